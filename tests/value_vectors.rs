//! The value engine against published and independently computed figures, within the tolerances that the vectors carry.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that can't read its vectors has failed")]

use kimmoke::domain::value::buying::{Buying, BuyingModel, BuyingParameters};
use kimmoke::domain::value::buying_fit::{self, BuyingFit, Rhythm};
use kimmoke::domain::value::contract::{Cohort, contract_value, fit_cohort_mle};
use kimmoke::domain::value::events::{Visits, fit_mle as fit_events};
use kimmoke::domain::value::horizon::weekly_rate;
use kimmoke::domain::value::spend::{self, Spend};
use kimmoke::domain::value::{Assumptions, Buyer, value_buyers};
use serde_json::Value;
use std::path::PathBuf;

const YEAR: f64 = 365.25 / 7.0;

fn path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data/clv").join(name)
}

fn json(name: &str) -> Value {
    serde_json::from_str(&std::fs::read_to_string(path(name)).unwrap()).unwrap()
}

fn num(value: &Value) -> f64 {
    value.as_f64().unwrap_or_else(|| panic!("not a number: {value}"))
}

/// A base of a CSV file: ids, rows with all purchases, rows with repeat purchases only.
struct Base {
    ids: Vec<u64>,
    all: Vec<Buyer>,
    repeat: Vec<Buyer>,
}

fn base(name: &str) -> Base {
    let mut reader = csv::Reader::from_path(path(name)).unwrap();
    let mut base = Base { ids: Vec::new(), all: Vec::new(), repeat: Vec::new() };
    for row in reader.records() {
        let row = row.unwrap();
        let cell = |place: usize| row[place].parse::<f64>().unwrap();
        let repeats = cell(1) as u32;
        let buyer = Buyer { repeats, recency: cell(2), age: cell(3), spends: repeats + 1, spend: cell(5) };
        base.ids.push(row[0].parse().unwrap());
        base.all.push(buyer);
        base.repeat.push(Buyer { spends: repeats, spend: cell(4), ..buyer });
    }
    base
}

#[track_caller]
fn near(what: &str, got: f64, want: f64, relative: f64, absolute: f64) {
    assert!((got - want).abs() <= relative * want.abs() + absolute, "{what}: got {got}, want {want}");
}

fn parameters(values: &Value) -> BuyingParameters {
    BuyingParameters { r: num(&values["r"]), alpha: num(&values["alpha"]), a: num(&values["a"]), b: num(&values["b"]) }
}

fn model(name: &str) -> Option<BuyingModel> {
    match name {
        "bgnbd" => Some(BuyingModel::Bg),
        "mbgnbd" => Some(BuyingModel::Mbg),
        _ => None,
    }
}

fn same_parameters(what: &str, fit: &BuyingFit, want: &Value, relative: f64) {
    let (got, want) = (fit.buying.parameters, parameters(want));
    for (name, got, want) in [("r", got.r, want.r), ("alpha", got.alpha, want.alpha), ("a", got.a, want.a), ("b", got.b, want.b)] {
        near(&format!("{what} {name}"), got, want, relative, 0.0);
    }
}

#[test]
fn functions_at_given_parameters() {
    let file = json("function_points.json");
    let tolerance = &file["tolerances"];
    let mut tested = 0;
    for point in file["points"].as_array().unwrap() {
        let Some(model) = model(point["model"].as_str().unwrap()) else { continue };
        let p: Vec<f64> = point["params"].as_array().unwrap().iter().map(num).collect();
        let buying = Buying { model, parameters: BuyingParameters { r: p[0], alpha: p[1], a: p[2], b: p[3] } };
        let repeats = point["frequency"].as_u64().unwrap() as u32;
        let buyer = Buyer { repeats, recency: num(&point["recency"]), age: num(&point["T"]), spends: repeats + 1, spend: 1.0 };
        let of = |name: &str| num(&tolerance[name]);
        near("loglik", buying.log_likelihood(&buyer), num(&point["loglik"]), of("loglik_rel"), of("loglik_abs"));
        near("p_alive", buying.p_alive(&buyer), num(&point["p_alive"]), 0.0, of("p_alive_abs"));
        let expected = buying.expected_purchases(&buyer, num(&point["horizon"]));
        near("E[Y]", expected, num(&point["expected_purchases"]), of("expected_purchases_rel"), 0.0);
        tested += 1;
    }
    assert_eq!(tested, 10);
}

