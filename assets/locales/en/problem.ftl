# What is wrong with a value: stands under its field, without a full stop and without blame.

problem-at-field = { $field }: { $problem }
problem-missing = Missing
problem-too-long = At most { $max } characters
problem-business-id-form = A Business ID has the form 1234567-8
problem-business-id-check-digit = The check digit of the Business ID does not match
problem-vat-number-form = Not a VAT number of any EU country, such as FI12345678
problem-code-taken = Another customer has this customer code
problem-code-form = The characters ; , " / \ can't be used here
problem-out-of-range = The value must be { $min }–{ $max }
problem-unknown-choice = Not one of the choices
problem-not-a-date = Not readable as a date, write for example 22 Nov 2026
problem-not-a-number = Not readable as a number, write for example 1,234.50
problem-date-out-of-range = The year must be 1900–2199
problem-not-found = No longer in the register
problem-email-form = Doesn't look like an email address, saved all the same
problem-phone-form = Doesn't look like a phone number, saved all the same
problem-not-unique = More than one customer answers to this
problem-unclosed-quote = A quotation mark is never closed
problem-too-many-cells = The row has more cells than the file has columns
problem-year-taken = This year already has a round
problem-name-taken = A rater of this name is already taking part
problem-not-this-round = The day would pass the round of the year before or after
problem-not-every-year = No rule gives this day every year; move this year only
