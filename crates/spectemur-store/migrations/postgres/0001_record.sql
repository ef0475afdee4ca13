-- The record: files, sources, statements, and the journal that chains them.
--
-- Why four tables: a statement must not exist without its source, and nothing without an entry that says when and by
-- whom it was recorded. Each entry's hash covers the entry before it, so that a row changed or taken away behind
-- the program's back shows.
--
-- Why triggers: what was once recorded is never changed and never deleted. A correction is a new statement.
--
-- Days and JSON are TEXT, instants are microseconds since 1970 in UTC, so that the same SQL runs on both databases.
-- Text is compared byte by byte (collation C), as SQLite does: days must sort as days wherever the server stands.

CREATE TABLE journal (
    seq BIGINT PRIMARY KEY CHECK (seq > 0),
    recorded_at BIGINT NOT NULL,
    recorded_by TEXT COLLATE "C" NOT NULL,
    kind TEXT COLLATE "C" NOT NULL CHECK (kind IN ('file', 'source', 'statement')),
    item TEXT COLLATE "C" NOT NULL,
    hash TEXT COLLATE "C" NOT NULL CHECK (length(hash) = 64)
);

-- A source may be kept as the file that it came in; what is not public in it never leaves the record.
CREATE TABLE file (
    seq BIGINT PRIMARY KEY REFERENCES journal (seq),
    hash TEXT COLLATE "C" NOT NULL UNIQUE CHECK (length(hash) = 64),
    media TEXT COLLATE "C" NOT NULL,
    bytes BYTEA NOT NULL,
    recorded_at BIGINT NOT NULL
);

CREATE TABLE source (
    seq BIGINT PRIMARY KEY REFERENCES journal (seq),
    id TEXT COLLATE "C" NOT NULL UNIQUE,
    kind TEXT COLLATE "C" NOT NULL,
    symbol TEXT COLLATE "C",
    title TEXT COLLATE "C" NOT NULL,
    author TEXT COLLATE "C" NOT NULL,
    language TEXT COLLATE "C",
    dated_on TEXT COLLATE "C",
    received_on TEXT COLLATE "C",
    covers_from TEXT COLLATE "C",
    covers_to TEXT COLLATE "C",
    verified BIGINT NOT NULL CHECK (verified IN (0, 1)),
    replaces TEXT COLLATE "C" REFERENCES source (id),
    file TEXT COLLATE "C" REFERENCES file (hash),
    digest TEXT COLLATE "C" NOT NULL CHECK (length(digest) = 64),
    recorded_at BIGINT NOT NULL,
    CHECK ((covers_from IS NULL) = (covers_to IS NULL))
);

-- A correction may stand before what it corrects within one batch: that reference is checked at the end.
-- The database itself keeps each row strung together as one text: a snapshot takes tens of thousands of rows, and one
-- column is read in a third of the time of nine.
CREATE TABLE statement (
    seq BIGINT PRIMARY KEY REFERENCES journal (seq),
    id TEXT COLLATE "C" NOT NULL UNIQUE CHECK (length(id) = 32),
    subject TEXT COLLATE "C" NOT NULL,
    question TEXT COLLATE "C" NOT NULL,
    kind TEXT COLLATE "C" NOT NULL CHECK (kind IN ('known', 'not-known', 'not-applicable', 'none', 'not-reported')),
    value TEXT COLLATE "C",
    period_from TEXT COLLATE "C" NOT NULL,
    period_to TEXT COLLATE "C" NOT NULL,
    source TEXT COLLATE "C" NOT NULL REFERENCES source (id),
    place TEXT COLLATE "C" NOT NULL,
    basis TEXT COLLATE "C" NOT NULL CHECK (basis IN ('said', 'inferred', 'carried')),
    public BIGINT NOT NULL CHECK (public IN (0, 1)),
    corrects TEXT COLLATE "C" REFERENCES statement (id) DEFERRABLE INITIALLY DEFERRED,
    recorded_at BIGINT NOT NULL,
    strung TEXT COLLATE "C" NOT NULL GENERATED ALWAYS AS (
        id || chr(29) || subject || chr(29) || coalesce(value, kind) || chr(29) || period_from || chr(29)
        || period_to || chr(29) || source || chr(29) || place || chr(29) || basis || chr(29)
        || public::text || chr(29) || coalesce(corrects, '') || chr(29) || recorded_at::text
    ) STORED,
    CHECK ((kind = 'known') = (value IS NOT NULL)),
    CHECK (period_from <= period_to)
);

-- Whether a newer version replaces a source is asked of every one whose statements are read.
CREATE INDEX source_replaces ON source (replaces) WHERE replaces IS NOT NULL;

-- A snapshot asks question by question for the statements whose period meets another.
CREATE INDEX statement_asked ON statement (question, period_to, period_from);

-- Few periods reach from one year beyond the next, so that those can be asked apart and the others between two days.
CREATE INDEX statement_long ON statement (question, period_to, period_from)
WHERE CAST(substr(period_to, 1, 4) AS INTEGER) - CAST(substr(period_from, 1, 4) AS INTEGER) > 1;

-- What stands until something newer is said is the latest of each subject.
CREATE INDEX statement_latest ON statement (question, subject, period_to, period_from);

-- What counts from its day on is the last yes of each subject.
CREATE INDEX statement_yes ON statement (question, subject, period_to, period_from) WHERE value = '{"yes-no":true}';

-- Whether a statement was corrected is asked of each one read.
CREATE INDEX statement_corrects ON statement (corrects) WHERE corrects IS NOT NULL;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the record is never changed or deleted: record a correction (table %)', TG_TABLE_NAME;
END
$$;

CREATE TRIGGER journal_never_changed BEFORE UPDATE OR DELETE ON journal
FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER journal_never_emptied BEFORE TRUNCATE ON journal
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER file_never_changed BEFORE UPDATE OR DELETE ON file
FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER file_never_emptied BEFORE TRUNCATE ON file
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER source_never_changed BEFORE UPDATE OR DELETE ON source
FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER source_never_emptied BEFORE TRUNCATE ON source
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER statement_never_changed BEFORE UPDATE OR DELETE ON statement
FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER statement_never_emptied BEFORE TRUNCATE ON statement
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
