//! A business case as a workbook whose every computed cell is a live formula, so that an accountant can follow and try other figures.
//!
//! Sheets: the lines with the result, what hours and drivers are made of, own figures of scenarios, the scenarios, the months.
//! Each formula carries our own figure as its cached result; a spreadsheet that counts again gets the same to the cent.

mod lines;
mod months;
mod scenarios;

use crate::base::Date;
use crate::base::money::Cents;
use crate::domain::business_case::{AmountSource, Case, Outcome, Scenario};
use crate::i18n::Words;
use rust_xlsxwriter::utility::{row_col_to_cell, row_col_to_cell_absolute};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatBorder, Formula, Workbook, Worksheet, XlsxError};

type Written = Result<(), XlsxError>;

/// The workbook of a case in the language of the words.
///
/// # Errors
/// What the writer of workbooks says.
pub fn xlsx(words: &Words, case: &Case, outcome: &Outcome) -> Result<Vec<u8>, String> {
    Book::new(words, case, outcome).write().map_err(|error| error.to_string())
}

/// Looks of cells.
struct Looks {
    title: Format,
    head: Format,
    money: Format,
    percent: Format,
    number: Format,
    year: Format,
    month: Format,
    wrap: Format,
    bold: Format,
}

impl Looks {
    fn new() -> Self {
        let money = Format::new().set_num_format("#,##0.00");
        Self {
            title: Format::new().set_bold().set_font_size(14),
            head: Format::new().set_bold().set_border_bottom(FormatBorder::Thin).set_text_wrap(),
            money,
            percent: Format::new().set_num_format("0.0%"),
            number: Format::new().set_num_format("0.######"),
            year: Format::new().set_num_format("0").set_bold().set_border_bottom(FormatBorder::Thin),
            month: Format::new().set_num_format("yyyy-mm"),
            wrap: Format::new().set_text_wrap(),
            bold: Format::new().set_bold(),
        }
    }
}

/// First row of the lines on the sheet of the case, counted from 0.
const FIRST_LINE: u32 = 6;
/// Column of the first year there.
const FIRST_YEAR: u16 = 4;
/// Cells of the inputs there.
const START_YEAR: &str = "$B$2";
const DISCOUNT: &str = "$B$3";
const HOURLY_RATE: &str = "$B$4";

/// What stands where there is no figure.
const NONE: &str = "–";

struct Book<'a> {
    words: &'a Words,
    case: &'a Case,
    outcome: &'a Outcome,
    looks: Looks,
    /// Number of years.
    years: u16,
}

impl<'a> Book<'a> {
    fn new(words: &'a Words, case: &'a Case, outcome: &'a Outcome) -> Self {
        let years = u16::try_from(case.values.year_count).unwrap_or(u16::MAX);
        Self { words, case, outcome, looks: Looks::new(), years }
    }

    fn write(&self) -> Result<Vec<u8>, XlsxError> {
        let mut book = Workbook::new();
        // A fixed day: the same case gives the same bytes.
        book.set_properties(&DocProperties::new().set_creation_datetime(&ExcelDateTime::from_ymd(2000, 1, 1)?));
        let inputs = self.inputs(book.add_worksheet())?;
        let own = self.own_figures(book.add_worksheet())?;
        let mut case = Worksheet::new();
        self.lines_sheet(&mut case, &inputs)?;
        self.scenarios_sheet(book.add_worksheet(), own)?;
        self.months_sheet(book.add_worksheet())?;
        // The case is the first sheet to be seen, though it's written after what it points to.
        book.worksheets_mut().insert(0, case);
        for (sheet, used) in book.worksheets_mut().iter_mut().skip(1).zip([!inputs.is_empty(), own > 0]) {
            sheet.set_hidden(!used);
        }
        book.save_to_buffer()
    }

    /// Number of the last row that lines may take, counted from 0; one empty row stands for none.
    fn last_line(&self) -> u32 {
        FIRST_LINE + u32::try_from(self.case.lines.len().max(1) - 1).unwrap_or(u32::MAX / 2)
    }

    fn total_column(&self, first: u16) -> u16 {
        first + self.years
    }

    /// A column of all lines on the sheet of the case, fit for other sheets.
    fn line_range(&self, first: u16, last: u16) -> String {
        let (top, bottom) = (row_col_to_cell_absolute(FIRST_LINE, first), row_col_to_cell_absolute(self.last_line(), last));
        format!("{}{top}:{bottom}", self.on("roi-sheet-case"))
    }

    /// The name of a sheet before a cell.
    fn on(&self, key: &str) -> String {
        format!("'{}'!", self.words.text(key))
    }

    /// Header cells of the years from a column on: the first points to the input, the others count on.
    fn year_heads(&self, sheet: &mut Worksheet, (row, first): (u32, u16), input: &str) -> Written {
        for (place, year) in (0..self.years).zip(self.case.values.years()) {
            let formula = if place == 0 { format!("={input}") } else { format!("={}+1", row_col_to_cell(row, first + place - 1)) };
            sheet.write_formula_with_format(row, first + place, Formula::new(formula).set_result(year.to_string()), &self.looks.year)?;
        }
        Ok(())
    }

