//! One value walked through the whole house: typed in a form, kept in the file, shown on the card, written to CSV and PDF, read back by import.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that fails may panic")]

mod common;

use common::page::{Desk, TODAY, now, open, session, type_into};
use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use kimmoke::base::id::CustomerId;
use kimmoke::base::money::Cents;
use kimmoke::domain::field::Field;
use kimmoke::domain::saved_view::{Column, ViewSpec};
use kimmoke::domain::summary::EventFilter;
use kimmoke::exchange::headers::detect_kind;
use kimmoke::exchange::mapping::Mapping;
use kimmoke::exchange::rows::Choices;
use kimmoke::exchange::table::Reading;
use kimmoke::i18n::{Lang, Words};
use kimmoke::ops::export::{self, ExportWhat};
use kimmoke::ops::import::{self, Request};
use kimmoke::ops::job::Progress;
use kimmoke::ops::print::{LIST_COLUMNS, Shown};
use kimmoke::ops::{Session, customer};
use kimmoke::report::card::{self, VisitBrief};
use kimmoke::report::list::{self, CustomerList};
use kimmoke::store::customer_list::{self, CustomerIndex};
use kimmoke::store::{self, Reader, summaries};
use kimmoke::ui::pages::customers::CustomersPage;
use kimmoke::ui::pages::forms::customer::CustomerForm;
use kimmoke::ui::pages::forms::purchase::PurchaseForm;
use std::path::Path;

type Window = Harness<'static, Desk>;

/// Every script in one name: a flower, Cyrillic, Arabic and a mark that turns the direction.
const NAME: &str = "Ääni 🌸 Ласточка مكتبة\u{200f} Oy";
const WEB: &str = "https://aani.example/kukat";

/// A window of the customers' page.
fn window(session: Session) -> Window {
    open(session, CustomersPage::default(), [1366.0, 768.0])
}

/// Saves the form on top; it must close.
fn save(window: &mut Window) {
    window.key_press_modifiers(Modifiers::COMMAND, Key::S);
    window.run();
    assert!(window.state().dialogs.is_empty(), "{:?}", window.state().refused);
}

/// The customer with its card open, made by typing into the forms.
fn typed() -> (Window, CustomerId) {
    let mut window = window(session());
    window.state_mut().show(CustomerForm::add());
    window.run();
    type_into(&mut window, "Nimi", NAME);
    type_into(&mut window, "Verkkosivu", WEB);
    save(&mut window);
    let id = store::customer::by_code(window.state().session.reader(), "K-0001").unwrap().unwrap();
    window.state_mut().show(PurchaseForm::add(id));
    window.run();
    type_into(&mut window, "Summa, veroton", "1 234,50");
    type_into(&mut window, "Viite", "\u{202e}L-1001");
    save(&mut window);
    window.state_mut().page.open_customer(id);
    window.run();
    (window, id)
}

/// Every word that a screen reader meets on the tab of that name.
fn shown(window: &mut Window, tab: &str) -> String {
    window.get_by_role_and_label(Role::Tab, tab).click();
    window.run();
    let nodes = window.get_all(egui_kittest::kittest::By::new());
    let words: Vec<String> = nodes.flat_map(|node| [node.accesskit_node().label(), node.accesskit_node().value()]).flatten().collect();
    words.join("\n")
}

/// The text of the card's PDF.
fn card_text(db: Reader<'_>, id: CustomerId) -> String {
    let words = Words::new(Lang::Finnish);
    let card = summaries::card(db, id, TODAY).unwrap().unwrap();
    let events = summaries::timeline(db, id, EventFilter::default(), 50, None).unwrap();
    card::document(&words, words.formats(), &VisitBrief { firm: "", card: &card, events: &events, at: now() }).unwrap().text
}

/// The text of the list's PDF.
fn list_text(db: Reader<'_>, id: CustomerId) -> String {
    let words = Words::new(Lang::Finnish);
    let rows = customer_list::rows(db, &[id]).unwrap();
    let columns = [Field::Name, Field::Web, Field::Purchases12m].map(Column::Field);
    let list = CustomerList { firm: "", title: "Kaikki", filter: "", columns: &columns, fields: &[], rows: &rows, at: now() };
    list::document(&words, words.formats(), &list).unwrap().text
}

