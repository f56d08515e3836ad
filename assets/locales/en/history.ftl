# The change history of one record.

history-title = Change history: { $name }
history-empty = No changes are recorded.
history-unknown-deed = Change
history-set = { $field }: { $after }
history-cleared = { $field }: { $before } → empty
history-changed = { $field }: { $before } → { $after }
history-close = Close
