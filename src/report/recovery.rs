//! The recovery sheet of a new register.
