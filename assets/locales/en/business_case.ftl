# The ROI calculator: the page, and the sentences that page and PDF share.
# A * begins and ends what is strong.

business-case-result-empty = The case has no figures yet. *Add first what the work costs.*
business-case-result-no-investment = *The case has no investment*, so there is no return in percent. Savings and benefits come to *{ $payback }* { $years }.
business-case-result-loss = *Savings and benefits are below zero*: the firm loses *{ $loss }* { $years } and spends { $investment } on top.
business-case-result-only-costs = *No savings or benefits are written down yet for the investment of { $investment }.* Add next what the work brings.
business-case-result-even = *The investment of { $investment } pays itself back { $month }* but brings nothing more { $years }.
business-case-result-even-past = *The investment of { $investment } paid itself back { $month }* but brought nothing more { $years }.
business-case-result-paid = *The investment of { $investment } pays itself back { $month }* and brings *{ $net }* more than it costs { $years }.
business-case-result-paid-past = *The investment of { $investment } paid itself back { $month }* and brought *{ $net }* more than it cost { $years }.
business-case-result-unpaid = *The investment of { $investment } does not pay itself back { $years }*: *{ $missing }* is missing.
business-case-result-unpaid-past = *The investment of { $investment } did not pay itself back { $years }*: *{ $missing }* was missing.
business-case-in-month = in { $month } { $year }
business-case-in-years =
    { $count ->
        [1] in a year
        [2] in two years
        [3] in three years
        [4] in four years
        [5] in five years
       *[other] in { $count } years
    }
business-case-roi = ROI *{ $roi }*.
business-case-roi-range = ROI *{ $roi }*, range { $range }.
business-case-from-to = { $low } to { $high }
business-case-no-roi = Without an investment there is no return in percent.
business-case-roi-none = none
business-case-npv = Net present value { $npv } ({ $rate }).
business-case-cautious-month = Cautiously estimated, it pays back only { $month }.
business-case-cautious-never = Cautiously estimated, it does not pay back in this time.
business-case-empty-years =
    { $count ->
        [one] The year { $years } is empty.
       *[other] The years { $years } are empty.
    }
business-case-negative-years =
    { $count ->
        [one] Savings and benefits are below zero in { $years }.
       *[other] Savings and benefits are below zero in { $years }.
    }
business-case-nothing-to-pay = no investment
business-case-paid-in =
    { $count ->
        [one] { $month }, 1 month
       *[other] { $month }, { $count } months
    }
business-case-not-paid = not in this time
business-case-factors = { $name }: savings { $saving }, benefits { $benefit }
business-case-factors-costs = { $name }: costs { $cost }, savings { $saving }, benefits { $benefit }
business-case-basis-hours = { $hours } h × { $rate }
business-case-basis-driver = { $customers } customers{ $share } × { $change } € × margin { $margin }
business-case-basis-share = × { $share }
business-case-unnamed-line = Line without a name

business-case-title = ROI calculator
business-case-past = Past 3 years
business-case-next = Next 3 years
business-case-period = Period
business-case-compare = Compare with actuals
business-case-compare-stop = Stop comparing
business-case-report = Make report
business-case-case = Case
business-case-justified = Justified share
business-case-justified-none = No savings or benefits yet.
business-case-all-justified = Every figure has a rationale
business-case-unjustified = { $amount } without a rationale
business-case-show = Show
business-case-scenario = Scenario
business-case-net = Net
business-case-roi-short = ROI
business-case-factors-edit = Adjust scenarios
business-case-cumulative = Cumulative net
business-case-cumulative-unit = €, by month
business-case-thousands = { $number }k €
business-case-paid-tag = Paid back: { $month }
business-case-chart-said = { $scenario }: { $net }, { $payback }
business-case-actual = Actual
business-case-estimated = Estimated
business-case-tip = { $name } { $amount }

business-case-tab-costs = Costs and investments
business-case-tab-savings = Savings
business-case-tab-benefits = Benefits
business-case-tab-years = By year
business-case-tab-sensitivity = Sensitivity
business-case-tab-questions = Questions
business-case-tab-compare = Comparison
business-case-head-cost = Cost or investment, €
business-case-head-saving = Saving, €
business-case-head-benefit = Benefit, margin €
business-case-total = Total
business-case-rationale = Rationale
business-case-rationale-missing-saving = Rationale missing: where does the saving come from?
business-case-rationale-missing-benefit = Rationale missing: where does the income come from?
business-case-rationale-write = Write
business-case-add-line = Add line
business-case-own-line = Own line…
business-case-no-costs = What does the work cost? Add software, services and your own time: small costs belong to the case too.
business-case-no-savings = What is saved? Add work that is no longer done or gets quicker.
business-case-no-benefits = What comes in addition? Add benefits as margin, not as sales.

