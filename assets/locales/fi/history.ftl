# The change history of one record.

history-title = Muutoshistoria: { $name }
history-empty = Muutoksia ei ole kirjattu.
history-unknown-deed = Muutos
history-set = { $field }: { $after }
history-cleared = { $field }: { $before } → tyhjä
history-changed = { $field }: { $before } → { $after }
history-close = Sulje
