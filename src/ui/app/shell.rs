//! The frame around pages: rail by the method's stages, top bar with search and "New", status bar. Holds no state but what it is given.

use super::command::{self, Act};
use super::desk::{Facts, RunningJob};
use super::page::{Command, PageId, Width};
use crate::i18n::Words;
use crate::ui::kit::button::{Button, icon_button};
use crate::ui::kit::chip::Tone;
use crate::ui::kit::{Theme, banner, icons, paint, progress};
use eframe::egui::{
    self, Align, Align2, Frame, Layout, Margin, Panel, Rect, RichText, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

/// What the frame is drawn from.
pub(super) struct Shell<'a> {
    pub(super) words: &'a Words,
    pub(super) theme: &'a Theme,
    pub(super) width: Width,
    pub(super) facts: &'a Facts,
    pub(super) jobs: &'a [RunningJob],
    pub(super) shown: PageId,
    pub(super) counts: &'a Numbers,
    pub(super) told: &'a [ToldLine],
    pub(super) read_only: bool,
    pub(super) out: &'a mut Vec<Command>,
}

/// The numbers of the rail, as shown.
pub(super) struct Numbers {
    pub(super) today: String,
    pub(super) customers: String,
    pub(super) feedback: String,
}

/// A sentence that was told in this sitting.
pub(super) struct ToldLine {
    pub(super) time: String,
    pub(super) tone: Tone,
    pub(super) text: String,
}

/// The method's stages with their pages; Today stands before them, Settings at the foot.
const STAGES: &[(&str, &[PageId])] = &[
    ("identify", &[PageId::Customers, PageId::Import]),
    ("differentiate", &[PageId::Value, PageId::Care]),
    ("interact", &[PageId::Interactions, PageId::Feedback, PageId::Experience]),
    ("engage", &[PageId::Engagement, PageId::Calendar]),
    ("lead", &[PageId::Dashboard, PageId::BusinessCase, PageId::Assessment, PageId::Development, PageId::Reports, PageId::History]),
];

/// A row of the rail.
struct Item<'a> {
    icon: char,
    name: &'a str,
    count: &'a str,
    on: bool,
}

/// How wide the rail is.
pub(super) fn rail_width(theme: &Theme, width: Width) -> f32 {
    if width == Width::Wide { theme.sizes.rail } else { theme.sizes.rail_slim }
}

/// Below this width of the window the rail gives its words up for a page that wants room.
const ROOM: f32 = 1500.0;

/// How wide the window is to the rail beside a page that wants room.
pub(super) fn beside(width: Width, ctx: &egui::Context) -> Width {
    if ctx.content_rect().width() < ROOM { width.min(Width::Medium) } else { width }
}

/// Draws rail, top bar and status bar; the page takes what is left of `ui`.
pub(super) fn ui(ui: &mut Ui, frame: &mut Shell<'_>) {
    let theme = frame.theme;
    let rail = Frame::new().fill(theme.colors.sunken).inner_margin(Margin { left: 8, right: 8, top: 0, bottom: 8 });
    Panel::left("rail")
        .resizable(false)
        .show_separator_line(false)
        .exact_size(rail_width(theme, frame.width))
        .frame(rail)
        .show(ui, |ui| rail_ui(ui, frame));
    let bar = Frame::new().fill(theme.colors.bg).inner_margin(Margin::symmetric(24, 0));
    Panel::top("top")
        .resizable(false)
        .show_separator_line(false)
        .exact_size(theme.sizes.top_bar)
        .frame(bar)
        .show(ui, |ui| top_ui(ui, frame));
    Panel::bottom("status")
        .resizable(false)
        .show_separator_line(false)
        .exact_size(theme.sizes.status_bar)
        .frame(bar)
        .show(ui, |ui| status_ui(ui, frame));
    if frame.read_only {
        let ground = Frame::new().fill(theme.colors.bg).inner_margin(Margin { left: 24, right: 24, top: 12, bottom: 0 });
        Panel::top("read-only").resizable(false).show_separator_line(false).frame(ground).show(ui, |ui| {
            banner::banner(ui, theme, Tone::Neutral, &frame.words.text("app-read-only-text"), None);
        });
    }
}

fn stage_name(words: &Words, stage: &str) -> String {
    match stage {
        "identify" => words.text("app-stage-identify"),
        "differentiate" => words.text("app-stage-differentiate"),
        "interact" => words.text("app-stage-interact"),
        "engage" => words.text("app-stage-engage"),
        _ => words.text("app-stage-lead"),
    }
}

