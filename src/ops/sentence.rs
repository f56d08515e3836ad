//! The sentence for every refusal: which words say what happened, what is safe and what to do. The words themselves are in `error.ftl`.

use super::done::{Refusal, Unreadable};
use crate::exchange::business_case::{CaseFault, CaseProblem};
use crate::exchange::repair::RepairKind;
use crate::i18n::Words;
use crate::store::{OpenError, StoreError};
use std::io::ErrorKind;

/// What to tell the user about a deed that was not done.
pub fn sentence(words: &Words, refusal: &Refusal) -> String {
    match refusal {
        Refusal::Faults(faults) => words.with("error-faults", &[("count", faults.len().into())]),
        Refusal::Store(error) => store_sentence(words, error),
        Refusal::Open(error) => open_sentence(words, error),
        Refusal::File { path, source } => {
            words.with("error-file", &[("path", path.display().to_string().into()), ("cause", io_cause(words, source).into())])
        }
        Refusal::NothingToUndo => words.text("error-nothing-to-undo"),
        Refusal::ChangedSince => words.text("error-undo-changed-since"),
        Refusal::Cancelled => words.text("error-cancelled"),
        Refusal::ReadOnly => words.text("error-read-only"),
        Refusal::Unreadable(why) => unreadable_sentence(words, *why),
        Refusal::CaseFile(fault) => case_fault(words, fault),
        Refusal::Report(cause) => words.with("error-report", &[("cause", cause.as_str().into())]),
    }
}

/// What to tell the user about a register that could not be opened or made.
pub fn open_sentence(words: &Words, error: &OpenError) -> String {
    match error {
        OpenError::Missing => words.text("error-open-missing"),
        OpenError::WrongPassphrase => words.text("error-open-wrong-passphrase"),
        OpenError::NotARegister => words.text("error-open-not-a-register"),
        OpenError::Damaged(_) => words.text("error-open-damaged"),
        OpenError::Newer { found, known } => words.with("error-open-newer", &[("found", (*found).into()), ("known", (*known).into())]),
        OpenError::InUse { holder } if holder.is_empty() => words.text("error-open-in-use"),
        OpenError::InUse { holder } => words.with("error-open-in-use-by", &[("holder", holder.as_str().into())]),
        OpenError::ReadOnly(path) => words.with("error-open-read-only", &[("path", path.display().to_string().into())]),
        OpenError::Exists => words.text("error-open-exists"),
        OpenError::Io(source) => words.with("error-open-io", &[("cause", io_cause(words, source).into())]),
        OpenError::Database(_) => words.text("error-open-database"),
    }
}

/// What to tell the user about rows that could not be read or written.
pub fn store_sentence(words: &Words, error: &StoreError) -> String {
    match error {
        StoreError::NotFound => words.text("error-not-found"),
        StoreError::ChangedSince => words.text("error-changed-since"),
        StoreError::DiskFull => words.text("error-disk-full"),
        StoreError::Busy => words.text("error-busy"),
        StoreError::Damaged(_) => words.text("error-damaged"),
        StoreError::Database(_) => words.text("error-database"),
    }
}

/// What an import mended, and how often.
pub fn repair(words: &Words, kind: RepairKind, count: usize) -> String {
    let count = [("count", count.into())];
    match kind {
        RepairKind::Postcode => words.with("import-mended-postcodes", &count),
        RepairKind::Phone => words.with("import-mended-phones", &count),
        RepairKind::Letters => words.with("import-mended-letters", &count),
        RepairKind::Parted => words.with("import-mended-parted", &count),
        RepairKind::Controls => words.with("import-mended-controls", &count),
        RepairKind::HeaderAgain => words.with("import-mended-headers", &count),
        RepairKind::DateOrder => words.text("import-doubtful-dates"),
    }
}

/// What is wrong with a file of a business case, and where.
pub fn case_fault(words: &Words, fault: &CaseFault) -> String {
    let problem = case_problem(words, &fault.problem);
    let field = fault.place.field.as_str();
    match &fault.place.line {
        None if field.is_empty() => capital(&problem),
        None => words.with("roi-file-field", &[("field", field.into()), ("problem", problem.into())]),
        Some((number, _)) if field.is_empty() => {
            words.with("roi-file-line-whole", &[("number", (*number).into()), ("problem", problem.into())])
        }
        Some((number, name)) if name.is_empty() => {
            words.with("roi-file-line-unnamed", &[("number", (*number).into()), ("field", field.into()), ("problem", problem.into())])
        }
        Some((number, name)) => words.with(
            "roi-file-line",
            &[("number", (*number).into()), ("name", name.as_str().into()), ("field", field.into()), ("problem", problem.into())],
        ),
    }
}

