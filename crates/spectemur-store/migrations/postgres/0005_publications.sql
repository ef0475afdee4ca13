-- Publications: readings that the support unit froze, each at an address of its own for good.
--
-- A publication says as of which day, and as known by which entry of the journal, its figures were read, and keeps the
-- figures themselves, so that anybody can compute their hash and the program can read them anew and compare.
-- Nothing is recorded at the instant up to which a publication knows, once it is there: the journal goes on after it.
--
-- Why triggers: what was published stays as it was. A later publication stands beside it with the next number.

CREATE TABLE publication (
    id TEXT COLLATE "C" PRIMARY KEY,
    plan TEXT COLLATE "C" NOT NULL,
    meeting TEXT COLLATE "C" NOT NULL,
    number BIGINT NOT NULL CHECK (number > 0),
    as_of TEXT COLLATE "C" NOT NULL,
    known_by BIGINT NOT NULL,
    entry BIGINT NOT NULL REFERENCES journal (seq),
    entry_hash TEXT COLLATE "C" NOT NULL CHECK (length(entry_hash) = 64),
    content_hash TEXT COLLATE "C" NOT NULL CHECK (length(content_hash) = 64),
    figures_json TEXT COLLATE "C" NOT NULL,
    figures_hash TEXT COLLATE "C" NOT NULL CHECK (length(figures_hash) = 64),
    program TEXT COLLATE "C" NOT NULL,
    account TEXT COLLATE "C" NOT NULL REFERENCES account (id),
    name TEXT COLLATE "C" NOT NULL,
    office TEXT COLLATE "C" NOT NULL,
    published_at BIGINT NOT NULL,
    UNIQUE (plan, meeting, number)
);

CREATE TRIGGER publication_never_changed BEFORE UPDATE OR DELETE ON publication
FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER publication_never_emptied BEFORE TRUNCATE ON publication
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
