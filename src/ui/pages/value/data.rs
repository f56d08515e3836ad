//! What the page holds: all customers as points, the picture and the sums made of them, lists whose rows are fetched for what is in sight.
//! In a large register the points come from a job; the last ones are shown meanwhile.

use super::groups::GroupLine;
use super::lines::{SumLine, sum_lines};
use super::marks::ORDER;
use super::picture::Picture;
use super::rows::{Rows, Told};
use crate::base::Date;
use crate::base::id::{CustomerId, NeedGroupId};
use crate::base::money::Cents;
use crate::domain::portfolio::{Across, Point};
use crate::domain::segment::{Segment, Thresholds, counts};
use crate::domain::value::Level;
use crate::domain::value::run::ValueRun;
use crate::domain::value::settings::ValueSettings;
use crate::ops::Session;
use crate::store::{self, Reader, StoreResult, grouping, segment, summaries};
use crate::ui::app::page::{Command, Cx, JobDone, LoadCx, RegisterJob};
use crate::ui::kit::form::FormState;
use crate::ui::pages::shared::new_draft;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// Up to so many customers, points are read with the page.
const READ_AT_ONCE: usize = 3_000;

/// What the left side shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum View {
    #[default]
    Picture,
    Table,
    Groups,
}

/// By what lists are in order, the largest first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Order {
    Now,
    #[default]
    Potential,
    Value,
}

/// What a job read: the points and who is in which need group.
struct Fresh {
    points: Vec<Point>,
    members: Vec<(NeedGroupId, CustomerId)>,
}

/// Everything of the page.
pub(super) struct ValueData {
    pub(super) view: View,
    pub(super) across: Across,
    pub(super) order: Order,
    pub(super) segment: Segment,
    /// Whether the list has those near a threshold, of any segment.
    pub(super) only_close: bool,
    pub(super) current: Option<CustomerId>,
    pub(super) reveal: bool,
    pub(super) points: HashMap<CustomerId, Point>,
    all: Vec<Point>,
    members: Vec<(NeedGroupId, CustomerId)>,
    pub(super) saved: Thresholds,
    pub(super) draft: Thresholds,
    pub(super) typed: (String, String),
    pub(super) form: FormState,
    pub(super) run: Option<ValueRun>,
    classes: Option<(Level, (f64, f64))>,
    pub(super) settings: ValueSettings,
    pub(super) was_asked_for_margin: bool,
    pub(super) is_reckoning: bool,
    pub(super) picture: Picture,
    pub(super) sums: Vec<SumLine>,
    pub(super) before: [usize; 5],
    pub(super) close: usize,
    pub(super) list: Rows,
    pub(super) table: Rows,
    pub(super) groups: Vec<GroupLine>,
    pub(super) is_loaded: bool,
    fresh: Arc<Mutex<Option<Fresh>>>,
    is_stale: bool,
    is_out_of_order: bool,
    wants_points: bool,
    /// The last change of the register for which a valuation was asked.
    valued_at: Option<i64>,
    wants_value: Option<i64>,
}

impl Default for ValueData {
    fn default() -> Self {
        Self {
            view: View::default(),
            across: Across::default(),
            order: Order::default(),
            segment: Segment::Growth,
            only_close: false,
            current: None,
            reveal: false,
            points: HashMap::new(),
            all: Vec::new(),
            members: Vec::new(),
            saved: Thresholds::default(),
            draft: Thresholds::default(),
            typed: Default::default(),
            form: FormState::new(new_draft()),
            run: None,
            classes: None,
            settings: ValueSettings::default(),
            was_asked_for_margin: false,
            is_reckoning: false,
            picture: Picture::default(),
            sums: Vec::new(),
            before: [0; 5],
            close: 0,
            list: Rows::default(),
            table: Rows::default(),
            groups: Vec::new(),
            is_loaded: false,
            fresh: Arc::default(),
            is_stale: true,
            is_out_of_order: true,
            wants_points: false,
            valued_at: None,
            wants_value: None,
        }
    }
}

impl ValueData {
    pub(super) fn wants_load(&self) -> bool {
        let arrived = self.fresh.lock().unwrap_or_else(PoisonError::into_inner).is_some();
        self.is_stale || self.is_out_of_order || arrived || self.list.lacks() || self.table.lacks()
    }

    pub(super) fn spoil(&mut self) {
        self.is_stale = true;
    }

    /// Has lists and picture made again before they are drawn.
    pub(super) fn reorder(&mut self) {
        self.is_out_of_order = true;
    }

    /// Chooses a segment and shows its customers.
    pub(super) fn choose(&mut self, segment: Segment) {
        self.segment = segment;
        self.only_close = false;
        self.is_out_of_order = true;
    }

    /// What the level lets be shown; too little before the first run.
    pub(super) fn level(&self) -> Level {
        self.run.map_or(Level::TooLittle, |run| run.level)
    }

