//! The verbs and their arguments. Their help is in `cli.ftl`, put on by [`localised`].

use crate::base::Date;
use crate::domain::business_case::Category;
use crate::domain::segment::Segment;
use crate::domain::value::ValueModel;
use crate::domain::value::settings::ValueSettings;
use crate::exchange::headers::ImportKind;
use crate::exchange::rows::Match;
use crate::i18n::Words;
use crate::ops::export::ExportWhat;
use crate::ops::value::ValueExport;
use clap::{Command, Parser, Subcommand, builder::PossibleValuesParser, builder::TypedValueParser as _};
use std::path::PathBuf;

#[derive(Parser)]
#[command(name = "kimmoke", version, args_conflicts_with_subcommands = true)]
pub(super) struct Args {
    pub(super) file: Option<PathBuf>,
    #[arg(long, global = true, value_parser = ["fi", "en"])]
    lang: Option<String>,
    #[command(subcommand)]
    pub(super) verb: Option<Verb>,
}

#[derive(Subcommand)]
pub(super) enum Verb {
    New(New),
    Import(Import),
    Export(Export),
    Report(Report),
    Roi(Roi),
    Search(Search),
    Check(Check),
}

#[derive(clap::Args)]
pub(super) struct New {
    pub(super) file: PathBuf,
    #[arg(long)]
    pub(super) sample: bool,
    #[arg(long, value_name = "N", requires = "sample", value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    pub(super) customers: Option<u32>,
    #[arg(long, value_name = "S", requires = "sample")]
    pub(super) seed: Option<u64>,
    #[arg(long, value_name = "NAME", default_value = "")]
    pub(super) firm: String,
    #[arg(long)]
    pub(super) no_passphrase: bool,
}

#[derive(clap::Args)]
pub(super) struct Import {
    pub(super) file: PathBuf,
    pub(super) data: PathBuf,
    #[arg(long, default_value = "auto", value_parser = ["customers", "purchases", "auto"])]
    kind: String,
    #[arg(long, value_parser = ["day-first", "month-first"])]
    pub(super) dates: Option<String>,
    #[arg(long = "match", default_value = "fill", value_parser = match_parser())]
    pub(super) known: Match,
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub(super) source: String,
    #[arg(long)]
    pub(super) dry_run: bool,
    #[arg(long)]
    pub(super) json: bool,
}

fn match_parser() -> impl clap::builder::TypedValueParser<Value = Match> {
    let codes: Vec<&'static str> = Match::ALL.iter().map(|known| known.code()).collect();
    PossibleValuesParser::new(codes).map(|code| Match::from_code(&code).unwrap_or(Match::Fill))
}

impl Import {
    /// What the file is said to hold; `None` to find it out.
    pub(super) fn kind(&self) -> Option<ImportKind> {
        ImportKind::from_code(&self.kind)
    }
}

#[derive(clap::Args)]
pub(super) struct Export {
    pub(super) file: PathBuf,
    #[arg(long, value_parser = what_parser())]
    pub(super) what: What,
    #[arg(long, value_name = "OUT.csv|.xlsx|.json")]
    #[arg(long, value_name = "OUT.csv|.json|.ics")]
    pub(super) to: PathBuf,
    #[arg(long, value_name = "YEAR", value_parser = clap::value_parser!(i16).range(1900..=2199))]
    pub(super) year: Option<i16>,
    #[arg(long, value_name = "DATE")]
    pub(super) as_of: Option<Date>,
    #[arg(long, value_parser = ["12", "36", "60"])]
    months: Option<String>,
    #[arg(long, value_name = "0.10")]
    discount: Option<f64>,
    #[arg(long, value_name = "0.4")]
    margin: Option<f64>,
    #[arg(long, value_parser = model_parser())]
    model: Option<ValueModel>,
    #[arg(long, value_name = "NAME")]
    pub(super) case: Option<String>,
}

impl Export {
    /// The register's settings of value, with what was asked for instead.
    pub(super) fn settings(&self, kept: ValueSettings) -> ValueSettings {
        ValueSettings {
            months: self.months.as_ref().and_then(|months| months.parse().ok()).unwrap_or(kept.months),
            discount: self.discount.unwrap_or(kept.discount),
            margin: self.margin.or(kept.margin),
            model: self.model.unwrap_or(kept.model),
            ..kept
        }
    }
}

