//! The annual calendar to a file: iCalendar where the file's name ends so, otherwise CSV.

use super::super::done::Refusal;
use crate::domain::almanac;
use crate::domain::calendar_entry::{CalendarEntry, Occurrence, Recurrence};
use crate::domain::engagement::Engagement;
use crate::exchange::calendar_entry::{self as out_rows, CalendarRow, HEADER};
use crate::exchange::write::CsvOut;
use crate::store::summaries::calendar::Calendar;
use crate::store::{Reader, setting, summaries};
use jiff::Zoned;
use jiff::tz::TimeZone;
use std::fs::File;
use std::io::BufWriter;
use std::path::Path;

/// Writes the rounds of a year, or of this and the next; how many there were.
///
/// # Errors
/// What the register or the disk says.
pub(super) fn write(db: Reader<'_>, year: Option<i16>, at: &Zoned, (to, out): (&Path, &mut BufWriter<File>)) -> Result<usize, Refusal> {
    let years = year.map_or(at.year()..=at.year() + 1, |year| year..=year);
    let kept = summaries::calendar(db)?;
    let mut rows = Vec::with_capacity(kept.entries.len() * 2);
    for year in years.clone() {
        rows.extend(kept.entries.iter().filter_map(|entry| of_entry(&kept, entry, year)));
    }
    rows.extend(kept.engagements.iter().filter_map(of_engagement).filter(|row| years.contains(&row.first.year())));
    rows.sort_by(|a, b| (a.first, &a.uid).cmp(&(b.first, &b.uid)));
    let failed = |source| Refusal::File { path: to.to_owned(), source };
    if to.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("ics")) {
        let firm = setting::firm_name(db)?;
        let stamp = at.with_time_zone(TimeZone::UTC).datetime();
        out_rows::icalendar(out, (&firm, stamp), &rows).map_err(failed)?;
        return Ok(rows.len());
    }
    let mut csv = CsvOut::begin(out, HEADER.iter().copied()).map_err(failed)?;
    for row in &rows {
        out_rows::write(&mut csv, row).map_err(failed)?;
    }
    csv.finish().map_err(failed)?;
    Ok(rows.len())
}

/// A year's round; one that is left out that year is told as cancelled, so that a calendar which has it drops it.
fn of_entry(kept: &Calendar, entry: &CalendarEntry, year: i16) -> Option<CalendarRow> {
    let is_cancelled = entry.exceptions.iter().any(|(own, day)| *own == year && day.is_none());
    let round = if is_cancelled { without_exceptions(entry).occurrence(year) } else { entry.occurrence(year) };
    let Occurrence { first, last, .. } = round?;
    let values = &entry.values;
    let (uid, recurrence) = match values.recurrence {
        // Moved to another year it's still the same.
        Recurrence::Once => (format!("{}@kimmoke", entry.id.0), "once"),
        Recurrence::SameDate => (format!("{}-{year}@kimmoke", entry.id.0), "same_date"),
        Recurrence::SameWeek => (format!("{}-{year}@kimmoke", entry.id.0), "same_week"),
        Recurrence::Relative(..) => (format!("{}-{year}@kimmoke", entry.id.0), "relative"),
    };
    let customer = values.customer.and_then(|id| kept.customers.get(&id)).cloned().unwrap_or_default();
    let (title, notes, kind, sequence) = (values.title.clone(), values.notes.clone(), values.kind.code(), entry.rev);
    Some(CalendarRow { uid, sequence, title, kind, first, last, recurrence, is_cancelled, customer, notes })
}

fn without_exceptions(entry: &CalendarEntry) -> CalendarEntry {
    CalendarEntry { exceptions: Vec::new(), ..entry.clone() }
}

fn of_engagement(engagement: &Engagement) -> Option<CalendarRow> {
    let on = engagement.values.on?;
    almanac::year(on.year())?;
    Some(CalendarRow {
        uid: format!("{}@kimmoke", engagement.id.0),
        sequence: engagement.rev,
        title: engagement.values.title.clone(),
        kind: "engagement",
        first: on,
        last: on,
        recurrence: "once",
        is_cancelled: false,
        notes: engagement.values.goal.clone(),
        ..CalendarRow::default()
    })
}
