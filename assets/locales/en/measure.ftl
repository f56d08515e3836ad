# Measures: names, what feeds them, what they count; the dashboard, targets and the report.

measure-turnover = Sales
    .feeds = Record or import purchases and sales add up here.
    .n =
        { $count ->
            [one] n = { $count } purchase
           *[other] n = { $count } purchases
        }
measure-margin = Margin
    .feeds = Give purchases a margin, or set the margin of the whole firm among the settings of value.
    .n =
        { $count ->
            [one] n = { $count } purchase
           *[other] n = { $count } purchases
        }
measure-active-customers = Active customers
    .feeds = A customer is active after a purchase within the last year.
    .n =
        { $count ->
            [one] n = { $count } customer
           *[other] n = { $count } customers
        }
measure-new-customers = New customers
    .feeds = The first purchase makes a customer new.
    .n =
        { $count ->
            [one] n = { $count } active
           *[other] n = { $count } active
        }
measure-kept-customers = Kept customers
    .feeds = Counted from purchases: active when the period began and when it ended.
    .n =
        { $count ->
            [one] n = { $count } customer at the start
           *[other] n = { $count } customers at the start
        }
measure-won-back-customers = Customers won back
    .feeds = Someone silent for more than a year who buys again counts here.
    .n =
        { $count ->
            [one] n = { $count } active
           *[other] n = { $count } active
        }
measure-lost-customers = Lost customers
    .feeds = A customer counts as lost a year after the last purchase.
    .n =
        { $count ->
            [one] n = { $count } customer at the start
           *[other] n = { $count } customers at the start
        }
measure-retention = Retention
    .feeds = Shown once there were customers before the period.
    .n =
        { $count ->
            [one] n = { $count } customer at the start
           *[other] n = { $count } customers at the start
        }
measure-churn = Churn
    .feeds = Shown once there were customers before the period.
    .n =
        { $count ->
            [one] n = { $count } customer at the start
           *[other] n = { $count } customers at the start
        }
measure-average-purchase = Average purchase
    .feeds = Record or import purchases with their amounts.
    .n =
        { $count ->
            [one] n = { $count } purchase
           *[other] n = { $count } purchases
        }
measure-purchases-per-customer = Purchases per customer
    .feeds = Record or import purchases with their dates.
    .n =
        { $count ->
            [one] n = { $count } buyer
           *[other] n = { $count } buyers
        }
measure-customer-equity = Customer equity
    .feeds = The estimate needs customers who have bought more than once.
    .n =
        { $count ->
            [one] n = { $count } customer
           *[other] n = { $count } customers
        }
measure-average-value = Average lifetime value
    .feeds = The estimate needs customers who have bought more than once.
    .n =
        { $count ->
            [one] n = { $count } customer
           *[other] n = { $count } customers
        }
measure-return-on-equity = Return on customer equity
    .feeds = Needs a margin, and customer equity at both ends of the period.
    .n =
        { $count ->
            [one] n = { $count } customer
           *[other] n = { $count } customers
        }
measure-csat = Satisfaction 1–5
    .feeds = Ask for satisfaction from 1 to 5 along with feedback.
    .n =
        { $count ->
            [one] n = { $count } answer
           *[other] n = { $count } answers
        }
measure-nps = Willingness to recommend, NPS
    .feeds = Ask how likely a recommendation is, 0 to 10, along with feedback.
    .n =
        { $count ->
            [one] n = { $count } answer
           *[other] n = { $count } answers
        }
measure-answer-time = Answer time, median
    .feeds = Mark feedback as acknowledged once it has been answered.
    .n =
        { $count ->
            [one] n = { $count } answered feedback
           *[other] n = { $count } answered feedbacks
        }
measure-complaints = Complaints
    .feeds = Record complaints as feedback.
    .n =
        { $count ->
            [one] n = { $count } feedback
           *[other] n = { $count } feedbacks
        }
measure-complaint-rate = Complaint rate
    .feeds = Record purchases and complaints.
    .n =
        { $count ->
            [one] n = { $count } purchase
           *[other] n = { $count } purchases
        }
measure-emotional-bond = Emotional bond
    .feeds = Note with an interaction or feedback how the customer felt.
    .n =
        { $count ->
            [one] n = { $count } emotion
           *[other] n = { $count } emotions
        }
measure-care-activity = Care in time
    .feeds = Give segments their care models and their rhythm shows here.
    .n =
        { $count ->
            [one] n = { $count } customer
           *[other] n = { $count } customers
        }
