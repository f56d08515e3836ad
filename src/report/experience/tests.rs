//! What the booklet says, in both languages.

use super::*;
use crate::domain::experience::sheet::{Measured, PlanSheet};
use crate::domain::experience::{Experience, ExperienceDraft, ExperiencePlan, ExperienceStatus, Felt, PlanAxis};
use crate::domain::interaction::{Channel, Emotion};
use crate::domain::phase::{DefaultPhase, Phase};
use crate::domain::segment::Segment;
use crate::i18n::Lang;
use jiff::civil::date;
use std::collections::HashSet;
use uuid::Uuid;

fn phases() -> Vec<Phase> {
    let names = DefaultPhase::ALL.iter().map(|phase| phase.names());
    (1_i64..)
        .zip(names)
        .map(|(position, (fi, en))| Phase {
            id: Uuid::from_u64_pair(1, position.unsigned_abs()).into(),
            position,
            name_fi: fi.into(),
            name_en: en.into(),
        })
        .collect()
}

fn sheet() -> PlanSheet {
    let plan = ExperiencePlan { id: Uuid::from_u128(9).into(), year: 2027, notes: "Tilausvaihe kuntoon".into() };
    let phases = phases();
    let cell = |at: usize| Cell { row: PlanRow::Segment(Segment::Strategic), phase: phases[at].id };
    let values = ExperienceDraft {
        title: "Toimituspäivä 24 tunnissa".into(),
        goal: "Päivä tiedossa ennen kysymistä".into(),
        status: ExperienceStatus::InUse,
        channels: vec![Channel::Email],
        emotion: Some(Emotion::Good),
        ..Default::default()
    };
    let card = Experience { id: Uuid::from_u128(1).into(), rev: 1, plan: plan.id, cell: cell(2), position: 1, values };
    let felt = HashMap::from([(cell(0), Felt::of_sums(14, 15, 20, 0)), (cell(2), Felt::of_sums(9, -6, 12, 1))]);
    PlanSheet {
        plan,
        axis: PlanAxis::Segment,
        rows: PlanSheet::fixed_rows(PlanAxis::Segment),
        cards: vec![card],
        none: HashSet::new(),
        tasks: HashMap::new(),
        people: HashMap::new(),
        steps: Vec::new(),
        measured: Measured { felt, ..Measured::default() },
        phases,
    }
}

fn text(lang: Lang, row: Option<PlanRow>) -> Pdf {
    let words = Words::new(lang);
    let (sheet, heard) = (sheet(), HashMap::new());
    let at = date(2026, 11, 24).at(14, 32, 0, 0);
    document(&words, words.formats(), &PlanReport { firm: "Suvihalla Design", sheet: &sheet, heard: &heard, row, at }).unwrap()
}

/// A text without its spaces: drawn labels are laid out sign by sign, and long words are hyphenated.
fn flat(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && *c != '\u{ad}').collect()
}

#[test]
fn a_page_a_segment_with_its_curve_and_cards() {
    let pdf = text(Lang::Finnish, None);
    assert_eq!(pdf.pages, 1, "segments without anything have no page");
    let flat = flat(&pdf.text);
    for words in [
        "Strategiset",
        "Kipupiste \u{2212}0,7",
        "Huippu +1,1",
        "Päivä tiedossa ennen kysymistä",
        "sähköposti",
        "1 / 1",
        "Tilausvaihe kuntoon",
    ] {
        assert!(flat.contains(&self::flat(words)), "{words}: {flat}");
    }
}

#[test]
fn the_same_in_english_and_a_segment_alone_may_be_empty() {
    let flat = flat(&text(Lang::English, None).text);
    for words in ["Customer experience plan 2027", "Pain point \u{2212}0.7", "Order & delivery", "How we answer"] {
        assert!(flat.contains(&self::flat(words)), "{words}: {flat}");
    }
    let alone = text(Lang::English, Some(PlanRow::Segment(Segment::Growth)));
    assert_eq!(alone.pages, 1);
    assert!(alone.text.contains("Growth") && !alone.text.contains("Strategic"));
}
