//! What the user sees: the only room that knows egui. Reads through `Reader` in `load`, writes by commands to `ops` alone.

pub mod app;
pub mod kit;
pub mod pages;
