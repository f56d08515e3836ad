//! Deeds on business cases and their lines. What comes of a case is `domain::business_case::compute`; nothing of that is kept.

use super::atomic;
use super::deed::Made;
use super::done::{Done, Refusal, Unreadable};
use super::session::Session;
use crate::base::id::{BusinessCaseId, CaseLineId};
use crate::base::{Date, text};
use crate::domain::business_case::{BusinessCase, Case, CaseDraft, Factors, LineDraft, MAX_LINES, NewCase, Period, Question, compute};
use crate::domain::fault::{Fault, Problem};
use crate::domain::field::Field;
use crate::domain::op::Op;
use crate::exchange::business_case::{self as business_case_file, CaseFile};
use crate::exchange::write::CsvOut;
use crate::i18n::Words;
use crate::report::business_case_sheet;
use crate::store::{Reader, StoreError, Tx, business_case};
use std::fs::File;
use std::io::{Read as _, Write as _};
use std::path::Path;

/// What can be done to business cases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BusinessCaseDeed {
    /// See [`add`].
    Add(CaseDraft),
    /// See [`add_whole`].
    AddWhole(Case),
    /// See [`change`].
    Change {
        /// Which case.
        id: BusinessCaseId,
        /// As the form read it.
        rev: i64,
        /// How it shall be.
        draft: CaseDraft,
    },
    /// See [`duplicate`].
    Duplicate(BusinessCaseId, String),
    /// See [`activate`].
    Activate(BusinessCaseId),
    /// See [`remove`].
    Remove(BusinessCaseId),
    /// See [`set_scenarios`].
    SetScenarios {
        /// Which case.
        id: BusinessCaseId,
        /// Factors of the cautious scenario.
        cautious: Factors,
        /// Factors of the bold one.
        bold: Factors,
    },
    /// See [`answer`].
    Answer(BusinessCaseId, Question, String),
    /// See [`add_line`].
    AddLine(BusinessCaseId, LineDraft),
    /// See [`change_line`].
    ChangeLine {
        /// Which line.
        id: CaseLineId,
        /// As the form read it.
        rev: i64,
        /// How it shall be.
        draft: LineDraft,
    },
    /// See [`change_lines`].
    ChangeLines(Vec<(CaseLineId, i64, LineDraft)>),
    /// See [`move_line`].
    MoveLine(CaseLineId, usize),
    /// See [`remove_line`].
    RemoveLine(CaseLineId),
}

impl BusinessCaseDeed {
    /// Does it.
    ///
    /// # Errors
    /// The deed's own.
    pub fn perform(self, session: &mut Session) -> Result<Done<Made>, Refusal> {
        match self {
            Self::Add(draft) => add(session, &draft).map(Made::of),
            Self::AddWhole(case) => add_whole(session, &case).map(Made::of),
            Self::Change { id, rev, draft } => change(session, id, rev, &draft).map(Made::of),
            Self::Duplicate(id, name) => duplicate(session, id, &name).map(Made::of),
            Self::Activate(id) => activate(session, id).map(Made::of),
            Self::Remove(id) => remove(session, id).map(Made::of),
            Self::SetScenarios { id, cautious, bold } => set_scenarios(session, id, cautious, bold).map(Made::of),
            Self::Answer(id, question, answer) => self::answer(session, id, question, &answer).map(Made::of),
            Self::AddLine(case, draft) => add_line(session, case, &draft).map(Made::of),
            Self::ChangeLine { id, rev, draft } => change_line(session, id, rev, &draft).map(Made::of),
            Self::ChangeLines(lines) => change_lines(session, &lines).map(Made::of),
            Self::MoveLine(id, place) => move_line(session, id, place).map(Made::of),
            Self::RemoveLine(id) => remove_line(session, id).map(Made::of),
        }
    }
}

