//! The ROI calculator driven by role and label on an in-memory register with a standing clock.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that fails may panic")]

mod common;

use common::page::{Desk, TODAY, open, open_in, session, type_into};
use common::picture;
use eframe::egui::accesskit::Role;
use eframe::egui::{Event, Key};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use kimmoke::base::micro::Micro;
use kimmoke::base::money::Cents;
use kimmoke::domain::business_case::{
    AmountSource, BusinessCase, Case, CaseDraft, Category, Driver, DriverYear, LineDraft, LineKind, Period, Scenario, compute,
};
use kimmoke::domain::purchase::PurchaseDraft;
use kimmoke::i18n::Lang;
use kimmoke::ops::{Session, business_case, purchase};
use kimmoke::store;
use kimmoke::ui::pages::business_case::BusinessCasePage;

const WINDOW: [f32; 2] = [1182.0, 716.0];

fn euros(amounts: [i64; 3]) -> AmountSource {
    AmountSource::Amounts(amounts.iter().map(|euros| Cents(euros * 100)).collect())
}

fn line(kind: LineKind, name: &str, source: AmountSource, rationale: &str) -> LineDraft {
    LineDraft { name: name.into(), source, rationale: rationale.into(), ..LineDraft::new(kind) }
}

/// A case as a small maker of textiles might write it.
fn case(period: Period) -> Case {
    let name = if period == Period::Next { "Asiakastyö 2027–2029" } else { "Asiakastyö 2023–2025" };
    let values = CaseDraft { name: name.into(), hourly_rate: Cents(4_500), ..CaseDraft::new(period, TODAY) };
    let customers = |customers| DriverYear { customers: Micro::whole(customers), change: Cents(110_000) };
    let driver = Driver { share: Micro::ONE, margin: Micro::percent(40), years: [4, 12, 16].map(customers).to_vec() };
    let hours = AmountSource::Hours(vec![Micro::whole(80), Micro::whole(40), Micro::whole(40)]);
    let lines = vec![
        line(LineKind::Cost, "Käyttöönotto ja koulutus", euros([4_500, 0, 0]), "Tarjous 14.11.2026"),
        LineDraft { category: Category::Time, ..line(LineKind::Cost, "", hours, "2 h viikossa") },
        line(LineKind::Cost, "Asiakaskäynnit", euros([2_640, 4_440, 4_440]), "12 käyntiä, 370 € matkoineen"),
        line(LineKind::Saving, "Tarjoukset nopeammin", euros([1_300, 4_070, 4_070]), "90 tarjousta, 1 h säästyy"),
        line(LineKind::Benefit, "Lisäostot, strategiset", AmountSource::Driver(driver), "toteuma 2026: +9 %"),
        line(LineKind::Benefit, "Kasvusta strategisiin", euros([900, 4_200, 6_300]), "3 siirtyjää vuonna 2028"),
        LineDraft { category: Category::CrossSelling, ..line(LineKind::Benefit, "", euros([0, 1_200, 1_800]), "") },
    ];
    Case { values, lines }
}

fn with(cases: &[Case]) -> Session {
    let mut session = session();
    for case in cases {
        business_case::add_whole(&mut session, case).unwrap();
    }
    session
}

fn full() -> Session {
    with(&[case(Period::Next)])
}

/// The active case of the years ahead, as the register has it.
fn kept(harness: &Harness<'_, Desk>) -> BusinessCase {
    store::business_case::active(harness.state().session.reader(), Period::Next).unwrap().unwrap()
}

fn says(harness: &Harness<'_, Desk>, words: &str) -> bool {
    harness
        .query_all_by(|node| node.value().or_else(|| node.label()).is_some_and(|text| text.replace('\u{a0}', " ").contains(words)))
        .next()
        .is_some()
}

fn press(harness: &mut Harness<'_, Desk>, role: Role, label: &str) {
    harness.get_by_role_and_label(role, label).click();
    harness.run();
}

fn type_cell(harness: &mut Harness<'_, Desk>, cell: &str, text: &str) {
    harness.get_by_role_and_label(Role::GridCell, cell).focus();
    harness.run();
    harness.event(Event::Text(text.into()));
    harness.run();
}

