//! What pages, reports and exports are shown: plain rows and cards put together from several nouns. Pure data; the store fills it.

use super::contact::{Consent, Contact};
use super::custom_field::CustomKind;
use super::customer::{Customer, CustomerKind, Language};
use super::development_target::DevelopmentTarget;
use super::feedback::{BondObject, FeedbackKind, FeedbackStatus};
use super::interaction::{Channel, Direction, Emotion};
use super::noun::Noun;
use super::path::PathTick;
use super::phase::Phase;
use super::portfolio::{ShownValue, ValueClass};
use super::segment::Segment;
use super::stage::{Depth, Stage, StageMove};
use super::swot::{SwotItem, TowsAction};
use super::task::TaskKind;
use crate::base::id::{
    ContactId, CustomFieldId, CustomerId, DevelopmentTargetId, FeedbackId, InteractionId, MilestoneId, NeedGroupId, PersonId, PhaseId,
    PurchaseId, TagId, TaskId,
};
use crate::base::money::Cents;
use crate::base::{Date, DateTime, Time};
use crate::domain::measure::Measure;
use crate::domain::measure::board::Board;
use crate::domain::measure::target::MeasureTarget;
use crate::domain::value::Level;
use std::collections::HashMap;
use std::ops::Range;
use uuid::Uuid;

/// One customer as a row of the grid, of its CSV and of its PDF: every column that can be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CustomerRow {
    /// Its id.
    pub id: CustomerId,
    /// How often it was written.
    pub rev: i64,
    /// Customer code.
    pub code: String,
    /// Name.
    pub name: String,
    /// What kind.
    pub kind: CustomerKind,
    /// Finnish Business ID.
    pub business_id: String,
    /// EU VAT number.
    pub vat_number: String,
    /// Web address.
    pub web: String,
    /// Where it came from.
    pub source: String,
    /// Languages it is served in.
    pub languages: Vec<Language>,
    /// Stage of the relationship.
    pub stage: Stage,
    /// Depth of the relationship.
    pub depth: Option<Depth>,
    /// Notes.
    pub notes: String,
    /// Street of the first address.
    pub street: String,
    /// Postal code of the first address.
    pub postcode: String,
    /// Town of the first address that names one.
    pub town: String,
    /// Country of the first address.
    pub country: String,
    /// Who is responsible.
    pub responsible: Option<PersonId>,
    /// The name of the responsible person; empty for nobody.
    pub responsible_name: String,
    /// Tags, in the order of their names.
    pub tags: Vec<String>,
    /// Need groups, in the order of their names.
    pub need_groups: Vec<String>,
    /// Values of the owner's own fields, as stored.
    pub custom: Vec<(CustomFieldId, String)>,
    /// Name of the contact person who stands first (who decides, then the oldest).
    pub contact: String,
    /// That person's email.
    pub email: String,
    /// That person's phone.
    pub phone: String,
    /// Last interaction.
    pub last_contact: Option<DateTime>,
    /// By which channel it was.
    pub last_contact_channel: Option<Channel>,
    /// Who of the firm was in it; empty if unknown.
    pub last_contact_by: String,
    /// When the next open task is due.
    pub next_due: Option<Date>,
    /// What that task is; empty for none.
    pub next_step: String,
    /// Purchases of the last twelve months.
    pub purchases_12m: Cents,
    /// Last purchase.
    pub last_purchase: Option<Date>,
    /// Last emotion that was noted.
    pub emotion: Option<Emotion>,
    /// The target segment.
    pub segment: Option<Segment>,
    /// Class by value; `None` where nothing was bought or the base can't tell.
    pub value_class: Option<ValueClass>,
    /// Customer lifetime value, as far as the base can tell it.
    pub value: Option<ShownValue>,
}

