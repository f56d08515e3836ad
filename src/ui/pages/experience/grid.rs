//! Draws the grid: phases above, the emotion curve over the same columns, a row a segment, the own sales process at the foot.

use super::data::{CellLook, Column, Kind, Line, Mini, PlanData};
use super::edit::EditExperience;
use super::{View, dialog, draw, steps};
use crate::base::id::{ExperienceId, ExperiencePlanId};
use crate::domain::experience::{Cell, PlanRow};
use crate::domain::segment::Segment;
use crate::ops::experience::ExperienceDeed;
use crate::ui::app::page::Cx;
use crate::ui::kit::emotion_curve::{self, Lane};
use crate::ui::kit::{Theme, icons, paint, status_disc};
use eframe::egui::{
    Align2, Color32, CornerRadius, EventFilter, Id, Rect, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, pos2,
    vec2,
};

/// Width of the column of rows.
const ROWS: f32 = 124.0;
/// Least width of a phase.
const PHASE: f32 = 132.0;
/// Height of the phases' names.
const HEAD: f32 = 60.0;
/// Height of the row that is read, and of the others.
const TALL: f32 = 132.0;
const LOW: f32 = 68.0;

/// The colour of a row's badge.
pub(super) fn row_color(theme: &Theme, row: PlanRow) -> Color32 {
    let [blue, _, green, violet, teal, grey] = theme.colors.series;
    match row {
        PlanRow::Segment(Segment::Strategic) => blue,
        PlanRow::Segment(Segment::Growth) => green,
        PlanRow::Segment(Segment::Retention) => violet,
        PlanRow::Segment(Segment::Acquisition) => teal,
        _ => grey,
    }
}

/// Paints a row's letter on its colour.
pub(super) fn badge(ui: &Ui, theme: &Theme, center: eframe::egui::Pos2, (row, letter): (PlanRow, &str)) {
    let place = Rect::from_center_size(center, vec2(20.0, 20.0));
    ui.painter().rect_filled(place, theme.sizes.radius_badge, row_color(theme, row));
    paint::text(ui.painter(), center, Align2::CENTER_CENTER, letter, (theme.small_strong(), theme.colors.on_series));
}

/// The widget id of a cell.
pub(super) fn cell_id(cell: Cell) -> Id {
    Id::unique(("plan-cell", cell))
}

fn card_id(card: ExperienceId) -> Id {
    Id::unique(("plan-card", card))
}

/// Whether a widget is a cell or a card of the grid.
pub(super) fn is_of_grid(data: &PlanData, id: Id) -> bool {
    let cells = data.grid.lines.iter().flat_map(|line| &line.cells);
    cells.into_iter().any(|look| cell_id(look.cell) == id || look.cards.iter().any(|card| card_id(card.id) == id))
}

/// Where the columns lie.
struct Columns {
    left: f32,
    width: f32,
    clip: Rect,
}

impl Columns {
    fn span(&self, at: usize) -> (f32, f32) {
        #[allow(clippy::cast_precision_loss, reason = "a handful of columns")]
        let from = self.left + at as f32 * self.width;
        (from, from + self.width)
    }
}

/// What was done with the grid in a frame.
#[derive(Default)]
struct Touched {
    select: Option<Cell>,
    card: Option<ExperienceId>,
    open: Option<Cell>,
    dragged: Option<ExperienceId>,
    dropped: Option<ExperienceId>,
    places: Vec<(Cell, Rect)>,
}

