-- How people had the columns of a list read, for the next list with the same titles.
CREATE TABLE column_mapping (
    titles     BLOB    PRIMARY KEY,                  -- SHA-256 of the titles, sorted
    mapping    TEXT    NOT NULL,                     -- JSON, see MappingMemory
    changed_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
