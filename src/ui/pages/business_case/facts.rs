//! Figures of the register that a line may use: offered with what they count and when, never filled in by themselves.

use super::lines::number;
use super::values::{LineValues, SourceKind};
use crate::base::Date;
use crate::domain::business_case::CaseDraft;
use crate::domain::business_case::fact::{Fact, FactKind, FactValue};
use crate::i18n::{Formats, Words};
use crate::ops::Session;
use crate::store::summaries;
use crate::ui::app::page::{Command, Cx, JobDone, RegisterJob};
use std::sync::{Arc, Mutex, PoisonError};

/// A figure with its words.
pub(super) struct Offer {
    /// What it tells.
    pub(super) name: String,
    /// How much.
    pub(super) value: String,
    /// Where it is from, and of which days.
    pub(super) source: String,
    fact: Fact,
}

/// The figures that the register knows, read beside the window: a large register has many purchases to add up.
#[derive(Default)]
pub(super) struct Offers {
    read: Arc<Mutex<Option<Vec<Fact>>>>,
    asked: bool,
    /// What was read, in words.
    pub(super) list: Vec<Offer>,
}

impl Offers {
    /// Asks for the figures once, and takes them when they are there.
    pub(super) fn ask(&mut self, cx: &mut Cx<'_>) {
        if !self.asked && !cx.read_only {
            self.asked = true;
            let (slot, today) = (Arc::clone(&self.read), cx.today);
            let work = move |session: &mut Session, _: &_| {
                let facts = summaries::case_facts(session.reader(), today)?;
                *slot.lock().unwrap_or_else(PoisonError::into_inner) = Some(facts);
                Ok(JobDone::default())
            };
            let title = cx.words.text("business-case-facts-reading");
            cx.send(Command::RegisterJob(RegisterJob { title, work: Box::new(work) }));
        }
        let read = self.read.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(facts) = read {
            self.list = facts.into_iter().map(|fact| offer(cx.words, fact)).collect();
        }
    }
}

fn offer(words: &Words, fact: Fact) -> Offer {
    let formats = words.formats();
    let value = match fact.value {
        FactValue::Money(cents) => formats.money_rounded(cents),
        FactValue::Count(count) => formats.number(count),
        FactValue::Share(share) => formats.percent(share.value(), 0),
    };
    let dates =
        if fact.from == fact.to { formats.date(fact.to) } else { format!("{}–{}", formats.date(fact.from), formats.date(fact.to)) };
    Offer { name: name(words, &fact.kind), value, source: words.with("business-case-fact-source", &[("dates", dates.into())]), fact }
}

fn name(words: &Words, kind: &FactKind) -> String {
    match kind {
        FactKind::Purchases(year) => words.with("business-case-fact-purchases", &[("year", year.to_string().into())]),
        FactKind::Margin(year) => words.with("business-case-fact-margin", &[("year", year.to_string().into())]),
        FactKind::MarginShare => words.text("business-case-fact-margin-share"),
        FactKind::AveragePurchase => words.text("business-case-fact-average-purchase"),
        FactKind::PurchasesPerCustomer => words.text("business-case-fact-per-customer"),
        FactKind::Retention => words.text("business-case-fact-retention"),
        FactKind::CustomersIn(stage) => words.with("business-case-fact-customers-in", &[("stage", words.inline(*stage).into())]),
        FactKind::SilentCustomers => words.text("business-case-fact-silent"),
        FactKind::Interactions => words.text("business-case-fact-interactions"),
        FactKind::PurchasesFrom(source) => words.with("business-case-fact-purchases-from", &[("source", source.as_str().into())]),
    }
}

/// Whether a figure has a place on a line of that source.
pub(super) fn fits(offer: &Offer, source: SourceKind) -> bool {
    match (source, offer.fact.value) {
        (SourceKind::Amounts, FactValue::Money(_)) => {
            !matches!(offer.fact.kind, FactKind::AveragePurchase | FactKind::PurchasesPerCustomer)
        }
        (SourceKind::Driver, FactValue::Money(_)) => matches!(offer.fact.kind, FactKind::AveragePurchase | FactKind::PurchasesPerCustomer),
        (SourceKind::Driver, FactValue::Count(_)) => !matches!(offer.fact.kind, FactKind::Interactions),
        (SourceKind::Driver, FactValue::Share(_)) => true,
        (SourceKind::Hours, FactValue::Count(_)) => matches!(offer.fact.kind, FactKind::Interactions),
        _ => false,
    }
}

/// The year that a figure is about.
fn year_of(kind: &FactKind, to: Date) -> i16 {
    match kind {
        FactKind::Purchases(year) | FactKind::Margin(year) => *year,
        _ => to.year(),
    }
}

/// Puts a figure into the line: into its own year where the case has that year, else into all years.
pub(super) fn put(values: &mut LineValues, offer: &Offer, case: &CaseDraft, formats: &Formats) {
    let year = year_of(&offer.fact.kind, offer.fact.to);
    let own = case.years().position(|of_case| of_case == year);
    match offer.fact.value {
        FactValue::Share(share) => {
            let percent = number(*formats, crate::base::micro::Micro(share.0.saturating_mul(100)));
            if offer.fact.kind == FactKind::MarginShare { values.margin = percent } else { values.share = percent }
        }
        value => {
            let text = match value {
                FactValue::Money(cents) => formats.money(cents),
                FactValue::Count(count) => formats.number(count),
                FactValue::Share(_) => String::new(),
            };
            for (_, texts) in values.years.iter_mut().enumerate().filter(|(at, _)| own.is_none_or(|own| own == *at)) {
                match (values.source, value) {
                    (SourceKind::Amounts, _) => texts.amount.clone_from(&text),
                    (SourceKind::Hours, _) => texts.hours.clone_from(&text),
                    (SourceKind::Driver, FactValue::Money(_)) => texts.change.clone_from(&text),
                    (SourceKind::Driver, _) => texts.customers.clone_from(&text),
                }
            }
        }
    }
    values.figure_source = format!("{}: {}", offer.name, offer.value);
    values.figure_on = Some(offer.fact.to);
}
