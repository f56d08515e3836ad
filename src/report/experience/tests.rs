//! What the booklet says.
