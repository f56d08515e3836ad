//! The sample's business cases: the years ahead, what was once estimated for the years behind, and how those went.

use super::{Firm, faults};
use crate::base::micro::Micro;
use crate::base::money::Cents;
use crate::domain::business_case::{
    AmountSource, Answers, Case, CaseDraft, Category, Driver, DriverYear, LineDraft, LineKind, Period, When,
};
use crate::ops::business_case::insert_whole;
use crate::ops::done::Refusal;

type Both = (&'static str, &'static str);

const NONE: Both = ("", "");
const VISITS: Both = ("Asiakaskäynnit", "Customer visits");
const STRATEGIC: Both = ("Lisäostot, strategiset", "More purchases, strategic");
const QUOTES: Both = ("Tarjoukset nopeammin", "Quicker quotes");

fn euros(amounts: [i64; 3]) -> AmountSource {
    AmountSource::Amounts(amounts.iter().map(|euros| Cents(euros * 100)).collect())
}

fn hours(hours: [i64; 3]) -> AmountSource {
    AmountSource::Hours(hours.into_iter().map(Micro::whole).collect())
}

/// Customers and the change of a year's purchases in euros, year by year, at a margin of 40 %.
fn driver(share: Micro, years: [(i64, i64); 3]) -> AmountSource {
    let year = |(customers, euros)| DriverYear { customers: Micro::whole(customers), change: Cents(euros * 100) };
    AmountSource::Driver(Driver { share, margin: Micro::percent(40), years: years.map(year).to_vec() })
}

impl Firm<'_, '_> {
    /// The case ahead is the active one; the estimate stands beside the past case, so that the two can be compared.
    pub(super) fn add_business_cases(&mut self) -> Result<(), Refusal> {
        for case in [self.years_ahead(), self.estimate(), self.years_behind()] {
            insert_whole(self.tx, &case.values.check().map_err(faults)?, &case.lines)?;
        }
        Ok(())
    }

    fn line(&self, category: Category, name: Both, source: AmountSource, rationale: Both) -> LineDraft {
        let kind = category.kind().unwrap_or(LineKind::Benefit);
        let (name, rationale) = (self.say(name).to_owned(), self.say(rationale).to_owned());
        LineDraft { category, name, source, rationale, ..LineDraft::new(kind) }
    }

    fn case(&self, name: Both, (period, start_year): (Period, i16), rate: i64, lines: Vec<LineDraft>) -> Case {
        let values = CaseDraft::new(period, self.recipe.today);
        let name = format!("{} {start_year}–{}", self.say(name), start_year.saturating_add(2));
        Case { values: CaseDraft { name, start_year, hourly_rate: Cents(rate), ..values }, lines }
    }

    /// Lines of every kind and source; one of them waits for its rationale.
    fn years_ahead(&self) -> Case {
        let start = Period::Next.start_year(self.recipe.today);
        let third = Micro(333_333);
        let set_up = self.line(
            Category::Services,
            ("Käyttöönotto ja koulutus", "Setting up and training"),
            euros([4_500, 0, 0]),
            ("Kouluttajan tarjous marraskuulta", "The trainer's quote of November"),
        );
        let lines = vec![
            LineDraft { when: When::Start, ..set_up },
            self.line(
                Category::Software,
                NONE,
                euros([480, 480, 480]),
                ("Verkkokaupan liitännäinen 40 €/kk", "Web shop add-on, 40 € a month"),
            ),
            self.line(
                Category::Time,
                NONE,
                hours([80, 40, 40]),
                ("alussa 2 h viikossa, sitten tunti", "two hours a week at first, then one"),
            ),
            self.line(
                Category::Personnel,
                VISITS,
                euros([2_640, 3_720, 3_720]),
                ("12 käyntiä, 310 € matkoineen", "12 visits, 310 € each with travel"),
            ),
            self.line(
                Category::Efficiency,
                QUOTES,
                hours([30, 60, 60]),
                ("60 tarjousta vuodessa, tunti kustakin", "60 quotes a year, an hour each"),
            ),
            self.line(
                Category::SystematicWork,
                ("Vähemmän turhia messuja", "Fewer needless fairs"),
                euros([490, 1_100, 1_100]),
                ("Yksi messu jää pois, osasto 1 100 €", "One fair less, its stand cost 1,100 €"),
            ),
            self.line(
                Category::KeyAccounts,
                STRATEGIC,
                driver(Micro::ONE, [(4, 1_000), (12, 1_100), (16, 1_100)]),
                ("toteuma tänä vuonna +9 %", "this year went up by 9%"),
            ),
            self.line(
                Category::CustomerGoals,
                ("Kasvusta strategisiin", "From growing to strategic"),
                euros([900, 4_200, 6_300]),
                ("3 siirtyjää × 3 500 € × kate 40 %", "3 that move up × 3,500 € × margin 40%"),
            ),
            self.line(
                Category::ProactiveWork,
                ("Passiivisten aktivointi", "Waking the passive ones"),
                driver(third, [(9, 500), (9, 1_250), (9, 1_250)]),
                ("joka kolmas palaa soiton jälkeen", "every third one returns after a call"),
            ),
            self.line(
                Category::CrossSelling,
                ("Ristiinmyynti tuoteryhmittäin", "Cross-selling by product group"),
                euros([0, 1_200, 1_800]),
                NONE,
            ),
        ];
        let mut case = self.case(("Asiakastyö", "Customer work"), (Period::Next, start), 4_500, lines);
        case.values.answers = self.answers_to_questions();
        case
    }

