//! Today and its dialogs, driven by role and label on an in-memory register with a standing clock.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that fails may panic")]

mod common;

use common::page::{Desk, TODAY, add_contact, add_customer, day, open, open_in, session, type_into};
use common::picture;
use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use kimmoke::base::Date;
use kimmoke::base::id::CustomerId;
use kimmoke::domain::feedback::{BondObject, FeedbackDraft, FeedbackKind};
use kimmoke::domain::interaction::{Channel, Emotion, InteractionDraft};
use kimmoke::domain::person::PersonDraft;
use kimmoke::domain::task::{TaskDraft, TaskKind};
use kimmoke::i18n::Lang;
use kimmoke::ops::{Session, feedback, interaction, person, task};
use kimmoke::store::{phase, summaries};
use kimmoke::ui::pages::interaction::LogInteraction;
use kimmoke::ui::pages::task::EditTask;
use kimmoke::ui::pages::today::TodayPage;

const WINDOW: [f32; 2] = [1150.0, 716.0];

fn add_task(session: &mut Session, customer: Option<CustomerId>, (title, kind): (&str, TaskKind), due: Date, reason: &str) {
    let draft = TaskDraft { customer, kind, title: title.into(), due: Some(due), reason: reason.into(), ..Default::default() };
    task::add(session, &draft).unwrap();
}

/// A firm with a broken promise, late, due and coming things.
fn busy() -> Session {
    let mut session = session();
    person::add(&mut session, &PersonDraft { name: "Oona Salo".into() }).unwrap();
    let phases = phase::list(session.reader()).unwrap();
    let tyynelma = add_customer(&mut session, "Kotipuoti Tyynelmä Oy");
    let museum = add_customer(&mut session, "Museokauppa Vuolukoski");
    let gift = add_customer(&mut session, "Lahjatalo Ainosvirta Oy");
    let boutique = add_customer(&mut session, "Saariston Putiikki Luotola");
    let mari = add_contact(&mut session, tyynelma, "Mari", "Leppäsuo");
    let visit = InteractionDraft {
        customer: Some(tyynelma),
        contact: Some(mari),
        at: Some(day(-12).at(10, 15, 0, 0)),
        channel: Channel::Phone,
        text: "Toivoi toimituspäivää heti tilatessa.".into(),
        emotion: Some(Emotion::Neutral),
        ..Default::default()
    };
    interaction::add(&mut session, &visit).unwrap();
    let complaint = FeedbackDraft {
        customer: Some(tyynelma),
        contact: Some(mari),
        kind: FeedbackKind::Complaint,
        on: Some(day(-3)),
        words: "Tilausvahvistus tuli vasta kolmantena päivänä, ja joulukampanja oli jo luvattu asiakkaille.".into(),
        phase: phases.get(2).map(|phase| phase.id),
        object: Some(BondObject::Interaction),
        emotion: Some(Emotion::Bad),
        deadline: Some(day(-2)),
        ..Default::default()
    };
    feedback::add(&mut session, &complaint).unwrap();
    let question = FeedbackDraft {
        customer: Some(boutique),
        kind: FeedbackKind::Question,
        on: Some(day(-1)),
        words: "Onko Halla-sarjaan tulossa keväällä uusia värejä?".into(),
        deadline: Some(day(2)),
        ..Default::default()
    };
    feedback::add(&mut session, &question).unwrap();
    add_task(
        &mut session,
        Some(museum),
        ("Lähetä näytteet", TaskKind::Send),
        day(-4),
        "Luvattu käynnillä 3.11., Halla-pyyhkeet ja hintaluokat",
    );
    let call = TaskDraft {
        customer: Some(gift),
        kind: TaskKind::Call,
        title: "Soita".into(),
        due: Some(TODAY),
        due_time: Some(jiff::civil::time(15, 0, 0, 0)),
        reason: "Pyysi soittoa joulutilauksen täydennyksestä".into(),
        ..Default::default()
    };
    task::add(&mut session, &call).unwrap();
    add_task(&mut session, Some(boutique), ("Kiitä", TaskKind::Thank), TODAY, "Suositteli 10/10 ja antoi idean, kerro mitä siitä tuli");
    add_task(
        &mut session,
        None,
        ("Vahvista prototyyppikokeen osallistujat", TaskKind::Other),
        day(1),
        "4 / 6 ilmoittautunut, koe to 26.11.",
    );
    add_task(&mut session, Some(museum), ("Sovi kevään esittely", TaskKind::Meet), day(5), "");
    session.write_unlogged(|tx| Ok(summaries::note_opened(tx, tyynelma)?)).unwrap();
    session.write_unlogged(|tx| Ok(summaries::note_opened(tx, museum)?)).unwrap();
    session
}

fn items(harness: &Harness<'_, Desk>) -> Vec<String> {
    let nodes = harness.query_all_by_role(Role::ListItem);
    nodes.filter_map(|node| node.accesskit_node().label()).collect()
}

