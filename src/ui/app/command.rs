//! The one table of commands: menus, palette, shortcuts, tooltips and the F1 list read it. What a command does is in `mod` and the pages.

use super::page::PageId;
use crate::i18n::Words;
use crate::ui::kit::icons;
use eframe::egui::{Key, KeyboardShortcut, Modifiers};

/// A command by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Act {
    /// Search and commands.
    Search,
    /// Filter in the list that is shown.
    Filter,
    /// New customer.
    NewCustomer,
    /// New interaction.
    NewInteraction,
    /// New feedback.
    NewFeedback,
    /// New task.
    NewTask,
    /// Edit what is chosen.
    Edit,
    /// Save now.
    Save,
    /// Remove what is chosen; can be undone.
    Remove,
    /// Undo the last deed.
    Undo,
    /// Redo it.
    Redo,
    /// Put the list in order again.
    Refresh,
    /// The report of what is shown as PDF.
    Print,
    /// Shows a page.
    Go(PageId),
    /// Another register.
    SwitchRegister,
    /// The whole screen.
    FullScreen,
    /// The list of shortcuts.
    Help,
}

/// Where a command can be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// With any register open.
    Anywhere,
    /// Handed to that page.
    Page(PageId),
    /// Handed to the page that is shown.
    Shown,
}

/// A line of the table.
#[derive(Clone, Copy, Debug)]
pub struct CommandInfo {
    /// Which.
    pub act: Act,
    /// Its icon.
    pub icon: char,
    /// Its keys.
    pub keys: Option<KeyboardShortcut>,
    /// Where it can be used.
    pub scope: Scope,
}

const fn ctrl(key: Key) -> Option<KeyboardShortcut> {
    Some(KeyboardShortcut::new(Modifiers::COMMAND, key))
}

const fn plain(key: Key) -> Option<KeyboardShortcut> {
    Some(KeyboardShortcut::new(Modifiers::NONE, key))
}

const fn line(act: Act, icon: char, keys: Option<KeyboardShortcut>, scope: Scope) -> CommandInfo {
    CommandInfo { act, icon, keys, scope }
}

/// The table.
pub const COMMANDS: &[CommandInfo] = &[
    line(Act::Search, icons::SEARCH, ctrl(Key::K), Scope::Anywhere),
    line(Act::Filter, icons::LIST_FILTER, ctrl(Key::F), Scope::Shown),
    line(Act::NewCustomer, icons::USER_PLUS, ctrl(Key::N), Scope::Page(PageId::Customers)),
    line(Act::NewInteraction, icons::MESSAGES_SQUARE, ctrl(Key::L), Scope::Anywhere),
    line(Act::NewFeedback, icons::INBOX, None, Scope::Anywhere),
    line(Act::NewTask, icons::LIST_CHECKS, ctrl(Key::T), Scope::Anywhere),
    line(Act::Edit, icons::PENCIL, plain(Key::F2), Scope::Shown),
    line(Act::Save, icons::SAVE, ctrl(Key::S), Scope::Shown),
    line(Act::Remove, icons::TRASH_2, plain(Key::Delete), Scope::Shown),
    line(Act::Undo, icons::UNDO_2, ctrl(Key::Z), Scope::Anywhere),
    line(Act::Redo, icons::REDO_2, ctrl(Key::Y), Scope::Anywhere),
    line(Act::Refresh, icons::REFRESH_CW, plain(Key::F5), Scope::Shown),
    line(Act::Print, icons::PRINTER, ctrl(Key::P), Scope::Shown),
    line(Act::Go(PageId::Today), icons::LIST_CHECKS, ctrl(Key::Num1), Scope::Page(PageId::Today)),
    line(Act::Go(PageId::Customers), icons::USERS, ctrl(Key::Num2), Scope::Page(PageId::Customers)),
    line(Act::Go(PageId::Care), icons::HEART_HANDSHAKE, None, Scope::Page(PageId::Care)),
    line(Act::Go(PageId::Interactions), icons::MESSAGES_SQUARE, ctrl(Key::Num3), Scope::Page(PageId::Interactions)),
    line(Act::Go(PageId::Feedback), icons::INBOX, ctrl(Key::Num4), Scope::Page(PageId::Feedback)),
    line(Act::Go(PageId::Experience), icons::ROUTE, ctrl(Key::Num9), Scope::Page(PageId::Experience)),
    line(Act::Go(PageId::Value), icons::CHART_SCATTER, ctrl(Key::Num8), Scope::Page(PageId::Value)),
    line(Act::Go(PageId::Dashboard), icons::GAUGE, None, Scope::Page(PageId::Dashboard)),
    line(Act::Go(PageId::BusinessCase), icons::CALCULATOR, None, Scope::Page(PageId::BusinessCase)),
    line(Act::Go(PageId::Assessment), icons::CLIPBOARD_CHECK, None, Scope::Page(PageId::Assessment)),
    line(Act::Go(PageId::Development), icons::TARGET, None, Scope::Page(PageId::Development)),
    line(Act::Go(PageId::Reports), icons::FILE_TEXT, ctrl(Key::Num5), Scope::Page(PageId::Reports)),
    line(Act::Go(PageId::Import), icons::UPLOAD, ctrl(Key::Num6), Scope::Page(PageId::Import)),
    line(Act::Go(PageId::History), icons::HISTORY, ctrl(Key::Num7), Scope::Page(PageId::History)),
    line(Act::Go(PageId::Settings), icons::SETTINGS, ctrl(Key::Comma), Scope::Page(PageId::Settings)),
    line(Act::SwitchRegister, icons::FOLDER_OPEN, ctrl(Key::O), Scope::Anywhere),
    line(Act::FullScreen, icons::MAXIMIZE, plain(Key::F11), Scope::Anywhere),
    line(Act::Help, icons::KEYBOARD, plain(Key::F1), Scope::Anywhere),
];

