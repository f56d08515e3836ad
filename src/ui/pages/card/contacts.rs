//! The consents tab: per contact person what holds now for each purpose, the events behind it, and the deeds that add one.

use super::data::{CardData, dotted};
use super::links;
use crate::base::id::ContactId;
use crate::domain::contact::{Consent, Decision, Purpose};
use crate::ops::contact::ContactDeed;
use crate::store::{Reader, StoreResult, contact};
use crate::ui::app::page::{Cx, LoadCx};
use crate::ui::kit::chip::{Chip, Tone};
use crate::ui::kit::{Button, Theme, avatar, icon_button, icons};
use crate::ui::pages::forms::consent::ConsentForm;
use crate::ui::pages::forms::contact::ContactForm;
use eframe::egui::{Align, Id, Label, Layout, Popup, PopupCloseBehavior, RichText, Ui};

/// What holds for a purpose.
struct PurposeLine {
    purpose: Purpose,
    word: String,
    /// Given or withdrawn and when; empty when nothing was ever said.
    state: String,
    decision: Option<Decision>,
}

/// A contact person with consents.
struct PersonConsents {
    id: ContactId,
    name: String,
    initials: String,
    roles: String,
    reach: String,
    purposes: Vec<PurposeLine>,
    events: Vec<String>,
}

/// The tab as loaded.
#[derive(Default)]
pub(super) struct Consents {
    people: Vec<PersonConsents>,
}

impl Consents {
    /// Reads all events of the card's people.
    pub(super) fn load(db: Reader<'_>, data: &CardData, cx: &LoadCx<'_>) -> StoreResult<Self> {
        let mut people = Vec::with_capacity(data.people.len());
        for line in &data.people {
            let events = contact::consents(db, line.id)?;
            people.push(PersonConsents {
                id: line.id,
                name: line.name.clone(),
                initials: line.initials.clone(),
                roles: line.roles.clone(),
                reach: dotted([line.phone.as_str(), &line.email]),
                purposes: Purpose::ALL.iter().map(|purpose| purpose_line(*purpose, &events, cx)).collect(),
                events: events.iter().map(|event| event_line(event, cx)).collect(),
            });
        }
        Ok(Self { people })
    }
}

/// The newest event of a purpose, which is the one that holds.
fn purpose_line(purpose: Purpose, events: &[Consent], cx: &LoadCx<'_>) -> PurposeLine {
    let newest = events.iter().find(|event| event.values.purpose == purpose);
    let state = newest.map(|event| {
        let date = cx.formats.date(event.values.on);
        match event.values.decision {
            Decision::Given => cx.words.with("contact-consent-given", &[("date", date.into())]),
            Decision::Withdrawn => cx.words.with("contact-consent-withdrawn", &[("date", date.into())]),
        }
    });
    PurposeLine {
        purpose,
        word: cx.words.label(purpose),
        state: state.unwrap_or_default(),
        decision: newest.map(|event| event.values.decision),
    }
}

fn event_line(event: &Consent, cx: &LoadCx<'_>) -> String {
    let values = &event.values;
    let what = format!("{}: {}", cx.words.label(values.purpose), cx.words.inline(values.decision));
    dotted([cx.formats.date(values.on).as_str(), &what, &values.how, &values.evidence])
}

/// Draws the tab.
pub(super) fn consents_ui(ui: &mut Ui, cx: &mut Cx<'_>, data: &CardData, consents: &Consents) {
    ui.spacing_mut().item_spacing.y = 6.0;
    if consents.people.is_empty() {
        super::timeline::nothing_ui(ui, cx.theme, &cx.words.text("contact-nobody"));
    }
    for person in &consents.people {
        ui.push_id(person.id, |ui| person_ui(ui, cx, data, person));
    }
    add_ui(ui, cx, data);
}

