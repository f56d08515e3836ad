//! Customers: organisations or persons who buy, bought or may buy. Their contact persons are in `contact`.

use super::check;
use super::fault::{Fault, Faults, LINE, Problem, TEXT};
use super::field::Field;
use super::stage::{Depth, Stage};
use crate::base::id::{CustomFieldId, CustomerId, NeedGroupId, PersonId, TagId};
use crate::base::text;
use crate::coded;

coded! {
    /// What kind of customer.
    CustomerKind {
        /// Sells our products on.
        Reseller = "reseller",
        /// Another company.
        Company = "company",
        /// An association.
        Association = "association",
        /// A public body.
        PublicBody = "public_body",
        /// A consumer.
        Consumer = "consumer",
        /// Anything else.
        Other = "other",
    }
}

coded! {
    /// What an address is for.
    AddressKind {
        /// Where one visits.
        Visit = "visit",
        /// Where post goes.
        Postal = "postal",
        /// Where invoices go.
        Billing = "billing",
        /// Where goods go.
        Delivery = "delivery",
    }
}

coded! {
    /// Languages that a customer or a contact is served in (ISO 639-1).
    Language {
        /// Finnish.
        Finnish = "fi",
        /// Swedish.
        Swedish = "sv",
        /// English.
        English = "en",
        /// German.
        German = "de",
        /// Estonian.
        Estonian = "et",
        /// Russian.
        Russian = "ru",
        /// Another language.
        Other = "xx",
    }
}

/// An address of a customer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// What it is for.
    pub kind: AddressKind,
    /// Street and number, may have several lines.
    pub street: String,
    /// Postal code, `33100`.
    pub postcode: String,
    /// Town.
    pub town: String,
    /// Country as the owner writes it; empty means the firm's own.
    pub country: String,
}

impl Default for Address {
    fn default() -> Self {
        Self { kind: AddressKind::Visit, street: String::new(), postcode: String::new(), town: String::new(), country: String::new() }
    }
}

impl Address {
    /// Whether nothing is written in it.
    pub fn is_blank(&self) -> bool {
        [&self.street, &self.postcode, &self.town, &self.country].iter().all(|part| part.trim().is_empty())
    }
}

/// A customer as typed in a form or read from a row of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CustomerDraft {
    /// Customer code; empty asks for the next of the series.
    pub code: String,
    /// Name of the firm or the person; the one thing that must be given.
    pub name: String,
    /// What kind.
    pub kind: CustomerKind,
    /// Finnish Business ID, `1234567-8`.
    pub business_id: String,
    /// EU VAT number.
    pub vat_number: String,
    /// Web address.
    pub web: String,
    /// Languages it is served in.
    pub languages: Vec<Language>,
    /// Where it came from: which fair, referral, web …
    pub source: String,
    /// Who of the firm is responsible.
    pub responsible: Option<PersonId>,
    /// Stage of the relationship; a change of it is recorded as a move.
    pub stage: Stage,
    /// Depth of the relationship, judged by the owner.
    pub depth: Option<Depth>,
    /// Notes.
    pub notes: String,
    /// Addresses; blank ones are dropped.
    pub addresses: Vec<Address>,
    /// Tags.
    pub tags: Vec<TagId>,
    /// Need groups.
    pub need_groups: Vec<NeedGroupId>,
    /// Values of the owner's own fields; an empty value means none.
    pub custom: Vec<(CustomFieldId, String)>,
}

impl Default for CustomerDraft {
    fn default() -> Self {
        Self {
            code: String::new(),
            name: String::new(),
            kind: CustomerKind::Reseller,
            business_id: String::new(),
            vat_number: String::new(),
            web: String::new(),
            languages: Vec::new(),
            source: String::new(),
            responsible: None,
            stage: Stage::Prospect,
            depth: None,
            notes: String::new(),
            addresses: Vec::new(),
            tags: Vec::new(),
            need_groups: Vec::new(),
            custom: Vec::new(),
        }
    }
}

/// A customer draft that has passed the check: cleaned, in stored form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewCustomer(CustomerDraft);

impl NewCustomer {
    /// The checked values.
    pub fn values(&self) -> &CustomerDraft {
        &self.0
    }

    /// The checked values, handed over.
    pub fn into_values(self) -> CustomerDraft {
        self.0
    }
}

/// A customer of the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Customer {
    /// Its id.
    pub id: CustomerId,
    /// How often it was written; a form refuses to overwrite a newer one.
    pub rev: i64,
    /// Its values, all of them checked once.
    pub values: CustomerDraft,
}

