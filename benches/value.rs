//! How long valuing takes: fit, spend and 36-month values without ranges, and a whole base with ranges. One thread; processor time where the system tells it.
//!
//! The large bases are simulated with whole days, so that about as many rows are distinct as in a real register.

#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a program for developers that prints a table and stops at any failure"
)]

use kimmoke::domain::value::{Assumptions, Buyer, Drawing, value_buyers};
use std::hint::black_box;
use std::time::Instant;

fn main() {
    let cdnow = cdnow();
    run(&format!("CDNOW, {} customers: fit, spend, 36 months", cdnow.len()), 20, 10.0, &cdnow, None);
    let large = simulated(100_000);
    run("100,000 customers: fit, spend, 36 months", 7, 100.0, &large, None);
    let middle = simulated(5_000);
    run("5,000 customers with ranges", 5, 500.0, &middle, Some(Drawing::for_base(5_000)));
}

/// The vectors' own customers.
fn cdnow() -> Vec<Buyer> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/clv/cdnow_summary.csv");
    let mut reader = csv::Reader::from_path(path).unwrap();
    let rows = reader.records().map(|row| {
        let row = row.unwrap();
        let cell = |place: usize| row[place].parse::<f64>().unwrap();
        Buyer { repeats: cell(1) as u32, recency: cell(2), age: cell(3), spends: cell(1) as u32 + 1, spend: cell(5) }
    });
    rows.collect()
}

/// A shop of three years: rates and lives of all lengths, whole days.
fn simulated(customers: usize) -> Vec<Buyer> {
    let mut random = fastrand::Rng::with_seed(11);
    let wait = |random: &mut fastrand::Rng, mean: f64| -mean * (1.0 - random.f64()).ln();
    let customer = |_| {
        let age = f64::from(random.u32(0..1096));
        let rate = wait(&mut random, 1.0 / 120.0);
        let life = wait(&mut random, 900.0);
        let (mut time, mut recency, mut repeats) = (0.0, 0.0, 0);
        loop {
            time += (wait(&mut random, 1.0) / rate).ceil().max(1.0);
            if time > age.min(life) {
                break;
            }
            (recency, repeats) = (time, repeats + 1);
        }
        Buyer { repeats, recency: recency / 7.0, age: age / 7.0, spends: repeats + 1, spend: 5.0 + wait(&mut random, 60.0) }
    };
    (0..customers).map(customer).collect()
}

fn run(what: &str, times: u32, limit_ms: f64, base: &[Buyer], drawing: Option<Drawing>) {
    let assumptions = Assumptions { drawing, ..Default::default() };
    black_box(value_buyers(base, &assumptions));
    let (cpu, clock) = (cpu_ms(), Instant::now());
    for _ in 0..times {
        black_box(value_buyers(base, &assumptions));
    }
    let wall = clock.elapsed().as_secs_f64() * 1000.0 / f64::from(times);
    let cpu = cpu.zip(cpu_ms()).map_or(wall, |(before, after)| (after - before) / f64::from(times));
    println!("{what:<55} {cpu:>9.2} ms CPU {wall:>9.2} ms wall   (at most {limit_ms} ms)");
}

/// Processor time of this process, where the system tells it (Linux, in ticks of 10 ms).
fn cpu_ms() -> Option<f64> {
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    let mut fields = stat.rsplit(')').next()?.split_whitespace().skip(11);
    let (user, system) = (fields.next()?.parse::<f64>().ok()?, fields.next()?.parse::<f64>().ok()?);
    Some((user + system) * 10.0)
}
