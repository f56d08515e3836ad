//! The customers page, driven by role and label on an in-memory register with a standing clock.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that fails may panic")]

mod common;

use common::page::{Desk, TODAY, add_customer, now, open, session};
use common::picture;
use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use kimmoke::domain::customer::Language;
use kimmoke::domain::saved_view::Condition;
use kimmoke::domain::stage::Stage;
use kimmoke::ops::{Clock, Session, customer, sample};
use kimmoke::store::customer_list::CustomerIndex;
use kimmoke::store::{self, Register, saved_view};
use kimmoke::ui::app::command::Act;
use kimmoke::ui::pages::customers::CustomersPage;

const WINDOW: [f32; 2] = [1150.0, 716.0];

/// Five shops in two stages.
fn shops() -> Session {
    let mut session = session();
    let names = ["Kotipuoti Aalto", "Hotelli Ranta", "Puoti Myrsky", "Galleria Öljy", "Kahvila Ääni"];
    let ids: Vec<_> = names.iter().map(|name| add_customer(&mut session, name)).collect();
    customer::move_stage(&mut session, &ids[..2], Stage::Established, "").unwrap();
    session
}

fn page(session: Session) -> Harness<'static, Desk> {
    open(session, CustomersPage::default(), WINDOW)
}

/// The names in sight, in their order.
fn names(harness: &Harness<'_, Desk>) -> Vec<String> {
    let mut rows: Vec<(i64, String)> = harness
        .get_all_by_role(Role::Row)
        .map(|row| (row.rect().top() as i64, row.accesskit_node().label().unwrap_or_default()))
        .map(|(top, label)| (top, label.split(" · ").next().unwrap_or_default().to_owned()))
        .collect();
    rows.sort();
    rows.into_iter().map(|(_, name)| name).collect()
}

fn press(harness: &mut Harness<'_, Desk>, key: Key) {
    harness.key_press(key);
    harness.run();
}

fn click(harness: &mut Harness<'_, Desk>, role: Role, label: &str) {
    harness.get_by_role_and_label(role, label).click();
    harness.run();
}

#[test]
fn a_header_puts_customers_in_order_and_a_second_press_turns_it_round() {
    let mut harness = page(shops());
    assert_eq!(names(&harness), ["Galleria Öljy", "Hotelli Ranta", "Kahvila Ääni", "Kotipuoti Aalto", "Puoti Myrsky"]);
    click(&mut harness, Role::ColumnHeader, "Nimi");
    assert_eq!(names(&harness)[0], "Puoti Myrsky");
    click(&mut harness, Role::ColumnHeader, "Vaihe");
    assert_eq!(names(&harness)[4], "Kotipuoti Aalto");
}

#[test]
fn a_condition_of_the_menu_becomes_a_chip_that_goes_when_pressed() {
    let mut harness = page(shops());
    click(&mut harness, Role::Button, "Ehto");
    click(&mut harness, Role::Button, "Vaihe");
    click(&mut harness, Role::CheckBox, "Vakiintunut");
    assert_eq!(names(&harness), ["Hotelli Ranta", "Kotipuoti Aalto"]);
    harness.get_by_label("2 / 5");
    picture(&mut harness, "customers-filter");
    press(&mut harness, Key::Escape);
    click(&mut harness, Role::Button, "Poista ehto Vaihe: Vakiintunut");
    assert_eq!(names(&harness).len(), 5);
}

#[test]
fn words_that_fit_nobody_offer_the_way_back() {
    let mut harness = page(shops());
    harness.state_mut().page.act(Act::Filter);
    harness.run();
    harness.get_by_role_and_label(Role::TextInput, "Suodata").type_text("zzz");
    harness.run();
    harness.get_by_label("Suodatus ei löydä yhtään asiakasta.");
    click(&mut harness, Role::Button, "Tyhjennä suodatus");
    assert_eq!(names(&harness).len(), 5);
}

