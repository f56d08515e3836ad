//! Whom a form is about: a customer picked by typing a few letters, and one of its contact persons.

use super::{FaultWords, FieldWords};
use crate::base::id::{ContactId, CustomerId};
use crate::domain::field::Field;
use crate::domain::noun::Noun;
use crate::store::search::search;
use crate::store::{Reader, StoreResult, contact, customer};
use crate::ui::kit::fields::{EntityValue, Spec, Suggestion, Suggestions};
use crate::ui::kit::form::Form;
use eframe::egui::Ui;

/// The most hits that the picker is handed.
const HITS: usize = 8;

/// A customer and a contact person while they are chosen.
#[derive(Clone, Debug, Default)]
pub struct Party {
    customer: EntityValue,
    contact: Option<ContactId>,
    hits: Vec<Suggestion>,
    contacts: Vec<(ContactId, String)>,
    query: Option<String>,
    loaded_for: Option<CustomerId>,
}

/// Equal when they name the same two, whatever was looked up for them.
impl PartialEq for Party {
    fn eq(&self, other: &Self) -> bool {
        let typed = |party: &Self| if party.customer.picked.is_some() { String::new() } else { party.customer.text.clone() };
        self.customer.picked == other.customer.picked && self.contact == other.contact && typed(self) == typed(other)
    }
}

impl Party {
    /// A given customer and contact; their names come with `load`.
    pub fn new(customer: Option<CustomerId>, contact: Option<ContactId>) -> Self {
        let customer = EntityValue { text: String::new(), picked: customer.map(|id| id.0) };
        Self { customer, contact, ..Self::default() }
    }

    /// The chosen customer.
    pub fn customer(&self) -> Option<CustomerId> {
        self.customer.picked.map(CustomerId)
    }

    /// The chosen contact person.
    pub fn contact(&self) -> Option<ContactId> {
        self.contact
    }

    /// Both names: the customer's, and the contact person's when there is one.
    pub fn names(&self) -> String {
        let contact = self.contacts.iter().find(|(id, _)| Some(*id) == self.contact).map(|(_, name)| name.as_str());
        super::dotted([self.customer.text.as_str(), contact.unwrap_or_default()])
    }

    /// Whether a name was typed that is no customer.
    pub fn is_unknown(&self) -> bool {
        self.customer.picked.is_none() && !self.customer.text.trim().is_empty()
    }

    /// Whether what was typed or picked must be looked up.
    pub fn wants_load(&self) -> bool {
        self.query.is_some() || self.customer() != self.loaded_for
    }

    /// Looks up what was typed or picked.
    ///
    /// # Errors
    /// What the file refuses.
    pub fn load(&mut self, db: Reader<'_>) -> StoreResult<()> {
        if let Some(query) = self.query.take() {
            self.hits = customer_hits(db, &query)?;
        }
        let id = self.customer();
        if let Some(id) = id.filter(|_| self.customer.text.is_empty()) {
            self.customer.text = customer::name(db, id)?.unwrap_or_default();
        }
        if id != self.loaded_for || self.contacts.is_empty() {
            self.contacts = match id {
                Some(id) => contact::list(db, id)?.into_iter().map(|person| (person.id, person.values.full_name())).collect(),
                None => Vec::new(),
            };
            let known = self.contact.is_some_and(|contact| self.contacts.iter().any(|(id, _)| *id == contact));
            self.contact = self.contact.filter(|_| known);
            self.loaded_for = id;
        }
        Ok(())
    }

    /// Draws both fields side by side; whether anything changed.
    pub fn ui(&mut self, ui: &mut Ui, form: &mut Form<'_>, (labels, faults): (&FieldWords, &FaultWords), required: bool) -> bool {
        let contacts: Vec<(ContactId, &str)> = self.contacts.iter().map(|(id, name)| (*id, name.as_str())).collect();
        let mut spec = Spec::new(Field::Customer, labels.get(Field::Customer)).fault(faults.get(Field::Customer));
        if required {
            spec = spec.required();
        }
        let (customer, contact, hits, query) = (&mut self.customer, &mut self.contact, &self.hits, &mut self.query);
        let (mut picked, mut chosen) = (false, false);
        form.pair(
            ui,
            0.55,
            |ui, form| {
                let answer = form.entity(ui, &spec, customer, Suggestions { items: hits, can_create: false });
                picked = answer.answer.changed;
                if answer.query.is_some() {
                    *query = answer.query;
                }
            },
            |ui, form| {
                let spec = Spec::new(Field::Contact, labels.get(Field::Contact));
                chosen = form.choice_or_none(ui, &spec, contact, &contacts).changed;
            },
        );
        picked || chosen
    }
}

/// Customers by their own names first, then those of the contacts found.
///
/// # Errors
/// What the file refuses.
pub fn customer_hits(db: Reader<'_>, query: &str) -> StoreResult<Vec<Suggestion>> {
    let mut found: Vec<Suggestion> = Vec::new();
    for hit in search(db, query, 4 * HITS)? {
        let Some(id) = hit.customer.filter(|id| !found.iter().any(|known| known.id == id.0)) else { continue };
        match hit.noun {
            Noun::Customer => found.push(Suggestion { id: id.0, title: hit.title, line: hit.line }),
            Noun::Contact => {
                let name = customer::name(db, id)?.unwrap_or_default();
                found.push(Suggestion { id: id.0, title: name, line: hit.title });
            }
            _ => {}
        }
    }
    found.truncate(HITS);
    Ok(found)
}
