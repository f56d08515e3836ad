//! Which lines move the result most: each line alone a fifth smaller and a fifth larger, all others as they are.

use super::Case;
use super::line::LineKind;
use crate::base::micro::Micro;
use crate::base::money::Cents;

/// How far a line is moved: 20 % down and up.
pub const STEP: Micro = Micro::percent(20);
/// How many lines are told.
pub const TOLD: usize = 5;

/// What one line does to the net of all years.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Swing {
    /// The line's place in the case.
    pub line: usize,
    /// Its amount over all years.
    pub amount: Cents,
    /// Net of the case when the line is 20 % smaller.
    pub net_smaller: Cents,
    /// Net of the case when the line is 20 % larger.
    pub net_larger: Cents,
}

impl Swing {
    /// How much the net moves either way, without a sign.
    pub fn width(&self) -> Cents {
        Cents((self.net_larger - self.net_smaller).0.saturating_abs())
    }
}

/// The lines that move the net most, the strongest first; lines of nought move nothing and are left out.
pub(super) fn strongest(case: &Case, lines: &[Vec<Cents>]) -> Vec<Swing> {
    let amounts: Vec<(LineKind, Cents)> =
        case.lines.iter().zip(lines).map(|(line, years)| (line.kind, years.iter().copied().sum())).collect();
    let signed = |(kind, cents): &(LineKind, Cents)| if *kind == LineKind::Cost { -*cents } else { *cents };
    let net: Cents = amounts.iter().map(signed).sum();
    let mut places: Vec<usize> = (0..amounts.len()).collect();
    let weight = |place: &usize| amounts.get(*place).map_or(0, |(_, cents)| cents.0.saturating_abs());
    places.retain(|place| weight(place) > 0);
    places.sort_by_key(|place| std::cmp::Reverse(weight(place)));
    let swing = |place: usize| {
        let line = amounts.get(place)?;
        let moved = STEP.of_money(signed(line));
        Some(Swing { line: place, amount: line.1, net_smaller: net - moved, net_larger: net + moved })
    };
    places.into_iter().take(TOLD).filter_map(swing).collect()
}