/// Adds a case without lines; the first of its period becomes the active one.
///
/// # Errors
/// Every fault of the draft.
pub fn add(session: &mut Session, draft: &CaseDraft) -> Result<Done<BusinessCaseId>, Refusal> {
    let new = draft.check()?;
    session.perform(Op::AddBusinessCase, |tx| Ok((business_case::insert(tx, &new)?, 1)))
}

/// Adds a case with its lines in one step, as from a file.
///
/// # Errors
/// Every fault of the case, or of the first line that has any.
pub fn add_whole(session: &mut Session, case: &Case) -> Result<Done<BusinessCaseId>, Refusal> {
    let new = case.values.check()?;
    session.perform(Op::AddBusinessCase, |tx| Ok((insert_whole(tx, &new, &case.lines)?, 1)))
}

pub(super) fn insert_whole(tx: &Tx<'_>, new: &NewCase, lines: &[LineDraft]) -> Result<BusinessCaseId, Refusal> {
    let lines = lines.iter().map(LineDraft::check).collect::<Result<Vec<_>, _>>()?;
    let id = business_case::insert(tx, new)?;
    business_case::insert_lines(tx, id, &lines)?;
    Ok(id)
}

/// Changes a case as a form read it; its lines have their own deeds. A change that changes nothing leaves no step, so a form may save by itself.
///
/// # Errors
/// Faults as for [`add`]; `ChangedSince`; `NotFound`.
pub fn change(session: &mut Session, id: BusinessCaseId, rev: i64, draft: &CaseDraft) -> Result<Done, Refusal> {
    let new = draft.check()?;
    session.perform(Op::ChangeBusinessCase, |tx| {
        let same = business_case::get(tx.reader(), id)?.is_some_and(|case| case.rev == rev && case.values == *new.values());
        if same { Ok(((), 0)) } else { Ok((business_case::update(tx, id, rev, &new)?, 1)) }
    })
}

/// Copies a case with its lines under another name; the copy isn't active.
///
/// # Errors
/// `NotFound`; a name that can't be a case's.
pub fn duplicate(session: &mut Session, id: BusinessCaseId, name: &str) -> Result<Done<BusinessCaseId>, Refusal> {
    session.perform(Op::DuplicateBusinessCase, |tx| {
        let Case { values, lines } = business_case::get(tx.reader(), id)?.ok_or(StoreError::NotFound)?.case();
        let new = CaseDraft { name: name.to_owned(), ..values }.check()?;
        Ok((insert_whole(tx, &new, &lines)?, 1))
    })
}

/// Makes a case the one of its period that the owner works by.
///
/// # Errors
/// `NotFound`.
pub fn activate(session: &mut Session, id: BusinessCaseId) -> Result<Done, Refusal> {
    session.perform(Op::ActivateBusinessCase, |tx| Ok(((), usize::from(business_case::activate(tx, id)?))))
}

/// Puts a case into the bin; the newest other one of its period becomes active if this one was.
///
/// # Errors
/// `NotFound`.
pub fn remove(session: &mut Session, id: BusinessCaseId) -> Result<Done, Refusal> {
    session.perform(Op::RemoveBusinessCase, |tx| Ok((business_case::remove(tx, id)?, 1)))
}

/// Sets the factors of both scenarios, whatever else of the case was changed meanwhile.
///
/// # Errors
/// A factor outside its range; `NotFound`.
pub fn set_scenarios(session: &mut Session, id: BusinessCaseId, cautious: Factors, bold: Factors) -> Result<Done, Refusal> {
    session.perform(Op::SetCaseScenarios, |tx| revise(tx, id, |values| (values.cautious, values.bold) = (cautious, bold)))
}

/// Writes the answer to one of the four questions, whatever else of the case was changed meanwhile.
///
/// # Errors
/// An answer that is too long; `NotFound`.
pub fn answer(session: &mut Session, id: BusinessCaseId, question: Question, answer: &str) -> Result<Done, Refusal> {
    session.perform(Op::AnswerCaseQuestion, |tx| revise(tx, id, |values| answer.clone_into(values.answers.to_mut(question))))
}

