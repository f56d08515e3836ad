//! The sample firm "Suvihalla Design": made up from a seed, so that the same seed gives the same firm; small to look around in, large to measure.

mod assessment;
mod business_case;
mod care_model;
mod development;
mod events;
mod experience;
mod people;
mod value;
mod words;

use super::deed::Made;
use super::done::{Done, Refusal};
use super::session::Session;
use crate::base::Date;
use crate::base::id::{ContactId, CustomerId, PersonId, PhaseId};
use crate::domain::customer::Language;
use crate::domain::fault::Fault;
use crate::domain::noun::Nouns;
use crate::domain::op::Op;
use crate::domain::person::PersonDraft;
use crate::store::{self, Tx, grouping, person, phase, sample};
use fastrand::Rng;
use jiff::ToSpan as _;
use uuid::Uuid;

/// Customers of the sample that one looks around in.
pub const CUSTOMERS: usize = 120;

/// The firm's name in the sample.
pub const FIRM: &str = "Suvihalla Design";

/// What can be done about the sample.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SampleDeed {
    /// Adds the sample to look around in, in that language; see [`add`].
    Add(Language),
    /// See [`remove`].
    Remove,
}

impl SampleDeed {
    /// Does it.
    ///
    /// # Errors
    /// The register's.
    pub fn perform(self, session: &mut Session) -> Result<Done<Made>, Refusal> {
        match self {
            Self::Add(language) => {
                add(session, SEED, CUSTOMERS, language)?;
                Ok(Done { value: Made::Nothing, op: Op::AddSample, changes: Nouns::ALL, count: CUSTOMERS, undoable: false })
            }
            Self::Remove => remove(session).map(Made::of),
        }
    }
}

/// The people of the firm.
const PEOPLE: [&str; 2] = ["Outi Korpisaari", "Ville Haapalehto"];

/// The seed of the sample that one looks around in.
const SEED: u64 = 7;

/// What the sample is made with.
#[derive(Clone, Copy, Debug)]
pub struct Recipe {
    /// The same seed gives the same firm.
    pub seed: u64,
    /// How many customers.
    pub customers: usize,
    /// The day that tasks and purchases lead up to.
    pub today: Date,
    /// Finnish, or English for every other language.
    pub language: Language,
}

/// A customer of the sample, as events need it.
struct Shop {
    id: CustomerId,
    contact: Option<ContactId>,
    /// How much it buys, 1 to 6; 0 has bought nothing yet.
    size: u32,
    since: Date,
}

/// The firm while it is being made.
struct Firm<'a, 'b> {
    tx: &'a Tx<'b>,
    rng: Rng,
    recipe: Recipe,
    shops: Vec<Shop>,
    people: Vec<PersonId>,
    phases: Vec<PhaseId>,
}

impl Firm<'_, '_> {
    fn pick<T: Copy>(&mut self, from: &[T]) -> Result<T, Refusal> {
        let place = self.rng.usize(0..from.len().max(1));
        from.get(place).copied().ok_or(Refusal::Store(store::StoreError::NotFound))
    }

    fn say(&self, words: (&'static str, &'static str)) -> &'static str {
        if self.recipe.language == Language::Finnish { words.0 } else { words.1 }
    }

    fn chance(&mut self, percent: u32) -> bool {
        self.rng.u32(0..100) < percent
    }

    fn days_ago(&mut self, from: i64, to: i64) -> Date {
        let days = self.rng.i64(from..to.max(from + 1));
        self.recipe.today.saturating_sub(days.days())
    }

    fn many(&self) -> bool {
        self.recipe.customers > 2_000
    }
}

/// Fills an empty or used register with the sample, without the change log, and makes the derived rows.
///
/// # Errors
/// What the register says.
pub fn fill(tx: &Tx<'_>, recipe: Recipe) -> Result<(), Refusal> {
    let first: Uuid = tx.new_id();
    let mut phases: Vec<PhaseId> = phase::list(tx.reader())?.into_iter().map(|phase| phase.id).collect();
    if phases.is_empty() {
        phases = phase::insert_defaults(tx)?;
    }
    let rng = Rng::with_seed(recipe.seed);
    let mut firm = Firm { tx, rng, recipe, shops: Vec::with_capacity(recipe.customers), people: Vec::new(), phases };
    for name in PEOPLE {
        let draft = PersonDraft { name: name.to_owned() }.check()?;
        firm.people.push(person::insert(tx, &draft)?);
    }
    let mut tags = Vec::new();
    for tag in words::TAGS {
        tags.push(grouping::insert_tag(tx, firm.say(tag))?);
    }
    let mut groups = Vec::new();
    for group in words::NEED_GROUPS {
        groups.push(grouping::insert_need_group(tx, firm.say(group))?);
    }
    firm.add_shops(&tags, &groups)?;
    firm.add_purchases()?;
    firm.add_interactions()?;
    firm.add_feedback()?;
    firm.add_tasks()?;
    firm.add_assessment()?;
    firm.add_development()?;
    firm.add_care()?;
    firm.add_business_cases()?;
    firm.add_experiences()?;
    if !firm.many() {
        firm.add_value()?;
    }
    sample::mark(tx, first)?;
    Ok(store::rebuild_all(tx, recipe.today)?)
}

