//! Tabs: words with an underline and a count. Pages and panes switch by them; not for choices of a form.

use super::{Theme, paint};
use eframe::egui::{Align2, Rect, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};

/// One tab: its word and, where it helps, how many stand behind it.
pub struct Tab {
    /// The word.
    pub word: String,
    /// How many, as text.
    pub count: String,
}

/// A row of tabs above a line; the index that was pressed.
pub fn tabs(ui: &mut Ui, theme: &Theme, tabs: &[Tab], chosen: usize) -> Option<usize> {
    let mut pressed = None;
    let shown = ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 20.0;
        for (index, tab) in tabs.iter().enumerate() {
            if tab_ui(ui, theme, tab, index == chosen).clicked() && index != chosen {
                pressed = Some(index);
            }
        }
    });
    let line = shown.response.rect;
    ui.painter().hline(line.left()..=ui.max_rect().right(), line.bottom(), theme.line());
    ui.ctx().accesskit_node_builder(shown.response.id, |node| node.set_role(Role::TabList));
    pressed
}

/// One tab, for rows that hold more than tabs.
pub fn tab_ui(ui: &mut Ui, theme: &Theme, tab: &Tab, on: bool) -> Response {
    let c = &theme.colors;
    // Measured in SemiBold always, so that choosing a tab doesn't move its neighbours.
    let word = paint::width(ui, &tab.word, theme.strong());
    let count = if tab.count.is_empty() { 0.0 } else { paint::width(ui, &tab.count, theme.small()) + 6.0 };
    let (rect, response) = ui.allocate_exact_size(vec2(word + count, theme.sizes.tab), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, ui.is_enabled(), on, &tab.word));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_role(Role::Tab));
    let ink = if on || response.hovered() { c.text } else { c.text_muted };
    let font = if on { theme.strong() } else { theme.body() };
    let drawn = paint::text(ui.painter(), rect.left_center(), Align2::LEFT_CENTER, &tab.word, (font, ink));
    paint::text(ui.painter(), pos2(drawn.right() + 6.0, rect.center().y), Align2::LEFT_CENTER, &tab.count, (theme.small(), c.text_muted));
    if on {
        let bar = Rect::from_min_max(pos2(rect.left(), rect.bottom() - 2.0), pos2(rect.right(), rect.bottom() + 1.0));
        ui.painter().rect_filled(bar, 2.0, c.accent);
    }
    response
}
