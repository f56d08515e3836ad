//! The customers page of an empty register: a card that takes a file, three steps, and a sample to look around in.

use super::draw::heading;
use crate::domain::customer::Language;
use crate::i18n::Lang;
use crate::ops::sample::SampleDeed;
use crate::ui::app::page::{Command, Cx, PageId};
use crate::ui::kit::button::Button;
use crate::ui::kit::{Theme, face, icons, paint};
use crate::ui::pages::forms::customer::CustomerForm;
use eframe::egui::{
    Align2, Color32, CornerRadius, Label, Painter, Pos2, Rect, RichText, ScrollArea, Shape, Stroke, StrokeKind, Ui, UiBuilder, Vec2, pos2,
    vec2,
};

/// The card's width where there is room.
const WIDTH: f32 = 780.0;
const CARD: f32 = 376.0;

/// Draws the page.
pub(super) fn ui(ui: &mut Ui, cx: &mut Cx<'_>) {
    ui.add_space(16.0);
    let title = ui.label(RichText::new(cx.words.text("customer-list-title")).font(cx.theme.title()).color(cx.theme.colors.text));
    heading(ui, title.id, cx.words.text("customer-list-title"));
    ui.add_space(16.0);
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        let width = ui.available_width().min(WIDTH);
        let left = ui.cursor().left() + (ui.available_width() - width) / 2.0;
        let card = Rect::from_min_size(pos2(left, ui.cursor().top() + 1.0), vec2(width, CARD));
        ui.allocate_rect(card, eframe::egui::Sense::hover());
        card_ui(ui, cx, card);
        let steps = Rect::from_min_size(pos2(left, card.bottom() + 24.0), vec2(width, 64.0));
        steps_ui(ui, cx, steps);
        sample_ui(ui, cx, Rect::from_min_size(pos2(left, steps.bottom() + 20.0), vec2(width, 40.0)));
    });
}

fn card_ui(ui: &mut Ui, cx: &mut Cx<'_>, card: Rect) {
    let theme = cx.theme;
    let dropping = ui.input(|input| !input.raw.hovered_files.is_empty());
    let (ground, edge) =
        if dropping { (theme.colors.accent_soft, theme.colors.accent) } else { (theme.colors.surface, theme.colors.border_input) };
    ui.painter().rect_filled(card, CornerRadius::same(theme.sizes.radius_card), ground);
    dashed(ui.painter(), card.shrink(0.5), f32::from(theme.sizes.radius_card), Stroke::new(1.0, edge));
    let middle = card.center().x;
    if card.width() > 620.0 {
        drawing(ui.painter(), theme, pos2(middle - 272.0, card.top() + 38.0));
    }
    let centre = |y: f32| pos2(middle, card.top() + y);
    let c = &theme.colors;
    place(ui, Rect::from_center_size(centre(194.0), vec2(card.width() - 32.0, 28.0)), |ui| {
        let title = ui.add(Label::new(RichText::new(cx.words.text("customer-empty-title")).font(theme.title()).color(c.text)));
        heading(ui, title.id, cx.words.text("customer-empty-title"));
    });
    place(ui, Rect::from_center_size(centre(236.0), vec2((card.width() - 48.0).min(560.0), 46.0)), |ui| {
        ui.add(
            Label::new(RichText::new(cx.words.text("customer-empty-text")).color(c.text_muted)).wrap().halign(eframe::egui::Align::Center),
        );
    });
    let (import, add) = (cx.words.text("customer-empty-import"), cx.words.text("customer-list-add"));
    let can_import = !cx.read_only;
    let wide = |ui: &Ui, text: &str| paint::width(ui, text, theme.strong()) + 52.0;
    let (first, second) = (wide(ui, &import), wide(ui, &add));
    let row = Rect::from_center_size(centre(296.0), vec2(first + second + 12.0, 40.0));
    let mut buttons = ui.new_child(UiBuilder::new().max_rect(row).layout(eframe::egui::Layout::left_to_right(eframe::egui::Align::Center)));
    buttons.spacing_mut().item_spacing.x = 12.0;
    if Button::primary(&import).icon(icons::FILE_SPREADSHEET).width(first).enabled(can_import).show(&mut buttons, theme).clicked() {
        cx.send(Command::Show(PageId::Import));
    }
    if Button::secondary(&add).icon(icons::PLUS).width(second).enabled(!cx.read_only).show(&mut buttons, theme).clicked() {
        cx.send(Command::Dialog(Box::new(CustomerForm::add())));
    }
    place(ui, Rect::from_center_size(centre(338.0), vec2(card.width() - 32.0, 34.0)), |ui| {
        let drop = RichText::new(cx.words.text("customer-empty-drop")).font(theme.small()).color(c.text_muted);
        ui.add(Label::new(drop).wrap().halign(eframe::egui::Align::Center));
    });
}

fn place(ui: &mut Ui, rect: Rect, content: impl FnOnce(&mut Ui)) {
    let layout = eframe::egui::Layout::top_down(eframe::egui::Align::Center);
    content(&mut ui.new_child(UiBuilder::new().max_rect(rect).layout(layout)));
}

