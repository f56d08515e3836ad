//! Which column is read into what: proposed from the headers, changed by the user, remembered by the header's signature.

use super::headers::{CustomColumn, Detail, ImportKind, Target, custom_header, detailed, meaning};
use crate::domain::custom_field::CustomField;
use crate::domain::import_profile::ImportProfile;
use std::collections::BTreeMap;

/// A target or nothing for each column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapping {
    /// In the order of the file's columns.
    pub columns: Vec<Option<Target>>,
    /// What the target alone doesn't tell, by column.
    pub details: BTreeMap<usize, Detail>,
}

impl Mapping {
    /// The mapping that the headers suggest; of two columns for one target the more specific name wins.
    pub fn propose(header: &[String], kind: ImportKind) -> Self {
        let told: Vec<Option<(Target, Detail)>> =
            header.iter().map(|name| detailed(name).filter(|(target, _)| target.is_for(kind))).collect();
        let meanings: Vec<Option<(Target, usize)>> =
            header.iter().zip(&told).map(|(name, told)| if told.is_some() { None } else { meaning(name, kind) }).collect();
        let names_a_firm = meanings.iter().flatten().any(|(target, place)| *target == Target::Name && *place < PERSON_OR_FIRM);
        let mut columns: Vec<Option<Target>> = Vec::with_capacity(header.len());
        for (column, found) in meanings.iter().enumerate() {
            let wins = |(target, place): &(Target, usize)| {
                let mut others = meanings.iter().enumerate().filter(|(other, _)| *other != column);
                target.takes_several()
                    || !others.any(|(other, rival)| rival.is_some_and(|(rival, rank)| rival == *target && (rank, other) < (*place, column)))
            };
            let target = found.as_ref().filter(|found| wins(found)).map(|(target, _)| *target);
            let person =
                found.is_some_and(|(target, place)| target == Target::Name && place >= PERSON_OR_FIRM && is_name(header.get(column)));
            let takes_person = names_a_firm && person && kind == ImportKind::Customers;
            columns.push(if takes_person { Some(Target::ContactName) } else { target });
        }
        let mut mapping = Self { columns, details: BTreeMap::new() };
        for (column, (target, detail)) in told.into_iter().enumerate().filter_map(|(column, told)| Some((column, told?))) {
            mapping.put(column, target, detail);
        }
        mapping
    }

    /// The mapping with columns that nobody knows read into the owner's own fields of the same name.
    #[must_use]
    pub fn with_fields(mut self, header: &[String], fields: &[CustomField], kind: ImportKind) -> Self {
        for (column, name) in header.iter().enumerate().filter(|_| kind == ImportKind::Customers) {
            let free = self.columns.get(column).is_some_and(Option::is_none);
            if let Some(field) = fields.iter().find(|field| free && super::headers::normal(&field.name) == super::headers::normal(name)) {
                self.set_custom(column, CustomColumn::of(field));
            }
        }
        self
    }

    fn put(&mut self, column: usize, target: Target, detail: Detail) {
        if let Some(slot) = self.columns.get_mut(column) {
            *slot = Some(target);
            self.details.insert(column, detail);
        }
    }

    /// Reads a column into one of the owner's own fields.
    pub fn set_custom(&mut self, column: usize, field: CustomColumn) {
        self.put(column, Target::Custom, Detail::Custom(field));
    }

    /// The columns that are read into the owner's own fields.
    pub fn custom(&self) -> impl Iterator<Item = (usize, &CustomColumn)> {
        self.details.iter().filter_map(|(column, detail)| match detail {
            Detail::Custom(custom) => Some((*column, custom)),
            Detail::Address(_) => None,
        })
    }

    /// Reads a column into another target, or not at all; a column that had it before loses it where only one may.
    pub fn set(&mut self, column: usize, target: Option<Target>) {
        self.details.remove(&column);
        if let Some(single) = target.filter(|target| !target.takes_several()) {
            let plain = self.columns.iter_mut().enumerate().filter(|(place, _)| !self.details.contains_key(place));
            plain.filter(|(_, other)| **other == Some(single)).for_each(|(_, other)| *other = None);
        }
        if let Some(slot) = self.columns.get_mut(column) {
            *slot = target;
        }
    }

    /// Whether a column is read into the target.
    pub fn has(&self, target: Target) -> bool {
        self.columns.contains(&Some(target))
    }

    /// The columns read into a target.
    pub fn places(&self, target: Target) -> impl Iterator<Item = usize> {
        self.columns.iter().enumerate().filter(move |(_, mapped)| **mapped == Some(target)).map(|(column, _)| column)
    }

    /// The targets that are still missing before rows can be read; empty when the mapping is enough.
    pub fn missing(&self, kind: ImportKind) -> Vec<Target> {
        match kind {
            ImportKind::Customers => {
                let named =
                    [Target::Name, Target::ContactName, Target::GivenName, Target::FamilyName].iter().any(|target| self.has(*target));
                if named { Vec::new() } else { vec![Target::Name] }
            }
            ImportKind::Purchases => {
                let mut missing: Vec<Target> = [Target::Date, Target::Amount].into_iter().filter(|target| !self.has(*target)).collect();
                if ![Target::CustomerCode, Target::Name, Target::BusinessId].iter().any(|target| self.has(*target)) {
                    missing.push(Target::Name);
                }
                missing
            }
        }
    }

