# Care models: those that ship, their promises and acts; the page and its words.

care-model-strategic = Care for a key customer
    .promise = A contact person of their own, a yearly plan made together, and novelties before anyone else sees them. Questions are answered by the next day.
care-model-growth = Care for a growing customer
    .promise = Needs are gone through every year, and news reaches them among the first. Questions are answered in two days.
care-model-retention = Care for a customer to keep
    .promise = Familiar service stays good, with a contact every quarter. Questions are answered in two days.
care-model-efficiency = Light care
    .promise = Catalogue and newsletter keep them up to date, and ordering is easy. Questions are answered in four days.
care-model-acquisition = Opening a new relationship
    .promise = Interest is kept alive without pushing, and the next step is always agreed. Questions are answered in four days.
care-model-new = First steps of a new customer
    .promise = In the first weeks we ask how things go and learn what is needed. Questions are answered by the next day.
care-model-passive = Listening to a silent customer
    .promise = The reason for the silence is asked before giving up. Questions are answered in four days.
care-model-ending = Listening to a leaving customer
    .promise = Those who leave are listened to, and the reason is kept. Questions are answered by the next day.

care-act-plan = The year gone through and a plan for the next
care-act-needs = Talk about needs
care-act-preview = Advance news of the autumn's novelties
care-act-catalogue = New catalogue
care-act-thanks = Thanks for the year

care-tab-deviations = Deviations
care-tab-models = Models
care-tab-attractiveness = Attractiveness
care-tab-proposals = Proposals

care-any-model = All care models
care-any-segment = All segments
care-any-stage = All stages
care-any-contact = Any contact
care-count =
    { $count ->
        [0] no deviations
        [one] 1 deviation
       *[other] { $count } deviations
    }
care-more =
    { $count ->
        [one] 1 more deviation. Narrow by model or segment to see it.
       *[other] { $count } more deviations. Narrow by model or segment to see them.
    }
care-keys = Enter opens · D done · T task · S puts off
care-none-late = Everybody has been looked after as agreed
care-none-late-text = When somebody is silent for longer than agreed, or a yearly act is left undone, a line appears here and on Today.
care-why-silent = Silent for { $days } days, agreed every { $interval } days
care-why-channel = { $channel }: { $days } days since the last one, agreed every { $interval } days
care-why-act = { $act } not done, agreed by { $date }
care-over =
    { $days ->
        [one] 1 day over
       *[other] { $days } days over
    }
care-left =
    { $days ->
        [one] 1 day left
       *[other] { $days } days left
    }
care-asleep = put off until { $date }
care-act-of-year = { $act } { $year }
care-task-call = Call
care-task-write = Send a message
care-task-meet = Agree on a meeting
care-plan-call = Plan a call
care-plan-write = Plan a note
care-plan-meet = Plan a visit
care-plan-act = Make a task
care-dismiss = Not needed
care-dismiss-title = The deviation needs nothing
care-dismiss-help = The reason stays in the customer's care, and the time starts again.

care-empty = No care model has been agreed for anybody yet
care-empty-text = A care model says how often and how customers hear from you, what is done for them every year and how fast they get an answer. The ready-made set has a model for each segment and for new, silent and leaving customers. All of it can be changed.
care-take-shipped = Take the ready-made models
care-add-model = New care model
care-change-model = Change care model
care-job = Working out the care of customers
care-save = Save
care-covers-all = all customers
care-covers-stage = all segments, { $stage }
care-covers-nobody = no customers
care-covers-help = A customer gets the model that fits most closely.
care-every = contact every { $days } days
care-every-channel = { $channel } every { $days } days
care-acts-count =
    { $count ->
        [one] 1 yearly act
       *[other] { $count } yearly acts
    }
care-answers-in = answer in { $hours } h
care-count-green = { $count } in time
care-count-amber = { $count } soon
care-count-red = { $count } late
care-rhythms = Rhythm of contacts
care-rhythms-help = Every logged contact starts the time again. A channel can have its own interval, such as a meeting twice a year.
care-acts = Done every year
care-act-hint = E.g. Christmas greeting
care-remove-row = Remove row
care-hours-help = The deadline of new feedback is proposed from this.
care-promise-hint = What the customer can expect, in the customer's words
care-channel-twice = This channel has an interval already. Choose another channel or remove the row.

care-strategy = Strategy
care-strategies = Four strategies
care-low-risk = low risk
care-high-risk = high risk
care-customers =
    { $count ->
        [one] 1 customer
       *[other] { $count } customers
    }
care-scored-count =
    { $count ->
        [0] nobody has been scored yet
        [one] 1 customer scored
       *[other] { $count } customers scored
    }
care-criteria = Criteria
care-criterion-line = { $aspect }, weight { $weight }
care-add-criterion = New criterion
care-change-criterion = Change criterion
care-aspect-help = Risk is counted apart: a high score is a high risk.
care-weight-help = How much it counts against the others.
care-no-criteria = What makes a customer attractive?
care-no-criteria-text = Criteria look at past, present and future, and at risk. Once customers are scored by them, it shows where to invest and what perhaps to let go.
care-take-criteria = Take the ready-made criteria
care-no-scores = Nobody has been scored yet
care-no-scores-text = Open a customer and give the scores on the Care tab of its card. A few of the most important are enough to begin with.
care-no-strategy = no strategy yet
care-most = Most: { $criteria }
care-largest-risk = Largest risk: { $criterion } { $score }
care-missing =
    { $count ->
        [one] 1 criterion not scored
       *[other] { $count } criteria not scored
    }
care-score-title = Scores of attractiveness
care-score-help = 1 is little, 5 is much; a dash means that it isn't known. Scores are kept at once.
care-score-no-criteria = There are no criteria yet. They are added on the Attractiveness tab of the page Care models.
care-score-result = Attractiveness { $attractiveness }, risk { $risk }: { $strategy }

care-column-customer = Customer
care-column-now = Now
care-column-to = Proposal
care-column-reason = Reason
care-proposals-count =
    { $count ->
        [one] 1 proposed relationship stage
       *[other] { $count } proposed relationship stages
    }
care-accept = Accept
care-decline = Decline
care-no-proposals = No proposals
care-no-proposals-text = When purchases speak for another stage, a proposal appears here and on the customer's card. The stage never changes by itself.
care-reason-bought-first = First purchase { $date }
care-reason-habit = Bought { $times } times
care-reason-silent = { $silent } days since the last purchase, usually { $usual } days
care-reason-bought-again = Bought again { $date }
care-proposal = Proposed stage: { $stage }. { $reason }.

care-card-tab = Care
care-card-model = Care model: { $model }
care-card-none = No care model covers this customer.
care-card-open = Open care models
care-card-marks = What was said last
care-card-plan = Customer plan
care-card-no-plan = For a key customer it pays to write down where you stand, what you aim at and what you do.
care-card-scores = Attractiveness
care-card-no-scores = Not scored
care-card-score = Score
care-add-plan = New customer plan
care-change-plan = Change customer plan
care-plan-of = Plan { $year }
care-plan-activities = Activities
care-plan-add-activity = Add an activity
care-plan-done = done { $date }
care-plan-situation-hint = Where the relationship stands, what the customer needs
care-plan-target-hint = What is aimed at this year, such as a new product group on the shelf
care-plan-results-hint = Written down as results come in
