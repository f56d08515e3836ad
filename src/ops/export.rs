//! Everything out as CSV: our own files with stable codes, which import back, and grids as they are shown.

mod assessment;
mod care_model;
mod development;
mod experience;

pub use care_model::care;

use super::atomic;
use super::clock::Clock;
use super::done::Refusal;
use super::job::Progress;
use super::print::Shown;
use crate::base::id::{ContactId, CustomFieldId, CustomerId, NeedGroupId, PersonId, PhaseId, TagId};
use crate::base::money::Cents;
use crate::coded;
use crate::domain::business_case::compute;
use crate::domain::custom_field::{CustomField, CustomKind};
use crate::domain::customer::CustomerDraft;
use crate::domain::field::Field;
use crate::domain::saved_view::Column;
use crate::exchange::write::CsvOut;
use crate::exchange::{business_case, contacts, customers, feedback, interactions, purchases, tasks, write};
use crate::i18n::Words;
use crate::report::list;
use crate::store::{self, Reader};
use std::collections::HashMap;
use std::fs::File;
use std::io::BufWriter;
use std::path::Path;

coded! {
    /// What is exported.
    ExportWhat {
        /// Customers.
        Customers = "customers",
        /// Contact persons.
        Contacts = "contacts",
        /// Purchases.
        Purchases = "purchases",
        /// Interactions.
        Interactions = "interactions",
        /// Tasks.
        Tasks = "tasks",
        /// Feedback.
        Feedback = "feedback",
        /// Business cases.
        BusinessCases = "roi",
        /// The self-assessment.
        Assessment = "assessment",
        /// SWOT, TOWS, development targets and the path.
        Development = "development",
        /// The experience plans.
        Plan = "plan",
    }
}

type Out<'a> = CsvOut<&'a mut BufWriter<File>>;

/// Records read at a time.
const PAGE: i64 = 5_000;

/// Writes all records of a kind to a file; how many there were. The file is written whole or not at all.
///
/// # Errors
/// What the register or the disk says, or `Cancelled`.
pub fn csv(db: Reader<'_>, what: ExportWhat, to: &Path, progress: &Progress) -> Result<usize, Refusal> {
    let export = Export { db, to, progress };
    atomic::write(to, |out| match what {
        ExportWhat::Customers => export.customers(out),
        ExportWhat::Contacts => export.contacts(out),
        ExportWhat::Purchases => export.purchases(out),
        ExportWhat::Interactions => export.interactions(out),
        ExportWhat::Tasks => export.tasks(out),
        ExportWhat::Feedback => export.feedback(out),
        ExportWhat::BusinessCases => export.business_cases(out),
        ExportWhat::Assessment => assessment::write(db, (to, out)),
        ExportWhat::Development => development::write(db, (to, out)),
        ExportWhat::Plan => experience::write(db, Clock::System.today(), (to, out)),
    })
}

/// Writes a grid as it's shown: ready words under ready headers.
///
/// # Errors
/// What the disk says.
pub fn grid(to: &Path, header: &[String], rows: impl Iterator<Item = Vec<String>>) -> Result<(), Refusal> {
    let failed = |source| Refusal::File { path: to.to_owned(), source };
    atomic::write(to, |out| write::grid(out, header, rows).map(|_| ()).map_err(failed))
}

/// Rows read at a time for a grid.
const GRID_PAGE: usize = 500;

/// Writes customers as a grid shows them: its columns, its order, its words; amounts as numbers that a spreadsheet counts with.
///
/// # Errors
/// What the register or the disk says, or `Cancelled`.
pub fn shown(db: Reader<'_>, words: &Words, shown: Shown<'_>, (to, progress): (&Path, &Progress)) -> Result<usize, Refusal> {
    let formats = words.formats();
    let fields = store::custom_field::list(db)?;
    let header: Vec<String> = shown.columns.iter().map(|column| list::title(words, &fields, *column)).collect();
    let mut rows = Vec::with_capacity(shown.ids.len());
    for ids in shown.ids.chunks(GRID_PAGE) {
        progress.check()?;
        for row in store::customer_list::rows(db, ids)? {
            let cell = |column: &Column| match column {
                Column::Field(Field::Purchases12m) => decimal_comma(row.purchases_12m),
                Column::Custom(id) if is_number(&fields, *id) => {
                    row.custom.iter().find(|(of, _)| of == id).map(|(_, value)| value.replace('.', ",")).unwrap_or_default()
                }
                column => list::shown(words, formats, (&row, &fields), *column),
            };
            rows.push(shown.columns.iter().map(cell).collect::<Vec<_>>());
        }
        progress.tell(rows.len() as u64, shown.ids.len() as u64);
    }
    let count = rows.len();
    grid(to, &header, rows.into_iter())?;
    Ok(count)
}

