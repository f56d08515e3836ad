//! The self-assessment's page, driven by role and label on an in-memory register with a standing clock.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that fails may panic")]

mod common;

use common::page::{Desk, open, open_in, session, type_into};
use common::picture;
use eframe::egui::Key;
use eframe::egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use kimmoke::domain::assessment::{Question, RaterSheet, Rating, RoundDraft, RoundSheet};
use kimmoke::domain::customer::Language;
use kimmoke::domain::development_target::TargetSource;
use kimmoke::i18n::Lang;
use kimmoke::ops::assessment::{add_rater, add_round};
use kimmoke::ops::{Session, sample};
use kimmoke::store::{assessment, development_target};
use kimmoke::ui::pages::assessment::AssessmentPage;

const WINDOW: [f32; 2] = [1150.0, 716.0];
const LARGE: [f32; 2] = [1704.0, 1028.0];

fn sampled(language: Language) -> Session {
    let mut session = session();
    sample::add(&mut session, 7, 12, language).unwrap();
    session
}

/// A round of this year with one rater who has answered nothing.
fn begun() -> Session {
    let mut session = session();
    let round = add_round(&mut session, RoundDraft { year: Some(2026) }).unwrap().value;
    add_rater(&mut session, round, &kimmoke::domain::assessment::RaterDraft { name: "Outi".into() }).unwrap();
    session
}

fn sheet(harness: &Harness<'_, Desk>) -> RoundSheet {
    let db = harness.state().session.reader();
    assessment::sheet(db, assessment::rounds(db).unwrap()[0]).unwrap()
}

fn rating(harness: &Harness<'_, Desk>, question: Question) -> Rating {
    sheet(harness).raters.first().map(|rater: &RaterSheet| rater.rating(question)).unwrap_or_default()
}

fn press(harness: &mut Harness<'_, Desk>, role: Role, label: &str) {
    harness.get_by_role_and_label(role, label).click();
    harness.run();
}

fn items(harness: &Harness<'_, Desk>) -> Vec<String> {
    harness.query_all_by_role(Role::ListItem).filter_map(|node| node.accesskit_node().label()).collect()
}

#[test]
fn from_nothing_to_a_round_a_rater_and_an_answer() {
    let mut harness = open(session(), AssessmentPage::default(), WINDOW);
    picture(&mut harness, "assessment-empty");
    press(&mut harness, Role::Button, "Aloita kierros 2026");
    press(&mut harness, Role::Button, "Lisää arvioija");
    type_into(&mut harness, "Nimi", "Outi");
    press(&mut harness, Role::Button, "Tallenna arvioija");
    assert!(harness.state().dialogs.is_empty(), "{:?}", harness.state().refused);
    press(&mut harness, Role::RadioButton, "1. Nykytila: 2");
    assert_eq!(rating(&harness, Question::Market).current, Some(2));
    press(&mut harness, Role::RadioButton, "1. Nykytila: 2");
    assert_eq!(rating(&harness, Question::Market).current, None, "pressed again it's taken back");
    harness.state_mut().undo();
    harness.run();
    assert_eq!(rating(&harness, Question::Market).current, Some(2));
}

#[test]
fn keys_answer_line_by_line() {
    let mut harness = open(begun(), AssessmentPage::default(), WINDOW);
    for key in [Key::Num4, Key::Num2, Key::Num5, Key::Num3] {
        harness.key_press(key);
        harness.run();
    }
    let first = rating(&harness, Question::Market);
    assert_eq!((first.importance, first.current, first.target), (Some(4), Some(2), Some(5)));
    assert_eq!(rating(&harness, Question::Segments).importance, Some(3));
    harness.key_press(Key::ArrowUp);
    harness.run();
    harness.key_press(Key::ArrowRight);
    harness.run();
    assert_eq!(rating(&harness, Question::Segments).importance, Some(4), "arrows move the answer of the line that has the focus");
    harness.key_press(Key::ArrowUp);
    harness.run();
    harness.key_press(Key::Num0);
    harness.run();
    assert!(!rating(&harness, Question::Market).applies);
    harness.key_press(Key::Num1);
    harness.run();
    assert!(rating(&harness, Question::Market).applies, "an answer says that it applies after all");
    assert!(harness.query_all_by_label("Vastattu 1/13").next().is_some());
}

#[test]
fn a_stray_number_changes_no_answer_once_all_are_given() {
    let mut harness = open(sampled(Language::Finnish), AssessmentPage::default(), WINDOW);
    let before = sheet(&harness);
    harness.key_press(Key::Num1);
    harness.run();
    assert_eq!(sheet(&harness), before);
    harness.key_press(Key::ArrowDown);
    harness.run();
    harness.key_press(Key::Num1);
    harness.run();
    assert_eq!(rating(&harness, Question::Market).importance, Some(1), "with a line marked it answers");
}