impl CustomerDraft {
    /// The draft cleaned and in stored form.
    ///
    /// Whether the code is free and the ids exist is the register's to say, not this check's.
    ///
    /// # Errors
    /// Every fault, soft ones among them, when at least one is hard.
    pub fn check(&self) -> Result<NewCustomer, Vec<Fault>> {
        let mut faults = Faults::default();
        let mut given = |field, value: &str, check: fn(&str) -> Result<String, Problem>| match text::non_empty(value) {
            Some(value) => faults.take(field, check(&value)).unwrap_or_default(),
            None => String::new(),
        };
        let business_id = given(Field::BusinessId, &self.business_id, check::business_id);
        let vat_number = given(Field::VatNumber, &self.vat_number, check::vat_number);
        let code = given(Field::Code, &self.code, check_code);
        let values = CustomerDraft {
            code,
            name: faults.required(Field::Name, &self.name, LINE),
            kind: self.kind,
            business_id,
            vat_number,
            web: faults.text(Field::Web, &self.web, LINE),
            languages: without_repeats(&self.languages),
            source: faults.text(Field::Source, &self.source, LINE),
            responsible: self.responsible,
            stage: self.stage,
            depth: self.depth,
            notes: faults.text(Field::Notes, &self.notes, TEXT),
            addresses: self
                .addresses
                .iter()
                .filter(|address| !address.is_blank())
                .map(|address| check_address(&mut faults, address))
                .collect(),
            tags: without_repeats(&self.tags),
            need_groups: without_repeats(&self.need_groups),
            custom: one_value_a_field(&self.custom),
        };
        faults.finish(NewCustomer(values))
    }
}

fn check_address(faults: &mut Faults, address: &Address) -> Address {
    Address {
        kind: address.kind,
        street: faults.text(Field::Street, &address.street, LINE),
        postcode: faults.text(Field::Postcode, &address.postcode, 20),
        town: faults.text(Field::Town, &address.town, LINE),
        country: faults.text(Field::Country, &address.country, LINE),
    }
}

/// Longest customer code.
const CODE_MAX: usize = 40;

/// A customer code, or the prefix of a series, that breaks neither file names nor CSV.
///
/// # Errors
/// `TooLong` or `CodeForm`.
pub fn check_code(code: &str) -> Result<String, Problem> {
    if code.chars().count() > CODE_MAX {
        return Err(Problem::TooLong { max: CODE_MAX });
    }
    if code.chars().any(|c| c.is_control() || matches!(c, ';' | '"' | '/' | '\\')) { Err(Problem::CodeForm) } else { Ok(code.to_owned()) }
}

fn without_repeats<T: Copy + PartialEq>(values: &[T]) -> Vec<T> {
    let mut kept = Vec::with_capacity(values.len());
    for value in values {
        if !kept.contains(value) {
            kept.push(*value);
        }
    }
    kept
}

/// The values that are there; of several for one field, which only a file could give, the first.
fn one_value_a_field(values: &[(CustomFieldId, String)]) -> Vec<(CustomFieldId, String)> {
    let mut kept: Vec<(CustomFieldId, String)> = Vec::with_capacity(values.len());
    for (field, value) in values.iter().filter(|(_, value)| !value.trim().is_empty()) {
        if kept.iter().all(|(known, _)| known != field) {
            kept.push((*field, value.clone()));
        }
    }
    kept
}

/// A customer code of the series: `K-0042` for prefix `K-` and number 42; four digits at least.
pub fn series_code(prefix: &str, number: i64) -> String {
    format!("{prefix}{number:04}")
}

/// The number of a code of the series, or `None` for a code made by hand or of another series.
pub fn series_number(prefix: &str, code: &str) -> Option<i64> {
    let digits = code.strip_prefix(prefix)?;
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) { None } else { digits.parse().ok() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults_of(draft: &CustomerDraft) -> Vec<(Field, Problem)> {
        draft.check().err().into_iter().flatten().map(|fault| (fault.field, fault.problem)).collect()
    }

    #[test]
    fn only_the_name_must_be_given() {
        assert_eq!(faults_of(&CustomerDraft::default()), [(Field::Name, Problem::Missing)]);
        let draft = CustomerDraft { name: " Kotipuoti ".into(), ..Default::default() };
        assert_eq!(draft.check().map(|new| new.values().name.clone()), Ok("Kotipuoti".to_owned()));
    }

    #[test]
    fn all_faults_are_told_at_once() {
        let draft = CustomerDraft { business_id: "0737546-3".into(), vat_number: "X".into(), code: "a;b".into(), ..Default::default() };
        let fields: Vec<Field> = faults_of(&draft).into_iter().map(|(field, _)| field).collect();
        assert_eq!(fields, [Field::BusinessId, Field::VatNumber, Field::Code, Field::Name]);
    }

    #[test]
    fn blank_addresses_and_repeats_are_dropped() {
        let draft = CustomerDraft {
            name: "A".into(),
            addresses: vec![Address::default(), Address { town: "Oulu".into(), ..Default::default() }],
            languages: vec![Language::Finnish, Language::Finnish],
            ..Default::default()
        };
        let new = draft.check().map(|new| (new.values().addresses.len(), new.values().languages.len()));
        assert_eq!(new, Ok((1, 1)));
    }

    #[test]
    fn codes_of_the_series_are_told_from_others() {
        assert_eq!(series_code("K-", 42), "K-0042");
        assert_eq!(series_number("K-", "K-0042"), Some(42));
        assert_eq!(series_number("K-", "K-12345"), Some(12_345));
        assert_eq!(series_number("K-", "K-4a"), None);
        assert_eq!(series_number("K-", "X-0042"), None);
        assert_eq!(series_number("K-", "K-"), None);
    }
}