fn rail_ui(ui: &mut Ui, frame: &mut Shell<'_>) {
    let theme = frame.theme;
    let edge = ui.max_rect().expand2(vec2(8.0, 0.0));
    ui.painter().vline(edge.right() - 0.5, edge.top()..=edge.bottom() + 8.0, theme.line());
    ui.spacing_mut().item_spacing.y = 0.0;
    brand_ui(ui, frame);
    let rows = STAGES.iter().map(|(_, pages)| pages.len()).sum::<usize>() + 3;
    #[allow(clippy::cast_precision_loss, reason = "a handful of rows")]
    let needed = |stage: f32| rows as f32 * theme.sizes.control + STAGES.len() as f32 * stage + 8.0;
    let (room, roomy) = (ui.available_height(), if frame.width == Width::Wide { 30.0 } else { 13.0 });
    // On a low window the stages' words stand closer; on a still lower one the rail scrolls.
    let stage = if needed(roomy) > room { f32::min(roomy, 22.0) } else { roomy };
    let gap = (room - needed(stage) + 8.0).max(8.0);
    if needed(stage) > room {
        egui::ScrollArea::vertical().id_salt("rail").auto_shrink(false).show(ui, |ui| rows_ui(ui, frame, (stage, gap)));
    } else {
        rows_ui(ui, frame, (stage, gap));
    }
}

/// The rows of the rail: stages of this height, and a gap before settings and help.
fn rows_ui(ui: &mut Ui, frame: &mut Shell<'_>, (stage_height, gap): (f32, f32)) {
    item_ui(ui, frame, PageId::Today);
    for (stage, pages) in STAGES {
        stage_ui(ui, frame, (&stage_name(frame.words, stage), stage_height));
        for page in *pages {
            item_ui(ui, frame, *page);
        }
    }
    // By space and not from below: Tab walks widgets as they are made.
    ui.add_space(gap);
    item_ui(ui, frame, PageId::Settings);
    let help = frame.words.text("app-help");
    if rail_row(ui, frame, &Item { icon: icons::CIRCLE_QUESTION_MARK, name: &help, count: "", on: false }).clicked() {
        frame.out.push(Command::Act(Act::Help));
    }
}

fn brand_ui(ui: &mut Ui, frame: &Shell<'_>) {
    let theme = frame.theme;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), theme.sizes.top_bar + 4.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, format!("Kimmoke, {}", frame.facts.firm)));
    let slim = frame.width != Width::Wide;
    let x = if slim { rect.center().x } else { rect.left() + 20.0 };
    let middle = rect.top() + theme.sizes.top_bar / 2.0;
    paint::mark(ui.painter(), Rect::from_center_size(pos2(x, middle), vec2(28.0, 28.0)), theme);
    if slim {
        return;
    }
    let left = rect.left() + 44.0;
    paint::text(ui.painter(), pos2(left, middle - 8.0), Align2::LEFT_CENTER, "Kimmoke", (theme.strong(), theme.colors.text));
    let firm = Rect::from_min_max(pos2(left, middle), pos2(rect.right(), middle + 18.0));
    if paint::clipped(ui, firm, &frame.facts.firm, (theme.small(), theme.colors.text_muted), false) {
        response.on_hover_text(&frame.facts.firm);
    }
}

fn stage_ui(ui: &mut Ui, frame: &Shell<'_>, (name, height): (&str, f32)) {
    let theme = frame.theme;
    if frame.width == Width::Wide {
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
        paint::text(
            ui.painter(),
            pos2(rect.left() + 10.0, rect.bottom() - 3.0),
            Align2::LEFT_BOTTOM,
            name,
            (theme.small(), theme.colors.text_muted),
        );
    } else {
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
        ui.painter().hline(rect.shrink2(vec2(8.0, 0.0)).x_range(), rect.center().y, Stroke::new(1.0, theme.colors.border));
    }
}

fn item_ui(ui: &mut Ui, frame: &mut Shell<'_>, page: PageId) {
    let icon = command::info(Act::Go(page)).map_or(icons::FILE, |line| line.icon);
    let count = match page {
        PageId::Today if frame.counts.today != "0" => frame.counts.today.clone(),
        PageId::Customers => frame.counts.customers.clone(),
        PageId::Feedback if frame.counts.feedback != "0" => frame.counts.feedback.clone(),
        _ => String::new(),
    };
    let name = command::page_name(frame.words, page);
    let response = rail_row(ui, frame, &Item { icon, name: &name, count: &count, on: page == frame.shown });
    if response.clicked() {
        frame.out.push(Command::Show(page));
    }
    let keys = command::info(Act::Go(page)).map(command::CommandInfo::chord).unwrap_or_default();
    response.on_hover_text(format!("{name}  {keys}").trim_end());
}