/// Changes one thing of a case as it stands now.
fn revise(tx: &Tx<'_>, id: BusinessCaseId, change: impl FnOnce(&mut CaseDraft)) -> Result<((), usize), Refusal> {
    let case = business_case::get(tx.reader(), id)?.ok_or(StoreError::NotFound)?;
    let mut draft = case.values.clone();
    change(&mut draft);
    let new = draft.check()?;
    if *new.values() == case.values {
        return Ok(((), 0));
    }
    business_case::update(tx, id, case.rev, &new)?;
    Ok(((), 1))
}

/// Adds a line at the end of a case.
///
/// # Errors
/// Every fault of the draft; a case that is full; `NotFound`.
pub fn add_line(session: &mut Session, case: BusinessCaseId, draft: &LineDraft) -> Result<Done<CaseLineId>, Refusal> {
    let new = draft.check()?;
    session.perform(Op::AddCaseLine, |tx| {
        let known = business_case::get(tx.reader(), case)?.ok_or(StoreError::NotFound)?;
        if known.lines.len() >= MAX_LINES {
            let most = i64::try_from(MAX_LINES).unwrap_or(i64::MAX);
            return Err(vec![Fault { field: Field::Name, problem: Problem::OutOfRange { min: 0, max: most } }].into());
        }
        Ok((business_case::insert_line(tx, case, &new)?, 1))
    })
}

/// Changes a line as a form read it; a change that changes nothing leaves no step.
///
/// # Errors
/// Faults as for [`add_line`]; `ChangedSince`; `NotFound`.
pub fn change_line(session: &mut Session, id: CaseLineId, rev: i64, draft: &LineDraft) -> Result<Done, Refusal> {
    let new = draft.check()?;
    session.perform(Op::ChangeCaseLine, |tx| {
        let same = business_case::line(tx.reader(), id)?.is_some_and(|(_, line)| line.rev == rev && line.values == *new.values());
        if same { Ok(((), 0)) } else { Ok((business_case::update_line(tx, id, rev, &new)?, 1)) }
    })
}

/// Changes several lines in one step, as a block that is pasted does; those that change nothing are passed over.
///
/// # Errors
/// As for [`change_line`], of the first line that has any; then none is changed.
pub fn change_lines(session: &mut Session, lines: &[(CaseLineId, i64, LineDraft)]) -> Result<Done, Refusal> {
    let checked = lines.iter().map(|(id, rev, draft)| Ok((*id, *rev, draft.check()?))).collect::<Result<Vec<_>, Refusal>>()?;
    session.perform(Op::ChangeCaseLine, |tx| {
        let mut count = 0;
        for (id, rev, new) in &checked {
            let same = business_case::line(tx.reader(), *id)?.is_some_and(|(_, line)| line.rev == *rev && line.values == *new.values());
            if !same {
                business_case::update_line(tx, *id, *rev, new)?;
                count += 1;
            }
        }
        Ok(((), count))
    })
}

/// Moves a line to a place among the lines of its case, counted from 0.
///
/// # Errors
/// `NotFound`.
pub fn move_line(session: &mut Session, id: CaseLineId, place: usize) -> Result<Done, Refusal> {
    session.perform(Op::MoveCaseLine, |tx| Ok(((), usize::from(business_case::move_line(tx, id, place)?))))
}

/// Takes a line out of its case; undo brings it back.
///
/// # Errors
/// `NotFound`.
pub fn remove_line(session: &mut Session, id: CaseLineId) -> Result<Done, Refusal> {
    session.perform(Op::RemoveCaseLine, |tx| Ok((business_case::remove_line(tx, id)?, 1)))
}

/// Largest file that is taken for a case: ten megabytes.
const MAX_FILE: u64 = 10_000_000;

