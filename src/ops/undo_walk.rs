//! Random walks through the deeds: undoing everything gives the register of the start back, redoing everything that of the end.
//!
//! `PROPTEST_CASES=200` walks longer, `PROPTEST_RNG_SEED=7` walks the same way again.

mod planning;

use super::{Clock, Refusal, Session, assessment, bin, contact, customer, feedback, grouping, history, interaction, purchase, task};
use crate::base::id::CustomerId;
use crate::base::money::Cents;
use crate::domain::assessment::{Mark, Part, Question, RaterDraft, RoundDraft, Wording};
use crate::domain::contact::ContactDraft;
use crate::domain::customer::{Address, CustomerDraft};
use crate::domain::feedback::{FeedbackDraft, FeedbackStatus};
use crate::domain::interaction::InteractionDraft;
use crate::domain::purchase::PurchaseDraft;
use crate::domain::stage::Stage;
use crate::domain::task::TaskDraft;
use crate::store::testing::{TODAY, dump, register};
use crate::store::{self, rebuild_all};
use proptest::prelude::*;

/// One pace: which deed, on which records.
type Pace = (u8, usize, usize);

/// How many kinds of deeds [`Walk::deed`] knows.
const KINDS: u8 = OWN_KINDS + planning::KINDS;
/// Those of customers, of what belongs to them, and of the self-assessment.
const OWN_KINDS: u8 = 26;

/// As many paces as undo reaches back.
const PACES: usize = 200;

struct Walk {
    session: Session,
    paces: usize,
}

impl Walk {
    fn new() -> Self {
        Self { session: Session::new(register(), Clock::fixed(TODAY.at(12, 0, 0, 0))), paces: 0 }
    }

    fn dump(&self) -> String {
        dump(self.session.reader())
    }

    fn customers(&self) -> Vec<CustomerId> {
        store::customer::list_all(self.session.reader()).unwrap().into_iter().map(|customer| customer.id).collect()
    }

    fn draft(&self, tag: usize) -> CustomerDraft {
        let tags = store::grouping::tags(self.session.reader()).unwrap().into_iter().map(|tag| tag.id).skip(tag % 3).take(2).collect();
        let addresses = vec![Address { town: format!("Kylä {tag}"), ..Address::default() }];
        CustomerDraft { name: format!("Puoti {} ✿", self.paces), addresses, tags, ..CustomerDraft::default() }
    }

    /// Does one deed; a refusal is an answer too.
    fn deed(&mut self, (kind, a, b): Pace) -> Result<(), Refusal> {
        self.paces += 1;
        let customers = self.customers();
        let few: Vec<CustomerId> = customers.iter().copied().skip(a % 5).step_by(1 + b % 3).take(4).collect();
        let one = customers.get(a % customers.len().max(1)).copied();
        let (session, text) = (&mut self.session, format!("sana {b}"));
        let Some(id) = one else {
            return customer::add(session, &CustomerDraft { name: text, ..Default::default() }).map(drop);
        };
        match kind % KINDS {
            0..=2 => {
                let draft = self.draft(b);
                customer::add(&mut self.session, &draft).map(drop)
            }
            3 | 4 => {
                let old = store::customer::get(self.session.reader(), id)?.map(|customer| customer.rev).unwrap_or_default();
                let draft = CustomerDraft { stage: stage(b), web: text, code: format!("X-{a}"), ..self.draft(a) };
                customer::change(&mut self.session, id, old, &draft, "syy").map(drop)
            }
            5 => customer::remove(session, &few).map(drop),
            6 => customer::tag_named(session, &few, &format!("tagi {}", b % 4)).map(drop),
            7 => customer::move_stage(session, &few, stage(b), "").map(drop),
            8 => history::undo(session).map(drop),
            9 => history::redo(session).map(drop),
            10 => match store::grouping::tags(session.reader())?.first().map(|tag| tag.id) {
                Some(tag) if b % 2 == 0 => grouping::remove_tag(session, tag).map(drop),
                Some(tag) => grouping::rename_tag(session, tag, &text).map(drop),
                None => Ok(()),
            },
            11 => {
                let binned = store::bin::list(session.reader(), 20)?;
                let some: Vec<_> = binned.iter().skip(a % 3).take(2).map(|entry| (entry.noun, entry.id)).collect();
                bin::restore(session, &some).map(drop)
            }
            OWN_KINDS.. => planning::plan(session, kind % KINDS - OWN_KINDS, (id, a, b)),
            part => self.deed_on_parts(part, (id, b)),
        }
    }

