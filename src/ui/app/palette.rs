//! Search and commands under Ctrl+K: customers, contacts and texts that hold what is typed, then commands; what was opened last while nothing is.
//! What is typed is looked up before the next frame; drawing meets no database.

use super::command::{self, Act};
use super::page::{Command, LoadCx, PageId};
use crate::base::id::{CustomerId, InteractionId, TaskId};
use crate::base::text;
use crate::domain::noun::Noun;
use crate::domain::summary::Hit;
use crate::i18n::Words;
use crate::store::error::StoreResult;
use crate::store::{Reader, search, summaries};
use crate::ui::kit::palette_list::{self, ListCursor, Row};
use crate::ui::kit::{Theme, icons};
use crate::ui::pages::interaction::LogInteraction;
use crate::ui::pages::task::EditTask;
use eframe::egui::{self, Align2, Area, Frame, Id, Key, Margin, Order, ScrollArea, TextEdit, vec2};
use std::ops::Range;
use uuid::Uuid;

/// Hits that are looked up.
const HITS: usize = 30;
/// Room for the list, in points.
const HEIGHT: f32 = 440.0;

/// What a line leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Goal {
    Act(Act),
    Customer(CustomerId),
    Record(Noun, Uuid, Option<CustomerId>),
}

/// A line of the list; `heading` stands above the first of its group.
#[derive(Debug)]
struct Line {
    heading: String,
    icon: char,
    title: String,
    detail: String,
    trailing: String,
    title_marks: Vec<Range<usize>>,
    detail_marks: Vec<Range<usize>>,
    goal: Goal,
}

/// The open palette.
#[derive(Debug, Default)]
pub(super) struct Palette {
    typed: String,
    /// What the lines answer.
    looked_up: Option<String>,
    lines: Vec<Line>,
    /// What stands under the field while the search doesn't know everything.
    note: String,
    cursor: ListCursor,
    drawn_once: bool,
}

/// What the palette wants after a frame.
pub(super) enum Outcome {
    /// Stay open.
    Open,
    /// Close.
    Close,
    /// Close and do this.
    Do(Act),
    /// Close and send this.
    Send(Command),
}

impl Palette {
    /// Whether something else is typed than what the lines answer.
    pub(super) fn wants_load(&self) -> bool {
        self.looked_up.as_ref() != Some(&self.typed)
    }

    /// Looks up what is typed.
    ///
    /// # Errors
    /// What the file refuses.
    pub(super) fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>, acts: &[Act]) -> StoreResult<()> {
        self.looked_up = Some(self.typed.clone());
        self.cursor = ListCursor::default();
        self.lines = if self.typed.trim().is_empty() { recent(db, cx)? } else { hits(db, cx, &self.typed)? };
        self.lines.extend(commands(cx.words, &self.typed, acts));
        self.note = if search::pending::left(db)? > 0 { cx.words.text("app-indexing-note") } else { String::new() };
        Ok(())
    }

    /// Draws it under the search box.
    pub(super) fn ui(&mut self, ctx: &egui::Context, theme: &Theme, words: &Words) -> Outcome {
        let screen = ctx.content_rect();
        let area = Area::new(Id::unique("palette")).order(Order::Foreground).anchor(Align2::CENTER_TOP, vec2(0.0, 64.0)).fade_in(false);
        let frame = Frame::popup(&ctx.global_style()).inner_margin(Margin::same(8));
        let shown = area.accessible_name(words.text("command-search")).show(ctx, |ui| {
            frame.show(ui, |ui| {
                ui.set_width(640.0_f32.min(screen.width() - 48.0));
                self.list_ui(ui, theme, words)
            })
        });
        let outside = self.drawn_once && ctx.input(|input| input.pointer.any_pressed()) && !shown.response.contains_pointer();
        let escaped = ctx.input_mut(|input| input.consume_key(egui::Modifiers::NONE, Key::Escape));
        self.drawn_once = true;
        match shown.inner.inner {
            Some(goal) => outcome(goal),
            None if outside || escaped => Outcome::Close,
            None => Outcome::Open,
        }
    }

    fn list_ui(&mut self, ui: &mut egui::Ui, theme: &Theme, words: &Words) -> Option<Goal> {
        // A line that answers older words is not what Enter means.
        let fresh = !self.wants_load();
        let entered = fresh && self.cursor.keys(ui, self.lines.len());
        let hint = words.text("app-search-hint");
        let field =
            TextEdit::singleline(&mut self.typed).hint_text(hint.as_str()).desired_width(f32::INFINITY).margin(Margin::symmetric(10, 6));
        let response = ui.add(field).accessible_name(hint);
        if !self.drawn_once {
            response.request_focus();
        }
        if response.changed() {
            ui.ctx().request_repaint();
        }
        if !self.note.is_empty() {
            ui.add_space(4.0);
            ui.label(egui::RichText::new(&self.note).color(theme.colors.text_muted));
        }
        let mut chosen = entered.then(|| self.lines.get(self.cursor.at)).flatten().map(|line| line.goal);
        if self.lines.is_empty() && fresh {
            ui.add_space(4.0);
            ui.label(egui::RichText::new(words.text("app-search-nothing")).color(theme.colors.text_muted));
        }
        ScrollArea::vertical().max_height(HEIGHT).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for (index, line) in self.lines.iter().enumerate() {
                if !line.heading.is_empty() {
                    palette_list::heading(ui, theme, &line.heading);
                }
                if self.cursor.row(ui, theme, index, &line.row()).clicked() {
                    chosen = Some(line.goal);
                }
            }
        });
        chosen
    }
}

