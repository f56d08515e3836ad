-- Search documents that wait to be indexed after a large deed: those of the rows of `change` from `next` to `last`.
-- The deed is saved and listed at once; the index follows in small transactions, and goes on where it was when the file is next opened.
CREATE TABLE search_pending (
    id   INTEGER PRIMARY KEY,
    next INTEGER NOT NULL,
    last INTEGER NOT NULL
) STRICT;
