//! Measures of a handful of customers, counted by hand.

use super::*;
use crate::base::money::Cents;
use crate::domain::measure::facts::{EmotionFact, FeedbackFact};
use crate::domain::value::{History, PurchaseDay};
use jiff::civil::date;

const TODAY: Date = date(2026, 11, 22);

fn history(days: &[(Date, i64)]) -> History {
    History::of(days.iter().map(|(on, euros)| PurchaseDay::new(*on, Cents(euros * 100), (Cents(euros * 100), Cents(euros * 100)))))
}

fn customer(segment: Segment, days: &[(Date, i64)]) -> CustomerFacts {
    CustomerFacts { segment: Some(segment), history: history(days), came: days.first().map(|day| day.0), ..Default::default() }
}

/// Kept, lost, won back, new, and one who came and bought nothing.
fn base() -> Facts {
    let customers = vec![
        customer(Segment::Strategic, &[(date(2025, 6, 1), 100), (date(2026, 6, 1), 300), (date(2026, 9, 1), 100)]),
        customer(Segment::Growth, &[(date(2025, 8, 1), 50)]),
        customer(Segment::Growth, &[(date(2023, 1, 5), 70), (date(2026, 2, 1), 80)]),
        customer(Segment::Strategic, &[(date(2026, 11, 3), 40)]),
        CustomerFacts { came: Some(date(2026, 10, 1)), source: "Messut".into(), ..Default::default() },
    ];
    Facts { customers, ..Default::default() }
}

fn value(board: &Board, measure: Measure) -> (Option<f64>, usize) {
    let now = board.get(measure).unwrap().now();
    (now.value.map(|value| (value * 100.0).round() / 100.0), now.n)
}

#[test]
fn a_year_of_purchases_is_what_the_hand_counts() {
    let board = Board::of(&base(), MeasurePeriod::TwelveMonths, None, TODAY);
    let expected = [
        (Measure::Turnover, (Some(520.0), 4)),
        (Measure::ActiveCustomers, (Some(3.0), 3)),
        (Measure::KeptCustomers, (Some(1.0), 2)),
        (Measure::LostCustomers, (Some(1.0), 2)),
        (Measure::WonBackCustomers, (Some(1.0), 3)),
        (Measure::NewCustomers, (Some(1.0), 3)),
        (Measure::Retention, (Some(50.0), 2)),
        (Measure::Churn, (Some(50.0), 2)),
        (Measure::AveragePurchase, (Some(130.0), 4)),
        (Measure::PurchasesPerCustomer, (Some(1.33), 3)),
        (Measure::Concentration, (Some(100.0), 3)),
        (Measure::Leads, (Some(2.0), 2)),
        (Measure::LeadConversion, (Some(50.0), 2)),
        (Measure::Margin, (None, 0)),
        (Measure::Csat, (None, 0)),
        (Measure::CustomerEquity, (None, 0)),
        (Measure::SegmentMigration, (None, 0)),
        (Measure::CareActivity, (None, 0)),
    ];
    for (measure, wanted) in expected {
        assert_eq!(value(&board, measure), wanted, "{measure:?}");
    }
    assert_eq!(board.get(Measure::Turnover).unwrap().change(), Some(520.0 - 150.0));
    assert_eq!(
        board.parts.iter().map(|part| (part.label.as_str(), part.count, part.of)).collect::<Vec<_>>(),
        [("", 1, 1), ("Messut", 0, 1)]
    );
}

#[test]
fn a_segment_counts_its_own_customers_only() {
    let board = Board::of(&base(), MeasurePeriod::TwelveMonths, Some(Segment::Growth), TODAY);
    assert_eq!(value(&board, Measure::Turnover), (Some(80.0), 1));
    assert_eq!(value(&board, Measure::LostCustomers), (Some(1.0), 1));
    let month = Board::of(&base(), MeasurePeriod::Month, Some(Segment::Strategic), TODAY);
    assert_eq!(value(&month, Measure::Turnover), (Some(40.0), 1));
    let trend = month.get(Measure::Turnover).unwrap().trend();
    assert_eq!((trend.len(), trend[9], trend[6]), (12, Some(100.0), Some(300.0)), "September and June");
}

#[test]
fn margins_of_their_own_go_before_the_usual_one() {
    let mut facts = base();
    facts.customers[0].margins = vec![(date(2026, 6, 1), 9_000, 30_000), (date(2025, 1, 1), 5_000, 10_000)];
    let board = Board::of(&facts, MeasurePeriod::TwelveMonths, None, TODAY);
    assert_eq!(value(&board, Measure::Margin), (Some(90.0), 1));
    facts.margin = Some(0.5);
    let board = Board::of(&facts, MeasurePeriod::TwelveMonths, None, TODAY);
    assert_eq!(value(&board, Measure::Margin), (Some(90.0 + 110.0), 4));
}

