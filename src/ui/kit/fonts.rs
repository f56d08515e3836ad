//! The embedded fonts and the families that text and icons are drawn with. No font of egui's own is in the program.

use crate::base::fonts::{ARABIC, EMOJI, LUCIDE, MATH, REGULAR, SEMIBOLD};
use eframe::egui::{FontData, FontDefinitions, FontFamily, FontId, FontTweak};
use std::sync::Arc;

/// The family of headings and emphasis.
pub fn semibold() -> FontFamily {
    FontFamily::Name("semibold".into())
}

/// The family of icons alone: a glyph fills its square, without a line's ascent above it.
pub fn icons() -> FontFamily {
    FontFamily::Name("icons".into())
}

/// An icon of that size.
pub fn icon(size: f32) -> FontId {
    FontId::new(size, icons())
}

/// All families: text falls back to the icons, so that a glyph of theirs may stand within a sentence.
pub fn definitions() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    // An icon's square stands on the baseline; among words it is lowered so that its middle meets that of the capitals.
    let inline = FontTweak { y_offset_factor: 0.14, ..FontTweak::default() };
    for (name, data) in [
        ("regular", FontData::from_static(REGULAR)),
        ("semibold", FontData::from_static(SEMIBOLD)),
        ("math", FontData::from_static(MATH)),
        ("arabic", FontData::from_static(ARABIC)),
        ("emoji", FontData::from_static(EMOJI)),
        ("icons", FontData::from_static(LUCIDE)),
        ("icons-inline", FontData::from_static(LUCIDE).tweak(inline)),
    ] {
        fonts.font_data.insert(name.to_owned(), Arc::new(data));
    }
    for (family, names) in [
        (FontFamily::Proportional, ["regular", "math", "icons-inline", "arabic", "emoji"].as_slice()),
        // Noto's digits are tabular, which is all that a fixed width is wanted for here.
        (FontFamily::Monospace, &["regular", "math", "icons-inline", "arabic", "emoji"]),
        (semibold(), &["semibold", "math", "icons-inline", "arabic", "emoji"]),
        (icons(), &["icons", "regular"]),
    ] {
        fonts.families.insert(family, names.iter().map(|&name| name.to_owned()).collect());
    }
    fonts
}
