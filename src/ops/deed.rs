//! Every deed that the window can ask for, as a value; an arm is one line that calls the deed.

use super::done::{Done, Refusal};
use super::session::Session;
use crate::domain::op::Op;
use crate::domain::setting::SettingKey;
use crate::store::setting;

/// A deed with what it needs.
#[derive(Clone, Debug, PartialEq)]
pub enum Deed {
    /// Sets a setting of the register.
    Setting(SettingKey, String),
}

impl Deed {
    /// Does it.
    ///
    /// # Errors
    /// The deed's own refusal; nothing was kept then.
    pub fn perform(self, session: &mut Session) -> Result<Done, Refusal> {
        match self {
            Self::Setting(key, value) => {
                let value = key.check(&value)?;
                session.perform(Op::ChangeSetting, |tx| Ok(((), setting::set(tx, key, &value).map(|()| 1)?)))
            }
        }
    }
}
