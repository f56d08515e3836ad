//! Briefs of an ordinary customer, an empty one and one whose every text is too long or in another script.

use super::*;
use crate::base::id::{
    ConsentId, ContactId, CustomFieldId, CustomerId, FeedbackId, InteractionId, NeedGroupId, PhaseId, PurchaseId, StageMoveId, TagId,
    TaskId,
};
use crate::base::money::Cents;
use crate::domain::contact::{Consent, ConsentDraft, Contact, ContactDraft, Decision, Purpose, Role};
use crate::domain::custom_field::CustomKind;
use crate::domain::customer::{Address, AddressKind, Customer, CustomerDraft, CustomerKind, Language};
use crate::domain::feedback::FeedbackKind;
use crate::domain::interaction::{Channel, Direction, Emotion};
use crate::domain::phase::Phase;
use crate::domain::stage::{Depth, Stage, StageMove};
use crate::domain::summary::{CustomFact, FeedbackRow, InteractionRow, PurchaseFacts, PurchaseRow, QuarterSum};
use crate::domain::task::TaskKind;
use crate::i18n::Lang;
use jiff::civil::date;
use uuid::Uuid;

const AT: DateTime = date(2026, 11, 24).at(14, 32, 0, 0);
const ID: Uuid = Uuid::nil();

fn empty(name: &str) -> CustomerCard {
    CustomerCard {
        customer: Customer {
            id: CustomerId(ID),
            rev: 1,
            values: CustomerDraft { code: "K-0042".into(), name: name.into(), ..Default::default() },
        },
        responsible_name: String::new(),
        tags: vec![],
        need_groups: vec![],
        custom: vec![],
        contacts: vec![],
        stage_moves: vec![],
        purchases: PurchaseFacts::default(),
        next_step: None,
        open_tasks: vec![],
        interactions: vec![],
        feedback: vec![],
        emotion: None,
        interaction_count: 0,
        feedback_count: 0,
        open_feedback_count: 0,
    }
}

fn task(number: u128, title: &str, due: Date) -> TaskRow {
    TaskRow {
        id: TaskId(Uuid::from_u128(number)),
        rev: 1,
        customer: None,
        customer_name: String::new(),
        contact: None,
        contact_name: "Mari Leppäsuo".into(),
        kind: TaskKind::Answer,
        title: title.into(),
        due,
        due_time: None,
        person: None,
        person_name: "Outi Korpisaari".into(),
        reason: "Palvelulupaus ylittyi 24.11.2026 klo 9.32.".into(),
        interaction: None,
        feedback: None,
        origin: String::new(),
        done_on: None,
    }
}

fn talk(text: &str, learned: &str, emotion: Option<Emotion>) -> InteractionRow {
    InteractionRow {
        id: InteractionId(ID),
        rev: 1,
        customer: CustomerId(ID),
        customer_name: String::new(),
        contact: None,
        contact_name: String::new(),
        at: date(2026, 11, 12).at(9, 5, 0, 0),
        channel: Channel::Phone,
        direction: Direction::Outgoing,
        person_name: String::new(),
        phase: Some(Phase { id: PhaseId(ID), position: 3, name_fi: "Tilaus ja toimitus".into(), name_en: "Order and delivery".into() }),
        text: text.into(),
        learned: learned.into(),
        emotion,
    }
}

fn complaint(words: &str) -> FeedbackRow {
    FeedbackRow {
        id: FeedbackId(ID),
        rev: 1,
        customer: None,
        customer_name: String::new(),
        contact: None,
        contact_name: String::new(),
        kind: FeedbackKind::Complaint,
        on: date(2026, 11, 23),
        words: words.into(),
        product: String::new(),
        phase: None,
        object: None,
        emotion: Some(Emotion::Bad),
        status: FeedbackStatus::New,
        deadline: None,
        from_consumer: false,
        learned: "Tilausvahvistus heti tilatessa".into(),
    }
}

