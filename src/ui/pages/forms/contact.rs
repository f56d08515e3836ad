//! The form of a contact person: name, how to reach, role in the customer's own process. Consents have their own form.

use super::{Marks, Shell, asked, kit, lent, options};
use crate::base::id::{ContactId, CustomerId};
use crate::domain::contact::{ContactDraft, Role};
use crate::domain::customer::Language;
use crate::domain::field::Field;
use crate::domain::interaction::Channel;
use crate::domain::noun::{Noun, Nouns};
use crate::i18n::Words;
use crate::ops::contact::ContactDeed;
use crate::ops::deed::Made;
use crate::ops::{Done, Refusal};
use crate::store::{Reader, StoreResult, contact};
use crate::ui::app::page::{Cx, Dialog, LoadCx, Told};
use crate::ui::kit::form::Form;
use crate::ui::pages::shared::{Before, Edited, Part, labelled};
use eframe::egui::Ui;

const ORDER: &[Field] = &[
    Field::GivenName,
    Field::FamilyName,
    Field::Title,
    Field::Phone,
    Field::Email,
    Field::Language,
    Field::Channel,
    Field::Roles,
    Field::Notes,
];

/// A contact person being added or changed.
pub struct ContactForm {
    customer: CustomerId,
    id: Option<ContactId>,
    edited: Edited<ContactDraft>,
    shell: Shell,
    loaded: bool,
}

impl ContactForm {
    /// A new contact person of a customer.
    pub fn add(customer: CustomerId) -> Self {
        Self::about(customer, None)
    }

    /// A contact person to change.
    pub fn edit(customer: CustomerId, id: ContactId) -> Self {
        Self::about(customer, Some(id))
    }

    fn about(customer: CustomerId, id: Option<ContactId>) -> Self {
        let edited = Edited::new(("contact", customer, id), ContactDraft::default());
        Self { customer, id, edited, shell: Shell::new(Field::GivenName), loaded: false }
    }

    fn save(&mut self, cx: &mut Cx<'_>) {
        let draft = self.edited.values.clone();
        match (draft.check(), self.id) {
            (Err(faults), _) => self.shell.mark(faults, ORDER),
            (Ok(_), None) => self.shell.send(cx, ContactDeed::Add(self.customer, draft)),
            (Ok(_), Some(id)) => self.shell.send(cx, ContactDeed::Change { id, rev: self.edited.rev(), draft }),
        }
    }
}

/// The fields in words, for the choice between two versions.
fn parts(words: &Words) -> Vec<Part<'_, ContactDraft>> {
    type Draft = ContactDraft;
    let word = |field: Field| words.label(field);
    let roles = |draft: &Draft| draft.roles.iter().map(|role| words.label(*role)).collect::<Vec<_>>().join(", ");
    let channel = words.text("contact-preferred-channel");
    vec![
        Part::new(word(Field::GivenName), |draft: &Draft| draft.given_name.clone(), |to, of| to.given_name.clone_from(&of.given_name)),
        Part::new(word(Field::FamilyName), |draft: &Draft| draft.family_name.clone(), |to, of| to.family_name.clone_from(&of.family_name)),
        Part::new(word(Field::Title), |draft: &Draft| draft.title.clone(), |to, of| to.title.clone_from(&of.title)),
        Part::new(word(Field::Phone), |draft: &Draft| draft.phone.clone(), |to, of| to.phone.clone_from(&of.phone)),
        Part::new(word(Field::Email), |draft: &Draft| draft.email.clone(), |to, of| to.email.clone_from(&of.email)),
        Part::new(word(Field::Language), |draft: &Draft| labelled(words, draft.language), |to, of| to.language = of.language),
        Part::new(channel, |draft: &Draft| labelled(words, draft.channel), |to, of| to.channel = of.channel),
        Part::new(word(Field::Roles), roles, |to, of| to.roles.clone_from(&of.roles)),
        Part::new(word(Field::Notes), |draft: &Draft| draft.notes.clone(), |to, of| to.notes.clone_from(&of.notes)),
    ]
}

