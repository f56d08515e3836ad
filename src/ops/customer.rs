//! Deeds on customers: adding, changing, removing, and what is done to many at once.

use super::deed::Made;
use super::done::{Done, Refusal};
use super::refs::Refs;
use super::session::Session;
use crate::base::id::{CustomerId, NeedGroupId, PersonId, TagId};
use crate::domain::custom_field::CustomField;
use crate::domain::customer::{CustomerDraft, NewCustomer};
use crate::domain::fault::{Fault, Faults, Problem, TEXT};
use crate::domain::field::Field;
use crate::domain::grouping::check_name;
use crate::domain::op::Op;
use crate::domain::stage::Stage;
use crate::store::stage_move::Because;
use crate::store::{Reader, StoreResult, custom_field, customer, grouping, stage_declined};

/// What can be done to customers.
#[derive(Clone, Debug, PartialEq)]
pub enum CustomerDeed {
    /// See [`add`].
    Add(CustomerDraft),
    /// See [`change`].
    Change {
        /// Which customer.
        id: CustomerId,
        /// As the form read it.
        rev: i64,
        /// How it shall be.
        draft: CustomerDraft,
        /// Why the stage moved, if it did; may be empty.
        reason: String,
    },
    /// See [`remove`].
    Remove(Vec<CustomerId>),
    /// See [`move_stage`].
    MoveStage {
        /// Which customers.
        customers: Vec<CustomerId>,
        /// Where to.
        stage: Stage,
        /// Why; may be empty.
        reason: String,
    },
    /// See [`accept_stages`].
    AcceptStages(Vec<(CustomerId, Stage, String)>),
    /// See [`decline_stages`].
    DeclineStages {
        /// Which proposals.
        proposals: Vec<(CustomerId, Stage)>,
        /// Why not; may be empty.
        reason: String,
    },
    /// See [`assign`].
    Assign {
        /// Which customers.
        customers: Vec<CustomerId>,
        /// Who; nobody for `None`.
        person: Option<PersonId>,
    },
    /// See [`tag`].
    Tag {
        /// Which customers.
        customers: Vec<CustomerId>,
        /// Which tag.
        tag: TagId,
    },
    /// See [`tag_named`].
    TagNamed {
        /// Which customers.
        customers: Vec<CustomerId>,
        /// The tag's name; made when there is none of it.
        name: String,
    },
    /// See [`untag`].
    Untag {
        /// Which customers.
        customers: Vec<CustomerId>,
        /// Which tag.
        tag: TagId,
    },
    /// See [`group`].
    Group {
        /// Which customers.
        customers: Vec<CustomerId>,
        /// Which need group.
        group: NeedGroupId,
    },
}

impl CustomerDeed {
    /// Does it.
    ///
    /// # Errors
    /// The deed's own.
    pub fn perform(self, session: &mut Session) -> Result<Done<Made>, Refusal> {
        match self {
            Self::Add(draft) => add(session, &draft).map(Made::of),
            Self::Change { id, rev, draft, reason } => change(session, id, rev, &draft, &reason).map(Made::of),
            Self::Remove(customers) => remove(session, &customers).map(Made::of),
            Self::MoveStage { customers, stage, reason } => move_stage(session, &customers, stage, &reason).map(Made::of),
            Self::AcceptStages(moves) => accept_stages(session, &moves).map(Made::of),
            Self::DeclineStages { proposals, reason } => decline_stages(session, &proposals, &reason).map(Made::of),
            Self::Assign { customers, person } => assign(session, &customers, person).map(Made::of),
            Self::Tag { customers, tag: id } => tag(session, &customers, id).map(Made::of),
            Self::TagNamed { customers, name } => tag_named(session, &customers, &name).map(Made::of),
            Self::Untag { customers, tag } => untag(session, &customers, tag).map(Made::of),
            Self::Group { customers, group: id } => group(session, &customers, id).map(Made::of),
        }
    }
}

/// Adds a customer; an empty code takes the next of the series.
///
/// # Errors
/// Every fault of the draft: a taken code and names that lead nowhere among them.
pub fn add(session: &mut Session, draft: &CustomerDraft) -> Result<Done<CustomerId>, Refusal> {
    let on = session.today();
    session.perform(Op::AddCustomer, |tx| {
        let new = check(tx.reader(), draft, None)?;
        let code = match new.values().code.as_str() {
            "" => customer::next_code(tx.reader())?,
            wished => wished.to_owned(),
        };
        Ok((customer::insert(tx, &new, &code, Because { on, reason: "" })?, 1))
    })
}

