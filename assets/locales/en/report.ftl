# Documents for people (PDF).

report-personal-data = Contains personal data. Keep it as you keep contracts.
report-printed = Printed { $at }, Kimmoke

report-card-kind = Customer card
report-card-buyer-since = has bought since { $year }
report-card-depth = depth { $level }/5, { $word }
report-card-responsible = Responsible person { $name }
report-card-last-contact = last contact { $date }
report-card-next-step = Next step: { $title }
report-card-no-next-step = No next step is agreed
report-card-no-next-step-detail = Agree on the next step and its day during the visit.
report-card-answers-waiting =
    { $count ->
        [one] One feedback waits for an answer.
       *[other] { $count } feedbacks wait for an answer.
    }
report-card-fact-none = not yet
report-card-change-up = ↑ { $percent } on the year before
report-card-change-down = ↓ { $percent } on the year before
report-card-change-same = same as the year before
report-card-purchase-count =
    { $count ->
        [one] 1 purchase in 12 months
       *[other] { $count } purchases in 12 months
    }
report-card-emotion = Last emotion
report-card-interactions =
    { $count ->
        [one] 1 interaction
       *[other] { $count } interactions
    }
report-card-quarters = Purchases by quarter
report-card-unit-thousands = thousands of euros, year { $year } dark
report-card-unit-euros = euros, year { $year } dark
report-card-chart-alt = Bar chart of purchases: { $values }
report-card-tasks = Open tasks
report-card-more-tasks =
    { $count ->
        [one] and 1 more task
       *[other] and { $count } more tasks
    }
report-card-task = Task
report-card-people = Contact persons and consents
report-card-reach = Contact
report-card-consents = Consents
report-card-no-consents = no consents
report-card-preferred-channel = preferably { $channel }
report-card-consent-given = { $purpose }, { $date }
report-card-consent-withdrawn = { $purpose } withdrawn { $date }
report-card-learned = What was learned
report-card-source = Source
report-card-events = What happened last
report-card-event = Event
report-card-event-text = Content
report-card-event-purchase = Purchase { $amount }
report-card-event-task = Task done
report-card-event-stage = Stage: { $stage }
report-card-quote = “{ $text }”
report-card-details = Basic information
report-card-detail = Detail
report-card-value = Value

report-list-too-long =
    The list has { $count } rows, and a PDF takes { $max }. The register is as it was. Narrow the list or export it to a CSV file.
report-list-count =
    { $count ->
        [one] 1 customer
       *[other] { $count } customers
    }
report-list-kind = Customer list

report-recovery-kind = Recovery sheet
report-recovery-title = Recovery sheet of the register
report-recovery-lead = Print this sheet, fill it in by hand and keep it in a locked place away from the computer. The passphrase is never printed or saved anywhere.
report-recovery-lead-unprotected = Print this sheet and keep it away from the computer.
report-recovery-file = Register file
report-recovery-folder = Folder
report-recovery-backups = Backups
report-recovery-created = Register created
report-recovery-passphrase = Passphrase
report-recovery-passphrase-text = Write the passphrase here by hand, letters and spaces exactly. Without it nobody can open the register, not even the maker of Kimmoke.
report-recovery-passphrase-note = Capital and small letters differ. Mark a space with a low line where it may be overlooked.
report-recovery-unprotected = The register has no passphrase
report-recovery-unprotected-text = Anybody who gets the file can read it. Keep the computer and the backups locked away.
report-recovery-forgotten = If the passphrase is lost
report-recovery-forgotten-1 = Try in peace: check capital letters and the keyboard language. The number of tries is not limited.
report-recovery-forgotten-2 = If the register is still open in some window, do not close it: export the data to files from there.
report-recovery-forgotten-3 = There is no other way. A new register is started, and data are imported, from invoicing for example.
report-recovery-laptop = If the computer is lost or broken
report-recovery-laptop-1 = Install Kimmoke on another computer.
report-recovery-laptop-2 = Copy the latest backup to its disk. A backup is a whole register.
report-recovery-laptop-3 = Choose “Open register” in Kimmoke, point to the file and type the passphrase.
report-recovery-laptop-3-unprotected = Choose “Open register” in Kimmoke and point to the file.
report-recovery-laptop-4 = If the computer was stolen, the customers' personal data can be read by the thief: consider notifying the data protection authority within 72 hours.
report-recovery-damaged = If the file is damaged
report-recovery-damaged-1 = Do not delete the file. Make a copy of it.
report-recovery-damaged-2 = Restore the latest backup that opens.
report-recovery-footer = Keep in a locked place, not in the same bag as the computer.

report-language = Language of reports
report-save = Save PDF…
report-save-of = Save PDF: { $report }
report-making = Making the PDF
report-saved = Saved: { $name }
report-made = Reports made
report-file-card = Customer card { $name }
report-card-title = Customer card for a visit
report-card-text = Facts, contact persons, open tasks, last interactions and feedback, and purchases.
report-list-title = Customer list
report-list-text = Customers as in the grid: the same columns, filters and order.
report-list-view = View
report-all-customers = All customers
report-recovery-text = What to do if the passphrase is forgotten or the computer is lost. The passphrase is never printed.