impl Line {
    fn row(&self) -> Row<'_> {
        Row {
            icon: self.icon,
            title: &self.title,
            detail: &self.detail,
            trailing: &self.trailing,
            title_marks: &self.title_marks,
            detail_marks: &self.detail_marks,
        }
    }
}

/// Where a line leads: a customer to its card, a text to its own form, feedback to its customer.
fn outcome(goal: Goal) -> Outcome {
    Outcome::Send(match goal {
        Goal::Act(act) => return Outcome::Do(act),
        Goal::Customer(id) => Command::OpenCustomer(id),
        Goal::Record(Noun::Interaction, id, _) => Command::Dialog(Box::new(LogInteraction::change(InteractionId(id)))),
        Goal::Record(Noun::Task, id, _) => Command::Dialog(Box::new(EditTask::change(TaskId(id)))),
        Goal::Record(_, _, Some(customer)) => Command::OpenCustomer(customer),
        Goal::Record(..) => Command::Show(PageId::Feedback),
    })
}

/// Customers opened last.
fn recent(db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<Vec<Line>> {
    let lines = summaries::recent(db)?.into_iter().enumerate().map(|(place, customer)| Line {
        heading: if place == 0 { cx.words.text("search-recent") } else { String::new() },
        icon: icons::HISTORY,
        title: customer.name,
        detail: [customer.code, customer.town].iter().filter(|part| !part.is_empty()).map(String::as_str).collect::<Vec<_>>().join(" · "),
        trailing: String::new(),
        title_marks: Vec::new(),
        detail_marks: Vec::new(),
        goal: Goal::Customer(customer.id),
    });
    Ok(lines.collect())
}

/// What holds the typed words: customers, contacts, texts.
fn hits(db: Reader<'_>, cx: &LoadCx<'_>, typed: &str) -> StoreResult<Vec<Line>> {
    let mut found = search::search(db, typed, HITS)?;
    found.sort_by_key(|hit| group(hit.noun));
    let mut last = None;
    let line = |hit: Hit| {
        let group = group(hit.noun);
        let heading = if last.replace(group) == Some(group) { String::new() } else { group_word(cx.words, group) };
        let goal = match (hit.noun, hit.customer) {
            (Noun::Customer | Noun::Contact, Some(customer)) => Goal::Customer(customer),
            (noun, customer) => Goal::Record(noun, hit.record, customer),
        };
        Line {
            heading,
            icon: icon(hit.noun),
            title: hit.title,
            detail: hit.line,
            trailing: hit.date.map(|date| cx.formats.date(date)).unwrap_or_default(),
            title_marks: hit.title_marks,
            detail_marks: hit.line_marks,
            goal,
        }
    };
    Ok(found.into_iter().map(line).collect())
}

fn group(noun: Noun) -> u8 {
    match noun {
        Noun::Customer => 0,
        Noun::Contact => 1,
        _ => 2,
    }
}

fn group_word(words: &Words, group: u8) -> String {
    match group {
        0 => words.text("search-customers"),
        1 => words.text("search-contacts"),
        _ => words.text("search-texts"),
    }
}

fn icon(noun: Noun) -> char {
    match noun {
        Noun::Customer => icons::BUILDING_2,
        Noun::Contact => icons::USER,
        Noun::Interaction => icons::MESSAGES_SQUARE,
        Noun::Feedback => icons::INBOX,
        Noun::Task => icons::LIST_CHECKS,
        _ => icons::FILE_TEXT,
    }
}

/// Commands whose words hold every typed word.
fn commands(words: &Words, typed: &str, acts: &[Act]) -> Vec<Line> {
    let wanted = text::fold(typed);
    let parts: Vec<&str> = wanted.split_whitespace().collect();
    let lines = command::COMMANDS.iter().filter(|line| line.act != Act::Search && acts.contains(&line.act));
    let labelled = lines.map(|line| (line, command::label(words, line.act)));
    // What makes something new is also found by the words that its buttons have.
    let makes = |act| matches!(act, Act::NewCustomer | Act::NewInteraction | Act::NewFeedback | Act::NewTask);
    let also = text::fold(&words.text("search-new-words"));
    let fits = |line: &command::CommandInfo, label: &str| {
        let label = text::fold(label);
        parts.iter().all(|part| label.contains(part) || (makes(line.act) && also.contains(part)))
    };
    let fitting = labelled.filter(|(line, label)| fits(line, label));
    let line = |(place, (line, title)): (usize, (&command::CommandInfo, String))| Line {
        heading: if place == 0 { words.text("search-commands") } else { String::new() },
        icon: line.icon,
        title,
        detail: String::new(),
        trailing: line.chord(),
        title_marks: Vec::new(),
        detail_marks: Vec::new(),
        goal: Goal::Act(line.act),
    };
    fitting.enumerate().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Date;
    use crate::domain::customer::CustomerDraft;
    use crate::i18n::Lang;
    use crate::ops::{Clock, Session, customer};
    use crate::store::Register;

    #[test]
    fn folded_words_find_a_customer_and_commands() {
        let at = Date::constant(2026, 11, 22).at(12, 0, 0, 0);
        let mut session = Session::new(Register::in_memory().unwrap(), Clock::fixed(at));
        let draft = |name: &str| CustomerDraft { name: name.into(), ..CustomerDraft::default() };
        let makela = customer::add(&mut session, &draft("Mäkelän Lahjatalo Oy")).unwrap().value;
        customer::add(&mut session, &draft("Kotipuoti Tyynelmä")).unwrap();
        let words = Words::new(Lang::Finnish);
        let formats = words.formats();
        let cx = LoadCx { words: &words, formats: &formats, today: session.today() };
        let mut palette = Palette { typed: "makela".into(), ..Palette::default() };
        assert!(palette.wants_load());
        palette.load(session.reader(), &cx, &[Act::Help, Act::NewCustomer]).unwrap();
        assert_eq!(palette.lines.iter().map(|line| line.goal).collect::<Vec<_>>(), [Goal::Customer(makela)]);
        assert_eq!(palette.lines[0].title_marks.first(), Some(&(0..8)));
        assert!(matches!(outcome(Goal::Customer(makela)), Outcome::Send(Command::OpenCustomer(id)) if id == makela));
        palette.typed = "uusi asiakas".into();
        palette.load(session.reader(), &cx, &[Act::Help, Act::NewCustomer]).unwrap();
        assert_eq!(palette.lines.last().unwrap().goal, Goal::Act(Act::NewCustomer));
        palette.typed = "lisaa asiakas".into();
        palette.load(session.reader(), &cx, &[Act::Help, Act::NewCustomer]).unwrap();
        assert_eq!(palette.lines.last().unwrap().goal, Goal::Act(Act::NewCustomer), "by the word of its button");
    }
}
