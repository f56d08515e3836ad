//! Values of customers: computed as a job when purchases have changed, kept until the next time, exported; and what the owner says about them.

use super::atomic;
use super::deed::Made;
use super::done::{Done, Refusal};
use super::job::Progress;
use super::session::Session;
use crate::base::Date;
use crate::base::id::CustomerId;
use crate::base::money::Cents;
use crate::coded;
use crate::domain::customer::CustomerKind;
use crate::domain::noun::{Noun, Nouns};
use crate::domain::op::Op;
use crate::domain::value::backtest::BackTest;
use crate::domain::value::history::days_between;
use crate::domain::value::potential::{Peer, by_peers, to_cents};
use crate::domain::value::rfm::{self, Rfm, RfmFacts};
use crate::domain::value::run::{KeptValue, ValueRun};
use crate::domain::value::settings::ValueSettings;
use crate::domain::value::{self as model, History, Level, METHOD, Valuation};
use crate::exchange::value as file;
use crate::store::{self, Reader, customer, segment, value as kept};
use std::collections::{BTreeMap, HashMap};
use std::io::Write as _;
use std::path::Path;

/// What can be said about value.
#[derive(Clone, Debug, PartialEq)]
pub enum ValueDeed {
    /// See [`set`].
    Set(ValueSettings),
}

impl ValueDeed {
    /// Does it.
    ///
    /// # Errors
    /// The deed's own.
    pub fn perform(self, session: &mut Session) -> Result<Done<Made>, Refusal> {
        match self {
            Self::Set(settings) => set(session, &settings).map(Made::of),
        }
    }
}

/// Keeps what the owner says about value: margin, discount, horizon, the kind of her business. The kept run is overtaken by it.
///
/// # Errors
/// Every fault of the settings.
pub fn set(session: &mut Session, settings: &ValueSettings) -> Result<Done, Refusal> {
    settings.check()?;
    session.perform(Op::ChangeSetting, |tx| Ok((kept::set_settings(tx, settings)?, 1)))
}

/// A base with its valuation, customer by customer in the order of their ids.
#[derive(Clone, Debug)]
pub struct Valued {
    /// Every customer with a purchase or a refund, and her days.
    pub base: Vec<(CustomerId, History)>,
    /// The valuation; its customers stand in the order of `base`.
    pub valuation: Valuation,
    /// Scores; `None` for customers without purchases and for small bases.
    pub rfm: Vec<Option<Rfm>>,
    /// What the better of her kind would buy in a year.
    pub peers: Vec<Option<Cents>>,
    /// By what settings.
    pub settings: ValueSettings,
    /// How the last year would have been predicted; `None` before two years of history.
    pub back_test: Option<BackTest>,
}

impl Valued {
    /// Days of purchases that were left out: before 1990, and after the day.
    pub fn left_out(&self) -> (usize, usize) {
        let each = self.base.iter().map(|(_, history)| history.left_out(self.valuation.as_of));
        each.fold((0, 0), |(early, late), (e, l)| (early + e, late + l))
    }

    fn run(&self, stale: bool) -> ValueRun {
        let valuation = &self.valuation;
        ValueRun {
            as_of: valuation.as_of,
            method: METHOD,
            stale,
            model: valuation.model,
            parameters: valuation.parameters,
            spend: valuation.spend,
            log_likelihood: valuation.log_likelihood,
            objective: valuation.objective,
            level: valuation.level,
            evidence: valuation.evidence,
            months: self.settings.months,
            discount: self.settings.discount,
            margin: self.settings.margin,
            spend_follows_frequency: valuation.spend_follows_frequency,
            totals: valuation.totals,
            left_out: self.left_out(),
        }
    }

    fn kept(&self) -> Vec<KeptValue> {
        let rows = self.base.iter().zip(&self.valuation.customers).zip(&self.rfm).zip(&self.peers);
        rows.filter_map(|(((of, value), rfm), peers)| {
            Some(KeptValue { customer: of.0, value: (*value)?, rfm: *rfm, peer_potential: *peers })
        })
        .collect()
    }
}

