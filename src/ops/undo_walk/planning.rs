//! Paces on what the firm decides and plans: cases, SWOT, targets, path, care, matrix, plans of customers, experiences, phases, calendar, engagement.

use super::super::{
    Refusal, Session, business_case, calendar_entry, care_model, criterion, customer_plan, development_target, engagement, experience,
    path, phase, swot,
};
use crate::base::id::CustomerId;
use crate::base::money::Cents;
use crate::domain::attractiveness::{Aspect, CriterionDraft};
use crate::domain::business_case::{AmountSource, Case, CaseDraft, Factors, LineDraft, LineKind, Period, Question};
use crate::domain::calendar_entry::{CalendarEntryDraft, Recurrence};
use crate::domain::care_model::CareModelDraft;
use crate::domain::customer_plan::CustomerPlanDraft;
use crate::domain::development_target::{DevelopmentTargetDraft, ImmediateActionDraft, MilestoneDraft, TargetStatus};
use crate::domain::engagement::{EngagementDraft, ParticipantState};
use crate::domain::experience::{Cell, ExperienceDraft, ExperienceStatus, PlanRow};
use crate::domain::path::{PathItem, PathTickDraft};
use crate::domain::phase::{PhaseDraft, SalesStepDraft};
use crate::domain::stage::Stage;
use crate::domain::swot::{SwotCell, SwotItemDraft, TowsActionDraft, TowsPair};
use crate::store;
use crate::store::testing::TODAY;

/// How many kinds of plans [`plan`] knows.
pub(super) const KINDS: u8 = 11;

type Step = Result<(), Refusal>;

/// Does one deed on a plan of that kind.
pub(super) fn plan(session: &mut Session, kind: u8, (customer, a, b): (CustomerId, usize, usize)) -> Step {
    match kind % KINDS {
        0 => case(session, a, b),
        1 => swot(session, a, b),
        2 => target(session, a, b),
        3 => tick(session, a, b),
        4 => care(session, a, b),
        5 => matrix(session, customer, (a, b)),
        6 => customer_plan(session, customer, (a, b)),
        7 => experiences(session, a, b),
        8 => phases(session, a, b),
        9 => calendar(session, a, b),
        _ => engagements(session, customer, (a, b)),
    }
}

fn word(b: usize) -> String {
    format!("sana {b}")
}

fn case(session: &mut Session, a: usize, b: usize) -> Step {
    let cases = store::business_case::list_all(session.reader())?;
    let line = LineDraft { name: word(b), source: AmountSource::Amounts(vec![Cents(b as i64 % 9_000)]), ..LineDraft::new(LineKind::Cost) };
    let Some(case) = cases.get(a % cases.len().max(1)) else {
        let values = CaseDraft { name: word(b), ..CaseDraft::new(Period::Next, TODAY) };
        return business_case::add_whole(session, &Case { values, lines: vec![line] }).map(drop);
    };
    let of_case = case.lines.get(b % case.lines.len().max(1));
    match (b % 10, of_case) {
        (0, _) => business_case::duplicate(session, case.id, &word(a)).map(drop),
        (1, _) => business_case::remove(session, case.id).map(drop),
        (2, _) => business_case::activate(session, case.id).map(drop),
        (3, _) => business_case::set_scenarios(session, case.id, Factors::BOLD, Factors::CAUTIOUS).map(drop),
        (4, _) => business_case::answer(session, case.id, Question::PaybackTime, &word(a)).map(drop),
        (5, _) => {
            let draft = CaseDraft { name: word(a), hourly_rate: Cents(4_500), ..case.values.clone() };
            business_case::change(session, case.id, case.rev, &draft).map(drop)
        }
        (6, Some(old)) => business_case::change_line(session, old.id, old.rev, &line).map(drop),
        (7, Some(old)) => business_case::move_line(session, old.id, a % 3).map(drop),
        (8, Some(old)) => business_case::remove_line(session, old.id).map(drop),
        _ => business_case::add_line(session, case.id, &line).map(drop),
    }
}

