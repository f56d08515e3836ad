//! The dashboard, driven by role and label on an in-memory register with a standing clock.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that fails may panic")]

mod common;

use common::page::{Desk, add_customer, day, open, open_in, session, type_into};
use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use kimmoke::base::money::Cents;
use kimmoke::domain::feedback::{FeedbackDraft, FeedbackKind};
use kimmoke::domain::measure::Measure;
use kimmoke::domain::measure::target::MeasureTargetDraft;
use kimmoke::domain::purchase::PurchaseDraft;
use kimmoke::i18n::Lang;
use kimmoke::ops::{Session, feedback, measure, purchase};
use kimmoke::store::measure_target;
use kimmoke::ui::pages::dashboard::DashboardPage;

const WINDOW: [f32; 2] = [1150.0, 716.0];

/// Two customers, purchases of two years, one open complaint.
fn filled() -> Session {
    let mut session = session();
    let (one, other) = (add_customer(&mut session, "Kulman Kirja"), add_customer(&mut session, "Puoti Oy"));
    for (customer, days, euros) in [(one, -10, 100), (one, -500, 70), (other, -20, 300), (other, -400, 130)] {
        let draft = PurchaseDraft { on: Some(day(days)), amount: Some(Cents(euros * 100)), ..Default::default() };
        purchase::add(&mut session, customer, &draft).unwrap();
    }
    let draft = FeedbackDraft {
        customer: Some(one),
        kind: FeedbackKind::Complaint,
        on: Some(day(-3)),
        words: "Pakkaus rikki".into(),
        nps: Some(3),
        ..Default::default()
    };
    feedback::add(&mut session, &draft).unwrap();
    session
}

/// The names of buttons that begin with a word.
fn buttons(harness: &Harness<'_, Desk>, start: &str) -> Vec<String> {
    let names = harness.query_all_by_role(Role::Button).filter_map(|node| node.accesskit_node().label());
    names.filter(|name| name.starts_with(start)).map(|name| name.replace('\u{a0}', " ")).collect()
}

fn press(harness: &mut Harness<'_, Desk>, start: &str) {
    let mut names = harness.query_all_by_role(Role::Button).filter_map(|node| node.accesskit_node().label());
    let name = names.rfind(|name| name.starts_with(start)).unwrap_or_else(|| panic!("no button {start}"));
    drop(names);
    harness.get_all_by_label(&name).last().unwrap().click();
    harness.run();
}

#[test]
fn an_empty_register_says_what_brings_measures_to_life() {
    let harness = open(session(), DashboardPage::default(), WINDOW);
    harness.get_by_label("Mittarit heräävät asiakkaista");
    let english = open_in(true, Lang::English, session(), DashboardPage::default(), WINDOW);
    english.get_by_label("Customers bring measures to life");
}

#[test]
fn cards_tell_value_change_target_and_n_and_few_answers_no_score() {
    let harness = open(filled(), DashboardPage::default(), WINDOW);
    let sales = buttons(&harness, "Myynti: ");
    assert_eq!(sales, ["Myynti: 400 €. +100 % edellisvuodesta. Ei tavoitetta. n = 2 ostokertaa."]);
    assert_eq!(buttons(&harness, "Asiakaspito: ").len(), 1);
    assert!(buttons(&harness, "Suositteluhalu")[0].contains("Liian vähän vastauksia"), "{:?}", buttons(&harness, "Suositteluhalu"));
    assert!(buttons(&harness, "Hoitomallin toteuma")[0].contains("Ei vielä lukua"));
    assert_eq!(buttons(&harness, "Vastaa avoimeen palautteeseen").len(), 1);
}

#[test]
fn the_period_holds_for_every_card() {
    let mut harness = open(filled(), DashboardPage::default(), WINDOW);
    harness.get_by_role_and_label(Role::RadioButton, "Kuukausi").click();
    harness.run();
    let sales = buttons(&harness, "Myynti: ");
    assert!(
        sales[0].starts_with("Myynti: 400 €") && sales[0].contains("Ei vertailulukua") || sales[0].contains("edelliskuun"),
        "{sales:?}"
    );
    harness.get_by_role_and_label(Role::RadioButton, "Vuosi").click();
    harness.run();
    assert!(buttons(&harness, "Myynti: ")[0].contains("viime vuoden samoista päivistä"), "{:?}", buttons(&harness, "Myynti: "));
}

#[test]
fn a_card_opens_the_list_behind_it_and_a_row_its_customer() {
    let mut harness = open(filled(), DashboardPage::default(), WINDOW);
    press(&mut harness, "Myynti: ");
    let rows = [buttons(&harness, "Puoti Oy"), buttons(&harness, "Kulman Kirja")].concat();
    assert_eq!(rows.len(), 2);
    assert!(rows[0].contains("300 €") && rows[1].contains("100 €"), "{rows:?}");
    press(&mut harness, "Puoti Oy");
    assert_eq!(harness.state().opened.len(), 1);
    assert!(harness.state().dialogs.is_empty());
}

