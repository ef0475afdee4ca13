-- Tokens: with which a State's own programs hand in its reports.
--
-- A token belongs to the account that made it and opens nothing but that. Of it only the SHA-256 is kept. It is over
-- after its last day, when it is ended, or with the office of its account.

CREATE TABLE token (
    id TEXT COLLATE "C" PRIMARY KEY CHECK (length(id) = 32),
    token TEXT COLLATE "C" NOT NULL UNIQUE CHECK (length(token) = 64),
    account TEXT COLLATE "C" NOT NULL REFERENCES account (id),
    name TEXT COLLATE "C" NOT NULL,
    made_at BIGINT NOT NULL,
    until_day TEXT COLLATE "C" NOT NULL,
    used_at BIGINT,
    ended_at BIGINT
);

CREATE INDEX token_account ON token (account) WHERE ended_at IS NULL;