fn swot(session: &mut Session, a: usize, b: usize) -> Step {
    let (items, actions) = (store::swot::items(session.reader())?, store::swot::actions(session.reader())?);
    let cell = SwotCell::ALL[b % SwotCell::ALL.len()];
    let item = items.get(a % items.len().max(1));
    match (b % 9, item, actions.get(a % actions.len().max(1))) {
        (0, Some(item), _) => swot::remove_item(session, item.id).map(drop),
        (1, Some(item), _) => swot::move_item(session, item.id, cell, a % 3).map(drop),
        (2, Some(item), _) => {
            let draft = SwotItemDraft { text: word(a), ..item.values.clone() };
            swot::change_item(session, item.id, item.rev, &draft).map(drop)
        }
        (3, _, Some(action)) => swot::remove_action(session, action.id).map(drop),
        (4, _, Some(action)) => swot::make_target(session, action.id).map(drop),
        (5 | 6, ..) => {
            let first = |cell| items.iter().find(|item| item.values.cell == cell).map(|item| item.id);
            let joined = [SwotCell::Strength, SwotCell::Opportunity].into_iter().filter_map(first).collect();
            let draft = TowsActionDraft { pair: TowsPair::StrengthOpportunity, text: word(b), items: joined };
            swot::add_action(session, &draft).map(drop)
        }
        _ => swot::add_item(session, &SwotItemDraft { cell, text: word(b) }).map(drop),
    }
}

fn target(session: &mut Session, a: usize, b: usize) -> Step {
    let targets = store::development_target::list(session.reader())?;
    let Some(target) = targets.get(a % targets.len().max(1)).filter(|_| b % 4 != 0) else {
        let draft = DevelopmentTargetDraft {
            title: word(b),
            actions: vec![ImmediateActionDraft { text: word(a), ..Default::default() }],
            milestones: vec![MilestoneDraft { id: None, title: word(a), due: Some(TODAY), done_on: None }],
            ..DevelopmentTargetDraft::default()
        };
        return development_target::add(session, &draft).map(drop);
    };
    let steps: Vec<_> = target.values.milestones.iter().filter_map(|step| step.id).collect();
    match b % 8 {
        1 => development_target::remove(session, target.id).map(drop),
        2 => development_target::move_to(session, target.id, a % 3).map(drop),
        3 => development_target::set_status(session, target.id, TargetStatus::ALL[a % TargetStatus::ALL.len()]).map(drop),
        5 => development_target::finish(session, &steps).map(drop),
        6 => development_target::snooze(session, &steps, TODAY.tomorrow().unwrap_or(TODAY)).map(drop),
        _ => {
            let draft = DevelopmentTargetDraft { why: word(b), ..target.values.clone() };
            development_target::change(session, target.id, target.rev, &draft).map(drop)
        }
    }
}

fn tick(session: &mut Session, a: usize, b: usize) -> Step {
    let ticks = store::path::list(session.reader())?;
    let draft = PathTickDraft { item: PathItem::ALL[b % PathItem::ALL.len()], on: Some(TODAY), note: word(a), again_on: None };
    match (b % 4, ticks.get(a % ticks.len().max(1))) {
        (0, Some(tick)) => path::untick(session, tick.id).map(drop),
        (1, Some(tick)) => path::snooze(session, &[tick.values.item], TODAY.tomorrow().unwrap_or(TODAY)).map(drop),
        _ => path::tick(session, &draft).map(drop),
    }
}

fn care(session: &mut Session, a: usize, b: usize) -> Step {
    let models = store::care_model::list(session.reader())?;
    let draft = CareModelDraft { name: word(b), stage: Some(super::stage(a)), answer_hours: Some(24), ..CareModelDraft::default() };
    match (b % 3, models.get(a % models.len().max(1))) {
        (0, Some(model)) => care_model::remove(session, model.id).map(drop),
        (1, Some(model)) => care_model::change(session, model.id, model.rev, &draft).map(drop),
        _ => care_model::add(session, &draft).map(drop),
    }
}

fn matrix(session: &mut Session, customer: CustomerId, (a, b): (usize, usize)) -> Step {
    let criteria = store::criterion::list(session.reader())?;
    let aspect = Aspect::ALL[a % Aspect::ALL.len()];
    let draft = CriterionDraft { name: word(b), aspect, weight: 1 + (a % 5) as i64 };
    match (b % 5, criteria.get(a % criteria.len().max(1))) {
        (0, Some(criterion)) => criterion::remove(session, criterion.id).map(drop),
        (1, Some(criterion)) => criterion::change(session, criterion.id, &draft).map(drop),
        (2 | 3, Some(criterion)) => criterion::score(session, customer, criterion.id, Some(1 + (b % 5) as i64)).map(drop),
        _ => criterion::add(session, &[draft]).map(drop),
    }
}

fn customer_plan(session: &mut Session, customer: CustomerId, (a, b): (usize, usize)) -> Step {
    let plans = store::customer_plan::list(session.reader(), customer)?;
    let draft = CustomerPlanDraft { year: 2020 + (b % 20) as i64, target: word(b), ..CustomerPlanDraft::default() };
    match (b % 3, plans.get(a % plans.len().max(1))) {
        (0, Some(plan)) => customer_plan::remove(session, plan.id).map(drop),
        (1, Some(plan)) => customer_plan::change(session, plan.id, plan.rev, &draft).map(drop),
        _ => customer_plan::add(session, customer, &draft).map(drop),
    }
}

