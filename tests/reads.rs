//! Search, grid, card and lists on the sample firm, and their derived rows after deeds and their undoing.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, reason = "a test may stop at any failure")]

use jiff::civil::date;
use kimmoke::base::id::CustomerId;
use kimmoke::base::{Date, DateTime};
use kimmoke::domain::customer::{CustomerDraft, Language};
use kimmoke::domain::field::Field;
use kimmoke::domain::noun::Noun;
use kimmoke::domain::op::Op;
use kimmoke::domain::saved_view::{Condition, Sorting, ViewSpec};
use kimmoke::domain::stage::Stage;
use kimmoke::domain::summary::{Event, EventFilter, Hit, InteractionFilter, TaskFilter, TaskState};
use kimmoke::ops::{Clock, Session, history, sample};
use kimmoke::store::customer_list::{self, CustomerIndex};
use kimmoke::store::search::search;
use kimmoke::store::stage_move::Because;
use kimmoke::store::summaries::{self, lists};
use kimmoke::store::{Register, customer, purchase};

use proptest::prelude::{Strategy, prop_assert, prop_oneof};
use proptest::test_runner::{Config, TestRunner};

const TODAY: Date = date(2026, 11, 24);

fn firm() -> Session {
    let now: DateTime = TODAY.at(14, 32, 0, 0);
    let mut session = Session::new(Register::in_memory().unwrap(), Clock::fixed(now));
    sample::add(&mut session, 7, sample::CUSTOMERS, Language::Finnish).unwrap();
    session
}

fn hits(session: &Session, words: &str) -> Vec<Hit> {
    search(session.reader(), words, 20).unwrap()
}

fn first_title(session: &Session, words: &str) -> String {
    hits(session, words).first().map(|hit| hit.title.clone()).unwrap_or_default()
}

fn add(session: &mut Session, name: &str) -> CustomerId {
    let draft = CustomerDraft { name: name.into(), ..Default::default() };
    let new = draft.check().unwrap();
    let insert = |tx: &kimmoke::store::Tx<'_>| Ok((customer::insert(tx, &new, "K-9001", Because { on: TODAY, reason: "" })?, 1));
    session.perform(Op::AddCustomer, insert).unwrap().value
}

#[test]
fn names_are_found_as_typed_by_their_beginning_folded_and_inside() {
    let session = firm();
    for words in ["Kotipuoti Tyynelmä Oy", "tyynel", "TYYNELMÄ", "tyynelma", "yynelm", "koti tyyn", "K-0042", "k0042"] {
        assert_eq!(first_title(&session, words), "Kotipuoti Tyynelmä Oy", "{words}");
    }
    let hit = &hits(&session, "tyynelma")[0];
    assert_eq!((hit.noun, &hit.title[hit.title_marks[0].clone()]), (Noun::Customer, "Tyynelmä"));
    assert!(hits(&session, "tyynelmä zzz").is_empty());
}

#[test]
fn letters_with_dots_come_before_folded_ones() {
    let mut session = firm();
    add(&mut session, "Aija Zzqmaki");
    add(&mut session, "Aija Zzqmäki");
    let titles = |words: &str| hits(&session, words).into_iter().map(|hit| hit.title).collect::<Vec<_>>();
    assert_eq!(titles("zzqmäki"), ["Aija Zzqmäki", "Aija Zzqmaki"]);
    assert_eq!(titles("zzqmaki"), ["Aija Zzqmaki", "Aija Zzqmäki"]);
}

#[test]
fn people_are_found_by_phone_in_every_form_and_by_email() {
    let session = firm();
    let ids = CustomerIndex::load(session.reader()).unwrap().select(session.reader(), &ViewSpec::default(), TODAY).unwrap();
    let row = customer_list::rows(session.reader(), &ids).unwrap().into_iter().find(|row| row.name.starts_with("Kotipuoti Tyyn")).unwrap();
    let national = row.phone.replace("+358 ", "0");
    for words in [&row.phone, &national, &national.replace(' ', ""), &national.replace(' ', "-"), &row.email] {
        assert_eq!(first_title(&session, words), row.contact, "{words}");
    }
    assert!(!row.business_id.is_empty());
    assert_eq!(first_title(&session, &row.business_id), row.name);
    assert_eq!(first_title(&session, &row.business_id.replace('-', "")), row.name);
}

