//! Documents for people: summary → document → PDF bytes. Fetches no number; is given summaries.

pub mod card;
pub mod development;
pub mod list;
pub mod pdf;
pub mod recovery;
