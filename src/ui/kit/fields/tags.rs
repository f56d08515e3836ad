//! Words put on a record: chips with a cross, a box to type the next one, suggestions of words already in use.

use super::super::form::{Form, clear_undo};
use super::super::icons;
use super::super::tools::{Kit, icon_button};
use super::edit::{self, Edit, key};
use super::{Answer, Spec};
use eframe::egui::{self, Frame, Key, Margin, Modifiers, RichText, Ui, vec2};

/// The most suggestions that are shown.
const MOST: usize = 6;

/// What a tag field edits: the words, and what is being typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TagsValue {
    /// The words, in the order they were added.
    pub tags: Vec<String>,
    /// The word being typed; added by Enter, a comma or leaving the field.
    pub typing: String,
}

impl TagsValue {
    /// The field of a record with these words.
    pub fn new(tags: Vec<String>) -> Self {
        Self { tags, typing: String::new() }
    }

    /// Adds a word once, whatever its case.
    pub fn add(&mut self, word: &str) -> bool {
        let word = word.trim();
        let known = self.tags.iter().any(|tag| tag.to_lowercase() == word.to_lowercase());
        let new = !word.is_empty() && !known;
        if new {
            self.tags.push(word.to_owned());
        }
        new
    }
}

impl Form<'_> {
    /// Tags; `known` are the words in use, of which the fitting ones are offered.
    pub fn tags(&mut self, ui: &mut Ui, spec: &Spec<'_>, value: &mut TagsValue, known: &[String]) -> Answer {
        self.frame(ui, spec, |ui, form, look| {
            let mut changed = chips_ui(ui, form.kit, value);
            let enter = !value.typing.is_empty() && key(ui, look.id, Modifiers::NONE, Key::Enter);
            if value.typing.is_empty() && key(ui, look.id, Modifiers::NONE, Key::Backspace) {
                changed |= value.tags.pop().is_some();
            }
            let mut answer = edit::line(ui, form, (spec, look), &mut value.typing, Edit { limit: Some(40), ..Edit::default() });
            if enter || value.typing.contains(',') || answer.response.lost_focus() {
                changed |= add_typed(ui, look.id, value);
            }
            if answer.response.has_focus() && !value.typing.is_empty() {
                changed |= offers_ui(ui, form.kit, (look.id, value), known);
            }
            answer.changed = changed;
            answer.committed = changed;
            answer
        })
    }
}

fn add_typed(ui: &Ui, id: egui::Id, value: &mut TagsValue) -> bool {
    let typed = std::mem::take(&mut value.typing);
    if !typed.is_empty() {
        clear_undo(ui.ctx(), id);
    }
    typed.split(',').filter(|word| value.add(word)).count() > 0
}

fn chips_ui(ui: &mut Ui, kit: Kit<'_>, value: &mut TagsValue) -> bool {
    if value.tags.is_empty() {
        return false;
    }
    let mut gone = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
        for (at, tag) in value.tags.iter().enumerate() {
            ui.push_id(("tag", tag), |ui| {
                Frame::new()
                    .fill(kit.theme.colors.accent_soft)
                    .corner_radius(4.0)
                    .inner_margin(Margin { left: 8, right: 0, top: 0, bottom: 0 })
                    .show(ui, |ui| {
                        ui.spacing_mut().item_spacing.x = 0.0;
                        ui.spacing_mut().interact_size.y = 24.0;
                        ui.label(RichText::new(tag).font(kit.theme.small()).color(kit.theme.colors.accent));
                        let name = kit.words.with("kit-tag-remove", &[("tag", tag.as_str().into())]);
                        if icon_button(ui, kit, icons::X, 24.0, &name).clicked() {
                            gone = Some(at);
                        }
                    });
            });
        }
    });
    if let Some(at) = gone {
        value.tags.remove(at);
    }
    gone.is_some()
}

/// The words in use that begin like the typed one, as small buttons below the box.
fn offers_ui(ui: &mut Ui, kit: Kit<'_>, (id, value): (egui::Id, &mut TagsValue), known: &[String]) -> bool {
    let typed = value.typing.trim().to_lowercase();
    let fits = |word: &&String| word.to_lowercase().starts_with(&typed) && !value.tags.contains(word);
    let offers: Vec<&String> = known.iter().filter(fits).take(MOST).collect();
    let mut chosen = None;
    if !offers.is_empty() {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
            for word in offers {
                let text = RichText::new(word).font(kit.theme.small()).color(kit.theme.colors.text);
                let button = ui.add(egui::Button::new(text).fill(kit.theme.colors.sunken).min_size(vec2(0.0, 24.0)));
                // On press: the press takes the focus from the box, which would add the half-typed word.
                if button.clicked() || button.is_pointer_button_down_on() {
                    chosen = Some(word.clone());
                }
            }
        });
    }
    let Some(word) = chosen else { return false };
    value.typing.clear();
    clear_undo(ui.ctx(), id);
    edit::return_after_press(ui, id);
    value.add(&word)
}

#[cfg(test)]
mod tests {
    use super::TagsValue;

    #[test]
    fn a_word_is_added_once() {
        let mut value = TagsValue::new(vec!["Messut".to_owned()]);
        assert!(!value.add(" messut "));
        assert!(!value.add(""));
        assert!(value.add("lahja"));
        assert_eq!(value.tags, ["Messut", "lahja"]);
    }
}
