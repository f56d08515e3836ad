//! The picture: dots or their density on two axes, the strip of those who haven't bought, thresholds that are dragged, corners that name
//! the segments. What it's drawn from is made in `load`.

use super::data::ValueData;
use super::keys;
use super::marks::{advice, color, emotion_color};
use crate::base::id::CustomerId;
use crate::base::money::Cents;
use crate::domain::interaction::Emotion;
use crate::domain::portfolio::{Across, Axis, CELLS, Point, density};
use crate::domain::segment::{Segment, Thresholds};
use crate::domain::value::potential::to_cents;
use crate::store::{Reader, StoreResult, summaries};
use crate::ui::app::page::Cx;
use crate::ui::kit::{Theme, icons, paint};
use eframe::egui::epaint::TextShape;
use eframe::egui::{
    Align2, Color32, CursorIcon, Id, Painter, Pos2, Rect, Response, Role, Sense, Shape, Stroke, Ui, Vec2, WidgetInfo, pos2, vec2,
};
use std::collections::HashMap;

/// More dots than this can't be told apart: their density is drawn, and dots for the most important.
const DOTS: usize = 300;
/// How many dots stand out of a density.
const TOP: usize = 30;
/// The most names on the picture, and the most letters of one.
const NAMES: usize = 14;
const LETTERS: usize = 22;

/// Room for the amounts of the upright axis, width of the strip, its distance, and room below.
const LEFT: f32 = 62.0;
const STRIP: f32 = 96.0;
const GAP: f32 = 10.0;
const BELOW: f32 = 44.0;

/// A customer on the picture, at a place of both axes from 0 to 1.
#[derive(Clone, Debug)]
pub(super) struct Dot {
    pub(super) id: CustomerId,
    pub(super) at: Vec2,
    pub(super) has_bought: bool,
    pub(super) segment: Segment,
    emotion: Option<Emotion>,
    is_late: bool,
    by_hand: bool,
    /// Whether the owner said the potential.
    entered: bool,
    pub(super) name: String,
    is_named: bool,
}

/// What the picture is drawn from.
#[derive(Default)]
pub(super) struct Picture {
    pub(super) dots: Vec<Dot>,
    /// Customers in each cell, row by row from below; empty where all are dots. The strip has one column.
    cells: Vec<u32>,
    strip: Vec<u32>,
    axes: Option<(Axis, Axis)>,
    /// Whether the axis across has the threshold.
    is_across_purchases: bool,
}

impl Dot {
    /// Whether the owner said the potential, or nobody has to.
    pub(super) fn is_entered(&self) -> bool {
        self.entered
    }
}

impl Picture {
    /// The picture of all customers.
    pub(super) fn of(all: &[Point], across: Across, thresholds: &Thresholds) -> Self {
        let measured = |point: &Point| match across {
            Across::Purchases | Across::Rank => point.standing.current.euros(),
            Across::Value => point.value.map_or(0.0, |(value, _)| value),
        };
        let buyers = || all.iter().filter(|point| point.standing.has_bought);
        let (current, potential) = (thresholds.current.euros().max(1.0), thresholds.potential.euros().max(1.0));
        let x = match across {
            Across::Rank => Axis::rank(buyers().map(measured)),
            Across::Purchases | Across::Value => Axis::log(buyers().map(measured), current),
        };
        let y = Axis::log(all.iter().filter_map(|point| point.standing.potential).map(Cents::euros), potential);
        let place = |point: &Point| {
            let up = point.standing.potential.map_or(0.0, |potential| y.place(potential.euros()));
            let across = if point.standing.has_bought { x.place(measured(point)) } else { scatter(point.customer) };
            vec2(across, up)
        };
        let dot = |point: &Point| Dot {
            id: point.customer,
            at: place(point),
            has_bought: point.standing.has_bought,
            segment: point.segment,
            emotion: point.emotion,
            is_late: point.is_late,
            by_hand: point.by_hand,
            entered: point.entered,
            name: String::new(),
            is_named: false,
        };
        let (mut cells, mut strip) = (Vec::new(), Vec::new());
        let dots: Vec<Dot> = if all.len() <= DOTS {
            all.iter().map(dot).collect()
        } else {
            cells = density(buyers().map(|point| place(point).into()));
            let waiting = all.iter().filter(|point| !point.standing.has_bought);
            strip = density(waiting.map(|point| (0.0, place(point).y))).into_iter().step_by(CELLS.0).collect();
            most_important(all, TOP).into_iter().map(dot).collect()
        };
        let mut picture = Self { dots, cells, strip, axes: Some((x, y)), is_across_purchases: across != Across::Value };
        let named: Vec<CustomerId> =
            most_important(all, if picture.cells.is_empty() { NAMES } else { TOP }).iter().map(|p| p.customer).collect();
        for dot in &mut picture.dots {
            dot.is_named = named.contains(&dot.id);
        }
        picture
    }

