//! The annual calendar, driven by role and label on an in-memory register with a standing clock.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that fails may panic")]

mod common;

use common::page::{Desk, add_customer, day, open, open_in, session, type_into};
use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use jiff::civil::date;
use kimmoke::domain::calendar_entry::{CalendarEntry, CalendarEntryDraft, EntryKind, LeadTask, Recurrence};
use kimmoke::domain::occasion::Occasion;
use kimmoke::domain::task::{TaskDraft, TaskKind};
use kimmoke::i18n::Lang;
use kimmoke::ops::{Session, calendar_entry, task};
use kimmoke::store;
use kimmoke::ui::pages::calendar::{CalendarPage, EditEntry, EntryCard, MoveEntry};

const WINDOW: [f32; 2] = [1150.0, 716.0];

fn draft(title: &str, first: jiff::civil::Date, recurrence: Recurrence) -> CalendarEntryDraft {
    CalendarEntryDraft { title: title.into(), kind: EntryKind::Fair, first: Some(first), recurrence, ..Default::default() }
}

/// A register with a fair that comes every year and one that comes once.
fn planned() -> Session {
    let mut session = session();
    let lead = LeadTask { id: None, title: "Luettelo jälleenmyyjille".into(), kind: TaskKind::Send, days_before: 42, person: None };
    let yearly = CalendarEntryDraft { leads: vec![lead], ..draft("Talvimessut", date(2026, 11, 26), Recurrence::SameDate) };
    calendar_entry::add(&mut session, &[yearly]).unwrap();
    calendar_entry::add(&mut session, &[draft("Avajaiset", date(2026, 11, 18), Recurrence::Once)]).unwrap();
    session
}

fn entries(harness: &Harness<'_, Desk>) -> Vec<CalendarEntry> {
    store::calendar_entry::list(harness.state().session.reader()).unwrap()
}

fn entry(harness: &Harness<'_, Desk>, title: &str) -> CalendarEntry {
    entries(harness).into_iter().find(|entry| entry.values.title == title).unwrap()
}

fn view(harness: &mut Harness<'_, Desk>, word: &str) {
    harness.get_by_role_and_label(Role::RadioButton, word).click();
    harness.run();
}

fn press(harness: &mut Harness<'_, Desk>, label: &str) {
    harness.get_by_role_and_label(Role::Button, label).click();
    harness.run();
}

/// The bar of an entry.
fn bar(title: &str, rest: &str) -> String {
    format!("{title}, {rest}")
}

#[test]
fn the_year_shows_seasons_and_entries_in_both_languages() {
    let harness = open(planned(), CalendarPage::new(), WINDOW);
    let seasons = harness.query_all_by_label("Joulusesonki, Sesongit ja merkkipäivät · 1.11.–24.12.2026").count();
    assert_eq!(seasons, 2, "in both of its months");
    harness.get_by_label(&bar("Talvimessut", "Messut tai tapahtuma · to 26.11.2026"));
    harness.get_by_label("marraskuu, vkot 44–49");
    let harness = open_in(true, Lang::English, planned(), CalendarPage::new(), [1600.0, 960.0]);
    assert_eq!(harness.query_all_by_label("Christmas season, Seasons and days · 1 Nov–24 Dec 2026").count(), 2);
}

#[test]
fn an_entry_is_added_on_a_day_by_keys_and_taken_back() {
    let mut harness = open(session(), CalendarPage::new(), WINDOW);
    view(&mut harness, "Kuukausi");
    harness.get_by_role_and_label(Role::Cell, "ti 24.11.2026 · vko\u{a0}48 · 1 merkintä").focus();
    harness.key_press(Key::ArrowRight);
    harness.run();
    harness.key_press(Key::N);
    harness.run();
    assert_eq!(harness.state().dialogs.len(), 1);
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    harness.run();
    assert_eq!(harness.state().dialogs.len(), 1, "an entry without a name is asked for it");
    type_into(&mut harness, "Nimi", "Joulunavaus");
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    harness.run();
    assert!(harness.state().dialogs.is_empty(), "{:?}", harness.state().refused);
    assert_eq!(entry(&harness, "Joulunavaus").values.first, Some(day(1)));
    harness.state_mut().undo();
    harness.run();
    assert!(entries(&harness).is_empty());
}