/// Reads a case from a JSON file; `today` tells whether its years are ahead or behind when it doesn't.
///
/// # Errors
/// What the disk says, or what in the file isn't understood, by line and field.
pub fn read_file(path: &Path, today: Date) -> Result<CaseFile, Refusal> {
    let failed = |source| Refusal::File { path: path.to_owned(), source };
    let file = File::open(path).map_err(failed)?;
    if file.metadata().map_err(failed)?.len() > MAX_FILE {
        return Err(Refusal::Unreadable(Unreadable::TooLarge));
    }
    let mut bytes = Vec::new();
    file.take(MAX_FILE).read_to_end(&mut bytes).map_err(failed)?;
    let text = String::from_utf8(bytes).map_err(|_| Refusal::Unreadable(Unreadable::Binary))?;
    business_case_file::read(&text, today).map_err(|fault| Refusal::CaseFile(Box::new(fault)))
}

/// The form in which a case leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CaseFormat {
    /// A workbook with live formulas.
    Xlsx,
    /// A row a line and year.
    Csv,
    /// What [`read_file`] reads.
    Json,
}

impl CaseFormat {
    /// The form that a file's name asks for.
    pub fn of(path: &Path) -> Option<Self> {
        let extension = path.extension()?.to_str()?.to_lowercase();
        [("xlsx", Self::Xlsx), ("csv", Self::Csv), ("json", Self::Json)].into_iter().find(|(name, _)| *name == extension).map(|(_, of)| of)
    }
}

/// Writes cases to a file, whole or not at all: a workbook or JSON of the first, CSV of all; how many lines they have.
///
/// # Errors
/// `NotFound` without a case; what the disk says.
pub fn export(words: &Words, cases: &[Case], to: &Path, format: CaseFormat) -> Result<usize, Refusal> {
    let failed = |source: std::io::Error| Refusal::File { path: to.to_owned(), source };
    let first = cases.first().ok_or(StoreError::NotFound)?;
    let bytes = match format {
        CaseFormat::Xlsx => business_case_sheet::xlsx(words, first, &compute(first)).map_err(Refusal::Report)?,
        CaseFormat::Json => business_case_file::write(first).map_err(|error| Refusal::Report(error.to_string()))?.into_bytes(),
        CaseFormat::Csv => {
            let mut csv = CsvOut::begin(Vec::new(), business_case_file::HEADER.iter().copied()).map_err(failed)?;
            for case in cases {
                business_case_file::write_rows(&mut csv, case, &compute(case)).map_err(failed)?;
            }
            csv.finish().map_err(failed)?
        }
    };
    atomic::write(to, |out| out.write_all(&bytes).map_err(failed))?;
    Ok(if format == CaseFormat::Csv { cases.iter().map(|case| case.lines.len()).sum() } else { first.lines.len() })
}

