//! Moves a card to another cell by choosing it: the twin of dragging.

use super::copy::sheet_of;
use super::data::row_word;
use crate::base::id::{ExperienceId, PhaseId};
use crate::domain::experience::{Cell, PlanRow};
use crate::domain::noun::Nouns;
use crate::i18n::Words;
use crate::ops::deed::Made;
use crate::ops::experience::ExperienceDeed;
use crate::ops::{Done, Refusal};
use crate::store::{Reader, StoreResult, experience};
use crate::ui::app::page::{Command, Cx, Dialog, LoadCx, Told};
use crate::ui::kit::fields::Spec;
use crate::ui::kit::form::{Form, FormState};
use crate::ui::pages::shared::{Options, kit, new_draft, phase_options};
use eframe::egui::{RichText, Ui};

/// The dialog.
pub(super) struct MoveCard {
    id: ExperienceId,
    title: String,
    place: Option<(PlanRow, PhaseId, i64)>,
    rows: Options<PlanRow>,
    phases: Options<PhaseId>,
    places: Options<i64>,
    /// How many cards each cell has without this one.
    counts: Vec<(Cell, i64)>,
    state: FormState,
}

impl MoveCard {
    /// Of a card.
    pub(super) fn new(id: ExperienceId) -> Self {
        Self {
            id,
            title: String::new(),
            place: None,
            rows: Options::default(),
            phases: Options::default(),
            places: Options::default(),
            counts: Vec::new(),
            state: FormState::new(new_draft()),
        }
    }

    fn count(&self, cell: Cell) -> i64 {
        self.counts.iter().find(|(known, _)| *known == cell).map_or(0, |count| count.1)
    }
}

impl Dialog for MoveCard {
    fn title(&self, words: &Words) -> String {
        words.text("experience-move")
    }

    fn reads(&self) -> Nouns {
        Nouns::NONE
    }

    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        let Some(card) = experience::get(db, self.id)? else { return Ok(()) };
        self.title.clone_from(&card.values.title);
        self.phases = phase_options(db, cx.words.lang())?;
        if let Some(sheet) = sheet_of(db, card.plan, card.cell.row)? {
            self.rows = Options::new(sheet.rows.iter().map(|row| (row.0, row_word(cx.words, row))));
            let others = |cell: Cell| sheet.cards(cell).iter().filter(|other| other.id != self.id).count();
            self.counts = sheet.cells().map(|cell| (cell, i64::try_from(others(cell)).unwrap_or(0))).collect();
            let before = sheet.cards(card.cell).iter().take_while(|other| other.id != self.id).count();
            self.place = Some((card.cell.row, card.cell.phase, i64::try_from(before).unwrap_or(0) + 1));
        }
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let words = cx.words;
        ui.spacing_mut().item_spacing.y = 10.0;
        ui.label(RichText::new(&self.title).font(cx.theme.strong()));
        let Some((mut row, mut phase, mut position)) = self.place else { return };
        let most = self.count(Cell { row, phase }) + 1;
        self.places = Options::new((1..=most).map(|place| (place, place.to_string())));
        position = position.min(most);
        let (row_name, phase_name) = (words.text("experience-row"), words.label(crate::domain::field::Field::Phase));
        let place_name = words.text("experience-place");
        let mut form = Form::new(kit(cx), &mut self.state);
        form.choice(ui, &Spec::new("row", &row_name), &mut row, &self.rows.refs());
        form.choice(ui, &Spec::new("phase", &phase_name), &mut phase, &self.phases.refs());
        form.choice(ui, &Spec::new("place", &place_name).width(140.0), &mut position, &self.places.refs());
        let footer = form.footer(ui, &words.text("experience-move-do"), 0);
        self.place = Some((row, phase, position));
        if footer.save {
            cx.deed(ExperienceDeed::MoveTo(self.id, Cell { row, phase }, position));
        }
        if footer.cancel {
            cx.out.push(Command::CloseDialog);
        }
    }

    fn told(&mut self, outcome: &Result<Done<Made>, Refusal>) -> Told {
        if outcome.is_ok() { Told::Close } else { Told::Stay }
    }
}