fn answers(scores: &[(i64, i64)]) -> Facts {
    let one = |(nps, csat): &(i64, i64)| FeedbackFact {
        segment: None,
        on: date(2026, 11, 2),
        kind: if *csat < 3 { FeedbackKind::Complaint } else { FeedbackKind::Praise },
        nps: Some(*nps),
        csat: Some(*csat),
        answered: (*csat < 5).then_some(date(2026, 11, 2).saturating_add(csat.days())),
    };
    Facts { feedback: scores.iter().map(one).collect(), ..base() }
}

#[test]
fn scores_of_few_answers_are_kept_back() {
    let few = Board::of(&answers(&[(10, 5), (9, 4), (3, 1)]), MeasurePeriod::Month, None, TODAY);
    let nps = few.get(Measure::Nps).unwrap();
    assert_eq!((nps.now().n, nps.shown(nps.now()), nps.has_too_few()), (3, None, true));
    assert_eq!(value(&few, Measure::AnswerTime), (Some(2.5), 2), "one after 4 days, one after 1");
    assert_eq!(value(&few, Measure::Complaints), (Some(1.0), 3));
    assert_eq!(value(&few, Measure::ComplaintRate), (Some(100.0), 1), "one complaint, one purchase");
    let many = Board::of(&answers(&[(10, 5); 10]), MeasurePeriod::Month, None, TODAY);
    let nps = many.get(Measure::Nps).unwrap();
    assert_eq!((nps.shown(nps.now()), nps.has_too_few(), nps.change()), (Some(100.0), false, None));
    assert_eq!(many.get(Measure::Csat).unwrap().now().range, Some((5.0, 5.0)));
}

#[test]
fn emotions_are_balanced_and_segments_compared_where_they_were_noted() {
    let mut facts = base();
    let felt = |emotion| EmotionFact { segment: None, on: date(2026, 11, 4), emotion };
    facts.emotions = [2, 1, 1, 0, -2].map(felt).to_vec();
    facts.customers[0].segments = vec![(date(2026, 9, 30), Some(Segment::Growth)), (date(2026, 11, 10), Some(Segment::Strategic))];
    facts.customers[1].segments = vec![(date(2026, 10, 31), Some(Segment::Growth))];
    let board = Board::of(&facts, MeasurePeriod::Month, None, TODAY);
    assert_eq!(value(&board, Measure::EmotionalBond), (Some(40.0), 5));
    assert_eq!(value(&board, Measure::SegmentMigration), (Some(1.0), 2));
    let moved: Vec<&PartOf> = board.parts.iter().filter(|part| part.measure == Measure::SegmentMigration).collect();
    assert_eq!(moved.iter().map(|part| (part.label.as_str(), part.count, part.of)).collect::<Vec<_>>(), [("growth>strategic", 1, 2)]);
}

#[test]
fn equity_comes_from_notes_and_says_nothing_below_its_level() {
    let note = |on: Date, sum: f64, level: Level| MonthNote {
        on,
        equity: Some(Equity { sum, range: (sum * 0.8, sum * 1.2), level }),
        care: Some((6, 8)),
    };
    let mut facts = base();
    facts.margin = Some(0.5);
    facts.notes = vec![note(date(2026, 10, 31), 1_000.0, Level::Good), note(TODAY, 1_100.0, Level::Good)];
    let board = Board::of(&facts, MeasurePeriod::Month, None, TODAY);
    assert_eq!(value(&board, Measure::CustomerEquity).0, Some(1_100.0));
    assert_eq!(board.get(Measure::CustomerEquity).unwrap().now().range, Some((880.0, 1_320.0)));
    assert_eq!(value(&board, Measure::ReturnOnEquity).0, Some(12.0), "half of 40 euros and 100 more of 1 000");
    assert_eq!(board.get(Measure::CareActivity).unwrap().points[10].value, Some(75.0));
    facts.notes[1].equity = Some(Equity { sum: 1_100.0, range: (0.0, 0.0), level: Level::Rough });
    let rough = Board::of(&facts, MeasurePeriod::Month, None, TODAY);
    assert_eq!((value(&rough, Measure::CustomerEquity).0, value(&rough, Measure::ReturnOnEquity).0), (Some(1_100.0), None));
    facts.notes[1].equity = Some(Equity { sum: 1_100.0, range: (0.0, 0.0), level: Level::TooLittle });
    assert_eq!(value(&Board::of(&facts, MeasurePeriod::Month, None, TODAY), Measure::CustomerEquity).0, None);
}

#[test]
fn nobody_at_all_gives_nothing_and_no_number_that_is_none() {
    for period in MeasurePeriod::ALL {
        let board = Board::of(&Facts::default(), *period, None, TODAY);
        assert_eq!(board.measures.len(), Measure::ALL.len());
        for measured in &board.measures {
            assert!(measured.points.iter().all(|point| point.value.is_none()), "{:?}", measured.measure);
        }
    }
}