fn names_ui((ui, form): (&mut Ui, &mut Form<'_>), marks: &Marks<'_>, draft: &mut ContactDraft) {
    let ContactDraft { given_name, family_name, title, phone, email, .. } = draft;
    form.pair(
        ui,
        0.5,
        |ui, form| drop(marks.line((ui, form), Field::GivenName, given_name)),
        |ui, form| drop(marks.line((ui, form), Field::FamilyName, family_name)),
    );
    marks.line((ui, form), Field::Title, title);
    form.pair(
        ui,
        0.42,
        |ui, form| drop(marks.line((ui, form), Field::Phone, phone)),
        |ui, form| drop(marks.line((ui, form), Field::Email, email)),
    );
}

fn ways_ui((ui, form): (&mut Ui, &mut Form<'_>), marks: &Marks<'_>, draft: &mut ContactDraft) {
    let languages = options(marks.words, Language::ALL);
    let channels = options(marks.words, Channel::ALL);
    let roles = options(marks.words, Role::ALL);
    let ContactDraft { language, channel, .. } = draft;
    let preferred = marks.words.text("contact-preferred-channel");
    form.pair(
        ui,
        0.42,
        |ui, form| {
            drop(marks.field((ui, form), Field::Language, |ui, form, spec| form.choice_or_none(ui, &spec, language, &lent(&languages))))
        },
        |ui, form| {
            marks.keyed((ui, form), (Field::Channel, Field::Channel), &preferred, |ui, form, spec| {
                form.choice_or_none(ui, &spec, channel, &lent(&channels))
            });
        },
    );
    marks.field((ui, form), Field::Roles, |ui, form, spec| form.multi(ui, &spec, &mut draft.roles, &lent(&roles)));
    marks.field((ui, form), Field::Notes, |ui, form, spec| form.notes(ui, &spec, &mut draft.notes, 3));
}

impl Dialog for ContactForm {
    fn title(&self, words: &Words) -> String {
        if self.id.is_some() { words.text("contact-edit-title") } else { words.text("contact-add-title") }
    }

    fn width(&self) -> f32 {
        super::COLUMN
    }

    fn reads(&self) -> Nouns {
        Nouns::of(&[Noun::Contact])
    }

    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        self.shell.speak(cx.words);
        let is_first = !std::mem::replace(&mut self.loaded, true);
        let Some(id) = self.id.filter(|_| is_first || self.edited.wants_theirs()) else { return Ok(()) };
        match contact::get(db, id)? {
            Some(found) if is_first => self.edited.read(found.rev, found.values),
            Some(found) => self.edited.meet(found.rev, found.values, parts(cx.words)),
            None => self.edited.meet_nobody(),
        }
        Ok(())
    }

    fn wants_load(&self) -> bool {
        self.edited.wants_theirs()
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        match self.shell.before_ui((ui, cx), &mut self.edited) {
            Before::Choice => return,
            Before::Save => return self.save(cx),
            Before::Fields | Before::Renewed => {}
        }
        let warnings = self.edited.values.warnings();
        let marks = Marks::new(cx.words, &self.shell.faults, &warnings, &[]);
        let mut form = Form::new(kit(cx), &mut self.shell.state);
        form.column(ui, |ui, form| {
            names_ui((ui, form), &marks, &mut self.edited.values);
            ways_ui((ui, form), &marks, &mut self.edited.values);
        });
        let word = cx.words.text("contact-save");
        let bad = self.shell.faults.iter().filter(|fault| !fault.problem.is_soft()).count();
        let footer = asked(ui, &mut form, (&word, bad), &marks);
        if self.edited.settle((ui, cx), footer, self.shell.sending) {
            self.save(cx);
        }
    }

    fn told(&mut self, outcome: &Result<Done<Made>, Refusal>) -> Told {
        self.shell.told_of(&mut self.edited, outcome, ORDER)
    }
}
