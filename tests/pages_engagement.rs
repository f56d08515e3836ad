//! The engagement page, driven by role and label on an in-memory register with a standing clock.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that fails may panic")]

mod common;

use common::page::{Desk, add_customer, day, open, open_in, session, type_into};
use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use kimmoke::base::id::CustomerId;
use kimmoke::base::money::Cents;
use kimmoke::domain::engagement::{Engagement, EngagementDraft, EngagementKind, EngagementStatus, ParticipantState};
use kimmoke::domain::purchase::PurchaseDraft;
use kimmoke::i18n::Lang;
use kimmoke::ops::{Session, engagement, purchase};
use kimmoke::store;
use kimmoke::ui::pages::calendar::CalendarPage;
use kimmoke::ui::pages::engagement::{EditEngagement, EngagementPage};

const WINDOW: [f32; 2] = [1150.0, 716.0];

fn buys(session: &mut Session, customer: CustomerId, amount: i64) {
    let draft = PurchaseDraft { on: Some(day(-20)), amount: Some(Cents(amount)), ..Default::default() };
    purchase::add(session, customer, &draft).unwrap();
}

/// A register with two customers who buy, one who doesn't, and an engagement.
fn planned() -> Session {
    let mut session = session();
    for (name, amount) in [("Puoti Pihlaja", 400_000), ("Museokauppa Aava", 900_000), ("Uusi Ovi", 0)] {
        let customer = add_customer(&mut session, name);
        if amount > 0 {
            buys(&mut session, customer, amount);
        }
    }
    let draft = EngagementDraft {
        title: "Prototyyppi-ilta".into(),
        kind: EngagementKind::PrototypeTest,
        on: Some(day(60)),
        status: EngagementStatus::Planned,
        ..Default::default()
    };
    engagement::add(&mut session, &draft).unwrap();
    session
}

fn only(harness: &Harness<'_, Desk>) -> Engagement {
    store::engagement::list(harness.state().session.reader()).unwrap().remove(0)
}

fn press(harness: &mut Harness<'_, Desk>, label: &str) {
    harness.get_by_role_and_label(Role::Button, label).click();
    harness.run();
}

#[test]
fn the_best_customers_are_proposed_with_the_reason_and_invited_in_one_step() {
    let mut harness = open(planned(), EngagementPage::new(), WINDOW);
    harness.get_by_label("Suunniteltu · 1");
    harness.get_by_label("Ketään ei ole vielä valittu. Ehdotukset tulevat parhaista asiakkaista perusteluineen.");
    press(&mut harness, "Valitse osallistujat");
    harness.get_by_label("Parhaat asiakkaat ensin, 12 kuukauden ostojen mukaan. Elinkaaren arvoa ei ole vielä laskettu.");
    harness.get_by_label("Pito · ostot 12 kk 9\u{a0}000\u{a0}€ · viimeksi ostanut 4.11.2026");
    for name in ["Museokauppa Aava", "Puoti Pihlaja"] {
        harness.get_by_role_and_label(Role::CheckBox, name).click();
        harness.run();
    }
    press(&mut harness, "Lisää valitut");
    assert_eq!(only(&harness).participants.len(), 2);
    press(&mut harness, "Kutsu valitut");
    press(&mut harness, "Luo kutsutehtävät");
    assert!(only(&harness).participants.iter().all(|one| one.state == ParticipantState::Invited && one.task.is_some()));
    assert_eq!(store::task::count(harness.state().session.reader()).unwrap(), 2);
    harness.state_mut().undo();
    harness.run();
    assert_eq!(store::task::count(harness.state().session.reader()).unwrap(), 0);
    harness.get_by_role_and_label(Role::Button, "Kutsu valitut");
}

#[test]
fn a_participant_s_state_and_outcome_are_written_down() {
    let mut harness = open(planned(), EngagementPage::new(), WINDOW);
    let (id, customer) = {
        let db = harness.state().session.reader();
        (only(&harness).id, store::engagement::candidates(db, only(&harness).id, None, 1).unwrap()[0].customer)
    };
    engagement::pick(&mut harness.state_mut().session, id, &[customer]).unwrap();
    let mut harness = open(std::mem::replace(&mut harness.state_mut().session, session()), EngagementPage::new(), WINDOW);
    press(&mut harness, "Tila Museokauppa Aava: Valittu");
    harness.get_by_role_and_label(Role::MenuItem, "Osallistui").click();
    harness.run();
    press(&mut harness, "Mitä tämän asiakkaan kanssa seurasi: Museokauppa Aava");
    type_into(&mut harness, "Mitä tämän asiakkaan kanssa seurasi", "Tilasi näytteet");
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    harness.run();
    let found = only(&harness).participants.remove(0);
    assert_eq!((found.state, found.outcome.as_str()), (ParticipantState::TookPart, "Tilasi näytteet"));
    harness.get_by_label("Tilasi näytteet");
    press(&mut harness, "Museokauppa Aava");
    assert_eq!(harness.state().opened, [customer]);
}

#[test]
fn an_engagement_is_written_and_what_is_done_says_what_came_of_it() {
    let mut harness = open(session(), EngagementPage::new(), WINDOW);
    harness.get_by_label("Ei vielä sitouttamista");
    press(&mut harness, "Uusi sitouttaminen");
    type_into(&mut harness, "Nimi", "Myyntitarinat yhdessä");
    type_into(&mut harness, "Päivä", "joskus");
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    harness.run();
    assert_eq!(harness.state().dialogs.len(), 1, "a day that is none is marked, nothing is lost");
    harness.state_mut().dialogs.clear();
    let done = EngagementDraft { title: "Kilpailu".into(), kind: EngagementKind::CosmeticCustomisation, ..Default::default() };
    engagement::add(&mut harness.state_mut().session, &done).unwrap();
    let id = only(&harness).id;
    harness.state_mut().show(EditEngagement::change(id));
    harness.run();
    let warning = "Räätälöinti maksaa usein enemmän kuin se tuo, ja jälleenmyyjille valmis tuote on yleensä arvokkaampi. Laske hinta ja kysy asiakkaalta ennen päätöstä.";
    harness.get_by_label(warning);
}

#[test]
fn engagement_days_stand_in_the_calendar_in_english_too() {
    let mut harness = open_in(true, Lang::English, planned(), CalendarPage::new(), WINDOW);
    harness.key_press(Key::PageDown);
    harness.run();
    harness.get_by_label("Prototyyppi-ilta, Engagement · Sat 23 Jan 2027");
}
