//! Whether the customer being written may be in the register already: the same name, the same Business ID. A remark, never a hindrance.

use super::customer_values::Values;
use crate::base::id::CustomerId;
use crate::base::text::fold;
use crate::domain::check;
use crate::domain::noun::Noun;
use crate::i18n::Words;
use crate::store::search::search;
use crate::store::{Reader, StoreResult, customer};

/// How many hits of the search are looked through for the same name.
const LOOKED_THROUGH: usize = 20;

/// The remarks at name and Business ID.
#[derive(Clone, Debug, Default)]
pub(super) struct Twins {
    /// A field was left whose value must be looked up.
    pub(super) is_asked: bool,
    pub(super) name: Option<String>,
    pub(super) business_id: Option<String>,
}

impl Twins {
    /// Looks up what was typed.
    pub(super) fn load(&mut self, db: Reader<'_>, words: &Words, (values, own): (&Values, Option<CustomerId>)) -> StoreResult<()> {
        self.is_asked = false;
        let name = fold(values.draft.name.trim());
        let hits = if name.is_empty() { Vec::new() } else { search(db, &values.draft.name, LOOKED_THROUGH)? };
        let same = |hit: &&crate::domain::summary::Hit| hit.noun == Noun::Customer && hit.customer != own && fold(hit.title.trim()) == name;
        self.name = hits.iter().find(same).map(|_| words.text("customer-form-same-name"));
        let business_id = check::business_id(&values.draft.business_id).unwrap_or_default();
        let found = customer::by_business_id(db, &business_id)?.filter(|(id, _)| Some(*id) != own);
        self.business_id = found.map(|(_, name)| words.with("customer-form-same-business-id", &[("name", name.into())]));
        Ok(())
    }
}
