//! Documents for people: summary → document → PDF bytes. Fetches no number; is given summaries.

pub mod assessment;
pub mod business_case;
pub mod business_case_sheet;
pub mod card;
pub mod dashboard;
pub mod development;
pub mod experience;
pub mod list;
pub mod pdf;
pub mod recovery;
