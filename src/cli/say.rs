//! Lines to standard output and standard error. A reader who left (a closed pipe) is no error.

use std::io::Write as _;

/// A line to standard output.
pub(super) fn out(text: &str) {
    writeln!(std::io::stdout().lock(), "{}", text.trim_end()).ok();
}

/// A line to standard error.
pub(super) fn err(text: &str) {
    writeln!(std::io::stderr().lock(), "{}", text.trim_end()).ok();
}
