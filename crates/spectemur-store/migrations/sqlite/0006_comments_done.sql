-- Comments on drafts that somebody ticked off: who saw to it, and when. They go with the comment when the report is handed in.

CREATE TABLE draft_comment_done (
    comment TEXT PRIMARY KEY REFERENCES draft_comment (id),
    draft TEXT NOT NULL REFERENCES draft (id),
    account TEXT NOT NULL REFERENCES account (id),
    name TEXT NOT NULL,
    made_at INTEGER NOT NULL
) STRICT;