#[test]
fn cdnow_maximum_likelihood() {
    let (file, base) = (json("cdnow_summary.json"), base("cdnow_summary.csv"));
    let tolerance = |name: &str| num(&file["tolerances"][name]);
    for name in ["bgnbd", "mbgnbd"] {
        let want = &file["mle"][name];
        let fit = buying_fit::fit_mle(model(name).unwrap(), &base.all);
        assert!(!fit.runaway);
        near(name, fit.log_likelihood, num(&want["loglik"]), 0.0, tolerance("mle_loglik_abs"));
        same_parameters(name, &fit, want, tolerance("mle_param_rel"));
    }
    for (name, rows) in [("gg_repeat_only", &base.repeat), ("gg_all_purchases", &base.all)] {
        let want = &file["mle"][name];
        let fit = spend::fit_mle(rows);
        assert_eq!(fit.customers as u64, want["n_customers"].as_u64().unwrap());
        near(name, fit.log_likelihood, num(&want["loglik"]), 0.0, tolerance("mle_loglik_abs"));
        for (part, got) in [("p", fit.spend.p), ("q", fit.spend.q), ("v", fit.spend.v)] {
            near(&format!("{name} {part}"), got, num(&want[part]), tolerance("mle_param_rel"), 0.0);
        }
    }
}

#[test]
fn cdnow_customers_at_the_published_parameters() {
    let (file, base) = (json("cdnow_summary.json"), base("cdnow_summary.csv"));
    let tolerance = |name: &str| num(&file["tolerances"][name]);
    let gg = &file["mle"]["gg_repeat_only"];
    let amounts = Spend { p: num(&gg["p"]), q: num(&gg["q"]), v: num(&gg["v"]) };
    for customer in file["per_customer"].as_array().unwrap() {
        let place = base.ids.iter().position(|id| Some(*id) == customer["customer_id"].as_u64()).unwrap();
        let buyer = &base.all[place];
        for name in ["bgnbd", "mbgnbd"] {
            let want = &customer[&format!("{name}_mle")];
            let buying = Buying { model: model(name).unwrap(), parameters: parameters(&file["mle"][name]) };
            near("p_alive", buying.p_alive(buyer), num(&want["p_alive"]), 0.0, tolerance("p_alive_abs"));
            for (horizon, want) in want["expected_purchases"].as_object().unwrap() {
                let got = buying.expected_purchases(buyer, horizon.parse().unwrap());
                near("E[Y]", got, num(want), tolerance("expected_purchases_rel"), 0.0);
            }
            let dert = buying.discounted_without_end(buyer, weekly_rate(0.15));
            near("DERT", dert, num(&want["dert_15pct"]), tolerance("dert_rel"), 0.0);
        }
        let repeat = &base.repeat[place];
        let got = amounts.expected(repeat.spends, repeat.spend);
        near("spend", got, num(&customer["expected_spend_gg_repeat_only_mle"]), tolerance("expected_spend_rel"), 0.0);
    }
}

