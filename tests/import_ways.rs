//! What becomes of rows whose customer is known: found by what the row tells, and skipped, filled, overwritten or added by the user's choice.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that can't go on has failed")]

use kimmoke::domain::custom_field::{CustomFieldDraft, CustomKind};
use kimmoke::domain::fault::Problem;
use kimmoke::exchange::rows::{Choices, Match};
use kimmoke::exchange::table::{Reading, Table};
use kimmoke::i18n::{Lang, Words};
use kimmoke::ops::done::Unreadable;
use kimmoke::ops::import::{self, Did, ImportReport, MatchedBy, Request};
use kimmoke::ops::job::Progress;
use kimmoke::ops::{Clock, Session, custom_field};
use kimmoke::store::{self, Register};

fn session() -> Session {
    Session::new(Register::in_memory().unwrap(), Clock::fixed(jiff::civil::date(2026, 11, 22).at(9, 0, 0, 0)))
}

fn table(text: &str) -> Table {
    Table::open(text.as_bytes(), Reading::default()).unwrap()
}

fn request(session: &Session, table: &Table, known: Match) -> Request {
    let proposal = import::proposal(session.reader(), table, None, false).unwrap();
    Request::new(proposal.kind, proposal.mapping, Choices { known, ..Choices::default() })
}

fn take(session: &mut Session, text: &str, known: Match) -> ImportReport {
    let table = table(text);
    let request = request(session, &table, known);
    import::run(session, &table, &request, &Progress::default()).unwrap().value
}

fn counts(report: &ImportReport) -> [usize; 5] {
    [report.added, report.updated, report.unchanged, report.skipped, report.refused.len()]
}

const FIRST: &str = "Asiakaskoodi;Nimi;Y-tunnus;Kaupunki;Sähköposti;Puhelin;Kotisivut\n\
    A1;Villa Oy;0737546-2;Oulu;info@villa.example;040 123 4567;\n\
    A2;Kotipuoti;;Turku;osto@kotipuoti.example;+358 50 765 4321;koti.example\n";

#[test]
fn a_customer_is_found_by_each_thing_that_names_it() {
    let rows = [
        ("Asiakaskoodi;Nimi\nA1;Toinen\n", MatchedBy::Code),
        ("Nimi;Y-tunnus\nToinen;0737546-2\n", MatchedBy::BusinessId),
        ("Nimi;Kaupunki\nVILLA OY;oulu\n", MatchedBy::Name),
        ("Yritys;Sähköposti\nVilla;INFO@villa.example\n", MatchedBy::Email),
        ("Yritys;Puhelin\nVilla;+358401234567\n", MatchedBy::Phone),
    ];
    for (text, by) in rows {
        let mut session = session();
        take(&mut session, FIRST, Match::Fill);
        let report = take(&mut session, text, Match::Skip);
        assert_eq!(counts(&report), [0, 0, 0, 1, 0], "{text}");
        assert_eq!((report.matches[0].by, report.matches[0].code.as_str(), report.matches[0].did), (by, "A1", Did::Skipped));
    }
}

#[test]
fn a_phone_doesn_t_join_what_town_or_business_id_part() {
    for row in ["Nimi;Kaupunki;Puhelin\nVilla Kemi;Kemi;040 1234567\n", "Nimi;Y-tunnus;Puhelin\nVilla Kemi;0112038-9;040 1234567\n"] {
        let mut session = session();
        take(&mut session, FIRST, Match::Fill);
        assert_eq!(counts(&take(&mut session, row, Match::Overwrite)), [1, 0, 0, 0, 0], "{row}");
    }
}

#[test]
fn known_customers_are_skipped_filled_overwritten_or_added_as_chosen() {
    let second = "Nimi;Kaupunki;Kotisivut;Sähköposti\nVilla Oy;Oulu;villa.example;info@villa.example\nKotipuoti;Turku;uusi.example;\n";
    let expected = [
        (Match::Skip, [0, 0, 0, 2, 0], ["", "koti.example"].as_slice()),
        (Match::Fill, [0, 1, 1, 0, 0], &["villa.example", "koti.example"]),
        (Match::Overwrite, [0, 2, 0, 0, 0], &["villa.example", "uusi.example"]),
        (Match::New, [2, 0, 0, 0, 0], &["", "koti.example", "villa.example", "uusi.example"]),
    ];
    for (known, told, webs) in expected {
        let mut session = session();
        take(&mut session, FIRST, Match::Fill);
        assert_eq!(counts(&take(&mut session, second, known)), told, "{known:?}");
        let all = store::customer::list_all(session.reader()).unwrap();
        let mut seen: Vec<(String, String)> = all.into_iter().map(|customer| (customer.values.code, customer.values.web)).collect();
        seen.sort();
        assert_eq!(seen.iter().map(|(_, web)| web.as_str()).collect::<Vec<_>>(), webs, "{known:?}");
        if known != Match::New {
            let again = take(&mut session, second, known);
            assert_eq!((again.added, again.updated, again.unchanged + again.skipped), (0, 0, 2), "{known:?} twice");
        }
    }
}

