//! What drawing costs: the whole window without a graphics card over the large register of `register.rs`, driven by keys, mouse and wheel.
//!
//! A frame is input, logic, loading, layout and tessellation; sending triangles to the card isn't in it. Sizes as in `register.rs`.

#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a program for developers that prints a table and stops at any failure"
)]

mod common;

use common::{PASSPHRASE, TODAY, head, resident_mb, row, sample_path, timed};
use eframe::App as _;
use eframe::egui::accesskit::{Node, Role};
use eframe::egui::{
    Context, Event, Key, Modifiers, MouseWheelSource, MouseWheelUnit, Pos2, RawInput, Rect, TouchPhase, ViewportId, pos2, vec2,
};
use kimmoke::ops::device::{BackupPlan, Device, ThemeChoice};
use kimmoke::ops::{Clock, Session, start};
use kimmoke::ui::app::App;
use std::path::Path;
use std::time::{Duration, Instant};

const WINDOW: Rect = Rect::from_min_max(Pos2::ZERO, pos2(1366.0, 768.0));
/// Over the rows of a list, left of a pane.
const LIST: Pos2 = pos2(560.0, 480.0);

fn main() {
    let path = sample_path();
    head();
    let clock = Clock::fixed(TODAY.at(12, 0, 0, 0));
    let opening = opening(&path, &clock);
    let mut window = Window::new(&path, clock);
    let first = window.unlock();
    let customers = window.page(Key::Num2);
    row("start: open with the derived key", &mut [opening]);
    row("start: first page (Today)", &mut [first]);
    row("start: customers with rows", &mut [customers]);
    row("start to usable list", &mut [opening + first + customers]);
    customers_page(&mut window);
    palette(&mut window);
    pages(&mut window);
    println!("memory of the process after all pages: {} MB", resident_mb());
}

/// Opening once the key is derived, as a second connection does.
fn opening(path: &Path, clock: &Clock) -> Duration {
    let session = start::open(path, Some(PASSPHRASE), clock.clone()).unwrap();
    let (beside, took) = timed(|| Session::beside(session.register().opener(), clock.clone()).unwrap());
    drop(beside);
    session.close().unwrap();
    took
}

fn customers_page(window: &mut Window) {
    window.click(LIST);
    let mut cards: Vec<Duration> = (0..100).map(|_| window.press(Key::ArrowDown, Modifiers::NONE)).collect();
    row("customers: next card open", &mut cards);
    let mut frames = window.scroll(LIST, 300);
    row("customers: frame while scrolling", &mut frames);
    row("customers: frame while the mouse moves", &mut window.wander(100));
    let headers = window.find_all(Role::ColumnHeader);
    assert!(headers.len() > 3, "the grid has its headers");
    let mut sorts = Vec::new();
    for at in headers.iter().filter(|at| at.x > 120.0 && at.x < 1000.0).take(6) {
        sorts.extend((0..4).map(|_| window.click(*at)));
    }
    row("customers: sort click to first rows", &mut sorts);
    let mut letters = Vec::new();
    for word in ["koti", "mäki oy", "tampere", "yynel", "K-004"] {
        window.press(Key::F, Modifiers::COMMAND);
        letters.extend(word.chars().map(|letter| window.type_in(letter)));
        letters.extend(word.chars().map(|_| window.press(Key::Backspace, Modifiers::NONE)));
        window.press(Key::Escape, Modifiers::NONE);
    }
    row("customers: filter letter to first rows", &mut letters);
}

fn palette(window: &mut Window) {
    let mut letters = Vec::new();
    for word in ["koti mäki", "makela", "tilausvahv", "0401234", "yynelm"] {
        window.press(Key::K, Modifiers::COMMAND);
        letters.extend(word.chars().map(|letter| window.type_in(letter)));
        window.press(Key::Escape, Modifiers::NONE);
        window.press(Key::Escape, Modifiers::NONE);
    }
    row("search: letter to answers drawn", &mut letters);
}

fn pages(window: &mut Window) {
    let pages = [
        ("Today", Key::Num1),
        ("Interactions", Key::Num3),
        ("Feedback", Key::Num4),
        ("Reports", Key::Num5),
        ("Import", Key::Num6),
        ("History", Key::Num7),
        ("Settings", Key::Comma),
        ("Customers", Key::Num2),
    ];
    for (name, key) in pages {
        let first = window.page(key);
        row(&format!("{name}: shown"), &mut [first]);
        let mut frames = window.scroll(LIST, 100);
        frames.extend(window.wander(100));
        row(&format!("{name}: frame"), &mut frames);
    }
}

/// The window without a window.
struct Window {
    ctx: Context,
    app: App,
    frame: eframe::Frame,
    time: f64,
    nodes: Vec<Node>,
    /// Whether egui wants to draw again at once.
    restless: bool,
}

impl Window {
    fn new(path: &Path, clock: Clock) -> Self {
        let ctx = Context::default();
        let mut device = Device::read_from(None);
        device.settings.language = "fi".to_owned();
        device.settings.theme = ThemeChoice::Light;
        device.settings.plan_backups(BackupPlan { daily: false, ..BackupPlan::usual(path) });
        let app = App::new(&ctx, device, clock, Some(path.to_owned()));
        Self { ctx, app, frame: eframe::Frame::_new_kittest(), time: 0.0, nodes: Vec::new(), restless: false }
    }