/// Draws the grid.
pub(super) fn ui(data: &mut PlanData, view: &mut View, ui: &mut Ui, cx: &mut Cx<'_>) {
    let room = ui.available_rect_before_wrap();
    let count = data.grid.columns.len().max(1);
    #[allow(clippy::cast_precision_loss, reason = "a handful of columns")]
    let count = count as f32;
    let width = ((room.width() - ROWS) / count).floor().clamp(PHASE, 320.0);
    let most = (width * count - (room.width() - ROWS)).max(0.0);
    scroll(data, view, ui, (room, width, most));
    let columns = Columns {
        left: room.left() + ROWS - view.scrolled,
        width,
        clip: Rect::from_min_max(pos2(room.left() + ROWS, room.top()), room.max),
    };
    let chosen = data.place();
    if let Some((_, at)) = chosen {
        let (from, to) = columns.span(at);
        let band = Rect::from_min_max(pos2(from, room.top()), pos2(to, room.bottom()));
        ui.painter().with_clip_rect(columns.clip.intersect(ui.clip_rect())).rect_filled(band, 8.0, cx.theme.colors.accent_soft);
    }
    let mut touched = Touched::default();
    heads_ui(data, (ui, room, &columns), cx, &mut touched);
    curve_ui(data, (ui, room, &columns), cx);
    let top = room.top() + HEAD + emotion_curve::HEIGHT;
    let rows = Rect::from_min_max(pos2(room.left(), top), room.max);
    let mut inner = ui.new_child(UiBuilder::new().max_rect(rows));
    ScrollArea::vertical().id_salt("plan-rows").auto_shrink(false).show(&mut inner, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        rows_ui(data, view, (ui, &columns), cx, &mut touched);
        steps::ui(data, (ui, columns.left, columns.width), cx);
    });
    if most > 0.0 {
        arrows_ui(view, (ui, room, most), cx);
    }
    settle(data, view, ui, (touched, cx));
}

/// Follows the wheel sideways, and brings the chosen column into sight.
fn scroll(data: &PlanData, view: &mut View, ui: &Ui, (room, width, most): (Rect, f32, f32)) {
    if ui.rect_contains_pointer(room) {
        view.scrolled -= ui.input(|input| input.smooth_scroll_delta().x);
    }
    if view.reveal
        && let Some((_, at)) = data.place()
    {
        #[allow(clippy::cast_precision_loss, reason = "a handful of columns")]
        let from = at as f32 * width;
        view.scrolled = view.scrolled.clamp(from + width - (room.width() - ROWS), from);
    }
    view.scrolled = view.scrolled.clamp(0.0, most);
}

/// Buttons that scroll the columns, where not all of them fit.
fn arrows_ui(view: &mut View, (ui, room, most): (&mut Ui, Rect, f32), cx: &Cx<'_>) {
    let buttons = [
        (icons::CHEVRON_LEFT, cx.words.text("experience-earlier-phases"), -PHASE, view.scrolled > 0.0, 0.0),
        (icons::CHEVRON_RIGHT, cx.words.text("experience-later-phases"), PHASE, view.scrolled < most, 30.0),
    ];
    for (icon, name, by, can, x) in buttons {
        let place = Rect::from_min_size(pos2(room.left() + 60.0 + x, room.top() + 30.0), vec2(28.0, 28.0));
        let mut inner = ui.new_child(UiBuilder::new().max_rect(place));
        if can && crate::ui::kit::icon_button(&mut inner, cx.theme, icon, &name).clicked() {
            view.scrolled = (view.scrolled + by).clamp(0.0, most);
        }
    }
}

fn heads_ui(data: &mut PlanData, (ui, room, columns): (&mut Ui, Rect, &Columns), cx: &Cx<'_>, touched: &mut Touched) {
    let theme = cx.theme;
    let corner = Rect::from_min_size(room.min - vec2(12.0, 0.0), vec2(ROWS + 12.0, 34.0));
    draw::axis_ui(data, &mut ui.new_child(UiBuilder::new().max_rect(corner)), cx);
    let chosen = data.place();
    let mut inner = ui.new_child(UiBuilder::new().max_rect(room));
    inner.set_clip_rect(columns.clip.intersect(ui.clip_rect()));
    for (at, column) in data.grid.columns.iter().enumerate() {
        let (from, to) = columns.span(at);
        let place = Rect::from_min_max(pos2(from, room.top()), pos2(to, room.top() + HEAD));
        let response = inner.interact(place, Id::unique(("plan-phase", column.phase)), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::ColumnHeader, true, &column.word));
        let on = chosen.is_some_and(|(_, chosen)| chosen == at);
        head(&inner, theme, place, (column, on, response.hovered()));
        if response.clicked() {
            touched.select = data.cell_at(chosen.map_or(0, |place| place.0), at);
        }
        response.on_hover_text(&column.word);
    }
}

