//! The customer's card and the forms of the register, driven as a user drives them: by role and name, keyboard and pointer.

#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test that fails may panic")]

mod common;

use common::page::{Desk, open_in};
use eframe::egui::accesskit::Role;
use eframe::egui::{Event, Key, Modifiers, Ui};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use kimmoke::base::id::CustomerId;
use kimmoke::domain::contact::{ContactDraft, Decision, Purpose};
use kimmoke::domain::customer::{Address, CustomerDraft};
use kimmoke::domain::feedback::{FeedbackDraft, FeedbackKind};
use kimmoke::domain::field::Field;
use kimmoke::domain::interaction::{Channel, Emotion, InteractionDraft};
use kimmoke::domain::noun::Nouns;
use kimmoke::domain::purchase::PurchaseDraft;
use kimmoke::domain::stage::{Depth, Stage};
use kimmoke::domain::task::{TaskDraft, TaskKind};
use kimmoke::i18n::Lang;
use kimmoke::ops::{Clock, Session, contact, customer, feedback, grouping, interaction, person, purchase, task};
use kimmoke::store::{Reader, Register, StoreResult};
use kimmoke::ui::app::page::{Cx, LoadCx, Page};
use kimmoke::ui::pages::card::CustomerCardPane;
use kimmoke::ui::pages::forms::customer::CustomerForm;
use kimmoke::ui::pages::forms::{contact::ContactForm, purchase::PurchaseForm, stage::StageForm};
use std::sync::Arc;

/// The pane as the window's only content.
struct Alone(CustomerCardPane);

impl Page for Alone {
    fn reads(&self) -> Nouns {
        self.0.reads()
    }
    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        self.0.load(db, cx)
    }
    fn wants_load(&self) -> bool {
        self.0.wants_load()
    }
    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        self.0.ui(ui, cx);
    }
    fn open_customer(&mut self, id: CustomerId) {
        self.0.show(id);
    }
}

/// A picture to be looked at, when `KIMMOKE_PICTURES` is set; drawing without a graphics card takes its time.
fn picture(harness: &mut Window, name: &str) {
    if std::env::var_os("KIMMOKE_PICTURES").is_some() {
        common::picture(harness, name);
    }
}

type Window = Harness<'static, Desk>;

/// An empty register on the Sunday of the tests, at noon.
fn session() -> Session {
    Session::new(Register::in_memory().unwrap(), Clock::fixed(common::TODAY.at(12, 0, 0, 0)))
}

fn named(name: &str) -> CustomerDraft {
    CustomerDraft { name: name.to_owned(), ..CustomerDraft::default() }
}

fn add(session: &mut Session, name: &str) -> CustomerId {
    customer::add(session, &named(name)).unwrap().value
}

fn open(session: Session, customers: &[CustomerId]) -> Window {
    let mut pane = CustomerCardPane::new(customers[0]);
    pane.set_order(Arc::from(customers));
    open_in(false, Lang::Finnish, session, Alone(pane), [1100.0, 760.0])
}

fn type_text(harness: &mut Window, text: &str) {
    harness.event(Event::Text(text.to_owned()));
    harness.run();
}

fn press(harness: &mut Window, modifiers: Modifiers, key: Key) {
    harness.key_press_modifiers(modifiers, key);
    harness.run();
}

fn values(harness: &Window, id: CustomerId) -> CustomerDraft {
    kimmoke::store::customer::get(harness.state().session.reader(), id).unwrap().unwrap().values
}

#[test]
fn a_customer_is_added_by_keyboard_alone() {
    let mut session = session();
    let first = add(&mut session, "Kotipuoti Tyynelmä Oy");
    let mut harness = open(session, &[first]);
    harness.state_mut().show(CustomerForm::add());
    harness.run();
    type_text(&mut harness, "Lahjatalo Ainosvirta Oy");
    press(&mut harness, Modifiers::NONE, Key::Tab);
    press(&mut harness, Modifiers::COMMAND, Key::S);
    assert!(harness.state().dialogs.is_empty(), "{:?}", harness.state().refused);
    let all = kimmoke::store::customer::list_all(harness.state().session.reader()).unwrap();
    assert_eq!(all[1].values.name, "Lahjatalo Ainosvirta Oy");
    assert_eq!(all[1].values.code, "K-0002");
}

