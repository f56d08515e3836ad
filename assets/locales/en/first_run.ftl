# The first run.

first-run-welcome = Welcome to Kimmoke
first-run-part-language = 1 Language
first-run-part-firm = 2 Firm
first-run-part-place = 3 Data and passphrase
first-run-next = Continue
first-run-back = Back
first-run-cancel = Cancel
first-run-open-existing = Open an existing register

first-run-language-title = In which language?
first-run-language-text = The language can be changed at any time in the settings.
first-run-language-note = Dates, numbers and reports in English

first-run-firm-title = Whose customers?
first-run-firm-text = The name stands in the window and on reports. It can be changed later.
first-run-firm-label = Name of the firm (optional)

first-run-place-title = Where is the data kept?
first-run-place-text = Everything stays on this computer. Nothing is sent over the network.
first-run-register = Register
first-run-change = Change
first-run-protection = Protection
first-run-with = With a passphrase
first-run-recommended = recommended
first-run-with-text = The file is encrypted. A lost computer gives no customers away.
first-run-without = Without a passphrase
first-run-without-text = Anyone who gets the file can open it.
first-run-passphrase = Passphrase
first-run-again = The same again
first-run-suggest = Suggest six words
first-run-show = Show
first-run-hide = Hide
first-run-passphrase-lost = The passphrase can't be restored. Write it on paper and keep it safe.
first-run-strength-weak = Weak: guessed in a moment.
first-run-strength-fair = Fair: add words or characters.
first-run-strength-good = Good.
first-run-strength-strong = Strong.
first-run-passphrase-missing = The passphrase is missing.
first-run-passphrase-weak = The passphrase is too weak. Add words or characters.
first-run-passphrase-differs = The passphrases are not the same.
first-run-make = Make the register
first-run-making = Making…

first-run-part-customers = 4 Customers
first-run-person-label = Your own name (optional)
first-run-person-text = Stands in the history: who changed what, and when.
first-run-daily = Make a backup every day
first-run-choose = Choose
first-run-customers-title = Where do the customers come from?
first-run-customers-text = The register is ready. Customers can be imported and added later, too.
first-run-import = Import a file
first-run-import-text = A table from Excel, an invoicing program or contacts. Nothing is saved before a preview.
first-run-empty = Start empty
first-run-empty-text = Customers are added one by one.
first-run-sample = Look around in a sample firm
first-run-sample-text = A made-up design firm with 120 customers and purchases of three years. Removed in one click.
first-run-sheet = Recovery sheet
first-run-sheet-text = Print it and write the passphrase on it by hand. Without the passphrase nobody opens the register.
first-run-sheet-save = Save the recovery sheet (PDF)
first-run-sheet-saved = Saved: { $path }
first-run-sheet-file = kimmoke-recovery-sheet
first-run-begin = Begin
first-run-filling = Getting ready…
