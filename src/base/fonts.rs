//! The font files in the program, for the window and for PDFs alike; licences lie beside them in `assets/fonts/`.

/// Noto Sans, for text; its digits are tabular.
pub const REGULAR: &[u8] = include_bytes!("../../assets/fonts/NotoSans-Regular.ttf");
/// Noto Sans SemiBold, for headings and emphasis.
pub const SEMIBOLD: &[u8] = include_bytes!("../../assets/fonts/NotoSans-SemiBold.ttf");
/// Minus, arrows and comparisons, which Noto Sans lacks: a subset of Noto Sans Math.
pub const MATH: &[u8] = include_bytes!("../../assets/fonts/NotoSansMath-Signs.ttf");
/// Arabic, for names.
pub const ARABIC: &[u8] = include_bytes!("../../assets/fonts/NotoSansArabic-Regular.ttf");
/// Emoji in one colour, for what people write.
pub const EMOJI: &[u8] = include_bytes!("../../assets/fonts/NotoEmoji-Regular.ttf");
/// Icons: a subset of Lucide.
pub const LUCIDE: &[u8] = include_bytes!("../../assets/fonts/lucide.ttf");
