//! The self-assessment: rounds, raters, ratings, and the owner's own words of the questions.

use super::error::StoreResult;
use super::lookup;
use super::reader::Reader;
use super::tx::Tx;
use crate::base::id::{AssessmentRaterId, AssessmentRoundId};
use crate::domain::assessment::{AssessmentRound, Mark, Question, RaterSheet, Rating, RoundSheet, Wording};
use rusqlite::{Row, params};
use uuid::Uuid;

fn round_from(row: &Row<'_>) -> rusqlite::Result<AssessmentRound> {
    Ok(AssessmentRound { id: row.get(0)?, year: row.get(1)? })
}

fn rating_from(row: &Row<'_>, first: usize) -> rusqlite::Result<Rating> {
    Ok(Rating {
        importance: row.get(first)?,
        current: row.get(first + 1)?,
        target: row.get(first + 2)?,
        applies: row.get(first + 3)?,
        note: row.get(first + 4)?,
    })
}

const RATING: &str = "importance, current_level, target_level, applies, note";

/// The rounds, the newest year first.
///
/// # Errors
/// What the file refuses.
pub fn rounds(db: Reader<'_>) -> StoreResult<Vec<AssessmentRound>> {
    db.rows("SELECT id, year FROM assessment_round WHERE deleted_at IS NULL ORDER BY year DESC, id DESC", [], round_from)
}

/// A round with everybody's ratings.
///
/// # Errors
/// What the file refuses.
pub fn sheet(db: Reader<'_>, round: AssessmentRound) -> StoreResult<RoundSheet> {
    let rater = |row: &Row<'_>| Ok(RaterSheet { id: row.get(0)?, name: row.get(1)?, ratings: Vec::new() });
    let mut raters = db.rows("SELECT id, name FROM assessment_rater WHERE round_id = ?1 ORDER BY id", [round.id], rater)?;
    let sql = format!("SELECT rater_id, question, {RATING} FROM assessment_rating WHERE round_id = ?1 ORDER BY id");
    let ratings = db.rows(&sql, [round.id], |row| {
        let rater: AssessmentRaterId = row.get(0)?;
        // A question that a newer program asked is passed over, not lost.
        let question = Question::from_code(row.get_ref(1)?.as_str()?);
        Ok((rater, question, rating_from(row, 2)?))
    })?;
    for (rater, question, rating) in ratings {
        let of = raters.iter_mut().find(|sheet| sheet.id == rater);
        if let (Some(sheet), Some(question)) = (of, question) {
            sheet.ratings.push((question, rating));
        }
    }
    Ok(RoundSheet { round, raters })
}

/// The owner's own words of the questions that she has reworded.
///
/// # Errors
/// What the file refuses.
pub fn wordings(db: Reader<'_>) -> StoreResult<Vec<(Question, Wording)>> {
    let found = db.rows("SELECT question, title, text, mediocre, excellent FROM assessment_wording ORDER BY id", [], |row| {
        let words = Wording { title: row.get(1)?, text: row.get(2)?, mediocre: row.get(3)?, excellent: row.get(4)? };
        Ok((Question::from_code(row.get_ref(0)?.as_str()?), words))
    })?;
    Ok(found.into_iter().filter_map(|(question, words)| Some((question?, words))).collect())
}

/// Whether a live round has this year.
///
/// # Errors
/// What the file refuses.
pub fn has_year(db: Reader<'_>, year: i64) -> StoreResult<bool> {
    lookup::has(db, "SELECT 1 FROM assessment_round WHERE year = ?1 AND deleted_at IS NULL", [year])
}

/// The year of a round that lies in the bin.
///
/// # Errors
/// What the file refuses.
pub fn binned_year(db: Reader<'_>, id: AssessmentRoundId) -> StoreResult<Option<i64>> {
    db.row("SELECT year FROM assessment_round WHERE id = ?1 AND deleted_at IS NOT NULL", [id], |row| row.get(0))
}

/// A rater's round, if it is live.
///
/// # Errors
/// What the file refuses.
pub fn round_of(db: Reader<'_>, rater: AssessmentRaterId) -> StoreResult<Option<AssessmentRound>> {
    let sql =
        "SELECT o.id, o.year FROM assessment_rater r JOIN assessment_round o ON o.id = r.round_id WHERE r.id = ?1 AND o.deleted_at IS NULL";
    db.row(sql, [rater], round_from)
}

