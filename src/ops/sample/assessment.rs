//! The sample's self-assessment: last year's round and this year's, two raters each, one answer left to be given.

use super::Firm;
use crate::base::id::AssessmentRoundId;
use crate::domain::assessment::{Mark, Part, Question};
use crate::ops::done::Refusal;
use crate::store::assessment;

/// Importance, current level and target of a rater, question by question.
type Levels = [(u8, u8, u8); 13];

const OUTI_BEFORE: Levels = [
    (4, 2, 4),
    (5, 1, 4),
    (5, 2, 4),
    (3, 1, 3),
    (4, 1, 4),
    (5, 2, 5),
    (4, 3, 4),
    (4, 2, 4),
    (3, 4, 4),
    (5, 4, 5),
    (4, 1, 3),
    (5, 2, 4),
    (3, 3, 4),
];
const VILLE_BEFORE: Levels = [
    (3, 3, 4),
    (4, 1, 3),
    (4, 2, 4),
    (3, 2, 3),
    (3, 2, 3),
    (5, 1, 4),
    (5, 3, 5),
    (3, 2, 3),
    (4, 4, 4),
    (4, 3, 4),
    (3, 2, 4),
    (4, 2, 4),
    (2, 3, 3),
];
const OUTI_NOW: Levels = [
    (4, 3, 4),
    (5, 3, 5),
    (5, 3, 5),
    (4, 2, 4),
    (5, 2, 4),
    (5, 4, 5),
    (4, 3, 4),
    (5, 2, 4),
    (3, 4, 4),
    (5, 4, 5),
    (4, 2, 4),
    (5, 3, 5),
    (3, 3, 4),
];
const VILLE_NOW: Levels = [
    (3, 3, 4),
    (4, 2, 4),
    (4, 3, 4),
    (3, 1, 4),
    (4, 2, 4),
    (5, 3, 5),
    (5, 4, 5),
    (4, 3, 4),
    (4, 5, 4),
    (4, 4, 4),
    (4, 2, 4),
    (4, 2, 5),
    (2, 3, 3),
];

/// What was noted this year, by question.
const NOTES: [(Question, (&str, &str)); 3] = [
    (Question::Care, ("Hoitomalli on sovittu vain avainasiakkaille.", "A care model is agreed for the key customers only.")),
    (Question::LongTerm, ("Vuosikeskustelut jäivät syksyllä pitämättä.", "The yearly talks were not held in the autumn.")),
    (Question::Reacting, ("Antaja kuulee tuloksesta vielä sattumalta.", "Givers hear of the outcome by chance still.")),
];

impl Firm<'_, '_> {
    pub(super) fn add_assessment(&mut self) -> Result<(), Refusal> {
        let this = i64::from(self.recipe.today.year());
        let [outi, ville] = super::PEOPLE;
        for (year, levels) in [(this - 1, [OUTI_BEFORE, VILLE_BEFORE]), (this, [OUTI_NOW, VILLE_NOW])] {
            if assessment::has_year(self.tx.reader(), year)? {
                continue;
            }
            let round = assessment::insert_round(self.tx, year)?;
            let [first, second] = levels;
            self.rate(round, outi, (&first, year == this))?;
            self.rate(round, ville, (&second, false))?;
        }
        Ok(())
    }

    fn rate(&self, round: AssessmentRoundId, name: &str, (levels, noted): (&Levels, bool)) -> Result<(), Refusal> {
        let rater = assessment::insert_rater(self.tx, round, name)?;
        for (question, (importance, current, target)) in Question::ALL.iter().zip(levels) {
            // The last question waits for its last answer, so that there is something to go on with.
            let target = Some(*target).filter(|_| noted || *question != Question::Advising);
            for (part, value) in [(Part::Importance, Some(*importance)), (Part::Current, Some(*current)), (Part::Target, target)] {
                assessment::rate(self.tx, rater, *question, Mark::Part(part, value))?;
            }
            if let Some((_, words)) = NOTES.iter().find(|(of, _)| noted && of == question) {
                assessment::rate(self.tx, rater, *question, Mark::Note(self.say(*words).to_owned()))?;
            }
        }
        Ok(())
    }
}
