//! The table that is typed into, the chart of lines and the list of choices, driven by role and name.

#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test that fails may panic")]

mod common;

use common::{Tools, harness_with, picture};
use eframe::egui::accesskit::Role;
use eframe::egui::{Event, Id, Key, Ui};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use kimmoke::ui::kit::line_chart::{Line, LineChart, Marker, Stroked, line_chart};
use kimmoke::ui::kit::radio_list::{RadioRow, radio_list};
use kimmoke::ui::kit::sheet::{Cell, Column, Look, Row, Sheet, SheetEvent, SheetState};

#[derive(Default)]
struct Table {
    values: Vec<Vec<String>>,
    state: SheetState,
    typing: String,
    opened: Option<usize>,
    chosen: usize,
}

impl Table {
    fn new() -> Self {
        let rows = [["Lisäostot", "1600", "5280"], ["Kasvu", "900", "4200"], ["Ristiinmyynti", "0", "1200"]];
        Self { values: rows.map(|row| row.map(str::to_owned).to_vec()).to_vec(), ..Self::default() }
    }

    fn ui(&mut self, ui: &mut Ui, tools: &Tools) {
        let columns = [Column::rest("Hyöty"), Column::number("2027", 76.0), Column::number("2028", 76.0)];
        let cell = |(column, text): (usize, &String)| match column {
            0 => Cell::opening(text, Look::Plain),
            _ => Cell::typed(text, text, Look::Plain),
        };
        let rows: Vec<Row> = self
            .values
            .iter()
            .enumerate()
            .map(|(at, row)| Row { key: Id::unique(at), name: row[0].clone(), cells: row.iter().enumerate().map(cell).collect() })
            .collect();
        let foot = ["Yhteensä".to_owned(), String::new(), String::new()];
        let sheet = Sheet { kit: tools.kit(), name: "Hyödyt", columns: &columns, rows: &rows, foot: &foot, read_only: false };
        for event in sheet.show(ui, Id::unique("table"), &mut self.state, 200.0) {
            self.hear(event);
        }
    }

    fn hear(&mut self, event: SheetEvent) {
        match event {
            SheetEvent::Typing(_, _, text) => self.typing = text,
            SheetEvent::GivenUp(..) | SheetEvent::Unchanged => self.typing = "given up".into(),
            SheetEvent::Typed(row, column, text) => self.values[row][column] = text,
            SheetEvent::Pasted(row, column, block) => {
                for (down, line) in block.into_iter().enumerate() {
                    for (right, text) in line.into_iter().enumerate() {
                        if let Some(cell) = self.values.get_mut(row + down).and_then(|row| row.get_mut(column + right)) {
                            *cell = text;
                        }
                    }
                }
            }
            SheetEvent::Opened(row) => self.opened = Some(row),
            SheetEvent::Removed(row) => drop(self.values.remove(row)),
        }
    }
}

fn table() -> Harness<'static, Table> {
    let mut harness = harness_with(Tools::new(false), [600.0, 260.0], Table::new(), |ui, tools, table| table.ui(ui, tools));
    harness.run();
    harness
}

fn press(harness: &mut Harness<'_, Table>, key: Key) {
    harness.key_press(key);
    harness.run();
}

fn type_text(harness: &mut Harness<'_, Table>, text: &str) {
    harness.event(Event::Text(text.into()));
    harness.run();
}

#[test]
fn typing_replaces_enter_goes_down_and_escape_gives_up() {
    let mut harness = table();
    harness.get_by_role_and_label(Role::GridCell, "Lisäostot, 2027").focus();
    harness.run();
    type_text(&mut harness, "2000");
    assert_eq!(harness.state().typing, "2000");
    picture(&mut harness, "kit-sheet-typing");
    press(&mut harness, Key::Enter);
    assert_eq!(harness.state().values[0][1], "2000");
    assert!(harness.get_by_role_and_label(Role::GridCell, "Kasvu, 2027").is_focused());
    press(&mut harness, Key::Enter);
    type_text(&mut harness, "7");
    press(&mut harness, Key::Escape);
    assert_eq!((harness.state().values[1][1].as_str(), harness.state().typing.as_str()), ("900", "given up"));
    press(&mut harness, Key::Delete);
    assert_eq!(harness.state().values[1][1], "");
}

