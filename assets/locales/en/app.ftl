# The frame around pages: rail, bars, help, opening a register.

app-language-name = English

app-page-today = Today
app-page-customers = Customers
app-page-value = Value and segments
app-page-care = Care models
app-page-interactions = Interactions
app-page-feedback = Feedback
app-page-experience = Planner
app-page-dashboard = Dashboard
app-page-business-case = ROI calculator
app-page-assessment = Self-assessment
app-page-development = Development
app-page-reports = Reports
app-page-import = Import
app-page-history = History
app-page-settings = Settings
app-stage-identify = Identify
app-stage-differentiate = Differentiate
app-stage-interact = Interact
app-stage-lead = Lead

app-search-hint = Search customers, feedback or commands
app-search-nothing = No hits
app-new = New
app-help = Help
app-help-title = Shortcuts
app-help-zoom = Larger, smaller, usual size
app-help-quit = Close the program
app-help-back = Back or close

app-customers =
    { $count ->
        [one] 1 customer
       *[other] { $count } customers
    }
app-saved = All saved
app-saved-at = All saved { $time }
app-read-only = Read only
app-local-only = Data on this computer only
app-job-cancel = Cancel
app-undo = Undo
app-open-file = Open
app-open-file-failed = No program opened the file { $path }. The file is safe.

app-unlock-title = Open a register
app-unlock-text = The data stays on this computer.
app-unlock-open = Open
app-unlock-opening = Opening…
app-unlock-other = Another file…
app-unlock-new = New register
app-unlock-forget = Take off the list (the file stays)

app-pick-register = Choose a register
app-pick-place = Choose a place for the register
app-pick-kind = Kimmoke register

app-no-window = The window can't be shown. Kimmoke needs a graphical desktop and OpenGL 2.0 or later. Install the driver of the graphics card; on Linux the packages libgl1-mesa-dri and libegl1 (Debian, Ubuntu) or mesa-dri-drivers (Fedora). On a remote desktop drawing by software helps: LIBGL_ALWAYS_SOFTWARE=1 kimmoke. The data is safe.

app-read-only-text = The register is open for reading only, because its folder or file can't be written. Looking, searching and reports work.
app-backup-today = Backup today { $time }
app-backup-yesterday = Backup yesterday { $time }
app-backup-on = Backup { $date }
app-backup-soon = Backup to be made today
app-backup-none = No backup
app-indexing = Updating the search
app-indexing-note = The search is still being updated: what was just imported may not be found yet.
app-waiting = Will be saved as soon as the running job has ended
app-undo-waits = Another job is writing to the register right now. Undo when the job in the status line has ended.
app-backing-up = Backing up
app-backed-up = Backup made
app-printing = Making the PDF
app-sheet-saved = Recovery sheet saved
app-told = Messages
app-told-nothing = No messages in this sitting
app-leave-title = Making a backup
app-leave-text = The register closes when the changes are backed up. They are saved in the register already.
app-leave-now = Close without a backup
app-leave-stay = Back to the register
app-pick-backups = Choose a folder for backups
app-pick-customers = Choose a file of customers
app-pick-customers-kind = Tables (CSV)
app-replace-title = Replace the file?
app-replace-text = { $name } exists already. Its content will be replaced.
app-replace = Replace
app-read-only-form = The register is open for reading only, so the form can’t be filled in.
