//! The sample's customers and contact persons.

use super::words::{
    FAMILY, FIRST_SHOPS, FIRST_SHOPS_EN, FORMS, FORMS_EN, GIVEN, NAME_HEADS, NAME_HEADS_EN, NAME_TAILS, NAME_TAILS_EN, SHOP_KINDS,
    SHOP_KINDS_EN, SOURCES, STREETS, TITLES, TOWNS,
};
use super::{Firm, Refusal, Shop, faults};
use crate::base::Date;
use crate::base::id::{ContactId, CustomerId, NeedGroupId, TagId};
use crate::base::text::fold;
use crate::domain::contact::{ConsentDraft, ContactDraft, Decision, Purpose, Role};
use crate::domain::customer::{Address, AddressKind, CustomerDraft, CustomerKind, Language, series_code};
use crate::domain::interaction::Channel;
use crate::domain::stage::{Depth, Stage};
use crate::store::stage_move::Because;
use crate::store::{contact, customer};

/// The customer of the pictures: its complaint waits for an answer.
pub(super) const KNOWN_SHOP: (usize, &str, &str) = (42, "Kotipuoti Tyynelmä Oy", "Calmwater Home Store Ltd");

impl Firm<'_, '_> {
    pub(super) fn add_shops(&mut self, tags: &[TagId], groups: &[NeedGroupId]) -> Result<(), Refusal> {
        for number in 1..=self.recipe.customers {
            let name = self.shop_name(number)?;
            let since = self.days_ago(30, 1095);
            let draft = self.shop(&name, number, tags, groups)?;
            let stage = draft.stage;
            let code = series_code("K-", i64::try_from(number).unwrap_or_default());
            let because = Because { on: since, reason: "" };
            let id = customer::insert(self.tx, &draft.check().map_err(faults)?, &code, because)?;
            let contact = self.add_contacts(id, &name, number)?;
            let size = match stage {
                Stage::Prospect => 0,
                Stage::Committed => 6,
                Stage::Established => self.rng.u32(2..6),
                _ => self.rng.u32(1..3),
            };
            self.shops.push(Shop { id, contact, size, since });
        }
        Ok(())
    }

    fn shop_name(&mut self, number: usize) -> Result<String, Refusal> {
        if number == KNOWN_SHOP.0 {
            return Ok(self.say((KNOWN_SHOP.1, KNOWN_SHOP.2)).to_owned());
        }
        if let (Some(name), Some(english)) = (FIRST_SHOPS.get(number - 1), FIRST_SHOPS_EN.get(number - 1)) {
            return Ok(self.say((name, english)).to_owned());
        }
        if self.recipe.language == Language::Finnish {
            return Ok(format!("{} {}{}{}", self.pick(&SHOP_KINDS)?, self.pick(&NAME_HEADS)?, self.pick(&NAME_TAILS)?, self.pick(&FORMS)?));
        }
        let (kind, head) = (self.pick(&SHOP_KINDS_EN)?, self.pick(&NAME_HEADS_EN)?);
        Ok(format!("{head}{} {kind}{}", self.pick(&NAME_TAILS_EN)?, self.pick(&FORMS_EN)?))
    }