/// What is exported: records as they are, or what is computed from them.
#[derive(Clone, Copy, Debug)]
pub(super) enum What {
    Records(ExportWhat),
    Value(ValueExport),
    Care,
}

/// The care of customers, as `--what` names it.
const CARE: &str = "care";

fn what_parser() -> impl clap::builder::TypedValueParser<Value = What> {
    let records = ExportWhat::ALL.iter().map(|what| what.code());
    let values = ValueExport::ALL.iter().map(|what| what.code());
    let codes: Vec<&'static str> = records.chain(values).chain([CARE]).collect();
    PossibleValuesParser::new(codes).map(|code| match ValueExport::from_code(&code) {
        None if code == CARE => What::Care,
        Some(what) => What::Value(what),
        None => What::Records(ExportWhat::from_code(&code).unwrap_or(ExportWhat::Customers)),
    })
}

fn segment_parser() -> impl clap::builder::TypedValueParser<Value = Segment> {
    let codes: Vec<&'static str> = Segment::ALL.iter().map(|segment| segment.code()).collect();
    PossibleValuesParser::new(codes).map(|code| Segment::from_code(&code).unwrap_or(Segment::Strategic))
}

fn model_parser() -> impl clap::builder::TypedValueParser<Value = ValueModel> {
    let codes: Vec<&'static str> = ValueModel::ALL.iter().map(|model| model.code()).collect();
    PossibleValuesParser::new(codes).map(|code| ValueModel::from_code(&code).unwrap_or(ValueModel::Auto))
}

#[derive(clap::Args)]
pub(super) struct Report {
    pub(super) file: PathBuf,

    #[arg(long, value_parser = ["card", "list", "roi", "assessment", "development", "swot", "plan", "calendar", "dashboard"])]
    pub(super) what: String,
    #[arg(long, value_name = "CODE", required_if_eq("what", "card"))]
    pub(super) customer: Option<String>,
    #[arg(long, value_name = "YEAR")]
    pub(super) year: Option<i64>,
    #[arg(long, value_parser = segment_parser())]
    pub(super) segment: Option<Segment>,
    #[arg(long, value_name = "PERIOD", value_parser = ["month", "quarter", "year", "twelve_months"])]
    pub(super) period: Option<String>,
    #[arg(long, value_parser = ["a4", "a3"], default_value = "a4")]
    pub(super) paper: String,
    #[arg(long, value_name = "NAME")]
    pub(super) case: Option<String>,
    #[arg(long, value_name = "OUT.pdf")]
    pub(super) to: PathBuf,
    #[arg(long, value_name = "DATE")]
    pub(super) as_of: Option<Date>,
}

#[derive(clap::Args)]
pub(super) struct Roi {
    #[arg(value_name = "CASE.json")]
    pub(super) case: PathBuf,
    #[arg(long)]
    pub(super) json: bool,
    #[arg(long, value_name = "OUT.xlsx")]
    pub(super) to: Option<PathBuf>,
}

#[derive(clap::Args)]
pub(super) struct Search {
    pub(super) file: PathBuf,
    #[arg(required = true, num_args = 1..)]
    pub(super) words: Vec<String>,
    #[arg(long)]
    pub(super) json: bool,
}

#[derive(clap::Args)]
pub(super) struct Check {
    pub(super) file: PathBuf,
}