#[test]
fn notes_are_kept_when_the_field_is_left_and_digits_in_them_answer_nothing() {
    let mut harness = open(begun(), AssessmentPage::default(), WINDOW);
    let node = harness.get_by_role_and_label(Role::MultilineTextInput, "1. Muistiinpano");
    node.focus();
    harness.run();
    harness.event(eframe::egui::Event::Text("vuonna 2025".into()));
    harness.key_press(Key::Num5);
    harness.run();
    press(&mut harness, Role::Button, "1. Näytä esimerkit");
    harness.run();
    assert!(harness.query_by_label_contains("Tieto on omistajan muistissa").is_some());
    let first = rating(&harness, Question::Market);
    assert_eq!((first.note.as_str(), first.importance), ("vuonna 2025", None));
}

#[test]
fn what_was_typed_stays_with_its_rater() {
    let mut session = begun();
    let round = assessment::rounds(session.reader()).unwrap()[0];
    add_rater(&mut session, round.id, &kimmoke::domain::assessment::RaterDraft { name: "Ville".into() }).unwrap();
    let mut harness = open(session, AssessmentPage::default(), WINDOW);
    harness.get_by_role_and_label(Role::MultilineTextInput, "1. Muistiinpano").focus();
    harness.run();
    harness.event(eframe::egui::Event::Text("Outin ajatus".into()));
    harness.run();
    press(&mut harness, Role::RadioButton, "Ville 0/13");
    harness.run();
    let notes: Vec<String> = sheet(&harness).raters.iter().map(|rater| rater.rating(Question::Market).note).collect();
    assert_eq!(notes, ["Outin ajatus", ""]);
}

#[test]
fn a_question_is_reworded_and_reset() {
    let mut harness = open(begun(), AssessmentPage::default(), WINDOW);
    press(&mut harness, Role::Button, "1. Muokkaa sanamuotoa");
    type_into(&mut harness, "Lyhyt nimi", "Oma markkina");
    press(&mut harness, Role::Button, "Tallenna sanamuoto");
    assert!(harness.query_by_label_contains("Oma markkina").is_some() && harness.query_by_label("Oma sanamuoto").is_some());
    press(&mut harness, Role::Button, "1. Muokkaa sanamuotoa");
    press(&mut harness, Role::Button, "Palauta alkuperäinen");
    assert!(harness.query_by_label("1. Markkinan tuntemus").is_some(), "{:?}", harness.state().refused);
}

#[test]
fn the_result_ranks_gaps_compares_rounds_and_makes_targets() {
    let mut harness = open(sampled(Language::Finnish), AssessmentPage::default(), LARGE);
    picture(&mut harness, "assessment-answers-fi-large");
    press(&mut harness, Role::Tab, "Tulos");
    picture(&mut harness, "assessment-result-fi-large");
    let rows = items(&harness);
    let ranked: Vec<&String> = rows.iter().filter(|row| row.contains(": painotettu ero ")).collect();
    assert_eq!(ranked.len(), 13, "{rows:#?}");
    assert!(rows.iter().any(|row| row.starts_with("Tieto yhdessä paikassa: +")), "{rows:#?}");
    let first = ranked[0].split(": painotettu").next().unwrap().to_owned();
    assert!(harness.query_by_label_contains(&format!("Eniten kehitettävää: {first}.")).is_some());
    let name = format!("Tee kehittämistavoite: {first}");
    harness.query_all_by_label(&name).next().unwrap().click();
    harness.run();
    let targets = development_target::list(harness.state().session.reader()).unwrap();
    let target = &targets.iter().find(|target| target.values.title == first).unwrap().values;
    assert_eq!(target.source, TargetSource::Assessment);
    assert!(target.why.starts_with("Itsearviointi: merkitys") && target.goal > target.start, "{target:?}");
    assert!(harness.query_all_by_label(&name).next().is_none(), "one target a gap");
}

#[test]
fn every_view_is_drawn_in_both_languages_themes_and_sizes() {
    let mut small = open(sampled(Language::Finnish), AssessmentPage::default(), WINDOW);
    picture(&mut small, "assessment-answers-fi");
    press(&mut small, Role::Tab, "Tulos");
    picture(&mut small, "assessment-result-fi");
    let mut dark = open_in(true, Lang::English, sampled(Language::English), AssessmentPage::default(), WINDOW);
    press(&mut dark, Role::Button, "1. Show examples");
    picture(&mut dark, "assessment-answers-en-dark");
    press(&mut dark, Role::Tab, "Result");
    picture(&mut dark, "assessment-result-en-dark");
    dark.get_all_by_role_and_label(Role::Button, "Show as words").next().unwrap().click();
    dark.run();
    assert!(dark.query_by_label_contains("Knowing the market: current state").is_some());
    let mut begun = open(begun(), AssessmentPage::default(), [760.0, 600.0]);
    picture(&mut begun, "assessment-answers-narrow");
    press(&mut begun, Role::Tab, "Tulos");
    picture(&mut begun, "assessment-result-unanswered");
    press(&mut begun, Role::Button, "Uusi kierros");
    picture(&mut begun, "assessment-new-round");
}
