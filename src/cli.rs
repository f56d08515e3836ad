//! The command line: the same deeds as in the window, for scripts and for checking. Reads arguments, says what came of it; decides nothing.
//!
//! Exit code 0: done. 1: refused, the reason on standard error. 2: usage.

mod args;
mod passphrase;
mod roi;
mod say;
mod usage;
mod verbs;

use crate::i18n::{Lang, Words};
use crate::ui::app;
use args::{Args, Verb};
use clap::{CommandFactory as _, FromArgMatches as _};
use say::{err, out};
use std::path::PathBuf;
use std::process::ExitCode;

/// Why a verb wasn't done, as a sentence for standard error.
struct Refused(String);

type Verdict<T = ()> = Result<T, Refused>;

/// Runs the program with the arguments it was started with.
pub fn main() -> ExitCode {
    // Warnings go to standard error, without names or values of records; there is no log file to forget on a machine.
    let log = tracing_subscriber::fmt().with_max_level(tracing::Level::WARN).with_writer(std::io::stderr).without_time();
    // A second start in one process, as in tests, keeps the first log.
    log.try_init().ok();
    let words = Words::new(language());
    let parsed = usage::framed(args::localised(Args::command(), &words), &words)
        .try_get_matches()
        .and_then(|matches| Args::from_arg_matches(&matches));
    let args = match parsed {
        Ok(args) => args,
        Err(error) => {
            if error.use_stderr() {
                err(&usage::sentence(&words, &error));
            } else {
                out(error.render().to_string().trim_end());
            }
            return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
        }
    };
    let done = match args.verb {
        None => window(args.file),
        Some(Verb::New(new)) => verbs::new(&words, new),
        Some(Verb::Import(import)) => verbs::import(&words, import),
        Some(Verb::Export(export)) => verbs::export(&words, &export),
        Some(Verb::Report(report)) => verbs::report(&words, &report),
        Some(Verb::Roi(case)) => roi::roi(&words, &case),
        Some(Verb::Search(search)) => verbs::search(&words, &search),
        Some(Verb::Check(check)) => verbs::check(&words, &check.file),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(Refused(reason)) => {
            err(&reason);
            ExitCode::from(1)
        }
    }
}

/// The language asked for anywhere in the arguments, else the system's. Needed before parsing, for the help's own words.
fn language() -> Lang {
    let mut args = std::env::args().skip(1);
    let mut asked = None;
    while let Some(arg) = args.next() {
        if arg == "--lang" {
            asked = args.next();
        } else if let Some(code) = arg.strip_prefix("--lang=") {
            asked = Some(code.to_owned());
        }
    }
    asked.and_then(|code| Lang::from_code(&code)).unwrap_or_else(|| Lang::of_locale(&sys_locale::get_locale().unwrap_or_default()))
}

fn window(register: Option<PathBuf>) -> Verdict {
    // Recent registers are remembered, and told, by their whole path.
    let register = register.map(|path| std::path::absolute(&path).unwrap_or(path));
    let options = app::Options { register, ..app::Options::default() };
    app::run(options).map_err(|error| Refused(format!("{error}\n({})", error.cause)))
}
