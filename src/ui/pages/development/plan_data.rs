//! What the plan is loaded with: every target as a row and as it's read beside the list. Targets are few; all strings are made here.

use crate::base::Date;
use crate::base::id::{DevelopmentTargetId, ImmediateActionId, MilestoneId, PersonId};
use crate::domain::development_target::{DevelopmentTarget, DevelopmentTargetDraft, MOST_IMPORTANT, TargetSource, TargetStatus};
use crate::domain::field::Field;
use crate::domain::smart::{self, SmartLetter};
use crate::i18n::Words;
use crate::store::{Reader, StoreResult, development_target, person};
use crate::ui::app::page::LoadCx;
use crate::ui::kit::chip::Tone;
use crate::ui::pages::shared::{Options, Snooze, dotted};
use std::collections::HashMap;

/// The targets and which is read.
#[derive(Default)]
pub(super) struct PlanData {
    pub(super) targets: Vec<Target>,
    pub(super) open: usize,
    pub(super) context: String,
    pub(super) current: Option<DevelopmentTargetId>,
    /// Scrolls to the current row and gives it the focus.
    pub(super) reveal: bool,
    /// Which row is dragged.
    pub(super) dragged: Option<DevelopmentTargetId>,
    pub(super) words: PlanWords,
    pub(super) statuses: Options<TargetStatus>,
    pub(super) snooze: Snooze,
}

/// Words that don't change with the data.
#[derive(Debug, Default)]
pub(super) struct PlanWords {
    pub(super) groups: [String; 3],
    pub(super) top_hint: String,
    pub(super) empty: String,
    pub(super) empty_text: String,
    pub(super) add: String,
    pub(super) edit: String,
    pub(super) remove: String,
    pub(super) more: String,
    pub(super) up: String,
    pub(super) down: String,
    pub(super) drag: String,
    pub(super) keys: String,
    pub(super) milestones: String,
    pub(super) no_milestones: String,
    pub(super) put_off: String,
    pub(super) smart: String,
    pub(super) smart_whole: String,
    pub(super) measures: String,
    pub(super) obstacles: String,
    pub(super) actions: String,
    pub(super) make_task: String,
    pub(super) is_task: String,
}

impl PlanWords {
    fn load(words: &Words) -> Self {
        Self {
            groups: [words.text("development-group-top"), words.text("development-group-rest"), words.text("development-group-over")],
            top_hint: words.text("development-group-top-hint"),
            empty: words.text("development-empty"),
            empty_text: words.text("development-empty-text"),
            add: words.text("development-add"),
            edit: words.text("development-edit"),
            remove: words.text("development-remove"),
            more: words.text("development-more"),
            up: words.text("development-up"),
            down: words.text("development-down"),
            drag: words.text("development-drag"),
            keys: words.text("development-keys"),
            milestones: words.label(Field::Milestones),
            no_milestones: words.text("development-no-milestones"),
            put_off: words.text("development-put-off"),
            smart: words.text("development-smart"),
            smart_whole: words.text("development-smart-whole"),
            measures: words.text("development-measures"),
            obstacles: words.label(Field::Obstacles),
            actions: words.label(Field::ImmediateActions),
            make_task: words.text("development-make-task"),
            is_task: words.text("development-is-task"),
        }
    }
}

/// Where a target stands in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Group {
    Top,
    Rest,
    Over,
}

