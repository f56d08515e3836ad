//! What the customers page holds of the register: the index of all customers, the ids of the view, rows for what is in sight, names for chips.

use super::columns;
use crate::base::Date;
use crate::base::id::{CustomerId, NeedGroupId, PersonId, TagId};
use crate::domain::custom_field::CustomField;
use crate::domain::saved_view::{Condition, SavedView, ViewSpec};
use crate::domain::summary::Facets;
use crate::store::customer_list::{self, CustomerIndex};
use crate::store::{Reader, StoreResult, custom_field, grouping, person, saved_view, setting};
use crate::ui::app::page::LoadCx;
use crate::ui::kit::grid::RowCache;
use std::collections::HashSet;
use std::ops::Range;
use std::sync::Arc;

/// Up to so many customers, every tab tells how many are behind it.
const COUNTED: usize = 20_000;

/// Rows that are fetched before the grid said what is in sight.
const FIRST: usize = 64;

/// Names of what customers are grouped by.
#[derive(Default)]
pub(super) struct Names {
    /// The firm's people.
    pub(super) people: Vec<(PersonId, String)>,
    /// Tags.
    pub(super) tags: Vec<(TagId, String)>,
    /// Need groups.
    pub(super) need_groups: Vec<(NeedGroupId, String)>,
    /// The owner's own fields.
    pub(super) fields: Vec<CustomField>,
}

/// A saved view with how many customers are behind it; `None` when nobody counted.
pub(super) struct ViewTab {
    /// The view.
    pub(super) view: SavedView,
    /// How many.
    pub(super) count: Option<usize>,
}

/// What came of looking for changes.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Changed {
    /// Anything at all.
    pub(super) any: bool,
    /// The one customer that is new, if it is one.
    pub(super) added: Option<CustomerId>,
}

/// The customers.
#[derive(Default)]
pub(super) struct Listing {
    index: CustomerIndex,
    step: i64,
    as_of: Option<Date>,
    /// The view's customers in their order.
    pub(super) ids: Arc<[CustomerId]>,
    /// Rows at hand.
    pub(super) rows: RowCache<CustomerId>,
    /// The rows that the grid wants next.
    pub(super) wanted: Vec<CustomerId>,
    /// What is in sight.
    pub(super) sight: Range<usize>,
    /// Names for chips and menus.
    pub(super) names: Names,
    /// Values of the filter menu; read when it opens.
    pub(super) facets: Option<Facets>,
    /// Saved views in the order of their tabs.
    pub(super) views: Vec<ViewTab>,
    /// Whether the register holds the sample.
    pub(super) is_sample: bool,
}

impl Listing {
    /// How many customers there are.
    pub(super) fn total(&self) -> usize {
        self.index.len()
    }

    /// Whether a customer exists.
    pub(super) fn has(&self, id: CustomerId) -> bool {
        self.index.has(id)
    }

    /// Brings the index up to date: the touched customers after a deed, all of them at first, on a new day and after an import.
    pub(super) fn refresh(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<Changed> {
        let first = self.as_of.is_none();
        let since = customer_list::touched_since(db, self.step)?;
        let mut changed = Changed { any: first || since.step != self.step, added: None };
        // A sample is written without the log; its mark tells of it.
        let is_sample = setting::is_sample(db)?;
        let whole = self.as_of != Some(cx.today) || since.customers.is_none() || is_sample != self.is_sample;
        self.is_sample = is_sample;
        if whole {
            self.index = CustomerIndex::load(db)?;
        } else if let Some(touched) = since.customers.filter(|touched| !touched.is_empty()) {
            let fresh: Vec<CustomerId> = touched.iter().copied().filter(|id| !self.index.has(*id)).collect();
            self.index.apply(db, &touched)?;
            let mut added = fresh.into_iter().filter(|id| self.index.has(*id));
            changed.added = added.next().filter(|_| added.next().is_none());
        }
        changed.any |= whole;
        (self.step, self.as_of) = (since.step, Some(cx.today));
        if changed.any {
            self.rows.clear();
            self.facets = None;
            self.load_names(db, cx)?;
        }
        Ok(changed)
    }

    fn load_names(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        self.names = Names {
            people: person::list(db)?.into_iter().map(|person| (person.id, person.name)).collect(),
            tags: grouping::tags(db)?.into_iter().map(|tag| (tag.id, tag.name)).collect(),
            need_groups: grouping::need_groups(db)?.into_iter().map(|group| (group.id, group.name)).collect(),
            fields: custom_field::list(db)?,
        };
        let counted = self.index.len() <= COUNTED;
        let mut views = Vec::new();
        for view in saved_view::list(db)? {
            let count = if counted { Some(self.index.select(db, &view.spec, cx.today)?.len()) } else { None };
            views.push(ViewTab { view, count });
        }
        self.views = views;
        Ok(())
    }

    /// Reads the values of the filter menu.
    pub(super) fn load_facets(&mut self, db: Reader<'_>) -> StoreResult<()> {
        self.facets = Some(self.index.facets(db)?);
        Ok(())
    }

    /// Puts the customers of a view in order.
    pub(super) fn select(&mut self, db: Reader<'_>, spec: &ViewSpec, today: Date) -> StoreResult<()> {
        self.ids = self.index.select(db, spec, today)?.into();
        Ok(())
    }

    /// The first customer of the view whose name begins as typed.
    pub(super) fn typed(&self, db: Reader<'_>, spec: &ViewSpec, (typed, today): (&str, Date)) -> StoreResult<Option<CustomerId>> {
        let mut spec = spec.clone();
        spec.conditions.push(Condition::Words(typed.to_owned()));
        let found = self.index.select(db, &spec, today)?;
        for page in found.chunks(FIRST).take(8) {
            let row = customer_list::rows(db, page)?.into_iter().find(|row| row.name.to_lowercase().starts_with(typed));
            if let Some(row) = row {
                return Ok(Some(row.id));
            }
        }
        Ok(None)
    }

    /// Fetches the rows that are wanted, or those in sight.
    pub(super) fn fetch(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        let sight = if self.sight.is_empty() { 0..FIRST } else { self.sight.clone() };
        let mut wanted = std::mem::take(&mut self.wanted);
        // What drawing asked for is mostly what is in sight: fetched once.
        let asked: HashSet<CustomerId> = wanted.iter().copied().collect();
        wanted.extend(self.rows.missing(&self.ids, &sight).into_iter().filter(|id| !asked.contains(id)));
        for found in customer_list::rows(db, &wanted)? {
            self.rows.insert(found.id, columns::row(&found, &self.names.fields, cx));
        }
        Ok(())
    }
}
