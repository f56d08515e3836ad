//! The form kit and the data grid, driven as a user drives them: by role and name, keyboard and pointer.

#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test that fails may panic")]

mod common;

use common::{TODAY, Tools, harness, harness_with, picture};
use eframe::egui::accesskit::Role;
use eframe::egui::{Event, Key, Modifiers, Ui};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use kimmoke::base::id::DraftId;
use kimmoke::ui::kit::chart::{self, Bar};
use kimmoke::ui::kit::fields::{EntityValue, Spec, Suggestion, Suggestions, TagsValue};
use kimmoke::ui::kit::file_picker::{FilePicker, Picked, Purpose};
use kimmoke::ui::kit::form::{Footer, Form, FormState};
use kimmoke::ui::kit::grid::{Cell, ColumnSpec, DataGrid, GridResponse, GridState, Row};
use uuid::Uuid;

#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    Firm,
    Person,
    Club,
}

const KINDS: [(Kind, &str); 3] = [(Kind::Firm, "Yritys"), (Kind::Person, "Henkilö"), (Kind::Club, "Yhdistys")];
const FEELINGS: [&str; 5] = ["Hyvin kielteinen", "Kielteinen", "Neutraali", "Myönteinen", "Hyvin myönteinen"];

struct Draft {
    form: FormState,
    name: String,
    amount: String,
    number: String,
    date: String,
    time: String,
    kind: Kind,
    maybe: Option<Kind>,
    several: Vec<Kind>,
    customer: EntityValue,
    hits: Vec<Suggestion>,
    created: Option<String>,
    tags: TagsValue,
    known: Vec<String>,
    notes: String,
    feeling: Option<i8>,
    allowed: bool,
    secret: String,
    footer: Footer,
    saves: usize,
}

fn draft_id(number: u128) -> DraftId {
    DraftId(Uuid::from_u128(number))
}

fn draft(number: u128, name: &str) -> Draft {
    Draft {
        form: FormState::new(draft_id(number)),
        name: name.to_owned(),
        amount: String::new(),
        number: String::new(),
        date: String::new(),
        time: String::new(),
        kind: Kind::Firm,
        maybe: None,
        several: Vec::new(),
        customer: EntityValue::default(),
        hits: vec![
            Suggestion { id: Uuid::from_u128(7), title: "Lahjatalo Ainosvirta Oy".into(), line: "K-0007 · Oulu".into() },
            Suggestion { id: Uuid::from_u128(8), title: "Lahjapuoti Ruskalintu Oy".into(), line: "K-0008 · Turku".into() },
        ],
        created: None,
        tags: TagsValue::default(),
        known: vec!["messut".into(), "mestari".into()],
        notes: String::new(),
        feeling: None,
        allowed: false,
        secret: String::new(),
        footer: Footer::default(),
        saves: 0,
    }
}