/// A target as shown.
#[derive(Debug)]
pub(super) struct Target {
    pub(super) id: DevelopmentTargetId,
    pub(super) group: Group,
    pub(super) status: TargetStatus,
    pub(super) title: String,
    /// Owner, deadline, source.
    pub(super) line: String,
    pub(super) state: (String, Tone),
    pub(super) progress: f32,
    /// Milestones and the figure in words.
    pub(super) progress_text: String,
    /// The letters of SMART: initial, word, whether it's met.
    pub(super) letters: Vec<(&'static str, String, bool)>,
    pub(super) gaps: Vec<String>,
    pub(super) why: String,
    pub(super) measures: Vec<(String, String)>,
    pub(super) obstacles: String,
    pub(super) actions: Vec<Action>,
    pub(super) milestones: Vec<Milestone>,
}

/// An immediate action.
#[derive(Debug)]
pub(super) struct Action {
    pub(super) id: ImmediateActionId,
    pub(super) text: String,
    pub(super) is_task: bool,
}

/// A milestone.
#[derive(Debug)]
pub(super) struct Milestone {
    pub(super) id: MilestoneId,
    pub(super) title: String,
    pub(super) day: String,
    pub(super) is_late: bool,
    pub(super) is_done: bool,
}

impl PlanData {
    pub(super) fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        let people: HashMap<PersonId, String> = person::list_all(db)?.into_iter().map(|person| (person.id, person.name)).collect();
        let stored = development_target::list(db)?;
        self.open = stored.iter().filter(|target| target.values.status.is_open()).count();
        let before = self.current.and_then(|id| self.targets.iter().position(|target| target.id == id));
        self.targets = stored.iter().enumerate().map(|(at, target)| Target::of((at, target), &people, cx)).collect();
        if !self.targets.iter().any(|target| Some(target.id) == self.current) {
            let at = before.unwrap_or(0).min(self.targets.len().saturating_sub(1));
            self.current = self.targets.get(at).map(|target| target.id);
        }
        let reached = stored.iter().filter(|target| target.values.status == TargetStatus::Reached).count();
        self.context = match stored.len() {
            0 => String::new(),
            _ => cx.words.with("development-count", &[("open", self.open.into()), ("reached", reached.into())]),
        };
        self.words = PlanWords::load(cx.words);
        self.statuses = Options::of(cx.words, TargetStatus::ALL);
        self.snooze = Snooze::new(cx.words, cx.formats, cx.today);
        Ok(())
    }

    /// The target that is read.
    pub(super) fn chosen(&self) -> Option<&Target> {
        self.targets.iter().find(|target| Some(target.id) == self.current)
    }

    /// The place of a target in the list.
    pub(super) fn place(&self, id: DevelopmentTargetId) -> Option<usize> {
        self.targets.iter().position(|target| target.id == id)
    }
}

/// The letter that stands for a word of SMART in every language.
pub(super) fn initial(letter: SmartLetter) -> &'static str {
    match letter {
        SmartLetter::Specific => "S",
        SmartLetter::Measurable => "M",
        SmartLetter::Attainable => "A",
        SmartLetter::Resourced => "R",
        SmartLetter::Timed => "T",
    }
}

impl Target {
    fn of((at, stored): (usize, &DevelopmentTarget), people: &HashMap<PersonId, String>, cx: &LoadCx<'_>) -> Self {
        let (values, words) = (&stored.values, cx.words);
        let gaps = if values.status.is_open() { smart::gaps(values, cx.today) } else { Vec::new() };
        let met: Vec<SmartLetter> = smart::met(&gaps).collect();
        let owner = values.owner.and_then(|id| people.get(&id)).map(String::as_str).unwrap_or_default();
        let deadline =
            values.deadline.map(|day| words.with("development-by", &[("date", cx.formats.date(day).into())])).unwrap_or_default();
        let group = match (values.status.is_open(), at < MOST_IMPORTANT) {
            (false, _) => Group::Over,
            (true, true) => Group::Top,
            (true, false) => Group::Rest,
        };
        Self {
            id: stored.id,
            group,
            status: values.status,
            title: values.title.clone(),
            line: dotted([owner, &deadline, &source(values, words)]),
            state: state(values, cx),
            progress: values.progress() as f32,
            progress_text: progress_text(values, cx),
            letters: SmartLetter::ALL.iter().map(|letter| (initial(*letter), words.label(*letter), met.contains(letter))).collect(),
            gaps: gaps.iter().map(|gap| words.label(*gap)).collect(),
            why: values.why.clone(),
            measures: values
                .measures
                .each()
                .iter()
                .filter(|(_, text)| !text.is_empty())
                .map(|(field, text)| (words.label(*field), (*text).to_owned()))
                .collect(),
            obstacles: values.obstacles.clone(),
            actions: actions(values),
            milestones: milestones(values, cx),
        }
    }

