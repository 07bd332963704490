-- Who stood on which list, in runs: consecutive contacts on consecutive lines, as a list that is
-- imported first and most of one that comes again have them. A run does not leave its block of 128
-- contacts, so that those of one contact are found by its block.
CREATE TABLE listing_run (
    block      INTEGER NOT NULL,                     -- contact_id / 128
    import_id  INTEGER NOT NULL REFERENCES import (id),
    contact_id INTEGER NOT NULL,                     -- the first one
    contacts   INTEGER NOT NULL,                     -- how many
    row        INTEGER NOT NULL,                     -- line of the first one in the file, from 1
    -- The rows said, word for word, what those of that earlier import said about the same contacts:
    -- what they told is kept there. NULL: what they told is kept with their own import.
    repeats    INTEGER REFERENCES import (id),
    digests    BLOB    NOT NULL,                     -- 8 bytes a row, see RowDigest; or empty
    PRIMARY KEY (block, import_id, contact_id)
) STRICT, WITHOUT ROWID;

INSERT INTO listing_run (block, import_id, contact_id, contacts, row, digests)
SELECT contact_id / 128, import_id, min(contact_id), count(*), min(row), x''
FROM (SELECT contact_id, import_id, row,
             contact_id - row_number() OVER (
                 PARTITION BY contact_id / 128, import_id, row - contact_id
                 ORDER BY contact_id) AS island
      FROM listing)
GROUP BY contact_id / 128, import_id, row - contact_id, island;

CREATE INDEX listing_run_import ON listing_run (import_id);
CREATE INDEX listing_run_repeats ON listing_run (repeats) WHERE repeats IS NOT NULL;

-- The same, one row a contact and import.
DROP TABLE listing;
CREATE VIEW listing AS
SELECT c.id AS contact_id, r.import_id AS import_id, r.row + c.id - r.contact_id AS row
FROM contact c
JOIN listing_run r ON r.block = c.id / 128
                  AND c.id BETWEEN r.contact_id AND r.contact_id + r.contacts - 1;

-- A contact leaves its runs: what is behind it becomes a run of its own.
CREATE TRIGGER listing_is_deleted INSTEAD OF DELETE ON listing
BEGIN
    INSERT INTO listing_run (block, import_id, contact_id, contacts, row, repeats, digests)
    SELECT block, import_id, OLD.contact_id + 1, contact_id + contacts - 1 - OLD.contact_id,
           OLD.row + 1, repeats,
           coalesce(substr(digests, 8 * (OLD.contact_id + 1 - contact_id) + 1), x'')
    FROM listing_run
    WHERE block = OLD.contact_id / 128 AND import_id = OLD.import_id
      AND OLD.contact_id BETWEEN contact_id AND contact_id + contacts - 2;
    UPDATE listing_run
    SET contacts = OLD.contact_id - contact_id,
        digests = coalesce(substr(digests, 1, 8 * (OLD.contact_id - contact_id)), x'')
    WHERE block = OLD.contact_id / 128 AND import_id = OLD.import_id
      AND OLD.contact_id BETWEEN contact_id AND contact_id + contacts - 1;
    DELETE FROM listing_run
    WHERE block = OLD.contact_id / 128 AND import_id = OLD.import_id AND contacts = 0;
END;

-- The key of the digests; random, so that nobody can make two rows that look the same.
INSERT INTO setting (key, value) VALUES ('digest_key', hex(randomblob(16)));

-- The memberships of a profile are found by the table itself: it is no longer than the index was.
DROP INDEX membership_profile;
