//! Rows to drafts, with every refused row and its reason.
