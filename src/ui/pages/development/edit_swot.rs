//! The dialogs of SWOT and TOWS: one changes an item, one adds or changes an action and chooses what it joins.

use super::swot_data::{Item, coded, letter};
use crate::base::id::{SwotItemId, TowsActionId};
use crate::domain::fault::{Fault, Problem};
use crate::domain::field::Field;
use crate::domain::noun::Nouns;
use crate::domain::swot::{SwotCell, SwotItemDraft, TowsActionDraft, TowsPair};
use crate::i18n::Words;
use crate::ops::deed::Made;
use crate::ops::swot::SwotDeed;
use crate::ops::{Done, Refusal};
use crate::store::{Reader, StoreResult, swot};
use crate::ui::app::page::{Command, Cx, Dialog, LoadCx, Told};
use crate::ui::kit::fields::{Spec, tick};
use crate::ui::kit::form::{Form, FormState};
use crate::ui::pages::shared::{FaultWords, FieldWords, Options, fields_scroll, kit, new_draft};
use eframe::egui::{Label, RichText, Ui};

/// Changes an item.
pub(super) struct EditItem {
    id: SwotItemId,
    read: Option<(i64, SwotItemDraft)>,
    state: FormState,
    fields: FieldWords,
    cells: Options<SwotCell>,
    faults: FaultWords,
    save: String,
}

impl EditItem {
    /// The dialog of an item.
    pub(super) fn new(id: SwotItemId) -> Self {
        let mut state = FormState::new(new_draft());
        state.focus(Field::Text);
        let (fields, faults, cells) = (FieldWords::default(), FaultWords::default(), Options::default());
        Self { id, read: None, state, fields, cells, faults, save: String::new() }
    }
}

impl Dialog for EditItem {
    fn title(&self, words: &Words) -> String {
        words.text("swot-change-item")
    }

    fn reads(&self) -> Nouns {
        Nouns::NONE
    }

    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        if self.read.is_none() {
            self.read = swot::items(db)?.into_iter().find(|item| item.id == self.id).map(|item| (item.rev, item.values));
        }
        self.fields = FieldWords::of(cx.words, &[Field::SwotCell]).but(Field::Text, cx.words.text("swot-item"));
        self.cells = Options::of(cx.words, SwotCell::ALL);
        self.save = cx.words.text("swot-save");
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let Some((rev, draft)) = &mut self.read else {
            cx.out.push(Command::CloseDialog);
            return;
        };
        ui.spacing_mut().item_spacing.y = 10.0;
        let mut form = Form::new(kit(cx), &mut self.state);
        let spec = |field: Field| Spec::new(field, self.fields.get(field)).fault(self.faults.get(field));
        form.text(ui, &spec(Field::Text).required(), &mut draft.text);
        form.choice(ui, &spec(Field::SwotCell), &mut draft.cell, &self.cells.refs());
        let faults = draft.check().err().unwrap_or_default();
        let footer = form.footer(ui, &self.save, faults.len());
        if footer.save {
            match faults.first() {
                Some(fault) => self.state.save_failed(fault.field),
                None => cx.out.push(Command::Deed(SwotDeed::ChangeItem { id: self.id, rev: *rev, draft: draft.clone() }.into())),
            }
        }
        self.faults = FaultWords::of(cx.words, &faults);
        if footer.cancel {
            cx.out.push(Command::CloseDialog);
        }
    }

    fn told(&mut self, outcome: &Result<Done<Made>, Refusal>) -> Told {
        if outcome.is_ok() { Told::Close } else { Told::Stay }
    }
}

/// Adds or changes a TOWS action.
pub(super) struct EditTows {
    editing: Option<(TowsActionId, i64)>,
    pair: TowsPair,
    text: String,
    chosen: Vec<SwotItemId>,
    state: FormState,
    words: TowsWords,
    sides: [(String, Vec<Item>); 2],
    faults: FaultWords,
    tried: bool,
    loaded: bool,
}

#[derive(Default)]
struct TowsWords {
    text: String,
    hint: String,
    join: String,
    save: String,
}

impl EditTows {
    /// A new action under a pair.
    pub(super) fn new(pair: TowsPair) -> Self {
        Self::made(pair, None)
    }

    /// An action of the register, to be changed.
    pub(super) fn change(id: TowsActionId) -> Self {
        Self::made(TowsPair::StrengthOpportunity, Some((id, 0)))
    }