/// What a customer's row beside the picture of segments says.
#[derive(Clone, Debug, PartialEq)]
pub struct PortfolioRow {
    /// Who.
    pub id: CustomerId,
    /// Name.
    pub name: String,
    /// Why a hand gave the segment; `None` where the rule did.
    pub hand_reason: Option<String>,
    /// When the next open task is due.
    pub next_due: Option<Date>,
    /// What it is; empty for none.
    pub next_step: String,
    /// Probability that she still is a customer.
    pub p_alive: Option<f64>,
}

/// Values that filter chips offer, with how many customers have each.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facets {
    /// Towns, most customers first.
    pub towns: Vec<(String, usize)>,
    /// Responsible persons in the order of their names; `None` is nobody.
    pub people: Vec<(Option<PersonId>, String, usize)>,
    /// Tags in the order of their names.
    pub tags: Vec<(TagId, String, usize)>,
    /// Need groups in the order of their names.
    pub need_groups: Vec<(NeedGroupId, String, usize)>,
    /// Stages in their order.
    pub stages: Vec<(Stage, usize)>,
    /// Kinds in their order.
    pub kinds: Vec<(CustomerKind, usize)>,
    /// Target segments in their order.
    pub segments: Vec<(Segment, usize)>,
}

/// Everything about one customer that its card and its visit brief show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CustomerCard {
    /// The customer with its own values, addresses among them.
    pub customer: Customer,
    /// Name of the responsible person; empty for nobody.
    pub responsible_name: String,
    /// Tags in the order of their names.
    pub tags: Vec<(TagId, String)>,
    /// Need groups in the order of their names.
    pub need_groups: Vec<(NeedGroupId, String)>,
    /// The owner's own fields that have a value, in the order of the card.
    pub custom: Vec<CustomFact>,
    /// Contact persons; who decides stands first.
    pub contacts: Vec<ContactCard>,
    /// Moves between stages, newest first.
    pub stage_moves: Vec<StageMove>,
    /// Sums of purchases.
    pub purchases: PurchaseFacts,
    /// The open task that is due first.
    pub next_step: Option<TaskRow>,
    /// All open tasks, first due first, the next step among them.
    pub open_tasks: Vec<TaskRow>,
    /// The last five interactions, newest first.
    pub interactions: Vec<InteractionRow>,
    /// The last five feedbacks, newest first.
    pub feedback: Vec<FeedbackRow>,
    /// Last emotion that was noted.
    pub emotion: Option<Emotion>,
    /// How many interactions there are in all.
    pub interaction_count: usize,
    /// How many feedbacks there are in all.
    pub feedback_count: usize,
    /// How many feedbacks wait for an answer.
    pub open_feedback_count: usize,
}

impl CustomerCard {
    /// The last interaction.
    pub fn last_contact(&self) -> Option<&InteractionRow> {
        self.interactions.first()
    }
}

/// The value of one of the owner's own fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CustomFact {
    /// Which field.
    pub field: CustomFieldId,
    /// Its label.
    pub name: String,
    /// What it holds.
    pub kind: CustomKind,
    /// The value as stored (dates as ISO, numbers with a point).
    pub value: String,
}

/// A contact person with the consents that hold now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContactCard {
    /// The person.
    pub contact: Contact,
    /// The latest event of each purpose, in the order of purposes.
    pub consents: Vec<Consent>,
}

/// Sums of a customer's purchases.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PurchaseFacts {
    /// Each calendar year with purchases, oldest first; years without any in between are there with zero.
    pub years: Vec<YearSum>,
    /// Eight calendar quarters, oldest first, the current one last.
    pub quarters: Vec<QuarterSum>,
    /// The last twelve months.
    pub last_12m: Cents,
    /// The twelve months before those.
    pub before_12m: Cents,
    /// How many purchases in the last twelve months.
    pub count_12m: usize,
    /// How many purchases ever.
    pub count: usize,
    /// The sum of all.
    pub total: Cents,
    /// First purchase.
    pub first: Option<Date>,
    /// Last purchase.
    pub last: Option<Date>,
}

