-- Customer value: the last run and what it gave each customer, segments, potential.
CREATE TABLE customer_value (
    customer_id BLOB PRIMARY KEY NOT NULL REFERENCES customer (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    segment     TEXT
) STRICT, WITHOUT ROWID;
