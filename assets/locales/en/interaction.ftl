# Interactions: the log dialog and the list.

interaction-log = Log an interaction
interaction-change = Change an interaction
interaction-answer = Answer feedback
interaction-answers = Answer to the feedback: “{ $words }”
interaction-does = Does the task: { $task }
interaction-direction-out = We made contact
interaction-direction-in = Customer made contact
interaction-next-hint = E.g. send samples
interaction-past = Latest interactions
interaction-past-none = No interactions with this customer yet.
interaction-past-ask = Choose a customer to have the latest interactions in sight while writing.
interaction-save = Save interaction
interaction-status-after = Status of the feedback after this
interaction-title = Interactions
interaction-count-newest = the newest { $count } interactions
interaction-count =
    { $count ->
        [one] 1 interaction
       *[other] { $count } interactions
    }
interaction-filter = Filter interactions
interaction-none = No interactions fit the filter.
interaction-empty = No interactions yet
interaction-empty-text = Every contact takes the matter on: what was said, what was learned, and what the next step is. An interaction can be logged from anywhere with Ctrl+L.
interaction-any-channel = All channels
interaction-any-phase = All phases
interaction-any-person = Everyone
interaction-any-time = All time
interaction-last-30-days = Last 30 days
interaction-this-year = This year
interaction-last-year = Last year
interaction-period = Period
