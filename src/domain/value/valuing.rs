//! From histories to values: chooses the model, fits it, and gives each customer her forecast, value and range. The one door that
//! the rest of the program goes through; nothing here reads a clock or a file.

use super::buyer::{Buyer, Rows};
use super::buying::BuyingModel;
use super::buying_fit::{BuyingFit, Rhythm, fit_rows};
use super::equity;
use super::events::{self, EventsFit, Visits};
use super::history::{History, Sums, days_between};
use super::horizon::Horizon;
use super::level::Evidence;
use super::range::{Point, Range, Ranges, of_buyers, of_visitors};
use super::season::Season;
use super::spend::{self, SpendFit};
use super::valuation::{Assumptions, CustomerValue, Parameters, Totals, Valuation, ValueModel};
use crate::base::Date;

/// A model fitted to a base, apart from the base: the equity of an earlier day can be computed by it too.
#[derive(Clone, Copy, Debug)]
pub struct Fitted {
    buying: FittedBuying,
    spend: SpendFit,
}

#[derive(Clone, Copy, Debug)]
enum FittedBuying {
    AnyTime(BuyingFit),
    AtEvents(EventsFit),
}

/// Those of the histories that have purchases, in the models' terms.
struct Base {
    /// Place in the histories.
    places: Vec<usize>,
    sums: Vec<Sums>,
    buyers: Vec<Buyer>,
}

impl Base {
    fn of(histories: &[History], as_of: Date, first_untypical: bool) -> Self {
        let mut base = Self { places: Vec::new(), sums: Vec::new(), buyers: Vec::new() };
        for (place, history) in histories.iter().enumerate() {
            if let Some(sums) = history.sums(as_of) {
                base.places.push(place);
                base.sums.push(sums);
                base.buyers.push(sums.buyer(as_of, Horizon::WEEKS, first_untypical));
            }
        }
        base
    }
}

/// Fits the model asked for.
pub fn fit(histories: &[History], as_of: Date, assumptions: &Assumptions) -> Fitted {
    let base = Base::of(histories, as_of, assumptions.first_untypical);
    fit_base(histories, &base, &Rows::of(&base.buyers), (as_of, assumptions))
}

fn fit_base(histories: &[History], base: &Base, rows: &Rows, (as_of, assumptions): (Date, &Assumptions)) -> Fitted {
    let rhythm = match assumptions.usual_days {
        Some(days) => Rhythm::Usual(days / Horizon::WEEKS),
        None => Rhythm::FromData,
    };
    let buying = match assumptions.used() {
        ValueModel::Bgbb => {
            let visits: Vec<Visits> = Season::of(histories, as_of).visits(histories, as_of).into_iter().flatten().collect();
            FittedBuying::AtEvents(events::fit(&visits))
        }
        ValueModel::Bg => FittedBuying::AnyTime(fit_rows(BuyingModel::Bg, rows, rhythm, assumptions.drawing.is_some())),
        ValueModel::Mbg | ValueModel::Auto => {
            FittedBuying::AnyTime(fit_rows(BuyingModel::Mbg, rows, rhythm, assumptions.drawing.is_some()))
        }
    };
    Fitted { buying, spend: spend::fit_for(&base.buyers, assumptions.drawing.is_some()) }
}

/// Values a base: fits the model and applies it.
pub fn value(histories: &[History], as_of: Date, assumptions: &Assumptions) -> Valuation {
    let base = Base::of(histories, as_of, assumptions.first_untypical);
    let rows = Rows::of(&base.buyers);
    let fitted = fit_base(histories, &base, &rows, (as_of, assumptions));
    apply(&fitted, histories, (&base, &rows), (as_of, assumptions))
}

/// Values a base by a model that was fitted before, on another day perhaps.
pub fn value_with(fitted: &Fitted, histories: &[History], as_of: Date, assumptions: &Assumptions) -> Valuation {
    let base = Base::of(histories, as_of, assumptions.first_untypical);
    let rows = Rows::of(&base.buyers);
    apply(fitted, histories, (&base, &rows), (as_of, assumptions))
}

