//! The care tab: by which model the customer is looked after and how each clock stands, the plan of the year, attractiveness; and the
//! banner of a proposed stage.

use super::data::CardData;
use super::links;
use crate::base::id::{CustomerId, CustomerPlanId, TaskId};
use crate::domain::attractiveness::weigh;
use crate::domain::care_model::{CareMark, CareModel, Light};
use crate::domain::stage::Stage;
use crate::ops::customer::CustomerDeed;
use crate::ops::customer_plan::CustomerPlanDeed;
use crate::ops::task::TaskDeed;
use crate::store::summaries::{care, lists, proposals};
use crate::store::{Reader, StoreResult, care_clock, care_model, criterion, customer_plan};
use crate::ui::app::page::{Command, Cx, LoadCx, PageId};
use crate::ui::kit::chip::{Chip, Tone};
use crate::ui::kit::fields::tick;
use crate::ui::kit::{Button, Theme, icon_button, icons, paint};
use crate::ui::pages::care_model::{Deviation, EditCustomerPlan, Score, explained, light_tone, proposal_reason, what_of};
use crate::ui::pages::shared::{Snooze, dotted, snooze_menu};
use crate::ui::pages::task::EditTask;
use eframe::egui::{
    Align, Frame, Id, Label, Layout, Margin, Popup, Rect, Response, RichText, Role, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};

/// The last marks that are shown.
const MARKS: usize = 5;

/// The tab as loaded.
#[derive(Default)]
pub(super) struct Care {
    model: String,
    promise: String,
    clocks: Vec<Deviation>,
    marks: Vec<(String, String)>,
    plans: Vec<Plan>,
    score: String,
    why: String,
    snooze: Snooze,
}

/// A plan in words.
struct Plan {
    id: CustomerPlanId,
    title: String,
    parts: Vec<(String, String)>,
    activities: Vec<Activity>,
}

/// A task of a plan.
struct Activity {
    id: TaskId,
    title: String,
    line: String,
    is_done: bool,
}

/// A proposed move of the stage in words.
pub(super) struct Proposal {
    to: Stage,
    reason: String,
    text: String,
}

impl Proposal {
    /// What the customer's purchases speak for.
    pub(super) fn load(db: Reader<'_>, customer: CustomerId, cx: &LoadCx<'_>) -> StoreResult<Option<Self>> {
        let found = proposals::proposal_of(db, customer, cx.today)?;
        Ok(found.map(|row| {
            let reason = proposal_reason(&row.proposal.reason, cx);
            let args = [("stage", cx.words.inline(row.proposal.to).into()), ("reason", reason.as_str().into())];
            Self { to: row.proposal.to, text: cx.words.with("care-proposal", &args), reason }
        }))
    }
}

impl Care {
    /// Reads it.
    pub(super) fn load(db: Reader<'_>, customer: CustomerId, cx: &LoadCx<'_>) -> StoreResult<Self> {
        let model = care_model::of_customer(db, customer)?;
        let criteria = criterion::list(db)?;
        let scores = criterion::scores(db, customer)?;
        let found = weigh(&criteria, &scores);
        let mean = |mean: Option<f64>| mean.map_or_else(|| "–".to_owned(), |mean| cx.formats.decimal(mean, 1));
        let strategy = found.strategy.map_or_else(|| cx.words.text("care-no-strategy"), |strategy| cx.words.label(strategy));
        let told =
            [("attractiveness", mean(found.attractiveness).into()), ("risk", mean(found.risk).into()), ("strategy", strategy.into())];
        let is_scored = !scores.is_empty();
        Ok(Self {
            promise: model.as_ref().map(|model| model.values.promise.clone()).unwrap_or_default(),
            marks: marks(db, customer, model.as_ref(), cx)?,
            model: match &model {
                Some(model) => cx.words.with("care-card-model", &[("model", model.values.name.as_str().into())]),
                None => String::new(),
            },
            clocks: care::care_of(db, customer)?.iter().map(|row| Deviation::of(row, cx)).collect(),
            plans: customer_plan::list(db, customer)?.iter().map(|plan| Plan::of(db, plan, cx)).collect::<StoreResult<_>>()?,
            score: if is_scored { cx.words.with("care-score-result", &told) } else { cx.words.text("care-card-no-scores") },
            why: if is_scored { explained(&found, &criteria, cx) } else { String::new() },
            snooze: Snooze::new(cx.words, cx.formats, cx.today),
        })
    }
}

