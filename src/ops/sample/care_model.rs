//! How the sample firm looks after its customers: the care models that ship, kept well but for a few, scores of the best, two plans.

use super::{Firm, Refusal, faults};
use crate::base::id::{CareActionId, CustomerId};
use crate::base::money::Cents;
use crate::domain::attractiveness::{Aspect, Criterion};
use crate::domain::care_model::{CareFilter, CareMark, CareRow, ClockKey, MarkKind};
use crate::domain::customer::Language;
use crate::domain::customer_plan::CustomerPlanDraft;
use crate::domain::interaction::{Channel, Direction, Emotion, InteractionDraft};
use crate::domain::task::{TaskDraft, TaskKind};
use crate::domain::value::potential::Potential;
use crate::i18n::{Lang, Words};
use crate::ops::{care_model as care, criterion as criteria};
use crate::store::stage_move::Because;
use crate::store::summaries::{care as kept, proposals};
use crate::store::{self, care_clock, care_model, criterion, customer_plan, interaction, segment, stage_declined, task};
use jiff::ToSpan as _;

type Both = (&'static str, &'static str);

/// Silences and acts that are left to be done.
const LEFT: (usize, usize) = (5, 2);
/// One in so many proposed moves is left to be judged.
const LEFT_MOVES: usize = 6;
/// Customers with scores.
const SCORED: usize = 18;

const PLANS: [[Both; 4]; 2] = [
    [
        (
            "Ostaa kausituotteita tasaisesti. Uusi myymälä avataan keväällä, ja valikoima suunnitellaan nyt.",
            "Buys seasonal products steadily. A new shop opens in spring, and its range is being planned now.",
        ),
        (
            "Halla-sarja esille molempiin myymälöihin maaliskuun loppuun mennessä.",
            "The Halla series on display in both shops by the end of March.",
        ),
        ("Sovi valikoimapalaveri", "Agree on a meeting about the range"),
        ("Lähetä uutuuksien ennakkokuvat", "Send advance pictures of the novelties"),
    ],
    [
        (
            "Kysyy tarinoita ja kuvia omaan somekanavaansa. Tilaa usein mutta pieniä eriä.",
            "Asks for stories and pictures for a channel of its own. Orders often but in small lots.",
        ),
        ("Yksi yhteinen kampanja ja keskitilaus 20 % suuremmaksi.", "One campaign together, and the mean order larger by 20 %."),
        ("Kerää kolme tuotetarinaa kuvineen", "Collect three stories of products with pictures"),
        ("Ehdota kampanjaviikkoa", "Propose a week for the campaign"),
    ],
];

const TALK: Both = ("Kuulumiset ja seuraava tilaus käytiin läpi.", "Talked about news and the next order.");

impl Firm<'_, '_> {
    /// Models, and for a firm to look around in also what keeps them: contacts, acts that are done, scores and plans.
    pub(super) fn add_care(&mut self) -> Result<(), Refusal> {
        let words = Words::new(if self.recipe.language == Language::Finnish { Lang::Finnish } else { Lang::English });
        for draft in care::shipped(words) {
            care_model::insert(self.tx, &draft.check().map_err(faults)?)?;
        }
        for draft in criteria::shipped(words) {
            criterion::insert(self.tx, &draft.check().map_err(faults)?)?;
        }
        if self.many() {
            return Ok(());
        }
        self.add_potentials()?;
        // Which clocks have run out is known once the rows that they follow from are there.
        store::rebuild_all(self.tx, self.recipe.today)?;
        self.keep_care()?;
        self.decline_moves()?;
        self.add_scores()?;
        self.add_plans()
    }

    /// What the owner thinks that each customer could buy in a year.
    fn add_potentials(&mut self) -> Result<(), Refusal> {
        for place in 0..self.shops.len() {
            let Some((id, size)) = self.shops.get(place).map(|shop| (shop.id, shop.size)).filter(|(_, size)| *size > 0) else { continue };
            let euros = match size {
                5.. => self.rng.i64(9..22) * 1_000,
                3 | 4 => self.rng.i64(4..13) * 1_000,
                _ => self.rng.i64(1..10) * 1_000,
            };
            segment::set_potential(self.tx, id, Some(Potential::Yearly(Cents(euros * 100))))?;
        }
        Ok(())
    }

    /// Does what the models ask for, but for a few deviations of different kinds.
    fn keep_care(&mut self) -> Result<(), Refusal> {
        let late = kept::deviations(self.tx.reader(), CareFilter::default(), self.recipe.today, usize::MAX)?;
        let mut left: Vec<CustomerId> = Vec::new();
        let (mut silences, mut acts) = (0, 0);
        for row in &late {
            let is_silence = row.clock.key == ClockKey::Silence(None);
            let is_act = matches!(row.clock.key, ClockKey::Action(..)) && row.clock.due > self.recipe.today.saturating_sub(120.days());
            let (count, most) = if is_silence { (&mut silences, LEFT.0) } else { (&mut acts, LEFT.1) };
            if (is_silence || is_act) && *count < most && !left.contains(&row.customer) && self.rng.u32(0..3) == 0 {
                *count += 1;
                left.push(row.customer);
                if is_act {
                    continue;
                }
            }
            let is_left = left.contains(&row.customer);
            match row.clock.key {
                ClockKey::Silence(channel) => self.hear(row, channel, is_left)?,
                ClockKey::Action(id, year) => self.act(row, (id, year))?,
            }
        }
        Ok(())
    }

