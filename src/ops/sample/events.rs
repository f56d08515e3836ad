//! What happened with the sample's customers: purchases with seasons, interactions, feedback, tasks. Written in the order of time.

use super::people::KNOWN_SHOP;
use super::words::{FEEDBACK, FEEDBACK_PHASES, LEARNED, PRODUCTS, TALKS, TASKS};
use super::{Firm, Refusal, faults};
use crate::base::Date;
use crate::base::id::PhaseId;
use crate::base::money::Cents;
use crate::domain::feedback::{BondObject, FeedbackDraft, FeedbackKind, FeedbackStatus};
use crate::domain::interaction::{Channel, Direction, Emotion, InteractionDraft};
use crate::domain::purchase::PurchaseDraft;
use crate::domain::task::{TaskDraft, TaskKind};
use crate::store::{feedback, interaction, purchase, task};
use jiff::ToSpan as _;

/// Events a customer in a large sample; a small one has fewer for small shops.
const EVENTS_WHEN_MANY: u32 = 10;

impl Firm<'_, '_> {
    pub(super) fn add_purchases(&mut self) -> Result<(), Refusal> {
        let mut plan: Vec<(Date, usize)> = Vec::new();
        for shop in 0..self.shops.len() {
            let size = self.shops.get(shop).map_or(0, |shop| shop.size);
            let count = if self.many() { EVENTS_WHEN_MANY } else { size * self.rng.u32(2..6) };
            for _ in 0..count {
                plan.push((self.season_day(), shop));
            }
        }
        plan.sort_unstable();
        for (number, (on, place)) in (1..).zip(plan) {
            let Some((shop, size)) = self.shops.get(place).map(|shop| (shop.id, shop.size)) else { continue };
            let (product, group, price) = self.pick(&PRODUCTS)?;
            let (product, group) = (self.say(product), self.say(group));
            let pieces = self.rng.i64(4..20) * i64::from(size.max(1));
            let amount = price * pieces * 55 / 100;
            let draft = PurchaseDraft {
                on: Some(on),
                amount: Some(Cents(amount)),
                margin: Some(Cents(amount * self.rng.i64(38..56) / 100)),
                product: product.to_owned(),
                product_group: group.to_owned(),
                reference: format!("L-{}-{number:04}", on.year()),
            };
            purchase::insert(self.tx, shop, &draft.check().map_err(faults)?)?;
        }
        Ok(())
    }

    /// A day of the last three years; autumn orders for Christmas, spring novelties and fairs weigh most.
    fn season_day(&mut self) -> Date {
        loop {
            let day = self.days_ago(1, 1095);
            let weight = match day.month() {
                9..=11 => 100,
                1 | 3 | 4 => 60,
                5 | 8 => 40,
                _ => 20,
            };
            if self.chance(weight) {
                return day;
            }
        }
    }

    pub(super) fn add_interactions(&mut self) -> Result<(), Refusal> {
        let mut plan: Vec<(Date, usize)> = Vec::new();
        for shop in 0..self.shops.len() {
            let (size, since) = self.shops.get(shop).map_or((0, self.recipe.today), |shop| (shop.size, shop.since));
            let count = if self.many() { EVENTS_WHEN_MANY } else { size * 2 + self.rng.u32(1..5) };
            let age = i64::from(since.until(self.recipe.today).map_or(30, |span| span.get_days())).max(30);
            for _ in 0..count {
                plan.push((self.days_ago(1, age), shop));
            }
        }
        plan.sort_unstable();
        for (on, place) in plan {
            let Some((customer, contact)) = self.shops.get(place).map(|shop| (shop.id, shop.contact)) else { continue };
            let talk = self.pick(&TALKS)?;
            let learned = self.pick(&LEARNED)?;
            let channel =
                self.pick(&[Channel::Phone, Channel::Email, Channel::Email, Channel::Meeting, Channel::Event, Channel::Message])?;
            let draft = InteractionDraft {
                customer: Some(customer),
                contact,
                at: Some(on.at(self.rng.i8(8..17), self.pick(&[0, 5, 15, 30, 45])?, 0, 0)),
                channel,
                direction: if self.chance(60) { Direction::Outgoing } else { Direction::Incoming },
                person: Some(self.pick(&self.people.clone())?),
                phase: Some(self.pick(&self.phases.clone())?),
                text: self.say(talk).to_owned(),
                learned: if self.chance(25) { self.say(learned).to_owned() } else { String::new() },
                emotion: if self.chance(70) { Emotion::from_score(self.pick(&[-1, 0, 0, 1, 1, 1, 2])?) } else { None },
                ..Default::default()
            };
            let (new, _) = draft.check().map_err(faults)?;
            interaction::insert(self.tx, &new, None)?;
        }
        Ok(())
    }

