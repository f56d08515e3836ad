//! The summary tab: four facts, people with their consents, open tasks, what happened last.

use super::data::{CardData, Fact, PersonLine};
use super::{contacts, links, tasks, timeline};
use crate::domain::contact::{Decision, Purpose};
use crate::ui::app::page::Cx;
use crate::ui::kit::chip::{Chip, Tone};
use crate::ui::kit::{Button, Theme, avatar, face, icon_button, icons, paint};
use crate::ui::pages::forms::consent::ConsentForm;
use crate::ui::pages::forms::contact::ContactForm;
use eframe::egui::{Align, Align2, Layout, OpenUrl, Rect, RichText, Role, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};

/// Draws the tab; whether the whole history was asked for.
pub(super) fn summary_ui(ui: &mut Ui, cx: &mut Cx<'_>, data: &CardData) -> bool {
    ui.spacing_mut().item_spacing.y = 0.0;
    facts_ui(ui, cx.theme, &data.facts);
    ui.add_space(8.0);
    line_ui(ui, cx.theme);
    ui.add_space(6.0);
    for person in &data.people {
        ui.push_id(person.id, |ui| person_ui(ui, cx, data, person));
    }
    contacts::add_ui(ui, cx, data);
    ui.add_space(6.0);
    line_ui(ui, cx.theme);
    tasks::tasks_ui(ui, cx, data);
    head_ui(ui, cx, data);
    if data.latest.is_empty() {
        timeline::nothing_ui(ui, cx.theme, &cx.words.text("customer-card-nothing-yet"));
        return false;
    }
    timeline::timeline_ui(ui, cx, data.id, &data.latest);
    ui.add_space(4.0);
    Button::ghost(&cx.words.text("customer-card-all-history")).show(ui, cx.theme).clicked()
}

/// A divider of the whole width.
pub(super) fn line_ui(ui: &mut Ui, theme: &Theme) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 1.0), Sense::hover());
    ui.painter().hline(rect.x_range(), rect.center().y, theme.line());
}

fn head_ui(ui: &mut Ui, cx: &mut Cx<'_>, data: &CardData) {
    ui.add_space(6.0);
    ui.horizontal(|ui| {
        ui.set_min_height(32.0);
        ui.label(RichText::new(cx.words.text("customer-card-latest")).font(cx.theme.strong()).color(cx.theme.colors.text));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if Button::ghost(&cx.words.text("customer-card-log")).icon(icons::PLUS).show(ui, cx.theme).clicked() {
                links::log_interaction(cx, data.id);
            }
        });
    });
    ui.add_space(2.0);
}

fn facts_ui(ui: &mut Ui, theme: &Theme, facts: &[Fact]) {
    let count = u8::try_from(facts.len().max(1)).unwrap_or(1);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 76.0), Sense::hover());
    let width = rect.width() / f32::from(count);
    for (at, fact) in (0_u8..).zip(facts) {
        let left = rect.left() + width * f32::from(at);
        let place = Rect::from_min_size(pos2(left, rect.top()), vec2(width, rect.height()));
        if at > 0 {
            ui.painter().vline(left, place.top() + 4.0..=place.bottom() - 6.0, theme.line());
        }
        let inner = if at > 0 { place.with_min_x(left + 11.0) } else { place };
        fact_ui(ui, theme, fact, inner.with_max_x(place.right() - 4.0));
    }
}

