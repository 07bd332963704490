-- Two addresses of one person, as the manager decided. The facts of both stay where they are; what
-- is shown of the person is derived from all of them.
CREATE TABLE merged_contact (
    contact_id INTEGER PRIMARY KEY REFERENCES contact (id), -- no longer shown by itself
    into_id    INTEGER NOT NULL REFERENCES contact (id),    -- as it was chosen
    person_id  INTEGER NOT NULL REFERENCES contact (id),    -- who is shown: the end of the chain
    merged_at  INTEGER NOT NULL
) STRICT;
CREATE INDEX merged_contact_person ON merged_contact (person_id);

-- Which values of the one who is shown are another address's, for want of an own one.
CREATE TABLE merged_value (
    contact_id INTEGER NOT NULL REFERENCES contact (id),
    field      INTEGER NOT NULL,                     -- ContactColumn
    from_id    INTEGER NOT NULL REFERENCES contact (id),
    PRIMARY KEY (contact_id, field)
) STRICT, WITHOUT ROWID;

-- "These are two people": not suggested again.
CREATE TABLE told_apart (
    first_id  INTEGER NOT NULL REFERENCES contact (id),
    second_id INTEGER NOT NULL REFERENCES contact (id),
    told_at   INTEGER NOT NULL,
    PRIMARY KEY (first_id, second_id),
    CHECK (first_id < second_id)
) STRICT, WITHOUT ROWID;

-- Contacts that no list shows.
CREATE VIEW hidden_contact AS
SELECT contact_id FROM absent_contact
UNION ALL
SELECT contact_id FROM merged_contact;

-- The addresses of the person that a contact is one of, itself included.
CREATE VIEW same_person AS
SELECT id AS contact_id, id AS address_id FROM contact
UNION ALL
SELECT contact_id, person_id FROM merged_contact
UNION ALL
SELECT person_id, contact_id FROM merged_contact
UNION ALL
SELECT a.contact_id, b.contact_id
FROM merged_contact a
JOIN merged_contact b ON b.person_id = a.person_id AND b.contact_id <> a.contact_id;

-- What people did, whichever of their addresses a list tells it of. CROSS JOIN: the few merged
-- first.
CREATE VIEW person_interaction AS
SELECT contact_id, smartlink_id, happened_at, source_key, quantity, amount_cents, currency,
       import_id, row
FROM interaction
WHERE contact_id NOT IN (SELECT contact_id FROM merged_contact)
UNION ALL
SELECT m.person_id, n.smartlink_id, n.happened_at, n.source_key, n.quantity, n.amount_cents,
       n.currency, n.import_id, n.row
FROM merged_contact m CROSS JOIN interaction n ON n.contact_id = m.contact_id;

-- What people answered: a yes of the address it was given for, a no of every address.
CREATE VIEW person_consent_event AS
SELECT id, contact_id, profile_id, kind, happened_at, precision, recorded_at, mechanism,
       smartlink_id, ip, evidence, import_id, row, corrects
FROM consent_event
WHERE contact_id NOT IN (SELECT contact_id FROM merged_contact)
UNION ALL
SELECT e.id, m.person_id, e.profile_id, e.kind, e.happened_at, e.precision, e.recorded_at,
       e.mechanism, e.smartlink_id, e.ip, e.evidence, e.import_id, e.row, e.corrects
FROM merged_contact m CROSS JOIN consent_event e ON e.contact_id = m.contact_id
WHERE e.kind IN (3, 4, 6);
