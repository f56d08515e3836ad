//! Rows of customers into the register: added, or met with a customer that is known and treated as the user chose.

use super::fields::Fields;
use super::known::{Answer, Known, KnownCustomer, Names, key};
use super::{Did, Import, ImportReport, Match, MatchedBy, RowMatch, merge};
use crate::base::id::{CustomerId, NeedGroupId, PersonId, TagId};
use crate::domain::contact::{Contact, NewContact};
use crate::domain::customer::CustomerDraft;
use crate::domain::fault::{Fault, Problem};
use crate::domain::field::Field;
use crate::domain::grouping::check_name;
use crate::domain::person::PersonDraft;
use crate::exchange::customers::{self as rows, CustomerRow};
use crate::exchange::repair::Repairs;
use crate::exchange::rows::{Plan, RefusedRow};
use crate::ops::done::Refusal;
use crate::ops::job::ahead;
use crate::store::stage_move::Because;
use crate::store::{Tx, contact, customer, grouping, person};
use std::collections::HashMap;

/// Reads every row; the file is read and checked ahead, beside the writing.
pub(super) fn read(import: &Import<'_>, plan: &Plan<'_>, report: &mut ImportReport) -> Result<(), Refusal> {
    let mut reading = Reading::load(import, plan)?;
    let all = import.table.lines().count();
    let (mut heads, mut mends) = (Repairs::default(), Repairs::default());
    let make = |give: &mut dyn FnMut(Result<CustomerRow, RefusedRow>) -> bool| {
        for row in plan.rows(&mut heads) {
            if !give(row.and_then(|cells| rows::read(plan, &cells, &mut mends))) {
                return;
            }
        }
    };
    ahead(make, |rows| {
        for (place, row) in rows.enumerate() {
            import.step(place, all)?;
            match row {
                Ok(row) => {
                    if let Err(refused) = reading.take(row, report)? {
                        report.refused.push(refused);
                    }
                }
                Err(refused) => report.refused.push(refused),
            }
        }
        Ok::<(), Refusal>(())
    })?;
    report.repairs.join(heads);
    report.repairs.join(mends);
    Ok(())
}

struct Reading<'a> {
    import: &'a Import<'a>,
    fields: Fields<'a>,
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
    /// Names of our own files are told apart to the letter.
    exact: bool,
}

/// The register's own refusal outside, a row's inside.
type OfRow<T> = Result<Result<T, RefusedRow>, Refusal>;

impl<'a> Reading<'a> {
    fn load(import: &'a Import<'a>, plan: &'a Plan<'a>) -> Result<Self, Refusal> {
        let fields = Fields::load(import.tx, plan)?;
        let db = import.tx.reader();
        let mut contacts: HashMap<CustomerId, Vec<Contact>> = HashMap::new();
        for person in contact::list_all(db)? {
            contacts.entry(person.customer).or_default().push(person);
        }
        let because = Because { on: import.today, reason: "" };
        let (mut known, codes) = (Known::load(db)?, customer::Codes::load(db)?);
        known.meet(contacts.values().flatten());
        let groupings = Groupings { exact: plan.own, ..Groupings::load(import.tx)? };
        Ok(Self { import, fields, because, known, codes, contacts, groupings })
    }

    fn take(&mut self, row: CustomerRow, report: &mut ImportReport) -> OfRow<()> {
        let told = row.customer.values();
        let town = told.addresses.iter().map(|address| address.town.as_str()).find(|town| !town.is_empty()).unwrap_or_default();
        let names = Names { code: &told.code, business_id: &told.business_id, name: &told.name, town };
        let policy = self.import.request.policy(row.line);
        match self.known.find(names, &row.contacts) {
            Answer::One(place, by) if policy != Match::New => self.meet(&row, (place, by, policy), report),
            Answer::Several if policy != Match::New => Ok(Err(refused(row.line, Field::Name, Problem::NotUnique))),
            Answer::One(_, by) => {
                let note = RowMatch { line: row.line, code: told.code.clone(), name: told.name.clone(), by, did: Did::Added };
                let taken = self.add(row, report)?;
                if taken.is_ok() {
                    report.note(note);
                }
                Ok(taken)
            }
            _ => self.add(row, report),
        }
    }

