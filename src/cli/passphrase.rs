//! The passphrase on the command line: from the environment, or asked without showing it.

use super::{Refused, Verdict};
use crate::i18n::Words;
use crate::ops::sentence::sentence;
use crate::ops::{Clock, Refusal, Session, start};
use crate::store::OpenError;
use std::io::{BufRead as _, Write as _};
use std::path::Path;
use zeroize::Zeroizing;

/// Where scripts put the passphrase.
const VARIABLE: &str = "KIMMOKE_PASSPHRASE";

fn from_environment() -> Option<Zeroizing<String>> {
    std::env::var(VARIABLE).ok().filter(|phrase| !phrase.is_empty()).map(Zeroizing::new)
}

/// Opens a register; asks for the passphrase where one is needed and none is given.
pub(super) fn open(words: &Words, path: &Path, clock: &Clock) -> Verdict<Session> {
    let given = from_environment();
    let opened = start::open(path, given.as_ref().map(|phrase| phrase.as_str()), clock.clone());
    let opened = match opened {
        Err(Refusal::Open(OpenError::WrongPassphrase)) if given.is_none() => {
            let phrase = ask(words, &words.text("cli-ask-passphrase"))?;
            start::open(path, Some(&phrase), clock.clone())
        }
        other => other,
    };
    opened.map_err(|refusal| Refused(sentence(words, &refusal)))
}

/// The passphrase of a new register, typed twice; `None` by explicit choice only.
pub(super) fn choose(words: &Words, no_passphrase: bool) -> Verdict<Option<Zeroizing<String>>> {
    if no_passphrase {
        return Ok(None);
    }
    if let Some(phrase) = from_environment() {
        return Ok(Some(phrase));
    }
    let first = ask(words, &words.text("cli-ask-new-passphrase"))?;
    if first.is_empty() {
        return if confirms_none(words) { Ok(None) } else { Err(Refused(words.text("cli-no-passphrase-chosen"))) };
    }
    let again = ask(words, &words.text("cli-ask-again"))?;
    if *first == *again { Ok(Some(first)) } else { Err(Refused(words.text("cli-passphrases-differ"))) }
}

fn ask(words: &Words, question: &str) -> Verdict<Zeroizing<String>> {
    let answer = rpassword::prompt_password(format!("{question} "));
    answer.map(Zeroizing::new).map_err(|_| Refused(words.text("cli-cannot-ask")))
}

fn confirms_none(words: &Words) -> bool {
    write!(std::io::stderr().lock(), "{} ", words.text("cli-ask-none")).ok();
    let mut answer = String::new();
    let read = std::io::stdin().lock().read_line(&mut answer).is_ok();
    // Lower case by letters, not bytes: KYLLÄ is an answer too.
    read && answer.trim().to_lowercase() == words.text("cli-answer-yes")
}
