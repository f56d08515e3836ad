//! Rows of customers into the register: added, filled where empty, or known already.

use super::known::{Answer, Known, KnownCustomer, Names, key};
use super::{Import, ImportReport};
use crate::base::id::{CustomerId, NeedGroupId, PersonId, TagId};
use crate::base::text::digits;
use crate::domain::contact::{Contact, ContactDraft, NewContact};
use crate::domain::customer::{Address, CustomerDraft, NewCustomer};
use crate::domain::fault::{Fault, Problem};
use crate::domain::field::Field;
use crate::domain::grouping::check_name;
use crate::domain::person::PersonDraft;
use crate::exchange::customers::{self as rows, CustomerRow};
use crate::exchange::repair::Repairs;
use crate::exchange::rows::{Plan, RefusedRow};
use crate::ops::done::Refusal;
use crate::store::stage_move::Because;
use crate::store::{Tx, contact, customer, grouping, person};
use std::collections::HashMap;

/// Reads every row.
pub(super) fn read(import: &Import<'_>, plan: &Plan<'_>, report: &mut ImportReport) -> Result<(), Refusal> {
    let mut reading = Reading::load(import)?;
    let all = import.table.lines().count();
    let mut heads = Repairs::default();
    for (place, row) in plan.rows(&mut heads).enumerate() {
        import.step(place, all)?;
        match row.and_then(|cells| rows::read(plan, &cells, &mut report.repairs)) {
            Ok(row) => {
                if let Err(refused) = reading.take(row, report)? {
                    report.refused.push(refused);
                }
            }
            Err(refused) => report.refused.push(refused),
        }
    }
    report.repairs.join(heads);
    Ok(())
}

struct Reading<'a> {
    tx: &'a Tx<'a>,
    because: Because<'a>,
    known: Known,
    codes: customer::Codes,
    contacts: HashMap<CustomerId, Vec<Contact>>,
    groupings: Groupings,
}

/// Names to ids; a name that isn't there yet is added when a row uses it.
struct Groupings {
    people: HashMap<String, PersonId>,
    tags: HashMap<String, TagId>,
    need_groups: HashMap<String, NeedGroupId>,
}

/// The register's own refusal outside, a row's inside.
type OfRow<T> = Result<Result<T, RefusedRow>, Refusal>;

impl<'a> Reading<'a> {
    fn load(import: &Import<'a>) -> Result<Self, Refusal> {
        let db = import.tx.reader();
        let mut contacts: HashMap<CustomerId, Vec<Contact>> = HashMap::new();
        for person in contact::list_all(db)? {
            contacts.entry(person.customer).or_default().push(person);
        }
        let because = Because { on: import.today, reason: "" };
        let (known, codes) = (Known::load(db)?, customer::Codes::load(db)?);
        Ok(Self { tx: import.tx, because, known, codes, contacts, groupings: Groupings::load(import.tx)? })
    }

    fn take(&mut self, row: CustomerRow, report: &mut ImportReport) -> OfRow<()> {
        let draft = match self.groupings.named(self.tx, &row)? {
            Ok(draft) => draft,
            Err(refused) => return Ok(Err(refused)),
        };
        let town = draft.addresses.iter().map(|address| address.town.as_str()).find(|town| !town.is_empty()).unwrap_or_default();
        let names = Names { code: &draft.code, business_id: &draft.business_id, name: &draft.name, town };
        let (customer, changed) = match self.known.find(names) {
            Answer::Several => return Ok(Err(refused(row.line, Field::Name, Problem::NotUnique))),
            Answer::One(place) => match self.fill(place, &draft)? {
                Some(found) => found,
                None => return Ok(Err(refused(row.line, Field::Name, Problem::NotFound))),
            },
            Answer::None => match self.add(draft)? {
                Some(id) => {
                    report.added += 1;
                    report.contacts_added += self.take_people(id, &row.contacts)?.0;
                    return Ok(Ok(()));
                }
                None => return Ok(Err(refused(row.line, Field::Code, Problem::CodeTaken))),
            },
        };
        let (people_added, people_filled) = self.take_people(customer, &row.contacts)?;
        report.contacts_added += people_added;
        if changed || people_added + people_filled > 0 {
            report.updated += 1
        } else {
            report.unchanged += 1
        }
        Ok(Ok(()))
    }

