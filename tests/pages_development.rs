//! The development page and its lines on Today, driven by role and label on an in-memory register with a standing clock.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that fails may panic")]

mod common;

use common::page::{Desk, day, open, open_in, session, type_into};
use common::picture;
use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use kimmoke::domain::customer::Language;
use kimmoke::domain::development_target::{DevelopmentTargetDraft, ImmediateActionDraft, MilestoneDraft, TargetSource, TargetStatus};
use kimmoke::domain::path::{PathItem, PathTickDraft};
use kimmoke::domain::swot::SwotCell;
use kimmoke::i18n::Lang;
use kimmoke::ops::{Session, development_target, path, sample};
use kimmoke::store;
use kimmoke::ui::pages::development::DevelopmentPage;
use kimmoke::ui::pages::today::TodayPage;

const WINDOW: [f32; 2] = [1150.0, 716.0];

/// A register with three targets, the first of them with milestones and an action.
fn planned() -> Session {
    let mut session = session();
    let milestone = |title: &str, due: i64| MilestoneDraft { title: title.into(), due: Some(day(due)), ..Default::default() };
    let first = DevelopmentTargetDraft {
        title: "Vastaa vuorokaudessa kaikille".into(),
        milestones: vec![milestone("Vuorolista käytössä", -2), milestone("Puolet ajoissa", 5)],
        actions: vec![ImmediateActionDraft { text: "Sovi vuorot".into(), ..Default::default() }],
        status: TargetStatus::Underway,
        ..Default::default()
    };
    development_target::add(&mut session, &first).unwrap();
    for title in ["Tarinat luetteloon", "Toiveet talteen"] {
        development_target::add(&mut session, &DevelopmentTargetDraft { title: title.into(), ..Default::default() }).unwrap();
    }
    session
}

fn items(harness: &Harness<'_, Desk>) -> Vec<String> {
    harness.query_all_by_role(Role::ListItem).filter_map(|node| node.accesskit_node().label()).collect()
}

fn titles(harness: &Harness<'_, Desk>) -> Vec<String> {
    store::development_target::list(harness.state().session.reader()).unwrap().into_iter().map(|target| target.values.title).collect()
}

fn tab(harness: &mut Harness<'_, Desk>, word: &str) {
    harness.get_by_role_and_label(Role::Tab, word).click();
    harness.run();
}

#[test]
fn alt_and_arrows_change_the_order_and_undo_takes_it_back() {
    let mut harness = open(planned(), DevelopmentPage::new(), WINDOW);
    harness.get_by_label("Kolme tärkeintä");
    harness.key_press(Key::J);
    harness.run();
    harness.key_press_modifiers(Modifiers::ALT, Key::ArrowUp);
    harness.run();
    assert_eq!(titles(&harness), ["Tarinat luetteloon", "Vastaa vuorokaudessa kaikille", "Toiveet talteen"]);
    assert!(items(&harness)[0].starts_with("Tarinat luetteloon"), "{:?}", items(&harness));
    harness.state_mut().undo();
    harness.run();
    assert_eq!(titles(&harness)[0], "Vastaa vuorokaudessa kaikille");
}

#[test]
fn a_row_is_dragged_by_its_grip() {
    let mut harness = open(planned(), DevelopmentPage::new(), WINDOW);
    let rects: Vec<_> = harness.query_all_by_role(Role::ListItem).map(|node| node.rect()).collect();
    let from = rects[0].left_center() + eframe::egui::vec2(14.0, 0.0);
    let to = rects[2].left_bottom() + eframe::egui::vec2(14.0, -4.0);
    harness.drag_at(from);
    harness.run();
    harness.hover_at(from.lerp(to, 0.5));
    harness.run();
    harness.drop_at(to);
    harness.run();
    assert_eq!(titles(&harness), ["Tarinat luetteloon", "Toiveet talteen", "Vastaa vuorokaudessa kaikille"]);
}

#[test]
fn what_smart_misses_is_told_and_a_milestone_is_ticked_in_the_pane() {
    let mut harness = open(planned(), DevelopmentPage::new(), [1150.0, 1100.0]);
    harness.get_by_label("Aseta määräpäivä.");
    harness.get_by_label("Valitse mittari, josta edistymisen näkee.");
    harness.get_by_role_and_label(Role::CheckBox, "Vuorolista käytössä").click();
    harness.run();
    let target = store::development_target::list(harness.state().session.reader()).unwrap().remove(0);
    assert_eq!(target.values.milestones_done(), (1, 2));
    harness.get_by_role_and_label(Role::Button, "Luo tehtävä: Sovi vuorot").click();
    harness.run();
    assert_eq!(store::task::count(harness.state().session.reader()).unwrap(), 1);
    assert!(harness.query_by_label("Luo tehtävä: Sovi vuorot").is_none());
    harness.get_by_label("Tehtävälistalla");
    harness.state_mut().undo();
    harness.run();
    assert_eq!(store::task::count(harness.state().session.reader()).unwrap(), 0);
    harness.get_by_label("Luo tehtävä: Sovi vuorot");
}