#[test]
fn an_empty_page_teaches_and_a_new_case_begins_with_the_methods_lines() {
    let mut harness = open(session(), BusinessCasePage::default(), WINDOW);
    picture(&mut harness, "business-case-empty");
    press(&mut harness, Role::Button, "Uusi laskelma");
    type_into(&mut harness, "Oman työtunnin hinta, €", "45");
    harness.key_press_modifiers(eframe::egui::Modifiers::COMMAND, Key::Enter);
    harness.run();
    assert!(harness.state().dialogs.is_empty(), "{:?}", harness.state().refused);
    let case = kept(&harness);
    assert_eq!((case.values.name.as_str(), case.values.hourly_rate), ("Asiakastyö 2027–2029", Cents(4_500)));
    assert!(says(&harness, "Laskelmassa ei ole vielä lukuja"));
    press(&mut harness, Role::Button, "Ohjelmistot");
    assert!(harness.get_by_role_and_label(Role::GridCell, "Ohjelmistot, 2027").is_focused(), "the first amount is typed next");
    harness.event(Event::Text("1200".into()));
    harness.run();
    harness.key_press(Key::Tab);
    harness.run();
    harness.event(Event::Text("600".into()));
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(kept(&harness).lines[0].values.source, euros([1_200, 600, 0]));
    assert!(says(&harness, "Investoinnille 1 800 € ei ole vielä kirjattu säästöjä eikä hyötyjä."));
    assert!(says(&harness, "Vuosi 2029 on tyhjä."));
}

#[test]
fn each_key_moves_the_result_leaving_the_cell_saves_it_and_undo_takes_it_back() {
    let mut harness = open(full(), BusinessCasePage::default(), WINDOW);
    assert!(says(&harness, "maksaa itsensä takaisin lokakuussa 2028"), "{harness:?}");
    press(&mut harness, Role::Tab, "Hyödyt");
    picture(&mut harness, "business-case-fi-light");
    type_cell(&mut harness, "Kasvusta strategisiin, 2029", "99000");
    assert!(says(&harness, "107 400 €"), "the result follows each key");
    assert_eq!(kept(&harness).lines[5].values.source, euros([900, 4_200, 6_300]), "not saved while typed");
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(kept(&harness).lines[5].values.source, euros([900, 4_200, 99_000]));
    harness.state_mut().undo();
    harness.run();
    assert_eq!(kept(&harness).lines[5].values.source, euros([900, 4_200, 6_300]));
    assert!(says(&harness, "14 700 €"));
    type_cell(&mut harness, "Kasvusta strategisiin, 2029", "5");
    harness.key_press(Key::Escape);
    harness.run();
    assert!(says(&harness, "14 700 €"), "given up");
    type_cell(&mut harness, "Kasvusta strategisiin, 2029", "paljon");
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(kept(&harness).lines[5].values.source, euros([900, 4_200, 6_300]), "no number, nothing changed");
    let cell = |harness: &Harness<'_, Desk>| {
        let node = harness.get_by_role_and_label(Role::GridCell, "Kasvusta strategisiin, 2029");
        (node.accesskit_node().value().unwrap().to_string(), node.accesskit_node().description().is_some())
    };
    assert_eq!(cell(&harness), ("paljon".to_owned(), true), "the text stays, marked");
    type_cell(&mut harness, "Kasvusta strategisiin, 2029", "7000");
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(kept(&harness).lines[5].values.source, euros([900, 4_200, 7_000]));
    assert!(!cell(&harness).1);
}

#[test]
fn a_block_of_a_spreadsheet_is_one_step() {
    let mut harness = open(full(), BusinessCasePage::default(), WINDOW);
    press(&mut harness, Role::Tab, "Kulut ja investoinnit");
    harness.get_by_role_and_label(Role::GridCell, "Ajankäyttö, 2028").focus();
    harness.run();
    harness.event(Event::Paste("10\t20\n300,50\t400\n".into()));
    harness.run();
    let lines = kept(&harness).lines;
    assert_eq!(lines[1].values.source, AmountSource::Hours(vec![Micro::whole(80), Micro::whole(10), Micro::whole(20)]));
    assert_eq!(lines[2].values.source, AmountSource::Amounts(vec![Cents(264_000), Cents(30_050), Cents(40_000)]));
    harness.state_mut().undo();
    harness.run();
    assert_eq!(kept(&harness).case(), case(Period::Next));
}

