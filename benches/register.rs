//! How long the reads take that a user waits for, on a large encrypted register that is made once and kept under `target/bench/`.
//!
//! Sizes by environment: `KIMMOKE_BENCH_CUSTOMERS` (default 100000; ten interactions and ten purchases each).

#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a program for developers that prints a table and stops at any failure"
)]

mod common;

use common::{PASSPHRASE, TODAY, customers, folder, head, resident_mb, row, sample_path, timed};
use kimmoke::base::id::CustomerId;
use kimmoke::domain::customer::{Address, CustomerDraft};
use kimmoke::domain::field::Field;
use kimmoke::domain::measure::MeasurePeriod;
use kimmoke::domain::op::Op;
use kimmoke::domain::saved_view::{Condition, Sorting, ViewSpec};
use kimmoke::domain::stage::Stage;
use kimmoke::domain::summary::{EventFilter, FeedbackFilter, InteractionFilter, TaskFilter};
use kimmoke::ops::import::{self, Choices, ImportKind, Mapping, Reading, Request, Table};
use kimmoke::ops::job::Progress;
use kimmoke::ops::{Clock, Session, history, measure, start, upkeep};
use kimmoke::store::customer_list::{self, CustomerIndex};
use kimmoke::store::search::search;
use kimmoke::store::summaries::{self, lists};
use kimmoke::store::{Reader, Tx, customer};
use std::time::Duration;

fn main() {
    let mut session = register();
    let db = session.reader();
    let (index, took) = timed(|| CustomerIndex::load(db).unwrap());
    row("index of customers, first load", &mut [took]);
    run("index of customers, load again", 5, |_| CustomerIndex::load(db).unwrap().len());
    grid(db, &index);
    let ids = index.select(db, &ViewSpec::default(), TODAY).unwrap();
    reads(db, &ids);
    searches(db);
    deeds(&mut session, index, &ids);
    measured(&mut session);
    session.close().unwrap();
    import(customers());
    import_csv(customers());
    println!("memory of the process: {} MB", resident_mb());
}

fn register() -> Session {
    let path = sample_path();
    head();
    let (session, took) = timed(|| start::open(&path, Some(PASSPHRASE), Clock::fixed(TODAY.at(12, 0, 0, 0))).unwrap());
    row("open, key derivation in it", &mut [took]);
    session
}

/// Every board in the job, then the dashboard as the page loads it.
fn measured(session: &mut Session) {
    let (done, took) = timed(|| measure::recount(session, &Progress::default()));
    done.unwrap();
    row("measures: value, notes of months and all boards, in a job", &mut [took]);
    let db = session.reader();
    run("dashboard: all it loads", 20, |_| {
        measure::behind(db, TODAY).unwrap();
        summaries::counts(db, TODAY).unwrap();
        summaries::measures::dashboard(db, MeasurePeriod::TwelveMonths, None, TODAY).unwrap().map_or(0, |dashboard| dashboard.cards.len())
    });
}

fn grid(db: Reader<'_>, index: &CustomerIndex) {
    for by in [Field::Name, Field::Code, Field::Town, Field::LastContact, Field::Purchases12m] {
        run(&format!("grid: sort by {}", by.code()), 20, |_| {
            let spec = ViewSpec { sorting: Sorting { by: by.into(), descending: true }, ..Default::default() };
            index.select(db, &spec, TODAY).unwrap().len()
        });
    }
    let tags = index.facets(db).unwrap().tags;
    let conditions = [
        ("stage", Condition::Stage(vec![Stage::Passive])),
        ("silent 90 days", Condition::SilentDays(90)),
        ("tag", Condition::Tag(tags.iter().take(1).map(|tag| tag.0).collect())),
        ("words \"koti\"", Condition::Words("koti".into())),
        ("words \"mäki oy\"", Condition::Words("mäki oy".into())),
    ];
    for (name, condition) in conditions {
        let spec = ViewSpec { conditions: vec![condition], ..Default::default() };
        run(&format!("grid: filter by {name}"), 20, |_| index.select(db, &spec, TODAY).unwrap().len());
    }
    run("filter chips", 5, |_| index.facets(db).unwrap().towns.len());
}

fn reads(db: Reader<'_>, ids: &[CustomerId]) {
    let mut random = fastrand::Rng::with_seed(3);
    run("grid: rows of a page of 50", 100, |_| {
        let from = random.usize(0..ids.len().saturating_sub(50).max(1));
        customer_list::rows(db, ids.iter().skip(from).take(50).copied().collect::<Vec<_>>().as_slice()).unwrap().len()
    });
    run("card of a customer", 300, |_| {
        summaries::card(db, ids[random.usize(0..ids.len())], TODAY).unwrap().map_or(0, |card| card.contacts.len())
    });
    run("timeline, first 30", 300, |_| {
        summaries::timeline(db, ids[random.usize(0..ids.len())], EventFilter::default(), 30, None).unwrap().len()
    });
    run("today", 20, |_| summaries::today(db, TODAY).unwrap().late.len());
    run("counts", 20, |_| summaries::counts(db, TODAY).unwrap().customers);
    run("interactions: 1000 newest and 50 rows", 20, |_| {
        let ids = lists::interaction_ids(db, &InteractionFilter::default(), 1000).unwrap();
        lists::interactions(db, ids.get(..50).unwrap_or(&ids)).unwrap().len()
    });
    run("interactions with words, 50 rows", 20, |_| {
        let filter = InteractionFilter { words: "näyteikkuna".into(), ..Default::default() };
        let ids = lists::interaction_ids(db, &filter, 1000).unwrap();
        lists::interactions(db, ids.get(..50).unwrap_or(&ids)).unwrap().len()
    });
    run("tasks: open ones and 50 rows", 20, |_| {
        let ids = lists::task_ids(db, &TaskFilter::default(), TODAY, 1000).unwrap();
        lists::tasks(db, ids.get(..50).unwrap_or(&ids)).unwrap().len()
    });
    run("feedback: 1000 newest and 50 rows", 20, |_| {
        let ids = lists::feedback_ids(db, &FeedbackFilter::default(), 1000).unwrap();
        lists::feedbacks(db, ids.get(..50).unwrap_or(&ids)).unwrap().len()
    });
}