/// A live round.
///
/// # Errors
/// What the file refuses.
pub fn round(db: Reader<'_>, id: AssessmentRoundId) -> StoreResult<Option<AssessmentRound>> {
    db.row("SELECT id, year FROM assessment_round WHERE id = ?1 AND deleted_at IS NULL", [id], round_from)
}

/// Adds a round of a year.
///
/// # Errors
/// What the file refuses.
pub fn insert_round(tx: &Tx<'_>, year: i64) -> StoreResult<AssessmentRoundId> {
    let id: AssessmentRoundId = tx.new_id();
    let sql = "INSERT INTO assessment_round (id, year, created_at, updated_at, updated_by) VALUES (?1, ?2, ?3, ?3, ?4)";
    tx.execute(sql, (id, year, tx.now_ms(), tx.device()))?;
    Ok(id)
}

/// Puts a round with all that belongs to it into the bin.
///
/// # Errors
/// `NotFound`, or what the file refuses.
pub fn remove_round(tx: &Tx<'_>, id: AssessmentRoundId) -> StoreResult<()> {
    lookup::bin(tx, "assessment_round", id)
}

/// Adds a rater to a round.
///
/// # Errors
/// What the file refuses.
pub fn insert_rater(tx: &Tx<'_>, round: AssessmentRoundId, name: &str) -> StoreResult<AssessmentRaterId> {
    let id: AssessmentRaterId = tx.new_id();
    let sql = "INSERT INTO assessment_rater (id, round_id, name, created_at, updated_at, updated_by) VALUES (?1, ?2, ?3, ?4, ?4, ?5)";
    tx.execute(sql, (id, round, name, tx.now_ms(), tx.device()))?;
    Ok(id)
}

/// Renames a rater.
///
/// # Errors
/// `NotFound`, or what the file refuses.
pub fn rename_rater(tx: &Tx<'_>, id: AssessmentRaterId, name: &str) -> StoreResult<()> {
    let sql = "UPDATE assessment_rater SET name = ?2, updated_at = ?3, updated_by = ?4, rev = rev + 1 WHERE id = ?1";
    lookup::found(tx.execute(sql, (id, name, tx.now_ms(), tx.device()))?)
}

/// Removes a rater with her ratings; undo brings both back.
///
/// # Errors
/// `NotFound`, or what the file refuses.
pub fn remove_rater(tx: &Tx<'_>, id: AssessmentRaterId) -> StoreResult<()> {
    tx.execute("DELETE FROM assessment_rating WHERE rater_id = ?1", [id])?;
    lookup::found(tx.execute("DELETE FROM assessment_rater WHERE id = ?1", [id])?)
}

/// Keeps a mark of a rater on a question; whether that changed anything.
///
/// # Errors
/// `NotFound` for a rater who is not there, or what the file refuses.
pub fn rate(tx: &Tx<'_>, rater: AssessmentRaterId, question: Question, mark: Mark) -> StoreResult<bool> {
    let round = round_of(tx.reader(), rater)?.ok_or(super::StoreError::NotFound)?;
    let sql = format!("SELECT id, {RATING} FROM assessment_rating WHERE rater_id = ?1 AND question = ?2");
    let old = tx.reader().row(&sql, (rater, question), |row| Ok((row.get::<_, [u8; 16]>(0)?, rating_from(row, 1)?)))?;
    let (id, old) = old.map_or((None, Rating::default()), |(id, rating)| (Some(id), rating));
    let new = old.clone().marked(mark);
    if new == old {
        return Ok(false);
    }
    match id {
        Some(id) => tx.execute(
            "UPDATE assessment_rating SET importance = ?2, current_level = ?3, target_level = ?4, applies = ?5, note = ?6, \
             updated_at = ?7, updated_by = ?8, rev = rev + 1 WHERE id = ?1",
            params![id, new.importance, new.current, new.target, new.applies, new.note, tx.now_ms(), tx.device()],
        )?,
        None => insert_rating(tx, (round.id, rater), question, &new)?,
    };
    Ok(true)
}

fn insert_rating(tx: &Tx<'_>, of: (AssessmentRoundId, AssessmentRaterId), question: Question, new: &Rating) -> StoreResult<usize> {
    let id: Uuid = tx.new_id();
    tx.execute(
        "INSERT INTO assessment_rating (id, round_id, rater_id, question, importance, current_level, target_level, applies, note, \
         created_at, updated_at, updated_by) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?10, ?11)",
        params![
            id.as_bytes(),
            of.0,
            of.1,
            question,
            new.importance,
            new.current,
            new.target,
            new.applies,
            new.note,
            tx.now_ms(),
            tx.device()
        ],
    )
}

