//! The recovery sheet of a new register. The passphrase is never handed to it.

use super::pdf::{PageData, Pdf, Template, breakable, set};
use crate::base::DateTime;
use crate::i18n::{Formats, Words};
use serde::Serialize;

/// What the sheet tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecoverySheet {
    /// The firm's name; may be empty.
    pub firm: String,
    /// Name of the register file.
    pub file: String,
    /// The folder it stands in.
    pub folder: String,
    /// The folder of its backups; empty when none are made.
    pub backups: String,
    /// Whether a passphrase opens it.
    pub protected: bool,
    /// When it was made and printed.
    pub at: DateTime,
}

/// The sheet as PDF.
///
/// # Errors
/// A fault of the template.
pub fn pdf(words: &Words, formats: Formats, sheet: &RecoverySheet) -> Result<Vec<u8>, String> {
    document(words, formats, sheet).map(|pdf| pdf.bytes)
}

#[derive(Serialize)]
struct Data {
    page: PageData,
    lead: String,
    facts: Vec<Fact>,
    passphrase: Passphrase,
    sections: Vec<Section>,
}

#[derive(Serialize)]
struct Fact {
    label: String,
    value: String,
}

#[derive(Serialize)]
struct Passphrase {
    title: String,
    text: String,
    note: String,
    room: bool,
}

#[derive(Serialize)]
struct Section {
    title: String,
    steps: Vec<String>,
}

/// The same with its number of pages and its words, for tests.
///
/// # Errors
/// Those of [`pdf`].
pub fn document(words: &Words, formats: Formats, sheet: &RecoverySheet) -> Result<Pdf, String> {
    let page = PageData::new(words, formats, &sheet.firm, sheet.at)
        .titled(words.text("report-recovery-title"), words.text("report-recovery-kind"))
        .footed(words.text("report-recovery-footer"));
    let facts = [
        (words.text("report-recovery-file"), sheet.file.clone()),
        (words.text("report-recovery-folder"), sheet.folder.clone()),
        (words.text("report-recovery-backups"), sheet.backups.clone()),
        (words.text("report-recovery-created"), formats.date_time(sheet.at)),
    ];
    let data = Data {
        page,
        lead: if sheet.protected { words.text("report-recovery-lead") } else { words.text("report-recovery-lead-unprotected") },
        facts: facts
            .into_iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(label, value)| Fact { label, value: breakable(&value) })
            .collect(),
        passphrase: passphrase(words, sheet.protected),
        sections: sections(words, sheet.protected),
    };
    set(Template::Recovery, &data)
}

fn passphrase(words: &Words, protected: bool) -> Passphrase {
    if protected {
        Passphrase {
            title: words.text("report-recovery-passphrase"),
            text: words.text("report-recovery-passphrase-text"),
            note: words.text("report-recovery-passphrase-note"),
            room: true,
        }
    } else {
        Passphrase {
            title: words.text("report-recovery-unprotected"),
            text: words.text("report-recovery-unprotected-text"),
            note: String::new(),
            room: false,
        }
    }
}

fn sections(words: &Words, protected: bool) -> Vec<Section> {
    let forgotten = Section {
        title: words.text("report-recovery-forgotten"),
        steps: vec![
            words.text("report-recovery-forgotten-1"),
            words.text("report-recovery-forgotten-2"),
            words.text("report-recovery-forgotten-3"),
        ],
    };
    let open_it = if protected {
        vec![words.text("report-recovery-laptop-3")]
    } else {
        vec![words.text("report-recovery-laptop-3-unprotected"), words.text("report-recovery-laptop-4")]
    };
    let first = vec![words.text("report-recovery-laptop-1"), words.text("report-recovery-laptop-2")];
    let laptop = Section { title: words.text("report-recovery-laptop"), steps: first.into_iter().chain(open_it).collect() };
    let damaged = Section {
        title: words.text("report-recovery-damaged"),
        steps: vec![words.text("report-recovery-damaged-1"), words.text("report-recovery-damaged-2")],
    };
    protected.then_some(forgotten).into_iter().chain([laptop, damaged]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;
    use jiff::civil::date;

    #[test]
    fn one_page_in_both_languages_and_the_same_bytes_twice() {
        for lang in Lang::ALL {
            let words = Words::new(*lang);
            for protected in [true, false] {
                let sheet = RecoverySheet {
                    firm: "Suvihalla Design".into(),
                    file: "suvihalla.kimmoke".into(),
                    folder: "/home/outi/Asiakirjat/Asiakasrekisteri".repeat(4),
                    backups: "/media/tikku".into(),
                    protected,
                    at: date(2026, 11, 22).at(9, 5, 0, 0),
                };
                let made = document(&words, words.formats(), &sheet).unwrap();
                assert_eq!(made.pages, 1, "{lang:?}");
                assert_eq!(document(&words, words.formats(), &sheet).unwrap(), made);
                super::super::pdf::keep_for_looking(&format!("recovery-{}-{protected}", lang.code()), &made);
            }
        }
    }
}
