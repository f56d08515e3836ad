//! All measures of a period and a segment, counted from facts: thirteen points each, the last twelve windows and the one to compare with.

use super::facts::{CustomerFacts, Equity, Facts, MonthNote};
use super::{ENOUGH_ANSWERS, Measure, MeasurePeriod, POINTS, Window};
use crate::base::Date;
use crate::domain::feedback::FeedbackKind;
use crate::domain::segment::Segment;
use crate::domain::value::Level;
use crate::domain::value::equity::{return_on_equity, share_of_best};
use crate::domain::value::history::EARLIEST;
use jiff::ToSpan as _;
use std::collections::BTreeMap;

/// A measure in one window.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Point {
    /// Its value; `None` where there is none.
    pub value: Option<f64>,
    /// Of how many.
    pub n: usize,
    /// Where the value lies with some certainty.
    pub range: Option<(f64, f64)>,
}

impl Point {
    fn new(value: f64, n: usize) -> Self {
        Self { value: value.is_finite().then_some(value), n, range: None }
    }

    fn share(part: usize, of: usize) -> Self {
        if of == 0 { Self::default() } else { Self::new(100.0 * count(part) / count(of), of) }
    }

    fn count(number: usize, n: usize) -> Self {
        Self::new(count(number), n)
    }
}

#[allow(clippy::cast_precision_loss, reason = "counts stay far below 2^53")]
fn count(number: usize) -> f64 {
    number as f64
}

#[allow(clippy::cast_precision_loss, reason = "sums of money stay far below 2^53 cents")]
fn euros(cents: i64) -> f64 {
    cents as f64 / 100.0
}

/// A measure over time.
#[derive(Clone, Debug, PartialEq)]
pub struct Measured {
    /// Which.
    pub measure: Measure,
    /// The window that the running one is compared with.
    pub before: Point,
    /// The last windows, oldest first; the last one runs.
    pub points: Vec<Point>,
}

impl Measured {
    /// The running window.
    pub fn now(&self) -> Point {
        self.points.last().copied().unwrap_or_default()
    }

    /// The value to show: none of a score with too few answers.
    pub fn shown(&self, point: Point) -> Option<f64> {
        point.value.filter(|_| !self.measure.is_score() || point.n >= ENOUGH_ANSWERS)
    }

    /// Whether its value is kept back because too few have answered.
    pub fn has_too_few(&self) -> bool {
        let now = self.now();
        now.value.is_some() && self.shown(now).is_none()
    }

    /// Value now less value then; `None` where either isn't shown.
    pub fn change(&self) -> Option<f64> {
        Some(self.shown(self.now())? - self.shown(self.before)?)
    }

    /// The trend as it's drawn.
    pub fn trend(&self) -> Vec<Option<f64>> {
        self.points.iter().map(|point| self.shown(*point)).collect()
    }
}

/// A part of a measure with a list of its own: a source of leads, a move between segments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartOf {
    /// Of which measure.
    pub measure: Measure,
    /// Source as written, or the codes of two segments with `>` between.
    pub label: String,
    /// How many.
    pub count: usize,
    /// Of how many.
    pub of: usize,
}

/// All measures of a period and a segment.
#[derive(Clone, Debug, PartialEq)]
pub struct Board {
    /// The period.
    pub period: MeasurePeriod,
    /// The segment; `None` for all customers.
    pub segment: Option<Segment>,
    /// The day on which it was counted.
    pub as_of: Date,
    /// Every measure, in the order of `Measure::ALL`.
    pub measures: Vec<Measured>,
    /// Leads by source and moves by pair, largest first.
    pub parts: Vec<PartOf>,
}

impl Board {
    /// A measure of it.
    pub fn get(&self, measure: Measure) -> Option<&Measured> {
        self.measures.iter().find(|measured| measured.measure == measure)
    }

    /// Counts a board.
    pub fn of(facts: &Facts, period: MeasurePeriod, segment: Option<Segment>, today: Date) -> Self {
        let windows = period.windows(today);
        let all: Vec<Window> = std::iter::once(period.before(today)).chain(windows).collect();
        let mut sums: Vec<Sums> = all.iter().map(|_| Sums::default()).collect();
        let wanted = |own: Option<Segment>| segment.is_none() || own == segment;
        for customer in facts.customers.iter().filter(|customer| wanted(customer.segment)) {
            gather(customer, facts.margin, (&all, &mut sums));
        }
        let counted: Vec<Counted> = all
            .iter()
            .zip(&sums)
            .enumerate()
            .map(|(at, (window, sums))| Counted { facts, segment, window: *window, sums, is_now: at == POINTS })
            .collect();
        let point = |at: usize, measure: Measure| counted.get(at).map(|window| window.point(measure)).unwrap_or_default();
        let measures = Measure::ALL
            .iter()
            .map(|measure| Measured {
                measure: *measure,
                before: point(0, *measure),
                points: (1..=POINTS).map(|at| point(at, *measure)).collect(),
            })
            .collect();
        let parts = windows.last().map(|now| parts(facts, segment, *now)).unwrap_or_default();
        Self { period, segment, as_of: today, measures, parts }
    }
}

