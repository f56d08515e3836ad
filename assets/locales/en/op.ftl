# Deeds: the noun phrase stands in the undo menu and the history, .done in the toast.

op-menu-undo = Undo: { $op }
op-menu-redo = Redo: { $op }
op-toast-undone = Undone: { $op }
op-toast-redone = Redone: { $op }

op-register-create = creating the register
    .done = Register created
op-sample-add = adding sample data
    .done = Sample data added
op-sample-remove = removing sample data
    .done = Sample data removed
op-setting-change = changing a setting
    .done = Setting saved
op-person-add = adding a person
    .done = Person added
op-person-change = changing a person
    .done = Person saved
op-person-remove = removing a person
    .done = Person removed
op-customer-add = adding a customer
    .done = Customer added
op-customer-change = changing a customer
    .done = Customer saved
op-customer-remove = removing customers
    .done =
        { $count ->
            [one] Customer removed
           *[other] { $count } customers removed
        }
op-bin-restore = restoring from the bin
    .done =
        { $count ->
            [one] Restored from the bin
           *[other] { $count } records restored from the bin
        }
op-bin-empty = emptying the bin
    .done = Bin emptied
op-customer-stage = changing the relationship stage
    .done =
        { $count ->
            [one] Relationship stage changed
           *[other] Stage of { $count } customers changed
        }
op-customer-tag = tagging customers
    .done =
        { $count ->
            [one] Customer tagged
           *[other] { $count } customers tagged
        }
op-customer-untag = removing a tag from customers
    .done =
        { $count ->
            [one] Tag removed from the customer
           *[other] Tag removed from { $count } customers
        }
op-customer-need-group = putting customers in a need group
    .done =
        { $count ->
            [one] Customer put in the need group
           *[other] { $count } customers put in the need group
        }
op-customer-responsible = changing the responsible person
    .done =
        { $count ->
            [one] Responsible person changed
           *[other] Responsible person of { $count } customers changed
        }
op-contact-add = adding a contact person
    .done = Contact person added
op-contact-change = changing a contact person
    .done = Contact person saved
op-contact-remove = removing a contact person
    .done = Contact person removed
op-consent-add = recording a consent
    .done = Consent recorded
op-purchase-add = adding a purchase
    .done = Purchase added
op-purchase-change = changing a purchase
    .done = Purchase saved
op-purchase-remove = removing purchases
    .done =
        { $count ->
            [one] Purchase removed
           *[other] { $count } purchases removed
        }
op-interaction-add = recording an interaction
    .done = Interaction recorded
op-interaction-change = changing an interaction
    .done = Interaction saved
op-interaction-remove = removing an interaction
    .done = Interaction removed
op-task-add = adding a task
    .done = Task added
op-task-change = changing a task
    .done = Task saved
op-task-finish = finishing tasks
    .done =
        { $count ->
            [one] Task done
           *[other] { $count } tasks done
        }
op-task-reopen = reopening a task
    .done = Task reopened
op-task-snooze = snoozing tasks
    .done =
        { $count ->
            [one] Task snoozed
           *[other] { $count } tasks snoozed
        }
op-task-remove = removing tasks
    .done =
        { $count ->
            [one] Task removed
           *[other] { $count } tasks removed
        }
op-feedback-add = recording feedback
    .done = Feedback recorded
op-feedback-change = changing feedback
    .done = Feedback saved
op-feedback-status = changing the status of feedback
    .done = Status of feedback changed
op-feedback-remove = removing feedback
    .done = Feedback removed
op-tag-add = creating a tag
    .done = Tag created
op-tag-change = changing a tag
    .done = Tag saved
op-tag-remove = removing a tag
    .done = Tag removed
op-need-group-add = creating a need group
    .done = Need group created
op-need-group-change = changing a need group
    .done = Need group saved
op-need-group-remove = removing a need group
    .done = Need group removed
op-custom-field-add = adding an own field
    .done = Own field added
op-custom-field-change = changing an own field
    .done = Own field saved
op-custom-field-remove = removing an own field
    .done = Own field removed
op-saved-view-add = saving a view
    .done = View saved
op-saved-view-change = changing a view
    .done = View saved
op-saved-view-move = move of the view
    .done = View moved
op-saved-view-remove = removing a view
    .done = View removed
op-business-case-add = adding an ROI case
    .done = ROI case added
op-business-case-change = changing an ROI case
    .done = ROI case saved
op-business-case-duplicate = duplicating an ROI case
    .done = ROI case duplicated
op-business-case-activate = choosing an ROI case to work by
    .done = ROI case taken into use
op-business-case-remove = removing an ROI case
    .done = ROI case removed
op-business-case-scenarios = changing scenarios
    .done = Scenarios saved
op-business-case-answer = answering a question of an ROI case
    .done = Answer saved
op-case-line-add = adding a line to an ROI case
    .done = Line added
op-case-line-change = changing a line of an ROI case
    .done = Line saved
op-case-line-move = moving a line of an ROI case
    .done = Line moved
op-case-line-remove = removing a line of an ROI case
    .done = Line removed
op-import-customers = importing customers
    .done =
        { $count ->
            [one] Customer imported
           *[other] { $count } customers imported
        }
op-import-purchases = importing purchases
    .done =
        { $count ->
            [one] Purchase imported
           *[other] { $count } purchases imported
        }
op-undo = undoing
    .done = Undone
op-redo = redoing
    .done = Redone
op-care-model-add = adding a care model
    .done = Care model added
