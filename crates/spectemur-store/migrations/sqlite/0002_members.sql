-- Members: the holders of offices, how they come in and how they are known, and what they did.
--
-- Why these may change where the record may not: a password that was changed must be gone, and a session that was ended
-- must not come back. So that nothing changes unseen, each change leaves an act in the same transaction, and acts are
-- chained by hash and never changed.
--
-- Of whatever opens a door (tokens of invitations and sessions, recovery codes) only the SHA-256 is kept.
-- An office is written as the model writes it: `state-editor/ABC`, `coordinator/ABC/theme`, `auditor`.

CREATE TABLE account (
    id TEXT PRIMARY KEY CHECK (length(id) = 32),
    office TEXT NOT NULL,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    language TEXT NOT NULL,
    password TEXT NOT NULL,
    since INTEGER NOT NULL,
    until_day TEXT,
    ended_at INTEGER,
    follows TEXT REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- One holder at a time signs in with an address.
CREATE UNIQUE INDEX account_email ON account (email) WHERE ended_at IS NULL;

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

CREATE TABLE session (
    token TEXT PRIMARY KEY CHECK (length(token) = 64),
    account TEXT NOT NULL REFERENCES account (id),
    opened_at INTEGER NOT NULL,
    seen_at INTEGER NOT NULL,
    browser TEXT NOT NULL,
    awaits_code INTEGER NOT NULL CHECK (awaits_code IN (0, 1)),
    ended_at INTEGER
) STRICT;

CREATE INDEX session_account ON session (account) WHERE ended_at IS NULL;

-- The secret of time-based codes must be read again to check one; it counts once it is confirmed. The last step used
-- is kept, so that a code that was seen over a shoulder is worth nothing.
CREATE TABLE authenticator (
    account TEXT PRIMARY KEY REFERENCES account (id),
    secret TEXT NOT NULL,
    confirmed_at INTEGER,
    last_step INTEGER NOT NULL
) STRICT;

CREATE TABLE recovery (
    account TEXT NOT NULL REFERENCES account (id),
    code TEXT NOT NULL CHECK (length(code) = 64),
    used_at INTEGER,
    PRIMARY KEY (account, code)
) STRICT;

CREATE TABLE passkey (
    id TEXT PRIMARY KEY,
    account TEXT NOT NULL REFERENCES account (id),
    name TEXT NOT NULL,
    credential TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    used_at INTEGER
) STRICT;

CREATE INDEX passkey_account ON passkey (account);

-- A challenge that a passkey is to answer: once, and soon.
CREATE TABLE ceremony (
    id TEXT PRIMARY KEY CHECK (length(id) = 64),
    account TEXT,
    challenge TEXT NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT;

-- Failures to sign in, by the hash of address and account together: whoever fails waits, and nobody else does.
CREATE TABLE attempt (
    whose TEXT PRIMARY KEY CHECK (length(whose) = 64),
    failures INTEGER NOT NULL,
    last_at INTEGER NOT NULL
) STRICT;

-- Points for discussion that a coordinator writes on a request under analysis.
CREATE TABLE point (
    id TEXT PRIMARY KEY CHECK (length(id) = 32),
    matter TEXT NOT NULL,
    language TEXT NOT NULL,
    words TEXT NOT NULL,
    account TEXT NOT NULL REFERENCES account (id),
    office TEXT NOT NULL,
    made_at INTEGER NOT NULL
) STRICT;

CREATE INDEX point_matter ON point (matter, made_at);

-- What members did: who, when, what, on what, before and after. Each hash covers the act before it.
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

CREATE TRIGGER act_never_updated BEFORE UPDATE ON act
BEGIN SELECT RAISE(ABORT, 'an act is never changed'); END;

CREATE TRIGGER act_never_deleted BEFORE DELETE ON act
BEGIN SELECT RAISE(ABORT, 'an act is never deleted'); END;

CREATE TRIGGER point_never_updated BEFORE UPDATE ON point
BEGIN SELECT RAISE(ABORT, 'a point is never changed: write another one'); END;

CREATE TRIGGER point_never_deleted BEFORE DELETE ON point
BEGIN SELECT RAISE(ABORT, 'a point is never deleted'); END;
