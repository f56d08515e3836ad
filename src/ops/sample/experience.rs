//! What the sample firm has planned: this year's plan and the next one's with cards for all segments, some gaps, and the own sales process.

use super::{Firm, faults};
use crate::base::id::ExperiencePlanId;
use crate::base::money::Cents;
use crate::domain::experience::{Adaptation, Cell, ExperienceDraft, ExperienceStatus, PlanRow};
use crate::domain::interaction::{Channel, Emotion};
use crate::domain::phase::SalesStepDraft;
use crate::domain::segment::Segment;
use crate::domain::task::{TaskDraft, TaskKind};
use crate::ops::done::Refusal;
use crate::store::{experience, sales_step, task};
use jiff::ToSpan as _;

type Both = (&'static str, &'static str);

use Channel::{Email, Event, Meeting, Newsletter, Phone, SocialMedia, WebShop};
use ExperienceStatus::{Idea, InUse, Planned};
use Segment::{Acquisition, Efficiency, Growth, Retention, Strategic};

/// A card in short: segment, phase from 0, title, goal, status, channels, emotion −2 to 2.
type Short = (Segment, usize, Both, Both, ExperienceStatus, &'static [Channel], i64);

const CARDS: &[Short] = &[
    (
        Strategic,
        0,
        ("Ennakkokatselu ennen muita", "A preview before all others"),
        ("Uutuudet nähdään ensin meiltä", "Novelties are seen first with us"),
        InUse,
        &[Meeting],
        2,
    ),
    (
        Strategic,
        0,
        ("Prototyyppikirje kahdesti", "A letter of prototypes twice a year"),
        ("Kauppias pääsee vaikuttamaan ajoissa", "The shop can say its word in time"),
        Planned,
        &[Email],
        1,
    ),
    (
        Strategic,
        1,
        ("Valikoima hinnoittain", "The range by price classes"),
        ("Valinta syntyy yhdeltä sivulta", "The choice is made on one page"),
        InUse,
        &[Email],
        1,
    ),
    (
        Strategic,
        1,
        ("Tuotetarinan kortti", "A card with the product's story"),
        ("Tarina tulee tuotteen mukana", "The story comes with the product"),
        Idea,
        &[Meeting],
        1,
    ),
    (
        Strategic,
        2,
        ("Toimituspäivä 24 tunnissa", "Delivery date within 24 hours"),
        ("Päivä tiedossa ennen kysymistä", "The day is known before they ask"),
        Planned,
        &[Email, Phone],
        1,
    ),
    (
        Strategic,
        2,
        ("Puhelu ennen viivästystä", "A call before any delay"),
        ("Viivästys ei yllätä ketään", "A delay surprises nobody"),
        Idea,
        &[Phone],
        1,
    ),
    (
        Strategic,
        3,
        ("Kuvapankki ja myyjän kortti", "Pictures and a card for the seller"),
        ("Myyjä tuntee tuotteen tarinan", "The seller knows the product's story"),
        InUse,
        &[WebShop],
        2,
    ),
    (
        Strategic,
        3,
        ("Asiakasilta liikkeessä", "A customer evening in the shop"),
        ("Kauppias saa väkeä liikkeeseen", "The shop gets people in"),
        Planned,
        &[Event],
        1,
    ),
    (
        Strategic,
        4,
        ("Vuosikeskustelu helmikuussa", "A yearly talk in February"),
        ("Palaute muuttuu teoiksi", "Feedback turns into deeds"),
        InUse,
        &[Meeting],
        1,
    ),
    (
        Strategic,
        4,
        ("Palautelinkki lähetyksissä", "A feedback link in every parcel"),
        ("Idea talteen samana päivänä", "An idea is kept on the same day"),
        Planned,
        &[Email],
        1,
    ),
    (
        Growth,
        0,
        ("Uutuuskirje neljästi vuodessa", "News of novelties four times a year"),
        ("Uutuudet muistetaan sesongin alussa", "Novelties are remembered as the season begins"),
        InUse,
        &[Newsletter],
        1,
    ),
    (
        Growth,
        0,
        ("Messutapaaminen ajanvarauksella", "A booked meeting at the fair"),
        ("Oma hetki ilman tungosta", "A quiet moment of one's own"),
        Planned,
        &[Event],
        1,
    ),
    (
        Growth,
        1,
        ("Hintaluokat yhdellä sivulla", "Price classes on one page"),
        ("Ensitilaus on helppo koota", "A first order is easy to put together"),
        Planned,
        &[Email],
        1,
    ),
    (
        Growth,
        3,
        ("Kuvapankki ja esillepano-ohje", "Pictures and a guide to display"),
        ("Tuotteet löytävät paikkansa myymälässä", "The products find their place in the shop"),
        InUse,
        &[WebShop, SocialMedia],
        1,
    ),
    (
        Growth,
        4,
        ("Soitto kuukausi ensitilauksesta", "A call a month after the first order"),
        ("Kuullaan, mikä lähti ja mikä jäi", "We hear what sold and what stayed"),
        Idea,
        &[Phone],
        1,
    ),
    (
        Retention,
        0,
        ("Oma teemakalenteri mukana", "Their own theme calendar in ours"),
        ("Ehdotus tulee ennen teemaa", "The proposal comes before the theme"),
        InUse,
        &[Email],
        1,
    ),
    (
        Retention,
        1,
        ("Jatkuvan valikoiman hinnasto", "A price list of the lasting range"),
        ("Tuttu tuote löytyy heti", "A known product is found at once"),
        InUse,
        &[Email],
        1,
    ),
    (
        Retention,
        2,
        ("Täydennystilaus yhdellä rivillä", "Refilling in one line"),
        ("Hylly ei ehdi tyhjentyä", "The shelf never runs empty"),
        InUse,
        &[Email, WebShop],
        1,
    ),
    (
        Retention,
        2,
        ("Vakiotoimitus kuun alussa", "A standing delivery each month"),
        ("Tilaus ei vie aikaa", "Ordering takes no time"),
        InUse,
        &[Email],
        1,
    ),
    (
        Retention,
        3,
        ("Juhlapyhien esillepanopaketti", "A display package for holidays"),
        ("Ikkuna valmis tunnissa", "The window is ready in an hour"),
        Planned,
        &[Email],
        2,
    ),
    (
        Efficiency,
        0,
        ("Uutiskirje sesongin alussa", "A newsletter as the season begins"),
        ("Muistetaan ilman käyntiä", "They are remembered without a visit"),
        InUse,
        &[Newsletter],
        0,
    ),
    (
        Efficiency,
        1,
        ("Verkkokaupan jälleenmyyjäsivu", "The resellers' page of the web shop"),
        ("Hinnat ja saatavuus näkyvät itse", "They see prices and stock themselves"),
        InUse,
        &[WebShop],
        1,
    ),
    (
        Efficiency,
        2,
        ("Automaattinen vahvistus", "Automatic confirmation"),
        ("Vahvistus tulee heti", "The confirmation comes at once"),
        InUse,
        &[Email],
        1,
    ),
    (
        Acquisition,
        0,
        ("Messukutsu ja tarinaesite", "Invitation to the fair with our story"),
        ("Ensimmäinen tapaaminen sovitaan", "The first meeting is agreed on"),
        InUse,
        &[Event, Email],
        1,
    ),
    (
        Acquisition,
        1,
        ("Aloituspaketti pienellä erällä", "A starter package of small lots"),
        ("Kokeilu ilman suurta riskiä", "A trial without a large risk"),
        Planned,
        &[Meeting],
        1,
    ),
    (
        Acquisition,
        1,
        ("Lainattava näytekori", "A basket of samples on loan"),
        ("Tuote tuntuu kädessä", "The product is felt by hand"),
        Idea,
        &[Meeting],
        2,
    ),
];

/// Cards of this year's plan that the next one left out.
const LAST_YEAR: &[Short] = &[(
    Efficiency,
    3,
    ("Paperiesite kaikille", "A printed leaflet for all"),
    ("Sama esite joka liikkeeseen", "The same leaflet for every shop"),
    InUse,
    &[Channel::Post],
    0,
)];

/// Titles that this year's plan didn't have yet, by their Finnish words.
const NEW: [&str; 7] = [
    "Toimituspäivä 24 tunnissa",
    "Puhelu ennen viivästystä",
    "Prototyyppikirje kahdesti",
    "Tuotetarinan kortti",
    "Palautelinkki lähetyksissä",
    "Lainattava näytekori",
    "Soitto kuukausi ensitilauksesta",
];

const STEPS: &[(usize, Both, Both, Both)] = &[
    (0, ("Uutuuskirje ja messukutsut", "News and invitations to the fair"), ("Outi", "Outi"), ("uutuuskuvat", "pictures of novelties")),
    (
        1,
        ("Esittely käynnillä tai etänä", "Presentation on a visit or online"),
        ("Outi", "Outi"),
        ("hinnasto, näytteet", "price list, samples"),
    ),
    (2, ("Tilauksen vahvistus ja toimitus", "Confirmation and delivery"), ("Ville", "Ville"), ("tilauslomake", "order form")),
    (3, ("Myyjien koulutus ja kuvapankki", "Training of sellers, pictures"), ("Outi", "Outi"), ("myyjän kortti", "the seller's card")),
    (4, ("Palautekierros ja vuosikeskustelu", "Round of feedback, yearly talk"), ("Outi", "Outi"), ("haastattelurunko", "interview guide")),
];

impl Firm<'_, '_> {
    /// Two plans, tasks of a card, the own process.
    pub(super) fn add_experiences(&mut self) -> Result<(), Refusal> {
        let year = i64::from(self.recipe.today.year());
        let old = experience::insert_plan(self.tx, year, "")?;
        for card in CARDS.iter().filter(|card| !NEW.contains(&card.2.0)).chain(LAST_YEAR) {
            // What is in use now was planned then, but for the oldest habits.
            let status = if card.4 == InUse && card.1 == 1 { Planned } else { card.4 };
            self.add_card(old, *card, status)?;
        }
        let notes = self.say((
            "Tilausvaihe kuntoon: vahvistus ja toimituspäivä vuorokaudessa. Prototyypit parhaiden kanssa kahdesti vuodessa.",
            "Ordering is put right: confirmation and delivery date within a day. Prototypes with the best ones twice a year.",
        ));
        let plan = experience::insert_plan(self.tx, year + 1, notes)?;
        for card in CARDS {
            self.add_card(plan, *card, card.4)?;
        }
        if let Some(phase) = self.phases.get(3) {
            experience::set_none(self.tx, plan, Cell { row: PlanRow::Segment(Acquisition), phase: *phase }, true)?;
        }
        for (phase, what, who, material) in STEPS {
            let draft = SalesStepDraft {
                what: self.say(*what).to_owned(),
                who: self.say(*who).to_owned(),
                material: self.say(*material).to_owned(),
            };
            if let Some(phase) = self.phases.get(*phase) {
                sales_step::insert(self.tx, *phase, &draft.check().map_err(faults)?)?;
            }
        }
        Ok(())
    }

    fn add_card(&self, plan: ExperiencePlanId, card: Short, status: ExperienceStatus) -> Result<(), Refusal> {
        let (segment, phase, title, goal, _, channels, emotion) = card;
        let Some(phase) = self.phases.get(phase).copied() else { return Ok(()) };
        let draft = ExperienceDraft {
            title: self.say(title).to_owned(),
            goal: self.say(goal).to_owned(),
            status,
            channels: channels.to_vec(),
            emotion: Emotion::from_score(emotion),
            person: self.people.get(usize::from(card.1 == 2)).copied(),
            ..ExperienceDraft::default()
        };
        let draft = self.in_depth(title.0, draft);
        let id = experience::insert(self.tx, plan, Cell { row: PlanRow::Segment(segment), phase }, &draft.check().map_err(faults)?)?;
        if title.0 == "Toimituspäivä 24 tunnissa" {
            self.add_card_tasks(id)?;
        }
        Ok(())
    }

    /// The cards that are thought through to the end.
    fn in_depth(&self, title: &str, draft: ExperienceDraft) -> ExperienceDraft {
        let say = |words: Both| self.say(words).to_owned();
        match title {
            "Toimituspäivä 24 tunnissa" => ExperienceDraft {
                needs: say((
                    "Vahvistus lähtee samana päivänä ja kertoo toimituspäivän.",
                    "The confirmation goes out on the same day and tells the delivery date.",
                )),
                unexpected: say(("Korvaava tuote, kun saldo alle 20", "Another product when fewer than 20 are left")),
                exceeded: say(("Soitto ennen kuin viivästys näkyy", "A call before a delay is seen")),
                emotion_why: say(("Luottamus, koska joulu on jo luvattu", "Trust, because Christmas is promised already")),
                information: say(("Tilaaja ja toimitustoive, rekisteriin", "Who orders and when they want it, into the register")),
                information_use: say(("Tietoa käytetään toimitusten ajoitukseen.", "It is used to time the deliveries.")),
                measure: say(("Vahvistus alle 24 h: 95 % (nyt 58 %)", "Confirmed within 24 h: 95% (now 58%)")),
                cost: Some(Cents(60_000)),
                ..draft
            },
            "Ennakkokatselu ennen muita" => ExperienceDraft {
                unexpected: say(("Peruttu esittely: video samana päivänä", "A cancelled preview: a video on the same day")),
                emotion_why: say(("Ihailu, koska haluaa olla ensimmäinen", "Admiration, because they want to be the first")),
                measure: say(("6 / 12 tilaa uutuuden ensin", "6 of 12 order the novelty first")),
                cost: Some(Cents(180_000)),
                ..draft
            },
            "Valikoima hinnoittain" => ExperienceDraft {
                unexpected: say(("Loppunut tuote: vaihtoehto valmiina", "Out of stock: another one is ready")),
                emotion_why: say(("Tyytyväisyys, koska valinta on helppo", "Contentment, because choosing is easy")),
                measure: say(("Tilaus 14 päivässä esittelystä", "An order within 14 days of the preview")),
                cost: Some(Cents(40_000)),
                ..draft
            },
            "Kuvapankki ja myyjän kortti" => ExperienceDraft {
                unexpected: say(("Kampanja ei vedä: esillepano uusiksi", "A weak campaign: a new display")),
                emotion_why: say(("Ilo, koska myynti sujuu itsestään", "Joy, because it sells by itself")),
                measure: say(("Aineistoja ladataan 30 kuussa", "30 downloads of material a month")),
                cost: Some(Cents(90_000)),
                ..draft
            },
            "Vuosikeskustelu helmikuussa" => ExperienceDraft {
                unexpected: say(("Hiljaisuus: soitto kuukauden kuluttua", "Silence: a call after a month")),
                emotion_why: say(("Arvostus, koska mielipide merkitsee", "Appreciation, because their opinion counts")),
                information: say(("Oma teemakalenteri ja toiveet rekisteriin", "Their themes and wishes, into the register")),
                measure: say(("10 / 12 vastaa vuosittain", "10 of 12 answer each year")),
                cost: Some(Cents(75_000)),
                ..draft
            },
            "Soitto kuukausi ensitilauksesta" => ExperienceDraft { adaptation: Some(Adaptation::New), ..draft },
            "Vakiotoimitus kuun alussa" => ExperienceDraft { adaptation: Some(Adaptation::Established), ..draft },
            _ => draft,
        }
    }

    /// Three tasks of a card: one done, one late, one ahead.
    fn add_card_tasks(&self, card: crate::base::id::ExperienceId) -> Result<(), Refusal> {
        let tasks: [(Both, i64, bool); 3] = [
            (("Vahvistuspohja sähköpostiin", "A template of the confirmation"), -14, true),
            (("Toimituspäivät varastolistaan", "Delivery dates into the stock list"), -2, false),
            (("Seuraa vahvistusaikoja kuukausi", "Follow the times for a month"), 28, false),
        ];
        for (title, days, is_done) in tasks {
            let due = self.recipe.today.saturating_add(days.days());
            let draft = TaskDraft {
                title: self.say(title).to_owned(),
                kind: TaskKind::Other,
                due: Some(due),
                person: self.people.get(1).copied(),
                ..TaskDraft::default()
            };
            let id = task::insert(self.tx, &draft.check().map_err(faults)?)?;
            experience::add_task(self.tx, card, id)?;
            if is_done {
                task::set_done(self.tx, id, Some(due))?;
            }
        }
        Ok(())
    }
}