    /// Reads the names of its dots.
    pub(super) fn name(&mut self, db: Reader<'_>) -> StoreResult<()> {
        let ids: Vec<CustomerId> = self.dots.iter().map(|dot| dot.id).collect();
        let names: HashMap<CustomerId, String> = summaries::portfolio_rows(db, &ids)?.into_iter().map(|row| (row.id, row.name)).collect();
        for dot in &mut self.dots {
            dot.name = names.get(&dot.id).cloned().unwrap_or_default();
        }
        Ok(())
    }
}

/// The buyers with the largest purchases or potential, largest first.
fn most_important(all: &[Point], count: usize) -> Vec<&Point> {
    let size = |point: &Point| point.standing.current.0.max(point.standing.potential.map_or(0, |potential| potential.0));
    let mut buyers: Vec<&Point> = all.iter().filter(|point| point.standing.has_bought).collect();
    let count = count.min(buyers.len());
    if count > 0 {
        buyers.select_nth_unstable_by_key(count - 1, |point| std::cmp::Reverse(size(point)));
    }
    buyers.truncate(count);
    buyers.sort_by_key(|point| std::cmp::Reverse(size(point)));
    buyers
}

/// A place across the strip that a customer keeps.
fn scatter(customer: CustomerId) -> f32 {
    let mixed = customer.0.as_u128().wrapping_mul(0x9E37_79B9_7F4A_7C15_F39C_C060_5CED_C835) >> 104;
    mixed as f32 / (1 << 24) as f32
}

/// Where things stand on the screen.
#[derive(Clone, Copy)]
pub(super) struct Plot {
    main: Rect,
    strip: Rect,
}

impl Plot {
    fn of(rect: Rect) -> Self {
        let strip = Rect::from_min_max(rect.min + vec2(LEFT, 0.0), pos2(rect.left() + LEFT + STRIP, rect.bottom() - BELOW));
        let main = Rect::from_min_max(pos2(strip.right() + GAP, strip.top()), pos2(rect.right() - 8.0, strip.bottom()));
        Self { main, strip }
    }

    /// Where a dot stands, a little off the edges so that it's seen whole.
    pub(super) fn dot(&self, dot: &Dot) -> Pos2 {
        self.at(dot.at, dot.has_bought)
    }

    fn at(&self, at: Vec2, has_bought: bool) -> Pos2 {
        let room = if has_bought { self.main } else { self.strip.shrink2(vec2(4.0, 0.0)) }.shrink2(vec2(6.0, 8.0));
        pos2(room.left() + room.width() * at.x, room.bottom() - room.height() * at.y)
    }

    /// The place on both axes of a point of the screen.
    fn back(&self, at: Pos2) -> Vec2 {
        let room = self.main.shrink2(vec2(6.0, 8.0));
        vec2((at.x - room.left()) / room.width().max(1.0), (room.bottom() - at.y) / room.height().max(1.0))
            .clamp(Vec2::ZERO, Vec2::splat(1.0))
    }
}

