# cli

cli-about = Kimmoke: the customer relationships of a small firm in one encrypted file, offline. Without a command the window opens.
cli-examples =
    Examples:
      kimmoke new firm.kimmoke
      kimmoke import firm.kimmoke customers.csv --dry-run
      kimmoke import firm.kimmoke invoices.csv --kind purchases
      kimmoke import firm.kimmoke fair.xlsx --match overwrite --source "Spring fair 2026"
      kimmoke search firm.kimmoke mäkelä
      kimmoke export firm.kimmoke --what customers --to customers.csv
      kimmoke export firm.kimmoke --what values --margin 0.4 --to values.csv
      kimmoke export firm.kimmoke --what care --as-of 2026-12-31 --to care.csv
      kimmoke roi case.json --json
      kimmoke report firm.kimmoke --what card --customer K-0001 --to card.pdf

    The passphrase is read from the environment variable KIMMOKE_PASSPHRASE or asked for.
    Exit code: 0 done, 1 not done (the reason is on standard error), 2 wrong usage.
cli-new = Make a new register
cli-import = Bring in customers or purchases from a CSV, Excel or ODS file
cli-export = Write records, an ROI case, the self-assessment, development, or the values or care of customers to a file
cli-report = Make a PDF report
cli-search = Search customers, contact persons, interactions and feedback
cli-check = Check that the register is sound
cli-arg-open = Register to open in the window
cli-arg-lang = Language: fi or en
cli-arg-file = Register file
cli-arg-new-file = Where the register is made; there must be no file
cli-arg-sample = Fill it with a made-up sample firm
cli-arg-customers = How many sample customers
cli-arg-seed = Number that makes the same sample again
cli-arg-firm = Name of the firm
cli-arg-no-passphrase = Without a passphrase: anybody who gets the file can read it
cli-arg-data = File to bring in: CSV, XLSX, XLS or ODS
cli-arg-kind = What the file holds
cli-arg-dates = Read 1/2/2026 day or month first
cli-arg-dry-run = Tell what would happen, save nothing
cli-arg-json = Print JSON
cli-arg-what = What to write
cli-arg-to = File to write
cli-arg-report = card is the customer card, list the list of customers, roi an ROI case, assessment the self-assessment, development the development plan, swot SWOT and TOWS, plan the customer experience plan
cli-arg-customer = Customer code
cli-arg-year = Year of the self-assessment; the newest round without one
cli-arg-segment = one segment of the plan
cli-arg-as-of = Day as of which the report is made, 2026-11-22 for example
cli-arg-words = Words to find; every one must match
cli-ask-passphrase = Passphrase:
cli-ask-new-passphrase = New passphrase:
cli-ask-again = Passphrase again:
cli-ask-none = Without a passphrase anybody who gets the file can read it. Make the register without one (yes/no)?
cli-answer-yes = yes
cli-no-passphrase-chosen = The register was not made because there is no passphrase. Give one or use --no-passphrase.
cli-passphrases-differ = The passphrases are not the same. The register was not made.
cli-cannot-ask = The passphrase can't be asked for here. Set it in the environment variable KIMMOKE_PASSPHRASE.
cli-made = The register was made: { $path }
cli-dry-run = A trial: nothing was saved.
cli-imported-customers = Customers: { $added } new, { $updated } changed, { $unchanged } unchanged, { $refused } rows refused
cli-imported-purchases = Purchases: { $added } new, { $unchanged } unchanged, { $refused } rows refused
cli-imported-contacts = New contact persons: { $count }
cli-imported-new-customers = New customers named by purchases: { $count }
cli-refused-row = Row { $line }: { $reasons }
cli-more-refused = { $count } more rows were refused; --json lists them all.
cli-every-row-refused = No row could be brought in. The register is as it was.
cli-exported =
    { $count ->
        [one] 1 record written: { $path }
       *[other] { $count } records written: { $path }
    }