/// The grid as CSV, with the columns of the PDF's list and the web address.
fn grid(db: Reader<'_>, to: &Path) -> String {
    let words = Words::new(Lang::Finnish);
    let ids = CustomerIndex::load(db).unwrap().select(db, &ViewSpec::default(), TODAY).unwrap();
    let columns: Vec<Column> = LIST_COLUMNS.into_iter().chain([Field::Web]).map(Column::Field).collect();
    let shown = Shown { title: "Kaikki", filter: "", columns: &columns, ids: &ids };
    assert_eq!(export::shown(db, &words, shown, (to, &Progress::default())).unwrap(), 1);
    std::fs::read_to_string(to).unwrap()
}

/// What the program's own files bring into an empty register.
fn brought_back(db: Reader<'_>, folder: &Path) -> Session {
    let mut again = session();
    for what in [ExportWhat::Customers, ExportWhat::Purchases] {
        let file = folder.join(what.code());
        export::csv(db, what, &file, &Progress::default()).unwrap();
        let table = import::open(&file, Reading::default()).unwrap();
        let kind = detect_kind(&table.header);
        let request = Request::new(kind, Mapping::propose(&table.header, kind), Choices::default());
        let report = import::run(&mut again, &table, &request, &Progress::default()).unwrap().value;
        assert!(report.refused.is_empty() && report.repairs.total() == 0, "{report:?}");
    }
    again
}

/// The purchases of a customer as amounts and references.
fn purchases(db: Reader<'_>, id: CustomerId) -> Vec<(Cents, String)> {
    store::purchase::list(db, id).unwrap().into_iter().map(|purchase| (purchase.values.amount, purchase.values.reference)).collect()
}

#[test]
fn what_is_typed_is_kept_shown_printed_exported_and_comes_back() {
    let (mut window, id) = typed();
    for (tab, part) in [("Yhteenveto", NAME), ("Tiedot", WEB), ("Ostot", "1\u{a0}234,50\u{a0}€")] {
        let shown = shown(&mut window, tab);
        assert!(shown.contains(part), "{tab} shows no {part:?}:\n{shown}");
    }
    let db = window.state().session.reader();
    let folder = tempfile::tempdir().unwrap();

    let kept = store::customer::get(db, id).unwrap().unwrap().values;
    assert_eq!((kept.name.as_str(), kept.web.as_str()), (NAME, WEB));
    assert_eq!(purchases(db, id)[0].0, Cents(123_450));

    let (card, list) = (card_text(db, id), list_text(db, id));
    for part in ["Ääni", "Ласточка", "مكتبة"] {
        assert!(card.contains(part), "the brief shows no {part:?}:\n{card}");
        assert!(list.contains(part), "the list shows no {part:?}:\n{list}");
    }
    let rounded = "1\u{a0}235\u{a0}€";
    assert!(card.contains(rounded) && list.contains(rounded), "{rounded:?}\n{card}\n{list}");

    let grid = grid(db, &folder.path().join("grid.csv"));
    for part in [NAME, WEB, "1234,50"] {
        assert!(grid.contains(part), "the grid's file has no {part:?}: {grid}");
    }

    let again = brought_back(db, folder.path());
    let back = store::customer::by_code(again.reader(), "K-0001").unwrap().unwrap();
    assert_eq!(store::customer::get(again.reader(), back).unwrap().unwrap().values, kept);
    assert_eq!(purchases(again.reader(), back), purchases(db, id));
}

#[test]
fn a_refund_smaller_than_a_euro_keeps_its_sign_everywhere() {
    let mut session = session();
    let id = common::page::add_customer(&mut session, "Kotipuoti");
    let refund = kimmoke::domain::purchase::PurchaseDraft { on: Some(TODAY), amount: Some(Cents(-50)), ..Default::default() };
    kimmoke::ops::purchase::add(&mut session, id, &refund).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let grid = grid(session.reader(), &folder.path().join("grid.csv"));
    assert!(grid.contains("-0,50"), "{grid}");
    let again = brought_back(session.reader(), folder.path());
    let back = store::customer::by_code(again.reader(), "K-0001").unwrap().unwrap();
    assert_eq!(purchases(again.reader(), back)[0].0, Cents(-50));
    customer::remove(&mut session, &[id]).unwrap();
}
