//! The application: logic before drawing, the shell, the table of commands.

pub mod command;
pub mod page;
