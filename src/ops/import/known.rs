//! Customers that the register knows, found again by what a row of a file says of them. No question to the file for a row.

use super::MatchedBy;
use crate::base::id::CustomerId;
use crate::base::text::{digits, fold};
use crate::domain::contact::{Contact, NewContact};
use crate::domain::customer::CustomerDraft;
use crate::store::{Reader, StoreResult, customer};
use std::collections::HashMap;

/// A customer as it stands now, this import's own changes among it.
pub(super) struct KnownCustomer {
    pub(super) id: CustomerId,
    pub(super) rev: i64,
    pub(super) values: CustomerDraft,
}

/// All customers and the ways to find them.
#[derive(Default)]
pub(super) struct Known {
    customers: Vec<KnownCustomer>,
    by_code: HashMap<String, usize>,
    by_business_id: HashMap<String, usize>,
    by_name: HashMap<String, Vec<usize>>,
    /// Of contact persons who were there before this import.
    by_email: HashMap<String, Vec<usize>>,
    by_phone: HashMap<String, Vec<usize>>,
}

/// What a row says of its customer.
pub(super) enum Answer {
    /// This one, and by what it was found.
    One(usize, MatchedBy),
    /// Several could be meant.
    Several,
    /// None is known.
    None,
}

/// What a row names a customer by; empty parts say nothing.
#[derive(Clone, Copy)]
pub(super) struct Names<'a> {
    pub(super) code: &'a str,
    pub(super) business_id: &'a str,
    pub(super) name: &'a str,
    pub(super) town: &'a str,
}

impl Known {
    pub(super) fn load(db: Reader<'_>) -> StoreResult<Self> {
        let mut known = Self::default();
        for customer in customer::list_all(db)? {
            known.add(KnownCustomer { id: customer.id, rev: customer.rev, values: customer.values });
        }
        Ok(known)
    }

    pub(super) fn get_mut(&mut self, place: usize) -> Option<&mut KnownCustomer> {
        self.customers.get_mut(place)
    }

    pub(super) fn id(&self, place: usize) -> Option<CustomerId> {
        self.customers.get(place).map(|customer| customer.id)
    }

    /// Adds a customer; its place.
    pub(super) fn add(&mut self, customer: KnownCustomer) -> usize {
        let place = self.customers.len();
        let values = &customer.values;
        if !values.code.is_empty() {
            self.by_code.entry(values.code.clone()).or_insert(place);
        }
        if !values.business_id.is_empty() {
            self.by_business_id.entry(values.business_id.clone()).or_insert(place);
        }
        self.by_name.entry(key(&values.name)).or_default().push(place);
        self.customers.push(customer);
        place
    }

    /// Lets a customer be found by a Business ID that it has got since.
    pub(super) fn learn(&mut self, place: usize) {
        let Some(id) = self.customers.get(place).map(|customer| customer.values.business_id.clone()) else { return };
        if !id.is_empty() {
            self.by_business_id.entry(id).or_insert(place);
        }
    }

    /// The customer that a row means: by code, else by Business ID, by name and town, or by its people, where nothing speaks against it.
    pub(super) fn find(&self, names: Names<'_>, people: &[NewContact]) -> Answer {
        let by_code = self.by_code.get(names.code).filter(|_| !names.code.is_empty());
        let by_id =
            || self.by_business_id.get(names.business_id).filter(|place| !names.business_id.is_empty() && self.fits(**place, names));
        if let Some(place) = by_code {
            return Answer::One(*place, MatchedBy::Code);
        }
        if let Some(place) = by_id() {
            return Answer::One(*place, MatchedBy::BusinessId);
        }
        match self.find_by_name(names) {
            found @ Answer::One(..) => found,
            other => self.find_by_person(names, people).unwrap_or(other),
        }
    }

