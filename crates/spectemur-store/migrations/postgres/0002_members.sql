-- Members: the holders of offices, how they come in and how they are known, and what they did.
--
-- Why these may change where the record may not: a password that was changed must be gone, and a session that was ended
-- must not come back. So that nothing changes unseen, each change leaves an act in the same transaction, and acts are
-- chained by hash and never changed.
--
-- Of whatever opens a door (tokens of invitations and sessions, recovery codes) only the SHA-256 is kept.
-- An office is written as the model writes it: `state-editor/ABC`, `coordinator/ABC/theme`, `auditor`.

CREATE TABLE account (
    id TEXT COLLATE "C" PRIMARY KEY CHECK (length(id) = 32),
    office TEXT COLLATE "C" NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    email TEXT COLLATE "C" NOT NULL,
    language TEXT COLLATE "C" NOT NULL,
    password TEXT COLLATE "C" NOT NULL,
    since BIGINT NOT NULL,
    until_day TEXT COLLATE "C",
    ended_at BIGINT,
    follows TEXT COLLATE "C" REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED
);

-- One holder at a time signs in with an address.
CREATE UNIQUE INDEX account_email ON account (email) WHERE ended_at IS NULL;

CREATE TABLE invitation (
    id TEXT COLLATE "C" PRIMARY KEY CHECK (length(id) = 32),
    token TEXT COLLATE "C" NOT NULL UNIQUE CHECK (length(token) = 64),
    office TEXT COLLATE "C" NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    email TEXT COLLATE "C" NOT NULL,
    language TEXT COLLATE "C" NOT NULL,
    until_day TEXT COLLATE "C",
    invited_by TEXT COLLATE "C" NOT NULL,
    made_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT,
    withdrawn_at BIGINT,
    follows TEXT COLLATE "C" REFERENCES account (id)
);

CREATE TABLE session (
    token TEXT COLLATE "C" PRIMARY KEY CHECK (length(token) = 64),
    account TEXT COLLATE "C" NOT NULL REFERENCES account (id),
    opened_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    browser TEXT COLLATE "C" NOT NULL,
    awaits_code BIGINT NOT NULL CHECK (awaits_code IN (0, 1)),
    ended_at BIGINT
);

CREATE INDEX session_account ON session (account) WHERE ended_at IS NULL;

-- The secret of time-based codes must be read again to check one; it counts once it is confirmed. The last step used
-- is kept, so that a code that was seen over a shoulder is worth nothing.
CREATE TABLE authenticator (
    account TEXT COLLATE "C" PRIMARY KEY REFERENCES account (id),
    secret TEXT COLLATE "C" NOT NULL,
    confirmed_at BIGINT,
    last_step BIGINT NOT NULL
);

CREATE TABLE recovery (
    account TEXT COLLATE "C" NOT NULL REFERENCES account (id),
    code TEXT COLLATE "C" NOT NULL CHECK (length(code) = 64),
    used_at BIGINT,
    PRIMARY KEY (account, code)
);

CREATE TABLE passkey (
    id TEXT COLLATE "C" PRIMARY KEY,
    account TEXT COLLATE "C" NOT NULL REFERENCES account (id),
    name TEXT COLLATE "C" NOT NULL,
    credential TEXT COLLATE "C" NOT NULL,
    made_at BIGINT NOT NULL,
    used_at BIGINT
);

CREATE INDEX passkey_account ON passkey (account);

-- A challenge that a passkey is to answer: once, and soon.
CREATE TABLE ceremony (
    id TEXT COLLATE "C" PRIMARY KEY CHECK (length(id) = 64),
    account TEXT COLLATE "C",
    challenge TEXT COLLATE "C" NOT NULL,
    expires_at BIGINT NOT NULL
);

-- Failures to sign in, by the hash of address and account together: whoever fails waits, and nobody else does.
CREATE TABLE attempt (
    whose TEXT COLLATE "C" PRIMARY KEY CHECK (length(whose) = 64),
    failures BIGINT NOT NULL,
    last_at BIGINT NOT NULL
);

-- Points for discussion that a coordinator writes on a request under analysis.
CREATE TABLE point (
    id TEXT COLLATE "C" PRIMARY KEY CHECK (length(id) = 32),
    matter TEXT COLLATE "C" NOT NULL,
    language TEXT COLLATE "C" NOT NULL,
    words TEXT COLLATE "C" NOT NULL,
    account TEXT COLLATE "C" NOT NULL REFERENCES account (id),
    office TEXT COLLATE "C" NOT NULL,
    made_at BIGINT NOT NULL
);

CREATE INDEX point_matter ON point (matter, made_at);

-- What members did: who, when, what, on what, before and after. Each hash covers the act before it.
CREATE TABLE act (
    seq BIGINT PRIMARY KEY CHECK (seq > 0),
    made_at BIGINT NOT NULL,
    account TEXT COLLATE "C" NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    office TEXT COLLATE "C" NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    subject TEXT COLLATE "C" NOT NULL,
    before_json TEXT COLLATE "C",
    after_json TEXT COLLATE "C",
    hash TEXT COLLATE "C" NOT NULL CHECK (length(hash) = 64)
);

CREATE TRIGGER act_never_changed BEFORE UPDATE OR DELETE ON act
FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER act_never_emptied BEFORE TRUNCATE ON act
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER point_never_changed BEFORE UPDATE OR DELETE ON point
FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER point_never_emptied BEFORE TRUNCATE ON point
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
