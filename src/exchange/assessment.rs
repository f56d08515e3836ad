//! The self-assessment out: a row a year, rater and question as CSV or spreadsheet, or all of it as JSON with what it came to.

use super::workbook::{Sheet, SheetCell};
use super::write::CsvOut;
use crate::domain::assessment::result::{RoundResult, mean_of};
use crate::domain::assessment::{Part, Question, RaterSheet, Rating, RoundSheet};
use serde_json::{Value, json};

/// Columns of our own file of the self-assessment.
pub const HEADER: &[&str] =
    &["year", "rater", "number", "question", "area", "importance", "current", "target", "applies", "gap", "weighted_gap", "note"];

/// One rater's answer to one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerRow {
    year: i64,
    rater: String,
    question: Question,
    rating: Rating,
}

/// The rows of some rounds; questions that a rater hasn't come to are left out.
pub fn rows(sheets: &[RoundSheet]) -> Vec<AnswerRow> {
    let of_rater = |year: i64, rater: &RaterSheet| {
        let touched = Question::ALL.iter().filter(|question| rater.rating(**question) != Rating::default());
        let row = |question: &Question| AnswerRow { year, rater: rater.name.clone(), question: *question, rating: rater.rating(*question) };
        touched.map(row).collect::<Vec<_>>()
    };
    sheets.iter().flat_map(|sheet| sheet.raters.iter().flat_map(move |rater| of_rater(sheet.round.year, rater))).collect()
}

impl AnswerRow {
    fn part(&self, part: Part) -> Option<i64> {
        self.rating.part(part).filter(|_| self.rating.applies).map(i64::from)
    }

    fn gap(&self) -> Option<i64> {
        Some(self.part(Part::Target)? - self.part(Part::Current)?)
    }

    fn weight(&self) -> Option<i64> {
        Some(self.part(Part::Importance)? * self.gap()?)
    }

    /// The numbers of the row under the heads from `importance` on, the note left out.
    fn numbers(&self) -> [Option<i64>; 6] {
        let [importance, current, target] = [Part::Importance, Part::Current, Part::Target].map(|part| self.part(part));
        [importance, current, target, Some(i64::from(self.rating.applies)), self.gap(), self.weight()]
    }
}

/// Writes an answer as a row under [`HEADER`].
///
/// # Errors
/// What the writer says.
pub fn write<W: std::io::Write>(out: &mut CsvOut<W>, row: &AnswerRow) -> std::io::Result<()> {
    out.raw(&row.year.to_string())?;
    out.text(&row.rater)?;
    out.raw(&row.question.number().to_string())?;
    out.raw(row.question.code())?;
    out.raw(row.question.area().code())?;
    for number in row.numbers() {
        out.raw(&number.map(|number| number.to_string()).unwrap_or_default())?;
    }
    out.text(&row.rating.note)?;
    out.end_row()
}

/// The answers as the table of a spreadsheet.
#[allow(clippy::cast_precision_loss, reason = "years and small numbers")]
pub fn sheet(rows: &[AnswerRow]) -> Sheet {
    let text = |text: &str| SheetCell::Text(text.to_owned());
    let row = |row: &AnswerRow| {
        let mut cells = vec![
            SheetCell::Number(row.year as f64),
            text(&row.rater),
            SheetCell::Number(row.question.number() as f64),
            text(row.question.code()),
            text(row.question.area().code()),
        ];
        cells.extend(row.numbers().map(|number| SheetCell::number(number.map(|number| number as f64))));
        cells.push(if row.rating.note.is_empty() { SheetCell::Empty } else { text(&row.rating.note) });
        cells
    };
    Sheet {
        name: "assessment".to_owned(),
        header: HEADER.iter().map(|head| (*head).to_owned()).collect(),
        rows: rows.iter().map(row).collect(),
    }
}

/// All rounds with their answers and what each came to.
pub fn json(sheets: &[RoundSheet]) -> Value {
    let answer = |row: &AnswerRow| {
        json!({
            "rater": row.rater,
            "question": row.question.code(),
            "importance": row.part(Part::Importance),
            "current": row.part(Part::Current),
            "target": row.part(Part::Target),
            "applies": row.rating.applies,
            "note": row.rating.note,
        })
    };
    let round = |sheet: &RoundSheet| {
        let result = RoundResult::of(sheet);
        let question = |of: &crate::domain::assessment::result::QuestionResult| {
            json!({
                "number": of.question.number(),
                "question": of.question.code(),
                "area": of.question.area().code(),
                "importance": mean_of(of.importance),
                "current": mean_of(of.current),
                "target": mean_of(of.target),
                "gap": of.gap,
                "weighted_gap": of.weight,
                "not_applicable": of.not_applicable,
            })
        };
        json!({
            "year": sheet.round.year,
            "raters": sheet.raters.iter().map(|rater| rater.name.as_str()).collect::<Vec<_>>(),
            "answers": rows(std::slice::from_ref(sheet)).iter().map(answer).collect::<Vec<_>>(),
            "questions": result.questions.iter().map(question).collect::<Vec<_>>(),
            "ranked": result.ranked().iter().map(|of| of.question.code()).collect::<Vec<_>>(),
        })
    };
    json!({ "rounds": sheets.iter().map(round).collect::<Vec<_>>() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::assessment::AssessmentRound;
    use uuid::Uuid;

    fn sheets() -> Vec<RoundSheet> {
        let full = Rating { importance: Some(5), current: Some(2), target: Some(4), applies: true, note: "=1+1".into() };
        let never = Rating { applies: false, importance: Some(3), ..Rating::default() };
        let ratings = vec![(Question::Care, full), (Question::Market, never)];
        let rater = RaterSheet { id: Uuid::nil().into(), name: "Outi; Korpisaari".into(), ratings };
        vec![RoundSheet { round: AssessmentRound { id: Uuid::nil().into(), year: 2026 }, raters: vec![rater] }]
    }

    #[test]
    fn a_row_an_answer_in_the_order_of_the_questions() {
        let mut out = CsvOut::begin(Vec::new(), HEADER.iter().copied()).unwrap();
        for row in rows(&sheets()) {
            write(&mut out, &row).unwrap();
        }
        let text = String::from_utf8(out.finish().unwrap()).unwrap();
        let lines: Vec<&str> = text.lines().skip(1).collect();
        assert_eq!(
            lines,
            ["2026;\"Outi; Korpisaari\";1;market;markets;;;;0;;;", "2026;\"Outi; Korpisaari\";5;care;processes;5;2;4;1;2;10;'=1+1"]
        );
    }

    #[test]
    fn sheet_and_json_say_the_same_as_the_rows() {
        let table = sheet(&rows(&sheets()));
        assert_eq!((table.rows.len(), table.header.len()), (2, HEADER.len()));
        assert!(table.rows.iter().all(|row| row.len() == HEADER.len()));
        assert_eq!((&table.rows[1][10], &table.rows[0][10]), (&SheetCell::Number(10.0), &SheetCell::Empty));
        let all = json(&sheets());
        assert_eq!((&all["rounds"][0]["ranked"], &all["rounds"][0]["questions"][4]["weighted_gap"]), (&json!(["care"]), &json!(10.0)));
        assert_eq!(all["rounds"][0]["answers"].as_array().map(Vec::len), Some(2));
    }
}
