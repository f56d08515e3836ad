//! Business cases as JSON: a case in, a case and what comes of it out. Amounts are euros as numbers; codes are stable.
//!
//! [`read`] takes what [`write`] gives, and less: name, period, answers, drivers and own figures may be left out.

mod csv;
mod out;
mod read;

pub use csv::{HEADER, write_rows};
pub use out::{outcome, write};
pub use read::read;

/// A case of a file, and what was understood only half.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseFile {
    /// The case.
    pub case: crate::domain::business_case::Case,
    /// Categories that aren't known or stand in another kind's list; they are counted as "other".
    pub notes: Vec<CaseFault>,
}

/// Where in a file something is wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CasePlace {
    /// Number of the line from 1 and its name, if it's on a line.
    pub line: Option<(usize, String)>,
    /// Name of the field as the file spells it; empty for the whole.
    pub field: String,
}

/// What is wrong with a file of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseFault {
    /// Where.
    pub place: CasePlace,
    /// What.
    pub problem: CaseProblem,
}

/// What can be wrong with a field of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CaseProblem {
    /// Not JSON at all.
    NotJson {
        /// Line of the text, from 1.
        row: usize,
        /// Letter of that line, from 1.
        column: usize,
    },
    /// Must be given.
    Missing,
    /// Isn't a field that a case has.
    UnknownField,
    /// Must be an object, `{…}`.
    NotAnObject,
    /// Must be a list, `[…]`.
    NotAList,
    /// Must be a text.
    NotAText,
    /// Must be a number.
    NotANumber,
    /// Must be a whole number.
    NotWhole,
    /// More decimals than it's kept with.
    TooFine,
    /// A text that is too long.
    TooLong {
        /// Most letters.
        max: usize,
    },
    /// Not one of the known values.
    UnknownValue {
        /// What was given.
        given: String,
        /// The known ones.
        known: String,
    },
    /// Outside its range.
    OutOfRange {
        /// Smallest.
        min: i64,
        /// Largest.
        max: i64,
    },
    /// More than one of amounts, hours and driver.
    TwoSources,
    /// None of amounts, hours and driver.
    NoSource,
    /// Another number of years than the first line has.
    WrongYears {
        /// Years of this line.
        given: usize,
        /// Years of the first one.
        expected: usize,
    },
    /// Hours without their price.
    NoRate,
    /// The expected scenario is the lines themselves and takes no other factors than 1.
    ExpectedIsAsIs,
}
