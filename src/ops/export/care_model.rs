//! Care to a file: every clock of every customer as it stands on a day, CSV, or JSON where the file's name ends so.

use super::super::atomic;
use super::super::done::Refusal;
use crate::base::Date;
use crate::base::id::{CareActionId, CareModelId, CustomerId};
use crate::domain::care_model::{ClockKey, standing};
use crate::exchange::care_model::{CareLine, HEADER};
use crate::exchange::write::CsvOut;
use crate::store::{Reader, care_clock, care_model, customer};
use serde_json::{Value, json};
use std::collections::HashMap;
use std::io::Write as _;
use std::path::Path;

/// Writes every clock as it stands on a day, by customer code, the longest over first within a customer; how many there were. Contacts and
/// marks count as they are logged now.
///
/// # Errors
/// What the register or the disk says.
pub fn care(db: Reader<'_>, as_of: Date, to: &Path) -> Result<usize, Refusal> {
    let models = care_model::list(db)?;
    let names: HashMap<CareModelId, &str> = models.iter().map(|model| (model.id, model.values.name.as_str())).collect();
    let acts: HashMap<CareActionId, &str> =
        models.iter().flat_map(|model| &model.values.actions).filter_map(|act| Some((act.id?, act.title.as_str()))).collect();
    let customers: HashMap<CustomerId, String> = customer::codes_and_names(db)?.into_iter().map(|(id, code, _)| (id, code)).collect();
    let clocks = care_clock::of_year(db, as_of.year())?;
    let mut lines: Vec<CareLine<'_>> = clocks
        .iter()
        .filter_map(|one| {
            let code = customers.get(&one.customer)?;
            let act = match one.clock.key {
                ClockKey::Action(id, _) => acts.get(&id).copied().unwrap_or_default(),
                ClockKey::Silence(_) => "",
            };
            Some(CareLine { code, model: names.get(&one.model).copied().unwrap_or_default(), act, clock: one.clock })
        })
        .collect();
    let ratio = |line: &CareLine<'_>| standing(&line.clock, as_of).ratio;
    lines.sort_by(|one, other| one.code.cmp(other.code).then(ratio(other).total_cmp(&ratio(one))));
    let failed = |source| Refusal::File { path: to.to_owned(), source };
    let is_json = to.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("json"));
    atomic::write(to, |out| {
        if is_json {
            let clocks: Vec<Value> = lines.iter().map(|line| line.json(as_of)).collect();
            return writeln!(out, "{:#}", json!({ "as_of": as_of.to_string(), "clocks": clocks })).map_err(failed);
        }
        let mut csv = CsvOut::begin(out, HEADER.iter().copied()).map_err(failed)?;
        lines.iter().try_for_each(|line| line.write(&mut csv, as_of)).map_err(failed)?;
        csv.finish().map(drop).map_err(failed)
    })?;
    Ok(lines.len())
}
