# Tasks. Finnish term: tehtävä.

task-add = Uusi tehtävä
task-change = Muuta tehtävää
task-title = Mitä tehdään
task-reason-hint = Miksi: näkyy Tänään-sivulla tehtävän alla
task-save = Tallenna tehtävä
task-put-off = Siirrä päivälle
task-put-off-save = Siirrä
task-snooze-tomorrow = Huomenna, { $date }
task-snooze-next-week = Ensi viikolla, { $date }
task-snooze-date = Valitse päivä…