/// Draws the picture in what is left of the place, and takes pointer and keys.
pub(super) fn ui(data: &mut ValueData, ui: &mut Ui, cx: &mut Cx<'_>, height: f32) {
    let Some((x, y)) = data.picture.axes.clone() else { return };
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let plot = Plot::of(rect);
    let response = ui.interact(rect, Id::unique("value-picture"), Sense::click());
    let lines = (data.picture.is_across_purchases.then(|| x.place(data.draft.current.euros())), y.place(data.draft.potential.euros()));
    let said = cx.words.with("value-picture-said", &[("count", data.all().len().into())]);
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, cx.words.text("value-picture")));
    let current = data.current.and_then(|id| data.picture.dots.iter().find(|dot| dot.id == id));
    let value = current.map(|dot| format!("{}, {}", dot.name, cx.words.label(dot.segment))).unwrap_or_default();
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_description(said);
        node.set_value(value);
    });
    ground_ui(ui, cx, (data, &plot), lines);
    axes_ui(ui, cx, (&plot, rect), (&x, &y, data.across));
    dots_ui(ui, cx, data, &plot);
    pointer(data, ui, (&plot, &response), lines);
    keys::picture(data, ui, cx, (&response, &plot));
    handles_ui(data, ui, cx, &plot, (&x, &y));
}

/// The four corners and the strip on their grounds, with names, counts and what is to be done.
fn ground_ui(ui: &Ui, cx: &Cx<'_>, (data, plot): (&ValueData, &Plot), (x, y): (Option<f32>, f32)) {
    let theme = cx.theme;
    let across = plot.at(vec2(x.unwrap_or(0.0), y), true);
    let counts = if data.draft == data.saved { data.before } else { data.after() };
    let fill = |segment: Segment| {
        let on = data.segment == segment && !data.only_close;
        if on { theme.colors.accent_soft } else { theme.colors.sunken }
    };
    ui.painter().rect_filled(plot.strip, theme.corner(), fill(Segment::Acquisition));
    let main = plot.main;
    if x.is_none() {
        ui.painter().rect_filled(main, theme.corner(), theme.colors.sunken);
    } else {
        for (segment, from, to) in [
            (Segment::Growth, main.left_top(), across - vec2(1.0, 1.0)),
            (Segment::Strategic, pos2(across.x + 1.0, main.top()), pos2(main.right(), across.y - 1.0)),
            (Segment::Efficiency, pos2(main.left(), across.y + 1.0), pos2(across.x - 1.0, main.bottom())),
            (Segment::Retention, across + vec2(1.0, 1.0), main.right_bottom()),
        ] {
            ui.painter().rect_filled(Rect::from_min_max(from, to), theme.corner(), fill(segment));
        }
    }
    cells_ui(ui.painter(), theme, (data, plot));
    let count = |segment: Segment| counts.get(segment as usize).copied().unwrap_or_default();
    caption(ui, cx, (plot.strip.left_top() + vec2(8.0, 10.0), STRIP - 12.0), (Segment::Acquisition, count(Segment::Acquisition)));
    if x.is_some() {
        let (left, right) = (main.left() + 10.0, across.x + 12.0);
        for (segment, at) in [
            (Segment::Growth, pos2(left, main.top() + 10.0)),
            (Segment::Strategic, pos2(right, main.top() + 10.0)),
            (Segment::Efficiency, pos2(left, main.bottom() - 48.0)),
            (Segment::Retention, pos2(right, main.bottom() - 48.0)),
        ] {
            let to = if at.x == left { across.x } else { main.right() };
            caption(ui, cx, (at, to - at.x - 6.0), (segment, count(segment)));
        }
    }
}

/// Badge, name and number of a segment, below it what to do; cut where there's no room.
fn caption(ui: &Ui, cx: &Cx<'_>, (at, room): (Pos2, f32), (segment, count): (Segment, usize)) {
    let (theme, words) = (cx.theme, cx.words);
    if room < 24.0 {
        return;
    }
    let square = Rect::from_min_size(at, Vec2::splat(20.0));
    ui.painter().rect_filled(square, theme.sizes.radius_badge, color(theme, segment));
    let look = (theme.small_strong(), theme.colors.on_series);
    paint::text(ui.painter(), square.center(), Align2::CENTER_CENTER, &words.segment_letter(segment), look);
    let number = cx.formats.number(i64::try_from(count).unwrap_or(i64::MAX));
    let (first, second) = if segment == Segment::Acquisition {
        (number, words.label(segment))
    } else {
        (format!("{} {number}", words.label(segment)), advice(words, segment))
    };
    let line = |x: f32, y: f32| Rect::from_min_max(at + vec2(x, y), pos2(at.x + room, at.y + y + 20.0));
    paint::clipped(ui, line(27.0, 0.0), &first, (theme.strong(), theme.colors.text), false);
    let below =
        if segment == Segment::Acquisition { (theme.strong(), theme.colors.text) } else { (theme.small(), theme.colors.text_muted) };
    paint::clipped(ui, line(0.0, 22.0), &second, below, false);
}

