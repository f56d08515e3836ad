//! The experience planner, driven by role and label on an in-memory register with a standing clock.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that fails may panic")]

mod common;

use common::page::{Desk, day, open, open_in, session, type_into};
use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use kimmoke::base::id::{ExperiencePlanId, PhaseId};
use kimmoke::domain::experience::{Cell, ExperienceDraft, ExperienceStatus, PlanRow};
use kimmoke::domain::feedback::{FeedbackDraft, FeedbackKind};
use kimmoke::domain::interaction::Emotion;
use kimmoke::domain::segment::Segment;
use kimmoke::i18n::Lang;
use kimmoke::ops::{Session, experience, feedback};
use kimmoke::store;
use kimmoke::ui::pages::experience::ExperiencePage;

const WINDOW: [f32; 2] = [1310.0, 688.0];

fn phase(session: &Session, at: usize) -> PhaseId {
    store::phase::list(session.reader()).unwrap()[at].id
}

fn cell(session: &Session, segment: Segment, at: usize) -> Cell {
    Cell { row: PlanRow::Segment(segment), phase: phase(session, at) }
}

fn card(title: &str) -> ExperienceDraft {
    ExperienceDraft { title: title.into(), emotion: Some(Emotion::Good), ..Default::default() }
}

/// A plan of 2027 with two cards of strategic customers.
fn planned() -> (Session, ExperiencePlanId) {
    let mut session = session();
    let plan = experience::add_plan(&mut session, 2027, None).unwrap().value;
    for (at, title) in [(0, "Ennakkokatselu"), (2, "Toimituspäivä")] {
        let cell = cell(&session, Segment::Strategic, at);
        experience::add(&mut session, plan, cell, &card(title)).unwrap();
    }
    (session, plan)
}

fn place_of(harness: &Harness<'_, Desk>, title: &str) -> (PlanRow, usize) {
    let db = harness.state().session.reader();
    let plan = store::experience::plans(db).unwrap()[0].id;
    let cards = store::experience::list(db, plan).unwrap();
    let card = cards.iter().find(|card| card.values.title == title).unwrap();
    (card.cell.row, store::phase::list(db).unwrap().iter().position(|phase| phase.id == card.cell.phase).unwrap())
}

/// The name of the chosen cell.
fn chosen(harness: &Harness<'_, Desk>) -> String {
    let cells = harness.query_all_by_role(Role::Cell);
    cells.filter(|node| node.accesskit_node().is_selected() == Some(true)).filter_map(|node| node.accesskit_node().label()).collect()
}

fn press(harness: &mut Harness<'_, Desk>, modifiers: Modifiers, key: Key) {
    harness.key_press_modifiers(modifiers, key);
    harness.run();
}

#[test]
fn an_empty_register_begins_its_first_plan_by_one_button() {
    let mut harness = open(session(), ExperiencePage::default(), WINDOW);
    harness.get_by_label("Suunnitelmaa ei vielä ole");
    harness.get_by_label("Aloita vuoden 2026 suunnitelma").click();
    harness.run();
    assert_eq!(harness.query_all_by_role(Role::Cell).count(), 25);
    harness.get_by_label("25 aukkoa");
}

#[test]
fn arrows_choose_cells_and_ctrl_arrows_move_the_card() {
    let (session, _) = planned();
    let mut harness = open(session, ExperiencePage::default(), WINDOW);
    assert!(chosen(&harness).starts_with("Strategiset, 1 Kimmoke ostamiselle: Ennakkokatselu (idea)"), "{}", chosen(&harness));
    press(&mut harness, Modifiers::NONE, Key::ArrowDown);
    assert!(chosen(&harness).starts_with("Kasvu, 1 Kimmoke"), "{}", chosen(&harness));
    press(&mut harness, Modifiers::NONE, Key::ArrowUp);
    press(&mut harness, Modifiers::COMMAND, Key::ArrowRight);
    assert_eq!(place_of(&harness, "Ennakkokatselu"), (PlanRow::Segment(Segment::Strategic), 1));
    assert!(chosen(&harness).starts_with("Strategiset, 2 Valinta"), "{}", chosen(&harness));
    harness.state_mut().undo();
    harness.run();
    assert_eq!(place_of(&harness, "Ennakkokatselu").1, 0);
}

