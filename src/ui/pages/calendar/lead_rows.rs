//! The rows of a form for what must be done before an entry: what, which kind, how many weeks before, who.

use super::values::Values;
use crate::base::id::PersonId;
use crate::domain::field::Field;
use crate::domain::task::TaskKind;
use crate::i18n::Words;
use crate::ui::kit::fields::Spec;
use crate::ui::kit::form::Form;
use crate::ui::kit::{icon_button, icons};
use crate::ui::pages::shared::Options;
use eframe::egui::{Align, Label, Layout, RichText, Ui, vec2};

/// The words and choices of the rows.
#[derive(Default)]
pub(super) struct LeadWords {
    heading: String,
    hint: String,
    weeks: String,
    kind: String,
    person: String,
    remove: String,
    pub(super) kinds: Options<TaskKind>,
    pub(super) people: Options<PersonId>,
}

impl LeadWords {
    /// The words, with the people of the firm.
    pub(super) fn load(words: &Words, people: Options<PersonId>) -> Self {
        Self {
            heading: words.text("calendar-leads"),
            hint: words.text("calendar-lead-hint"),
            weeks: words.text("calendar-lead-weeks"),
            kind: words.label(Field::Kind),
            person: words.label(Field::Person),
            remove: words.text("calendar-lead-remove"),
            kinds: Options::of(words, TaskKind::ALL),
            people,
        }
    }
}

/// Draws the rows; whether anything changed.
pub(super) fn ui(ui: &mut Ui, form: &mut Form<'_>, values: &mut Values, (words, fault): (&LeadWords, Option<&str>)) -> bool {
    let (mut changed, mut gone) = (false, None);
    ui.label(RichText::new(&words.heading).font(form.theme().strong()));
    for (at, row) in values.leads.iter_mut().enumerate() {
        let label = format!("{} {}", words.heading, at + 1);
        let (weeks, kind, person) = (numbered(&words.weeks, at), numbered(&words.kind, at), numbered(&words.person, at));
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 8.0;
            let width = ui.available_width() - 40.0;
            ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
                ui.set_width(width);
                let title = Spec::new(("lead", row.key), &label).hint(&words.hint);
                changed |= form.text(ui, &title, &mut row.title).changed;
                if row.title.is_empty() {
                    return;
                }
                let mut on = [false; 3];
                let [on_weeks, on_kind, on_person] = &mut on;
                form.pair(
                    ui,
                    0.3,
                    |ui, form| {
                        let spec = Spec::new(("lead-weeks", row.key), &weeks).fault(fault);
                        *on_weeks = form.decimal(ui, &spec, &mut row.weeks, 0).changed;
                    },
                    |ui, form| {
                        form.pair(
                            ui,
                            0.5,
                            |ui, form| {
                                *on_kind =
                                    form.choice(ui, &Spec::new(("lead-kind", row.key), &kind), &mut row.kind, &words.kinds.refs()).changed
                            },
                            |ui, form| {
                                let spec = Spec::new(("lead-person", row.key), &person);
                                *on_person = form.choice_or_none(ui, &spec, &mut row.person, &words.people.refs()).changed;
                            },
                        );
                    },
                );
                changed |= on.contains(&true);
            });
            ui.vertical(|ui| {
                ui.add_space(21.0);
                if icon_button(ui, form.theme(), icons::TRASH_2, &format!("{}: {label}", words.remove)).clicked() {
                    gone = Some(row.key);
                }
            });
        });
    }
    if let Some(text) = fault {
        ui.add(Label::new(RichText::new(text).font(form.theme().small()).color(form.theme().colors.err)).wrap());
    }
    if let Some(key) = gone {
        values.leads.retain(|row| row.key != key);
        changed = true;
    }
    values.keep_row();
    changed
}

fn numbered(word: &str, at: usize) -> String {
    format!("{word} {}", at + 1)
}
