//! What first run and unlocking share: the page with the mark above a card, a labelled field, and the job that derives the key.

use crate::i18n::Words;
use crate::ops::first_run::{self, NewRegister};
use crate::ops::job::Job;
use crate::ops::{Clock, Refusal, Session, start};
use crate::ui::kit::{Theme, card, paint};
use eframe::egui::{self, Align, Frame, Layout, Margin, RichText, ScrollArea, Sense, TextEdit, Ui, vec2};
use std::path::{Path, PathBuf};

/// What every screen before a register draws with.
#[derive(Clone, Copy)]
pub(super) struct Look<'a> {
    /// Colours and measures.
    pub(super) theme: &'a Theme,
    /// Words.
    pub(super) words: &'a Words,
    /// Whether a register is being made or opened.
    pub(super) busy: bool,
}

/// A register that is being made or opened on a thread of its own.
pub(super) struct Opening {
    /// Which file.
    pub(super) path: PathBuf,
    job: Job<Session>,
}

impl Opening {
    /// Begins to open a register.
    pub(super) fn open(ctx: &egui::Context, path: &Path, passphrase: Option<String>, clock: Clock) -> Option<Self> {
        let (file, wake) = (path.to_owned(), ctx.clone());
        let work = move |_: &_| start::open(&file, passphrase.as_deref(), clock);
        let job = Job::start("open register", move || wake.request_repaint(), work).ok()?;
        Some(Self { path: path.to_owned(), job })
    }

    /// Begins to make a register.
    pub(super) fn create(ctx: &egui::Context, new: NewRegister, clock: Clock) -> Option<Self> {
        let (path, wake) = (new.path.clone(), ctx.clone());
        let job = Job::start("make register", move || wake.request_repaint(), move |_: &_| first_run::begin(&new, clock)).ok()?;
        Some(Self { path, job })
    }

    /// The opened register or why not, once.
    pub(super) fn poll(&self) -> Option<Result<Session, Refusal>> {
        self.job.poll()
    }
}

/// Draws a page before any register is open: the mark with a title, and a column of 720 below, scrolled when the window is low.
pub(super) fn page(ui: &mut Ui, theme: &Theme, title: &str, content: impl FnOnce(&mut Ui)) {
    egui::CentralPanel::default().frame(Frame::new().fill(theme.colors.bg)).show(ui, |ui| {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            ui.vertical_centered(|ui| {
                ui.set_max_width(720.0_f32.min(ui.available_width() - 32.0));
                ui.add_space(24.0);
                mark_ui(ui, theme, title);
                ui.add_space(8.0);
                ui.with_layout(Layout::top_down(Align::LEFT), content);
                ui.add_space(16.0);
            });
        });
    });
}

fn mark_ui(ui: &mut Ui, theme: &Theme, title: &str) {
    let width = paint::width(ui, title, theme.title()) + 48.0;
    let (rect, response) = ui.allocate_exact_size(vec2(width, 40.0), Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Heading, true, title));
    paint::mark(ui.painter(), egui::Rect::from_min_size(rect.min, vec2(36.0, 36.0)), theme);
    let at = egui::pos2(rect.left() + 48.0, rect.top() + 18.0);
    paint::text(ui.painter(), at, egui::Align2::LEFT_CENTER, title, (theme.title(), theme.colors.text));
}

/// The card of such a page, 32 within.
pub(super) fn card_ui(ui: &mut Ui, theme: &Theme, content: impl FnOnce(&mut Ui)) {
    card::frame(theme).inner_margin(Margin { left: 32, right: 32, top: 20, bottom: 12 }).show(ui, |ui| {
        ui.set_width(ui.available_width());
        content(ui);
    });
}

/// Title and explanation at the head of a card.
pub(super) fn heading_ui(ui: &mut Ui, theme: &Theme, title: &str, text: &str) {
    ui.label(RichText::new(title).font(theme.title()));
    ui.add_space(-4.0);
    ui.label(RichText::new(text).color(theme.colors.text_muted));
    ui.add_space(8.0);
}

/// A label above a field of one line; `hidden` shows dots.
pub(super) fn field_ui(ui: &mut Ui, theme: &Theme, label: &str, text: &mut String, hidden: bool) -> egui::Response {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        let named = ui.label(RichText::new(label).font(theme.small()).color(theme.colors.text_muted));
        let field =
            TextEdit::singleline(text).password(hidden).id_salt(label).desired_width(f32::INFINITY).margin(Margin::symmetric(10, 5));
        ui.add(field.min_size(vec2(0.0, theme.sizes.control)).align(egui::Align2::LEFT_CENTER)).labelled_by(named.id)
    })
    .inner
}

/// A small sentence with an icon in a tone's ink.
pub(super) fn note_ui(ui: &mut Ui, theme: &Theme, icon: char, ink: egui::Color32, text: &str) {
    // The line would be as high as a button otherwise.
    let usual = std::mem::replace(&mut ui.spacing_mut().interact_size.y, 18.0);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        ui.label(RichText::new(icon).font(theme.icon_small()).color(ink));
        ui.add(egui::Label::new(RichText::new(text).font(theme.small()).color(ink)).wrap());
    });
    ui.spacing_mut().interact_size.y = usual;
}

/// A path in a locked field, shortened at its beginning to what tells it apart.
pub(super) fn path_box(ui: &mut Ui, theme: &Theme, width: f32, (icon, path): (char, &Path)) {
    let c = &theme.colors;
    let (rect, response) = ui.allocate_exact_size(egui::vec2(width, theme.sizes.control), egui::Sense::hover());
    let whole = path.display().to_string();
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, &whole));
    ui.painter().rect(rect, theme.corner(), c.sunken, egui::Stroke::new(1.0, c.border), egui::StrokeKind::Inside);
    paint::icon(ui.painter(), egui::pos2(rect.left() + 19.0, rect.center().y), icon, 16.0, c.text);
    let parts: Vec<String> = path.components().rev().take(3).map(|part| part.as_os_str().to_string_lossy().into_owned()).collect();
    let short = parts.iter().rev().cloned().collect::<Vec<_>>().join(" › ");
    let room = egui::Rect::from_min_max(egui::pos2(rect.left() + 36.0, rect.top()), egui::pos2(rect.right() - 10.0, rect.bottom()));
    paint::clipped(ui, room, &short, (theme.body(), c.text), false);
    response.on_hover_text(whole);
}