#[test]
fn a_single_row_may_go_its_own_way_and_a_source_is_given_to_all() {
    let mut session = session();
    take(&mut session, FIRST, Match::Fill);
    let table = table("Nimi;Kaupunki;Kotisivut\nVilla Oy;Oulu;a.example\nKotipuoti;Turku;b.example\nUusi Puoti;Kemi;\n");
    let mut request = request(&session, &table, Match::Skip);
    request.rows.insert(3, Match::Overwrite);
    request.source = " Kevätmessut ".into();
    let report = import::run(&mut session, &table, &request, &Progress::default()).unwrap().value;
    assert_eq!(counts(&report), [1, 1, 0, 1, 0]);
    let sources: Vec<(String, String)> = store::customer::list_all(session.reader())
        .unwrap()
        .into_iter()
        .map(|customer| (customer.values.name, customer.values.source))
        .collect();
    for (name, source) in sources {
        assert_eq!(source, if name == "Villa Oy" { "" } else { "Kevätmessut" }, "{name}");
    }
}

#[test]
fn the_reading_of_a_form_is_remembered_and_offered() {
    let mut session = session();
    let first = table("Firma;Murre\nVilla;V-1\n");
    let mut asked = request(&session, &first, Match::Overwrite);
    assert_eq!(asked.mapping.columns[1], None);
    asked.mapping.set(1, Some(import::Target::CustomerCode));
    import::run(&mut session, &first, &asked, &Progress::default()).unwrap();
    let next = table("Firma;Murre\nPuoti;V-2\n");
    let offered = import::proposal(session.reader(), &next, None, false).unwrap();
    assert_eq!((offered.mapping, offered.known), (asked.mapping, Some(Match::Overwrite)));
    let anew = import::proposal(session.reader(), &next, None, true).unwrap();
    assert_eq!((anew.mapping.columns[1], anew.known), (None, None));
    let other = table("Firma;Murre;Puhelin\nPuoti;V-2;\n");
    assert_eq!(import::proposal(session.reader(), &other, None, false).unwrap().known, None);
}

#[test]
fn own_fields_take_finnish_numbers_dates_and_choices() {
    let mut session = session();
    for (name, kind) in [("Pinta-ala", CustomKind::Number), ("Perustettu", CustomKind::Date), ("Sesonki", CustomKind::Choice)] {
        let draft = CustomFieldDraft { name: name.into(), kind, choices: vec!["Kevät".into(), "Syksy".into()] };
        custom_field::add(&mut session, &draft).unwrap();
    }
    let text = "Nimi;Kaupunki;Pinta-ala;Perustettu;Sesonki\nA;;1 234,5;1.5.2001;kevat\nB;;paljon;;\nC;;;;Talvi\n";
    let report = take(&mut session, text, Match::Fill);
    let problems: Vec<Problem> = report.refused.iter().map(|row| row.faults[0].problem.clone()).collect();
    assert_eq!(problems, [Problem::NotANumber, Problem::UnknownChoice]);
    let all = store::customer::list_all(session.reader()).unwrap();
    let mut values: Vec<&str> = all[0].values.custom.iter().map(|(_, value)| value.as_str()).collect();
    values.sort_unstable();
    assert_eq!(values, ["1234.5", "2001-05-01", "Kevät"]);
}

#[test]
fn refused_rows_come_in_once_they_are_mended() {
    let mut session = session();
    let folder = tempfile::tempdir().unwrap();
    let bad = table("Nimi;Y-tunnus;Kaupunki\nVilla;0737546-3;Oulu\n;;Kemi\nPuoti;;Turku\n");
    let asked = request(&session, &bad, Match::Fill);
    let report = import::run(&mut session, &bad, &asked, &Progress::default()).unwrap().value;
    assert_eq!(counts(&report), [1, 0, 0, 0, 2]);
    let path = folder.path().join("hylatyt.csv");
    for lang in Lang::ALL {
        import::refused_to_csv(&Words::new(*lang), &bad, &report.refused, &path).unwrap();
        let written = std::fs::read_to_string(&path).unwrap();
        assert!(written.contains("0737546-3"), "{written}");
        let mended = table(&written.replace("0737546-3", "0737546-2").replace("\n;;Kemi", "\nKoru;;Kemi"));
        let mut fresh = self::session();
        let asked = request(&fresh, &mended, Match::Fill);
        assert_eq!(asked.mapping.columns.iter().flatten().count(), 3, "row and reason are not read: {:?}", asked.mapping);
        let report = import::run(&mut fresh, &mended, &asked, &Progress::default()).unwrap().value;
        assert_eq!(counts(&report), [2, 0, 0, 0, 0], "{:?}", report.refused);
    }
}

