//! Value and segments, driven by role and label on an in-memory register with a standing clock.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that fails may panic")]

mod common;

use common::page::{Desk, add_customer, day, open, open_in, session, type_into};
use eframe::egui::Key;
use eframe::egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use kimmoke::base::id::CustomerId;
use kimmoke::base::money::Cents;
use kimmoke::domain::field::Field;
use kimmoke::domain::op::Op;
use kimmoke::domain::portfolio::ValueClass;
use kimmoke::domain::purchase::PurchaseDraft;
use kimmoke::domain::saved_view::{Condition, Sorting, ViewSpec};
use kimmoke::domain::segment::{Segment, Thresholds};
use kimmoke::domain::summary::TaskFilter;
use kimmoke::domain::value::Potential;
use kimmoke::i18n::Lang;
use kimmoke::ops::{Session, customer, purchase, segment, value};
use kimmoke::store;
use kimmoke::store::customer_list::CustomerIndex;
use kimmoke::store::grouping;
use kimmoke::store::summaries::lists;
use kimmoke::ui::pages::value::ValuePage;

const WINDOW: [f32; 2] = [1150.0, 716.0];

/// Thirty shops that buy every few weeks, one that never did, and what the owner thinks of some.
fn shops() -> (Session, Vec<CustomerId>) {
    let mut session = session();
    let mut all = Vec::new();
    for number in 0..30_i64 {
        let shop = add_customer(&mut session, &format!("Puoti {number:02}"));
        for time in 0..6 {
            let on = day(-20 - time * (30 + 3 * number));
            let draft = PurchaseDraft { on: Some(on), amount: Some(Cents(2_000 + 1_000 * number)), ..Default::default() };
            purchase::add(&mut session, shop, &draft).unwrap();
        }
        all.push(shop);
    }
    all.push(add_customer(&mut session, "Ei vielä ostanut"));
    segment::set_potential(&mut session, &all[..5], Some(Potential::Yearly(Cents(2_000_000)))).unwrap();
    (session, all)
}

fn of(harness: &Harness<'_, Desk>, id: CustomerId) -> Segment {
    store::segment::of_customer(harness.state().session.reader(), id).unwrap().unwrap().segment.unwrap()
}

/// The names of the rows beside the picture.
fn rows(harness: &Harness<'_, Desk>) -> Vec<String> {
    harness.query_all_by_role(Role::ListItem).filter_map(|node| node.accesskit_node().label()).collect()
}

#[test]
fn the_page_values_the_base_by_itself_and_shows_the_segments_with_their_customers() {
    let (session, shops) = shops();
    let mut harness = open(session, ValuePage::default(), WINDOW);
    harness.run();
    let db = harness.state().session.reader();
    assert!(store::value::is_current(db, harness.state().session.today()).unwrap(), "a job computed it");
    harness.get_by_label_contains("laskettu 24.11.2026");
    harness.get_by_label_contains("Hankinta, 1, –, –, –");
    harness.get_by_label_contains("Kasvu, 5,").click();
    harness.run();
    assert!(rows(&harness).iter().any(|row| row.starts_with("Puoti 04")), "{:?}", rows(&harness));
    harness.get_by_label("Asiakkaat nykyarvon ja potentiaalin mukaan").focus();
    harness.run();
    harness.key_press(Key::ArrowLeft);
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    let opened = harness.state().opened.clone();
    assert!(opened.len() == 1 && shops.contains(&opened[0]), "{opened:?}");
}

#[test]
fn thresholds_tell_who_would_move_before_they_are_applied_and_undo_takes_them_back() {
    let (session, shops) = shops();
    let mut harness = open(session, ValuePage::default(), WINDOW);
    harness.run();
    assert_eq!(of(&harness, shops[0]), Segment::Growth);
    let field = harness.get_by_role_and_label(Role::TextInput, "Potentiaalin raja");
    field.focus();
    harness.run();
    harness.key_press_modifiers(eframe::egui::Modifiers::COMMAND, Key::A);
    harness.event(eframe::egui::Event::Text("30000".into()));
    harness.run();
    assert_eq!(of(&harness, shops[0]), Segment::Growth, "nothing is done yet");
    harness.get_by_label("5 → 0");
    harness.get_by_label("Siirrä 5 asiakasta").click();
    harness.run();
    assert_eq!(of(&harness, shops[0]), Segment::Efficiency);
    harness.state_mut().undo();
    harness.run();
    assert_eq!(of(&harness, shops[0]), Segment::Growth);
}

#[test]
fn a_whole_segment_gets_a_task_and_one_customer_a_segment_by_hand_until_released() {
    let (session, shops) = shops();
    let mut harness = open(session, ValuePage::default(), WINDOW);
    harness.run();
    harness.get_by_label("Tehtävä kaikille").click();
    harness.run();
    harness.get_by_label("Tallenna").click();
    harness.run();
    harness.get_by_label_contains("Koskee 5 asiakasta");
    type_into(&mut harness, "Otsikko", "Kutsu kevään iltaan");
    harness.get_by_label("Tallenna").click();
    harness.run();
    let db = harness.state().session.reader();
    let tasks = lists::task_ids(db, &TaskFilter::default(), harness.state().session.today(), 100).unwrap();
    assert_eq!(tasks.len(), 5, "{:?}", harness.state().refused);

    harness.get_by_label("Valitse segmentti käsin").click();
    harness.run();
    type_into(&mut harness, "Syy", "avaa uuden myymälän");
    harness.get_by_label("Tallenna").click();
    harness.run();
    let held: Vec<CustomerId> = shops.iter().copied().filter(|id| of(&harness, *id) == Segment::Strategic).collect();
    assert_eq!(held.len(), 1);
    harness.get_by_label_contains("Strategiset, 1,").click();
    harness.run();
    assert!(rows(&harness).iter().any(|row| row.contains("käsin: avaa uuden myymälän")), "{:?}", rows(&harness));
    harness.get_by_label("Vapauta: segmentti rajojen mukaan").click();
    harness.run();
    assert_eq!(of(&harness, held[0]), Segment::Growth);
}

