# The table of commands.

command-search = Search and commands
command-filter = Filter the list
command-new-customer = New customer
command-new-interaction = New interaction
command-new-feedback = New feedback
command-new-task = New task
command-edit = Edit
command-save = Save
command-remove = Remove
command-undo = Undo
command-redo = Redo
command-refresh = Refresh the order
command-print = PDF
command-go = Go to: { $page }
command-switch-register = Switch register
command-full-screen = Full screen
command-help = Shortcuts
command-key-move = move between lines
command-key-open = open
command-key-done = done
command-key-snooze = put off
command-key-answer = answer
command-key-task = add a task
command-key-resolve = resolve
command-key-order = move in the order
command-key-cell = move to the SWOT cell beside