fn form_ui(ui: &mut Ui, tools: &Tools, draft: &mut Draft) {
    let Draft { form: state, name, amount, number, date, time, kind, maybe, several, customer, hits, created, .. } = draft;
    let (tags, known, notes, feeling, allowed, secret) =
        (&mut draft.tags, &draft.known, &mut draft.notes, &mut draft.feeling, &mut draft.allowed, &mut draft.secret);
    let missing = usize::from(name.is_empty()) + usize::from(date.is_empty());
    let empty = name.is_empty().then_some("Nimi puuttuu");
    let wrong_date = (!date.is_empty() && tools.formats.parse_date(date, TODAY).is_none()).then_some("Päivämäärää ei tunnisteta");
    let mut footer = Footer::default();
    let mut saves = 0;
    eframe::egui::ScrollArea::vertical().show(ui, |ui| {
        let mut form = Form::new(tools.kit(), state);
        let left = |ui: &mut Ui, form: &mut Form<'_>| {
            form.text(ui, &Spec::new("name", "Nimi").required().fault(empty), name);
            form.pair(
                ui,
                0.5,
                |ui, form| drop(form.money(ui, &Spec::new("amount", "Summa"), amount)),
                |ui, form| drop(form.decimal(ui, &Spec::new("number", "Määrä").help("Kappaletta tai tuntia"), number, 1)),
            );
            form.pair(
                ui,
                0.6,
                |ui, form| drop(form.date(ui, &Spec::new("date", "Päivä").fault(wrong_date), date)),
                |ui, form| drop(form.time(ui, &Spec::new("time", "Kello").hint("9.05"), time)),
            );
            form.choice(ui, &Spec::new("kind", "Tyyppi"), kind, &KINDS);
            form.choice_or_none(ui, &Spec::new("maybe", "Toinen tyyppi").warning(Some("Tyyppi on harvinainen")), maybe, &KINDS);
            form.multi(ui, &Spec::new("several", "Roolit"), several, &KINDS);
        };
        let right = |ui: &mut Ui, form: &mut Form<'_>| {
            let answer = form.entity(ui, &Spec::new("customer", "Asiakas"), customer, Suggestions { items: hits, can_create: true });
            if answer.create.is_some() {
                *created = answer.create;
            }
            form.tags(ui, &Spec::new("tags", "Tagit"), tags, known);
            saves += usize::from(form.notes(ui, &Spec::new("notes", "Muistiinpanot"), notes, 3).save);
            form.emotion(ui, &Spec::new("feeling", "Tunne"), feeling, &FEELINGS);
            form.passphrase(ui, &Spec::new("secret", "Salalause"), secret);
            form.check(ui, &Spec::new("allowed", "Saa lähettää uutiskirjeen"), allowed);
        };
        form.two_columns(ui, left, right);
        footer = form.footer(ui, "Tallenna", missing);
    });
    draft.footer = footer;
    draft.saves += saves;
    if footer.save && missing > 0 {
        draft.form.save_failed("name");
    }
}

fn form() -> Harness<'static, Draft> {
    let mut h = harness([940.0, 760.0], draft(1, ""), form_ui);
    h.run();
    h
}

fn text<'h>(h: &'h Harness<'_, Draft>, label: &'h str) -> egui_kittest::Node<'h> {
    h.get_by_role_and_label(Role::TextInput, label)
}

fn fill(h: &mut Harness<'_, Draft>, label: &str, typed: &str) {
    text(h, label).focus();
    h.run();
    text(h, label).type_text(typed);
    h.run();
}

fn leave(h: &mut Harness<'_, Draft>) {
    h.key_press(Key::Tab);
    h.run();
}

#[test]
fn every_field_has_its_label_as_name() {
    let h = form();
    for label in ["Nimi", "Summa", "Määrä", "Päivä", "Kello", "Tagit"] {
        assert!(h.query_by_role_and_label(Role::TextInput, label).is_some(), "{label}");
    }
    assert!(h.query_by_role_and_label(Role::ComboBox, "Tyyppi").is_some());
    assert!(h.query_by_role_and_label(Role::EditableComboBox, "Asiakas").is_some());
    assert!(h.query_by_role_and_label(Role::MultilineTextInput, "Muistiinpanot").is_some());
    assert!(h.query_by_role_and_label(Role::PasswordInput, "Salalause").is_some());
    assert!(h.query_by_role_and_label(Role::CheckBox, "Saa lähettää uutiskirjeen").is_some());
    assert!(h.query_by_role_and_label(Role::RadioGroup, "Tunne").is_some());
}

#[test]
fn every_target_is_at_least_24_points() {
    let h = form();
    for node in h.root().children_recursive() {
        let (role, name) = (node.accesskit_node().role(), node.accesskit_node().label());
        if eframe::egui::accessibility::is_input(role) {
            let rect = node.rect();
            assert!(rect.width() >= 24.0 && rect.height() >= 23.9, "{role:?} {name:?} is {:?}", rect.size());
        }
    }
}

#[test]
fn money_is_formatted_when_left_and_letters_stay() {
    let mut h = form();
    fill(&mut h, "Summa", "1234,5");
    assert_eq!(h.state().amount, "1234,5");
    leave(&mut h);
    assert_eq!(h.state().amount, "1\u{a0}234,50\u{a0}€");
    fill(&mut h, "Määrä", "kaksi");
    leave(&mut h);
    assert_eq!(h.state().number, "kaksi");
}

#[test]
fn tab_selects_the_whole_text() {
    let mut h = form();
    h.state_mut().amount = "99,00".into();
    text(&h, "Nimi").focus();
    h.run();
    leave(&mut h);
    assert!(text(&h, "Summa").is_focused());
    text(&h, "Summa").type_text("5");
    h.run();
    assert_eq!(h.state().amount, "5");
}