#[test]
fn an_entry_alike_is_asked_about_and_days_out_of_order_are_refused() {
    let mut harness = open(planned(), CalendarPage::new(), WINDOW);
    press(&mut harness, "Uusi merkintä");
    type_into(&mut harness, "Nimi", "talvimessut");
    type_into(&mut harness, "Viimeinen päivä", "1.11.2026");
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    harness.run();
    assert_eq!((harness.state().dialogs.len(), entries(&harness).len()), (1, 2), "the last day is before the first");
    harness.state_mut().dialogs.clear();
    harness.state_mut().show(EditEntry::on(date(2026, 11, 26)));
    harness.run();
    type_into(&mut harness, "Nimi", "talvimessut");
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    harness.run();
    assert_eq!(entries(&harness).len(), 3, "another kind is another entry");
    harness.state_mut().show(EditEntry::on(date(2026, 11, 26)));
    harness.run();
    type_into(&mut harness, "Nimi", "Talvimessut");
    harness.get_by_label("Samanlainen merkintä on jo kalenterissa 26.11.2026. Tallennus uudelleen pitää molemmat.");
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    harness.run();
    assert_eq!((harness.state().dialogs.len(), entries(&harness).len()), (1, 3), "asked first");
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    harness.run();
    assert_eq!(entries(&harness).len(), 4);
}

#[test]
fn the_starting_set_comes_in_one_step_and_is_not_offered_twice() {
    let mut harness = open(session(), CalendarPage::new(), WINDOW);
    press(&mut harness, "Aloitussarja");
    harness.get_by_role_and_label(Role::CheckBox, "Kevään messut (esimerkki) · 21.1.–25.1.2026").click();
    harness.run();
    press(&mut harness, "Lisää valitut");
    let found = entries(&harness);
    assert_eq!(found.len(), 11);
    let buying = entry(&harness, "Joulun sisäänostot");
    assert_eq!(buying.values.leads[0].days_before, 42);
    assert_eq!(buying.values.recurrence, Recurrence::Relative(Occasion::ChristmasSeason, -60));
    assert!(harness.query_by_role_and_label(Role::Button, "Aloitussarja").is_none(), "the hint is gone");
    harness.state_mut().undo();
    harness.run();
    assert!(entries(&harness).is_empty());
}

#[test]
fn lead_tasks_are_made_once_and_the_card_says_so() {
    let mut harness = open(planned(), CalendarPage::new(), WINDOW);
    harness.get_by_label(&bar("Talvimessut", "Messut tai tapahtuma · to 26.11.2026")).click();
    harness.run();
    harness.get_by_label("Luettelo jälleenmyyjille · 15.10.2026");
    press(&mut harness, "Luo tehtävä");
    harness.get_by_label("Luettelo jälleenmyyjille · 15.10.2026 · tehtävä luotu");
    assert!(harness.query_by_role_and_label(Role::Button, "Luo tehtävä").is_none());
    assert_eq!(store::task::count(harness.state().session.reader()).unwrap(), 1);
    harness.state_mut().undo();
    harness.run();
    harness.get_by_role_and_label(Role::Button, "Luo tehtävä");
}

#[test]
fn a_round_is_moved_this_year_only_or_always_or_left_out() {
    let mut harness = open(planned(), CalendarPage::new(), WINDOW);
    let id = entry(&harness, "Talvimessut").id;
    harness.state_mut().show(MoveEntry::to(id, 2026, date(2027, 12, 1)));
    harness.run();
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    harness.run();
    harness.get_by_label("Päivä menisi edellisen tai seuraavan vuoden kierroksen yli");
    assert!(entry(&harness, "Talvimessut").exceptions.is_empty());
    harness.state_mut().dialogs.clear();
    harness.state_mut().show(MoveEntry::to(id, 2026, date(2026, 12, 3)));
    harness.run();
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    harness.run();
    assert_eq!(entry(&harness, "Talvimessut").exceptions, [(2026, Some(date(2026, 12, 3)))]);
    harness.state_mut().show(MoveEntry::to(id, 2027, date(2027, 12, 9)));
    harness.run();
    harness.get_by_role_and_label(Role::RadioButton, "Joka vuosi").click();
    harness.run();
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    harness.run();
    assert_eq!(entry(&harness, "Talvimessut").values.first, Some(date(2026, 12, 9)));
    harness.state_mut().show(EntryCard::new(id, 2028));
    harness.run();
    press(&mut harness, "Jätä väliin 2028");
    harness.get_by_label("Jätetty väliin vuonna 2028");
    assert_eq!(entry(&harness, "Talvimessut").occurrence(2028), None);
    press(&mut harness, "Palauta säännön mukaiseksi");
    assert!(entry(&harness, "Talvimessut").occurrence(2028).is_some());
}

