//! The one door to Typst.
