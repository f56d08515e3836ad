//! Contact persons in and out: the columns of a person in a row of customers, and our own file of contact persons.

use super::customers::{LANGUAGE_WORDS, language_of};
use super::headers::Target;
use super::repair::{self, Repair, RepairKind, Repairs};
use super::rows::{Cells, Plan, coded};
use super::values::{split_emails, split_list, split_phones};
use super::write::{CsvOut, coded_list};
use crate::domain::contact::{ContactDraft, Role};
use crate::domain::customer::Language;
use crate::domain::fault::Faults;
use crate::domain::interaction::Channel;

/// Columns of our own file of contact persons; `contact_notes` keeps them apart from the customer's.
pub const HEADER: &[&str] =
    &["customer_code", "customer", "given_name", "family_name", "title", "phone", "email", "language", "channel", "roles", "contact_notes"];

const CHANNEL_WORDS: &[(&str, &str)] = &[
    ("puhelin", "phone"),
    ("puhelimitse", "phone"),
    ("sahkoposti", "email"),
    ("e-mail", "email"),
    ("e-post", "email"),
    ("tekstiviesti", "message"),
    ("sms", "message"),
    ("tapaaminen", "meeting"),
    ("kaynti", "meeting"),
    ("kirje", "post"),
    ("posti", "post"),
    ("some", "social_media"),
];

/// The person of a row, if it names one; further addresses and numbers of a cell go to the person's notes.
pub(super) fn read(plan: &Plan<'_>, cells: &Cells<'_>, repairs: &mut Repairs, faults: &mut Faults) -> Vec<ContactDraft> {
    let (given_name, family_name) = names_of(cells);
    let mut notes: Vec<String> = cells.all(Target::ContactNotes).map(str::to_owned).collect();
    let email = first_of(plan, cells, repairs, (Target::Email, &mut notes));
    let phone = first_of(plan, cells, repairs, (Target::Phone, &mut notes));
    let language = cells.get(Target::Language);
    let is_language = coded(language, Language::ALL, Language::code, LANGUAGE_WORDS);
    let channel = coded(cells.get(Target::Channel), Channel::ALL, Channel::code, CHANNEL_WORDS);
    let channel = if plan.own { faults.take(Target::Channel.field(), channel).flatten() } else { channel.ok().flatten() };
    let roles = split_list(cells.get(Target::Roles));
    let draft = ContactDraft {
        given_name,
        family_name,
        title: cells.get(Target::Title).to_owned(),
        phone,
        email,
        language: is_language.ok().flatten().or_else(|| (!language.is_empty()).then(|| language_of(language))),
        channel,
        roles: roles.iter().filter_map(|code| Role::from_code(code)).collect(),
        notes: notes.join("\n"),
    };
    let says_who = [&draft.given_name, &draft.family_name, &draft.email, &draft.phone].iter().any(|part| !part.is_empty());
    if says_who { vec![draft] } else { Vec::new() }
}

/// Given and family name; a name in one cell is cut before its last word, or at the comma of `Leppäsuo, Mari`.
fn names_of(cells: &Cells<'_>) -> (String, String) {
    let (given, family) = (cells.get(Target::GivenName), cells.get(Target::FamilyName));
    let whole = cells.get(Target::ContactName);
    if !given.is_empty() || !family.is_empty() || whole.is_empty() {
        return (given.to_owned(), family.to_owned());
    }
    match (whole.split_once(','), whole.rsplit_once(' ')) {
        (Some((family, given)), _) | (None, Some((given, family))) => (given.trim().to_owned(), family.trim().to_owned()),
        (None, None) => (String::new(), whole.to_owned()),
    }
}

/// The first email address or phone number of a row; the others become lines of the notes.
fn first_of(plan: &Plan<'_>, cells: &Cells<'_>, repairs: &mut Repairs, (target, notes): (Target, &mut Vec<String>)) -> String {
    if plan.own {
        return cells.get(target).to_owned();
    }
    let split = if target == Target::Email { split_emails } else { split_phones };
    let mut found: Vec<String> = Vec::new();
    for part in cells.all(target).flat_map(split) {
        let part = if target == Target::Phone { mended_phone(plan, cells.line, part, repairs) } else { part };
        if !found.contains(&part) {
            found.push(part);
        }
    }
    let mut found = found.into_iter();
    let first = found.next().unwrap_or_default();
    let rest: Vec<String> = found.collect();
    if !rest.is_empty() {
        let before = cells.joined(target);
        repairs.add(Repair { line: cells.line, field: target.field(), kind: RepairKind::Parted, before, after: first.clone() });
        notes.extend(rest);
    }
    first
}

fn mended_phone(plan: &Plan<'_>, line: usize, phone: String, repairs: &mut Repairs) -> String {
    let mended = if plan.choices.mend_zeros { repair::phone(&phone) } else { None };
    let Some(mended) = mended else { return phone };
    repairs.add(Repair { line, field: Target::Phone.field(), kind: RepairKind::Phone, before: phone, after: mended.clone() });
    mended
}

/// Writes a contact person as a row under [`HEADER`].
///
/// # Errors
/// What the writer says.
pub fn write<W: std::io::Write>(out: &mut CsvOut<W>, code: &str, customer: &str, person: &ContactDraft) -> std::io::Result<()> {
    for value in [code, customer, &person.given_name, &person.family_name, &person.title, &person.phone, &person.email] {
        out.text(value)?;
    }
    out.raw(person.language.map(Language::code).unwrap_or_default())?;
    out.raw(person.channel.map(Channel::code).unwrap_or_default())?;
    out.raw(&coded_list(&person.roles, Role::code))?;
    out.text(&person.notes)?;
    out.end_row()
}
