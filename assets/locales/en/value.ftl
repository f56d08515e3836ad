# Value and segments: the picture, segments, need groups, and how a value is computed.
value-letter-acquisition = A
value-letter-growth = G
value-letter-strategic = S
value-letter-retention = R
value-letter-efficiency = E
value-class-a = High
value-class-b = Middle
value-class-c = Low
value-about = about { $amount }
value-advice-acquisition = win over
value-advice-growth = grow
value-advice-strategic = keep and grow
value-advice-retention = keep content
value-advice-efficiency = serve lightly

value-view = View
value-view-picture = Picture
value-view-table = Table
value-view-groups = Need groups
value-how = How value is computed
value-apply =
    { $count ->
        [one] Move 1 customer
       *[other] Move { $count } customers
    }
value-discard = Discard
value-as-of = computed { $date }
value-reckoning = reckoning…
value-reading = reading customers…
value-turnover = values are turnover
value-margin-ask = How much of your sales is left as margin? One percentage is enough, and values tell of margin instead of turnover.
value-margin-act = Enter the margin
value-empty = No customers yet
value-empty-text = Once customers and their purchases are imported, this page shows who is most valuable and where there is room to grow.
value-empty-act = Import customers

value-picture = Customers by current value and potential
value-picture-said =
    { $count ->
        [one] 1 customer.
       *[other] { $count } customers.
    } Arrows go from dot to dot, Page Up and Page Down from segment to segment, Enter opens the customer. The same is there as a table.
value-threshold-current = Current value from
value-threshold-potential = Potential from
value-across = Horizontal axis
value-across-purchases = Purchases 12 months
value-across-rank = Rank by purchases
value-across-value = Lifetime value
value-across-purchases-long = Current value: purchases of 12 months, € (logarithmic)
value-across-rank-long = Current value: rank by purchases of 12 months, €
value-across-value-long = Lifetime value, € (logarithmic)
value-upright = Potential, € a year
value-no-purchases = no purchases
value-thousand = { $amount } k€
value-legend-good = positive
value-legend-bad = negative
value-legend-neutral = neutral or unknown
value-legend-proposed = proposed potential
value-legend-late = care deviates
value-close = At the threshold: a tenth would move it
value-close-count =
    { $count ->
        [one] 1 customer at a threshold
       *[other] { $count } customers at a threshold
    }
value-close-title = At a threshold
value-care-late = Care is late
value-by-hand = by hand: { $reason }

value-equity = Customer equity
value-column-segment = Segment
value-column-count = n
value-column-year = 12 mo €
value-column-clv = CLV €
value-column-clv-thousand = CLV k€
value-column-range = 80% range
value-column-name = Name
value-column-now = Now €
value-column-potential = Potential €
value-column-value = Lifetime value
value-column-activity = Activity
value-too-little = There are too few purchases for a forecast yet. The segments still hold: they rest on purchases and potential.
value-list-empty = Nobody is in this segment.
value-potential-entered = own estimate
value-potential-proposed = proposed
value-potential-unknown = no estimate
value-tasks = Task for all
value-more-acts = More for the whole list
value-act-tag = Add a tag…
value-act-responsible = Change who is responsible…
value-act-assign = Choose the segment by hand…
value-act-release =
    { $count ->
        [one] Release 1 chosen by hand
       *[other] Release { $count } chosen by hand
    }
value-open = Open the customer
value-explain = How this is computed
value-assign = Choose the segment by hand
value-release = Release: segment by thresholds
value-potential-edit = Enter the potential

value-bulk-task = Task for all
value-bulk-tag = Tag for all
value-bulk-responsible = Responsible for all
value-bulk-segment = Segment by hand
value-bulk-count =
    { $count ->
        [one] Concerns 1 customer.
       *[other] Concerns { $count } customers.
    }
