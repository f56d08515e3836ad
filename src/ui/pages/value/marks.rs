//! What stands for a segment or an emotion: a badge, a colour.

use crate::domain::interaction::Emotion;
use crate::domain::segment::Segment;
use crate::i18n::Words;
use crate::ui::kit::{Theme, badge};
use crate::ui::pages::customers::series;
use eframe::egui::{Color32, Response, Ui};

/// The segments in the order of the picture and of every table: the best first.
pub(super) const ORDER: [Segment; 5] = [Segment::Strategic, Segment::Growth, Segment::Retention, Segment::Efficiency, Segment::Acquisition];

/// The colour of a segment.
pub(super) fn color(theme: &Theme, segment: Segment) -> Color32 {
    theme.colors.series.get(series(segment)).copied().unwrap_or(theme.colors.text_muted)
}

/// The badge of a segment: its letter on its colour.
pub(crate) fn segment_badge(ui: &mut Ui, theme: &Theme, words: &Words, segment: Segment) -> Response {
    badge::letter(ui, theme, &words.segment_letter(segment), color(theme, segment), &words.label(segment))
}

/// The colour of an emotion; grey for neutral and unknown.
pub(super) fn emotion_color(theme: &Theme, emotion: Option<Emotion>) -> Color32 {
    let c = &theme.colors;
    let [bad, .., good] = c.emotion;
    let [.., grey] = c.series;
    match emotion.map(Emotion::score) {
        Some(score) if score > 0 => good,
        Some(score) if score < 0 => bad,
        _ => grey,
    }
}

/// What is to be done with a segment, in a word or two.
pub(super) fn advice(words: &Words, segment: Segment) -> String {
    match segment {
        Segment::Acquisition => words.text("value-advice-acquisition"),
        Segment::Growth => words.text("value-advice-growth"),
        Segment::Strategic => words.text("value-advice-strategic"),
        Segment::Retention => words.text("value-advice-retention"),
        Segment::Efficiency => words.text("value-advice-efficiency"),
    }
}
