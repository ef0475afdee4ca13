-- Files that go with a report while it is written: kept by draft and hash, and gone with the draft when it is handed in.
--
-- Why not in the record: what is recorded is never deleted, and a file that somebody attached by mistake must go whole.
-- Under which name a draft has a file, and whether everybody may have it, is an answer of the draft like any other.

CREATE TABLE draft_file (
    draft TEXT COLLATE "C" NOT NULL REFERENCES draft (id),
    hash TEXT COLLATE "C" NOT NULL CHECK (length(hash) = 64),
    media TEXT COLLATE "C" NOT NULL,
    bytes BYTEA NOT NULL,
    account TEXT COLLATE "C" NOT NULL REFERENCES account (id),
    made_at BIGINT NOT NULL,
    PRIMARY KEY (draft, hash)
);
