//! The form of a contact person: name, how to reach, role in the customer's own process. Consents have their own form.

use super::{Kept, Marks, Shell, asked, kit, lent, options};
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
    rev: i64,
    draft: ContactDraft,
    base: ContactDraft,
    shell: Shell,
    loaded: bool,
    fresh: bool,
}

impl ContactForm {
    /// A new contact person of a customer.
    pub fn add(customer: CustomerId) -> Self {
        Self {
            customer,
            id: None,
            rev: 0,
            draft: ContactDraft::default(),
            base: ContactDraft::default(),
            shell: Shell::new(Field::GivenName),
            loaded: false,
            fresh: true,
        }
    }

    /// A contact person to change.
    pub fn edit(customer: CustomerId, id: ContactId) -> Self {
        Self { id: Some(id), ..Self::add(customer) }
    }

    fn kept(&self) -> Kept {
        Kept::of(("contact", self.customer, self.id, self.rev))
    }

    fn save(&mut self, cx: &mut Cx<'_>) {
        match (self.draft.check(), self.id) {
            (Err(faults), _) => self.shell.mark(faults, ORDER),
            (Ok(_), None) => self.shell.send(cx, ContactDeed::Add(self.customer, self.draft.clone())),
            (Ok(_), Some(id)) => self.shell.send(cx, ContactDeed::Change { id, rev: self.rev, draft: self.draft.clone() }),
        }
    }
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
        if let (Some(id), false) = (self.id, self.loaded)
            && let Some(found) = contact::get(db, id)?
        {
            self.rev = found.rev;
            self.draft = found.values;
            self.base = self.draft.clone();
        }
        self.loaded = true;
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        if std::mem::take(&mut self.fresh)
            && let Some(kept) = self.kept().take(ui.ctx())
        {
            self.draft = kept;
        }
        self.shell.refusal_ui(ui, cx);
        let warnings = self.draft.warnings();
        let marks = Marks::new(cx.words, &self.shell.faults, &warnings, &[]);
        let mut form = Form::new(kit(cx), &mut self.shell.state);
        form.column(ui, |ui, form| {
            names_ui((ui, form), &marks, &mut self.draft);
            ways_ui((ui, form), &marks, &mut self.draft);
        });
        let word = cx.words.text("contact-save");
        let bad = self.shell.faults.iter().filter(|fault| !fault.problem.is_soft()).count();
        let footer = asked(ui, &mut form, (&word, bad), &marks);
        if self.kept().settle((ui, cx), (&self.draft, &self.base), (footer, self.shell.sending)) {
            self.save(cx);
        }
    }

    fn told(&mut self, outcome: &Result<Done<Made>, Refusal>) -> Told {
        self.shell.told(outcome, ORDER)
    }
}