op-care-model-add-defaults = adding the ready-made care models
    .done = Ready-made care models added
op-care-model-change = changing a care model
    .done = Care model saved
op-care-model-remove = removing a care model
    .done = Care model removed
op-care-model-mark = answering a deviation
    .done = Deviation answered
op-care-model-plan = making a task of a deviation
    .done = Task added
op-customer-plan-add = adding a customer plan
    .done = Customer plan added
op-customer-plan-change = changing a customer plan
    .done = Customer plan saved
op-customer-plan-remove = removing a customer plan
    .done = Customer plan removed
op-criterion-add = adding criteria
    .done = Criteria added
op-criterion-change = changing a criterion
    .done = Criterion saved
op-criterion-remove = removing a criterion
    .done = Criterion removed
op-criterion-score = scoring a customer
    .done = Score saved
op-stage-declined = declining a proposed stage
    .done = Proposal declined
op-phase-add = adding a phase
    .done = Phase added
op-phase-change = renaming a phase
    .done = Phase saved
op-phase-reorder = reordering the phases
    .done = Order saved
op-phase-remove = removing a phase
    .done = Phase removed
op-phase-replace = replacing the purchase process
    .done = Purchase process replaced
op-sales-step-add = adding a step of our sales
    .done = Step added
op-sales-step-change = changing a step of our sales
    .done = Step saved
op-sales-step-remove = removing a step of our sales
    .done = Step removed
op-experience-plan-add = beginning a plan
    .done = Plan begun
op-experience-plan-change = changing a plan
    .done = Plan saved
op-experience-plan-remove = removing a plan
    .done = Plan removed
op-experience-add = adding an experience to the plan
    .done = Experience added
op-experience-change = changing a planned experience
    .done = Experience saved
op-experience-move = moving a planned experience
    .done = Experience moved
op-experience-remove = removing a planned experience
    .done = Experience removed
op-experience-copy = copying experiences
    .done = Experiences copied
op-experience-none = marking a cell
    .done = Cell marked
op-potential-set = changing the potential
    .done =
        { $count ->
            [one] Potential saved
           *[other] Potential of { $count } customers saved
        }
op-segment-assign = choosing the segment by hand
    .done =
        { $count ->
            [one] Segment chosen by hand
           *[other] Segment of { $count } customers chosen by hand
        }
op-segment-release = releasing the segment
    .done =
        { $count ->
            [one] The thresholds decide the segment again
           *[other] The thresholds decide the segment of { $count } customers again
        }
op-calendar-entry-add = adding to the annual calendar
    .done = Entry added
op-calendar-entry-change = changing a calendar entry
    .done = Entry saved
op-calendar-entry-move = moving a calendar entry
    .done = Entry moved
op-calendar-entry-tasks = making the tasks of a calendar entry
    .done = Tasks made
op-calendar-entry-remove = removing a calendar entry
    .done = Entry removed
op-engagement-add = adding an engagement
    .done = Engagement added
op-engagement-change = changing an engagement
    .done = Engagement saved
op-engagement-pick = picking participants
    .done = Participants picked
op-engagement-invite = inviting participants
    .done = Invitations added to the tasks
op-engagement-participant = changing a participant
    .done = Participant saved
op-engagement-remove = removing an engagement
    .done = Engagement removed
op-assessment-round-add = starting an assessment round
    .done = Assessment round started
op-assessment-round-remove = removing an assessment round
    .done = Assessment round removed
op-assessment-rater-add = adding a rater
    .done = Rater added
op-assessment-rater-change = renaming a rater
    .done = Rater renamed
op-assessment-rater-remove = removing a rater
    .done = Rater removed
op-assessment-rate = answering the self-assessment
    .done = Answer saved
op-assessment-question-change = rewording an assessment question
    .done = Own wording saved
op-assessment-question-reset = resetting the wording of an assessment question
    .done = Original wording is back
op-swot-item-add = adding a SWOT item
    .done = SWOT item added
op-swot-item-change = changing a SWOT item
    .done = SWOT item saved
op-swot-item-move = moving a SWOT item
    .done = SWOT item moved
op-swot-item-remove = removing a SWOT item
    .done = SWOT item removed
op-tows-action-add = adding a TOWS action
    .done = TOWS action added
op-tows-action-change = changing a TOWS action
    .done = TOWS action saved
op-tows-action-remove = removing a TOWS action
    .done = TOWS action removed
op-development-target-add = adding a development target
    .done = Development target added
op-development-target-change = changing a development target
    .done = Development target saved
op-development-target-move = reordering development targets
    .done = Order saved
op-development-target-status = changing the status of a development target
    .done = Status saved
op-development-target-remove = removing a development target
    .done = Development target removed
op-milestone-finish = marking a milestone reached
    .done = Milestone reached
op-milestone-reopen = reopening a milestone
    .done = Milestone reopened
op-milestone-snooze = putting a milestone off
    .done = Milestone put off
op-immediate-action-task = making a task of an immediate action
    .done = Task added
op-path-tick = ticking a check
    .done = Ticked as checked
op-path-change = changing a tick
    .done = Tick saved
op-path-snooze = putting a check off
    .done = Check put off
op-path-untick = removing a tick
    .done = Tick removed
op-measure-target-add = adding a target of a measure
    .done = Target of a measure added
op-measure-target-change = changing a target of a measure
    .done = Target of a measure changed
op-measure-target-remove = removing a target of a measure
    .done = Target of a measure removed
op-measure-choose = choosing measures
    .done = Measures chosen