/// Adds the sample to the open register; undo doesn't know it, [`remove`] takes it away.
///
/// # Errors
/// What the register says.
pub fn add(session: &mut Session, seed: u64, customers: usize, language: Language) -> Result<(), Refusal> {
    let today = session.today();
    session.write_unlogged(|tx| fill(tx, Recipe { seed, customers, today, language }))
}

/// Takes away exactly what the sample brought, with everything noted on its customers since; one step, which can be undone.
///
/// # Errors
/// What the register says.
pub fn remove(session: &mut Session) -> Result<Done, Refusal> {
    session.perform(Op::RemoveSample, |tx| Ok(((), sample::remove(tx)?)))
}

/// A sample value that fails its own check is a fault like any other.
fn faults(faults: Vec<Fault>) -> Refusal {
    Refusal::Faults(faults)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::DateTime;
    use crate::domain::business_case::Period;
    use crate::ops::clock::Clock;
    use crate::store::Register;
    use jiff::civil::date;

    fn session() -> Session {
        let now: DateTime = date(2026, 11, 24).at(14, 32, 0, 0);
        let mut session = Session::new(Register::in_memory().unwrap(), Clock::fixed(now));
        add(&mut session, 7, CUSTOMERS, Language::Finnish).unwrap();
        session
    }

    #[test]
    fn the_sample_is_a_whole_firm_and_goes_in_one_step() {
        let mut session = session();
        let db = session.reader();
        let counts = store::summaries::counts(db, session.today()).unwrap();
        assert_eq!(counts.customers, CUSTOMERS);
        let contacts = store::contact::count(db).unwrap();
        assert!((130..=220).contains(&contacts), "{contacts} contacts");
        let (interactions, feedback, tasks) =
            (store::interaction::count(db).unwrap(), store::feedback::count(db).unwrap(), store::task::count(db).unwrap());
        assert!((700..=1100).contains(&interactions), "{interactions} interactions");
        assert!((120..=160).contains(&feedback), "{feedback} feedbacks");
        assert!((50..=70).contains(&tasks), "{tasks} tasks");
        assert!(counts.late_tasks > 0 && counts.due_tasks > counts.late_tasks);
        assert!(store::setting::is_sample(db).unwrap());
        let years =
            |session: &Session| store::assessment::rounds(session.reader()).unwrap().iter().map(|round| round.year).collect::<Vec<_>>();
        assert_eq!(years(&session), [2026, 2025]);
        let active = |session: &Session| store::business_case::active(session.reader(), Period::Next).unwrap();
        let ahead = crate::domain::business_case::compute(&active(&session).unwrap().case()).expected.total;
        assert_eq!((ahead.investment.euros(), ahead.net.euros()), (23_220.0, 18_140.0));
        let done = remove(&mut session).unwrap();
        assert!(years(&session).is_empty());
        assert!(active(&session).is_none());
        assert_eq!(done.count, CUSTOMERS);
        let db = session.reader();
        assert_eq!(store::summaries::counts(db, session.today()).unwrap().customers, 0);
        assert_eq!(store::contact::count(db).unwrap() + store::purchase::count(db).unwrap(), 0);
        assert!(store::search::search(db, "tyynelmä", 10).unwrap().is_empty());
        assert!(!store::setting::is_sample(db).unwrap());
        crate::ops::history::undo(&mut session).unwrap();
        let back = store::summaries::counts(session.reader(), session.today()).unwrap();
        assert_eq!(back, counts);
        assert_eq!(years(&session), [2026, 2025]);
        assert_eq!(active(&session).unwrap().lines.len(), 10);
        assert!(!store::search::search(session.reader(), "tyynelmä", 10).unwrap().is_empty());
    }

    #[test]
    fn the_same_seed_gives_the_same_firm() {
        let names = |session: &Session| {
            let index = store::customer_list::CustomerIndex::load(session.reader()).unwrap();
            let ids = index.select(session.reader(), &Default::default(), session.today()).unwrap();
            let rows = store::customer_list::rows(session.reader(), &ids).unwrap();
            rows.into_iter().map(|row| (row.name, row.purchases_12m, row.last_contact)).collect::<Vec<_>>()
        };
        assert_eq!(names(&session()), names(&session()));
    }
}
