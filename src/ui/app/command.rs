//! The one table of commands (being made).

/// A command by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Act {
    /// Filter in the list that is shown.
    Filter,
    /// New interaction.
    NewInteraction,
    /// New feedback.
    NewFeedback,
    /// New task.
    NewTask,
    /// Edit what is chosen.
    Edit,
    /// Remove what is chosen; can be undone.
    Remove,
}