    fn draft(&mut self, row: &CustomerRow) -> OfRow<CustomerDraft> {
        let custom = match self.fields.values(row) {
            Ok(custom) => custom,
            Err(refused) => return Ok(Err(refused)),
        };
        let named = self.groupings.named(self.import.tx, row)?;
        let source = &self.import.request.source;
        Ok(named.map(|named| CustomerDraft {
            custom,
            source: if named.source.is_empty() { source.trim().to_owned() } else { named.source.clone() },
            ..named
        }))
    }

    /// A row whose customer is known.
    fn meet(&mut self, row: &CustomerRow, (place, by, policy): (usize, MatchedBy, Match), report: &mut ImportReport) -> OfRow<()> {
        let Some((code, name)) = self.known.name(place) else {
            return Ok(Err(refused(row.line, Field::Name, Problem::NotFound)));
        };
        let note = |did| RowMatch { line: row.line, code, name, by, did };
        if policy == Match::Skip {
            report.skipped += 1;
            report.note(note(Did::Skipped));
            return Ok(Ok(()));
        }
        let draft = match self.draft(row)? {
            Ok(draft) => draft,
            Err(refused) => return Ok(Err(refused)),
        };
        let Some((customer, changed)) = self.change(place, |known| merge::customer(known, &draft, row, policy))? else {
            return Ok(Err(refused(row.line, Field::Name, Problem::NotFound)));
        };
        let (people_added, people_changed) = self.take_people(customer, row.contacts.clone(), policy)?;
        report.contacts_added += people_added;
        let any = changed || people_added + people_changed > 0;
        let (count, did) = if any { (&mut report.updated, Did::Changed) } else { (&mut report.unchanged, Did::Unchanged) };
        *count += 1;
        report.note(note(did));
        Ok(Ok(()))
    }

    fn add(&mut self, row: CustomerRow, report: &mut ImportReport) -> OfRow<()> {
        let (line, is_plain) = (row.line, self.is_plain(&row));
        let draft = if is_plain { None } else { Some(self.draft(&row)?) };
        let CustomerRow { customer, contacts, .. } = row;
        let new = match draft.transpose().map(|draft| draft.map(|draft| draft.check())) {
            Ok(None) => customer,
            Ok(Some(Ok(new))) => new,
            Ok(Some(Err(faults))) => return Ok(Err(RefusedRow { line, faults })),
            Err(refused) => return Ok(Err(refused)),
        };
        let Some(code) = self.codes.take(&new.values().code) else { return Ok(Err(refused(line, Field::Code, Problem::CodeTaken))) };
        let id = customer::insert(self.import.tx, &new, &code, self.because)?;
        self.known.add(KnownCustomer { id, rev: 1, values: CustomerDraft { code, ..new.into_values() } });
        report.added += 1;
        report.contacts_added += self.take_people(id, contacts, Match::Fill)?.0;
        Ok(Ok(()))
    }

    /// Whether a row names nothing that has to be looked up: then its values stand as they were checked.
    fn is_plain(&self, row: &CustomerRow) -> bool {
        let names_nothing = row.tags.is_empty() && row.need_groups.is_empty() && row.responsible.is_empty() && row.custom.is_empty();
        names_nothing && self.import.request.source.trim().is_empty()
    }

    /// Writes what a known customer becomes; the customer and whether anything changed.
    fn change(&mut self, place: usize, merge: impl FnOnce(&CustomerDraft) -> CustomerDraft) -> Result<Option<(CustomerId, bool)>, Refusal> {
        let Some(known) = self.known.get_mut(place) else { return Ok(None) };
        let id = known.id;
        let new = merge(&known.values).check().map_err(Refusal::Faults)?;
        if *new.values() == known.values {
            return Ok(Some((id, false)));
        }
        let changed = customer::update(self.import.tx, id, known.rev, &new, self.because)?;
        known.rev += i64::from(changed);
        known.values = new.values().clone();
        self.known.learn(place);
        Ok(Some((id, changed)))
    }

