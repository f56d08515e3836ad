//! The kit: theme, fields, grid, dialogs, toasts. Knows no noun and no page.

pub mod fonts;
pub mod icons;
pub mod theme;
pub mod tokens;

pub use theme::Theme;