fn contact(given: &str, family: &str, email: &str) -> ContactCard {
    let values = ContactDraft {
        given_name: given.into(),
        family_name: family.into(),
        title: "sisäänostaja".into(),
        email: email.into(),
        phone: "+358 40 123 4567".into(),
        channel: Some(Channel::Email),
        roles: vec![Role::Decides, Role::Selects],
        ..Default::default()
    };
    let said = |purpose, decision| Consent {
        id: ConsentId(ID),
        contact: ContactId(ID),
        values: ConsentDraft { purpose, decision, on: date(2025, 3, 12), how: "messut".into(), evidence: String::new() },
    };
    ContactCard {
        contact: Contact { id: ContactId(ID), customer: CustomerId(ID), rev: 1, values },
        consents: vec![said(Purpose::Newsletter, Decision::Given), said(Purpose::Events, Decision::Withdrawn)],
    }
}

fn full(name: &str, long: &str) -> (CustomerCard, Vec<Event>) {
    let mut card = empty(name);
    let values = &mut card.customer.values;
    values.kind = CustomerKind::Reseller;
    values.stage = Stage::Established;
    values.depth = Some(Depth::Partnership);
    values.business_id = "0737546-2".into();
    values.web = "https://tyynelma.example".into();
    values.languages = vec![Language::Finnish, Language::Swedish];
    values.notes = format!("Ikkuna vaihtuu sesongeittain.\nKäynti sovittava aamuun. {long}");
    values.addresses = vec![Address {
        kind: AddressKind::Visit,
        street: "Hämeenkatu 1".into(),
        postcode: "33100".into(),
        town: "Tampere".into(),
        country: String::new(),
    }];
    card.responsible_name = "Outi Korpisaari".into();
    card.tags = vec![(TagId(ID), "messut 2026".into())];
    card.need_groups = vec![(NeedGroupId(ID), "tarinan myyjät".into())];
    card.custom =
        vec![CustomFact { field: CustomFieldId(ID), name: "Hyllymetrit".into(), kind: CustomKind::Number, value: "1234.5".into() }];
    card.contacts =
        vec![contact("Mari", "Leppäsuo", "mari@tyynelma.example"), contact("Joni", "Kivelä", &format!("joni{long}@tyynelma.example"))];
    let sums = [290, 360, 400, 590, 330, 420, 470, 620];
    let quarter = |(place, sum): (usize, &i64)| QuarterSum {
        year: 2025 + (place / 4) as i16,
        quarter: (place % 4 + 1) as i8,
        amount: Cents(sum * 1000),
    };
    card.purchases = PurchaseFacts {
        quarters: sums.iter().enumerate().map(quarter).collect(),
        last_12m: Cents(1_842_000),
        before_12m: Cents(1_640_000),
        count_12m: 14,
        count: 60,
        first: Some(date(2019, 4, 2)),
        last: Some(date(2026, 11, 5)),
        ..Default::default()
    };
    card.next_step = Some(task(1, &format!("vastaa reklamaatioon tilausvahvistuksesta {long}"), date(2026, 11, 23)));
    card.open_tasks = vec![
        task(1, "vastaa", date(2026, 11, 23)),
        task(2, "Prototyyppikoe, Kajo-kynttilänjalat", date(2026, 11, 26)),
        task(3, &format!("Lähetä kevään luettelo {long}"), date(2027, 1, 12)),
    ];
    card.interactions =
        vec![talk(&format!("Toivoi toimituspäivää heti tilatessa {long}"), "Tilaaja ei ole sama kuin valitsija", Some(Emotion::Neutral))];
    card.feedback = vec![complaint("Tilausvahvistus tuli vasta kolmantena päivänä.")];
    card.emotion = Some(Emotion::Bad);
    (card.interaction_count, card.feedback_count, card.open_feedback_count) = (23, 4, 1);
    let events = events(&card, long);
    (card, events)
}

