//! Values and segments to files: CSV of our own columns, JSON with numbers as computed. Neither is read back.

use super::write::CsvOut;
use crate::base::Date;
use crate::base::money::Cents;
use crate::domain::segment::{ByHand, Segment, Standing, Thresholds, counts};
use crate::domain::value::equity::share_of_best;
use crate::domain::value::rfm::Rfm;
use crate::domain::value::settings::ValueSettings;
use crate::domain::value::{CustomerValue, Parameters, Valuation};
use serde_json::{Value, json};
use std::io::{self, Write};

/// A valuation with the customers' names.
pub struct ValueSheet<'a> {
    /// The valuation.
    pub valuation: &'a Valuation,
    /// By what settings.
    pub settings: &'a ValueSettings,
    /// Customers, the most valuable first.
    pub customers: Vec<ValueRow<'a>>,
}

/// A customer's value with her name.
pub struct ValueRow<'a> {
    /// Customer code.
    pub code: &'a str,
    /// Name.
    pub name: &'a str,
    /// Value.
    pub value: &'a CustomerValue,
    /// Scores.
    pub rfm: Option<Rfm>,
}

/// Columns of the file of values.
const VALUE_HEADER: &[&str] = &[
    "customer_code",
    "customer",
    "frequency",
    "recency_days",
    "age_days",
    "p_alive",
    "expected_purchases",
    "expected_spend",
    "clv",
    "low",
    "high",
    "rfm_recency",
    "rfm_frequency",
    "rfm_monetary",
];

impl ValueSheet<'_> {
    /// The whole valuation as JSON, numbers as computed.
    pub fn json(&self) -> Value {
        let (valuation, totals) = (self.valuation, &self.valuation.totals);
        let customer = |row: &ValueRow<'_>| {
            let value = row.value;
            json!({
                "customer_code": row.code,
                "frequency": value.frequency,
                "recency_days": value.recency_days,
                "age_days": value.age_days,
                "p_alive": value.p_alive,
                "expected_purchases": value.expected_purchases,
                "expected_spend": value.expected_spend,
                "clv": value.clv,
                "low": value.range.low,
                "high": value.range.high,
            })
        };
        json!({
            "model": valuation.model.code(),
            "parameters": self.parameters(),
            "log_likelihood": valuation.log_likelihood,
            "objective": valuation.objective,
            "level": valuation.level.code(),
            "as_of": valuation.as_of.to_string(),
            "totals": {
                "customer_equity": totals.customer_equity,
                "low": totals.range.low,
                "high": totals.range.high,
                "expected_purchases": totals.expected_purchases,
            },
            "customers": self.customers.iter().map(customer).collect::<Vec<_>>(),
        })
    }

    /// Parameters by name; times in weeks.
    fn parameters(&self) -> Value {
        let spend = self.valuation.spend;
        let mut parameters = match self.valuation.parameters {
            Parameters::Buying(p) => json!({"time_unit": "week", "r": p.r, "alpha": p.alpha, "a": p.a, "b": p.b}),
            Parameters::Events(p) => {
                json!({"time_unit": "event", "alpha": p.alpha, "beta": p.beta, "gamma": p.gamma, "delta": p.delta})
            }
        };
        let spending = json!({
            "p": spend.p, "q": spend.q, "v": spend.v, "n0": spend.weight(), "mu": spend.average(),
            "spend_log_likelihood": self.valuation.spend_fit.0, "spend_objective": self.valuation.spend_fit.1,
            "months": self.settings.months, "discount": self.settings.discount, "margin": self.settings.margin.unwrap_or(1.0),
        });
        if let (Some(all), Some(more)) = (parameters.as_object_mut(), spending.as_object()) {
            all.extend(more.clone());
        }
        parameters
    }

    /// A row a customer.
    ///
    /// # Errors
    /// What the writer says.
    pub fn csv<W: Write>(&self, out: W) -> io::Result<()> {
        let mut csv = CsvOut::begin(out, VALUE_HEADER.iter().copied())?;
        for ValueRow { code, name, value, rfm } in &self.customers {
            csv.text(code)?;
            csv.text(name)?;
            for number in [value.frequency, value.recency_days, value.age_days] {
                csv.raw(&number.to_string())?;
            }
            let numbers = [value.p_alive, value.expected_purchases, value.expected_spend, value.clv, value.range.low, value.range.high];
            for number in numbers {
                csv.raw(&number.to_string())?;
            }
            let scores = rfm.map_or([None; 3], |rfm| [Some(rfm.recency), Some(rfm.frequency), Some(rfm.monetary)]);
            for score in scores {
                csv.raw(&score.map(|score| score.to_string()).unwrap_or_default())?;
            }
            csv.end_row()?;
        }
        csv.finish().map(drop)
    }

    /// A row a measure: the sums, what they rest on, and how much hangs on the best ten.
    ///
    /// # Errors
    /// What the writer says.
    pub fn equity_csv<W: Write>(&self, out: W) -> io::Result<()> {
        let (valuation, totals) = (self.valuation, &self.valuation.totals);
        let values: Vec<f64> = self.customers.iter().map(|row| row.value.clv).collect();
        let mut rows: Vec<(String, String)> = vec![
            ("as_of".into(), valuation.as_of.to_string()),
            ("model".into(), valuation.model.code().into()),
            ("level".into(), valuation.level.code().into()),
            ("customers".into(), valuation.evidence.customers.to_string()),
            ("repeat_buyers".into(), valuation.evidence.repeat_buyers.to_string()),
            ("customer_equity".into(), totals.customer_equity.to_string()),
            ("low".into(), totals.range.low.to_string()),
            ("high".into(), totals.range.high.to_string()),
            ("expected_purchases".into(), totals.expected_purchases.to_string()),
            ("share_of_best_ten".into(), share_of_best(&values, 10).map(|share| share.to_string()).unwrap_or_default()),
            ("log_likelihood".into(), valuation.log_likelihood.to_string()),
            ("objective".into(), valuation.objective.to_string()),
        ];
        if let Some(parameters) = self.parameters().as_object() {
            let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            rows.extend(parameters.iter().map(|(name, value)| (name.clone(), text(value))));
        }
        let mut csv = CsvOut::begin(out, ["measure", "value"])?;
        for (measure, value) in rows {
            csv.raw(&measure)?;
            csv.raw(&value)?;
            csv.end_row()?;
        }
        csv.finish().map(drop)
    }
}

