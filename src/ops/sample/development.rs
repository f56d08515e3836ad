//! What the sample firm has thought about itself: a SWOT with its TOWS actions, three targets on the way, ticks on the path.

use super::{Firm, faults};
use crate::base::Date;
use crate::base::figure::Figure;
use crate::base::id::{SwotItemId, TowsActionId};
use crate::domain::development_target::{
    DevelopmentTargetDraft, ImmediateActionDraft, Measures, MilestoneDraft, TargetSource, TargetStatus,
};
use crate::domain::path::{PathItem, PathTickDraft};
use crate::domain::swot::{SwotCell, SwotItemDraft, TowsActionDraft, TowsPair};
use crate::ops::done::Refusal;
use crate::store::{development_target, path, swot};
use jiff::ToSpan as _;

type Both = (&'static str, &'static str);

const ITEMS: &[(SwotCell, Both)] = &[
    (SwotCell::Strength, ("Oma tunnistettava mallisto, jota ei saa muualta", "A line of our own that is sold nowhere else")),
    (SwotCell::Strength, ("Tekijä kertoo tuotteen tarinan itse", "The maker tells the story of the product")),
    (SwotCell::Strength, ("Nopea päätöksenteko: muutos viikossa", "Quick decisions: a change takes a week")),
    (SwotCell::Weakness, ("Reklamaatioihin vastataan hitaasti joulun alla", "Complaints are answered slowly before Christmas")),
    (SwotCell::Weakness, ("Asiakkaiden toiveet jäävät muistilapuille", "Wishes of customers stay on slips of paper")),
    (SwotCell::Weakness, ("Luettelo valmistuu messuille myöhässä", "The catalogue comes too late for the fair")),
    (SwotCell::Opportunity, ("Museokaupat etsivät kotimaisia lahjatavaroita", "Museum shops look for gifts made in Finland")),
    (SwotCell::Opportunity, ("Jälleenmyyjät kysyvät valmiita myyntitarinoita", "Resellers ask for ready sales stories")),
    (SwotCell::Threat, ("Halpa jäljitelmä ketjun hyllyssä", "A cheap copy on the shelves of a chain")),
    (SwotCell::Threat, ("Ainoa kutomo voi lopettaa", "The only weaving mill may close down")),
];

/// Pair, words, the places of its items in [`ITEMS`].
const ACTIONS: &[(TowsPair, Both, &[usize])] = &[
    (
        TowsPair::StrengthOpportunity,
        ("Kutsutaan kuusi museokauppaa kokeilemaan ensi kevään prototyyppejä", "Invite six museum shops to try next spring's prototypes"),
        &[0, 2, 6],
    ),
    (
        TowsPair::WeaknessOpportunity,
        ("Jokaisen tuotteen tarina valmiiksi ennen luettelon taittoa", "Write the story of every product before the catalogue is laid out"),
        &[5, 7],
    ),
    (TowsPair::StrengthThreat, ("Tekijän nimi ja kuva joka pakkaukseen", "The maker's name and picture on every package"), &[1, 8]),
    (TowsPair::WeaknessThreat, ("Toinen kutomo koe-erällä ennen kesää", "A trial batch at a second mill before summer"), &[4, 9]),
];

impl Firm<'_, '_> {
    /// SWOT, targets, ticks.
    pub(super) fn add_development(&mut self) -> Result<(), Refusal> {
        let mut items: Vec<SwotItemId> = Vec::with_capacity(ITEMS.len());
        for (cell, text) in ITEMS {
            let new = SwotItemDraft { cell: *cell, text: self.say(*text).to_owned() }.check().map_err(faults)?;
            items.push(swot::insert_item(self.tx, &new)?);
        }
        let cell_of = |id: SwotItemId| items.iter().position(|item| *item == id).and_then(|at| ITEMS.get(at)).map(|(cell, _)| *cell);
        let mut actions: Vec<TowsActionId> = Vec::with_capacity(ACTIONS.len());
        for (pair, text, joined) in ACTIONS {
            let joined = joined.iter().filter_map(|at| items.get(*at)).copied().collect();
            let draft = TowsActionDraft { pair: *pair, text: self.say(*text).to_owned(), items: joined };
            actions.push(swot::insert_action(self.tx, &draft.check(cell_of).map_err(faults)?)?);
        }
        for target in [self.answers(), self.prototypes(actions.first().copied()), self.wishes()] {
            development_target::insert(self.tx, &target.check().map_err(faults)?)?;
        }
        self.add_ticks()
    }

    fn day(&self, from_today: i64) -> Date {
        self.recipe.today.saturating_add(from_today.days())
    }

    fn step(&self, title: Both, due: i64, done: Option<i64>) -> MilestoneDraft {
        let (due, done_on) = (Some(self.day(due)), done.map(|days| self.day(days)));
        MilestoneDraft { id: None, title: self.say(title).to_owned(), due, done_on }
    }

    fn at_once(&self, words: &[Both]) -> Vec<ImmediateActionDraft> {
        words.iter().map(|text| ImmediateActionDraft { text: self.say(*text).to_owned(), ..Default::default() }).collect()
    }

