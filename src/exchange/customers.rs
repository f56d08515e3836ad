//! Customers in and out: a row of a list to a customer draft with its contact persons, a customer to a row of our own file.

use super::contacts;
use super::headers::{Target, custom_header};
use super::repair::{self, Repair, RepairKind, Repairs};
use super::rows::{Cells, Plan, RefusedRow, coded};
use super::values::{parse_date, split_list};
use super::write::{CsvOut, coded_list};
use crate::base::text;
use crate::domain::check;
use crate::domain::contact::NewContact;
use crate::domain::custom_field::{CustomField, CustomKind};
use crate::domain::customer::{Address, AddressKind, CustomerDraft, CustomerKind, Language, NewCustomer};
use crate::domain::fault::{Fault, Faults, Problem};
use crate::domain::stage::{Depth, Stage};
use std::collections::BTreeMap;

/// A customer of a row, checked, with names that the register still has to look up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CustomerRow {
    /// Line of the file, from 1.
    pub line: usize,
    /// The customer.
    pub customer: NewCustomer,
    /// Its contact persons.
    pub contacts: Vec<NewContact>,
    /// Tags by name.
    pub tags: Vec<String>,
    /// Need groups by name.
    pub need_groups: Vec<String>,
    /// Who is responsible, by name; empty for nobody.
    pub responsible: String,
    /// Cells of the owner's own fields, by column; checked once the field is known.
    pub custom: Vec<(usize, String)>,
    /// Whether the row names the customer itself, not only a person.
    pub tells_name: bool,
    /// Whether the row itself tells the kind.
    pub tells_kind: bool,
    /// Whether the row itself tells the stage.
    pub tells_stage: bool,
}

/// Columns of our own file of customers, in this order; further addresses and the owner's fields stand behind them: see [`Layout`].
pub const HEADER: &[Target] = &[
    Target::CustomerCode,
    Target::Name,
    Target::Kind,
    Target::BusinessId,
    Target::VatNumber,
    Target::Web,
    Target::Languages,
    Target::Source,
    Target::Responsible,
    Target::Stage,
    Target::Depth,
    Target::Tags,
    Target::NeedGroups,
    Target::VisitStreet,
    Target::VisitPostcode,
    Target::VisitTown,
    Target::VisitCountry,
    Target::PostalStreet,
    Target::PostalPostcode,
    Target::PostalTown,
    Target::PostalCountry,
    Target::BillingStreet,
    Target::BillingPostcode,
    Target::BillingTown,
    Target::BillingCountry,
    Target::DeliveryStreet,
    Target::DeliveryPostcode,
    Target::DeliveryTown,
    Target::DeliveryCountry,
    Target::Notes,
    Target::AddressKinds,
];

/// Street, postal code, town and country of each kind of address.
const ADDRESSES: [(AddressKind, [Target; 4]); 4] = [
    (AddressKind::Visit, [Target::VisitStreet, Target::VisitPostcode, Target::VisitTown, Target::VisitCountry]),
    (AddressKind::Postal, [Target::PostalStreet, Target::PostalPostcode, Target::PostalTown, Target::PostalCountry]),
    (AddressKind::Billing, [Target::BillingStreet, Target::BillingPostcode, Target::BillingTown, Target::BillingCountry]),
    (AddressKind::Delivery, [Target::DeliveryStreet, Target::DeliveryPostcode, Target::DeliveryTown, Target::DeliveryCountry]),
];

const KIND_WORDS: &[(&str, &str)] = &[
    ("jalleenmyyja", "reseller"),
    ("aterforsaljare", "reseller"),
    ("yritys", "company"),
    ("foretag", "company"),
    ("yhdistys", "association"),
    ("forening", "association"),
    ("julkisyhteiso", "public_body"),
    ("julkinen", "public_body"),
    ("public body", "public_body"),
    ("kuluttaja", "consumer"),
    ("yksityishenkilo", "consumer"),
    ("henkilo", "consumer"),
    ("konsument", "consumer"),
    ("muu", "other"),
];

const STAGE_WORDS: &[(&str, &str)] = &[
    ("mahdollinen", "prospect"),
    ("prospekti", "prospect"),
    ("uusi", "new"),
    ("vakiintunut", "established"),
    ("sitoutunut", "committed"),
    ("passiivinen", "passive"),
    ("paattymassa", "ending"),
    ("paattynyt", "ended"),
];

