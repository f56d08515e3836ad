//! What the list of deviations is loaded with: those longest over first, narrowed by model and segment.

use super::deviation::Deviation;
use crate::base::id::{CareModelId, CustomerId};
use crate::domain::care_model::{CareFilter, ClockKey};
use crate::domain::segment::Segment;
use crate::store::summaries::care;
use crate::store::{Reader, StoreResult, care_model};
use crate::ui::app::page::LoadCx;
use crate::ui::pages::shared::{Options, Snooze, with_any};

/// The most deviations that are listed; who has more narrows them by model or segment.
const MOST: usize = 500;

/// Which deviation.
pub(super) type Key = (CustomerId, ClockKey);

/// The list.
#[derive(Default)]
pub(super) struct DeviationsData {
    pub(super) filter: CareFilter,
    asked: Option<CareFilter>,
    pub(super) rows: Vec<Deviation>,
    pub(super) current: Option<Key>,
    /// How many there are by the filter.
    pub(super) count: usize,
    pub(super) context: String,
    pub(super) more: String,
    pub(super) snooze: Snooze,
    pub(super) models: Options<Option<CareModelId>>,
    pub(super) segments: Options<Option<Segment>>,
    pub(super) reveal: bool,
    /// The row whose menu of days opens in the next frame.
    pub(super) wants_snooze: Option<Key>,
}

impl DeviationsData {
    pub(super) fn wants_load(&self) -> bool {
        self.asked != Some(self.filter)
    }

    pub(super) fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        let before = self.current.and_then(|key| self.place(key));
        let models = Options::new(care_model::list(db)?.into_iter().map(|model| (model.id, model.values.name)));
        if self.filter.model.is_some_and(|id| models.word(id).is_empty()) {
            self.filter.model = None;
        }
        self.models = with_any(cx.words.text("care-any-model"), &models);
        self.segments = with_any(cx.words.text("care-any-segment"), &Options::of(cx.words, Segment::ALL));
        self.asked = Some(self.filter);
        self.rows = care::deviations(db, self.filter, cx.today, MOST)?.iter().map(|row| Deviation::of(row, cx)).collect();
        self.count = if self.rows.len() < MOST { self.rows.len() } else { care::count_deviations(db, self.filter, cx.today)? };
        self.context = cx.words.with("care-count", &[("count", self.count.into())]);
        let hidden = self.count - self.rows.len().min(self.count);
        self.more = if hidden > 0 { cx.words.with("care-more", &[("count", hidden.into())]) } else { String::new() };
        self.snooze = Snooze::new(cx.words, cx.formats, cx.today);
        // A line that went leaves the keys on the one that took its place.
        if self.current.is_some_and(|key| self.place(key).is_none()) {
            let at = before.unwrap_or(0).min(self.rows.len().saturating_sub(1));
            self.current = self.rows.get(at).map(|row| (row.customer, row.key));
            self.reveal = true;
        }
        Ok(())
    }

    pub(super) fn place(&self, key: Key) -> Option<usize> {
        self.rows.iter().position(|row| (row.customer, row.key) == key)
    }

    pub(super) fn chosen(&self) -> Option<&Deviation> {
        self.current.and_then(|key| self.place(key)).and_then(|at| self.rows.get(at))
    }
}
