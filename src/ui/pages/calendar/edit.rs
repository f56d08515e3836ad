//! The dialog that adds or changes an entry of the calendar; an entry alike is asked about, not kept twice by accident.

use super::lead_rows::{self, LeadWords};
use super::values::{RULES, Rule, Values};
use crate::base::Date;
use crate::base::id::CalendarEntryId;
use crate::domain::calendar_entry::{CalendarEntryDraft, EntryKind};
use crate::domain::field::Field;
use crate::domain::noun::Nouns;
use crate::domain::occasion::Occasion;
use crate::i18n::{Formats, Words};
use crate::ops::calendar_entry::CalendarEntryDeed;
use crate::ops::deed::Made;
use crate::ops::{Deed, Done, Refusal};
use crate::store::{Reader, StoreResult, calendar_entry, customer, person};
use crate::ui::app::page::{Command, Cx, Dialog, LoadCx, Told};
use crate::ui::kit::fields::{Spec, Suggestion, Suggestions};
use crate::ui::kit::form::{Form, FormState};
use crate::ui::pages::shared::{FaultWords, FieldWords, Options, customer_hits, dotted, fields_scroll, kit, new_draft};
use eframe::egui::Ui;

const FIELDS: &[Field] = &[Field::Title, Field::Kind, Field::LastDay, Field::Customer, Field::Notes];

/// The dialog.
pub struct EditEntry {
    editing: Option<(CalendarEntryId, i64)>,
    on: Option<Date>,
    values: Option<Values>,
    state: FormState,
    words: FormWords,
    faults: FaultWords,
    others: Vec<(CalendarEntryId, CalendarEntryDraft)>,
    /// The sentence on an entry alike; saving once more keeps both.
    twin: String,
    asked: bool,
    hits: Vec<Suggestion>,
    query: Option<String>,
    day_help: String,
    sent: bool,
}

/// Labels and choices.
#[derive(Default)]
struct FormWords {
    fields: FieldWords,
    first: String,
    rule: String,
    occasion: String,
    offset: String,
    offset_help: String,
    kinds: Options<EntryKind>,
    rules: Options<Rule>,
    occasions: Options<Occasion>,
    leads: LeadWords,
    title_hint: String,
    save: String,
}

impl FormWords {
    fn load(db: Reader<'_>, words: &Words) -> StoreResult<Self> {
        let people = Options::new(person::list(db)?.into_iter().map(|person| (person.id, person.name)));
        let rule = |rule: Rule| match rule {
            Rule::Once => words.text("calendar-rule-once"),
            Rule::SameDate => words.text("calendar-rule-date"),
            Rule::SameWeek => words.text("calendar-rule-week"),
            Rule::Relative => words.text("calendar-rule-relative"),
        };
        Ok(Self {
            fields: FieldWords::of(words, FIELDS).but(Field::Title, words.label(Field::Name)),
            first: words.text("calendar-first"),
            rule: words.text("calendar-rule"),
            occasion: words.text("calendar-occasion"),
            offset: words.text("calendar-offset"),
            offset_help: words.text("calendar-offset-help"),
            kinds: Options::of(words, EntryKind::ALL),
            rules: Options::new(RULES.into_iter().map(|known| (known, rule(known)))),
            occasions: Options::of(words, Occasion::ALL),
            leads: LeadWords::load(words, people),
            title_hint: words.text("calendar-title-hint"),
            save: words.text("calendar-save"),
        })
    }
}

impl EditEntry {
    /// A new entry on a day.
    pub fn on(day: Date) -> Self {
        Self::made(None, Some(day))
    }

    /// An entry of the register, to be changed.
    pub fn change(id: CalendarEntryId) -> Self {
        Self::made(Some((id, 0)), None)
    }

    fn made(editing: Option<(CalendarEntryId, i64)>, on: Option<Date>) -> Self {
        let mut state = FormState::new(new_draft());
        state.focus(Field::Title);
        Self {
            editing,
            on,
            values: None,
            state,
            words: FormWords::default(),
            faults: FaultWords::default(),
            others: Vec::new(),
            twin: String::new(),
            asked: false,
            hits: Vec::new(),
            query: None,
            day_help: String::new(),
            sent: false,
        }
    }

    /// Faults, the weekday of the first day, and whether another entry says the same.
    fn look(&mut self, words: &Words, formats: &Formats, today: Date) -> Option<CalendarEntryDraft> {
        let values = self.values.as_ref()?;
        let (draft, faults) = values.draft(formats, today);
        self.faults = FaultWords::of(words, &faults);
        let day = |day: Date| dotted([formats.weekday_date(day).as_str(), &formats.week(day)]);
        self.day_help = draft.first.map(day).unwrap_or_default();
        let own = self.editing.map(|(id, _)| id);
        let twin = self.others.iter().find(|(id, other)| Some(*id) != own && other.is_like(&draft));
        let twin =
            twin.and_then(|(_, other)| other.first).map(|first| words.with("calendar-twin", &[("date", formats.date(first).into())]));
        if twin.as_deref().unwrap_or_default() != self.twin {
            self.asked = false;
        }
        self.twin = twin.unwrap_or_default();
        Some(draft)
    }

    fn save(&mut self, cx: &mut Cx<'_>) {
        let draft = self.look(cx.words, cx.formats, cx.today);
        if let Some(first) = self.faults.first() {
            self.state.save_failed(first);
            return;
        }
        if !self.twin.is_empty() && !self.asked {
            self.asked = true;
            self.state.focus(Field::Title);
            return;
        }
        let Some(draft) = draft else { return };
        self.sent = true;
        let deed = match self.editing {
            Some((id, rev)) => CalendarEntryDeed::Change { id, rev, draft },
            None => CalendarEntryDeed::Add(vec![draft]),
        };
        cx.out.push(Command::Deed(Deed::from(deed)));
    }