/// The button that adds a contact person.
pub(super) fn add_ui(ui: &mut Ui, cx: &mut Cx<'_>, data: &CardData) {
    if Button::ghost(&cx.words.text("contact-add")).icon(icons::USER_PLUS).show(ui, cx.theme).clicked() {
        links::dialog(cx, ContactForm::add(data.id));
    }
}

fn person_ui(ui: &mut Ui, cx: &mut Cx<'_>, data: &CardData, person: &PersonConsents) {
    let theme = cx.theme;
    ui.horizontal(|ui| {
        avatar::avatar(ui, theme, &person.initials, &person.name);
        ui.label(RichText::new(&person.name).font(theme.strong()).color(theme.colors.text));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let dots = icon_button(ui, theme, icons::ELLIPSIS, &cx.words.with("contact-acts", &[("name", person.name.as_str().into())]));
            menu_ui(cx, data, person, &dots);
            let edit = cx.words.with("contact-edit", &[("name", person.name.as_str().into())]);
            if icon_button(ui, theme, icons::PENCIL, &edit).clicked() {
                links::dialog(cx, ContactForm::edit(data.id, person.id));
            }
            ui.add(Label::new(RichText::new(&person.roles).font(theme.small()).color(theme.colors.text_muted)).truncate());
        });
    });
    if !person.reach.is_empty() {
        ui.add(Label::new(RichText::new(&person.reach).font(theme.small()).color(theme.colors.text_muted)).truncate());
    }
    for line in &person.purposes {
        purpose_ui(ui, cx, person, line);
    }
    for event in &person.events {
        ui.add(Label::new(RichText::new(event).font(theme.small()).color(theme.colors.text_muted)).wrap());
    }
    ui.add_space(4.0);
    super::summary::line_ui(ui, theme);
}

fn menu_ui(cx: &mut Cx<'_>, data: &CardData, person: &PersonConsents, dots: &eframe::egui::Response) {
    let id = Id::unique(("contact-menu", person.id));
    Popup::menu(dots).id(id).close_behavior(PopupCloseBehavior::CloseOnClick).show(|ui| {
        if ui.button(cx.words.text("contact-menu-edit")).clicked() {
            links::dialog(cx, ContactForm::edit(data.id, person.id));
        }
        if ui.button(cx.words.text("contact-menu-history")).clicked() {
            links::dialog(cx, super::history::RecordHistory::of_record(person.id.0, &person.name));
        }
        if ui.button(cx.words.text("contact-menu-remove")).clicked() {
            links::deed(cx, ContactDeed::Remove(person.id));
        }
    });
}

fn purpose_ui(ui: &mut Ui, cx: &mut Cx<'_>, person: &PersonConsents, line: &PurposeLine) {
    let theme: &Theme = cx.theme;
    ui.horizontal(|ui| {
        ui.set_min_height(34.0);
        let (tone, icon) = match line.decision {
            Some(Decision::Given) => (Tone::Ok, Some(icons::CHECK)),
            Some(Decision::Withdrawn) => (Tone::Neutral, Some(icons::X)),
            None => (Tone::Neutral, None),
        };
        let chip = Chip::new(&line.word).tone(tone);
        icon.map_or_else(|| Chip::new(&line.word), |icon| chip.icon(icon)).show(ui, theme);
        let (word, decision) = match line.decision {
            Some(Decision::Given) => (cx.words.text("contact-consent-withdraw"), Decision::Withdrawn),
            _ => (cx.words.text("contact-consent-give"), Decision::Given),
        };
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let button = Button::ghost(&word).show(ui, theme);
            let name = format!("{word}: {}, {}", line.word, person.name);
            ui.ctx().accesskit_node_builder(button.id, |node| node.set_label(name));
            if button.clicked() {
                links::dialog(cx, ConsentForm::new((person.id, &person.name), line.purpose, decision));
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.add(Label::new(RichText::new(&line.state).font(theme.small()).color(theme.colors.text_muted)).truncate());
            });
        });
    });
}