/// Sums over the customers of one window.
#[derive(Clone, Debug, Default)]
struct Sums {
    cents: i64,
    margin: f64,
    with_margin: usize,
    purchases: usize,
    buyers: Vec<f64>,
    new: usize,
    kept: usize,
    won_back: usize,
    lost: usize,
    came: usize,
    came_and_bought: usize,
    moved: usize,
    known: usize,
    values: (f64, usize),
    care: (usize, usize),
}

fn gather(customer: &CustomerFacts, margin: Option<f64>, (windows, sums): (&[Window], &mut [Sums])) {
    let days = customer.history.days();
    let start = days.partition_point(|day| day.on < EARLIEST);
    let days = days.get(start..).unwrap_or_default();
    let first = days.iter().find(|day| day.bought).map(|day| day.on);
    let is_active = |on: Date| {
        let until = days.partition_point(|day| day.on <= on);
        let last = days.get(..until).unwrap_or_default().iter().rev().find(|day| day.bought);
        last.is_some_and(|last| last.on > on.saturating_sub(1.year()))
    };
    for (window, sums) in windows.iter().zip(sums) {
        if first.is_some() {
            let (from, to) = (days.partition_point(|day| day.on < window.first), days.partition_point(|day| day.on <= window.last));
            let within = days.get(from..to).unwrap_or_default();
            let cents: i64 = within.iter().map(|day| day.net.0).fold(0, i64::saturating_add);
            let purchases = within.iter().filter(|day| day.bought).count();
            sums.cents = sums.cents.saturating_add(cents);
            sums.purchases += purchases;
            if purchases > 0 {
                sums.buyers.push(euros(cents));
            }
            add_margin(customer, margin, (window, cents, purchases), sums);
            match (is_active(window.eve()), is_active(window.last)) {
                (true, true) => sums.kept += 1,
                (true, false) => sums.lost += 1,
                (false, true) if first >= Some(window.first) => sums.new += 1,
                (false, true) => sums.won_back += 1,
                (false, false) => {}
            }
        }
        if customer.came.is_some_and(|came| window.holds(came)) {
            sums.came += 1;
            sums.came_and_bought += usize::from(first.is_some_and(|first| first <= window.last));
        }
        if let (Some(before), Some(after)) = (customer.segment_on(window.eve()), customer.segment_on(window.last)) {
            sums.known += 1;
            sums.moved += usize::from(before != after);
        }
        if let Some(value) = customer.value {
            sums.values = (sums.values.0 + value, sums.values.1 + 1);
        }
        if let Some(in_time) = customer.in_time {
            sums.care = (sums.care.0 + usize::from(in_time), sums.care.1 + 1);
        }
    }
}

/// Margins of their own, and the usual one for the rest of the purchases where the owner has said it.
fn add_margin(customer: &CustomerFacts, usual: Option<f64>, (window, cents, purchases): (&Window, i64, usize), sums: &mut Sums) {
    let own = || customer.margins.iter().filter(|(on, ..)| window.holds(*on));
    let (margin, amount) = own().fold((0_i64, 0_i64), |(margin, amount), (_, m, a)| (margin.saturating_add(*m), amount.saturating_add(*a)));
    sums.margin += euros(margin);
    match usual {
        Some(usual) => {
            sums.margin += usual * euros(cents.saturating_sub(amount));
            sums.with_margin += purchases;
        }
        None => sums.with_margin += own().count(),
    }
}

/// A window ready to be told measure by measure.
struct Counted<'a> {
    facts: &'a Facts,
    segment: Option<Segment>,
    window: Window,
    sums: &'a Sums,
    /// The running window: what is known of today only counts here.
    is_now: bool,
}