/// The density, where there are too many dots.
fn cells_ui(painter: &Painter, theme: &Theme, (data, plot): (&ValueData, &Plot)) {
    let (wide, high) = CELLS;
    let shade = |count: u32, most: u32| theme.colors.accent.gamma_multiply(0.08 + 0.62 * (count as f32 / most.max(1) as f32).sqrt());
    let most = data.picture.cells.iter().chain(&data.picture.strip).copied().max().unwrap_or(0);
    let cell = |room: Rect, (column, row): (usize, usize), columns: usize| {
        let size = vec2(room.width() / columns as f32, room.height() / high as f32);
        let corner = pos2(room.left() + size.x * column as f32, room.bottom() - size.y * (row + 1) as f32);
        Rect::from_min_size(corner, size).shrink(0.5)
    };
    for (at, count) in data.picture.cells.iter().enumerate().filter(|(_, count)| **count > 0) {
        painter.rect_filled(cell(plot.main, (at % wide, at / wide), wide), 2.0, shade(*count, most));
    }
    for (row, count) in data.picture.strip.iter().enumerate().filter(|(_, count)| **count > 0) {
        painter.rect_filled(cell(plot.strip, (0, row), 1), 2.0, shade(*count, most));
    }
}

fn axes_ui(ui: &Ui, cx: &Cx<'_>, (plot, rect): (&Plot, Rect), (x, y, across): (&Axis, &Axis, Across)) {
    let theme = cx.theme;
    let look = || (theme.small(), theme.colors.text_muted);
    let amount = |euros: f64| {
        if euros >= 1_000.0 {
            cx.words.with("value-thousand", &[("amount", cx.formats.decimal(euros / 1_000.0, 0).into())])
        } else {
            cx.formats.money_rounded(to_cents(euros))
        }
    };
    for tick in y.ticks() {
        let at = plot.at(vec2(0.0, y.place(tick)), true);
        paint::text(ui.painter(), pos2(plot.strip.left() - 6.0, at.y), Align2::RIGHT_CENTER, &amount(tick), look());
    }
    let below = plot.main.bottom() + 4.0;
    let mut last = f32::MIN;
    for tick in x.ticks() {
        let at = plot.at(vec2(x.place(tick), 0.0), true);
        let text = cx.formats.number(tick.round() as i64);
        let half = paint::width(ui, &text, theme.small()) / 2.0;
        if at.x - half > last + 6.0 && at.x + half < rect.right() {
            paint::text(ui.painter(), pos2(at.x, below), Align2::CENTER_TOP, &text, look());
            last = at.x + half;
        }
    }
    let named = match across {
        Across::Purchases => cx.words.text("value-across-purchases-long"),
        Across::Rank => cx.words.text("value-across-rank-long"),
        Across::Value => cx.words.text("value-across-value-long"),
    };
    paint::text(ui.painter(), pos2(plot.main.center().x, below + 20.0), Align2::CENTER_TOP, &named, look());
    paint::text(ui.painter(), pos2(plot.strip.center().x, below), Align2::CENTER_TOP, &cx.words.text("value-no-purchases"), look());
    let text = ui.painter().layout_no_wrap(cx.words.text("value-upright"), theme.small(), theme.colors.text_muted);
    let at = pos2(rect.left(), plot.main.center().y + text.size().x / 2.0);
    let upright = TextShape::new(at, text, theme.colors.text_muted).with_angle(-std::f32::consts::FRAC_PI_2);
    ui.painter().add(upright);
}

fn dots_ui(ui: &Ui, cx: &Cx<'_>, data: &ValueData, plot: &Plot) {
    let theme = cx.theme;
    let radius = if data.picture.dots.len() > 150 { 4.0 } else { 4.5 };
    for dot in &data.picture.dots {
        dot_ui(ui.painter(), theme, (dot, plot.dot(dot)), radius);
    }
    if let Some(dot) = data.current.and_then(|id| data.picture.dots.iter().find(|dot| dot.id == id)) {
        let at = plot.dot(dot);
        ui.painter().circle_stroke(at, 11.0, Stroke::new(2.0, theme.colors.accent));
        dot_ui(ui.painter(), theme, (dot, at), 6.5);
    }
    names_ui(ui, theme, data, plot);
}

