# Measures: their names, what feeds them and what they count; periods, targets and what those lack.

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

measure-thousands = { $number }k €
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
measure-since-twelve-months = { $change } on the year before
measure-unchanged = Unchanged
measure-range = range { $low }–{ $high }
measure-target-line = Target { $value }
measure-target-none = No target
measure-too-few = Too few answers
measure-too-few-line = Shown from { $count } answers on.
measure-nothing = No figure yet
measure-no-compare = Nothing to compare with
measure-history-since = Segments are remembered since { $date }.
