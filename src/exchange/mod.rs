//! Data for machines, in and out: CSV rows to drafts and records to CSV. Stable codes, no translated words; it is given readers and writers.
//!
//! In: bytes → [`decode`], or `sheet` for workbooks → [`table`] (split by [`split`], header found by [`headers`]) → [`mapping`] → [`rows`] of drafts.
//! Out: records → the file of their noun → [`write`].

pub mod assessment;
pub mod business_case;
pub mod care_model;
pub mod contacts;
pub mod customers;
pub mod decode;
pub mod development;
pub mod experience;
pub mod feedback;
pub mod headers;
pub mod interactions;
pub mod mapping;
pub mod preview;
pub mod purchases;
pub mod repair;
pub mod rows;
mod sheet;
pub mod split;
pub mod table;
pub mod tasks;
pub mod value;
pub mod values;
pub mod workbook;
pub mod write;