/// Values the base of a register on a day. Takes a second for thousands of customers: a job's work.
///
/// # Errors
/// What the register says, or `Cancelled`.
pub fn compute(db: Reader<'_>, as_of: Date, settings: &ValueSettings, progress: &Progress) -> Result<Valued, Refusal> {
    let base = kept::histories(db)?;
    progress.check()?;
    progress.tell(1, 3);
    let (ids, histories): (Vec<CustomerId>, Vec<History>) = base.into_iter().unzip();
    let back_test = BackTest::of(&histories, as_of);
    let assumptions = settings.assumptions(histories.len(), back_test.and_then(|test| test.model_error()));
    progress.check()?;
    let valuation = model::value(&histories, as_of, &assumptions);
    progress.check()?;
    progress.tell(2, 3);
    let kinds: HashMap<CustomerId, CustomerKind> = customer::kinds(db)?.into_iter().collect();
    let peers = proposals(&ids, &kinds, &valuation, settings.months);
    let rfm = scores(&histories, as_of);
    let base = ids.into_iter().zip(histories).collect();
    Ok(Valued { base, valuation, rfm, peers, settings: *settings, back_test })
}

/// Scores of those who have bought.
fn scores(histories: &[History], as_of: Date) -> Vec<Option<Rfm>> {
    let facts: Vec<Option<RfmFacts>> = histories
        .iter()
        .map(|history| {
            let sums = history.sums(as_of)?;
            let mean = sums.total.euros() / f64::from(sums.purchases.max(1));
            Some(RfmFacts { days_since: days_between(sums.last, as_of), purchases: sums.recent, mean })
        })
        .collect();
    let known: Vec<RfmFacts> = facts.iter().flatten().copied().collect();
    let mut scored = rfm::scores(&known).unwrap_or_default().into_iter();
    facts.iter().map(|facts| facts.and_then(|_| scored.next())).collect()
}

/// What each customer could buy in a year by the better quarter of her kind; of everybody, where her kind has too few.
fn proposals(ids: &[CustomerId], kinds: &HashMap<CustomerId, CustomerKind>, valuation: &Valuation, months: u32) -> Vec<Option<Cents>> {
    let years = f64::from(months.max(1)) / 12.0;
    let peer = |value: &model::CustomerValue| Peer {
        p_alive: value.p_alive,
        yearly_purchases: if value.p_alive > 0.0 { value.expected_purchases / value.p_alive / years } else { 0.0 },
        spend: value.expected_spend,
    };
    let mut groups: BTreeMap<Option<CustomerKind>, Vec<(usize, Peer)>> = BTreeMap::new();
    for (place, (id, value)) in ids.iter().zip(&valuation.customers).enumerate() {
        if let Some(value) = value {
            groups.entry(kinds.get(id).copied()).or_default().push((place, peer(value)));
            groups.entry(None).or_default().push((place, peer(value)));
        }
    }
    let mut proposed = vec![None; ids.len()];
    // Everybody first (`None` is the lowest key), so that a kind with enough of its own overrules.
    for members in groups.values() {
        let peers: Vec<Peer> = members.iter().map(|(_, peer)| *peer).collect();
        for ((place, _), yearly) in members.iter().zip(by_peers(&peers).unwrap_or_default()) {
            if let Some(cell) = proposed.get_mut(*place) {
                *cell = Some(to_cents(yearly));
            }
        }
    }
    proposed
}

/// Whether what is kept still holds today.
///
/// # Errors
/// What the register says.
pub fn is_current(session: &Session) -> Result<bool, Refusal> {
    Ok(kept::is_current(session.reader(), session.today())?)
}

/// Values the base anew and keeps it, if what is kept doesn't hold any more; says what pages must read again. For a job: purchases that
/// change meanwhile leave the new run marked as overtaken, so that the next look starts another.
///
/// # Errors
/// What the register says, or `Cancelled`; what was kept before stays then.
pub fn recompute(session: &mut Session, progress: &Progress) -> Result<Nouns, Refusal> {
    if is_current(session)? {
        return Ok(Nouns::NONE);
    }
    let today = session.today();
    let before = kept::last_change(session.reader())?;
    let settings = kept::settings(session.reader())?;
    let valued = compute(session.reader(), today, &settings, progress)?;
    progress.check()?;
    session.write_unlogged(|tx| {
        let overtaken = kept::last_change(tx.reader())? != before;
        kept::keep(tx, &valued.run(overtaken), &valued.kept())?;
        if segment::rebuild(tx)? > 0 {
            store::care_clock::rebuild(tx, today)?;
        }
        Ok(())
    })?;
    progress.tell(3, 3);
    Ok(Nouns::of(&[Noun::Value, Noun::CareModel]))
}

coded! {
    /// What can be exported of values.
    ValueExport {
        /// Each customer's value.
        Values = "values",
        /// Each customer's segment.
        Segments = "segments",
        /// Sums, and what they rest on.
        Equity = "equity",
    }
}

/// What an export of values left behind.
#[derive(Clone, Debug)]
pub struct Exported {
    /// Customers in the file.
    pub customers: usize,
    /// Days of purchases left out: before 1990, and after the day.
    pub left_out: (usize, usize),
    /// Whether nobody had bought anything by that day.
    pub empty: bool,
    /// What the base can tell.
    pub level: Level,
}

