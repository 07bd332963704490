-- Addresses that a person corrected after the list was refused: whoever gave a consent gave it for
-- another spelling, so the contact counts as unconfirmed.
CREATE TABLE repaired_address (
    contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    import_id  INTEGER NOT NULL REFERENCES import (id),
    row        INTEGER NOT NULL,                     -- line of the corrected list, from 1
    PRIMARY KEY (contact_id, import_id)
) STRICT, WITHOUT ROWID;
