-- The business case: cases, their lines, and the amounts of each year, also those given by hand for a scenario.
-- Lines and amounts are parts of their case: they have no stay of their own in the bin.
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
CREATE INDEX business_case_binned ON business_case (deleted_at) WHERE deleted_at IS NOT NULL;

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
CREATE INDEX case_line_by_case ON case_line (business_case_id, position);

-- A year of a line: its amount, hours or driver, and the own figures of the scenarios, in its place from 0 on.
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
CREATE INDEX case_amount_by_case ON case_amount (business_case_id, case_line_id, place);
CREATE INDEX case_amount_by_line ON case_amount (case_line_id);