    fn add(&mut self, draft: CustomerDraft) -> Result<Option<CustomerId>, Refusal> {
        let Some(code) = self.codes.take(&draft.code) else { return Ok(None) };
        let new = checked(&draft)?;
        let id = customer::insert(self.tx, &new, &code, self.because)?;
        let values = CustomerDraft { code, ..draft };
        self.known.add(KnownCustomer { id, rev: 1, values });
        Ok(Some(id))
    }

    /// Fills what is empty; the customer and whether anything was.
    fn fill(&mut self, place: usize, told: &CustomerDraft) -> Result<Option<(CustomerId, bool)>, Refusal> {
        let Some(known) = self.known.get_mut(place) else { return Ok(None) };
        let id = known.id;
        let filled = filled(&known.values, told);
        if filled == known.values {
            return Ok(Some((id, false)));
        }
        let new = checked(&filled)?;
        let changed = customer::update(self.tx, id, known.rev, &new, self.because)?;
        known.rev += i64::from(changed);
        known.values = filled;
        self.known.learn(place);
        Ok(Some((id, changed)))
    }

    /// Adds the people that the customer doesn't have and fills the others; how many of each.
    fn take_people(&mut self, customer: CustomerId, people: &[NewContact]) -> Result<(usize, usize), Refusal> {
        let (mut added, mut filled) = (0, 0);
        let there = self.contacts.entry(customer).or_default();
        for person in people {
            let told = person.values();
            if let Some(known) = there.iter_mut().find(|known| is_same(&known.values, told)) {
                let values = filled_person(&known.values, told);
                if values != known.values {
                    contact::update(self.tx, known.id, known.rev, &values.check()?)?;
                    known.rev += 1;
                    known.values = values;
                    filled += 1;
                }
            } else {
                let id = contact::insert(self.tx, customer, person)?;
                there.push(Contact { id, customer, rev: 1, values: told.clone() });
                added += 1;
            }
        }
        Ok((added, filled))
    }
}

impl Groupings {
    fn load(tx: &Tx<'_>) -> Result<Self, Refusal> {
        let db = tx.reader();
        Ok(Self {
            people: person::list(db)?.into_iter().map(|person| (key(&person.name), person.id)).collect(),
            tags: grouping::tags(db)?.into_iter().map(|tag| (key(&tag.name), tag.id)).collect(),
            need_groups: grouping::need_groups(db)?.into_iter().map(|group| (key(&group.name), group.id)).collect(),
        })
    }

    /// The row's draft with ids for its names.
    fn named(&mut self, tx: &Tx<'_>, row: &CustomerRow) -> OfRow<CustomerDraft> {
        let mut draft = row.customer.values().clone();
        let faults = |faults| Ok(Err(RefusedRow { line: row.line, faults }));
        for (name, field) in
            row.tags.iter().map(|name| (name, Field::Tags)).chain(row.need_groups.iter().map(|name| (name, Field::NeedGroups)))
        {
            if let Err(found) = check_name(field, name) {
                return faults(found);
            }
        }
        for name in &row.tags {
            let id = of_name(&mut self.tags, name, || grouping::insert_tag(tx, name))?;
            draft.tags.push(id);
        }
        for name in &row.need_groups {
            let id = of_name(&mut self.need_groups, name, || grouping::insert_need_group(tx, name))?;
            draft.need_groups.push(id);
        }
        if !row.responsible.is_empty() {
            match (PersonDraft { name: row.responsible.clone() }).check() {
                Ok(new) => draft.responsible = Some(of_name(&mut self.people, &new.name, || person::insert(tx, &new))?),
                Err(found) => return faults(found),
            }
        }
        Ok(Ok(draft))
    }
}

