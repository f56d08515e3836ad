//! Care by role and label: the page with its tabs, Today's suggestions, the card's tab, and the deadline that a promise gives.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that fails may panic")]

mod common;

use common::page::{Desk, TODAY, add_customer, day, open, open_in, session, type_into};
use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use kimmoke::base::Date;
use kimmoke::base::id::CustomerId;
use kimmoke::base::money::Cents;
use kimmoke::domain::care_model::{CareAction, CareFilter, CareModelDraft, ClockKey, MarkKind, Rhythm};
use kimmoke::domain::customer::CustomerDraft;
use kimmoke::domain::interaction::{Channel, InteractionDraft};
use kimmoke::domain::purchase::PurchaseDraft;
use kimmoke::domain::stage::Stage;
use kimmoke::domain::task::TaskKind;
use kimmoke::i18n::Lang;
use kimmoke::ops::{Session, care_model, criterion, interaction, purchase};
use kimmoke::store::stage_move::Because;
use kimmoke::store::{self, summaries};
use kimmoke::ui::pages::care_model::{CarePage, EditCareModel, EditCustomerPlan};
use kimmoke::ui::pages::feedback::EditFeedback;
use kimmoke::ui::pages::today::TodayPage;

const WINDOW: [f32; 2] = [1150.0, 716.0];

/// A customer who came long ago, last heard of so many days ago.
fn heard(session: &mut Session, name: &str, days: i64) -> CustomerId {
    let new = CustomerDraft { name: name.into(), stage: Stage::Established, ..Default::default() }.check().unwrap();
    let because = Because { on: Date::constant(2025, 1, 1), reason: "" };
    let id = session
        .write_unlogged(|tx| {
            let id = store::customer::insert(tx, &new, name, because)?;
            store::rebuild_all(tx, TODAY)?;
            Ok(id)
        })
        .unwrap();
    let at = Some(day(-days).at(10, 0, 0, 0));
    let draft = InteractionDraft { customer: Some(id), at, channel: Channel::Phone, text: "Puhuttiin".into(), ..Default::default() };
    interaction::add(session, &draft).unwrap();
    id
}

/// Contact every 42 days, thanks in November, an answer in two days.
fn model() -> CareModelDraft {
    CareModelDraft {
        name: "Avainasiakkaan hoito".into(),
        rhythms: vec![Rhythm { channel: None, every_days: 42 }],
        actions: vec![CareAction { id: None, title: "Kiitos vuodesta".into(), kind: TaskKind::Thank, month: 10 }],
        answer_hours: Some(48),
        ..Default::default()
    }
}

/// Three customers, two of them silent too long; no act is owed.
fn cared() -> Session {
    let mut session = session();
    for (name, days) in [("Museokauppa Vuolukoski", 10), ("Designkulma Merikehrä Oy", 62), ("Sisustus Haapavirsi", 90)] {
        heard(&mut session, name, days);
    }
    care_model::add(&mut session, &CareModelDraft { actions: Vec::new(), ..model() }).unwrap();
    session
}

fn items(harness: &Harness<'_, Desk>) -> Vec<String> {
    harness.query_all_by_role(Role::ListItem).filter_map(|node| node.accesskit_node().label()).collect()
}

fn late(desk: &Desk) -> usize {
    summaries::care::count_deviations(desk.session.reader(), CareFilter::default(), TODAY).unwrap()
}

fn tab(harness: &mut Harness<'_, Desk>, word: &str) {
    harness.get_by_role_and_label(Role::Tab, word).click();
    harness.run();
}

#[test]
fn who_is_silent_too_long_stands_first_with_the_days_in_words() {
    let harness = open(cared(), CarePage::new(), WINDOW);
    let lines = items(&harness);
    assert_eq!(lines.len(), 2, "{lines:#?}");
    assert!(
        lines[0].starts_with("Sisustus Haapavirsi, Hiljaa 90\u{a0}pv, sovittu 42\u{a0}pv") && lines[0].ends_with("48\u{a0}pv yli"),
        "{lines:#?}"
    );
    assert!(lines[1].contains("Hiljaa 62\u{a0}pv, sovittu 42\u{a0}pv"), "{lines:#?}");
}

#[test]
fn t_makes_the_proposed_task_and_the_clock_sleeps_until_undone() {
    let mut harness = open(cared(), CarePage::new(), WINDOW);
    harness.key_press(Key::J);
    harness.run();
    harness.key_press(Key::T);
    harness.run();
    assert_eq!(harness.state().dialogs.len(), 1);
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    harness.run();
    assert!(harness.state().dialogs.is_empty(), "{:?}", harness.state().refused);
    assert_eq!(items(&harness).len(), 1);
    let list = summaries::today(harness.state().session.reader(), TODAY).unwrap();
    let task = list.next.first().expect("due tomorrow");
    assert_eq!((task.title.as_str(), task.kind), ("Soita", TaskKind::Call));
    assert!(task.reason.starts_with("Hiljaa 90"), "{}", task.reason);
    harness.state_mut().undo();
    harness.run();
    assert_eq!(items(&harness).len(), 2);
}