/// Keeps the owner's own words of a question.
///
/// # Errors
/// What the file refuses.
pub fn word(tx: &Tx<'_>, question: Question, words: &Wording) -> StoreResult<()> {
    let values = params![question, words.title, words.text, words.mediocre, words.excellent, tx.now_ms(), tx.device()];
    let sql = "UPDATE assessment_wording SET title = ?2, text = ?3, mediocre = ?4, excellent = ?5, updated_at = ?6, updated_by = ?7, \
               rev = rev + 1 WHERE question = ?1";
    if tx.execute(sql, values)? == 0 {
        let id: Uuid = tx.new_id();
        tx.execute(
            "INSERT INTO assessment_wording (id, question, title, text, mediocre, excellent, created_at, updated_at, updated_by) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7, ?8)",
            params![id.as_bytes(), question, words.title, words.text, words.mediocre, words.excellent, tx.now_ms(), tx.device()],
        )?;
    }
    Ok(())
}

/// Brings our words of a question back; whether it had others.
///
/// # Errors
/// What the file refuses.
pub fn reset_words(tx: &Tx<'_>, question: Question) -> StoreResult<bool> {
    Ok(tx.execute("DELETE FROM assessment_wording WHERE question = ?1", [question])? > 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::assessment::Part;
    use crate::store::testing::{TODAY, dump, register, write};

    #[test]
    fn a_rating_grows_mark_by_mark_and_undo_takes_one_back() {
        let mut register = register();
        let round = write(&mut register, |tx| insert_round(tx, 2026));
        let rater = write(&mut register, |tx| insert_rater(tx, round, "Outi"));
        let mut mark = |mark: Mark| write(&mut register, |tx| rate(tx, rater, Question::Care, mark));
        assert!(mark(Mark::Part(Part::Current, Some(2))));
        assert!(mark(Mark::Note("Syksyllä jäi tekemättä".into())));
        assert!(mark(Mark::Part(Part::Target, Some(4))));
        assert!(!mark(Mark::Part(Part::Target, Some(4))), "the same number again is no change");
        let rating = |register: &crate::store::Register| {
            let all = sheet(register.reader(), AssessmentRound { id: round, year: 2026 }).unwrap();
            assert!(all.raters[0].ratings.len() <= 1, "one row a question");
            all.raters[0].rating(Question::Care)
        };
        assert_eq!((rating(&register).current, rating(&register).target), (Some(2), Some(4)));
        register.undo(2, TODAY).unwrap();
        register.undo(2, TODAY).unwrap();
        assert_eq!(rating(&register), Rating { current: Some(2), ..Rating::default() });
    }

    #[test]
    fn a_removed_rater_comes_back_with_her_ratings() {
        let mut register = register();
        let round = write(&mut register, |tx| insert_round(tx, 2026));
        let rater = write(&mut register, |tx| insert_rater(tx, round, "Outi"));
        write(&mut register, |tx| rate(tx, rater, Question::Care, Mark::Applies(false)));
        let before = dump(register.reader());
        write(&mut register, |tx| remove_rater(tx, rater));
        assert!(sheet(register.reader(), AssessmentRound { id: round, year: 2026 }).unwrap().raters.is_empty());
        register.undo(2, TODAY).unwrap();
        assert_eq!(dump(register.reader()), before);
    }

    #[test]
    fn own_words_stand_until_they_are_reset_and_a_binned_round_is_gone_from_the_list() {
        let mut register = register();
        let words = |title: &str| Wording { title: title.into(), text: "Miten?".into(), ..Wording::default() };
        write(&mut register, |tx| word(tx, Question::Care, &words("Hoito")));
        write(&mut register, |tx| word(tx, Question::Care, &words("Hoiva")));
        assert_eq!(wordings(register.reader()).unwrap(), [(Question::Care, words("Hoiva"))]);
        assert!(write(&mut register, |tx| reset_words(tx, Question::Care)));
        assert!(!write(&mut register, |tx| reset_words(tx, Question::Care)));
        let old = write(&mut register, |tx| insert_round(tx, 2025));
        write(&mut register, |tx| insert_round(tx, 2026));
        assert_eq!(rounds(register.reader()).unwrap().iter().map(|round| round.year).collect::<Vec<_>>(), [2026, 2025]);
        write(&mut register, |tx| remove_round(tx, old));
        assert!(!has_year(register.reader(), 2025).unwrap() && has_year(register.reader(), 2026).unwrap());
        assert_eq!(crate::store::bin::list(register.reader(), 9).unwrap()[0].title, "2025");
    }
}
