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
    customer_id BLOB PRIMARY KEY NOT NULL REFERENCES customer (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    segment     TEXT
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

CREATE TABLE need_group (
    id         BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    name       TEXT NOT NULL CHECK (name <> ''),
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, updated_by BLOB NOT NULL, rev INTEGER NOT NULL DEFAULT 1, deleted_at INTEGER
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

CREATE INDEX address_by_customer ON address (customer_id, position);

CREATE INDEX care_action_by_model ON care_action (care_model_id, position);

CREATE INDEX care_clock_by_due ON care_clock (due);

CREATE INDEX care_clock_by_model ON care_clock (care_model_id, due);

CREATE INDEX care_mark_by_action ON care_mark (care_action_id) WHERE care_action_id IS NOT NULL;

CREATE INDEX care_mark_by_customer ON care_mark (customer_id);

CREATE INDEX care_rhythm_by_model ON care_rhythm (care_model_id, position);

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

CREATE INDEX customer_summary_by_stage ON customer_summary (stage);

CREATE INDEX customer_tag_by_customer ON customer_tag (customer_id);

CREATE INDEX customer_tag_by_tag ON customer_tag (tag_id, customer_id);

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

CREATE INDEX interaction_binned ON interaction (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE INDEX interaction_by_contact ON interaction (contact_id) WHERE contact_id IS NOT NULL;

CREATE INDEX interaction_by_customer ON interaction (customer_id, at, deleted_at);

CREATE INDEX interaction_by_time ON interaction (at) WHERE deleted_at IS NULL;

CREATE INDEX measure_target_by_measure ON measure_target (measure, deadline);

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
