//! What the sample's owner said of value: her margin, what shops could buy in a year, two segments by hand. The rest is computed.

use super::{Firm, Refusal};
use crate::base::money::Cents;
use crate::domain::segment::{ByHand, Segment};
use crate::domain::setting::SettingKey;
use crate::domain::value::Potential;
use crate::store::{segment, setting};

/// Why two customers are in a segment that the thresholds wouldn't give them, by their place.
const BY_HAND: [(usize, Segment, (&str, &str)); 2] = [
    (17, Segment::Growth, ("avaa toisen myymälän keväällä", "opens a second shop in spring")),
    (63, Segment::Strategic, ("vie meidät messuille mukanaan", "takes us along to fairs")),
];

/// From this share of the customers on, the owner has no estimate, in percent.
const ESTIMATED: u32 = 78;

impl Firm<'_, '_> {
    pub(super) fn add_value(&mut self) -> Result<(), Refusal> {
        setting::set(self.tx, SettingKey::ValueMargin, "0.45")?;
        for place in 0..self.shops.len() {
            let Some((id, size)) = self.shops.get(place).map(|shop| (shop.id, shop.size)) else { continue };
            if !self.chance(ESTIMATED) {
                continue;
            }
            // Most could buy a few thousand, some ten times that, and small shops aren't always small.
            let low = 1_200 + 900 * i64::from(size.max(2));
            let times = [1, 1, 1, 2, 2, 3, 5, 8];
            let euros = low * self.pick(&times)? * self.rng.i64(60..150) / 100;
            segment::set_potential(self.tx, id, Some(Potential::Yearly(Cents(euros / 100 * 10_000))))?;
        }
        for (place, to, reason) in BY_HAND {
            if let Some(shop) = self.shops.get(place).map(|shop| shop.id) {
                let hand = ByHand { segment: to, reason: self.say(reason).to_owned() };
                segment::assign(self.tx, shop, &hand, self.recipe.today)?;
            }
        }
        Ok(())
    }
}