fn rail_row(ui: &mut Ui, frame: &Shell<'_>, item: &Item<'_>) -> egui::Response {
    let Item { icon, name, count, on } = *item;
    let (theme, c) = (frame.theme, &frame.theme.colors);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), theme.sizes.control), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, on, name));
    if on {
        ui.painter().rect_filled(rect, theme.corner(), c.accent_soft);
        let bar = Rect::from_min_size(rect.left_top() + vec2(0.0, 6.0), vec2(3.0, rect.height() - 12.0));
        ui.painter().rect_filled(bar, 2.0, c.accent);
    } else if response.hovered() {
        ui.painter().rect_filled(rect, theme.corner(), c.divider);
    }
    let ink = if on { c.accent } else { c.text };
    let icon_ink = if on { c.accent } else { c.text_muted };
    if frame.width != Width::Wide {
        paint::icon(ui.painter(), rect.center(), icon, theme.sizes.icon, icon_ink);
        return response;
    }
    let y = rect.center().y;
    // The middle of the capitals is below that of the line.
    paint::icon(ui.painter(), pos2(rect.left() + 19.0, y + 0.5), icon, theme.sizes.icon, icon_ink);
    let font = if on { theme.strong() } else { theme.body() };
    paint::text(ui.painter(), pos2(rect.left() + 38.0, y), Align2::LEFT_CENTER, name, (font, ink));
    paint::text(ui.painter(), pos2(rect.right() - 10.0, y), Align2::RIGHT_CENTER, count, (theme.small(), c.text_muted));
    response
}

fn top_ui(ui: &mut Ui, frame: &mut Shell<'_>) {
    let theme = frame.theme;
    let line = ui.max_rect().expand2(vec2(24.0, 0.0));
    ui.painter().hline(line.x_range(), line.bottom() - 0.5, theme.line());
    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
        if search_ui(ui, frame).clicked() {
            frame.out.push(Command::Act(Act::Search));
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            bell_ui(ui, frame);
            new_menu_ui(ui, frame);
            turn_ui(ui, frame);
        });
    });
}

/// The search box: a button that opens the palette, where typing begins at once.
fn search_ui(ui: &mut Ui, frame: &Shell<'_>) -> egui::Response {
    let (theme, c) = (frame.theme, &frame.theme.colors);
    let hint = frame.words.text("app-search-hint");
    // What stands at the right end: undo, redo, new and the bell.
    let width = 400.0_f32.min(ui.available_width() - 236.0).max(72.0);
    let (rect, response) = ui.allocate_exact_size(vec2(width, theme.sizes.control), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::SearchInput, true, &hint));
    let edge = if response.hovered() { c.text_muted } else { c.border_input };
    ui.painter().rect(rect, theme.corner(), c.surface, Stroke::new(1.0, edge), StrokeKind::Inside);
    let y = rect.center().y;
    paint::icon(ui.painter(), pos2(rect.left() + 18.0, y), icons::SEARCH, 16.0, c.text_muted);
    let chord = command::info(Act::Search).map(command::CommandInfo::chord).unwrap_or_default();
    let key = Rect::from_min_max(
        pos2(rect.right() - 22.0 - paint::width(ui, &chord, theme.small()), y - 9.0),
        pos2(rect.right() - 10.0, y + 9.0),
    );
    ui.painter().rect_filled(key, theme.sizes.radius_badge, c.sunken);
    paint::text(ui.painter(), key.center(), Align2::CENTER_CENTER, &chord, (theme.small(), c.text_muted));
    let room = Rect::from_min_max(pos2(rect.left() + 34.0, rect.top()), pos2(key.left() - 8.0, rect.bottom()));
    paint::clipped(ui, room, &hint, (theme.body(), c.text_muted), false);
    response.on_hover_cursor(egui::CursorIcon::Text)
}

/// Undo and redo, each with the words of the deed that it would turn.
fn turn_ui(ui: &mut Ui, frame: &mut Shell<'_>) {
    if frame.read_only {
        return;
    }
    let next = frame.facts.next;
    for (act, icon, op) in [(Act::Redo, icons::REDO_2, next.redo), (Act::Undo, icons::UNDO_2, next.undo)] {
        let keys = command::info(act).map(command::CommandInfo::chord).unwrap_or_default();
        let words = match op {
            Some(op) if act == Act::Undo => frame.words.undo(op),
            Some(op) => frame.words.redo(op),
            None => command::label(frame.words, act),
        };
        let tip = format!("{words} ({keys})");
        let pressed = ui.add_enabled_ui(op.is_some(), |ui| icon_button(ui, frame.theme, icon, &tip).clicked()).inner;
        if pressed {
            frame.out.push(Command::Act(act));
        }
    }
}