fn head(ui: &Ui, theme: &Theme, place: Rect, (column, on, hovered): (&Column, bool, bool)) {
    let c = &theme.colors;
    let center = pos2(place.left() + 19.0, place.center().y);
    let (ground, edge, ink) = if on { (c.accent, c.accent, c.on_accent) } else { (c.sunken, c.border, c.text) };
    ui.painter().circle(center, 11.0, ground, Stroke::new(1.0, if hovered { c.border_input } else { edge }));
    paint::text(ui.painter(), center, Align2::CENTER_CENTER, &column.number, (theme.small_strong(), ink));
    let text = Rect::from_min_max(pos2(center.x + 19.0, place.top()), pos2(place.right() - 4.0, place.bottom()));
    let mut job = eframe::egui::text::LayoutJob::simple(column.name.clone(), theme.small_strong(), c.text, text.width());
    job.wrap.max_rows = 3;
    let galley = ui.painter().layout_job(job);
    ui.painter().galley(pos2(text.left(), place.center().y - galley.size().y / 2.0), galley, c.text);
}

/// The lane of the emotion curve of the row that is read, with its legend.
fn curve_ui(data: &PlanData, (ui, room, columns): (&mut Ui, Rect, &Columns), cx: &Cx<'_>) {
    let theme = cx.theme;
    let c = &theme.colors;
    let (row, chosen) = data.place().unwrap_or((0, usize::MAX));
    let Some(line) = data.grid.lines.get(row) else { return };
    let top = room.top() + HEAD;
    let rect = Rect::from_min_max(pos2(columns.clip.left(), top), pos2(columns.clip.right(), top + emotion_curve::HEIGHT));
    let middles: Vec<f32> = (0..data.grid.columns.len()).map(|at| (columns.span(at).0 + columns.span(at).1) / 2.0).collect();
    let lane = Lane { rect, middles: &middles, chosen: Some(chosen) };
    emotion_curve::scale(ui.painter(), theme, lane, columns.clip.left() - 18.0);
    let left = room.left();
    let word = cx.words.text("experience-curve");
    paint::text(ui.painter(), pos2(left, top + 30.0), Align2::LEFT_CENTER, &word, (theme.small_strong(), c.text));
    badge(ui, theme, pos2(left + 10.0, top + 54.0), (line.row, &line.letter));
    let dash = [pos2(left, top + 74.0), pos2(left + 28.0, top + 74.0)];
    ui.painter().extend(eframe::egui::Shape::dashed_line(&dash, Stroke::new(2.0, c.accent), 6.0, 4.0));
    let muted = (theme.small(), c.text_muted);
    paint::text(ui.painter(), pos2(left, top + 88.0), Align2::LEFT_CENTER, &cx.words.text("experience-wanted"), muted.clone());
    ui.painter().hline(left..=left + 28.0, top + 108.0, Stroke::new(2.5, c.text));
    paint::text(ui.painter(), pos2(left, top + 122.0), Align2::LEFT_CENTER, &cx.words.text("experience-measured"), muted);
    let mut inner = ui.new_child(UiBuilder::new().max_rect(rect));
    inner.set_clip_rect(rect.intersect(ui.clip_rect()));
    emotion_curve::paint(&inner, theme, lane, &line.curve);
    let told = inner.interact(rect, Id::unique("plan-curve"), Sense::hover());
    told.widget_info(|| WidgetInfo::labeled(Role::Image, true, &line.told));
}

