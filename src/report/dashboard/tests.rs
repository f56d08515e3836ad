//! The report as text, empty and full, in both languages.

use super::*;
use crate::base::Date;
use crate::base::id::MeasureTargetId;
use crate::base::money::Cents;
use crate::domain::measure::board::Board;
use crate::domain::measure::facts::{CustomerFacts, Facts};
use crate::domain::measure::target::{MeasureTarget, MeasureTargetDraft};
use crate::domain::value::{History, PurchaseDay};
use crate::i18n::Lang;
use crate::report::pdf::keep_for_looking;
use jiff::civil::date;

const AT: DateTime = date(2026, 11, 22).at(9, 5, 0, 0);

fn dashboard(facts: &Facts) -> Dashboard {
    let of = |period| Board::of(facts, period, None, AT.date());
    Dashboard {
        cards: vec![Measure::Turnover, Measure::Retention, Measure::Nps],
        board: of(MeasurePeriod::TwelveMonths),
        course: of(MeasurePeriod::Quarter),
        base: of(MeasurePeriod::Year),
        targets: Vec::new(),
        level: None,
    }
}

fn buyer(days: &[(Date, i64)]) -> CustomerFacts {
    let day = |(on, euros): &(Date, i64)| PurchaseDay::new(*on, Cents(euros * 100), (Cents(euros * 100), Cents(euros * 100)));
    CustomerFacts { history: History::of(days.iter().map(day)), ..Default::default() }
}

fn text(lang: Lang, dashboard: &Dashboard) -> String {
    let words = Words::new(lang);
    let pdf = document(&words, words.formats(), &DashboardReport { firm: "Kuura Design", dashboard, at: AT }).unwrap();
    keep_for_looking(&format!("dashboard-{}-{}", lang.code(), dashboard.targets.len()), &pdf);
    pdf.text.replace('\u{a0}', " ")
}

#[test]
fn chosen_measures_targets_and_the_base_stand_on_paper_in_both_languages() {
    let customers = vec![buyer(&[(date(2025, 3, 1), 200), (date(2026, 3, 1), 300)]), buyer(&[(date(2025, 4, 1), 50)])];
    let mut full = dashboard(&Facts { customers, ..Default::default() });
    let target = MeasureTargetDraft {
        measure: Some(Measure::Turnover),
        value: Some(360.0),
        deadline: Some(date(2027, 1, 31)),
        ..Default::default()
    };
    let values = target.check().unwrap();
    full.targets.push(MeasureTarget { id: MeasureTargetId(uuid::Uuid::nil()), rev: 1, since: date(2026, 1, 1), values });
    let fi = text(Lang::Finnish, &full);
    for expected in [
        "Mittarikooste",
        "Myynti",
        "300 €",
        "+20 % edellisistä 12 kuukaudesta",
        "Tavoite 360 €",
        "Matkalla",
        "50 %",
        "Ei vielä lukua",
        "Menetettyjä",
    ] {
        assert!(fi.contains(expected), "{expected} in\n{fi}");
    }
    let en = text(Lang::English, &full);
    for expected in ["Summary of measures", "Sales", "+20% on the 12 months before", "On the way", "Retention"] {
        assert!(en.contains(expected), "{expected} in\n{en}");
    }
}

#[test]
fn an_empty_register_says_so_and_needs_no_trend() {
    let fi = text(Lang::Finnish, &dashboard(&Facts::default()));
    assert!(fi.contains("Ei vielä lukua") && fi.contains("Ei tavoitetta"), "{fi}");
    assert_eq!(heights(&[None, Some(2.0), Some(2.0)], None), (vec![-1.0, 0.5, 0.5], -1.0));
}
