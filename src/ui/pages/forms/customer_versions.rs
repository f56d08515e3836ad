//! The customer form's fields in words and one by one, for the choice between two versions of a customer.

use super::customer_values::{AddressValue, CustomValue, Offers, Values};
use crate::base::id::CustomFieldId;
use crate::domain::field::Field;
use crate::i18n::Words;
use crate::ui::pages::shared::{Part, labelled};

/// All fields of the form in the order in which they are read.
pub(super) fn parts<'a>(words: &'a Words, offers: &'a Offers) -> Vec<Part<'a, Values>> {
    let mut parts = facts(words, offers);
    parts.extend(bonds(words));
    parts.extend(offers.fields.iter().map(|field| custom(field.name.clone(), field.id)));
    parts.push(Part::new(
        words.label(Field::Notes),
        |of: &Values| of.draft.notes.clone(),
        |to, of| {
            to.draft.notes.clone_from(&of.draft.notes);
        },
    ));
    parts
}

fn facts<'a>(words: &'a Words, offers: &'a Offers) -> Vec<Part<'a, Values>> {
    let word = |field: Field| words.label(field);
    let languages = |of: &Values| of.draft.languages.iter().map(|language| words.label(*language)).collect::<Vec<_>>().join(", ");
    let responsible = |of: &Values| {
        let person = offers.people.iter().find(|person| Some(person.id) == of.draft.responsible);
        person.map(|person| person.name.clone()).unwrap_or_default()
    };
    let addresses = |of: &Values| of.addresses.iter().map(|value| address(words, value)).collect::<Vec<_>>().join("\n");
    vec![
        Part::new(word(Field::Name), |of: &Values| of.draft.name.clone(), |to, of| to.draft.name.clone_from(&of.draft.name)),
        Part::new(word(Field::Code), |of: &Values| of.draft.code.clone(), |to, of| to.draft.code.clone_from(&of.draft.code)),
        Part::new(word(Field::Kind), |of: &Values| words.label(of.draft.kind), |to, of| to.draft.kind = of.draft.kind),
        Part::new(
            word(Field::BusinessId),
            |of: &Values| of.draft.business_id.clone(),
            |to, of| {
                to.draft.business_id.clone_from(&of.draft.business_id);
            },
        ),
        Part::new(
            word(Field::VatNumber),
            |of: &Values| of.draft.vat_number.clone(),
            |to, of| {
                to.draft.vat_number.clone_from(&of.draft.vat_number);
            },
        ),
        Part::new(word(Field::Web), |of: &Values| of.draft.web.clone(), |to, of| to.draft.web.clone_from(&of.draft.web)),
        Part::new(word(Field::Languages), languages, |to, of| to.draft.languages.clone_from(&of.draft.languages)),
        Part::new(word(Field::Source), |of: &Values| of.draft.source.clone(), |to, of| to.draft.source.clone_from(&of.draft.source)),
        Part::new(word(Field::Responsible), responsible, |to, of| to.draft.responsible = of.draft.responsible),
        Part::new(words.text("customer-form-address"), addresses, |to, of| to.addresses.clone_from(&of.addresses)),
    ]
}

fn bonds(words: &Words) -> Vec<Part<'_, Values>> {
    let word = |field: Field| words.label(field);
    vec![
        Part::new(word(Field::Stage), |of: &Values| words.label(of.draft.stage), |to, of| to.draft.stage = of.draft.stage),
        Part::new(word(Field::Depth), |of: &Values| labelled(words, of.draft.depth), |to, of| to.draft.depth = of.draft.depth),
        Part::new(word(Field::Tags), |of: &Values| of.tags.tags.join(", "), |to, of| to.tags.clone_from(&of.tags)),
        Part::new(word(Field::NeedGroups), |of: &Values| of.groups.tags.join(", "), |to, of| to.groups.clone_from(&of.groups)),
    ]
}

/// One of the owner's own fields.
fn custom(name: String, id: CustomFieldId) -> Part<'static, Values> {
    let text = move |of: &Values| of.custom.iter().find(|value| value.id == id).map(|value| value.text.clone()).unwrap_or_default();
    Part::new(name, text, move |to, of| {
        let text = text(of);
        match to.custom.iter_mut().find(|value| value.id == id) {
            Some(value) => value.text = text,
            None => to.custom.push(CustomValue { id, text }),
        }
    })
}

/// An address on one line, with what it is for.
fn address(words: &Words, value: &AddressValue) -> String {
    let address = &value.address;
    let street = address.street.lines().map(str::trim).collect::<Vec<_>>().join(" ");
    let place = format!("{} {}", address.postcode, address.town);
    let parts = [street.as_str(), place.trim(), address.country.as_str()];
    let line = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    format!("{}: {line}", words.label(address.kind))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::customer::{Address, CustomerDraft, CustomerKind, Language};
    use crate::domain::stage::{Depth, Stage};
    use crate::i18n::{Formats, Lang};
    use crate::ui::kit::fields::TagsValue;

    #[test]
    fn every_field_can_be_taken_from_the_other_version() {
        let words = Words::new(Lang::Finnish);
        let offers = Offers::default();
        let theirs = CustomerDraft {
            code: "X".into(),
            name: "Toinen".into(),
            kind: CustomerKind::Consumer,
            business_id: "1234567-1".into(),
            vat_number: "FI1".into(),
            web: "a.example".into(),
            languages: vec![Language::Swedish],
            source: "Messut".into(),
            stage: Stage::Ended,
            depth: Some(Depth::ALL[0]),
            notes: "Muistio".into(),
            addresses: vec![Address { street: "Katu 1".into(), ..Address::default() }],
            ..CustomerDraft::default()
        };
        let formats = Formats::new(Lang::Finnish);
        let mut theirs = Values::of(theirs, &offers, formats);
        theirs.tags = TagsValue::new(vec!["Messut".into()]);
        theirs.groups = TagsValue::new(vec!["Aito".into()]);
        let mut mine = Values::default();
        for part in parts(&words, &offers) {
            part.take_over(&mut mine, &theirs);
        }
        let today = jiff::civil::date(2026, 11, 22);
        assert_eq!(mine.draft(&offers, formats, today), theirs.draft(&offers, formats, today));
        assert_eq!((&mine.tags, &mine.groups), (&theirs.tags, &theirs.groups));
    }
}
