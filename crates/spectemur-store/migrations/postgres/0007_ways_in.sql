-- Ways in: a password is one among several, no longer a part of every account.
--
-- Whoever comes in by an identity provider has none, and none is kept for them: neither an empty one nor one that nobody
-- knows. An identity is what a provider calls a person (issuer and subject, as the provider writes them) and opens one
-- account at most. It goes with the office, so that whoever holds another one later comes in by it again.

CREATE TABLE password (
    account TEXT COLLATE "C" PRIMARY KEY REFERENCES account (id),
    hash TEXT COLLATE "C" NOT NULL
);

INSERT INTO password (account, hash) SELECT id, password FROM account;

ALTER TABLE account DROP COLUMN password;

CREATE TABLE identity (
    id TEXT COLLATE "C" PRIMARY KEY CHECK (length(id) = 32),
    account TEXT COLLATE "C" NOT NULL REFERENCES account (id),
    issuer TEXT COLLATE "C" NOT NULL,
    subject TEXT COLLATE "C" NOT NULL,
    made_at BIGINT NOT NULL,
    used_at BIGINT,
    UNIQUE (issuer, subject)
);

CREATE INDEX identity_account ON identity (account);