    /// Does one deed on what belongs to a customer.
    fn deed_on_parts(&mut self, kind: u8, (id, b): (CustomerId, usize)) -> Result<(), Refusal> {
        let (session, text) = (&mut self.session, format!("sana {b}"));
        match kind {
            12 | 13 => {
                let draft = ContactDraft { given_name: text, phone: "040 123 4567".into(), ..Default::default() };
                contact::add(session, id, &draft).map(drop)
            }
            14 => match store::contact::list_all(session.reader())?.first() {
                Some(person) => {
                    contact::change(session, person.id, person.rev, &ContactDraft { title: text, ..person.values.clone() }).map(drop)
                }
                None => Ok(()),
            },
            15 => match store::contact::list(session.reader(), id)?.first() {
                Some(person) => contact::remove(session, person.id).map(drop),
                None => Ok(()),
            },
            16 | 17 => {
                let (at, next_due) = (Some(TODAY.at(9, 0, 0, 0)), Some(TODAY));
                let draft =
                    InteractionDraft { customer: Some(id), at, text: text.clone(), next_step: text, next_due, ..Default::default() };
                interaction::add(session, &draft).map(drop)
            }
            18 => match store::interaction::list(session.reader(), id)?.first() {
                Some(talk) => interaction::remove(session, talk.id).map(drop),
                None => Ok(()),
            },
            19 => task::add(session, &TaskDraft { customer: Some(id), title: text, due: Some(TODAY), ..Default::default() }).map(drop),
            20 | 21 => {
                let tasks: Vec<_> = store::task::list(session.reader(), id)?.iter().map(|task| task.id).take(2).collect();
                match (b % 4, tasks.first()) {
                    (0, Some(first)) => task::remove(session, *first).map(drop),
                    (1, _) => task::snooze(session, &tasks, TODAY.tomorrow().unwrap_or(TODAY)).map(drop),
                    (2, _) => task::reopen(session, &tasks).map(drop),
                    _ => task::finish(session, &tasks).map(drop),
                }
            }
            22 => {
                let draft = FeedbackDraft { customer: Some(id), on: Some(TODAY), words: text, ..Default::default() };
                let made = feedback::add(session, &draft)?.value;
                feedback::move_to(session, &[made], FeedbackStatus::Resolved).map(drop)
            }
            24 | 25 => assess(session, b),
            _ => purchase::add(session, id, &PurchaseDraft { on: Some(TODAY), amount: Some(Cents(1)), ..Default::default() }).map(drop),
        }
    }

    /// Undoes or redoes until nothing is left; how many deeds that were.
    fn turn_all(&mut self, turn: fn(&mut Session) -> Result<super::Done, Refusal>) -> usize {
        let mut count = 0;
        loop {
            match turn(&mut self.session) {
                Ok(_) => count += 1,
                Err(Refusal::NothingToUndo) => return count,
                Err(other) => panic!("after {count}: {other}"),
            }
        }
    }

    /// Whether the derived rows are what one would make of the others anew.
    fn assert_derived(&mut self) {
        let derived = |session: &Session| store::testing::dump_table(session.reader(), "customer_summary", "customer_id");
        let kept = derived(&self.session);
        self.session.write_unlogged(|tx| Ok(rebuild_all(tx, TODAY)?)).unwrap();
        assert_eq!(kept, derived(&self.session));
    }
}

/// Does one deed on the self-assessment.
fn assess(session: &mut Session, b: usize) -> Result<(), Refusal> {
    let db = session.reader();
    let (round, question) = (store::assessment::rounds(db)?.first().copied(), Question::ALL[b % Question::ALL.len()]);
    let rater =
        round.map(|round| store::assessment::sheet(db, round)).transpose()?.and_then(|sheet| sheet.raters.first().map(|rater| rater.id));
    let number = u8::try_from(b % 5).unwrap_or_default() + 1;
    match (b % 7, round, rater) {
        (0, ..) | (_, None, _) => assessment::add_round(session, RoundDraft { year: Some(2000 + (b % 100) as i64) }).map(drop),
        (1, Some(round), _) => assessment::remove_round(session, round.id).map(drop),
        (2, Some(round), _) | (_, Some(round), None) => {
            assessment::add_rater(session, round.id, &RaterDraft { name: format!("R{b}") }).map(drop)
        }
        (3, _, Some(rater)) => assessment::remove_rater(session, rater).map(drop),
        (4, ..) => assessment::word(session, question, &Wording { title: "a".into(), text: "b".into(), ..Wording::default() }).map(drop),
        (5, ..) => assessment::reset_words(session, question).map(drop),
        (_, _, Some(rater)) => assessment::rate(session, rater, question, &Mark::Part(Part::Current, Some(number))).map(drop),
    }
}

/// How many walks, each of so many paces; few unless asked.
fn walks() -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|text| text.parse().ok()).unwrap_or(3)
}

fn stage(number: usize) -> Stage {
    Stage::ALL[number % Stage::ALL.len()]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: walks(), failure_persistence: None, max_shrink_iters: 200, ..ProptestConfig::default() })]

    #[test]
    fn everything_undone_is_the_start_and_everything_redone_the_end(
        paces in proptest::collection::vec((0..KINDS, any::<usize>(), any::<usize>()), PACES),
    ) {
        let mut walk = Walk::new();
        let start = walk.dump();
        let mut refused = 0;
        for pace in paces {
            refused += usize::from(walk.deed(pace).is_err());
        }
        walk.turn_all(history::redo);
        let end = walk.dump();
        walk.assert_derived();
        let undone = walk.turn_all(history::undo);
        prop_assert!(undone > 60, "{undone} deeds, {refused} refused");
        prop_assert_eq!(walk.dump(), start);
        walk.assert_derived();
        prop_assert_eq!(walk.turn_all(history::redo), undone);
        prop_assert_eq!(walk.dump(), end);
        walk.assert_derived();
    }
}
