# Coded values: stages, kinds, channels. Beginning with a capital; code lowers it inside sentences.

stage-prospect = Prospect
stage-new = New
stage-established = Established
stage-committed = Committed
stage-passive = Passive
stage-ending = Ending
stage-ended = Ended

depth-1 = Exchange
depth-2 = Acquaintance
depth-3 = Dialogue
depth-4 = Partnership
depth-5 = Co-operation

customer-kind-reseller = Reseller
customer-kind-company = Company
customer-kind-association = Association
customer-kind-public-body = Public body
customer-kind-consumer = Consumer
customer-kind-other = Other

address-kind-visit = Visiting address
address-kind-postal = Postal address
address-kind-billing = Billing address
address-kind-delivery = Delivery address

language-fi = Finnish
language-sv = Swedish
language-en = English
language-de = German
language-et = Estonian
language-ru = Russian
language-xx = Other language

role-decides = Decides
role-selects = Selects
role-orders = Orders
role-sells = Sells
role-pays = Pays

purpose-newsletter = Newsletter
purpose-text-message = Text messages
purpose-events = Invitations to fairs and events
purpose-development = Taking part in development

decision-given = Given
decision-withdrawn = Withdrawn

channel-meeting = Meeting
channel-event = Fair or event
channel-phone = Phone
channel-email = Email
channel-message = Message
channel-web-shop = Web shop
channel-newsletter = Newsletter
channel-social-media = Social media
channel-post = Letter or parcel
channel-other = Other

direction-outgoing = We made contact
direction-incoming = The customer made contact

emotion-very-bad = Very negative
emotion-bad = Negative
emotion-neutral = Neutral
emotion-good = Positive
emotion-very-good = Very positive

feedback-kind-complaint = Complaint
feedback-kind-praise = Praise
feedback-kind-idea = Idea
feedback-kind-product-feedback = Product feedback
feedback-kind-question = Question

feedback-status-new = New
feedback-status-acknowledged = Acknowledged
feedback-status-in-progress = In progress
feedback-status-resolved = Resolved
feedback-status-told-back = Told back

bond-object-brand = Brand
bond-object-product = Product
bond-object-interaction = Interaction

task-kind-call = Call
task-kind-email = Email
task-kind-meet = Meeting
task-kind-send = Sending
task-kind-answer = Answer
task-kind-thank = Thanks
task-kind-other = Other

custom-kind-text = Text
custom-kind-number = Number
custom-kind-date = Date
custom-kind-choice = Choice

noun-person = Person
noun-customer = Customer
noun-contact = Contact person
noun-purchase = Purchase
noun-phase = Phase of the purchase process
noun-interaction = Interaction
noun-task = Task
noun-feedback = Feedback
noun-grouping = Tag or need group
noun-custom-field = Own field
noun-saved-view = Saved view
noun-business-case = ROI case
noun-setting = Setting
noun-swot = SWOT
noun-development-target = Development target
noun-path = Path of development

default-phase-impulse = Impulse to buy
default-phase-selection = Selection and purchasing
default-phase-order = Order and delivery
default-phase-sales = Sales and marketing
default-phase-feedback = Collecting and sharing feedback
noun-care-model = Care model
noun-customer-plan = Customer plan

segment-acquisition = Acquisition
segment-growth = Growth
segment-strategic = Strategic
segment-retention = Retention
segment-efficiency = Efficiency

care-mark-done = Taken care of
care-mark-snoozed = Put off
care-mark-dismissed = Not needed

care-light-in-time = In time
care-light-soon = Soon due
care-light-late = Late
noun-criterion = Criterion of attractiveness
noun-measure = Measure

aspect-past = Past
aspect-present = Present
aspect-future = Future
aspect-risk = Risk

strategy-weigh = Weigh return against risk
strategy-invest = Invest
strategy-keep = Keep without large investments
strategy-consider-ending = Consider ending

criterion-purchases = Amount bought
criterion-profitability = Profitability
criterion-payment = Payment behaviour
criterion-loyalty = Loyalty
criterion-share-of-wallet = Share of wallet
criterion-cooperation = Ease of co-operation
criterion-growth = Room to grow
criterion-reference = Worth as a reference
criterion-learning = What we learn from the customer
criterion-credit-risk = Credit risk
criterion-loss-risk = Risk of losing the customer
noun-experience = Planned experience

plan-axis-segment = Target segments
plan-axis-need-group = Need groups
plan-axis-stage = Relationship stages

experience-status-idea = Idea
experience-status-planned = Planned
experience-status-in-use = In use
experience-status-stopped = Stopped