#[test]
fn a_fault_shows_after_the_field_was_left() {
    let mut h = form();
    assert!(h.query_by_label("Nimi puuttuu").is_none());
    text(&h, "Nimi").focus();
    h.run();
    leave(&mut h);
    assert!(h.query_by_label("Nimi puuttuu").is_some());
    let node = text(&h, "Nimi");
    let node = node.accesskit_node();
    assert_eq!(node.description().as_deref(), Some("Nimi puuttuu"));
    assert!(node.data().invalid().is_some());
}

#[test]
fn a_failed_save_goes_to_the_first_bad_field() {
    let mut h = form();
    h.get_by_role_and_label(Role::Button, "Tallenna").click();
    h.run();
    assert!(text(&h, "Nimi").is_focused());
    assert!(h.query_by_label_contains("2 kohtaa puuttuu").is_some());
}

#[test]
fn undo_never_brings_back_another_records_text() {
    let mut h = harness([940.0, 760.0], draft(1, "Virtanen Oy"), form_ui);
    h.run();
    fill(&mut h, "Nimi", "X");
    let other = draft(2, "Mäkelä Ky");
    *h.state_mut() = other;
    h.run();
    text(&h, "Nimi").focus();
    h.run();
    h.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    h.run();
    assert_eq!(h.state().name, "Mäkelä Ky");
}

#[test]
fn text_replaced_by_the_app_is_not_undone() {
    let mut h = form();
    fill(&mut h, "Nimi", "Vanha");
    h.state_mut().name = "Haettu rekisteristä".into();
    let ctx = h.ctx.clone();
    h.state().form.text_replaced(&ctx, "name");
    h.run();
    h.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    h.run();
    assert_eq!(h.state().name, "Haettu rekisteristä");
}

#[test]
fn a_date_is_understood_in_short_form() {
    let mut h = form();
    fill(&mut h, "Päivä", "24.11");
    leave(&mut h);
    assert_eq!(h.state().date, "24.11.2026");
    fill(&mut h, "Kello", "905");
    leave(&mut h);
    assert_eq!(h.state().time, "9.05");
}

#[test]
fn a_date_is_picked_by_keyboard() {
    let mut h = form();
    text(&h, "Päivä").focus();
    h.run();
    h.key_press_modifiers(Modifiers::ALT, Key::ArrowDown);
    h.run();
    assert!(h.query_by_role_and_label(Role::Grid, "marraskuu 2026, su 22.11.2026").is_some());
    for key in [Key::ArrowDown, Key::ArrowRight, Key::PageDown, Key::Home] {
        h.key_press(key);
        h.run();
    }
    // 22.11. + 7 + 1 = 30.11., a month on 30.12. (a Wednesday), its Monday 28.12.
    h.key_press(Key::Enter);
    h.run();
    assert_eq!(h.state().date, "28.12.2026");
    assert!(text(&h, "Päivä").is_focused());
}

#[test]
fn escape_closes_the_calendar_without_a_choice() {
    let mut h = form();
    fill(&mut h, "Päivä", "1.12.2026");
    h.key_press_modifiers(Modifiers::ALT, Key::ArrowDown);
    h.run();
    h.key_press(Key::ArrowDown);
    h.run();
    h.key_press(Key::Escape);
    h.run();
    assert_eq!(h.state().date, "1.12.2026");
    assert!(h.query_by_role(Role::Grid).is_none());
}

#[test]
fn a_day_is_picked_by_pointer() {
    let mut h = form();
    h.get_by_role_and_label(Role::Button, "Avaa kalenteri: Päivä").click();
    h.run();
    h.get_by_role_and_label(Role::Button, "ke 25.11.2026").click();
    h.run();
    assert_eq!(h.state().date, "25.11.2026");
}

#[test]
fn a_record_is_picked_by_keys() {
    let mut h = form();
    h.get_by_role_and_label(Role::EditableComboBox, "Asiakas").focus();
    h.run();
    h.get_by_role_and_label(Role::EditableComboBox, "Asiakas").type_text("lahja");
    h.run();
    assert!(h.query_by_label("Lahjapuoti Ruskalintu Oy, K-0008 · Turku").is_some());
    h.key_press(Key::ArrowDown);
    h.run();
    h.key_press(Key::Enter);
    h.run();
    assert_eq!(h.state().customer, EntityValue::picked(Uuid::from_u128(8), "Lahjapuoti Ruskalintu Oy"));
    h.get_by_label("Tyhjennä").click();
    h.run();
    assert_eq!(h.state().customer, EntityValue::default());
}