fn fact_ui(ui: &Ui, theme: &Theme, fact: &Fact, place: Rect) {
    let row = |top: f32, height: f32| Rect::from_min_size(pos2(place.left(), place.top() + top), vec2(place.width(), height));
    let response = ui.interact(place, ui.scope_id().with(("fact", &fact.label)), Sense::hover());
    let said = format!("{}: {}, {}", fact.label, fact.value, fact.note);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &said));
    let ink = match fact.tone {
        Tone::Neutral | Tone::Accent => theme.colors.text_muted,
        Tone::Ok => theme.colors.ok,
        Tone::Warn => theme.colors.warn,
        Tone::Err => theme.colors.err,
    };
    let mut cut = paint::clipped(ui, row(6.0, 20.0), &fact.label, (theme.small(), theme.colors.text_muted), false);
    let mut value = row(26.0, 24.0);
    if let Some(score) = fact.face {
        face::paint(ui.painter(), pos2(value.left() + 11.0, value.center().y), 11.0, score, theme);
        value = value.with_min_x(value.left() + 30.0);
    }
    cut |= paint::clipped(ui, value, &fact.value, (theme.strong(), theme.colors.text), false);
    let mut note = row(50.0, 20.0);
    if let Some(icon) = fact.icon {
        paint::icon(ui.painter(), pos2(note.left() + 6.0, note.center().y), icon, 13.0, ink);
        note = note.with_min_x(note.left() + 16.0);
    }
    cut |= paint::clipped(ui, note, &fact.note, (theme.small(), ink), false);
    if cut {
        response.on_hover_text(said);
    }
}

fn person_ui(ui: &mut Ui, cx: &mut Cx<'_>, data: &CardData, person: &PersonLine) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 38.0), Sense::hover());
    let mut right = ui.new_child(UiBuilder::new().max_rect(rect).layout(Layout::right_to_left(Align::Center)).id_salt("acts"));
    right.spacing_mut().item_spacing.x = 6.0;
    reach_ui(&mut right, cx.theme, person);
    let chip = Chip::new(&person.consent).pressable();
    let chip = if person.has_consent { chip.tone(Tone::Ok).icon(icons::CHECK) } else { chip };
    if chip.show(&mut right, cx.theme).clicked() {
        let decision = if person.has_consent { Decision::Withdrawn } else { Decision::Given };
        links::dialog(cx, ConsentForm::new((person.id, &person.name), Purpose::Newsletter, decision));
    }
    let edge = right.min_rect().left() - 8.0;
    let place = rect.with_max_x(edge);
    let response = ui.interact(place, ui.scope_id().with("person"), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &person.name));
    if response.hovered() {
        ui.painter().rect_filled(place.expand2(vec2(4.0, -2.0)), cx.theme.corner(), cx.theme.colors.sunken);
    }
    let face = Rect::from_center_size(pos2(rect.left() + 14.0, rect.center().y), vec2(28.0, 28.0));
    avatar::avatar(&mut ui.new_child(UiBuilder::new().max_rect(face)), cx.theme, &person.initials, &person.name);
    names_ui(ui, cx.theme, person, place.with_min_x(rect.left() + 38.0));
    if response.clicked() {
        links::dialog(cx, ContactForm::edit(data.id, person.id));
    }
}

fn names_ui(ui: &Ui, theme: &Theme, person: &PersonLine, place: Rect) {
    let name = paint::width(ui, &person.name, theme.strong()).min(place.width());
    paint::clipped(ui, place.with_max_x(place.left() + name + 1.0), &person.name, (theme.strong(), theme.colors.text), false);
    let roles = place.with_min_x(place.left() + name + 6.0);
    if roles.width() > 30.0 {
        paint::clipped(ui, roles.translate(vec2(0.0, 1.0)), &person.roles, (theme.small(), theme.colors.text_muted), false);
    }
}

/// The button that writes or calls; an empty place where neither is known.
fn reach_ui(ui: &mut Ui, theme: &Theme, person: &PersonLine) {
    let (icon, name, url) = if !person.email.is_empty() {
        (icons::MAIL, &person.write, format!("mailto:{}", person.email))
    } else if !person.phone.is_empty() {
        (icons::PHONE, &person.call, format!("tel:{}", person.phone.replace([' ', '-', '(', ')'], "")))
    } else {
        let (rect, _) = ui.allocate_exact_size(vec2(theme.sizes.control, theme.sizes.control), Sense::hover());
        paint::text(ui.painter(), rect.center(), Align2::CENTER_CENTER, "–", (theme.body(), theme.colors.text_muted));
        return;
    };
    if icon_button(ui, theme, icon, name).clicked() {
        ui.ctx().open_url(OpenUrl::new_tab(url));
    }
}
