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
first-run-firm-label = Name of the firm
first-run-firm-missing = The firm's name is missing.

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
