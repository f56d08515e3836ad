//! The one door to Typst: a template of `assets/reports/`, its data as JSON, PDF bytes out. Reads no clock, no file and no system font.

use crate::base::DateTime;
use crate::base::fonts as font_files;
use crate::i18n::{Formats, Words};
use serde::Serialize;
use std::sync::OnceLock;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::layout::{Frame, FrameItem};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

/// A PDF with the number of its pages and its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// Its words in reading order, a line each piece: what a test or a search may look into without a PDF reader.
    pub text: String,
}

/// A template of `assets/reports/`.
#[derive(Clone, Copy, Debug)]
pub(in crate::report) enum Template {
    Assessment,
    BusinessCase,
    Card,
    Dashboard,
    Development,
    Experience,
    List,
    Recovery,
}

impl Template {
    fn text(self) -> &'static str {
        match self {
            Self::BusinessCase => include_str!("../../assets/reports/business_case.typ"),
            Self::Assessment => include_str!("../../assets/reports/assessment.typ"),
            Self::Card => include_str!("../../assets/reports/card.typ"),
            Self::Dashboard => include_str!("../../assets/reports/dashboard.typ"),
            Self::Development => include_str!("../../assets/reports/development.typ"),
            Self::Experience => include_str!("../../assets/reports/experience.typ"),
            Self::List => include_str!("../../assets/reports/list.typ"),
            Self::Recovery => include_str!("../../assets/reports/recovery.typ"),
        }
    }
}

/// What every page carries: title, firm, dates, what to mind.
#[derive(Debug, Serialize)]
pub(in crate::report) struct PageData {
    lang: &'static str,
    title: String,
    firm: String,
    kind: String,
    date: String,
    day: (i16, i8, i8),
    footer: String,
    printed: String,
}

impl PageData {
    /// The frame of a document of that kind, made at a moment.
    pub(in crate::report) fn new(words: &Words, formats: Formats, firm: &str, at: DateTime) -> Self {
        Self {
            lang: words.lang().code(),
            title: String::new(),
            firm: breakable(firm),
            kind: String::new(),
            date: formats.date(at.date()),
            day: (at.year(), at.month(), at.day()),
            footer: words.text("report-personal-data"),
            printed: words.with("report-printed", &[("at", formats.date_time(at).into())]),
        }
    }

    /// The same with its title and the kind of document that stands beside the firm.
    pub(in crate::report) fn titled(self, title: String, kind: String) -> Self {
        Self { title, kind, ..self }
    }

    /// The same with other words at the foot.
    pub(in crate::report) fn footed(self, footer: String) -> Self {
        Self { footer, ..self }
    }
}

/// Longest word that every line of an upright page holds.
const LONGEST: usize = 26;

/// Lets a word that no line can hold be broken: an address after its signs, somebody's elbow on the keyboard anywhere.
pub(in crate::report) fn breakable(text: &str) -> String {
    breakable_beyond(text, LONGEST)
}

/// The same for narrow columns. Shorter words stay as they are, so that an email address can be copied from the PDF.
pub(in crate::report) fn breakable_beyond(text: &str, longest: usize) -> String {
    let piece = longest * 2 / 3;
    let mut out = String::with_capacity(text.len());
    for part in text.split_inclusive(char::is_whitespace) {
        if part.trim_end().chars().count() <= longest {
            out.push_str(part);
            continue;
        }
        let address = part.contains(['@', '/', '\\']);
        let mut since_break = 0;
        for letter in part.chars() {
            if since_break == piece {
                out.push('\u{200b}');
                since_break = 0;
            }
            out.push(letter);
            since_break += 1;
            if address && matches!(letter, '@' | '/' | '\\' | '.') {
                out.push('\u{200b}');
                since_break = 0;
            }
        }
    }
    out
}

/// Sets a document. The same data give the same bytes.
///
/// It follows PDF/UA-1 (for screen readers) wherever every sign has a glyph, which the standard demands.
///
/// # Errors
/// What Typst says about the template; a fault of ours, never of the data.
pub(in crate::report) fn set(template: Template, data: &impl Serialize) -> Result<Pdf, String> {
    let data = serde_json::to_vec(data).map_err(|error| error.to_string())?;
    let pdf = Desk::new(template, data).and_then(|desk| desk.print());
    comemo::evict(0);
    pdf
}

/// The files of one document: nothing else exists for Typst.
struct Desk {
    main: Source,
    style: Source,
    data_id: FileId,
    data: Bytes,
}