fn is_number(fields: &[CustomField], id: CustomFieldId) -> bool {
    fields.iter().any(|field| field.id == id && field.kind == CustomKind::Number)
}

/// An amount as a Finnish spreadsheet counts with it: `-0,50`.
fn decimal_comma(amount: Cents) -> String {
    let sign = if amount.0 < 0 { "-" } else { "" };
    let cents = amount.0.unsigned_abs();
    format!("{sign}{},{:02}", cents / 100, cents % 100)
}

struct Export<'a> {
    db: Reader<'a>,
    to: &'a Path,
    progress: &'a Progress,
}

/// Names that ids stand for, read once.
#[derive(Default)]
struct Names {
    customers: HashMap<CustomerId, (String, String)>,
    contacts: HashMap<ContactId, String>,
    people: HashMap<PersonId, String>,
    phases: HashMap<PhaseId, String>,
}

impl Names {
    fn load(db: Reader<'_>) -> Result<Self, Refusal> {
        let contacts = store::contact::list_all(db)?.into_iter().map(|contact| (contact.id, contact.values.full_name()));
        let people = store::person::list_all(db)?.into_iter().map(|person| (person.id, person.name));
        let phases = store::phase::list(db)?.into_iter().map(|phase| (phase.id, phase.name_fi));
        let customers = store::customer::codes_and_names(db)?.into_iter().map(|(id, code, name)| (id, (code, name)));
        Ok(Self { customers: customers.collect(), contacts: contacts.collect(), people: people.collect(), phases: phases.collect() })
    }

    fn of(&self, ids: (Option<CustomerId>, Option<ContactId>, Option<PersonId>, Option<PhaseId>)) -> interactions::Names<'_> {
        let (customer, contact, person, phase) = ids;
        let (code, name) = customer.and_then(|id| self.customers.get(&id)).map_or(("", ""), |(code, name)| (code.as_str(), name.as_str()));
        interactions::Names {
            code,
            customer: name,
            contact: contact.and_then(|id| self.contacts.get(&id)).map_or("", String::as_str),
            person: person.and_then(|id| self.people.get(&id)).map_or("", String::as_str),
            phase: phase.and_then(|id| self.phases.get(&id)).map_or("", String::as_str),
        }
    }
}