/// Values the base on a day by given settings and writes the result: JSON if the file's name says so, else CSV. Nothing is kept in the register.
///
/// # Errors
/// Faults of the settings; what the register or the disk says.
pub fn export(
    db: Reader<'_>,
    (what, to): (ValueExport, &Path),
    (as_of, settings): (Date, &ValueSettings),
    progress: &Progress,
) -> Result<Exported, Refusal> {
    settings.check()?;
    let valued = compute(db, as_of, settings, progress)?;
    let names: HashMap<CustomerId, (String, String)> =
        customer::codes_and_names(db)?.into_iter().map(|(id, code, name)| (id, (code, name))).collect();
    let (customers, rows) = match what {
        ValueExport::Segments => {
            let sheet = segments(db, &valued, &names)?;
            (sheet.customers.len(), Sheet::Segments(sheet))
        }
        ValueExport::Values | ValueExport::Equity => {
            let sheet = values(&valued, &names);
            (sheet.customers.len(), Sheet::Values(sheet))
        }
    };
    let is_json = to.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("json"));
    let failed = |source| Refusal::File { path: to.to_owned(), source };
    atomic::write(to, |out| {
        let written = match (&rows, what, is_json) {
            (Sheet::Values(sheet), _, true) => writeln!(out, "{}", sheet.json()),
            (Sheet::Segments(sheet), _, true) => writeln!(out, "{}", sheet.json()),
            (Sheet::Values(sheet), ValueExport::Equity, false) => sheet.equity_csv(out),
            (Sheet::Values(sheet), _, false) => sheet.csv(out),
            (Sheet::Segments(sheet), _, false) => sheet.csv(out),
        };
        written.map_err(failed)
    })?;
    let empty = valued.valuation.customers.iter().all(Option::is_none);
    Ok(Exported { customers, left_out: valued.left_out(), empty, level: valued.valuation.level })
}

enum Sheet<'a> {
    Values(file::ValueSheet<'a>),
    Segments(file::SegmentSheet<'a>),
}

fn values<'a>(valued: &'a Valued, names: &'a HashMap<CustomerId, (String, String)>) -> file::ValueSheet<'a> {
    let mut customers: Vec<file::ValueRow<'a>> = valued
        .base
        .iter()
        .zip(&valued.valuation.customers)
        .zip(&valued.rfm)
        .filter_map(|(((id, _), value), rfm)| {
            let (code, name) = names.get(id)?;
            Some(file::ValueRow { code, name, value: value.as_ref()?, rfm: *rfm })
        })
        .collect();
    // The order of the ranking: value, then activity, then the later purchase, then the older customer.
    let silence = |row: &file::ValueRow<'_>| row.value.age_days.saturating_sub(row.value.recency_days);
    customers.sort_by(|one, other| {
        let by_value = other.value.clv.total_cmp(&one.value.clv).then(other.value.p_alive.total_cmp(&one.value.p_alive));
        by_value.then(silence(one).cmp(&silence(other)))
    });
    file::ValueSheet { valuation: &valued.valuation, settings: &valued.settings, customers }
}

fn segments<'a>(
    db: Reader<'_>,
    valued: &Valued,
    names: &'a HashMap<CustomerId, (String, String)>,
) -> Result<file::SegmentSheet<'a>, Refusal> {
    let as_of = valued.valuation.as_of;
    let known: HashMap<CustomerId, (&History, Option<Cents>)> =
        valued.base.iter().zip(&valued.peers).map(|((id, history), peers)| (*id, (history, *peers))).collect();
    let thresholds = segment::thresholds(db)?;
    let rows = segment::list(db)?.into_iter().filter_map(|row| {
        let (code, name) = names.get(&row.customer)?;
        let (history, peers) = known.get(&row.customer).map_or((None, None), |(history, peers)| (Some(history), *peers));
        let sums = history.and_then(|history| history.sums(as_of));
        let current = sums.map_or(Cents::ZERO, |sums| sums.last_year);
        let entered = row.entered.and_then(|entered| entered.yearly(current));
        let standing = crate::domain::segment::Standing { has_bought: sums.is_some(), current, potential: entered.or(peers) };
        Some(file::SegmentRow { code, name, standing, entered: entered.is_some(), by_hand: row.by_hand })
    });
    let mut customers: Vec<file::SegmentRow<'a>> = rows.collect();
    customers.sort_by(|one, other| one.code.cmp(other.code));
    Ok(file::SegmentSheet { as_of, thresholds, customers })
}

#[cfg(test)]
mod tests;
