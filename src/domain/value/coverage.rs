//! Whether the ranges hold what they promise: shops simulated in a world that is none of our models (customers live for an
//! exponential time), valued on what was seen, compared with what came.

use super::random::Random;
use super::{Assumptions, Buyer, Drawing, value_buyers};

/// A kind of shop, in weeks: shape and mean of the rate a week, shape and mean of the rate of leaving.
struct World {
    rate: (f64, f64),
    leaving: (f64, f64),
    seen: f64,
}

const HAIRDRESSER: World = World { rate: (3.0, 1.0 / 6.0), leaving: (1.5, 1.0 / 120.0), seen: 52.0 };
const RARE_WEBSHOP: World = World { rate: (0.9, 1.0 / 18.0), leaving: (0.9, 1.0 / 80.0), seen: 104.0 };

/// One customer: what was seen of her, and her purchases in the year after.
fn customer(world: &World, random: &mut Random) -> (Buyer, f64) {
    let age = world.seen * (0.3 + 0.7 * random.uniform());
    let rate = random.gamma(world.rate.0, world.rate.0 / world.rate.1);
    let life = -random.uniform().ln() / random.gamma(world.leaving.0, world.leaving.0 / world.leaving.1);
    let (mut time, mut recency, mut repeats, mut coming) = (0.0, 0.0, 0, 0.0);
    loop {
        time += -random.uniform().ln() / rate;
        if time > life || time > age + 365.25 / 7.0 {
            break;
        }
        if time <= age {
            (recency, repeats) = (time, repeats + 1);
        } else {
            coming += 1.0;
        }
    }
    let mean = random.gamma(8.0, 8.0 / 40.0);
    (Buyer { repeats, recency, age, spends: repeats + 1, spend: mean }, coming)
}

/// How many of some shops had as many purchases as their range said.
fn covered(world: &World, customers: usize, shops: u64) -> f64 {
    let inside = (0..shops).filter(|shop| {
        let mut random = Random::new(2026, *shop);
        let base: Vec<(Buyer, f64)> = (0..customers).map(|_| customer(world, &mut random)).collect();
        let buyers: Vec<Buyer> = base.iter().map(|(buyer, _)| *buyer).collect();
        let drawing = Drawing { draws: 150, ..Drawing::for_base(customers) };
        let assumptions = Assumptions { months: 12, drawing: Some(drawing), ..Default::default() };
        let actual: f64 = base.iter().map(|(_, coming)| coming).sum();
        value_buyers(&buyers, &assumptions).totals.purchases_range.contains(actual)
    });
    inside.count() as f64 / shops as f64
}

#[test]
fn eight_in_ten_shops_lie_within_their_range() {
    for (name, world) in [("hairdresser", HAIRDRESSER), ("rare webshop", RARE_WEBSHOP)] {
        for (customers, shops) in [(10, 60), (50, 40)] {
            let share = covered(&world, customers, shops);
            assert!((0.7..=1.0).contains(&share), "{name}, {customers} customers: {share}");
        }
    }
}

#[test]
fn the_same_data_give_the_same_range_and_it_holds_the_point() {
    let mut random = Random::new(1, 1);
    let buyers: Vec<Buyer> = (0..30).map(|_| customer(&RARE_WEBSHOP, &mut random).0).collect();
    let assumptions = Assumptions { drawing: Some(Drawing::for_base(30)), ..Default::default() };
    let (one, other) = (value_buyers(&buyers, &assumptions), value_buyers(&buyers, &assumptions));
    assert_eq!((&one.customers, one.totals), (&other.customers, other.totals));
    assert!(one.totals.range.contains(one.totals.customer_equity) && one.totals.range.low < one.totals.range.high);
    assert!(one.customers.iter().all(|value| value.range.contains(value.clv) && value.range.high.is_finite()));
}