#[test]
fn what_is_not_needed_wants_a_reason() {
    let mut harness = open(cared(), CarePage::new(), WINDOW);
    harness.key_press(Key::J);
    harness.run();
    harness.key_press(Key::Delete);
    harness.run();
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    harness.run();
    assert_eq!(harness.state().dialogs.len(), 1, "a reason is asked for");
    type_into(&mut harness, "Perustelu", "Talvitauolla maaliskuuhun");
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    harness.run();
    assert!(harness.state().dialogs.is_empty());
    assert_eq!(items(&harness).len(), 1);
    let db = harness.state().session.reader();
    let whose = store::customer::codes_and_names(db).unwrap().into_iter().find(|(.., name)| name.starts_with("Sisustus")).unwrap().0;
    let marks = store::care_clock::marks(db, whose).unwrap();
    assert_eq!(
        (marks[0].0.kind, marks[0].0.key, marks[0].1.as_str()),
        (MarkKind::Dismissed, ClockKey::Silence(None), "Talvitauolla maaliskuuhun")
    );
}

#[test]
fn shipped_models_are_taken_in_one_step_and_a_model_is_written_by_hand() {
    let mut harness = open(session(), CarePage::new(), WINDOW);
    harness.get_by_role_and_label(Role::Button, "Ota valmiit hoitomallit käyttöön").click();
    harness.run();
    tab(&mut harness, "Mallit");
    assert_eq!(items(&harness).len(), 8);
    harness.state_mut().undo();
    harness.run();
    assert_eq!(items(&harness).len(), 0, "one step brought them all");
    harness.state_mut().show(EditCareModel::new());
    harness.run();
    type_into(&mut harness, "Nimi", "Oma malli");
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    harness.run();
    assert_eq!(harness.state().dialogs.len(), 1, "a model asks for something");
    type_into(&mut harness, "Yhteydenpidon väli, päivää 1", "30");
    type_into(&mut harness, "Vuosittainen toimenpide 1", "Joulukortti");
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    harness.run();
    assert!(harness.state().dialogs.is_empty(), "{:?}", harness.state().refused);
    let models = store::care_model::list(harness.state().session.reader()).unwrap();
    let values = &models[0].values;
    assert_eq!((values.rhythms[0].every_days, values.actions[0].title.as_str()), (30, "Joulukortti"));
    assert!(items(&harness)[0].starts_with("Oma malli, kaikki asiakkaat, yhteys 30\u{a0}pv välein"), "{:?}", items(&harness));
}

#[test]
fn models_tell_how_many_customers_stand_how() {
    let mut harness = open_in(true, Lang::English, cared(), CarePage::new(), WINDOW);
    tab(&mut harness, "Models");
    let lines = items(&harness);
    assert!(lines[0].contains("2 late") && lines[0].contains("1 in time"), "{lines:?}");
    harness.key_press(Key::Delete);
    harness.run();
    assert_eq!(late(harness.state()), 0, "a model that is gone asks for nothing");
}

#[test]
fn today_suggests_at_most_five_and_s_puts_off() {
    let mut session = session();
    for number in 0..7 {
        heard(&mut session, &format!("Puoti {number}"), 60 + number);
    }
    care_model::add(&mut session, &CareModelDraft { actions: Vec::new(), ..model() }).unwrap();
    let mut harness = open(session, TodayPage::new(), [1366.0, 768.0]);
    assert_eq!(items(&harness).len(), 5);
    assert!(items(&harness)[0].starts_with("Puoti 6, Hiljaa 66"), "{:?}", items(&harness));
    harness.get_by_role_and_label(Role::Button, "+ 2 poikkeamaa");
    harness.key_press(Key::S);
    harness.run();
    harness.run();
    let tomorrow =
        harness.query_all_by_role(Role::Button).find(|node| node.accesskit_node().label().unwrap_or_default().starts_with("Huomenna"));
    tomorrow.expect("the menu of days").click();
    harness.run();
    assert_eq!(late(harness.state()), 6);
    assert!(items(&harness)[0].starts_with("Puoti 5"));
}