fn experiences(session: &mut Session, a: usize, b: usize) -> Step {
    let plans = store::experience::plans(session.reader())?;
    let phases = store::phase::list(session.reader())?;
    let (Some(plan), Some(phase)) = (plans.get(a % plans.len().max(1)), phases.get(b % phases.len().max(1))) else {
        return experience::add_plan(session, 2000 + (b % 100) as i64, None).map(drop);
    };
    let row = |number: usize| PlanRow::Stage(Stage::ALL[number % Stage::ALL.len()]);
    let cell = Cell { row: row(a), phase: phase.id };
    let cards = store::experience::list(session.reader(), plan.id)?;
    match (b % 10, cards.get(a % cards.len().max(1))) {
        (0, _) => experience::add_plan(session, 2000 + (b % 100) as i64, Some(plan.id)).map(drop),
        (1, _) => experience::remove_plan(session, plan.id).map(drop),
        (2, _) => experience::set_none(session, plan.id, cell, a % 2 == 0).map(drop),
        (3, _) => experience::copy_row(session, plan.id, row(a), row(b)).map(drop),
        (4, Some(card)) => experience::remove(session, card.id).map(drop),
        (5, Some(card)) => experience::move_to(session, card.id, cell, 0).map(drop),
        (6, Some(card)) => experience::set_status(session, card.id, ExperienceStatus::ALL[a % ExperienceStatus::ALL.len()]).map(drop),
        _ => experience::add(session, plan.id, cell, &ExperienceDraft { title: word(b), ..ExperienceDraft::default() }).map(drop),
    }
}

fn phases(session: &mut Session, a: usize, b: usize) -> Step {
    let phases = store::phase::list(session.reader())?;
    let draft = PhaseDraft { name_fi: word(b), name_en: String::new() };
    let other = phases.get(b % phases.len().max(1)).map(|phase| phase.id);
    match (b % 5, phases.get(a % phases.len().max(1)).map(|phase| phase.id)) {
        (0, Some(id)) => phase::remove(session, id, other).map(drop),
        (1, Some(id)) => phase::rename(session, id, &draft).map(drop),
        (2, Some(_)) => phase::reorder(session, &phases.iter().rev().map(|phase| phase.id).collect::<Vec<_>>()).map(drop),
        (3, Some(id)) => phase::add_step(session, id, &SalesStepDraft { what: word(a), ..SalesStepDraft::default() }).map(drop),
        _ => phase::add(session, &draft).map(drop),
    }
}

fn calendar(session: &mut Session, a: usize, b: usize) -> Step {
    let entries = store::calendar_entry::list(session.reader())?;
    let draft =
        CalendarEntryDraft { title: word(b), first: Some(TODAY), recurrence: Recurrence::SameDate, ..CalendarEntryDraft::default() };
    match (b % 5, entries.get(a % entries.len().max(1))) {
        (0, Some(entry)) => calendar_entry::remove(session, entry.id).map(drop),
        (1, Some(entry)) => calendar_entry::change(session, entry.id, entry.rev, &draft).map(drop),
        (2, Some(entry)) => calendar_entry::set_year(session, entry.id, 2027, Some(None)).map(drop),
        _ => calendar_entry::add(session, &[draft]).map(drop),
    }
}

fn engagements(session: &mut Session, customer: CustomerId, (a, b): (usize, usize)) -> Step {
    let all = store::engagement::list(session.reader())?;
    let draft = EngagementDraft { title: word(b), on: Some(TODAY), ..EngagementDraft::default() };
    let Some(engagement) = all.get(a % all.len().max(1)) else { return engagement::add(session, &draft).map(drop) };
    let participant = engagement.participants.first().map(|participant| participant.id);
    match (b % 6, participant) {
        (0, _) => engagement::remove(session, engagement.id).map(drop),
        (1, _) => engagement::change(session, engagement.id, engagement.rev, &draft).map(drop),
        (2 | 3, _) => engagement::pick(session, engagement.id, &[customer]).map(drop),
        (4, Some(id)) => engagement::set_participant(session, id, ParticipantState::Accepted, &word(a)).map(drop),
        (_, Some(id)) => engagement::drop_participant(session, id).map(drop),
        _ => engagement::add(session, &draft).map(drop),
    }
}
