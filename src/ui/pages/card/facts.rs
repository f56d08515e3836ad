//! The facts tab: every field of the customer, with its value or the place for it; a press opens the form at that field.

use super::data::CardData;
use super::links;
use crate::base::id::CustomerId;
use crate::domain::field::Field;
use crate::domain::summary::CustomerCard;
use crate::ui::app::page::{Cx, LoadCx};
use crate::ui::kit::{icons, paint};
use crate::ui::pages::forms::customer::CustomerForm;
use eframe::egui::{Label, RichText, Role, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};
use std::sync::Arc;

/// A field with its value.
struct FactLine {
    field: Field,
    label: String,
    value: String,
}

/// The tab as loaded.
#[derive(Default)]
pub(super) struct Facts {
    lines: Vec<FactLine>,
}

impl Facts {
    /// The lines of a card.
    pub(super) fn new(card: &CustomerCard, cx: &LoadCx<'_>) -> Self {
        let values = &card.customer.values;
        let words = cx.words;
        let languages: Vec<String> = values.languages.iter().map(|language| words.label(*language)).collect();
        let names = |list: &[String]| list.join(", ");
        let depth = values.depth.map(|depth| format!("{} {}", depth.code(), words.label(depth))).unwrap_or_default();
        let tags: Vec<String> = card.tags.iter().map(|(_, name)| name.clone()).collect();
        let groups: Vec<String> = card.need_groups.iter().map(|(_, name)| name.clone()).collect();
        let plain = |field: Field, value: String| FactLine { field, label: words.label(field), value };
        let mut lines = vec![
            plain(Field::Name, values.name.clone()),
            plain(Field::Code, values.code.clone()),
            plain(Field::Kind, words.label(values.kind)),
            plain(Field::BusinessId, values.business_id.clone()),
            plain(Field::VatNumber, values.vat_number.clone()),
            plain(Field::Web, values.web.clone()),
            plain(Field::Languages, names(&languages)),
            plain(Field::Source, values.source.clone()),
            plain(Field::Responsible, card.responsible_name.clone()),
        ];
        lines.extend(values.addresses.iter().map(|address| {
            let place = [address.postcode.as_str(), &address.town].join(" ").trim().to_owned();
            let parts = [address.street.trim(), &place, address.country.trim()];
            let value = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
            FactLine { field: Field::Street, label: words.label(address.kind), value }
        }));
        if values.addresses.is_empty() {
            lines.push(FactLine { field: Field::Street, label: words.text("customer-form-address"), value: String::new() });
        }
        lines.push(plain(Field::Stage, words.label(values.stage)));
        lines.push(plain(Field::Depth, depth));
        lines.push(plain(Field::Tags, names(&tags)));
        lines.push(plain(Field::NeedGroups, names(&groups)));
        lines.extend(card.custom.iter().map(|fact| FactLine {
            field: Field::CustomValue,
            label: fact.name.clone(),
            value: cx.formats.custom(fact.kind, &fact.value),
        }));
        lines.push(plain(Field::Notes, values.notes.clone()));
        Self { lines }
    }
}

/// Draws the tab.
pub(super) fn facts_ui(ui: &mut Ui, cx: &mut Cx<'_>, (data, order): (&CardData, &Arc<[CustomerId]>), facts: &Facts) {
    ui.spacing_mut().item_spacing.y = 0.0;
    for (at, line) in facts.lines.iter().enumerate() {
        ui.push_id((line.field, &line.label, at), |ui| line_ui(ui, cx, (data, order), line));
    }
}

fn line_ui(ui: &mut Ui, cx: &mut Cx<'_>, (data, order): (&CardData, &Arc<[CustomerId]>), line: &FactLine) {
    let theme = cx.theme;
    let label_width = 152.0;
    let width = ui.available_width() - label_width - 28.0;
    let empty = line.value.is_empty();
    let text = if empty { "–" } else { line.value.as_str() };
    let ink = if empty { theme.colors.text_muted } else { theme.colors.text };
    let galley = ui.painter().layout(text.to_owned(), theme.body(), ink, width);
    let height = (galley.size().y + 12.0).max(34.0);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    let name = cx.words.with("customer-card-edit-field", &[("field", line.label.as_str().into()), ("value", text.into())]);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    let hovered = response.hovered() || response.has_focus();
    if hovered {
        ui.painter().rect_filled(rect.expand2(vec2(6.0, 0.0)), theme.corner(), theme.colors.sunken);
        paint::icon(ui.painter(), pos2(rect.right() - 10.0, rect.top() + 17.0), icons::PENCIL, 16.0, theme.colors.text_muted);
    }
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, theme.line());
    let label = rect.with_max_x(rect.left() + label_width - 8.0).with_max_y(rect.top() + 34.0);
    let mut place = ui.new_child(UiBuilder::new().max_rect(label).layout(eframe::egui::Layout::left_to_right(eframe::egui::Align::Center)));
    place.add(Label::new(RichText::new(&line.label).font(theme.small()).color(theme.colors.text_muted)).truncate());
    let top = if galley.rows.len() > 1 { rect.top() + 6.0 } else { rect.center().y - galley.size().y / 2.0 };
    ui.painter().galley(pos2(rect.left() + label_width, top), galley, ink);
    if response.clicked() {
        links::dialog(cx, CustomerForm::edit(data.id, line.field, Arc::clone(order)));
    }
}