/// The command with its help in the user's language.
pub(super) fn localised(command: Command, words: &Words) -> Command {
    command
        .about(words.text("cli-about"))
        .after_help(words.text("cli-examples"))
        .mut_arg("file", |arg| arg.help(words.text("cli-arg-open")))
        .mut_arg("lang", |arg| arg.help(words.text("cli-arg-lang")))
        .mut_subcommand("new", |verb| {
            let verb = helped(verb.about(words.text("cli-new")), "file", words.text("cli-arg-new-file"));
            let verb = helped(verb, "sample", words.text("cli-arg-sample"));
            let verb = helped(verb, "customers", words.text("cli-arg-customers"));
            let verb = helped(verb, "seed", words.text("cli-arg-seed"));
            let verb = helped(verb, "firm", words.text("cli-arg-firm"));
            helped(verb, "no_passphrase", words.text("cli-arg-no-passphrase"))
        })
        .mut_subcommand("import", |verb| {
            let verb = helped(with_file(verb.about(words.text("cli-import")), words), "data", words.text("cli-arg-data"));
            let verb = helped(verb, "kind", words.text("cli-arg-kind"));
            let verb = helped(verb, "dates", words.text("cli-arg-dates"));
            let verb = helped(verb, "known", words.text("cli-arg-match"));
            let verb = helped(verb, "source", words.text("cli-arg-source"));
            let verb = helped(verb, "dry_run", words.text("cli-arg-dry-run"));
            helped(verb, "json", words.text("cli-arg-json"))
        })
        .mut_subcommand("export", |verb| {
            let verb = helped(with_file(verb.about(words.text("cli-export")), words), "what", words.text("cli-arg-what"));
            let verb = helped(verb, "to", words.text("cli-arg-to"));
            let verb = helped(verb, "as_of", words.text("cli-arg-value-as-of"));
            let verb = helped(verb, "year", words.text("cli-arg-calendar-year"));
            let verb = helped(verb, "months", words.text("cli-arg-months"));
            let verb = helped(verb, "discount", words.text("cli-arg-discount"));
            let verb = helped(verb, "margin", words.text("cli-arg-margin"));
            let verb = helped(verb, "model", words.text("cli-arg-model"));
            helped(verb, "case", words.text("cli-arg-case"))
        })
        .mut_subcommand("roi", |verb| {
            let codes = Category::ALL.iter().map(|category| category.code()).collect::<Vec<_>>().join(", ");
            let verb = verb.about(words.text("cli-roi"));
            let verb = helped(verb, "case", words.with("cli-arg-case-file", &[("categories", codes.into())]));
            let verb = helped(verb, "json", words.text("cli-arg-json"));
            helped(verb, "to", words.text("cli-arg-case-to"))
        })
        .mut_subcommand("report", |verb| {
            let verb = helped(with_file(verb.about(words.text("cli-report")), words), "what", words.text("cli-arg-report"));
            let verb = helped(verb, "customer", words.text("cli-arg-customer"));
            let verb = helped(verb, "year", words.text("cli-arg-year"));
            let verb = helped(verb, "period", words.text("cli-arg-period"));
            let verb = helped(verb, "segment", words.text("cli-arg-segment"));
            let verb = helped(verb, "case", words.text("cli-arg-case"));
            let verb = helped(verb, "to", words.text("cli-arg-to"));
            let verb = helped(verb, "paper", words.text("cli-arg-paper"));
            helped(verb, "as_of", words.text("cli-arg-as-of"))
        })
        .mut_subcommand("search", |verb| {
            let verb = helped(with_file(verb.about(words.text("cli-search")), words), "words", words.text("cli-arg-words"));
            helped(verb, "json", words.text("cli-arg-json"))
        })
        .mut_subcommand("check", |verb| with_file(verb.about(words.text("cli-check")), words))
}

fn helped(verb: Command, arg: &'static str, help: String) -> Command {
    verb.mut_arg(arg, |arg| arg.help(help))
}

fn with_file(verb: Command, words: &Words) -> Command {
    helped(verb, "file", words.text("cli-arg-file"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;
    use clap::CommandFactory as _;

    #[test]
    fn the_command_is_well_formed_and_every_verb_is_explained() {
        for lang in Lang::ALL {
            let words = Words::new(*lang);
            let mut command = super::super::usage::framed(localised(Args::command(), &words), &words);
            command.clone().debug_assert();
            assert!(!command.render_long_help().to_string().contains("[cli-"));
            for verb in command.get_subcommands() {
                assert!(verb.get_about().is_some(), "{}", verb.get_name());
                assert!(verb.get_arguments().all(|arg| arg.get_help().is_some() || arg.is_global_set()), "{}", verb.get_name());
            }
        }
    }
}
