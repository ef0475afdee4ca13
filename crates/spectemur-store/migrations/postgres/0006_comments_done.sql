-- Comments on drafts that somebody ticked off: who saw to it, and when. They go with the comment when the report is handed in.

CREATE TABLE draft_comment_done (
    comment TEXT COLLATE "C" PRIMARY KEY REFERENCES draft_comment (id),
    draft TEXT COLLATE "C" NOT NULL REFERENCES draft (id),
    account TEXT COLLATE "C" NOT NULL REFERENCES account (id),
    name TEXT COLLATE "C" NOT NULL,
    made_at BIGINT NOT NULL
);
