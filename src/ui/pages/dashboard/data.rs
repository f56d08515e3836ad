//! What the dashboard shows, its strings ready.

use super::actions::{self, Action};
use crate::base::Date;
use crate::domain::care_model::CareFilter;
use crate::domain::measure::board::{Board, Measured};
use crate::domain::measure::target::TargetState;
use crate::domain::measure::{ENOUGH_ANSWERS, Measure, MeasurePeriod};
use crate::domain::segment::Segment;
use crate::domain::summary::Dashboard;
use crate::i18n::{Words, is_still};
use crate::ops::measure::{self as deeds, Behind};
use crate::store::summaries::{self, measures};
use crate::store::{Reader, StoreResult};
use crate::ui::app::page::LoadCx;
use crate::ui::kit::chip::Tone;

/// A card.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Card {
    pub(super) measure: Measure,
    pub(super) title: String,
    /// Empty where nothing may be shown.
    pub(super) value: String,
    /// In the place of the value: too few answers, or what feeds the measure.
    pub(super) instead: (String, String),
    pub(super) change: String,
    /// Up, down or neither, and whether that is good.
    pub(super) direction: (i8, Tone),
    /// The range of an equity.
    pub(super) range: String,
    pub(super) target: String,
    pub(super) state: Option<(TargetState, String)>,
    pub(super) n: String,
    pub(super) trend: Vec<Option<f64>>,
    pub(super) goal: Option<f64>,
    pub(super) spoken: String,
}

/// A step of the course of satisfaction.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Step {
    pub(super) label: String,
    pub(super) mean: Option<f64>,
    pub(super) band: Option<(f64, f64)>,
    pub(super) n: usize,
    pub(super) text: String,
}

/// A bar of the base.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct BaseBar {
    pub(super) label: String,
    pub(super) active: f64,
    pub(super) new: f64,
    pub(super) won_back: f64,
    pub(super) lost: f64,
    pub(super) spoken: String,
}

/// All of it.
#[derive(Clone, Debug)]
pub(super) struct DashboardData {
    pub(super) month: String,
    /// Nobody is in the register.
    pub(super) is_empty: bool,
    /// The register is large and was never counted.
    pub(super) waits: bool,
    /// When what is shown was counted, where that wasn't today.
    pub(super) counted: String,
    pub(super) cards: Vec<Card>,
    /// The score whose course is drawn.
    pub(super) course_of: Measure,
    pub(super) course: Vec<Step>,
    pub(super) course_goal: Option<(f64, String)>,
    pub(super) base: Vec<BaseBar>,
    pub(super) actions: Vec<Action>,
    pub(super) behind: Behind,
}

impl Default for DashboardData {
    fn default() -> Self {
        Self {
            month: String::new(),
            is_empty: true,
            waits: false,
            counted: String::new(),
            cards: Vec::new(),
            course_of: Measure::Csat,
            course: Vec::new(),
            course_goal: None,
            base: Vec::new(),
            actions: Vec::new(),
            behind: Behind { last_change: 0, any: false },
        }
    }
}

impl DashboardData {
    pub(super) fn load(db: Reader<'_>, (period, segment): (MeasurePeriod, Option<Segment>), cx: &LoadCx<'_>) -> StoreResult<Self> {
        let counts = summaries::counts(db, cx.today)?;
        let mut data = Self {
            month: cx.formats.month(cx.today),
            is_empty: counts.customers == 0,
            behind: deeds::behind(db, cx.today)?,
            ..Self::default()
        };
        let Some(dashboard) = measures::dashboard(db, period, segment, cx.today)? else {
            data.waits = true;
            return Ok(data);
        };
        if dashboard.board.as_of != cx.today {
            data.counted = cx.words.with("dashboard-as-of", &[("date", cx.formats.date(dashboard.board.as_of).into())]);
        }
        data.cards = dashboard.cards.iter().filter_map(|measure| card(cx.words, &dashboard, *measure, cx.today)).collect();
        data.course_of = score_to_draw(&dashboard.course);
        data.course = course(cx, &dashboard.course, data.course_of);
        data.course_goal = dashboard.target(data.course_of).map(|target| {
            let value = target.values.value;
            (value, cx.words.with("dashboard-satisfaction-goal", &[("value", cx.words.measured(data.course_of, value).into())]))
        });
        data.base = base(cx, &dashboard.base);
        let late_care = summaries::care::count_deviations(db, CareFilter::default(), cx.today)?;
        data.actions = actions::of(cx.words, &dashboard, (counts.open_feedback, late_care));
        Ok(data)
    }
}