/// Purchases of one calendar year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct YearSum {
    /// The year.
    pub year: i16,
    /// Net amount.
    pub amount: Cents,
    /// Margin of the purchases that have one; `None` when none has.
    pub margin: Option<Cents>,
    /// How many purchases.
    pub count: usize,
}

/// Purchases of one calendar quarter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QuarterSum {
    /// The year.
    pub year: i16,
    /// The quarter, 1–4.
    pub quarter: i8,
    /// Net amount.
    pub amount: Cents,
}

/// An interaction with the names that a list shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InteractionRow {
    /// Its id.
    pub id: InteractionId,
    /// How often it was written.
    pub rev: i64,
    /// With which customer.
    pub customer: CustomerId,
    /// The customer's name.
    pub customer_name: String,
    /// With which person.
    pub contact: Option<ContactId>,
    /// That person's name; empty for none.
    pub contact_name: String,
    /// When, local time.
    pub at: DateTime,
    /// Channel.
    pub channel: Channel,
    /// Who began.
    pub direction: Direction,
    /// Who of the firm; empty for nobody named.
    pub person_name: String,
    /// Phase of the customer's purchase process.
    pub phase: Option<Phase>,
    /// What was said.
    pub text: String,
    /// What was learned.
    pub learned: String,
    /// How the customer felt.
    pub emotion: Option<Emotion>,
}

/// A task with the names that a list shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaskRow {
    /// Its id.
    pub id: TaskId,
    /// How often it was written.
    pub rev: i64,
    /// For which customer.
    pub customer: Option<CustomerId>,
    /// The customer's name; empty for none.
    pub customer_name: String,
    /// For which person.
    pub contact: Option<ContactId>,
    /// That person's name; empty for none.
    pub contact_name: String,
    /// What kind.
    pub kind: TaskKind,
    /// What is to be done.
    pub title: String,
    /// By when.
    pub due: Date,
    /// At what time, if it matters.
    pub due_time: Option<Time>,
    /// Who does it.
    pub person: Option<PersonId>,
    /// That person's name; empty for nobody.
    pub person_name: String,
    /// Why, in the owner's words.
    pub reason: String,
    /// The interaction it came from.
    pub interaction: Option<InteractionId>,
    /// The feedback it came from.
    pub feedback: Option<FeedbackId>,
    /// What was said in the interaction or feedback it came from; empty for neither.
    pub origin: String,
    /// Done on which day.
    pub done_on: Option<Date>,
}

/// All that the register knows of the firm's own development, as reports and exports take it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Development {
    /// Items of the SWOT, cell by cell.
    pub items: Vec<SwotItem>,
    /// TOWS actions.
    pub actions: Vec<TowsAction>,
    /// Targets in the owner's order.
    pub targets: Vec<DevelopmentTarget>,
    /// The newest tick of each item of the path.
    pub ticks: Vec<PathTick>,
    /// Names of those who may own a target.
    pub people: HashMap<PersonId, String>,
}

/// A milestone with its target, as Today shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MilestoneRow {
    /// Its id.
    pub id: MilestoneId,
    /// What will be true then.
    pub title: String,
    /// By when.
    pub due: Date,
    /// The target that it leads to.
    pub target: DevelopmentTargetId,
    /// The target in words.
    pub target_title: String,
    /// Why the target matters; empty when nobody said.
    pub why: String,
}

/// A feedback with the names that a list shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FeedbackRow {
    /// Its id.
    pub id: FeedbackId,
    /// How often it was written.
    pub rev: i64,
    /// From which customer.
    pub customer: Option<CustomerId>,
    /// The customer's name; empty for none.
    pub customer_name: String,
    /// From which person.
    pub contact: Option<ContactId>,
    /// That person's name; empty for none.
    pub contact_name: String,
    /// What kind.
    pub kind: FeedbackKind,
    /// When it was given.
    pub on: Date,
    /// The giver's own words.
    pub words: String,
    /// About which product.
    pub product: String,
    /// Phase of the customer's purchase process.
    pub phase: Option<Phase>,
    /// What the emotion is about.
    pub object: Option<BondObject>,
    /// How the giver felt.
    pub emotion: Option<Emotion>,
    /// How far the answer is.
    pub status: FeedbackStatus,
    /// By when an answer was promised.
    pub deadline: Option<Date>,
    /// Passed on from a consumer.
    pub from_consumer: bool,
    /// What was learned.
    pub learned: String,
}

