//! Files as people have them, read whole: what comes in, what is refused, and that what goes out comes back equal.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that can't go on has failed")]

use kimmoke::domain::customer::CustomerDraft;
use kimmoke::domain::fault::Problem;
use kimmoke::exchange::headers::{ImportKind, detect_kind};
use kimmoke::exchange::mapping::Mapping;
use kimmoke::exchange::repair::RepairKind;
use kimmoke::exchange::rows::Choices;
use kimmoke::exchange::table::{Reading, Table};
use kimmoke::ops::export::{self, ExportWhat};
use kimmoke::ops::import::{self, ImportReport, Request};
use kimmoke::ops::job::Progress;
use kimmoke::ops::{Clock, Refusal, Session, done::Unreadable};
use kimmoke::store::{self, Register};
use std::path::{Path, PathBuf};

fn data(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(name)
}

fn session() -> Session {
    Session::new(Register::in_memory().unwrap(), Clock::fixed(jiff::civil::date(2026, 11, 22).at(9, 0, 0, 0)))
}

fn open(name: &str) -> Result<Table, Unreadable> {
    match import::open(&data(name), Reading::default()) {
        Ok(table) => Ok(table),
        Err(Refusal::Unreadable(why)) => Err(why),
        Err(other) => panic!("{other}"),
    }
}

fn request(table: &Table) -> Request {
    let kind = detect_kind(&table.header);
    Request::new(kind, Mapping::propose(&table.header, kind), Choices::default())
}

fn take(session: &mut Session, table: &Table) -> ImportReport {
    import::run(session, table, &request(table), &Progress::default()).unwrap().value
}

fn take_file(session: &mut Session, name: &str) -> ImportReport {
    take(session, &open(name).unwrap())
}

fn names(session: &Session) -> Vec<String> {
    store::customer::list_all(session.reader()).unwrap().into_iter().map(|customer| customer.values.name).collect()
}

fn by_code(session: &Session, code: &str) -> CustomerDraft {
    let id = store::customer::by_code(session.reader(), code).unwrap().unwrap();
    store::customer::get(session.reader(), id).unwrap().unwrap().values
}

fn counted(report: &ImportReport) -> (usize, usize, usize, usize) {
    (report.added, report.updated, report.unchanged, report.refused.len())
}

#[test]
fn a_list_from_finnish_excel_comes_in_with_its_zeros_and_people() {
    let mut session = session();
    let report = take_file(&mut session, "excel_fi.csv");
    assert_eq!(counted(&report), (3, 0, 0, 1), "{:?}", report.refused);
    let lines: Vec<usize> = report.refused.iter().map(|row| row.line).collect();
    assert_eq!(lines, [5]);
    assert_eq!(report.refused[0].faults[0].problem, Problem::BusinessIdCheckDigit);
    let first = by_code(&session, "1001");
    assert_eq!((first.name.as_str(), first.addresses[0].postcode.as_str()), ("Mäkelän Puoti Oy", "00100"));
    let people = store::contact::list_all(session.reader()).unwrap();
    let mari = people.iter().find(|person| person.values.given_name == "Mari").unwrap();
    assert_eq!(mari.values.phone, "0401234567");
    let eino = people.iter().find(|person| person.values.family_name == "Äijälä").unwrap();
    assert_eq!((eino.values.given_name.as_str(), eino.values.phone.as_str()), ("Eino", "03 123 4567"));
    assert_eq!(eino.values.notes, "lahja@lahja.example\n050 765 4321");
    for kind in [RepairKind::Postcode, RepairKind::Phone, RepairKind::Parted] {
        assert!(report.repairs.counts().iter().any(|(known, _)| *known == kind), "{kind:?}");
    }
}

#[test]
fn a_second_import_of_the_same_file_changes_nothing() {
    for name in
        ["excel_fi.csv", "hubspot_utf8.csv", "excel_unicode_utf16.txt", "event_two_headers.csv", "titled.csv", "hostile.csv", "half.csv"]
    {
        let mut session = session();
        let first = take_file(&mut session, name);
        let second = take_file(&mut session, name);
        assert!(first.added > 0, "{name}");
        assert_eq!((second.added, second.updated, second.contacts_added), (0, 0, 0), "{name}");
        assert_eq!(second.unchanged, first.added + first.unchanged + first.updated, "{name}");
    }
}