impl Counted<'_> {
    fn point(&self, measure: Measure) -> Point {
        let sums = self.sums;
        let before = sums.kept + sums.lost;
        let active = sums.new + sums.kept + sums.won_back;
        match measure {
            Measure::Turnover if sums.purchases == 0 && sums.cents == 0 && !self.has_history() => Point::default(),
            Measure::Turnover => Point::new(euros(sums.cents), sums.purchases),
            Measure::Margin if sums.with_margin == 0 => Point::default(),
            Measure::Margin => Point::new(sums.margin, sums.with_margin),
            Measure::ActiveCustomers | Measure::NewCustomers | Measure::KeptCustomers | Measure::WonBackCustomers
                if before + active == 0 =>
            {
                Point::default()
            }
            Measure::ActiveCustomers => Point::count(active, active),
            Measure::NewCustomers => Point::count(sums.new, active),
            Measure::KeptCustomers => Point::count(sums.kept, before),
            Measure::WonBackCustomers => Point::count(sums.won_back, active),
            Measure::LostCustomers if before == 0 => Point::default(),
            Measure::LostCustomers => Point::count(sums.lost, before),
            Measure::Retention => Point::share(sums.kept, before),
            Measure::Churn => Point::share(sums.lost, before),
            Measure::AveragePurchase if sums.purchases == 0 => Point::default(),
            Measure::AveragePurchase => Point::new(euros(sums.cents) / count(sums.purchases), sums.purchases),
            Measure::PurchasesPerCustomer if sums.buyers.is_empty() => Point::default(),
            Measure::PurchasesPerCustomer => Point::new(count(sums.purchases) / count(sums.buyers.len()), sums.buyers.len()),
            Measure::Concentration => {
                let share = share_of_best(&sums.buyers, 10).map(|share| 100.0 * share);
                Point { value: share, n: sums.buyers.len(), range: None }
            }
            Measure::Leads if sums.came == 0 && !self.has_history() => Point::default(),
            Measure::Leads => Point::count(sums.came, sums.came),
            Measure::LeadConversion => Point::share(sums.came_and_bought, sums.came),
            Measure::SegmentMigration if sums.known == 0 => Point::default(),
            Measure::SegmentMigration => Point::count(sums.moved, sums.known),
            Measure::CustomerEquity | Measure::AverageValue | Measure::ReturnOnEquity => self.equity_point(measure),
            Measure::CareActivity => self.care(),
            Measure::Development if self.is_now && !self.facts.development.is_empty() => {
                let all = &self.facts.development;
                Point::new(100.0 * all.iter().sum::<f64>() / count(all.len()), all.len())
            }
            Measure::Development => Point::default(),
            Measure::EmotionalBond => self.emotions(),
            Measure::Csat | Measure::Nps | Measure::AnswerTime | Measure::Complaints | Measure::ComplaintRate => self.feedback(measure),
        }
    }

    /// Whether there is anybody to count at all, so that nothing bought is a zero.
    fn has_history(&self) -> bool {
        self.sums.kept + self.sums.lost + self.sums.new + self.sums.won_back > 0
    }

    fn equity_on(&self, day: Date) -> Option<Equity> {
        note_on(&self.facts.notes, day, |note| note.equity).filter(|equity| equity.level != Level::TooLittle)
    }

    fn equity_point(&self, measure: Measure) -> Point {
        let now = self.equity_on(self.window.last);
        let (sum, n) = self.sums.values;
        match (measure, self.segment) {
            // Values by customer are known of today only.
            (Measure::CustomerEquity, Some(_)) if self.is_now && now.is_some() && n > 0 => Point::new(sum, n),
            (Measure::CustomerEquity, None) => match now {
                Some(equity) => Point { range: Some(equity.range), ..Point::new(equity.sum, if self.is_now { n } else { 0 }) },
                None => Point::default(),
            },
            (Measure::AverageValue, _) if self.is_now && now.is_some_and(|now| now.level != Level::Rough) && n > 0 => {
                Point::new(sum / count(n), n)
            }
            (Measure::ReturnOnEquity, None) if self.sums.with_margin > 0 => {
                let rate = self.equity_on(self.window.eve()).zip(now).and_then(|(before, after)| {
                    let level = before.level.min(after.level);
                    return_on_equity(self.sums.margin, before.sum, after.sum, level)
                });
                Point { value: rate.map(|rate| 100.0 * rate), n: if self.is_now { n } else { 0 }, range: None }
            }
            _ => Point::default(),
        }
    }

    fn care(&self) -> Point {
        let (in_time, all) = self.sums.care;
        match self.segment {
            _ if self.is_now => Point::share(in_time, all),
            None => {
                note_on(&self.facts.notes, self.window.last, |note| note.care).map_or(Point::default(), |(part, of)| Point::share(part, of))
            }
            Some(_) => Point::default(),
        }
    }

    fn emotions(&self) -> Point {
        let ours = self.facts.emotions.iter().filter(|fact| self.window.holds(fact.on) && self.is_ours(fact.segment));
        let (mut balance, mut n) = (0_i64, 0_usize);
        for fact in ours {
            balance += fact.emotion.signum();
            n += 1;
        }
        #[allow(clippy::cast_precision_loss, reason = "a count of emotions")]
        let balance = balance as f64;
        if n == 0 { Point::default() } else { Point::new(100.0 * balance / count(n), n) }
    }

    fn is_ours(&self, segment: Option<Segment>) -> bool {
        self.segment.is_none() || self.segment == segment
    }

    fn feedback(&self, measure: Measure) -> Point {
        let ours = || self.facts.feedback.iter().filter(|fact| self.window.holds(fact.on) && self.is_ours(fact.segment));
        let complaints = || ours().filter(|fact| fact.kind == FeedbackKind::Complaint).count();
        match measure {
            Measure::Csat => mean(&ours().filter_map(|fact| fact.csat).collect::<Vec<_>>()),
            Measure::Nps => {
                let scores: Vec<i64> = ours().filter_map(|fact| fact.nps).collect();
                let (for_us, against) = (scores.iter().filter(|s| **s >= 9).count(), scores.iter().filter(|s| **s <= 6).count());
                if scores.is_empty() {
                    return Point::default();
                }
                Point::new(100.0 * (count(for_us) - count(against)) / count(scores.len()), scores.len())
            }
            Measure::AnswerTime => median(ours().filter_map(|fact| Some(fact.on.until(fact.answered?).ok()?.get_days().max(0))).collect()),
            Measure::Complaints if ours().next().is_none() && self.facts.feedback.is_empty() => Point::default(),
            Measure::Complaints => Point::count(complaints(), ours().count()),
            _ if self.facts.feedback.is_empty() => Point::default(),
            _ => Point::share(complaints(), self.sums.purchases),
        }
    }
}