fn apply(fitted: &Fitted, histories: &[History], (base, rows): (&Base, &Rows), (as_of, assumptions): (Date, &Assumptions)) -> Valuation {
    let (mut values, ranges) = match &fitted.buying {
        FittedBuying::AnyTime(fit) => at_any_time(fit, &fitted.spend, (&base.buyers, rows), assumptions),
        FittedBuying::AtEvents(fit) => at_events(fit, &fitted.spend, histories, base, (as_of, assumptions)),
    };
    for (value, sums) in values.iter_mut().zip(&base.sums) {
        value.recency_days = days_between(sums.first, sums.last);
        value.age_days = days_between(sums.first, as_of);
        value.frequency = sums.purchases.saturating_sub(1);
    }
    let totals = summed(&mut values, ranges);
    let mut customers = vec![None; histories.len()];
    for (place, value) in base.places.iter().zip(values) {
        if let Some(cell) = customers.get_mut(*place) {
            *cell = Some(value);
        }
    }
    let evidence = Evidence::of(&base.buyers);
    let (parameters, log_likelihood, objective, model) = match &fitted.buying {
        FittedBuying::AnyTime(fit) => {
            let model = if fit.buying.model == BuyingModel::Bg { ValueModel::Bg } else { ValueModel::Mbg };
            (Parameters::Buying(fit.buying.parameters), fit.log_likelihood, fit.objective, model)
        }
        FittedBuying::AtEvents(fit) => (Parameters::Events(fit.events), fit.log_likelihood, fit.objective, ValueModel::Bgbb),
    };
    Valuation {
        as_of,
        model,
        parameters,
        spend: fitted.spend.spend,
        log_likelihood,
        objective,
        spend_fit: (fitted.spend.log_likelihood, fitted.spend.objective),
        level: evidence.level(),
        evidence,
        spend_follows_frequency: equity::spend_follows_frequency(&pairs(&base.buyers)),
        totals,
        customers,
    }
}

/// Sums of the values, and the ranges put where they belong.
fn summed(values: &mut [CustomerValue], ranges: Option<Ranges>) -> Totals {
    let equity: f64 = values.iter().map(|value| value.clv).sum();
    let purchases: f64 = values.iter().map(|value| value.expected_purchases).sum();
    let mut totals = Totals {
        customer_equity: equity,
        range: Range { low: equity, high: equity },
        expected_purchases: purchases,
        purchases_range: Range { low: purchases, high: purchases },
    };
    if let Some(ranges) = ranges {
        totals.range = ranges.equity;
        totals.purchases_range = ranges.purchases;
        values.iter_mut().zip(ranges.customers).for_each(|(value, range)| value.range = range);
    }
    totals
}

/// A base that is known as rows only, without dates: published vectors, simulations.
#[derive(Clone, Debug)]
pub struct BuyersValue {
    /// The fitted buying model.
    pub buying: BuyingFit,
    /// The fitted spend model.
    pub spend: SpendFit,
    /// A value a row; a row that can't be is worth nothing.
    pub customers: Vec<CustomerValue>,
    /// Sums.
    pub totals: Totals,
}

/// Values rows in weeks by MBG/NBD, or by BG/NBD if that is asked for.
pub fn value_buyers(buyers: &[Buyer], assumptions: &Assumptions) -> BuyersValue {
    let rows = Rows::of(buyers);
    let model = if assumptions.model == ValueModel::Bg { BuyingModel::Bg } else { BuyingModel::Mbg };
    let for_ranges = assumptions.drawing.is_some();
    let buying = fit_rows(model, &rows, Rhythm::FromData, for_ranges);
    let spend = spend::fit_for(buyers, for_ranges);
    let (mut customers, ranges) = at_any_time(&buying, &spend, (buyers, &rows), assumptions);
    customers.iter_mut().zip(buyers).for_each(|(value, buyer)| value.frequency = buyer.repeats);
    let totals = summed(&mut customers, ranges);
    BuyersValue { buying, spend, customers, totals }
}

/// Frequency and amount of repeat buyers.
fn pairs(buyers: &[Buyer]) -> Vec<(f64, f64)> {
    let repeat = buyers.iter().filter(|buyer| buyer.repeats > 0 && buyer.spend > 0.0);
    repeat.map(|buyer| (f64::from(buyer.repeats), buyer.spend)).collect()
}

