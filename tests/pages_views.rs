//! Saved views and the owner's own fields on the customers page, driven by role and label.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that fails may panic")]

mod common;

use common::page::{Desk, TODAY, add_customer, now, open, session};
use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use kimmoke::domain::custom_field::{CustomFieldDraft, CustomKind};
use kimmoke::domain::saved_view::{Column, ColumnChoice, Sorting, ViewSpec};
use kimmoke::i18n::{Lang, Words};
use kimmoke::ops::job::Progress;
use kimmoke::ops::print::{self, Shown};
use kimmoke::ops::{Session, custom_field, customer, export, saved_view};
use kimmoke::store::{self, customer_list::CustomerIndex};
use kimmoke::ui::pages::customers::CustomersPage;

const WINDOW: [f32; 2] = [1150.0, 716.0];

fn views() -> Session {
    let mut session = session();
    add_customer(&mut session, "Kotipuoti");
    for name in ["Yksi", "Kaksi", "Kolme"] {
        saved_view::add(&mut session, name, &ViewSpec::default()).unwrap();
    }
    session
}

fn names(harness: &Harness<'_, Desk>) -> Vec<String> {
    let mut tabs: Vec<(i64, String)> = harness
        .get_all_by_role(Role::Tab)
        .map(|tab| (tab.rect().left() as i64, tab.accesskit_node().label().unwrap_or_default()))
        .collect();
    tabs.sort();
    let known = ["Yksi", "Kaksi", "Kolme", "Uusi"];
    tabs.into_iter().map(|(_, name)| name).filter(|name| known.contains(&name.as_str())).collect()
}

fn click(harness: &mut Harness<'_, Desk>, role: Role, label: &str) {
    harness.get_by_role_and_label(role, label).click();
    harness.run();
}

fn entry(harness: &mut Harness<'_, Desk>, view: &str, label: &str) {
    click(harness, Role::Tab, view);
    click(harness, Role::Button, &format!("Näkymän {view} toiminnot"));
    click(harness, Role::Button, label);
}

#[test]
fn a_view_is_moved_by_menu_and_keys_and_undo_puts_it_back() {
    let mut harness = open(views(), CustomersPage::default(), WINDOW);
    assert_eq!(names(&harness), ["Yksi", "Kaksi", "Kolme"]);
    entry(&mut harness, "Kolme", "Siirrä vasemmalle");
    assert_eq!(names(&harness), ["Yksi", "Kolme", "Kaksi"]);
    harness.get_by_role_and_label(Role::Tab, "Yksi").focus();
    harness.run();
    harness.key_press_modifiers(Modifiers::ALT, Key::ArrowRight);
    harness.run();
    assert_eq!(names(&harness), ["Kolme", "Yksi", "Kaksi"]);
    harness.state_mut().undo();
    harness.run();
    harness.state_mut().undo();
    harness.run();
    assert_eq!(names(&harness), ["Yksi", "Kaksi", "Kolme"]);
    click(&mut harness, Role::Tab, "Kolme");
    click(&mut harness, Role::Button, "Näkymän Kolme toiminnot");
    assert!(harness.query_by_role_and_label(Role::Button, "Siirrä oikealle").is_none(), "the last has no room at its right");
}

#[test]
fn a_view_is_dragged_to_its_place() {
    let mut harness = open(views(), CustomersPage::default(), WINDOW);
    let place = |harness: &Harness<'_, Desk>, name: &str| harness.get_by_role_and_label(Role::Tab, name).rect().center();
    let (from, to) = (place(&harness, "Yksi"), place(&harness, "Kolme"));
    harness.drag_at(from);
    harness.run();
    for step in [0.3, 0.7, 1.0] {
        harness.hover_at(from + (to - from) * step + eframe::egui::vec2(4.0, 0.0));
        harness.run();
    }
    harness.drop_at(to + eframe::egui::vec2(4.0, 0.0));
    harness.run();
    assert_eq!(names(&harness), ["Kaksi", "Kolme", "Yksi"]);
}

