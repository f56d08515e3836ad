//! Today: what to do now, why, and how.
