//! Need groups crossed with segments: how many customers each cell has and their equity; a press shows them in the customers' list.

use super::data::ValueData;
use super::marks::{ORDER, segment_badge};
use crate::base::id::{CustomerId, NeedGroupId};
use crate::domain::grouping::NeedGroup;
use crate::domain::portfolio::{Point, Shared, sum};
use crate::domain::saved_view::Condition;
use crate::domain::value::Range;
use crate::domain::value::run::ValueRun;
use crate::ui::app::page::{Command, Cx, LoadCx, PageId};
use crate::ui::kit::{card, paint};
use eframe::egui::{Align2, Margin, Rect, RichText, Role, ScrollArea, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};
use std::collections::{HashMap, HashSet};

/// A cell: how many, and what they come to.
#[derive(Clone, Debug)]
pub(super) struct Cell {
    count: usize,
    shown: String,
    equity: String,
}

/// A need group across the segments; `None` are customers without any.
#[derive(Clone, Debug)]
pub(super) struct GroupLine {
    group: Option<NeedGroupId>,
    name: String,
    /// One a segment in the order of the page, and the whole group.
    cells: Vec<Cell>,
}

/// The lines of the matrix, the last of them for customers without a group.
pub(super) fn lines(
    members: &[(NeedGroupId, CustomerId)],
    groups: &[NeedGroup],
    (points, run): (&HashMap<CustomerId, Point>, Option<&ValueRun>),
    cx: &LoadCx<'_>,
) -> Vec<GroupLine> {
    if groups.is_empty() {
        return Vec::new();
    }
    let total = run.map_or((0.0, Range::default()), |run| (run.totals.customer_equity, run.totals.range));
    let shared = Shared::of(points.values(), total);
    let mut of: HashMap<NeedGroupId, Vec<&Point>> = HashMap::new();
    let mut grouped: HashSet<CustomerId> = HashSet::new();
    for (group, customer) in members {
        if let Some(point) = points.get(customer) {
            of.entry(*group).or_default().push(point);
            grouped.insert(*customer);
        }
    }
    let line = |group: Option<NeedGroupId>, name: String, points: &[&Point]| {
        let count_of = |fits: &dyn Fn(&Point) -> bool| cell(points.iter().copied().filter(|point| fits(point)), shared, run, cx);
        let mut cells: Vec<Cell> = ORDER.iter().map(|segment| count_of(&|point| point.segment == *segment)).collect();
        cells.push(count_of(&|_| true));
        GroupLine { group, name, cells }
    };
    let mut lines: Vec<GroupLine> =
        groups.iter().map(|group| line(Some(group.id), group.name.clone(), of.get(&group.id).map_or(&[][..], Vec::as_slice))).collect();
    let rest: Vec<&Point> = points.values().filter(|point| !grouped.contains(&point.customer)).collect();
    lines.push(line(None, cx.words.text("value-group-none"), &rest));
    lines
}

fn cell<'a>(points: impl Iterator<Item = &'a Point>, shared: Shared, run: Option<&ValueRun>, cx: &LoadCx<'_>) -> Cell {
    let summed = sum(points, shared);
    let equity = match run {
        Some(run) if summed.equity > 0.0 => {
            let (equity, range) = cx.words.shown_equity(run.level, summed.equity, summed.range);
            if equity.is_empty() { range } else { equity }
        }
        _ => String::new(),
    };
    Cell { count: summed.customers, shown: cx.formats.number(i64::try_from(summed.customers).unwrap_or(i64::MAX)), equity }
}

/// Width of a column of a segment.
const COLUMN: f32 = 128.0;
/// Height of a row.
const ROW: f32 = 50.0;

/// Draws the matrix.
pub(super) fn ui(data: &ValueData, ui: &mut Ui, cx: &mut Cx<'_>) {
    let theme = cx.theme;
    if data.groups.is_empty() {
        let (title, text, act) =
            (cx.words.text("value-groups-empty"), cx.words.text("value-groups-empty-text"), cx.words.text("value-groups-empty-act"));
        let words = crate::ui::kit::empty::Empty { icon: crate::ui::kit::icons::PUZZLE, title: &title, text: &text, act: &act };
        if crate::ui::kit::empty::empty(ui, theme, &words) {
            cx.send(Command::Show(PageId::Customers));
        }
        return;
    }
    card::frame(theme).inner_margin(Margin::same(1)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 0.0;
        let name = (ui.available_width() - 6.0 * COLUMN - 16.0).max(180.0);
        ScrollArea::both().auto_shrink([false, true]).show(ui, |ui| {
            ui.set_min_width(name + 6.0 * COLUMN);
            head_ui(ui, cx, name);
            for (at, line) in data.groups.iter().enumerate() {
                ui.push_id(at, |ui| line_ui(ui, cx, (line, name)));
            }
        });
    });
    ui.add_space(8.0);
    ui.label(RichText::new(cx.words.text("value-groups-note")).font(theme.small()).color(theme.colors.text_muted));
}