/// The case to work on when none is named: the active one of the years ahead, else of the years behind; or the newest of a name.
///
/// # Errors
/// What the register says.
pub fn find(db: Reader<'_>, name: Option<&str>) -> Result<Option<BusinessCase>, Refusal> {
    if let Some(name) = name {
        let wanted = text::fold(name.trim());
        return match business_case::heads(db)?.into_iter().find(|head| text::fold(&head.name) == wanted) {
            Some(head) => Ok(business_case::get(db, head.id)?),
            None => Ok(None),
        };
    }
    match business_case::active(db, Period::Next)? {
        None => Ok(business_case::active(db, Period::Past)?),
        ahead => Ok(ahead),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::micro::Micro;
    use crate::base::money::Cents;
    use crate::domain::business_case::{AmountSource, LineKind, Scenario};
    use crate::ops::{Clock, history};
    use crate::store::testing::{TODAY, dump, register};

    fn session() -> Session {
        Session::new(register(), Clock::fixed(TODAY.at(12, 0, 0, 0)))
    }

    fn draft(name: &str) -> CaseDraft {
        CaseDraft { name: name.into(), ..CaseDraft::new(Period::Next, TODAY) }
    }

    fn line(euros: i64) -> LineDraft {
        let source = AmountSource::Amounts(vec![Cents(euros * 100)]);
        LineDraft { name: "Lisäostot".into(), source, ..LineDraft::new(LineKind::Benefit) }
    }

    #[test]
    fn every_deed_can_be_undone_and_done_again() {
        let mut session = session();
        let empty = dump(session.reader());
        let id = add(&mut session, &draft("Kevät")).unwrap().value;
        let first = add_line(&mut session, id, &line(100)).unwrap().value;
        let second = add_line(&mut session, id, &line(200)).unwrap().value;
        change_line(&mut session, first, 1, &line(150)).unwrap();
        move_line(&mut session, second, 0).unwrap();
        let bold = Factors { benefit: Micro::whole(2), ..Factors::BOLD };
        set_scenarios(&mut session, id, Factors::CAUTIOUS, bold).unwrap();
        answer(&mut session, id, Question::IncomeSource, " Lisäostoista ").unwrap();
        let copy = duplicate(&mut session, id, "Kopio").unwrap().value;
        activate(&mut session, copy).unwrap();
        remove_line(&mut session, first).unwrap();
        remove(&mut session, copy).unwrap();
        let end = dump(session.reader());
        let case = business_case::get(session.reader(), id).unwrap().unwrap();
        assert!(case.is_active && case.values.answers.income_source == "Lisäostoista");
        assert_eq!(compute(&case.case()).of(Scenario::Bold).total.net, Cents(40_000));
        let turn =
            |session: &mut Session, turn: fn(&mut Session) -> Result<Done, Refusal>| (0..99).take_while(|_| turn(session).is_ok()).count();
        let undone = turn(&mut session, history::undo);
        assert_eq!((undone, dump(session.reader()) == empty), (11, true));
        assert_eq!((turn(&mut session, history::redo), dump(session.reader()) == end), (11, true));
    }

    #[test]
    fn saving_what_is_saved_already_leaves_no_step_and_an_old_form_is_refused() {
        let mut session = session();
        let id = add(&mut session, &draft("Kevät")).unwrap().value;
        let saved = change(&mut session, id, 1, &draft("Kevät")).unwrap();
        assert!(!saved.undoable && saved.count == 0);
        change(&mut session, id, 1, &draft("Syksy")).unwrap();
        assert!(matches!(change(&mut session, id, 1, &draft("Talvi")), Err(Refusal::Store(StoreError::ChangedSince))));
        let line_id = add_line(&mut session, id, &line(1)).unwrap().value;
        assert!(!change_line(&mut session, line_id, 1, &line(1)).unwrap().undoable);
        let too_much = Factors { cost: Micro::whole(11), ..Factors::AS_IS };
        assert!(matches!(set_scenarios(&mut session, id, too_much, Factors::BOLD), Err(Refusal::Faults(_))));
    }

    #[test]
    fn a_case_of_the_register_leaves_for_files_and_json_comes_back() {
        let mut session = session();
        add_whole(&mut session, &Case { values: draft("Kevät"), lines: vec![line(100), line(200)] }).unwrap();
        assert!(find(session.reader(), Some("syksy")).unwrap().is_none());
        assert!(find(session.reader(), Some("KEVÄT")).unwrap().is_some());
        let case = find(session.reader(), None).unwrap().unwrap().case();
        let folder = tempfile::tempdir().unwrap();
        let words = Words::new(crate::i18n::Lang::Finnish);
        for name in ["x.json", "x.csv", "X.XLSX"] {
            let to = folder.path().join(name);
            let format = CaseFormat::of(&to).unwrap();
            assert_eq!(export(&words, std::slice::from_ref(&case), &to, format).unwrap(), 2, "{name}");
        }
        let back = read_file(&folder.path().join("x.json"), TODAY).unwrap().case;
        assert_eq!(compute(&back), compute(&case));
        let csv = std::fs::read_to_string(folder.path().join("x.csv")).unwrap();
        assert!(csv.contains(";2027;100.00;") && csv.lines().count() == 7, "{csv}");
        assert!(CaseFormat::of(Path::new("x.pdf")).is_none());
    }
}
