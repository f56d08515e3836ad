//! The parser's own words in the user's language: headings of the help, names of values, and what is wrong with the arguments.

use crate::i18n::Words;
use clap::builder::StyledStr;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, Command, Error};

/// The command, and each of its verbs, with headings, value names and usage lines in the user's language.
pub(super) fn framed(command: Command, words: &Words) -> Command {
    let path = command.get_name().to_owned();
    framed_at(command, words, &path)
}

fn framed_at(mut command: Command, words: &Words, path: &str) -> Command {
    let verbs: Vec<String> = command.get_subcommands().map(|verb| verb.get_name().to_owned()).collect();
    for verb in &verbs {
        let path = format!("{path} {verb}");
        command = command.mut_subcommand(verb, |verb| framed_at(verb, words, &path));
    }
    // Without a place of their own they would stand in the order of their names.
    let mut place = 0;
    let command = command.mut_args(|arg| {
        place += 1;
        worded(arg, words).display_order(place)
    });
    let usage = usage(&command, words, path);
    let options = words.text("cli-heading-options");
    let help = Arg::new("help").short('h').long("help").action(ArgAction::Help).help(words.text("cli-arg-help"));
    let version = Arg::new("version").short('V').long("version").action(ArgAction::Version).help(words.text("cli-arg-version"));
    let command = if verbs.is_empty() { command } else { command.arg(version.help_heading(options.clone())) };
    command
        .disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .arg(help.help_heading(options))
        .subcommand_help_heading(words.text("cli-heading-verbs"))
        .help_template(format!("{{about-with-newline}}\n{}: {{usage}}\n\n{{all-args}}{{after-help}}", words.text("cli-heading-usage")))
        .override_usage(usage)
}

/// An argument under its heading, its value named; possible and usual values stand in its help.
fn worded(arg: Arg, words: &Words) -> Arg {
    let heading = if arg.is_positional() { "cli-heading-arguments" } else { "cli-heading-options" };
    let named = arg.get_action().takes_values().then(|| value_name(&arg, words));
    let mut help = arg.get_help().map(ToString::to_string).unwrap_or_default();
    let possible = arg.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect::<Vec<_>>().join(", ");
    let usual = arg.get_default_values().iter().filter_map(|value| value.to_str()).collect::<Vec<_>>().join(", ");
    if !possible.is_empty() && named.is_some() {
        help = words.with("cli-help-values", &[("help", help.into()), ("values", possible.into())]);
    }
    if !usual.is_empty() && named.is_some() {
        help = words.with("cli-help-usual", &[("help", help.into()), ("value", usual.into())]);
    }
    let arg = arg.help_heading(words.text(heading)).help(help);
    match named {
        Some(name) => arg.value_name(name).hide_possible_values(true).hide_default_value(true),
        None => arg,
    }
}

/// What stands for a value: `TIEDOSTO`.
fn value_name(arg: &Arg, words: &Words) -> String {
    let given = arg.get_value_names().and_then(|names| names.first()).map(ToString::to_string).unwrap_or_default();
    let key = match arg.get_id().as_str() {
        "file" => "cli-value-register",
        "data" => "cli-value-data",
        "words" => "cli-value-words",
        "lang" => "cli-value-lang",
        "kind" | "what" | "model" => "cli-value-kind",
        "dates" => "cli-value-order",
        "customer" => "cli-value-code",
        "as_of" => "cli-value-day",
        "firm" => "cli-value-name",
        "customers" | "seed" | "months" | "discount" | "margin" => "cli-value-number",
        "to" if given.contains('.') => return given.replace("OUT", &words.text("cli-value-out")),
        "to" => "cli-value-out",
        _ if given.is_empty() => return arg.get_id().as_str().to_uppercase(),
        _ => return given,
    };
    words.text(key)
}

/// The usage line: path, choices, what must be given.
fn usage(command: &Command, words: &Words, path: &str) -> StyledStr {
    let name = |arg: &Arg| arg.get_value_names().and_then(|names| names.first()).map(ToString::to_string).unwrap_or_default();
    let mut line = format!("{path} [{}]", words.text("cli-usage-options"));
    for arg in command.get_opts().filter(|arg| arg.is_required_set()) {
        line.push_str(&format!(" --{} <{}>", arg.get_long().unwrap_or_default(), name(arg)));
    }
    for arg in command.get_positionals() {
        let many = if arg.get_num_args().is_some_and(|count| count.max_values() > 1) { "..." } else { "" };
        let (left, right) = if arg.is_required_set() { ('<', '>') } else { ('[', ']') };
        line.push_str(&format!(" {left}{}{right}{many}", name(arg)));
    }
    if command.get_subcommands().next().is_some() {
        let before = " ".repeat(words.text("cli-heading-usage").chars().count() + 2);
        line.push_str(&format!("\n{before}{path} <{}>", words.text("cli-usage-verb")));
    }
    line.into()
}

/// What is wrong with the arguments, as sentences for standard error.
pub(super) fn sentence(words: &Words, error: &Error) -> String {
    let what = match error.kind() {
        ErrorKind::UnknownArgument => words.with("cli-wrong-option", &[("arg", text(error, ContextKind::InvalidArg).into())]),
        ErrorKind::InvalidSubcommand => words.with("cli-wrong-verb", &[("arg", text(error, ContextKind::InvalidSubcommand).into())]),
        ErrorKind::MissingRequiredArgument => words.with("cli-wrong-missing", &[("args", text(error, ContextKind::InvalidArg).into())]),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => value_sentence(words, error),
        ErrorKind::ArgumentConflict if text(error, ContextKind::InvalidArg).is_empty() => words.text("cli-wrong-shape"),
        ErrorKind::ArgumentConflict => {
            let pair = [("arg", text(error, ContextKind::InvalidArg).into()), ("other", text(error, ContextKind::PriorArg).into())];
            words.with("cli-wrong-together", &pair)
        }
        ErrorKind::InvalidUtf8 => words.text("cli-wrong-bytes"),
        _ => words.with("cli-wrong-count", &[("arg", text(error, ContextKind::InvalidArg).into())]),
    };
    let near = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue];
    let near = near.into_iter().map(|kind| text(error, kind)).find(|near| !near.is_empty());
    let near = near.map(|near| format!(" {}", words.with("cli-wrong-near", &[("arg", near.into())]))).unwrap_or_default();
    let usage = text(error, ContextKind::Usage);
    let usage = usage.split_once(": ").map_or(usage.as_str(), |(_, line)| line).trim();
    let usage = if usage.is_empty() { String::new() } else { format!("\n\n{}: {usage}", words.text("cli-heading-usage")) };
    format!("{what}{near}{usage}\n\n{}", words.text("cli-wrong-help"))
}

fn value_sentence(words: &Words, error: &Error) -> String {
    let (arg, value) = (text(error, ContextKind::InvalidArg), text(error, ContextKind::InvalidValue));
    let valid = text(error, ContextKind::ValidValue);
    if value.is_empty() {
        return words.with("cli-wrong-no-value", &[("arg", arg.into())]);
    }
    let what = words.with("cli-wrong-value", &[("arg", arg.into()), ("value", value.into())]);
    if valid.is_empty() { what } else { format!("{what} {}", words.with("cli-wrong-valid", &[("values", valid.into())])) }
}

/// A part of the parser's error as text; empty when it isn't there.
fn text(error: &Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(ContextValue::StyledStr(text)) => text.to_string(),
        Some(ContextValue::StyledStrs(texts)) => texts.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
        Some(ContextValue::Number(number)) => number.to_string(),
        _ => String::new(),
    }
}