#[test]
fn a_record_is_picked_by_pointer_and_typing_unpicks_it() {
    let mut h = form();
    h.get_by_role_and_label(Role::EditableComboBox, "Asiakas").focus();
    h.run();
    h.get_by_role_and_label(Role::EditableComboBox, "Asiakas").type_text("lahja");
    h.run();
    h.get_by_label("Lahjatalo Ainosvirta Oy, K-0007 · Oulu").click();
    h.run();
    assert_eq!(h.state().customer.picked, Some(Uuid::from_u128(7)));
    h.get_by_role_and_label(Role::EditableComboBox, "Asiakas").type_text("!");
    h.run();
    assert_eq!(h.state().customer.picked, None);
}

#[test]
fn a_new_record_can_be_asked_for() {
    let mut h = form();
    h.get_by_role_and_label(Role::EditableComboBox, "Asiakas").focus();
    h.run();
    h.get_by_role_and_label(Role::EditableComboBox, "Asiakas").type_text("Uusi Oy");
    h.run();
    h.key_press(Key::ArrowUp);
    h.run();
    h.key_press(Key::Enter);
    h.run();
    assert_eq!(h.state().created.as_deref(), Some("Uusi Oy"));
}

#[test]
fn tags_are_typed_offered_and_removed() {
    let mut h = form();
    fill(&mut h, "Tagit", "lahja");
    h.key_press(Key::Enter);
    h.run();
    fill(&mut h, "Tagit", "mes");
    h.get_by_role_and_label(Role::Button, "messut").click();
    h.run();
    assert_eq!(h.state().tags.tags, ["lahja", "messut"]);
    h.get_by_label("Poista tagi lahja").click();
    h.run();
    assert_eq!(h.state().tags.tags, ["messut"]);
}

#[test]
fn a_choice_is_made_from_the_list() {
    let mut h = form();
    h.get_by_role_and_label(Role::ComboBox, "Tyyppi").click();
    h.run();
    let option = h.get_all_by_label("Yhdistys").find(|node| node.accesskit_node().role() != Role::CheckBox);
    option.unwrap().click();
    h.run();
    assert_eq!(h.state().kind, Kind::Club);
}

#[test]
fn several_are_chosen_by_pills() {
    let mut h = form();
    h.get_by_role_and_label(Role::CheckBox, "Henkilö").click();
    h.run();
    h.get_by_role_and_label(Role::CheckBox, "Yritys").click();
    h.run();
    assert_eq!(h.state().several, [Kind::Person, Kind::Firm]);
}

#[test]
fn an_emotion_is_set_by_arrows_and_by_pointer() {
    let mut h = form();
    h.get_by_role_and_label(Role::RadioGroup, "Tunne").focus();
    h.run();
    h.key_press(Key::ArrowRight);
    h.run();
    h.key_press(Key::ArrowRight);
    h.run();
    assert_eq!(h.state().feeling, Some(1));
    h.get_by_role_and_label(Role::RadioButton, "−2 Hyvin kielteinen").click();
    h.run();
    assert_eq!(h.state().feeling, Some(-2));
}

#[test]
fn notes_take_lines_and_ctrl_enter_saves() {
    let mut h = form();
    let notes = |h: &Harness<'_, Draft>| h.get_by_role_and_label(Role::MultilineTextInput, "Muistiinpanot").focus();
    notes(&h);
    h.run();
    h.get_by_role_and_label(Role::MultilineTextInput, "Muistiinpanot").type_text("a");
    h.run();
    h.key_press(Key::Enter);
    h.run();
    assert_eq!(h.state().notes, "a\n");
    h.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    h.run();
    assert_eq!((h.state().saves, h.state().notes.as_str()), (1, "a\n"));
}