/// Changes a customer as a form read it; an empty code keeps the one it has, `reason` tells why the stage moved.
///
/// # Errors
/// Faults as for [`add`]; `ChangedSince` when somebody wrote it after the form read it; `NotFound`.
pub fn change(session: &mut Session, id: CustomerId, rev: i64, draft: &CustomerDraft, reason: &str) -> Result<Done, Refusal> {
    let on = session.today();
    let reason = check_reason(reason)?;
    session.perform(Op::ChangeCustomer, |tx| {
        let new = check(tx.reader(), draft, Some(id))?;
        let changed = customer::update(tx, id, rev, &new, Because { on, reason: &reason })?;
        Ok(((), usize::from(changed)))
    })
}

/// Puts customers and all that is theirs into the bin; those already gone are passed over.
///
/// # Errors
/// The register's.
pub fn remove(session: &mut Session, customers: &[CustomerId]) -> Result<Done, Refusal> {
    session.perform(Op::RemoveCustomers, |tx| each(customers, |id| customer::remove(tx, id)))
}

/// Moves customers to a stage, for one reason; those already there are passed over.
///
/// # Errors
/// A reason that is too long.
pub fn move_stage(session: &mut Session, customers: &[CustomerId], stage: Stage, reason: &str) -> Result<Done, Refusal> {
    let on = session.today();
    let reason = check_reason(reason)?;
    session.perform(Op::MoveStage, |tx| each(customers, |id| customer::set_stage(tx, id, stage, Because { on, reason: &reason })))
}

/// Moves customers as proposed, each for its own reason, as one step.
///
/// # Errors
/// A reason that is too long.
pub fn accept_stages(session: &mut Session, moves: &[(CustomerId, Stage, String)]) -> Result<Done, Refusal> {
    let on = session.today();
    session.perform(Op::MoveStage, |tx| {
        let mut count = 0;
        for (id, stage, reason) in moves {
            let reason = check_reason(reason)?;
            count += usize::from(customer::set_stage(tx, *id, *stage, Because { on, reason: &reason })?);
        }
        Ok(((), count))
    })
}

/// Declines proposed stages; they are proposed again only after a later purchase.
///
/// # Errors
/// A reason that is too long.
pub fn decline_stages(session: &mut Session, proposals: &[(CustomerId, Stage)], reason: &str) -> Result<Done, Refusal> {
    let on = session.today();
    let reason = check_reason(reason)?;
    session.perform(Op::DeclineStage, |tx| {
        let mut count = 0;
        for (id, stage) in proposals {
            count += usize::from(stage_declined::insert(tx, *id, *stage, Because { on, reason: &reason })?);
        }
        Ok(((), count))
    })
}

/// Makes somebody, or nobody, responsible for customers.
///
/// # Errors
/// A person who isn't known.
pub fn assign(session: &mut Session, customers: &[CustomerId], person: Option<PersonId>) -> Result<Done, Refusal> {
    session.perform(Op::AssignCustomers, |tx| {
        let mut refs = Refs::new(tx.reader(), Vec::new());
        refs.person(Field::Responsible, person)?;
        refs.finish()?;
        each(customers, |id| customer::set_responsible(tx, id, person))
    })
}

/// Hangs a tag on customers.
///
/// # Errors
/// A tag that isn't there.
pub fn tag(session: &mut Session, customers: &[CustomerId], tag: TagId) -> Result<Done, Refusal> {
    session.perform(Op::TagCustomers, |tx| {
        require(grouping::has_tag(tx.reader(), tag)?, Field::Tags)?;
        each(customers, |id| grouping::tag_customer(tx, id, tag))
    })
}

/// Hangs the tag of a name on customers, and makes it first when there is none.
///
/// # Errors
/// A name that can't be a tag's.
pub fn tag_named(session: &mut Session, customers: &[CustomerId], name: &str) -> Result<Done<TagId>, Refusal> {
    let name = check_name(Field::Tags, name)?;
    session.perform(Op::TagCustomers, |tx| {
        let tag = match grouping::tag_named(tx.reader(), &name)? {
            Some(tag) => tag,
            None => grouping::insert_tag(tx, &name)?,
        };
        let ((), count) = each(customers, |id| grouping::tag_customer(tx, id, tag))?;
        Ok((tag, count))
    })
}

/// Takes a tag from customers.
///
/// # Errors
/// The register's.
pub fn untag(session: &mut Session, customers: &[CustomerId], tag: TagId) -> Result<Done, Refusal> {
    session.perform(Op::UntagCustomers, |tx| each(customers, |id| grouping::untag_customer(tx, id, tag)))
}

