//! Targets of measures, the cards of the dashboard, and the job that notes months and counts every board.

use super::deed::Made;
use super::done::{Done, Refusal};
use super::job::Progress;
use super::session::Session;
use super::value;
use crate::base::Date;
use crate::base::id::MeasureTargetId;
use crate::domain::measure::board::Board;
use crate::domain::measure::facts::{Equity, Facts, MonthNote};
use crate::domain::measure::target::MeasureTargetDraft;
use crate::domain::measure::{Measure, MeasurePeriod, cards, cards_setting};
use crate::domain::noun::{Noun, Nouns};
use crate::domain::op::Op;
use crate::domain::segment::Segment;
use crate::domain::setting::SettingKey;
use crate::domain::value::{self as model, History};
use crate::store::summaries::measures;
use crate::store::{Reader, StoreResult, measure, measure_target, setting, value as values};
use jiff::ToSpan as _;

/// What can be done to measures.
#[derive(Clone, Debug, PartialEq)]
pub enum MeasureDeed {
    /// See [`add`].
    Add(MeasureTargetDraft),
    /// See [`change`].
    Change {
        /// Which target.
        id: MeasureTargetId,
        /// As the form read it.
        rev: i64,
        /// How it shall be.
        draft: MeasureTargetDraft,
    },
    /// See [`remove`].
    Remove(MeasureTargetId),
    /// See [`choose`].
    Choose(Vec<Measure>),
}

impl MeasureDeed {
    /// Does it.
    ///
    /// # Errors
    /// The deed's own.
    pub fn perform(self, session: &mut Session) -> Result<Done<Made>, Refusal> {
        match self {
            Self::Add(draft) => add(session, &draft).map(Made::of),
            Self::Change { id, rev, draft } => change(session, id, rev, &draft).map(Made::of),
            Self::Remove(id) => remove(session, id).map(Made::of),
            Self::Choose(cards) => choose(session, &cards).map(Made::of),
        }
    }
}

/// Adds a target.
///
/// # Errors
/// Every fault of the draft.
pub fn add(session: &mut Session, draft: &MeasureTargetDraft) -> Result<Done<MeasureTargetId>, Refusal> {
    let new = draft.check()?;
    session.perform(Op::AddMeasureTarget, |tx| Ok((measure_target::insert(tx, &new)?, 1)))
}

/// Changes a target as a form read it.
///
/// # Errors
/// Faults as for [`add`]; `ChangedSince`; `NotFound`.
pub fn change(session: &mut Session, id: MeasureTargetId, rev: i64, draft: &MeasureTargetDraft) -> Result<Done, Refusal> {
    let new = draft.check()?;
    session.perform(Op::ChangeMeasureTarget, |tx| Ok((measure_target::update(tx, id, rev, &new)?, 1)))
}

/// Puts a target into the bin.
///
/// # Errors
/// `NotFound`.
pub fn remove(session: &mut Session, id: MeasureTargetId) -> Result<Done, Refusal> {
    session.perform(Op::RemoveMeasureTarget, |tx| Ok((measure_target::remove(tx, id)?, 1)))
}

/// Chooses the cards of the dashboard, in their order; none brings the usual ones back.
///
/// # Errors
/// What the register says.
pub fn choose(session: &mut Session, chosen: &[Measure]) -> Result<Done, Refusal> {
    session.perform(Op::ChooseMeasures, |tx| Ok((setting::set(tx, SettingKey::DashboardCards, &cards_setting(chosen))?, 1)))
}

/// The cards of the dashboard, in order.
///
/// # Errors
/// What the file refuses.
pub fn chosen(db: Reader<'_>) -> StoreResult<Vec<Measure>> {
    Ok(cards(&setting::get(db, SettingKey::DashboardCards)?.unwrap_or_default()))
}

/// How many ends of months are valued afterwards, so that equity has a trend from the first day on.
const MONTHS_BACK: usize = 13;

/// The ends of the last months, oldest first.
fn month_ends(today: Date) -> Vec<Date> {
    let end = |back: usize| today.saturating_sub(i64::try_from(back).unwrap_or_default().months()).last_of_month();
    (1..=MONTHS_BACK).rev().map(end).collect()
}

/// What the job has to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Behind {
    /// The last change of the register: asked for again only when there is another.
    pub last_change: i64,
    /// Whether there is anything to do at all.
    pub any: bool,
}

