-- Drafts: reports of States while they are written, answer by answer, before anything of them is recorded.
--
-- A draft belongs to the State, the form and the days that it is about; whoever writes in it is told beside each answer.
-- Every version of an answer stays until the report is handed in, so that nothing that anybody typed is lost; what one
-- person changed while another changed it otherwise is `contested` until somebody chooses.
-- What is kept here may hold what a State marks as not public: only the State's own people read it.

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

-- One draft of a report is open at a time.
CREATE UNIQUE INDEX draft_open ON draft (state, kind, from_day, to_day) WHERE closed_at IS NULL;

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

CREATE INDEX draft_comment_draft ON draft_comment (draft, made_at);

-- Who of the State's people fills in which form.
CREATE TABLE draft_task (
    draft TEXT NOT NULL REFERENCES draft (id),
    form TEXT NOT NULL,
    account TEXT NOT NULL REFERENCES account (id),
    name TEXT NOT NULL,
    PRIMARY KEY (draft, form)
) STRICT;
