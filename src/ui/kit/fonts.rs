//! The embedded fonts and the families that text and icons are drawn with. No font of egui's own is in the program.

use eframe::egui::{FontData, FontDefinitions, FontFamily, FontId, FontTweak};
use std::sync::Arc;

const REGULAR: &[u8] = include_bytes!("../../../assets/fonts/NotoSans-Regular.ttf");
const SEMIBOLD: &[u8] = include_bytes!("../../../assets/fonts/NotoSans-SemiBold.ttf");
/// Minus, arrows and comparisons, which Noto Sans lacks: a subset of Noto Sans Math.
const MATH: &[u8] = include_bytes!("../../../assets/fonts/NotoSansMath-subset.ttf");
const LUCIDE: &[u8] = include_bytes!("../../../assets/fonts/lucide.ttf");

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
        ("icons", FontData::from_static(LUCIDE)),
        ("icons-inline", FontData::from_static(LUCIDE).tweak(inline)),
    ] {
        fonts.font_data.insert(name.to_owned(), Arc::new(data));
    }
    for (family, names) in [
        (FontFamily::Proportional, ["regular", "math", "icons-inline"].as_slice()),
        // Noto's digits are tabular, which is all that a fixed width is wanted for here.
        (FontFamily::Monospace, &["regular", "math", "icons-inline"]),
        (semibold(), &["semibold", "math", "icons-inline"]),
        (icons(), &["icons", "regular"]),
    ] {
        fonts.families.insert(family, names.iter().map(|&name| name.to_owned()).collect());
    }
    fonts
}