fn head_ui(ui: &mut Ui, cx: &Cx<'_>, name: f32) {
    let theme = cx.theme;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let (rect, _) = ui.allocate_exact_size(vec2(name, 40.0), Sense::hover());
        let look = (theme.small(), theme.colors.text_muted);
        paint::text(ui.painter(), rect.left_center() + vec2(14.0, 0.0), Align2::LEFT_CENTER, &cx.words.text("value-group"), look.clone());
        for segment in ORDER {
            let place = Rect::from_min_size(ui.cursor().min, vec2(COLUMN, 40.0));
            ui.allocate_ui_with_layout(place.size(), eframe::egui::Layout::left_to_right(eframe::egui::Align::Center), |ui| {
                ui.set_min_width(COLUMN);
                ui.spacing_mut().item_spacing.x = 6.0;
                ui.add_space(10.0);
                segment_badge(ui, theme, cx.words, segment);
                ui.label(RichText::new(cx.words.label(segment)).font(theme.small()).color(theme.colors.text_muted));
            });
        }
        let (rect, _) = ui.allocate_exact_size(vec2(COLUMN, 40.0), Sense::hover());
        paint::text(ui.painter(), rect.left_center() + vec2(10.0, 0.0), Align2::LEFT_CENTER, &cx.words.text("value-all"), look);
    });
}

fn line_ui(ui: &mut Ui, cx: &mut Cx<'_>, (line, name): (&GroupLine, f32)) {
    let theme = cx.theme;
    ui.painter().hline(ui.max_rect().x_range(), ui.cursor().top(), Stroke::new(1.0, theme.colors.divider));
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let (rect, response) = ui.allocate_exact_size(vec2(name, ROW), Sense::hover());
        let place = Rect::from_min_max(pos2(rect.left() + 14.0, rect.top()), pos2(rect.right() - 8.0, rect.bottom()));
        if paint::clipped(ui, place, &line.name, (theme.body(), theme.colors.text), false) {
            response.on_hover_text(&line.name);
        }
        for (at, cell) in line.cells.iter().enumerate() {
            let segment = ORDER.get(at).copied();
            if cell_ui(ui, cx, (line, cell), segment.map_or_else(|| cx.words.text("value-all"), |one| cx.words.label(one))) {
                let mut conditions: Vec<Condition> = line.group.map(|group| Condition::NeedGroup(vec![group])).into_iter().collect();
                conditions.extend(segment.map(|segment| Condition::Segment(vec![segment])));
                cx.send(Command::ShowCustomers(conditions));
            }
        }
    });
}

/// A cell; whether it was pressed. Those without a group can't be asked for, and nobody is behind a zero.
fn cell_ui(ui: &mut Ui, cx: &Cx<'_>, (line, cell): (&GroupLine, &Cell), segment: String) -> bool {
    let theme = cx.theme;
    let opens = line.group.is_some() && cell.count > 0;
    let (rect, response) = ui.allocate_exact_size(vec2(COLUMN, ROW), if opens { Sense::click() } else { Sense::hover() });
    let said = [line.name.as_str(), &segment, &cell.shown, &cell.equity];
    let said = said.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    response.widget_info(|| WidgetInfo::labeled(if opens { Role::Button } else { Role::Label }, true, &said));
    if opens && response.hovered() {
        ui.painter().rect_filled(rect.shrink(2.0), theme.corner(), theme.colors.accent_soft);
    }
    let ink = if cell.count == 0 { theme.colors.text_muted } else { theme.colors.text };
    paint::text(ui.painter(), rect.left_top() + vec2(10.0, 17.0), Align2::LEFT_CENTER, &cell.shown, (theme.strong(), ink));
    let place = Rect::from_min_max(rect.left_top() + vec2(10.0, 26.0), rect.right_bottom() - vec2(4.0, 2.0));
    paint::clipped(ui, place, &cell.equity, (theme.small(), theme.colors.text_muted), false);
    response.clicked()
}