business-case-row-investment = Investment
business-case-row-savings = Savings
business-case-row-benefits = Benefits
business-case-row-payback = Savings and benefits together
business-case-row-net = Net
business-case-row-roi = ROI
business-case-row-discounted = Discounted ROI
business-case-row-npv = Net present value
business-case-row-month = Paid back
business-case-discounted-note = Discount rate { $rate }, the net of each year at its end.
business-case-sensitivity-text = Which lines change the result most if they turn out 20% smaller or larger?
business-case-sensitivity-none = The case has no lines yet that could be tried.
business-case-sensitivity-row = net { $low } … { $high }
business-case-sensitivity-base = now { $net }
business-case-question-realistic-savings-hint = Which work is dropped, whose, and from when on?
business-case-question-income-source-hint = Which customers buy more, and why?
business-case-question-payback-time-hint = How long may it take at most?
business-case-question-work-change-hint = Who does what differently, and when?
business-case-questions-text = The figures stand up to questions only when these are answered.
business-case-compare-none = There is no other case for the same years. Make a case of the other period, and estimate and outcome can be compared.
business-case-compare-text = Estimate: { $estimate }. Actual: { $actual }.
business-case-compare-better = The net is { $amount } better than estimated.
business-case-compare-worse = The net is { $amount } worse than estimated.
business-case-compare-same = The net is as estimated.
business-case-difference = Difference
business-case-compare-year = { $part } { $year }

business-case-empty = Does the work pay for itself?
business-case-empty-next = A case gathers the costs, savings and benefits of the next three years in lines, each with its rationale. The result shows at once as a sentence, a picture and three scenarios, and as a report for a bank or a partner.
business-case-empty-past = A case of past years holds what the work cost and what came of it. The estimate that was made for the same years can be set beside it.
business-case-new = New case
business-case-default-name = Customer work { $from }–{ $to }
business-case-edit = Name, years and scenarios…
business-case-duplicate = Duplicate case
business-case-copy-name = { $name }, copy
business-case-remove = Remove case
business-case-export = Export as spreadsheet (XLSX)…
business-case-export-title = Case as a spreadsheet
business-case-year = Year
business-case-case-title = About the case
business-case-new-title = New case
business-case-save = Save case
business-case-start-year = First year
business-case-year-count = Years
business-case-discount = Discount rate, %
business-case-discount-help = What a year of waiting costs, such as the interest of a loan.
business-case-hourly-rate = Price of an hour of own work, €
business-case-hourly-rate-help = Wage with its side costs, or the price at which the hour could have been sold.
business-case-factors-title = Factors of the scenarios, %
business-case-factors-help = How much of the estimate comes true. Expected is always 100%.
business-case-factor = { $scenario }: { $kind }

business-case-line-title = Line of the case
business-case-line-new-title = New line
business-case-line-save = Save line
business-case-line-remove = Remove line
business-case-line-name-hint = The name the line is shown by
business-case-source = Where the figures come from
business-case-source-amounts = Euros a year
business-case-source-hours = Hours × price
business-case-source-driver = Customers × change × margin
business-case-hours-year = Hours { $year }
business-case-amount-year = € { $year }
business-case-customers-year = Customers { $year }
business-case-change-year = Change €/customer { $year }
business-case-acting-share = Share that acts, %
business-case-margin = Margin, %
business-case-rationale-hint = Where does the figure come from, and why can it be trusted?
business-case-rationale-help = A line counts as justified only once its rationale is written.
business-case-computed = By year { $amounts }, together { $total }
business-case-own-figures = The scenarios have figures of their own
business-case-own-year = { $scenario } € { $year }
business-case-facts = Figures the register knows
business-case-facts-reading = Reading figures of the register
business-case-facts-none = The register has no figures for this yet.
business-case-fact-use = Use this
business-case-fact-to = { $use }: { $fact }
business-case-fact-source = register, { $dates }
business-case-fact-from = Source of the figure: { $source }, { $date }
business-case-fact-purchases = Purchases in { $year }
business-case-fact-margin = Margin in { $year }
business-case-fact-margin-share = Margin percentage, 12 months
business-case-fact-average-purchase = Average purchase, 12 months
business-case-fact-per-customer = Purchases per customer, 12 months
business-case-fact-retention = Share of customers who return, 12 months
business-case-fact-customers-in = Customers in the stage { $stage }
business-case-fact-silent = Silent customers, no purchases in 12 months
business-case-fact-interactions = Interactions, 12 months
business-case-fact-purchases-from = Purchases by source { $source }, 12 months
business-case-key-cells = Move between cells
business-case-key-edit = Edit the cell, go down
business-case-key-remove = Remove the line (on its name)
