# kit

kit-close = Close
kit-cancel = Cancel
# kit: the words that fields, grid, pickers and charts need themselves
kit-missing = { $count ->
    [one] 1 point is missing or wrong
   *[other] { $count } points are missing or wrong
}
kit-none = No choice
kit-clear = Clear
kit-create = Create new: { $name }
kit-passphrase-show = Show passphrase
kit-passphrase-hide = Hide passphrase
kit-date-open = Open calendar: { $field }
kit-date-today = Today
kit-date-clear = Clear
kit-date-month-before = Previous month
kit-date-month-after = Next month
kit-tag-remove = Remove tag { $tag }
kit-grid-select = Select: { $row }
kit-grid-select-all = Select all
kit-grid-column-before = Move before: { $column }
kit-grid-column-after = Move after: { $column }
kit-grid-loading = Loading…
kit-files-folder = Folder
kit-files-name = File name
kit-files-up = Folder above
kit-files-size = Size
kit-files-changed = Changed
kit-files-is-folder = Folder
kit-files-is-file = File
kit-files-empty = No fitting files in this folder
kit-files-open = Open
kit-files-save = Save
kit-files-choose-folder = Choose this folder
kit-chart-table = Show as table
kit-chart-picture = Show as picture
kit-chart-row = { $label }: { $value }
kit-chart-change = { $first } … { $last }
kit-chart-words = Show as words
kit-draft-restored = The unsaved draft was brought back.
kit-draft-discard = Discard draft
kit-conflict-text = The record was changed after this form was opened. Choose for each field which version stays. Nothing has been lost.
kit-conflict-all-mine = Keep all of mine
kit-conflict-all-theirs = Take all from the register
kit-conflict-mine = My change
kit-conflict-theirs = In the register now
kit-conflict-empty = (empty)
kit-conflict-yes = Yes
kit-conflict-no = No
kit-conflict-save = Save these choices
kit-conflict-form = Back to the form
