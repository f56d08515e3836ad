//! Icon and colours of what stands in the calendar; the word always stands beside them.

use crate::domain::almanac::{Layer, Mark};
use crate::domain::calendar_entry::EntryKind;
use crate::ui::kit::{Theme, icons};
use eframe::egui::Color32;

/// The icon of a kind of entry.
pub(super) fn kind_icon(kind: EntryKind) -> char {
    match kind {
        EntryKind::Season => icons::SUN,
        EntryKind::Fair => icons::STORE,
        EntryKind::OwnTheme => icons::PALETTE,
        EntryKind::CustomerTheme => icons::HEART_HANDSHAKE,
        EntryKind::Launch => icons::ROCKET,
        EntryKind::PlanAction => icons::ROUTE,
        EntryKind::CareAction => icons::HEART,
        EntryKind::FollowUp => icons::REPEAT,
        EntryKind::Review => icons::CLIPBOARD_CHECK,
        EntryKind::SchoolTerm => icons::GRADUATION_CAP,
        EntryKind::Other => icons::CALENDAR,
    }
}

/// The icon of an item.
pub(super) fn icon(mark: Mark) -> char {
    match mark {
        Mark::Occasion(occasion) if occasion.is_season() => icons::SUN,
        Mark::Occasion(occasion) if occasion.is_holiday() => icons::FLAG,
        Mark::Occasion(_) => icons::GIFT,
        Mark::Entry(_, kind) => kind_icon(kind),
        Mark::Engagement(_) => icons::HANDSHAKE,
        Mark::Task(_) => icons::LIST_CHECKS,
    }
}

/// The icon of a layer's chip.
pub(super) fn layer_icon(layer: Layer) -> char {
    match layer {
        Layer::Holidays => icons::FLAG,
        Layer::Seasons => icons::SUN,
        Layer::Fairs => icons::STORE,
        Layer::OwnThemes => icons::PALETTE,
        Layer::CustomerThemes => icons::HEART_HANDSHAKE,
        Layer::Actions => icons::ROUTE,
        Layer::Reviews => icons::CLIPBOARD_CHECK,
        Layer::Schools => icons::GRADUATION_CAP,
        Layer::Engagements => icons::HANDSHAKE,
        Layer::Tasks => icons::LIST_CHECKS,
        Layer::Other => icons::CALENDAR,
    }
}

/// The colour of a layer: the edge of its bars.
pub(super) fn edge(theme: &Theme, layer: Layer) -> Color32 {
    let [blue, orange, green, violet, teal, grey] = theme.colors.series;
    match layer {
        Layer::Seasons => orange,
        Layer::Fairs => blue,
        Layer::OwnThemes => green,
        Layer::Engagements => violet,
        Layer::CustomerThemes | Layer::Actions => teal,
        Layer::Holidays | Layer::Reviews | Layer::Schools | Layer::Other => grey,
        Layer::Tasks => theme.colors.accent,
    }
}

/// The ground of a bar: the colour of its layer, thinned so that text on it reads as on the surface.
pub(super) fn ground(theme: &Theme, layer: Layer) -> Color32 {
    match layer {
        Layer::Holidays => theme.colors.sunken,
        Layer::Tasks => theme.colors.surface,
        _ => theme.colors.surface.lerp_to_gamma(edge(theme, layer), if theme.dark { 0.24 } else { 0.16 }),
    }
}