fn marks(db: Reader<'_>, customer: CustomerId, model: Option<&CareModel>, cx: &LoadCx<'_>) -> StoreResult<Vec<(String, String)>> {
    let act = |mark: &CareMark| match mark.key {
        crate::domain::care_model::ClockKey::Action(id, _) => {
            let acts = model.map(|model| model.values.actions.as_slice()).unwrap_or_default();
            acts.iter().find(|act| act.id == Some(id)).map(|act| act.title.clone())
        }
        crate::domain::care_model::ClockKey::Silence(_) => None,
    };
    let told = |(mark, reason): (CareMark, String)| {
        let what = what_of(mark.key, act(&mark).as_deref(), cx.words);
        (cx.formats.date(mark.day), dotted([cx.words.label(mark.kind).as_str(), &what, &reason]))
    };
    Ok(care_clock::marks(db, customer)?.into_iter().take(MARKS).map(told).collect())
}

impl Plan {
    fn of(db: Reader<'_>, plan: &crate::domain::customer_plan::CustomerPlan, cx: &LoadCx<'_>) -> StoreResult<Self> {
        use crate::domain::field::Field;
        let values = &plan.values;
        let parts = [(Field::Situation, &values.situation), (Field::Target, &values.target), (Field::Results, &values.results)];
        let activities = lists::tasks(db, &plan.tasks)?.into_iter().map(|task| {
            let when = match task.done_on {
                Some(day) => cx.words.with("care-plan-done", &[("date", cx.formats.date_short(day).into())]),
                None => cx.formats.relative_days(task.due, cx.today),
            };
            Activity { id: task.id, line: dotted([when.as_str(), &task.person_name]), title: task.title, is_done: task.done_on.is_some() }
        });
        Ok(Self {
            id: plan.id,
            title: cx.words.with("care-plan-of", &[("year", values.year.to_string().into())]),
            parts: parts
                .into_iter()
                .filter(|(_, text)| !text.is_empty())
                .map(|(field, text)| (cx.words.label(field), text.clone()))
                .collect(),
            activities: activities.collect(),
        })
    }
}

/// Draws the banner of a proposed stage: accept or decline.
pub(super) fn proposal_ui(ui: &mut Ui, cx: &mut Cx<'_>, data: &CardData) {
    let Some(proposal) = data.proposal.as_ref().filter(|_| !cx.read_only) else { return };
    let theme = cx.theme;
    let frame = Frame::new().fill(theme.colors.accent_soft).corner_radius(theme.corner()).inner_margin(Margin::symmetric(12, 8));
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 8.0;
            ui.label(RichText::new(icons::ROUTE).font(theme.icon()).color(theme.colors.accent));
            let (accept, decline) = (cx.words.text("care-accept"), cx.words.text("care-decline"));
            let buttons = paint::width(ui, &accept, theme.strong()) + paint::width(ui, &decline, theme.body()) + 78.0;
            let room = vec2((ui.available_width() - buttons).max(80.0), 20.0);
            ui.allocate_ui_with_layout(room, Layout::left_to_right(Align::Center), |ui| {
                ui.set_width(room.x);
                ui.add(Label::new(&proposal.text).wrap());
            });
            if Button::secondary(&accept).show(ui, theme).clicked() {
                cx.deed(CustomerDeed::AcceptStages(vec![(data.id, proposal.to, proposal.reason.clone())]));
            }
            if Button::ghost(&decline).show(ui, theme).clicked() {
                cx.deed(CustomerDeed::DeclineStages { proposals: vec![(data.id, proposal.to)], reason: String::new() });
            }
        });
    });
    ui.ctx().accesskit_node_builder(shown.response.id, |node| node.set_role(Role::Status));
    ui.add_space(8.0);
}

/// Draws the tab.
pub(super) fn care_ui(ui: &mut Ui, cx: &mut Cx<'_>, data: &CardData, tab: &Care) {
    ui.spacing_mut().item_spacing.y = 4.0;
    proposal_ui(ui, cx, data);
    model_ui(ui, cx, tab);
    for clock in &tab.clocks {
        ui.push_id(clock.key, |ui| clock_ui(ui, cx, clock, &tab.snooze));
    }
    if !tab.marks.is_empty() {
        ui.add_space(6.0);
        ui.label(RichText::new(cx.words.text("care-card-marks")).font(cx.theme.small_strong()).color(cx.theme.colors.text_muted));
        for (day, said) in &tab.marks {
            line_ui(ui, cx.theme, day, said);
        }
    }
    section(ui, cx.theme);
    plans_ui(ui, cx, data, tab);
    section(ui, cx.theme);
    score_ui(ui, cx, data, tab);
}