/// A margin that is a number; nothing else would keep values finite.
fn margin(assumptions: &Assumptions) -> f64 {
    if assumptions.margin.is_finite() { assumptions.margin } else { 0.0 }
}

fn at_any_time(
    fit: &BuyingFit,
    spend: &SpendFit,
    (buyers, rows): (&[Buyer], &Rows),
    assumptions: &Assumptions,
) -> (Vec<CustomerValue>, Option<Ranges>) {
    let horizon = Horizon::new(assumptions.months, assumptions.discount, Horizon::WEEKS);
    let coming = fit.buying.coming_of_rows(rows, &horizon);
    let alive: Vec<f64> = rows.rows.iter().map(|row| fit.buying.p_alive(&row.buyer())).collect();
    let (weight, average, margin) = (spend.spend.weight(), spend.spend.average(), margin(assumptions));
    let value_of = |(buyer, member): (&Buyer, &Option<usize>)| {
        let (coming, p_alive) = member.and_then(|at| Some((*coming.get(at)?, *alive.get(at)?))).unwrap_or_default();
        let n = f64::from(buyer.spends);
        let known = buyer.spend > 0.0 && buyer.spend.is_finite();
        let expected_spend = if known { (weight * average + n * buyer.spend) / (weight + n) } else { average };
        let clv = margin * expected_spend * p_alive * coming.discounted;
        let per_euro = if coming.purchases > 0.0 { margin * coming.discounted / coming.purchases } else { 0.0 };
        let expected_purchases = p_alive * coming.purchases;
        let value =
            CustomerValue { p_alive, expected_purchases, expected_spend, clv, range: Range { low: clv, high: clv }, ..Default::default() };
        (value, Point { value: clv, purchases: expected_purchases, per_euro })
    };
    let (values, points): (Vec<CustomerValue>, Vec<Point>) = buyers.iter().zip(&rows.member).map(value_of).unzip();
    let ranges = assumptions.drawing.map(|drawing| {
        let drawn: Vec<(Buyer, Point)> = buyers.iter().copied().zip(points).collect();
        of_buyers(fit, spend, horizon.time(), &drawn, &drawing)
    });
    (values, ranges)
}

fn at_events(
    fit: &EventsFit,
    spend: &SpendFit,
    histories: &[History],
    base: &Base,
    (as_of, assumptions): (Date, &Assumptions),
) -> (Vec<CustomerValue>, Option<Ranges>) {
    let season = Season::of(histories, as_of);
    let visits: Vec<Visits> = season.visits(histories, as_of).into_iter().flatten().collect();
    let away = season.coming(histories, as_of, assumptions.months);
    let discount = if assumptions.discount.is_finite() { assumptions.discount.max(-0.99) } else { 0.0 };
    let factors: Vec<f64> = away.iter().map(|years| (1.0 + discount).powf(-years)).collect();
    let coming = u32::try_from(factors.len()).unwrap_or(0);
    let margin = margin(assumptions);
    let value_of = |(visits, buyer): (&Visits, &Buyer)| {
        let expected = fit.events.expected(visits, coming);
        let expected_purchases: f64 = expected.iter().sum();
        let discounted: f64 = expected.iter().zip(&factors).map(|(expected, factor)| expected * factor).sum();
        let expected_spend = spend.spend.expected(buyer.spends, buyer.spend);
        let clv = margin * expected_spend * discounted;
        let per_euro = if expected_purchases > 0.0 { margin * discounted / expected_purchases } else { 0.0 };
        let p_alive = fit.events.p_alive_next(visits);
        let value =
            CustomerValue { p_alive, expected_purchases, expected_spend, clv, range: Range { low: clv, high: clv }, ..Default::default() };
        (value, Point { value: clv, purchases: expected_purchases, per_euro })
    };
    let (values, points): (Vec<CustomerValue>, Vec<Point>) = visits.iter().zip(&base.buyers).map(value_of).unzip();
    let ranges = assumptions.drawing.map(|drawing| {
        let drawn: Vec<(Visits, Buyer, Point)> =
            visits.iter().zip(&base.buyers).zip(points).map(|((visits, buyer), point)| (*visits, *buyer, point)).collect();
        of_visitors(fit, spend, &drawn, coming, &drawing)
    });
    (values, ranges)
}
