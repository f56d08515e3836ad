//! What a form edits: a record as it was read, its values as typed, the draft that is left when the form closes, and the choice
//! between two versions when the record was written meanwhile.

use super::conflict::{Conflict, Part, Verdict};
use crate::ops::Refusal;
use crate::store::StoreError;
use crate::ui::app::page::{Command, Cx};
use crate::ui::kit::chip::Tone;
use crate::ui::kit::form::Footer;
use crate::ui::kit::{Kit, banner};
use eframe::egui::{Context, Id, Ui};
use std::hash::Hash;

/// The drafts that were left without saving, kept until the window closes. One kind of values a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kept(Id);

impl Kept {
    /// The place of a form's draft by what the form is about.
    pub fn of(form: impl Hash + std::fmt::Debug) -> Self {
        Self(Id::unique(("kept-draft", form)))
    }

    /// Keeps values as they are now.
    pub fn keep<T: Clone + Send + Sync + 'static>(self, ctx: &Context, values: &T) {
        ctx.data_mut(|data| data.insert_temp(self.0, values.clone()));
    }

    /// Takes the kept values out.
    pub fn take<T: Clone + Send + Sync + 'static>(self, ctx: &Context) -> Option<T> {
        let kept = ctx.data(|data| data.get_temp::<T>(self.0));
        ctx.data_mut(|data| data.remove::<T>(self.0));
        kept
    }

    /// Whether values are kept.
    pub fn is_there<T: Clone + Send + Sync + 'static>(self, ctx: &Context) -> bool {
        ctx.data(|data| data.get_temp::<T>(self.0).is_some())
    }
}

/// A draft as it was left: what was typed, what that began from, and how often the record had been written then.
#[derive(Clone, Debug)]
struct Left<T> {
    rev: i64,
    base: T,
    values: T,
}

/// Where the form stands with a record that was written by somebody else.
#[derive(Debug)]
enum Meeting<T> {
    /// Nobody else wrote.
    None,
    /// The record has to be read again.
    Asked,
    /// The user chooses; the draft as it was before stays kept until she has chosen.
    Open(Conflict<T>, Left<T>),
}

/// What a form does after what comes before its fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Before {
    /// Draws its fields.
    Fields,
    /// Draws its fields with new ids: their values were replaced.
    Renewed,
    /// Draws nothing: the user chooses between two versions.
    Choice,
    /// Saves its values.
    Save,
}

/// The values of a form beside the record that they began from.
#[derive(Debug)]
pub struct Edited<T> {
    /// The values as typed.
    pub values: T,
    base: T,
    rev: i64,
    kept: Kept,
    is_begun: bool,
    is_restored: bool,
    meeting: Meeting<T>,
}

