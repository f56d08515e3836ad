//! The report's words in both languages, full, half and empty.

use super::super::pdf::keep_for_looking;
use super::*;
use crate::domain::assessment::{AssessmentRound, RaterSheet, Rating};
use crate::i18n::Lang;
use jiff::civil::date;
use uuid::Uuid;

fn full(importance: u8, current: u8, target: u8, note: &str) -> Rating {
    Rating { importance: Some(importance), current: Some(current), target: Some(target), applies: true, note: note.into() }
}

fn sheet(year: i64, raters: &[(&str, u8)]) -> RoundSheet {
    let rating = |(place, question): (usize, &Question), shift: u8| {
        let place = u8::try_from(place).unwrap();
        let note = if place == 4 { "Loman aikana asiat odottivat kaksi viikkoa." } else { "" };
        (*question, full(1 + place % 5, 1 + (place + shift) % 4, 3 + place % 3, note))
    };
    let of = |(name, shift): &(&str, u8)| RaterSheet {
        id: Uuid::nil().into(),
        name: (*name).into(),
        ratings: Question::ALL.iter().enumerate().map(|rated| rating(rated, *shift)).collect(),
    };
    RoundSheet { round: AssessmentRound { id: Uuid::nil().into(), year }, raters: raters.iter().map(of).collect() }
}

fn text(lang: Lang, now: &RoundSheet, before: Option<&RoundSheet>, name: &str) -> String {
    let words = Words::new(lang);
    let at = date(2026, 11, 22).at(14, 30, 0, 0);
    let pdf = document(&words, words.formats(), &Assessment { firm: "Suvihalla Design", sheet: now, before, own: &[], at }).unwrap();
    keep_for_looking(name, &pdf);
    assert!(!pdf.text.contains("[assessment") && !pdf.text.contains("[report"), "{}", pdf.text);
    assert!(pdf.pages <= 4, "{} pages", pdf.pages);
    pdf.text.replace('\n', " ")
}

#[test]
fn the_report_says_what_to_develop_first_in_both_languages() {
    let (now, before) = (sheet(2026, &[("Outi Korpisaari", 1), ("Ville Haapalehto", 2)]), sheet(2025, &[("Outi Korpisaari", 0)]));
    let finnish = text(Lang::Finnish, &now, Some(&before), "assessment-fi");
    for part in [
        "Itsearviointi 2026",
        "Eniten kehitettävää:",
        "2 arvioijaa",
        "Outi Korpisaari",
        "Erot tärkeysjärjestyksessä",
        "Muutos edellisestä kierroksesta",
        "Muutos 2025",
    ] {
        assert!(finnish.contains(part), "{part} in {finnish}");
    }
    assert!(finnish.contains("Loman aikana asiat odottivat") && finnish.contains("Markkinan tuntemus"));
    let english = text(Lang::English, &now, Some(&before), "assessment-en");
    for part in
        ["Self-assessment 2026", "Most to develop:", "2 raters", "Gaps in order of weight", "Current state", "Change since the last round"]
    {
        assert!(english.contains(part), "{part} in {english}");
    }
}

#[test]
fn an_empty_round_and_one_without_an_earlier_one_are_documents_too() {
    let empty = text(Lang::Finnish, &sheet(2026, &[]), None, "assessment-empty");
    assert!(empty.contains("Tulos muodostuu, kun") && !empty.contains("Erot tärkeysjärjestyksessä"), "{empty}");
    let first = text(Lang::Finnish, &sheet(2026, &[("Outi", 1)]), None, "assessment-first");
    assert!(first.contains("1 arvioija") && !first.contains("Muutos edellisestä"), "{first}");
}

#[test]
fn own_words_and_a_word_that_no_line_holds_stand_in_the_report() {
    let words = Words::new(Lang::English);
    let own = [(Question::Market, Wording { title: "a".repeat(80), text: "Miten?".into(), ..Wording::default() })];
    let now = sheet(2026, &[("Outi", 1)]);
    let at = date(2026, 11, 22).at(14, 30, 0, 0);
    let pdf = document(&words, words.formats(), &Assessment { firm: "", sheet: &now, before: None, own: &own, at }).unwrap();
    assert!(pdf.text.replace('\n', "").contains(&"a".repeat(40)), "{}", pdf.text);
}