/// Words for languages; others are kept as "another language".
pub(super) const LANGUAGE_WORDS: &[(&str, &str)] = &[
    ("fin", "fi"),
    ("suomi", "fi"),
    ("finnish", "fi"),
    ("finska", "fi"),
    ("fi-fi", "fi"),
    ("swe", "sv"),
    ("ruotsi", "sv"),
    ("swedish", "sv"),
    ("svenska", "sv"),
    ("sv-fi", "sv"),
    ("sv-se", "sv"),
    ("eng", "en"),
    ("englanti", "en"),
    ("english", "en"),
    ("en-us", "en"),
    ("en-gb", "en"),
    ("saksa", "de"),
    ("german", "de"),
    ("viro", "et"),
    ("estonian", "et"),
    ("venaja", "ru"),
    ("russian", "ru"),
    ("muu", "xx"),
];

/// The customer of a row.
///
/// # Errors
/// Every fault of the row.
pub fn read(plan: &Plan<'_>, cells: &Cells<'_>, repairs: &mut Repairs) -> Result<CustomerRow, RefusedRow> {
    let mut faults = Faults::default();
    let people = contacts::read(plan, cells, repairs, &mut faults);
    let draft = draft_of(plan, cells, repairs, &mut faults);
    let mut found: Vec<Fault> = faults.finish(()).err().unwrap_or_default();
    let mut kept = Vec::new();
    for person in people {
        match person.check() {
            Ok(person) => kept.push(person),
            Err(faults) => found.extend(faults),
        }
    }
    // No name of ours has a comma in it; other programs part by other marks too.
    let parted = |cell: &str| if plan.own { cell.split(',').map(|name| name.trim().to_owned()).collect() } else { split_list(cell) };
    let list = |target| cells.all(target).flat_map(parted).collect::<Vec<_>>();
    let (tags, need_groups) = (list(Target::Tags), list(Target::NeedGroups));
    match draft.check() {
        Ok(customer) if found.is_empty() => {
            let responsible = cells.get(Target::Responsible).to_owned();
            let custom = cells.detailed().filter(|(_, target, _)| *target == Target::Custom);
            let custom = custom.map(|(column, _, cell)| (column, cell.to_owned())).collect();
            let [tells_name, tells_kind, tells_stage] =
                [Target::Name, Target::Kind, Target::Stage].map(|target| !cells.get(target).is_empty());
            let line = cells.line;
            Ok(CustomerRow { line, customer, contacts: kept, tags, need_groups, responsible, custom, tells_name, tells_kind, tells_stage })
        }
        Ok(_) => Err(RefusedRow { line: cells.line, faults: found }),
        Err(faults) => {
            found.extend(faults.into_iter().filter(|fault| !fault.problem.is_soft()));
            Err(RefusedRow { line: cells.line, faults: found })
        }
    }
}

fn draft_of(plan: &Plan<'_>, cells: &Cells<'_>, repairs: &mut Repairs, faults: &mut Faults) -> CustomerDraft {
    let (name, is_person) = name_of(cells);
    let kind =
        faults.take(Target::Kind.field(), coded(cells.get(Target::Kind), CustomerKind::ALL, CustomerKind::code, KIND_WORDS)).flatten();
    let stage = faults.take(Target::Stage.field(), coded(cells.get(Target::Stage), Stage::ALL, Stage::code, STAGE_WORDS)).flatten();
    let depth = faults.take(Target::Depth.field(), coded(cells.get(Target::Depth), Depth::ALL, Depth::code, &[])).flatten();
    let (business_id, vat_number) = ids_of(cells);
    CustomerDraft {
        code: cells.get(Target::CustomerCode).to_owned(),
        name,
        kind: kind.unwrap_or(if is_person { CustomerKind::Consumer } else { plan.choices.kind }),
        business_id,
        vat_number,
        web: cells.get(Target::Web).to_owned(),
        languages: split_list(cells.get(Target::Languages)).iter().map(|cell| language_of(cell)).collect(),
        source: cells.get(Target::Source).to_owned(),
        stage: stage.unwrap_or(plan.choices.stage),
        depth,
        notes: cells.joined(Target::Notes),
        addresses: addresses_of(plan, cells, repairs),
        ..CustomerDraft::default()
    }
}