#[test]
fn an_import_is_one_step_of_undo() {
    let mut session = session();
    take_file(&mut session, "excel_fi.csv");
    kimmoke::ops::history::undo(&mut session).unwrap();
    assert!(names(&session).is_empty());
    assert!(store::contact::list_all(session.reader()).unwrap().is_empty());
}

#[test]
fn a_rehearsal_tells_the_same_and_keeps_nothing() {
    let mut session = session();
    let table = open("excel_fi.csv").unwrap();
    let told = import::rehearse(&mut session, &table, &request(&table), &Progress::default()).unwrap();
    assert!(names(&session).is_empty());
    assert_eq!(told, take(&mut session, &table));
}

#[test]
fn any_script_comes_in() {
    let mut session = session();
    let report = take_file(&mut session, "hubspot_utf8.csv");
    assert_eq!(counted(&report), (3, 0, 0, 0), "{:?}", report.refused);
    assert_eq!(names(&session), ["Kotipuoti Tyynelmä", "Магазин 🦊", "متجر"]);
    take_file(&mut session, "excel_unicode_utf16.txt");
    assert_eq!(by_code(&session, "S-1").name, "Blåbär & Ö Ab");
}

#[test]
fn people_under_two_header_lines_become_customers() {
    let mut session = session();
    let report = take_file(&mut session, "event_two_headers.csv");
    assert_eq!(counted(&report), (3, 0, 0, 0), "{:?}", report.refused);
    assert_eq!(names(&session), ["Aino Laine", "Eino Salo", "Oona Koski"]);
    assert!(report.repairs.counts().contains(&(RepairKind::HeaderAgain, 1)));
}

#[test]
fn files_that_are_no_lists_are_told_apart() {
    assert_eq!(open("empty.csv").unwrap_err(), Unreadable::Empty);
    assert_eq!(open("picture.csv").unwrap_err(), Unreadable::Binary);
    assert_eq!(open("noise.csv").unwrap_err(), Unreadable::Binary);
    assert_eq!(open("headerless.csv").unwrap_err(), Unreadable::NoHeader);
    assert!(matches!(import::open(&data("missing.csv"), Reading::default()), Err(Refusal::File { .. })));
}

#[test]
fn a_half_file_tells_its_broken_line_and_keeps_the_others() {
    let mut session = session();
    let report = take_file(&mut session, "half.csv");
    assert_eq!(names(&session), ["Villa Oy", "Liina Oy", "Puoli"]);
    assert_eq!(
        report.refused.iter().map(|row| (row.line, row.faults[0].problem.clone())).collect::<Vec<_>>(),
        [(3, Problem::UnclosedQuote)]
    );
}

#[test]
fn hostile_cells_are_text_and_go_out_harmless() {
    let mut session = session();
    let report = take_file(&mut session, "hostile.csv");
    assert_eq!(report.refused.iter().map(|row| row.faults[0].problem.clone()).collect::<Vec<_>>(), [Problem::TooManyCells]);
    let kept = names(&session);
    assert_eq!(kept, ["=HYPERLINK(\"http://x\")", "@SUM(A1)", "NULnimi", "=vartioitu"]);
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("ulos.csv");
    export::csv(session.reader(), ExportWhat::Customers, &out, &Progress::default()).unwrap();
    let text = std::fs::read_to_string(&out).unwrap();
    assert!(text.contains("\"'=HYPERLINK(\"\"http://x\"\")\"") && text.contains(";'@SUM(A1);"), "{text}");
    let mut again = self::session();
    take(&mut again, &import::open(&out, Reading::default()).unwrap());
    assert_eq!(names(&again), kept);
}

#[test]
fn a_cell_of_a_megabyte_costs_its_row_only() {
    let text = format!("Nimi;Lisätiedot\nVilla;{}\nPellava;lyhyt\n", "x".repeat(1 << 20));
    let table = Table::open(text.as_bytes(), Reading::default()).unwrap();
    let mut session = session();
    let report = take(&mut session, &table);
    assert_eq!(names(&session), ["Pellava"]);
    assert!(matches!(report.refused[0].faults[0].problem, Problem::TooLong { .. }));
}

#[test]
fn letters_read_wrongly_before_us_are_mended_and_told() {
    let mut session = session();
    let report = take_file(&mut session, "mojibake.csv");
    assert_eq!(names(&session), ["Mäkelän Puoti", "Mäkelä"]);
    assert!(report.repairs.list().iter().any(|repair| repair.before == "JyvÃ¤skylÃ¤" && repair.after == "Jyväskylä"));
}