#[test]
fn texts_are_found_newest_first_with_the_words_marked() {
    let session = firm();
    let found = hits(&session, "tilausvahvistus joulukampanja");
    assert_eq!(found[0].noun, Noun::Feedback);
    assert_eq!(found[0].title, "Kotipuoti Tyynelmä Oy");
    let marked: Vec<&str> = found[0].line_marks.iter().map(|range| &found[0].line[range.clone()]).collect();
    assert_eq!(marked, ["Tilausvahvistus", "joulukampanja"]);
    assert!(found.windows(2).all(|pair| pair[0].date >= pair[1].date));
    assert!(!hits(&session, "ausvahvist").is_empty());
    assert!(!hits(&session, "naytteet").is_empty());
}

#[test]
fn no_text_breaks_the_search() {
    let session = firm();
    let long = "ä\"*".repeat(4000);
    let hostile = [
        "",
        " ",
        "\"",
        "'",
        "*",
        "a*",
        "NEAR(a b)",
        "a AND",
        "OR",
        "typed : a",
        "-x",
        "^a",
        "(",
        "\0",
        "😀",
        "😀😀😀",
        "مرحبا",
        "Ⓐ",
        "e\u{301}",
        "a\u{301}b-c",
        "{}",
        "%_",
        "ß",
        "İ",
        "\u{FFFD}",
        "x'; DROP TABLE customer; --",
        "1 2 3 4",
        "+",
        "000",
        &long,
    ];
    for words in hostile {
        search(session.reader(), words, 20).unwrap_or_else(|error| panic!("{words:?}: {error}"));
        let spec = ViewSpec { conditions: vec![Condition::Words(words.to_owned())], ..Default::default() };
        CustomerIndex::load(session.reader()).unwrap().select(session.reader(), &spec, TODAY).unwrap();
        lists::interaction_ids(session.reader(), &InteractionFilter { words: words.to_owned(), ..Default::default() }, 10).unwrap();
    }
}

/// Letters of every script, signs of the search's own language and what nobody types.
fn words() -> impl Strategy<Value = String> {
    prop_oneof![".{0,40}", "[a-zäö\"*():^ -]{0,20}", "(AND|OR|NOT|NEAR|[äÅé%_'\"]| ){0,10}", "[0-9 +().-]{0,20}"]
}

#[test]
fn no_random_text_breaks_the_search() {
    let session = firm();
    let index = CustomerIndex::load(session.reader()).unwrap();
    let config = Config { cases: 300, failure_persistence: None, ..Config::default() };
    let run = TestRunner::new(config).run(&words(), |words| {
        for hit in search(session.reader(), &words, 20).unwrap() {
            let marked = hit.title_marks.iter().all(|range| hit.title.get(range.clone()).is_some());
            prop_assert!(marked && hit.line_marks.iter().all(|range| hit.line.get(range.clone()).is_some()));
        }
        let spec = ViewSpec { conditions: vec![Condition::Words(words)], ..Default::default() };
        index.select(session.reader(), &spec, TODAY).unwrap();
        Ok(())
    });
    run.unwrap();
}

