//! Deeds on the self-assessment: rounds, raters, ratings, the wording of the questions.

use super::deed::Made;
use super::done::{Done, Refusal};
use super::session::Session;
use crate::base::id::{AssessmentRaterId, AssessmentRoundId};
use crate::base::text::fold;
use crate::domain::assessment::{Mark, Question, RaterDraft, RoundDraft, Wording};
use crate::domain::fault::{Fault, Problem};
use crate::domain::field::Field;
use crate::domain::op::Op;
use crate::store::{Reader, StoreError, Tx, assessment, person, setting};

/// What can be done to the self-assessment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AssessmentDeed {
    /// See [`add_round`].
    AddRound(RoundDraft),
    /// See [`remove_round`].
    RemoveRound(AssessmentRoundId),
    /// See [`add_rater`].
    AddRater(AssessmentRoundId, RaterDraft),
    /// See [`change_rater`].
    ChangeRater(AssessmentRaterId, RaterDraft),
    /// See [`remove_rater`].
    RemoveRater(AssessmentRaterId),
    /// See [`rate`].
    Rate(AssessmentRaterId, Question, Mark),
    /// See [`word`].
    Word(Question, Wording),
    /// See [`reset_words`].
    ResetWords(Question),
}

impl AssessmentDeed {
    /// Does it.
    ///
    /// # Errors
    /// The deed's own.
    pub fn perform(self, session: &mut Session) -> Result<Done<Made>, Refusal> {
        match self {
            Self::AddRound(draft) => add_round(session, draft).map(Made::of),
            Self::RemoveRound(id) => remove_round(session, id).map(Made::of),
            Self::AddRater(round, draft) => add_rater(session, round, &draft).map(Made::of),
            Self::ChangeRater(id, draft) => change_rater(session, id, &draft).map(Made::of),
            Self::RemoveRater(id) => remove_rater(session, id).map(Made::of),
            Self::Rate(rater, question, mark) => rate(session, rater, question, &mark).map(Made::of),
            Self::Word(question, words) => word(session, question, &words).map(Made::of),
            Self::ResetWords(question) => reset_words(session, question).map(Made::of),
        }
    }
}

/// Begins a round with the raters of the newest one before it; the first round with the person who sits at the machine.
///
/// # Errors
/// A missing year, or one that has a round.
pub fn add_round(session: &mut Session, draft: RoundDraft) -> Result<Done<AssessmentRoundId>, Refusal> {
    let year = draft.check()?;
    session.perform(Op::AddAssessmentRound, |tx| {
        if assessment::has_year(tx.reader(), year)? {
            return Err(fault(Field::Year, Problem::YearTaken));
        }
        let names = usual_raters(tx.reader())?;
        let id = assessment::insert_round(tx, year)?;
        for name in names {
            assessment::insert_rater(tx, id, &name)?;
        }
        Ok((id, 1))
    })
}

fn usual_raters(db: Reader<'_>) -> Result<Vec<String>, Refusal> {
    if let Some(last) = assessment::rounds(db)?.first() {
        return Ok(assessment::sheet(db, *last)?.raters.into_iter().map(|rater| rater.name).collect());
    }
    let own = setting::own_person(db)?.map(|id| person::get(db, id)).transpose()?.flatten();
    Ok(own.into_iter().map(|person| person.name).collect())
}

/// Puts a round into the bin.
///
/// # Errors
/// `NotFound`.
pub fn remove_round(session: &mut Session, id: AssessmentRoundId) -> Result<Done, Refusal> {
    session.perform(Op::RemoveAssessmentRound, |tx| Ok((assessment::remove_round(tx, id)?, 1)))
}

/// Adds a rater to a round.
///
/// # Errors
/// A missing name, or one that another rater of the round has; `NotFound`.
pub fn add_rater(session: &mut Session, round: AssessmentRoundId, draft: &RaterDraft) -> Result<Done<AssessmentRaterId>, Refusal> {
    let name = draft.check()?;
    session.perform(Op::AddAssessmentRater, |tx| {
        check_name(tx, round, (&name, None))?;
        Ok((assessment::insert_rater(tx, round, &name)?, 1))
    })
}

/// Renames a rater.
///
/// # Errors
/// As for [`add_rater`].
pub fn change_rater(session: &mut Session, id: AssessmentRaterId, draft: &RaterDraft) -> Result<Done, Refusal> {
    let name = draft.check()?;
    session.perform(Op::ChangeAssessmentRater, |tx| {
        let round = assessment::round_of(tx.reader(), id)?.ok_or(StoreError::NotFound)?;
        check_name(tx, round.id, (&name, Some(id)))?;
        Ok((assessment::rename_rater(tx, id, &name)?, 1))
    })
}

fn check_name(tx: &Tx<'_>, round: AssessmentRoundId, (name, own): (&str, Option<AssessmentRaterId>)) -> Result<(), Refusal> {
    let round = assessment::round(tx.reader(), round)?.ok_or(StoreError::NotFound)?;
    let raters = assessment::sheet(tx.reader(), round)?.raters;
    let taken = raters.iter().any(|rater| Some(rater.id) != own && fold(&rater.name) == fold(name));
    if taken { Err(fault(Field::Name, Problem::NameTaken)) } else { Ok(()) }
}

