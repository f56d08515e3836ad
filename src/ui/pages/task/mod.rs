//! Tasks: the dialog that adds or changes one, and the one that asks for a day to put something off to. Lists of tasks stand on Today.

mod edit;
mod put_off;

pub use edit::EditTask;
pub use put_off::{PutOff, postponed};

use crate::domain::task::TaskKind;
use crate::ui::kit::icons;

/// The icon of a kind of task.
pub fn task_icon(kind: TaskKind) -> char {
    match kind {
        TaskKind::Call => icons::PHONE,
        TaskKind::Email => icons::MAIL,
        TaskKind::Meet => icons::HANDSHAKE,
        TaskKind::Send => icons::PACKAGE,
        TaskKind::Answer => icons::MESSAGE_SQUARE_TEXT,
        TaskKind::Thank => icons::HEART,
        TaskKind::Other => icons::LIST_CHECKS,
    }
}