    fn made(pair: TowsPair, editing: Option<(TowsActionId, i64)>) -> Self {
        let mut state = FormState::new(new_draft());
        state.focus(Field::Text);
        let (words, faults) = (TowsWords::default(), FaultWords::default());
        let (text, chosen, sides) = (String::new(), Vec::new(), [const { (String::new(), Vec::new()) }; 2]);
        Self { editing, pair, text, chosen, state, words, sides, faults, tried: false, loaded: false }
    }

    fn draft(&self) -> TowsActionDraft {
        TowsActionDraft { pair: self.pair, text: self.text.clone(), items: self.chosen.clone() }
    }

    /// The faults of what is typed and ticked.
    fn find_faults(&self) -> Vec<Fault> {
        let (inner, outer) = self.pair.cells();
        let cell_of = |id: SwotItemId| {
            let [one, two] = &self.sides;
            let within = |side: &(String, Vec<Item>)| side.1.iter().any(|item| item.id == id);
            if within(one) { Some(inner) } else { within(two).then_some(outer) }
        };
        self.draft().check(cell_of).err().unwrap_or_default()
    }

    fn fields_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) -> bool {
        let theme = cx.theme;
        let mut form = Form::new(kit(cx), &mut self.state);
        let spec = Spec::new(Field::Text, &self.words.text).fault(self.faults.get(Field::Text)).hint(&self.words.hint).required();
        let said = form.notes(ui, &spec, &mut self.text, 2);
        ui.add_space(8.0);
        ui.label(RichText::new(&self.words.join).font(theme.small()).color(theme.colors.text_muted));
        for (title, items) in &self.sides {
            ui.add_space(4.0);
            ui.label(RichText::new(title).font(theme.strong()));
            for item in items {
                let mut on = self.chosen.contains(&item.id);
                if tick(ui, theme, &format!("{}  {}", item.code, item.text), &mut on).clicked() {
                    if on {
                        self.chosen.push(item.id);
                    } else {
                        self.chosen.retain(|id| *id != item.id);
                    }
                }
            }
        }
        if let Some(fault) = self.faults.get(Field::SwotItems).filter(|_| self.tried) {
            ui.add(Label::new(RichText::new(fault).font(theme.small()).color(theme.colors.err)).wrap());
        }
        said.save
    }
}

impl Dialog for EditTows {
    fn title(&self, words: &Words) -> String {
        words.label(self.pair)
    }

    fn width(&self) -> f32 {
        600.0
    }

    fn reads(&self) -> Nouns {
        Nouns::NONE
    }

    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        if self.loaded {
            return Ok(());
        }
        self.loaded = true;
        if let Some((id, _)) = self.editing
            && let Some(stored) = swot::action(db, id)?
        {
            self.editing = Some((id, stored.rev));
            (self.pair, self.text, self.chosen) = (stored.values.pair, stored.values.text, stored.values.items);
        }
        let items = swot::items(db)?;
        let (inner, outer) = self.pair.cells();
        let side = |cell: SwotCell| (format!("{} · {}", letter(cx.words, cell), cx.words.label(cell)), coded(&items, cell, cx.words));
        self.sides = [side(inner), side(outer)];
        self.words = TowsWords {
            text: cx.words.text("swot-action"),
            hint: cx.words.text("swot-action-hint"),
            join: cx.words.text("swot-join"),
            save: cx.words.text("swot-save-action"),
        };
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let save = fields_scroll(ui, 0.0, |ui| self.fields_ui(ui, cx));
        let faults = self.find_faults();
        ui.add_space(4.0);
        let footer = Form::new(kit(cx), &mut self.state).footer(ui, &self.words.save, faults.len());
        if footer.save || save {
            self.tried = true;
            match faults.first() {
                Some(fault) => self.state.save_failed(fault.field),
                None => {
                    let draft = self.draft();
                    let deed = match self.editing {
                        Some((id, rev)) => SwotDeed::ChangeAction { id, rev, draft },
                        None => SwotDeed::AddAction(draft),
                    };
                    cx.out.push(Command::Deed(deed.into()));
                }
            }
        }
        let sentence = |fault: &Fault| match (fault.field, &fault.problem) {
            (Field::SwotItems, Problem::Missing) => Some(cx.words.text("swot-join-both")),
            _ => None,
        };
        let both = faults.iter().find_map(sentence);
        self.faults = FaultWords::of(cx.words, &faults).but(Field::SwotItems, both);
        if footer.cancel {
            cx.out.push(Command::CloseDialog);
        }
    }

    fn told(&mut self, outcome: &Result<Done<Made>, Refusal>) -> Told {
        if outcome.is_ok() { Told::Close } else { Told::Stay }
    }
}