impl Export<'_> {
    fn failed(&self, source: std::io::Error) -> Refusal {
        Refusal::File { path: self.to.to_owned(), source }
    }

    fn begin<'h, 'w>(&self, out: &'w mut BufWriter<File>, header: impl IntoIterator<Item = &'h str>) -> Result<Out<'w>, Refusal> {
        CsvOut::begin(out, header).map_err(|source| self.failed(source))
    }

    fn finish(&self, csv: Out<'_>, count: usize) -> Result<usize, Refusal> {
        csv.finish().map_err(|source| self.failed(source))?;
        Ok(count)
    }

    /// Reads page by page and writes each record.
    fn each<T, Id: Copy>(
        &self,
        page: fn(Reader<'_>, Option<Id>, i64) -> store::StoreResult<Vec<T>>,
        id: fn(&T) -> Id,
        all: usize,
        mut write: impl FnMut(&T) -> std::io::Result<()>,
    ) -> Result<usize, Refusal> {
        let (mut after, mut count) = (None, 0_usize);
        loop {
            self.progress.check()?;
            let records = page(self.db, after, PAGE)?;
            let Some(last) = records.last() else { return Ok(count) };
            after = Some(id(last));
            for record in &records {
                write(record).map_err(|source| self.failed(source))?;
            }
            count += records.len();
            self.progress.tell(count as u64, all as u64);
        }
    }

    fn customers(&self, out: &mut BufWriter<File>) -> Result<usize, Refusal> {
        let groupings = Groupings::load(self.db)?;
        let all = store::customer::list_all(self.db)?;
        let layout = customers::Layout::of(all.iter().map(|customer| &customer.values), store::custom_field::list(self.db)?);
        let header = layout.header();
        let mut csv = self.begin(out, header.iter().map(String::as_str))?;
        for (place, customer) in all.iter().enumerate() {
            if place.is_multiple_of(1000) {
                self.progress.check()?;
                self.progress.tell(place as u64, all.len() as u64);
            }
            layout.write(&mut csv, &customer.values, &groupings.of(&customer.values)).map_err(|source| self.failed(source))?;
        }
        self.finish(csv, all.len())
    }

    fn contacts(&self, out: &mut BufWriter<File>) -> Result<usize, Refusal> {
        let names = Names::load(self.db)?;
        let mut csv = self.begin(out, contacts::HEADER.iter().copied())?;
        let all = store::contact::list_all(self.db)?;
        for contact in &all {
            let of = names.of((Some(contact.customer), None, None, None));
            contacts::write(&mut csv, of.code, of.customer, &contact.values).map_err(|source| self.failed(source))?;
        }
        self.finish(csv, all.len())
    }

    fn purchases(&self, out: &mut BufWriter<File>) -> Result<usize, Refusal> {
        let names = Names::load(self.db)?;
        let mut csv = self.begin(out, purchases::HEADER.iter().copied())?;
        let all = store::purchase::count(self.db)?;
        let count = self.each(
            store::purchase::page,
            |purchase| purchase.id,
            all,
            |purchase| {
                let of = names.of((Some(purchase.customer), None, None, None));
                purchases::write(&mut csv, of.code, of.customer, &purchase.values)
            },
        )?;
        self.finish(csv, count)
    }

    fn interactions(&self, out: &mut BufWriter<File>) -> Result<usize, Refusal> {
        let names = Names::load(self.db)?;
        let mut csv = self.begin(out, interactions::HEADER.iter().copied())?;
        let all = store::interaction::count(self.db)?;
        let count = self.each(
            store::interaction::page,
            |interaction| interaction.id,
            all,
            |interaction| {
                let values = &interaction.values;
                interactions::write(&mut csv, names.of((Some(values.customer), values.contact, values.person, values.phase)), values)
            },
        )?;
        self.finish(csv, count)
    }

    fn tasks(&self, out: &mut BufWriter<File>) -> Result<usize, Refusal> {
        let names = Names::load(self.db)?;
        let mut csv = self.begin(out, tasks::HEADER.iter().copied())?;
        let all = store::task::count(self.db)?;
        let count = self.each(
            store::task::page,
            |task| task.id,
            all,
            |task| {
                let values = &task.values;
                tasks::write(&mut csv, names.of((values.customer, values.contact, values.person, None)), task)
            },
        )?;
        self.finish(csv, count)
    }

    fn business_cases(&self, out: &mut BufWriter<File>) -> Result<usize, Refusal> {
        let mut csv = self.begin(out, business_case::HEADER.iter().copied())?;
        let mut count = 0;
        for case in store::business_case::list_all(self.db)? {
            let case = case.case();
            count += business_case::write_rows(&mut csv, &case, &compute(&case)).map_err(|source| self.failed(source))?;
        }
        self.finish(csv, count)
    }

    fn feedback(&self, out: &mut BufWriter<File>) -> Result<usize, Refusal> {
        let names = Names::load(self.db)?;
        let mut csv = self.begin(out, feedback::HEADER.iter().copied())?;
        let all = store::feedback::count(self.db)?;
        let count = self.each(
            store::feedback::page,
            |feedback| feedback.id,
            all,
            |feedback| {
                let values = &feedback.values;
                feedback::write(&mut csv, names.of((values.customer, values.contact, None, values.phase)), feedback)
            },
        )?;
        self.finish(csv, count)
    }
}

/// Names of what customers are grouped by.
struct Groupings {
    people: HashMap<PersonId, String>,
    tags: HashMap<TagId, String>,
    need_groups: HashMap<NeedGroupId, String>,
}

impl Groupings {
    fn load(db: Reader<'_>) -> Result<Self, Refusal> {
        Ok(Self {
            people: store::person::list_all(db)?.into_iter().map(|person| (person.id, person.name)).collect(),
            tags: store::grouping::tags(db)?.into_iter().map(|tag| (tag.id, tag.name)).collect(),
            need_groups: store::grouping::need_groups(db)?.into_iter().map(|group| (group.id, group.name)).collect(),
        })
    }

    fn of(&self, draft: &CustomerDraft) -> customers::Names {
        customers::Names {
            responsible: draft.responsible.and_then(|id| self.people.get(&id)).cloned().unwrap_or_default(),
            tags: draft.tags.iter().filter_map(|id| self.tags.get(id)).cloned().collect(),
            need_groups: draft.need_groups.iter().filter_map(|id| self.need_groups.get(id)).cloned().collect(),
        }
    }
}
