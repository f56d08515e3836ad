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