    /// One frame; how long it took.
    fn draw(&mut self, mut events: Vec<Event>, modifiers: Modifiers) -> Duration {
        self.time += 1.0 / 60.0;
        if modifiers.any() {
            events.insert(0, Event::ModifiersChanged(modifiers));
            events.push(Event::ModifiersChanged(Modifiers::NONE));
        }
        let input = RawInput { screen_rect: Some(WINDOW), time: Some(self.time), events, ..RawInput::default() };
        let begun = Instant::now();
        let (ctx, app, frame) = (self.ctx.clone(), &mut self.app, &mut self.frame);
        let output = ctx.run_ui(input, |ui| {
            app.logic(&ctx, frame);
            app.ui(ui, frame);
        });
        std::hint::black_box(ctx.tessellate(output.shapes, output.pixels_per_point));
        let took = begun.elapsed();
        self.restless = output.viewport_output.get(&ViewportId::ROOT).is_none_or(|view| view.repaint_delay < Duration::from_millis(20));
        if let Some(update) = output.platform_output.accesskit_update {
            self.nodes = update.nodes.into_iter().map(|(_, node)| node).collect();
        }
        took
    }

    /// Frames until nothing more is to be drawn, at most eight; how long they took together.
    fn settle(&mut self, events: Vec<Event>, modifiers: Modifiers) -> Duration {
        let mut took = self.draw(events, modifiers);
        for _ in 0..7 {
            took += self.draw(Vec::new(), Modifiers::NONE);
            if !self.restless {
                break;
            }
        }
        took
    }

    fn press(&mut self, key: Key, modifiers: Modifiers) -> Duration {
        let event = |pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers };
        self.settle(vec![event(true), event(false)], modifiers)
    }

    fn page(&mut self, key: Key) -> Duration {
        self.press(key, Modifiers::COMMAND)
    }

    fn type_in(&mut self, letter: char) -> Duration {
        self.settle(vec![Event::Text(letter.to_string())], Modifiers::NONE)
    }

    fn click(&mut self, pos: Pos2) -> Duration {
        self.draw(vec![Event::PointerMoved(pos)], Modifiers::NONE);
        let button = eframe::egui::PointerButton::Primary;
        let event = |pressed| Event::PointerButton { pos, button, pressed, modifiers: Modifiers::NONE };
        self.draw(vec![event(true)], Modifiers::NONE);
        // Two clicks in a row shall not be a double click.
        self.time += 1.0;
        self.settle(vec![event(false)], Modifiers::NONE)
    }

    fn scroll(&mut self, pos: Pos2, turns: usize) -> Vec<Duration> {
        self.draw(vec![Event::PointerMoved(pos)], Modifiers::NONE);
        let wheel = |turn: usize| Event::MouseWheel {
            unit: MouseWheelUnit::Point,
            delta: vec2(0.0, if turn % 50 < 40 { -150.0 } else { 400.0 }),
            phase: TouchPhase::Move,
            source: MouseWheelSource::Wheel,
            modifiers: Modifiers::NONE,
        };
        (0..turns).map(|turn| self.draw(vec![wheel(turn)], Modifiers::NONE)).collect()
    }

    fn wander(&mut self, turns: u16) -> Vec<Duration> {
        let place = |turn: u16| pos2(100.0 + f32::from(turn * 37 % 1200), 80.0 + f32::from(turn * 23 % 600));
        (0..turns).map(|turn| self.draw(vec![Event::PointerMoved(place(turn))], Modifiers::NONE)).collect()
    }

    /// Where the nodes of a role are, as a screen reader is told.
    fn find_all(&mut self, role: Role) -> Vec<Pos2> {
        self.ctx.enable_accesskit();
        self.draw(Vec::new(), Modifiers::NONE);
        self.draw(Vec::new(), Modifiers::NONE);
        self.ctx.disable_accesskit();
        let middle = |node: &Node| node.bounds().map(|b| pos2(((b.x0 + b.x1) / 2.0) as f32, ((b.y0 + b.y1) / 2.0) as f32));
        self.nodes.iter().filter(|node| node.role() == role).filter_map(middle).collect()
    }

    /// Waits for a role to appear; frames on the way are not measured.
    fn wait_for(&mut self, role: Role) {
        while self.find_all(role).is_empty() {
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    /// Types the passphrase; how long the frame took in which the first page appeared.
    fn unlock(&mut self) -> Duration {
        self.wait_for(Role::PasswordInput);
        self.settle(vec![Event::Text(PASSPHRASE.to_owned())], Modifiers::NONE);
        self.press(Key::Enter, Modifiers::NONE);
        let mut longest = Duration::ZERO;
        loop {
            let took = self.draw(Vec::new(), Modifiers::NONE) + self.draw(Vec::new(), Modifiers::NONE);
            longest = longest.max(took);
            if self.find_all(Role::PasswordInput).is_empty() {
                return longest;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}