#[test]
fn a_wrong_business_id_is_marked_and_gets_the_focus() {
    let mut session = session();
    let first = add(&mut session, "Kotipuoti Tyynelmä Oy");
    let mut harness = open(session, &[first]);
    harness.state_mut().show(CustomerForm::edit(first, Field::BusinessId, Arc::default()));
    harness.run();
    type_text(&mut harness, "1234567-8");
    press(&mut harness, Modifiers::COMMAND, Key::Enter);
    assert!(!harness.state().dialogs.is_empty());
    assert!(harness.query_by_label_contains("tarkistusnumero").is_some());
    let field = harness.get_by_role_and_label(Role::TextInput, "Y-tunnus");
    assert!(field.accesskit_node().is_focused());
    assert_eq!(values(&harness, first).business_id, "");
}

#[test]
fn undo_after_walking_on_never_brings_the_other_customers_text() {
    let mut session = session();
    let (first, second) = (add(&mut session, "Ensimmäinen Oy"), add(&mut session, "Toinen Oy"));
    let mut harness = open(session, &[first, second]);
    harness.state_mut().show(CustomerForm::edit(first, Field::Name, Arc::from([first, second])));
    harness.run();
    press(&mut harness, Modifiers::COMMAND, Key::A);
    type_text(&mut harness, "Muutettu Oy");
    press(&mut harness, Modifiers::COMMAND, Key::PageDown);
    assert_eq!(values(&harness, first).name, "Muutettu Oy", "{:?}", harness.state().refused);
    let name = |harness: &Window| harness.get_by_role_and_label(Role::TextInput, "Nimi").accesskit_node().value();
    assert_eq!(name(&harness).as_deref(), Some("Toinen Oy"));
    for _ in 0..3 {
        press(&mut harness, Modifiers::COMMAND, Key::Z);
    }
    assert_eq!(name(&harness).as_deref(), Some("Toinen Oy"));
}

#[test]
fn a_draft_left_by_escape_comes_back() {
    let mut session = session();
    let first = add(&mut session, "Kotipuoti Tyynelmä Oy");
    let mut harness = open(session, &[first]);
    for _ in 0..2 {
        harness.state_mut().show(CustomerForm::edit(first, Field::Source, Arc::default()));
        harness.run();
        if harness.query_all_by_value("Asta-messut").count() == 0 {
            type_text(&mut harness, "Asta-messut");
            press(&mut harness, Modifiers::NONE, Key::Escape);
            press(&mut harness, Modifiers::NONE, Key::Escape);
            assert!(harness.state().dialogs.is_empty());
            assert!(harness.query_by_label("Tallentamaton luonnos").is_some());
        }
    }
    press(&mut harness, Modifiers::COMMAND, Key::S);
    assert_eq!(values(&harness, first).source, "Asta-messut");
    assert!(harness.query_by_label("Tallentamaton luonnos").is_none());
}

#[test]
fn a_draft_that_came_back_can_be_thrown_away() {
    let mut session = session();
    let first = add(&mut session, "Kotipuoti Tyynelmä Oy");
    let mut harness = open(session, &[first]);
    harness.state_mut().show(CustomerForm::edit(first, Field::Source, Arc::default()));
    harness.run();
    type_text(&mut harness, "Asta-messut");
    press(&mut harness, Modifiers::NONE, Key::Escape);
    press(&mut harness, Modifiers::NONE, Key::Escape);
    harness.state_mut().show(CustomerForm::edit(first, Field::Source, Arc::default()));
    harness.run();
    harness.get_by_label("Hylkää luonnos").click();
    harness.run();
    assert_eq!(harness.query_all_by_value("Asta-messut").count(), 0);
    press(&mut harness, Modifiers::COMMAND, Key::S);
    assert_eq!(values(&harness, first).source, "");
}

