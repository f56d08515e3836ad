experience-title = Customer experience planner
experience-empty = There is no plan yet
experience-empty-text = A plan tells what each group of customers experiences in every phase of their purchase process, why, and who makes it happen. What customers have said stands beside it.
experience-no-groups = There are no need groups yet
experience-no-groups-text = A customer is put into a need group on the customer card. The groups become rows here.
experience-begin-next = Begin { $year } from this plan
experience-begin-empty = Begin { $year } empty
experience-begin-first = Begin the plan of { $year }
experience-compare = Compare { $year }
experience-year-menu = Year of the plan { $year }
experience-gaps = { $count ->
    [one] 1 gap
   *[other] { $count } gaps
 }
experience-gaps-tip = Show the cells where nothing is planned yet
experience-booklet = Booklet
experience-more = More
experience-as-text = Show as text
experience-as-grid = Show as a grid
experience-guide = Plan step by step
experience-copy = Copy to another row…
experience-phases = Phases of the purchase process
experience-plan-notes = Year and notes…
experience-plan-remove = Remove the plan…
experience-plan-of = Plan { $year }
experience-plan-new = What is new in this year's plan
experience-plan-remove-text = The plan of { $year } and its { $count ->
    [one] card
   *[other] { $count } cards
 } go to the bin. This can be undone.
experience-plan-remove-do = Remove { $year }
experience-rows = Rows: { $rows }
experience-customers = { $count ->
    [one] 1 customer
   *[other] { $count } customers
 }
experience-in-use = { $done } of { $all } in use
experience-tasks-done = { $done } of { $all } tasks done
experience-curve = Emotion curve
experience-wanted = wanted
experience-measured = measured
experience-curve-told = Emotion curve, { $row }, wanted and measured: { $points }
experience-peak = Peak { $score }
experience-pain = Pain point { $score }
experience-end = End { $score }
experience-answers = n = { $count }
experience-answers-few = n = { $count } few
experience-gap = gap { $gap }
experience-empty-cell = Not planned yet
experience-none = Not in this phase
experience-none-text = It was decided to plan nothing here.
experience-none-set = Not in this phase
experience-none-undo = Plan it after all
experience-gap-text = A gap: nothing is planned for these customers in this phase.
experience-plan-cell = Plan
experience-waiting = { $count ->
    [one] 1 finding waits
   *[other] { $count } findings wait
 }
experience-findings = { $count ->
    [0] no findings
    [one] 1 finding
   *[other] { $count } findings
 }
experience-more-cards = + { $count }
experience-close = Close
experience-next-phase = Next phase
experience-previous-phase = Previous phase
experience-earlier-phases = Scroll to earlier phases
experience-later-phases = Scroll to later phases
experience-now = now
experience-aim = wanted
experience-no-answers = no answers
experience-no-aim = no aim
experience-heard = What customers say
experience-heard-nothing = Nothing was said or learned about this phase yet.
experience-show-customers = Show these customers as a list
experience-open-complaint = Waits for an answer
experience-edit = Edit the card
experience-card-more = More for this card
experience-no-fields = The card has only a title so far. Add its goal, emotion and measure.
experience-move = Move…
experience-move-do = Move
experience-row = Row
experience-place = Place in the cell
experience-variant = Variant: { $whom }
experience-remove = Remove the card
experience-tasks = Tasks
experience-task-done = done { $date }
experience-task-finish = Mark as done
experience-task-reopen = Open again
experience-guide-cell = Plan step by step
experience-add = New card
experience-add-variant = Variant of a card
experience-change = Edit the card
experience-take-into-use = Take into use
experience-make-task = Make a task
experience-measuring = Counting the figures of the plan
experience-copy-text = The cards are copied as ideas, phase by phase. A card whose title the other row has already stays behind.
experience-copy-from = From
experience-copy-to = To
experience-copy-do = { $count ->
    [one] Copy 1 card
   *[other] Copy { $count } cards
 }
experience-compare-title = { $older } and { $newer }
experience-compare-new = new
experience-compare-out = left out
experience-compare-moved = { $from } → { $to }
experience-compare-sums = { $added ->
    [one] 1 new card
   *[other] { $added } new cards
 } · { $moved } came further or changed · { $dropped } left out
experience-compare-same = The two plans are the same.
experience-save = Save
experience-card-title = What the customer experiences
experience-title-hint = Delivery date within a day
experience-emotion = Emotion aimed at
experience-channels = Channels
experience-measure = How success is seen
experience-measure-hint = Confirmed within 24 hours: 95%
experience-why-hint = Trust, because the campaign has been promised onwards
experience-whom = For whom
experience-for-all = For all
experience-short-goal = Goal
experience-short-needs = Needs
experience-short-emotion = Emotion and why
experience-short-unexpected = The unexpected
experience-short-exceeded = Exceeding
experience-short-channels = Channels
experience-short-information = Information
experience-short-information-use = Its use
experience-short-cost = Cost a year
experience-own-process = Our own sales process
experience-step-add = New step of our own
experience-step-add-short = Our step
experience-step-add-to = Add a step of our own to the phase { $phase }
experience-step-change = Step of our own
experience-step-remove = Remove the step
experience-guide-left = { $count ->
    [0] No gaps left
    [one] 1 gap left
   *[other] { $count } gaps left
 }
experience-guide-over = There are no gaps left: every cell is planned or empty on purpose.
experience-guide-heard = Customers have said about this phase:
experience-guide-take = Answer this
experience-guide-take-of = Answer this: { $words }
experience-guide-back = Back
experience-guide-next = Next
experience-guide-pass = Pass
experience-guide-save = Save the card
experience-ask-what = What does the customer experience in this phase, and what is the goal?
experience-ask-needs = How are their needs met?
experience-ask-unexpected = How are we prepared for the unexpected, and how are expectations exceeded?
experience-ask-emotion = Which emotion arises, why, and how is success seen?
experience-phases-text = The phases describe the customer's purchase process. Change their order by dragging, by the arrow buttons or with Alt+↑ and Alt+↓.
experience-phase-unused = Nothing in this phase yet
experience-phase-used = { $experiences } cards · { $feedback } feedback · { $interactions } interactions · { $steps } steps of our own
experience-phase-up = Move up
experience-phase-down = Move down
experience-phase-add = Add a phase
experience-phase-rename = Name the phase
experience-phase-remove = Remove the phase
experience-phase-remove-do = Remove { $phase }
experience-phase-heir = To which phase all this moves
experience-phase-heir-help = Without another phase the cards leave the grid; feedback and interactions stay and remember the old phase.
experience-phase-name-fi = Name in Finnish
experience-phase-name-en = Name in English
experience-phase-name-help = A name left empty is taken from the other language.
experience-phase-templates = Ready-made phases
experience-template-text = There are { $now } phases now and { $then } in the template. They are renamed in order. A phase left over goes if nothing hangs on it.
experience-template-do = Use the template
experience-key-cells = From cell to cell
experience-key-open = Open the card or begin one
experience-key-new = New card in the cell
experience-key-move-to = Move the card by choosing its place
experience-key-move = Move the card to the next cell