measure-leads = Leads
    .feeds = Add customers and prospects with where they came from.
    .n =
        { $count ->
            [one] n = { $count } lead
           *[other] n = { $count } leads
        }
measure-lead-conversion = Leads converted
    .feeds = Add prospects and their first purchases.
    .n =
        { $count ->
            [one] n = { $count } lead
           *[other] n = { $count } leads
        }
measure-concentration = Share of the ten best
    .feeds = Record or import purchases and the share is computed.
    .n =
        { $count ->
            [one] n = { $count } buyer
           *[other] n = { $count } buyers
        }
measure-segment-migration = Moves between segments
    .feeds = Segments have been remembered for a short time only: moves show once both ends of the period are known.
    .n =
        { $count ->
            [one] n = { $count } customer
           *[other] n = { $count } customers
        }
measure-development = Development targets
    .feeds = Set a development target and its progress shows here.
    .n =
        { $count ->
            [one] n = { $count } open target
           *[other] n = { $count } open targets
        }

measure-period-month = Month
measure-period-quarter = Quarter
measure-period-year = Year
measure-period-twelve-months = 12 mo

measure-gap-no-value = Write the figure to reach.
measure-gap-no-meaning = Write why the target matters.
measure-gap-no-start = The figure at the start is missing, and the measure has no value yet.
measure-gap-is-start = The target is the same as the start.
measure-gap-wrong-way = The target is worse than the figure today.
measure-gap-too-far = The target is more than twice the start: can it be reached?
measure-gap-no-resources = Write with which time and money the target will be reached.
measure-gap-no-person = Choose who answers for the target.
measure-gap-no-deadline = Choose the day by which it will be reached.
measure-gap-deadline-passed = The deadline has passed.

measure-state-reached = On target
measure-state-underway = On the way
measure-state-behind = Behind

measure-unit-days =
    { $count ->
        [one] { $number } day
       *[other] { $number } days
    }
measure-change-percent-points = { $number } percentage points
measure-change-points = { $number } points
measure-change-days = { $number } d
measure-since-month = { $change } on the same days last month
measure-since-quarter = { $change } on the same days last quarter
measure-since-year = { $change } on the same days last year
measure-since-twelve-months = { $change } on the 12 months before
measure-unchanged = Unchanged
measure-range = range { $low }–{ $high }
measure-target-line = Target { $value }
measure-target-none = No target
measure-too-few = Too few answers
measure-too-few-line = Shown from { $count } answers on.
measure-nothing = No figure yet
measure-no-compare = Nothing to compare with
measure-history-since = Segments are remembered since { $date }.

dashboard-segment = Segment
dashboard-all = All segments
dashboard-period = Period
dashboard-choose = Choose measures
dashboard-print = Save PDF
dashboard-picture = Save picture
dashboard-picture-saved = Picture saved: { $name }
dashboard-counting = Counting the measures.
dashboard-counting-text = The register is large: figures are counted in the background; meanwhile the last ones are shown.
dashboard-as-of = Counted { $date }
dashboard-card = { $name }: { $value }. { $change }. { $target }. { $n }.
dashboard-trend = { $name }, the last 12 periods
dashboard-satisfaction = Satisfaction 1–5
dashboard-satisfaction-text = mean and 80% range, hollow = under 10 answers
dashboard-satisfaction-none = Once feedback carries satisfaction, its course is drawn here.
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
        [one] Ask the silent customer how things are
       *[other] Contact { $count } customers who went silent
    }
dashboard-act-leads =
    { $count ->
        [one] Make an offer to the lead who hasn't bought
       *[other] Make an offer to { $count } leads who haven't bought
    }
dashboard-act-ask = Ask your next customers how satisfied they are
dashboard-act-develop = See how the development targets proceed
dashboard-act-target = Set a target for a measure
dashboard-empty = Customers bring measures to life
dashboard-empty-text = Add customers and purchases, or import them from a file. From then on this page shows which way your customer relationships are going.
dashboard-empty-act = Import a file
dashboard-key-cards = Move from card to card
dashboard-key-open = Open the list behind the figure

dashboard-chooser-title = Measures of the dashboard
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

report-dashboard-kind = Summary of measures
report-dashboard-line = { $period }, { $segment }. Counted { $date }.
report-dashboard-foot = Scores are shown from ten answers on only.
report-dashboard-cards = Chosen measures
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