#[test]
fn a_target_is_written_with_its_first_milestone() {
    let mut harness = open(session(), DevelopmentPage::new(), WINDOW);
    harness.get_by_label("Ei vielä kehittämistavoitteita");
    harness.get_by_label("Uusi tavoite").click();
    harness.run();
    type_into(&mut harness, "Mikä paranee", "Luettelo valmis kuukautta ennen messuja");
    type_into(&mut harness, "Lähtöluku", "kolme");
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    harness.run();
    assert_eq!(harness.state().dialogs.len(), 1, "a figure that is none is marked, nothing is lost");
    type_into(&mut harness, "Välitavoitteet 1", "Tekstit taittajalla");
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    harness.run();
    assert_eq!(harness.state().dialogs.len(), 1, "a milestone without a day is asked for");
    type_into(&mut harness, "Määräpäivä 1", "15.1.2027");
    harness.get_by_label("Lähtöluku").focus();
    harness.run();
    for _ in 0.."kolme".len() {
        harness.key_press(Key::Backspace);
        harness.run();
    }
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    harness.run();
    assert!(harness.state().dialogs.is_empty(), "{:?}", harness.state().refused);
    let stored = store::development_target::list(harness.state().session.reader()).unwrap().remove(0).values;
    assert_eq!(stored.title, "Luettelo valmis kuukautta ennen messuja");
    assert_eq!(stored.milestones[0].due, Some(jiff::civil::date(2027, 1, 15)));
    assert_eq!((stored.start, stored.source), (None, TargetSource::Own));
}

#[test]
fn swot_is_filled_line_by_line_and_moved_by_keys() {
    let mut harness = open(session(), DevelopmentPage::new(), [1150.0, 1000.0]);
    tab(&mut harness, "SWOT ja TOWS");
    for text in ["Oma mallisto", "Nopeat päätökset"] {
        type_into(&mut harness, "Lisää vahvuus ja paina Enter", text);
        harness.key_press(Key::Enter);
        harness.run();
    }
    type_into(&mut harness, "Lisää mahdollisuus ja paina Enter", "Museokaupat");
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(items(&harness), ["V1 Oma mallisto", "V2 Nopeat päätökset", "M1 Museokaupat"]);
    harness.get_by_role_and_label(Role::ListItem, "V2 Nopeat päätökset").focus();
    harness.run();
    harness.key_press_modifiers(Modifiers::ALT, Key::ArrowUp);
    harness.run();
    assert_eq!(items(&harness)[0], "V1 Nopeat päätökset");
    harness.key_press_modifiers(Modifiers::ALT, Key::ArrowRight);
    harness.run();
    assert_eq!(items(&harness), ["V1 Oma mallisto", "H1 Nopeat päätökset", "M1 Museokaupat"]);
    harness.state_mut().undo();
    harness.run();
    let cells: Vec<SwotCell> =
        store::swot::items(harness.state().session.reader()).unwrap().into_iter().map(|item| item.values.cell).collect();
    assert_eq!(cells, [SwotCell::Strength, SwotCell::Strength, SwotCell::Opportunity]);
}

#[test]
fn a_tows_action_joins_both_sides_and_becomes_a_target() {
    let mut harness = open(session(), DevelopmentPage::new(), [1150.0, 1100.0]);
    tab(&mut harness, "SWOT ja TOWS");
    for (hint, text) in [("Lisää vahvuus ja paina Enter", "Oma mallisto"), ("Lisää mahdollisuus ja paina Enter", "Museokaupat")] {
        type_into(&mut harness, hint, text);
        harness.key_press(Key::Enter);
        harness.run();
    }
    harness.get_by_label("Lisää toimenpide: V + M").click();
    harness.run();
    type_into(&mut harness, "Mitä tehdään", "Kutsu kaupat kokeeseen");
    harness.get_by_role_and_label(Role::CheckBox, "V1  Oma mallisto").click();
    harness.run();
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    harness.run();
    harness.get_by_label("Valitse vähintään yksi kohta kummastakin ruudusta.");
    harness.get_by_role_and_label(Role::CheckBox, "M1  Museokaupat").click();
    harness.run();
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    harness.run();
    assert!(harness.state().dialogs.is_empty(), "{:?}", harness.state().refused);
    harness.get_by_label("Tee tavoite: Kutsu kaupat kokeeseen").click();
    harness.run();
    harness.get_by_label("Tavoitteena");
    assert_eq!(titles(&harness), ["Kutsu kaupat kokeeseen"]);
}

