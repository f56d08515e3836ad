//! The engagements that the customer takes part in, at the foot of the facts: what, when, how it stands, what came of it.

use crate::base::id::{CustomerId, EngagementId};
use crate::store::{Reader, StoreResult, engagement};
use crate::ui::app::page::{Cx, LoadCx};
use crate::ui::kit::{Button, icons};
use crate::ui::pages::card::links;
use crate::ui::pages::engagement::EditEngagement;
use crate::ui::pages::shared::dotted;
use eframe::egui::{Label, RichText, Ui};

/// The lines of the list.
#[derive(Default)]
pub(super) struct Engagements {
    heading: String,
    lines: Vec<(EngagementId, String, String)>,
}

impl Engagements {
    /// The engagements of a customer.
    pub(super) fn load(db: Reader<'_>, customer: CustomerId, cx: &LoadCx<'_>) -> StoreResult<Self> {
        let mut lines = Vec::new();
        for (one, part) in engagement::of_customer(db, customer)? {
            let day = one.values.on.map(|on| cx.formats.date(on)).unwrap_or_default();
            let parts = [cx.words.label(one.values.kind), day, cx.words.label(part.state), part.outcome];
            lines.push((one.id, one.values.title, dotted(parts.iter().map(String::as_str))));
        }
        Ok(Self { heading: cx.words.text("engagement-card"), lines })
    }
}

/// Draws the list; nothing where there is none.
pub(super) fn ui(ui: &mut Ui, cx: &mut Cx<'_>, engagements: &Engagements) {
    if engagements.lines.is_empty() {
        return;
    }
    let theme = cx.theme;
    ui.add_space(14.0);
    ui.label(RichText::new(&engagements.heading).font(theme.strong()));
    for (id, title, line) in &engagements.lines {
        ui.push_id(id, |ui| {
            if Button::ghost(title).icon(icons::HANDSHAKE).show(ui, theme).clicked() {
                links::dialog(cx, EditEngagement::change(*id));
            }
            ui.horizontal_top(|ui| {
                ui.add_space(36.0);
                ui.add(Label::new(RichText::new(line).font(theme.small()).color(theme.colors.text_muted)).wrap());
            });
        });
    }
}
