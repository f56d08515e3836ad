//! The customer's card: who it is, the next step, and tabs with what happened, what was said, bought and agreed.
//! The customers page shows it beside the grid, and alone in a narrow window. What it shows is loaded in `data`.

mod care;
mod contacts;
mod data;
mod facts;
mod header;
mod history;
mod links;
mod purchases;
mod summary;
mod tasks;
mod timeline;
mod value;

pub(crate) use data::stage_tone;
pub use history::RecordHistory;

use crate::base::id::CustomerId;
use crate::domain::noun::{Noun, Nouns};
use crate::domain::summary::{EventFilter, EventMark};
use crate::store::{Reader, StoreResult, summaries};
use crate::ui::app::page::{Command, Cx, LoadCx};
use crate::ui::kit::{Button, icons};
use crate::ui::pages::forms::customer::CustomerForm;
use care::Care;
use contacts::Consents;
use data::CardData;
use eframe::egui::{self, Id, Key, Modifiers, ScrollArea, Ui, UiBuilder};
use facts::Facts;
use purchases::Purchases;
use std::sync::Arc;
use timeline::EventLine;

/// A tab of the card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tab {
    Summary,
    Care,
    History,
    Feedback,
    Purchases,
    Value,
    Facts,
    Consents,
}

impl Tab {
    const ALL: [Self; 8] =
        [Self::Summary, Self::Care, Self::History, Self::Feedback, Self::Purchases, Self::Value, Self::Facts, Self::Consents];
}

/// How far the scroll bar stands out into the margin.
const BAR: f32 = 14.0;

/// How many entries of the history are read at once.
const PAGE: usize = 40;

/// A list of events that is read on from its end.
struct Events {
    filter: EventFilter,
    wanted: usize,
    lines: Vec<EventLine>,
    has_more: bool,
}

impl Events {
    fn new(filter: EventFilter) -> Self {
        Self { filter, wanted: PAGE, lines: Vec::new(), has_more: false }
    }

    fn load(&mut self, db: Reader<'_>, customer: CustomerId, cx: &LoadCx<'_>) -> StoreResult<()> {
        let before: Option<EventMark> = None;
        let events = summaries::timeline(db, customer, self.filter, self.wanted + 1, before)?;
        self.has_more = events.len() > self.wanted;
        self.lines = events.iter().take(self.wanted).map(|event| timeline::event_line(event, cx)).collect();
        Ok(())
    }
}

const ONLY_FEEDBACK: EventFilter = EventFilter { purchases: false, interactions: false, feedback: true, tasks: false, stages: false };

/// The card of one customer.
pub struct CustomerCardPane {
    customer: CustomerId,
    order: Arc<[CustomerId]>,
    tab: Tab,
    data: Option<CardData>,
    history: Events,
    feedback: Events,
    purchases: Purchases,
    value: value::Value,
    facts: Facts,
    care: Care,
    consents: Consents,
    is_stale: bool,
}

impl CustomerCardPane {
    /// The card of a customer; loaded before it's drawn.
    pub fn new(customer: CustomerId) -> Self {
        Self {
            customer,
            order: Arc::default(),
            tab: Tab::Summary,
            data: None,
            history: Events::new(EventFilter::default()),
            feedback: Events::new(ONLY_FEEDBACK),
            purchases: Purchases::default(),
            value: value::Value::default(),
            facts: Facts::default(),
            care: Care::default(),
            consents: Consents::default(),
            is_stale: true,
        }
    }

    /// Whose card it is.
    pub fn customer(&self) -> CustomerId {
        self.customer
    }

    /// The ids of the list that the customer was opened from: what "previous" and "next" walk along.
    pub fn set_order(&mut self, order: Arc<[CustomerId]>) {
        self.order = order;
    }

    /// Shows another customer in the same tab.
    pub fn show(&mut self, customer: CustomerId) {
        if self.customer != customer {
            self.customer = customer;
            self.history = Events::new(self.history.filter);
            self.feedback = Events::new(ONLY_FEEDBACK);
            self.is_stale = true;
        }
    }

    /// Which deeds make it stale.
    pub fn reads(&self) -> Nouns {
        Nouns::of(&[
            Noun::Customer,
            Noun::Contact,
            Noun::Purchase,
            Noun::Interaction,
            Noun::Task,
            Noun::Feedback,
            Noun::Grouping,
            Noun::CustomField,
            Noun::Person,
            Noun::Phase,
            Noun::CareModel,
            Noun::Criterion,
            Noun::CustomerPlan,
            Noun::Value,
        ])
    }

    /// Whether it must load before it's drawn again.
    pub fn wants_load(&self) -> bool {
        self.is_stale
    }