#[test]
fn purchases_find_their_customers_and_are_counted_not_merged() {
    let mut session = session();
    take_file(&mut session, "excel_fi.csv");
    let first = take_file(&mut session, "purchases_fi.csv");
    assert_eq!(first.kind, ImportKind::Purchases);
    assert_eq!((counted(&first), first.customers_added), ((4, 0, 0, 3), 1), "{:?}", first.refused);
    let reasons: Vec<(usize, Problem)> = first.refused.iter().map(|row| (row.line, row.faults[0].problem.clone())).collect();
    assert_eq!(reasons, [(6, Problem::NotADate), (7, Problem::NotANumber), (8, Problem::Missing)]);
    let second = take_file(&mut session, "purchases_fi.csv");
    assert_eq!((second.added, second.unchanged, second.customers_added), (0, 4, 0));
    let id = store::customer::by_code(session.reader(), "1001").unwrap().unwrap();
    let bought = store::purchase::list(session.reader(), id).unwrap();
    assert_eq!(bought.iter().map(|purchase| purchase.values.amount.0).collect::<Vec<_>>(), [123_450, 123_450]);
}

#[test]
fn american_dates_and_amounts_are_told_by_their_columns() {
    let mut session = session();
    let report = take_file(&mut session, "purchases_us.csv");
    assert_eq!((report.added, report.refused.len()), (2, 0), "{:?}", report.refused);
    let page = store::purchase::page(session.reader(), None, 10).unwrap();
    let seen: Vec<(String, i64)> = page.iter().map(|purchase| (purchase.values.on.to_string(), purchase.values.amount.0)).collect();
    assert_eq!(seen, [("2026-11-22".to_owned(), 123_450), ("2026-02-03".to_owned(), 9_990)]);
}

#[test]
fn empty_places_are_filled_and_nothing_is_overwritten() {
    let mut session = session();
    let first = Table::open(b"Asiakaskoodi;Nimi;Kaupunki\nA1;Villa Oy;Oulu\n", Reading::default()).unwrap();
    take(&mut session, &first);
    let more = "Asiakaskoodi;Nimi;Kaupunki;Postinumero;Kotisivu;Sähköposti\nA1;Toinen Nimi;Kemi;94100;villa.example;info@villa.example\n";
    let report = take(&mut session, &Table::open(more.as_bytes(), Reading::default()).unwrap());
    assert_eq!((counted(&report), report.contacts_added), ((0, 1, 0, 0), 1));
    let villa = by_code(&session, "A1");
    assert_eq!((villa.name.as_str(), villa.web.as_str()), ("Villa Oy", "villa.example"));
    assert_eq!((villa.addresses[0].town.as_str(), villa.addresses[0].postcode.as_str()), ("Oulu", ""));
}

#[test]
fn the_whole_register_goes_out_and_comes_back_equal() {
    let mut session = session();
    take_file(&mut session, "excel_fi.csv");
    take_file(&mut session, "hubspot_utf8.csv");
    take_file(&mut session, "purchases_fi.csv");
    let folder = tempfile::tempdir().unwrap();
    let mut again = self::session();
    for what in [ExportWhat::Customers, ExportWhat::Contacts, ExportWhat::Purchases] {
        let out = folder.path().join(what.code());
        export::csv(session.reader(), what, &out, &Progress::default()).unwrap();
        let report = take(&mut again, &import::open(&out, Reading::default()).unwrap());
        assert!(report.refused.is_empty() && report.repairs.total() == 0 && report.customers_added == 0, "{what:?} {report:?}");
        let back = folder.path().join(format!("{}-again", what.code()));
        export::csv(again.reader(), what, &back, &Progress::default()).unwrap();
        assert_eq!(std::fs::read_to_string(&out).unwrap(), std::fs::read_to_string(&back).unwrap());
    }
}

#[test]
fn a_preview_shows_rows_as_they_will_be_read() {
    let table = open("purchases_fi.csv").unwrap();
    let preview = import::preview(&table, None, None, Choices::default());
    assert_eq!((preview.kind, preview.encoding, preview.separator, preview.rows), (ImportKind::Purchases, "windows-1252", ';', 4));
    assert_eq!(preview.sample[0].1[3..5], ["2026-11-22".to_owned(), "1234.50".to_owned()]);
    assert!(preview.missing.is_empty() && !preview.doubtful_dates);
}
