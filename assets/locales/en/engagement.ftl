# Engagement.

engagement-add = New engagement
engagement-edit = Change the engagement
engagement-remove = Remove the engagement
engagement-save = Save
engagement-empty = No engagement yet
engagement-empty-text = The best customers get what they can't get elsewhere: making things together, trying prototypes, events. Write down the goal for both sides, pick who takes part, and tell in the end what came of it.
engagement-count = { $open } under way, { $all } in all
engagement-participants =
    { $count ->
        [0] nobody yet
        [one] 1 participant
       *[other] { $count } participants
    }
engagement-all-segments = All target segments
engagement-title-hint = for example Prototype evening in spring
engagement-goal = Goal
engagement-goal-hint = what the customer gets and what we learn
engagement-result = What came of it
engagement-customisation = Fitting a product to one customer often costs more than it brings, and to resellers a finished product is usually worth more. Count the price and ask the customer before deciding.
engagement-who = Participants
engagement-nobody = Nobody is picked yet. Proposals come from the best customers, each with its reason.
engagement-outcome = What came of it with this customer
engagement-drop = Take off the list
engagement-open-customer = Open the customer
engagement-pick = Pick participants
engagement-pick-save = Add what is ticked
engagement-pick-value = The best customers first, by lifetime value.
engagement-pick-purchases = The best customers first, by purchases of 12 months. Lifetime value isn't computed yet.
engagement-pick-none = No customers are left to propose.
engagement-why-value = lifetime value { $amount }
engagement-why-purchases = purchases 12 months { $amount }
engagement-why-last = last bought { $date }
engagement-invite = Invite the picked
engagement-invite-text = Everybody who is picked and not invited yet gets a task, and counts as invited from then on.
engagement-invite-title = Invite: { $title }
engagement-invite-save = Make the tasks
engagement-card = Engagement
