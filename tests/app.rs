//! The whole application over a folder of its own, driven by labels and keys as a user does: first run, opening, the frame, the settings.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that fails may panic")]

mod common;

use common::soft_renderer::SoftRenderer;
use eframe::egui::{self, Key, Modifiers, accesskit::Role};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use jiff::civil::date;
use kimmoke::i18n::Lang;
use kimmoke::ops::device::{Device, ThemeChoice};
use kimmoke::ops::{Clock, start};
use kimmoke::ui::app::App;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

type Window = Harness<'static, Option<App>>;

fn clock() -> Clock {
    Clock::fixed(date(2026, 11, 24).at(14, 30, 0, 0))
}

fn device(folder: &Path, lang: Lang) -> Device {
    let mut device = Device::read_from(Some(folder.join("settings.json")));
    device.settings.language = lang.code().to_owned();
    device.settings.theme = ThemeChoice::Light;
    device.settings.reduce_motion = true;
    device
}

/// The window over a device, with a register to open or none.
fn window(device: Device, open: Option<PathBuf>) -> Window {
    let mut begin = Some((device, open));
    let mut window = Harness::builder()
        .with_size([1366.0, 768.0])
        .with_pixels_per_point(1.0)
        .with_max_steps(12)
        .with_os(egui::os::OperatingSystem::Nix)
        .renderer(SoftRenderer::default())
        .build_ui_state(
            move |ui, app: &mut Option<App>| match (app.as_mut(), begin.take()) {
                (Some(app), _) => app.frame(ui),
                // Fonts are there from the next frame on.
                (None, Some((device, open))) => *app = Some(App::new(ui.ctx(), device, clock(), open).with_own_picker()),
                (None, None) => {}
            },
            None,
        );
    window.run_ok();
    window
}

/// Runs frames until a label is there; jobs need real time.
fn wait_for(window: &mut Window, label: &str) {
    let began = Instant::now();
    while window.query_all_by_label_contains(label).next().is_none() {
        assert!(began.elapsed() < Duration::from_secs(20), "no {label:?}; there is:\n{}", labels(window).join("\n"));
        std::thread::sleep(Duration::from_millis(5));
        window.step();
    }
    window.run_ok();
}

/// Every label and value that a screen reader meets.
fn labels(window: &Window) -> Vec<String> {
    let nodes = window.get_all(egui_kittest::kittest::By::new());
    nodes.filter_map(|node| node.accesskit_node().label().or_else(|| node.accesskit_node().value())).collect()
}

fn has(window: &Window, label: &str) -> bool {
    window.query_all_by_label(label).next().is_some()
}

/// The text field of that name, a hidden one too.
fn field<'w>(window: &'w Window, label: &'w str) -> egui_kittest::Node<'w> {
    let hidden = window.query_by_role_and_label(Role::PasswordInput, label);
    hidden.unwrap_or_else(|| window.get_by_role_and_label(Role::TextInput, label))
}

fn press(window: &mut Window, label: &str) {
    window.get_all_by_label(label).next().unwrap().click();
    window.run_ok();
}

fn keys(window: &mut Window, modifiers: Modifiers, key: Key) {
    window.key_press_modifiers(modifiers, key);
    window.run_ok();
}

fn type_into(window: &mut Window, label: &str, text: &str) {
    field(window, label).focus();
    window.run_ok();
    field(window, label).type_text(text);
    window.run_ok();
}

fn retype(window: &mut Window, label: &str, text: &str) {
    field(window, label).focus();
    window.run_ok();
    keys(window, Modifiers::COMMAND, Key::A);
    field(window, label).type_text(text);
    window.run_ok();
}

fn register(folder: &Path, passphrase: Option<&str>) -> PathBuf {
    let path = folder.join("puoti.kimmoke");
    start::create(&path, passphrase, clock()).unwrap().close().unwrap();
    path
}

/// An open register without a passphrase.
fn desk(folder: &Path, lang: Lang) -> Window {
    let path = register(folder, None);
    let mut window = window(device(folder, lang), Some(path));
    wait_for(&mut window, if lang == Lang::Finnish { "Asetukset" } else { "Settings" });
    window
}

