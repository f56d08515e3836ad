//! An entry as typed: texts as they stand in the fields, and the draft that they give.

use crate::base::Date;
use crate::base::id::{CustomerId, LeadTaskId, PersonId};
use crate::domain::calendar_entry::{CalendarEntryDraft, EntryKind, LeadTask, Recurrence, days_between};
use crate::domain::fault::{Fault, Problem};
use crate::domain::field::Field;
use crate::domain::occasion::Occasion;
use crate::domain::task::TaskKind;
use crate::i18n::Formats;
use crate::ui::kit::fields::EntityValue;
use jiff::ToSpan as _;

/// How an entry comes again, without its details.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rule {
    Once,
    SameDate,
    SameWeek,
    Relative,
}

/// The rules, in the order in which they are offered.
pub(super) const RULES: [Rule; 4] = [Rule::Once, Rule::SameDate, Rule::SameWeek, Rule::Relative];

/// A row of lead tasks as typed; `key` names its widgets for as long as the dialog is open.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct LeadRow {
    pub(super) key: u64,
    pub(super) id: Option<LeadTaskId>,
    pub(super) title: String,
    pub(super) kind: TaskKind,
    pub(super) weeks: String,
    pub(super) person: Option<PersonId>,
}

/// The values as typed.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Values {
    pub(super) title: String,
    pub(super) kind: EntryKind,
    pub(super) first: String,
    pub(super) last: String,
    pub(super) rule: Rule,
    pub(super) occasion: Occasion,
    pub(super) offset: String,
    pub(super) customer: EntityValue,
    pub(super) notes: String,
    pub(super) leads: Vec<LeadRow>,
    kept: CalendarEntryDraft,
    next_key: u64,
}

impl Values {
    /// The fields of a draft, with an empty row of lead tasks at the foot.
    pub(super) fn of(draft: CalendarEntryDraft, formats: &Formats) -> Self {
        let date = |day: Option<Date>| day.map(|day| formats.date(day)).unwrap_or_default();
        let (rule, occasion, offset) = match draft.recurrence {
            Recurrence::Once => (Rule::Once, Occasion::ChristmasSeason, 0),
            Recurrence::SameDate => (Rule::SameDate, Occasion::ChristmasSeason, 0),
            Recurrence::SameWeek => (Rule::SameWeek, Occasion::ChristmasSeason, 0),
            Recurrence::Relative(occasion, days) => (Rule::Relative, occasion, days),
        };
        let mut values = Self {
            title: draft.title.clone(),
            kind: draft.kind,
            first: date(draft.first),
            last: date(draft.last.filter(|last| Some(*last) != draft.first)),
            rule,
            occasion,
            offset: formats.number(offset),
            customer: EntityValue { text: String::new(), picked: draft.customer.map(|id| id.0) },
            notes: draft.notes.clone(),
            leads: Vec::new(),
            kept: draft,
            next_key: 0,
        };
        for lead in values.kept.leads.clone() {
            let key = values.key();
            let weeks = formats.decimal(lead.days_before as f64 / 7.0, if lead.days_before % 7 == 0 { 0 } else { 2 });
            values.leads.push(LeadRow { key, id: lead.id, title: lead.title, kind: lead.kind, weeks, person: lead.person });
        }
        values.keep_row();
        values
    }

    fn key(&mut self) -> u64 {
        self.next_key += 1;
        self.next_key
    }

    /// Keeps one empty row at the foot, so that the next lead task can be typed at once.
    pub(super) fn keep_row(&mut self) {
        if self.leads.last().is_none_or(|row| !row.title.is_empty()) {
            let key = self.key();
            self.leads.push(LeadRow { key, id: None, title: String::new(), kind: TaskKind::Send, weeks: "6".to_owned(), person: None });
        }
    }

    /// The first day as typed.
    pub(super) fn first_day(&self, formats: &Formats, today: Date) -> Option<Date> {
        formats.parse_date(self.first.trim(), today)
    }

    /// Puts the days between the occasion and the typed first day into the field.
    pub(super) fn count_offset(&mut self, formats: &Formats, today: Date) {
        let first = self.first_day(formats, today);
        if let Some((first, of)) = first.and_then(|first| Some((first, self.occasion.days(first.year())?.0))) {
            self.offset = formats.number(days_between(of, first));
        }
    }

    /// The draft and every fault of what is typed.
    pub(super) fn draft(&self, formats: &Formats, today: Date) -> (CalendarEntryDraft, Vec<Fault>) {
        let typed = |text: &str| !text.trim().is_empty();
        let whole = |text: &str| {
            formats.parse_decimal(text).filter(|number| number.fract() == 0.0 && number.abs() < 1e6).map(|number| number as i64)
        };
        let (first, last) = (self.first_day(formats, today), formats.parse_date(self.last.trim(), today));
        let offset = whole(&self.offset);
        let recurrence = match self.rule {
            Rule::Once => Recurrence::Once,
            Rule::SameDate => Recurrence::SameDate,
            Rule::SameWeek => Recurrence::SameWeek,
            Rule::Relative => Recurrence::Relative(self.occasion, offset.unwrap_or_default()),
        };
        let (first, last) = anchored(recurrence, first, last);
        let weeks: Vec<(&LeadRow, Option<f64>)> = self.leads.iter().map(|row| (row, formats.parse_decimal(&row.weeks))).collect();
        let bad_weeks = weeks.iter().any(|(row, weeks)| typed(&row.title) && weeks.is_none_or(|weeks| !(0.0..=104.0).contains(&weeks)));
        let leads = weeks.iter().map(|(row, weeks)| LeadTask {
            id: row.id,
            title: row.title.clone(),
            kind: row.kind,
            days_before: (weeks.unwrap_or_default() * 7.0).round() as i64,
            person: row.person,
        });
        let draft = CalendarEntryDraft {
            title: self.title.clone(),
            kind: self.kind,
            first,
            last,
            recurrence,
            customer: self.customer.picked.map(CustomerId),
            notes: self.notes.clone(),
            leads: leads.collect(),
            ..self.kept.clone()
        };
        let unread = [
            (Field::Date, typed(&self.first) && first.is_none(), Problem::NotADate),
            (Field::LastDay, typed(&self.last) && last.is_none(), Problem::NotADate),
            (Field::DaysBefore, self.rule == Rule::Relative && offset.is_none(), Problem::NotANumber),
            (Field::Month, bad_weeks, Problem::OutOfRange { min: 0, max: 104 }),
            (Field::Customer, self.customer.picked.is_none() && typed(&self.customer.text), Problem::NotFound),
        ];
        let mut faults: Vec<Fault> =
            unread.into_iter().filter(|(_, wrong, _)| *wrong).map(|(field, _, problem)| Fault { field, problem }).collect();
        let found = draft.check().err().unwrap_or_default();
        let more: Vec<Fault> = found.into_iter().filter(|fault| !faults.iter().any(|known| known.field == fault.field)).collect();
        faults.extend(more);
        (draft, faults)
    }
}

/// The days of an entry that hangs on an occasion are those that its rule gives in the year of the typed first day.
fn anchored(recurrence: Recurrence, first: Option<Date>, last: Option<Date>) -> (Option<Date>, Option<Date>) {
    let (Recurrence::Relative(occasion, days), Some(typed)) = (recurrence, first) else { return (first, last) };
    let Some(given) = occasion.days(typed.year()).and_then(|(of, _)| of.checked_add(days.days()).ok()) else { return (first, last) };
    let length = last.map(|last| days_between(typed, last));
    (Some(given), length.and_then(|length| given.checked_add(length.days()).ok()))
}