#[test]
fn a_passphrase_hides_until_asked() {
    let mut h = form();
    h.get_by_label("Näytä salasana").click();
    h.run();
    assert!(h.query_by_role_and_label(Role::TextInput, "Salalause").is_some());
    h.get_by_label("Piilota salasana").click();
    h.run();
    assert!(h.query_by_role_and_label(Role::PasswordInput, "Salalause").is_some());
}

struct List {
    ids: Vec<u32>,
    rows: Vec<Row>,
    specs: Vec<ColumnSpec>,
    state: GridState<u32>,
    seen: Vec<GridResponse<u32>>,
    drawn: std::cell::Cell<usize>,
}

fn list(count: u32) -> List {
    let specs = vec![
        ColumnSpec::new("name", "Nimi", 220.0),
        ColumnSpec::new("segment", "Segmentti", 130.0),
        ColumnSpec::new("class", "Arvo", 60.0),
        ColumnSpec::new("sum", "12 kk €", 100.0).right(),
        ColumnSpec::new("contact", "Yhteys", 100.0).right(),
        ColumnSpec::new("feeling", "Tunne", 70.0).unsorted(),
    ];
    let names = [
        "Lahjatalo Ainosvirta Oy",
        "Kotipuoti Tyynelmä Oy",
        "Museokauppa Vuolukoski",
        "Designkulma Merikehrä Oy",
        "Hotelli Kaislahaara Oy",
    ];
    let row = |at: u32| {
        let name = format!("{} {at}", names[at as usize % names.len()]);
        let contact = if at % 4 == 3 { Cell::Warn(kimmoke::ui::kit::icons::HOURGLASS, "20.8.".into()) } else { Cell::text("18.11.") };
        Row {
            name: format!("{name}, arvo A"),
            cells: vec![
                Cell::text(name),
                Cell::Letter(at as usize % 2, ["S", "K"][at as usize % 2].into(), ["Strategiset", "Kasvu"][at as usize % 2].into()),
                Cell::Class(["A", "B"][at as usize % 2].into(), at.is_multiple_of(2)),
                Cell::Number(format!("{}\u{a0}{:03}", 24 - at % 20, at % 1000)),
                contact,
                if at % 5 == 4 { Cell::Empty } else { Cell::Face((at % 5) as i8 - 2, "Tunne".into()) },
            ],
        }
    };
    let state = GridState::new(&specs);
    List { ids: (0..count).collect(), rows: (0..count).map(row).collect(), specs, state, seen: Vec::new(), drawn: std::cell::Cell::new(0) }
}

fn list_ui(ui: &mut Ui, tools: &Tools, list: &mut List) {
    list.drawn.set(0);
    let List { ids, rows, specs, state, drawn, .. } = list;
    let get = |id: u32| {
        drawn.set(drawn.get() + 1);
        rows.get(id as usize)
    };
    let seen = DataGrid::new(tools.kit(), "Asiakkaat", ids, specs, &get).show(ui, state);
    list.seen.push(seen);
}

fn grid(count: u32) -> Harness<'static, List> {
    let mut h = harness([760.0, 480.0], list(count), list_ui);
    h.run();
    h
}

fn focused(count: u32) -> Harness<'static, List> {
    let mut h = grid(count);
    h.get_by_role_and_label(Role::Grid, "Asiakkaat").focus();
    h.run();
    h.state_mut().seen.clear();
    h
}

fn press(h: &mut Harness<'_, List>, modifiers: Modifiers, key: Key) {
    h.key_press_modifiers(modifiers, key);
    h.run();
}

#[test]
fn only_rows_in_sight_are_touched_of_a_hundred_thousand() {
    let mut h = grid(100_000);
    let seen = h.state().seen.last().unwrap().wanted.clone();
    assert!(seen.start == 0 && seen.end < 20, "{seen:?}");
    assert!(h.state().drawn.get() < 200, "{}", h.state().drawn.get());
    h.get_by_role_and_label(Role::Grid, "Asiakkaat").focus();
    h.run();
    press(&mut h, Modifiers::NONE, Key::End);
    let seen = h.state().seen.last().unwrap().wanted.clone();
    assert!(seen.end == 100_000 && seen.start > 99_980, "{seen:?}");
    assert!(h.state().drawn.get() < 200);
    assert_eq!(h.state().state.current(), Some(99_999));
}

