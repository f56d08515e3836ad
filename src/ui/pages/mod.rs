//! The pages: what a user opens from the rail, and the card and forms that they share.

pub mod card;
pub mod forms;
