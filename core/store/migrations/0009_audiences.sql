-- Whom somebody wants to find again: filters and searched words under a name.
CREATE TABLE audience (
    id            INTEGER PRIMARY KEY,
    name          TEXT    NOT NULL COLLATE NOCASE UNIQUE,
    profile_id    INTEGER REFERENCES profile (id),   -- NULL: all profiles
    opted_in_only INTEGER NOT NULL,
    words         TEXT    NOT NULL,                  -- as FilterWords reads them
    changed_at    INTEGER NOT NULL
) STRICT;