/// A purchase as a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PurchaseRow {
    /// Its id.
    pub id: PurchaseId,
    /// How often it was written.
    pub rev: i64,
    /// Who bought.
    pub customer: CustomerId,
    /// On which day.
    pub on: Date,
    /// Net amount.
    pub amount: Cents,
    /// Margin, where known.
    pub margin: Option<Cents>,
    /// Product.
    pub product: String,
    /// Product group.
    pub product_group: String,
    /// Invoice or order number.
    pub reference: String,
}

/// One thing on a customer's timeline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// A purchase.
    Purchase(PurchaseRow),
    /// An interaction.
    Interaction(InteractionRow),
    /// A feedback.
    Feedback(FeedbackRow),
    /// A task that was done.
    Task(TaskRow),
    /// A move between stages.
    Stage(StageMove),
}

/// The place of an event on the timeline: its time and its record's id. Later events are larger.
pub type EventMark = (DateTime, Uuid);

impl Event {
    /// Its place on the timeline; days without a time stand at midnight. Handed back to read on from there.
    pub fn mark(&self) -> EventMark {
        let midnight = |on: Date| on.at(0, 0, 0, 0);
        match self {
            Self::Purchase(row) => (midnight(row.on), row.id.0),
            Self::Interaction(row) => (row.at, row.id.0),
            Self::Feedback(row) => (midnight(row.on), row.id.0),
            Self::Task(row) => (midnight(row.done_on.unwrap_or(row.due)), row.id.0),
            Self::Stage(row) => (midnight(row.on), row.id.0),
        }
    }
}

/// Which kinds of events a timeline shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "five independent chips above the timeline")]
pub struct EventFilter {
    /// Purchases.
    pub purchases: bool,
    /// Interactions.
    pub interactions: bool,
    /// Feedback.
    pub feedback: bool,
    /// Done tasks.
    pub tasks: bool,
    /// Moves between stages.
    pub stages: bool,
}

impl Default for EventFilter {
    fn default() -> Self {
        Self { purchases: true, interactions: true, feedback: true, tasks: true, stages: true }
    }
}

/// What the dashboard tells, on screen and on paper.
#[derive(Clone, Debug, PartialEq)]
pub struct Dashboard {
    /// The measures on the cards, in order.
    pub cards: Vec<Measure>,
    /// All measures of the period and the segment.
    pub board: Board,
    /// The same of shorter steps, for the course of satisfaction.
    pub course: Board,
    /// The same by year or by month, for the base.
    pub base: Board,
    /// The target of each measure that has one.
    pub targets: Vec<MeasureTarget>,
    /// What the last valuation could tell; `None` before the first.
    pub level: Option<Level>,
}

impl Dashboard {
    /// The target that holds for a measure.
    pub fn target(&self, measure: Measure) -> Option<&MeasureTarget> {
        self.targets.iter().find(|target| target.values.measure == measure)
    }
}

/// A row of the list behind a measure.
#[derive(Clone, Debug, PartialEq)]
pub struct BehindRow {
    /// Whose; `None` for feedback of nobody known.
    pub customer: Option<CustomerId>,
    /// Her name; empty where nobody is known.
    pub name: String,
    /// Euros, days late, or an emotion, as the measure has it.
    pub number: Option<f64>,
    /// Its day.
    pub day: Option<Date>,
    /// What was said.
    pub text: String,
}

