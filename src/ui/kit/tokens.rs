//! The design tokens: every colour by its use in a light and a dark set, and every measure. Not egui's style: `theme` makes that of them.

#![allow(clippy::disallowed_methods, reason = "the one place where colours are numbers")]

use eframe::egui::Color32;

/// The colours of one theme, named by use. Nothing outside the kit writes a colour of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Colors {
    /// Ground of pages.
    pub bg: Color32,
    /// Cards, fields, sheets.
    pub surface: Color32,
    /// The rail, chips, locked fields.
    pub sunken: Color32,
    /// Lines of one point, card outlines.
    pub divider: Color32,
    /// Text.
    pub text: Color32,
    /// Secondary text and hints.
    pub text_muted: Color32,
    /// Outer edges, secondary buttons; decoration only.
    pub border: Color32,
    /// Edges of fields and checkboxes, at least 3:1.
    pub border_input: Color32,
    /// The one accent.
    pub accent: Color32,
    /// Text on the accent.
    pub on_accent: Color32,
    /// Selected rows and chips.
    pub accent_soft: Color32,
    /// The focus ring.
    pub focus: Color32,
    /// Good news.
    pub ok: Color32,
    /// A warning.
    pub warn: Color32,
    /// An error, a dangerous act.
    pub err: Color32,
    /// Ground of good news.
    pub ok_soft: Color32,
    /// Ground of a warning.
    pub warn_soft: Color32,
    /// Ground of an error.
    pub err_soft: Color32,
    /// Series of charts and segments, 1 to 6.
    pub series: [Color32; 6],
    /// Letters on a series colour.
    pub on_series: Color32,
    /// Emotion −2 to +2, orange to blue.
    pub emotion: [Color32; 5],
    /// Ink of the faces −1, 0, +1.
    pub face_ink: Color32,
    /// Ink of the faces −2 and +2.
    pub face_ink_strong: Color32,
    /// Shadow of cards; nothing in the dark theme.
    pub shadow: Color32,
    /// Shadow of pop-ups and sheets.
    pub shadow_pop: Color32,
    /// Behind a dialog.
    pub backdrop: Color32,
}

const fn hex(rgb: u32) -> Color32 {
    let [_, r, g, b] = rgb.to_be_bytes();
    Color32::from_rgb(r, g, b)
}

/// The light set.
pub const LIGHT: Colors = Colors {
    bg: hex(0xF7F8FA),
    surface: hex(0xFFFFFF),
    sunken: hex(0xEEF1F5),
    divider: hex(0xE1E6ED),
    text: hex(0x1B2430),
    text_muted: hex(0x55606E),
    border: hex(0xC3CAD4),
    border_input: hex(0x7A8594),
    accent: hex(0x0B5CAD),
    on_accent: hex(0xFFFFFF),
    accent_soft: hex(0xE3EEFA),
    focus: hex(0x0B5CAD),
    ok: hex(0x1B6E3C),
    warn: hex(0x8A4B00),
    err: hex(0xB3261E),
    ok_soft: hex(0xE4F3EA),
    warn_soft: hex(0xFFF1DC),
    err_soft: hex(0xFCE8E6),
    series: [hex(0x0B6FB8), hex(0xB45F06), hex(0x1E7F55), hex(0x8E4B9E), hex(0x0F7C8A), hex(0x6B7480)],
    on_series: hex(0xFFFFFF),
    emotion: [hex(0xB45F06), hex(0xF4D3AE), hex(0xE3E7EC), hex(0xBFDDF5), hex(0x0B6FB8)],
    face_ink: hex(0x1B2430),
    face_ink_strong: hex(0xFFFFFF),
    shadow: Color32::from_rgba_premultiplied(2, 3, 3, 18),
    shadow_pop: Color32::from_rgba_premultiplied(5, 6, 9, 46),
    backdrop: Color32::from_rgba_premultiplied(9, 12, 16, 89),
};

/// The dark set.
pub const DARK: Colors = Colors {
    bg: hex(0x14181D),
    surface: hex(0x1C2229),
    sunken: hex(0x101418),
    divider: hex(0x2B343E),
    text: hex(0xE6EAEF),
    text_muted: hex(0xA3AEBB),
    border: hex(0x36404B),
    border_input: hex(0x7D8998),
    accent: hex(0x6CB2F5),
    on_accent: hex(0x0B1A2A),
    accent_soft: hex(0x1B3348),
    focus: hex(0x8CC4FA),
    ok: hex(0x6FCF97),
    warn: hex(0xF2B45A),
    err: hex(0xFF8A80),
    ok_soft: hex(0x17301F),
    warn_soft: hex(0x33260F),
    err_soft: hex(0x3A1C1A),
    series: [hex(0x5AAEF0), hex(0xF0A04B), hex(0x5CC79A), hex(0xCE93DB), hex(0x4FC3D0), hex(0xA3AEBB)],
    on_series: hex(0x101418),
    emotion: [hex(0xF0A04B), hex(0x5A3F1F), hex(0x36404B), hex(0x1F4562), hex(0x5AAEF0)],
    face_ink: hex(0xE6EAEF),
    face_ink_strong: hex(0x101418),
    shadow: Color32::TRANSPARENT,
    shadow_pop: Color32::from_black_alpha(128),
    backdrop: Color32::from_black_alpha(128),
};

