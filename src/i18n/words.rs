//! The Fluent bundles of both languages, by area.