#[test]
fn what_comes_once_is_dragged_and_what_comes_every_year_is_asked_about() {
    let mut harness = open(planned(), CalendarPage::new(), WINDOW);
    view(&mut harness, "Kuukausi");
    for (title, rest, asks) in
        [("Avajaiset", "Messut tai tapahtuma · ke 18.11.2026", false), ("Talvimessut", "Messut tai tapahtuma · to 26.11.2026", true)]
    {
        let from = harness.get_by_label(&bar(title, rest)).rect().center();
        let to = harness.get_by_role_and_label(Role::Cell, "pe 20.11.2026 · vko\u{a0}47 · 1 merkintä").rect().center();
        harness.drag_at(from);
        harness.run();
        harness.hover_at(from.lerp(to, 0.5));
        harness.run();
        harness.drop_at(to);
        harness.run();
        assert_eq!(!harness.state().dialogs.is_empty(), asks, "{title}");
        if asks {
            harness.state_mut().dialogs.clear();
            assert!(entry(&harness, title).exceptions.is_empty());
        } else {
            assert_eq!(entry(&harness, title).values.first, Some(date(2026, 11, 20)));
            harness.state_mut().undo();
        }
        harness.run();
    }
}

#[test]
fn layers_are_switched_and_hidden_days_stay_hidden() {
    let mut harness = open(planned(), CalendarPage::new(), WINDOW);
    harness.get_by_label("Musta perjantai, Sesongit ja merkkipäivät · pe 27.11.2026");
    harness.get_by_label("Tammikuun alennusmyynnit, Sesongit ja merkkipäivät · 1.1.–31.1.2026");
    press(&mut harness, "Messut");
    assert!(harness.query_by_label(&bar("Talvimessut", "Messut tai tapahtuma · to 26.11.2026")).is_none());
    press(&mut harness, "Näytettävät päivät");
    harness.get_by_role_and_label(Role::CheckBox, "Tammikuun alennusmyynnit").click();
    harness.run();
    press(&mut harness, "Tallenna");
    assert_eq!(harness.query_all_by_label("Tammikuun alennusmyynnit, Sesongit ja merkkipäivät · 1.1.–31.1.2026").count(), 0);
}

#[test]
fn tasks_and_customers_themes_stand_on_their_days_and_narrow_windows_get_the_list() {
    let mut session = planned();
    let customer = add_customer(&mut session, "Puoti Pihlaja");
    let theme = CalendarEntryDraft {
        kind: EntryKind::CustomerTheme,
        customer: Some(customer),
        ..draft("Teemaviikko", date(2026, 11, 30), Recurrence::SameDate)
    };
    calendar_entry::add(&mut session, &[theme]).unwrap();
    let call = TaskDraft { title: "Soita Pihlajaan".into(), customer: Some(customer), due: Some(day(2)), ..Default::default() };
    task::add(&mut session, &call).unwrap();
    let mut harness = open(session, CalendarPage::new(), [760.0, 900.0]);
    harness.get_by_role_and_label(Role::ListItem, "to 26.11. · vko\u{a0}48, Soita Pihlajaan, Tehtävät · Puoti Pihlaja · to 26.11.2026");
    let theme = "ma 30.11. · vko\u{a0}49, Teemaviikko, Asiakkaan teema · Puoti Pihlaja · ma 30.11.2026";
    harness.get_by_role_and_label(Role::ListItem, theme).click();
    harness.run();
    assert_eq!(harness.state().dialogs.len(), 1);
}

#[test]
fn a_calendar_file_is_asked_for_and_written() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = open(planned(), CalendarPage::new(), WINDOW);
    press(&mut harness, "Vie ja tulosta");
    harness.get_by_role_and_label(Role::MenuItem, "Kalenteritiedosto (.ics)").click();
    harness.run();
    assert_eq!(harness.state().asked_for_files, 1);
    let to = folder.path().join("vuosi.ics");
    harness.state_mut().page.picked(to.clone());
    harness.run();
    let text = std::fs::read_to_string(to).unwrap();
    assert!(text.contains("SUMMARY:Talvimessut\r\n") && text.contains("DTSTART;VALUE=DATE:20261126\r\n"), "{text}");
}

#[test]
fn thousands_of_entries_load_once_and_pages_turn_without_the_register() {
    let mut session = session();
    let many: Vec<_> = (0..2_000_i64)
        .map(|at| draft(&format!("Merkintä {at}"), date(2020, 1, 1).saturating_add(jiff::ToSpan::days(at)), Recurrence::SameDate))
        .collect();
    calendar_entry::add(&mut session, &many).unwrap();
    let mut harness = open(session, CalendarPage::new(), WINDOW);
    view(&mut harness, "Kuukausi");
    harness.key_press(Key::PageDown);
    harness.run();
    harness.get_by_label("joulukuu 2026");
    let bars = harness
        .query_all_by_role(Role::Button)
        .filter(|node| node.accesskit_node().label().is_some_and(|name| name.starts_with("Merkintä")))
        .count();
    assert!((35..400).contains(&bars), "{bars} bars are drawn of 2,000 entries");
}
