//! The year of the sample firm: fairs, themes, launches and reviews with what must be done before, and two engagements with who takes part.

use super::{Firm, faults};
use crate::base::Date;
use crate::domain::calendar_entry::{CalendarEntryDraft, EntryKind, LeadTask, Recurrence};
use crate::domain::engagement::{EngagementDraft, EngagementKind, EngagementStatus, ParticipantState};
use crate::domain::occasion::Occasion;
use crate::domain::segment::Segment;
use crate::domain::task::TaskKind;
use crate::ops::done::Refusal;
use crate::store::{calendar_entry, engagement};
use jiff::ToSpan as _;

type Both = (&'static str, &'static str);

/// Kind, words, month and day, how many days, rule, what must be done how many weeks before.
type Entry = (EntryKind, Both, (i8, i8), i64, Recurrence, Option<(TaskKind, Both, i64)>);

const ENTRIES: &[Entry] = &[
    (
        EntryKind::Fair,
        ("Kevään lahjatavaramessut", "Spring gift fair"),
        (1, 21),
        4,
        Recurrence::SameWeek,
        Some((TaskKind::Email, ("Kutsut jälleenmyyjille messuosastolle", "Invite resellers to the stand"), 4)),
    ),
    (EntryKind::Review, ("Kokemussuunnitelman katselmus", "Review of the experience plan"), (1, 13), 0, Recurrence::SameWeek, None),
    (EntryKind::SchoolTerm, ("Talviloma, etelä (vko 8)", "Winter holiday, south (week 8)"), (2, 16), 6, Recurrence::SameWeek, None),
    (
        EntryKind::Season,
        ("Pääsiäisen sisäänostot", "Shops buy for Easter"),
        (1, 31),
        20,
        Recurrence::Relative(Occasion::Easter, -64),
        Some((TaskKind::Send, ("Pääsiäismalliston kuvat jälleenmyyjille", "Pictures of the Easter line to resellers"), 2)),
    ),
    (
        EntryKind::Launch,
        ("Kesämalliston julkistus", "Launch of the summer line"),
        (4, 14),
        0,
        Recurrence::SameWeek,
        Some((TaskKind::Send, ("Ennakkotieto ja hinnasto parhaille asiakkaille", "Advance news and prices to the best customers"), 3)),
    ),
    (
        EntryKind::OwnTheme,
        ("Tekijän tarina: kevätjuhlat", "The maker's story: spring celebrations"),
        (5, 4),
        26,
        Recurrence::SameDate,
        None,
    ),
    (EntryKind::PlanAction, ("Myyjien tuotekoulutus", "Product training for sellers"), (8, 18), 2, Recurrence::SameWeek, None),
    (
        EntryKind::Fair,
        ("Syksyn sisustusmessut", "Autumn interior fair"),
        (9, 9),
        4,
        Recurrence::SameWeek,
        Some((TaskKind::Email, ("Kutsut ja aikataulu tapaamisille", "Invitations and times of meetings"), 4)),
    ),
    (
        EntryKind::Season,
        ("Joulun sisäänostot", "Shops buy for Christmas"),
        (9, 1),
        45,
        Recurrence::SameDate,
        Some((TaskKind::Send, ("Luettelo jälleenmyyjille", "Catalogue to resellers"), 6)),
    ),
    (
        EntryKind::Review,
        ("Nykytilan analyysi", "Current-state analysis"),
        (11, 10),
        0,
        Recurrence::SameWeek,
        Some((TaskKind::Meet, ("Sovitaan teemahaastattelut", "Agree on theme interviews"), 4)),
    ),
    (EntryKind::FollowUp, ("Joulumyynnin seurantasoitot", "Calls about Christmas sales"), (12, 8), 2, Recurrence::SameWeek, None),
    (
        EntryKind::CareAction,
        ("Kiitoskortit parhaille asiakkaille", "Cards of thanks to the best customers"),
        (12, 15),
        3,
        Recurrence::SameDate,
        None,
    ),
];