value-bulk-save = Save
value-tag = Tag
value-assign-help = It holds until it is released; thresholds do not move the customer.
value-save = Save
value-potential-title = Potential
value-potential-how = How it is estimated
value-by-euros = Euros a year
value-by-share = Share of wallet
value-potential-help = How much the customer could buy from us in a year. Empty: the proposal holds.
value-share-help = What percentage of the customer's purchases of this kind comes to us. Purchases of 12 months: { $amount }.
value-potential-proposal = Proposed from the purchases of customers alike: { $amount } a year.
value-potential-no-proposal = No proposal: fewer than 20 customers are alike, or nothing was bought.

value-group = Need group
value-group-none = No need group
value-all = All
value-groups-note = A customer can be in several need groups. Press a cell to see its customers as a list.
value-groups-empty = No need groups yet
value-groups-empty-text = A need group gathers customers who share a need. Groups are added in a customer's details.
value-groups-empty-act = To customers

value-margin = Margin of sales, percent
value-margin-help = Of sales without VAT, after variable costs. Empty: values are turnover.
value-discount = Interest a year, %
value-discount-help = By this much a euro of next year is smaller than one of today.
value-usual-days = Usual days between purchases
value-usual-days-help = Helps while there are few purchases. May stay empty.
value-yearly-events = Sales happen at yearly events
value-first-untypical = A first purchase is untypical (sample, starter set)
value-model = Model
value-months =
    { $count ->
        [one] 1 month
       *[other] { $count } months
    }
value-method = Value is a forecast of the margin that a customer will still bring. It rests on how often, how lately and for how much the customer has bought. Past sales are not part of it.
value-evidence = { $customers } customers have bought, { $repeat } of them again, with { $repeats } repeat purchases.
value-level-means-too-little = There are too few purchases for a forecast. Only what has happened is shown.
value-level-means-rough = The data is enough for the order of customers and rough classes, not for euros of a single one.
value-level-means-fair = A customer's value can be told to ten euros. The range says how unsure it is.
value-level-means-good = There is plenty of data: values are told in euros with their range beside them.
value-equity-means = Of ten firms like this one, in eight today's customers bring { $range } within { $months } months.
value-spend-follows = Frequent buyers spend other amounts than rare ones. Take the values with caution.
value-left-out =
    { $count ->
        [one] 1 day of purchases was left out, because it is before 1990 or in the future.
       *[other] { $count } days of purchases were left out, because they are before 1990 or in the future.
    }

value-lifetime = Lifetime value
value-step-purchases = Purchases
value-step-rhythm = Rhythm
value-step-forecast = Forecast
value-step-spend = Size of a purchase
value-step-margin = Margin
value-step-discount = Interest
value-step-rfm = Scores
value-story-no-purchases = Nothing was bought, so there is no value to compute.
value-story-purchases =
    { $count ->
        [one] 1 day with a purchase, { $from }, { $total } in all. Purchases of the last 12 months are { $year }.
       *[other] { $count } days with purchases from { $from } to { $to }, { $total } in all. Purchases of the last 12 months are { $year }.
    }
value-story-once = There is no rhythm yet. The only purchase: { $ago }.
value-story-rhythm =
    { $days ->
        [one] Purchases were 1 day apart on average. The last one: { $ago }.
       *[other] Purchases were { $days } days apart on average. The last one: { $ago }.
    }
value-story-forecast = { $activity }. About { $count } purchases are expected within { $months } months.
value-story-spend = The next purchase will be about { $spend }. The customer's own history weighs { $share } in it, the average of all customers, { $shop }, the rest.
value-story-margin = The expected purchases come to { $turnover }; { $margin } of it, { $kept }, is margin.
value-story-no-margin = The expected purchases come to { $turnover }. No margin was entered, so the figure is turnover.
value-story-discount = Future euros are turned into today's money at { $rate } a year. Result: { $value }.
value-story-range = In eight cases of ten { $low }–{ $high }.
value-story-rfm = Recency { $recency }, frequency { $frequency } and size { $monetary }, where { $of } is best.
value-story-by-hand = Chosen by hand: { $reason }.
value-story-potential-entered = Potential { $amount } a year, own estimate.
value-story-potential-proposed = Potential { $amount } a year, proposed from customers alike.
value-story-potential-unknown = The potential has not been estimated.
