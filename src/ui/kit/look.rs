//! Stand-in for the theme: colours and measures of the kit until `theme` arrives.
use eframe::egui::{Color32, FontId, FontFamily};

/// Colours the kit paints with.
#[derive(Clone, Debug)]
#[allow(missing_docs, reason = "stand-in")]
pub struct Theme {
    pub text: Color32, pub text_muted: Color32, pub border: Color32, pub border_input: Color32, pub surface: Color32, pub sunken: Color32,
    pub bg: Color32, pub accent: Color32, pub on_accent: Color32, pub accent_soft: Color32, pub focus: Color32,
    pub ok: Color32, pub warn: Color32, pub err: Color32, pub ok_soft: Color32, pub warn_soft: Color32, pub err_soft: Color32,
}

impl Theme {
    /// The light stand-in.
    pub fn light() -> Self {
        let c = |v: u32| Color32::from_rgb((v >> 16) as u8, (v >> 8) as u8, v as u8);
        Self { text: c(0x1B2430), text_muted: c(0x55606E), border: c(0xC3CAD4), border_input: c(0x7A8594), surface: c(0xFFFFFF), sunken: c(0xEEF1F5),
            bg: c(0xF7F8FA), accent: c(0x0B5CAD), on_accent: c(0xFFFFFF), accent_soft: c(0xE3EEFA), focus: c(0x0B5CAD),
            ok: c(0x1B6E3C), warn: c(0x8A4B00), err: c(0xB3261E), ok_soft: c(0xE4F3EA), warn_soft: c(0xFFF1DC), err_soft: c(0xFCE8E6) }
    }
}

/// The font of small text.
pub fn small() -> FontId { FontId::proportional(13.0) }
/// The font of body text.
pub fn body() -> FontId { FontId::proportional(15.0) }
/// The font of names and selected rows.
pub fn strong() -> FontId { FontId::proportional(15.0) }
/// The font of icons.
pub fn icon_font(size: f32) -> FontId { FontId::new(size, FontFamily::Proportional) }
