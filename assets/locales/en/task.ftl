# Tasks.

task-add = New task
task-change = Change task
task-title = What is to be done
task-reason-hint = Why: shown on Today under the task
task-save = Save task
task-put-off = Put off to a day
task-put-off-save = Put off
task-snooze-tomorrow = Tomorrow, { $date }
task-snooze-next-week = Next week, { $date }
task-snooze-date = Choose a day…