/// Keys that a page takes itself while nobody types; each has its button too.
#[derive(Clone, Copy, Debug)]
pub struct PageKey {
    /// The page.
    pub page: PageId,
    /// The keys as they stand on the keyboard.
    pub chords: &'static [&'static str],
    /// What they do.
    pub does: fn(&Words) -> String,
}

const fn key(page: PageId, chords: &'static [&'static str], does: fn(&Words) -> String) -> PageKey {
    PageKey { page, chords, does }
}

/// The keys of pages, for the F1 list.
pub const PAGE_KEYS: &[PageKey] = &[
    key(PageId::Today, &["↑", "↓", "J", "K"], |words| words.text("command-key-move")),
    key(PageId::Today, &["Enter"], |words| words.text("command-key-open")),
    key(PageId::Today, &["D"], |words| words.text("command-key-done")),
    key(PageId::Today, &["S"], |words| words.text("command-key-snooze")),
    key(PageId::Care, &["D"], |words| words.text("command-key-done")),
    key(PageId::Care, &["T"], |words| words.text("command-key-task")),
    key(PageId::Care, &["S"], |words| words.text("command-key-snooze")),
    key(PageId::Care, &["Delete"], |words| words.text("care-dismiss")),
    key(PageId::Feedback, &["R"], |words| words.text("command-key-answer")),
    key(PageId::Feedback, &["T"], |words| words.text("command-key-task")),
    key(PageId::Feedback, &["E"], |words| words.text("command-key-resolve")),
    key(PageId::Experience, &["←", "→", "↑", "↓"], |words| words.text("experience-key-cells")),
    key(PageId::Experience, &["Enter"], |words| words.text("experience-key-open")),
    key(PageId::Experience, &["N"], |words| words.text("experience-key-new")),
    key(PageId::Experience, &["M"], |words| words.text("experience-key-move-to")),
    key(PageId::Experience, &["Ctrl+←", "Ctrl+→", "Ctrl+↑", "Ctrl+↓"], |words| words.text("experience-key-move")),
    key(PageId::Dashboard, &["←", "→", "↑", "↓"], |words| words.text("dashboard-key-cards")),
    key(PageId::Dashboard, &["Enter"], |words| words.text("dashboard-key-open")),
    key(PageId::BusinessCase, &["←", "→", "↑", "↓"], |words| words.text("business-case-key-cells")),
    key(PageId::BusinessCase, &["Enter"], |words| words.text("business-case-key-edit")),
    key(PageId::BusinessCase, &["Delete"], |words| words.text("business-case-key-remove")),
    key(PageId::Assessment, &["↑", "↓"], |words| words.text("command-key-move")),
    key(PageId::Assessment, &["1–5"], |words| words.text("command-key-rate")),
    key(PageId::Assessment, &["0"], |words| words.text("command-key-applies-not")),
    key(PageId::Development, &["Alt+↑", "Alt+↓"], |words| words.text("command-key-order")),
    key(PageId::Development, &["Alt+←", "Alt+→"], |words| words.text("command-key-cell")),
];

/// The other keys of redo, as on a Mac.
pub const REDO_TOO: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::Z);

/// The line of a command.
pub fn info(act: Act) -> Option<&'static CommandInfo> {
    COMMANDS.iter().find(|line| line.act == act)
}

impl CommandInfo {
    /// Its keys as text: `Ctrl+K`.
    pub fn chord(&self) -> String {
        self.keys.map(|keys| chord(&keys)).unwrap_or_default()
    }
}

