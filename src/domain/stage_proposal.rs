//! Proposals to move a customer to another relationship stage, each with its reason. Proposed only: the move is the owner's.

use super::stage::Stage;
use crate::base::Date;
use crate::base::id::CustomerId;

/// What is known of a customer's buying.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Buying {
    /// Days on which something was bought; purchases of one day count once.
    pub days: i64,
    /// The first of them.
    pub first: Date,
    /// The last of them.
    pub last: Date,
}

/// Why another stage is proposed; days are whole days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// A prospect bought.
    BoughtFirst {
        /// On which day first.
        on: Date,
    },
    /// A new customer has made it a habit.
    BuysAsHabit {
        /// How many times bought.
        times: i64,
    },
    /// Silent for much longer than its own rhythm.
    SilentBeyondRhythm {
        /// Since the last purchase.
        silent_days: i64,
        /// Usually between purchases.
        usual_days: i64,
    },
    /// A silent customer, or one on the way out, bought again.
    BoughtAgain {
        /// On which day last.
        on: Date,
    },
}

/// A proposed move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StageProposal {
    /// To which stage.
    pub to: Stage,
    /// Why.
    pub reason: Reason,
}

/// A customer with the move that is proposed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProposalRow {
    /// Who.
    pub customer: CustomerId,
    /// The customer's name.
    pub name: String,
    /// Where it stands.
    pub stage: Stage,
    /// The move.
    pub proposal: StageProposal,
}

/// Purchase days that make a habit.
const HABIT: i64 = 3;
/// Times the usual gap after which silence is more than chance: a common rule of thumb that fared well on real shops as a cross-check.
const GAPS: i64 = 3;
/// Nobody is called silent sooner, however often they bought before.
const LEAST_SILENT_DAYS: i64 = 60;

/// The move that a customer's buying speaks for, if any; `since` is the day of the last move, before which nothing counts as news.
pub fn propose(stage: Stage, since: Date, buying: Option<Buying>, today: Date) -> Option<StageProposal> {
    let buying = buying?;
    let silent_days = days(buying.last, today);
    let usual = (buying.days >= HABIT).then(|| (days(buying.first, buying.last) / (buying.days - 1)).max(1));
    let silent = usual
        .filter(|usual| silent_days > (usual * GAPS).max(LEAST_SILENT_DAYS))
        .map(|usual_days| StageProposal { to: Stage::Passive, reason: Reason::SilentBeyondRhythm { silent_days, usual_days } });
    let again = (buying.last > since).then_some(StageProposal { to: Stage::Established, reason: Reason::BoughtAgain { on: buying.last } });
    match stage {
        Stage::Prospect => Some(StageProposal { to: Stage::New, reason: Reason::BoughtFirst { on: buying.first } }),
        Stage::New if silent.is_none() && buying.days >= HABIT => {
            Some(StageProposal { to: Stage::Established, reason: Reason::BuysAsHabit { times: buying.days } })
        }
        Stage::New | Stage::Established | Stage::Committed => silent,
        Stage::Passive | Stage::Ending | Stage::Ended if silent.is_none() => again,
        Stage::Passive | Stage::Ending | Stage::Ended => None,
    }
}

fn days(from: Date, to: Date) -> i64 {
    from.until(to).map_or(0, |span| i64::from(span.get_days()).max(0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const TODAY: Date = date(2026, 11, 22);
    const LONG_AGO: Date = date(2023, 1, 1);

    fn bought(days: i64, first: Date, last: Date) -> Option<Buying> {
        Some(Buying { days, first, last })
    }

    fn to(stage: Stage, buying: Option<Buying>) -> Option<Stage> {
        propose(stage, LONG_AGO, buying, TODAY).map(|proposal| proposal.to)
    }

    #[test]
    fn a_prospect_who_bought_is_new_and_a_habit_is_established() {
        assert_eq!(to(Stage::Prospect, None), None);
        assert_eq!(to(Stage::Prospect, bought(1, date(2026, 11, 1), date(2026, 11, 1))), Some(Stage::New));
        assert_eq!(to(Stage::New, bought(2, date(2026, 9, 1), date(2026, 11, 1))), None);
        assert_eq!(to(Stage::New, bought(3, date(2026, 7, 1), date(2026, 11, 1))), Some(Stage::Established));
    }

    #[test]
    fn silence_is_measured_by_the_customers_own_rhythm() {
        // Every 73 days: three gaps are 219 days.
        let monthly = |last| bought(6, last - jiff::Span::new().days(365), last);
        assert_eq!(to(Stage::Established, monthly(TODAY - jiff::Span::new().days(219))), None);
        let proposal = propose(Stage::Established, LONG_AGO, monthly(TODAY - jiff::Span::new().days(220)), TODAY).unwrap();
        assert_eq!(proposal.to, Stage::Passive);
        assert_eq!(proposal.reason, Reason::SilentBeyondRhythm { silent_days: 220, usual_days: 73 });
        let weekly = bought(50, date(2025, 11, 1), date(2026, 10, 10));
        assert_eq!(to(Stage::Committed, weekly), None, "six weeks of silence are no reason yet");
        assert_eq!(to(Stage::Committed, bought(2, LONG_AGO, LONG_AGO)), None, "two purchases make no rhythm");
    }

    #[test]
    fn who_comes_back_is_welcomed_once() {
        let recent = bought(8, LONG_AGO, date(2026, 11, 10));
        assert_eq!(to(Stage::Passive, recent), Some(Stage::Established));
        assert_eq!(propose(Stage::Passive, date(2026, 11, 15), recent, TODAY), None, "the owner moved the stage after that purchase");
        assert_eq!(to(Stage::Ended, bought(5, LONG_AGO, date(2024, 1, 1))), None);
        assert_eq!(to(Stage::Established, bought(3, TODAY, date(2027, 1, 1))), None, "a purchase dated ahead is no silence");
    }
}
