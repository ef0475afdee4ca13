-- Publications: readings that the support unit froze, each at an address of its own for good.
--
-- A publication says as of which day, and as known by which entry of the journal, its figures were read, and keeps the
-- figures themselves, so that anybody can compute their hash and the program can read them anew and compare.
-- Nothing is recorded at the instant up to which a publication knows, once it is there: the journal goes on after it.
--
-- Why triggers: what was published stays as it was. A later publication stands beside it with the next number.

CREATE TABLE publication (
    id TEXT PRIMARY KEY,
    plan TEXT NOT NULL,
    meeting TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    as_of TEXT NOT NULL,
    known_by INTEGER NOT NULL,
    entry INTEGER NOT NULL REFERENCES journal (seq),
    entry_hash TEXT NOT NULL CHECK (length(entry_hash) = 64),
    content_hash TEXT NOT NULL CHECK (length(content_hash) = 64),
    figures_json TEXT NOT NULL,
    figures_hash TEXT NOT NULL CHECK (length(figures_hash) = 64),
    program TEXT NOT NULL,
    account TEXT NOT NULL REFERENCES account (id),
    name TEXT NOT NULL,
    office TEXT NOT NULL,
    published_at INTEGER NOT NULL,
    UNIQUE (plan, meeting, number)
) STRICT;

CREATE TRIGGER publication_never_updated BEFORE UPDATE ON publication
BEGIN SELECT RAISE(ABORT, 'a publication is never changed: publish another one'); END;

CREATE TRIGGER publication_never_deleted BEFORE DELETE ON publication
BEGIN SELECT RAISE(ABORT, 'a publication is never deleted'); END;
