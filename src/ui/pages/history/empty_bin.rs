//! Asks before the bin is emptied for good: the number of records is typed.

use crate::domain::noun::Nouns;
use crate::i18n::Words;
use crate::ops::bin::BinDeed;
use crate::ops::{Done, Made, Refusal};
use crate::store::{Reader, StoreResult, bin};
use crate::ui::app::page::{Command, Cx, Dialog, LoadCx, Told};
use crate::ui::kit::dialog::{Answer, Buttons, footer};
use crate::ui::kit::fields::Spec;
use crate::ui::kit::form::{Form, FormState};
use crate::ui::pages::shared::{kit, new_draft};
use eframe::egui::{Label, RichText, Ui};

/// The dialog.
pub(super) struct EmptyBin {
    count: usize,
    typed: String,
    state: FormState,
    begun: bool,
}

impl EmptyBin {
    /// Asks about so many records.
    pub(super) fn new(count: usize) -> Self {
        Self { count, typed: String::new(), state: FormState::new(new_draft()), begun: false }
    }
}

impl Dialog for EmptyBin {
    fn title(&self, words: &Words) -> String {
        words.text("history-bin-clear-title")
    }

    fn width(&self) -> f32 {
        460.0
    }

    fn reads(&self) -> Nouns {
        Nouns::ALL
    }

    fn load(&mut self, db: Reader<'_>, _cx: &LoadCx<'_>) -> StoreResult<()> {
        self.count = bin::count(db)?;
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let words = cx.words;
        if !std::mem::replace(&mut self.begun, true) {
            self.state.focus("count");
        }
        let text = words.with("history-bin-clear-text", &[("count", self.count.into())]);
        ui.add(Label::new(RichText::new(text).color(cx.theme.colors.text)).wrap());
        ui.add_space(8.0);
        let label = words.with("history-bin-clear-type", &[("count", self.count.to_string().into())]);
        let mut form = Form::new(kit(cx), &mut self.state);
        form.text(ui, &Spec::new("count", &label), &mut self.typed);
        ui.add_space(12.0);
        let done = words.with("history-bin-clear-done", &[("count", self.count.into())]);
        let (cancel, close) = (words.text("kit-cancel"), words.text("kit-close"));
        let ready = self.typed.trim() == self.count.to_string();
        match footer(ui, cx.theme, Buttons { done: &done, cancel: &cancel, close: &close, ready, danger: true }) {
            Answer::Done => cx.deed(BinDeed::Empty),
            Answer::Cancelled => cx.send(Command::CloseDialog),
            Answer::Open => {}
        }
    }

    fn told(&mut self, outcome: &Result<Done<Made>, Refusal>) -> Told {
        if outcome.is_ok() { Told::Close } else { Told::Stay }
    }
}
