//! A record written by somebody else while its form was open: both versions are shown, and neither is lost.

#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test that fails may panic")]

mod common;

use common::page::{Desk, add_contact, add_customer, open_in, session};
use eframe::egui::{Event, Key, Modifiers, Ui};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use kimmoke::base::id::CustomerId;
use kimmoke::domain::contact::ContactDraft;
use kimmoke::domain::customer::CustomerDraft;
use kimmoke::domain::feedback::{FeedbackDraft, FeedbackKind};
use kimmoke::domain::field::Field;
use kimmoke::domain::interaction::{Channel, InteractionDraft};
use kimmoke::domain::noun::Nouns;
use kimmoke::domain::purchase::PurchaseDraft;
use kimmoke::domain::task::TaskDraft;
use kimmoke::i18n::Lang;
use kimmoke::ops::{contact, customer, feedback, interaction, purchase, task};
use kimmoke::store::{self, Reader, StoreResult};
use kimmoke::ui::app::page::{Cx, Dialog, LoadCx, Page};
use kimmoke::ui::pages::feedback::EditFeedback;
use kimmoke::ui::pages::forms::customer::CustomerForm;
use kimmoke::ui::pages::forms::{contact::ContactForm, purchase::PurchaseForm};
use kimmoke::ui::pages::interaction::LogInteraction;
use kimmoke::ui::pages::task::EditTask;
use std::sync::Arc;

/// A page with nothing on it.
struct Blank;

