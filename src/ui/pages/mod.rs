//! The pages, one folder each: `mod` (the page), `data` (what load makes), `table` and `form` (drawing).

pub mod assessment;
pub mod business_case;
pub mod card;
pub mod care_model;
pub mod customers;
pub mod dashboard;
pub mod development;
pub mod experience;
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
pub mod value;

use crate::ui::app::page::{Page, PageId};

/// Makes a page, fresh for a register.
pub fn make(id: PageId) -> Box<dyn Page> {
    match id {
        PageId::Today => Box::new(today::TodayPage::new()),
        PageId::Customers => Box::new(customers::CustomersPage::default()),
        PageId::Value => Box::new(value::ValuePage::default()),
        PageId::Care => Box::new(care_model::CarePage::new()),
        PageId::Interactions => Box::new(interaction::InteractionsPage::new()),
        PageId::Feedback => Box::new(feedback::FeedbackPage::new()),
        PageId::Experience => Box::new(experience::ExperiencePage::default()),
        PageId::Dashboard => Box::new(dashboard::DashboardPage::default()),
        PageId::BusinessCase => Box::new(business_case::BusinessCasePage::default()),
        PageId::Assessment => Box::new(assessment::AssessmentPage::default()),
        PageId::Development => Box::new(development::DevelopmentPage::new()),
        PageId::Reports => Box::new(reports::ReportsPage::default()),
        PageId::Import => Box::new(import::ImportPage::default()),
        PageId::History => Box::new(history::HistoryPage::default()),
        PageId::Settings => Box::new(settings::SettingsPage::default()),
    }
}
