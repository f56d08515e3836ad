//! What stands in the annual calendar on which days: occasions of the year, entries round by round, engagements, tasks. Computed, never kept.

use super::calendar_entry::{CalendarEntry, EntryKind, days_between};
use super::engagement::Engagement;
use super::occasion::Occasion;
use crate::base::Date;
use crate::base::id::{CalendarEntryId, EngagementId, TaskId};
use crate::coded;

coded! {
    /// A layer of the calendar, switched on and off as one.
    Layer {
        /// Public holidays.
        Holidays = "holidays",
        /// Seasons and days that steer buying.
        Seasons = "seasons",
        /// Fairs and events.
        Fairs = "fairs",
        /// Our own themes and launches.
        OwnThemes = "own_themes",
        /// Themes of customers.
        CustomerThemes = "customer_themes",
        /// Actions of the plan and of care, follow-ups.
        Actions = "actions",
        /// Reviews.
        Reviews = "reviews",
        /// School terms and holidays.
        Schools = "schools",
        /// Engagements.
        Engagements = "engagements",
        /// Tasks that are due.
        Tasks = "tasks",
        /// Anything else.
        Other = "other",
    }
}

/// What an item stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mark {
    /// A computed day or season.
    Occasion(Occasion),
    /// An entry of that kind.
    Entry(CalendarEntryId, EntryKind),
    /// An engagement on its day.
    Engagement(EngagementId),
    /// An open task on its day.
    Task(TaskId),
}

impl Mark {
    /// The layer that it lies in.
    pub fn layer(self) -> Layer {
        match self {
            Self::Occasion(occasion) if occasion.is_holiday() => Layer::Holidays,
            Self::Occasion(_) | Self::Entry(_, EntryKind::Season) => Layer::Seasons,
            Self::Entry(_, EntryKind::Fair) => Layer::Fairs,
            Self::Entry(_, EntryKind::OwnTheme | EntryKind::Launch) => Layer::OwnThemes,
            Self::Entry(_, EntryKind::CustomerTheme) => Layer::CustomerThemes,
            Self::Entry(_, EntryKind::PlanAction | EntryKind::CareAction | EntryKind::FollowUp) => Layer::Actions,
            Self::Entry(_, EntryKind::Review) => Layer::Reviews,
            Self::Entry(_, EntryKind::SchoolTerm) => Layer::Schools,
            Self::Entry(_, EntryKind::Other) => Layer::Other,
            Self::Engagement(_) => Layer::Engagements,
            Self::Task(_) => Layer::Tasks,
        }
    }

    /// What stands higher where there isn't room for all: seasons, holidays, then what we do ourselves, single tasks last.
    pub fn rank(self) -> u8 {
        match self {
            Self::Occasion(occasion) if occasion.is_season() => 0,
            Self::Entry(_, EntryKind::Season) => 1,
            Self::Entry(_, EntryKind::SchoolTerm) => 5,
            Self::Entry(..) => 2,
            Self::Engagement(_) => 3,
            Self::Occasion(_) => 4,
            Self::Task(_) => 6,
        }
    }
}

/// One thing on its days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// What it stands for.
    pub mark: Mark,
    /// Which year's round it is.
    pub round: i16,
    /// Its words; empty for an occasion, whose word is the same in every register.
    pub title: String,
    /// Its first day.
    pub first: Date,
    /// Its last day.
    pub last: Date,
}

impl Item {
    /// Whether it stands on some of these days.
    pub fn touches(&self, from: Date, to: Date) -> bool {
        self.first <= to && self.last >= from
    }
}

/// The first and last day of a year; `None` outside the years that a calendar knows.
pub fn year(year: i16) -> Option<(Date, Date)> {
    Date::new(year, 1, 1).ok().zip(Date::new(year, 12, 31).ok())
}

/// The occasions of a span of days, without the hidden ones.
pub fn occasions(from: Date, to: Date, hidden: &[Occasion]) -> Vec<Item> {
    let mut items = Vec::new();
    for year in from.year()..=to.year() {
        for occasion in Occasion::ALL.iter().filter(|occasion| !hidden.contains(occasion)) {
            let Some((first, last)) = occasion.days(year) else { continue };
            let item = Item { mark: Mark::Occasion(*occasion), round: year, title: String::new(), first, last };
            items.extend(Some(item).filter(|item| item.touches(from, to)));
        }
    }
    items
}

/// Entries and engagements of a span of days.
pub fn planned(entries: &[CalendarEntry], engagements: &[Engagement], from: Date, to: Date) -> Vec<Item> {
    let mut items = Vec::with_capacity(entries.len());
    for entry in entries {
        for round in entry.occurrences(from, to) {
            let mark = Mark::Entry(entry.id, entry.values.kind);
            items.push(Item { mark, round: round.year, title: entry.values.title.clone(), first: round.first, last: round.last });
        }
    }
    for engagement in engagements {
        let Some(on) = engagement.values.on.filter(|on| *on >= from && *on <= to) else { continue };
        let mark = Mark::Engagement(engagement.id);
        items.push(Item { mark, round: on.year(), title: engagement.values.title.clone(), first: on, last: on });
    }
    items
}

