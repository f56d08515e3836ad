//! Contact persons of customers, their role in the customer's own process, and their consents.

use super::check;
use super::customer::Language;
use super::fault::{Fault, Faults, LINE, TEXT};
use super::field::Field;
use super::interaction::Channel;
use crate::base::id::{ConsentId, ContactId, CustomerId};
use crate::base::{Date, text};
use crate::coded;

coded! {
    /// What a contact person does in the customer's own purchase process.
    Role {
        /// Decides.
        Decides = "decides",
        /// Selects.
        Selects = "selects",
        /// Orders.
        Orders = "orders",
        /// Sells on.
        Sells = "sells",
        /// Pays.
        Pays = "pays",
    }
}

coded! {
    /// What a consent is for.
    Purpose {
        /// Newsletter by email.
        Newsletter = "newsletter",
        /// Text messages.
        TextMessage = "text_message",
        /// Invitations to fairs and events.
        Events = "events",
        /// Taking part in development: interviews, prototype tests.
        Development = "development",
    }
}

coded! {
    /// What a consent event says.
    Decision {
        /// Consent was given.
        Given = "given",
        /// Consent was withdrawn.
        Withdrawn = "withdrawn",
    }
}

/// One consent event; events are only added, the newest of a purpose holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consent {
    /// Its id.
    pub id: ConsentId,
    /// Whose consent.
    pub contact: ContactId,
    /// What was said.
    pub values: ConsentDraft,
}

/// A consent event as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConsentDraft {
    /// What it is for.
    pub purpose: Purpose,
    /// Given or withdrawn.
    pub decision: Decision,
    /// On which day.
    pub on: Date,
    /// How it was said: on a form, by email, at a fair.
    pub how: String,
    /// What proves it: text version, message, file.
    pub evidence: String,
}

impl ConsentDraft {
    /// The cleaned event.
    ///
    /// # Errors
    /// Every fault of the draft.
    pub fn check(&self) -> Result<Self, Vec<Fault>> {
        let mut faults = Faults::default();
        faults.take(Field::Date, check::date(self.on));
        let how = faults.text(Field::How, &self.how, LINE);
        let evidence = faults.text(Field::Evidence, &self.evidence, LINE);
        faults.finish(Self { how, evidence, ..self.clone() })
    }
}

/// A contact person as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ContactDraft {
    /// Given name.
    pub given_name: String,
    /// Family name; one of the two names must be given.
    pub family_name: String,
    /// Title at work.
    pub title: String,
    /// Phone number as written.
    pub phone: String,
    /// Email address.
    pub email: String,
    /// Language he or she is served in.
    pub language: Option<Language>,
    /// Channel he or she prefers.
    pub channel: Option<Channel>,
    /// Roles in the customer's process.
    pub roles: Vec<Role>,
    /// Notes.
    pub notes: String,
}

/// A contact draft that has passed the check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewContact(ContactDraft);

impl NewContact {
    /// The checked values.
    pub fn values(&self) -> &ContactDraft {
        &self.0
    }

    /// The checked values, handed over.
    pub fn into_values(self) -> ContactDraft {
        self.0
    }
}

/// A contact person of the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// Its id.
    pub id: ContactId,
    /// Whose contact person.
    pub customer: CustomerId,
    /// How often it was written.
    pub rev: i64,
    /// Its values.
    pub values: ContactDraft,
}

impl ContactDraft {
    /// Name as shown: `Mari Leppäsuo`.
    pub fn full_name(&self) -> String {
        [self.given_name.trim(), self.family_name.trim()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    }

    /// Whether nothing is written in it, as in a row of a file without a contact person.
    pub fn is_blank(&self) -> bool {
        [&self.given_name, &self.family_name, &self.title, &self.phone, &self.email, &self.notes].iter().all(|part| part.trim().is_empty())
    }

    /// The cleaned draft; a contact without any name needs an email address or a phone number.
    ///
    /// # Errors
    /// Every fault, soft ones among them, when at least one is hard.
    pub fn check(&self) -> Result<NewContact, Vec<Fault>> {
        let mut faults = self.faults();
        let values = Self {
            given_name: faults.text(Field::GivenName, &self.given_name, LINE),
            family_name: faults.text(Field::FamilyName, &self.family_name, LINE),
            title: faults.text(Field::Title, &self.title, LINE),
            phone: faults.text(Field::Phone, &self.phone, LINE),
            email: faults.text(Field::Email, &self.email, LINE),
            notes: faults.text(Field::Notes, &self.notes, TEXT),
            roles: Role::ALL.iter().copied().filter(|role| self.roles.contains(role)).collect(),
            ..self.clone()
        };
        faults.finish(NewContact(values))
    }

    /// What looks odd but is kept: marked in amber.
    pub fn warnings(&self) -> Vec<Fault> {
        self.faults().soft()
    }

    fn faults(&self) -> Faults {
        let mut faults = Faults::default();
        if [&self.given_name, &self.family_name, &self.email, &self.phone].iter().all(|part| part.trim().is_empty()) {
            faults.add(Field::FamilyName, super::fault::Problem::Missing);
        }
        if let Some(email) = text::non_empty(&self.email) {
            faults.take(Field::Email, check::email(&email));
        }
        if let Some(phone) = text::non_empty(&self.phone) {
            faults.take(Field::Phone, check::phone(&phone));
        }
        faults
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn odd_email_is_kept_with_a_warning() {
        let draft = ContactDraft { family_name: "Leppäsuo".into(), email: "mari(at)puoti".into(), ..Default::default() };
        assert!(draft.check().is_ok());
        assert_eq!(draft.warnings().len(), 1);
    }

    #[test]
    fn somebody_without_any_name_or_address_is_refused() {
        assert!(ContactDraft { title: "ostaja".into(), ..Default::default() }.check().is_err());
        assert!(ContactDraft { email: "a@b.fi".into(), ..Default::default() }.check().is_ok());
    }

    #[test]
    fn roles_come_in_the_order_of_the_process() {
        let draft = ContactDraft { family_name: "A".into(), roles: vec![Role::Pays, Role::Decides], ..Default::default() };
        assert_eq!(draft.check().map(|new| new.values().roles.clone()), Ok(vec![Role::Decides, Role::Pays]));
    }
}