fn events(card: &CustomerCard, long: &str) -> Vec<Event> {
    let purchase = PurchaseRow {
        id: PurchaseId(ID),
        rev: 1,
        customer: CustomerId(ID),
        on: date(2026, 11, 5),
        amount: Cents(312_000),
        margin: None,
        product: "Kajo-kynttilänjalat 40 kpl, Halla-pyyhkeet 60 kpl".into(),
        product_group: String::new(),
        reference: "L-2231".into(),
    };
    let moved = StageMove {
        id: StageMoveId(ID),
        customer: CustomerId(ID),
        stage: Stage::Established,
        on: date(2022, 1, 3),
        reason: "Tilaa joka sesonkiin".into(),
    };
    vec![
        Event::Feedback(complaint(&format!("Tilausvahvistus tuli vasta kolmantena päivänä. {long}"))),
        Event::Interaction(card.interactions[0].clone()),
        Event::Purchase(purchase),
        Event::Interaction(talk("Tuotetarinan kortit myyvät puolestamme.", "", Some(Emotion::VeryGood))),
        Event::Stage(moved),
    ]
}

fn made(lang: Lang, name: &str, card: &CustomerCard, events: &[Event]) -> Pdf {
    let words = Words::new(lang);
    let brief = VisitBrief { firm: "Suvihalla Design", card, events, at: AT };
    let made = document(&words, words.formats(), &brief).unwrap();
    super::super::pdf::keep_for_looking(&format!("card-{}-{name}", lang.code()), &made);
    assert!(!made.text.contains("[report-") && !made.text.contains("[field-"), "a word is missing: {}", made.text);
    made
}

#[test]
fn an_ordinary_customer_fills_two_pages_at_most_and_gives_the_same_bytes_twice() {
    let (card, events) = full("Kotipuoti Tyynelmä Oy", "");
    for lang in Lang::ALL {
        let first = made(*lang, "ordinary", &card, &events);
        assert!((1..=2).contains(&first.pages), "{} pages", first.pages);
        assert!(first.bytes.windows(12).any(|bytes| bytes == b"pdfuaid:part"), "not made for screen readers");
        assert_eq!(made(*lang, "ordinary", &card, &events), first);
    }
}

#[test]
fn the_brief_says_what_the_register_says() {
    let (card, events) = full("Kotipuoti Tyynelmä Oy", "");
    let text = made(Lang::Finnish, "ordinary", &card, &events).text;
    for expected in [
        "Kotipuoti Tyynelmä Oy",
        "Seuraava askel: vastaa reklamaatioon tilausvahvistuksesta",
        "18\u{a0}420\u{a0}€",
        "12\u{a0}% edellisvuodesta",
        "uutiskirje, 12.3.2025",
        "Osto 3\u{a0}120,00\u{a0}€",
        "1\u{a0}234,5",
        "Sisältää henkilötietoja. Säilytä kuten sopimuksia.",
        "Tulostettu 24.11.2026 klo\u{a0}14.32, Kimmoke",
    ] {
        assert!(text.replace('\n', "").contains(expected), "{expected} is not in {text}");
    }
}

#[test]
fn an_empty_customer_has_no_empty_places() {
    for lang in Lang::ALL {
        assert_eq!(made(*lang, "empty", &empty("Uusi Asiakas"), &[]).pages, 1);
    }
}

#[test]
fn long_and_foreign_texts_stay_on_the_page() {
    let long = format!("{} مرحبا Привет 🎉 {}", "pitkätekstiilman".repeat(12), "sana ".repeat(40));
    let (card, events) = full(&"Pohjoisen käsityöläisten tuotanto- ja myyntiosuuskunta ".repeat(5), &long);
    assert!(made(Lang::Finnish, "long", &card, &events).pages <= 4);
    let (card, events) = full("مكتبة الشرق · Ласточка 🌸 ООО", "漢字");
    assert!(made(Lang::English, "foreign", &card, &events).pages <= 2);
    made(Lang::English, "unbroken", &empty(&"W".repeat(300)), &[]);
}