    pub(super) fn add_feedback(&mut self) -> Result<(), Refusal> {
        let count = (self.shops.len() * 7 / 6).min(20_000);
        let mut days: Vec<Date> = (0..count).map(|_| self.days_ago(2, 900)).collect();
        days.sort_unstable();
        for on in days {
            let place = self.rng.usize(0..self.shops.len().max(1));
            let words = self.pick(&FEEDBACK)?;
            self.feedback(place, on, words)?;
        }
        if let Some(words) = FEEDBACK.first().filter(|_| self.shops.len() > KNOWN_SHOP.0) {
            let yesterday = self.recipe.today.saturating_sub(1.day());
            self.feedback(KNOWN_SHOP.0 - 1, yesterday, *words)?;
        }
        Ok(())
    }

    fn feedback(&mut self, place: usize, on: Date, words: (&'static str, &'static str, &str, &str, i64)) -> Result<(), Refusal> {
        let Some((customer, contact)) = self.shops.get(place).map(|shop| (shop.id, shop.contact)) else { return Ok(()) };
        let (finnish, english, kind, object, emotion) = words;
        let new = on >= self.recipe.today.saturating_sub(14.days());
        let told = if self.chance(70) { FeedbackStatus::ToldBack } else { FeedbackStatus::Resolved };
        let status = if new { self.pick(&[FeedbackStatus::New, FeedbackStatus::Acknowledged, FeedbackStatus::InProgress])? } else { told };
        let kind = FeedbackKind::from_code(kind).unwrap_or(FeedbackKind::Idea);
        let waits = matches!(kind, FeedbackKind::Complaint | FeedbackKind::Question);
        let product = self.pick(&PRODUCTS)?.0;
        let product = self.say(product);
        let object = BondObject::from_code(object);
        let draft = FeedbackDraft {
            customer: Some(customer),
            contact,
            kind,
            on: Some(on),
            words: self.say((finnish, english)).to_owned(),
            product: if object == Some(BondObject::Product) { product.to_owned() } else { String::new() },
            phase: Some(self.phase_of(finnish)?),
            object,
            emotion: Emotion::from_score(emotion),
            status,
            deadline: waits.then(|| on.saturating_add(1.day())),
            nps: if self.chance(15) { Some(self.rng.i64(5..11)) } else { None },
            ..Default::default()
        };
        feedback::insert(self.tx, &draft.check().map_err(faults)?)?;
        Ok(())
    }

    /// The phase that the words are about; any where the register has fewer phases.
    fn phase_of(&mut self, words: &str) -> Result<PhaseId, Refusal> {
        let any = self.pick(&self.phases.clone())?;
        let at = FEEDBACK.iter().position(|known| known.0 == words).and_then(|at| FEEDBACK_PHASES.get(at));
        Ok(at.and_then(|at| self.phases.get(*at)).copied().unwrap_or(any))
    }

    pub(super) fn add_tasks(&mut self) -> Result<(), Refusal> {
        let count = (self.shops.len() / 2).min(20_000);
        for _ in 0..count {
            let place = self.rng.usize(0..self.shops.len().max(1));
            let Some((customer, contact)) = self.shops.get(place).map(|shop| (shop.id, shop.contact)) else { continue };
            let (title_fi, title_en, reason_fi, reason_en, kind) = self.pick(&TASKS)?;
            // A few late ones, a few today, most in the weeks to come; a third is done.
            let ahead = self.pick(&[-9, -4, -2, 0, 0, 1, 2, 4, 6, 9, 14, 21, 30])?;
            let done = self.chance(33);
            let due = self.recipe.today.saturating_add(if done { -self.rng.i64(1..60) } else { ahead }.days());
            let draft = TaskDraft {
                customer: Some(customer),
                contact,
                kind: TaskKind::from_code(kind).unwrap_or(TaskKind::Other),
                title: self.say((title_fi, title_en)).to_owned(),
                due: Some(due),
                person: Some(self.pick(&self.people.clone())?),
                reason: self.say((reason_fi, reason_en)).to_owned(),
                ..Default::default()
            };
            let id = task::insert(self.tx, &draft.check().map_err(faults)?)?;
            if done {
                task::set_done(self.tx, id, Some(due))?;
            }
        }
        Ok(())
    }
}
