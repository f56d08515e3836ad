# Feedback: the dialog, the list, the reading pane.

feedback-title = Feedback
feedback-count =
    { $count ->
        [one] 1 piece of feedback
       *[other] { $count } pieces of feedback
    }
feedback-add = Add feedback
feedback-change = Change feedback
feedback-save = Save feedback
feedback-words-hint = In the giver’s own words
feedback-anonymous = unnamed giver
feedback-filter = Filter feedback
feedback-any-phase = All phases of the purchase process
feedback-none = No feedback fits the filter.
feedback-empty = No feedback yet
feedback-empty-text = Write down complaints, praise, ideas and questions in the giver’s own words. The promised day of an answer rises to Today, and what was learned is kept.
feedback-choose = Choose a piece of feedback from the list.
feedback-answer = Answer
feedback-task = Add a task
feedback-close = Mark as resolved
feedback-edit = Edit feedback
feedback-remove = Remove feedback
feedback-open-customer = Open customer
feedback-steps = Steps of the feedback
feedback-learned = What was learned
feedback-keys = R answers · T adds a task · E resolves
feedback-by = answer by { $date }
feedback-late = Answer { $late }
feedback-given = given { $date }
feedback-last-contact = last contact { $date }, { $channel }
feedback-quote = “{ $words }”
feedback-yes = yes
