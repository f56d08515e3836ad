-- The schema of a new register, all steps climbed: to be read, never run.
-- Written by UPDATE=1 cargo test --test migrations.

CREATE TABLE address (
    id          BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    customer_id BLOB NOT NULL REFERENCES customer (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position    INTEGER NOT NULL,
    kind        TEXT NOT NULL CHECK (kind IN ('visit', 'postal', 'billing', 'delivery')),
    street      TEXT NOT NULL DEFAULT '',
    postcode    TEXT NOT NULL DEFAULT '',
    town        TEXT NOT NULL DEFAULT '',
    country     TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

CREATE TABLE assessment_rater (
    id         BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    round_id   BLOB NOT NULL REFERENCES assessment_round (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    name       TEXT NOT NULL CHECK (name <> ''),
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, updated_by BLOB NOT NULL, rev INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;

CREATE TABLE assessment_rating (
    id            BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    round_id      BLOB NOT NULL REFERENCES assessment_round (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    rater_id      BLOB NOT NULL REFERENCES assessment_rater (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    question      TEXT NOT NULL,
    importance    INTEGER CHECK (importance BETWEEN 1 AND 5),
    current_level INTEGER CHECK (current_level BETWEEN 1 AND 5),
    target_level  INTEGER CHECK (target_level BETWEEN 1 AND 5),
    applies       INTEGER NOT NULL DEFAULT 1 CHECK (applies IN (0, 1)),
    note          TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, updated_by BLOB NOT NULL, rev INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;

CREATE TABLE assessment_round (
    id         BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    year       INTEGER NOT NULL,
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, updated_by BLOB NOT NULL, rev INTEGER NOT NULL DEFAULT 1, deleted_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE assessment_wording (
    id         BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    question   TEXT NOT NULL,
    title      TEXT NOT NULL CHECK (title <> ''),
    text       TEXT NOT NULL CHECK (text <> ''),
    mediocre   TEXT NOT NULL DEFAULT '',
    excellent  TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, updated_by BLOB NOT NULL, rev INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;

CREATE TABLE business_case (
    id                     BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    name                   TEXT NOT NULL CHECK (name <> ''),
    period                 TEXT NOT NULL CHECK (period IN ('past', 'next')),
    start_year             INTEGER NOT NULL CHECK (start_year BETWEEN 1900 AND 2180),
    year_count             INTEGER NOT NULL CHECK (year_count BETWEEN 1 AND 10),
    -- the one of its period that the owner works by
    is_active              INTEGER NOT NULL DEFAULT 0 CHECK (is_active IN (0, 1)),
    -- shares and factors in millionths
    discount               INTEGER NOT NULL CHECK (discount >= 0),
    hourly_rate_cents      INTEGER NOT NULL CHECK (hourly_rate_cents >= 0),
    cautious_cost          INTEGER NOT NULL CHECK (cautious_cost >= 0),
    cautious_saving        INTEGER NOT NULL CHECK (cautious_saving >= 0),
    cautious_benefit       INTEGER NOT NULL CHECK (cautious_benefit >= 0),
    bold_cost              INTEGER NOT NULL CHECK (bold_cost >= 0),
    bold_saving            INTEGER NOT NULL CHECK (bold_saving >= 0),
    bold_benefit           INTEGER NOT NULL CHECK (bold_benefit >= 0),
    realistic_savings      TEXT NOT NULL DEFAULT '',
    income_source          TEXT NOT NULL DEFAULT '',
    payback_time           TEXT NOT NULL DEFAULT '',
    work_change            TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, updated_by BLOB NOT NULL, rev INTEGER NOT NULL DEFAULT 1, deleted_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE calendar_entry (
    id            BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    title         TEXT NOT NULL CHECK (title <> ''),
    kind          TEXT NOT NULL,
    first_day     TEXT NOT NULL,
    last_day      TEXT NOT NULL,
    recurrence    TEXT NOT NULL CHECK (recurrence IN ('once', 'same_date', 'same_week', 'relative')),
    occasion      TEXT,
    offset_days   INTEGER,
    customer_id   BLOB REFERENCES customer (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    experience_id BLOB REFERENCES experience (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    notes         TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, updated_by BLOB NOT NULL, rev INTEGER NOT NULL DEFAULT 1, deleted_at INTEGER,
    CHECK (last_day >= first_day),
    CHECK ((recurrence = 'relative') = (occasion IS NOT NULL) AND (occasion IS NULL) = (offset_days IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE calendar_exception (
    id                BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    calendar_entry_id BLOB NOT NULL REFERENCES calendar_entry (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    year              INTEGER NOT NULL,
    first_day         TEXT -- NULL: left out that year
) STRICT, WITHOUT ROWID;

CREATE TABLE care_action (
    id            BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    care_model_id BLOB NOT NULL REFERENCES care_model (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position      INTEGER NOT NULL,
    title         TEXT NOT NULL CHECK (title <> ''),
    kind          TEXT NOT NULL CHECK (kind IN ('call', 'email', 'meet', 'send', 'answer', 'thank', 'other')),
    month         INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12)
) STRICT, WITHOUT ROWID;

CREATE TABLE care_clock (
    customer_id    BLOB NOT NULL REFERENCES customer (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position       INTEGER NOT NULL,
    care_model_id  BLOB NOT NULL REFERENCES care_model (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    care_action_id BLOB,
    year           INTEGER,
    channel        TEXT,
    since          TEXT NOT NULL,
    due            TEXT NOT NULL,
    -- From its beginning to its last day in time; the first day on which it is amber.
    days           INTEGER NOT NULL,
    soon           TEXT NOT NULL,
    asleep_until   TEXT,
    PRIMARY KEY (customer_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE care_mark (
    id             BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    customer_id    BLOB NOT NULL REFERENCES customer (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    care_action_id BLOB REFERENCES care_action (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    year           INTEGER,
    channel        TEXT,
    kind           TEXT NOT NULL CHECK (kind IN ('done', 'snoozed', 'dismissed')),
    on_date        TEXT NOT NULL,
    reason         TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL, updated_by BLOB NOT NULL,
    CHECK ((care_action_id IS NULL) = (year IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE care_model (
    id           BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    name         TEXT NOT NULL CHECK (name <> ''),
    segment      TEXT CHECK (segment IN ('acquisition', 'growth', 'strategic', 'retention', 'efficiency')),
    stage        TEXT CHECK (stage IN ('prospect', 'new', 'established', 'committed', 'passive', 'ending', 'ended')),
    answer_hours INTEGER CHECK (answer_hours > 0),
    promise      TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, updated_by BLOB NOT NULL, rev INTEGER NOT NULL DEFAULT 1, deleted_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE care_rhythm (
    id            BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    care_model_id BLOB NOT NULL REFERENCES care_model (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position      INTEGER NOT NULL,
    channel       TEXT,
    every_days    INTEGER NOT NULL CHECK (every_days BETWEEN 1 AND 1826)
) STRICT, WITHOUT ROWID;

CREATE TABLE case_amount (
    id               BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    business_case_id BLOB NOT NULL REFERENCES business_case (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    case_line_id     BLOB NOT NULL REFERENCES case_line (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    place            INTEGER NOT NULL CHECK (place BETWEEN 0 AND 9),
    amount_cents     INTEGER,
    hours            INTEGER CHECK (hours >= 0), -- millionths
    customers        INTEGER CHECK (customers >= 0), -- millionths
    change_cents     INTEGER,
    cautious_cents   INTEGER,
    bold_cents       INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE case_line (
    id               BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    business_case_id BLOB NOT NULL REFERENCES business_case (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position         INTEGER NOT NULL,
    kind             TEXT NOT NULL CHECK (kind IN ('cost', 'saving', 'benefit')),
    category         TEXT NOT NULL,
    name             TEXT NOT NULL DEFAULT '',
    -- where its amounts come from: typed, hours × the case's price of an hour, or customers × share × change × margin
    amount_source    TEXT NOT NULL CHECK (amount_source IN ('amounts', 'hours', 'driver')),
    acting_share     INTEGER CHECK (acting_share >= 0),
    margin_share     INTEGER CHECK (margin_share >= 0),
    paid             TEXT NOT NULL CHECK (paid IN ('evenly', 'start')),
    rationale        TEXT NOT NULL DEFAULT '',
    figure_source    TEXT NOT NULL DEFAULT '',
    figure_on        TEXT,
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, updated_by BLOB NOT NULL, rev INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;

CREATE TABLE change (
    id      INTEGER PRIMARY KEY,
    step_id INTEGER NOT NULL,
    tbl     TEXT NOT NULL,
    row_id  BLOB NOT NULL,
    -- whose history it belongs to: the customer of the row, else what the row hangs on, else the row itself
    owner   BLOB NOT NULL,
    -- row images (JSON of columns, blobs as hex); an insert carries none, the row itself is there
    before  TEXT,
    after   TEXT
) STRICT;

CREATE TABLE consent (
    id         BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    contact_id BLOB NOT NULL REFERENCES contact (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    purpose    TEXT NOT NULL,
    decision   TEXT NOT NULL CHECK (decision IN ('given', 'withdrawn')),
    on_date    TEXT NOT NULL,
    how        TEXT NOT NULL DEFAULT '',
    evidence   TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL, updated_by BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE contact (
    id          BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    customer_id BLOB NOT NULL REFERENCES customer (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    given_name  TEXT NOT NULL DEFAULT '',
    family_name TEXT NOT NULL DEFAULT '',
    title       TEXT NOT NULL DEFAULT '',
    phone       TEXT NOT NULL DEFAULT '',
    email       TEXT NOT NULL DEFAULT '',
    language    TEXT,
    channel     TEXT,
    decides     INTEGER NOT NULL DEFAULT 0 CHECK (decides IN (0, 1)),
    selects     INTEGER NOT NULL DEFAULT 0 CHECK (selects IN (0, 1)),
    orders      INTEGER NOT NULL DEFAULT 0 CHECK (orders IN (0, 1)),
    sells       INTEGER NOT NULL DEFAULT 0 CHECK (sells IN (0, 1)),
    pays        INTEGER NOT NULL DEFAULT 0 CHECK (pays IN (0, 1)),
    notes       TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, updated_by BLOB NOT NULL, rev INTEGER NOT NULL DEFAULT 1, deleted_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE criterion (
    id         BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    position   INTEGER NOT NULL,
    name       TEXT NOT NULL CHECK (name <> ''),
    aspect     TEXT NOT NULL CHECK (aspect IN ('past', 'present', 'future', 'risk')),
    weight     INTEGER NOT NULL CHECK (weight BETWEEN 1 AND 5),
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, updated_by BLOB NOT NULL, rev INTEGER NOT NULL DEFAULT 1, deleted_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE criterion_score (
    id           BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    customer_id  BLOB NOT NULL REFERENCES customer (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    criterion_id BLOB NOT NULL REFERENCES criterion (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    score        INTEGER NOT NULL CHECK (score BETWEEN 1 AND 5)
) STRICT, WITHOUT ROWID;

CREATE TABLE custom_choice (
    id              BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    custom_field_id BLOB NOT NULL REFERENCES custom_field (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position        INTEGER NOT NULL,
    name            TEXT NOT NULL CHECK (name <> '')
) STRICT, WITHOUT ROWID;

CREATE TABLE custom_field (
    id         BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    name       TEXT NOT NULL CHECK (name <> ''),
    kind       TEXT NOT NULL CHECK (kind IN ('text', 'number', 'date', 'choice')),
    position   INTEGER NOT NULL,
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, updated_by BLOB NOT NULL, rev INTEGER NOT NULL DEFAULT 1, deleted_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE custom_value (
    id              BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    customer_id     BLOB NOT NULL REFERENCES customer (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    custom_field_id BLOB NOT NULL REFERENCES custom_field (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    value           TEXT NOT NULL CHECK (value <> '')
) STRICT, WITHOUT ROWID;

CREATE TABLE customer (
    id             BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    code           TEXT NOT NULL,
    name           TEXT NOT NULL CHECK (name <> ''),
    kind           TEXT NOT NULL CHECK (kind IN ('reseller', 'company', 'association', 'public_body', 'consumer', 'other')),
    business_id    TEXT NOT NULL DEFAULT '',
    vat_number     TEXT NOT NULL DEFAULT '',
    web            TEXT NOT NULL DEFAULT '',
    source         TEXT NOT NULL DEFAULT '',
    responsible_id BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    stage          TEXT NOT NULL CHECK (stage IN ('prospect', 'new', 'established', 'committed', 'passive', 'ending', 'ended')),
    depth          INTEGER CHECK (depth BETWEEN 1 AND 5),
    notes          TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, updated_by BLOB NOT NULL, rev INTEGER NOT NULL DEFAULT 1, deleted_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE customer_language (
    id          BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    customer_id BLOB NOT NULL REFERENCES customer (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position    INTEGER NOT NULL,
    language    TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE customer_need_group (
    id            BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    customer_id   BLOB NOT NULL REFERENCES customer (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    need_group_id BLOB NOT NULL REFERENCES need_group (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE customer_plan (
    id          BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    customer_id BLOB NOT NULL REFERENCES customer (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    year        INTEGER NOT NULL,
    situation   TEXT NOT NULL DEFAULT '',
    target      TEXT NOT NULL DEFAULT '',
    results     TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, updated_by BLOB NOT NULL, rev INTEGER NOT NULL DEFAULT 1, deleted_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE customer_plan_task (
    id               BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    customer_plan_id BLOB NOT NULL REFERENCES customer_plan (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    task_id          BLOB NOT NULL REFERENCES task (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE customer_potential (
    id             BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    customer_id    BLOB NOT NULL REFERENCES customer (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    yearly_cents   INTEGER CHECK (yearly_cents >= 0),
    share_permille INTEGER CHECK (share_permille BETWEEN 1 AND 1000),
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, updated_by BLOB NOT NULL, rev INTEGER NOT NULL DEFAULT 1,
    CHECK ((yearly_cents IS NULL) <> (share_permille IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE customer_segment (
    id          BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    customer_id BLOB NOT NULL REFERENCES customer (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    segment     TEXT NOT NULL CHECK (segment IN ('acquisition', 'growth', 'strategic', 'retention', 'efficiency')),
    reason      TEXT NOT NULL CHECK (reason <> ''),
    on_date     TEXT NOT NULL,
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, updated_by BLOB NOT NULL, rev INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;

CREATE TABLE customer_summary (
    customer_id          BLOB PRIMARY KEY NOT NULL REFERENCES customer (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    name_key             BLOB NOT NULL, -- Finnish collation
    code                 TEXT NOT NULL,
    kind                 TEXT NOT NULL,
    stage                TEXT NOT NULL,
    depth                INTEGER,
    responsible_id       BLOB,
    town                 TEXT NOT NULL DEFAULT '',
    last_contact_at      TEXT,
    last_contact_channel TEXT,
    last_contact_by      BLOB,
    next_due             TEXT,
    next_task_id         BLOB,
    last_purchase_on     TEXT,
    purchases_12m_cents  INTEGER NOT NULL DEFAULT 0,
    emotion              INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE customer_tag (
    id          BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    customer_id BLOB NOT NULL REFERENCES customer (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    tag_id      BLOB NOT NULL REFERENCES tag (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE customer_value (
    customer_id          BLOB PRIMARY KEY NOT NULL REFERENCES customer (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    segment              TEXT,
    frequency            INTEGER,
    recency_days         INTEGER,
    age_days             INTEGER,
    p_alive              REAL,
    expected_purchases   REAL,
    expected_spend       REAL,
    clv                  REAL,
    low                  REAL,
    high                 REAL,
    rfm_recency          INTEGER,
    rfm_frequency        INTEGER,
    rfm_monetary         INTEGER,
    rfm_of               INTEGER,
    peer_potential_cents INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE development_target (
    id                  BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    position            INTEGER NOT NULL,
    title               TEXT NOT NULL CHECK (title <> ''),
    target_source       TEXT NOT NULL CHECK (target_source IN ('own', 'strategy', 'assessment', 'tows')),
    question            INTEGER CHECK (question IS NULL OR target_source = 'assessment'),
    tows_action_id      BLOB REFERENCES tows_action (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    reason              TEXT NOT NULL DEFAULT '',
    sales_measures      TEXT NOT NULL DEFAULT '',
    marketing_measures  TEXT NOT NULL DEFAULT '',
    service_measures    TEXT NOT NULL DEFAULT '',
    management_measures TEXT NOT NULL DEFAULT '',
    obstacles           TEXT NOT NULL DEFAULT '',
    person_id           BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    measure             TEXT NOT NULL DEFAULT '',
    start_figure        INTEGER,
    goal_figure         INTEGER,
    current_figure      INTEGER,
    deadline            TEXT,
    status              TEXT NOT NULL CHECK (status IN ('planned', 'underway', 'reached', 'dropped')),
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, updated_by BLOB NOT NULL, rev INTEGER NOT NULL DEFAULT 1, deleted_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE engagement (
    id         BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    title      TEXT NOT NULL CHECK (title <> ''),
    kind       TEXT NOT NULL,
    segment    TEXT,
    on_date    TEXT,
    goal       TEXT NOT NULL DEFAULT '',
    result     TEXT NOT NULL DEFAULT '',
    status     TEXT NOT NULL CHECK (status IN ('idea', 'planned', 'in_use', 'stopped', 'done')),
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, updated_by BLOB NOT NULL, rev INTEGER NOT NULL DEFAULT 1, deleted_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE engagement_participant (
    id            BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    engagement_id BLOB NOT NULL REFERENCES engagement (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    customer_id   BLOB NOT NULL REFERENCES customer (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    state         TEXT NOT NULL CHECK (state IN ('picked', 'invited', 'accepted', 'declined', 'took_part')),
    task_id       BLOB REFERENCES task (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    outcome       TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

CREATE TABLE experience (
    id                 BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    experience_plan_id BLOB NOT NULL REFERENCES experience_plan (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    phase_id           BLOB NOT NULL REFERENCES phase (id) DEFERRABLE INITIALLY DEFERRED,
    segment            TEXT,
    need_group_id      BLOB REFERENCES need_group (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    stage              TEXT,
    position           INTEGER NOT NULL,
    title              TEXT NOT NULL CHECK (title <> ''),
    goal               TEXT NOT NULL DEFAULT '',
    needs              TEXT NOT NULL DEFAULT '',
    unexpected         TEXT NOT NULL DEFAULT '',
    exceeded           TEXT NOT NULL DEFAULT '',
    emotion            INTEGER CHECK (emotion BETWEEN -2 AND 2),
    emotion_why        TEXT NOT NULL DEFAULT '',
    channels           TEXT NOT NULL DEFAULT '', -- codes, separated by spaces
    information        TEXT NOT NULL DEFAULT '',
    information_use    TEXT NOT NULL DEFAULT '',
    person_id          BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    measure            TEXT NOT NULL DEFAULT '',
    cost_cents         INTEGER CHECK (cost_cents >= 0),
    status             TEXT NOT NULL CHECK (status IN ('idea', 'planned', 'in_use', 'stopped')),
    adaptation         TEXT CHECK (adaptation IN ('new', 'established', 'ending')),
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, updated_by BLOB NOT NULL, rev INTEGER NOT NULL DEFAULT 1, deleted_at INTEGER,
    CHECK ((segment IS NOT NULL) + (need_group_id IS NOT NULL) + (stage IS NOT NULL) = 1)
) STRICT, WITHOUT ROWID;

CREATE TABLE experience_none (
    id                 BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    experience_plan_id BLOB NOT NULL REFERENCES experience_plan (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    phase_id           BLOB NOT NULL REFERENCES phase (id) DEFERRABLE INITIALLY DEFERRED,
    segment            TEXT,
    need_group_id      BLOB REFERENCES need_group (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    stage              TEXT,
    CHECK ((segment IS NOT NULL) + (need_group_id IS NOT NULL) + (stage IS NOT NULL) = 1)
) STRICT, WITHOUT ROWID;

CREATE TABLE experience_plan (
    id         BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    year       INTEGER NOT NULL,
    notes      TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, updated_by BLOB NOT NULL, rev INTEGER NOT NULL DEFAULT 1, deleted_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE experience_task (
    id            BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    experience_id BLOB NOT NULL REFERENCES experience (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    task_id       BLOB NOT NULL REFERENCES task (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE feedback (
    id              BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    customer_id     BLOB REFERENCES customer (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    contact_id      BLOB REFERENCES contact (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    kind            TEXT NOT NULL CHECK (kind IN ('complaint', 'praise', 'idea', 'product_feedback', 'question')),
    on_date         TEXT NOT NULL,
    words           TEXT NOT NULL CHECK (words <> ''),
    product         TEXT NOT NULL DEFAULT '',
    phase_id        BLOB REFERENCES phase (id) DEFERRABLE INITIALLY DEFERRED,
    object          TEXT CHECK (object IN ('brand', 'product', 'interaction')),
    emotion         INTEGER CHECK (emotion BETWEEN -2 AND 2),
    status          TEXT NOT NULL CHECK (status IN ('new', 'acknowledged', 'in_progress', 'resolved', 'told_back')),
    deadline        TEXT,
    from_consumer   INTEGER NOT NULL DEFAULT 0 CHECK (from_consumer IN (0, 1)),
    nps             INTEGER CHECK (nps BETWEEN 0 AND 10),
    csat            INTEGER CHECK (csat BETWEEN 1 AND 5),
    learned         TEXT NOT NULL DEFAULT '',
    acknowledged_on TEXT,
    in_progress_on  TEXT,
    resolved_on     TEXT,
    told_back_on    TEXT,
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, updated_by BLOB NOT NULL, rev INTEGER NOT NULL DEFAULT 1, deleted_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE immediate_action (
    id                    BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    development_target_id BLOB NOT NULL REFERENCES development_target (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position              INTEGER NOT NULL,
    text                  TEXT NOT NULL CHECK (text <> ''),
    task_id               BLOB REFERENCES task (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE import_profile (
    signature  TEXT NOT NULL, -- normalised names of the columns
    kind       TEXT NOT NULL,
    columns    TEXT NOT NULL, -- JSON: a code for each column, empty where none is read
    known      TEXT NOT NULL, -- what became of known customers
    updated_at INTEGER NOT NULL, updated_by BLOB NOT NULL,
    PRIMARY KEY (signature, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE interaction (
    id          BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    customer_id BLOB NOT NULL REFERENCES customer (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    contact_id  BLOB REFERENCES contact (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    at          TEXT NOT NULL, -- local time of the diary, 2026-11-22T09:05:00
    channel     TEXT NOT NULL,
    direction   TEXT NOT NULL CHECK (direction IN ('outgoing', 'incoming')),
    person_id   BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    phase_id    BLOB REFERENCES phase (id) DEFERRABLE INITIALLY DEFERRED,
    text        TEXT NOT NULL DEFAULT '',
    learned     TEXT NOT NULL DEFAULT '',
    emotion     INTEGER CHECK (emotion BETWEEN -2 AND 2),
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, updated_by BLOB NOT NULL, rev INTEGER NOT NULL DEFAULT 1, deleted_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE lead_task (
    id                BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    calendar_entry_id BLOB NOT NULL REFERENCES calendar_entry (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position          INTEGER NOT NULL,
    title             TEXT NOT NULL CHECK (title <> ''),
    kind              TEXT NOT NULL CHECK (kind IN ('call', 'email', 'meet', 'send', 'answer', 'thank', 'other')),
    days_before       INTEGER NOT NULL CHECK (days_before >= 0),
    person_id         BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE lead_task_made (
    id           BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    lead_task_id BLOB NOT NULL REFERENCES lead_task (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    year         INTEGER NOT NULL,
    task_id      BLOB NOT NULL REFERENCES task (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE measure_part (
    period   TEXT NOT NULL,
    segment  TEXT NOT NULL,
    position INTEGER NOT NULL,
    measure  TEXT NOT NULL,
    label    TEXT NOT NULL,
    number   INTEGER NOT NULL,
    of       INTEGER NOT NULL,
    PRIMARY KEY (period, segment, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE measure_point (
    period  TEXT NOT NULL,
    segment TEXT NOT NULL, -- empty: all customers
    measure TEXT NOT NULL,
    place   INTEGER NOT NULL CHECK (place BETWEEN 0 AND 12), -- 0 is what the last one is compared with
    value   REAL,
    n       INTEGER NOT NULL,
    low     REAL,
    high    REAL,
    PRIMARY KEY (period, segment, measure, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE measure_run (
    id          INTEGER PRIMARY KEY CHECK (id = 1),
    as_of       TEXT NOT NULL,
    last_change INTEGER NOT NULL
) STRICT;

CREATE TABLE measure_target (
    id         BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    measure    TEXT NOT NULL,
    value      REAL NOT NULL,
    start      REAL,
    deadline   TEXT NOT NULL,
    meaning    TEXT NOT NULL DEFAULT '',
    resources  TEXT NOT NULL DEFAULT '',
    person_id  BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, updated_by BLOB NOT NULL, rev INTEGER NOT NULL DEFAULT 1, deleted_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE meta (
    key   TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE milestone (
    id                    BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    development_target_id BLOB NOT NULL REFERENCES development_target (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    title                 TEXT NOT NULL CHECK (title <> ''),
    due                   TEXT NOT NULL,
    done_on               TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE month_note (
    on_date       TEXT PRIMARY KEY NOT NULL,
    assumed       TEXT NOT NULL, -- by which method, horizon, discount and margin; equities of other assumptions don't compare
    equity        REAL,
    low           REAL,
    high          REAL,
    level         TEXT,
    care_in_time  INTEGER,
    care_all      INTEGER,
    CHECK ((equity IS NULL) = (level IS NULL)),
    CHECK ((care_in_time IS NULL) = (care_all IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE need_group (
    id         BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    name       TEXT NOT NULL CHECK (name <> ''),
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, updated_by BLOB NOT NULL, rev INTEGER NOT NULL DEFAULT 1, deleted_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE path_tick (
    id         BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    item       TEXT NOT NULL,
    on_date    TEXT NOT NULL,
    again_on   TEXT NOT NULL,
    notes      TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, updated_by BLOB NOT NULL, rev INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
    id         BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    name       TEXT NOT NULL,
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, updated_by BLOB NOT NULL, rev INTEGER NOT NULL DEFAULT 1, deleted_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE phase (
    id         BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    position   INTEGER NOT NULL,
    name_fi    TEXT NOT NULL CHECK (name_fi <> ''),
    name_en    TEXT NOT NULL CHECK (name_en <> ''),
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, updated_by BLOB NOT NULL, rev INTEGER NOT NULL DEFAULT 1, deleted_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE purchase (
    id            BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    customer_id   BLOB NOT NULL REFERENCES customer (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    on_date       TEXT NOT NULL,
    amount_cents  INTEGER NOT NULL,
    margin_cents  INTEGER,
    product       TEXT NOT NULL DEFAULT '',
    product_group TEXT NOT NULL DEFAULT '',
    reference     TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, updated_by BLOB NOT NULL, rev INTEGER NOT NULL DEFAULT 1, deleted_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE recent_customer (
    customer_id BLOB PRIMARY KEY NOT NULL REFERENCES customer (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    opened_at   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sales_step (
    id         BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    phase_id   BLOB NOT NULL REFERENCES phase (id) DEFERRABLE INITIALLY DEFERRED,
    position   INTEGER NOT NULL,
    what       TEXT NOT NULL CHECK (what <> ''),
    who        TEXT NOT NULL DEFAULT '',
    material   TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, updated_by BLOB NOT NULL, rev INTEGER NOT NULL DEFAULT 1, deleted_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE saved_view (
    id         BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    name       TEXT NOT NULL CHECK (name <> ''),
    spec       TEXT NOT NULL,
    position   INTEGER NOT NULL,
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, updated_by BLOB NOT NULL, rev INTEGER NOT NULL DEFAULT 1, deleted_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE search_doc (
    id          INTEGER PRIMARY KEY,
    noun        TEXT NOT NULL,
    record_id   BLOB NOT NULL,
    customer_id BLOB
) STRICT;

CREATE VIRTUAL TABLE search_name USING fts5 (
    typed, folded, content = '', contentless_delete = 1, detail = 'column', prefix = '1 2 3',
    tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'"
);

CREATE TABLE 'search_name_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'search_name_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'search_name_docsize'(id INTEGER PRIMARY KEY, sz BLOB, origin INTEGER);

CREATE TABLE 'search_name_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE VIRTUAL TABLE search_name_part USING fts5 (folded, content = '', contentless_delete = 1, tokenize = 'trigram case_sensitive 1');

CREATE TABLE 'search_name_part_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'search_name_part_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'search_name_part_docsize'(id INTEGER PRIMARY KEY, sz BLOB, origin INTEGER);

CREATE TABLE 'search_name_part_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE search_pending (
    id   INTEGER PRIMARY KEY,
    next INTEGER NOT NULL,
    last INTEGER NOT NULL
) STRICT;

CREATE VIRTUAL TABLE search_text USING fts5 (
    typed, folded, content = '', contentless_delete = 1, detail = 'column', prefix = '2 3 4',
    tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'"
);

CREATE TABLE 'search_text_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'search_text_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'search_text_docsize'(id INTEGER PRIMARY KEY, sz BLOB, origin INTEGER);

CREATE TABLE 'search_text_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE VIRTUAL TABLE search_text_part USING fts5 (folded, content = '', contentless_delete = 1, detail = 'none', tokenize = 'trigram case_sensitive 1');

CREATE TABLE 'search_text_part_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'search_text_part_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'search_text_part_docsize'(id INTEGER PRIMARY KEY, sz BLOB, origin INTEGER);

CREATE TABLE 'search_text_part_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE segment_snapshot (
    customer_id BLOB NOT NULL REFERENCES customer (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    on_date     TEXT NOT NULL,
    segment     TEXT,
    PRIMARY KEY (customer_id, on_date)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    id         BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    key        TEXT NOT NULL,
    value      TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, updated_by BLOB NOT NULL, rev INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;

CREATE TABLE sqlite_sequence(name,seq);

CREATE TABLE sqlite_stat1(tbl,idx,stat);

CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample);

CREATE TABLE stage_declined (
    id          BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    customer_id BLOB NOT NULL REFERENCES customer (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    stage       TEXT NOT NULL,
    on_date     TEXT NOT NULL,
    reason      TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL, updated_by BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE stage_move (
    id          BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    customer_id BLOB NOT NULL REFERENCES customer (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    stage       TEXT NOT NULL,
    on_date     TEXT NOT NULL,
    reason      TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL, updated_by BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE step (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    op      TEXT NOT NULL,
    at      INTEGER NOT NULL,
    device  BLOB NOT NULL,
    person  TEXT NOT NULL DEFAULT '',
    -- 'done' can be undone, 'undone' can be redone, 'final' neither (an undo itself, or too old, or overtaken)
    state   TEXT NOT NULL CHECK (state IN ('done', 'undone', 'final')),
    -- the step whose rows hold what this one last did: itself, or its last redo or undo
    applied INTEGER NOT NULL,
    -- its rows in `change` begin here and end before the next step's
    first_change INTEGER NOT NULL
) STRICT;

CREATE TABLE swot_item (
    id         BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    cell       TEXT NOT NULL CHECK (cell IN ('strength', 'weakness', 'opportunity', 'threat')),
    position   INTEGER NOT NULL,
    text       TEXT NOT NULL CHECK (text <> ''),
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, updated_by BLOB NOT NULL, rev INTEGER NOT NULL DEFAULT 1, deleted_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE tag (
    id         BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    name       TEXT NOT NULL CHECK (name <> ''),
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, updated_by BLOB NOT NULL, rev INTEGER NOT NULL DEFAULT 1, deleted_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE task (
    id             BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    customer_id    BLOB REFERENCES customer (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    contact_id     BLOB REFERENCES contact (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    kind           TEXT NOT NULL CHECK (kind IN ('call', 'email', 'meet', 'send', 'answer', 'thank', 'other')),
    title          TEXT NOT NULL CHECK (title <> ''),
    due            TEXT NOT NULL,
    due_time       TEXT,
    person_id      BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    reason         TEXT NOT NULL DEFAULT '',
    interaction_id BLOB REFERENCES interaction (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    feedback_id    BLOB REFERENCES feedback (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    done_on        TEXT,
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, updated_by BLOB NOT NULL, rev INTEGER NOT NULL DEFAULT 1, deleted_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE tows_action (
    id         BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    pair       TEXT NOT NULL CHECK (pair IN ('so', 'wo', 'st', 'wt')),
    text       TEXT NOT NULL CHECK (text <> ''),
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, updated_by BLOB NOT NULL, rev INTEGER NOT NULL DEFAULT 1, deleted_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE tows_link (
    id             BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    tows_action_id BLOB NOT NULL REFERENCES tows_action (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    swot_item_id   BLOB NOT NULL REFERENCES swot_item (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE value_run (
    id                 INTEGER PRIMARY KEY CHECK (id = 1),
    as_of              TEXT NOT NULL,
    method             INTEGER NOT NULL,
    stale              INTEGER NOT NULL CHECK (stale IN (0, 1)),
    model              TEXT NOT NULL,
    parameters         TEXT NOT NULL, -- JSON: of the buying model and of spending
    log_likelihood     REAL NOT NULL,
    objective          REAL NOT NULL,
    level              TEXT NOT NULL,
    customers          INTEGER NOT NULL,
    repeat_buyers      INTEGER NOT NULL,
    repeats            INTEGER NOT NULL,
    span               REAL NOT NULL,
    months             INTEGER NOT NULL,
    discount           REAL NOT NULL,
    margin             REAL,
    correlation        REAL,
    customer_equity    REAL NOT NULL,
    equity_low         REAL NOT NULL,
    equity_high        REAL NOT NULL,
    expected_purchases REAL NOT NULL,
    purchases_low      REAL NOT NULL,
    purchases_high     REAL NOT NULL,
    left_out_early     INTEGER NOT NULL,
    left_out_late      INTEGER NOT NULL
) STRICT;

CREATE INDEX address_by_customer ON address (customer_id, position);

CREATE INDEX assessment_rater_by_round ON assessment_rater (round_id);

CREATE INDEX assessment_rating_by_rater ON assessment_rating (rater_id, question);

CREATE INDEX assessment_rating_by_round ON assessment_rating (round_id);

CREATE INDEX assessment_wording_by_question ON assessment_wording (question);

CREATE INDEX business_case_binned ON business_case (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE INDEX calendar_entry_by_customer ON calendar_entry (customer_id) WHERE customer_id IS NOT NULL;

CREATE INDEX calendar_entry_by_day ON calendar_entry (first_day) WHERE deleted_at IS NULL;

CREATE INDEX calendar_entry_by_experience ON calendar_entry (experience_id) WHERE experience_id IS NOT NULL;

CREATE INDEX calendar_exception_by_entry ON calendar_exception (calendar_entry_id, year);

CREATE INDEX care_action_by_model ON care_action (care_model_id, position);

CREATE INDEX care_clock_by_due ON care_clock (due, asleep_until);

CREATE INDEX care_clock_by_model ON care_clock (care_model_id, days, since);

CREATE INDEX care_mark_by_action ON care_mark (care_action_id) WHERE care_action_id IS NOT NULL;

CREATE INDEX care_mark_by_customer ON care_mark (customer_id);

CREATE INDEX care_rhythm_by_model ON care_rhythm (care_model_id, position);

CREATE INDEX case_amount_by_case ON case_amount (business_case_id, case_line_id, place);

CREATE INDEX case_amount_by_line ON case_amount (case_line_id);

CREATE INDEX case_line_by_case ON case_line (business_case_id, position);

CREATE INDEX change_by_owner ON change (owner);

CREATE INDEX consent_by_contact ON consent (contact_id, on_date);

CREATE INDEX contact_binned ON contact (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE INDEX contact_by_customer ON contact (customer_id);

CREATE INDEX criterion_score_by_criterion ON criterion_score (criterion_id);

CREATE INDEX criterion_score_by_customer ON criterion_score (customer_id);

CREATE INDEX custom_choice_by_field ON custom_choice (custom_field_id, position);

CREATE INDEX custom_value_by_customer ON custom_value (customer_id);

CREATE INDEX custom_value_by_field ON custom_value (custom_field_id, value);

CREATE INDEX customer_binned ON customer (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE INDEX customer_by_business_id ON customer (business_id) WHERE business_id <> '';

CREATE INDEX customer_by_code ON customer (code);

CREATE INDEX customer_language_by_customer ON customer_language (customer_id, position);

CREATE INDEX customer_need_group_by_customer ON customer_need_group (customer_id);

CREATE INDEX customer_need_group_by_group ON customer_need_group (need_group_id, customer_id);

CREATE INDEX customer_plan_by_customer ON customer_plan (customer_id, year);

CREATE INDEX customer_plan_task_by_plan ON customer_plan_task (customer_plan_id);

CREATE INDEX customer_plan_task_by_task ON customer_plan_task (task_id);

CREATE UNIQUE INDEX customer_potential_by_customer ON customer_potential (customer_id);

CREATE UNIQUE INDEX customer_segment_by_customer ON customer_segment (customer_id);

CREATE INDEX customer_summary_by_stage ON customer_summary (stage);

CREATE INDEX customer_tag_by_customer ON customer_tag (customer_id);

CREATE INDEX customer_tag_by_tag ON customer_tag (tag_id, customer_id);

CREATE INDEX customer_value_by_segment ON customer_value (segment);

CREATE INDEX development_target_by_tows ON development_target (tows_action_id) WHERE tows_action_id IS NOT NULL;

CREATE INDEX engagement_participant_by_customer ON engagement_participant (customer_id);

CREATE INDEX engagement_participant_by_engagement ON engagement_participant (engagement_id);

CREATE INDEX engagement_participant_by_task ON engagement_participant (task_id) WHERE task_id IS NOT NULL;

CREATE INDEX experience_by_need_group ON experience (need_group_id) WHERE need_group_id IS NOT NULL;

CREATE INDEX experience_by_phase ON experience (phase_id);

CREATE INDEX experience_by_plan ON experience (experience_plan_id, phase_id, position);

CREATE INDEX experience_none_by_need_group ON experience_none (need_group_id) WHERE need_group_id IS NOT NULL;

CREATE INDEX experience_none_by_phase ON experience_none (phase_id);

CREATE INDEX experience_none_by_plan ON experience_none (experience_plan_id);

CREATE INDEX experience_task_by_experience ON experience_task (experience_id);

CREATE INDEX experience_task_by_task ON experience_task (task_id);

CREATE INDEX feedback_binned ON feedback (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE INDEX feedback_by_contact ON feedback (contact_id) WHERE contact_id IS NOT NULL;

CREATE INDEX feedback_by_customer ON feedback (customer_id, on_date, deleted_at);

CREATE INDEX feedback_by_date ON feedback (on_date) WHERE deleted_at IS NULL;

CREATE INDEX feedback_open ON feedback (deadline) WHERE deleted_at IS NULL AND status IN ('new', 'acknowledged', 'in_progress');

CREATE INDEX immediate_action_by_target ON immediate_action (development_target_id, position);

CREATE INDEX immediate_action_by_task ON immediate_action (task_id) WHERE task_id IS NOT NULL;

CREATE INDEX interaction_binned ON interaction (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE INDEX interaction_by_contact ON interaction (contact_id) WHERE contact_id IS NOT NULL;

CREATE INDEX interaction_by_customer ON interaction (customer_id, at, deleted_at);

CREATE INDEX interaction_by_time ON interaction (at) WHERE deleted_at IS NULL;

CREATE INDEX lead_task_by_entry ON lead_task (calendar_entry_id, position);

CREATE INDEX lead_task_made_by_lead ON lead_task_made (lead_task_id, year);

CREATE INDEX lead_task_made_by_task ON lead_task_made (task_id);

CREATE INDEX measure_target_by_measure ON measure_target (measure, deadline);

CREATE INDEX milestone_by_target ON milestone (development_target_id, due);

CREATE INDEX milestone_open ON milestone (due) WHERE done_on IS NULL;

CREATE INDEX path_tick_by_item ON path_tick (item, on_date);

CREATE INDEX purchase_binned ON purchase (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE INDEX purchase_by_customer ON purchase (customer_id, on_date, amount_cents, deleted_at);

CREATE INDEX purchase_by_date ON purchase (on_date) WHERE deleted_at IS NULL;

CREATE INDEX sales_step_by_phase ON sales_step (phase_id, position);

CREATE INDEX search_doc_by_record ON search_doc (record_id);

CREATE INDEX setting_by_key ON setting (key);

CREATE INDEX stage_declined_by_customer ON stage_declined (customer_id, on_date);

CREATE INDEX stage_move_by_customer ON stage_move (customer_id, on_date);

CREATE INDEX step_by_state ON step (state, id);

CREATE INDEX task_binned ON task (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE INDEX task_by_contact ON task (contact_id) WHERE contact_id IS NOT NULL;

CREATE INDEX task_by_customer ON task (customer_id, due, deleted_at);

CREATE INDEX task_by_feedback ON task (feedback_id) WHERE feedback_id IS NOT NULL;

CREATE INDEX task_by_interaction ON task (interaction_id) WHERE interaction_id IS NOT NULL;

CREATE INDEX task_open ON task (due) WHERE deleted_at IS NULL AND done_on IS NULL;

CREATE INDEX tows_link_by_action ON tows_link (tows_action_id);

CREATE INDEX tows_link_by_item ON tows_link (swot_item_id);
