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
interaction-restored = The entry left unfinished is back.
interaction-anew = Start over
interaction-save = Save interaction
interaction-status-after = Status of the feedback after this
