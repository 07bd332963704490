-- Values of a contact that the manager set by hand. They win over what lists tell, earlier and
-- later ones, until they are taken back; what the lists told stays in `contact_value`.
CREATE TABLE contact_edit (
    contact_id INTEGER NOT NULL REFERENCES contact (id),
    field      INTEGER NOT NULL,                     -- ContactField
    value      TEXT    NOT NULL,
    edited_at  INTEGER NOT NULL,
    PRIMARY KEY (contact_id, field)
) STRICT, WITHOUT ROWID;
