-- Imports of lists that hold everybody the source had then: who is missing on a later one has gone.
CREATE TABLE complete_list (
    import_id INTEGER PRIMARY KEY REFERENCES import (id),
    source    TEXT    NOT NULL                       -- the format, and of a plain list its titles
) STRICT;

-- "This address is right", though it looks mistyped: not suggested again.
CREATE TABLE confirmed_address (
    contact_id INTEGER PRIMARY KEY REFERENCES contact (id),
    told_at    INTEGER NOT NULL
) STRICT;
