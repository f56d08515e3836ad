//! The Fluent bundles of both languages, by area. Formats of dates and money are in `formats`.

use super::formats::Formats;
use crate::coded;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::borrow::Cow;
use std::sync::OnceLock;
use unic_langid::{LanguageIdentifier, langid};

coded! {
    /// A language of the user interface.
    Lang {
        /// Finnish, the first language.
        Finnish = "fi",
        /// English.
        English = "en",
    }
}

impl Lang {
    /// The language of a locale name such as `fi_FI.UTF-8`; English for languages that we don't speak.
    pub fn of_locale(locale: &str) -> Self {
        let code = locale.split(['-', '_', '.']).next().unwrap_or_default();
        Self::from_code(&code.to_lowercase()).unwrap_or(Self::English)
    }

    fn id(self) -> LanguageIdentifier {
        match self {
            Self::Finnish => langid!("fi"),
            Self::English => langid!("en"),
        }
    }
}

/// A value handed to a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// A whole number; chooses plural forms and is written with grouped digits.
    Number(i64),
    /// A text, put in as it is.
    Text(String),
}

impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

/// Every `.ftl` file of each language, in the binary.
macro_rules! areas {
    ($($area:literal),+ $(,)?) => {
        const FINNISH: &[&str] = &[$(include_str!(concat!("../../assets/locales/fi/", $area, ".ftl"))),+];
        const ENGLISH: &[&str] = &[$(include_str!(concat!("../../assets/locales/en/", $area, ".ftl"))),+];
    };
}

areas! {
    "app",
    "code",
    "field",
    "problem",
    "error",
    "op",
    "command",
    "first_run",
    "settings",
    "customer",
    "contact",
    "purchase",
    "interaction",
    "task",
    "today",
    "feedback",
    "search",
    "import",
    "export",
    "report",
    "history",
    "kit",
    "cli",
    "sample",
    "assessment",
    "business_case",
    "care",
    "development",
    "experience",
    "dashboard",
    "measure",
    "path",
    "roi",
    "swot",
    "value",
}

type Bundle = FluentBundle<FluentResource>;

/// The words of one language; cheap to copy, the bundle is read once.
#[derive(Clone, Copy)]
pub struct Words {
    lang: Lang,
    bundle: &'static Bundle,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Words").field("lang", &self.lang).finish_non_exhaustive()
    }
}

impl Words {
    /// The words of a language.
    pub fn new(lang: Lang) -> Self {
        static BUNDLES: [OnceLock<Bundle>; 2] = [OnceLock::new(), OnceLock::new()];
        let [finnish, english] = &BUNDLES;
        let bundle = match lang {
            Lang::Finnish => finnish.get_or_init(|| bundle(lang, FINNISH)),
            Lang::English => english.get_or_init(|| bundle(lang, ENGLISH)),
        };
        Self { lang, bundle }
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The formats of the same language.
    pub fn formats(&self) -> Formats {
        Formats::new(self.lang)
    }

    /// The words of a key that takes no values.
    pub fn text(&self, key: &str) -> String {
        self.find(key, None, None)
    }

    /// The words of a key with its values put in: `words.with("customer-count", &[("count", n.into())])`.
    pub fn with(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.find(key, None, Some(args))
    }

    /// The words of an attribute of a key, `.done` of a deed for example.
    pub(in crate::i18n) fn attribute(&self, key: &str, attribute: &str, args: &[(&str, Arg)]) -> String {
        self.find(key, Some(attribute), Some(args))
    }

    /// A missing key must not stop the user: it comes back in brackets and stands in the log.
    fn find(&self, key: &str, attribute: Option<&str>, args: Option<&[(&str, Arg)]>) -> String {
        let message = self.bundle.get_message(key);
        let pattern = message.and_then(|message| match attribute {
            Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
            None => message.value(),
        });
        let Some(pattern) = pattern else {
            tracing::error!(key, attribute, lang = self.lang.code(), "no words for a key");
            return format!("[{key}]");
        };
        let args = args.map(fluent_args);
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, args.as_ref(), &mut errors).into_owned();
        if !errors.is_empty() {
            tracing::error!(key, lang = self.lang.code(), count = errors.len(), "a value of a sentence is missing");
        }
        text
    }
}

fn fluent_args<'a>(args: &'a [(&str, Arg)]) -> FluentArgs<'a> {
    args.iter()
        .map(|(name, value)| {
            let value = match value {
                Arg::Number(number) => FluentValue::from(*number),
                Arg::Text(text) => FluentValue::String(Cow::Borrowed(text.as_str())),
            };
            (*name, value)
        })
        .collect()
}

fn bundle(lang: Lang, areas: &[&str]) -> Bundle {
    let mut bundle = Bundle::new_concurrent(vec![lang.id()]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match lang {
        Lang::Finnish => |value: &FluentValue<'_>, _: &_| grouped(Lang::Finnish, value),
        Lang::English => |value: &FluentValue<'_>, _: &_| grouped(Lang::English, value),
    }));
    for area in areas {
        let resource = FluentResource::try_new((*area).to_owned()).unwrap_or_else(|(resource, errors)| {
            tracing::error!(lang = lang.code(), count = errors.len(), "a file of words has errors");
            resource
        });
        if let Err(errors) = bundle.add_resource(resource) {
            tracing::error!(lang = lang.code(), count = errors.len(), "a key stands twice");
        }
    }
    bundle
}

/// Numbers in sentences are written as everywhere else: `1 234` in Finnish, `1,234` in English.
#[allow(clippy::cast_possible_truncation, reason = "values come from Arg::Number, which is whole")]
fn grouped(lang: Lang, value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(Formats::new(lang).number(number.value as i64)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_key_comes_back_in_brackets() {
        assert_eq!(Words::new(Lang::Finnish).text("no-such-key"), "[no-such-key]");
    }

    #[test]
    fn numbers_in_sentences_are_grouped_and_choose_the_plural() {
        let args = [("min", Arg::from(1_i64)), ("max", Arg::from(12_345_i64))];
        assert_eq!(Words::new(Lang::Finnish).with("problem-out-of-range", &args), "Arvon on oltava 1–12\u{a0}345");
    }

    #[test]
    fn locales_of_systems_are_understood() {
        assert_eq!(Lang::of_locale("fi_FI.UTF-8"), Lang::Finnish);
        assert_eq!(Lang::of_locale("FI-fi"), Lang::Finnish);
        assert_eq!(Lang::of_locale("sv-FI"), Lang::English);
        assert_eq!(Lang::of_locale(""), Lang::English);
    }
}