report-case-kind = Business case
report-case-footer = The figures are the firm's own estimate, not a promise.
report-case-past = actual
report-case-next = estimate
report-case-rate = discount rate { $rate }
report-case-hour = hour of own work { $rate }
report-case-justified = { $share } justified
report-case-npv = net present value { $npv }
report-case-discounted = { $roi } discounted
report-case-unit = euros, at the end of each month
report-case-scenarios = Scenarios
report-case-as-is = the figures as they are
report-case-brings = Return
report-case-present = Present value
report-case-lines = Lines and rationale
report-case-missing = Rationale missing
report-case-unjustified = Without a rationale
report-case-unjustified-text = No rationale is written yet for the figures of these lines. They are part of the result.
report-case-line = Line
report-case-low = Net, weaker
report-case-high = Net, better
report-case-questions = Questions behind the figures
report-case-unanswered = Not answered yet.
report-case-method = How the case is computed
report-case-method-roi = ROI is the net divided by the investment. The net is savings and benefits less costs and investments.
report-case-method-time = A year's figure falls evenly on its twelve months, or on January where it is marked so.
report-case-method-npv = In the net present value the net of each year is discounted from the year's end at { $rate }.
report-case-method-month = The payback month is the first one at whose end the cumulative net is at least zero and stays so to the end.
report-case-method-scenarios = The cautious and the bold scenario multiply costs, savings and benefits by the shares given, or use the line's own figures.
report-case-method-justified = The justified share is the part of savings and benefits whose lines have a written rationale.
report-case-title = Case for a bank or a partner
report-case-text = The result as a sentence, the cumulative net as a chart, scenarios, lines with their rationale, sensitivity and method. For financing or for agreeing on co-operation.
report-case-choose = Case
report-case-none = There are no cases yet.
report-assessment-heading = Self-assessment { $year }
report-assessment-footer = An assessment of the firm's own work. Keep it confidential.
report-assessment-text = Current state and target question by question, gaps in order of weight, areas, change since the last round, and notes.
report-assessment-none = The report can be made once the self-assessment has begun.
report-development-kind = Development plan
report-development-card = Targets, milestones, measures and what SMART says, SWOT and TOWS, and the checks of the path. For a review together, a bank or a partner.
report-development-nothing = Nothing has been planned yet. Begin on the Development page: with the SWOT, a target or the first step of the path.
report-development-foot = Internal to the firm.
report-development-gaps = To be made clear before the target is SMART
report-development-fact = Matter
report-development-text = Content
report-development-reached = reached { $date }
report-development-ahead = ahead
report-swot-kind = SWOT and TOWS
report-swot-card = Strengths, weaknesses, opportunities and threats on one page, and the actions that follow from their pairs.
report-swot-none = Nothing written down yet
report-swot-pair = Pair
report-swot-joins = Joins
report-swot-target = Development target
report-path-part = Part
report-path-open = not ticked
report-calendar-title = Annual calendar { $year }
report-calendar-weeks = weeks { $from }–{ $to }
report-calendar-more = +n: not every entry had room in the row of its month.
report-calendar-foot = Public holidays are grey.
report-calendar-card = The whole year on one page: seasons, fairs, themes, reviews and days of engagement. For the wall or for planning together.
report-calendar-paper = Paper
report-plan-heading = Customer experience plan { $year }
report-plan-kind = Customer experience plan
report-plan-card = A page for each segment: emotion curve, grid and what customers say. For the wall and for meetings.
report-plan-none = There is no plan yet. Begin one on the Planner page.
report-plan-year = Year
report-plan-row = Segment
report-plan-all = All segments
report-plan-nothing = The plan has no cards yet.
report-plan-foot = In use: full disc · planned: half disc · idea: dashed ring
report-plan-phase = Phase
report-plan-in-use = In use
report-plan-tasks = Tasks done
report-plan-cost = Cost a year
report-plan-heard = What customers say
report-plan-answer = How we answer
report-plan-unexpected = The unexpected and exceeding
report-plan-channel = Channel, person
report-plan-measure = How we see success
report-plan-new = New this year
report-plan-information = Information kept

report-dashboard-kind = Summary of measures
report-dashboard-line = { $period }, { $segment }. Counted { $date }.
report-dashboard-foot = Scores are shown from ten answers on only.
report-dashboard-all = All measures
report-dashboard-head-measure = Measure
report-dashboard-head-value = Now
report-dashboard-head-change = Change
report-dashboard-head-target = Target
report-dashboard-head-n = Based on
report-dashboard-base = The customer base year by year
report-dashboard-head-year = Year
report-dashboard-head-active = Active
report-dashboard-head-new = New
report-dashboard-head-won = Returned
report-dashboard-head-lost = Lost
report-dashboard-card = Summary of measures
report-dashboard-when = At the end of a month: which way relationships go, and which targets are behind.