#[test]
fn arrows_go_from_card_to_card_and_enter_opens() {
    let mut harness = open(filled(), DashboardPage::default(), WINDOW);
    let first =
        harness.get_all_by_role(Role::Button).find(|node| node.accesskit_node().label().is_some_and(|name| name.starts_with("Myynti: ")));
    first.unwrap().focus();
    harness.run();
    harness.key_press(Key::ArrowDown);
    harness.run();
    let named = |harness: &Harness<'_, Desk>| harness.query_all_by_label("Suositteluhalu, NPS").count();
    let before = named(&harness);
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(harness.state().dialogs.len(), 1);
    assert!(named(&harness) > before, "the card below the first is open");
}

#[test]
fn a_target_says_what_it_lacks_and_stands_on_the_card() {
    let mut harness = open(filled(), DashboardPage::default(), WINDOW);
    press(&mut harness, "Myynti: ");
    press(&mut harness, "Aseta tavoite");
    harness.get_by_label_contains("Vielä puuttuu: Kirjoita luku");
    type_into(&mut harness, "Tavoiteluku", "500");
    type_into(&mut harness, "Määräpäivä", "31.12.2027");
    harness.get_by_label_contains("Vielä puuttuu: Kirjoita, miksi");
    press(&mut harness, "Tallenna tavoite");
    let targets = measure_target::list(harness.state().session.reader()).unwrap();
    assert_eq!(
        (targets[0].values.measure, targets[0].values.value, targets[0].values.draft.start),
        (Measure::Turnover, 500.0, Some(400.0))
    );
    assert!(buttons(&harness, "Myynti: ")[0].contains("Tavoite 500 €"));
    harness.state_mut().undo();
    harness.run();
    assert!(buttons(&harness, "Myynti: ")[0].contains("Ei tavoitetta"));
}

#[test]
fn words_in_the_place_of_a_figure_are_told_and_kept() {
    let mut harness = open(filled(), DashboardPage::default(), WINDOW);
    press(&mut harness, "Myynti: ");
    press(&mut harness, "Aseta tavoite");
    type_into(&mut harness, "Tavoiteluku", "paljon");
    press(&mut harness, "Tallenna tavoite");
    assert_eq!(measure_target::list(harness.state().session.reader()).unwrap(), []);
    assert_eq!(harness.state().dialogs.len(), 2, "the form stays");
}

#[test]
fn the_owner_chooses_cards_and_their_order() {
    let mut harness = open(filled(), DashboardPage::default(), WINDOW);
    press(&mut harness, "Valitse mittarit");
    press(&mut harness, "Siirrä ylemmäs: Asiakaspääoma");
    press(&mut harness, "Tallenna");
    let chosen = measure::chosen(harness.state().session.reader()).unwrap();
    assert_eq!(chosen[..2], [Measure::CustomerEquity, Measure::Turnover]);
    press(&mut harness, "Valitse mittarit");
    harness.get_by_role_and_label(Role::CheckBox, "Suositteluhalu, NPS").click();
    harness.run();
    harness.get_by_role_and_label(Role::CheckBox, "Myyntikate").focus();
    harness.run();
    harness.get_by_role_and_label(Role::CheckBox, "Myyntikate").click();
    harness.run();
    harness.get_by_role_and_label(Role::CheckBox, "Myyntikate").focus();
    harness.run();
    harness.key_press_modifiers(Modifiers::ALT, Key::ArrowUp);
    harness.run();
    press(&mut harness, "Tallenna");
    let chosen = measure::chosen(harness.state().session.reader()).unwrap();
    assert_eq!((chosen.len(), chosen[4], chosen.contains(&Measure::Nps)), (6, Measure::Margin, false), "{chosen:?}");
}

#[test]
fn a_reached_target_and_a_missed_one_have_their_words() {
    let mut session = filled();
    for (measure_of, value) in [(Measure::Turnover, 350.0), (Measure::Retention, 101.0)] {
        let deadline = Some(day(200));
        let draft = MeasureTargetDraft { measure: Some(measure_of), value: Some(value), deadline, ..Default::default() };
        measure::add(&mut session, &draft).unwrap();
    }
    let harness = open(session, DashboardPage::default(), WINDOW);
    assert!(buttons(&harness, "Myynti: ")[0].contains("Tavoite 350 €"));
    assert!(buttons(&harness, "Asiakaspito: ")[0].contains("Tavoite 101 %"));
}