/// The customer's name, or the person's where the row names no firm; whether it's a person.
fn name_of(cells: &Cells<'_>) -> (String, bool) {
    let firm = [cells.get(Target::Name), cells.get(Target::NameExtra)].join(" ").trim().to_owned();
    if !firm.is_empty() {
        return (firm, false);
    }
    let whole = cells.get(Target::ContactName);
    let parts = [cells.get(Target::GivenName), cells.get(Target::FamilyName)].join(" ").trim().to_owned();
    let person = if parts.is_empty() { whole.to_owned() } else { parts };
    (person.clone(), !person.is_empty())
}

/// Business ID and VAT number; a VAT number in the column of Business IDs goes where it belongs.
fn ids_of(cells: &Cells<'_>) -> (String, String) {
    let (id, vat) = (cells.get(Target::BusinessId), cells.get(Target::VatNumber));
    match id.get(..2) {
        Some(country) if country.bytes().all(|byte| byte.is_ascii_alphabetic()) => {
            let rest = id.get(2..).unwrap_or_default();
            let business_id = check::business_id(rest).unwrap_or_default();
            (business_id, if vat.is_empty() { id.to_owned() } else { vat.to_owned() })
        }
        _ => (id.to_owned(), vat.to_owned()),
    }
}

/// A language; one that we have no code for is "another".
pub(super) fn language_of(cell: &str) -> Language {
    coded(cell, Language::ALL, Language::code, LANGUAGE_WORDS).ok().flatten().unwrap_or(Language::Other)
}

/// The addresses of a row; one of our own rows says in which order they stand.
fn addresses_of(plan: &Plan<'_>, cells: &Cells<'_>, repairs: &mut Repairs) -> Vec<Address> {
    let mut found = Vec::new();
    for (kind, parts) in ADDRESSES {
        found.extend(address_of(plan, cells, repairs, (kind, parts)));
        let mut further: BTreeMap<usize, Address> = BTreeMap::new();
        for (column, target, cell) in cells.detailed().filter(|(_, target, _)| parts.contains(target)) {
            let address = further.entry(plan.address_of(column)).or_insert_with(|| Address { kind, ..Address::default() });
            let mut values = [&mut address.street, &mut address.postcode, &mut address.town, &mut address.country].into_iter().zip(parts);
            if let Some((value, _)) = values.find(|(_, part)| *part == target) {
                cell.clone_into(value);
            }
        }
        found.extend(further.into_values());
    }
    let mut ordered = Vec::with_capacity(found.len());
    for kind in cells.get(Target::AddressKinds).split(',').filter_map(AddressKind::from_code) {
        if let Some(place) = found.iter().position(|address| address.kind == kind) {
            ordered.push(found.remove(place));
        }
    }
    ordered.extend(found);
    ordered
}

fn address_of(plan: &Plan<'_>, cells: &Cells<'_>, repairs: &mut Repairs, of: (AddressKind, [Target; 4])) -> Option<Address> {
    let (kind, [street, postcode, town, country]) = of;
    let mut address = Address {
        kind,
        street: cells.joined(street),
        postcode: cells.get(postcode).to_owned(),
        town: cells.get(town).to_owned(),
        country: cells.get(country).to_owned(),
    };
    let mended = if plan.own || !plan.choices.mend_zeros { None } else { repair::postcode(&address.postcode, &address.country) };
    if let Some(mended) = mended {
        let before = std::mem::replace(&mut address.postcode, mended.clone());
        repairs.add(Repair { line: cells.line, field: postcode.field(), kind: RepairKind::Postcode, before, after: mended });
    }
    (!address.is_blank()).then_some(address)
}

/// Names that a customer's ids stand for.
#[derive(Clone, Debug, Default)]
pub struct Names {
    /// Who is responsible.
    pub responsible: String,
    /// Its tags.
    pub tags: Vec<String>,
    /// Its need groups.
    pub need_groups: Vec<String>,
}

/// The columns of one file of ours: the fixed ones, then further addresses as far as customers have them, then the owner's fields.
#[derive(Clone, Debug)]
pub struct Layout {
    further: Vec<(AddressKind, usize, [Target; 4])>,
    fields: Vec<CustomField>,
}

