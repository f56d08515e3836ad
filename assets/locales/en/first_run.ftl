# first_run
