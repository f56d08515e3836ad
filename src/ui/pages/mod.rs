//! The pages, one folder each: `mod` (the page), `data` (what load makes), `table` and `form` (drawing).
