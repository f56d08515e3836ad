# op