    /// Adds the people that the customer doesn't have and brings the others up to date; how many of each.
    fn take_people(&mut self, customer: CustomerId, people: Vec<NewContact>, policy: Match) -> Result<(usize, usize), Refusal> {
        let (mut added, mut changed) = (0, 0);
        let there = self.contacts.entry(customer).or_default();
        for person in people {
            let told = person.values();
            if let Some(known) = there.iter_mut().find(|known| merge::is_same(&known.values, told)) {
                let values = merge::person(&known.values, told, policy);
                if values != known.values {
                    contact::update(self.import.tx, known.id, known.rev, &values.check()?)?;
                    known.rev += 1;
                    known.values = values;
                    changed += 1;
                }
            } else {
                let id = contact::insert(self.import.tx, customer, &person)?;
                there.push(Contact { id, customer, rev: 1, values: person.into_values() });
                added += 1;
            }
        }
        Ok((added, changed))
    }
}

impl Groupings {
    fn load(tx: &Tx<'_>) -> Result<Self, Refusal> {
        let db = tx.reader();
        Ok(Self {
            people: by_name(person::list(db)?.into_iter().map(|person| (person.name, person.id))),
            tags: by_name(grouping::tags(db)?.into_iter().map(|tag| (tag.name, tag.id))),
            need_groups: by_name(grouping::need_groups(db)?.into_iter().map(|group| (group.name, group.id))),
            exact: false,
        })
    }

    /// The row's draft with ids for its names.
    fn named(&mut self, tx: &Tx<'_>, row: &CustomerRow) -> OfRow<CustomerDraft> {
        let (mut draft, exact) = (row.customer.values().clone(), self.exact);
        let faults = |faults| Ok(Err(RefusedRow { line: row.line, faults }));
        for (name, field) in
            row.tags.iter().map(|name| (name, Field::Tags)).chain(row.need_groups.iter().map(|name| (name, Field::NeedGroups)))
        {
            if let Err(found) = check_name(field, name) {
                return faults(found);
            }
        }
        for name in &row.tags {
            let id = of_name(&mut self.tags, (name, exact), || grouping::insert_tag(tx, name))?;
            draft.tags.push(id);
        }
        for name in &row.need_groups {
            let id = of_name(&mut self.need_groups, (name, exact), || grouping::insert_need_group(tx, name))?;
            draft.need_groups.push(id);
        }
        if !row.responsible.is_empty() {
            match (PersonDraft { name: row.responsible.clone() }).check() {
                Ok(new) => draft.responsible = Some(of_name(&mut self.people, (&new.name, exact), || person::insert(tx, &new))?),
                Err(found) => return faults(found),
            }
        }
        Ok(Ok(draft))
    }
}

/// Names to ids, each by its letters and folded.
fn by_name<Id: Copy>(all: impl Iterator<Item = (String, Id)>) -> HashMap<String, Id> {
    let mut known = HashMap::new();
    for (name, id) in all {
        known.entry(key(&name)).or_insert(id);
        known.insert(letters(&name), id);
    }
    known
}

/// A key by the letters alone, apart from every folded one.
fn letters(name: &str) -> String {
    format!("\0{name}")
}

/// The id of a name, added when it isn't known.
fn of_name<Id: Copy>(
    known: &mut HashMap<String, Id>,
    (name, exact): (&str, bool),
    add: impl FnOnce() -> crate::store::StoreResult<Id>,
) -> Result<Id, Refusal> {
    let folded = || if exact { None } else { known.get(&key(name)) };
    if let Some(id) = known.get(&letters(name)).or_else(folded) {
        return Ok(*id);
    }
    let id = add()?;
    known.insert(letters(name), id);
    known.entry(key(name)).or_insert(id);
    Ok(id)
}

fn refused(line: usize, field: Field, problem: Problem) -> RefusedRow {
    RefusedRow { line, faults: vec![Fault { field, problem }] }
}