    fn answers_to_questions(&self) -> Answers {
        let say = |words: Both| self.say(words).to_owned();
        Answers {
            realistic_savings: say((
                "Tarjouksen kirjoittaminen nopeutuu tunnilla, koska edellinen löytyy asiakkaan kortilta. Alkaa keväällä.",
                "A quote takes an hour less, for the last one is found on the customer's card. From spring on.",
            )),
            income_source: say((
                "Kuudestatoista strategisesta ja kasvavasta asiakkaasta, jotka ostavat kaksi mallistoa vuodessa.",
                "From sixteen strategic and growing customers, who buy two collections a year.",
            )),
            payback_time: say((
                "Enintään kaksi vuotta: sen pidempään käyttöönottoa ei rahoiteta kassasta.",
                "Two years at most: we don't pay for the start out of our own cash for longer.",
            )),
            work_change: say((
                "Outi soittaa hiljaiset läpi joka kuun ensimmäisenä maanantaina, Ville kirjaa kohtaamiset samana päivänä.",
                "Outi calls the silent ones on the first Monday of the month, Ville notes meetings on the same day.",
            )),
        }
    }

    /// What was thought of the years behind before they came.
    fn estimate(&self) -> Case {
        let lines = vec![
            self.line(Category::Services, REGISTER, euros([1_500, 0, 0]), ("Opiskelijan kesätyö", "A student's summer job")),
            self.line(Category::Time, NONE, hours([40, 30, 30]), ("arvio", "estimate")),
            self.line(Category::Personnel, VISITS, euros([1_800, 1_800, 1_800]), ("6 käyntiä vuodessa", "6 visits a year")),
            self.line(Category::Efficiency, QUOTES, euros([600, 1_200, 1_200]), ("30 tarjousta", "30 quotes")),
            self.line(Category::KeyAccounts, STRATEGIC, euros([1_500, 3_000, 4_500]), ("Kolme uutta tilausta", "Three more orders")),
        ];
        self.case(("Arvio", "Estimate"), (Period::Next, Period::Past.start_year(self.recipe.today)), 4_200, lines)
    }

    /// What the years behind cost and brought.
    fn years_behind(&self) -> Case {
        let books = ("Kirjanpito", "The books");
        let lines = vec![
            self.line(Category::Services, REGISTER, euros([1_800, 0, 0]), books),
            self.line(Category::Software, NONE, euros([240, 240, 240]), books),
            self.line(Category::Time, NONE, hours([60, 50, 40]), ("työajan muistiinpanot", "notes of working hours")),
            self.line(Category::Personnel, VISITS, euros([1_900, 2_100, 2_300]), ("Matkalaskut", "Travel bills")),
            self.line(Category::Efficiency, QUOTES, euros([400, 900, 1_100]), ("26 tarjousta vuonna kolme", "26 quotes in the third year")),
            self.line(
                Category::KeyAccounts,
                STRATEGIC,
                euros([900, 4_600, 6_800]),
                ("Ostot rekisteristä, kate 40 %", "Purchases of the register, margin 40%"),
            ),
        ];
        self.case(("Toteutunut", "As it went"), (Period::Past, Period::Past.start_year(self.recipe.today)), 4_200, lines)
    }
}

const REGISTER: Both = ("Asiakasrekisterin kokoaminen", "Gathering the customer register");
