//! The emotion scale: five faces with number and word, one of them or none.

use super::super::form::Form;
use super::super::tools::Kit;
use super::super::{face, paint};
use super::{Answer, Spec};
use eframe::egui::{self, Align2, Key, Modifiers, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

/// Room for a face, its number and its word in two lines.
const HEIGHT: f32 = 90.0;
/// The same where there is room for each word on one line.
const ONE_LINE: f32 = 72.0;

impl Form<'_> {
    /// Emotion from −2 to +2; `words` from the most negative to the most positive. Arrows move, a second press clears.
    pub fn emotion(&mut self, ui: &mut Ui, spec: &Spec<'_>, value: &mut Option<i8>, words: &[&str; 5]) -> Answer {
        self.frame(ui, spec, |ui, form, look| {
            let before = *value;
            let width = (look.width / 5.0).clamp(56.0, 120.0).floor();
            let font = form.kit.theme.small_strong();
            let fits = words.iter().all(|word| paint::width(ui, word, font.clone()) <= width - 6.0);
            let height = if fits { ONE_LINE } else { HEIGHT };
            let (_, rect) = ui.allocate_space(vec2(width * 5.0, height));
            let response = ui.interact(rect, look.id, Sense::focusable_noninteractive());
            if response.has_focus() {
                keys(ui, look.id, value);
            }
            for (score, word) in (-2_i8..=2).zip(words) {
                let place = Rect::from_min_size(pos2(rect.left() + f32::from(score + 2) * width, rect.top()), vec2(width, height));
                if face_ui(ui, form.kit, (place, look.id.with(score)), (score, word, *value == Some(score))) {
                    *value = if *value == Some(score) { None } else { Some(score) };
                    response.request_focus();
                }
            }
            let shown = value.and_then(|score| words.get(usize::try_from(score + 2).ok()?)).copied().unwrap_or_default();
            ui.ctx().accesskit_node_builder(look.id, |node| {
                node.set_role(egui::accesskit::Role::RadioGroup);
                node.set_value(shown);
            });
            Answer::chosen(response, before != *value)
        })
    }
}

/// Signs as the method writes them: −2 … +2.
fn signed(score: i8) -> String {
    match score {
        0 => "0".to_owned(),
        1.. => format!("+{score}"),
        _ => format!("\u{2212}{}", score.unsigned_abs()),
    }
}

fn keys(ui: &Ui, id: egui::Id, value: &mut Option<i8>) {
    let filter = egui::EventFilter { horizontal_arrows: true, ..egui::EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    let pressed = |key: Key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    if pressed(Key::ArrowLeft) {
        *value = Some(value.map_or(0, |score| (score - 1).max(-2)));
    }
    if pressed(Key::ArrowRight) {
        *value = Some(value.map_or(0, |score| (score + 1).min(2)));
    }
    if pressed(Key::Delete) || pressed(Key::Backspace) {
        *value = None;
    }
    for (key, score) in [(Key::Num1, -2), (Key::Num2, -1), (Key::Num3, 0), (Key::Num4, 1), (Key::Num5, 2)] {
        if pressed(key) {
            *value = Some(score);
        }
    }
}

fn face_ui(ui: &Ui, kit: Kit<'_>, (rect, id): (Rect, egui::Id), (score, word, on): (i8, &str, bool)) -> bool {
    let colors = &kit.theme.colors;
    let response = ui.interact(rect, id, Sense::CLICK);
    if on {
        ui.painter().rect(rect.shrink(2.0), kit.theme.corner(), colors.accent_soft, Stroke::new(1.0, colors.accent), StrokeKind::Inside);
    } else if response.hovered() {
        ui.painter().rect_filled(rect.shrink(2.0), kit.theme.corner(), colors.sunken);
    }
    face::paint(ui.painter(), pos2(rect.center().x, rect.top() + 20.0), 13.0, score, kit.theme);
    let font = if on { kit.theme.small_strong() } else { kit.theme.small() };
    ui.painter().text(pos2(rect.center().x, rect.top() + 42.0), Align2::CENTER_CENTER, signed(score), font.clone(), colors.text);
    let mut job = egui::text::LayoutJob::simple(word.to_owned(), font, colors.text_muted, rect.width() - 6.0);
    job.wrap.max_rows = 2;
    job.halign = egui::Align::Center;
    let galley = ui.painter().layout_job(job);
    ui.painter().galley(pos2(rect.center().x, rect.top() + 50.0), galley, colors.text_muted);
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, on, format!("{} {word}", signed(score))));
    response.clicked()
}