#[test]
fn show_leads_to_the_missing_rationale_and_writing_it_justifies_all() {
    let mut harness = open(full(), BusinessCasePage::default(), WINDOW);
    assert!(says(&harness, "3 000 € ilman perustelua"));
    press(&mut harness, Role::Button, "Näytä");
    let cell = harness.get_by_role_and_label(Role::GridCell, "Ristiinmyynti, Perustelu");
    assert!(cell.is_focused());
    assert_eq!(cell.accesskit_node().value().as_deref(), Some("Perustelu puuttuu: mistä tulo syntyy?"));
    harness.event(Event::Text("sisustusmyymälät ostavat myös pyyhkeet".into()));
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    assert!(says(&harness, "Jokaisella luvulla on perustelu"));
    assert!(kept(&harness).lines[6].values.is_justified());
}

#[test]
fn a_scenario_changes_the_sentence_and_its_figures_are_told() {
    let mut harness = open(full(), BusinessCasePage::default(), WINDOW);
    let net = |scenario| compute(&case(Period::Next)).of(scenario).total.net.0 / 100;
    let cautious = harness.get_by_role_and_label(Role::RadioButton, "Varovainen");
    assert!(cautious.accesskit_node().description().unwrap().starts_with("lokakuu 2029, 34 kk"), "{cautious:?}");
    cautious.click();
    harness.run();
    assert!(says(&harness, "maksaa itsensä takaisin lokakuussa 2029"));
    press(&mut harness, Role::RadioButton, "Rohkea");
    let told = kimmoke::i18n::Formats::new(Lang::Finnish).number(net(Scenario::Bold)).replace('\u{a0}', " ");
    assert!(says(&harness, &told), "{told}");
    let chart = harness.get_by_role_and_label(Role::Image, "Kertynyt netto");
    assert!(chart.accesskit_node().description().unwrap().contains("Rohkea"));
}

#[test]
fn a_line_is_written_from_a_driver_and_removed_by_delete() {
    let mut harness = open(full(), BusinessCasePage::default(), WINDOW);
    press(&mut harness, Role::Tab, "Hyödyt");
    press(&mut harness, Role::Button, "Lisää rivi");
    harness.get_by_role_and_label(Role::MenuItem, "Oma rivi…").click();
    harness.run();
    type_into(&mut harness, "Nimi", "Passiivisten aktivointi");
    press(&mut harness, Role::RadioButton, "Asiakkaat × muutos × kate");
    type_into(&mut harness, "Osuus, joka toimii, %", "50");
    type_into(&mut harness, "Kate, %", "40");
    type_into(&mut harness, "Asiakkaita 2028", "10");
    type_into(&mut harness, "Muutos €/asiakas 2028", "1 250");
    harness.run();
    assert!(says(&harness, "yhteensä 2 500 €"));
    picture(&mut harness, "business-case-line");
    harness.key_press_modifiers(eframe::egui::Modifiers::COMMAND, Key::Enter);
    harness.run();
    assert!(harness.state().dialogs.is_empty(), "{:?}", harness.state().refused);
    assert_eq!(kept(&harness).lines.len(), 8);
    harness.get_by_role_and_label(Role::Button, "Passiivisten aktivointi").focus();
    harness.run();
    harness.key_press(Key::Delete);
    harness.run();
    assert_eq!(kept(&harness).lines.len(), 7);
}