/// Segments with the customers' names.
pub struct SegmentSheet<'a> {
    /// The day on which they stand.
    pub as_of: Date,
    /// From which amounts a year on a customer counts as high.
    pub thresholds: Thresholds,
    /// Customers, by code.
    pub customers: Vec<SegmentRow<'a>>,
}

/// A customer's segment with her name.
pub struct SegmentRow<'a> {
    /// Customer code.
    pub code: &'a str,
    /// Name.
    pub name: &'a str,
    /// What the rule looks at.
    pub standing: Standing,
    /// Whether the owner entered the potential; else it's proposed by peers, if there is one.
    pub entered: bool,
    /// The segment given by hand.
    pub by_hand: Option<ByHand>,
}

/// Columns of the file of segments.
const SEGMENT_HEADER: &[&str] =
    &["customer_code", "customer", "segment", "assigned", "reason", "purchases_12m", "potential", "potential_from"];

impl SegmentSheet<'_> {
    fn segment(&self, row: &SegmentRow<'_>) -> Segment {
        Segment::of(&row.standing, &self.thresholds, row.by_hand.as_ref())
    }

    /// Everything as JSON; amounts in euros.
    pub fn json(&self) -> Value {
        let counted = counts(self.customers.iter().map(|row| self.segment(row)));
        let counts: serde_json::Map<String, Value> =
            Segment::ALL.iter().zip(counted).map(|(segment, count)| (segment.code().to_owned(), count.into())).collect();
        let customer = |row: &SegmentRow<'_>| {
            json!({
                "customer_code": row.code,
                "segment": self.segment(row).code(),
                "assigned": assigned(row),
                "reason": row.by_hand.as_ref().map(|hand| hand.reason.as_str()),
                "purchases_12m": row.standing.current.euros(),
                "potential": row.standing.potential.map(Cents::euros),
                "potential_from": potential_from(row),
            })
        };
        json!({
            "as_of": self.as_of.to_string(),
            "thresholds": {"current": self.thresholds.current.euros(), "potential": self.thresholds.potential.euros()},
            "counts": counts,
            "customers": self.customers.iter().map(customer).collect::<Vec<_>>(),
        })
    }

    /// A row a customer.
    ///
    /// # Errors
    /// What the writer says.
    pub fn csv<W: Write>(&self, out: W) -> io::Result<()> {
        let mut csv = CsvOut::begin(out, SEGMENT_HEADER.iter().copied())?;
        for row in &self.customers {
            csv.text(row.code)?;
            csv.text(row.name)?;
            csv.raw(self.segment(row).code())?;
            csv.raw(assigned(row))?;
            csv.text(row.by_hand.as_ref().map_or("", |hand| &hand.reason))?;
            csv.raw(&row.standing.current.euros().to_string())?;
            csv.raw(&row.standing.potential.map(|potential| potential.euros().to_string()).unwrap_or_default())?;
            csv.raw(potential_from(row).unwrap_or_default())?;
            csv.end_row()?;
        }
        csv.finish().map(drop)
    }
}

fn assigned(row: &SegmentRow<'_>) -> &'static str {
    if row.by_hand.is_some() { "hand" } else { "rule" }
}

fn potential_from(row: &SegmentRow<'_>) -> Option<&'static str> {
    row.standing.potential.map(|_| if row.entered { "entered" } else { "peers" })
}