#[test]
fn the_broken_promise_stands_first_with_the_customers_own_words() {
    let mut harness = open(busy(), TodayPage::new(), WINDOW);
    harness.get_by_label("Aloita tästä");
    harness.get_by_label("Vastaus luvattu 22.11., 2\u{a0}pv myöhässä");
    assert!(harness.query_all_by_label_contains("”Tilausvahvistus tuli vasta kolmantena").next().is_some());
    harness.get_by_label("2 myöhässä");
    let lines = items(&harness);
    assert!(
        lines.iter().any(|line| line.contains("Lähetä näytteet: Museokauppa Vuolukoski") && line.contains("4\u{a0}pv myöhässä")),
        "{lines:#?}"
    );
    assert!(lines.iter().any(|line| line.contains("klo 15.00")), "{lines:#?}");
    picture(&mut harness, "today-fi-light");
}

#[test]
fn pictures_in_both_themes_and_languages() {
    let mut dark = open_in(true, Lang::English, busy(), TodayPage::new(), WINDOW);
    picture(&mut dark, "today-en-dark");
    let mut empty = open(session(), TodayPage::new(), WINDOW);
    picture(&mut empty, "today-empty");
    let mut log = open(busy(), TodayPage::new(), [1366.0, 768.0]);
    log.get_by_label("Kirjoita vastaus").click();
    log.run();
    picture(&mut log, "log-answer-fi");
    let mut new = open_in(true, Lang::English, busy(), TodayPage::new(), [1366.0, 768.0]);
    new.state_mut().show(LogInteraction::new(None));
    new.run();
    picture(&mut new, "log-new-en-dark");
    let mut task = open(busy(), TodayPage::new(), [1366.0, 768.0]);
    task.state_mut().show(EditTask::new(None));
    task.run();
    picture(&mut task, "task-new-fi");
}

#[test]
fn keys_move_finish_and_undo_brings_back() {
    let mut harness = open(busy(), TodayPage::new(), WINDOW);
    let before = items(&harness);
    harness.key_press(Key::ArrowDown);
    harness.run();
    harness.key_press(Key::J);
    harness.run();
    harness.key_press(Key::D);
    harness.run();
    assert!(harness.state().refused.is_empty());
    assert_eq!(items(&harness).len(), before.len() - 1);
    assert!(!items(&harness).iter().any(|line| line.starts_with("Lähetä näytteet")), "{:#?}", items(&harness));
    harness.state_mut().undo();
    harness.run();
    assert_eq!(items(&harness).len(), before.len());
}

#[test]
fn s_opens_the_menu_and_tomorrow_moves_the_task() {
    let mut harness = open(busy(), TodayPage::new(), WINDOW);
    for key in [Key::ArrowDown, Key::ArrowDown, Key::S] {
        harness.key_press(key);
        harness.run();
    }
    harness.get_by_label("Huomenna, ke 25.11.2026").click();
    harness.run();
    let lines = items(&harness);
    assert!(lines.iter().any(|line| line.starts_with("Lähetä näytteet") && line.ends_with("huomenna")), "{lines:#?}");
}

#[test]
fn enter_opens_the_customer_of_a_row() {
    let mut harness = open(busy(), TodayPage::new(), WINDOW);
    for key in [Key::ArrowDown, Key::ArrowDown, Key::Enter] {
        harness.key_press(key);
        harness.run();
    }
    assert_eq!(harness.state().opened.len(), 1);
}

#[test]
fn a_logged_next_step_stands_on_today_on_its_day() {
    let mut session = session();
    add_customer(&mut session, "Lumo Ky");
    let mut harness = open(session, TodayPage::new(), [1366.0, 768.0]);
    harness.get_by_label("Ei mitään tehtävää");
    harness.state_mut().show(LogInteraction::new(None));
    harness.run();
    type_into(&mut harness, "Asiakas", "lum");
    harness.key_press(Key::Enter);
    harness.run();
    type_into(&mut harness, "Mitä puhuttiin", "Kysyi kevään hinnastoa");
    type_into(&mut harness, "Seuraava askel", "Lähetä hinnasto");
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    harness.run();
    harness.get_by_label("Tieto puuttuu");
    type_into(&mut harness, "Määräpäivä", "tänään");
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    harness.run();
    assert!(harness.state().dialogs.is_empty(), "{:?}", harness.state().refused);
    let lines = items(&harness);
    assert!(lines.iter().any(|line| line.contains("Lähetä hinnasto: Lumo Ky")), "{lines:#?}");
    harness.key_press(Key::D);
    harness.run();
    harness.get_by_label("Ei mitään tehtävää");
    harness.state_mut().undo();
    harness.run();
    assert_eq!(items(&harness).len(), 1);
}

#[test]
fn esc_keeps_what_was_typed_for_the_next_time() {
    let mut session = session();
    let lumo = add_customer(&mut session, "Lumo Ky");
    let mut harness = open(session, TodayPage::new(), [1366.0, 768.0]);
    harness.state_mut().show(LogInteraction::new(Some(lumo)));
    harness.run();
    type_into(&mut harness, "Mitä puhuttiin", "Puoliksi kirjoitettu");
    for _ in 0..3 {
        harness.key_press(Key::Escape);
        harness.run();
    }
    assert!(harness.state().dialogs.is_empty());
    harness.state_mut().show(LogInteraction::new(Some(lumo)));
    harness.run();
    harness.get_by_label("Tallentamaton luonnos palautettiin.");
    assert!(harness.get_all_by_role(Role::MultilineTextInput).any(|node| node.value().is_some_and(|text| text == "Puoliksi kirjoitettu")));
}
