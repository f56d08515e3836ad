//! Facts and lists of a small register, counted by hand.

use super::*;
use crate::base::money::Cents;
use crate::domain::feedback::{FeedbackDraft, FeedbackKind};
use crate::domain::measure::Measure;
use crate::domain::purchase::PurchaseDraft;
use crate::store::open::Register;
use crate::store::testing::{TODAY, add_customer, register, write};
use crate::store::{feedback, purchase};
use jiff::ToSpan as _;

fn buy(register: &mut Register, customer: CustomerId, days_ago: i64, (euros, margin): (i64, Option<i64>)) {
    let draft = PurchaseDraft {
        on: Some(TODAY.saturating_sub(days_ago.days())),
        amount: Some(Cents(euros * 100)),
        margin: margin.map(|euros| Cents(euros * 100)),
        ..Default::default()
    };
    let new = draft.check().unwrap();
    write(register, |tx| purchase::insert(tx, customer, &new));
}

fn filled() -> (Register, CustomerId, CustomerId) {
    let mut register = register();
    let (one, other) = (add_customer(&mut register, "Kulma", "K-0001"), add_customer(&mut register, "Puoti", "K-0002"));
    buy(&mut register, one, 10, (100, Some(40)));
    buy(&mut register, one, 400, (70, None));
    buy(&mut register, other, 20, (300, None));
    let draft = FeedbackDraft {
        customer: Some(one),
        kind: FeedbackKind::Complaint,
        on: Some(TODAY.saturating_sub(5.days())),
        words: "Myöhässä".into(),
        csat: Some(2),
        ..Default::default()
    };
    let new = draft.check().unwrap();
    write(&mut register, |tx| feedback::insert(tx, &new));
    (register, one, other)
}

#[test]
fn a_board_counts_what_the_tables_hold() {
    let (register, ..) = filled();
    let board = dashboard(register.reader(), MeasurePeriod::TwelveMonths, None, TODAY).unwrap().unwrap().board;
    let value = |measure: Measure| board.get(measure).unwrap().now().value;
    assert_eq!(value(Measure::Turnover), Some(400.0));
    assert_eq!(value(Measure::Margin), Some(40.0));
    assert_eq!((value(Measure::NewCustomers), value(Measure::KeptCustomers)), (Some(1.0), Some(1.0)));
    assert_eq!(value(Measure::Complaints), Some(1.0));
    assert_eq!(value(Measure::Csat), Some(2.0));
    assert_eq!(board.get(Measure::Csat).unwrap().trend().last(), Some(&None), "one answer is no score");
}

#[test]
fn rows_behind_a_measure_are_the_weightiest_first() {
    let (register, one, other) = filled();
    let window = MeasurePeriod::TwelveMonths.windows(TODAY)[11];
    let rows = |what| behind(register.reader(), what, None, (window, TODAY)).unwrap();
    let buyers: Vec<_> = rows(Behind::Buyers).into_iter().map(|row| (row.customer, row.number)).collect();
    assert_eq!(buyers, [(Some(other), Some(300.0)), (Some(one), Some(100.0))]);
    let complaints = rows(Behind::Complaints);
    assert_eq!(complaints.iter().map(|row| (row.name.as_str(), row.text.as_str())).collect::<Vec<_>>(), [("Kulma", "Myöhässä")]);
    for what in [Behind::Values, Behind::Emotions, Behind::Care, Behind::Leads] {
        assert_eq!(rows(what), []);
    }
    let growth = behind(register.reader(), Behind::Buyers, Some(Segment::Growth), (window, TODAY)).unwrap();
    assert_eq!(growth, [], "nobody was given this segment");
}
