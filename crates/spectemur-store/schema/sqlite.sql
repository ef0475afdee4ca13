-- What the migrations make, for reading. A test compares it with them.

CREATE TABLE account (
    id TEXT PRIMARY KEY CHECK (length(id) = 32),
    office TEXT NOT NULL,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    language TEXT NOT NULL,
    since INTEGER NOT NULL,
    until_day TEXT,
    ended_at INTEGER,
    follows TEXT REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE act (
    seq INTEGER PRIMARY KEY CHECK (seq > 0),
    made_at INTEGER NOT NULL,
    account TEXT NOT NULL,
    name TEXT NOT NULL,
    office TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    before_json TEXT,
    after_json TEXT,
    hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;

CREATE TABLE attempt (
    whose TEXT PRIMARY KEY CHECK (length(whose) = 64),
    failures INTEGER NOT NULL,
    last_at INTEGER NOT NULL
) STRICT;

CREATE TABLE authenticator (
    account TEXT PRIMARY KEY REFERENCES account (id),
    secret TEXT NOT NULL,
    confirmed_at INTEGER,
    last_step INTEGER NOT NULL
) STRICT;

CREATE TABLE ceremony (
    id TEXT PRIMARY KEY CHECK (length(id) = 64),
    account TEXT,
    challenge TEXT NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT;

CREATE TABLE draft (
    id TEXT PRIMARY KEY CHECK (length(id) = 32),
    state TEXT NOT NULL CHECK (length(state) = 3),
    kind TEXT NOT NULL,
    from_day TEXT NOT NULL,
    to_day TEXT NOT NULL,
    base_json TEXT NOT NULL,
    account TEXT NOT NULL REFERENCES account (id),
    name TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    saves INTEGER NOT NULL,
    saved_at INTEGER,
    closed_at INTEGER,
    report TEXT
) STRICT;

CREATE TABLE draft_answer (
    draft TEXT NOT NULL REFERENCES draft (id),
    place TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    value_json TEXT NOT NULL,
    based_on INTEGER NOT NULL,
    standing TEXT NOT NULL CHECK (standing IN ('stands', 'contested', 'settled')),
    account TEXT NOT NULL REFERENCES account (id),
    name TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    PRIMARY KEY (draft, place, version)
) STRICT;

CREATE TABLE draft_comment (
    id TEXT PRIMARY KEY CHECK (length(id) = 32),
    draft TEXT NOT NULL REFERENCES draft (id),
    place TEXT NOT NULL,
    words TEXT NOT NULL,
    account TEXT NOT NULL REFERENCES account (id),
    name TEXT NOT NULL,
    made_at INTEGER NOT NULL
) STRICT;

CREATE TABLE draft_comment_done (
    comment TEXT PRIMARY KEY REFERENCES draft_comment (id),
    draft TEXT NOT NULL REFERENCES draft (id),
    account TEXT NOT NULL REFERENCES account (id),
    name TEXT NOT NULL,
    made_at INTEGER NOT NULL
) STRICT;

CREATE TABLE draft_file (
    draft TEXT NOT NULL REFERENCES draft (id),
    hash TEXT NOT NULL CHECK (length(hash) = 64),
    media TEXT NOT NULL,
    bytes BLOB NOT NULL,
    account TEXT NOT NULL REFERENCES account (id),
    made_at INTEGER NOT NULL,
    PRIMARY KEY (draft, hash)
) STRICT;

CREATE TABLE draft_task (
    draft TEXT NOT NULL REFERENCES draft (id),
    form TEXT NOT NULL,
    account TEXT NOT NULL REFERENCES account (id),
    name TEXT NOT NULL,
    PRIMARY KEY (draft, form)
) STRICT;

CREATE TABLE file (
    seq INTEGER PRIMARY KEY REFERENCES journal (seq),
    hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64),
    media TEXT NOT NULL,
    bytes BLOB NOT NULL,
    recorded_at INTEGER NOT NULL
) STRICT;

CREATE TABLE identity (
    id TEXT PRIMARY KEY CHECK (length(id) = 32),
    account TEXT NOT NULL REFERENCES account (id),
    issuer TEXT NOT NULL,
    subject TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    used_at INTEGER,
    UNIQUE (issuer, subject)
) STRICT;

CREATE TABLE invitation (
    id TEXT PRIMARY KEY CHECK (length(id) = 32),
    token TEXT NOT NULL UNIQUE CHECK (length(token) = 64),
    office TEXT NOT NULL,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    language TEXT NOT NULL,
    until_day TEXT,
    invited_by TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    used_at INTEGER,
    withdrawn_at INTEGER,
    follows TEXT REFERENCES account (id)
) STRICT;

CREATE TABLE journal (
    seq INTEGER PRIMARY KEY CHECK (seq > 0),
    recorded_at INTEGER NOT NULL,
    recorded_by TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('file', 'source', 'statement')),
    item TEXT NOT NULL,
    hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;

CREATE TABLE passkey (
    id TEXT PRIMARY KEY,
    account TEXT NOT NULL REFERENCES account (id),
    name TEXT NOT NULL,
    credential TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    used_at INTEGER
) STRICT;

CREATE TABLE password (
    account TEXT PRIMARY KEY REFERENCES account (id),
    hash TEXT NOT NULL
) STRICT;

CREATE TABLE point (
    id TEXT PRIMARY KEY CHECK (length(id) = 32),
    matter TEXT NOT NULL,
    language TEXT NOT NULL,
    words TEXT NOT NULL,
    account TEXT NOT NULL REFERENCES account (id),
    office TEXT NOT NULL,
    made_at INTEGER NOT NULL
) STRICT;

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

CREATE TABLE recovery (
    account TEXT NOT NULL REFERENCES account (id),
    code TEXT NOT NULL CHECK (length(code) = 64),
    used_at INTEGER,
    PRIMARY KEY (account, code)
) STRICT;

CREATE TABLE session (
    token TEXT PRIMARY KEY CHECK (length(token) = 64),
    account TEXT NOT NULL REFERENCES account (id),
    opened_at INTEGER NOT NULL,
    seen_at INTEGER NOT NULL,
    browser TEXT NOT NULL,
    awaits_code INTEGER NOT NULL CHECK (awaits_code IN (0, 1)),
    ended_at INTEGER
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

CREATE TABLE token (
    id TEXT PRIMARY KEY CHECK (length(id) = 32),
    token TEXT NOT NULL UNIQUE CHECK (length(token) = 64),
    account TEXT NOT NULL REFERENCES account (id),
    name TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    until_day TEXT NOT NULL,
    used_at INTEGER,
    ended_at INTEGER
) STRICT;

CREATE UNIQUE INDEX account_email ON account (email) WHERE ended_at IS NULL;

CREATE INDEX draft_comment_draft ON draft_comment (draft, made_at);

CREATE UNIQUE INDEX draft_open ON draft (state, kind, from_day, to_day) WHERE closed_at IS NULL;

CREATE INDEX identity_account ON identity (account);

CREATE INDEX passkey_account ON passkey (account);

CREATE INDEX point_matter ON point (matter, made_at);

CREATE INDEX session_account ON session (account) WHERE ended_at IS NULL;

CREATE INDEX source_replaces ON source (replaces) WHERE replaces IS NOT NULL;

CREATE INDEX statement_asked ON statement (question, period_to, period_from);

CREATE INDEX statement_corrects ON statement (corrects) WHERE corrects IS NOT NULL;

CREATE INDEX statement_latest ON statement (question, subject, period_to, period_from);

CREATE INDEX statement_long ON statement (question, period_to, period_from)
WHERE CAST(substr(period_to, 1, 4) AS INTEGER) - CAST(substr(period_from, 1, 4) AS INTEGER) > 1;

CREATE INDEX statement_yes ON statement (question, subject, period_to, period_from) WHERE value = '{"yes-no":true}';

CREATE INDEX token_account ON token (account) WHERE ended_at IS NULL;

CREATE TRIGGER act_never_deleted BEFORE DELETE ON act
BEGIN SELECT RAISE(ABORT, 'an act is never deleted'); END;

CREATE TRIGGER act_never_updated BEFORE UPDATE ON act
BEGIN SELECT RAISE(ABORT, 'an act is never changed'); END;

CREATE TRIGGER file_never_deleted BEFORE DELETE ON file
BEGIN SELECT RAISE(ABORT, 'a file is never deleted'); END;

CREATE TRIGGER file_never_updated BEFORE UPDATE ON file
BEGIN SELECT RAISE(ABORT, 'a file is never changed: record another one'); END;

CREATE TRIGGER journal_never_deleted BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is never shortened'); END;

CREATE TRIGGER journal_never_updated BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is never changed'); END;

CREATE TRIGGER point_never_deleted BEFORE DELETE ON point
BEGIN SELECT RAISE(ABORT, 'a point is never deleted'); END;

CREATE TRIGGER point_never_updated BEFORE UPDATE ON point
BEGIN SELECT RAISE(ABORT, 'a point is never changed: write another one'); END;

CREATE TRIGGER publication_never_deleted BEFORE DELETE ON publication
BEGIN SELECT RAISE(ABORT, 'a publication is never deleted'); END;

CREATE TRIGGER publication_never_updated BEFORE UPDATE ON publication
BEGIN SELECT RAISE(ABORT, 'a publication is never changed: publish another one'); END;

CREATE TRIGGER source_never_deleted BEFORE DELETE ON source
BEGIN SELECT RAISE(ABORT, 'a source is never deleted'); END;

CREATE TRIGGER source_never_updated BEFORE UPDATE ON source
BEGIN SELECT RAISE(ABORT, 'a source is never changed: record another one'); END;

CREATE TRIGGER statement_never_deleted BEFORE DELETE ON statement
BEGIN SELECT RAISE(ABORT, 'a statement is never deleted: record a correction'); END;

CREATE TRIGGER statement_never_updated BEFORE UPDATE ON statement
BEGIN SELECT RAISE(ABORT, 'a statement is never changed: record a correction'); END;