fn section(ui: &mut Ui, theme: &Theme) {
    ui.add_space(8.0);
    super::summary::line_ui(ui, theme);
    ui.add_space(4.0);
}

fn line_ui(ui: &mut Ui, theme: &Theme, day: &str, said: &str) {
    ui.horizontal_top(|ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(84.0, 18.0), Sense::hover());
        paint::clipped(ui, rect, day, (theme.small(), theme.colors.text_muted), false);
        ui.add(Label::new(RichText::new(said).font(theme.small())).wrap());
    });
}

fn head_ui(ui: &mut Ui, theme: &Theme, title: &str, act: (char, &str)) -> bool {
    ui.horizontal(|ui| {
        ui.set_min_height(32.0);
        ui.label(RichText::new(title).font(theme.strong()));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            !act.1.is_empty() && Button::ghost(act.1).icon(act.0).show(ui, theme).clicked()
        })
        .inner
    })
    .inner
}

fn model_ui(ui: &mut Ui, cx: &mut Cx<'_>, tab: &Care) {
    if !tab.model.is_empty() {
        ui.add(Label::new(RichText::new(&tab.model).font(cx.theme.strong())).wrap());
        ui.add(Label::new(RichText::new(&tab.promise).font(cx.theme.small()).color(cx.theme.colors.text_muted)).wrap());
        ui.add_space(4.0);
        return;
    }
    ui.label(RichText::new(cx.words.text("care-card-none")).color(cx.theme.colors.text_muted));
    if Button::ghost(&cx.words.text("care-card-open")).icon(icons::HEART_HANDSHAKE).show(ui, cx.theme).clicked() {
        cx.out.push(Command::Show(PageId::Care));
    }
}

/// A clock: what it measures, its light in a word, how long is left, and what can be done.
fn clock_ui(ui: &mut Ui, cx: &mut Cx<'_>, clock: &Deviation, snooze: &Snooze) {
    let theme = cx.theme;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 46.0), Sense::hover());
    let light = cx.words.label(clock.light);
    let said = dotted([clock.what.as_str(), &light, &clock.over, &clock.why, &clock.asleep]);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &said));
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, theme.line());
    let mut right = ui.new_child(UiBuilder::new().id_salt("acts").max_rect(rect).layout(Layout::right_to_left(Align::Center)));
    right.spacing_mut().item_spacing.x = 4.0;
    if !cx.read_only {
        let dots = icon_button(&mut right, theme, icons::ELLIPSIS, &format!("{}: {}", cx.words.text("today-more"), clock.what));
        menus_ui(&right, &dots, cx, clock, snooze);
    }
    let tone = if clock.asleep.is_empty() { light_tone(clock.light) } else { Tone::Neutral };
    Chip::new(if clock.asleep.is_empty() { &light } else { &clock.asleep }).tone(tone).show(&mut right, theme);
    let edge = right.min_rect().left() - 8.0;
    let line = |y: f32| Rect::from_min_max(pos2(rect.left(), rect.top() + y), pos2(edge, rect.top() + y + 20.0));
    paint::clipped(ui, line(4.0), &clock.what, (theme.body(), theme.colors.text), false);
    let below = if clock.light == Light::Red { dotted([clock.over.as_str(), &clock.why]) } else { dotted([clock.over.as_str()]) };
    if paint::clipped(ui, line(23.0), &below, (theme.small(), theme.colors.text_muted), false) {
        response.on_hover_text(&said);
    }
}