fn case_problem(words: &Words, problem: &CaseProblem) -> String {
    match problem {
        CaseProblem::NotJson { row, column } => words.with("roi-file-not-json", &[("row", (*row).into()), ("column", (*column).into())]),
        CaseProblem::Missing => words.text("roi-file-missing"),
        CaseProblem::UnknownField => words.text("roi-file-unknown-field"),
        CaseProblem::NotAnObject => words.text("roi-file-not-an-object"),
        CaseProblem::NotAList => words.text("roi-file-not-a-list"),
        CaseProblem::NotAText => words.text("roi-file-not-a-text"),
        CaseProblem::NotANumber => words.text("roi-file-not-a-number"),
        CaseProblem::NotWhole => words.text("roi-file-not-whole"),
        CaseProblem::TooFine => words.text("roi-file-too-fine"),
        CaseProblem::TooLong { max } => words.with("roi-file-too-long", &[("max", (*max).into())]),
        CaseProblem::UnknownValue { given, known } => {
            words.with("roi-file-unknown-value", &[("given", given.as_str().into()), ("known", known.as_str().into())])
        }
        CaseProblem::OutOfRange { min, max } => words.with("roi-file-out-of-range", &[("min", (*min).into()), ("max", (*max).into())]),
        CaseProblem::TwoSources => words.text("roi-file-two-sources"),
        CaseProblem::NoSource => words.text("roi-file-no-source"),
        CaseProblem::WrongYears { given, expected } => {
            words.with("roi-file-wrong-years", &[("given", (*given).into()), ("expected", (*expected).into())])
        }
        CaseProblem::NoRate => words.text("roi-file-no-rate"),
        CaseProblem::ExpectedIsAsIs => words.text("roi-file-expected"),
    }
}

/// A sentence that stands by itself.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn unreadable_sentence(words: &Words, why: Unreadable) -> String {
    match why {
        Unreadable::Empty => words.text("error-unreadable-empty"),
        Unreadable::Binary => words.text("error-unreadable-binary"),
        Unreadable::NoHeader => words.text("error-unreadable-no-header"),
        Unreadable::TooLarge => words.text("error-unreadable-too-large"),
        Unreadable::NoRows => words.text("error-unreadable-no-rows"),
        Unreadable::Locked => words.text("error-unreadable-locked"),
    }
}

/// The usual causes in our words; others as the system says them, which is better than nothing.
fn io_cause(words: &Words, error: &std::io::Error) -> String {
    match error.kind() {
        ErrorKind::NotFound => words.text("error-cause-not-found"),
        ErrorKind::PermissionDenied => words.text("error-cause-permission"),
        ErrorKind::AlreadyExists => words.text("error-cause-exists"),
        ErrorKind::StorageFull => words.text("error-cause-disk-full"),
        ErrorKind::ReadOnlyFilesystem => words.text("error-cause-read-only"),
        _ => error.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fault::{Fault, Problem};
    use crate::domain::field::Field;
    use crate::i18n::Lang;

    #[test]
    fn every_refusal_has_a_sentence_in_every_language() {
        let denied = || std::io::Error::from(ErrorKind::PermissionDenied);
        let missing = || Fault { field: Field::Name, problem: Problem::Missing };
        let refusals = [
            Refusal::Faults(vec![missing(), missing()]),
            Refusal::Store(StoreError::ChangedSince),
            Refusal::Open(OpenError::Newer { found: 7, known: 3 }),
            Refusal::Open(OpenError::InUse { holder: "kassa, 9.05".into() }),
            Refusal::Open(OpenError::Io(denied())),
            Refusal::File { path: "/tmp/x.csv".into(), source: denied() },
            Refusal::Unreadable(Unreadable::Binary),
            Refusal::Report("x".into()),
        ];
        for words in Lang::ALL.iter().map(|lang| Words::new(*lang)) {
            for refusal in &refusals {
                let told = sentence(&words, refusal);
                assert!(told.ends_with('.') && !told.contains(['[', '{']), "{told}");
            }
        }
        let finnish = Words::new(Lang::Finnish);
        assert!(sentence(&finnish, &refusals[0]).starts_with("2 kohtaa on korjattava"));
        assert!(sentence(&finnish, &refusals[5]).contains("/tmp/x.csv"));
        assert!(sentence(&finnish, &refusals[5]).contains("oikeudet puuttuvat"));
    }
}