fn rows_ui(data: &PlanData, view: &View, (ui, columns): (&mut Ui, &Columns), cx: &mut Cx<'_>, touched: &mut Touched) {
    let read = data.place().map_or(0, |place| place.0);
    for (at, line) in data.grid.lines.iter().enumerate() {
        let height = if at == read { tall(line) } else { LOW };
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
        row_head(ui, cx, rect, (line, at == read));
        let mut inner = ui.new_child(UiBuilder::new().max_rect(rect).id_salt(("plan-row", at)));
        let across = Rect::from_x_y_ranges(columns.clip.x_range(), ui.clip_rect().y_range());
        inner.set_clip_rect(across.intersect(ui.clip_rect()));
        for (index, look) in line.cells.iter().enumerate() {
            let (from, to) = columns.span(index);
            let place = Rect::from_min_max(pos2(from + 3.0, rect.top() + 3.0), pos2(to - 3.0, rect.bottom() - 3.0));
            touched.places.push((look.cell, place));
            cell_ui(&mut inner, (data, view), cx, (look, place, at == read), touched);
        }
    }
}

/// Height of the row that is read: two cards, or more where a cell has them.
fn tall(line: &Line) -> f32 {
    let most = line.cells.iter().map(|look| look.cards.len()).max().unwrap_or(0);
    if most > 2 { TALL + 49.0 } else { TALL }
}

fn row_head(ui: &mut Ui, cx: &Cx<'_>, rect: Rect, (line, on): (&Line, bool)) {
    let (theme, c) = (cx.theme, &cx.theme.colors);
    let left = rect.left();
    let y = rect.top() + 17.0;
    badge(ui, theme, pos2(left + 10.0, y), (line.row, &line.letter));
    let font = if on { theme.strong() } else { theme.body() };
    let name = Rect::from_min_max(pos2(left + 26.0, y - 10.0), pos2(left + ROWS - 4.0, y + 10.0));
    paint::clipped(ui, name, &line.name, (font, c.text), false);
    let mut below = y + 20.0;
    for text in [&line.customers, &line.in_use, &line.tasks] {
        if !text.is_empty() && below < rect.bottom() - 6.0 {
            let place = Rect::from_min_max(pos2(left, below - 9.0), pos2(left + ROWS - 6.0, below + 9.0));
            paint::clipped(ui, place, text, (theme.small(), c.text_muted), false);
            below += 18.0;
        }
    }
    let told = ui.interact(rect.with_max_x(left + ROWS), Id::unique(("plan-row-head", line.row)), Sense::hover());
    let name = [line.name.as_str(), &line.customers, &line.in_use, &line.tasks].join(", ");
    told.widget_info(|| WidgetInfo::labeled(Role::RowHeader, true, &name));
    told.on_hover_text(name);
}

fn cell_ui(
    ui: &mut Ui,
    (data, view): (&PlanData, &View),
    cx: &Cx<'_>,
    (look, place, is_tall): (&CellLook, Rect, bool),
    touched: &mut Touched,
) {
    let (theme, c) = (cx.theme, &cx.theme.colors);
    let on = data.selected == Some(look.cell);
    let response = ui.interact(place, cell_id(look.cell), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Cell, true, on, &look.name));
    if response.has_focus() {
        let arrows = EventFilter { vertical_arrows: true, horizontal_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, arrows));
    }
    if on && view.reveal {
        response.request_focus();
        ui.scroll_to_rect(place, None);
    }
    let radius = CornerRadius::same(8);
    match look.kind {
        Kind::Gap => {
            ui.painter().rect_filled(place, radius, if on { c.accent_soft } else { c.bg });
            paint::hatch(ui.painter(), place, Stroke::new(1.0, c.divider));
            paint::dashed_edge(ui.painter(), place.shrink(0.5), 8.0, Stroke::new(if view.gaps { 2.0 } else { 1.0 }, c.border_input));
            gap_words(ui, theme, place, (look, cx));
        }
        Kind::None => {
            ui.painter().rect(place, radius, c.bg, theme.line(), StrokeKind::Inside);
            let text = cx.words.text("experience-none");
            paint::wrapped(ui.painter(), place.shrink2(vec2(9.0, 7.0)), &text, 2, (theme.small(), c.text_muted));
        }
        Kind::Cards => {
            ui.painter().add(theme.shadow_card().as_shape(place, radius));
            ui.painter().rect(place, radius, c.surface, theme.line(), StrokeKind::Inside);
            if is_tall {
                tall_ui(ui, cx, (look, place, on), touched);
            } else {
                low(ui, theme, place, look);
            }
        }
    }
    if view.gaps && look.kind != Kind::Gap {
        ui.painter().rect_filled(place, radius, c.bg.gamma_multiply(0.6));
    }
    if on {
        ui.painter().rect_stroke(place, radius, Stroke::new(2.0, c.accent), StrokeKind::Inside);
    } else if response.hovered() {
        ui.painter().rect_stroke(place, radius, Stroke::new(1.0, c.border_input), StrokeKind::Inside);
    }
    if response.clicked() {
        touched.select = Some(look.cell);
    }
    if response.double_clicked() {
        touched.open = Some(look.cell);
    }
}

