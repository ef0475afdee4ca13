-- Tokens: with which a State's own programs hand in its reports.
--
-- A token belongs to the account that made it and opens nothing but that. Of it only the SHA-256 is kept. It is over
-- after its last day, when it is ended, or with the office of its account.

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

CREATE INDEX token_account ON token (account) WHERE ended_at IS NULL;
