//! The values of the customer form as typed, made from a customer and turned back into a draft. No drawing, no deed.

use crate::base::Date;
use crate::base::id::CustomFieldId;
use crate::base::text::fold;
use crate::domain::custom_field::{CustomField, CustomKind};
use crate::domain::customer::{Address, CustomerDraft};
use crate::domain::fault::Problem;
use crate::domain::grouping::{NeedGroup, Tag};
use crate::domain::person::Person;
use crate::i18n::Formats;
use crate::store::{Reader, StoreResult, custom_field, customer, grouping, person};
use crate::ui::kit::fields::TagsValue;

/// What the form offers to choose from.
#[derive(Clone, Debug, Default)]
pub(super) struct Offers {
    pub(super) people: Vec<Person>,
    pub(super) tags: Vec<Tag>,
    pub(super) tag_names: Vec<String>,
    pub(super) need_groups: Vec<NeedGroup>,
    pub(super) group_names: Vec<String>,
    pub(super) fields: Vec<CustomField>,
    /// The code that an empty one becomes.
    pub(super) next_code: String,
}

impl Offers {
    /// Reads them.
    pub(super) fn load(db: Reader<'_>) -> StoreResult<Self> {
        let tags = grouping::tags(db)?;
        let need_groups = grouping::need_groups(db)?;
        Ok(Self {
            people: person::list(db)?,
            tag_names: tags.iter().map(|tag| tag.name.clone()).collect(),
            tags,
            group_names: need_groups.iter().map(|group| group.name.clone()).collect(),
            need_groups,
            fields: custom_field::list(db)?,
            next_code: customer::next_code(db)?,
        })
    }
}

/// An address with a key of its own, so that removing one doesn't hand its fields' undo to the next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct AddressValue {
    pub(super) key: u32,
    pub(super) address: Address,
}

/// The value of one of the owner's fields as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct CustomValue {
    pub(super) id: CustomFieldId,
    pub(super) text: String,
}

/// All values as typed; tags and need groups by name, because new ones have no id yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Values {
    pub(super) draft: CustomerDraft,
    pub(super) tags: TagsValue,
    pub(super) groups: TagsValue,
    pub(super) addresses: Vec<AddressValue>,
    pub(super) custom: Vec<CustomValue>,
    /// Why the stage moved.
    pub(super) reason: String,
}

impl Values {
    /// The values of a draft.
    pub(super) fn of(draft: CustomerDraft, offers: &Offers, formats: Formats) -> Self {
        let name_of_tag = |id| offers.tags.iter().find(|tag| tag.id == id).map(|tag| tag.name.clone());
        let name_of_group = |id| offers.need_groups.iter().find(|group| group.id == id).map(|group| group.name.clone());
        let typed = |field: &CustomField| {
            let stored = draft.custom.iter().find(|(id, _)| *id == field.id).map(|(_, value)| value.as_str()).unwrap_or_default();
            CustomValue { id: field.id, text: formats.custom(field.kind, stored) }
        };
        Self {
            tags: TagsValue::new(draft.tags.iter().copied().filter_map(name_of_tag).collect()),
            groups: TagsValue::new(draft.need_groups.iter().copied().filter_map(name_of_group).collect()),
            addresses: (0..).zip(&draft.addresses).map(|(key, address)| AddressValue { key, address: address.clone() }).collect(),
            custom: offers.fields.iter().map(typed).collect(),
            reason: String::new(),
            draft,
        }
    }

    /// Takes words that were typed but not yet added.
    pub(super) fn take_typed(&mut self) {
        for words in [&mut self.tags, &mut self.groups] {
            let typed = std::mem::take(&mut words.typing);
            words.add(&typed);
        }
    }

    /// Adds an empty address.
    pub(super) fn add_address(&mut self) {
        let key = self.addresses.iter().map(|value| value.key + 1).max().unwrap_or_default();
        self.addresses.push(AddressValue { key, address: Address::default() });
    }

    /// Tags that no tag of the register has the name of.
    pub(super) fn new_tags(&self, offers: &Offers) -> Vec<String> {
        unknown(&self.tags.tags, &offers.tag_names)
    }