#[test]
fn enter_on_a_gap_asks_for_a_card_and_faults_stay_with_what_was_typed() {
    let (session, plan) = planned();
    let mut harness = open(session, ExperiencePage::default(), WINDOW);
    press(&mut harness, Modifiers::NONE, Key::ArrowRight);
    press(&mut harness, Modifiers::NONE, Key::Enter);
    harness.get_by_label("Strategiset · 2 Valinta ja sisäänosto");
    type_into(&mut harness, "Kustannus vuodessa", "paljon");
    press(&mut harness, Modifiers::COMMAND, Key::Enter);
    assert_eq!(harness.state().dialogs.len(), 1, "two fields are wrong");
    type_into(&mut harness, "Mitä asiakas kokee", "Valikoima hinnoittain");
    harness.get_by_label("Kustannus vuodessa").focus();
    harness.run();
    press(&mut harness, Modifiers::COMMAND, Key::A);
    harness.event(eframe::egui::Event::Text("1200".into()));
    harness.run();
    press(&mut harness, Modifiers::COMMAND, Key::Enter);
    assert!(harness.state().dialogs.is_empty(), "{:?}", harness.state().refused);
    let cards = store::experience::list(harness.state().session.reader(), plan).unwrap();
    let made = cards.iter().find(|card| card.values.title == "Valikoima hinnoittain").unwrap();
    assert_eq!(made.values.cost.unwrap().0, 120_000);
}

#[test]
fn the_dialog_moves_a_card_as_dragging_does() {
    let (session, _) = planned();
    let mut harness = open(session, ExperiencePage::default(), WINDOW);
    press(&mut harness, Modifiers::NONE, Key::M);
    harness.get_by_label("Ostoprosessin vaihe").click();
    harness.run();
    harness.get_by_role_and_label(Role::Button, "5 Palautteen kerääminen ja jakaminen").click();
    harness.run();
    harness.get_by_label("Siirrä").click();
    harness.run();
    assert_eq!(place_of(&harness, "Ennakkokatselu").1, 4);
}

#[test]
fn a_card_is_dragged_to_another_cell() {
    let (session, _) = planned();
    let mut harness = open(session, ExperiencePage::default(), WINDOW);
    let from = harness.get_by_role_and_label(Role::Button, "Ennakkokatselu (idea)").rect().center();
    let cells: Vec<_> = harness.query_all_by_role(Role::Cell).map(|node| node.rect()).collect();
    let to = cells[3].center();
    harness.drag_at(from);
    harness.run();
    harness.hover_at(from.lerp(to, 0.5));
    harness.run();
    harness.hover_at(to);
    harness.run();
    harness.drop_at(to);
    harness.run();
    assert_eq!(place_of(&harness, "Ennakkokatselu").1, 3);
}

#[test]
fn what_customers_say_stands_beside_exactly_their_cell() {
    let (mut session, _) = planned();
    let customer = common::page::add_customer(&mut session, "Kotipuoti Tyynelmä");
    let draft = FeedbackDraft {
        customer: Some(customer),
        kind: FeedbackKind::Complaint,
        on: Some(day(-3)),
        words: "Vahvistus tuli myöhässä".into(),
        phase: Some(phase(&session, 2)),
        emotion: Some(Emotion::Bad),
        ..Default::default()
    };
    feedback::add(&mut session, &draft).unwrap();
    let mut harness = open(session, ExperiencePage::default(), WINDOW);
    harness.get_by_label("Rivit: Tavoitesegmentit").click();
    harness.run();
    harness.get_by_label("Suhteen vaiheet").click();
    harness.run();
    for _ in 0..2 {
        harness.get_by_label("Seuraava vaihe").click();
        harness.run();
    }
    harness.get_by_label_contains("Vahvistus tuli myöhässä");
    harness.get_by_label("Odottaa vastausta");
    harness.get_by_label("Edellinen vaihe").click();
    harness.run();
    assert!(harness.query_by_label_contains("Vahvistus tuli myöhässä").is_none());
}

#[test]
fn a_cell_is_left_empty_on_purpose_and_taken_back() {
    let (session, _) = planned();
    let mut harness = open(session, ExperiencePage::default(), WINDOW);
    press(&mut harness, Modifiers::NONE, Key::ArrowRight);
    harness.get_by_label("23 aukkoa");
    harness.get_by_role_and_label(Role::Button, "Ei tässä vaiheessa").click();
    harness.run();
    harness.get_by_label("22 aukkoa");
    harness.get_by_label("Suunnitellaan sittenkin").click();
    harness.run();
    harness.get_by_label("23 aukkoa");
}