fn gap_words(ui: &Ui, theme: &Theme, place: Rect, (look, cx): (&CellLook, &Cx<'_>)) {
    let c = &theme.colors;
    let y = place.top() + 20.0;
    paint::icon(ui.painter(), pos2(place.left() + 16.0, y), icons::PLUS, 14.0, c.accent);
    let word = cx.words.text("experience-plan-cell");
    paint::text(ui.painter(), pos2(place.left() + 29.0, y), Align2::LEFT_CENTER, &word, (theme.small_strong(), c.accent));
    let below = Rect::from_min_max(pos2(place.left() + 9.0, y + 12.0), pos2(place.right() - 6.0, y + 32.0));
    paint::clipped(ui, below, &look.waiting, (theme.small(), c.text), false);
}

/// A cell of a row that isn't read: its first card, discs of all, how much was heard.
fn low(ui: &Ui, theme: &Theme, place: Rect, look: &CellLook) {
    let c = &theme.colors;
    let text = Rect::from_min_max(place.min + vec2(9.0, 6.0), place.max - vec2(8.0, 20.0));
    if let Some(first) = look.cards.first() {
        paint::wrapped(ui.painter(), text, &first.title, 2, (theme.small(), c.text));
    }
    let y = place.bottom() - 12.0;
    let mut x = place.left() + 16.0;
    for card in look.cards.iter().take(5) {
        status_disc::paint(ui.painter(), theme, pos2(x, y), 7.0, card.stand);
        x += 19.0;
    }
    heard(ui, theme, pos2(place.right() - 9.0, y), look);
}

/// How much was heard in a cell, at its lower right corner.
fn heard(ui: &Ui, theme: &Theme, right: eframe::egui::Pos2, look: &CellLook) {
    if look.findings.is_empty() {
        return;
    }
    let muted = theme.colors.text_muted;
    let drawn = paint::text(ui.painter(), right, Align2::RIGHT_CENTER, &look.findings, (theme.small(), muted));
    paint::icon(ui.painter(), pos2(drawn.left() - 10.0, right.y), icons::LIGHTBULB, 14.0, muted);
}

/// A cell of the row that is read: its cards, channels, how much was heard.
fn tall_ui(ui: &mut Ui, cx: &Cx<'_>, (look, place, on): (&CellLook, Rect, bool), touched: &mut Touched) {
    let (theme, c) = (cx.theme, &cx.theme.colors);
    let fits = if place.height() > TALL { 3 } else { 2 };
    let mut top = place.top() + 6.0;
    for card in look.cards.iter().take(fits) {
        let rect = Rect::from_min_size(pos2(place.left() + 6.0, top), vec2(place.width() - 12.0, 44.0));
        mini_ui(ui, cx, (card, look.cell, rect, on), touched);
        top += 49.0;
    }
    let y = place.bottom() - 13.0;
    let mut x = place.left() + 15.0;
    for icon in &look.channels {
        paint::icon(ui.painter(), pos2(x, y), *icon, 15.0, c.text_muted);
        x += 22.0;
    }
    if look.cards.len() > fits {
        let more = cx.words.with("experience-more-cards", &[("count", (look.cards.len() - fits).into())]);
        paint::text(ui.painter(), pos2(x - 6.0, y), Align2::LEFT_CENTER, &more, (theme.small(), c.text_muted));
    }
    heard(ui, theme, pos2(place.right() - 9.0, y), look);
}

fn mini_ui(ui: &mut Ui, cx: &Cx<'_>, (card, cell, rect, on): (&Mini, Cell, Rect, bool), touched: &mut Touched) {
    let (theme, c) = (cx.theme, &cx.theme.colors);
    let sense = if cx.read_only { Sense::click() } else { Sense::click_and_drag() };
    let response = ui.interact(rect, card_id(card.id), sense);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &card.name));
    let ground = if on { c.accent_soft } else { c.sunken };
    ui.painter().rect_filled(rect, theme.corner(), ground);
    if response.hovered() {
        ui.painter().rect_stroke(rect, theme.corner(), Stroke::new(1.0, c.border_input), StrokeKind::Inside);
    }
    status_disc::paint(ui.painter(), theme, pos2(rect.left() + 14.0, rect.top() + 14.0), 7.0, card.stand);
    let text = Rect::from_min_max(rect.min + vec2(27.0, 3.0), rect.max - vec2(3.0, 0.0));
    paint::wrapped(ui.painter(), text, &card.title, 2, (theme.small(), c.text));
    if response.clicked() {
        touched.select = Some(cell);
        touched.card = Some(card.id);
    }
    if response.double_clicked() {
        touched.open = Some(cell);
    }
    if response.dragged() {
        touched.dragged = Some(card.id);
        ghost(ui, theme, card);
    }
    if response.drag_stopped() {
        touched.dropped = Some(card.id);
    }
    response.on_hover_text(&card.name);
}

