//! A dialog: focus goes into it and comes back, Enter is its default button, Esc closes it. Not for reading: details stand in panes.

use super::button::Button;
use super::{Theme, icons};
use eframe::egui::{Align, Align2, Context, Frame, Id, Key, Layout, Margin, Modal, RichText, Role, ScrollArea, Ui, Vec2};

/// Room for the footer of a dialog.
const FOOTER: f32 = 52.0;

/// A dialog, made by its id and title.
#[must_use = "a dialog is drawn by `show`"]
pub struct Dialog<'a> {
    id: Id,
    title: &'a str,
    width: f32,
    is_sheet: bool,
}

/// What a dialog's footer said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Nothing yet.
    Open,
    /// The default button, or Enter.
    Done,
    /// Cancelled: button, Esc or the cross.
    Cancelled,
}

/// The buttons of a dialog's footer.
#[derive(Clone, Copy, Debug)]
pub struct Buttons<'a> {
    /// The default button; it names the act.
    pub done: &'a str,
    /// The other one.
    pub cancel: &'a str,
    /// Name of the cross: close.
    pub close: &'a str,
    /// Whether the default one can be pressed.
    pub ready: bool,
    /// Whether the act removes for good.
    pub danger: bool,
}

#[derive(Clone, Default)]
struct Opened {
    opener: Option<Id>,
    last_pass: u64,
}

impl<'a> Dialog<'a> {
    /// A dialog of 520 width.
    pub fn new(id: &str, title: &'a str) -> Self {
        Self { id: Id::unique(("dialog", id)), title, width: 520.0, is_sheet: false }
    }

    /// Of that width.
    pub fn width(mut self, width: f32) -> Self {
        self.width = width;
        self
    }

    /// At the right side of the window, from top to bottom, instead of in the middle.
    pub fn sheet(mut self, is_sheet: bool) -> Self {
        self.is_sheet = is_sheet;
        self
    }

    /// Draws it with a footer; the caller stops calling after any answer but `Open`.
    pub fn show(self, ctx: &Context, theme: &Theme, buttons: Buttons<'_>, content: impl FnOnce(&mut Ui)) -> Answer {
        let id = self.id;
        let mut answer = Answer::Open;
        let closed = self.frame(ctx, theme, buttons.close, |ui| {
            ScrollArea::vertical()
                .max_height(ui.available_height() - FOOTER)
                .auto_shrink([false, true])
                .show(ui, |ui| beside_the_bar(ui, content));
            ui.add_space(12.0);
            answer = footer(ui, theme, buttons);
        });
        if answer == Answer::Open && closed {
            answer = Answer::Cancelled;
        }
        if answer == Answer::Open && is_top(ctx, id) && buttons.ready && enter_pressed(ctx) {
            answer = Answer::Done;
        }
        if answer != Answer::Open {
            give_focus_back(ctx, id);
        }
        answer
    }

    /// Draws it around content that has its own buttons; whether the cross or Esc closed it.
    pub fn show_bare(self, ctx: &Context, theme: &Theme, close_name: &str, content: impl FnOnce(&mut Ui)) -> bool {
        let id = self.id;
        let closed = self.frame(ctx, theme, close_name, |ui| {
            ScrollArea::vertical().max_height(ui.available_height()).auto_shrink([false, true]).show(ui, |ui| beside_the_bar(ui, content));
        });
        if closed {
            give_focus_back(ctx, id);
        }
        closed
    }

    /// Title, cross and room for the content; whether the cross or Esc closed it.
    fn frame(self, ctx: &Context, theme: &Theme, close_name: &str, content: impl FnOnce(&mut Ui)) -> bool {
        let fresh = self.remember(ctx);
        let frame = Frame::new()
            .fill(theme.colors.surface)
            .corner_radius(if self.is_sheet { 0 } else { theme.sizes.radius_card })
            .shadow(theme.shadow_pop())
            .inner_margin(Margin::same(24));
        let mut area = Modal::default_area(self.id).accessible_name(self.title).role(Role::Dialog).fade_in(!theme.still);
        if self.is_sheet {
            area = area.anchor(Align2::RIGHT_TOP, Vec2::ZERO);
        }
        let screen = ctx.content_rect();
        let shown = Modal::new(self.id).area(area).frame(frame).backdrop_color(theme.colors.backdrop).show(ctx, |ui| {
            ui.set_width(self.width.min(screen.width() - 80.0));
            let room = if self.is_sheet { 48.0 } else { 120.0 };
            ui.set_max_height(screen.height() - room);
            if self.is_sheet {
                ui.set_min_height(screen.height() - room);
            }
            let crossed = ui
                .horizontal(|ui| {
                    ui.label(RichText::new(self.title).font(theme.title()));
                    let cross = |ui: &mut Ui| super::button::icon_button(ui, theme, icons::X, close_name).clicked();
                    ui.with_layout(Layout::right_to_left(Align::Center), cross).inner
                })
                .inner;
            ui.add_space(8.0);
            content(ui);
            crossed
        });
        if fresh {
            ctx.memory_mut(|memory| memory.move_focus(eframe::egui::FocusDirection::Next));
        }
        shown.inner || (shown.is_top_modal && shown.should_close() && !shown.backdrop_response.clicked())
    }

    /// Notes who had the focus when the dialog opened; whether it opened in this pass.
    fn remember(&self, ctx: &Context) -> bool {
        let pass = ctx.cumulative_pass_nr();
        let focused = ctx.memory(|memory| memory.focused());
        ctx.data_mut(|data| {
            let known = data.get_temp::<Opened>(self.id).unwrap_or_default();
            let fresh = known.last_pass + 1 < pass || known.last_pass == 0;
            let opener = if fresh { focused } else { known.opener };
            data.insert_temp(self.id, Opened { opener, last_pass: pass });
            fresh
        })
    }
}

/// Enter, where no multi-line field or button takes it.
fn enter_pressed(ctx: &Context) -> bool {
    ctx.input(|input| input.key_pressed(Key::Enter) && (input.modifiers.is_none() || input.modifiers.command))
}

/// Content of a scroll area whose floating bar has its own strip.
fn beside_the_bar(ui: &mut Ui, content: impl FnOnce(&mut Ui)) {
    ui.set_width(ui.available_width() - 12.0);
    content(ui);
}

/// Whether a dialog of that id lies on top.
fn is_top(ctx: &Context, id: Id) -> bool {
    ctx.memory(|memory| memory.top_modal_layer()).is_some_and(|layer| layer.id == id)
}

fn give_focus_back(ctx: &Context, id: Id) {
    let opener = ctx.data_mut(|data| data.remove_temp::<Opened>(id)).and_then(|opened| opened.opener);
    if let Some(opener) = opener {
        ctx.memory_mut(|memory| memory.request_focus(opener));
    }
}

/// The footer of a dialog or a sheet: the default button right, the other before it.
pub fn footer(ui: &mut Ui, theme: &Theme, buttons: Buttons<'_>) -> Answer {
    let mut answer = Answer::Open;
    ui.horizontal(|ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let done = if buttons.danger { Button::danger(buttons.done) } else { Button::primary(buttons.done) };
            if done.enabled(buttons.ready).show(ui, theme).clicked() {
                answer = Answer::Done;
            }
            if !buttons.cancel.is_empty() && Button::secondary(buttons.cancel).show(ui, theme).clicked() {
                answer = Answer::Cancelled;
            }
        });
    });
    answer
}