/// Removes a rater with her ratings.
///
/// # Errors
/// `NotFound`.
pub fn remove_rater(session: &mut Session, id: AssessmentRaterId) -> Result<Done, Refusal> {
    session.perform(Op::RemoveAssessmentRater, |tx| Ok((assessment::remove_rater(tx, id)?, 1)))
}

/// Keeps one mark of a rater.
///
/// # Errors
/// A number off the scale, a note that is too long; `NotFound`.
pub fn rate(session: &mut Session, rater: AssessmentRaterId, question: Question, mark: &Mark) -> Result<Done, Refusal> {
    let mark = mark.check()?;
    session.perform(Op::RateAssessment, |tx| Ok(((), usize::from(assessment::rate(tx, rater, question, mark)?))))
}

/// Keeps the owner's own words of a question.
///
/// # Errors
/// A missing name or question; words that are too long.
pub fn word(session: &mut Session, question: Question, words: &Wording) -> Result<Done, Refusal> {
    let words = words.check()?;
    session.perform(Op::WordAssessment, |tx| Ok((assessment::word(tx, question, &words)?, 1)))
}

/// Brings our words of a question back.
///
/// # Errors
/// The register's.
pub fn reset_words(session: &mut Session, question: Question) -> Result<Done, Refusal> {
    session.perform(Op::ResetAssessmentWording, |tx| Ok(((), usize::from(assessment::reset_words(tx, question)?))))
}

fn fault(field: Field, problem: Problem) -> Refusal {
    Refusal::Faults(vec![Fault { field, problem }])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ops::{Clock, history};
    use crate::store::testing::{TODAY, register};

    fn session() -> Session {
        Session::new(register(), Clock::fixed(TODAY.at(12, 0, 0, 0)))
    }

    fn names(session: &Session) -> Vec<Vec<String>> {
        let db = session.reader();
        let sheets = assessment::rounds(db).unwrap().into_iter().map(|round| assessment::sheet(db, round).unwrap());
        sheets.map(|sheet| sheet.raters.into_iter().map(|rater| rater.name).collect()).collect()
    }

    fn problem(refusal: Result<impl Sized, Refusal>) -> Problem {
        match refusal.err().unwrap() {
            Refusal::Faults(faults) => faults[0].problem.clone(),
            other => panic!("{other}"),
        }
    }

    #[test]
    fn a_year_has_one_round_and_the_next_one_the_same_raters() {
        let mut session = session();
        let first = add_round(&mut session, RoundDraft { year: Some(2025) }).unwrap().value;
        let rater = |name: &str| RaterDraft { name: name.into() };
        add_rater(&mut session, first, &rater("Outi")).unwrap();
        let ville = add_rater(&mut session, first, &rater("Ville")).unwrap().value;
        assert_eq!(problem(add_rater(&mut session, first, &rater(" outi "))), Problem::NameTaken);
        assert_eq!(problem(change_rater(&mut session, ville, &rater("OUTI"))), Problem::NameTaken);
        change_rater(&mut session, ville, &rater("ville")).unwrap();
        assert_eq!(problem(add_round(&mut session, RoundDraft { year: Some(2025) })), Problem::YearTaken);
        remove_round(&mut session, first).unwrap();
        let other = add_round(&mut session, RoundDraft { year: Some(2025) }).unwrap().value;
        let binned = [(crate::domain::noun::Noun::Assessment, first.0)];
        assert_eq!(problem(crate::ops::bin::restore(&mut session, &binned)), Problem::YearTaken);
        remove_round(&mut session, other).unwrap();
        crate::ops::bin::restore(&mut session, &binned).unwrap();
        add_round(&mut session, RoundDraft { year: Some(2026) }).unwrap();
        assert_eq!(names(&session), [["Outi", "ville"], ["Outi", "ville"]]);
        history::undo(&mut session).unwrap();
        assert_eq!(names(&session), [["Outi", "ville"]]);
        remove_round(&mut session, first).unwrap();
        assert!(matches!(add_rater(&mut session, first, &rater("Aino")), Err(Refusal::Store(StoreError::NotFound))));
        assert!(matches!(rate(&mut session, ville, Question::Care, &Mark::Applies(false)), Err(Refusal::Store(StoreError::NotFound))));
    }

    #[test]
    fn the_same_mark_again_makes_no_undo_step() {
        let mut session = session();
        let round = add_round(&mut session, RoundDraft { year: Some(2026) }).unwrap().value;
        let rater = add_rater(&mut session, round, &RaterDraft { name: "Outi".into() }).unwrap().value;
        let mark = Mark::Part(crate::domain::assessment::Part::Current, Some(3));
        assert!(rate(&mut session, rater, Question::Care, &mark).unwrap().undoable);
        assert!(!rate(&mut session, rater, Question::Care, &mark).unwrap().undoable);
        assert!(rate(&mut session, rater, Question::Care, &Mark::Part(crate::domain::assessment::Part::Current, Some(9))).is_err());
    }
}
