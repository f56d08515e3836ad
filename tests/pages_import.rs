//! Import, history and bin, driven by role and label on an in-memory register with a standing clock.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that fails may panic")]

mod common;

use common::page::{Desk, add_customer, open, session, type_into};
use eframe::egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use kimmoke::ops::customer;
use kimmoke::store;
use kimmoke::ui::pages::history::HistoryPage;
use kimmoke::ui::pages::import::ImportPage;
use std::path::PathBuf;

const WINDOW: [f32; 2] = [1150.0, 2400.0];

/// As a Finnish Excel writes it: Windows-1252, semicolons, lost zeros, one row without a name.
const CUSTOMERS: &str = "Asiakkaan nimi;Postinumero;Postitoimipaikka;Murre;Sähköposti\r\n\
    Mäkelän Lahjatalo Oy;100;Helsinki;K77;aino@esim.fi\r\n\
    Kotipuoti Hämyläinen;90100;Oulu;K78;eino@esim.fi\r\n\
    ;33100;Tampere;K79;\r\n";

fn file(folder: &tempfile::TempDir, name: &str, bytes: &[u8]) -> PathBuf {
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

/// Letters of Finnish in Windows-1252 are those of Latin-1.
fn windows_1252(text: &str) -> Vec<u8> {
    text.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap()).collect()
}

fn press(harness: &mut Harness<'_, Desk>, label: &str) {
    harness.get_by_role_and_label(Role::Button, label).click();
    harness.run();
}

fn sees(harness: &Harness<'_, Desk>, text: &str) -> bool {
    harness.query_all_by_label_contains(text).next().is_some()
}

#[test]
fn a_finnish_file_is_looked_at_changed_imported_and_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let path = file(&folder, "asiakkaat.csv", &windows_1252(CUSTOMERS));
    let mut harness = open(session(), ImportPage::default(), WINDOW);
    harness.state_mut().page.picked(path);
    harness.run();
    assert!(sees(&harness, "windows-1252") || sees(&harness, "Windows-1252"));
    assert!(sees(&harness, "Mäkelän Lahjatalo Oy"));
    assert!(sees(&harness, "00100"), "the lost zeros are shown mended");
    assert!(sees(&harness, "Rivi 4"), "the refused row is told with its number");

    // A column that nobody knows is read into the code.
    harness.get_by_role_and_label(Role::ComboBox, "Murre").click();
    harness.run();
    harness.get_all_by_label("Asiakaskoodi").last().unwrap().click();
    harness.run();
    press(&mut harness, "Tuo 2 asiakasta");
    assert!(sees(&harness, "2 asiakasta tuotu"));
    let all = store::customer::list_all(harness.state().session.reader()).unwrap();
    let makela = all.iter().find(|customer| customer.values.name.starts_with("Mäkelän")).unwrap();
    assert_eq!(makela.values.code, "K77");
    assert_eq!(makela.values.addresses[0].postcode, "00100");

    press(&mut harness, "Kumoa tuonti");
    assert_eq!(store::customer::count(harness.state().session.reader()).unwrap(), 0);
    assert!(sees(&harness, "Tuonti on kumottu"));
}

#[test]
fn refused_rows_go_to_a_file_with_their_reasons() {
    let folder = tempfile::tempdir().unwrap();
    let path = file(&folder, "asiakkaat.csv", CUSTOMERS.as_bytes());
    let mut harness = open(session(), ImportPage::default(), WINDOW);
    harness.state_mut().page.picked(path);
    harness.run();
    press(&mut harness, "Tallenna hylätyt rivit tiedostoon…");
    assert_eq!(harness.state().asked_for_files, 1);
    let to = folder.path().join("hylätyt.csv");
    harness.state_mut().page.picked(to.clone());
    harness.run();
    let written = std::fs::read_to_string(to).unwrap();
    assert!(written.contains("Postitoimipaikka") && written.contains("Syy"), "{written}");
    assert!(written.contains("Tampere") && written.contains("Tieto puuttuu"), "{written}");
    assert!(!written.contains("Mäkelän"));
}

#[test]
fn files_that_are_no_tables_are_told_in_a_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = open(session(), ImportPage::default(), WINDOW);
    let bad: [(&str, &[u8], &str); 3] = [
        ("tyhja.csv", b"", "Tiedosto on tyhjä"),
        ("kuva.csv", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01", "ei ole tekstitiedosto"),
        ("otsikko.csv", b"Nimi;Puhelin\n;;\n", "ei yhtään riviä"),
    ];
    for (name, bytes, sentence) in bad {
        let path = file(&folder, name, bytes);
        assert!(harness.state_mut().page.dropped(&[path]));
        harness.run();
        assert!(sees(&harness, sentence), "{name}");
    }
}