adaptation-new = For new customers
adaptation-established = For established customers
adaptation-ending = For ending relationships

phase-template-reseller = Reseller trade
phase-template-service = Service firm
phase-template-web-shop = Web shop
phase-template-craft = Craft or workshop
phase-template-association = Association
noun-value = Customer value
value-level-too-little = Too little data
value-level-rough = Rough estimate
value-level-fair = Fair estimate
value-level-good = Good estimate
value-activity-probably-gone = Probably gone
value-activity-unsure = Unsure
value-activity-probably-active = Probably active
value-model-auto = Chosen by the program
value-model-mbg = Buys at any time, may leave even after the first purchase
value-model-bg = Buys at any time, may leave from the second purchase on
value-model-bgbb = Buys at yearly events
noun-calendar-entry = Calendar entry
noun-engagement = Engagement

entry-season = Season
entry-fair = Fair or event
entry-own-theme = Own theme
entry-customer-theme = Customer's theme
entry-launch = Launch
entry-plan-action = Action of the plan
entry-care-action = Action of care
entry-follow-up = Follow-up
entry-review = Review
entry-school-term = School term or holiday
entry-other = Other

occasion-new-year = New Year’s Day
occasion-epiphany = Epiphany
occasion-january-sale = January sales
occasion-friends-day = Friend’s Day
occasion-shrovetide = Shrove Tuesday
occasion-womens-day = International Women’s Day
occasion-easter-season = Easter season
occasion-good-friday = Good Friday
occasion-easter = Easter Day
occasion-easter-monday = Easter Monday
occasion-may-day = May Day
occasion-mothers-day = Mother’s Day
occasion-ascension = Ascension Day
occasion-whitsun = Whit Sunday
occasion-spring-celebrations = Spring celebrations
occasion-graduation = End of school and graduation
occasion-midsummer-eve = Midsummer Eve
occasion-midsummer = Midsummer Day
occasion-school-start = Schools begin
occasion-all-saints = All Saints’ Day
occasion-fathers-day = Father’s Day
occasion-christmas-season = Christmas season
occasion-black-friday = Black Friday
occasion-advent = First Sunday of Advent
occasion-independence = Independence Day
occasion-christmas-eve = Christmas Eve
occasion-christmas = Christmas Day
occasion-boxing-day = Boxing Day

engagement-co-creation = Co-creation
engagement-prototype-test = Prototype test
engagement-event = Event
engagement-competition = Competition
engagement-volunteering = Volunteering
engagement-adaptive-customisation = Adaptive customisation
engagement-cosmetic-customisation = Cosmetic customisation
engagement-collaborative-customisation = Collaborative customisation
engagement-transparent-customisation = Transparent customisation

engagement-status-idea = Idea
engagement-status-planned = Planned
engagement-status-in-use = Under way
engagement-status-done = Done
engagement-status-stopped = Stopped

participant-picked = Picked
participant-invited = Invited
participant-accepted = Coming
participant-declined = Not coming
participant-took-part = Took part

noun-assessment = Self-assessment
target-source-own = Own thought
target-source-strategy = Strategy
target-source-assessment = Self-assessment
target-source-tows = TOWS action

target-status-planned = Planned
target-status-underway = Under way
target-status-reached = Reached
target-status-dropped = Given up

smart-specific = Specific
smart-measurable = Measurable
smart-attainable = Attainable
smart-resourced = Resourced
smart-timed = Timed

smart-gap-title-too-short = Say in the title what will be better, and for whom.
smart-gap-no-measures = Write down at least one measure in sales, marketing, customer service or management.
smart-gap-no-why = Say why the target matters.
smart-gap-no-measure = Choose a measure that shows the progress.
smart-gap-no-goal = Give the measure a figure to reach.
smart-gap-no-start = Give the measure its figure at the start, so that the change can be seen.
smart-gap-goal-is-start = The goal is the same as the start.
smart-gap-no-obstacles = Think of what may come in the way, and write it down.
smart-gap-no-milestones = Cut the way into milestones.
smart-gap-no-owner = Name an owner who answers for the target.
smart-gap-no-actions = Write down what is done at once.
smart-gap-no-deadline = Set a deadline.
smart-gap-deadline-passed = The deadline has gone by: choose a new day, or mark the target as over.
smart-gap-milestone-too-late = A milestone comes only after the deadline.
layer-holidays = Holidays
layer-seasons = Seasons and days
layer-fairs = Fairs
layer-own-themes = Own themes
layer-customer-themes = Customers' themes
layer-actions = Actions
layer-reviews = Reviews
layer-schools = Schools
layer-engagements = Engagement
layer-tasks = Tasks
layer-other = Other