/// Puts customers into a need group.
///
/// # Errors
/// A need group that isn't there.
pub fn group(session: &mut Session, customers: &[CustomerId], group: NeedGroupId) -> Result<Done, Refusal> {
    session.perform(Op::GroupCustomers, |tx| {
        require(grouping::has_need_group(tx.reader(), group)?, Field::NeedGroups)?;
        each(customers, |id| grouping::group_customer(tx, id, group))
    })
}

/// The whole check of a draft: its own, its custom values, its code, and whether what it names exists.
fn check(db: Reader<'_>, draft: &CustomerDraft, except: Option<CustomerId>) -> Result<NewCustomer, Refusal> {
    let mut draft = draft.clone();
    let in_custom = match draft.custom.is_empty() {
        true => Vec::new(),
        false => check_custom(&custom_field::list(db)?, &mut draft),
    };
    let (new, mut faults) = match draft.check() {
        Ok(new) => (Some(new), Vec::new()),
        Err(faults) => (None, faults),
    };
    faults.extend(in_custom);
    let mut refs = Refs::new(db, faults);
    let code = new.as_ref().map(|new| new.values().code.as_str()).unwrap_or_default();
    if !code.is_empty() && customer::code_taken(db, code, except)? {
        refs.add(Field::Code, Problem::CodeTaken);
    }
    refs.person(Field::Responsible, draft.responsible)?;
    for tag in &draft.tags {
        if !grouping::has_tag(db, *tag)? {
            refs.add(Field::Tags, Problem::NotFound);
        }
    }
    for group in &draft.need_groups {
        if !grouping::has_need_group(db, *group)? {
            refs.add(Field::NeedGroups, Problem::NotFound);
        }
    }
    refs.finish()?;
    new.ok_or_else(|| Refusal::Faults(Vec::new()))
}

/// Brings the draft's custom values into stored form; the faults of those that don't fit their field.
pub fn check_custom(fields: &[CustomField], draft: &mut CustomerDraft) -> Vec<Fault> {
    let mut faults = Faults::default();
    for (id, value) in &mut draft.custom {
        let checked = match fields.iter().find(|field| field.id == *id) {
            Some(field) => field.check_value(value),
            None => Err(Problem::NotFound),
        };
        if let Some(stored) = faults.take(Field::CustomValue, checked) {
            *value = stored;
        }
    }
    faults.finish(()).err().unwrap_or_default()
}

fn check_reason(reason: &str) -> Result<String, Vec<Fault>> {
    let mut faults = Faults::default();
    let reason = faults.text(Field::Reason, reason, TEXT);
    faults.finish(reason)
}

fn require(is_there: bool, field: Field) -> Result<(), Refusal> {
    if is_there { Ok(()) } else { Err(Refusal::Faults(vec![Fault { field, problem: Problem::NotFound }])) }
}

