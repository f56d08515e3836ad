-- Self-assessment: rounds, raters, ratings and the owner's wording of the questions.

CREATE TABLE assessment_round (
    id         BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    year       INTEGER NOT NULL,
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, updated_by BLOB NOT NULL, rev INTEGER NOT NULL DEFAULT 1, deleted_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE assessment_rater (
    id         BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    round_id   BLOB NOT NULL REFERENCES assessment_round (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    name       TEXT NOT NULL CHECK (name <> ''),
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, updated_by BLOB NOT NULL, rev INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;
CREATE INDEX assessment_rater_by_round ON assessment_rater (round_id);

-- One row a rater and a question; round_id stands here too, so that the change log knows whose it is.
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
CREATE INDEX assessment_rating_by_rater ON assessment_rating (rater_id, question);
CREATE INDEX assessment_rating_by_round ON assessment_rating (round_id);

-- The owner's own words of a question; no row means ours.
CREATE TABLE assessment_wording (
    id         BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    question   TEXT NOT NULL,
    title      TEXT NOT NULL CHECK (title <> ''),
    text       TEXT NOT NULL CHECK (text <> ''),
    mediocre   TEXT NOT NULL DEFAULT '',
    excellent  TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, updated_by BLOB NOT NULL, rev INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;
CREATE INDEX assessment_wording_by_question ON assessment_wording (question);