fn searches(db: Reader<'_>) {
    let words = [
        "k",
        "ko",
        "koti",
        "kotipuoti tyyn",
        "tyynelma",
        "yynelm",
        "ivirta",
        "mäkelä",
        "makela",
        "mari lepp",
        "K-0042",
        "k-1",
        "0401234",
        "+358 40 12",
        "1234567-8",
        "mari@",
        "tilausvahvistus",
        "joulu",
        "jou",
        "to",
        "lahjatalo oy",
        "kampanj",
        "ampanja",
        "näyteikkuna adventti",
        "halla pyy",
        "toivoi toimituspäivää heti",
        "prototyyppi",
        "zzz",
        "ttttt",
        "uusi",
        "tampere",
        "example",
        "a b c",
        "ilausvah oulukamp",
        "koski tampere",
    ];
    for question in words {
        run(&format!("search \"{question}\""), 20, |_| search(db, question, 30).unwrap().len());
    }
    run("search, all of these", words.len() * 10, |turn| search(db, words[turn % words.len()], 30).unwrap().len());
}

fn deeds(session: &mut Session, mut index: CustomerIndex, ids: &[CustomerId]) {
    let mut times = Vec::new();
    let mut patches = Vec::new();
    for (turn, id) in ids.iter().step_by((ids.len() / 20).max(1)).enumerate() {
        let stage = if turn % 2 == 0 { Stage::Committed } else { Stage::Passive };
        let because = kimmoke::store::stage_move::Because { on: TODAY, reason: "" };
        times.push(timed(|| session.perform(Op::ChangeCustomer, |tx| Ok((customer::set_stage(tx, *id, stage, because)?, 1))).unwrap()).1);
        patches.push(timed(|| index.apply(session.reader(), &[*id]).unwrap()).1);
    }
    row("deed: a stage moved, all derived rows", &mut times);
    row("index: one customer patched", &mut patches);
}

/// As an import does it: many customers in one step of the change log, derived rows and the commit in it.
fn import(customers: usize) {
    let path = folder().join("import.making");
    std::fs::remove_file(&path).ok();
    let mut session = start::create(&path, Some(PASSPHRASE), Clock::fixed(TODAY.at(12, 0, 0, 0))).unwrap();
    let insert = |tx: &Tx<'_>| {
        let because = kimmoke::store::stage_move::Because { on: TODAY, reason: "" };
        for number in 0..customers {
            let address = Address { town: "Tampere".into(), ..Default::default() };
            let draft =
                CustomerDraft { name: format!("Lahjapuoti Ruskalintu {number} Oy"), addresses: vec![address], ..Default::default() };
            customer::insert(tx, &draft.check()?, &format!("K-{number:04}"), because)?;
        }
        Ok(((), customers))
    };
    row("deed: as many customers added in one step", &mut [timed(|| session.perform(Op::ImportCustomers, insert).unwrap()).1]);
    session.close().unwrap();
    std::fs::remove_file(&path).ok();
}

/// A list of customers with address and contact person from a file: read, saved and listed; then what the job does after it; then undo.
fn import_csv(customers: usize) {
    let path = folder().join("import.making");
    std::fs::remove_file(&path).ok();
    let mut session = start::create(&path, Some(PASSPHRASE), Clock::fixed(TODAY.at(12, 0, 0, 0))).unwrap();
    let mut csv = "Asiakaskoodi;Nimi;Osoite;Postinumero;Postitoimipaikka;Puhelin;Sähköposti;Yhteyshenkilö\r\n".to_owned();
    for n in 0..customers {
        let (name, town) = (["Lahjapuoti", "Kukkakauppa", "Sisustamo"][n % 3], ["Tampere", "Jyväskylä", "Pori"][n % 3]);
        csv += &format!(
            "A-{n:06};{name} Hämärä {n} Oy;Kauppakatu {};33100;{town};040 {:07};mari.{n}@puoti.example;Mari Mäkelä\r\n",
            n % 99,
            n * 7
        );
    }
    let read = || {
        let table = Table::open(csv.as_bytes(), Reading::default()).unwrap();
        let (kind, mapping) = (ImportKind::Customers, Mapping::propose(&table.header, ImportKind::Customers));
        let request = Request::new(kind, mapping, Choices::default());
        let added = import::run(&mut session, &table, &request, &Progress::default()).unwrap().value.added;
        (added, CustomerIndex::load(session.reader()).unwrap().len())
    };
    let (counts, took) = timed(read);
    assert_eq!(counts, (customers, customers), "all rows are in the list");
    row("import of as many from CSV, until listed", &mut [took]);
    println!("memory of the process after it: {} MB", resident_mb());
    row(
        "  the search brought up to date after it",
        &mut [timed(|| upkeep::catch_up_search(&mut session, &Progress::default()).unwrap()).1],
    );
    assert_eq!(search(session.reader(), "A-000077", 30).unwrap().len(), 1);
    row("  undo of that import", &mut [timed(|| history::undo(&mut session).unwrap()).1]);
    session.close().unwrap();
    std::fs::remove_file(&path).ok();
}

fn run<T>(name: &str, turns: usize, mut work: impl FnMut(usize) -> T) {
    let mut times: Vec<Duration> = (0..turns).map(|turn| timed(|| work(turn)).1).collect();
    row(name, &mut times);
}