    /// The one customer whose people have an address or a number of the row, unless code, Business ID or town speak against it.
    fn find_by_person(&self, names: Names<'_>, people: &[NewContact]) -> Option<Answer> {
        let one = |places: Option<&Vec<usize>>| match places.map(Vec::as_slice) {
            Some([place]) if self.fits(*place, names) && self.town_is(*place, names.town, true) => Some(*place),
            _ => None,
        };
        let people = || people.iter().map(NewContact::values);
        let by_email = || people().find_map(|person| one(self.by_email.get(&email_key(&person.email))));
        let by_phone = || people().find_map(|person| one(self.by_phone.get(&phone_key(&person.phone)?)));
        by_email()
            .map(|place| Answer::One(place, MatchedBy::Email))
            .or_else(|| by_phone().map(|place| Answer::One(place, MatchedBy::Phone)))
    }

    /// Lets customers be found by the addresses and numbers of their people.
    pub(super) fn meet<'c>(&mut self, people: impl Iterator<Item = &'c Contact>) {
        let places: HashMap<CustomerId, usize> = self.customers.iter().enumerate().map(|(place, customer)| (customer.id, place)).collect();
        let add = |of: &mut HashMap<String, Vec<usize>>, key: String, place: usize| {
            let there = of.entry(key).or_default();
            if !there.contains(&place) {
                there.push(place);
            }
        };
        for person in people {
            let Some(place) = places.get(&person.customer) else { continue };
            if !person.values.email.is_empty() {
                add(&mut self.by_email, email_key(&person.values.email), *place);
            }
            if let Some(key) = phone_key(&person.values.phone) {
                add(&mut self.by_phone, key, *place);
            }
        }
    }

    /// Code and name of a customer.
    pub(super) fn name(&self, place: usize) -> Option<(String, String)> {
        self.customers.get(place).map(|customer| (customer.values.code.clone(), customer.values.name.clone()))
    }

    fn find_by_name(&self, names: Names<'_>) -> Answer {
        let places = self.by_name.get(&key(names.name)).filter(|_| !names.name.is_empty());
        let fitting: Vec<usize> = places.into_iter().flatten().copied().filter(|place| self.fits(*place, names)).collect();
        let in_town: Vec<usize> = fitting.iter().copied().filter(|place| self.town_is(*place, names.town, false)).collect();
        match (in_town.as_slice(), fitting.as_slice()) {
            ([one], _) => Answer::One(*one, MatchedBy::Name),
            ([], several) => {
                let open: Vec<usize> = several.iter().copied().filter(|place| self.town_is(*place, names.town, true)).collect();
                match open.as_slice() {
                    [] => Answer::None,
                    [one] => Answer::One(*one, MatchedBy::Name),
                    _ => Answer::Several,
                }
            }
            _ => Answer::Several,
        }
    }

    /// Whether neither code nor Business ID says that it's another customer.
    fn fits(&self, place: usize, names: Names<'_>) -> bool {
        let differ = |known: &str, told: &str| !known.is_empty() && !told.is_empty() && known != told;
        self.customers
            .get(place)
            .is_some_and(|customer| !differ(&customer.values.code, names.code) && !differ(&customer.values.business_id, names.business_id))
    }

    /// Whether a customer has an address in the town; `open` takes an untold town on either side for the same.
    fn town_is(&self, place: usize, town: &str, open: bool) -> bool {
        let Some(customer) = self.customers.get(place) else { return false };
        let mut towns = customer.values.addresses.iter().map(|address| key(&address.town)).filter(|town| !town.is_empty()).peekable();
        if towns.peek().is_none() {
            return town.is_empty() || open;
        }
        if town.is_empty() { open } else { towns.any(|known| known == key(town)) }
    }
}

fn email_key(email: &str) -> String {
    email.to_lowercase()
}

/// Digits of a phone number as they are dialled at home; nothing for what is too short to tell people apart.
fn phone_key(phone: &str) -> Option<String> {
    let digits = digits(phone);
    let home = digits.strip_prefix("00358").or_else(|| digits.strip_prefix("358")).map(|rest| format!("0{rest}")).unwrap_or(digits);
    (home.len() >= 6).then_some(home)
}

/// A name for comparing: folded, single spaces.
pub(super) fn key(name: &str) -> String {
    fold(name).split_whitespace().collect::<Vec<_>>().join(" ")
}
