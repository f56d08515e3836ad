//! The report as text, whole and SWOT alone, empty and full, in both languages.

use super::*;
use crate::base::figure::Figure;
use crate::base::id::{DevelopmentTargetId, PathTickId, PersonId, SwotItemId, TowsActionId};
use crate::domain::development_target::{DevelopmentTarget, DevelopmentTargetDraft, MilestoneDraft, TargetSource, TargetStatus};
use crate::domain::path::{PathItem, PathTick, PathTickDraft};
use crate::domain::swot::{SwotCell, SwotItem, SwotItemDraft, TowsAction, TowsActionDraft, TowsPair};
use crate::i18n::Lang;
use jiff::civil::date;
use std::collections::HashMap;
use uuid::Uuid;

const AT: DateTime = date(2026, 11, 22).at(9, 5, 0, 0);

fn id<T: From<Uuid>>(number: u128) -> T {
    Uuid::from_u128(number).into()
}

fn full() -> Development {
    let item = |number: u128, cell, text: &str| SwotItem { id: id(number), rev: 1, values: SwotItemDraft { cell, text: text.into() } };
    let milestone = |title: &str, due, done_on| MilestoneDraft { id: None, title: title.into(), due: Some(due), done_on };
    let target = DevelopmentTargetDraft {
        title: "Vastaus vuorokaudessa".into(),
        source: TargetSource::Tows,
        tows: Some(id(9)),
        owner: Some(id(5)),
        milestones: vec![
            milestone("Vuorolista", date(2026, 11, 1), Some(date(2026, 11, 2))),
            milestone("Puolet ajoissa", date(2026, 11, 20), None),
        ],
        measure: "Vastausaika, h".into(),
        start: Some(Figure(5250)),
        goal: Some(Figure(2400)),
        status: TargetStatus::Underway,
        ..Default::default()
    };
    let tick = PathTickDraft { note: "Kahdeksan haastattelua".into(), ..PathTickDraft::of(PathItem::Needs, date(2026, 11, 22)) };
    Development {
        items: vec![
            item(1, SwotCell::Strength, "Oma mallisto"),
            item(2, SwotCell::Strength, "Tarina"),
            item(3, SwotCell::Opportunity, "Museokaupat"),
        ],
        actions: vec![TowsAction {
            id: id::<TowsActionId>(9),
            rev: 1,
            values: TowsActionDraft {
                pair: TowsPair::StrengthOpportunity,
                text: "Kutsu kaupat".into(),
                items: vec![id::<SwotItemId>(2), id(3)],
            },
        }],
        targets: vec![DevelopmentTarget { id: id::<DevelopmentTargetId>(7), rev: 1, values: target }],
        ticks: vec![PathTick { id: id::<PathTickId>(8), rev: 1, values: tick.check().unwrap() }],
        people: HashMap::from([(id::<PersonId>(5), "Outi Korpisaari".to_owned())]),
    }
}

fn text(development: &Development, parts: Parts, lang: Lang) -> Pdf {
    let words = Words::new(lang);
    let report = DevelopmentReport { firm: "Suvihalla Design", development, parts, at: AT };
    document(&words, words.formats(), &report).unwrap()
}

#[test]
fn the_whole_report_says_how_far_and_what_is_missing() {
    let pdf = text(&full(), Parts::Whole, Lang::Finnish);
    let flat = pdf.text.replace('\n', " ");
    for expected in [
        "Kehittämissuunnitelma",
        "1. Vastaus vuorokaudessa",
        "Outi Korpisaari",
        "52,5",
        "Puolet ajoissa",
        "2\u{a0}pv myöhässä",
        "saavutettu 2.11.2026",
        "Aseta määräpäivä.",
        "Kutsu kaupat",
        "V2, M1",
        "Merkitty 22.11.2026",
        "kuussa 2027",
        "Kahdeksan haastatte",
    ] {
        assert!(flat.contains(expected), "{expected}: {flat}");
    }
    assert!((2..=4).contains(&pdf.pages), "{} pages", pdf.pages);
    assert!(pdf.bytes.windows(15).any(|bytes| bytes == b"/StructTreeRoot"), "tagged for screen readers");
}

#[test]
fn swot_alone_is_one_page_without_the_plan_in_english_too() {
    let pdf = text(&full(), Parts::Swot, Lang::English);
    let flat = pdf.text.replace('\n', " ");
    for expected in ["SWOT and TOWS", "Strengths", "S2, O1", "Nothing written down yet"] {
        assert!(flat.contains(expected), "{expected}: {flat}");
    }
    assert!(!flat.contains("Vastaus vuorokaudessa") && !flat.contains("Heikkoudet"), "{flat}");
    assert_eq!(pdf.pages, 1);
}

#[test]
fn an_empty_register_gives_a_page_that_says_so() {
    for (lang, sentence) in [(Lang::Finnish, "ei ole vielä"), (Lang::English, "Nothing has been planned yet")] {
        let pdf = text(&Development::default(), Parts::Whole, lang);
        assert!(pdf.text.contains(sentence), "{}", pdf.text);
        assert_eq!(pdf.pages, 1);
    }
}

#[test]
fn hostile_texts_break_nothing() {
    let mut development = full();
    let target = &mut development.targets[0].values;
    target.title = "x".repeat(300);
    target.why = "#let a = 1 \\ $x$ *_` مكتبة 🌸\n".repeat(40);
    development.items[0].values.text = "=cmd|' /C calc'!A0 ".repeat(12);
    assert!(text(&development, Parts::Whole, Lang::Finnish).pages >= 2);
}