impl<T: Clone + PartialEq + Send + Sync + 'static> Edited<T> {
    /// The values of a record that doesn't exist yet; `form` says what the form is about.
    pub fn new(form: impl Hash + std::fmt::Debug, values: T) -> Self {
        let (base, kept) = (values.clone(), Kept::of(form));
        Self { values, base, rev: 0, kept, is_begun: false, is_restored: false, meeting: Meeting::None }
    }

    /// Takes the record as the register has it; also the values that a new one begins with.
    pub fn read(&mut self, rev: i64, values: T) {
        (self.rev, self.base, self.values) = (rev, values.clone(), values);
    }

    /// How often the record had been written when it was read.
    pub fn rev(&self) -> i64 {
        self.rev
    }

    /// The values that the typing began from.
    pub fn base(&self) -> &T {
        &self.base
    }

    /// Whether something was typed.
    pub fn is_dirty(&self) -> bool {
        self.values != self.base
    }

    /// In the first frame a draft that was left comes back; `true` in that frame. When the record was written since, the choice opens.
    fn begin(&mut self, ctx: &Context) -> bool {
        if std::mem::replace(&mut self.is_begun, true) {
            return false;
        }
        if let Some(left) = self.kept.take::<Left<T>>(ctx) {
            if left.rev != self.rev {
                self.meeting = Meeting::Asked;
            }
            Left { rev: self.rev, base: self.base, values: self.values } = left;
            self.is_restored = true;
        }
        true
    }

    /// Whether a draft came back that the user has not judged yet.
    pub fn is_restored(&self) -> bool {
        self.is_restored
    }

    /// Throws a draft that came back away.
    fn discard(&mut self, ctx: &Context) {
        self.forget(ctx);
        self.values = self.base.clone();
        self.is_restored = false;
    }

    fn left(&self) -> Left<T> {
        Left { rev: self.rev, base: self.base.clone(), values: self.values.clone() }
    }

    /// Keeps what was typed for the next time the form is opened.
    pub fn keep(&self, ctx: &Context) {
        if self.is_dirty() {
            self.kept.keep(ctx, &self.left());
        } else {
            self.forget(ctx);
        }
    }

    /// Keeps what was typed until it is saved or given up, and closes a form that is given up. Whether it is to be saved now.
    pub fn settle(&self, (ui, cx): (&Ui, &mut Cx<'_>), footer: Footer, is_sending: bool) -> bool {
        let saves = footer.save && !footer.cancel && !is_sending;
        if footer.cancel || saves {
            self.forget(ui.ctx());
        } else if !is_sending {
            self.keep(ui.ctx());
        }
        if footer.cancel {
            cx.out.push(Command::CloseDialog);
        }
        saves
    }

    /// Says that a draft came back; `true` when the user throws it away, and the fields need new ids.
    fn restored_ui(&mut self, ui: &mut Ui, kit: Kit<'_>) -> bool {
        let words = (kit.words.text("kit-draft-restored"), kit.words.text("kit-draft-discard"));
        let is_thrown = self.is_restored && banner::banner(ui, kit.theme, Tone::Neutral, &words.0, Some(&words.1));
        if is_thrown {
            self.discard(ui.ctx());
        }
        is_thrown
    }

    /// Forgets a kept draft: it was saved, or given up.
    pub fn forget(&self, ctx: &Context) {
        self.kept.take::<Left<T>>(ctx);
    }

    /// Whether a form about that has a draft left.
    pub fn is_left(ctx: &Context, form: impl Hash + std::fmt::Debug) -> bool {
        Kept::of(form).is_there::<Left<T>>(ctx)
    }

    /// Hears why the record was not saved; whether that leads to a choice between two versions.
    pub fn refused(&mut self, refusal: &Refusal) -> bool {
        let is_conflict = matches!(refusal, Refusal::Store(StoreError::ChangedSince));
        if is_conflict {
            self.meeting = Meeting::Asked;
        }
        is_conflict
    }

    /// Whether the record must be read again, for [`Edited::meet`].
    pub fn wants_theirs(&self) -> bool {
        matches!(self.meeting, Meeting::Asked)
    }

    /// Takes the record as it is now, and opens the choice where the two differ.
    pub fn meet(&mut self, rev: i64, theirs: T, parts: Vec<Part<'_, T>>) {
        let conflict = Conflict::between(parts, (&self.base, &self.values, &theirs));
        self.meeting = if conflict.is_empty() { Meeting::None } else { Meeting::Open(conflict, self.left()) };
        (self.rev, self.base) = (rev, theirs);
    }

    /// Gives up asking: the record is gone.
    pub fn meet_nobody(&mut self) {
        self.meeting = Meeting::None;
    }

    /// Draws what comes before the fields or in their place: a draft that came back, the choice between two versions.
    pub fn before_ui(&mut self, ui: &mut Ui, kit: Kit<'_>) -> Before {
        self.begin(ui.ctx());
        let Meeting::Open(conflict, left) = &mut self.meeting else {
            return if self.restored_ui(ui, kit) { Before::Renewed } else { Before::Fields };
        };
        let verdict = conflict.ui(ui, kit);
        if verdict == Verdict::Open {
            self.kept.keep(ui.ctx(), left);
            return Before::Choice;
        }
        conflict.settle(&mut self.values, &self.base);
        self.meeting = Meeting::None;
        self.is_restored = false;
        self.forget(ui.ctx());
        if verdict == Verdict::Save { Before::Save } else { Before::Renewed }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Clone, Debug, PartialEq)]
    struct Pair {
        name: String,
        phone: String,
    }

    fn pair(name: &str, phone: &str) -> Pair {
        Pair { name: name.into(), phone: phone.into() }
    }

    fn parts() -> Vec<Part<'static, Pair>> {
        vec![
            Part::new("Nimi", |pair: &Pair| pair.name.clone(), |into, from| into.name.clone_from(&from.name)),
            Part::new("Puhelin", |pair: &Pair| pair.phone.clone(), |into, from| into.phone.clone_from(&from.phone)),
        ]
    }

    #[test]
    fn a_draft_comes_back_once_and_only_when_something_was_typed() {
        let ctx = Context::default();
        let mut edited = Edited::new("x", pair("A", "1"));
        edited.keep(&ctx);
        assert!(!Edited::<Pair>::is_left(&ctx, "x"), "nothing was typed");
        edited.values.name = "B".into();
        edited.keep(&ctx);
        let mut again = Edited::new("x", pair("A", "1"));
        assert!(again.begin(&ctx) && again.is_restored() && again.values.name == "B" && !again.wants_theirs());
        again.discard(&ctx);
        assert_eq!((again.values.name.as_str(), Edited::<Pair>::is_left(&ctx, "x")), ("A", false));
    }

    #[test]
    fn a_draft_left_before_the_record_was_written_leads_to_the_choice() {
        let ctx = Context::default();
        let mut edited = Edited::new("x", pair("", ""));
        edited.read(1, pair("A", "1"));
        edited.values.name = "B".into();
        edited.keep(&ctx);
        let mut again = Edited::new("x", pair("", ""));
        again.read(2, pair("C", "1"));
        again.begin(&ctx);
        assert!(again.wants_theirs());
        again.meet(2, pair("C", "1"), parts());
        assert_eq!((again.values.name.as_str(), again.base().name.as_str(), again.rev()), ("B", "C", 2));
        assert!(matches!(&again.meeting, Meeting::Open(conflict, _) if !conflict.is_empty()));
    }

    #[test]
    fn only_a_record_written_since_leads_to_the_choice() {
        let mut edited = Edited::new("x", pair("A", "1"));
        assert!(!edited.refused(&Refusal::NothingToUndo) && !edited.wants_theirs());
        assert!(edited.refused(&Refusal::Store(StoreError::ChangedSince)) && edited.wants_theirs());
        edited.meet(3, pair("A", "1"), parts());
        assert!(matches!(edited.meeting, Meeting::None), "both say the same");
        assert_eq!(edited.rev(), 3);
    }
}
