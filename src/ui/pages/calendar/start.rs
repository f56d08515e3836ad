//! The starting set: school terms, reviews, typical fairs and the Christmas catalogue, taken in one step and changed afterwards as one likes.

use super::data::span;
use crate::domain::calendar_entry::{CalendarEntryDraft, Starter};
use crate::domain::noun::Nouns;
use crate::i18n::Words;
use crate::ops::calendar_entry::CalendarEntryDeed;
use crate::ops::deed::Made;
use crate::ops::{Done, Refusal};
use crate::store::{Reader, StoreResult, calendar_entry};
use crate::ui::app::page::{Command, Cx, Dialog, LoadCx, Told};
use crate::ui::kit::fields::tick;
use crate::ui::kit::form::{Form, FormState};
use crate::ui::pages::shared::{dotted, fields_scroll, kit, new_draft};
use eframe::egui::{Label, RichText, Ui};

/// The dialog.
pub struct StartingSet {
    year: i16,
    offers: Vec<Offer>,
    text: String,
    all_there: String,
    save: String,
    state: FormState,
}

struct Offer {
    words: String,
    draft: CalendarEntryDraft,
    on: bool,
}

impl StartingSet {
    /// The set for a year and those after it.
    pub fn new(year: i16) -> Self {
        let (text, all_there, save) = (String::new(), String::new(), String::new());
        Self { year, offers: Vec::new(), text, all_there, save, state: FormState::new(new_draft()) }
    }

    fn chosen(&self) -> Vec<CalendarEntryDraft> {
        self.offers.iter().filter(|offer| offer.on).map(|offer| offer.draft.clone()).collect()
    }
}

/// The words of what must be done before a starting entry.
fn lead(words: &Words, starter: Starter) -> String {
    match starter {
        Starter::ChristmasBuying => words.text("calendar-start-lead-catalogue"),
        Starter::StateReview => words.text("calendar-start-lead-interviews"),
        _ => words.text("calendar-start-lead-fair"),
    }
}

impl Dialog for StartingSet {
    fn title(&self, words: &Words) -> String {
        words.text("calendar-start")
    }

    fn reads(&self) -> Nouns {
        Nouns::NONE
    }

    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        let words = cx.words;
        let kept = calendar_entry::list(db)?;
        let offer = |starter: &Starter| {
            let draft = starter.draft(self.year, words.label(*starter), lead(words, *starter))?;
            // What is there already isn't offered twice.
            if kept.iter().any(|entry| entry.values.title == draft.title && entry.values.kind == draft.kind) {
                return None;
            }
            let days = span(draft.first?, draft.last?, cx.formats);
            Some(Offer { words: dotted([draft.title.as_str(), &days]), draft, on: true })
        };
        self.offers = Starter::ALL.iter().filter_map(offer).collect();
        self.text = words.text("calendar-start-text");
        self.all_there = words.text("calendar-start-all-there");
        self.save = words.text("calendar-start-save");
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let text = if self.offers.is_empty() { &self.all_there } else { &self.text };
        ui.add(Label::new(RichText::new(text).color(cx.theme.colors.text_muted)).wrap());
        fields_scroll(ui, 80.0, |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            for offer in &mut self.offers {
                ui.push_id(&offer.words, |ui| tick(ui, cx.theme, &offer.words, &mut offer.on));
            }
        });
        let footer = Form::new(kit(cx), &mut self.state).footer(ui, &self.save, 0);
        let chosen = if footer.save { self.chosen() } else { Vec::new() };
        if !chosen.is_empty() {
            cx.deed(CalendarEntryDeed::Add(chosen));
        }
        if footer.cancel {
            cx.out.push(Command::CloseDialog);
        }
    }

    fn told(&mut self, outcome: &Result<Done<Made>, Refusal>) -> Told {
        if outcome.is_ok() { Told::Close } else { Told::Stay }
    }
}