    /// Whether anything changed, and whether Ctrl+Enter was pressed in the notes.
    fn fields_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) -> (bool, bool) {
        let Self { values: Some(values), state, words, faults, twin, day_help, hits, query, .. } = self else { return (false, false) };
        let spec = |field: Field| Spec::new(field, words.fields.get(field)).fault(faults.get(field));
        let mut form = Form::new(kit(cx), state);
        ui.spacing_mut().item_spacing.y = 10.0;
        let warning = Some(twin.as_str()).filter(|text| !text.is_empty());
        let title = spec(Field::Title).required().hint(&words.title_hint).warning(warning);
        let mut changed = form.text(ui, &title, &mut values.title).changed;
        changed |= form.choice(ui, &spec(Field::Kind), &mut values.kind, &words.kinds.refs()).changed;
        let (first, last) = (&mut values.first, &mut values.last);
        let mut on = [false; 2];
        let [on_first, on_last] = &mut on;
        form.pair(
            ui,
            0.5,
            |ui, form| {
                let spec = Spec::new(Field::Date, &words.first).fault(faults.get(Field::Date)).required().help(day_help);
                *on_first = form.date(ui, &spec, first).changed;
            },
            |ui, form| *on_last = form.date(ui, &spec(Field::LastDay), last).changed,
        );
        changed |= on.contains(&true);
        changed |= rule_ui(ui, &mut form, values, (words, faults), cx);
        let customer = form.entity(ui, &spec(Field::Customer), &mut values.customer, Suggestions { items: hits, can_create: false });
        changed |= customer.answer.changed;
        if customer.query.is_some() {
            *query = customer.query;
        }
        let notes = form.notes(ui, &spec(Field::Notes), &mut values.notes, 2);
        changed |= lead_rows::ui(ui, &mut form, values, (&words.leads, faults.get(Field::Month)));
        (changed || notes.changed, notes.save)
    }
}

/// The rule, and the occasion with its days where it hangs on one.
fn rule_ui(ui: &mut Ui, form: &mut Form<'_>, values: &mut Values, (words, faults): (&FormWords, &FaultWords), cx: &Cx<'_>) -> bool {
    let before = values.rule;
    let mut changed = form.choice(ui, &Spec::new("rule", &words.rule), &mut values.rule, &words.rules.refs()).changed;
    if values.rule != Rule::Relative {
        return changed;
    }
    let Values { occasion, offset, .. } = values;
    let mut on = [before != Rule::Relative, false];
    let [on_occasion, on_offset] = &mut on;
    form.pair(
        ui,
        0.6,
        |ui, form| *on_occasion |= form.choice(ui, &Spec::new("occasion", &words.occasion), occasion, &words.occasions.refs()).changed,
        |ui, form| {
            let spec = Spec::new(Field::DaysBefore, &words.offset).fault(faults.get(Field::DaysBefore)).help(&words.offset_help);
            *on_offset = form.decimal(ui, &spec, offset, 0).changed;
        },
    );
    changed |= on.contains(&true);
    if *on.first().unwrap_or(&false) {
        values.count_offset(cx.formats, cx.today);
    }
    changed
}

impl Dialog for EditEntry {
    fn title(&self, words: &Words) -> String {
        if self.editing.is_some() { words.text("calendar-change") } else { words.text("calendar-add") }
    }

    fn width(&self) -> f32 {
        620.0
    }

    fn reads(&self) -> Nouns {
        Nouns::NONE
    }

    fn wants_load(&self) -> bool {
        self.query.is_some()
    }

    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        if let Some(query) = self.query.take() {
            self.hits = customer_hits(db, &query)?;
        }
        if self.values.is_some() {
            return Ok(());
        }
        self.words = FormWords::load(db, cx.words)?;
        self.others = calendar_entry::list(db)?.into_iter().map(|entry| (entry.id, entry.values)).collect();
        let stored = self.editing.map(|(id, _)| calendar_entry::get(db, id)).transpose()?.flatten();
        let draft = match stored {
            Some(stored) => {
                self.editing = Some((stored.id, stored.rev));
                stored.values
            }
            None => CalendarEntryDraft { first: self.on, ..CalendarEntryDraft::default() },
        };
        let customer = draft.customer;
        let mut values = Values::of(draft, cx.formats);
        if let Some(name) = customer.map(|id| customer::name(db, id)).transpose()?.flatten() {
            values.customer.text = name;
        }
        self.values = Some(values);
        self.look(cx.words, cx.formats, cx.today);
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let (changed, save) = fields_scroll(ui, 0.0, |ui| self.fields_ui(ui, cx));
        ui.add_space(4.0);
        if changed {
            self.look(cx.words, cx.formats, cx.today);
        }
        let footer = Form::new(kit(cx), &mut self.state).footer(ui, &self.words.save, self.faults.len());
        if (footer.save || save) && !self.sent {
            self.save(cx);
        }
        if footer.cancel {
            cx.out.push(Command::CloseDialog);
        }
    }

    fn told(&mut self, outcome: &Result<Done<Made>, Refusal>) -> Told {
        self.sent = outcome.is_ok();
        if outcome.is_ok() { Told::Close } else { Told::Stay }
    }
}