/// What waits for the user today.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TodayList {
    /// Open tasks that were due before today, oldest first.
    pub late: Vec<TaskRow>,
    /// Open tasks due today, by time.
    pub due: Vec<TaskRow>,
    /// Feedback whose answer was promised by today or earlier, or within the next seven days, first due first.
    pub promised: Vec<FeedbackRow>,
    /// Open tasks due in the next seven days.
    pub next: Vec<TaskRow>,
    /// Milestones of open development targets due by the end of the next seven days, first due first.
    pub milestones: Vec<MilestoneRow>,
    /// Items of the path that are to be asked again, the longest waiting first.
    pub checks: Vec<PathTick>,
    /// The most important open development targets.
    pub targets: Vec<DevelopmentTarget>,
    /// Customers opened last, newest first.
    pub recent: Vec<RecentCustomer>,
}

/// A customer that was opened lately.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecentCustomer {
    /// Its id.
    pub id: CustomerId,
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Its town.
    pub town: String,
}

/// Numbers of the rail and the status line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Customers in the register.
    pub customers: usize,
    /// Feedbacks that wait for an answer.
    pub open_feedback: usize,
    /// Of those, past their deadline.
    pub late_feedback: usize,
    /// Open tasks.
    pub open_tasks: usize,
    /// Open tasks due today or earlier.
    pub due_tasks: usize,
    /// Of those, due before today.
    pub late_tasks: usize,
    /// What the Today page counts: tasks, promised answers, milestones and checks that are due today or earlier.
    pub due_today: usize,
}

/// One answer of the search.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// What kind of record it is.
    pub noun: Noun,
    /// Its id.
    pub record: Uuid,
    /// The customer it belongs to, if any.
    pub customer: Option<CustomerId>,
    /// First line: the name, or the customer's name for texts.
    pub title: String,
    /// Second line: code and town, or the piece of the text around the found words.
    pub line: String,
    /// Byte ranges of `title` to highlight, in order, apart from each other.
    pub title_marks: Vec<Range<usize>>,
    /// Byte ranges of `line` to highlight, in order, apart from each other.
    pub line_marks: Vec<Range<usize>>,
    /// The day of the interaction, feedback or task.
    pub date: Option<Date>,
}

/// What the list of interactions is narrowed to; the default shows all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InteractionFilter {
    /// Every word is in what was said or learned.
    pub words: String,
    /// Of this customer only.
    pub customer: Option<CustomerId>,
    /// By one of these channels; empty means any.
    pub channels: Vec<Channel>,
    /// By this person of the firm.
    pub person: Option<PersonId>,
    /// In this phase of the customer's purchase process.
    pub phase: Option<PhaseId>,
    /// From this day on.
    pub from: Option<Date>,
    /// Up to this day.
    pub to: Option<Date>,
}

/// Which tasks by how far they are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum TaskState {
    /// Not done, first due first.
    #[default]
    Open,
    /// Not done and due before today.
    Late,
    /// Done, last done first.
    Done,
    /// All, last due first.
    All,
}

/// What the list of tasks is narrowed to; the default shows the open ones.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TaskFilter {
    /// Every word is in the title or the reason.
    pub words: String,
    /// For this customer only.
    pub customer: Option<CustomerId>,
    /// Of one of these kinds; empty means any.
    pub kinds: Vec<TaskKind>,
    /// Done by this person.
    pub person: Option<PersonId>,
    /// How far they are.
    pub state: TaskState,
}

/// What the list of feedback is narrowed to; the default shows all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FeedbackFilter {
    /// Every word is in the giver's words, the product or what was learned.
    pub words: String,
    /// From this customer only.
    pub customer: Option<CustomerId>,
    /// Of one of these kinds; empty means any.
    pub kinds: Vec<FeedbackKind>,
    /// In one of these states; empty means any.
    pub statuses: Vec<FeedbackStatus>,
    /// About one of these; empty means any.
    pub objects: Vec<BondObject>,
    /// In this phase of the customer's purchase process.
    pub phase: Option<PhaseId>,
}
