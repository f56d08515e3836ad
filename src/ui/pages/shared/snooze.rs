//! Putting something off: tomorrow, next week, or a day of one's own. What is put off is the page's.

use crate::base::Date;
use crate::i18n::{Formats, Words};
use eframe::egui::{Id, Popup, PopupCloseBehavior, RectAlign, Response, Ui};
use jiff::ToSpan as _;
use jiff::civil::Weekday;

/// The words and days of the menu.
#[derive(Clone, Debug, Default)]
pub struct Snooze {
    days: Vec<(String, Date)>,
    other: String,
}

/// What was chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SnoozeTo {
    /// That day.
    Day(Date),
    /// A day to be asked for.
    Ask,
}

impl Snooze {
    /// Tomorrow and next Monday as seen from today.
    pub fn new(words: &Words, formats: &Formats, today: Date) -> Self {
        let tomorrow = today.checked_add(1.day()).unwrap_or(today);
        let monday = today.nth_weekday(1, Weekday::Monday).unwrap_or(tomorrow);
        let day = |date: Date| formats.weekday_date(date);
        Self {
            days: vec![
                (words.with("task-snooze-tomorrow", &[("date", day(tomorrow).into())]), tomorrow),
                (words.with("task-snooze-next-week", &[("date", day(monday).into())]), monday),
            ],
            other: words.text("task-snooze-date"),
        }
    }

    /// The entries, for a menu that holds more; what was pressed.
    pub fn entries_ui(&self, ui: &mut Ui) -> Option<SnoozeTo> {
        let day = self.days.iter().find(|(word, _)| ui.button(word).clicked()).map(|(_, date)| SnoozeTo::Day(*date));
        let other = ui.button(&self.other).clicked().then_some(SnoozeTo::Ask);
        day.or(other)
    }
}

/// The menu below a button; it opens when the button is pressed, or by `Popup::open_id` with this id.
pub fn snooze_menu(button: &Response, id: Id, snooze: &Snooze) -> Option<SnoozeTo> {
    let popup = Popup::menu(button).id(id).align(RectAlign::BOTTOM_END).close_behavior(PopupCloseBehavior::CloseOnClick);
    popup.show(|ui| snooze.entries_ui(ui)).and_then(|shown| shown.inner)
}
