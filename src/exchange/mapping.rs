//! Which column is read into what: proposed from the headers, changed by the user, remembered by the header's signature.

use super::headers::{ImportKind, Target, meaning};
use serde::{Deserialize, Serialize};

/// A target or nothing for each column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapping {
    /// In the order of the file's columns.
    pub columns: Vec<Option<Target>>,
}

/// A mapping as it's remembered: stable codes under the header's signature.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Profile {
    /// `Table::signature` of the file.
    pub signature: String,
    /// What it holds.
    pub kind: String,
    /// Codes of targets; empty for columns that aren't read.
    pub columns: Vec<String>,
}

impl Mapping {
    /// The mapping that the headers suggest; of two columns for one target the more specific name wins.
    pub fn propose(header: &[String], kind: ImportKind) -> Self {
        let meanings: Vec<Option<(Target, usize)>> = header.iter().map(|name| meaning(name, kind)).collect();
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
        Self { columns }
    }

    /// Reads a column into another target, or not at all; a column that had it before loses it where only one may.
    pub fn set(&mut self, column: usize, target: Option<Target>) {
        if let Some(single) = target.filter(|target| !target.takes_several()) {
            self.columns.iter_mut().filter(|other| **other == Some(single)).for_each(|other| *other = None);
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

    /// The mapping as it's remembered.
    pub fn to_profile(&self, signature: &str, kind: ImportKind) -> Profile {
        let columns = self.columns.iter().map(|target| target.map(Target::code).unwrap_or_default().to_owned()).collect();
        Profile { signature: signature.to_owned(), kind: kind.code().to_owned(), columns }
    }

    /// The mapping of a remembered one; targets that this version doesn't know aren't read.
    pub fn from_profile(profile: &Profile) -> Self {
        Self { columns: profile.columns.iter().map(|code| Target::from_code(code)).collect() }
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
        let mut mapping = Mapping { columns: vec![Some(Target::Name), None, Some(Target::Email)] };
        mapping.set(1, Some(Target::Name));
        assert_eq!(mapping.columns, [None, Some(Target::Name), Some(Target::Email)]);
        let profile = mapping.to_profile("a|b|c", ImportKind::Customers);
        assert_eq!(Mapping::from_profile(&profile), mapping);
    }

    #[test]
    fn what_is_missing_is_named() {
        let none = Mapping { columns: vec![] };
        assert_eq!(none.missing(ImportKind::Purchases), [Target::Date, Target::Amount, Target::Name]);
        assert_eq!(none.missing(ImportKind::Customers), [Target::Name]);
    }
}
