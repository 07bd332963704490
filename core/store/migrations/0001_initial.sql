-- The first schema. Moments are milliseconds since 1970-01-01 00:00 UTC.
-- Numbers of enumerations are those of the C++ enum named beside them; they never change.

CREATE TABLE setting (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The key of the hashes in `suppression`; it never leaves the store.
INSERT INTO setting (key, value) VALUES ('suppression_key', hex(randomblob(32)));

CREATE TABLE profile (
    id         INTEGER PRIMARY KEY,
    name       TEXT    NOT NULL COLLATE NOCASE UNIQUE,
    created_at INTEGER NOT NULL
) STRICT;

-- A page or campaign; an empty name stands for "came by this kind, page not told".
CREATE TABLE smartlink (
    id         INTEGER PRIMARY KEY,
    profile_id INTEGER NOT NULL REFERENCES profile (id),
    name       TEXT    NOT NULL COLLATE NOCASE,
    kind       INTEGER NOT NULL,                     -- SmartlinkKind
    UNIQUE (profile_id, name, kind)
) STRICT;

CREATE TABLE import (
    id               INTEGER PRIMARY KEY,
    profile_id       INTEGER REFERENCES profile (id), -- NULL: for every profile
    file_name        TEXT    NOT NULL,
    fingerprint      BLOB    NOT NULL,               -- BLAKE2b-256 of the file's bytes
    meaning          INTEGER NOT NULL,               -- ListMeaning
    imported_at      INTEGER NOT NULL,
    undone_at        INTEGER,
    report           TEXT    NOT NULL                -- JSON, counts only
) STRICT;
CREATE INDEX import_fingerprint ON import (fingerprint);

-- A person known by one e-mail address. The spelling first seen is kept; NOCASE folds ASCII only,
-- which is exactly how addresses are compared (rule 8).
CREATE TABLE contact (
    id         INTEGER PRIMARY KEY,
    email      TEXT NOT NULL,
    full_name  TEXT NOT NULL DEFAULT '',             -- only where a list gives the whole name
    first_name TEXT NOT NULL DEFAULT '',
    last_name  TEXT NOT NULL DEFAULT '',
    country    TEXT NOT NULL DEFAULT '',
    city       TEXT NOT NULL DEFAULT '',
    postcode   TEXT NOT NULL DEFAULT '',
    phone      TEXT NOT NULL DEFAULT '',
    tags       TEXT NOT NULL DEFAULT '',
    notes      TEXT NOT NULL DEFAULT '',
    extra      TEXT NOT NULL DEFAULT '',             -- JSON object of columns without a field of their own
    name       TEXT GENERATED ALWAYS AS (
                   CASE full_name WHEN '' THEN trim(first_name || ' ' || last_name)
                                  ELSE full_name END) VIRTUAL
) STRICT;
CREATE UNIQUE INDEX contact_email ON contact (email COLLATE NOCASE);

-- That a contact stood on an imported list, and where: who belongs to a profile though the list
-- told nothing else about them.
CREATE TABLE listing (
    contact_id INTEGER NOT NULL REFERENCES contact (id),
    import_id  INTEGER NOT NULL REFERENCES import (id),
    row        INTEGER NOT NULL,                     -- line of the file, from 1
    PRIMARY KEY (contact_id, import_id)
) STRICT, WITHOUT ROWID;

-- One thing a contact did. The key makes the same fact of two lists one fact.
CREATE TABLE interaction (
    contact_id   INTEGER NOT NULL REFERENCES contact (id),
    smartlink_id INTEGER NOT NULL REFERENCES smartlink (id),
    happened_at  INTEGER NOT NULL,                   -- 0: not told
    source_key   TEXT    NOT NULL,                   -- order number, or what else tells two apart
    quantity     INTEGER NOT NULL DEFAULT 1,
    amount_cents INTEGER NOT NULL DEFAULT 0,
    currency     TEXT    NOT NULL DEFAULT '',
    import_id    INTEGER REFERENCES import (id),
    row          INTEGER,
    PRIMARY KEY (contact_id, smartlink_id, happened_at, source_key)
) STRICT, WITHOUT ROWID;

-- The ledger. Append-only: what is written stays; a slip is taken back by a further event.
CREATE TABLE consent_event (
    id           INTEGER PRIMARY KEY,
    contact_id   INTEGER NOT NULL REFERENCES contact (id),
    profile_id   INTEGER REFERENCES profile (id),    -- NULL: every profile, also later ones
    kind         INTEGER NOT NULL,                   -- ConsentKind
    happened_at  INTEGER NOT NULL,                   -- undated: the moment of recording
    precision    INTEGER NOT NULL,                   -- TimePrecision
    recorded_at  INTEGER NOT NULL,
    mechanism    INTEGER NOT NULL,                   -- Mechanism
    smartlink_id INTEGER REFERENCES smartlink (id),
    ip           TEXT    NOT NULL DEFAULT '',
    evidence     TEXT    NOT NULL DEFAULT '',
    import_id    INTEGER REFERENCES import (id),
    row          INTEGER,
    corrects     INTEGER REFERENCES consent_event (id)
) STRICT;
CREATE INDEX consent_event_contact ON consent_event (contact_id);
CREATE INDEX consent_event_corrects ON consent_event (corrects) WHERE corrects IS NOT NULL;

-- People whose erasure is under way in this transaction; empty at all other times.
CREATE TABLE erasing (
    contact_id INTEGER PRIMARY KEY
) STRICT;

CREATE TRIGGER consent_event_is_never_changed BEFORE UPDATE ON consent_event
BEGIN
    SELECT RAISE (ABORT, 'the consent ledger is append-only');
END;
CREATE TRIGGER consent_event_is_never_deleted BEFORE DELETE ON consent_event
WHEN NOT EXISTS (SELECT 1 FROM erasing WHERE contact_id = OLD.contact_id)
BEGIN
    SELECT RAISE (ABORT, 'the consent ledger is append-only');
END;

-- A contact in a profile. Derived from listing, consent_event and interaction in the same
-- transaction; `mailspace-cli check` recomputes it and compares.
CREATE TABLE membership (
    contact_id       INTEGER NOT NULL REFERENCES contact (id),
    profile_id       INTEGER NOT NULL REFERENCES profile (id),
    state            INTEGER NOT NULL,               -- ConsentState
    since            INTEGER,
    smartlink_id     INTEGER REFERENCES smartlink (id), -- of the latest interaction
    last_interaction INTEGER,
    interactions     INTEGER NOT NULL DEFAULT 0,
    amount_cents     INTEGER NOT NULL DEFAULT 0,
    currency         TEXT    NOT NULL DEFAULT '',    -- empty: unknown or several
    PRIMARY KEY (contact_id, profile_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX membership_profile ON membership (profile_id, contact_id);
-- `state` makes it covering: SQLite looks the condition up in the table otherwise.
CREATE INDEX membership_opted_in ON membership (profile_id, contact_id, state) WHERE state <= 2;

-- One recorded export: what went to whom, when, by which filter ...
CREATE TABLE handover (
    id          INTEGER PRIMARY KEY,
    profile_id  INTEGER REFERENCES profile (id),     -- NULL: all profiles
    made_at     INTEGER NOT NULL,
    recipient   TEXT    NOT NULL DEFAULT '',         -- "our Brevo"
    target      TEXT    NOT NULL,                    -- layout id: csv, spreadsheet, ...
    filter      TEXT    NOT NULL,                    -- JSON of the ContactQuery
    opt_in_only INTEGER NOT NULL,
    contacts    INTEGER NOT NULL,
    file_name   TEXT    NOT NULL,
    fingerprint BLOB    NOT NULL                     -- BLAKE2b-256 of the file's bytes
) STRICT;

-- ... and exactly which contacts.
CREATE TABLE handover_contact (
    handover_id INTEGER NOT NULL REFERENCES handover (id),
    contact_id  INTEGER NOT NULL REFERENCES contact (id),
    PRIMARY KEY (handover_id, contact_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX handover_contact_contact ON handover_contact (contact_id);

-- Erased people: only a keyed hash of the address stays, so that a list cannot bring them back.
CREATE TABLE suppression (
    address_hash BLOB    PRIMARY KEY,
    erased_at    INTEGER NOT NULL,
    reason       TEXT    NOT NULL,
    withdrawn_at INTEGER                             -- the latest "no" that arrived since
) STRICT, WITHOUT ROWID;
