//! Feedback and interactions, their pages and dialogs, driven by role and label on an in-memory register with a standing clock.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that fails may panic")]

mod common;

use common::page::{Desk, TODAY, add_contact, add_customer, day, open, open_in, session, type_into};
use common::picture;
use eframe::egui::Key;
use eframe::egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use kimmoke::domain::feedback::{BondObject, FeedbackDraft, FeedbackKind, FeedbackStatus};
use kimmoke::domain::interaction::{Channel, Emotion, InteractionDraft};
use kimmoke::i18n::Lang;
use kimmoke::ops::{Session, feedback, interaction};
use kimmoke::store::{self, phase};
use kimmoke::ui::pages::feedback::{EditFeedback, FeedbackPage};
use kimmoke::ui::pages::interaction::InteractionsPage;
use kimmoke::ui::pages::today::TodayPage;

const WINDOW: [f32; 2] = [1150.0, 716.0];

/// A register with feedback of each kind and a few interactions.
fn told() -> Session {
    let mut session = session();
    let phases = phase::list(session.reader()).unwrap();
    let tyynelma = add_customer(&mut session, "Kotipuoti Tyynelmä Oy");
    let boutique = add_customer(&mut session, "Saariston Putiikki Luotola");
    let mari = add_contact(&mut session, tyynelma, "Mari", "Leppäsuo");
    let given = [
        (
            Some(tyynelma),
            FeedbackKind::Complaint,
            "Tilausvahvistus tuli vasta kolmantena päivänä, ja joulukampanja oli jo luvattu.",
            -2,
            Emotion::Bad,
        ),
        (Some(boutique), FeedbackKind::Question, "Onko Halla-sarjaan tulossa keväällä uusia värejä?", 2, Emotion::Neutral),
        (None, FeedbackKind::Praise, "Pyyhkeet ovat kestäneet viisi vuotta.", 30, Emotion::VeryGood),
        (Some(boutique), FeedbackKind::Idea, "Pieni näytekappale kangasta mukaan luetteloon.", 9, Emotion::Good),
    ];
    for (customer, kind, words, deadline, emotion) in given {
        let draft = FeedbackDraft {
            customer,
            contact: customer.filter(|id| *id == tyynelma).map(|_| mari),
            kind,
            on: Some(day(-3)),
            words: words.into(),
            product: "Halla-pyyhe".into(),
            phase: phases.get(2).map(|phase| phase.id),
            object: Some(BondObject::Product),
            emotion: Some(emotion),
            deadline: Some(day(deadline)),
            nps: Some(6),
            ..Default::default()
        };
        feedback::add(&mut session, &draft).unwrap();
    }
    for (offset, channel, text) in
        [(-12, Channel::Phone, "Toivoi toimituspäivää heti tilatessa."), (-40, Channel::Meeting, "Kävi näyttelyosastolla.")]
    {
        let draft = InteractionDraft {
            customer: Some(tyynelma),
            contact: Some(mari),
            at: Some(day(offset).at(10, 15, 0, 0)),
            channel,
            text: text.into(),
            emotion: Some(Emotion::Good),
            phase: phases.get(1).map(|phase| phase.id),
            ..Default::default()
        };
        interaction::add(&mut session, &draft).unwrap();
    }
    session
}

fn items(harness: &Harness<'_, Desk>) -> Vec<String> {
    harness.query_all_by_role(Role::ListItem).filter_map(|node| node.accesskit_node().label()).collect()
}

#[test]
fn a_complaint_past_its_deadline_is_late_in_words() {
    let mut harness = open(told(), FeedbackPage::new(), WINDOW);
    let lines = items(&harness);
    assert!(lines.iter().any(|line| line.starts_with("Tilausvahvistus") && line.ends_with("2\u{a0}pv myöhässä")), "{lines:#?}");
    picture(&mut harness, "feedback-fi-light");
    let mut dark = open_in(true, Lang::English, told(), FeedbackPage::new(), WINDOW);
    picture(&mut dark, "feedback-en-dark");
    let mut empty = open(session(), FeedbackPage::new(), WINDOW);
    picture(&mut empty, "feedback-empty");
    dark.state_mut().show(EditFeedback::new(None));
    dark.run();
    picture(&mut dark, "feedback-new-en-dark");
}

#[test]
fn e_resolves_and_a_press_on_a_step_moves_it() {
    let mut harness = open(told(), FeedbackPage::new(), WINDOW);
    let before = items(&harness).len();
    harness.key_press(Key::E);
    harness.run();
    assert_eq!(items(&harness).len(), before - 1, "resolved feedback leaves the open ones");
    harness.get_by_role_and_label(Role::RadioButton, "Työn alla").click();
    harness.run();
    let db = harness.state().session.reader();
    let ids = store::summaries::lists::feedback_ids(db, &Default::default(), 10).unwrap();
    let moved: Vec<FeedbackStatus> = ids.iter().map(|id| store::feedback::get(db, *id).unwrap().unwrap().values.status).collect();
    assert!(moved.contains(&FeedbackStatus::InProgress), "{moved:?}");
}

#[test]
fn r_answers_and_the_answer_tells_back_in_one_undo() {
    let mut harness = open(told(), FeedbackPage::new(), WINDOW);
    harness.key_press(Key::J);
    harness.run();
    let giver_known = items(&harness).iter().position(|line| line.contains("Kotipuoti")).unwrap();
    for _ in 0..giver_known {
        harness.key_press(Key::J);
        harness.run();
    }
    harness.key_press(Key::K);
    harness.run();
    harness.key_press(Key::J);
    harness.run();
    harness.key_press(Key::R);
    harness.run();
    type_into(&mut harness, "Mitä puhuttiin", "Pahoiteltiin ja luvattiin vahvistus samana päivänä.");
    harness.key_press_modifiers(eframe::egui::Modifiers::COMMAND, Key::Enter);
    harness.run();
    assert!(harness.state().dialogs.is_empty(), "{:?}", harness.state().refused);
    assert_eq!(items(&harness).len(), 3);
    harness.state_mut().undo();
    harness.run();
    assert_eq!(items(&harness).len(), 4);
}

#[test]
fn a_written_complaint_with_a_past_deadline_stands_late_on_today() {
    let mut session = session();
    let lumo = add_customer(&mut session, "Lumo Ky");
    let mut harness = open(session, TodayPage::new(), [1366.0, 768.0]);
    harness.state_mut().show(EditFeedback::new(Some(lumo)));
    harness.run();
    type_into(&mut harness, "Antajan sanat", "Paketti oli rikki.");
    type_into(&mut harness, "Vastattava viimeistään", "23.11.");
    harness.key_press_modifiers(eframe::egui::Modifiers::COMMAND, Key::Enter);
    harness.run();
    assert!(harness.state().dialogs.is_empty(), "{:?}", harness.state().refused);
    assert!(items(&harness).iter().any(|line| line.contains("Paketti oli rikki")));
    harness.get_by_label("Vastaus luvattu 23.11., 1\u{a0}pv myöhässä");
}

#[test]
fn interactions_are_listed_and_narrowed() {
    let mut harness = open(told(), InteractionsPage::new(), WINDOW);
    harness.get_by_label("2 kohtaamista");
    picture(&mut harness, "interactions-fi-light");
    type_into(&mut harness, "Suodata kohtaamisia", "näyttely");
    harness.get_by_label("1 kohtaaminen");
    let mut empty = open_in(true, Lang::English, session(), InteractionsPage::new(), WINDOW);
    picture(&mut empty, "interactions-empty-en-dark");
    assert_eq!(TODAY, day(0));
}