#[test]
fn other_tabs_tell_years_sensitivity_and_questions() {
    let mut harness = open_in(true, Lang::English, full(), BusinessCasePage::default(), WINDOW);
    press(&mut harness, Role::Tab, "Benefits");
    picture(&mut harness, "business-case-en-dark");
    press(&mut harness, Role::Tab, "By year");
    assert_eq!(harness.get_by_role_and_label(Role::GridCell, "Net, Total").accesskit_node().value().as_deref(), Some("14,700"));
    press(&mut harness, Role::Tab, "Sensitivity");
    assert_eq!(harness.query_all_by_role(Role::Row).count(), 5);
    press(&mut harness, Role::Tab, "Questions");
    type_into(&mut harness, "Where does the income come from?", "From two collections a year.");
    harness.key_press(Key::Tab);
    harness.run();
    assert_eq!(kept(&harness).values.answers.income_source, "From two collections a year.");
}

#[test]
fn the_past_is_compared_with_what_was_estimated_for_it() {
    let past = case(Period::Past);
    let mut estimate = case(Period::Next);
    estimate.values.name = "Arvio 2023–2025".into();
    estimate.values.start_year = 2023;
    estimate.lines.remove(3);
    let mut harness = open(with(&[past, estimate]), BusinessCasePage::default(), WINDOW);
    press(&mut harness, Role::RadioButton, "Menneet 3 vuotta");
    assert!(says(&harness, "maksoi itsensä takaisin"));
    press(&mut harness, Role::Button, "Vertaa toteutuneeseen");
    assert!(says(&harness, "Netto on 9 440 € arvioitua parempi."));
    picture(&mut harness, "business-case-compare");
    let mut alone = open(full(), BusinessCasePage::default(), WINDOW);
    press(&mut alone, Role::Button, "Vertaa toteutuneeseen");
    assert!(says(&alone, "Samoille vuosille ei ole toista laskelmaa."));
}

#[test]
fn several_cases_are_kept_with_one_shown() {
    let mut harness = open(full(), BusinessCasePage::default(), WINDOW);
    let chooser = "Laskelma: Asiakastyö 2027–2029";
    press(&mut harness, Role::Button, chooser);
    press(&mut harness, Role::MenuItem, "Monista laskelma");
    press(&mut harness, Role::Button, chooser);
    press(&mut harness, Role::MenuItem, "Asiakastyö 2027–2029, kopio");
    assert_eq!(kept(&harness).values.name, "Asiakastyö 2027–2029, kopio");
    press(&mut harness, Role::Button, "Laskelma: Asiakastyö 2027–2029, kopio");
    press(&mut harness, Role::MenuItem, "Poista laskelma");
    assert_eq!(kept(&harness).values.name, "Asiakastyö 2027–2029");
    press(&mut harness, Role::Button, "Tee raportti");
    assert_eq!(harness.state().asked_for_files, 1);
}

#[test]
fn figures_of_the_register_are_offered_and_never_filled_in_by_themselves() {
    let mut session = full();
    let customer = common::page::add_customer(&mut session, "Kotipuoti Tyynelmä Oy");
    for (days, cents) in [(-40, 120_000), (-20, 80_000)] {
        let draft = PurchaseDraft { on: Some(common::page::day(days)), amount: Some(Cents(cents)), ..Default::default() };
        purchase::add(&mut session, customer, &draft).unwrap();
    }
    let mut harness = open(session, BusinessCasePage::default(), WINDOW);
    press(&mut harness, Role::Tab, "Hyödyt");
    press(&mut harness, Role::Button, "Lisäostot, strategiset");
    assert!(says(&harness, "Keskiosto, 12 kk: 1 000 €"));
    let before = kept(&harness);
    harness.get_by_role_and_label(Role::Button, "Käytä tätä: Keskiosto, 12 kk").focus();
    harness.run();
    harness.key_press(Key::Space);
    harness.run();
    assert_eq!(kept(&harness), before, "only the form has it");
    harness.key_press_modifiers(eframe::egui::Modifiers::COMMAND, Key::Enter);
    harness.run();
    let line = &kept(&harness).lines[4].values;
    let AmountSource::Driver(driver) = &line.source else { panic!("{line:?}") };
    assert!(driver.years.iter().all(|year| year.change == Cents(100_000)));
    assert!(line.figure_source.starts_with("Keskiosto") && line.figure_on.is_some(), "{line:?}");
}
