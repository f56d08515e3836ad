//! The sheet behind a measure: its value and its target, and the rows that it's made of, each leading on.

use super::data::{Card, card};
use super::target_edit::EditMeasureTarget;
use crate::base::id::{CustomerId, MeasureTargetId};
use crate::domain::measure::board::PartOf;
use crate::domain::measure::target::MeasureTarget;
use crate::domain::measure::{Behind, Measure, MeasurePeriod, Unit};
use crate::domain::noun::{Noun, Nouns};
use crate::domain::segment::Segment;
use crate::domain::summary::BehindRow;
use crate::i18n::Words;
use crate::ops::measure::MeasureDeed;
use crate::store::summaries::measures;
use crate::store::{Reader, StoreResult, measure};
use crate::ui::app::page::{Command, Cx, Dialog, LoadCx, PageId};
use crate::ui::kit::{Button, paint};
use crate::ui::pages::shared::dotted;
use eframe::egui::{Label, Rect, RichText, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2};

/// A row, ready to be drawn.
struct Row {
    customer: Option<CustomerId>,
    title: String,
    below: String,
    figure: String,
}

/// The sheet.
pub(super) struct MeasureSheet {
    measure: Measure,
    period: MeasurePeriod,
    segment: Option<Segment>,
    card: Option<Card>,
    target: Option<MeasureTarget>,
    target_lines: Vec<String>,
    rows: Vec<Row>,
    /// What is said under the rows.
    note: String,
}

impl MeasureSheet {
    pub(super) fn new(measure: Measure, period: MeasurePeriod, segment: Option<Segment>) -> Self {
        let (target_lines, rows) = (Vec::new(), Vec::new());
        Self { measure, period, segment, card: None, target: None, target_lines, rows, note: String::new() }
    }

    fn page(&self) -> PageId {
        match self.measure.behind() {
            Behind::Feedback | Behind::Complaints => PageId::Feedback,
            Behind::Emotions => PageId::Interactions,
            Behind::Development => PageId::Development,
            _ => PageId::Customers,
        }
    }

    fn head_ui(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let (words, theme) = (cx.words, cx.theme);
        let muted = theme.colors.text_muted;
        let Some(card) = &self.card else { return };
        if card.value.is_empty() {
            ui.label(RichText::new(&card.instead.0).font(theme.strong()));
            ui.add(Label::new(RichText::new(&card.instead.1).color(muted)).wrap());
        } else {
            ui.label(RichText::new(&card.value).font(theme.hero()));
            let below = dotted([card.change.as_str(), &card.range, &card.n]);
            ui.add(Label::new(RichText::new(below).font(theme.small()).color(muted)).wrap());
        }
        ui.add_space(4.0);
        for line in &self.target_lines {
            ui.add(Label::new(RichText::new(line).font(theme.small())).wrap());
        }
        if cx.read_only {
            return;
        }
        let target = self.target.as_ref();
        ui.horizontal(|ui| {
            let word = words.text(if target.is_some() { "dashboard-target-edit" } else { "dashboard-target-add" });
            if Button::secondary(&word).show(ui, theme).clicked() {
                cx.send(Command::Dialog(Box::new(EditMeasureTarget::new(self.measure, self.period, self.segment))));
            }
            let removes: Option<MeasureTargetId> = target.map(|target| target.id);
            if let Some(id) = removes
                && Button::ghost(&words.text("dashboard-target-remove")).show(ui, theme).clicked()
            {
                cx.deed(MeasureDeed::Remove(id));
            }
        });
    }

    fn rows_ui(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let theme = cx.theme;
        ui.spacing_mut().item_spacing.y = 0.0;
        for row in &self.rows {
            let high = if row.below.is_empty() { theme.sizes.row } else { 48.0 };
            let sense = if row.customer.is_some() { Sense::click() } else { Sense::hover() };
            let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), high), sense);
            let kind = if row.customer.is_some() { Role::Button } else { Role::Label };
            response.widget_info(|| WidgetInfo::labeled(kind, true, dotted([row.title.as_str(), &row.below, &row.figure])));
            if response.hovered() && row.customer.is_some() {
                ui.painter().rect_filled(rect, theme.corner(), theme.colors.sunken);
            }
            ui.painter().hline(rect.x_range(), rect.bottom(), theme.line());
            let inner = rect.shrink2(vec2(6.0, 0.0));
            let figure = paint::width(ui, &row.figure, theme.body());
            let line = |top: f32, high: f32| {
                Rect::from_min_max(pos2(inner.left(), rect.top() + top), pos2(inner.right() - figure - 8.0, rect.top() + top + high))
            };
            let first = if row.below.is_empty() { line(0.0, high) } else { line(4.0, 20.0) };
            paint::clipped(ui, first, &row.title, (theme.body(), theme.colors.text), false);
            paint::clipped(ui, line(25.0, 18.0), &row.below, (theme.small(), theme.colors.text_muted), false);
            let right = Rect::from_min_max(pos2(inner.left(), rect.top()), inner.max);
            paint::clipped(ui, right, &row.figure, (theme.body(), theme.colors.text), true);
            if response.clicked()
                && let Some(customer) = row.customer
            {
                cx.send(Command::CloseDialog);
                cx.send(Command::OpenCustomer(customer));
            }
        }
    }
}