impl Desk {
    fn new(template: Template, data: Vec<u8>) -> Result<Self, String> {
        Ok(Self {
            main: Source::new(file_id("main.typ")?, template.text().to_owned()),
            style: Source::new(file_id("style.typ")?, include_str!("../../assets/reports/style.typ").to_owned()),
            data_id: file_id("data.json")?,
            data: Bytes::new(data),
        })
    }

    fn print(&self) -> Result<Pdf, String> {
        let document = typst::compile::<PagedDocument>(self).output.map_err(|errors| told(&errors))?;
        let pages = document.pages().len();
        let mut text = String::new();
        document.pages().iter().for_each(|page| gather(&page.frame, &mut text));
        let bytes = export(&document, &[PdfStandard::Ua_1]).or_else(|error| {
            tracing::warn!(error, "a document is not PDF/UA");
            export(&document, &[])
        })?;
        Ok(Pdf { bytes, pages, text })
    }
}

/// Adds the words of a frame, without the signs that only allow a line to break.
fn gather(frame: &Frame, text: &mut String) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => gather(&group.frame, text),
            FrameItem::Text(piece) => {
                text.extend(piece.text.chars().filter(|letter| !matches!(letter, '\u{200b}' | '\u{ad}')));
                text.push('\n');
            }
            _ => {}
        }
    }
}

fn export(document: &PagedDocument, standards: &[PdfStandard]) -> Result<Vec<u8>, String> {
    let standards = PdfStandards::new(standards).map_err(|error| error.message().to_string())?;
    let options = PdfOptions { ident: Smart::Custom("kimmoke".into()), standards, ..PdfOptions::default() };
    typst_pdf::pdf(document, &options).map_err(|errors| told(&errors))
}

fn told(errors: &[SourceDiagnostic]) -> String {
    errors.iter().map(|error| error.message.to_string()).collect::<Vec<_>>().join("; ")
}

fn file_id(name: &str) -> Result<FileId, String> {
    let path = VirtualPath::new(name).map_err(|error| format!("{error:?}"))?;
    Ok(FileId::new(RootedPath::new(VirtualRoot::Project, path)))
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        static LIBRARY: OnceLock<LazyHash<Library>> = OnceLock::new();
        LIBRARY.get_or_init(|| LazyHash::new(Library::default()))
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &fonts().book
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        [&self.main, &self.style].into_iter().find(|source| source.id() == id).cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.data_id { Ok(self.data.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        fonts().fonts.get(index).cloned()
    }

    /// No clock: templates get their date in the data.
    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

struct Fonts {
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
}

/// The fonts of the window; the minus and arrows, which Noto Sans lacks; and for names in other scripts Arabic and emoji.
fn fonts() -> &'static Fonts {
    static FONTS: OnceLock<Fonts> = OnceLock::new();
    FONTS.get_or_init(|| {
        let files: [&'static [u8]; 5] =
            [font_files::REGULAR, font_files::SEMIBOLD, font_files::MATH, font_files::ARABIC, font_files::EMOJI];
        let fonts: Vec<Font> = files.iter().flat_map(|file| Font::iter(Bytes::new(*file))).collect();
        Fonts { book: LazyHash::new(FontBook::from_fonts(&fonts)), fonts }
    })
}

#[cfg(test)]
pub(in crate::report) use tests::keep_for_looking;

#[cfg(test)]
mod tests {
    use super::*;

    /// Writes a test's document to the folder that `KIMMOKE_LOOK` names, for human eyes.
    pub(in crate::report) fn keep_for_looking(name: &str, pdf: &Pdf) {
        if let Some(folder) = std::env::var_os("KIMMOKE_LOOK") {
            std::fs::write(std::path::Path::new(&folder).join(name).with_extension("pdf"), &pdf.bytes).unwrap();
        }
    }

    #[test]
    fn long_words_get_places_to_break_and_short_ones_stay() {
        assert_eq!(breakable("Tuotantotalouden osasto"), "Tuotantotalouden osasto");
        assert_eq!(breakable(&"a".repeat(40)).matches('\u{200b}').count(), 2);
        assert_eq!(breakable("mari@tyynelma.example"), "mari@tyynelma.example");
        assert_eq!(breakable_beyond("mari@tyynelma.example", 16), "mari@\u{200b}tyynelma.\u{200b}example");
    }

    #[test]
    fn a_fault_of_a_template_is_told_not_thrown() {
        assert!(set(Template::List, &"no page in here").is_err());
    }
}