    /// Need groups that no group of the register has the name of.
    pub(super) fn new_groups(&self, offers: &Offers) -> Vec<String> {
        unknown(&self.groups.tags, &offers.group_names)
    }

    /// The draft of the values, and what is wrong with the owner's own fields.
    pub(super) fn draft(&self, offers: &Offers, formats: Formats, today: Date) -> (CustomerDraft, Vec<(CustomFieldId, Problem)>) {
        let mut faults = Vec::new();
        let mut custom = Vec::new();
        for value in &self.custom {
            let Some(field) = offers.fields.iter().find(|field| field.id == value.id) else { continue };
            match stored(field.kind, &value.text, formats, today).and_then(|text| field.check_value(&text)) {
                Ok(text) => custom.push((value.id, text)),
                Err(problem) => faults.push((value.id, problem)),
            }
        }
        let known = |names: &[String], name: &str| names.iter().any(|other| fold(other) == fold(name));
        let draft = CustomerDraft {
            tags: offers.tags.iter().filter(|tag| known(&self.tags.tags, &tag.name)).map(|tag| tag.id).collect(),
            need_groups: offers.need_groups.iter().filter(|group| known(&self.groups.tags, &group.name)).map(|group| group.id).collect(),
            addresses: self.addresses.iter().map(|value| value.address.clone()).collect(),
            custom,
            ..self.draft.clone()
        };
        (draft, faults)
    }
}

fn unknown(names: &[String], known: &[String]) -> Vec<String> {
    names.iter().filter(|name| known.iter().all(|other| fold(other) != fold(name))).cloned().collect()
}

/// A typed value as it's stored.
fn stored(kind: CustomKind, typed: &str, formats: Formats, today: Date) -> Result<String, Problem> {
    if typed.trim().is_empty() {
        return Ok(String::new());
    }
    match kind {
        CustomKind::Text | CustomKind::Choice => Ok(typed.to_owned()),
        CustomKind::Number => formats.parse_decimal(typed).map(|number| number.to_string()).ok_or(Problem::NotANumber),
        CustomKind::Date => formats.parse_date(typed, today).map(|date| date.to_string()).ok_or(Problem::NotADate),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;
    use jiff::civil::date;
    use uuid::Uuid;

    fn number_field() -> CustomField {
        let id = CustomFieldId(Uuid::from_u128(7));
        CustomField { id, name: "Neliöt".into(), kind: CustomKind::Number, choices: Vec::new(), position: 1 }
    }

    #[test]
    fn a_number_goes_with_a_comma_and_comes_with_a_point() {
        let offers = Offers { fields: vec![number_field()], ..Offers::default() };
        let formats = Formats::new(Lang::Finnish);
        let draft = CustomerDraft { name: "A".into(), custom: vec![(number_field().id, "12.5".into())], ..CustomerDraft::default() };
        let values = Values::of(draft.clone(), &offers, formats);
        assert_eq!(values.custom[0].text, "12,5");
        assert_eq!(values.draft(&offers, formats, date(2026, 11, 22)), (draft, Vec::new()));
    }

    #[test]
    fn a_word_where_a_number_belongs_is_told_by_its_field() {
        let offers = Offers { fields: vec![number_field()], ..Offers::default() };
        let formats = Formats::new(Lang::Finnish);
        let mut values = Values::of(CustomerDraft::default(), &offers, formats);
        values.custom[0].text = "paljon".into();
        assert_eq!(values.draft(&offers, formats, date(2026, 11, 22)).1, [(number_field().id, Problem::NotANumber)]);
    }

    #[test]
    fn names_of_new_tags_are_known_whatever_their_case() {
        let tag = Tag { id: crate::base::id::TagId(Uuid::from_u128(1)), name: "Messut".into() };
        let offers = Offers { tag_names: vec![tag.name.clone()], tags: vec![tag.clone()], ..Offers::default() };
        let formats = Formats::new(Lang::English);
        let mut values = Values::of(CustomerDraft::default(), &offers, formats);
        values.tags = TagsValue::new(vec!["messut".into(), "Uusi".into()]);
        assert_eq!(values.new_tags(&offers), ["Uusi"]);
        assert_eq!(values.draft(&offers, formats, date(2026, 11, 22)).0.tags, [tag.id]);
    }
}
