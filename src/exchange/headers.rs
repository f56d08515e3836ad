//! Which column means what: targets of an import and the names that other programs give them (Finnish, Swedish, English).

mod aliases;

use crate::base::text::fold;
use crate::coded;
use crate::domain::custom_field::{CustomField, CustomKind};
use crate::domain::customer::AddressKind;
use crate::domain::field::Field;
use aliases::ALIASES;

coded! {
    /// What a file holds.
    ImportKind {
        /// Customers with their contact persons, a row each.
        Customers = "customers",
        /// Purchases, a row each.
        Purchases = "purchases",
    }
}

coded! {
    /// What a column of a file can be read into; the codes are the headers of our own files.
    #[allow(missing_docs, reason = "each is a field at a customer, a contact person or a purchase: see `field` and `address`")]
    Target {
        CustomerCode = "customer_code",
        Name = "name",
        NameExtra = "name_extra",
        BusinessId = "business_id",
        VatNumber = "vat_number",
        Kind = "kind",
        Web = "web",
        Languages = "languages",
        Source = "source",
        Responsible = "responsible",
        Stage = "stage",
        Depth = "depth",
        Tags = "tags",
        NeedGroups = "need_groups",
        Notes = "notes",
        VisitStreet = "visit_street",
        VisitPostcode = "visit_postcode",
        VisitTown = "visit_town",
        VisitCountry = "visit_country",
        PostalStreet = "postal_street",
        PostalPostcode = "postal_postcode",
        PostalTown = "postal_town",
        PostalCountry = "postal_country",
        BillingStreet = "billing_street",
        BillingPostcode = "billing_postcode",
        BillingTown = "billing_town",
        BillingCountry = "billing_country",
        DeliveryStreet = "delivery_street",
        DeliveryPostcode = "delivery_postcode",
        DeliveryTown = "delivery_town",
        DeliveryCountry = "delivery_country",
        ContactName = "contact",
        GivenName = "given_name",
        FamilyName = "family_name",
        Title = "title",
        Phone = "phone",
        Email = "email",
        Language = "language",
        Channel = "channel",
        Roles = "roles",
        ContactNotes = "contact_notes",
        Date = "date",
        Amount = "amount",
        Margin = "margin",
        Product = "product",
        ProductGroup = "product_group",
        Reference = "reference",
        AddressKinds = "address_kind",
        Custom = "custom_value",
    }
}

/// What a column's name tells besides its target: which of several addresses, or which of the owner's own fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Detail {
    /// A part of a further address of its kind, from 2: `visit_street_2`.
    Address(usize),
    /// One of the owner's own fields.
    Custom(CustomColumn),
}

/// One of the owner's own fields as a file names it: `field_date:Founded`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CustomColumn {
    /// Its label.
    pub name: String,
    /// What it holds, where the file tells.
    pub kind: Option<CustomKind>,
}

impl CustomColumn {
    /// A field of the register.
    pub fn of(field: &CustomField) -> Self {
        Self { name: field.name.clone(), kind: Some(field.kind) }
    }
}

/// Most addresses of a kind that a file may name columns for.
const ADDRESSES_MAX: usize = 99;

/// Target and detail of a column of our own form that has one.
pub fn detailed(header: &str) -> Option<(Target, Detail)> {
    let header = header.trim();
    if let Some(rest) = header.strip_prefix("field") {
        let (kind, name) = rest.split_once(':')?;
        let kind = match kind.strip_prefix('_') {
            Some(code) => Some(CustomKind::from_code(code)?),
            None if kind.is_empty() => None,
            None => return None,
        };
        let name = name.trim().to_owned();
        return (!name.is_empty()).then_some((Target::Custom, Detail::Custom(CustomColumn { name, kind })));
    }
    let (of, number) = header.rsplit_once('_')?;
    let number: usize = number.parse().ok().filter(|number| (2..=ADDRESSES_MAX).contains(number))?;
    let target = Target::from_code(of).filter(|target| target.address().is_some())?;
    Some((target, Detail::Address(number)))
}

/// The name of a column of our own file for one of the owner's fields.
pub fn custom_header(name: &str, kind: CustomKind) -> String {
    format!("field_{}:{name}", kind.code())
}