/// Keys as text, as they stand on a keyboard.
pub fn chord(keys: &KeyboardShortcut) -> String {
    let mac = cfg!(target_os = "macos");
    let names = if mac { eframe::egui::ModifierNames::SYMBOLS } else { eframe::egui::ModifierNames::NAMES };
    let key = keys.logical_key.symbol_or_name();
    let modifiers = names.format(&keys.modifiers, mac);
    if modifiers.is_empty() || mac { format!("{modifiers}{key}") } else { format!("{modifiers}+{key}") }
}

/// The words of a command.
pub fn label(words: &Words, act: Act) -> String {
    match act {
        Act::Search => words.text("command-search"),
        Act::Filter => words.text("command-filter"),
        Act::NewCustomer => words.text("command-new-customer"),
        Act::NewInteraction => words.text("command-new-interaction"),
        Act::NewFeedback => words.text("command-new-feedback"),
        Act::NewTask => words.text("command-new-task"),
        Act::Edit => words.text("command-edit"),
        Act::Save => words.text("command-save"),
        Act::Remove => words.text("command-remove"),
        Act::Undo => words.text("command-undo"),
        Act::Redo => words.text("command-redo"),
        Act::Refresh => words.text("command-refresh"),
        Act::Print => words.text("command-print"),
        Act::Go(page) => words.with("command-go", &[("page", page_name(words, page).into())]),
        Act::SwitchRegister => words.text("command-switch-register"),
        Act::FullScreen => words.text("command-full-screen"),
        Act::Help => words.text("command-help"),
    }
}

/// The name of a page, as in the rail.
pub fn page_name(words: &Words, page: PageId) -> String {
    match page {
        PageId::Today => words.text("app-page-today"),
        PageId::Customers => words.text("app-page-customers"),
        PageId::Value => words.text("app-page-value"),
        PageId::Care => words.text("app-page-care"),
        PageId::Interactions => words.text("app-page-interactions"),
        PageId::Feedback => words.text("app-page-feedback"),
        PageId::Experience => words.text("app-page-experience"),
        PageId::Dashboard => words.text("app-page-dashboard"),
        PageId::BusinessCase => words.text("app-page-business-case"),
        PageId::Assessment => words.text("app-page-assessment"),
        PageId::Development => words.text("app-page-development"),
        PageId::Reports => words.text("app-page-reports"),
        PageId::Import => words.text("app-page-import"),
        PageId::History => words.text("app-page-history"),
        PageId::Settings => words.text("app-page-settings"),
    }
}

/// A tooltip with the command's keys: `New customer  Ctrl+N`.
pub fn tip(words: &Words, act: Act) -> String {
    let keys = info(act).map(CommandInfo::chord).unwrap_or_default();
    format!("{}  {keys}", label(words, act)).trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_shortcut_takes_what_finnish_keyboards_type() {
        for line in COMMANDS {
            let Some(keys) = line.keys else { continue };
            let ctrl = keys.modifiers.command || keys.modifiers.ctrl;
            assert!(!(ctrl && keys.modifiers.alt), "{:?}: Ctrl+Alt is AltGr", line.act);
            let awkward = [Key::Slash, Key::OpenBracket, Key::CloseBracket, Key::Backtick, Key::Backslash, Key::Questionmark];
            assert!(!awkward.contains(&keys.logical_key), "{:?}", line.act);
            let function = matches!(keys.logical_key, Key::F1 | Key::F2 | Key::F5 | Key::F11 | Key::Delete);
            assert!(ctrl || function, "{:?}: a bare letter would be typed", line.act);
        }
    }

    #[test]
    fn no_keys_stand_for_two_commands() {
        let mut seen: Vec<KeyboardShortcut> = Vec::new();
        for keys in COMMANDS.iter().filter_map(|line| line.keys) {
            assert!(!seen.contains(&keys), "{keys:?}");
            seen.push(keys);
        }
    }

    #[test]
    fn every_command_has_words_in_both_languages() {
        for lang in crate::i18n::Lang::ALL {
            let words = Words::new(*lang);
            for line in COMMANDS {
                assert!(!label(&words, line.act).contains('['), "{:?} in {lang:?}", line.act);
            }
        }
    }

    #[test]
    fn keys_are_told_as_on_the_keyboard() {
        assert_eq!(info(Act::Search).unwrap().chord(), "Ctrl+K");
        assert_eq!(info(Act::Help).unwrap().chord(), "F1");
        assert_eq!(info(Act::Go(PageId::Settings)).unwrap().chord(), "Ctrl+,");
    }
}