impl Layout {
    /// The columns that these customers need.
    pub fn of<'c>(customers: impl Iterator<Item = &'c CustomerDraft>, fields: Vec<CustomField>) -> Self {
        let mut most = [1_usize; ADDRESSES.len()];
        for draft in customers {
            for (most, (kind, _)) in most.iter_mut().zip(ADDRESSES) {
                *most = (*most).max(draft.addresses.iter().filter(|address| address.kind == kind).count());
            }
        }
        let further = ADDRESSES.iter().zip(most).flat_map(|((kind, parts), most)| (2..=most).map(|number| (*kind, number, *parts)));
        Self { further: further.collect(), fields }
    }

    /// The names of the columns.
    pub fn header(&self) -> Vec<String> {
        let fixed = HEADER.iter().map(|target| target.code().to_owned());
        let further = self.further.iter().flat_map(|(_, number, parts)| parts.map(|part| format!("{}_{number}", part.code())));
        fixed.chain(further).chain(self.fields.iter().map(|field| custom_header(&field.name, field.kind))).collect()
    }

    /// Writes a customer as a row.
    ///
    /// # Errors
    /// What the writer says.
    pub fn write<W: std::io::Write>(&self, out: &mut CsvOut<W>, draft: &CustomerDraft, names: &Names) -> std::io::Result<()> {
        for target in HEADER {
            write_cell(out, *target, draft, names)?;
        }
        for (kind, number, _) in &self.further {
            let address = draft.addresses.iter().filter(|address| address.kind == *kind).nth(number - 1);
            for value in address.map(values_of).unwrap_or_default() {
                out.text(value)?;
            }
        }
        for field in &self.fields {
            let value = draft.custom.iter().find(|(id, _)| *id == field.id).map_or("", |(_, value)| value);
            if field.kind == CustomKind::Number { out.raw(value)? } else { out.text(value)? }
        }
        out.end_row()
    }
}

fn values_of(address: &Address) -> [&str; 4] {
    [&address.street, &address.postcode, &address.town, &address.country]
}

fn write_cell<W: std::io::Write>(out: &mut CsvOut<W>, target: Target, draft: &CustomerDraft, names: &Names) -> std::io::Result<()> {
    match target {
        Target::CustomerCode => out.text(&draft.code),
        Target::Name => out.text(&draft.name),
        Target::Kind => out.raw(draft.kind.code()),
        Target::BusinessId => out.text(&draft.business_id),
        Target::VatNumber => out.text(&draft.vat_number),
        Target::Web => out.text(&draft.web),
        Target::Languages => out.raw(&coded_list(&draft.languages, Language::code)),
        Target::Source => out.text(&draft.source),
        Target::Responsible => out.text(&names.responsible),
        Target::Stage => out.raw(draft.stage.code()),
        Target::Depth => out.raw(draft.depth.map(Depth::code).unwrap_or_default()),
        Target::Tags => out.text(&names.tags.join(",")),
        Target::NeedGroups => out.text(&names.need_groups.join(",")),
        Target::Notes => out.text(&draft.notes),
        Target::AddressKinds => {
            let kinds: Vec<AddressKind> = draft.addresses.iter().map(|address| address.kind).collect();
            out.raw(&coded_list(&kinds, AddressKind::code))
        }
        part => {
            let of = ADDRESSES.iter().find(|(_, parts)| parts.contains(&part));
            let address = of.and_then(|(kind, _)| draft.addresses.iter().find(|address| address.kind == *kind));
            let mut values = of.zip(address).into_iter().flat_map(|((_, parts), address)| parts.iter().zip(values_of(address)));
            out.text(values.find(|(known, _)| **known == part).map_or("", |(_, value)| value))
        }
    }
}

/// The value of a cell for one of the owner's fields, in stored form.
///
/// # Errors
/// What is wrong with it.
pub fn custom_value(plan: &Plan<'_>, field: &CustomField, cell: &str) -> Result<String, Problem> {
    if plan.own {
        return field.check_value(cell);
    }
    match field.kind {
        CustomKind::Text => field.check_value(cell),
        CustomKind::Number => {
            let bare: String = cell.chars().filter(|c| !c.is_whitespace()).map(|c| if c == '−' { '-' } else { c }).collect();
            field.check_value(&if bare.contains('.') { bare } else { bare.replace(',', ".") })
        }
        CustomKind::Date => field.check_value(&parse_date(cell, plan.dates.order).ok_or(Problem::NotADate)?.to_string()),
        CustomKind::Choice => {
            let same = |choice: &&String| text::fold(choice) == text::fold(cell.trim());
            field.check_value(field.choices.iter().find(same).map_or(cell, String::as_str))
        }
    }
}
