//! Asks to which day a round of an entry moves, and whether this year only or always.

use crate::base::Date;
use crate::base::id::CalendarEntryId;
use crate::domain::calendar_entry::{CalendarEntry, Recurrence};
use crate::domain::fault::{Fault, Problem};
use crate::domain::field::Field;
use crate::domain::noun::Nouns;
use crate::i18n::{Formats, Words};
use crate::ops::calendar_entry::CalendarEntryDeed;
use crate::ops::deed::Made;
use crate::ops::{Deed, Done, Refusal};
use crate::store::{Reader, StoreResult, calendar_entry};
use crate::ui::app::page::{Command, Cx, Dialog, LoadCx, Told};
use crate::ui::kit::fields::Spec;
use crate::ui::kit::form::{Form, FormState};
use crate::ui::pages::shared::{FaultWords, Options, dotted, kit, new_draft};
use eframe::egui::{Label, RichText, Ui};

/// The dialog.
pub struct MoveEntry {
    id: CalendarEntryId,
    year: i16,
    entry: Option<CalendarEntry>,
    to: Option<Date>,
    day: String,
    always: bool,
    state: FormState,
    heading: String,
    day_word: String,
    which_word: String,
    which: Options<bool>,
    save: String,
    help: String,
    faults: FaultWords,
}

impl MoveEntry {
    /// Moves a year's round; the day is typed.
    pub fn new(id: CalendarEntryId, year: i16) -> Self {
        let mut state = FormState::new(new_draft());
        state.focus(Field::Date);
        Self {
            id,
            year,
            entry: None,
            to: None,
            day: String::new(),
            always: false,
            state,
            heading: String::new(),
            day_word: String::new(),
            which_word: String::new(),
            which: Options::default(),
            save: String::new(),
            help: String::new(),
            faults: FaultWords::default(),
        }
    }

    /// Moves a year's round to a day that was pointed at.
    pub fn to(id: CalendarEntryId, year: i16, day: Date) -> Self {
        Self { to: Some(day), ..Self::new(id, year) }
    }

    /// The deed of what is typed, or what is wrong with it.
    fn deed(&self, formats: &Formats, today: Date) -> Result<CalendarEntryDeed, Problem> {
        let typed = self.day.trim();
        let day = formats.parse_date(typed, today).ok_or(if typed.is_empty() { Problem::Missing } else { Problem::NotADate })?;
        crate::domain::check::date(day)?;
        let (id, year) = (self.id, self.year);
        let Some(entry) = &self.entry else { return Err(Problem::NotFound) };
        if self.always || entry.values.recurrence == Recurrence::Once {
            entry.moved(year, day)?;
            return Ok(CalendarEntryDeed::MoveAlways { id, year, day });
        }
        entry.check_move(year, day)?;
        Ok(CalendarEntryDeed::SetYear { id, year, day: Some(Some(day)) })
    }

    fn look(&mut self, words: &Words, formats: &Formats, today: Date) {
        let fault = self.deed(formats, today).err().map(|problem| Fault { field: Field::Date, problem });
        self.faults = FaultWords::of(words, &Vec::from_iter(fault));
        let day = formats.parse_date(self.day.trim(), today);
        self.help = day.map(|day| dotted([formats.weekday_date(day).as_str(), &formats.week(day)])).unwrap_or_default();
    }
}

impl Dialog for MoveEntry {
    fn title(&self, words: &Words) -> String {
        words.text("calendar-move")
    }

    fn width(&self) -> f32 {
        420.0
    }

    fn reads(&self) -> Nouns {
        Nouns::NONE
    }

    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        let words = cx.words;
        self.entry = calendar_entry::get(db, self.id)?;
        let round = self.entry.as_ref().and_then(|entry| entry.occurrence(self.year));
        let days = round.map(|round| super::data::span(round.first, round.last, cx.formats)).unwrap_or_default();
        let title = self.entry.as_ref().map(|entry| entry.values.title.clone()).unwrap_or_default();
        self.heading = dotted([title.as_str(), &days]);
        self.day_word = words.text("calendar-move-to");
        self.which_word = words.text("calendar-move-which");
        let only = words.with("calendar-move-only", &[("year", self.year.to_string().into())]);
        self.which = Options::new([(false, only), (true, words.text("calendar-move-always"))]);
        self.save = words.text("calendar-move-save");
        let start = self.to.or(round.map(|round| round.first));
        self.day = start.map(|day| cx.formats.date(day)).unwrap_or_default();
        self.look(words, cx.formats, cx.today);
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        ui.add(Label::new(RichText::new(&self.heading).color(cx.theme.colors.text_muted)).wrap());
        ui.spacing_mut().item_spacing.y = 10.0;
        let yearly = self.entry.as_ref().is_some_and(|entry| entry.values.recurrence != Recurrence::Once);
        let mut form = Form::new(kit(cx), &mut self.state);
        let spec = Spec::new(Field::Date, &self.day_word).fault(self.faults.get(Field::Date)).required().help(&self.help);
        let mut changed = form.date(ui, &spec, &mut self.day).changed;
        if yearly {
            changed |= form.segmented(ui, &Spec::new("which", &self.which_word), &mut self.always, &self.which.refs()).changed;
        }
        ui.add_space(4.0);
        let footer = form.footer(ui, &self.save, self.faults.len());
        if changed {
            self.look(cx.words, cx.formats, cx.today);
        }
        if footer.save {
            self.look(cx.words, cx.formats, cx.today);
            match self.deed(cx.formats, cx.today) {
                Ok(deed) => cx.out.push(Command::Deed(Deed::from(deed))),
                Err(_) => self.state.save_failed(Field::Date),
            }
        }
        if footer.cancel {
            cx.out.push(Command::CloseDialog);
        }
    }

    fn told(&mut self, outcome: &Result<Done<Made>, Refusal>) -> Told {
        if outcome.is_ok() { Told::Close } else { Told::Stay }
    }
}
