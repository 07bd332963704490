-- What is needed to take an import back (rule 15) and to erase a person (rule 7).

-- What each list told about the values of a contact, from the second telling on: the first row of a
-- contact then repeats what the list that made it told. A contact without rows here has its values
-- from that list alone, so a first list costs nothing. In the order of (import_id, row) the latest
-- telling wins, and what it leaves empty stays.
CREATE TABLE contact_value (
    contact_id INTEGER NOT NULL REFERENCES contact (id),
    import_id  INTEGER NOT NULL REFERENCES import (id),
    row        INTEGER NOT NULL,
    full_name  TEXT NOT NULL,
    first_name TEXT NOT NULL,
    last_name  TEXT NOT NULL,
    country    TEXT NOT NULL,
    city       TEXT NOT NULL,
    postcode   TEXT NOT NULL,
    phone      TEXT NOT NULL,
    tags       TEXT NOT NULL,
    notes      TEXT NOT NULL,
    extra      TEXT NOT NULL,
    PRIMARY KEY (contact_id, import_id, row)
) STRICT, WITHOUT ROWID;

-- The same for an interaction that several lists tell.
CREATE TABLE interaction_value (
    contact_id   INTEGER NOT NULL REFERENCES contact (id),
    smartlink_id INTEGER NOT NULL REFERENCES smartlink (id),
    happened_at  INTEGER NOT NULL,
    source_key   TEXT    NOT NULL,
    import_id    INTEGER NOT NULL REFERENCES import (id),
    row          INTEGER NOT NULL,
    quantity     INTEGER NOT NULL,
    amount_cents INTEGER NOT NULL,
    currency     TEXT    NOT NULL,
    PRIMARY KEY (contact_id, smartlink_id, happened_at, source_key, import_id, row)
) STRICT, WITHOUT ROWID;

-- Contacts that only undone imports knew. Their rows stay, since the ledger refers to them, but no
-- list shows them.
CREATE TABLE absent_contact (
    contact_id INTEGER PRIMARY KEY REFERENCES contact (id)
) STRICT;

-- What an erasure covers; 'all' is everything in the store.
ALTER TABLE suppression ADD COLUMN scope TEXT NOT NULL DEFAULT 'all';

-- That a hand-over held somebody who has been erased since; who, only the hash tells.
CREATE TABLE handover_erasure (
    handover_id  INTEGER NOT NULL REFERENCES handover (id),
    address_hash BLOB    NOT NULL,
    erased_at    INTEGER NOT NULL,
    PRIMARY KEY (handover_id, address_hash)
) STRICT, WITHOUT ROWID;