fn picture(window: &mut Window, name: &str) {
    // Drawn by the processor, which takes its time.
    if std::env::var_os("KIMMOKE_PICTURES").is_none() {
        return;
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/pictures");
    std::fs::create_dir_all(&folder).unwrap();
    window.render().unwrap().save(folder.join(format!("{name}.png"))).unwrap();
}

#[test]
fn a_first_run_ends_in_the_sample_firm_by_keyboard() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = window(device(folder.path(), Lang::Finnish), None);
    press(&mut window, "Jatka");
    type_into(&mut window, "Oma nimi (valinnainen)", "Outi Korpisaari");
    keys(&mut window, Modifiers::NONE, Key::Enter);
    wait_for(&mut window, "Missä tiedot säilyvät");
    press(&mut window, "Vaihda");
    wait_for(&mut window, "Tiedoston nimi");
    retype(&mut window, "Kansio", &folder.path().display().to_string());
    keys(&mut window, Modifiers::NONE, Key::Enter);
    retype(&mut window, "Tiedoston nimi", "oma");
    picture(&mut window, "app-own-picker");
    press(&mut window, "Tallenna");
    picture(&mut window, "app-first-run-place");
    press(&mut window, "Ilman salasanaa");
    press(&mut window, "Luo rekisteri");
    wait_for(&mut window, "Mistä asiakkaat tulevat");
    picture(&mut window, "app-first-run-customers");
    press(&mut window, "Tutustu esimerkkiyritykseen");
    press(&mut window, "Aloita");
    wait_for(&mut window, "120 asiakasta");
    assert!(labels(&window).iter().any(|label| label == "Kimmoke, Suvihalla Design"));
    wait_for(&mut window, "Varmuuskopio tänään");
    assert_eq!(std::fs::read_dir(folder.path().join("backups")).unwrap().count(), 1);
    picture(&mut window, "app-sample");
}

#[test]
fn a_wrong_passphrase_is_told_plainly_and_the_right_one_opens() {
    let folder = tempfile::tempdir().unwrap();
    let path = register(folder.path(), Some("kuusi sanaa"));
    let before = std::fs::read(&path).unwrap();
    let mut window = window(device(folder.path(), Lang::Finnish), Some(path.clone()));
    wait_for(&mut window, "Salasana");
    assert!(window.query_by_label_contains("väärä").is_none(), "the first question blames nobody");
    type_into(&mut window, "Salasana", "muu");
    keys(&mut window, Modifiers::NONE, Key::Enter);
    wait_for(&mut window, "salasana on väärä");
    picture(&mut window, "app-wrong-passphrase");
    assert!(std::fs::read(&path).unwrap() == before, "bytes changed");
    retype(&mut window, "Salasana", "kuusi sanaa");
    press(&mut window, "Avaa");
    wait_for(&mut window, "0 asiakasta");
}

/// What the list of registers says of a file that it can't open; the bytes stay.
fn refusal(folder: &Path, path: &Path, sentence: &str) {
    let before = std::fs::read(path).ok();
    let mut window = window(device(folder, Lang::Finnish), Some(path.to_owned()));
    wait_for(&mut window, sentence);
    assert!(std::fs::read(path).ok() == before, "bytes changed");
}

#[test]
fn what_cant_be_opened_says_why() {
    let folder = tempfile::tempdir().unwrap();
    let other = folder.path().join("muu.kimmoke");
    std::fs::write(&other, "ei rekisteri").unwrap();
    refusal(folder.path(), &other, "ei ole Kimmokkeen rekisteri");
    refusal(folder.path(), &folder.path().join("poissa.kimmoke"), "ei ole tässä paikassa");
    let path = register(folder.path(), None);
    let held = start::open(&path, None, clock()).unwrap();
    refusal(folder.path(), &path, "jo auki");
    held.close().unwrap();
    let mut bytes = std::fs::read(&path).unwrap();
    // The number of the ladder stands at byte 60 of a plain file.
    bytes[60..64].copy_from_slice(&99_u32.to_be_bytes());
    std::fs::write(&path, &bytes).unwrap();
    refusal(folder.path(), &path, "uudemmalla Kimmokkeella");
    let middle = bytes.len() / 2;
    bytes[60..64].copy_from_slice(&1_u32.to_be_bytes());
    bytes[100..middle].fill(0xff);
    std::fs::write(&path, &bytes).unwrap();
    refusal(folder.path(), &path, "vaurioitunut");
}

