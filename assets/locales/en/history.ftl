# The change history of one record.

history-title = Change history: { $name }
history-empty = No changes are recorded.
history-unknown-deed = Change
history-set = { $field }: { $after }
history-cleared = { $field }: { $before } → empty
history-changed = { $field }: { $before } → { $after }
history-close = Close

history-deeds = What was done
history-deed-records =
    { $count ->
        [one] { $deed } (1 record)
       *[other] { $deed } ({ $count } records)
    }
history-undone = Undone
history-bin = Bin
history-bin-title = Name or content
history-bin-kind = Record
history-bin-removed = Removed
history-bin-left = Stays for
history-bin-days =
    { $count ->
        [0] today
        [one] 1 day
       *[other] { $count } days
    }
history-bin-text = What was removed stays for 30 days.
history-bin-empty = The bin is empty
history-bin-empty-text = Removed customers, interactions, tasks and other records stay here for 30 days and can be restored.
history-restore = Restore
history-restore-count =
    { $count ->
        [one] Restore 1 record
       *[other] Restore { $count } records
    }
history-bin-clear = Empty the bin…
history-bin-clear-title = Empty the bin
history-bin-clear-text =
    { $count ->
        [one] One record is erased for good. It can't be restored, and what was done before it can't be undone any more.
       *[other] { $count } records are erased for good. They can't be restored, and what was done before them can't be undone any more.
    }
history-bin-clear-type = Type the number to confirm: { $count }
history-bin-clear-done =
    { $count ->
        [one] Erase 1 record for good
       *[other] Erase { $count } records for good
    }
history-deeds-empty = Nothing has been done yet
history-deeds-empty-text = Additions, changes and removals are listed here, and each of them can be undone.