/// A row of customers or feedback.
fn behind_row(cx: &LoadCx<'_>, measure: Measure, row: BehindRow) -> Row {
    let words = cx.words;
    let figure = match (measure.behind(), row.number) {
        #[allow(clippy::cast_possible_truncation, reason = "days")]
        (Behind::Care, Some(days)) => words.with("dashboard-behind-late", &[("count", (days.round() as i64).into())]),
        (Behind::Emotions, Some(emotion)) => cx.formats.decimal_signed(emotion, 0),
        (Behind::Values | Behind::Buyers, Some(euros)) if measure.unit() != Unit::Days => words.measured(Measure::Turnover, euros),
        _ => String::new(),
    };
    let title = if row.name.is_empty() { words.text("dashboard-behind-nobody") } else { row.name };
    let day = row.day.map(|day| cx.formats.date(day)).unwrap_or_default();
    Row { customer: row.customer, title, below: dotted([day.as_str(), &row.text]), figure }
}

/// A row of sources or moves.
fn part_row(words: &Words, part: &PartOf) -> Row {
    let segment = |code: &str| Segment::from_code(code).map_or_else(|| words.text("dashboard-behind-no-segment"), |one| words.label(one));
    let (title, figure) = match part.label.split_once('>') {
        Some((from, to)) if part.measure == Measure::SegmentMigration => {
            let args = [("from", segment(from).into()), ("to", segment(to).into())];
            (
                words.with("dashboard-behind-move", &args),
                words.formats().decimal(f64::from(u32::try_from(part.count).unwrap_or(u32::MAX)), 0),
            )
        }
        _ => {
            let title = if part.label.is_empty() { words.text("dashboard-behind-no-source") } else { part.label.clone() };
            (title, words.with("dashboard-behind-leads", &[("bought", part.count.into()), ("came", part.of.into())]))
        }
    };
    Row { customer: None, title, below: String::new(), figure }
}

impl Dialog for MeasureSheet {
    fn title(&self, words: &Words) -> String {
        words.label(self.measure)
    }

    fn writes(&self) -> bool {
        false
    }

    fn reads(&self) -> Nouns {
        Nouns::of(&[Noun::Measure, Noun::Customer, Noun::Purchase, Noun::Feedback, Noun::Interaction, Noun::CareModel])
    }

    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        let dashboard = measures::dashboard(db, self.period, self.segment, cx.today)?;
        self.card = dashboard.as_ref().and_then(|dashboard| card(cx.words, dashboard, self.measure, cx.today));
        self.target = dashboard.as_ref().and_then(|dashboard| dashboard.target(self.measure).cloned());
        self.target_lines = self.target.as_ref().map(|target| target_lines(cx, target)).unwrap_or_default();
        let windows = self.period.windows(cx.today);
        let Some(window) = windows.last().copied() else { return Ok(()) };
        self.rows = match self.measure.behind() {
            Behind::Leads | Behind::Moves => {
                let own = if self.measure == Measure::SegmentMigration { Measure::SegmentMigration } else { Measure::Leads };
                let parts = dashboard.iter().flat_map(|dashboard| &dashboard.board.parts).filter(|part| part.measure == own);
                parts.map(|part| part_row(cx.words, part)).collect()
            }
            what => measures::behind(db, what, self.segment, (window, cx.today))?
                .into_iter()
                .map(|row| behind_row(cx, self.measure, row))
                .collect(),
        };
        self.note = match self.rows.len() {
            _ if self.measure.behind() == Behind::Moves => match measure::noted_since(db)? {
                Some(day) => cx.words.with("measure-history-since", &[("date", cx.formats.date(day).into())]),
                None => cx.words.feeds(self.measure),
            },
            0 if self.measure == Measure::Development => cx.words.feeds(self.measure),
            0 => cx.words.text("dashboard-behind-none"),
            measures::BEHIND_MOST.. => cx.words.with("dashboard-behind-most", &[("count", self.rows.len().into())]),
            _ => String::new(),
        };
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        self.head_ui(ui, cx);
        ui.add_space(10.0);
        let room = (ui.available_height() - 60.0).max(120.0);
        ScrollArea::vertical().id_salt("behind").max_height(room).auto_shrink([false, true]).show(ui, |ui| self.rows_ui(ui, cx));
        if !self.note.is_empty() {
            ui.add(Label::new(RichText::new(&self.note).font(cx.theme.small()).color(cx.theme.colors.text_muted)).wrap());
        }
        ui.add_space(8.0);
        if Button::ghost(&cx.words.text("dashboard-behind-open")).show(ui, cx.theme).clicked() {
            cx.send(Command::CloseDialog);
            cx.send(Command::Show(self.page()));
        }
    }
}

fn target_lines(cx: &LoadCx<'_>, target: &MeasureTarget) -> Vec<String> {
    let values = &target.values;
    let value = cx.words.with("measure-target-line", &[("value", cx.words.measured(values.measure, values.value).into())]);
    let by = cx.words.with("dashboard-target-by", &[("date", cx.formats.date(values.deadline).into())]);
    let texts = [values.draft.meaning.clone(), values.draft.resources.clone()];
    std::iter::once(format!("{value} {by}")).chain(texts.into_iter().filter(|text| !text.is_empty())).collect()
}
