//! The pages: what a user opens from the rail, and the card and forms that they share.

pub mod card;
pub mod forms;
//! The pages, one folder each: `mod` (the page), `data` (what load makes), `table` and `form` (drawing).

pub mod feedback;
pub mod interaction;
pub mod shared;
pub mod task;
pub mod today;