/// A measure as a card tells it.
pub(super) fn card(words: &Words, dashboard: &Dashboard, measure: Measure, today: Date) -> Option<Card> {
    let measured = dashboard.board.get(measure)?;
    let (period, now) = (dashboard.board.period, measured.now());
    let value = words.measured_now(measured, dashboard.level);
    let target = dashboard.target(measure);
    let change = match words.measure_change(measured, period) {
        text if text.is_empty() && !value.is_empty() => words.text("measure-no-compare"),
        text => text,
    };
    let target_text = match target {
        Some(target) => words.with("measure-target-line", &[("value", words.measured(measure, target.values.value).into())]),
        None => words.text("measure-target-none"),
    };
    let state = target.zip(measured.shown(now)).map(|(target, value)| {
        let state = target.state(value, measured.change(), today);
        (state, words.label(state))
    });
    let n = if now.n > 0 { words.counted(measure, now.n) } else { String::new() };
    let instead = instead(words, measured);
    let title = words.label(measure);
    let told = if value.is_empty() { instead.0.clone() } else { value.clone() };
    let args = [
        ("name", title.as_str().into()),
        ("value", told.into()),
        ("change", change.as_str().into()),
        ("target", target_text.as_str().into()),
        ("n", n.as_str().into()),
    ];
    Some(Card {
        measure,
        spoken: words.with("dashboard-card", &args),
        title,
        value,
        instead,
        direction: direction(measured),
        change,
        range: words.measured_range(measure, now),
        target: target_text,
        state,
        n,
        trend: measured.trend(),
        goal: target.map(|target| target.values.value),
    })
}

fn instead(words: &Words, measured: &Measured) -> (String, String) {
    if measured.has_too_few() {
        let line = words.with("measure-too-few-line", &[("count", ENOUGH_ANSWERS.into())]);
        return (words.text("measure-too-few"), line);
    }
    (words.text("measure-nothing"), words.feeds(measured.measure))
}

fn direction(measured: &Measured) -> (i8, Tone) {
    let measure = measured.measure;
    match measured.change() {
        Some(change) if !is_still(measure, change) => {
            let good = (change < 0.0) == measure.wants_less();
            let tone = match good {
                _ if measure.is_neutral() => Tone::Neutral,
                true => Tone::Ok,
                false => Tone::Warn,
            };
            (if change > 0.0 { 1 } else { -1 }, tone)
        }
        _ => (0, Tone::Neutral),
    }
}

/// How many steps the charts show.
const COURSE: usize = 8;
const BASE: usize = 4;

/// The name of a step: a month, a quarter or a year.
pub(super) fn step_name(period: MeasurePeriod, first: Date) -> String {
    let short = first.year().rem_euclid(100);
    match period {
        MeasurePeriod::Month => format!("{}/{short:02}", first.month()),
        MeasurePeriod::Quarter => format!("{}/{short:02}", (first.month() - 1) / 3 + 1),
        _ => first.year().to_string(),
    }
}

/// Satisfaction, or in its place the first score that enough have answered, or at least somebody.
fn score_to_draw(board: &Board) -> Measure {
    let scores = [Measure::Csat, Measure::Nps, Measure::EmotionalBond];
    let answered = |least: usize| {
        let mut answered =
            scores.into_iter().filter(|measure| board.get(*measure).is_some_and(|one| one.points.iter().any(|p| p.n >= least)));
        answered.next()
    };
    answered(ENOUGH_ANSWERS).or_else(|| answered(1)).unwrap_or(Measure::Csat)
}

fn course(cx: &LoadCx<'_>, board: &Board, measure: Measure) -> Vec<Step> {
    let Some(score) = board.get(measure) else { return Vec::new() };
    if score.points.iter().all(|point| point.n == 0) {
        return Vec::new();
    }
    let windows = board.period.windows(board.as_of);
    let steps = score.points.iter().zip(windows).skip(score.points.len().saturating_sub(COURSE));
    steps
        .map(|(point, window)| {
            let text = point.value.map(|value| cx.words.measured(measure, value)).unwrap_or_default();
            Step { label: step_name(board.period, window.first), mean: point.value, band: point.range, n: point.n, text }
        })
        .collect()
}

fn base(cx: &LoadCx<'_>, board: &Board) -> Vec<BaseBar> {
    let of = |measure: Measure, at: usize| board.get(measure).and_then(|one| one.points.get(at)?.value).unwrap_or_default();
    let windows = board.period.windows(board.as_of);
    let steps = windows.len().saturating_sub(if board.period == MeasurePeriod::Month { COURSE - 2 } else { BASE });
    let bars: Vec<BaseBar> = (steps..windows.len())
        .filter_map(|at| {
            let label = step_name(board.period, windows.get(at)?.first);
            let [active, new, won_back, lost] =
                [Measure::ActiveCustomers, Measure::NewCustomers, Measure::WonBackCustomers, Measure::LostCustomers].map(|one| of(one, at));
            let number = |value: f64| cx.formats.decimal(value, 0).into();
            let args = [
                ("label", label.as_str().into()),
                ("active", number(active)),
                ("new", number(new)),
                ("won", number(won_back)),
                ("lost", number(lost)),
            ];
            Some(BaseBar { spoken: cx.words.with("dashboard-base-spoken", &args), label, active, new, won_back, lost })
        })
        .collect();
    if bars.iter().all(|bar| bar.active + bar.lost == 0.0) { Vec::new() } else { bars }
}
