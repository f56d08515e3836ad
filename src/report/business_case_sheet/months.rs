//! The months: cumulative net of each scenario, and the lowest it still gets from there on, by which the payback month is found.

use super::*;
use crate::domain::business_case::ScenarioOutcome;
use crate::domain::business_case::compute::MONTHS;

impl Book<'_> {
    fn month_count(&self) -> u32 {
        u32::from(self.years) * 12
    }

    pub(super) fn months_sheet(&self, sheet: &mut Worksheet) -> Written {
        sheet.set_name(self.words.text("roi-sheet-months"))?.set_freeze_panes(1, 1)?.set_column_range_width(0, 6, 18)?;
        let mut heads = vec![self.words.text("roi-column-month")];
        heads.extend(Scenario::ALL.iter().map(|scenario| self.words.label(scenario)));
        let lowest = |scenario: &Scenario| self.words.with("roi-column-lowest", &[("scenario", self.words.inline(scenario).into())]);
        heads.extend(Scenario::ALL.iter().map(lowest));
        self.texts(sheet, (0, 0), &heads)?;
        let start = format!("{}{START_YEAR}", self.on("roi-sheet-case"));
        for month in 0..self.month_count() {
            let first = Date::new(self.case.values.start_year, 1, 1).ok();
            let day = first.and_then(|day| day.checked_add(jiff::Span::new().try_months(month).ok()?).ok());
            self.month(sheet, (month + 1, 0), format!("=DATE({start},{},1)", month + 1), day)?;
        }
        for (column, scenario) in (1..).zip(Scenario::ALL) {
            self.scenario_months(sheet, column, *scenario)?;
        }
        Ok(())
    }

    fn scenario_months(&self, sheet: &mut Worksheet, column: u16, scenario: Scenario) -> Written {
        let of = self.outcome.of(scenario);
        let mut lowest = f64::INFINITY;
        for month in (0..self.month_count()).rev() {
            let row = month + 1;
            let (year, of_year) = (u16::try_from(month / 12).unwrap_or_default(), month % 12 + 1);
            let exact = self.cumulative(scenario, year, of_year);
            let cents = of.months.get(usize::try_from(month).unwrap_or_default()).copied().unwrap_or_default();
            // Twelfths of cents are multiples of 0.000833 €: four decimals first take the noise of floating point from halves of cents.
            self.money(sheet, (row, column), format!("=ROUND(ROUND({exact},4),2)"), cents)?;
            // Four decimals tell a twelfth of a cent from nothing and leave the noise of floating point out.
            let below = row_col_to_cell(row + 1, column + 3);
            let formula = if row == self.month_count() { format!("=ROUND({exact},4)") } else { format!("=MIN(ROUND({exact},4),{below})") };
            lowest = lowest.min(exactly(of, month));
            let result = Formula::new(formula).set_result(lowest.to_string());
            sheet.write_formula_with_format(row, column + 3, result, &self.looks.money)?;
        }
        Ok(())
    }

    /// The first month from which on the cumulative net doesn't fall below nought any more.
    pub(super) fn payback_formula(&self, scenario: Scenario) -> String {
        let place = Scenario::ALL.iter().position(|other| *other == scenario).unwrap_or_default();
        let (sheet, count) = (self.on("roi-sheet-months"), self.month_count());
        let range = |column: u16| format!("{sheet}{}:{}", row_col_to_cell_absolute(1, column), row_col_to_cell_absolute(count, column));
        let below = format!("COUNTIF({},\"<0\")", range(4 + u16::try_from(place).unwrap_or_default()));
        format!("=IF({below}>={count},\"{NONE}\",INDEX({},{below}+1))", range(0))
    }
}

/// Cumulative net at the end of a month in euros to four decimals.
fn exactly(of: &ScenarioOutcome, month: u32) -> f64 {
    let month = usize::try_from(month).unwrap_or_default();
    let (year, in_year) = (month / MONTHS, i32::try_from(month % MONTHS + 1).unwrap_or_default());
    let before: Cents = of.years.iter().take(year).map(|year| year.net()).sum();
    let net = of.years.get(year).map(|year| year.net()).unwrap_or_default();
    let [cost, saving, benefit] = of.starts.get(year).copied().unwrap_or_default();
    let start = saving + benefit - cost;
    let euros = (before + start).euros() + (net - start).euros() * f64::from(in_year) / 12.0;
    (euros * 1e4).round() / 1e4
}
