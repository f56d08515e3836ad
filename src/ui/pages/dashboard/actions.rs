//! What moves the measures: at most five acts, each named by the measure it moves.

use crate::domain::measure::Measure;
use crate::domain::summary::Dashboard;
use crate::i18n::Words;
use crate::ui::app::command::Act;
use crate::ui::app::page::PageId;
use crate::ui::kit::icons;

/// Where an act leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Leads {
    /// To a page.
    To(PageId),
    /// To the list behind a measure.
    Behind(Measure),
    /// To a command.
    Does(Act),
}

/// An act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Action {
    pub(super) icon: char,
    pub(super) title: String,
    /// The measure with its value and its target.
    pub(super) why: String,
    pub(super) leads: Leads,
}

const MOST: usize = 5;

/// The acts that the numbers ask for: open feedback, late care, the silent, open leads, too few answers, targets.
pub(super) fn of(words: &Words, dashboard: &Dashboard, (open_feedback, late_care): (usize, usize)) -> Vec<Action> {
    let now = |measure: Measure| dashboard.board.get(measure).and_then(|measured| measured.now().value).unwrap_or_default();
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "counts of customers")]
    let count = |value: f64| value.max(0.0).round() as usize;
    let lost = count(now(Measure::LostCustomers));
    let leads = dashboard.board.parts.iter().filter(|part| part.measure == Measure::Leads);
    let open_leads: usize = leads.map(|part| part.of - part.count.min(part.of)).sum();
    let has_too_few = dashboard.board.get(Measure::Csat).is_none_or(|csat| csat.now().n < crate::domain::measure::ENOUGH_ANSWERS);
    let many = |count: usize| [("count", count.into())];
    let wanted = [
        (
            open_feedback > 0,
            icons::INBOX,
            words.with("dashboard-act-feedback", &many(open_feedback)),
            Measure::AnswerTime,
            Leads::To(PageId::Feedback),
        ),
        (
            late_care > 0,
            icons::USERS,
            words.with("dashboard-act-care", &many(late_care)),
            Measure::CareActivity,
            Leads::Behind(Measure::CareActivity),
        ),
        (lost > 0, icons::HOURGLASS, words.with("dashboard-act-lost", &many(lost)), Measure::Retention, Leads::To(PageId::Customers)),
        (
            open_leads > 0,
            icons::USER_PLUS,
            words.with("dashboard-act-leads", &many(open_leads)),
            Measure::LeadConversion,
            Leads::Behind(Measure::Leads),
        ),
        (has_too_few, icons::MESSAGE_SQUARE_TEXT, words.text("dashboard-act-ask"), Measure::Csat, Leads::Does(Act::NewFeedback)),
        (
            now(Measure::Development) > 0.0,
            icons::TARGET,
            words.text("dashboard-act-develop"),
            Measure::Development,
            Leads::To(PageId::Development),
        ),
        (
            dashboard.targets.is_empty(),
            icons::TARGET,
            words.text("dashboard-act-target"),
            Measure::Turnover,
            Leads::Behind(Measure::Turnover),
        ),
    ];
    let asked = wanted.into_iter().filter(|(is_asked, ..)| *is_asked);
    asked.map(|(_, icon, title, measure, leads)| Action { icon, title, why: why(words, dashboard, measure), leads }).take(MOST).collect()
}

fn why(words: &Words, dashboard: &Dashboard, measure: Measure) -> String {
    let value = match dashboard.board.get(measure) {
        Some(measured) if measured.has_too_few() => words.inside(&words.text("measure-too-few")),
        Some(measured) => match words.measured_now(measured, dashboard.level) {
            value if value.is_empty() => words.inside(&words.text("measure-nothing")),
            value => value,
        },
        None => String::new(),
    };
    let target = dashboard.target(measure);
    let target = target.map(|target| words.with("measure-target-line", &[("value", words.measured(measure, target.values.value).into())]));
    let told = [Some(format!("{} {value}", words.label(measure))), target.map(|target| words.inside(&target))];
    told.into_iter().flatten().collect::<Vec<_>>().join(", ")
}