#[test]
fn a_potential_is_entered_as_euros_or_as_a_share_and_nonsense_is_told() {
    let (session, _) = shops();
    let mut harness = open(session, ValuePage::default(), WINDOW);
    harness.run();
    harness.get_by_label_contains("Tehostus, 25,").click();
    harness.run();
    harness.get_by_label("Anna potentiaali").click();
    harness.run();
    harness.get_by_label("Asiakasosuutena").click();
    harness.run();
    type_into(&mut harness, "Asiakasosuus", "250");
    harness.get_by_label("Tallenna").click();
    harness.run();
    assert_eq!(harness.state().dialogs.len(), 1, "it stays open with its fault");
    harness.key_press_modifiers(eframe::egui::Modifiers::COMMAND, Key::A);
    harness.run();
    harness.event(eframe::egui::Event::Text("5".into()));
    harness.run();
    harness.get_by_label("Tallenna").click();
    harness.run();
    assert!(harness.state().dialogs.is_empty());
    let entered = store::segment::list(harness.state().session.reader()).unwrap();
    assert_eq!(entered.iter().filter(|row| row.entered == Some(Potential::Share(0.05))).count(), 1);
}

#[test]
fn the_margin_is_asked_and_how_a_value_comes_about_is_told_in_words() {
    let (session, _) = shops();
    let mut harness = open(session, ValuePage::default(), WINDOW);
    harness.run();
    harness.get_by_label("Anna kate").click();
    harness.run();
    type_into(&mut harness, "Myyntikate prosentteina", "40");
    harness.get_by_label("Tallenna").click();
    harness.run();
    let db = harness.state().session.reader();
    assert_eq!(store::value::run(db).unwrap().unwrap().margin, Some(0.4), "the base was valued again with it");
    assert!(harness.query_by_label("Anna kate").is_none());
    harness.get_by_label("Miten tämä on laskettu").click();
    harness.run();
    harness.get_by_label_contains("Ostojen väli on ollut keskimäärin");
    harness.get_by_label_contains("40\u{a0}%");
    assert!(harness.query_by_label_contains("0,4").is_none(), "no probability with decimals");
}

#[test]
fn the_same_stands_in_a_table_and_need_groups_cross_the_segments() {
    let (mut session, shops) = shops();
    let group = session.perform(Op::AddNeedGroup, |tx| Ok((grouping::insert_need_group(tx, "Valmiit hyllyt")?, 1))).unwrap().value;
    customer::group(&mut session, &shops[..7], group).unwrap();
    let mut harness = open_in(true, Lang::English, session, ValuePage::default(), WINDOW);
    harness.run();
    harness.get_by_label("Table").click();
    harness.run();
    harness.run();
    let table: Vec<String> = harness.query_all_by_role(Role::Row).filter_map(|node| node.accesskit_node().label()).collect();
    assert!(table[0].starts_with("Puoti 04, Growth") || table[0].starts_with("Puoti 0"), "{table:?}");
    harness.get_by_label("Need groups").click();
    harness.run();
    harness.get_by_label_contains("Valmiit hyllyt, Growth, 5");
    harness.get_by_label_contains("Valmiit hyllyt, All, 7");
    harness.get_by_label_contains("No need group, Acquisition, 1");
}

#[test]
fn a_base_without_purchases_says_so_and_an_empty_one_offers_the_import() {
    let mut without = session();
    for name in ["Yksi", "Toinen"] {
        add_customer(&mut without, name);
    }
    let mut harness = open(without, ValuePage::default(), WINDOW);
    harness.run();
    harness.get_by_label_contains("liian vähän ennusteeseen");
    harness.get_by_label_contains("Hankinta, 2,");
    let mut harness = open(session(), ValuePage::default(), WINDOW);
    harness.run();
    harness.get_by_label("Tuo asiakkaita");
}

#[test]
fn lists_know_segment_and_class_as_soon_as_the_base_is_valued() {
    let (mut session, shops) = shops();
    value::recompute(&mut session, &Default::default()).unwrap();
    let rows = store::customer_list::rows(session.reader(), &shops).unwrap();
    assert_eq!(rows[0].segment, Some(Segment::Growth));
    assert_eq!((rows[30].segment, rows[30].value), (Some(Segment::Acquisition), None));
    assert!(rows.iter().any(|row| row.value_class == Some(ValueClass::A)) && rows.iter().any(|row| row.value_class == Some(ValueClass::C)));
    segment::set_thresholds(&mut session, Thresholds { current: Cents(100), potential: Cents(800_000) }).unwrap();
    let index = CustomerIndex::load(session.reader()).unwrap();
    let spec = ViewSpec {
        conditions: vec![Condition::Segment(vec![Segment::Strategic])],
        sorting: Sorting { by: Field::CustomerValue.into(), descending: true },
        ..ViewSpec::default()
    };
    let ids = index.select(session.reader(), &spec, session.today()).unwrap();
    let values: Vec<f64> = ids.iter().map(|id| store::value::of_customer(session.reader(), *id).unwrap().unwrap().value.clv).collect();
    assert!(values.len() == 5 && values.is_sorted_by(|one, other| one >= other), "{values:?}");
    assert_eq!(index.facets(session.reader()).unwrap().segments.iter().map(|(_, count)| count).sum::<usize>(), 31);
}