#[test]
fn what_is_shown_is_saved_as_a_view_and_stands_as_a_tab() {
    let mut harness = page(shops());
    click(&mut harness, Role::Button, "Ehto");
    click(&mut harness, Role::Button, "Vaihe");
    click(&mut harness, Role::CheckBox, "Prospekti");
    press(&mut harness, Key::Escape);
    click(&mut harness, Role::Button, "Tallenna näkymäksi");
    harness.get_by_role_and_label(Role::TextInput, "Näkymän nimi").type_text("Uudet puodit");
    harness.run();
    click(&mut harness, Role::Button, "Tallenna näkymä");
    let views = saved_view::list(harness.state().session.reader()).unwrap();
    assert_eq!((views[0].name.as_str(), &views[0].spec.conditions), ("Uudet puodit", &vec![Condition::Stage(vec![Stage::Prospect])]));
    click(&mut harness, Role::Tab, "Kaikki");
    assert_eq!(names(&harness).len(), 5);
    click(&mut harness, Role::Tab, "Uudet puodit");
    assert_eq!(names(&harness).len(), 3);
}

#[test]
fn ticked_customers_get_a_tag_in_one_step_of_undo() {
    let mut harness = page(shops());
    click(&mut harness, Role::CheckBox, "Valitse kaikki");
    harness.get_by_label("5 valittu");
    click(&mut harness, Role::Button, "Tagi");
    harness.get_by_role_and_label(Role::TextInput, "Uusi tagi, Enter lisää").focus();
    harness.run();
    harness.get_by_role_and_label(Role::TextInput, "Uusi tagi, Enter lisää").type_text("Messut");
    harness.run();
    press(&mut harness, Key::Enter);
    let tagged = |harness: &Harness<'_, Desk>| {
        let db = harness.state().session.reader();
        let tags = store::grouping::tags(db).unwrap();
        tags.first().map(|tag| CustomerIndex::load(db).unwrap().select(db, &tagged_view(tag.id), TODAY).unwrap().len())
    };
    assert_eq!(tagged(&harness), Some(5));
    picture(&mut harness, "customers-ticked");
    harness.state_mut().undo();
    harness.run();
    assert_eq!(tagged(&harness), None);
}

fn tagged_view(tag: kimmoke::base::id::TagId) -> kimmoke::domain::saved_view::ViewSpec {
    kimmoke::domain::saved_view::ViewSpec { conditions: vec![Condition::Tag(vec![tag])], ..Default::default() }
}

#[test]
fn the_keyboard_walks_opens_removes_and_undo_brings_back() {
    let mut harness = page(shops());
    harness.get_by_role_and_label(Role::Grid, "Asiakkaat").focus();
    harness.run();
    press(&mut harness, Key::ArrowDown);
    harness.get_by_role_and_label(Role::Heading, "Hotelli Ranta");
    press(&mut harness, Key::End);
    press(&mut harness, Key::Enter);
    harness.get_by_role_and_label(Role::Heading, "Puoti Myrsky");
    press(&mut harness, Key::Delete);
    assert_eq!(names(&harness).len(), 4);
    harness.get_by_role_and_label(Role::Heading, "Kotipuoti Aalto");
    harness.state_mut().undo();
    harness.run();
    assert_eq!(names(&harness).len(), 5);
    harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    harness.run();
    harness.get_by_label("5 valittu");
}

#[test]
fn an_empty_register_shows_where_to_begin_and_its_sample_goes_in_one_press() {
    let mut harness = page(session());
    harness.get_by_label("Rekisteri odottaa ensimmäisiä asiakkaita");
    picture(&mut harness, "customers-empty");
    click(&mut harness, Role::Button, "Avaa esimerkkiasiakkaat");
    harness.get_by_label("120");
    click(&mut harness, Role::Button, "Poista esimerkki");
    harness.get_by_label("Rekisteri odottaa ensimmäisiä asiakkaita");
}