    /// A target that lacks nothing.
    fn answers(&self) -> DevelopmentTargetDraft {
        let say = |words: Both| self.say(words).to_owned();
        DevelopmentTargetDraft {
            title: say(("Jokainen reklamaatio saa vastauksen vuorokaudessa", "Every complaint is answered within a day")),
            source: TargetSource::Strategy,
            why: say((
                "Hidas vastaus on yleisin moite, ja strateginen asiakas odottaa sitä ennen joulukampanjaa.",
                "Slow answers are the commonest remark, and strategic customers wait for them before the Christmas campaign.",
            )),
            measures: Measures {
                sales: say(("Myyjä kertoo käynnillä, mihin palautteesta tartuttiin", "Visits begin with what came of the last feedback")),
                marketing: String::new(),
                service: say(("Päivystysvuoro arkisin klo 9 ja 15", "One of us is on duty at 9 and 15 on weekdays")),
                management: say(("Myöhästyneet käydään läpi maanantaisin", "Late answers are looked at on Mondays")),
            },
            obstacles: say((
                "Messuviikolla kumpikaan ei ehdi: sovitaan sijainen",
                "Nobody has time in the week of the fair: agree on a stand-in",
            )),
            actions: self.at_once(&[
                ("Sovi päivystysvuorot jouluun asti", "Agree on the turns until Christmas"),
                ("Kirjoita kolme vastauspohjaa", "Write three answers to begin from"),
            ]),
            owner: self.people.first().copied(),
            milestones: vec![
                self.step(("Vuorolista käytössä", "The list of turns is in use"), -20, Some(-18)),
                self.step(("Puolet vastauksista vuorokaudessa", "Half of the answers within a day"), 3, None),
                self.step(("Kaikki vastaukset vuorokaudessa", "All answers within a day"), 90, None),
            ],
            measure: say(("Vastausaika, h", "Response time, h")),
            start: Some(Figure(5200)),
            goal: Some(Figure(2400)),
            current: Some(Figure(3800)),
            deadline: Some(self.day(120)),
            status: TargetStatus::Underway,
            ..DevelopmentTargetDraft::default()
        }
    }

    /// A target that came of the TOWS, one milestone late.
    fn prototypes(&self, action: Option<TowsActionId>) -> DevelopmentTargetDraft {
        let say = |words: Both| self.say(words).to_owned();
        DevelopmentTargetDraft {
            title: say(("Kuusi museokauppaa mukaan tuotekehitykseen", "Six museum shops take part in product development")),
            source: TargetSource::Tows,
            tows: action,
            why: say(("Yhdessä kokeiltu tuote myy paremmin ja sitoo parhaat.", "What was tried together sells better and binds the best.")),
            measures: Measures {
                sales: say(("Kutsut käynneillä, ei sähköpostilla", "Invitations on visits, not by email")),
                ..Measures::default()
            },
            actions: self.at_once(&[("Valitse kuusi kutsuttavaa", "Choose the six to be invited")]),
            owner: self.people.get(1).copied(),
            milestones: vec![
                self.step(("Kutsut lähetetty", "Invitations sent"), -2, None),
                self.step(("Prototyyppikoe pidetty", "The prototypes were tried"), 35, None),
            ],
            measure: say(("Mukana olevia kauppoja", "Shops that take part")),
            start: Some(Figure(0)),
            goal: Some(Figure(600)),
            current: Some(Figure(100)),
            deadline: Some(self.day(150)),
            status: TargetStatus::Underway,
            ..DevelopmentTargetDraft::default()
        }
    }

    /// A target that is only a thought yet: SMART has something to say.
    fn wishes(&self) -> DevelopmentTargetDraft {
        let say = |words: Both| self.say(words).to_owned();
        DevelopmentTargetDraft {
            title: say(("Toiveet talteen samana päivänä", "Wishes are written down on the same day")),
            why: say(("Muistilapuilla ne unohtuvat.", "On slips of paper they are forgotten.")),
            source: TargetSource::Own,
            measure: say(("Kirjatut ideat kuussa", "Ideas written down a month")),
            start: Some(Figure(300)),
            milestones: vec![self.step(("Puhelimeen pikakuvake", "A shortcut on the phone"), 14, None)],
            ..DevelopmentTargetDraft::default()
        }
    }

    fn add_ticks(&self) -> Result<(), Refusal> {
        let ticks: &[(PathItem, i64, Both)] = &[
            (PathItem::Needs, -70, ("Kahdeksan jälleenmyyjää haastateltu", "Eight resellers interviewed")),
            (PathItem::CurrentState, -60, ("", "")),
            (PathItem::People, -400, ("Outi johtaa, Ville kirjaa messuilla", "Outi leads, Ville writes things down at fairs")),
            (PathItem::Goals, -40, ("Kolme tavoitetta ja omistajat", "Three targets with their owners")),
            (PathItem::ItProject, -40, ("Aloitettiin vastausajoista, ei ohjelmasta", "We began with response times, not with the program")),
            (PathItem::Promises, -30, ("", "")),
        ];
        for (item, days, note) in ticks {
            let draft = PathTickDraft { note: self.say(*note).to_owned(), ..PathTickDraft::of(*item, self.day(*days)) };
            path::insert(self.tx, &draft.check().map_err(faults)?)?;
        }
        Ok(())
    }
}