fn steps_ui(ui: &mut Ui, cx: &Cx<'_>, rect: Rect) {
    let theme = cx.theme;
    let words = cx.words;
    let steps = [
        ("1", words.text("customer-empty-step-import"), words.text("customer-empty-step-import-text")),
        ("2", words.text("customer-empty-step-need"), words.text("customer-empty-step-need-text")),
        ("3", words.text("customer-empty-step-tasks"), words.text("customer-empty-step-tasks-text")),
    ];
    let width = rect.width() / 3.0;
    for (place_of, (number, title, text)) in steps.iter().enumerate() {
        let left = rect.left() + width * place_of as f32;
        let disc = pos2(left + 13.0, rect.top() + 14.0);
        ui.painter().circle_filled(disc, 13.0, theme.colors.accent_soft);
        paint::text(ui.painter(), disc, Align2::CENTER_CENTER, number, (theme.strong(), theme.colors.accent));
        let room = Rect::from_min_max(pos2(left + 38.0, rect.top()), pos2(left + width - 12.0, rect.bottom()));
        let mut inner = ui.new_child(UiBuilder::new().max_rect(room));
        inner.spacing_mut().item_spacing.y = 0.0;
        inner.add(Label::new(RichText::new(title).font(theme.strong()).color(theme.colors.text)).truncate());
        inner.add(Label::new(RichText::new(text).font(theme.small()).color(theme.colors.text_muted)).wrap());
    }
}

fn sample_ui(ui: &mut Ui, cx: &mut Cx<'_>, rect: Rect) {
    if cx.read_only {
        return;
    }
    let theme = cx.theme;
    let (ask, open, note) =
        (cx.words.text("customer-empty-sample-ask"), cx.words.text("customer-empty-sample"), cx.words.text("customer-empty-sample-note"));
    let width =
        paint::width(ui, &ask, theme.body()) + paint::width(ui, &open, theme.body()) + paint::width(ui, &note, theme.small()) + 40.0;
    let row = Rect::from_center_size(rect.center(), vec2(width, rect.height()));
    let mut inner = ui.new_child(UiBuilder::new().max_rect(row).layout(eframe::egui::Layout::left_to_right(eframe::egui::Align::Center)));
    inner.spacing_mut().item_spacing.x = 0.0;
    inner.label(RichText::new(ask).color(theme.colors.text_muted));
    if Button::ghost(&open).show(&mut inner, theme).clicked() {
        let language = if cx.words.lang() == Lang::Finnish { Language::Finnish } else { Language::English };
        cx.deed(SampleDeed::Add(language));
    }
    inner.label(RichText::new(note).font(theme.small()).color(theme.colors.text_muted));
    ui.allocate_rect(rect, eframe::egui::Sense::hover());
}

/// Four cards of customers to come and the line of a growing bond.
fn drawing(painter: &Painter, theme: &Theme, at: Pos2) {
    let c = &theme.colors;
    let corner = CornerRadius::same(8);
    for (place, (dx, dy)) in [(0.0, 0.0), (142.0, 8.0), (284.0, 0.0), (426.0, 8.0)].into_iter().enumerate() {
        let card = Rect::from_min_size(at + vec2(dx, dy), vec2(118.0, 54.0));
        let solid = place < 2;
        if solid {
            painter.rect(card, corner, c.surface, Stroke::new(1.0, c.border), StrokeKind::Inside);
        } else {
            dashed(painter, card, 8.0, Stroke::new(1.0, c.border));
        }
        let [first, _, third, ..] = c.series;
        let square = if place == 0 {
            first
        } else if place == 1 {
            third
        } else {
            c.sunken
        };
        painter.rect_filled(Rect::from_min_size(card.min + vec2(10.0, 12.0), Vec2::splat(20.0)), 4.0, square);
        let (long, short) = if solid { (c.border, c.divider) } else { (c.sunken, c.sunken) };
        painter.rect_filled(Rect::from_min_size(card.min + vec2(40.0, 13.0), vec2(62.0, 6.0)), 3.0, long);
        painter.rect_filled(Rect::from_min_size(card.min + vec2(40.0, 27.0), vec2(44.0, 6.0)), 3.0, short);
    }
    let nodes: [(Vec2, i8); 5] =
        [(vec2(16.0, 100.0), 0), (vec2(126.0, 74.0), 1), (vec2(256.0, 110.0), -1), (vec2(386.0, 46.0), 1), (vec2(516.0, 30.0), 2)];
    painter.extend(Shape::dashed_line(&curve(&nodes, at), Stroke::new(2.4, c.accent), 7.0, 5.0));
    for (offset, emotion) in nodes {
        painter.circle_filled(at + offset, 14.0, c.surface);
        face::paint(painter, at + offset, 12.0, emotion, theme);
    }
}

/// A calm line through the nodes.
fn curve(nodes: &[(Vec2, i8)], at: Pos2) -> Vec<Pos2> {
    let mut points = Vec::new();
    for (one, other) in nodes.iter().zip(nodes.iter().skip(1)) {
        for part in 0..=16_u8 {
            let share = f32::from(part) / 16.0;
            let eased = share * share * (3.0 - 2.0 * share);
            points.push(at + vec2(one.0.x + (other.0.x - one.0.x) * share, one.0.y + (other.0.y - one.0.y) * eased));
        }
    }
    points
}

/// A dashed rectangle with round corners.
fn dashed(painter: &Painter, rect: Rect, radius: f32, stroke: Stroke) {
    let mut points = Vec::new();
    let corners = [(rect.right_top(), -90.0), (rect.right_bottom(), 0.0), (rect.left_bottom(), 90.0), (rect.left_top(), 180.0)];
    for (corner, from) in corners {
        let centre = corner + (rect.center() - corner).normalized_sign() * radius;
        for step in 0..=6_u8 {
            let angle = (from + f32::from(step) * 15.0_f32).to_radians();
            points.push(centre + Vec2::angled(angle) * radius);
        }
    }
    points.extend(points.first().copied());
    let color: Color32 = stroke.color;
    painter.extend(Shape::dashed_line(&points, Stroke::new(stroke.width, color), 5.0, 4.0));
}

/// The signs of a vector's parts.
trait Signs {
    fn normalized_sign(self) -> Vec2;
}

impl Signs for Vec2 {
    fn normalized_sign(self) -> Vec2 {
        vec2(self.x.signum(), self.y.signum())
    }
}
