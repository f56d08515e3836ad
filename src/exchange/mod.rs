//! Data for machines, in and out: CSV rows to drafts and records to CSV. Stable codes, no translated words; it is given readers and writers.

pub mod decode;
pub mod headers;
pub mod mapping;
pub mod rows;
pub mod values;
pub mod write;