fn dot_ui(painter: &Painter, theme: &Theme, (dot, at): (&Dot, Pos2), radius: f32) {
    let ink = emotion_color(theme, dot.emotion);
    if dot.is_late {
        let ring: Vec<Pos2> = (0..=32).map(|step| at + 8.5 * Vec2::angled(step as f32 * std::f32::consts::TAU / 32.0)).collect();
        painter.extend(Shape::dashed_line(&ring, Stroke::new(1.5, theme.colors.warn), 3.0, 2.2));
    }
    if dot.entered {
        painter.circle(at, radius, ink, Stroke::new(1.0, theme.colors.surface));
    } else {
        painter.circle(at, radius - 0.5, theme.colors.surface, Stroke::new(1.8, ink));
    }
    if dot.by_hand {
        paint::icon(painter, at + vec2(9.0, -8.0), icons::HAND, 12.0, theme.colors.text);
    }
}

/// A name without the form of its firm, for a place where room is dear.
fn without_form(name: &str) -> &str {
    const FORMS: [&str; 8] = [" Oy", " Ky", " Tmi", " Ab", " Oyj", " ry", " Ltd", " LLP"];
    FORMS.iter().find_map(|form| name.strip_suffix(form)).unwrap_or(name)
}

/// Where the corners' names stand.
fn captions(plot: &Plot, data: &ValueData) -> Vec<Rect> {
    let Some((x, _)) = data.picture.axes.as_ref().filter(|_| data.picture.is_across_purchases) else { return Vec::new() };
    let across = plot.at(vec2(x.place(data.draft.current.euros()), 0.0), true).x;
    let corner = |left: f32, top: f32| Rect::from_min_size(pos2(left, top), vec2(150.0, 44.0));
    let (top, bottom) = (plot.main.top() + 6.0, plot.main.bottom() - 50.0);
    [plot.main.left() + 8.0, across + 10.0].into_iter().flat_map(|left| [corner(left, top), corner(left, bottom)]).collect()
}

/// Names of the most important dots, left of them or right, where they don't lie over another name.
fn names_ui(ui: &Ui, theme: &Theme, data: &ValueData, plot: &Plot) {
    let mut taken: Vec<Rect> = captions(plot, data);
    let chosen = |dot: &&Dot| data.current == Some(dot.id);
    let named = data.picture.dots.iter().filter(|dot| dot.is_named && !chosen(dot));
    for dot in data.picture.dots.iter().filter(chosen).chain(named) {
        let at = plot.dot(dot);
        let name = without_form(&dot.name);
        let short: String = name.chars().take(LETTERS).collect();
        let text = if short.len() < name.len() { format!("{}…", short.trim_end()) } else { short };
        let width = paint::width(ui, &text, theme.small());
        let off = if data.current == Some(dot.id) || dot.is_late { 14.0 } else { 9.0 };
        let room = if dot.has_bought { plot.main } else { plot.strip.union(plot.main) };
        let places = [at.x - off - width, at.x + off];
        let free = places
            .into_iter()
            .map(|left| Rect::from_min_size(pos2(left, at.y - 8.0), vec2(width, 16.0)))
            .find(|place| room.contains_rect(*place) && !taken.iter().any(|other| other.intersects(*place)));
        if let Some(place) = free {
            paint::text(ui.painter(), place.left_center(), Align2::LEFT_CENTER, &text, (theme.small(), theme.colors.text));
            taken.push(place.expand(1.0));
        }
    }
}

/// The dot nearest to a point, within reach.
fn near(data: &ValueData, plot: &Plot, at: Pos2) -> Option<CustomerId> {
    let off = |dot: &Dot| plot.dot(dot).distance_sq(at);
    data.picture
        .dots
        .iter()
        .map(|dot| (off(dot), dot.id))
        .filter(|(off, _)| *off < 144.0)
        .min_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, id)| id)
}

