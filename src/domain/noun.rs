//! The nouns of the register as a closed list: what a change touched, what a hit of the search is, what a history is about.

use crate::coded;

coded! {
    /// A kind of record.
    Noun {
        /// A person of the firm itself.
        Person = "person",
        /// A customer with its addresses, languages, tags, need groups and custom values.
        Customer = "customer",
        /// A contact person and the consents given.
        Contact = "contact",
        /// A purchase.
        Purchase = "purchase",
        /// A phase of the purchase process.
        Phase = "phase",
        /// An interaction.
        Interaction = "interaction",
        /// A task.
        Task = "task",
        /// A feedback.
        Feedback = "feedback",
        /// A tag or a need group.
        Grouping = "grouping",
        /// A field that the owner added.
        CustomField = "custom_field",
        /// A saved view.
        SavedView = "saved_view",
        /// A care model and what was said to its deviations.
        CareModel = "care_model",
        /// A criterion of attractiveness and the scores by it.
        Criterion = "criterion",
        /// A target of a measure.
        Measure = "measure",
        /// A card of an experience plan, or the plan itself.
        Experience = "experience",
        /// An entry of the annual calendar.
        CalendarEntry = "calendar_entry",
        /// An engagement and who takes part.
        Engagement = "engagement",
        /// A plan for a key customer.
        CustomerPlan = "customer_plan",
        /// Values, segments and potential of customers.
        Value = "value",
        /// A business case with its lines.
        BusinessCase = "business_case",
        /// The self-assessment: rounds, raters, ratings, own wording.
        Assessment = "assessment",
        /// A setting of the register, the firm's name among them.
        Setting = "setting",
        /// An item of the SWOT or an action that joins some.
        Swot = "swot",
        /// A development target with its milestones and immediate actions.
        DevelopmentTarget = "development_target",
        /// A tick on the path, its pitfalls and its checklist.
        Path = "path",
    }
}

/// A set of nouns: what a deed changed, or what a page reads.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Nouns(u32);

impl Nouns {
    /// No noun.
    pub const NONE: Self = Self(0);
    /// Every noun, as after opening a register or restoring one.
    pub const ALL: Self = Self(u32::MAX);

    /// The set of the given nouns.
    pub const fn of(nouns: &[Noun]) -> Self {
        let mut bits = 0;
        let mut rest = nouns;
        while let [noun, tail @ ..] = rest {
            bits |= 1 << (*noun as u32);
            rest = tail;
        }
        Self(bits)
    }

    /// Both sets together.
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether the sets share a noun.
    pub const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether nothing is in the set.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }
}

impl From<Noun> for Nouns {
    fn from(noun: Noun) -> Self {
        Self::of(&[noun])
    }
}
