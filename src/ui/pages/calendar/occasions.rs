//! Asks which computed days and seasons the calendar shows.

use crate::domain::noun::Nouns;
use crate::domain::occasion::Occasion;
use crate::domain::setting::SettingKey;
use crate::i18n::Words;
use crate::ops::deed::Made;
use crate::ops::setting::SettingDeed;
use crate::ops::{Done, Refusal};
use crate::store::{Reader, StoreResult, setting};
use crate::ui::app::page::{Command, Cx, Dialog, LoadCx, Told};
use crate::ui::kit::fields::tick;
use crate::ui::kit::form::{Form, FormState};
use crate::ui::pages::shared::{fields_scroll, kit, new_draft};
use eframe::egui::{Label, RichText, Ui};

/// The dialog.
pub(super) struct Occasions {
    shown: Vec<(Occasion, String, bool)>,
    text: String,
    save: String,
    state: FormState,
}

impl Occasions {
    /// The dialog before its first load.
    pub(super) fn new() -> Self {
        Self { shown: Vec::new(), text: String::new(), save: String::new(), state: FormState::new(new_draft()) }
    }
}

impl Dialog for Occasions {
    fn title(&self, words: &Words) -> String {
        words.text("calendar-show-title")
    }

    fn width(&self) -> f32 {
        440.0
    }

    fn reads(&self) -> Nouns {
        Nouns::NONE
    }

    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        let hidden = setting::get(db, SettingKey::HiddenOccasions)?.unwrap_or_default();
        let is_shown = |occasion: &Occasion| !hidden.split_whitespace().any(|code| code == occasion.code());
        self.shown = Occasion::ALL.iter().map(|occasion| (*occasion, cx.words.label(*occasion), is_shown(occasion))).collect();
        self.text = cx.words.text("calendar-show-text");
        self.save = cx.words.text("calendar-save");
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        ui.add(Label::new(RichText::new(&self.text).color(cx.theme.colors.text_muted)).wrap());
        fields_scroll(ui, 60.0, |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            for (occasion, word, on) in &mut self.shown {
                ui.push_id(*occasion, |ui| tick(ui, cx.theme, word, on));
            }
        });
        let footer = Form::new(kit(cx), &mut self.state).footer(ui, &self.save, 0);
        if footer.save {
            let hidden = self.shown.iter().filter(|(_, _, on)| !on).map(|(occasion, ..)| occasion.code()).collect::<Vec<_>>().join(" ");
            cx.deed(SettingDeed::Set(SettingKey::HiddenOccasions, hidden));
        }
        if footer.cancel {
            cx.out.push(Command::CloseDialog);
        }
    }

    fn told(&mut self, outcome: &Result<Done<Made>, Refusal>) -> Told {
        if outcome.is_ok() { Told::Close } else { Told::Stay }
    }
}