/// A press on a dot chooses it with its segment, one beside it the segment; the pointer over a dot tells its name.
fn pointer(data: &mut ValueData, ui: &Ui, (plot, response): (&Plot, &Response), (x, y): (Option<f32>, f32)) {
    if let Some(dot) =
        response.hover_pos().and_then(|at| near(data, plot, at)).and_then(|id| data.picture.dots.iter().find(|dot| dot.id == id))
    {
        ui.ctx().set_cursor_icon(CursorIcon::PointingHand);
        response.clone().on_hover_text_at_pointer(&dot.name);
    }
    let Some(at) = response.interact_pointer_pos().filter(|_| response.clicked()) else { return };
    response.request_focus();
    if let Some(id) = near(data, plot, at) {
        if let Some(segment) = data.points.get(&id).map(|point| point.segment) {
            data.choose(segment);
        }
        (data.current, data.reveal) = (Some(id), true);
        return;
    }
    let place = plot.back(at);
    if plot.strip.contains(at) {
        data.choose(Segment::Acquisition);
    } else if let Some(x) = x.filter(|_| plot.main.contains(at)) {
        data.choose(match (place.x >= x, place.y >= y) {
            (false, true) => Segment::Growth,
            (true, true) => Segment::Strategic,
            (true, false) => Segment::Retention,
            (false, false) => Segment::Efficiency,
        });
    }
    data.current = None;
}

/// The two thresholds as lines with a handle each; dragged, or moved by the arrows when a handle has the focus.
fn handles_ui(data: &mut ValueData, ui: &Ui, cx: &Cx<'_>, plot: &Plot, (x, y): (&Axis, &Axis)) {
    let stroke = Stroke::new(1.5, cx.theme.colors.accent);
    let mut draft = data.draft;
    let up = plot.at(vec2(0.0, y.place(draft.potential.euros())), true).y;
    ui.painter().hline(plot.main.x_range(), up, stroke);
    let name = (cx.words.text("value-threshold-potential"), cx.formats.money_rounded(draft.potential));
    let at = pos2(plot.main.right(), up);
    if let Some(moved) = handle(ui, cx, (at, "value-threshold-potential"), (&name.0, &name.1, draft.potential), cx.read_only) {
        draft.potential = moved.unwrap_or_else(|to| to_cents(y.amount(plot.back(to).y)));
    }
    if data.picture.is_across_purchases {
        let across = plot.at(vec2(x.place(draft.current.euros()), 0.0), true).x;
        ui.painter().vline(across, plot.main.y_range(), stroke);
        let name = (cx.words.text("value-threshold-current"), cx.formats.money_rounded(draft.current));
        let at = pos2(across, plot.main.bottom());
        if let Some(moved) = handle(ui, cx, (at, "value-threshold-current"), (&name.0, &name.1, draft.current), cx.read_only) {
            draft.current = moved.unwrap_or_else(|to| to_cents(x.amount(plot.back(to).x)));
        }
    }
    if draft != data.draft {
        data.move_to(draft);
        data.typed = Default::default();
    }
}

/// A handle: the amount that a key asks for, or where it was dragged to.
fn handle(
    ui: &Ui,
    cx: &Cx<'_>,
    (at, id): (Pos2, &str),
    (name, shown, amount): (&str, &str, Cents),
    is_fixed: bool,
) -> Option<Result<Cents, Pos2>> {
    let c = &cx.theme.colors;
    let response = ui.interact(
        Rect::from_center_size(at, Vec2::splat(24.0)),
        Id::unique(id),
        if is_fixed { Sense::hover() } else { Sense::click_and_drag() },
    );
    response.widget_info(|| WidgetInfo::labeled(Role::Slider, !is_fixed, name));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_value(shown.to_owned()));
    let fill: Color32 = if response.hovered() || response.dragged() { c.accent_soft } else { c.surface };
    ui.painter().circle(at, 6.0, fill, Stroke::new(2.0, c.accent));
    let step = keys::threshold(ui, &response);
    let dragged = response.dragged().then(|| response.interact_pointer_pos()).flatten();
    if response.hovered() {
        ui.ctx().set_cursor_icon(CursorIcon::Grab);
    }
    response.on_hover_text(format!("{name}: {shown}"));
    match (dragged, step) {
        (Some(to), _) => Some(Err(to)),
        (None, Some(factor)) => Some(Ok(Cents(((amount.euros() * factor / 10.0).round() * 1_000.0) as i64))),
        (None, None) => None,
    }
}