#[test]
fn columns_begin_with_their_own_widths() {
    let h = grid(30);
    let widths: Vec<f32> = h.state().state.columns.iter().map(|column| column.width).collect();
    assert_eq!(widths, [220.0, 130.0, 60.0, 100.0, 100.0, 70.0]);
    let left = |name: &str| h.get_by_role_and_label(Role::ColumnHeader, name).rect().left();
    assert_eq!(left("Segmentti") - left("Nimi"), 220.0);
}

#[test]
fn a_column_is_resized_by_its_edge() {
    let mut h = grid(30);
    let edge = h.get_by_role_and_label(Role::ColumnHeader, "Segmentti").rect();
    let at = edge.right_center() + eframe::egui::vec2(4.0, 0.0);
    h.drag_at(at);
    h.run();
    h.hover_at(at + eframe::egui::vec2(40.0, 0.0));
    h.run();
    h.drop_at(at + eframe::egui::vec2(40.0, 0.0));
    h.run();
    let width = h.state().state.columns[1].width;
    assert!((width - 170.0).abs() <= 2.0, "{width}");
    assert!(h.state().seen.iter().any(|seen| seen.columns_changed));
}

#[test]
fn headers_sort_by_click_and_enter() {
    let mut h = grid(10);
    h.get_by_role_and_label(Role::ColumnHeader, "12 kk €").click();
    h.run();
    assert_eq!(h.state().state.sort.as_ref().map(|sort| (sort.key.as_str(), sort.descending)), Some(("sum", false)));
    h.get_by_role_and_label(Role::ColumnHeader, "12 kk €").focus();
    h.run();
    press(&mut h, Modifiers::NONE, Key::Enter);
    assert!(h.state().state.sort.as_ref().unwrap().descending);
}

#[test]
fn headers_move_by_alt_arrows() {
    let mut h = grid(10);
    h.get_by_role_and_label(Role::ColumnHeader, "Arvo").focus();
    h.run();
    press(&mut h, Modifiers::ALT, Key::ArrowLeft);
    assert_eq!(h.state().state.columns[1].key, "class");
}

#[test]
fn the_keys_move_and_tick() {
    let mut h = focused(100);
    assert_eq!(h.state().state.current(), Some(0));
    press(&mut h, Modifiers::NONE, Key::ArrowDown);
    press(&mut h, Modifiers::NONE, Key::ArrowDown);
    assert_eq!(h.state().state.current(), Some(2));
    press(&mut h, Modifiers::NONE, Key::Space);
    assert!(h.state().state.ticked().contains(&2));
    press(&mut h, Modifiers::SHIFT, Key::ArrowDown);
    press(&mut h, Modifiers::SHIFT, Key::ArrowDown);
    let ids = h.state().ids.clone();
    assert_eq!(h.state().state.chosen(&ids), [2, 3, 4]);
    press(&mut h, Modifiers::NONE, Key::PageDown);
    assert!(h.state().state.current().unwrap() > 12);
    press(&mut h, Modifiers::NONE, Key::Home);
    assert_eq!(h.state().state.current(), Some(0));
    press(&mut h, Modifiers::COMMAND, Key::A);
    assert_eq!(h.state().state.ticked().len(), 100);
    press(&mut h, Modifiers::NONE, Key::Escape);
    assert!(h.state().state.ticked().is_empty());
}

#[test]
fn the_keys_open_edit_and_remove() {
    let mut h = focused(10);
    press(&mut h, Modifiers::NONE, Key::Enter);
    press(&mut h, Modifiers::NONE, Key::F2);
    press(&mut h, Modifiers::NONE, Key::Delete);
    press(&mut h, Modifiers::NONE, Key::Escape);
    let seen = &h.state().seen;
    assert!(seen.iter().any(|seen| seen.opened == Some(0)));
    assert!(seen.iter().any(|seen| seen.edit == Some(0)));
    assert!(seen.iter().any(|seen| seen.remove));
    assert!(seen.iter().any(|seen| seen.escaped));
}

#[test]
fn typing_jumps_to_a_name() {
    let mut h = focused(100);
    h.event(Event::Text("ho".into()));
    h.run();
    assert_eq!(h.state().state.current(), Some(4));
}

