//! Kimmoke: customer relationships for firms of one to nine people. The rooms and their rules are told in ARCHITECTURE.md.

pub mod base;
pub mod cli;
pub mod domain;
pub mod exchange;
pub mod i18n;
pub mod ops;
pub mod report;
pub mod store;
pub mod ui;