    fn texts(&self, sheet: &mut Worksheet, (row, first): (u32, u16), texts: &[String]) -> Written {
        for (column, text) in (first..).zip(texts) {
            sheet.write_string_with_format(row, column, text, &self.looks.head)?;
        }
        Ok(())
    }

    /// A formula for money with our figure as its result.
    fn money(&self, sheet: &mut Worksheet, (row, column): (u32, u16), formula: String, cents: Cents) -> Written {
        sheet.write_formula_with_format(row, column, Formula::new(formula).set_result(euros(cents)), &self.looks.money)?;
        Ok(())
    }

    /// A formula for a share with our percent as its result; a dash where there is none.
    fn percent(&self, sheet: &mut Worksheet, (row, column): (u32, u16), formula: String, percent: Option<f64>) -> Written {
        let result = percent.map_or_else(|| NONE.to_owned(), |percent| (percent / 100.0).to_string());
        sheet.write_formula_with_format(row, column, Formula::new(formula).set_result(result), &self.looks.percent)?;
        Ok(())
    }

    fn month(&self, sheet: &mut Worksheet, (row, column): (u32, u16), formula: String, month: Option<Date>) -> Written {
        let result = month.map_or_else(|| NONE.to_owned(), |month| serial(month).to_string());
        sheet.write_formula_with_format(row, column, Formula::new(formula).set_result(result), &self.looks.month)?;
        Ok(())
    }

    /// What hours and drivers are made of; for each line the row where its parts begin.
    fn inputs(&self, sheet: &mut Worksheet) -> Result<Vec<(usize, u32)>, XlsxError> {
        sheet.set_name(self.words.text("roi-sheet-inputs"))?.set_column_width(0, 32)?.set_column_width(1, 28)?.set_freeze_panes(1, 2)?;
        self.texts(sheet, (0, 0), &["roi-column-line", "roi-column-part"].map(|key| self.words.text(key)))?;
        self.year_heads(sheet, (0, 2), &format!("{}{START_YEAR}", self.on("roi-sheet-case")))?;
        let (mut row, mut places) = (1, Vec::new());
        for (place, line) in self.case.lines.iter().enumerate() {
            let parts = self.parts(&line.source);
            if parts.is_empty() {
                continue;
            }
            places.push((place, row));
            for (part, numbers) in parts {
                sheet.write_string(row, 0, &line.name)?.write_string(row, 1, part)?;
                for (column, number) in (2..).zip(numbers) {
                    sheet.write_number_with_format(row, column, number, &self.looks.number)?;
                }
                row += 1;
            }
        }
        Ok(places)
    }

    /// The parts of a computed amount by name, a number a year.
    fn parts(&self, source: &AmountSource) -> Vec<(String, Vec<f64>)> {
        use crate::domain::field::Field;
        let count = usize::from(self.years);
        match source {
            AmountSource::Amounts(_) => Vec::new(),
            AmountSource::Hours(hours) => {
                let of = |year: usize| hours.get(year).copied().unwrap_or_default().value();
                vec![(self.words.label(Field::Hours), (0..count).map(of).collect())]
            }
            AmountSource::Driver(driver) => {
                let year = |year: usize| driver.years.get(year).copied().unwrap_or_default();
                vec![
                    (self.words.label(Field::CustomerCount), (0..count).map(|place| year(place).customers.value()).collect()),
                    (self.words.label(Field::ActingShare), vec![driver.share.value(); count]),
                    (self.words.label(Field::ChangePerCustomer), (0..count).map(|place| year(place).change.euros()).collect()),
                    (self.words.label(Field::MarginShare), vec![driver.margin.value(); count]),
                ]
            }
        }
    }

    /// Figures given by hand for a scenario; how many rows they take below the header.
    fn own_figures(&self, sheet: &mut Worksheet) -> Result<u32, XlsxError> {
        sheet.set_name(self.words.text("roi-sheet-own"))?.set_column_width(1, 28)?.set_column_width(2, 32)?.set_freeze_panes(1, 4)?;
        let heads = ["roi-scenario", "roi-column-kind", "roi-column-line", "field-when"].map(|key| self.words.text(key));
        self.texts(sheet, (0, 0), &heads)?;
        self.year_heads(sheet, (0, FIRST_YEAR), &format!("{}{START_YEAR}", self.on("roi-sheet-case")))?;
        let mut row = 0;
        for scenario in [Scenario::Cautious, Scenario::Bold] {
            for line in &self.case.lines {
                let Some(own) = line.own.of(scenario) else { continue };
                row += 1;
                sheet.write_string(row, 0, self.words.label(scenario))?.write_string(row, 1, self.words.label(line.kind))?;
                sheet.write_string(row, 2, &line.name)?.write_string(row, 3, self.words.label(line.when))?;
                for place in 0..self.years {
                    let cents = own.get(usize::from(place)).copied().unwrap_or_default();
                    sheet.write_number_with_format(row, FIRST_YEAR + place, cents.euros(), &self.looks.money)?;
                }
            }
        }
        Ok(row)
    }
}

/// Euros as a formula's result carries them.
fn euros(cents: Cents) -> String {
    cents.euros().to_string()
}

/// The number by which spreadsheets know a day.
fn serial(day: Date) -> i32 {
    jiff::civil::date(1899, 12, 30).until(day).map_or(0, |span| span.get_days())
}

/// A text inside a formula.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

#[cfg(test)]
mod tests;
