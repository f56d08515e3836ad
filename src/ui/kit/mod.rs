//! The kit: theme, fields, grid, dialogs, toasts. Knows no noun and no page.

pub mod fields;
pub mod fonts;
pub mod form;
pub mod icons;
pub mod theme;
pub mod tokens;
pub mod tools;

pub use theme::Theme;
pub use tools::Kit;