#[test]
fn the_next_year_begins_from_this_one_and_both_are_compared() {
    let (session, _) = planned();
    let mut harness = open(session, ExperiencePage::default(), WINDOW);
    harness.get_by_label("Suunnitelman vuosi 2027").click();
    harness.run();
    harness.get_by_label("Aloita vuosi 2028 tästä suunnitelmasta").click();
    harness.run();
    harness.get_by_label("Suunnitelman vuosi 2028");
    harness.get_by_label("Ota käyttöön").click();
    harness.run();
    harness.get_by_label("Vertaa 2027").click();
    harness.run();
    harness.get_by_label("idea → käytössä");
}

#[test]
fn a_second_plan_of_a_year_is_refused_and_nothing_is_lost() {
    let (mut session, plan) = planned();
    assert!(experience::add_plan(&mut session, 2027, Some(plan)).is_err());
    assert_eq!(store::experience::plans(session.reader()).unwrap().len(), 1);
    assert_eq!(store::experience::list(session.reader(), plan).unwrap().len(), 2);
}

#[test]
fn a_phase_in_use_is_removed_only_with_an_heir_or_in_so_many_words() {
    let (session, _) = planned();
    let mut harness = open(session, ExperiencePage::default(), WINDOW);
    harness.state_mut().show(kimmoke::ui::pages::experience::EditPhases::default());
    harness.run();
    harness.get_by_label("Poista vaihe: Tilaus ja toimitus").click();
    harness.run();
    harness.get_by_label("1 korttia · 0 palautetta · 0 kohtaamista · 0 omaa askelta");
    harness.get_by_label("Poista 3 Tilaus ja toimitus").click();
    harness.run();
    assert_eq!(place_of(&harness, "Toimituspäivä").1, 1, "the neighbour took it over");
    assert_eq!(store::phase::list(harness.state().session.reader()).unwrap().len(), 4);
    harness.state_mut().undo();
    harness.run();
    assert_eq!(place_of(&harness, "Toimituspäivä").1, 2);
}

#[test]
fn the_text_twin_lists_every_cell() {
    let (session, _) = planned();
    let mut harness = open_in(true, Lang::English, session, ExperiencePage::default(), WINDOW);
    harness.get_by_label("More").click();
    harness.run();
    harness.get_by_label("Show as text").click();
    harness.run();
    harness.get_by_label_contains("Strategic, 3 Order & delivery: Toimituspäivä (idea)");
    harness.get_by_label_contains("Growth, 1 Impulse to buy: Not planned yet");
}

#[test]
fn the_guide_leads_through_the_questions_to_a_card() {
    let (session, plan) = planned();
    let mut harness = open(session, ExperiencePage::default(), WINDOW);
    press(&mut harness, Modifiers::NONE, Key::ArrowRight);
    harness.get_by_label("Suunnittele ohjatusti").click();
    harness.run();
    type_into(&mut harness, "Mitä asiakas kokee", "Tarinakortti");
    harness.get_by_label("Seuraava").click();
    harness.run();
    type_into(&mut harness, "Miten tarpeisiin vastataan", "Tarina tulee mukana");
    harness.get_by_label("Tallenna kortti").click();
    harness.run();
    assert!(harness.state().dialogs.is_empty());
    let cards = store::experience::list(harness.state().session.reader(), plan).unwrap();
    let made = cards.iter().find(|card| card.values.title == "Tarinakortti").unwrap();
    assert_eq!((made.values.needs.as_str(), made.values.status), ("Tarina tulee mukana", ExperienceStatus::Idea));
}

#[test]
fn a_task_of_a_card_is_made_beside_it_and_counted() {
    let (session, plan) = planned();
    let mut harness = open(session, ExperiencePage::default(), WINDOW);
    harness.get_by_label("Luo tehtävä").click();
    harness.run();
    type_into(&mut harness, "Määräpäivä", "1.12.2026");
    press(&mut harness, Modifiers::COMMAND, Key::Enter);
    assert!(harness.state().dialogs.is_empty(), "{:?}", harness.state().refused);
    let counts = store::experience::task_counts(harness.state().session.reader(), plan).unwrap();
    assert_eq!(counts.values().copied().collect::<Vec<_>>(), [(1, 0)]);
    harness.get_by_label("0 / 1 tehty");
}
