-- What people read when they said yes on a smartlink's page: the wording of a consent is the one
-- that was shown at its moment.
CREATE TABLE wording (
    id           INTEGER PRIMARY KEY,
    smartlink_id INTEGER NOT NULL REFERENCES smartlink (id),
    shown_from   INTEGER NOT NULL,
    text         TEXT    NOT NULL,
    UNIQUE (smartlink_id, shown_from)
) STRICT;