/// The id of a name, added when it isn't known.
fn of_name<Id: Copy>(
    known: &mut HashMap<String, Id>,
    name: &str,
    add: impl FnOnce() -> crate::store::StoreResult<Id>,
) -> Result<Id, Refusal> {
    let key = key(name);
    if let Some(id) = known.get(&key) {
        return Ok(*id);
    }
    let id = add()?;
    known.insert(key, id);
    Ok(id)
}

/// Ids were put into a draft that had passed the check; it passes again.
fn checked(draft: &CustomerDraft) -> Result<NewCustomer, Refusal> {
    draft.check().map_err(Refusal::Faults)
}

fn refused(line: usize, field: Field, problem: Problem) -> RefusedRow {
    RefusedRow { line, faults: vec![Fault { field, problem }] }
}

/// What is known, with its empty places filled from what is told. Kind and stage are never empty, so they stay.
fn filled(known: &CustomerDraft, told: &CustomerDraft) -> CustomerDraft {
    let text = |known: &String, told: &String| if known.is_empty() { told.clone() } else { known.clone() };
    let mut filled = CustomerDraft {
        business_id: text(&known.business_id, &told.business_id),
        vat_number: text(&known.vat_number, &told.vat_number),
        web: text(&known.web, &told.web),
        source: text(&known.source, &told.source),
        notes: text(&known.notes, &told.notes),
        languages: if known.languages.is_empty() { told.languages.clone() } else { known.languages.clone() },
        responsible: known.responsible.or(told.responsible),
        depth: known.depth.or(told.depth),
        ..known.clone()
    };
    for address in &told.addresses {
        match filled.addresses.iter_mut().find(|known| known.kind == address.kind) {
            Some(known) if agree(known, address) => {
                let parts = [
                    (&mut known.street, &address.street),
                    (&mut known.postcode, &address.postcode),
                    (&mut known.town, &address.town),
                    (&mut known.country, &address.country),
                ];
                parts.into_iter().filter(|(known, _)| known.is_empty()).for_each(|(known, told)| known.clone_from(told));
            }
            Some(_) => {}
            None => filled.addresses.push(address.clone()),
        }
    }
    add_new(&mut filled.tags, &told.tags);
    add_new(&mut filled.need_groups, &told.need_groups);
    filled
}

fn add_new<T: Copy + PartialEq>(known: &mut Vec<T>, told: &[T]) {
    for value in told {
        if !known.contains(value) {
            known.push(*value);
        }
    }
}

/// Whether two addresses can be one: no part of them differs where both have it.
fn agree(known: &Address, told: &Address) -> bool {
    let parts =
        [(&known.street, &told.street), (&known.postcode, &told.postcode), (&known.town, &told.town), (&known.country, &told.country)];
    parts.iter().all(|(known, told)| known.is_empty() || told.is_empty() || key(known) == key(told))
}

/// Whether two people of one customer are one: the same name, or, where one has none, the same address or number.
fn is_same(known: &ContactDraft, told: &ContactDraft) -> bool {
    let (known_name, told_name) = (key(&known.full_name()), key(&told.full_name()));
    if !known_name.is_empty() && !told_name.is_empty() {
        return known_name == told_name;
    }
    let same_email = !known.email.is_empty() && known.email.eq_ignore_ascii_case(&told.email);
    let same_phone = !known.phone.is_empty() && digits(&known.phone) == digits(&told.phone);
    same_email || same_phone
}

fn filled_person(known: &ContactDraft, told: &ContactDraft) -> ContactDraft {
    let text = |known: &String, told: &String| if known.is_empty() { told.clone() } else { known.clone() };
    let is_named = !known.full_name().is_empty();
    ContactDraft {
        given_name: if is_named { known.given_name.clone() } else { told.given_name.clone() },
        family_name: if is_named { known.family_name.clone() } else { told.family_name.clone() },
        title: text(&known.title, &told.title),
        phone: text(&known.phone, &told.phone),
        email: text(&known.email, &told.email),
        language: known.language.or(told.language),
        channel: known.channel.or(told.channel),
        roles: if known.roles.is_empty() { told.roles.clone() } else { known.roles.clone() },
        notes: text(&known.notes, &told.notes),
    }
}