    /// The mapping as it's remembered: a stable code for each column, empty for one that isn't read.
    pub fn to_codes(&self) -> Vec<String> {
        let code = |(column, target): (usize, &Option<Target>)| match (target, self.details.get(&column)) {
            (None, _) => String::new(),
            (Some(target), None) => target.code().to_owned(),
            (Some(target), Some(Detail::Address(number))) => format!("{}_{number}", target.code()),
            (Some(_), Some(Detail::Custom(CustomColumn { name, kind: Some(kind) }))) => custom_header(name, *kind),
            (Some(_), Some(Detail::Custom(CustomColumn { name, kind: None }))) => format!("field:{name}"),
        };
        self.columns.iter().enumerate().map(code).collect()
    }

    /// The mapping of a remembered one; targets that this version doesn't know aren't read.
    pub fn from_profile(profile: &ImportProfile) -> Self {
        let mut mapping = Self { columns: profile.columns.iter().map(|code| Target::from_code(code)).collect(), details: BTreeMap::new() };
        for (column, code) in profile.columns.iter().enumerate() {
            if let Some((target, detail)) = detailed(code) {
                mapping.put(column, target, detail);
            }
        }
        mapping
    }
}

/// Place in the alias list of `Name` from which on a name may be a person's as well.
const PERSON_OR_FIRM: usize = 26;

fn is_name(header: Option<&String>) -> bool {
    header.is_some_and(|name| matches!(super::headers::normal(name).as_str(), "nimi" | "name" | "namn"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn propose(names: &[&str], kind: ImportKind) -> Vec<Option<Target>> {
        Mapping::propose(&names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>(), kind).columns
    }

    #[test]
    fn a_plain_name_is_a_firm_unless_another_column_names_the_firm() {
        assert_eq!(propose(&["Nimi", "Puhelin"], ImportKind::Customers), [Some(Target::Name), Some(Target::Phone)]);
        assert_eq!(propose(&["Name", "Organization"], ImportKind::Customers), [Some(Target::ContactName), Some(Target::Name)]);
        assert_eq!(propose(&["name", "visit_town"], ImportKind::Customers), [Some(Target::Name), Some(Target::VisitTown)]);
    }

    #[test]
    fn the_more_specific_name_wins() {
        assert_eq!(propose(&["Title", "Job Title"], ImportKind::Customers), [None, Some(Target::Title)]);
        let purchases = propose(&["Asiakas", "Pvm", "Laskun pvm", "Summa", "Veroton summa"], ImportKind::Purchases);
        assert_eq!(purchases, [Some(Target::Name), None, Some(Target::Date), None, Some(Target::Amount)]);
        assert_eq!(propose(&["Puhelin", "GSM"], ImportKind::Customers), [Some(Target::Phone), Some(Target::Phone)]);
    }

    #[test]
    fn a_changed_mapping_keeps_one_column_a_target_and_survives_being_remembered() {
        let mut mapping = Mapping { columns: vec![Some(Target::Name), None, Some(Target::Email), None], ..Mapping::default() };
        mapping.set(1, Some(Target::Name));
        assert_eq!(mapping.columns, [None, Some(Target::Name), Some(Target::Email), None]);
        let id = crate::base::id::CustomFieldId(uuid::Uuid::nil());
        let field =
            CustomField { id, name: "Koko".into(), kind: crate::domain::custom_field::CustomKind::Number, choices: vec![], position: 1 };
        mapping.set_custom(3, CustomColumn::of(&field));
        let (signature, kind, known) = ("a|b|c|d".into(), "customers".into(), "fill".into());
        let profile = ImportProfile { signature, kind, columns: mapping.to_codes(), known };
        assert_eq!(Mapping::from_profile(&profile), mapping);
    }

    #[test]
    fn a_second_address_and_an_own_field_have_columns_of_their_own() {
        let header: Vec<String> = ["name", "visit_town", "visit_town_2", "field_text:Laji", "Koko"].map(str::to_owned).to_vec();
        let id = crate::base::id::CustomFieldId(uuid::Uuid::nil());
        let field =
            CustomField { id, name: "koko".into(), kind: crate::domain::custom_field::CustomKind::Number, choices: vec![], position: 1 };
        let mapping = Mapping::propose(&header, ImportKind::Customers).with_fields(&header, &[field], ImportKind::Customers);
        let targets = [Target::Name, Target::VisitTown, Target::VisitTown, Target::Custom, Target::Custom].map(Some);
        assert_eq!(mapping.columns, targets);
        assert_eq!(mapping.details.keys().copied().collect::<Vec<_>>(), [2, 3, 4]);
        assert_eq!(mapping.custom().map(|(_, custom)| custom.name.as_str()).collect::<Vec<_>>(), ["Laji", "koko"]);
    }

    #[test]
    fn what_is_missing_is_named() {
        let none = Mapping::default();
        assert_eq!(none.missing(ImportKind::Purchases), [Target::Date, Target::Amount, Target::Name]);
        assert_eq!(none.missing(ImportKind::Customers), [Target::Name]);
    }
}
