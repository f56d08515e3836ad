//! The kit: theme, fields, grid, dialogs, toasts. Knows no noun and no page.

pub mod avatar;
pub mod badge;
pub mod banner;
pub mod button;
pub mod card;
pub mod chart;
pub mod chip;
pub mod dialog;
pub mod empty;
pub mod face;
pub mod fields;
pub mod file_picker;
pub mod focus;
pub mod fonts;
pub mod form;
pub mod gap_chart;
pub mod grid;
pub mod icons;
pub mod paint;
pub mod palette_list;
pub mod progress;
pub mod scale;
pub mod segmented;
pub mod tabs;
pub mod theme;
pub mod timeline;
pub mod toast;
pub mod tokens;
pub mod tools;
pub mod tooltip;

pub use button::{Button, icon_button};
pub use theme::Theme;
pub use tools::Kit;
