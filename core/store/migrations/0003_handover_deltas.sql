-- Corrections of hand-overs. Moments are milliseconds since 1970-01-01 00:00 UTC.

-- Why an export was not for opted-in people only, in the words of the one who made it.
ALTER TABLE handover ADD COLUMN reason TEXT NOT NULL DEFAULT '';

-- Who was erased after having been handed over; the hash is that of `suppression`.
CREATE TABLE IF NOT EXISTS handover_erasure (
    handover_id  INTEGER NOT NULL,
    address_hash BLOB    NOT NULL,
    erased_at    INTEGER NOT NULL
) STRICT;

-- A file of the people whom a recipient has to remove: open until it is confirmed as applied there.
CREATE TABLE handover_delta (
    id           INTEGER PRIMARY KEY,
    handover_id  INTEGER NOT NULL REFERENCES handover (id),
    made_at      INTEGER NOT NULL,
    confirmed_at INTEGER,                            -- NULL: open
    additions    INTEGER REFERENCES handover (id),   -- the hand-over of the newly opted-in, saved with it
    contacts     INTEGER NOT NULL,
    file_name    TEXT    NOT NULL
) STRICT;
CREATE INDEX handover_delta_handover ON handover_delta (handover_id);

-- Whom it names. An erased person leaves it by itself.
CREATE TABLE handover_delta_contact (
    delta_id   INTEGER NOT NULL REFERENCES handover_delta (id),
    contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    PRIMARY KEY (delta_id, contact_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX handover_delta_contact_contact ON handover_delta_contact (contact_id);

-- Whom to look at when asking which hand-overs have become wrong: far fewer than all.
CREATE INDEX membership_said_no ON membership (profile_id, contact_id, since, state) WHERE state > 3;