impl Target {
    /// The field that a fault of this column names.
    pub fn field(self) -> Field {
        match self {
            Self::CustomerCode => Field::Code,
            Self::NameExtra => Field::Name,
            Self::VisitStreet | Self::PostalStreet | Self::BillingStreet | Self::DeliveryStreet => Field::Street,
            Self::VisitPostcode | Self::PostalPostcode | Self::BillingPostcode | Self::DeliveryPostcode => Field::Postcode,
            Self::VisitTown | Self::PostalTown | Self::BillingTown | Self::DeliveryTown => Field::Town,
            Self::VisitCountry | Self::PostalCountry | Self::BillingCountry | Self::DeliveryCountry => Field::Country,
            Self::ContactNotes => Field::Notes,
            other => Field::from_code(other.code()).unwrap_or(Field::Name),
        }
    }

    /// Which address it belongs to, for the parts of one.
    pub fn address(self) -> Option<AddressKind> {
        let (kind, _) = self.code().split_once('_')?;
        AddressKind::from_code(kind)
    }

    /// Whether it's a part of a contact person, not of the customer.
    pub fn is_contact(self) -> bool {
        use Target::{Channel, ContactName, ContactNotes, Email, FamilyName, GivenName, Language, Phone, Roles, Title};
        matches!(self, ContactName | GivenName | FamilyName | Title | Phone | Email | Language | Channel | Roles | ContactNotes)
    }

    /// Whether files of this kind can have it.
    pub fn is_for(self, kind: ImportKind) -> bool {
        use Target::{Amount, BusinessId, CustomerCode, Date, Margin, Name, Product, ProductGroup, Reference};
        match kind {
            ImportKind::Customers => !matches!(self, Date | Amount | Margin | Product | ProductGroup | Reference),
            ImportKind::Purchases => {
                matches!(self, CustomerCode | Name | BusinessId | Date | Amount | Margin | Product | ProductGroup | Reference)
            }
        }
    }

    /// Whether a menu offers it for a column; the others only stand in files of our own.
    pub fn is_offered(self) -> bool {
        !matches!(self, Self::AddressKinds | Self::Custom)
    }

    /// Whether several columns may be read into it, one after the other.
    pub fn takes_several(self) -> bool {
        matches!(self, Self::Notes | Self::ContactNotes | Self::Phone | Self::Email | Self::Tags | Self::NeedGroups | Self::Custom)
            || self.field() == Field::Street
    }
}

/// A header without case, marks, spaces and punctuation: `Y-tunnus *` gives `ytunnus`.
pub fn normal(header: &str) -> String {
    fold(header).chars().filter(|c| c.is_alphanumeric()).collect()
}

/// The meaning of a header in files of a kind, and how specific it is (0 is most); `None` for an unknown one.
pub fn meaning(header: &str, kind: ImportKind) -> Option<(Target, usize)> {
    let code = header.trim();
    // `name` alone may be a person's; it's ranked among the other names.
    if let Some(own) = Target::from_code(code).filter(|target| target.is_for(kind) && !matches!(target, Target::Name | Target::Custom)) {
        return Some((own, 0));
    }
    let exact = normal(header);
    if exact.is_empty() || OTHER_ADDRESSES.iter().any(|start| exact.starts_with(start)) {
        return None;
    }
    let bare: String = exact.chars().filter(|c| !c.is_ascii_digit()).collect();
    let find = |name: &str| {
        let mut known = ALIASES.iter().filter(|(target, _)| target.is_for(kind));
        known.find_map(|(target, names)| names.iter().position(|alias| *alias == name).map(|place| (*target, place)))
    };
    let by_code = || {
        let mut offered = Target::ALL.iter().filter(|target| target.is_for(kind) && target.is_offered());
        offered.find(|target| normal(target.code()) == exact).map(|target| (*target, LAST))
    };
    find(&exact)
        .or_else(by_code)
        .or_else(|| if bare == exact || bare.is_empty() { None } else { find(&bare).map(|(target, place)| (target, place + LAST)) })
}