#[test]
fn a_hundred_thousand_customers_are_drawn_by_what_is_in_sight() {
    let mut session = Session::new(Register::in_memory().unwrap(), Clock::fixed(now()));
    let customers = if cfg!(debug_assertions) { 5_000 } else { 100_000 };
    sample::add(&mut session, 7, customers, Language::Finnish).unwrap();
    let mut harness = page(session);
    harness.state_mut().page.act(Act::Filter);
    harness.run();
    harness.get_by_role_and_label(Role::TextInput, "Suodata").type_text("puoti");
    harness.run();
    let rows = harness.get_all_by_role(Role::Row).count();
    assert!((1..40).contains(&rows), "{rows} rows drawn");
    harness.get_by_role_and_label(Role::Grid, "Asiakkaat").focus();
    harness.run();
    press(&mut harness, Key::End);
    let last = names(&harness);
    assert!(last.iter().all(|name| !name.starts_with("Haetaan")), "{last:?}");
}

/// The text box of the cell that is edited, by the title of its column.
fn cell_text(harness: &Harness<'_, Desk>, column: &str) -> Option<String> {
    harness.query_by_role_and_label(Role::TextInput, column).and_then(|node| node.value())
}

fn write(harness: &mut Harness<'_, Desk>, text: &str) {
    harness.event(eframe::egui::Event::Text(text.into()));
    harness.run();
}

/// The page with the keys on the first row, Galleria Öljy.
fn on_first_row() -> Harness<'static, Desk> {
    let mut harness = page(shops());
    press(&mut harness, Key::ArrowDown);
    press(&mut harness, Key::Home);
    harness
}

#[test]
fn f2_edits_the_cell_tab_saves_and_goes_right_enter_saves_and_stays() {
    let mut harness = on_first_row();
    press(&mut harness, Key::F2);
    assert_eq!(cell_text(&harness, "Nimi").as_deref(), Some("Galleria Öljy"));
    write(&mut harness, "Galleria Aava");
    press(&mut harness, Key::Tab);
    assert_eq!(cell_text(&harness, "Paikkakunta").as_deref(), Some(""), "the next column that can be changed");
    write(&mut harness, "Oulu");
    press(&mut harness, Key::Enter);
    assert_eq!(names(&harness)[0], "Galleria Aava");
    let all = store::customer::list_all(harness.state().session.reader()).unwrap();
    let changed = all.iter().find(|customer| customer.values.name == "Galleria Aava").unwrap();
    assert_eq!(changed.values.addresses[0].town, "Oulu");
    // The grid has the keys again.
    press(&mut harness, Key::ArrowDown);
    press(&mut harness, Key::F2);
    assert_eq!(cell_text(&harness, "Nimi").as_deref(), Some("Hotelli Ranta"));
    harness.state_mut().undo();
    harness.state_mut().undo();
    harness.run();
    assert!(names(&harness).contains(&"Galleria Öljy".to_owned()), "two cells, two steps");
}

#[test]
fn escape_leaves_a_cell_as_it_was_and_f2_again_opens_the_form() {
    let mut harness = on_first_row();
    press(&mut harness, Key::F2);
    write(&mut harness, "Jotain muuta");
    press(&mut harness, Key::Escape);
    assert_eq!(names(&harness)[0], "Galleria Öljy");
    assert!(cell_text(&harness, "Nimi").is_none());
    press(&mut harness, Key::F2);
    press(&mut harness, Key::F2);
    assert_eq!(harness.state().dialogs.len(), 1);
}

#[test]
fn a_cell_that_the_register_refuses_keeps_what_was_typed() {
    let mut harness = on_first_row();
    press(&mut harness, Key::F2);
    harness.key_press(Key::Backspace);
    press(&mut harness, Key::Enter);
    assert_eq!(harness.state().refused.len(), 1, "a customer has a name");
    assert_eq!(cell_text(&harness, "Nimi").as_deref(), Some(""));
    press(&mut harness, Key::Escape);
    assert_eq!(names(&harness)[0], "Galleria Öljy");
}
