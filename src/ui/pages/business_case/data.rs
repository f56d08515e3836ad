//! What the page reads: the cases of both periods, the one that is shown with its lines, and the one beside it.

use super::shown::{Beside, Shown};
use crate::base::id::BusinessCaseId;
use crate::domain::business_case::{BusinessCase, Case, CaseHead, Period, Scenario, compare, compute};
use crate::i18n::Words;
use crate::i18n::business_case::CaseTeller;
use crate::store::{Reader, StoreResult, business_case};
use crate::ui::kit::line_chart::{Line, Stroked};

/// What `load` makes.
#[derive(Default)]
pub(super) struct CaseData {
    /// All cases, newest first.
    pub(super) heads: Vec<CaseHead>,
    /// The shown case, as edited.
    pub(super) work: Option<BusinessCase>,
    /// The same as the register has it.
    pub(super) saved: Option<BusinessCase>,
    /// The case of the other period that shares years with it.
    other: Option<BusinessCase>,
    /// The comparison with it, while comparing.
    pub(super) beside: Option<Beside>,
    /// What is drawn.
    pub(super) shown: Option<Shown>,
}

impl CaseData {
    /// Reads the active case of a period.
    pub(super) fn load(&mut self, db: Reader<'_>, period: Period) -> StoreResult<()> {
        self.heads = business_case::heads(db)?;
        let of_period = |head: &&CaseHead| head.period == period;
        let head = self.heads.iter().filter(of_period).max_by_key(|head| head.is_active);
        self.work = match head {
            Some(head) => business_case::get(db, head.id)?,
            None => None,
        };
        self.saved.clone_from(&self.work);
        let other = self.work.as_ref().and_then(|work| self.other_of(work));
        self.other = match other {
            Some(id) => business_case::get(db, id)?,
            None => None,
        };
        Ok(())
    }

    /// The case of the other period that shares most years; among equals the active one.
    fn other_of(&self, work: &BusinessCase) -> Option<BusinessCaseId> {
        let years: Vec<i16> = work.values.years().collect();
        let common = |head: &CaseHead| {
            let own = (0_i16..).take(head.year_count).map(|place| head.start_year.saturating_add(place));
            own.filter(|year| years.contains(year)).count()
        };
        let others = self.heads.iter().filter(|head| head.period != work.values.period && common(head) > 0);
        others.max_by_key(|head| (common(head), head.is_active)).map(|head| head.id)
    }

    /// Whether there is a case to compare with.
    pub(super) fn can_compare(&self) -> bool {
        self.other.is_some()
    }

    /// Computes what is drawn from the edited case.
    pub(super) fn reckon(&mut self, words: &Words, scenario: Scenario, compares: bool) {
        let Some(work) = &self.work else {
            self.shown = None;
            return;
        };
        self.beside = if compares { self.other.as_ref().and_then(|other| beside(words, work, other)) } else { None };
        self.shown = Some(Shown::of(words, work, scenario, self.beside.as_ref()));
    }
}

/// Sets a case of the other period beside the shown one.
fn beside(words: &Words, work: &BusinessCase, other: &BusinessCase) -> Option<Beside> {
    let (shown, second) = (work.case(), other.case());
    let (of_shown, of_second) = (compute(&shown), compute(&second));
    let is_past = work.values.period == Period::Past;
    let comparison =
        if is_past { compare((&shown, &of_shown), (&second, &of_second)) } else { compare((&second, &of_second), (&shown, &of_shown)) }?;
    let name = if is_past { words.text("business-case-estimated") } else { words.text("business-case-actual") };
    let values = from_start(&CaseTeller::cumulative(&of_second.expected), (&shown, &second));
    let names = (other.values.name.clone(), work.values.name.clone());
    let (estimate, actual) = if is_past { names } else { (names.1, names.0) };
    Some(Beside { line: Line { name, values, stroked: Stroked::Other }, comparison, estimate, actual })
}

/// A cumulative line counted from the start of the shown case, and no longer than that.
fn from_start(values: &[f64], (shown, other): (&Case, &Case)) -> Vec<f64> {
    let offset = (i64::from(shown.values.start_year) - i64::from(other.values.start_year)) * 12;
    let months = i64::try_from(shown.values.year_count * 12).unwrap_or(0);
    let at = |month: i64| usize::try_from(month + offset).map_or(Some(0.0), |place| values.get(place).copied());
    let before = at(0).unwrap_or(0.0);
    (0..=months).map_while(|month| at(month).map(|value| value - before)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::business_case::CaseDraft;

    #[test]
    fn another_case_is_counted_from_the_start_of_the_shown_one() {
        let case = |start_year: i16| {
            let today = crate::base::Date::constant(2026, 11, 24);
            Case { values: CaseDraft { start_year, year_count: 1, ..CaseDraft::new(Period::Next, today) }, lines: Vec::new() }
        };
        let values: Vec<f64> = (0..=24).map(f64::from).collect();
        let later = from_start(&values, (&case(2027), &case(2026)));
        assert_eq!((later.len(), later.first(), later.last()), (13, Some(&0.0), Some(&12.0)));
        let earlier = from_start(&values, (&case(2025), &case(2026)));
        assert_eq!((earlier.len(), earlier.last()), (13, Some(&0.0)));
    }
}
