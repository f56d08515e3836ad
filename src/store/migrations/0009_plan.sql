-- The experience plan in versions by year: cards in cells of rows and phases, and cells where nothing is meant to be.

CREATE TABLE experience_plan (
    id         BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    year       INTEGER NOT NULL,
    notes      TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, updated_by BLOB NOT NULL, rev INTEGER NOT NULL DEFAULT 1, deleted_at INTEGER
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
CREATE INDEX experience_by_plan ON experience (experience_plan_id, phase_id, position);
CREATE INDEX experience_by_phase ON experience (phase_id);
CREATE INDEX experience_by_need_group ON experience (need_group_id) WHERE need_group_id IS NOT NULL;

-- A cell that is empty on purpose: "not in this phase".
CREATE TABLE experience_none (
    id                 BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    experience_plan_id BLOB NOT NULL REFERENCES experience_plan (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    phase_id           BLOB NOT NULL REFERENCES phase (id) DEFERRABLE INITIALLY DEFERRED,
    segment            TEXT,
    need_group_id      BLOB REFERENCES need_group (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    stage              TEXT,
    CHECK ((segment IS NOT NULL) + (need_group_id IS NOT NULL) + (stage IS NOT NULL) = 1)
) STRICT, WITHOUT ROWID;
CREATE INDEX experience_none_by_plan ON experience_none (experience_plan_id);
CREATE INDEX experience_none_by_phase ON experience_none (phase_id);
CREATE INDEX experience_none_by_need_group ON experience_none (need_group_id) WHERE need_group_id IS NOT NULL;

-- What is done for a card: tasks of their own.
CREATE TABLE experience_task (
    id            BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    experience_id BLOB NOT NULL REFERENCES experience (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    task_id       BLOB NOT NULL REFERENCES task (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX experience_task_by_experience ON experience_task (experience_id);
CREATE INDEX experience_task_by_task ON experience_task (task_id);

-- The firm's own sales process in step with the customer's: per phase what we do, who, with which material.
CREATE TABLE sales_step (
    id         BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    phase_id   BLOB NOT NULL REFERENCES phase (id) DEFERRABLE INITIALLY DEFERRED,
    position   INTEGER NOT NULL,
    what       TEXT NOT NULL CHECK (what <> ''),
    who        TEXT NOT NULL DEFAULT '',
    material   TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, updated_by BLOB NOT NULL, rev INTEGER NOT NULL DEFAULT 1, deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX sales_step_by_phase ON sales_step (phase_id, position);

-- The annual calendar: entries, once or by a yearly rule, the years that differ, and what must be done before.
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
CREATE INDEX calendar_entry_by_day ON calendar_entry (first_day) WHERE deleted_at IS NULL;
CREATE INDEX calendar_entry_by_customer ON calendar_entry (customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX calendar_entry_by_experience ON calendar_entry (experience_id) WHERE experience_id IS NOT NULL;

CREATE TABLE calendar_exception (
    id                BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    calendar_entry_id BLOB NOT NULL REFERENCES calendar_entry (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    year              INTEGER NOT NULL,
    first_day         TEXT -- NULL: left out that year
) STRICT, WITHOUT ROWID;
CREATE INDEX calendar_exception_by_entry ON calendar_exception (calendar_entry_id, year);

CREATE TABLE lead_task (
    id                BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    calendar_entry_id BLOB NOT NULL REFERENCES calendar_entry (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position          INTEGER NOT NULL,
    title             TEXT NOT NULL CHECK (title <> ''),
    kind              TEXT NOT NULL CHECK (kind IN ('call', 'email', 'meet', 'send', 'answer', 'thank', 'other')),
    days_before       INTEGER NOT NULL CHECK (days_before >= 0),
    person_id         BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX lead_task_by_entry ON lead_task (calendar_entry_id, position);

-- The task that a lead became in a year: none is made twice.
CREATE TABLE lead_task_made (
    id           BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    lead_task_id BLOB NOT NULL REFERENCES lead_task (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    year         INTEGER NOT NULL,
    task_id      BLOB NOT NULL REFERENCES task (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX lead_task_made_by_lead ON lead_task_made (lead_task_id, year);
CREATE INDEX lead_task_made_by_task ON lead_task_made (task_id);

-- Engagement: what the best customers get that others don't, who takes part, what came of it.
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
CREATE INDEX engagement_participant_by_engagement ON engagement_participant (engagement_id);
CREATE INDEX engagement_participant_by_customer ON engagement_participant (customer_id);
CREATE INDEX engagement_participant_by_task ON engagement_participant (task_id) WHERE task_id IS NOT NULL;
