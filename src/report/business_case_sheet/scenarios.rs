//! The scenarios: factor cells, and a table of years for each, by which every amount follows its factor without losing a cent.

use super::*;
use crate::domain::business_case::{LineKind, ScenarioOutcome, When};

/// Rows that a scenario takes.
const BLOCK: u32 = 15;
/// Column of the first year.
pub(super) const FIRST: u16 = 2;
/// Where net stands in a block, and where what falls on January begins, both counted from the block's header.
const NET: u32 = 5;
const STARTS: u32 = 7;

impl Book<'_> {
    /// The row of a scenario's header.
    fn block(scenario: Scenario) -> u32 {
        let place = Scenario::ALL.iter().position(|other| *other == scenario).unwrap_or_default();
        BLOCK * u32::try_from(place).unwrap_or_default()
    }

    pub(super) fn scenarios_sheet(&self, sheet: &mut Worksheet, own: u32) -> Written {
        sheet.set_name(self.words.text("roi-sheet-scenarios"))?.set_column_width(0, 42)?.set_freeze_panes(0, 2)?;
        sheet.set_column_range_width(FIRST, self.total_column(FIRST), 14)?;
        for scenario in Scenario::ALL {
            self.scenario(sheet, *scenario, own)?;
        }
        Ok(())
    }

    fn scenario(&self, sheet: &mut Worksheet, scenario: Scenario, own: u32) -> Written {
        let (top, total, of) = (Self::block(scenario), self.total_column(FIRST), self.outcome.of(scenario));
        self.texts(sheet, (top, 0), &[self.words.label(scenario), self.words.text("roi-column-factor")])?;
        self.year_heads(sheet, (top, FIRST), &format!("{}{START_YEAR}", self.on("roi-sheet-case")))?;
        self.texts(sheet, (top, total), &[self.words.text("roi-total")])?;
        let keys = ["roi-payback", "roi-net", "roi-roi"];
        for (row, key) in (top + 4..).zip(keys) {
            sheet.write_string(row, 0, self.words.text(key))?;
        }
        for (down, kind) in (1..).zip(LineKind::ALL) {
            let label = self.words.label(*kind);
            sheet.write_string(top + down, 0, &label)?;
            let start = self.words.with("roi-at-start", &[("kind", label.into())]);
            sheet.write_string(top + STARTS + down - 1, 0, start)?;
            let factor = self.case.values.factors(scenario).of(*kind);
            sheet.write_number_with_format(top + down, 1, factor.value(), &self.looks.number)?;
            self.kind_rows(sheet, (scenario, *kind), down, own)?;
        }
        for (column, year) in (FIRST..).zip(&of.years) {
            self.result_of(sheet, (top + 1, column), (year.payback(), year.net(), year.roi_percent()))?;
        }
        self.result_of(sheet, (top + 1, total), (of.total.payback, of.total.net, of.total.roi_percent))?;
        for (row, key) in (top + 10..).zip(["roi-npv", "roi-discounted-roi", "roi-payback-month"]) {
            sheet.write_string(row, 0, self.words.text(key))?;
        }
        self.present(sheet, (top + 10, total), (top + 1, FIRST), of)?;
        self.month(sheet, (top + 12, total), self.payback_formula(scenario), of.total.payback_month)
    }

    /// The years and the total of a kind, and what of them falls on January.
    fn kind_rows(&self, sheet: &mut Worksheet, (scenario, kind): (Scenario, LineKind), down: u32, own: u32) -> Written {
        let (top, of) = (Self::block(scenario), self.outcome.of(scenario));
        let factor = row_col_to_cell_absolute(top + down, 1);
        for place in 0..self.years {
            let (all, start) = figures(of, kind, place);
            let reached = |year: Option<u16>, when: Option<When>| match year {
                Some(year) => format!("ROUND({factor}*ROUND({},2),2)", self.sum_of_lines((scenario, kind), year, when)),
                None => "0".to_owned(),
            };
            for (row, when, cents) in [(top + down, None, all), (top + STARTS + down - 1, Some(When::Start), start)] {
                let by_hand = if own > 0 { format!("+{}", self.sum_of_own((scenario, kind), (place, own), when)) } else { String::new() };
                let formula = format!("={}-{}{by_hand}", reached(Some(place), when), reached(place.checked_sub(1), when));
                self.money(sheet, (row, FIRST + place), formula, cents)?;
            }
        }
        let total = self.total_column(FIRST);
        let (first, last) = (row_col_to_cell(top + down, FIRST), row_col_to_cell(top + down, total - 1));
        let cents = match kind {
            LineKind::Cost => of.total.investment,
            LineKind::Saving => of.total.savings,
            LineKind::Benefit => of.total.benefits,
        };
        self.money(sheet, (top + down, total), format!("=SUM({first}:{last})"), cents)
    }

    /// The sum of a kind's lines that follow the factor, from the first year to one.
    fn sum_of_lines(&self, (scenario, kind): (Scenario, LineKind), year: u16, when: Option<When>) -> String {
        let mut parts = vec![format!("({}={})", self.line_range(0, 0), quoted(&self.words.label(kind)))];
        if scenario != Scenario::Expected {
            let column = self.own_column(scenario);
            parts.push(format!("({}=0)", self.line_range(column, column)));
        }
        parts.extend(when.map(|when| format!("({}={})", self.line_range(3, 3), quoted(&self.words.label(when)))));
        parts.push(self.line_range(FIRST_YEAR, FIRST_YEAR + year));
        format!("SUMPRODUCT({})", parts.join("*"))
    }

    /// The sum of a kind's own figures of one year.
    fn sum_of_own(&self, (scenario, kind): (Scenario, LineKind), (year, rows): (u16, u32), when: Option<When>) -> String {
        let sheet = self.on("roi-sheet-own");
        let range = |column: u16| format!("{sheet}{}:{}", row_col_to_cell_absolute(1, column), row_col_to_cell_absolute(rows, column));
        let mut parts = vec![
            format!("({}={})", range(0), quoted(&self.words.label(scenario))),
            format!("({}={})", range(1), quoted(&self.words.label(kind))),
        ];
        parts.extend(when.map(|when| format!("({}={})", range(3), quoted(&self.words.label(when)))));
        parts.push(range(FIRST_YEAR + year));
        format!("SUMPRODUCT({})", parts.join("*"))
    }

    /// Cumulative net at the end of a month (1–12) of a year, without rounding, as a formula for other sheets.
    pub(super) fn cumulative(&self, scenario: Scenario, year: u16, month: u32) -> String {
        let (top, sheet) = (Self::block(scenario), self.on("roi-sheet-scenarios"));
        let cell = |row: u32, year: u16| format!("{sheet}{}", row_col_to_cell_absolute(top + row, FIRST + year));
        let before = match year.checked_sub(1) {
            Some(last) => format!("SUM({}:{})+", cell(NET, 0), row_col_to_cell_absolute(top + NET, FIRST + last)),
            None => String::new(),
        };
        let start = format!("({}+{}-{})", cell(STARTS + 1, year), cell(STARTS + 2, year), cell(STARTS, year));
        format!("{before}{start}+({}-{start})*{month}/12", cell(NET, year))
    }
}

/// A kind's amount of a year and what of it falls on January.
fn figures(of: &ScenarioOutcome, kind: LineKind, place: u16) -> (Cents, Cents) {
    let year = of.years.get(usize::from(place)).copied().unwrap_or_default();
    let [cost, saving, benefit] = of.starts.get(usize::from(place)).copied().unwrap_or_default();
    match kind {
        LineKind::Cost => (year.investment, cost),
        LineKind::Saving => (year.savings, saving),
        LineKind::Benefit => (year.benefits, benefit),
    }
}