#[test]
fn copying_gives_a_table_with_headers() {
    let mut h = focused(10);
    press(&mut h, Modifiers::NONE, Key::Space);
    press(&mut h, Modifiers::SHIFT, Key::ArrowDown);
    h.event(Event::Copy);
    h.step();
    let copied = h.output().platform_output.commands.iter().find_map(|command| match command {
        eframe::egui::OutputCommand::CopyText(text) => Some(text.clone()),
        _ => None,
    });
    let copied = copied.unwrap();
    let lines: Vec<&str> = copied.lines().collect();
    assert_eq!(lines[0], "Nimi\tSegmentti\tArvo\t12 kk €\tYhteys\tTunne");
    assert_eq!(lines.len(), 3);
    assert!(lines[2].starts_with("Kotipuoti Tyynelmä Oy 1\tKasvu\tB"));
}

#[test]
fn the_pointer_selects_ticks_and_extends() {
    let mut h = grid(20);
    h.get_by_role_and_label(Role::Row, "Kotipuoti Tyynelmä Oy 1, arvo A").click();
    h.run();
    assert_eq!(h.state().state.current(), Some(1));
    h.get_by_role_and_label(Role::Row, "Designkulma Merikehrä Oy 3, arvo A").click_modifiers(Modifiers::COMMAND);
    h.run();
    let ids = h.state().ids.clone();
    assert_eq!(h.state().state.chosen(&ids), [1, 3]);
    h.get_by_role_and_label(Role::Row, "Kotipuoti Tyynelmä Oy 6, arvo A").click_modifiers(Modifiers::SHIFT);
    h.run();
    assert_eq!(h.state().state.chosen(&ids), [3, 4, 5, 6]);
    h.get_by_role_and_label(Role::CheckBox, "Valitse: Lahjatalo Ainosvirta Oy 0, arvo A").click();
    h.run();
    assert!(h.state().state.ticked().contains(&0));
}

#[test]
fn a_new_order_keeps_current_and_ticked_rows() {
    let mut h = focused(20);
    press(&mut h, Modifiers::NONE, Key::ArrowDown);
    press(&mut h, Modifiers::NONE, Key::Space);
    h.state_mut().ids.reverse();
    h.run();
    assert_eq!(h.state().state.current(), Some(1));
    press(&mut h, Modifiers::NONE, Key::ArrowDown);
    assert_eq!(h.state().state.current(), Some(0));
    assert!(h.state().state.ticked().contains(&1));
}

#[test]
fn rows_and_cells_have_roles() {
    let h = grid(20);
    let row = h.get_by_role_and_label(Role::Row, "Museokauppa Vuolukoski 2, arvo A");
    assert_eq!(row.accesskit_node().data().row_index(), Some(2));
    let cells = row.children_recursive().filter(|node| node.accesskit_node().role() == Role::Cell).count();
    assert_eq!(cells, 6);
}

#[test]
fn an_empty_grid_and_missing_rows_are_drawn() {
    let mut h = grid(0);
    h.get_by_role_and_label(Role::Grid, "Asiakkaat").focus();
    h.run();
    h.state_mut().ids = (50..60).collect();
    h.run();
    assert!(h.query_all_by_label("Haetaan…").count() > 5);
}

#[test]
fn pictures_of_the_kit() {
    for dark in [false, true] {
        let name = |what: &str| format!("{what}-{}", if dark { "dark" } else { "light" });
        let mut filled = draft(9, "");
        filled.amount = "1\u{a0}234,50\u{a0}€".into();
        filled.date = "24.11.2026".into();
        filled.several = vec![Kind::Person];
        filled.tags = TagsValue::new(vec!["messut".into(), "jälleenmyyjä".into()]);
        filled.customer = EntityValue { text: "lahja".into(), picked: None };
        filled.notes = "Toivoi toimituspäivää heti tilatessa.".into();
        filled.feeling = Some(1);
        filled.form.save_failed("customer");
        let mut h = harness_with(Tools::new(dark), [940.0, 660.0], filled, form_ui);
        h.run();
        picture(&mut h, &name("form"));
        text(&h, "Päivä").focus();
        h.run();
        h.key_press_modifiers(Modifiers::ALT, Key::ArrowDown);
        h.run();
        picture(&mut h, &name("date"));
        let mut h = harness_with(Tools::new(dark), [720.0, 360.0], list(148), list_ui);
        h.run();
        h.get_by_role_and_label(Role::Row, "Kotipuoti Tyynelmä Oy 1, arvo A").click();
        h.run();
        h.get_by_role_and_label(Role::CheckBox, "Valitse: Designkulma Merikehrä Oy 3, arvo A").click();
        h.get_by_role_and_label(Role::ColumnHeader, "12 kk €").click();
        h.run();
        picture(&mut h, &name("grid"));
    }
}