cli-reported = The report was made: { $path }
cli-no-customer = There is no customer { $code }.
cli-all-customers = All customers
cli-nothing-found = Nothing was found.
cli-check-sound = The register is sound. Customers: { $customers }
cli-check-summaries = The lists of the register don't agree with its records. The records are safe. Restore the latest backup or try again.
cli-check-faults = The register has faults: { $count }. The file was not changed. Copy it and restore the latest backup.
cli-arg-value-as-of = Day by which values or care are worked out, such as 2026-11-22
cli-arg-months = How many months ahead value is counted
cli-arg-discount = Yearly discount that turns future euros into today's money; 0.10 is 10 %
cli-arg-margin = Margin as a share of sales without VAT; 0.4 is 40 %
cli-arg-model = Model: auto chooses, mbg and bg are for buying at any time, bgbb for yearly events
cli-care-none = No care model covers any customer. Take care models into use and try again.
cli-values-no-purchases = There are no purchases up to { $date }, so no value can be computed. Import purchases and try again.
cli-values-no-margin = No margin was given, so values are of turnover. Give it by --margin.
cli-values-too-early =
    { $count ->
        [one] 1 day of purchases before 1990 was left out.
       *[other] { $count } days of purchases before 1990 were left out.
    }
cli-values-too-late =
    { $count ->
        [one] 1 day of purchases after { $date } was left out.
       *[other] { $count } days of purchases after { $date } were left out.
    }
cli-values-too-little = There are too few purchases for a forecast: the numbers are computed, but nothing should lean on them.
cli-roi = Compute an ROI case from a JSON file, without a register
cli-arg-case-file =
    JSON file. Required: start_year, lines. Optional: name, period, discount (0.08 is 8%, 0 when left out), hourly_rate, scenarios, answers.
    On a line: kind (cost, saving, benefit), category, name, one of amounts (€ a year), hours (hours a year) and driver (customers, share, change, margin), when (evenly, start), rationale, and own figures of scenarios, cautious and bold. Years: 1–10, the same number on every line.
    Categories: { $categories }. Any other category is counted under other.
    Without scenarios the cautious one takes savings by 0.8 and benefits by 0.6, the bold one by 1.15 and 1.35.
    In the JSON that comes out, euros are numbers to the cent and percentages plain numbers (78.12… is 78.12%).
cli-arg-case = Name of the ROI case; without it, the active case
cli-no-case = There is no ROI case { $name }.
cli-no-cases = The register has no ROI case.
cli-case-extension = The file must end in .xlsx, .csv or .json.
cli-arg-match = When the customer is in the register: skip passes the row over, fill completes empty fields, overwrite replaces with the row, new adds it as new
cli-arg-source = Where customers come from, if the row doesn't tell
cli-imported-skipped = Rows skipped: { $count }
cli-no-assessment = The self-assessment has not begun yet.
cli-no-assessment-of = There is no self-assessment of { $year }.
cli-heading-usage = Usage
cli-heading-options = Options
cli-heading-arguments = Arguments
cli-heading-verbs = Commands
cli-usage-options = options
cli-usage-verb = command
cli-arg-help = Show this help
cli-arg-version = Show the version
cli-help-values = { $help } ({ $values })
cli-help-usual = { $help }, usually { $value }
cli-value-register = REGISTER
cli-value-data = CSV-FILE
cli-value-words = WORD
cli-value-lang = LANGUAGE
cli-value-kind = KIND
cli-value-order = ORDER
cli-value-code = CODE
cli-value-day = DAY
cli-value-name = NAME
cli-value-number = NUMBER
cli-value-out = OUT
cli-wrong-option = There is no option { $arg }.
cli-wrong-verb = There is no command { $arg }.
cli-wrong-missing = The command lacks: { $args }
cli-wrong-no-value = The option { $arg } needs a value.
cli-wrong-value = The value { $value } doesn’t fit: { $arg }.
cli-wrong-valid = Fitting values: { $values }.
cli-wrong-together = These can’t be given together: { $arg } and { $other }.
cli-wrong-bytes = The command has characters that can’t be read.
cli-wrong-count = There are too many or too few values: { $arg }.
cli-wrong-near = Did you mean { $arg }?
cli-wrong-help = Help: kimmoke --help
cli-wrong-shape = There is no such command. Without a command, give at most one register to open in the window.
cli-arg-case-to = Also write the case to a file: .xlsx (live formulas), .csv or .json
cli-no-plan = The register has no customer experience plan.
cli-no-plan-of = There is no customer experience plan for { $year }.
