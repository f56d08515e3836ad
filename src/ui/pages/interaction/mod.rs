//! Interactions: the dialog that logs one from anywhere, and the page that lists them.

mod data;
mod form;
mod log;
mod page;
mod values;

pub use data::channel_icon;
pub use log::LogInteraction;
pub use page::InteractionsPage;