/// A workbook as a spreadsheet program writes it: a title, an empty line, numbers that lost their zeros, a day, a second sheet.
fn workbook(folder: &std::path::Path) -> std::path::PathBuf {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet().set_name("Messut").unwrap();
    sheet.write_string(0, 0, "Messujen kävijät").unwrap();
    for (column, name) in (0_u16..).zip(["Nimi", "Postinumero", "Kaupunki", "Muistiinpanot", "Perustettu"]) {
        sheet.write_string(2, column, name).unwrap();
    }
    sheet.write_string(3, 0, "Villa; Oy").unwrap();
    sheet.write_number(3, 1, 100).unwrap();
    sheet.write_string(3, 2, "Helsinki").unwrap();
    sheet.write_string(3, 3, "rivi\nja \"toinen\"").unwrap();
    let day = rust_xlsxwriter::ExcelDateTime::from_ymd(2001, 5, 1).unwrap();
    sheet.write_datetime_with_format(3, 4, &day, &rust_xlsxwriter::Format::new().set_num_format("d.m.yyyy")).unwrap();
    sheet.write_string(6, 1, "33100").unwrap();
    let second = book.add_worksheet().set_name("Ostot").unwrap();
    for (column, name) in (0_u16..).zip(["Asiakas", "Pvm", "Summa"]) {
        second.write_string(0, column, name).unwrap();
    }
    second.write_string(1, 0, "Villa; Oy").unwrap();
    second.write_datetime_with_format(1, 1, &day, &rust_xlsxwriter::Format::new().set_num_format("d.m.yyyy")).unwrap();
    second.write_number(1, 2, 1234.567).unwrap();
    let path = folder.join("messut.xlsx");
    book.save(&path).unwrap();
    path
}

#[test]
fn a_workbook_is_read_like_a_list() {
    let folder = tempfile::tempdir().unwrap();
    let path = workbook(folder.path());
    let mut session = session();
    let draft = CustomFieldDraft { name: "Perustettu".into(), kind: CustomKind::Date, choices: vec![] };
    custom_field::add(&mut session, &draft).unwrap();
    let people = import::open(&path, Reading::default()).unwrap();
    assert_eq!((people.encoding, people.header_line, people.sheets.join(",").as_str()), ("XLSX", 3, "Messut,Ostot"));
    let asked = request(&session, &people, Match::Fill);
    let report = import::run(&mut session, &people, &asked, &Progress::default()).unwrap().value;
    let lines: Vec<usize> = report.refused.iter().map(|row| row.line).collect();
    assert_eq!((report.added, lines.as_slice()), (1, [7].as_slice()), "rows are told by the sheet's own numbers");
    let villa = store::customer::list_all(session.reader()).unwrap().remove(0).values;
    assert_eq!((villa.name.as_str(), villa.notes.as_str()), ("Villa; Oy", "rivi\nja \"toinen\""));
    assert_eq!((villa.addresses[0].postcode.as_str(), villa.custom[0].1.as_str()), ("00100", "2001-05-01"));

    let bought = import::open(&path, Reading { sheet: Some(1), ..Reading::default() }).unwrap();
    let asked = request(&session, &bought, Match::Fill);
    let report = import::run(&mut session, &bought, &asked, &Progress::default()).unwrap().value;
    assert_eq!((report.added, report.customers_added, report.refused.len()), (1, 0, 0), "{:?}", report.refused);
    let bought = store::purchase::page(session.reader(), None, 9).unwrap().remove(0).values;
    assert_eq!((bought.on.to_string().as_str(), bought.amount.0), ("2001-05-01", 123_457));
}

#[test]
fn half_and_hostile_workbooks_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let whole = std::fs::read(workbook(folder.path())).unwrap();
    let refused = |bytes: &[u8]| Table::open(bytes, Reading::default()).unwrap_err();
    assert_eq!(refused(&whole[..whole.len() / 2]), Unreadable::Binary);
    assert_eq!(refused(b"PK\x03\x04 not a workbook"), Unreadable::Binary);
    // One cell far to the right, and a packed sheet that unpacks to 60 MB of zeros.
    let mut book = rust_xlsxwriter::Workbook::new();
    book.add_worksheet().write_string(0, 9_000, "Nimi").unwrap();
    assert_eq!(refused(&book.save_to_buffer().unwrap()), Unreadable::TooLarge);
    let mut bomb = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let packed = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
    for name in ["xl/workbook.xml", "xl/worksheets/sheet1.xml"] {
        bomb.start_file(name, packed).unwrap();
        std::io::copy(&mut std::io::Read::take(std::io::repeat(b' '), 30 << 20), &mut bomb).unwrap();
    }
    assert_eq!(refused(&bomb.finish().unwrap().into_inner()), Unreadable::TooLarge);
}

#[test]
fn workbooks_of_other_programs_are_read_too() {
    for (name, form) in [("customers.xls", "XLS"), ("customers.ods", "ODS")] {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(name);
        let list = import::open(&path, Reading::default()).unwrap();
        assert_eq!((list.encoding, list.header_line, list.header.len()), (form, 2, 4), "{name}");
        let mut session = session();
        let asked = request(&session, &list, Match::Fill);
        let report = import::run(&mut session, &list, &asked, &Progress::default()).unwrap().value;
        assert_eq!(counts(&report), [2, 0, 0, 0, 0], "{name}");
        let all = store::customer::list_all(session.reader()).unwrap();
        let first = all.iter().find(|customer| customer.values.name == "Mäkelän Puoti Oy").unwrap();
        assert_eq!(first.values.addresses[0].postcode, "00100", "{name}");
    }
}
