-- The record: files, sources, statements, and the journal that chains them.
--
-- Why four tables: a statement must not exist without its source, and nothing without an entry that says when and by
-- whom it was recorded. Each entry's hash covers the entry before it, so that a row changed or taken away behind
-- the program's back shows.
--
-- Why triggers: what was once recorded is never changed and never deleted. A correction is a new statement.
--
-- Days and JSON are TEXT, instants are microseconds since 1970 in UTC, so that the same SQL runs on both databases.

CREATE TABLE journal (
    seq INTEGER PRIMARY KEY CHECK (seq > 0),
    recorded_at INTEGER NOT NULL,
    recorded_by TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('file', 'source', 'statement')),
    item TEXT NOT NULL,
    hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;

-- A source may be kept as the file that it came in; what is not public in it never leaves the record.
CREATE TABLE file (
    seq INTEGER PRIMARY KEY REFERENCES journal (seq),
    hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64),
    media TEXT NOT NULL,
    bytes BLOB NOT NULL,
    recorded_at INTEGER NOT NULL
) STRICT;

CREATE TABLE source (
    seq INTEGER PRIMARY KEY REFERENCES journal (seq),
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    symbol TEXT,
    title TEXT NOT NULL,
    author TEXT NOT NULL,
    language TEXT,
    dated_on TEXT,
    received_on TEXT,
    covers_from TEXT,
    covers_to TEXT,
    verified INTEGER NOT NULL CHECK (verified IN (0, 1)),
    replaces TEXT REFERENCES source (id),
    file TEXT REFERENCES file (hash),
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    recorded_at INTEGER NOT NULL,
    CHECK ((covers_from IS NULL) = (covers_to IS NULL))
) STRICT;

-- A correction may stand before what it corrects within one batch: that reference is checked at the end. The others are
-- as well, because a reference that is checked at once makes SQLite copy every page that a statement changes.
-- The database itself keeps each row strung together as one text: a snapshot takes tens of thousands of rows, and one
-- column is read in a third of the time of nine.
CREATE TABLE statement (
    seq INTEGER PRIMARY KEY REFERENCES journal (seq) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 32),
    subject TEXT NOT NULL,
    question TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('known', 'not-known', 'not-applicable', 'none', 'not-reported')),
    value TEXT,
    period_from TEXT NOT NULL,
    period_to TEXT NOT NULL,
    source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
    place TEXT NOT NULL,
    basis TEXT NOT NULL CHECK (basis IN ('said', 'inferred', 'carried')),
    public INTEGER NOT NULL CHECK (public IN (0, 1)),
    corrects TEXT REFERENCES statement (id) DEFERRABLE INITIALLY DEFERRED,
    recorded_at INTEGER NOT NULL,
    strung TEXT NOT NULL GENERATED ALWAYS AS (
        id || char(29) || subject || char(29) || coalesce(value, kind) || char(29) || period_from || char(29)
        || period_to || char(29) || source || char(29) || place || char(29) || basis || char(29)
        || public || char(29) || coalesce(corrects, '') || char(29) || recorded_at
    ) STORED,
    CHECK ((kind = 'known') = (value IS NOT NULL)),
    CHECK (period_from <= period_to)
) STRICT;

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

CREATE TRIGGER journal_never_updated BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is never changed'); END;

CREATE TRIGGER journal_never_deleted BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is never shortened'); END;

CREATE TRIGGER file_never_updated BEFORE UPDATE ON file
BEGIN SELECT RAISE(ABORT, 'a file is never changed: record another one'); END;

CREATE TRIGGER file_never_deleted BEFORE DELETE ON file
BEGIN SELECT RAISE(ABORT, 'a file is never deleted'); END;

CREATE TRIGGER source_never_updated BEFORE UPDATE ON source
BEGIN SELECT RAISE(ABORT, 'a source is never changed: record another one'); END;

CREATE TRIGGER source_never_deleted BEFORE DELETE ON source
BEGIN SELECT RAISE(ABORT, 'a source is never deleted'); END;

CREATE TRIGGER statement_never_updated BEFORE UPDATE ON statement
BEGIN SELECT RAISE(ABORT, 'a statement is never changed: record a correction'); END;

CREATE TRIGGER statement_never_deleted BEFORE DELETE ON statement
BEGIN SELECT RAISE(ABORT, 'a statement is never deleted: record a correction'); END;
