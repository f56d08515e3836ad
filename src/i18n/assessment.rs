//! Our words of the questions of the self-assessment; the owner's own words stand in the register and go before them.

use super::words::Words;
use crate::domain::assessment::{Question, Wording};

impl Words {
    /// The words of a question: the owner's own if there are any, else ours.
    pub fn question(&self, question: Question, own: &[(Question, Wording)]) -> Wording {
        let theirs = own.iter().find(|(reworded, _)| *reworded == question).map(|(_, words)| words.clone());
        theirs.unwrap_or_else(|| self.our_question(question))
    }

    /// Our own words of a question.
    pub fn our_question(&self, question: Question) -> Wording {
        let [title, text] = asked(question).map(|key| self.text(key));
        let [mediocre, excellent] = examples(question).map(|key| self.text(key));
        Wording { title, text, mediocre, excellent }
    }
}

/// Keys of a question's name and of the question itself.
fn asked(question: Question) -> [&'static str; 2] {
    match question {
        Question::Market => ["assessment-market-title", "assessment-market-text"],
        Question::Segments => ["assessment-segments-title", "assessment-segments-text"],
        Question::Asking => ["assessment-asking-title", "assessment-asking-text"],
        Question::Involving => ["assessment-involving-title", "assessment-involving-text"],
        Question::Care => ["assessment-care-title", "assessment-care-text"],
        Question::Knowledge => ["assessment-knowledge-title", "assessment-knowledge-text"],
        Question::Everyday => ["assessment-everyday-title", "assessment-everyday-text"],
        Question::LongTerm => ["assessment-long-term-title", "assessment-long-term-text"],
        Question::Openness => ["assessment-openness-title", "assessment-openness-text"],
        Question::Promises => ["assessment-promises-title", "assessment-promises-text"],
        Question::Measuring => ["assessment-measuring-title", "assessment-measuring-text"],
        Question::Reacting => ["assessment-reacting-title", "assessment-reacting-text"],
        Question::Advising => ["assessment-advising-title", "assessment-advising-text"],
    }
}

/// Keys of its mediocre and its excellent example.
fn examples(question: Question) -> [&'static str; 2] {
    match question {
        Question::Market => ["assessment-market-mediocre", "assessment-market-excellent"],
        Question::Segments => ["assessment-segments-mediocre", "assessment-segments-excellent"],
        Question::Asking => ["assessment-asking-mediocre", "assessment-asking-excellent"],
        Question::Involving => ["assessment-involving-mediocre", "assessment-involving-excellent"],
        Question::Care => ["assessment-care-mediocre", "assessment-care-excellent"],
        Question::Knowledge => ["assessment-knowledge-mediocre", "assessment-knowledge-excellent"],
        Question::Everyday => ["assessment-everyday-mediocre", "assessment-everyday-excellent"],
        Question::LongTerm => ["assessment-long-term-mediocre", "assessment-long-term-excellent"],
        Question::Openness => ["assessment-openness-mediocre", "assessment-openness-excellent"],
        Question::Promises => ["assessment-promises-mediocre", "assessment-promises-excellent"],
        Question::Measuring => ["assessment-measuring-mediocre", "assessment-measuring-excellent"],
        Question::Reacting => ["assessment-reacting-mediocre", "assessment-reacting-excellent"],
        Question::Advising => ["assessment-advising-mediocre", "assessment-advising-excellent"],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;

    #[test]
    fn every_question_has_its_words_and_the_owners_go_first() {
        for words in Lang::ALL.iter().map(|lang| Words::new(*lang)) {
            let mut seen = Vec::new();
            for question in Question::ALL {
                let ours = words.our_question(*question);
                assert_eq!(ours.check().as_ref(), Ok(&ours), "{question:?}");
                assert!(ours.text.ends_with('?') && ours.mediocre.ends_with('.') && ours.excellent.ends_with('.'), "{ours:?}");
                assert!(!seen.contains(&ours.title), "{question:?}");
                seen.push(ours.title);
            }
            let own = Wording { title: "Oma".into(), text: "Oma?".into(), ..Wording::default() };
            assert_eq!(words.question(Question::Care, &[(Question::Care, own.clone())]), own);
            assert_ne!(words.question(Question::Care, &[(Question::Asking, own.clone())]), own);
        }
    }
}