#[test]
fn every_column_sorts_both_ways_with_empty_cells_last() {
    let session = firm();
    let index = CustomerIndex::load(session.reader()).unwrap();
    let columns = [
        Field::Name,
        Field::Code,
        Field::Kind,
        Field::Stage,
        Field::Town,
        Field::Responsible,
        Field::LastContact,
        Field::LastContactBy,
        Field::LastContactChannel,
        Field::NextDue,
        Field::Purchases12m,
        Field::LastPurchase,
        Field::Emotion,
    ];
    let sorted = |by: Field, descending| {
        let spec = ViewSpec { sorting: Sorting { by: by.into(), descending }, ..Default::default() };
        let ids = index.select(session.reader(), &spec, TODAY).unwrap();
        customer_list::rows(session.reader(), &ids).unwrap()
    };
    for by in columns {
        assert_eq!(sorted(by, false).len(), sample::CUSTOMERS, "{by:?}");
        assert_eq!(sorted(by, true).len(), sample::CUSTOMERS, "{by:?}");
    }
    let rows = sorted(Field::Purchases12m, true);
    assert!(rows.windows(2).all(|pair| pair[0].purchases_12m >= pair[1].purchases_12m));
    let dues: Vec<Option<Date>> = sorted(Field::NextDue, true).into_iter().map(|row| row.next_due).collect();
    assert!(dues[0].is_some() && dues.last() == Some(&None));
    assert!(dues.iter().flatten().collect::<Vec<_>>().windows(2).all(|pair| pair[0] >= pair[1]));
    let names: Vec<String> = sorted(Field::Name, false).into_iter().map(|row| row.name).collect();
    assert_eq!(names.last().map(String::as_str), Some("Åkerhamns Hantverk"));
}

#[test]
fn conditions_agree_with_the_rows() {
    let session = firm();
    let index = CustomerIndex::load(session.reader()).unwrap();
    let facets = index.facets(session.reader()).unwrap();
    let select = |condition: Condition| {
        let spec = ViewSpec { conditions: vec![condition], ..Default::default() };
        let ids = index.select(session.reader(), &spec, TODAY).unwrap();
        customer_list::rows(session.reader(), &ids).unwrap()
    };
    for (town, count) in &facets.towns {
        assert_eq!(select(Condition::Town(vec![town.clone()])).len(), *count);
    }
    for (tag, name, count) in &facets.tags {
        let rows = select(Condition::Tag(vec![*tag]));
        assert!(rows.len() == *count && rows.iter().all(|row| row.tags.contains(name)));
    }
    for (person, name, count) in &facets.people {
        let rows = select(Condition::Responsible(vec![*person]));
        assert!(rows.len() == *count && rows.iter().all(|row| row.responsible_name == *name));
    }
    let silent = select(Condition::SilentDays(60));
    assert!(!silent.is_empty() && silent.iter().all(|row| row.last_contact.is_none_or(|at| (TODAY - at.date()).get_days() >= 60)));
    assert!(select(Condition::NoPurchaseDays(100)).iter().all(|row| row.last_purchase.is_none_or(|on| (TODAY - on).get_days() >= 100)));
    assert!(select(Condition::LateTask).iter().all(|row| row.next_due.is_some_and(|due| due < TODAY)));
    assert!(select(Condition::Stage(vec![Stage::Passive])).iter().all(|row| row.stage == Stage::Passive));
    assert_eq!(select(Condition::Words("mari tyynelma".into())).len(), 1);
}

#[test]
fn derived_rows_follow_deeds_and_their_undoing() {
    let mut session = firm();
    let mut index = CustomerIndex::load(session.reader()).unwrap();
    let id = add(&mut session, "Zebra Öxyq");
    index.apply(session.reader(), &[id]).unwrap();
    assert_eq!(index.len(), sample::CUSTOMERS + 1);
    assert_eq!(first_title(&session, "oxyq"), "Zebra Öxyq");
    let draft = kimmoke::domain::purchase::PurchaseDraft {
        on: Some(TODAY),
        amount: Some(kimmoke::base::money::Cents(5_000)),
        ..Default::default()
    };
    let new = draft.check().unwrap();
    session.perform(Op::AddPurchase, |tx| Ok((purchase::insert(tx, id, &new)?, 1))).unwrap();
    let bought = |session: &Session| customer_list::rows(session.reader(), &[id]).unwrap().first().map(|row| row.purchases_12m.0);
    assert_eq!(bought(&session), Some(5_000));
    history::undo(&mut session).unwrap();
    assert_eq!(bought(&session), Some(0));
    history::undo(&mut session).unwrap();
    assert_eq!(bought(&session), None);
    assert!(hits(&session, "oxyq").is_empty());
    index.apply(session.reader(), &[id]).unwrap();
    assert_eq!(index.len(), sample::CUSTOMERS);
    history::redo(&mut session).unwrap();
    assert_eq!(first_title(&session, "oxyq"), "Zebra Öxyq");
}