    /// Reads everything that it shows.
    ///
    /// # Errors
    /// What the file refuses.
    pub fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        self.is_stale = false;
        self.data = CardData::load(db, self.customer, cx)?;
        let Some(data) = &self.data else { return Ok(()) };
        match self.tab {
            Tab::Summary => {}
            Tab::Care => self.care = Care::load(db, self.customer, cx)?,
            Tab::History => self.history.load(db, self.customer, cx)?,
            Tab::Feedback => self.feedback.load(db, self.customer, cx)?,
            Tab::Purchases => self.purchases = Purchases::load(db, data, cx)?,
            Tab::Value => self.value.load(db, data, cx)?,
            Tab::Facts => self.facts = Facts::new(&data.card, cx),
            Tab::Consents => self.consents = Consents::load(db, data, cx)?,
        }
        Ok(())
    }

    /// Opens the form of the customer; what F2 does.
    pub fn edit(&self, cx: &mut Cx<'_>) {
        links::dialog(cx, CustomerForm::edit(self.customer, crate::domain::field::Field::Name, Arc::clone(&self.order)));
    }

    /// Draws the card.
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        self.walk_keys(ui, cx);
        let Some(data) = &self.data else {
            timeline::nothing_ui(ui, cx.theme, &cx.words.text("customer-card-gone"));
            return;
        };
        ui.push_id(data.id, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            header::header_ui(ui, cx, (data, &self.order));
            if let Some(tab) = header::tabs_ui(ui, cx, data, self.tab) {
                self.tab = tab;
                self.is_stale = true;
            }
        });
        self.scroll_ui(ui, cx);
    }

    /// The tab's contents; the scroll bar stands in the margin right of them, not over their dates.
    fn scroll_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let salt = Id::unique(("card", self.customer, self.tab as u8));
        let place = ui.available_rect_before_wrap();
        let width = place.width();
        ui.scope_builder(UiBuilder::new().max_rect(place.with_max_x(place.right() + BAR)), |ui| {
            ScrollArea::vertical().id_salt(salt).auto_shrink([false, false]).show(ui, |ui| {
                ui.set_max_width(width);
                ui.set_width(width);
                ui.add_space(8.0);
                self.tab_ui(ui, cx);
                ui.add_space(16.0);
            });
        });
    }

    fn tab_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let Some(data) = &self.data else { return };
        match self.tab {
            Tab::Care => care::care_ui(ui, cx, data, &self.care),
            Tab::Summary => {
                care::proposal_ui(ui, cx, data);
                if summary::summary_ui(ui, cx, data) {
                    self.tab = Tab::History;
                    self.is_stale = true;
                }
            }
            Tab::History => {
                self.is_stale |= header::chips_ui(ui, cx, &mut self.history.filter);
                self.is_stale |= events_ui(ui, cx, data, &mut self.history);
            }
            Tab::Feedback => {
                if Button::ghost(&cx.words.text("customer-card-add-feedback")).icon(icons::PLUS).show(ui, cx.theme).clicked() {
                    links::add_feedback(cx, data.id);
                }
                self.is_stale |= events_ui(ui, cx, data, &mut self.feedback);
            }
            Tab::Purchases => purchases::purchases_ui(ui, cx, data, &self.purchases),
            Tab::Value => value::value_ui(ui, cx, data, &mut self.value),
            Tab::Facts => facts::facts_ui(ui, cx, (data, &self.order), &self.facts),
            Tab::Consents => contacts::consents_ui(ui, cx, data, &self.consents),
        }
    }

    /// Ctrl+Page up and down walk the list, unless a dialog is open, which takes them itself.
    fn walk_keys(&self, ui: &Ui, cx: &mut Cx<'_>) {
        if ui.ctx().memory(|memory| memory.top_modal_layer().is_some()) {
            return;
        }
        let pressed = |key: Key| ui.input_mut(|input: &mut egui::InputState| input.consume_key(Modifiers::COMMAND, key));
        let step = if pressed(Key::PageUp) {
            -1
        } else if pressed(Key::PageDown) {
            1
        } else {
            return;
        };
        if let Some(to) = neighbour(&self.order, self.customer, step) {
            cx.out.push(Command::OpenCustomer(to));
        }
    }
}

/// Draws a list of events with "more" at its end; whether more was asked for.
fn events_ui(ui: &mut Ui, cx: &mut Cx<'_>, data: &CardData, events: &mut Events) -> bool {
    ui.add_space(6.0);
    if events.lines.is_empty() {
        timeline::nothing_ui(ui, cx.theme, &cx.words.text("customer-card-nothing-here"));
        return false;
    }
    timeline::timeline_ui(ui, cx, data.id, &events.lines);
    let more = events.has_more && Button::ghost(&cx.words.text("customer-card-more")).show(ui, cx.theme).clicked();
    if more {
        events.wanted += PAGE;
    }
    more
}

/// The customer `step` places further in a list.
pub(crate) fn neighbour(order: &[CustomerId], customer: CustomerId, step: isize) -> Option<CustomerId> {
    let at = order.iter().position(|id| *id == customer)?;
    order.get(at.checked_add_signed(step)?).copied()
}
