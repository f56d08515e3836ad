//! Toasts: what was just done, with Undo, bottom-left for six seconds. Not for errors that need an act: those are banners or dialogs.

use super::chip::Tone;
use super::{Theme, icons, paint};
use eframe::egui::accesskit::Live;
use eframe::egui::{Align2, Area, Context, CornerRadius, Frame, Id, Margin, Order, RichText, Role, Sense, Ui, WidgetInfo, vec2};
use std::time::Duration;

/// Seconds that a toast stays; longer while the pointer or the focus is on it.
const STAYS: f64 = 6.0;

/// One toast. `A` is what its button gives back.
#[derive(Clone, Debug)]
pub struct Toast<A> {
    /// The sentence.
    pub text: String,
    /// Whether it is good news.
    pub tone: Tone,
    /// A button's word and what it does.
    pub act: Option<(String, A)>,
}

/// The toasts that are shown, newest last.
#[derive(Debug)]
pub struct Toasts<A> {
    shown: Vec<(Toast<A>, f64)>,
    made: u64,
    said: String,
}

impl<A> Default for Toasts<A> {
    fn default() -> Self {
        Self { shown: Vec::new(), made: 0, said: String::new() }
    }
}

impl<A: Clone> Toasts<A> {
    /// Shows a toast; at most three stand at once.
    pub fn push(&mut self, ctx: &Context, toast: Toast<A>) {
        if self.shown.len() >= 3 {
            self.shown.remove(0);
        }
        self.said.clone_from(&toast.text);
        self.made += 1;
        self.shown.push((toast, ctx.input(|input| input.time)));
        ctx.request_repaint();
    }

    /// Takes all toasts away, as when another register is opened.
    pub fn clear(&mut self) {
        self.shown.clear();
    }

    /// Draws them above the status bar, `left` from the window's edge; what a pressed button gives.
    pub fn show(&mut self, ctx: &Context, theme: &Theme, left: f32) -> Option<A> {
        self.announce(ctx);
        if self.shown.is_empty() {
            return None;
        }
        let now = ctx.input(|input| input.time);
        let area = Area::new(Id::unique("toasts")).order(Order::Foreground).fade_in(false);
        let at = vec2(left + 24.0, -(theme.sizes.status_bar + 24.0));
        let drawn = area.anchor(Align2::LEFT_BOTTOM, at).show(ctx, |ui| {
            let mut pressed = None;
            for (index, (toast, _)) in self.shown.iter().enumerate() {
                ui.push_id(index, |ui| {
                    if toast_ui(ui, theme, toast) {
                        pressed = toast.act.as_ref().map(|(_, act)| (index, act.clone()));
                    }
                });
            }
            pressed
        });
        let held = drawn.response.contains_pointer() || self.focus_inside(ctx, &drawn.response);
        if let Some((index, _)) = drawn.inner {
            self.shown.remove(index);
        } else if held {
            self.shown.iter_mut().for_each(|(_, since)| *since = now);
        }
        self.shown.retain(|(_, since)| now - since < STAYS);
        if let Some(next) = self.shown.iter().map(|(_, since)| since + STAYS - now).reduce(f64::min) {
            ctx.request_repaint_after(Duration::from_secs_f64(next.max(0.05)));
        }
        drawn.inner.map(|(_, act)| act)
    }

    fn focus_inside(&self, ctx: &Context, area: &eframe::egui::Response) -> bool {
        let focused = ctx.memory(|memory| memory.focused()).and_then(|id| ctx.read_response(id));
        focused.is_some_and(|response| response.layer_id == area.layer_id)
    }

    /// One node that stays in the tree, so that a screen reader hears each new sentence.
    fn announce(&self, ctx: &Context) {
        let area = Area::new(Id::unique("toast-status")).order(Order::Background).interactable(false).fade_in(false);
        area.fixed_pos([0.0, 0.0]).role(Role::Status).show(ctx, |ui| {
            let (_, response) = ui.allocate_exact_size(vec2(1.0, 1.0), Sense::hover());
            response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &self.said));
            ui.ctx().accesskit_node_builder(response.id, |node| {
                node.set_role(Role::Status);
                node.set_live(Live::Polite);
            });
        });
    }
}

fn toast_ui<A>(ui: &mut Ui, theme: &Theme, toast: &Toast<A>) -> bool {
    let c = &theme.colors;
    // Inverted: the page's text colour is the ground.
    let frame = Frame::new()
        .fill(c.text)
        .corner_radius(CornerRadius::same(theme.sizes.radius_banner))
        .shadow(theme.shadow_pop())
        .inner_margin(Margin::symmetric(16, 6));
    let shown = frame.show(ui, |ui| {
        ui.set_min_height(32.0);
        ui.horizontal(|ui| {
            ui.set_min_height(32.0);
            ui.set_max_width(560.0);
            let icon = if matches!(toast.tone, Tone::Warn | Tone::Err) { icons::TRIANGLE_ALERT } else { icons::CHECK };
            ui.label(RichText::new(icon).font(theme.icon()).color(c.bg));
            ui.add(eframe::egui::Label::new(RichText::new(&toast.text).color(c.bg)));
            toast.act.as_ref().is_some_and(|(word, _)| act_ui(ui, theme, word))
        })
        .inner
    });
    shown.inner
}

/// The button of a toast: in the other theme's accent, since its ground is the other theme's.
fn act_ui(ui: &mut Ui, theme: &Theme, word: &str) -> bool {
    let other = Theme::new(!theme.dark, theme.touch, theme.still);
    let width = paint::width(ui, word, theme.strong()) + 24.0;
    let (rect, response) = ui.allocate_exact_size(vec2(width, theme.sizes.control), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, word));
    if response.hovered() {
        ui.painter().rect_filled(rect, theme.corner(), other.colors.accent_soft);
    }
    paint::text(ui.painter(), rect.center(), Align2::CENTER_CENTER, word, (theme.strong(), other.colors.accent));
    response.clicked()
}