/// Puts items into the order in which a calendar gives them room: by rank, then by day, the longer one first.
pub fn sort(items: &mut [Item]) {
    items.sort_by(|a, b| (a.mark.rank(), a.first, b.last).cmp(&(b.mark.rank(), b.first, a.last)).then_with(|| a.title.cmp(&b.title)));
}

/// An item with its place in a row of days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placed {
    /// Which item, by its place in the list.
    pub item: usize,
    /// Its line, from 0.
    pub lane: usize,
    /// Its first day within the row, from 0.
    pub from: usize,
    /// Its last day within the row.
    pub to: usize,
    /// Up to which day its words may reach, since nothing else stands there.
    pub room: usize,
}

/// A row of days with its items.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// The items that found room.
    pub placed: Vec<Placed>,
    /// On each day, how many didn't.
    pub more: Vec<usize>,
}

/// Gives items their places in a row of days that has so many lines; `items` are looked at in the order given.
pub fn row<'a>(items: impl IntoIterator<Item = (usize, &'a Item)>, (first, last): (Date, Date), lanes: usize) -> Row {
    let days = usize::try_from(days_between(first, last) + 1).unwrap_or_default();
    let mut row = Row { placed: Vec::new(), more: vec![0; days] };
    let mut taken: Vec<Vec<bool>> = vec![vec![false; days]; lanes];
    let at = |day: Date| usize::try_from(days_between(first, day).max(0)).unwrap_or_default().min(days.saturating_sub(1));
    for (item, found) in items.into_iter().filter(|(_, item)| item.touches(first, last)) {
        let (from, to) = (at(found.first), at(found.last));
        let free = taken.iter_mut().enumerate().find(|(_, lane)| lane.get(from..=to).is_some_and(|days| !days.contains(&true)));
        match free {
            Some((lane, line)) => {
                line.iter_mut().take(to + 1).skip(from).for_each(|day| *day = true);
                row.placed.push(Placed { item, lane, from, to, room: to });
            }
            None => row.more.iter_mut().take(to + 1).skip(from).for_each(|more| *more += 1),
        }
    }
    for placed in &mut row.placed {
        let behind = taken.get(placed.lane).into_iter().flatten().skip(placed.to + 1).take_while(|taken| !**taken).count();
        placed.room = placed.to + behind;
    }
    row
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar_entry::{CalendarEntryDraft, Recurrence};
    use jiff::civil::date;
    use uuid::Uuid;

    #[test]
    fn a_year_has_its_occasions_but_the_hidden_ones() {
        let (from, to) = (date(2026, 1, 1), date(2026, 12, 31));
        assert_eq!(occasions(from, to, &[]).len(), Occasion::ALL.len());
        let shown = occasions(from, to, &[Occasion::BlackFriday]);
        assert!(!shown.iter().any(|item| item.mark == Mark::Occasion(Occasion::BlackFriday)));
        assert_eq!(shown.len(), Occasion::ALL.len() - 1);
    }

    #[test]
    fn entries_stand_in_each_year_and_seasons_come_first() {
        let values = CalendarEntryDraft {
            title: "Messut".into(),
            kind: EntryKind::Fair,
            first: Some(date(2026, 11, 1)),
            recurrence: Recurrence::SameDate,
            ..Default::default()
        };
        let entry = CalendarEntry { id: Uuid::from_u128(1).into(), rev: 1, values, exceptions: Vec::new() };
        let mut items = planned(&[entry], &[], date(2027, 1, 1), date(2028, 12, 31));
        assert_eq!(items.iter().map(|item| item.round).collect::<Vec<_>>(), [2027, 2028]);
        items.extend(occasions(date(2027, 11, 1), date(2027, 11, 1), &[]));
        sort(&mut items);
        assert_eq!(items.first().map(|item| item.mark), Some(Mark::Occasion(Occasion::ChristmasSeason)));
    }

    #[test]
    fn items_share_lines_and_what_has_no_room_is_counted() {
        let item = |first: i8, last: i8| Item {
            mark: Mark::Occasion(Occasion::Easter),
            round: 2026,
            title: String::new(),
            first: date(2026, 3, first),
            last: date(2026, 3, last),
        };
        let items = [item(1, 9), item(10, 10), item(5, 12), item(6, 6), item(20, 20)];
        let found = row(items.iter().enumerate(), (date(2026, 3, 2), date(2026, 3, 15)), 2);
        let places: Vec<_> = found.placed.iter().map(|one| (one.item, one.lane, one.from, one.to, one.room)).collect();
        assert_eq!(places, [(0, 0, 0, 7, 7), (1, 0, 8, 8, 13), (2, 1, 3, 10, 13)]);
        assert_eq!((found.more.len(), found.more.iter().sum::<usize>(), found.more.get(4)), (14, 1, Some(&1)));
    }
}
