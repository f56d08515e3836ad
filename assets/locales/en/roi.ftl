# The ROI calculator below the page: values of business cases, the sheet, the command line's summary.

roi-period-past = Past years
roi-period-next = Next years
roi-scenario-cautious = Cautious
roi-scenario-expected = Expected
roi-scenario-bold = Bold
roi-question-realistic-savings = Which savings are realistic?
roi-question-income-source = Where does the income come from?
roi-question-payback-time = When does the investment pay back?
roi-question-work-change = What change in working makes the figures come true?
roi-kind-cost = Costs and investments
roi-kind-saving = Savings
roi-kind-benefit = Business benefits
roi-when-evenly = Evenly over the year
roi-when-start = At the start of the year
roi-category-software = Software
roi-category-personnel = Personnel
roi-category-services = Services
roi-category-time = Use of time
roi-category-efficiency = Efficiency
roi-category-systematic-work = Systematic work
roi-category-transparency = Transparency
roi-category-information = Availability of information
roi-category-process-support = Process support
roi-category-customer-understanding = Customer understanding
roi-category-planned-work = Planned work
roi-category-sales-productivity = Sales productivity: resources to the most promising customers
roi-category-sales-management = Sales management and follow-up
roi-category-dashboard = Steering one's own work by dashboard
roi-category-cross-selling = Cross-selling
roi-category-sales-cooperation = Co-operation in sales
roi-category-sales-and-marketing = Co-operation of sales and marketing
roi-category-proactive-work = Proactive, goal-directed customer work
roi-category-activity-goals = Activity and result goals
roi-category-customer-goals = Customer goals
roi-category-segment-goals = Segment goals
roi-category-base-goals = Customer-base goals
roi-category-goal-pricing = Goal-based pricing
roi-category-key-accounts = Key account management
roi-category-account-planning = Goal-based account planning
roi-category-other = Other

# A case from a file
roi-file-line = Line { $number } ({ $name }), field { $field }: { $problem }
roi-file-line-unnamed = Line { $number }, field { $field }: { $problem }
roi-file-line-whole = Line { $number }: { $problem }
roi-file-field = Field { $field }: { $problem }
roi-file-not-json = The file isn't valid JSON: reading stopped at row { $row } of the text, character { $column }. NaN and decimal commas, for example, aren't numbers.
roi-file-missing = a value is missing.
roi-file-unknown-field = an unknown field. Remove it or check its spelling.
roi-file-not-an-object = an object in braces belongs here.
roi-file-not-a-list = a list in brackets belongs here.
roi-file-not-a-text = a text in quotes belongs here.
roi-file-not-a-number = a number without quotes belongs here.
roi-file-not-whole = a whole number belongs here.
roi-file-too-fine = give two decimals at most.
roi-file-too-long = the text is too long, { $max } characters at most.
roi-file-unknown-value = the value “{ $given }” isn't known. Known values: { $known }.
roi-file-out-of-range = the value must be within { $min }…{ $max }.
roi-file-two-sources = give only one of amounts, hours and driver.
roi-file-no-source = give amounts, hours or driver.
roi-file-wrong-years = there are { $given } years, but { $expected } on the first line.
roi-file-no-rate = the hours have no price. Give the field hourly_rate.
roi-file-expected = the expected scenario is the lines as they are; only 1 is taken as a factor.
roi-file-counted-as-other = { $place } The line is counted under other.

# The case
roi-untitled = ROI case
roi-year = Year
roi-total = Total
roi-investment = Investment
roi-savings = Savings
roi-benefits = Benefits
roi-payback = Payback
roi-net = Net
roi-roi = ROI
roi-discounted-roi = Discounted ROI
roi-npv = Net present value
roi-payback-month = Payback month
roi-justified-share = Justified share
roi-none = –
roi-scenario = Scenario
roi-summary-unjustified =
    { $count ->
        [one] One saving or benefit has no rationale ({ $amount }).
       *[other] { $count } savings or benefits have no rationale ({ $amount }).
    }
roi-swing-title = Lines that move the result most, 20% smaller and larger
roi-swing = { $name }: net { $smaller } or { $larger }

# Workbook
roi-sheet-case = Case
roi-sheet-inputs = Inputs
roi-sheet-own = Own figures
roi-sheet-scenarios = Scenarios
roi-sheet-months = Months
roi-column-kind = Kind
roi-column-line = Line
roi-column-part = Part
roi-column-own = Own figure: { $scenario }
roi-column-factor = Factor
roi-column-month = Month
roi-column-lowest = Lowest from here on: { $scenario }
roi-at-start = { $kind }, at the start of the year

# Figures that the register offers
roi-fact-purchases = Purchases { $year }
roi-fact-margin = Margin { $year }
roi-fact-margin-share = Margin percentage
roi-fact-average-purchase = Average purchase
roi-fact-purchases-per-customer = Purchases per buying customer
roi-fact-retention = Retention
roi-fact-customers-in = Customers in stage { $stage }
roi-fact-silent = Customers who bought before and are silent now
roi-fact-interactions = Interactions
roi-fact-purchases-from = Purchases, source { $source }
roi-fact-of-days = { $fact }, { $from }–{ $to }
roi-fact-of-day = { $fact }, { $day }