impl Firm<'_, '_> {
    /// Entries and engagements.
    pub(super) fn add_calendar(&mut self) -> Result<(), Refusal> {
        let year = self.recipe.today.year();
        for (kind, title, (month, day), days, recurrence, lead) in ENTRIES {
            let first = Date::new(year, *month, *day).ok();
            let lead = lead.map(|(kind, title, weeks)| LeadTask {
                id: None,
                title: self.say(title).to_owned(),
                kind,
                days_before: weeks * 7,
                person: self.people.first().copied(),
            });
            let draft = CalendarEntryDraft {
                title: self.say(*title).to_owned(),
                kind: *kind,
                first,
                last: first.map(|first| first.saturating_add(days.days())),
                recurrence: *recurrence,
                leads: lead.into_iter().collect(),
                ..CalendarEntryDraft::default()
            };
            calendar_entry::insert(self.tx, &draft.check().map_err(faults)?)?;
        }
        let theme = CalendarEntryDraft {
            title: self.say(("Itsenäisyyspäivän teemaviikko", "Theme week of Independence Day")).to_owned(),
            kind: EntryKind::CustomerTheme,
            first: Date::new(year, 11, 30).ok(),
            last: Date::new(year, 12, 6).ok(),
            recurrence: Recurrence::SameDate,
            customer: self.shops.first().map(|shop| shop.id),
            notes: self.say(("Näyteikkuna varattu meille", "The shop window is kept for us")).to_owned(),
            ..CalendarEntryDraft::default()
        };
        calendar_entry::insert(self.tx, &theme.check().map_err(faults)?)?;
        self.add_engagements()
    }

    fn add_engagements(&mut self) -> Result<(), Refusal> {
        let evening = EngagementDraft {
            title: self.say(("Kevään prototyyppi-ilta", "Prototype evening in spring")).to_owned(),
            kind: EngagementKind::PrototypeTest,
            segment: Some(Segment::Strategic),
            on: Some(self.recipe.today.saturating_add(64.days())),
            goal: self
                .say((
                    "Kauppiaat saavat vaikuttaa kevään mallistoon ennen muita; me kuulemme, mikä myy ja millä hinnalla.",
                    "Shopkeepers shape the spring line before anybody else; we hear what sells and at which price.",
                ))
                .to_owned(),
            result: String::new(),
            status: EngagementStatus::Planned,
        };
        let day = EngagementDraft {
            title: self.say(("Myyntitarinat yhdessä", "Sales stories together")).to_owned(),
            kind: EngagementKind::CoCreation,
            segment: None,
            on: Some(self.recipe.today.saturating_sub(75.days())),
            goal: self.say(("Tuotteen tarina kaupan omilla sanoilla.", "The story of a product in the shop's own words.")).to_owned(),
            result: self
                .say((
                    "Kolme tarinaa syntyi, kaksi on jo hyllykorteissa. Seuraavaksi video.",
                    "Three stories came of it, two are on shelf cards already. A video is next.",
                ))
                .to_owned(),
            status: EngagementStatus::Done,
        };
        let mut best: Vec<_> = self.shops.iter().map(|shop| (std::cmp::Reverse(shop.size), shop.id)).collect();
        best.sort();
        let outcome = self.say(("Tarina hyllykortissa", "A story on the shelf card")).to_owned();
        for (draft, states) in [
            (
                evening,
                [ParticipantState::Picked, ParticipantState::Picked, ParticipantState::Invited, ParticipantState::Accepted].as_slice(),
            ),
            (day, [ParticipantState::TookPart, ParticipantState::TookPart, ParticipantState::Declined].as_slice()),
        ] {
            let id = engagement::insert(self.tx, &draft.check().map_err(faults)?)?;
            for ((_, customer), state) in best.iter().zip(states) {
                engagement::pick(self.tx, id, *customer)?;
                let found = engagement::get(self.tx.reader(), id)?;
                let part = found.and_then(|one| one.participants.into_iter().find(|part| part.customer == *customer));
                let said = if *state == ParticipantState::TookPart { outcome.as_str() } else { "" };
                if let Some(part) = part {
                    engagement::set_participant(self.tx, part.id, *state, said)?;
                }
            }
        }
        Ok(())
    }
}
