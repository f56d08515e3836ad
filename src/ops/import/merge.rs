//! What a known customer becomes when a row of a file tells of it: filled where it's empty, or overwritten where the row tells something.

use super::Match;
use super::known::key;
use crate::base::text::digits;
use crate::domain::contact::ContactDraft;
use crate::domain::customer::{Address, CustomerDraft};
use crate::exchange::customers::CustomerRow;

/// Which of two values stays.
#[derive(Clone, Copy)]
struct Rule {
    overwrite: bool,
}

impl Rule {
    fn text(self, known: &str, told: &str) -> String {
        let (first, second) = if self.overwrite { (told, known) } else { (known, told) };
        if first.is_empty() { second.to_owned() } else { first.to_owned() }
    }

    fn value<T>(self, known: Option<T>, told: Option<T>) -> Option<T> {
        if self.overwrite { told.or(known) } else { known.or(told) }
    }

    fn list<T: Clone>(self, known: &[T], told: &[T]) -> Vec<T> {
        let (first, second) = if self.overwrite { (told, known) } else { (known, told) };
        if first.is_empty() { second.to_vec() } else { first.to_vec() }
    }

    /// Both together; told ones alone where they replace.
    fn links<T: Copy + PartialEq>(self, known: &[T], told: &[T]) -> Vec<T> {
        if self.overwrite {
            return self.list(known, told);
        }
        let new: Vec<T> = told.iter().copied().filter(|value| !known.contains(value)).collect();
        [known, &new].concat()
    }
}

/// The customer as it is once the row was met. What a row leaves empty never takes anything away.
pub(super) fn customer(known: &CustomerDraft, told: &CustomerDraft, row: &CustomerRow, policy: Match) -> CustomerDraft {
    let rule = Rule { overwrite: policy == Match::Overwrite };
    let told_and = |tells: bool| rule.overwrite && tells;
    CustomerDraft {
        code: known.code.clone(),
        name: if told_and(row.tells_name) { told.name.clone() } else { known.name.clone() },
        kind: if told_and(row.tells_kind) { told.kind } else { known.kind },
        stage: if told_and(row.tells_stage) { told.stage } else { known.stage },
        business_id: rule.text(&known.business_id, &told.business_id),
        vat_number: rule.text(&known.vat_number, &told.vat_number),
        web: rule.text(&known.web, &told.web),
        source: rule.text(&known.source, &told.source),
        notes: rule.text(&known.notes, &told.notes),
        languages: rule.list(&known.languages, &told.languages),
        responsible: rule.value(known.responsible, told.responsible),
        depth: rule.value(known.depth, told.depth),
        addresses: addresses(&known.addresses, &told.addresses, rule),
        tags: rule.links(&known.tags, &told.tags),
        need_groups: rule.links(&known.need_groups, &told.need_groups),
        custom: custom(known, told, rule),
    }
}

fn custom(known: &CustomerDraft, told: &CustomerDraft, rule: Rule) -> Vec<(crate::base::id::CustomFieldId, String)> {
    let mut merged = known.custom.clone();
    for (field, value) in &told.custom {
        match merged.iter_mut().find(|(known, _)| known == field) {
            Some((_, known)) => *known = rule.text(known, value),
            None => merged.push((*field, value.clone())),
        }
    }
    merged
}

/// Addresses of a kind are met in their order; one that says something else is left alone unless it's overwritten.
fn addresses(known: &[Address], told: &[Address], rule: Rule) -> Vec<Address> {
    let mut merged = known.to_vec();
    for (place, address) in told.iter().enumerate() {
        let number = told.iter().take(place).filter(|other| other.kind == address.kind).count();
        let same_kind = || known.iter().enumerate().filter(|(_, other)| other.kind == address.kind);
        let agreeing = same_kind().find(|(_, other)| agree(other, address));
        let met = agreeing.or_else(|| same_kind().nth(number)).map(|(place, _)| place);
        match met.and_then(|place| merged.get_mut(place)) {
            Some(known) if rule.overwrite || agree(known, address) => {
                *known = Address {
                    kind: known.kind,
                    street: rule.text(&known.street, &address.street),
                    postcode: rule.text(&known.postcode, &address.postcode),
                    town: rule.text(&known.town, &address.town),
                    country: rule.text(&known.country, &address.country),
                };
            }
            Some(_) => {}
            None => merged.push(address.clone()),
        }
    }
    merged
}

/// Whether two addresses can be one: no part of them differs where both have it.
fn agree(known: &Address, told: &Address) -> bool {
    let parts =
        [(&known.street, &told.street), (&known.postcode, &told.postcode), (&known.town, &told.town), (&known.country, &told.country)];
    parts.iter().all(|(known, told)| known.is_empty() || told.is_empty() || key(known) == key(told))
}

/// Whether two people of one customer are one: the same name, or, where one has none, the same address or number.
pub(super) fn is_same(known: &ContactDraft, told: &ContactDraft) -> bool {
    let (known_name, told_name) = (key(&known.full_name()), key(&told.full_name()));
    if !known_name.is_empty() && !told_name.is_empty() {
        return known_name == told_name;
    }
    let same_email = !known.email.is_empty() && known.email.eq_ignore_ascii_case(&told.email);
    let same_phone = !known.phone.is_empty() && digits(&known.phone) == digits(&told.phone);
    same_email || same_phone
}

/// The person as she is once the row was met.
pub(super) fn person(known: &ContactDraft, told: &ContactDraft, policy: Match) -> ContactDraft {
    let rule = Rule { overwrite: policy == Match::Overwrite };
    let keeps_name = if rule.overwrite { told.full_name().is_empty() } else { !known.full_name().is_empty() };
    let named = if keeps_name { known } else { told };
    ContactDraft {
        given_name: named.given_name.clone(),
        family_name: named.family_name.clone(),
        title: rule.text(&known.title, &told.title),
        phone: rule.text(&known.phone, &told.phone),
        email: rule.text(&known.email, &told.email),
        language: rule.value(known.language, told.language),
        channel: rule.value(known.channel, told.channel),
        roles: rule.list(&known.roles, &told.roles),
        notes: rule.text(&known.notes, &told.notes),
    }
}
