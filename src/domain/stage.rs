//! Relationship stages, their moves, and the depth of a relationship.

use crate::base::Date;
use crate::base::id::{CustomerId, StageMoveId};
use crate::coded;

coded! {
    /// The stage of a relationship, in the order in which it usually goes on.
    Stage {
        /// Not bought yet.
        Prospect = "prospect",
        /// Testing.
        New = "new",
        /// Buys as a habit.
        Established = "established",
        /// A partner.
        Committed = "committed",
        /// Bought before, silent now.
        Passive = "passive",
        /// On the way out; listened to.
        Ending = "ending",
        /// Over; the reason is kept.
        Ended = "ended",
    }
}

coded! {
    /// The depth of a relationship from exchange to co-operation, judged by the owner; the number is what is shown.
    Depth {
        /// Occasional, anonymous buying.
        Exchange = "1",
        /// Knows us, buys again.
        Acquaintance = "2",
        /// Tells of plans, regular contact.
        Dialogue = "3",
        /// Shared goals.
        Partnership = "4",
        /// Open information, trust, joint work.
        Cooperation = "5",
    }
}

/// One move between stages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StageMove {
    /// Its id.
    pub id: StageMoveId,
    /// Whose stage moved.
    pub customer: CustomerId,
    /// The stage moved to.
    pub stage: Stage,
    /// On which day.
    pub on: Date,
    /// Why, in the owner's words; may be empty.
    pub reason: String,
}
