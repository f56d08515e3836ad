# The dashboard: cards, charts, what moves the measures; choosing cards, lists behind them, targets.

dashboard-segment = Segment
dashboard-all = All segments
dashboard-period = Period
dashboard-choose = Choose measures
dashboard-print = Save PDF
dashboard-counting = Counting the measures.
dashboard-counting-text = The register is large: figures are counted in the background; meanwhile the last ones are shown.
dashboard-as-of = Counted { $date }
dashboard-card = { $name }: { $value }. { $change }. { $target }. { $n }.
dashboard-satisfaction-text = figure and 80% range, hollow = under 10 answers
dashboard-satisfaction-none = Once feedback carries satisfaction or willingness to recommend, its course is drawn here.
dashboard-satisfaction-goal = target { $value }
dashboard-base = How the customer base develops
dashboard-base-text = the number on a bar: active at the end of the period
dashboard-base-none = Once purchases are recorded, new, returned and lost customers show here.
dashboard-base-new = new
dashboard-base-won-back = returned
dashboard-base-lost = lost
dashboard-base-spoken = { $label }: active { $active }, new { $new }, returned { $won }, lost { $lost }
dashboard-actions = These move the measures
dashboard-actions-none = Nothing is waiting: keep up the rhythm.
dashboard-act-feedback =
    { $count ->
        [one] Answer the open feedback
       *[other] Answer { $count } open feedbacks
    }
dashboard-act-care =
    { $count ->
        [one] Attend to the customer who has been left waiting
       *[other] Attend to { $count } customers left waiting
    }
dashboard-act-lost =
    { $count ->
        [one] Contact the customer who went silent
       *[other] Contact { $count } customers who went silent
    }
dashboard-act-leads =
    { $count ->
        [one] Make an offer to the open lead
       *[other] Make an offer to { $count } open leads
    }
dashboard-act-ask = Ask customers how satisfied they are
dashboard-act-develop = Move the development targets on
dashboard-act-target = Set a target for a measure
dashboard-empty = Customers bring measures to life
dashboard-empty-text = Add customers and purchases, or import them from a file. From then on this page shows which way your customer relationships are going.
dashboard-empty-act = Import a file
dashboard-key-cards = Move from card to card
dashboard-key-open = Open the list behind the figure

dashboard-chooser-title = Measures and their order
dashboard-chooser-text = Choose up to six. Drag them, or use Alt+↑ and Alt+↓, to change their order.
dashboard-chooser-count = { $count } of { $most } chosen
dashboard-chooser-up = Move up: { $name }
dashboard-chooser-down = Move down: { $name }
dashboard-chooser-save = Save
dashboard-chooser-usual = Back to the usual ones

dashboard-behind-none = No rows in this period.
dashboard-behind-most = The first { $count } are shown.
dashboard-behind-nobody = Unknown
dashboard-behind-late =
    { $count ->
        [one] { $count } day late
       *[other] { $count } days late
    }
dashboard-behind-leads = { $bought } of { $came } have bought
dashboard-behind-no-source = Source unknown
dashboard-behind-no-segment = No segment
dashboard-behind-move = { $from } → { $to }
dashboard-behind-open = Open the page
dashboard-target-edit = Change the target
dashboard-target-add = Set a target
dashboard-target-remove = Remove the target
dashboard-target-change-title = Target of a measure
dashboard-target-add-title = New target of a measure
dashboard-target-save = Save the target
dashboard-target-whole = The target is specific, measurable, attainable, resourced and timed.
dashboard-target-missing = Still missing: { $gap }
dashboard-target-meaning-hint = Why does this figure matter to customers and to the firm?
dashboard-target-resources-hint = Time, money, people: e.g. 2 h a week
dashboard-target-now = Now { $value }
dashboard-target-by = by { $date }