    /// What a screen reader says of the row.
    pub(super) fn name(&self) -> String {
        [self.title.as_str(), &self.state.0, &self.line, &self.progress_text]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(", ")
    }
}

/// Where it comes from, in words.
fn source(values: &DevelopmentTargetDraft, words: &Words) -> String {
    match (values.source, values.question) {
        (TargetSource::Own, _) => String::new(),
        (TargetSource::Assessment, Some(number)) => words.with("development-from-question", &[("number", number.into())]),
        (source, _) => words.label(source),
    }
}

/// The chip of a row: late, next milestone near, or its status.
fn state(values: &DevelopmentTargetDraft, cx: &LoadCx<'_>) -> (String, Tone) {
    let next = values.next_milestone().and_then(|step| step.due).filter(|_| values.status.is_open());
    let first = [next, values.deadline.filter(|_| values.status.is_open())].into_iter().flatten().min();
    match (values.status, first) {
        (TargetStatus::Reached, _) => (cx.words.label(values.status), Tone::Ok),
        (_, Some(day)) if day < cx.today => (cx.formats.relative_days(day, cx.today), Tone::Err),
        _ => (cx.words.label(values.status), if values.status == TargetStatus::Underway { Tone::Accent } else { Tone::Neutral }),
    }
}

/// `2/4 välitavoitetta · Vastausaika, h: 52 → 24, nyt 30`
pub(super) fn progress_text(values: &DevelopmentTargetDraft, cx: &LoadCx<'_>) -> String {
    let steps = match values.milestones_done() {
        (_, 0) => String::new(),
        (done, all) => cx.words.with("development-progress", &[("done", done.into()), ("all", all.into())]),
    };
    let figure = |figure: Option<crate::base::figure::Figure>| figure.map_or_else(|| "–".to_owned(), |figure| cx.formats.figure(figure));
    let measured = if values.measure.is_empty() || (values.start.is_none() && values.goal.is_none()) {
        String::new()
    } else {
        let given =
            [("measure", values.measure.as_str().into()), ("start", figure(values.start).into()), ("goal", figure(values.goal).into())];
        let way = cx.words.with("development-figure", &given);
        match values.current {
            Some(now) => cx.words.with("development-figure-now", &[("way", way.into()), ("now", cx.formats.figure(now).into())]),
            None => way,
        }
    };
    dotted([steps.as_str(), &measured])
}

fn actions(values: &DevelopmentTargetDraft) -> Vec<Action> {
    let with_id = values.actions.iter().filter_map(|action| Some((action.id?, action)));
    with_id.map(|(id, action)| Action { id, text: action.text.clone(), is_task: action.task.is_some() }).collect()
}

fn milestones(values: &DevelopmentTargetDraft, cx: &LoadCx<'_>) -> Vec<Milestone> {
    let with_id = values.milestones.iter().filter_map(|step| Some((step.id?, step.due?, step)));
    with_id
        .map(|(id, due, step)| Milestone {
            id,
            title: step.title.clone(),
            day: day(due, step.done_on, cx),
            is_late: step.done_on.is_none() && due < cx.today && values.status.is_open(),
            is_done: step.done_on.is_some(),
        })
        .collect()
}

fn day(due: Date, done: Option<Date>, cx: &LoadCx<'_>) -> String {
    match done {
        Some(done) => cx.formats.date(done),
        None if due < cx.today => cx.formats.relative_days(due, cx.today),
        None => cx.formats.date(due),
    }
}