fn menus_ui(ui: &Ui, dots: &Response, cx: &mut Cx<'_>, clock: &Deviation, snooze: &Snooze) {
    let id = Id::unique(("card-care-snooze", clock.customer, clock.key));
    let mut open = false;
    Popup::menu(dots).show(|ui| {
        ui.set_min_width(200.0);
        let entries = [
            (clock.act.clone(), 0_u8),
            (cx.words.text("today-log"), 1),
            (cx.words.text("today-done"), 2),
            (cx.words.text("care-dismiss"), 3),
            (cx.words.text("today-put-off"), 4),
        ];
        let is_act = matches!(clock.key, crate::domain::care_model::ClockKey::Action(..));
        for (word, which) in entries {
            if (which == 2 && !is_act) || !ui.button(word).clicked() {
                continue;
            }
            match which {
                0 => cx.out.push(clock.plan()),
                1 => cx.out.push(clock.log()),
                2 => cx.out.push(clock.done()),
                3 => cx.out.push(clock.dismiss()),
                _ => open = true,
            }
        }
    });
    if open {
        Popup::open_id(ui.ctx(), id);
    }
    let anchor = Response { flags: eframe::egui::response::Flags::empty(), ..dots.clone() };
    if let Some(to) = snooze_menu(&anchor, id, snooze) {
        cx.out.push(clock.put_off(to));
    }
}

fn plans_ui(ui: &mut Ui, cx: &mut Cx<'_>, data: &CardData, tab: &Care) {
    let theme = cx.theme;
    let add = if cx.read_only { String::new() } else { cx.words.text("care-add-plan") };
    if head_ui(ui, theme, &cx.words.text("care-card-plan"), (icons::PLUS, &add)) {
        links::dialog(cx, EditCustomerPlan::new(data.id));
    }
    if tab.plans.is_empty() {
        ui.add(Label::new(RichText::new(cx.words.text("care-card-no-plan")).font(theme.small()).color(theme.colors.text_muted)).wrap());
    }
    for plan in &tab.plans {
        ui.push_id(plan.id, |ui| plan_ui(ui, cx, data, plan));
    }
}

fn plan_ui(ui: &mut Ui, cx: &mut Cx<'_>, data: &CardData, plan: &Plan) {
    let theme = cx.theme;
    ui.horizontal(|ui| {
        ui.label(RichText::new(&plan.title).font(theme.small_strong()));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if cx.read_only {
                return;
            }
            ui.spacing_mut().item_spacing.x = 0.0;
            if icon_button(ui, theme, icons::TRASH_2, &format!("{}: {}", cx.words.text("today-remove"), plan.title)).clicked() {
                cx.deed(CustomerPlanDeed::Remove(plan.id));
            }
            if icon_button(ui, theme, icons::PENCIL, &format!("{}: {}", cx.words.text("today-edit"), plan.title)).clicked() {
                links::dialog(cx, EditCustomerPlan::change(data.id, plan.id));
            }
        });
    });
    for (name, text) in &plan.parts {
        line_ui(ui, theme, name, text);
    }
    for activity in &plan.activities {
        activity_ui(ui, cx, activity);
    }
    if !cx.read_only && Button::ghost(&cx.words.text("care-plan-add-activity")).icon(icons::LIST_PLUS).show(ui, theme).clicked() {
        links::dialog(cx, EditTask::for_plan(plan.id, data.id));
    }
    ui.add_space(6.0);
}

/// An activity with its tick.
fn activity_ui(ui: &mut Ui, cx: &mut Cx<'_>, activity: &Activity) {
    ui.horizontal(|ui| {
        let mut done = activity.is_done;
        let line = paint::width(ui, &activity.line, cx.theme.small()) + 12.0;
        ui.allocate_ui(vec2((ui.available_width() - line).max(80.0), 28.0), |ui| {
            if tick(ui, cx.theme, &activity.title, &mut done).clicked() && !cx.read_only {
                let ids = vec![activity.id];
                cx.deed(if done { TaskDeed::Finish(ids) } else { TaskDeed::Reopen(ids) });
            }
        });
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.label(RichText::new(&activity.line).font(cx.theme.small()).color(cx.theme.colors.text_muted));
        });
    });
}

fn score_ui(ui: &mut Ui, cx: &mut Cx<'_>, data: &CardData, tab: &Care) {
    let act = if cx.read_only { String::new() } else { cx.words.text("care-card-score") };
    if head_ui(ui, cx.theme, &cx.words.text("care-card-scores"), (icons::AWARD, &act)) {
        links::dialog(cx, Score::new(data.id));
    }
    ui.add(Label::new(&tab.score).wrap());
    ui.add(Label::new(RichText::new(&tab.why).font(cx.theme.small()).color(cx.theme.colors.text_muted)).wrap());
}