    fn shop(&mut self, name: &str, number: usize, tags: &[TagId], groups: &[NeedGroupId]) -> Result<CustomerDraft, Refusal> {
        let known = number == KNOWN_SHOP.0;
        let stage = match self.rng.u32(0..100) {
            _ if known => Stage::Established,
            0..18 => Stage::Prospect,
            18..32 => Stage::New,
            32..68 => Stage::Established,
            68..80 => Stage::Committed,
            80..93 => Stage::Passive,
            93..97 => Stage::Ending,
            _ => Stage::Ended,
        };
        let kind = match self.rng.u32(0..100) {
            0..80 => CustomerKind::Reseller,
            80..88 => CustomerKind::Company,
            88..92 => CustomerKind::Association,
            92..95 => CustomerKind::PublicBody,
            _ => CustomerKind::Consumer,
        };
        let (postcode, town) = if known { ("33100", "Tampere") } else { self.pick(&TOWNS)? };
        let street = format!("{} {}", self.pick(&STREETS)?, self.rng.u32(1..60));
        let swedish = matches!(town, "Maarianhamina" | "Tammisaari" | "Vaasa");
        let depth = self.rng.usize(0..Depth::ALL.len());
        let responsible = if self.chance(90) { Some(self.pick(&self.people.clone())?) } else { None };
        let notes = if self.chance(15) {
            self.say(("Maksaa ajallaan. Toivoo yhteydet sähköpostilla.", "Pays on time. Prefers email."))
        } else {
            ""
        };
        let source = self.pick(&SOURCES)?;
        let mut draft = CustomerDraft {
            name: name.to_owned(),
            kind: if known { CustomerKind::Reseller } else { kind },
            business_id: business_id(self.rng.u32(1_000_000..9_999_999)),
            web: format!("https://{}.example", slug(name)),
            languages: if swedish { vec![Language::Swedish, Language::Finnish] } else { vec![Language::Finnish] },
            source: self.say(source).to_owned(),
            responsible,
            stage,
            depth: if stage == Stage::Prospect { None } else { Depth::ALL.get(depth).copied() },
            notes: notes.to_owned(),
            addresses: vec![Address {
                kind: AddressKind::Visit,
                street,
                postcode: postcode.to_owned(),
                town: town.to_owned(),
                country: String::new(),
            }],
            ..Default::default()
        };
        for _ in 0..self.rng.usize(0..3) {
            draft.tags.push(self.pick(tags)?);
        }
        if self.chance(60) {
            draft.need_groups.push(self.pick(groups)?);
        }
        Ok(draft)
    }

    /// One or two persons, mostly one; the first decides.
    fn add_contacts(&mut self, shop: CustomerId, name: &str, number: usize) -> Result<Option<ContactId>, Refusal> {
        let known = number == KNOWN_SHOP.0;
        let count = if known || self.chance(45) { 2 } else { 1 };
        let mut first = None;
        for place in 0..count {
            let (given, family) = match (known, place) {
                (true, 0) => ("Mari", "Leppäsuo"),
                (true, _) => ("Joni", "Kivelä"),
                _ => (self.pick(&GIVEN)?, self.pick(&FAMILY)?),
            };
            let title = self.pick(&TITLES)?;
            let draft = ContactDraft {
                given_name: given.to_owned(),
                family_name: family.to_owned(),
                title: self.say(title).to_owned(),
                phone: format!("+358 {} {:03} {:04}", self.pick(&[40, 44, 45, 50])?, self.rng.u32(100..1000), self.rng.u32(0..10_000)),
                email: format!("{}.{}@{}.example", slug(given), slug(family), slug(name)),
                channel: Some(if self.chance(70) { Channel::Email } else { Channel::Phone }),
                roles: if place == 0 { vec![Role::Decides, Role::Selects] } else { vec![Role::Orders] },
                ..Default::default()
            };
            let id = contact::insert(self.tx, shop, &draft.check().map_err(faults)?)?;
            if self.chance(40) {
                let on = self.days_ago(10, 700);
                self.add_consent(id, on)?;
            }
            first = first.or(Some(id));
        }
        Ok(first)
    }

    fn add_consent(&mut self, person: ContactId, on: Date) -> Result<(), Refusal> {
        let how = self.say(("messulomake", "form at the fair")).to_owned();
        let event = ConsentDraft { purpose: Purpose::Newsletter, decision: Decision::Given, on, how, evidence: String::new() };
        contact::insert_consent(self.tx, person, &event)?;
        Ok(())
    }
}

/// A Business ID with its check digit; the number is moved on where there is none.
fn business_id(number: u32) -> String {
    let weights = [7, 9, 10, 5, 8, 4, 2];
    (number..)
        .find_map(|number| {
            let digits = format!("{number:07}");
            let sum: u32 = digits.bytes().zip(weights).map(|(digit, weight)| u32::from(digit - b'0') * weight).sum();
            match sum % 11 {
                0 => Some(format!("{digits}-0")),
                1 => None,
                rest => Some(format!("{digits}-{}", 11 - rest)),
            }
        })
        .unwrap_or_default()
}

fn slug(name: &str) -> String {
    fold(name)
        .split_whitespace()
        .rfind(|word| !matches!(*word, "oy" | "ky" | "tmi" | "ja"))
        .unwrap_or("puoti")
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .collect()
}
