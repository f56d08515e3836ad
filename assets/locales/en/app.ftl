# The frame around pages: rail, bars, help, opening a register.

app-language-name = English

app-page-today = Today
app-page-customers = Customers
app-page-interactions = Interactions
app-page-feedback = Feedback
app-page-reports = Reports
app-page-import = Import
app-page-history = History
app-page-settings = Settings
app-stage-identify = Identify
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
app-pick-path = Path of the file
app-pick-choose = Choose

app-no-window = The window can't be shown. Kimmoke needs a graphical desktop and OpenGL 2.0 or later. Install the driver of the graphics card; on Linux the packages libgl1-mesa-dri and libegl1 (Debian, Ubuntu) or mesa-dri-drivers (Fedora). On a remote desktop drawing by software helps: LIBGL_ALWAYS_SOFTWARE=1 kimmoke. The data is safe.
