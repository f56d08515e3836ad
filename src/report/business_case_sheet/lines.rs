//! The first sheet: inputs, lines, and the result of the expected case beneath them.

use super::*;
use crate::domain::business_case::LineKind;
use crate::domain::field::Field;

impl Book<'_> {
    pub(super) fn lines_sheet(&self, sheet: &mut Worksheet, inputs: &[(usize, u32)]) -> Written {
        sheet.set_name(self.words.text("roi-sheet-case"))?.set_freeze_panes(FIRST_LINE, 3)?;
        for (column, width) in [(0, 26.0), (1, 30.0), (2, 32.0), (3, 20.0), (self.rationale_column(), 60.0)] {
            sheet.set_column_width(column, width)?;
        }
        sheet.set_column_range_width(FIRST_YEAR, self.total_column(FIRST_YEAR), 14)?;
        let values = &self.case.values;
        let name = if values.name.is_empty() { self.words.text("roi-untitled") } else { values.name.clone() };
        sheet.write_string_with_format(0, 0, name, &self.looks.title)?;
        sheet.write_string(1, 0, self.words.label(Field::StartYear))?.write_number(1, 1, values.start_year)?;
        sheet.write_string(2, 0, self.words.label(Field::Discount))?;
        sheet.write_number_with_format(2, 1, values.discount.value(), &self.looks.percent)?;
        sheet.write_string(3, 0, self.words.label(Field::HourlyRate))?;
        sheet.write_number_with_format(3, 1, values.hourly_rate.euros(), &self.looks.money)?;
        self.line_heads(sheet)?;
        for (row, place) in (FIRST_LINE..).zip(0..self.case.lines.len()) {
            self.line(sheet, row, (place, inputs))?;
        }
        self.result(sheet)
    }

    fn rationale_column(&self) -> u16 {
        self.total_column(FIRST_YEAR) + 1
    }

    /// The column that tells by 1 whether a line has own figures in a scenario.
    pub(super) fn own_column(&self, scenario: Scenario) -> u16 {
        self.rationale_column() + if scenario == Scenario::Bold { 2 } else { 1 }
    }

    fn line_heads(&self, sheet: &mut Worksheet) -> Written {
        let row = FIRST_LINE - 1;
        let kind = self.words.text("roi-column-kind");
        let heads = [kind, self.words.label(Field::Category), self.words.text("roi-column-line"), self.words.label(Field::When)];
        self.texts(sheet, (row, 0), &heads)?;
        self.year_heads(sheet, (row, FIRST_YEAR), START_YEAR)?;
        let own = |scenario: Scenario| self.words.with("roi-column-own", &[("scenario", self.words.inline(scenario).into())]);
        let heads = [self.words.text("roi-total"), self.words.label(Field::Rationale), own(Scenario::Cautious), own(Scenario::Bold)];
        self.texts(sheet, (row, self.total_column(FIRST_YEAR)), &heads)
    }

    fn line(&self, sheet: &mut Worksheet, row: u32, (place, inputs): (usize, &[(usize, u32)])) -> Written {
        let Some((line, amounts)) = self.case.lines.get(place).zip(self.outcome.lines.get(place)) else { return Ok(()) };
        sheet.write_string(row, 0, self.words.label(line.kind))?.write_string(row, 1, self.words.label(line.category))?;
        sheet.write_string(row, 2, &line.name)?.write_string(row, 3, self.words.label(line.when))?;
        let parts = inputs.iter().find(|(of, _)| *of == place).map(|(_, first)| *first);
        for (year, cents) in (0..self.years).zip(amounts) {
            let at = (row, FIRST_YEAR + year);
            match self.amount_formula(&line.source, parts, year) {
                Some(formula) => self.money(sheet, at, formula, *cents)?,
                None => drop(sheet.write_number_with_format(at.0, at.1, cents.euros(), &self.looks.money)?),
            }
        }
        let (first, last) = (row_col_to_cell(row, FIRST_YEAR), row_col_to_cell(row, self.total_column(FIRST_YEAR) - 1));
        let total = self.total_column(FIRST_YEAR);
        self.money(sheet, (row, total), format!("=SUM({first}:{last})"), amounts.iter().copied().sum())?;
        sheet.write_string_with_format(row, self.rationale_column(), line.rationale.trim(), &self.looks.wrap)?;
        for scenario in [Scenario::Cautious, Scenario::Bold] {
            let own = u8::from(line.own.of(scenario).is_some());
            sheet.write_number(row, self.own_column(scenario), own)?;
        }
        Ok(())
    }

    /// The formula of an amount that is computed from its parts; `None` for one that was typed.
    fn amount_formula(&self, source: &AmountSource, parts: Option<u32>, year: u16) -> Option<String> {
        let first = parts?;
        let part = |row: u32| format!("{}{}", self.on("roi-sheet-inputs"), row_col_to_cell(row, 2 + year));
        match source {
            AmountSource::Amounts(_) => None,
            AmountSource::Hours(_) => Some(format!("=ROUND({}*{HOURLY_RATE},2)", part(first))),
            AmountSource::Driver(_) => Some(format!("=ROUND(ROUND({},8),2)", (first..first + 4).map(part).collect::<Vec<_>>().join("*"))),
        }
    }

    /// First row of the result, counted from 0.
    pub(super) fn result_row(&self) -> u32 {
        self.last_line() + 2
    }

    fn result(&self, sheet: &mut Worksheet) -> Written {
        let (top, total) = (self.result_row(), self.total_column(FIRST_YEAR));
        let rows = ["roi-investment", "roi-savings", "roi-benefits", "roi-payback", "roi-net", "roi-roi"];
        for (row, key) in (top..).zip(rows) {
            sheet.write_string_with_format(row, 0, self.words.text(key), &self.looks.bold)?;
        }
        for place in 0..self.years {
            let column = FIRST_YEAR + place;
            let Some(year) = self.outcome.expected.years.get(usize::from(place)) else { continue };
            for (row, (kind, cents)) in (top..).zip(LineKind::ALL.iter().zip([year.investment, year.savings, year.benefits])) {
                let (sums, kinds) = (self.line_range(column, column), self.line_range(0, 0));
                self.money(sheet, (row, column), format!("=ROUND(SUMIFS({sums},{kinds},{}),2)", quoted(&self.words.label(*kind))), cents)?;
            }
            self.result_of(sheet, (top, column), (year.payback(), year.net(), year.roi_percent()))?;
        }
        let of = &self.outcome.expected.total;
        for (row, cents) in (top..).zip([of.investment, of.savings, of.benefits]) {
            let (first, last) = (row_col_to_cell(row, FIRST_YEAR), row_col_to_cell(row, total - 1));
            self.money(sheet, (row, total), format!("=SUM({first}:{last})"), cents)?;
        }
        self.result_of(sheet, (top, total), (of.payback, of.net, of.roi_percent))?;
        self.worth(sheet, (top + 7, total), (top, FIRST_YEAR))
    }

    /// Payback, net and ROI under investment, savings and benefits of a column.
    pub(super) fn result_of(
        &self,
        sheet: &mut Worksheet,
        (top, column): (u32, u16),
        (payback, net, roi): (Cents, Cents, Option<f64>),
    ) -> Written {
        let cell = |down: u32| row_col_to_cell(top + down, column);
        self.money(sheet, (top + 3, column), format!("={}+{}", cell(1), cell(2)), payback)?;
        self.money(sheet, (top + 4, column), format!("={}-{}", cell(3), cell(0)), net)?;
        self.percent(sheet, (top + 5, column), format!("=IF({0}=0,\"{NONE}\",{1}/{0})", cell(0), cell(4)), roi)
    }

    /// Present value, discounted ROI, payback month and justified share of the expected case.
    fn worth(&self, sheet: &mut Worksheet, (row, column): (u32, u16), (top, first): (u32, u16)) -> Written {
        let of = &self.outcome.expected.total;
        let keys = ["roi-npv", "roi-discounted-roi", "roi-payback-month", "roi-justified-share"];
        for (row, key) in (row..).zip(keys) {
            sheet.write_string_with_format(row, 0, self.words.text(key), &self.looks.bold)?;
        }
        self.present(sheet, (row, column), (top, first), &self.outcome.expected)?;
        self.month(sheet, (row + 2, column), self.payback_formula(Scenario::Expected), of.payback_month)?;
        let (kinds, amounts) = (self.line_range(0, 0), self.line_range(FIRST_YEAR, self.total_column(FIRST_YEAR) - 1));
        let gains = format!("({kinds}<>{})*({kinds}<>\"\")*ABS({amounts})", quoted(&self.words.label(LineKind::Cost)));
        let rationales = self.line_range(self.rationale_column(), self.rationale_column());
        let formula = format!("=IF(SUMPRODUCT({gains})=0,\"{NONE}\",SUMPRODUCT({gains}*({rationales}<>\"\"))/SUMPRODUCT({gains}))");
        self.percent(sheet, (row + 3, column), formula, of.justified_share.map(|share| share * 100.0))
    }

    /// Present value and discounted ROI of a table that begins at `top` and `first`.
    pub(super) fn present(
        &self,
        sheet: &mut Worksheet,
        (row, column): (u32, u16),
        (top, first): (u32, u16),
        of: &crate::domain::business_case::ScenarioOutcome,
    ) -> Written {
        let last = self.total_column(first) - 1;
        let range = |down: u32| format!("{}:{}", row_col_to_cell(top + down, first), row_col_to_cell(top + down, last));
        let discount = format!("{}{DISCOUNT}", self.on("roi-sheet-case"));
        self.money(sheet, (row, column), format!("=ROUND(NPV({discount},{}),2)", range(4)), of.total.npv)?;
        let invested = format!("ROUND(NPV({discount},{}),2)", range(0));
        let formula = format!("=IF({invested}=0,\"{NONE}\",{}/{invested})", row_col_to_cell(row, column));
        self.percent(sheet, (row + 1, column), formula, of.total.discounted_roi_percent)
    }
}