    /// A contact that keeps the rhythm, or one long enough ago to be over it by a little.
    fn hear(&mut self, row: &CareRow, channel: Option<Channel>, late: bool) -> Result<(), Refusal> {
        let interval = row.clock.interval();
        let days = match (late, channel) {
            (true, None) => interval + self.rng.i64(2..(interval / 2).max(4)),
            // Long enough ago to reset nothing else.
            (true, Some(_)) => interval * 4 / 5,
            (false, _) => self.rng.i64(1..(interval * 3 / 5).max(3)),
        };
        let on = self.recipe.today.saturating_sub(days.days());
        let contact = self.shops.iter().find(|shop| shop.id == row.customer).and_then(|shop| shop.contact);
        let draft = InteractionDraft {
            customer: Some(row.customer),
            contact,
            at: Some(on.at(self.rng.i8(9..16), 0, 0, 0)),
            channel: channel.unwrap_or(self.pick(&[Channel::Phone, Channel::Email, Channel::Email])?),
            direction: Direction::Outgoing,
            person: Some(self.pick(&self.people.clone())?),
            text: self.say(TALK).to_owned(),
            emotion: Emotion::from_score(self.pick(&[0, 1, 1])?),
            ..Default::default()
        };
        let (new, _) = draft.check().map_err(faults)?;
        interaction::insert(self.tx, &new, None)?;
        Ok(())
    }

    /// An act of the year is done in its month.
    fn act(&mut self, row: &CareRow, (id, year): (CareActionId, i16)) -> Result<(), Refusal> {
        let day = row.clock.due.saturating_sub(self.rng.i64(0..20).days()).max(row.clock.since);
        let mark = CareMark { key: ClockKey::Action(id, year), kind: MarkKind::Done, day };
        care_clock::mark(self.tx, row.customer, mark, "")?;
        Ok(())
    }

    /// Chance makes customers buy whatever their stage is: most moves that this speaks for were declined.
    fn decline_moves(&mut self) -> Result<(), Refusal> {
        let on = self.recipe.today.saturating_sub(1.day());
        for (number, row) in proposals::proposals(self.tx.reader(), on)?.iter().enumerate() {
            if number % LEFT_MOVES != 0 {
                stage_declined::insert(self.tx, row.customer, row.proposal.to, Because { on, reason: "" })?;
            }
        }
        Ok(())
    }

    /// Scores of some of the largest.
    fn add_scores(&mut self) -> Result<(), Refusal> {
        let criteria = criterion::list(self.tx.reader())?;
        let mut best: Vec<(u32, CustomerId)> = self.shops.iter().filter(|shop| shop.size > 1).map(|shop| (shop.size, shop.id)).collect();
        best.sort_by(|one, other| other.0.cmp(&one.0).then(one.1.cmp(&other.1)));
        for (size, id) in best.into_iter().step_by(2).take(SCORED) {
            for own in &criteria {
                if self.chance(6) {
                    continue;
                }
                let score = self.score(own, i64::from(size));
                criterion::set_score(self.tx, id, own.id, Some(score))?;
            }
        }
        Ok(())
    }

    fn score(&mut self, own: &Criterion, size: i64) -> i64 {
        let middle = if own.values.aspect == Aspect::Risk { self.rng.i64(1..5) } else { (size + 1) * 2 / 3 };
        (middle + self.rng.i64(-1..2)).clamp(1, 5)
    }

    /// Plans of this year for the two largest.
    fn add_plans(&mut self) -> Result<(), Refusal> {
        let mut largest: Vec<(u32, CustomerId)> = self.shops.iter().map(|shop| (shop.size, shop.id)).collect();
        largest.sort_by(|one, other| other.0.cmp(&one.0).then(one.1.cmp(&other.1)));
        for ((_, customer), [situation, target, done, open]) in largest.into_iter().zip(PLANS) {
            let today = self.recipe.today;
            let draft = CustomerPlanDraft {
                year: i64::from(today.year()),
                situation: self.say(situation).to_owned(),
                target: self.say(target).to_owned(),
                results: String::new(),
            };
            let plan = customer_plan::insert(self.tx, customer, &draft.check().map_err(faults)?)?;
            for (title, kind, days, is_done) in [(done, TaskKind::Meet, -20_i64, true), (open, TaskKind::Send, 16, false)] {
                let due = today.saturating_add(days.days());
                let draft = TaskDraft {
                    customer: Some(customer),
                    kind,
                    title: self.say(title).to_owned(),
                    due: Some(due),
                    person: self.people.first().copied(),
                    ..TaskDraft::default()
                };
                let id = task::insert(self.tx, &draft.check().map_err(faults)?)?;
                if is_done {
                    task::set_done(self.tx, id, Some(due))?;
                }
                customer_plan::add_task(self.tx, plan, id)?;
            }
        }
        Ok(())
    }
}
