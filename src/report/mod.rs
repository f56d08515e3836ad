//! Documents for people: summary → document → PDF bytes. Fetches no number; is given summaries.

pub mod assessment;
pub mod card;
pub mod list;
pub mod pdf;
pub mod recovery;
