//! The pages, one folder each: `mod` (the page), `data` (what load makes), `table` and `form` (drawing).

pub mod card;
pub mod customers;
pub mod feedback;
pub mod forms;
pub mod history;
pub mod import;
pub mod interaction;
pub mod reports;
pub mod settings;
pub mod shared;
pub mod task;
pub mod today;

use crate::ui::app::page::{Page, PageId};

/// Makes a page, fresh for a register; `None` while a page isn't there yet, which keeps it out of the rail, menus and shortcuts.
pub fn make(id: PageId) -> Option<Box<dyn Page>> {
    match id {
        PageId::Today => Some(Box::new(today::TodayPage::new())),
        PageId::Customers => Some(Box::new(customers::CustomersPage::default())),
        PageId::Interactions => Some(Box::new(interaction::InteractionsPage::new())),
        PageId::Feedback => Some(Box::new(feedback::FeedbackPage::new())),
        PageId::Reports => Some(Box::new(reports::ReportsPage::default())),
        PageId::Import => Some(Box::new(import::ImportPage::default())),
        PageId::History => Some(Box::new(history::HistoryPage::default())),
        PageId::Settings => Some(Box::new(settings::SettingsPage::default())),
    }
}