/// Whether values, notes of months, noted segments or kept boards are behind.
///
/// # Errors
/// What the file refuses.
pub fn behind(db: Reader<'_>, today: Date) -> StoreResult<Behind> {
    let last_change = values::last_change(db)?;
    let boards = measure::is_large(db)? && !measure::is_current(db, today)?;
    let any = boards || !values::is_current(db, today)? || !lacking(db, today)?.is_empty() || !is_noted(db, today)?;
    Ok(Behind { last_change, any })
}

/// Ends of months whose equity isn't known.
fn lacking(db: Reader<'_>, today: Date) -> StoreResult<Vec<Date>> {
    let notes = measure::notes(db, &measure::assumed(&values::settings(db)?))?;
    let known = |day: &Date| notes.iter().any(|note| note.on == *day && note.equity.is_some());
    Ok(month_ends(today).into_iter().filter(|day| !known(day)).collect())
}

/// Whether this month was noted.
fn is_noted(db: Reader<'_>, today: Date) -> StoreResult<bool> {
    let notes = measure::notes(db, &measure::assumed(&values::settings(db)?))?;
    Ok(notes.last().is_some_and(|note| note.on == today))
}

/// Brings values up to date, notes the ends of months and today's segments, and counts every board of a large register.
/// What pages must read again. A register that can only be read stays as it is.
///
/// # Errors
/// What the register says, or `Cancelled`; what was kept before stays then.
pub fn recount(session: &mut Session, progress: &Progress) -> Result<Nouns, Refusal> {
    if session.register().is_read_only() {
        return Ok(Nouns::NONE);
    }
    let today = session.today();
    let changes = value::recompute(session, progress)?;
    note_months(session, progress)?;
    progress.check()?;
    let last_change = values::last_change(session.reader())?;
    let facts = measures::measure_facts(session.reader(), today)?;
    if measure::is_large(session.reader())? {
        let boards = count(&facts, today, progress)?;
        session.write_unlogged(|tx| Ok(measure::keep(tx, &boards, (today, last_change))?))?;
    }
    Ok(changes.with(Nouns::of(&[Noun::Measure])))
}

fn count(facts: &Facts, today: Date, progress: &Progress) -> Result<Vec<Board>, Refusal> {
    let segments: Vec<Option<Segment>> = std::iter::once(None).chain(Segment::ALL.iter().copied().map(Some)).collect();
    let wanted: Vec<_> = MeasurePeriod::ALL.iter().flat_map(|period| segments.iter().map(|segment| (*period, *segment))).collect();
    let mut boards = Vec::with_capacity(wanted.len());
    for (done, (period, segment)) in wanted.iter().enumerate() {
        progress.check()?;
        progress.tell(done as u64, wanted.len() as u64);
        boards.push(Board::of(facts, *period, *segment, today));
    }
    Ok(boards)
}

/// Notes the ends of months that lack an equity, by the settings of today, and what is known of today.
fn note_months(session: &mut Session, progress: &Progress) -> Result<(), Refusal> {
    let today = session.today();
    let settings = values::settings(session.reader())?;
    let assumed = measure::assumed(&settings);
    let mut notes = Vec::new();
    let lacking = lacking(session.reader(), today)?;
    if !lacking.is_empty() {
        let base = values::histories(session.reader())?;
        let histories: Vec<History> = base.into_iter().map(|(_, history)| history).collect();
        // A sum without its range, which would take most of the time.
        let assumptions = model::Assumptions { drawing: None, ..settings.assumptions(histories.len(), None) };
        for day in lacking {
            progress.check()?;
            let valuation = model::value(&histories, day, &assumptions);
            let (sum, range) = (valuation.totals.customer_equity, valuation.totals.range);
            let equity = sum.is_finite().then_some(Equity { sum, range: (range.low, range.high), level: valuation.level });
            notes.push(MonthNote { on: day, equity, care: None });
        }
    }
    let facts = measures::measure_facts(session.reader(), today)?;
    notes.extend(facts.notes.last().filter(|note| note.on == today).copied());
    if notes.last().is_none_or(|note| note.on != today) {
        notes.push(MonthNote { on: today, equity: None, care: None });
    }
    session.write_unlogged(|tx| {
        notes.iter().try_for_each(|note| measure::note(tx, note, &assumed))?;
        measure::snapshot(tx, today)?;
        Ok(())
    })
}

#[cfg(test)]
mod tests;
