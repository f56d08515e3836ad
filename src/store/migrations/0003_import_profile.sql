-- How a file of a kind was mapped the last time.
-- Not logged: it's a memory of the program, no deed of the user. Holds codes and names of columns, nothing of a record.
CREATE TABLE import_profile (
    signature  TEXT NOT NULL, -- normalised names of the columns
    kind       TEXT NOT NULL,
    columns    TEXT NOT NULL, -- JSON: a code for each column, empty where none is read
    known      TEXT NOT NULL, -- what became of known customers
    updated_at INTEGER NOT NULL, updated_by BLOB NOT NULL,
    PRIMARY KEY (signature, kind)
) STRICT, WITHOUT ROWID;