/// The recommended fit of a file: parameters, objectives, and where given customers, equity and the best.
fn recommended(name: &str) {
    let (file, base) = (json(&format!("{name}.json")), base(&format!("{name}.csv")));
    let tolerance = |name: &str| num(&file["tolerances"][name]);
    for of in ["bgnbd", "mbgnbd"] {
        let want = &file["map_recommended"][of];
        let fit = buying_fit::fit(model(of).unwrap(), &base.all, Rhythm::FromData);
        let what = format!("{name} {of}");
        same_parameters(&what, &fit, want, tolerance("map_param_rel"));
        near(&what, fit.objective, num(&want["objective"]), 0.0, tolerance("map_objective_abs"));
        near(&what, fit.log_likelihood, num(&want["loglik"]), 0.0, 1e-3);
    }
    let want = &file["map_recommended"]["gg_all_purchases"];
    let fit = spend::fit(&base.all);
    near(&format!("{name} gg"), fit.objective, num(&want["objective"]), 0.0, tolerance("map_objective_abs"));
    let parts = [("p", fit.spend.p), ("q", fit.spend.q), ("v", fit.spend.v), ("n0", fit.spend.weight()), ("mu", fit.spend.average())];
    for (part, got) in parts {
        near(&format!("{name} gg {part}"), got, num(&want[part]), tolerance("map_param_rel"), 0.0);
    }

    let valued = value_buyers(&base.all, &Assumptions::default());
    let totals = &file["totals_map"];
    let share = tolerance("customer_equity_after_own_fit_rel");
    near(name, valued.totals.customer_equity, num(&totals["customer_equity_36m_10pct_margin100"]), share, 0.0);
    let year = value_buyers(&base.all, &Assumptions { months: 12, ..Default::default() });
    near(name, year.totals.expected_purchases, num(&totals["expected_purchases_12m_total"]), share, 0.0);
    let mut order: Vec<usize> = (0..base.ids.len()).collect();
    order.sort_by(|one, other| valued.customers[*other].clv.total_cmp(&valued.customers[*one].clv));
    let best: Vec<u64> = order.iter().take(10).map(|place| base.ids[*place]).collect();
    let want: Vec<u64> = totals["best_customers_in_order"].as_array().unwrap().iter().map(|id| id.as_u64().unwrap()).collect();
    assert_eq!(best, want, "{name}");

    let customers = file["per_customer_map"].as_array().or(file["per_customer"].as_array()).unwrap();
    for customer in customers {
        let place = base.ids.iter().position(|id| Some(*id) == customer["customer_id"].as_u64()).unwrap();
        let want = customer.get("recommended_map").unwrap_or(customer);
        let relative = tolerance("per_customer_after_own_fit_rel");
        let got = &valued.customers[place];
        near("p_alive", got.p_alive, num(&want["p_alive"]), relative, 0.0);
        near("12 months", year.customers[place].expected_purchases, num(&want["expected_purchases_12m"]), relative, 0.0);
        near("spend", got.expected_spend, num(&want["expected_spend"]), relative, 0.0);
        if let Some(clv) = want.get("clv_36m_10pct_margin100") {
            near("clv", got.clv, num(clv), relative, 0.0);
            near("36 months", got.expected_purchases, num(&want["expected_purchases_36m"]), relative, 0.0);
            let discounted = got.clv / got.expected_spend;
            near("discounted", discounted, num(&want["discounted_purchases_36m_10pct"]), relative, 0.0);
        }
    }
}

#[test]
fn cdnow_by_the_recommended_fit() {
    recommended("cdnow_summary");
}

#[test]
fn tiny_bases_by_the_recommended_fit() {
    ["cdnow_tiny_5", "cdnow_tiny_12", "cdnow_tiny_30", "cdnow_tiny_100"].into_iter().for_each(recommended);
}

#[test]
fn degenerate_bases_by_the_recommended_fit() {
    ["degenerate_one_customer", "degenerate_all_one_timers", "degenerate_identical_spends"].into_iter().for_each(recommended);
    let same = base("degenerate_identical_spends.csv");
    let amounts = spend::fit(&same.all).spend;
    assert!(same.all.iter().all(|buyer| (amounts.expected(buyer.spends, buyer.spend) - 20.0).abs() < 0.01));
}

#[test]
fn donations_by_events() {
    let file = json("donations_bgbb.json");
    let mut reader = csv::Reader::from_path(path("donations.csv")).unwrap();
    let patterns: Vec<(Visits, f64)> = reader
        .records()
        .map(|row| {
            let row = row.unwrap();
            let cell = |place: usize| row[place].parse::<u32>().unwrap();
            (Visits { bought: cell(0), last: cell(1), held: cell(2) }, f64::from(cell(3)))
        })
        .collect();
    let fit = fit_events(&patterns);
    let tolerance = |name: &str| num(&file["tolerances"][name]);
    near("loglik", fit.log_likelihood, num(&file["mle"]["loglik"]), 0.0, tolerance("mle_loglik_abs"));
    let of = fit.events;
    for (name, got) in [("alpha", of.alpha), ("beta", of.beta), ("gamma", of.gamma), ("delta", of.delta)] {
        near(name, got, num(&file["mle"][name]), tolerance("mle_param_rel"), 0.0);
    }
    let given = kimmoke::domain::value::events::Events {
        alpha: num(&file["mle"]["alpha"]),
        beta: num(&file["mle"]["beta"]),
        gamma: num(&file["mle"]["gamma"]),
        delta: num(&file["mle"]["delta"]),
    };
    for pattern in file["per_pattern"].as_array().unwrap() {
        let cell = |name: &str| pattern[name].as_u64().unwrap() as u32;
        let visits = Visits { bought: cell("frequency"), last: cell("recency"), held: cell("periods") };
        near("alive", given.p_alive_next(&visits), num(&pattern["p_alive_next_period"]), 0.0, tolerance("p_alive_abs"));
        for periods in [5, 10] {
            let got: f64 = given.expected(&visits, periods).iter().sum();
            let want = num(&pattern[&format!("expected_transactions_next_{periods}")]);
            near("expected", got, want, tolerance("expected_purchases_rel"), 0.0);
        }
    }
}