/// The measures in points; touch mode enlarges what a finger meets.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sizes {
    /// Body text.
    pub body: f32,
    /// Small text; nothing is smaller.
    pub small: f32,
    /// Titles.
    pub title: f32,
    /// The one number of a card.
    pub hero: f32,
    /// Height of buttons and fields.
    pub control: f32,
    /// Height of a table row.
    pub row: f32,
    /// Height of a table header.
    pub header: f32,
    /// Height of chips.
    pub chip: f32,
    /// Height of tabs.
    pub tab: f32,
    /// Icons in buttons and the rail.
    pub icon: f32,
    /// Small icons in chips and lines.
    pub icon_small: f32,
    /// Corners of controls.
    pub radius: u8,
    /// Corners of banners and toasts.
    pub radius_banner: u8,
    /// Corners of cards.
    pub radius_card: u8,
    /// Corners of badges.
    pub radius_badge: u8,
    /// The rail with words.
    pub rail: f32,
    /// The rail without words.
    pub rail_slim: f32,
    /// The bar with the search box.
    pub top_bar: f32,
    /// The bar at the foot.
    pub status_bar: f32,
    /// Padding of pages.
    pub page: i8,
    /// A form's column.
    pub form: f32,
    /// The detail pane.
    pub detail: f32,
}

impl Sizes {
    /// For mouse and keyboard.
    pub const DESK: Self = Self {
        body: 15.0,
        small: 13.0,
        title: 20.0,
        hero: 30.0,
        control: 32.0,
        row: 34.0,
        header: 32.0,
        chip: 24.0,
        tab: 36.0,
        icon: 18.0,
        icon_small: 14.0,
        radius: 6,
        radius_banner: 8,
        radius_card: 10,
        radius_badge: 4,
        rail: 216.0,
        rail_slim: 56.0,
        top_bar: 52.0,
        status_bar: 28.0,
        page: 24,
        form: 440.0,
        detail: 472.0,
    };

    /// For fingers: text +2, controls 44, rows 48.
    pub const TOUCH: Self = Self {
        body: 17.0,
        small: 15.0,
        title: 22.0,
        hero: 32.0,
        control: 44.0,
        row: 48.0,
        header: 44.0,
        chip: 44.0,
        tab: 44.0,
        icon: 20.0,
        icon_small: 16.0,
        rail: 236.0,
        rail_slim: 64.0,
        top_bar: 60.0,
        status_bar: 32.0,
        ..Self::DESK
    };
}

#[cfg(test)]
mod tests {
    use super::{Color32, Colors, DARK, LIGHT};

    fn luminance(color: Color32) -> f64 {
        let [r, g, b, _] = color.to_array().map(|byte| {
            let part = f64::from(byte) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }

    /// Contrast ratio by WCAG 2.2.
    fn contrast(a: Color32, b: Color32) -> f64 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[track_caller]
    fn check(what: &str, ink: Color32, ground: Color32, least: f64) {
        let found = contrast(ink, ground);
        assert!(found >= least, "{what}: {found:.2} < {least}");
    }

    fn check_set(name: &str, c: &Colors) {
        for (ground_name, ground) in [("bg", c.bg), ("surface", c.surface), ("sunken", c.sunken)] {
            check(&format!("{name} text on {ground_name}"), c.text, ground, 7.0);
            check(&format!("{name} muted on {ground_name}"), c.text_muted, ground, 4.5);
            check(&format!("{name} accent on {ground_name}"), c.accent, ground, 4.5);
            check(&format!("{name} err on {ground_name}"), c.err, ground, 4.5);
            check(&format!("{name} warn on {ground_name}"), c.warn, ground, 4.5);
            check(&format!("{name} ok on {ground_name}"), c.ok, ground, 4.5);
            check(&format!("{name} input border on {ground_name}"), c.border_input, ground, 3.0);
            check(&format!("{name} focus on {ground_name}"), c.focus, ground, 3.0);
        }
        for soft in [c.ok_soft, c.warn_soft, c.err_soft, c.accent_soft] {
            check(&format!("{name} text on soft"), c.text, soft, 7.0);
        }
        check("ok on soft", c.ok, c.ok_soft, 4.5);
        check("warn on soft", c.warn, c.warn_soft, 4.5);
        check("err on soft", c.err, c.err_soft, 4.5);
        check("accent on soft", c.accent, c.accent_soft, 4.5);
        check("accent on warn", c.accent, c.warn_soft, 4.5);
        check("accent on err", c.accent, c.err_soft, 4.5);
        check("on accent", c.on_accent, c.accent, 4.5);
        check("toast", c.bg, c.text, 7.0);
        for series in c.series {
            check("series on surface", series, c.surface, 3.0);
            check("letter on series", c.on_series, series, 4.5);
        }
        for (index, emotion) in c.emotion.into_iter().enumerate() {
            let ink = if index == 0 || index == 4 { c.face_ink_strong } else { c.face_ink };
            check(&format!("{name} face {index}"), ink, emotion, 4.5);
        }
    }

    #[test]
    fn every_pair_of_colours_can_be_read() {
        check_set("light", &LIGHT);
        check_set("dark", &DARK);
    }
}