/// Does something to each record; how many it changed.
pub(super) fn each<I: Copy>(ids: &[I], mut act: impl FnMut(I) -> StoreResult<bool>) -> Result<((), usize), Refusal> {
    let mut count = 0;
    for id in ids {
        count += usize::from(act(*id)?);
    }
    Ok(((), count))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::custom_field::{CustomFieldDraft, CustomKind};
    use crate::domain::noun::Noun;
    use crate::domain::person::PersonDraft;
    use crate::ops::deed::Deed;
    use crate::ops::{Clock, bin, custom_field as fields, person};
    use crate::store::testing::{TODAY, register};
    use crate::store::{StoreError, stage_move};
    use uuid::Uuid;

    fn session() -> Session {
        Session::new(register(), Clock::fixed(TODAY.at(9, 0, 0, 0)))
    }

    fn draft(name: &str) -> CustomerDraft {
        CustomerDraft { name: name.into(), ..Default::default() }
    }

    fn faults(refusal: Refusal) -> Vec<(Field, Problem)> {
        match refusal {
            Refusal::Faults(faults) => faults.into_iter().map(|fault| (fault.field, fault.problem)).collect(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_deed_of_the_window_gives_its_id_back_and_can_be_undone() {
        let mut session = session();
        let done = Deed::from(CustomerDeed::Add(draft("Puoti"))).perform(&mut session).unwrap();
        let Made::Customer(id) = done.value else { panic!("{done:?}") };
        assert!(done.undoable);
        assert_eq!(customer::get(session.reader(), id).unwrap().unwrap().values.code, "K-0001");
        Deed::Undo.perform(&mut session).unwrap();
        assert_eq!(customer::count(session.reader()).unwrap(), 0);
        Deed::Redo.perform(&mut session).unwrap();
        assert_eq!(customer::count(session.reader()).unwrap(), 1);
    }

    #[test]
    fn every_fault_is_told_at_once_and_nothing_is_kept() {
        let mut session = session();
        add(&mut session, &CustomerDraft { code: "OMA".into(), ..draft("Puoti") }).unwrap();
        let number = CustomFieldDraft { name: "Neliöt".into(), kind: CustomKind::Number, choices: Vec::new() };
        let field = fields::add(&mut session, &number).unwrap().value;
        let bad = CustomerDraft {
            code: "OMA".into(),
            responsible: Some(PersonId(Uuid::nil())),
            tags: vec![TagId(Uuid::nil())],
            custom: vec![(field, "paljon".into())],
            ..draft("Toinen")
        };
        let told = faults(add(&mut session, &bad).unwrap_err());
        assert_eq!(
            told,
            [
                (Field::CustomValue, Problem::NotANumber),
                (Field::Code, Problem::CodeTaken),
                (Field::Responsible, Problem::NotFound),
                (Field::Tags, Problem::NotFound)
            ]
        );
        assert_eq!(customer::count(session.reader()).unwrap(), 1);
    }

    #[test]
    fn custom_values_are_kept_and_guard_their_field() {
        let mut session = session();
        let number = CustomFieldDraft { name: "Neliöt".into(), kind: CustomKind::Text, choices: Vec::new() };
        let field = fields::add(&mut session, &number).unwrap().value;
        let with_value = CustomerDraft { custom: vec![(field, " 12 m ".into())], ..draft("Puoti") };
        let id = add(&mut session, &with_value).unwrap().value;
        assert_eq!(customer::get(session.reader(), id).unwrap().unwrap().values.custom, [(field, "12 m".to_owned())]);
        let refused = fields::change(&mut session, field, &CustomFieldDraft { kind: CustomKind::Number, ..number });
        assert_eq!(faults(refused.unwrap_err()), [(Field::Kind, Problem::NotANumber)]);
    }

    #[test]
    fn many_are_changed_in_one_step() {
        let mut session = session();
        let ids: Vec<CustomerId> = ["A", "B", "C"].iter().map(|name| add(&mut session, &draft(name)).unwrap().value).collect();
        let mari = person::add(&mut session, &PersonDraft { name: "Mari".into() }).unwrap().value;
        assert_eq!(tag_named(&mut session, &ids[..2], "Messut").unwrap().count, 2);
        assert_eq!(tag_named(&mut session, &ids, "MESSUT").unwrap().count, 1, "the same tag, whatever its case");
        assert_eq!(assign(&mut session, &ids, Some(mari)).unwrap().count, 3);
        assert_eq!(move_stage(&mut session, &ids, Stage::Ended, "Lopetti toiminnan").unwrap().count, 3);
        assert_eq!(move_stage(&mut session, &ids, Stage::Ended, "").unwrap().count, 0);
        let moves = stage_move::list(session.reader(), ids[2]).unwrap();
        assert_eq!((moves.len(), moves[0].reason.as_str(), moves[0].on), (2, "Lopetti toiminnan", TODAY));
        assert_eq!(remove(&mut session, &ids).unwrap().count, 3);
        Deed::Undo.perform(&mut session).unwrap();
        assert_eq!(customer::count(session.reader()).unwrap(), 3);
        let removed = person::remove(&mut session, mari).unwrap();
        assert!(removed.undoable);
        let customer = customer::get(session.reader(), ids[0]).unwrap().unwrap();
        let kept = change(&mut session, ids[0], customer.rev, &CustomerDraft { web: "a.example".into(), ..customer.values }, "");
        assert!(kept.is_ok(), "who left stays named: {kept:?}");
    }

    #[test]
    fn a_form_that_read_an_older_record_is_told() {
        let mut session = session();
        let id = add(&mut session, &draft("Puoti")).unwrap().value;
        change(&mut session, id, 1, &draft("Puoti 2"), "").unwrap();
        let refused = change(&mut session, id, 1, &draft("Puoti 3"), "");
        assert!(matches!(refused, Err(Refusal::Store(StoreError::ChangedSince))));
    }

    #[test]
    fn a_code_given_away_meanwhile_stops_the_way_back_from_the_bin() {
        let mut session = session();
        let id = add(&mut session, &CustomerDraft { code: "OMA".into(), ..draft("A") }).unwrap().value;
        remove(&mut session, &[id]).unwrap();
        add(&mut session, &CustomerDraft { code: "OMA".into(), ..draft("B") }).unwrap();
        let refused = bin::restore(&mut session, &[(Noun::Customer, id.0)]);
        assert_eq!(faults(refused.unwrap_err()), [(Field::Code, Problem::CodeTaken)]);
        assert_eq!(bin::empty(&mut session).unwrap().count, 1);
        assert!(matches!(Deed::Undo.perform(&mut session).map(|done| done.op), Ok(Op::AddCustomer)));
    }
}