/// The bell: what was told in this sitting, newest first.
fn bell_ui(ui: &mut Ui, frame: &Shell<'_>) {
    let theme = frame.theme;
    let bell = icon_button(ui, theme, icons::BELL, &frame.words.text("app-told"));
    egui::Popup::menu(&bell).close_behavior(egui::PopupCloseBehavior::CloseOnClickOutside).show(|ui| {
        ui.set_width(360.0);
        if frame.told.is_empty() {
            ui.label(RichText::new(frame.words.text("app-told-nothing")).color(theme.colors.text_muted));
        }
        egui::ScrollArea::vertical().max_height(360.0).show(ui, |ui| {
            for line in frame.told.iter().rev() {
                ui.horizontal_top(|ui| {
                    let ink = if matches!(line.tone, Tone::Warn | Tone::Err) { theme.colors.err } else { theme.colors.text };
                    ui.label(RichText::new(&line.time).font(theme.small()).color(theme.colors.text_muted));
                    ui.add(egui::Label::new(RichText::new(&line.text).color(ink)).wrap());
                });
            }
        });
    });
}

fn new_menu_ui(ui: &mut Ui, frame: &mut Shell<'_>) {
    const NEW: &[Act] = &[Act::NewCustomer, Act::NewInteraction, Act::NewFeedback, Act::NewTask];
    if frame.read_only {
        return;
    }
    let word = frame.words.text("app-new");
    let response = Button::secondary(&word).icon(icons::PLUS).trailing(icons::CHEVRON_DOWN).show(ui, frame.theme);
    egui::Popup::menu(&response).show(|ui| {
        ui.set_min_width(220.0);
        for &act in NEW {
            if menu_row(ui, frame, act).clicked() {
                frame.out.push(Command::Act(act));
                ui.close();
            }
        }
    });
}

fn menu_row(ui: &mut Ui, frame: &Shell<'_>, act: Act) -> egui::Response {
    let (theme, c) = (frame.theme, &frame.theme.colors);
    let label = command::label(frame.words, act);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), theme.sizes.control), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::MenuItem, true, &label));
    if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(rect, theme.corner(), c.accent_soft);
    }
    let (y, line) = (rect.center().y, command::info(act));
    let icon = line.map_or(icons::PLUS, |line| line.icon);
    paint::icon(ui.painter(), pos2(rect.left() + 19.0, y), icon, theme.sizes.icon, c.text_muted);
    paint::text(ui.painter(), pos2(rect.left() + 38.0, y), Align2::LEFT_CENTER, &label, (theme.body(), c.text));
    let chord = line.map(command::CommandInfo::chord).unwrap_or_default();
    paint::text(ui.painter(), pos2(rect.right() - 10.0, y), Align2::RIGHT_CENTER, &chord, (theme.small(), c.text_muted));
    response
}

fn status_ui(ui: &mut Ui, frame: &mut Shell<'_>) {
    let theme = frame.theme;
    let line = ui.max_rect().expand2(vec2(24.0, 0.0));
    ui.painter().hline(line.x_range(), line.top() + 0.5, theme.line());
    let (words, muted) = (frame.words, theme.colors.text_muted);
    let small = |text: String| RichText::new(text).font(theme.small()).color(muted);
    let icon = |icon: char| RichText::new(icon).font(theme.icon_small()).color(muted);
    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
        let customers = words.with("app-customers", &[("count", frame.facts.counts.customers.into())]);
        let saved = match frame.facts.saved.as_str() {
            _ if frame.read_only => words.text("app-read-only"),
            "" => words.text("app-saved"),
            time => words.with("app-saved-at", &[("time", time.into())]),
        };
        ui.label(icon(if frame.read_only { icons::EYE } else { icons::CHECK }));
        let parts = [saved.as_str(), if frame.read_only { "" } else { &frame.facts.backup }, &customers];
        ui.label(small(parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")));
        for running in frame.jobs {
            ui.add_space(12.0);
            ui.label(small(running.title.clone()));
            progress::bar(ui, theme, 120.0, running.job.progress.fraction(), &running.title);
            if icon_button(ui, theme, icons::X, &words.text("app-job-cancel")).clicked() {
                running.job.progress.cancel();
            }
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if frame.width != Width::Narrow {
                ui.label(small(words.text("app-local-only")));
                ui.label(icon(icons::LOCK));
            }
        });
    });
}
