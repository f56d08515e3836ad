//! What both benches share: the large register that is made once, clock and table.
#![allow(dead_code, reason = "each bench uses its own part")]
#![allow(unreachable_pub, reason = "each bench is a crate of its own")]

use jiff::civil::date;
use kimmoke::base::Date;
use kimmoke::domain::customer::Language;
use kimmoke::ops::{Clock, sample, start};
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash as _, Hasher as _};
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// The day of the sample.
pub const TODAY: Date = date(2026, 11, 24);
/// The passphrase of the sample.
pub const PASSPHRASE: &str = "only for measuring";

/// How many customers; ten interactions and ten purchases each.
pub fn customers() -> usize {
    std::env::var("KIMMOKE_BENCH_CUSTOMERS").ok().and_then(|text| text.parse().ok()).unwrap_or(100_000)
}

/// Where the benches keep their files.
pub fn folder() -> PathBuf {
    PathBuf::from(std::env::var("CARGO_TARGET_DIR").unwrap_or_else(|_| "target".to_owned())).join("bench")
}

/// The register, made when it isn't there; its name tells size and schema.
pub fn sample_path() -> PathBuf {
    let (customers, mut schema) = (customers(), DefaultHasher::new());
    include_str!("../../src/store/migrations/0001_register.sql").hash(&mut schema);
    let path = folder().join(format!("{customers}-{:016x}.kimmoke", schema.finish()));
    if !path.exists() {
        let making = path.with_extension("making");
        std::fs::remove_file(&making).ok();
        let mut session = start::create(&making, Some(PASSPHRASE), Clock::fixed(TODAY.at(12, 0, 0, 0))).unwrap();
        let ((), took) = timed(|| sample::add(&mut session, 1, customers, Language::Finnish).unwrap());
        println!("made the register in {:.1} s", took.as_secs_f64());
        session.close().unwrap();
        std::fs::rename(&making, &path).unwrap();
    }
    println!(
        "{customers} customers, 10 interactions and 10 purchases each, encrypted: {} MB",
        std::fs::metadata(&path).unwrap().len() >> 20
    );
    path
}

/// The head of the table.
pub fn head() {
    println!("{:<44} {:>9} {:>9} {:>9}", "", "p50 ms", "p99 ms", "worst ms");
}

/// What the work gives and how long it took.
pub fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let begun = Instant::now();
    let value = std::hint::black_box(work());
    (value, begun.elapsed())
}

/// A row of the table.
pub fn row(name: &str, times: &mut [Duration]) {
    times.sort_unstable();
    let at = |permille: usize| times[(times.len() * permille / 1000).min(times.len() - 1)].as_secs_f64() * 1000.0;
    println!("{name:<44} {:>9.2} {:>9.2} {:>9.2}", at(500), at(990), at(1000));
}

/// Memory of this process that is in use, where the system tells.
pub fn resident_mb() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmRSS")).unwrap_or_default().to_owned();
    line.chars().filter(char::is_ascii_digit).collect::<String>().parse::<u64>().unwrap_or_default() / 1024
}
