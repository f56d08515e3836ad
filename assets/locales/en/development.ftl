# Development of the firm itself: the plan and its targets. SWOT and the path have files of their own.

development-tab-plan = Plan
development-tab-swot = SWOT and TOWS
development-tab-path = Path and checks
development-count = { $open } being worked on · { $reached } reached
development-group-top = The three most important
development-group-top-hint = Time goes to these first
development-group-rest = Other targets
development-group-over = Over
development-empty = No development targets yet
development-empty-text = Choose at most three things that you want to get better at. A good target comes from the strategy, from a weak point of the self-assessment or from a TOWS action. Once it has a measure, an owner and a first milestone, it shows on Today as well.
development-add = New target
development-change = Change target
development-edit = Edit
development-remove = Remove
development-more = More actions
development-up = Move up
development-down = Move down
development-drag = Drag to change the order
development-keys = Order: drag, or Alt+↑ and Alt+↓ · Enter opens
development-by = by { $date }
development-from-question = Self-assessment, question { $number }
development-progress =
    { $all ->
        [one] { $done } of { $all } milestone
       *[other] { $done } of { $all } milestones
    }
development-figure = { $measure }: { $start } → { $goal }
development-figure-now = { $way }, now { $now }
development-no-milestones = No milestones yet. Cut the way into parts, and the progress can be seen.
development-put-off = Put off
development-smart = SMART
development-smart-whole = Nothing is missing: the target is specific, measurable, attainable, resourced and timed.
development-why = Why
development-measures = Measures
development-make-task = Make a task
development-is-task = On the task list
development-title = What will be better
development-title-hint = For example: every complaint is answered within a day
development-why-hint = What the customer and the firm gain by it
development-measure-hint = For example: response time, h
development-deadline = Deadline
development-obstacles-hint = What may come in the way, and what is done about it
development-action-hint = What is done this week
development-milestone-hint = What is ready then
development-milestones-help = Every milestone needs a name and a day.
development-save = Save target
