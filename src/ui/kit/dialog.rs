//! A dialog: focus goes into it and comes back, Enter is its default button, Esc closes it. Not for reading: details stand in panes.

use super::button::Button;
use super::{Theme, icons};
use eframe::egui::{Align, Context, Frame, Id, Key, Layout, Margin, Modal, RichText, Role, ScrollArea, Ui};

/// A dialog, made by its id and title.
#[must_use = "a dialog is drawn by `show`"]
pub struct Dialog<'a> {
    id: Id,
    title: &'a str,
    width: f32,
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
        Self { id: Id::unique(("dialog", id)), title, width: 520.0 }
    }

    /// Of that width.
    pub fn width(mut self, width: f32) -> Self {
        self.width = width;
        self
    }

    /// Draws it with a footer; the caller stops calling after any answer but `Open`, and then calls [`closed`].
    pub fn show(self, ctx: &Context, theme: &Theme, buttons: Buttons<'_>, content: impl FnOnce(&mut Ui)) -> Answer {
        let fresh = self.remember(ctx);
        let frame = Frame::new()
            .fill(theme.colors.surface)
            .corner_radius(theme.sizes.radius_card)
            .shadow(theme.shadow_pop())
            .inner_margin(Margin::same(24));
        let mut area = Modal::default_area(self.id).accessible_name(self.title).role(Role::Dialog);
        area = area.fade_in(!theme.still);
        let screen = ctx.content_rect();
        let shown = Modal::new(self.id).area(area).frame(frame).backdrop_color(theme.colors.backdrop).show(ctx, |ui| {
            ui.set_width(self.width.min(screen.width() - 80.0));
            let crossed = ui
                .horizontal(|ui| {
                    ui.label(RichText::new(self.title).font(theme.title()));
                    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                        super::button::icon_button(ui, theme, icons::X, buttons.close).clicked()
                    })
                    .inner
                })
                .inner;
            ui.add_space(4.0);
            ScrollArea::vertical().max_height(screen.height() - 220.0).show(ui, content);
            ui.add_space(12.0);
            let answer = footer(ui, theme, buttons);
            if crossed { Answer::Cancelled } else { answer }
        });
        if fresh {
            ctx.memory_mut(|memory| memory.move_focus(eframe::egui::FocusDirection::Next));
        }
        let top = shown.is_top_modal;
        let mut answer = shown.inner;
        if answer == Answer::Open && top && shown.should_close() && !shown.backdrop_response.clicked() {
            answer = Answer::Cancelled;
        }
        if answer == Answer::Open && top && buttons.ready && enter_pressed(ctx) {
            answer = Answer::Done;
        }
        if answer != Answer::Open {
            closed(ctx, self.id);
        }
        answer
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

fn closed(ctx: &Context, id: Id) {
    let opener = ctx.data_mut(|data| data.remove_temp::<Opened>(id)).and_then(|opened| opened.opener);
    if let Some(opener) = opener {
        ctx.memory_mut(|memory| memory.request_focus(opener));
    }
}

/// The footer of a dialog or a sheet: the default button right, the other before it.
pub fn footer(ui: &mut Ui, theme: &Theme, buttons: Buttons<'_>) -> Answer {
    let mut answer = Answer::Open;
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        let done = if buttons.danger { Button::danger(buttons.done) } else { Button::primary(buttons.done) };
        if done.enabled(buttons.ready).show(ui, theme).clicked() {
            answer = Answer::Done;
        }
        if !buttons.cancel.is_empty() && Button::secondary(buttons.cancel).show(ui, theme).clicked() {
            answer = Answer::Cancelled;
        }
    });
    answer
}