#[test]
fn a_new_tag_is_made_with_the_customer() {
    let mut session = session();
    let first = add(&mut session, "Kotipuoti Tyynelmä Oy");
    let mut harness = open(session, &[first]);
    harness.state_mut().show(CustomerForm::edit(first, Field::Tags, Arc::default()));
    harness.run();
    type_text(&mut harness, "Messut 2026");
    press(&mut harness, Modifiers::COMMAND, Key::S);
    harness.run();
    assert!(harness.state().dialogs.is_empty(), "{:?}", harness.state().refused);
    assert_eq!(values(&harness, first).tags.len(), 1);
    assert!(harness.query_by_label("Messut 2026").is_some());
}

#[test]
fn consent_given_then_withdrawn_shows() {
    let mut session = session();
    let first = add(&mut session, "Kotipuoti Tyynelmä Oy");
    let draft = ContactDraft { given_name: "Mari".into(), family_name: "Leppäsuo".into(), ..ContactDraft::default() };
    contact::add(&mut session, first, &draft).unwrap();
    let mut harness = open(session, &[first]);
    assert!(harness.query_by_label("Ei lupaa").is_some());
    harness.get_by_label("Luvat").click();
    harness.run();
    harness.get_by_label("Kirjaa lupa: Uutiskirje, Mari Leppäsuo").click();
    harness.run();
    press(&mut harness, Modifiers::COMMAND, Key::S);
    assert!(harness.query_by_label("Annettu 22.11.2026").is_some());
    harness.get_by_label("Kirjaa peruminen: Uutiskirje, Mari Leppäsuo").click();
    harness.run();
    press(&mut harness, Modifiers::COMMAND, Key::S);
    assert!(harness.query_by_label("Peruttu 22.11.2026").is_some());
    let events = harness.query_all_by_label_contains("Uutiskirje: ").count();
    assert!(events >= 2, "{events}");
}

#[test]
fn a_stage_move_with_its_reason_is_on_the_timeline() {
    let mut session = session();
    let first = add(&mut session, "Kotipuoti Tyynelmä Oy");
    let mut harness = open(session, &[first]);
    harness.get_by_label("Prospekti").click();
    harness.run();
    assert!(!harness.state().dialogs.is_empty());
    harness.get_by_role_and_label(Role::ComboBox, "Asiakassuhteen vaihe").click();
    harness.run();
    harness.get_by_label("Passiivinen").click();
    harness.run();
    harness.get_by_role_and_label(Role::MultilineTextInput, "Perustelu").focus();
    harness.run();
    type_text(&mut harness, "Ei ole ostanut vuoteen");
    press(&mut harness, Modifiers::COMMAND, Key::Enter);
    assert_eq!(values(&harness, first).stage, Stage::Passive, "{:?}", harness.state().refused);
    assert!(harness.query_by_label_contains("Ei ole ostanut vuoteen").is_some());
}

#[test]
fn a_name_that_is_there_already_is_remarked_but_saved() {
    let mut session = session();
    let first = add(&mut session, "Kotipuoti Tyynelmä Oy");
    let mut harness = open(session, &[first]);
    harness.state_mut().show(CustomerForm::add());
    harness.run();
    type_text(&mut harness, "kotipuoti tyynelmä oy");
    press(&mut harness, Modifiers::NONE, Key::Tab);
    assert!(harness.query_by_label_contains("Samanniminen").is_some());
    press(&mut harness, Modifiers::COMMAND, Key::S);
    assert!(harness.state().dialogs.is_empty());
}

#[test]
fn a_purchase_without_amount_is_marked_then_saved_by_enter() {
    let mut session = session();
    let first = add(&mut session, "Kotipuoti Tyynelmä Oy");
    let mut harness = open(session, &[first]);
    harness.get_by_role_and_label(Role::Tab, "Ostot").click();
    harness.run();
    harness.get_by_label("Lisää osto").click();
    harness.run();
    press(&mut harness, Modifiers::COMMAND, Key::S);
    assert!(harness.query_by_label_contains("Tieto puuttuu").is_some());
    type_text(&mut harness, "1234,5");
    press(&mut harness, Modifiers::NONE, Key::Enter);
    assert!(harness.state().dialogs.is_empty(), "{:?}", harness.state().refused);
    assert!(harness.query_all_by_label_contains("1\u{a0}234,50\u{a0}€").count() > 0);
}

