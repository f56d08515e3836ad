//! The choice between two versions of a record: what was typed, and what somebody else wrote meanwhile, field by field.

use crate::ui::kit::button::Button;
use crate::ui::kit::chip::Tone;
use crate::ui::kit::{Kit, banner, card};
use eframe::egui::{Align, Key, Layout, Modifiers, RichText, Ui, vec2};
use std::fmt;

/// A value in words.
type Show<'a, T> = Box<dyn Fn(&T) -> String + 'a>;

/// Copies a value from the second to the first.
type Take<T> = Box<dyn Fn(&mut T, &T)>;

/// One field of a form's values: its name, its value in words, and how it is taken over.
pub struct Part<'a, T> {
    label: String,
    show: Show<'a, T>,
    take: Take<T>,
}

impl<'a, T> Part<'a, T> {
    /// A field.
    pub fn new(label: impl Into<String>, show: impl Fn(&T) -> String + 'a, take: impl Fn(&mut T, &T) + 'static) -> Self {
        Self { label: label.into(), show: Box::new(show), take: Box::new(take) }
    }
}

#[cfg(test)]
impl<T> Part<'_, T> {
    /// Takes the value over, for tests of a form's parts.
    pub(crate) fn take_over(&self, into: &mut T, from: &T) {
        (self.take)(into, from);
    }
}

/// A field in which the two versions differ.
struct Row<T> {
    label: String,
    mine: String,
    theirs: String,
    takes_theirs: bool,
    take: Take<T>,
}

/// All fields in which the two versions differ, each with what is chosen.
pub(super) struct Conflict<T>(Vec<Row<T>>);

impl<T> fmt::Debug for Conflict<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.iter().map(|row| &row.label)).finish()
    }
}

/// What the user made of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// Still choosing.
    Open,
    /// Save as chosen.
    Save,
    /// On with the form, filled as chosen.
    Form,
}

impl<T> Conflict<T> {
    /// What differs. A field that only the other one touched is taken over unless the user says otherwise; whatever was typed is kept.
    pub(super) fn between(parts: Vec<Part<'_, T>>, (base, mine, theirs): (&T, &T, &T)) -> Self {
        let row = |part: Part<'_, T>| {
            let (was, mine, theirs) = ((part.show)(base), (part.show)(mine), (part.show)(theirs));
            let row = Row { label: part.label, takes_theirs: mine == was, mine, theirs, take: part.take };
            (row.mine != row.theirs).then_some(row)
        };
        Self(parts.into_iter().filter_map(row).collect())
    }

    /// Whether the two say the same.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Takes over what was chosen from the other version.
    pub(super) fn settle(&self, mine: &mut T, theirs: &T) {
        for row in self.0.iter().filter(|row| row.takes_theirs) {
            (row.take)(mine, theirs);
        }
    }

    /// Draws the choice with its buttons.
    pub(super) fn ui(&mut self, ui: &mut Ui, kit: Kit<'_>) -> Verdict {
        let word = |key: &str| kit.words.text(key);
        banner::banner(ui, kit.theme, Tone::Warn, &word("kit-conflict-text"), None);
        ui.add_space(4.0);
        ui.horizontal(|ui| {
            for (key, theirs) in [("kit-conflict-all-mine", false), ("kit-conflict-all-theirs", true)] {
                if Button::ghost(&word(key)).show(ui, kit.theme).clicked() {
                    self.0.iter_mut().for_each(|row| row.takes_theirs = theirs);
                }
            }
        });
        let heads = (word("kit-conflict-mine"), word("kit-conflict-theirs"), word("kit-conflict-empty"));
        super::fields_scroll(ui, 110.0, |ui| {
            for row in &mut self.0 {
                row_ui(ui, kit, row, &heads);
            }
        });
        ui.add_space(8.0);
        let mut verdict = Verdict::Open;
        ui.horizontal(|ui| {
            if Button::primary(&word("kit-conflict-save")).show(ui, kit.theme).clicked() {
                verdict = Verdict::Save;
            }
            if Button::secondary(&word("kit-conflict-form")).show(ui, kit.theme).clicked() {
                verdict = Verdict::Form;
            }
        });
        if ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::Enter)) {
            verdict = Verdict::Save;
        }
        verdict
    }
}

fn row_ui<T>(ui: &mut Ui, kit: Kit<'_>, row: &mut Row<T>, (mine, theirs, empty): &(String, String, String)) {
    ui.add_space(4.0);
    ui.label(RichText::new(&row.label).font(kit.theme.strong()));
    let gap = 12.0;
    let width = (ui.available_width() - gap) / 2.0;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = gap;
        for (head, text, is_theirs) in [(mine, &row.mine, false), (theirs, &row.theirs, true)] {
            ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
                ui.set_width(width);
                let text = if text.trim().is_empty() { empty } else { text };
                let version = card::Version { head, text, name: &row.label, chosen: row.takes_theirs == is_theirs };
                if card::version(ui, kit.theme, &version).clicked() {
                    row.takes_theirs = is_theirs;
                }
            });
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    type Three = [u8; 3];

    fn parts() -> Vec<Part<'static, Three>> {
        let part = |at: usize| {
            Part::new(
                at.to_string(),
                move |all: &Three| all.get(at).map(u8::to_string).unwrap_or_default(),
                move |into: &mut Three, from: &Three| {
                    if let (Some(into), Some(from)) = (into.get_mut(at), from.get(at)) {
                        *into = *from;
                    }
                },
            )
        };
        (0..3).map(part).collect()
    }

    #[test]
    fn what_was_typed_is_kept_and_what_only_the_other_touched_is_taken() {
        // First field: both changed. Second: only I did. Third: only the other did.
        let conflict = Conflict::between(parts(), (&[1, 1, 1], &[2, 2, 1], &[3, 1, 3]));
        assert_eq!(conflict.0.iter().map(|row| row.takes_theirs).collect::<Vec<_>>(), [false, false, true]);
        let mut mine = [2, 2, 1];
        conflict.settle(&mut mine, &[3, 1, 3]);
        assert_eq!(mine, [2, 2, 3]);
    }

    #[test]
    fn a_choice_is_only_offered_where_the_versions_differ() {
        let conflict = Conflict::between(parts(), (&[1, 1, 1], &[2, 1, 1], &[2, 1, 4]));
        assert_eq!(conflict.0.iter().map(|row| row.label.as_str()).collect::<Vec<_>>(), ["2"]);
        assert!(Conflict::between(parts(), (&[1, 1, 1], &[2, 1, 1], &[2, 1, 1])).is_empty());
    }
}