/// Chooses a line of a drop-down list.
fn choose(harness: &mut Harness<'_, Desk>, list: &str, line: &str) {
    harness.get_by_role_and_label(Role::ComboBox, list).click();
    harness.run();
    harness.get_all_by_label(line).last().unwrap().click();
    harness.run();
}

#[test]
fn a_second_import_changes_nothing_and_a_row_may_be_treated_otherwise() {
    let folder = tempfile::tempdir().unwrap();
    let path = file(&folder, "asiakkaat.csv", CUSTOMERS.as_bytes());
    let mut harness = open(session(), ImportPage::default(), WINDOW);
    harness.state_mut().page.picked(path.clone());
    harness.run();
    choose(&mut harness, "Murre", "Asiakaskoodi");
    press(&mut harness, "Tuo 2 asiakasta");
    press(&mut harness, "Tuo toinen tiedosto");

    harness.state_mut().page.picked(path);
    harness.run();
    assert!(sees(&harness, "Sarakkeet luetaan kuten viimeksi"), "the column that was chosen by hand is read again");
    assert!(sees(&harness, "2 rivin asiakas on jo rekisterissä") && sees(&harness, "sama asiakaskoodi"));
    assert!(harness.get_by_role_and_label(Role::Button, "Ei tuotavaa").accesskit_node().is_disabled());
    press(&mut harness, "Lue otsikoiden mukaan");
    assert!(!sees(&harness, "sama asiakaskoodi") && sees(&harness, "sama nimi ja paikkakunta"));

    choose(&mut harness, "Rivin 2 käsittely", "Lisää uutena asiakkaana");
    assert!(sees(&harness, "lisätään uutena"));
    press(&mut harness, "Tuo 1 asiakas");
    assert_eq!(store::customer::count(harness.state().session.reader()).unwrap(), 3);
}

#[test]
fn one_choice_and_one_source_for_all_rows() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = session();
    add_customer(&mut session, "Kotipuoti Hämyläinen");
    let path = file(&folder, "asiakkaat.csv", CUSTOMERS.as_bytes());
    let mut harness = open(session, ImportPage::default(), WINDOW);
    harness.state_mut().page.picked(path);
    harness.run();
    type_into(&mut harness, "Asiakkaiden lähde", "Kevätmessut");
    choose(&mut harness, "Kun asiakas on jo rekisterissä", "Ohita rivi");
    assert!(sees(&harness, "Sen tiedot jäävät ennalleen"));
    press(&mut harness, "Tuo 1 asiakas");
    assert!(sees(&harness, "ohitettu"));
    let all = store::customer::list_all(harness.state().session.reader()).unwrap();
    let mut sources: Vec<&str> = all.iter().map(|customer| customer.values.source.as_str()).collect();
    sources.sort_unstable();
    assert_eq!(sources, ["", "Kevätmessut"]);
}

#[test]
fn another_header_line_is_chosen_and_a_table_is_pasted() {
    let mut harness = open(session(), ImportPage::default(), WINDOW);
    harness.event(eframe::egui::Event::Paste("Villa Oy\tOulu\nKotipuoti\tTurku\n".into()));
    harness.run();
    assert!(sees(&harness, "Leikepöydän taulukko") && sees(&harness, "ei otsikkoriviä"));
    choose(&mut harness, "Sarake 1", "Nimi");
    assert!(sees(&harness, "Tuo 2 asiakasta"));
    choose(&mut harness, "Otsikkorivi", "1: Villa Oy · Oulu");
    choose(&mut harness, "Villa Oy", "Nimi");
    press(&mut harness, "Tuo 1 asiakas");
    assert!(sees(&harness, "Yksi asiakas tuotu"));
}

#[test]
fn what_was_removed_is_brought_back_and_the_bin_is_emptied_by_its_number() {
    let mut session = session();
    let kept = add_customer(&mut session, "Kotipuoti");
    let gone = add_customer(&mut session, "Lahjatalo");
    customer::remove(&mut session, &[kept, gone]).unwrap();
    let mut harness = open(session, HistoryPage::default(), [1150.0, 716.0]);
    assert!(sees(&harness, "Asiakkaiden poisto") || sees(&harness, "poisto"));
    harness.get_by_role_and_label(Role::Tab, "Roskakori").click();
    harness.run();
    harness.get_by_label("Valitse: Asiakas Kotipuoti").click();
    harness.run();
    press(&mut harness, "Palauta 1 tieto");
    assert_eq!(store::customer::count(harness.state().session.reader()).unwrap(), 1);
    press(&mut harness, "Tyhjennä roskakori…");
    let erase = "Poista 1 tieto lopullisesti";
    assert!(harness.get_by_role_and_label(Role::Button, erase).accesskit_node().is_disabled());
    harness.get_by_role(Role::TextInput).type_text("1");
    harness.run();
    press(&mut harness, erase);
    assert_eq!(store::bin::count(harness.state().session.reader()).unwrap(), 0);
    assert!(!harness.state().dialogs.iter().any(|_| true), "the dialog closes");
}