/// The card under the pointer while it's dragged.
fn ghost(ui: &Ui, theme: &Theme, card: &Mini) {
    let Some(at) = ui.ctx().pointer_interact_pos() else { return };
    let painter = ui.ctx().layer_painter(eframe::egui::LayerId::new(eframe::egui::Order::Tooltip, Id::unique("plan-ghost")));
    let place = Rect::from_min_size(at + vec2(8.0, 4.0), vec2(150.0, 44.0));
    painter.add(theme.shadow_pop().as_shape(place, theme.corner()));
    painter.rect(place, theme.corner(), theme.colors.surface, Stroke::new(1.0, theme.colors.accent), StrokeKind::Inside);
    status_disc::paint(&painter, theme, place.min + vec2(14.0, 14.0), 7.0, card.stand);
    paint::wrapped(
        &painter,
        Rect::from_min_max(place.min + vec2(27.0, 3.0), place.max),
        &card.title,
        2,
        (theme.small(), theme.colors.text),
    );
}

/// Does what the pointer asked for.
fn settle(data: &mut PlanData, view: &mut View, ui: &Ui, (touched, cx): (Touched, &mut Cx<'_>)) {
    view.reveal = false;
    let under = ui.ctx().pointer_interact_pos().and_then(|at| touched.places.iter().find(|(_, place)| place.contains(at)));
    if let (Some(_), Some((_, place))) = (touched.dragged, under) {
        ui.painter().rect_stroke(*place, 8.0, Stroke::new(2.0, cx.theme.colors.accent), StrokeKind::Outside);
    }
    if let (Some(card), Some((cell, _))) = (touched.dropped, under) {
        let from = data.sheet.as_ref().and_then(|sheet| sheet.cards.iter().find(|known| known.id == card)).map(|known| known.cell);
        if from != Some(*cell) {
            cx.deed(ExperienceDeed::MoveTo(card, *cell, i64::MAX / 2));
            data.selected = Some(*cell);
            data.card = Some(card);
        }
    }
    if let Some(cell) = touched.select {
        data.select(cell);
        if touched.card.is_some() {
            data.card = touched.card;
        }
        view.is_open = true;
    }
    if touched.open.is_some() {
        edit(data, cx);
    }
}

/// Opens the chosen card, or a new one where there is none.
fn edit(data: &PlanData, cx: &mut Cx<'_>) {
    let plan: Option<ExperiencePlanId> = data.sheet.as_ref().map(|sheet| sheet.plan.id);
    match (data.card, plan, data.selected) {
        (Some(card), ..) => cx.out.push(dialog(EditExperience::change(card))),
        (None, Some(plan), Some(cell)) => cx.out.push(dialog(EditExperience::new(plan, cell))),
        _ => {}
    }
}
