# The annual calendar.

calendar-add = New entry
calendar-change = Change the entry
calendar-edit = Change
calendar-entry = Entry
calendar-gone = The entry is no longer there.
calendar-save = Save
calendar-view = View
calendar-view-year = Year
calendar-view-month = Month
calendar-view-week = Week
calendar-view-agenda = Agenda
calendar-today = Today
calendar-before = Previous
calendar-after = Next
calendar-week = week
calendar-none = Nothing is shown with these choices.
calendar-day-count =
    { $count ->
        [0] no entries
        [one] 1 entry
       *[other] { $count } entries
    }
calendar-export = Export and print
calendar-export-ics = Calendar file (.ics)
calendar-export-csv = Table (.csv)
calendar-export-a4 = PDF, A4
calendar-export-a3 = PDF, A3
calendar-show = Days shown
calendar-show-title = Days and seasons shown
calendar-show-text = The days are computed for every year. Untick those that don't steer what customers buy.
calendar-first = First day
calendar-rule = Comes again
calendar-rule-once = Once
calendar-rule-date = Every year on the same date
calendar-rule-week = Every year in the same week
calendar-rule-relative = Every year by a feast or season
calendar-rule-on = Every year: { $occasion }
calendar-rule-before =
    { $days ->
        [one] Every year, a day before: { $occasion }
       *[other] Every year, { $days } days before: { $occasion }
    }
calendar-rule-after =
    { $days ->
        [one] Every year, a day after: { $occasion }
       *[other] Every year, { $days } days after: { $occasion }
    }
calendar-occasion = Feast or season
calendar-offset = Days from it
calendar-offset-help = Minus means before, −14 for example
calendar-title-hint = for example Spring fair, or launch of the summer line
calendar-twin = An entry like this already stands on { $date }. Saving once more keeps both.
calendar-leads = To do before
calendar-lead-hint = for example Catalogue to resellers
calendar-lead-weeks = Weeks before
calendar-lead-remove = Remove the row
calendar-lead-made = task made
calendar-lead-done = done
calendar-make =
    { $count ->
        [one] Make the task
       *[other] Make { $count } tasks
    }
calendar-customer = Customer
calendar-remove = Remove
calendar-move = Move the entry
calendar-move-open = Move…
calendar-move-to = Begins
calendar-move-which = What moves
calendar-move-only = The year { $year } only
calendar-move-always = Every year
calendar-move-save = Move
calendar-moved = Moved in { $year }
calendar-skipped = Left out in { $year }
calendar-skip = Leave out { $year }
calendar-back = Back to the rule
calendar-start = Starting set
calendar-start-hint = Seasons and holidays are computed already. The starting set adds school holidays, reviews and examples of fairs at one press.
calendar-start-text = What is ticked is added in one step and comes again every year. The fairs are examples: names, days and everything else can be changed.
calendar-start-all-there = Everything of the starting set is in the calendar already.
calendar-start-save = Add what is ticked
calendar-start-school-start = School begins
calendar-start-autumn-holiday = Autumn holiday (week 42)
calendar-start-winter-holiday-south = Winter holiday, south (week 8)
calendar-start-winter-holiday-middle = Winter holiday, middle (week 9)
calendar-start-winter-holiday-north = Winter holiday, north (week 10)
calendar-start-school-end = School ends
calendar-start-spring-fair = Spring fair (example)
calendar-start-autumn-fair = Autumn fair (example)
calendar-start-christmas-market = Christmas market (example)
calendar-start-christmas-buying = Shops buy for Christmas
calendar-start-plan-review = Review of the experience plan
calendar-start-state-review = Current-state analysis
calendar-start-lead-catalogue = Catalogue to resellers
calendar-start-lead-fair = Invite customers to the stand
calendar-start-lead-interviews = Agree on theme interviews with the best customers
calendar-key-day = From day to day
calendar-key-turn = Previous and next period
calendar-key-today = To today
calendar-key-add = New
calendar-key-open = Open the day
