-- Customer value: the last run and what it gave each customer, segments, potential.

-- What a customer could buy in a year, or our share of what she buys, as the owner says.
CREATE TABLE customer_potential (
    id             BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    customer_id    BLOB NOT NULL REFERENCES customer (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    yearly_cents   INTEGER CHECK (yearly_cents >= 0),
    share_permille INTEGER CHECK (share_permille BETWEEN 1 AND 1000),
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, updated_by BLOB NOT NULL, rev INTEGER NOT NULL DEFAULT 1,
    CHECK ((yearly_cents IS NULL) <> (share_permille IS NULL))
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX customer_potential_by_customer ON customer_potential (customer_id);

-- A segment given by hand; it holds until the row is taken away.
CREATE TABLE customer_segment (
    id          BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    customer_id BLOB NOT NULL REFERENCES customer (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    segment     TEXT NOT NULL CHECK (segment IN ('acquisition', 'growth', 'strategic', 'retention', 'efficiency')),
    reason      TEXT NOT NULL CHECK (reason <> ''),
    on_date     TEXT NOT NULL,
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, updated_by BLOB NOT NULL, rev INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX customer_segment_by_customer ON customer_segment (customer_id);

-- Derived, never logged: the last valuation of the base; shown until the next one is ready.
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

-- Derived, never logged: the segment that holds, the hand's or the rule's, and what the last valuation gave; no value without purchases.
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
CREATE INDEX customer_value_by_segment ON customer_value (segment);