/// What a file holds by its headers: purchases have a day and an amount.
pub fn detect_kind(header: &[String]) -> ImportKind {
    let has = |wanted: Target| header.iter().any(|name| meaning(name, ImportKind::Purchases).is_some_and(|(target, _)| target == wanted));
    if has(Target::Date) && has(Target::Amount) { ImportKind::Purchases } else { ImportKind::Customers }
}

/// How many cells of a line are headers that we know.
pub fn hits<'a>(cells: impl Iterator<Item = &'a str>) -> usize {
    cells.filter(|cell| detailed(cell).is_some() || ImportKind::ALL.iter().any(|kind| meaning(cell, *kind).is_some())).count()
}

/// Rank of names that are less telling than every alias.
const LAST: usize = 50;

/// Further address blocks of address books; taking them would mix two addresses into one.
const OTHER_ADDRESSES: &[&str] = &["address2", "address3", "address4"];

#[cfg(test)]
mod tests {
    use super::*;

    fn means(header: &str) -> Option<Target> {
        meaning(header, ImportKind::Customers).map(|(target, _)| target)
    }

    #[test]
    fn headers_of_the_usual_sources_are_known() {
        assert_eq!(means("Asiakaskoodi"), Some(Target::CustomerCode));
        assert_eq!(means("ASIAKASTUNNUS"), Some(Target::CustomerCode));
        assert_eq!(means("NIMI1"), Some(Target::Name));
        assert_eq!(means("NIMI2"), Some(Target::NameExtra));
        assert_eq!(means("Y-tunnus *"), Some(Target::BusinessId));
        assert_eq!(means("Sähköposti"), Some(Target::Email));
        assert_eq!(means("E-mail 2 - Value"), Some(Target::Email));
        assert_eq!(means("Address 1 - City"), Some(Target::VisitTown));
        assert_eq!(means("Address 2 - City"), None);
        assert_eq!(means("Business Street 2"), Some(Target::VisitStreet));
        assert_eq!(means("Laskutusosoite/Postinumero"), Some(Target::BillingPostcode));
        assert_eq!(means("Förnamn"), Some(Target::GivenName));
        assert_eq!(means("Organization - Name"), Some(Target::Name));
        assert_eq!(means("Kirkkovene"), None);
        assert_eq!(means("2026"), None);
    }

    #[test]
    fn kinds_are_told_by_day_and_amount() {
        let kind = |names: &[&str]| detect_kind(&names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>());
        assert_eq!(kind(&["Asiakasnumero", "Laskun pvm", "Netto"]), ImportKind::Purchases);
        assert_eq!(kind(&["Asiakasnumero", "Nimi", "Puhelin"]), ImportKind::Customers);
    }

    #[test]
    fn every_target_is_a_header_of_our_own_and_names_a_field() {
        for target in Target::ALL.iter().filter(|target| **target != Target::Custom) {
            let kind = ImportKind::ALL.iter().find(|kind| target.is_for(**kind)).unwrap();
            assert_eq!(meaning(target.code(), *kind).map(|(target, _)| target), Some(*target));
            assert!(target.field() != Field::Name || matches!(target, Target::Name | Target::NameExtra), "{target:?}");
        }
    }

    #[test]
    fn columns_of_further_addresses_and_own_fields_are_told_by_their_names() {
        assert_eq!(detailed("visit_town_3"), Some((Target::VisitTown, Detail::Address(3))));
        assert_eq!(detailed("visit_town_1"), None);
        assert_eq!(detailed("phone_2"), None);
        let custom = |name: &str, kind| Some((Target::Custom, Detail::Custom(CustomColumn { name: name.to_owned(), kind })));
        assert_eq!(detailed("field:Koko: m2"), custom("Koko: m2", None));
        assert_eq!(detailed(&custom_header("Perustettu", CustomKind::Date)), custom("Perustettu", Some(CustomKind::Date)));
        assert_eq!(detailed("field_future:X"), None);
        assert_eq!(detailed("Fieldwork"), None);
    }

    #[test]
    fn aliases_are_normalised() {
        for (_, names) in ALIASES {
            for name in *names {
                assert_eq!(&normal(name), name);
            }
        }
    }
}
