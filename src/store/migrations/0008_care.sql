-- Care models, what was said to their deviations, and the clocks that follow from both; plans for key customers.

CREATE TABLE care_model (
    id           BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    name         TEXT NOT NULL CHECK (name <> ''),
    segment      TEXT CHECK (segment IN ('acquisition', 'growth', 'strategic', 'retention', 'efficiency')),
    stage        TEXT CHECK (stage IN ('prospect', 'new', 'established', 'committed', 'passive', 'ending', 'ended')),
    answer_hours INTEGER CHECK (answer_hours > 0),
    promise      TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, updated_by BLOB NOT NULL, rev INTEGER NOT NULL DEFAULT 1, deleted_at INTEGER
) STRICT, WITHOUT ROWID;

-- How often, by channel; without a channel every logged contact counts.
CREATE TABLE care_rhythm (
    id            BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    care_model_id BLOB NOT NULL REFERENCES care_model (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position      INTEGER NOT NULL,
    channel       TEXT,
    every_days    INTEGER NOT NULL CHECK (every_days BETWEEN 1 AND 1826)
) STRICT, WITHOUT ROWID;
CREATE INDEX care_rhythm_by_model ON care_rhythm (care_model_id, position);

-- What is done once a year, by the end of a month.
CREATE TABLE care_action (
    id            BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    care_model_id BLOB NOT NULL REFERENCES care_model (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position      INTEGER NOT NULL,
    title         TEXT NOT NULL CHECK (title <> ''),
    kind          TEXT NOT NULL CHECK (kind IN ('call', 'email', 'meet', 'send', 'answer', 'thank', 'other')),
    month         INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12)
) STRICT, WITHOUT ROWID;
CREATE INDEX care_action_by_model ON care_action (care_model_id, position);

-- What the owner said to a clock: done by other means, put off until a day, or not needed, and why. Append-only.
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
CREATE INDEX care_mark_by_customer ON care_mark (customer_id);
CREATE INDEX care_mark_by_action ON care_mark (care_action_id) WHERE care_action_id IS NOT NULL;

-- Derived, never logged: every clock that runs, whatever the day is.
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
CREATE INDEX care_clock_by_due ON care_clock (due, asleep_until);
-- The longest over in proportion are, for each interval, those that began first.
CREATE INDEX care_clock_by_model ON care_clock (care_model_id, days, since);

-- The plan for a key customer: situation, target, activities, results.
CREATE TABLE customer_plan (
    id          BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    customer_id BLOB NOT NULL REFERENCES customer (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    year        INTEGER NOT NULL,
    situation   TEXT NOT NULL DEFAULT '',
    target      TEXT NOT NULL DEFAULT '',
    results     TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, updated_by BLOB NOT NULL, rev INTEGER NOT NULL DEFAULT 1, deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX customer_plan_by_customer ON customer_plan (customer_id, year);

-- Its activities are tasks of their own.
CREATE TABLE customer_plan_task (
    id               BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    customer_plan_id BLOB NOT NULL REFERENCES customer_plan (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    task_id          BLOB NOT NULL REFERENCES task (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX customer_plan_task_by_plan ON customer_plan_task (customer_plan_id);
CREATE INDEX customer_plan_task_by_task ON customer_plan_task (task_id);

-- Proposed moves of the stage that the owner declined; proposed again only after a later purchase.
CREATE TABLE stage_declined (
    id          BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    customer_id BLOB NOT NULL REFERENCES customer (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    stage       TEXT NOT NULL,
    on_date     TEXT NOT NULL,
    reason      TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL, updated_by BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX stage_declined_by_customer ON stage_declined (customer_id, on_date);

-- Attractiveness: the owner's criteria, and each customer's scores.
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
CREATE INDEX criterion_score_by_customer ON criterion_score (customer_id);
CREATE INDEX criterion_score_by_criterion ON criterion_score (criterion_id);

-- Targets of measures: what, by when, with what, why attainable.
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
CREATE INDEX measure_target_by_measure ON measure_target (measure, deadline);

-- Derived, never logged: what was noted at the end of a month, or on a later day of it.
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

-- A customer's segment as noted on a day, where it's another than at the note before. Not logged: nobody did it.
CREATE TABLE segment_snapshot (
    customer_id BLOB NOT NULL REFERENCES customer (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    on_date     TEXT NOT NULL,
    segment     TEXT,
    PRIMARY KEY (customer_id, on_date)
) STRICT, WITHOUT ROWID;

-- Derived, never logged: all measures as last counted, for a register too large to count while a page opens.
CREATE TABLE measure_run (
    id          INTEGER PRIMARY KEY CHECK (id = 1),
    as_of       TEXT NOT NULL,
    last_change INTEGER NOT NULL
) STRICT;

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
