//! The kit: theme, fields, grid, dialogs, toasts. Knows no noun and no page.