#[test]
fn arrows_and_tab_walk_the_cells_and_tab_keeps_what_was_typed() {
    let mut harness = table();
    harness.get_by_role_and_label(Role::GridCell, "Lisäostot, 2027").focus();
    harness.run();
    press(&mut harness, Key::ArrowDown);
    press(&mut harness, Key::ArrowRight);
    assert!(harness.get_by_role_and_label(Role::GridCell, "Kasvu, 2028").is_focused());
    press(&mut harness, Key::ArrowLeft);
    press(&mut harness, Key::F2);
    type_text(&mut harness, "950");
    press(&mut harness, Key::Tab);
    assert_eq!(harness.state().values[1][1], "950");
    assert!(harness.get_by_role_and_label(Role::GridCell, "Kasvu, 2028").is_focused());
    press(&mut harness, Key::Home);
    press(&mut harness, Key::Enter);
    assert_eq!(harness.state().opened, Some(1));
    press(&mut harness, Key::Delete);
    assert_eq!(harness.state().values.len(), 2);
}

#[test]
fn a_block_of_a_spreadsheet_fills_several_cells_even_while_one_is_typed_into() {
    let mut harness = table();
    harness.get_by_role_and_label(Role::GridCell, "Lisäostot, 2027").focus();
    harness.run();
    harness.event(Event::Paste("1\t2\n3\t4\n".into()));
    harness.run();
    assert_eq!(harness.state().values[0][1..], ["1", "2"]);
    assert_eq!(harness.state().values[1][1..], ["3", "4"]);
    press(&mut harness, Key::Enter);
    harness.event(Event::Paste("8\n9".into()));
    harness.run();
    assert_eq!([harness.state().values[0][1].as_str(), harness.state().values[1][1].as_str()], ["8", "9"]);
}

fn chart_ui(ui: &mut Ui, tools: &Tools) {
    let line = |name: &str, stroked, factor: f64| {
        let value = |month: i32| (f64::from(month * month) * 24.0 * factor - f64::from(month.min(3)) * 2_200.0).max(-9_000.0);
        Line { name: name.into(), values: (0..=36).map(value).collect(), stroked }
    };
    let lines = [line("Varovainen", Stroked::Worse, 0.6), line("Odotettu", Stroked::Main, 1.0), line("Rohkea", Stroked::Better, 1.35)];
    let parts = ["2027".to_owned(), "2028".to_owned(), "2029".to_owned()];
    let marker = Marker { line: 1, at: 17, text: "Takaisin: toukokuu 2028".into() };
    let chart = LineChart {
        name: "Kertynyt netto",
        said: "Odotettu 24 504 €",
        lines: &lines,
        band: Some((0, 2)),
        parts: &parts,
        marker: Some(&marker),
        axis: &|value| format!("{} t€", tools.formats.decimal(value / 1e3, 0)),
        tip: &|month| month.to_string(),
    };
    line_chart(ui, tools.kit(), &chart, 190.0);
}

#[test]
fn a_chart_is_named_and_told_and_a_list_of_choices_is_one_of_radio_buttons() {
    for dark in [false, true] {
        let mut harness = harness_with(Tools::new(dark), [700.0, 460.0], Table::new(), |ui, tools, table| {
            chart_ui(ui, tools);
            let row = |title: &str, note: &str| RadioRow {
                title: title.into(),
                note: note.into(),
                figures: vec!["18 140 €".into(), "78 %".into()],
            };
            let heads = ["Skenaario".to_owned(), "Netto".to_owned(), "ROI".to_owned()];
            let rows = [row("Varovainen", "heinäkuu 2029, 31 kk"), row("Odotettu", "elokuu 2028, 20 kk")];
            ui.set_max_width(384.0);
            if let Some(chosen) = radio_list(ui, &tools.theme, ("Skenaario", &heads), &rows, table.chosen) {
                table.chosen = chosen;
            }
        });
        harness.run();
        let chart = harness.get_by_role_and_label(Role::Image, "Kertynyt netto");
        assert_eq!(chart.accesskit_node().description(), Some("Odotettu 24 504 €".to_owned()));
        harness.get_by_role_and_label(Role::RadioButton, "Odotettu").click();
        harness.run();
        assert_eq!(harness.state().chosen, 1);
        picture(&mut harness, if dark { "kit-line-chart-dark" } else { "kit-line-chart-light" });
    }
}