#[test]
fn the_history_tells_codes_in_words() {
    let mut session = session();
    let first = add(&mut session, "Kotipuoti Tyynelmä Oy");
    customer::move_stage(&mut session, &[first], Stage::Passive, "Hiljaa").unwrap();
    let mut harness = open(session, &[first]);
    harness.state_mut().show(kimmoke::ui::pages::card::RecordHistory::of_customer(first, "Kotipuoti"));
    harness.run();
    assert!(harness.query_by_label("Asiakassuhteen vaihe: Prospekti → Passiivinen").is_some());
}

/// A customer of the mockup.
#[allow(clippy::too_many_lines, reason = "one made-up customer with everything")]
fn full(session: &mut Session) -> CustomerId {
    let outi = person::add(session, &kimmoke::domain::person::PersonDraft { name: "Outi".into() }).unwrap().value;
    let tag = grouping::add_tag(session, "Messut 2026").unwrap().value;
    let group = grouping::add_need_group(session, "Sesonkivalikoima").unwrap().value;
    let draft = CustomerDraft {
        code: "K-0042".into(),
        business_id: "0737546-2".into(),
        web: "tyynelma.example".into(),
        source: "Asta-messut".into(),
        responsible: Some(outi),
        stage: Stage::Established,
        depth: Some(Depth::Partnership),
        tags: vec![tag],
        need_groups: vec![group],
        addresses: vec![Address { street: "Hämeenkatu 1".into(), postcode: "33100".into(), town: "Tampere".into(), ..Address::default() }],
        ..named("Kotipuoti Tyynelmä Oy")
    };
    let id = customer::add(session, &draft).unwrap().value;
    let person = |given: &str, family: &str, roles: &[kimmoke::domain::contact::Role]| ContactDraft {
        given_name: given.into(),
        family_name: family.into(),
        email: format!("{}@tyynelma.example", given.to_lowercase()),
        roles: roles.to_vec(),
        ..ContactDraft::default()
    };
    use kimmoke::domain::contact::{ConsentDraft, Role as Part};
    let mari = contact::add(session, id, &person("Mari", "Leppäsuo", &[Part::Selects, Part::Decides])).unwrap().value;
    contact::add(session, id, &person("Joni", "Kivelä", &[Part::Orders])).unwrap();
    let given = ConsentDraft {
        purpose: Purpose::Newsletter,
        decision: Decision::Given,
        on: common::TODAY,
        how: "Messulomake".into(),
        evidence: "teksti v3".into(),
    };
    contact::add_consent(session, mari, &given).unwrap();
    for (year, month, day, cents) in
        [(2019, 5, 4, 90_000), (2025, 3, 1, 1_200_000), (2025, 10, 9, 444_600), (2026, 3, 2, 1_530_000), (2026, 11, 5, 312_000)]
    {
        let on = Some(jiff::civil::date(year, month, day));
        let draft = PurchaseDraft {
            on,
            amount: Some(kimmoke::base::money::Cents(cents)),
            margin: Some(kimmoke::base::money::Cents(cents / 3)),
            product: "Kajo-kynttilänjalat 40 kpl, Halla-pyyhkeet 60 kpl".into(),
            reference: "L-1042".into(),
            ..PurchaseDraft::default()
        };
        purchase::add(session, id, &draft).unwrap();
    }
    let talk = |at: (i16, i8, i8), channel: Channel, text: &str, emotion: Option<Emotion>| InteractionDraft {
        customer: Some(id),
        contact: Some(mari),
        at: Some(jiff::civil::date(at.0, at.1, at.2).at(10, 0, 0, 0)),
        channel,
        text: text.into(),
        emotion,
        ..InteractionDraft::default()
    };
    interaction::add(session, &talk((2026, 11, 12), Channel::Phone, "Toivoi toimituspäivää heti tilatessa.", None)).unwrap();
    interaction::add(session, &talk((2026, 9, 18), Channel::Meeting, "Näyteikkuna uusiksi adventtiin.", Some(Emotion::Good))).unwrap();
    let said = |day: i8, kind: FeedbackKind, words: &str, emotion: Emotion| FeedbackDraft {
        customer: Some(id),
        kind,
        on: Some(jiff::civil::date(2026, 11, day)),
        words: words.into(),
        emotion: Some(emotion),
        ..FeedbackDraft::default()
    };
    feedback::add(session, &said(21, FeedbackKind::Complaint, "Tilausvahvistus tuli vasta kolmantena päivänä.", Emotion::Bad)).unwrap();
    feedback::add(session, &said(2, FeedbackKind::Praise, "Tuotetarinan kortit myyvät puolestamme.", Emotion::VeryGood)).unwrap();
    for (day, title) in [(20, "Vastaa reklamaatioon"), (26, "Vie prototyyppi kokeiltavaksi")] {
        let draft = TaskDraft {
            customer: Some(id),
            kind: TaskKind::Answer,
            title: title.into(),
            due: Some(jiff::civil::date(2026, 11, day)),
            reason: "Vastaus luvattiin vuorokaudessa.".into(),
            ..TaskDraft::default()
        };
        task::add(session, &draft).unwrap();
    }
    id
}