#[test]
fn an_act_of_the_year_is_done_by_d() {
    let mut session = session();
    heard(&mut session, "Puoti", 1);
    care_model::add(&mut session, &CareModelDraft { rhythms: Vec::new(), ..model() }).unwrap();
    let mut harness = open(session, CarePage::new(), WINDOW);
    let lines = items(&harness);
    assert!(lines.iter().any(|line| line.contains("Kiitos vuodesta tekemättä, sovittu 31.10.2026 mennessä")), "{lines:?}");
    for left in (0..lines.len()).rev() {
        harness.key_press(Key::J);
        harness.run();
        harness.key_press(Key::D);
        harness.run();
        assert_eq!(late(harness.state()), left);
    }
    harness.get_by_label("Kaikkiin on pidetty yhteyttä niin kuin on sovittu");
}

#[test]
fn ticked_proposals_are_accepted_with_their_reasons() {
    let mut session = session();
    for name in ["Aalto", "Byyri"] {
        let id = add_customer(&mut session, name);
        let draft = PurchaseDraft { on: Some(day(-4)), amount: Some(Cents(10_000)), ..Default::default() };
        purchase::add(&mut session, id, &draft).unwrap();
    }
    let mut harness = open(session, CarePage::new(), WINDOW);
    tab(&mut harness, "Ehdotukset");
    harness.get_by_label("2 ehdotusta asiakassuhteen vaiheeksi");
    let db = harness.state().session.reader();
    let ids: Vec<CustomerId> = summaries::proposals::proposals(db, TODAY).unwrap().into_iter().map(|row| row.customer).collect();
    let row = harness.query_all_by(|node| node.label().unwrap_or_default().starts_with("Aalto, Uusi")).next().expect("a row");
    row.click();
    harness.run();
    harness.get_by_role_and_label(Role::Button, "Hyväksy (1)").click();
    harness.run();
    let moves = store::stage_move::list(harness.state().session.reader(), ids[0]).unwrap();
    assert_eq!((moves[0].stage, moves[0].reason.as_str()), (Stage::New, "Ensimmäinen osto 20.11.2026"));
    harness.get_by_label("1 ehdotus asiakassuhteen vaiheeksi");
}

#[test]
fn scores_rank_customers_and_a_quarter_narrows_the_list() {
    let mut session = session();
    let (best, worst) = (add_customer(&mut session, "Aalto"), add_customer(&mut session, "Byyri"));
    let words = kimmoke::i18n::Words::new(Lang::Finnish);
    criterion::add(&mut session, &criterion::shipped(words)).unwrap();
    for own in store::criterion::list(session.reader()).unwrap() {
        let is_risk = own.values.aspect == kimmoke::domain::attractiveness::Aspect::Risk;
        criterion::score(&mut session, best, own.id, Some(if is_risk { 1 } else { 5 })).unwrap();
        criterion::score(&mut session, worst, own.id, Some(if is_risk { 5 } else { 2 })).unwrap();
    }
    let mut harness = open(session, CarePage::new(), WINDOW);
    tab(&mut harness, "Houkuttelevuus");
    let lines = items(&harness);
    assert!(lines[0].starts_with("Aalto, 5,0, 1,0") && lines[1].starts_with("Byyri, 2,0, 5,0"), "{lines:?}");
    let ending = words.label(kimmoke::domain::attractiveness::Strategy::ConsiderEnding);
    harness.get_by_role_and_label(Role::Button, &format!("{ending}, 1 asiakas")).click();
    harness.run();
    assert!(items(&harness)[0].starts_with("Byyri"), "{:?}", items(&harness));
}

#[test]
fn a_plan_keeps_what_is_typed_and_wants_a_target() {
    let mut session = session();
    let id = add_customer(&mut session, "Aalto");
    let mut harness = open(session, CarePage::new(), WINDOW);
    harness.state_mut().show(EditCustomerPlan::new(id));
    harness.run();
    type_into(&mut harness, "Tilanne", "Uusi myymälä keväällä");
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    harness.run();
    assert_eq!(harness.state().dialogs.len(), 1);
    type_into(&mut harness, "Tavoite", "Halla-sarja esille");
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    harness.run();
    let plans = store::customer_plan::list(harness.state().session.reader(), id).unwrap();
    assert_eq!((plans[0].values.year, plans[0].values.situation.as_str()), (2026, "Uusi myymälä keväällä"));
}

#[test]
fn the_promise_of_the_model_proposes_the_deadline_of_new_feedback() {
    let session = cared();
    let whose = store::customer::codes_and_names(session.reader()).unwrap()[0].0;
    let mut harness = open(session, CarePage::new(), WINDOW);
    harness.state_mut().show(EditFeedback::new(Some(whose)));
    harness.run();
    type_into(&mut harness, "Antajan sanat", "Paketti oli rikki.");
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    harness.run();
    assert!(harness.state().dialogs.is_empty(), "{:?}", harness.state().refused);
    let list = summaries::today(harness.state().session.reader(), TODAY).unwrap();
    assert_eq!(list.promised[0].deadline, Some(day(2)));
}
