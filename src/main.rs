//! Kimmoke.

use kimmoke::ui::app;
use std::io::Write as _;
use std::process::ExitCode;

fn main() -> ExitCode {
    match app::run(app::Options::default()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // A closed terminal has nobody to tell.
            writeln!(std::io::stderr(), "{error}\n({})", error.cause).ok();
            ExitCode::FAILURE
        }
    }
}