#[test]
fn contracts_and_cohorts() {
    let file = json("contractual_sbg.json");
    let tolerance = |name: &str| num(&file["tolerances"][name]);
    for name in ["regular", "high_end"] {
        let want = &file["cohorts"][name];
        let numbers = |name: &str| want[name].as_array().unwrap().iter().map(num).collect::<Vec<f64>>();
        let (cohort, likelihood) = fit_cohort_mle(&numbers("survivors"));
        near(name, likelihood, num(&want["loglik"]), 0.0, tolerance("loglik_abs"));
        near(name, cohort.alpha, num(&want["alpha"]), tolerance("param_rel"), 0.0);
        near(name, cohort.beta, num(&want["beta"]), tolerance("param_rel"), 0.0);
        let given = Cohort { alpha: num(&want["alpha"]), beta: num(&want["beta"]) };
        for (number, rate) in (1..).zip(numbers("retention_1_to_7")) {
            near(name, given.renewal(number), rate, 1e-9, 0.0);
        }
        for (number, left) in (8..).zip(numbers("survival_8_to_12")) {
            near(name, given.survival(number), left, 1e-9, 0.0);
        }
        for number in [1, 5] {
            let want = num(&want[&format!("derl_10pct_before_renewal_{number}")]);
            near(name, given.payments_left(number, 0.1), want, tolerance("derl_rel"), 0.0);
        }
    }
    for want in file["cohorts"]["geometric"].as_array().unwrap() {
        let periods = want["horizon"].as_u64().map(|periods| periods as u32);
        let margin = num(&want["margin"]);
        let got = contract_value(margin, num(&want["r"]), num(&want["d"]), periods);
        near("geometric", got, num(&want["clv_excl_first"]), 1e-9, 0.0);
        near("geometric", got + margin, num(&want["clv_incl_first"]), 1e-9, 0.0);
    }
}

#[test]
fn a_year_is_twelve_months() {
    let buying = Buying { model: BuyingModel::Mbg, parameters: BuyingParameters { r: 0.5, alpha: 6.0, a: 0.9, b: 1.7 } };
    let base = base("cdnow_tiny_5.csv");
    let fit = buying_fit::fit(BuyingModel::Mbg, &base.all, Rhythm::FromData);
    let valued = value_buyers(&base.all, &Assumptions { months: 12, ..Default::default() });
    for (buyer, value) in base.all.iter().zip(&valued.customers) {
        near("year", value.expected_purchases, fit.buying.expected_purchases(buyer, YEAR), 1e-9, 0.0);
        assert!(buying.expected_purchases(buyer, 0.0) == 0.0);
    }
}

#[test]
fn everybody_twice_has_the_same_maximum() {
    let base = base("cdnow_summary.csv").all;
    let twice: Vec<Buyer> = base.iter().chain(&base).copied().collect();
    let (one, two) = (buying_fit::fit_mle(BuyingModel::Mbg, &base), buying_fit::fit_mle(BuyingModel::Mbg, &twice));
    near("log-likelihood", two.log_likelihood, 2.0 * one.log_likelihood, 1e-9, 0.0);
    let (p, q) = (one.buying.parameters, two.buying.parameters);
    for (once, twice) in [(p.r, q.r), (p.alpha, q.alpha), (p.a, q.a), (p.b, q.b)] {
        near("parameter", twice, once, 1e-3, 0.0);
    }
}