#[cfg(unix)]
#[test]
fn a_read_only_register_can_be_looked_at() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let path = register(folder.path(), None);
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o444)).unwrap();
    let mut window = window(device(folder.path(), Lang::Finnish), Some(path));
    wait_for(&mut window, "avattu vain luettavaksi");
    assert!(!has(&window, "Uusi"));
    press(&mut window, "Asetukset");
    picture(&mut window, "app-read-only");
    assert!(!has(&window, "Lisää henkilö"));
    assert!(!folder.path().join("backups").exists());
}

#[test]
fn the_language_switches_while_it_runs() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = desk(folder.path(), Lang::Finnish);
    press(&mut window, "Asetukset");
    press(&mut window, "English");
    assert!(has(&window, "Settings") && !has(&window, "Tänään"));
    press(&mut window, "Suomi");
    assert!(has(&window, "Asetukset"));
    press(&mut window, "Tumma");
    picture(&mut window, "app-settings-dark");
    let saved = Device::read_from(Some(folder.path().join("settings.json"))).settings;
    assert_eq!((saved.language.as_str(), saved.theme), ("fi", ThemeChoice::Dark));
}

#[test]
fn keys_and_palette_lead_everywhere() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = desk(folder.path(), Lang::English);
    keys(&mut window, Modifiers::NONE, Key::F1);
    assert!(has(&window, "Shortcuts"));
    assert!(window.query_all_by_label_contains("Ctrl+Shift+Z").next().is_some());
    keys(&mut window, Modifiers::NONE, Key::Escape);
    assert!(!has(&window, "Shortcuts"));
    keys(&mut window, Modifiers::COMMAND, Key::K);
    window.event(egui::Event::Text("settings".to_owned()));
    window.run_ok();
    keys(&mut window, Modifiers::NONE, Key::Enter);
    wait_for(&mut window, "Name of the firm");
    keys(&mut window, Modifiers::COMMAND, Key::Plus);
    window.run_ok();
    assert!(window.ctx.zoom_factor() > 1.0);
    keys(&mut window, Modifiers::COMMAND, Key::Num0);
    assert!((window.ctx.zoom_factor() - 1.0).abs() < 0.01);
}

#[test]
fn a_deed_can_be_undone_by_button_and_redone_by_keys() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = desk(folder.path(), Lang::Finnish);
    keys(&mut window, Modifiers::COMMAND, Key::Comma);
    type_into(&mut window, "Henkilön nimi", "Ville Haapalehto");
    press(&mut window, "Lisää henkilö");
    wait_for(&mut window, "Kaikki tallennettu 14.30");
    press(&mut window, "Tämä olen minä");
    assert!(has(&window, "Minä"));
    let undo = labels(&window).into_iter().find(|label| label.starts_with("Kumoa: ")).unwrap();
    assert!(undo.ends_with("(Ctrl+Z)"), "{undo}");
    press(&mut window, &undo);
    assert!(!has(&window, "Minä"));
    window.ctx.memory_mut(|memory| memory.stop_text_input());
    keys(&mut window, Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    assert!(has(&window, "Minä"));
    press(&mut window, "Ilmoitukset");
    assert!(window.query_all_by_label_contains("Kumottu").next().is_some());
}

#[test]
fn every_page_rests_and_every_input_is_named() {
    for lang in Lang::ALL {
        let folder = tempfile::tempdir().unwrap();
        let path = register(folder.path(), None);
        let mut session = start::open(&path, None, clock()).unwrap();
        kimmoke::ops::first_run::fill_with_sample(&mut session, kimmoke::domain::customer::Language::Finnish).unwrap();
        session.close().unwrap();
        let mut window = window(device(folder.path(), *lang), Some(path));
        wait_for(&mut window, if *lang == Lang::Finnish { "120 asiakasta" } else { "120 customers" });
        wait_for(&mut window, if *lang == Lang::Finnish { "Varmuuskopio tänään" } else { "Backup today" });
        for key in [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Comma] {
            keys(&mut window, Modifiers::COMMAND, key);
            window.run();
            let inputs = [Role::TextInput, Role::MultilineTextInput, Role::SearchInput, Role::ComboBox, Role::CheckBox, Role::Button];
            for role in inputs {
                for node in window.query_all_by_role(role) {
                    let node = node.accesskit_node();
                    let named = node.label().is_some_and(|label| !label.trim().is_empty()) || node.labelled_by().next().is_some();
                    assert!(named, "{lang:?}, {key:?}: an unnamed {role:?} at {:?}", node.bounding_box());
                }
            }
            picture(&mut window, &format!("app-{}-{key:?}", lang.code()));
        }
    }
}
