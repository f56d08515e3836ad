# import
import-mended-postcodes =
    { $count ->
        [one] One postal code got its leading zeros back.
       *[other] { $count } postal codes got their leading zeros back.
    }
import-mended-phones =
    { $count ->
        [one] One phone number got its beginning back.
       *[other] { $count } phone numbers got their beginning back.
    }
import-mended-letters =
    { $count ->
        [one] Wrongly read letters of one value were mended.
       *[other] Wrongly read letters of { $count } values were mended.
    }
import-mended-parted =
    { $count ->
        [one] One cell held several addresses or numbers: the first is in the field, the others in the notes.
       *[other] { $count } cells held several addresses or numbers: the first is in the field, the others in the notes.
    }
import-mended-controls =
    { $count ->
        [one] One control character was removed.
       *[other] { $count } control characters were removed.
    }
import-mended-headers =
    { $count ->
        [one] One repeated header line was passed over.
       *[other] { $count } repeated header lines were passed over.
    }
import-doubtful-dates = The dates can be read in two ways: the day was read before the month. Check that this is right.

import-step-choose = Choose a file
import-step-check = Check
import-step-done = Done
import-pick = Choose a file to import
import-pick-kind = Table (Excel, ODS, CSV)
import-drop = Drop a file here
import-drop-text = An Excel or CSV file from invoicing or another program. A table can be pasted from the clipboard too (Ctrl+V). Nothing is saved before you accept the import.
import-choose = Choose a file…
import-about-customers = Customers with contact persons: headers are known in Finnish, Swedish and English.
import-about-purchases = Purchases: date, amount and customer, a row each.
import-about-mends = Lost leading zeros and wrongly read letters are mended, and the mends are told.
import-about-undo = The whole import can be undone in one step.
import-looking = Reading the file
import-running = Importing
import-rows =
    { $count ->
        [one] 1 row
       *[other] { $count } rows
    }
import-header-line = headers on line { $line }
import-separator-semicolon = separated by semicolons
import-separator-comma = separated by commas
import-separator-tab = separated by tabs
import-other-file = Another file…
import-kind = The file holds
import-kind-customers = Customers
import-kind-purchases = Purchases
import-new-kind = Kind of new customers
import-new-stage = Stage of new customers
import-add-customers = Add customers that are not in the register yet
import-mend-zeros = Give postal codes and phones their lost zeros back
import-known = When the customer is in the register
import-dates-question = The dates can be read in two ways. Which comes first?
import-dates-day-first = Day (5.3. = 5 March)
import-dates-month-first = Month (5/3 = 3 May)
import-count-added = new customers
import-count-purchases = new purchases
import-count-unchanged = unchanged
import-count-known = already there
import-count-contacts = new contact persons
import-count-new-customers = new customers
import-count-refused = refused rows
import-mended = Mended while reading
import-first-rows =
    { $count ->
        [one] The first row as it will be read
       *[other] The first { $count } rows as they will be read
    }
import-not-read = Not read
import-name-extra = More of the name
import-contact-notes = Notes on the contact person
import-customer-kind = Kind of customer
import-of-address = { $field }, { $kind }
import-missing = A column is still missing: { $columns }. Choose it in the menu of a column.
import-refused =
    { $count ->
        [one] One row is refused
       *[other] { $count } rows are refused
    }
import-row = Row { $line }
import-more-refused =
    { $count ->
        [one] and one more
       *[other] and { $count } more
    }
import-refused-save = Save refused rows to a file…
import-refused-saving = Saving refused rows
import-refused-saved =
    { $count ->
        [one] Refused row saved
       *[other] { $count } refused rows saved
    }
import-refused-file = { $name } refused.csv
import-column-row = Row
import-column-reason = Reason
import-customers =
    { $count ->
        [0] Nothing to import
        [one] Import 1 customer
       *[other] Import { $count } customers
    }
import-purchases =
    { $count ->
        [0] Nothing to import
        [one] Import 1 purchase
       *[other] Import { $count } purchases
    }
import-leave = Cancel
import-safe = Nothing has been saved to the register yet.
import-done-nothing = The import brought nothing new
import-done-customers =
    { $count ->
        [one] One customer imported
       *[other] { $count } customers imported
    }
import-done-purchases =
    { $count ->
        [one] One purchase imported
       *[other] { $count } purchases imported
    }
import-show = Show customers
import-undo = Undo the import
import-undone = The import was undone
import-undo-later = Other things were done after the import. Undo goes from the newest to the oldest: see History.
import-another = Import another file
import-pasted = Table from the clipboard
import-header = Header line
import-no-header = No header line
import-headerless = no header line
import-column = Column { $number }
import-sheet = Sheet
import-source = Source of the customers
import-source-hint = e.g. Spring fair 2026
import-own-field = Own field: { $name }
import-remembered = The columns are read as the last time a file like this was imported.
import-anew = Read by the headers
import-match-skip = Skip the row
import-match-fill = Fill empty fields
import-match-overwrite = Replace with the row
import-match-new = Add as a new customer
import-match-as-file = As the other rows
import-match-row = Treatment of row { $line }
import-known-how = A known customer is found by code, business ID, name and town, email or phone.
import-known-skip = What it has stays as it is.
import-known-fill = Only empty fields are filled.
import-known-overwrite = What the row tells replaces the old; an empty cell removes nothing.
import-known-new = Every row becomes a new customer.
import-met =
    { $count ->
        [one] The customer of one row is in the register already
       *[other] The customers of { $count } rows are in the register already
    }
import-more-met =
    { $count ->
        [one] and one more, treated like the whole file
       *[other] and { $count } more, treated like the whole file
    }
import-by-code = same customer code
import-by-business-id = same business ID
import-by-name = same name and town
import-by-email = same email
import-by-phone = same phone number
import-did-skip = is skipped
import-did-nothing = stays unchanged
import-did-change = changes
import-did-add = is added as new
import-count-to-change = will change
import-count-changed = changed
import-count-to-skip = to be skipped
import-count-skipped = skipped
import-refused-kind = CSV table
import-refused-done =
    { $count ->
        [one] One row was refused
       *[other] { $count } rows were refused
    }
import-refused-hint = Mend the rows in that file and import it. The columns Row and Reason are left unread then.