fn looks((lang, dark): (Lang, bool), width: f32) {
    let mut session = session();
    let before = add(&mut session, "Lahjatalo Ainosvirta Oy");
    let id = full(&mut session);
    let mut pane = CustomerCardPane::new(id);
    pane.set_order(Arc::from([before, id]));
    let mut harness = open_in(dark, lang, session, Alone(pane), [width, 900.0]);
    let suffix = format!("{}_{}_{width}", lang.code(), if dark { "dark" } else { "light" });
    let tabs = match lang {
        Lang::Finnish => ["Yhteenveto", "Historia", "Palaute", "Ostot", "Tiedot", "Luvat"],
        Lang::English => ["Summary", "History", "Feedback", "Purchases", "Facts", "Consents"],
    };
    for (at, tab) in tabs.iter().enumerate() {
        harness.get_by_role_and_label(Role::Tab, tab).click();
        harness.run();
        picture(&mut harness, &format!("card_{at}_{suffix}"));
    }
}

/// Draws every tab in both languages and themes to `target/pictures`, to be looked at.
#[test]
fn the_card_draws_in_both_languages_and_themes() {
    looks((Lang::Finnish, false), 488.0);
    looks((Lang::Finnish, true), 576.0);
    looks((Lang::English, false), 436.0);
}

#[test]
fn the_forms_draw() {
    for dark in [false, true] {
        let mut session = session();
        let id = full(&mut session);
        let lang = if dark { Lang::English } else { Lang::Finnish };
        let mut harness = open_in(dark, lang, session, Alone(CustomerCardPane::new(id)), [1100.0, 900.0]);
        let forms: [(&str, Box<dyn kimmoke::ui::app::page::Dialog>); 5] = [
            ("customer", Box::new(CustomerForm::edit(id, Field::Name, Arc::from([id])))),
            ("contact", Box::new(ContactForm::add(id))),
            ("purchase", Box::new(PurchaseForm::add(id))),
            ("stage", Box::new(StageForm::new(vec![id], Stage::Ending))),
            ("history", Box::new(kimmoke::ui::pages::card::RecordHistory::of_customer(id, "Kotipuoti Tyynelmä Oy"))),
        ];
        for (name, form) in forms {
            harness.state_mut().show_boxed(form);
            harness.run();
            picture(&mut harness, &format!("form_{name}_{}", if dark { "en_dark" } else { "fi_light" }));
            press(&mut harness, Modifiers::NONE, Key::Escape);
            press(&mut harness, Modifiers::NONE, Key::Escape);
        }
    }
}