#[test]
fn a_view_is_renamed_and_removed_and_both_are_undone() {
    let mut harness = open(views(), CustomersPage::default(), WINDOW);
    entry(&mut harness, "Kaksi", "Nimeä uudelleen");
    harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    harness.event(eframe::egui::Event::Text("Uusi".into()));
    harness.run();
    click(&mut harness, Role::Button, "Tallenna näkymä");
    assert_eq!(names(&harness), ["Yksi", "Uusi", "Kolme"]);
    entry(&mut harness, "Uusi", "Poista näkymä");
    assert_eq!(names(&harness), ["Yksi", "Kolme"]);
    harness.state_mut().undo();
    harness.run();
    harness.state_mut().undo();
    harness.run();
    assert_eq!(names(&harness), ["Yksi", "Kaksi", "Kolme"]);
}

/// Three customers with a size each but one, and the field.
fn sizes() -> (Session, Column) {
    let mut session = session();
    let draft = CustomFieldDraft { name: "Neliöt".into(), kind: CustomKind::Number, choices: vec![] };
    let field = custom_field::add(&mut session, &draft).unwrap().value;
    for (name, size) in [("Aalto", "1200.5"), ("Meri", ""), ("Ranta", "90")] {
        let id = add_customer(&mut session, name);
        let known = store::customer::get(session.reader(), id).unwrap().unwrap();
        let mut values = known.values;
        values.custom = vec![(field, size.to_owned())];
        customer::change(&mut session, id, known.rev, &values, "").unwrap();
    }
    (session, Column::Custom(field))
}

#[test]
fn an_own_field_is_a_column_of_the_grid_that_sorts() {
    let (mut session, column) = sizes();
    let spec = ViewSpec { columns: vec![ColumnChoice { column, width: 130.0 }], ..ViewSpec::default() };
    saved_view::add(&mut session, "Yksi", &spec).unwrap();
    let mut harness = open(session, CustomersPage::default(), WINDOW);
    click(&mut harness, Role::Tab, "Yksi");
    assert!(
        harness.query_all_by_label_contains("1 200,5").next().is_some()
            || harness.query_all_by_label_contains("1\u{a0}200,5").next().is_some()
    );
    click(&mut harness, Role::ColumnHeader, "Neliöt");
    let db = harness.state().session.reader();
    let index = CustomerIndex::load(db).unwrap();
    let order = |descending| {
        let spec = ViewSpec { sorting: Sorting { by: column, descending }, ..ViewSpec::default() };
        let ids = index.select(db, &spec, TODAY).unwrap();
        store::customer_list::rows(db, &ids).unwrap().into_iter().map(|row| row.name).collect::<Vec<_>>()
    };
    assert_eq!(order(false), ["Ranta", "Aalto", "Meri"]);
    assert_eq!(order(true), ["Aalto", "Ranta", "Meri"]);
}

#[test]
fn an_own_field_goes_to_the_csv_and_the_pdf_of_the_grid() {
    let (session, column) = sizes();
    let folder = tempfile::tempdir().unwrap();
    let db = session.reader();
    let words = Words::new(Lang::Finnish);
    let ids = CustomerIndex::load(db).unwrap().select(db, &ViewSpec::default(), TODAY).unwrap();
    let columns = [Column::Field(kimmoke::domain::field::Field::Name), column];
    let shown = Shown { title: "Kaikki", filter: "", columns: &columns, ids: &ids };
    let path = folder.path().join("lista.csv");
    export::shown(db, &words, shown, (&path, &Progress::default())).unwrap();
    let written = std::fs::read_to_string(&path).unwrap();
    assert!(written.contains("Neliöt") && written.contains("Aalto;1200,5\r\n") && written.contains("Meri;\r\n"), "{written}");
    assert!(!print::shown(db, &words, shown, now()).unwrap().is_empty());
}
