//! Deeds on segments: thresholds, segments given by hand and released, potential as the owner says.

use super::deed::Made;
use super::done::{Done, Refusal};
use super::session::Session;
use crate::base::id::CustomerId;
use crate::base::money::Cents;
use crate::domain::fault::{Faults, LINE, Problem};
use crate::domain::field::Field;
use crate::domain::op::Op;
use crate::domain::segment::{ByHand, Segment, Thresholds};
use crate::domain::value::Potential;
use crate::store::segment;

/// What can be done to segments.
#[derive(Clone, Debug, PartialEq)]
pub enum SegmentDeed {
    /// See [`set_thresholds`].
    SetThresholds(Thresholds),
    /// See [`assign`].
    Assign {
        /// Whom.
        customers: Vec<CustomerId>,
        /// To which segment.
        segment: Segment,
        /// Why.
        reason: String,
    },
    /// See [`release`].
    Release(Vec<CustomerId>),
    /// See [`set_potential`].
    SetPotential(Vec<CustomerId>, Option<Potential>),
}

impl SegmentDeed {
    /// Does it.
    ///
    /// # Errors
    /// The deed's own.
    pub fn perform(self, session: &mut Session) -> Result<Done<Made>, Refusal> {
        match self {
            Self::SetThresholds(thresholds) => set_thresholds(session, thresholds).map(Made::of),
            Self::Assign { customers, segment, reason } => assign(session, &customers, segment, &reason).map(Made::of),
            Self::Release(customers) => release(session, &customers).map(Made::of),
            Self::SetPotential(customers, potential) => set_potential(session, &customers, potential).map(Made::of),
        }
    }
}

/// Sets from which amounts a year on a customer counts as high; every segment follows in the same step.
///
/// # Errors
/// An amount below zero.
pub fn set_thresholds(session: &mut Session, thresholds: Thresholds) -> Result<Done, Refusal> {
    let mut faults = Faults::default();
    for (field, amount) in [(Field::Purchases12m, thresholds.current), (Field::Potential, thresholds.potential)] {
        if amount < Cents::ZERO {
            faults.add(field, Problem::OutOfRange { min: 0, max: i64::MAX / 100 });
        }
    }
    faults.finish(())?;
    session.perform(Op::ChangeSetting, |tx| Ok((segment::set_thresholds(tx, thresholds)?, 1)))
}

/// Gives customers a segment by hand; it holds until it's released.
///
/// # Errors
/// A missing or overlong reason; `NotFound` when none of the customers is there.
pub fn assign(session: &mut Session, customers: &[CustomerId], to: Segment, reason: &str) -> Result<Done, Refusal> {
    let mut faults = Faults::default();
    let reason = faults.required(Field::Reason, reason, LINE);
    faults.finish(())?;
    let today = session.today();
    let hand = ByHand { segment: to, reason };
    session.perform(Op::AssignSegment, |tx| {
        let mut count = 0;
        for customer in customers {
            count += usize::from(segment::assign(tx, *customer, &hand, today)?);
        }
        some(count)
    })
}

/// Releases customers to the rule.
///
/// # Errors
/// What the register says.
pub fn release(session: &mut Session, customers: &[CustomerId]) -> Result<Done, Refusal> {
    session.perform(Op::ReleaseSegment, |tx| {
        let mut count = 0;
        for customer in customers {
            count += usize::from(segment::release(tx, *customer)?);
        }
        Ok(((), count))
    })
}

/// Sets what customers could bring, or takes it away.
///
/// # Errors
/// An amount below zero, a share that isn't above zero and at most one; `NotFound` when none of the customers is there.
pub fn set_potential(session: &mut Session, customers: &[CustomerId], potential: Option<Potential>) -> Result<Done, Refusal> {
    let mut faults = Faults::default();
    match potential {
        Some(Potential::Yearly(yearly)) if yearly < Cents::ZERO => {
            faults.add(Field::Potential, Problem::OutOfRange { min: 0, max: i64::MAX / 100 });
        }
        // Below half a thousandth it would be kept as more than was said.
        Some(Potential::Share(share)) if !(0.0005..=1.0).contains(&share) => {
            faults.add(Field::WalletShare, Problem::OutOfRange { min: 1, max: 100 });
        }
        _ => {}
    }
    faults.finish(())?;
    session.perform(Op::SetPotential, |tx| {
        let mut count = 0;
        for customer in customers {
            count += usize::from(segment::set_potential(tx, *customer, potential)?);
        }
        if potential.is_some() { some(count) } else { Ok(((), count)) }
    })
}

/// The count of records written, or that none of them was there.
fn some(count: usize) -> Result<((), usize), Refusal> {
    if count == 0 { Err(crate::store::StoreError::NotFound.into()) } else { Ok(((), count)) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::customer::CustomerDraft;
    use crate::ops::{Clock, customer, history};
    use crate::store::Register;
    use jiff::civil::date;

    fn session() -> (Session, CustomerId) {
        let mut session = Session::new(Register::in_memory().unwrap(), Clock::fixed(date(2026, 11, 22).at(12, 0, 0, 0)));
        let draft = CustomerDraft { name: "Putiikki Sointula".into(), ..Default::default() };
        let id = customer::add(&mut session, &draft).unwrap().value;
        (session, id)
    }

    #[test]
    fn a_hand_needs_a_reason_and_undo_takes_it_away() {
        let (mut session, id) = session();
        assert!(matches!(assign(&mut session, &[id], Segment::Growth, "  "), Err(Refusal::Faults(_))));
        let done = assign(&mut session, &[id], Segment::Growth, "uusi myymälä 2027").unwrap();
        assert_eq!((done.count, done.undoable), (1, true));
        let of = |session: &Session| segment::of_customer(session.reader(), id).unwrap().unwrap();
        assert_eq!(of(&session).segment, Some(Segment::Growth));
        history::undo(&mut session).unwrap();
        assert_eq!((of(&session).segment, of(&session).by_hand), (Some(Segment::Acquisition), None));
        history::redo(&mut session).unwrap();
        assert_eq!(of(&session).segment, Some(Segment::Growth));
        release(&mut session, &[id]).unwrap();
        assert_eq!(of(&session).segment, Some(Segment::Acquisition));
    }

    #[test]
    fn potential_is_checked_and_nobody_is_not_found() {
        let (mut session, id) = session();
        for odd in [Potential::Yearly(Cents(-1)), Potential::Share(0.0), Potential::Share(1.01), Potential::Share(f64::NAN)] {
            assert!(matches!(set_potential(&mut session, &[id], Some(odd)), Err(Refusal::Faults(_))), "{odd:?}");
        }
        set_potential(&mut session, &[id], Some(Potential::Share(0.3))).unwrap();
        assert_eq!(segment::of_customer(session.reader(), id).unwrap().unwrap().entered, Some(Potential::Share(0.3)));
        assert!(set_potential(&mut session, &[], Some(Potential::Share(0.3))).is_err());
        let low = Thresholds { current: Cents(-1), ..Default::default() };
        assert!(matches!(set_thresholds(&mut session, low), Err(Refusal::Faults(_))));
    }
}