    pub(super) fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        if std::mem::take(&mut self.is_stale) {
            self.read(db, cx.today)?;
        }
        let fresh = self.fresh.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(fresh) = fresh {
            self.take(fresh);
        }
        if std::mem::take(&mut self.is_out_of_order) {
            self.arrange(db, cx)?;
        }
        let told = Told { points: &self.points, thresholds: self.saved, classes: self.classes };
        self.list.fetch(db, cx, &told)?;
        if self.view == View::Table {
            self.table.fetch(db, cx, &told)?;
        }
        Ok(())
    }

    fn read(&mut self, db: Reader<'_>, today: Date) -> StoreResult<()> {
        let saved = segment::thresholds(db)?;
        if self.draft == self.saved {
            self.draft = saved;
        }
        self.saved = saved;
        self.settings = store::value::settings(db)?;
        self.run = store::value::run(db)?;
        self.classes = store::value::classes(db)?;
        self.is_reckoning = !store::value::is_current(db, today)?;
        if self.is_reckoning {
            let last = store::value::last_change(db)?;
            self.wants_value = Some(last).filter(|last| self.valued_at != Some(*last));
        }
        if summaries::portfolio_size(db)? <= READ_AT_ONCE {
            let fresh = Fresh { points: summaries::portfolio(db, today)?, members: summaries::need_group_members(db)? };
            self.take(fresh);
        } else {
            self.wants_points = true;
        }
        self.is_out_of_order = true;
        Ok(())
    }

    fn take(&mut self, fresh: Fresh) {
        self.points = fresh.points.iter().map(|point| (point.customer, *point)).collect();
        (self.all, self.members) = (fresh.points, fresh.members);
        let first = !std::mem::replace(&mut self.is_loaded, true);
        if first && !self.all.iter().any(|point| point.segment == self.segment) {
            let filled = ORDER.iter().find(|segment| self.all.iter().any(|point| point.segment == **segment));
            self.segment = filled.copied().unwrap_or(Segment::Acquisition);
        }
        self.is_out_of_order = true;
    }

    /// Sends the jobs that are wanted: a valuation, and the points of a large register.
    pub(super) fn ask(&mut self, cx: &mut Cx<'_>) {
        if let Some(last) = self.wants_value.take().filter(|_| !cx.read_only) {
            self.valued_at = Some(last);
            let work = |session: &mut Session, progress: &_| {
                let changes = crate::ops::value::recompute(session, progress)?;
                Ok(JobDone { changes, ..JobDone::default() })
            };
            cx.send(Command::RegisterJob(RegisterJob { title: cx.words.text("value-reckoning"), work: Box::new(work) }));
        }
        if std::mem::take(&mut self.wants_points) {
            let (slot, today) = (Arc::clone(&self.fresh), cx.today);
            let work = move |session: &mut Session, _: &_| {
                let db = session.reader();
                let fresh = Fresh { points: summaries::portfolio(db, today)?, members: summaries::need_group_members(db)? };
                *slot.lock().unwrap_or_else(PoisonError::into_inner) = Some(fresh);
                Ok(JobDone::default())
            };
            cx.send(Command::RegisterJob(RegisterJob { title: cx.words.text("value-reading"), work: Box::new(work) }));
        }
    }

    /// Makes picture, sums and lists of the points.
    fn arrange(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        if self.across == Across::Value && matches!(self.level(), Level::TooLittle | Level::Rough) {
            self.across = Across::Purchases;
        }
        self.before = counts(self.all.iter().map(|point| point.segment));
        self.close = self.all.iter().filter(|point| !point.by_hand && Segment::is_close(&point.standing, &self.saved)).count();
        self.sums = sum_lines(&self.all, self.run.as_ref(), cx);
        self.groups = super::groups::lines(&self.members, &grouping::need_groups(db)?, (&self.points, self.run.as_ref()), cx);
        let mut picture = Picture::of(&self.all, self.across, &self.saved);
        picture.name(db)?;
        self.picture = picture;
        let (segment, close, saved) = (self.segment, self.only_close, self.saved);
        let in_list = |point: &&Point| {
            if close { !point.by_hand && Segment::is_close(&point.standing, &saved) } else { point.segment == segment }
        };
        self.list.set(self.sorted(in_list));
        self.table.set(if self.view == View::Table { self.sorted(|_| true) } else { Vec::new() });
        let there = self.current.filter(|id| self.points.contains_key(id));
        self.current = there.or(self.list.ids.first().copied());
        Ok(())
    }

    fn sorted(&self, fits: impl Fn(&&Point) -> bool) -> Vec<CustomerId> {
        let by = |point: &Point| match self.order {
            Order::Now => point.standing.current.0,
            Order::Potential => point.standing.potential.map_or(-1, |potential| potential.0),
            Order::Value => point.value.map_or(-1, |(value, _)| (value * 100.0) as i64),
        };
        let mut chosen: Vec<(i64, i64, CustomerId)> =
            self.all.iter().filter(fits).map(|point| (by(point), point.standing.current.0, point.customer)).collect();
        chosen.sort_unstable_by(|one, other| other.cmp(one));
        chosen.into_iter().map(|(.., id)| id).collect()
    }

    /// How many each segment would have with the thresholds that are being set.
    pub(super) fn after(&self) -> [usize; 5] {
        counts(self.all.iter().map(|point| point.segment_by(&self.draft)))
    }

    /// How many customers would move.
    pub(super) fn moving(&self) -> usize {
        self.all.iter().filter(|point| point.segment_by(&self.draft) != point.segment).count()
    }

    /// Sets a threshold while it's moved; the fields follow.
    pub(super) fn move_to(&mut self, to: Thresholds) {
        self.draft = Thresholds { current: to.current.max(Cents(100)), potential: to.potential.max(Cents(100)) };
    }

    /// All points, for the picture.
    pub(super) fn all(&self) -> &[Point] {
        &self.all
    }
}