/// The latest note of a kind up to a day, no more than a month old.
fn note_on<T>(notes: &[MonthNote], day: Date, part: impl Fn(&MonthNote) -> Option<T>) -> Option<T> {
    let oldest = day.saturating_sub(31.days());
    notes.iter().rev().filter(|note| note.on <= day && note.on >= oldest).find_map(part)
}

/// The mean with its 80 % band.
fn mean(scores: &[i64]) -> Point {
    let n = count(scores.len());
    if scores.is_empty() {
        return Point::default();
    }
    #[allow(clippy::cast_precision_loss, reason = "scores are small")]
    let values: Vec<f64> = scores.iter().map(|score| *score as f64).collect();
    let mean = values.iter().sum::<f64>() / n;
    let spread = (values.iter().map(|value| (value - mean).powi(2)).sum::<f64>() / (n - 1.0).max(1.0)).sqrt();
    let half = 1.2816 * spread / n.sqrt();
    Point { range: Some(((mean - half).max(1.0), (mean + half).min(5.0))), ..Point::new(mean, scores.len()) }
}

fn median(mut days: Vec<i32>) -> Point {
    days.sort_unstable();
    let half = days.len() / 2;
    let at = |place: usize| days.get(place).map(|day| f64::from(*day));
    let value =
        if days.len().is_multiple_of(2) { half.checked_sub(1).and_then(at).zip(at(half)).map(|(a, b)| (a + b) / 2.0) } else { at(half) };
    Point { value, n: days.len(), range: None }
}

/// Leads by source and moves by pair in a window, largest first.
fn parts(facts: &Facts, segment: Option<Segment>, now: Window) -> Vec<PartOf> {
    let mut sources: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut moves: BTreeMap<(Option<Segment>, Option<Segment>), usize> = BTreeMap::new();
    let mut known = 0;
    for customer in facts.customers.iter().filter(|customer| segment.is_none() || customer.segment == segment) {
        if customer.came.is_some_and(|came| now.holds(came)) {
            let part = sources.entry(customer.source.as_str()).or_default();
            part.0 += usize::from(customer.history.bought(now.last).next().is_some());
            part.1 += 1;
        }
        if let (Some(before), Some(after)) = (customer.segment_on(now.eve()), customer.segment_on(now.last)) {
            known += 1;
            if before != after {
                *moves.entry((before, after)).or_default() += 1;
            }
        }
    }
    let code = |segment: Option<Segment>| segment.map_or("", Segment::code);
    let mut leads: Vec<PartOf> =
        sources.into_iter().map(|(label, (count, of))| PartOf { measure: Measure::Leads, label: label.to_owned(), count, of }).collect();
    leads.sort_by_key(|part| std::cmp::Reverse(part.of));
    let mut moved: Vec<PartOf> = moves
        .into_iter()
        .map(|((from, to), count)| PartOf {
            measure: Measure::SegmentMigration,
            label: format!("{}>{}", code(from), code(to)),
            count,
            of: known,
        })
        .collect();
    moved.sort_by_key(|part| std::cmp::Reverse(part.count));
    leads.extend(moved);
    leads
}

#[cfg(test)]
mod tests;
