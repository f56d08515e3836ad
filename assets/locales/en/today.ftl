# Today: what to do now and why.

today-title = Today
today-all-tasks = All tasks
today-date = { $weekday } { $date }, { $week }
today-count =
    { $count ->
        [one] 1 thing to do
       *[other] { $count } things to do
    }
today-late =
    { $count ->
        [one] 1 late
       *[other] { $count } late
    }
today-start = Start here
today-due = Late and today
today-care = Deviations from care models
today-more-care =
    { $count ->
        [one] + 1 deviation
       *[other] + { $count } deviations
    }
today-next = Coming in 7 days
today-promise-broken = Answer promised by { $date }, { $late }
today-given = feedback given { $date }
today-quote = “{ $words }”
today-last-contact = last contact { $date }, { $channel }
today-answer-to = Answer: { $customer }
today-why-feedback = { $kind } { $date }: “{ $words }”
today-why-step = Next step of an interaction: “{ $words }”
today-why-from-feedback = From feedback: “{ $words }”
today-why-agreed = agreed for { $date }
today-done-on = done { $date }
today-at = at { $time }
today-open = Open
today-answer = Answer
today-edit = Edit
today-remove = Remove
today-open-customer = Open customer
today-log = Log interaction
today-write-answer = Write answer
today-done = Done
today-reopen = Open again
today-solved = Resolved
today-put-off = Put off
today-more = More
today-keys = Enter opens · D done · S puts off
today-all-done = All done for today
today-coming-next = Coming next: { $title }, { $when }
today-empty = Nothing to do
today-empty-text = Tasks, next steps and promised answers gather here on their days. Log an interaction with its next step, and it is remembered here.
today-add = New task
today-week = This week
today-week-none = Nothing is agreed for the rest of the week.
today-recent = Recently opened
today-recent-none = Customers that were opened show here.
today-all-open = Open
today-all-late = Late
today-all-tasks-done = Done
today-all-show = Tasks shown
today-all-filter = Filter tasks
today-all-none = No tasks fit the filter.
today-all-count =
    { $count ->
        [one] 1 task
       *[other] { $count } tasks
    }
today-show = View
today-open-target = Open the target
today-targets = Development targets
today-to-development = Open development
today-why-milestone = Milestone · { $target }
today-check-again = Look again: { $item }
today-why-check = Last looked at { $date }
today-check = Look again
