-- Ways in: a password is one among several, no longer a part of every account.
--
-- Whoever comes in by an identity provider has none, and none is kept for them: neither an empty one nor one that nobody
-- knows. An identity is what a provider calls a person (issuer and subject, as the provider writes them) and opens one
-- account at most. It goes with the office, so that whoever holds another one later comes in by it again.

CREATE TABLE password (
    account TEXT PRIMARY KEY REFERENCES account (id),
    hash TEXT NOT NULL
) STRICT;

INSERT INTO password (account, hash) SELECT id, password FROM account;

ALTER TABLE account DROP COLUMN password;

CREATE TABLE identity (
    id TEXT PRIMARY KEY CHECK (length(id) = 32),
    account TEXT NOT NULL REFERENCES account (id),
    issuer TEXT NOT NULL,
    subject TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    used_at INTEGER,
    UNIQUE (issuer, subject)
) STRICT;

CREATE INDEX identity_account ON identity (account);
