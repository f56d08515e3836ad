# The customer's card and form.

customer-card-since = { $kind } since { $year }
customer-card-responsible = Responsible: { $name }
customer-card-depth = Depth { $number }/5 { $word }
customer-card-purchases = Bought 12 mo
customer-card-change-new = none a year before
customer-card-change-none = no purchases
customer-card-change-same = unchanged
customer-card-contact = Last contact
customer-card-contact-none = no interactions
customer-card-feedback = Feedback
customer-card-feedback-none-open = none open
customer-card-emotion = Emotion
customer-card-emotion-none = not recorded
customer-card-task-done = Done
customer-card-stage-moved = Stage: { $stage }
customer-card-waits = Waits for an answer
customer-card-quote = “{ $text }”
customer-card-entry-acts = Actions: { $entry }
customer-card-entry-open = Open
customer-card-entry-history = Change history
customer-card-entry-remove = Remove
customer-card-nothing-yet = Nothing has happened yet. The first interaction starts the history.
customer-card-nothing-here = Nothing here yet.
customer-card-gone = The customer is no longer in the register.
customer-card-all-history = Whole history
customer-card-more = Show more
customer-card-latest = Happened last
customer-card-log = Log interaction
customer-card-next-add = Add task
customer-card-next-none = No next step
customer-card-next-none-why = An agreed step takes the matter on.
customer-card-task-snooze = Snooze
customer-card-task-finish = Mark as done
customer-card-task-open = Open
customer-card-snooze-tomorrow = To tomorrow
customer-card-snooze-monday = To next Monday
customer-card-snooze-fortnight = In two weeks
customer-card-snooze-month = In a month
customer-card-tasks = Other open tasks
customer-card-edit-field = Edit: { $field }, { $value }
customer-card-acts = More actions
customer-card-edit = Edit customer
customer-card-next = Next customer (Ctrl+Page Down)
customer-card-previous = Previous customer (Ctrl+Page Up)
customer-card-add-task = Add task
customer-card-add-feedback = Log feedback
customer-card-move-stage = Move to another stage
customer-card-duplicate = Duplicate
customer-card-brief = Visit brief as PDF
customer-card-record-history = Change history
customer-card-remove = Remove customer
customer-card-draft = Unsaved draft
customer-card-tab-summary = Summary
customer-card-tab-history = History
customer-card-tab-feedback = Feedback
customer-card-tab-purchases = Purchases
customer-card-tab-value = Value
customer-card-tab-facts = Facts
customer-card-tab-consents = Consents
customer-card-filter-interactions = Interactions
customer-card-filter-feedback = Feedback
customer-card-filter-purchases = Purchases
customer-card-filter-tasks = Done tasks
customer-card-filter-stages = Stage moves
customer-form-add-title = New customer
customer-form-edit-title = Edit: { $name }
customer-form-save = Save customer
customer-form-source-hint = fair, referral, web…
customer-form-address = Address
customer-form-address-number = Address { $number }
customer-form-address-add = Add address
customer-form-address-remove = Remove: { $address }
customer-form-stage-reason = Why the stage changes
customer-form-tags-help = Type and press Enter; a new one is created on saving
customer-stage-title = Move relationship stage
customer-stage-help = The reason stays in the customer’s history
customer-stage-ending-help = Why the relationship ends: in the customer’s own words if possible
customer-stage-save = Move stage
customer-card-feedback-open =
    { $count ->
        [one] 1 open
       *[other] { $count } open
    }
customer-form-same-name = A customer of the same name is in the register already
customer-form-same-business-id = Same Business ID: { $name }

# The list of customers.

customer-list-title = Customers
customer-list-all = All
customer-list-all-customers = All customers
customer-list-add = Add customer
customer-list-import = Import
customer-list-back = Back to the list
customer-list-columns = Columns
customer-list-export = Export to a file
customer-list-export-csv = Table for Excel (CSV)
customer-list-export-pdf = List (PDF)
customer-list-export-title = Save the list
customer-list-exporting = Exporting customers
customer-list-brief = Visit brief
customer-list-brief-made = Visit brief saved
customer-list-exported =
    { $count ->
        [one] 1 customer exported
       *[other] { $count } customers exported
    }
customer-list-copied =
    { $count ->
        [one] 1 row copied
       *[other] { $count } rows copied
    }
customer-list-copy-many = The clipboard takes { $count } rows. Export to a file for more.
customer-list-sample = Sample register: the customers and events are made up.
customer-list-sample-remove = Remove the sample
customer-list-nothing = The filter finds no customer.
customer-list-nobody = Nobody
customer-list-column-stage = Stage
customer-list-column-purchases = 12 mo €
customer-list-column-contact = Contact
customer-list-column-emotion = Mood
customer-list-column-responsible = Responsible
customer-list-column-next-due = Step due
customer-list-column-contact-by = Contacted by
customer-list-column-contact-channel = Contact channel
customer-list-column-depth = Depth
customer-list-column-code = Code
customer-list-filter = Filter
customer-list-filter-add = Condition
customer-list-filter-clear = Clear the filter
customer-list-filter-none = No choices
customer-list-filter-remove = Remove condition { $filter }
customer-list-filter-words = Search: { $words }
customer-list-filter-stage = Stage
customer-list-filter-kind = Kind
customer-list-filter-responsible = Responsible
customer-list-filter-tag = Tag
customer-list-filter-need-group = Need group
customer-list-filter-town = Town
customer-list-filter-silent = No contact
customer-list-filter-no-purchase = No purchases
customer-list-filter-late-task = Late task
customer-list-filter-segment = Segment
customer-list-days = For { $count } days
customer-list-chip-silent = No contact for { $count } days
customer-list-chip-no-purchase = No purchases for { $count } days
customer-list-view-add = Save as a view
customer-list-view-keep = Save the changes to view { $name }
customer-list-view-acts = Actions of view { $name }
customer-list-view-rename = Rename
customer-list-view-rename-title = Rename the view
customer-list-view-left = Move left
customer-list-view-right = Move right
customer-list-view-remove = Remove the view
customer-list-view-name = Name of the view
customer-list-view-save = Save view
customer-list-view-hint = Silent, Fair leads…
customer-list-ticked =
    { $count ->
        [one] 1 selected
       *[other] { $count } selected
    }
customer-list-untick = Clear the selection
customer-list-remove =
    { $count ->
        [one] Remove 1 customer
       *[other] Remove { $count } customers
    }
customer-list-tag = Tag
customer-list-tag-new = New tag, Enter adds
customer-list-tag-add = Add { $tag }
customer-list-tag-remove = Remove { $tag }
customer-list-responsible = Responsible
customer-list-stage = Stage
customer-empty-title = The register is waiting for its first customers
customer-empty-text = Once customers, purchases and interactions are in one place, Kimmoke shows whom to contact today and why.
customer-empty-import = Import a table
customer-empty-drop = You can also drop a CSV or XLSX file here. Before anything is saved you see what comes in and what is left out.
customer-empty-step-import = Import names and purchases
customer-empty-step-import-text = From invoicing or the web shop, 12 months will do
customer-empty-step-need = Log interactions
customer-empty-step-need-text = What was said, what was learned and what comes next
customer-empty-step-tasks = Start with the tasks
customer-empty-step-tasks-text = Today tells the next step and why
customer-empty-sample-ask = Want to look first?
customer-empty-sample = Open sample customers
customer-empty-sample-note = Made up, removed with one button