struct Picking {
    picker: Option<FilePicker>,
    purpose: Purpose,
    start: std::path::PathBuf,
    picked: Option<Picked>,
}

fn picking_ui(ui: &mut Ui, tools: &Tools, state: &mut Picking) {
    let kit = tools.kit();
    let start = state.start.clone();
    let picker = state.picker.get_or_insert_with(|| FilePicker::new(kit, state.purpose.clone(), (&start, "raportti"), draft_id(5)));
    if let Some(folder) = picker.wants().map(std::path::Path::to_path_buf) {
        picker.listed(kit, kimmoke::ops::folder::list(&folder).map_err(|_| "Kansiota ei voi lukea".to_owned()));
    }
    if let Some(picked) = picker.ui(ui, kit) {
        state.picked = Some(picked);
    }
}

fn picking(purpose: Purpose) -> (tempfile::TempDir, Harness<'static, Picking>) {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("Kuvat")).unwrap();
    std::fs::write(folder.path().join("asiakkaat.csv"), "Nimi\n").unwrap();
    std::fs::write(folder.path().join("Kuvat").join("ostot.csv"), "Summa\n").unwrap();
    let state = Picking { picker: None, purpose, start: folder.path().to_path_buf(), picked: None };
    let mut h = harness([640.0, 520.0], state, picking_ui);
    h.run();
    (folder, h)
}

#[test]
fn a_file_is_picked_in_a_folder_by_keyboard() {
    let (folder, mut h) = picking(Purpose::Open(vec!["csv".into()]));
    h.get_by_role(Role::Grid).focus();
    h.run();
    h.key_press(Key::Enter);
    h.run();
    h.get_by_role(Role::Grid).focus();
    h.run();
    h.key_press(Key::Enter);
    h.run();
    let path = folder.path().join("Kuvat").join("ostot.csv");
    assert_eq!(h.state().picked, Some(Picked::Path { path, exists: true }));
}

#[test]
fn a_name_is_given_for_saving() {
    let (folder, mut h) = picking(Purpose::Save("csv".into()));
    h.get_by_role_and_label(Role::TextInput, "Tiedoston nimi").focus();
    h.run();
    h.key_press_modifiers(Modifiers::COMMAND, Key::A);
    h.get_by_role_and_label(Role::TextInput, "Tiedoston nimi").type_text("asiakkaat");
    h.run();
    picture(&mut h, "files-light");
    h.get_by_role_and_label(Role::Button, "Tallenna").click();
    h.run();
    let path = folder.path().join("asiakkaat.csv");
    assert_eq!(h.state().picked, Some(Picked::Path { path, exists: true }));
}

#[test]
fn a_chart_is_named_and_has_a_table() {
    let mut h = harness([420.0, 320.0], (), |ui, tools, ()| {
        let bars: Vec<Bar> = [("Q1", 3200.0), ("Q2", 5100.0), ("Q3", 1800.0), ("Q4", 4400.0)]
            .into_iter()
            .map(|(label, value)| Bar::new(label, value, tools.formats.money_rounded(kimmoke::base::money::Cents(value as i64 * 100))))
            .collect();
        chart::bars_or_table(ui, tools.kit(), "Ostot vuosineljänneksittäin", (&bars, 180.0));
        chart::sparkline(ui, tools.kit(), "Ostot 12 kk", &[1.0, 3.0, 2.0, 4.0, 3.5, 6.0], ("1", "6"));
    });
    h.run();
    let chart = h.get_by_role_and_label(Role::Image, "Ostot vuosineljänneksittäin");
    assert!(chart.accesskit_node().description().unwrap().starts_with("Q1: 3\u{a0}200\u{a0}€; Q2"));
    picture(&mut h, "chart-light");
    h.get_by_role_and_label(Role::Button, "Näytä taulukkona").click();
    h.run();
    assert!(h.query_by_role_and_label(Role::Row, "Q2: 5\u{a0}100\u{a0}€").is_some());
}
