-- Drafts: reports of States while they are written, answer by answer, before anything of them is recorded.
--
-- A draft belongs to the State, the form and the days that it is about; whoever writes in it is told beside each answer.
-- Every version of an answer stays until the report is handed in, so that nothing that anybody typed is lost; what one
-- person changed while another changed it otherwise is `contested` until somebody chooses.
-- What is kept here may hold what a State marks as not public: only the State's own people read it.

CREATE TABLE draft (
    id TEXT COLLATE "C" PRIMARY KEY CHECK (length(id) = 32),
    state TEXT COLLATE "C" NOT NULL CHECK (length(state) = 3),
    kind TEXT COLLATE "C" NOT NULL,
    from_day TEXT COLLATE "C" NOT NULL,
    to_day TEXT COLLATE "C" NOT NULL,
    base_json TEXT COLLATE "C" NOT NULL,
    account TEXT COLLATE "C" NOT NULL REFERENCES account (id),
    name TEXT COLLATE "C" NOT NULL,
    opened_at BIGINT NOT NULL,
    saves BIGINT NOT NULL,
    saved_at BIGINT,
    closed_at BIGINT,
    report TEXT COLLATE "C"
);

-- One draft of a report is open at a time.
CREATE UNIQUE INDEX draft_open ON draft (state, kind, from_day, to_day) WHERE closed_at IS NULL;

CREATE TABLE draft_answer (
    draft TEXT COLLATE "C" NOT NULL REFERENCES draft (id),
    place TEXT COLLATE "C" NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    value_json TEXT COLLATE "C" NOT NULL,
    based_on BIGINT NOT NULL,
    standing TEXT COLLATE "C" NOT NULL CHECK (standing IN ('stands', 'contested', 'settled')),
    account TEXT COLLATE "C" NOT NULL REFERENCES account (id),
    name TEXT COLLATE "C" NOT NULL,
    made_at BIGINT NOT NULL,
    PRIMARY KEY (draft, place, version)
);

CREATE TABLE draft_comment (
    id TEXT COLLATE "C" PRIMARY KEY CHECK (length(id) = 32),
    draft TEXT COLLATE "C" NOT NULL REFERENCES draft (id),
    place TEXT COLLATE "C" NOT NULL,
    words TEXT COLLATE "C" NOT NULL,
    account TEXT COLLATE "C" NOT NULL REFERENCES account (id),
    name TEXT COLLATE "C" NOT NULL,
    made_at BIGINT NOT NULL
);

CREATE INDEX draft_comment_draft ON draft_comment (draft, made_at);

-- Who of the State's people fills in which form.
CREATE TABLE draft_task (
    draft TEXT COLLATE "C" NOT NULL REFERENCES draft (id),
    form TEXT COLLATE "C" NOT NULL,
    account TEXT COLLATE "C" NOT NULL REFERENCES account (id),
    name TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (draft, form)
);