impl Page for Blank {
    fn reads(&self) -> Nouns {
        Nouns::NONE
    }
    fn load(&mut self, _db: Reader<'_>, _cx: &LoadCx<'_>) -> StoreResult<()> {
        Ok(())
    }
    fn ui(&mut self, _ui: &mut Ui, _cx: &mut Cx<'_>) {}
}

type Window = Harness<'static, Desk>;

/// A customer with a phone-less contact person, and the window.
fn begin() -> (Window, CustomerId) {
    let mut session = session();
    let id = add_customer(&mut session, "Kotipuoti Tyynelmä Oy");
    (open_in(false, Lang::Finnish, session, Blank, [1366.0, 768.0]), id)
}

fn show(harness: &mut Window, dialog: impl Dialog + 'static) {
    harness.state_mut().show(dialog);
    harness.run();
}

fn write(harness: &mut Window, text: &str) {
    harness.event(Event::Text(text.to_owned()));
    harness.run();
}

fn press(harness: &mut Window, modifiers: Modifiers, key: Key) {
    harness.key_press_modifiers(modifiers, key);
    harness.run();
}

fn save(harness: &mut Window) {
    press(harness, Modifiers::COMMAND, Key::Enter);
}

fn customer_now(harness: &Window, id: CustomerId) -> (i64, CustomerDraft) {
    let found = store::customer::get(harness.state().session.reader(), id).unwrap().unwrap();
    (found.rev, found.values)
}

/// Somebody else gives the customer a web address and another name.
fn meddle(harness: &mut Window, id: CustomerId) {
    let (rev, draft) = customer_now(harness, id);
    let draft = CustomerDraft { name: "Tyynelmän Puoti Oy".into(), web: "puoti.example".into(), ..draft };
    customer::change(&mut harness.state_mut().session, id, rev, &draft, "").unwrap();
}

#[test]
fn both_names_are_shown_and_mine_is_kept_beside_their_web_address() {
    let (mut harness, id) = begin();
    show(&mut harness, CustomerForm::edit(id, Field::Name, Arc::default()));
    press(&mut harness, Modifiers::COMMAND, Key::A);
    write(&mut harness, "Tyynelmä Oy");
    meddle(&mut harness, id);
    save(&mut harness);
    harness.get_by_label("Nimi, Oma muutos: Tyynelmä Oy");
    harness.get_by_label("Nimi, Rekisterissä nyt: Tyynelmän Puoti Oy");
    harness.get_by_label("Verkkosivu, Rekisterissä nyt: puoti.example");
    if std::env::var_os("KIMMOKE_PICTURES").is_some() {
        common::picture(&mut harness, "versions");
    }
    harness.get_by_label("Tallenna valinnat").click();
    harness.run();
    assert!(harness.state().dialogs.is_empty());
    let (_, draft) = customer_now(&harness, id);
    assert_eq!((draft.name.as_str(), draft.web.as_str()), ("Tyynelmä Oy", "puoti.example"));
}

#[test]
fn their_name_can_be_taken_and_the_form_goes_on() {
    let (mut harness, id) = begin();
    show(&mut harness, CustomerForm::edit(id, Field::Name, Arc::default()));
    press(&mut harness, Modifiers::COMMAND, Key::A);
    write(&mut harness, "Tyynelmä Oy");
    meddle(&mut harness, id);
    save(&mut harness);
    harness.get_by_label("Nimi, Rekisterissä nyt: Tyynelmän Puoti Oy").click();
    harness.run();
    harness.get_by_label("Palaa lomakkeeseen").click();
    harness.run();
    save(&mut harness);
    assert!(harness.state().dialogs.is_empty());
    assert_eq!(customer_now(&harness, id).1.name, "Tyynelmän Puoti Oy");
}

#[test]
fn closing_the_choice_loses_neither_and_it_opens_again() {
    let (mut harness, id) = begin();
    show(&mut harness, CustomerForm::edit(id, Field::Name, Arc::default()));
    press(&mut harness, Modifiers::COMMAND, Key::A);
    write(&mut harness, "Tyynelmä Oy");
    meddle(&mut harness, id);
    save(&mut harness);
    press(&mut harness, Modifiers::NONE, Key::Escape);
    assert!(harness.state().dialogs.is_empty());
    assert_eq!(customer_now(&harness, id).1.name, "Tyynelmän Puoti Oy");
    show(&mut harness, CustomerForm::edit(id, Field::Name, Arc::default()));
    harness.get_by_label("Nimi, Oma muutos: Tyynelmä Oy");
}

#[test]
fn every_form_of_a_record_offers_the_choice() {
    let (mut harness, id) = begin();
    let session = &mut harness.state_mut().session;
    let person = add_contact(session, id, "Mari", "Leppäsuo");
    let talk = InteractionDraft {
        customer: Some(id),
        at: Some(common::page::now()),
        channel: Channel::Phone,
        text: "Soitto".into(),
        ..InteractionDraft::default()
    };
    let talk_id = interaction::add(session, &talk).unwrap().value;
    let complaint = FeedbackDraft {
        customer: Some(id),
        kind: FeedbackKind::Complaint,
        on: Some(common::page::TODAY),
        words: "Rikki".into(),
        ..FeedbackDraft::default()
    };
    let given = feedback::add(session, &complaint).unwrap().value;
    let todo = TaskDraft { title: "Soita".into(), due: Some(common::page::TODAY), ..TaskDraft::default() };
    let todo_id = task::add(session, &todo).unwrap().value;
    let bought =
        PurchaseDraft { on: Some(common::page::TODAY), amount: Some(kimmoke::base::money::Cents(100)), ..PurchaseDraft::default() };
    let bought_id = purchase::add(session, id, &bought).unwrap().value;

    show(&mut harness, ContactForm::edit(id, person));
    press(&mut harness, Modifiers::COMMAND, Key::A);
    write(&mut harness, "Maria");
    let theirs = ContactDraft { given_name: "Maarit".into(), family_name: "Leppäsuo".into(), ..ContactDraft::default() };
    contact::change(&mut harness.state_mut().session, person, 1, &theirs).unwrap();
    save(&mut harness);
    settle(&mut harness, "Etunimi, Rekisterissä nyt: Maarit");

    show(&mut harness, LogInteraction::change(talk_id));
    write(&mut harness, "Soitin");
    let theirs = InteractionDraft { text: "Soitettiin".into(), ..talk };
    interaction::change(&mut harness.state_mut().session, talk_id, 1, &theirs).unwrap();
    save(&mut harness);
    settle(&mut harness, "Mitä puhuttiin, Rekisterissä nyt: Soitettiin");

    show(&mut harness, EditFeedback::change(given));
    write(&mut harness, "Hajosi");
    let theirs = FeedbackDraft { words: "Särkyi".into(), ..complaint };
    feedback::change(&mut harness.state_mut().session, given, 1, &theirs).unwrap();
    save(&mut harness);
    settle(&mut harness, "Antajan sanat, Rekisterissä nyt: Särkyi");

    show(&mut harness, EditTask::change(todo_id));
    press(&mut harness, Modifiers::COMMAND, Key::A);
    write(&mut harness, "Soita heti");
    task::change(&mut harness.state_mut().session, todo_id, 1, &TaskDraft { title: "Soita pian".into(), ..todo }).unwrap();
    save(&mut harness);
    settle(&mut harness, "Mitä tehdään, Rekisterissä nyt: Soita pian");

    show(&mut harness, PurchaseForm::edit(id, bought_id));
    press(&mut harness, Modifiers::COMMAND, Key::A);
    write(&mut harness, "12");
    let theirs = PurchaseDraft { amount: Some(kimmoke::base::money::Cents(300)), ..bought };
    purchase::change(&mut harness.state_mut().session, bought_id, 1, &theirs).unwrap();
    save(&mut harness);
    settle(&mut harness, "Summa, veroton, Rekisterissä nyt: 3,00\u{a0}€");
}

/// Takes that version and saves.
fn settle(harness: &mut Window, theirs: &str) {
    harness.get_by_label(theirs).click();
    harness.run();
    harness.get_by_label("Tallenna valinnat").click();
    harness.run();
    assert!(harness.state().dialogs.is_empty(), "{theirs}: {:?}", harness.state().refused);
}
