-- SWOT and TOWS, development targets, the path and its checklists.

CREATE TABLE swot_item (
    id         BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    cell       TEXT NOT NULL CHECK (cell IN ('strength', 'weakness', 'opportunity', 'threat')),
    position   INTEGER NOT NULL,
    text       TEXT NOT NULL CHECK (text <> ''),
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, updated_by BLOB NOT NULL, rev INTEGER NOT NULL DEFAULT 1, deleted_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE tows_action (
    id         BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    pair       TEXT NOT NULL CHECK (pair IN ('so', 'wo', 'st', 'wt')),
    text       TEXT NOT NULL CHECK (text <> ''),
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, updated_by BLOB NOT NULL, rev INTEGER NOT NULL DEFAULT 1, deleted_at INTEGER
) STRICT, WITHOUT ROWID;

-- Which items an action joins.
CREATE TABLE tows_link (
    id             BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    tows_action_id BLOB NOT NULL REFERENCES tows_action (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    swot_item_id   BLOB NOT NULL REFERENCES swot_item (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX tows_link_by_action ON tows_link (tows_action_id);
CREATE INDEX tows_link_by_item ON tows_link (swot_item_id);

-- Figures are hundredths of the measure's unit.
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
CREATE INDEX development_target_by_tows ON development_target (tows_action_id) WHERE tows_action_id IS NOT NULL;

CREATE TABLE milestone (
    id                    BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    development_target_id BLOB NOT NULL REFERENCES development_target (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    title                 TEXT NOT NULL CHECK (title <> ''),
    due                   TEXT NOT NULL,
    done_on               TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX milestone_by_target ON milestone (development_target_id, due);
CREATE INDEX milestone_open ON milestone (due) WHERE done_on IS NULL;

CREATE TABLE immediate_action (
    id                    BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    development_target_id BLOB NOT NULL REFERENCES development_target (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position              INTEGER NOT NULL,
    text                  TEXT NOT NULL CHECK (text <> ''),
    task_id               BLOB REFERENCES task (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX immediate_action_by_target ON immediate_action (development_target_id, position);
CREATE INDEX immediate_action_by_task ON immediate_action (task_id) WHERE task_id IS NOT NULL;

-- Every look at an item of the path; the newest one counts, the others are its history.
CREATE TABLE path_tick (
    id         BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    item       TEXT NOT NULL,
    on_date    TEXT NOT NULL,
    again_on   TEXT NOT NULL,
    notes      TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, updated_by BLOB NOT NULL, rev INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;
CREATE INDEX path_tick_by_item ON path_tick (item, on_date);