#[test]
fn one_row_at_a_time_gives_the_same_as_all_at_once() {
    let mut session = firm();
    let image = |session: &Session| {
        let ids = CustomerIndex::load(session.reader()).unwrap().select(session.reader(), &ViewSpec::default(), TODAY).unwrap();
        customer_list::rows(session.reader(), &ids).unwrap()
    };
    let before = image(&session);
    session.write_unlogged(|tx| Ok(kimmoke::store::rebuild_all(tx, TODAY)?)).unwrap();
    assert_eq!(image(&session), before);
    let later = date(2027, 6, 1);
    session.write_unlogged(|tx| Ok(kimmoke::store::roll_day(tx, later)?)).unwrap();
    let rolled = image(&session);
    session.write_unlogged(|tx| Ok(kimmoke::store::rebuild_all(tx, later)?)).unwrap();
    assert_eq!(image(&session), rolled);
    assert_ne!(rolled, before);
}

#[test]
fn card_timeline_and_today_tell_one_story() {
    let mut session = firm();
    let hit = hits(&session, "K-0042").remove(0);
    let id = hit.customer.unwrap();
    let card = summaries::card(session.reader(), id, TODAY).unwrap().unwrap();
    let row = customer_list::rows(session.reader(), &[id]).unwrap().remove(0);
    assert_eq!(card.purchases.last_12m, row.purchases_12m);
    assert_eq!(card.last_contact().map(|last| last.at), row.last_contact);
    assert_eq!(card.contacts[0].contact.values.full_name(), row.contact);
    assert_eq!(card.purchases.quarters.len(), 8);
    assert_eq!(card.purchases.years.iter().map(|year| year.amount).sum::<kimmoke::base::money::Cents>(), card.purchases.total);
    let whole = summaries::timeline(session.reader(), id, EventFilter::default(), 1000, None).unwrap();
    let (mut paged, mut before) = (Vec::new(), None);
    loop {
        let page = summaries::timeline(session.reader(), id, EventFilter::default(), 3, before).unwrap();
        let Some(last) = page.last() else { break };
        before = Some(last.mark());
        paged.extend(page);
    }
    assert_eq!(paged, whole);
    assert_eq!(whole.iter().filter(|event| matches!(event, Event::Purchase(_))).count(), card.purchases.count);
    assert_eq!(whole.iter().filter(|event| matches!(event, Event::Interaction(_))).count(), card.interaction_count);
    session.write_unlogged(|tx| Ok(summaries::note_opened(tx, id)?)).unwrap();
    let today = summaries::today(session.reader(), TODAY).unwrap();
    let counts = summaries::counts(session.reader(), TODAY).unwrap();
    assert_eq!((today.late.len(), today.late.len() + today.due.len()), (counts.late_tasks, counts.due_tasks));
    let promised = today.promised.iter().filter(|feedback| feedback.deadline.is_some_and(|day| day <= TODAY)).count();
    let own = today.milestones.iter().filter(|step| step.due <= TODAY).count() + today.checks.len();
    assert_eq!(counts.due_today, counts.due_tasks + promised + own);
    assert!(today.promised.iter().any(|feedback| feedback.customer == Some(id)));
    assert_eq!(today.recent[0].id, id);
    let late = lists::task_ids(session.reader(), &TaskFilter { state: TaskState::Late, ..Default::default() }, TODAY, 100).unwrap();
    assert_eq!(lists::tasks(session.reader(), &late).unwrap(), today.late);
}