#[test]
fn a_check_is_ticked_noted_and_asked_again_in_a_year() {
    let mut harness = open(session(), DevelopmentPage::new(), WINDOW);
    tab(&mut harness, "Polku ja tarkistukset");
    harness.get_by_role_and_label(Role::CheckBox, "Asiakkaiden tarpeet on kysytty").click();
    harness.run();
    harness.get_by_label("Merkitty 24.11.2026 · kysytään uudelleen marraskuussa 2027");
    harness.get_by_label("Päivä ja muistiinpano: Asiakkaiden tarpeet on kysytty").click();
    harness.run();
    type_into(&mut harness, "Muistiinpanot", "Kahdeksan haastattelua");
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    harness.run();
    assert!(harness.state().dialogs.is_empty(), "{:?}", harness.state().refused);
    harness.get_by_label("Kahdeksan haastattelua");
    harness.get_by_role_and_label(Role::CheckBox, "Asiakkaiden tarpeet on kysytty").click();
    harness.run();
    assert_eq!(store::path::count(harness.state().session.reader()).unwrap(), 0);
    harness.state_mut().undo();
    harness.run();
    assert_eq!(store::path::newest(harness.state().session.reader()).unwrap()[0].values.note, "Kahdeksan haastattelua");
}

#[test]
fn late_milestones_and_checks_stand_on_today_and_are_done_there() {
    let mut session = planned();
    path::tick(&mut session, &PathTickDraft::of(PathItem::Goals, day(-370))).unwrap();
    let mut harness = open(session, TodayPage::new(), [1366.0, 768.0]);
    let lines = items(&harness);
    assert!(lines[0].starts_with("Vuorolista käytössä, Välitavoite · Vastaa vuorokaudessa kaikille"), "{lines:#?}");
    assert!(lines[0].ends_with("2\u{a0}pv myöhässä"), "{lines:#?}");
    assert!(
        lines.iter().any(|line| line.starts_with("Tarkista uudelleen: Tavoitteet on valittu, Edellisen kerran 19.11.2025")),
        "{lines:#?}"
    );
    harness.key_press(Key::D);
    harness.run();
    assert_eq!(items(&harness).len(), lines.len() - 1, "a milestone done on Today leaves it");
    harness.get_by_label("Siirrä").click();
    harness.run();
    let tomorrow = harness
        .query_all_by_role(Role::Button)
        .find(|node| node.accesskit_node().label().is_some_and(|label| label.starts_with("Huomenna")))
        .unwrap();
    tomorrow.click();
    harness.run();
    let tick = store::path::newest(harness.state().session.reader()).unwrap().remove(0).values;
    assert_eq!(tick.again_on, day(1));
    assert!(!items(&harness).iter().any(|line| line.starts_with("Tarkista")), "{:?}", items(&harness));
    harness.state_mut().undo();
    harness.run();
    harness.get_by_label("Tehty").click();
    harness.run();
    let ticks = store::path::list(harness.state().session.reader()).unwrap();
    assert_eq!(ticks.iter().map(|tick| tick.values.on).collect::<Vec<_>>(), [day(0), day(-370)]);
}

#[test]
fn pictures_of_every_tab_in_both_languages_and_themes() {
    let filled = || {
        let mut session = session();
        sample::add(&mut session, 7, 20, Language::Finnish).unwrap();
        session
    };
    for (name, word) in [("plan", "Suunnitelma"), ("swot", "SWOT ja TOWS"), ("path", "Polku ja tarkistukset")] {
        let mut harness = open(filled(), DevelopmentPage::new(), WINDOW);
        if name != "plan" {
            tab(&mut harness, word);
        }
        picture(&mut harness, &format!("development-{name}-fi-light"));
    }
    let mut empty = open_in(true, Lang::English, session(), DevelopmentPage::new(), WINDOW);
    empty.get_by_label("No development targets yet");
    picture(&mut empty, "development-empty-en-dark");
}
