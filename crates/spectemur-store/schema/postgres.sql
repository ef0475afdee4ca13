-- What the migrations make, for reading. A test compares it with them.

CREATE TABLE account (
    id text COLLATE "C" NOT NULL,
    office text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL,
    email text COLLATE "C" NOT NULL,
    language text COLLATE "C" NOT NULL,
    since bigint NOT NULL,
    until_day text COLLATE "C",
    ended_at bigint,
    follows text COLLATE "C",
    CONSTRAINT account_follows_fkey FOREIGN KEY (follows) REFERENCES account(id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT account_id_check CHECK ((length(id) = 32)),
    CONSTRAINT account_pkey PRIMARY KEY (id)
);

CREATE TABLE act (
    seq bigint NOT NULL,
    made_at bigint NOT NULL,
    account text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL,
    office text COLLATE "C" NOT NULL,
    kind text COLLATE "C" NOT NULL,
    subject text COLLATE "C" NOT NULL,
    before_json text COLLATE "C",
    after_json text COLLATE "C",
    hash text COLLATE "C" NOT NULL,
    CONSTRAINT act_hash_check CHECK ((length(hash) = 64)),
    CONSTRAINT act_pkey PRIMARY KEY (seq),
    CONSTRAINT act_seq_check CHECK ((seq > 0))
);

CREATE TABLE attempt (
    whose text COLLATE "C" NOT NULL,
    failures bigint NOT NULL,
    last_at bigint NOT NULL,
    CONSTRAINT attempt_pkey PRIMARY KEY (whose),
    CONSTRAINT attempt_whose_check CHECK ((length(whose) = 64))
);

CREATE TABLE authenticator (
    account text COLLATE "C" NOT NULL,
    secret text COLLATE "C" NOT NULL,
    confirmed_at bigint,
    last_step bigint NOT NULL,
    CONSTRAINT authenticator_account_fkey FOREIGN KEY (account) REFERENCES account(id),
    CONSTRAINT authenticator_pkey PRIMARY KEY (account)
);

CREATE TABLE ceremony (
    id text COLLATE "C" NOT NULL,
    account text COLLATE "C",
    challenge text COLLATE "C" NOT NULL,
    expires_at bigint NOT NULL,
    CONSTRAINT ceremony_id_check CHECK ((length(id) = 64)),
    CONSTRAINT ceremony_pkey PRIMARY KEY (id)
);

CREATE TABLE draft (
    id text COLLATE "C" NOT NULL,
    state text COLLATE "C" NOT NULL,
    kind text COLLATE "C" NOT NULL,
    from_day text COLLATE "C" NOT NULL,
    to_day text COLLATE "C" NOT NULL,
    base_json text COLLATE "C" NOT NULL,
    account text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL,
    opened_at bigint NOT NULL,
    saves bigint NOT NULL,
    saved_at bigint,
    closed_at bigint,
    report text COLLATE "C",
    CONSTRAINT draft_account_fkey FOREIGN KEY (account) REFERENCES account(id),
    CONSTRAINT draft_id_check CHECK ((length(id) = 32)),
    CONSTRAINT draft_pkey PRIMARY KEY (id),
    CONSTRAINT draft_state_check CHECK ((length(state) = 3))
);

CREATE TABLE draft_answer (
    draft text COLLATE "C" NOT NULL,
    place text COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    value_json text COLLATE "C" NOT NULL,
    based_on bigint NOT NULL,
    standing text COLLATE "C" NOT NULL,
    account text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL,
    made_at bigint NOT NULL,
    CONSTRAINT draft_answer_account_fkey FOREIGN KEY (account) REFERENCES account(id),
    CONSTRAINT draft_answer_draft_fkey FOREIGN KEY (draft) REFERENCES draft(id),
    CONSTRAINT draft_answer_pkey PRIMARY KEY (draft, place, version),
    CONSTRAINT draft_answer_standing_check CHECK ((standing = ANY (ARRAY['stands'::text, 'contested'::text, 'settled'::text]))),
    CONSTRAINT draft_answer_version_check CHECK ((version > 0))
);

CREATE TABLE draft_comment (
    id text COLLATE "C" NOT NULL,
    draft text COLLATE "C" NOT NULL,
    place text COLLATE "C" NOT NULL,
    words text COLLATE "C" NOT NULL,
    account text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL,
    made_at bigint NOT NULL,
    CONSTRAINT draft_comment_account_fkey FOREIGN KEY (account) REFERENCES account(id),
    CONSTRAINT draft_comment_draft_fkey FOREIGN KEY (draft) REFERENCES draft(id),
    CONSTRAINT draft_comment_id_check CHECK ((length(id) = 32)),
    CONSTRAINT draft_comment_pkey PRIMARY KEY (id)
);

CREATE TABLE draft_comment_done (
    comment text COLLATE "C" NOT NULL,
    draft text COLLATE "C" NOT NULL,
    account text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL,
    made_at bigint NOT NULL,
    CONSTRAINT draft_comment_done_account_fkey FOREIGN KEY (account) REFERENCES account(id),
    CONSTRAINT draft_comment_done_comment_fkey FOREIGN KEY (comment) REFERENCES draft_comment(id),
    CONSTRAINT draft_comment_done_draft_fkey FOREIGN KEY (draft) REFERENCES draft(id),
    CONSTRAINT draft_comment_done_pkey PRIMARY KEY (comment)
);

CREATE TABLE draft_file (
    draft text COLLATE "C" NOT NULL,
    hash text COLLATE "C" NOT NULL,
    media text COLLATE "C" NOT NULL,
    bytes bytea NOT NULL,
    account text COLLATE "C" NOT NULL,
    made_at bigint NOT NULL,
    CONSTRAINT draft_file_account_fkey FOREIGN KEY (account) REFERENCES account(id),
    CONSTRAINT draft_file_draft_fkey FOREIGN KEY (draft) REFERENCES draft(id),
    CONSTRAINT draft_file_hash_check CHECK ((length(hash) = 64)),
    CONSTRAINT draft_file_pkey PRIMARY KEY (draft, hash)
);

CREATE TABLE draft_task (
    draft text COLLATE "C" NOT NULL,
    form text COLLATE "C" NOT NULL,
    account text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL,
    CONSTRAINT draft_task_account_fkey FOREIGN KEY (account) REFERENCES account(id),
    CONSTRAINT draft_task_draft_fkey FOREIGN KEY (draft) REFERENCES draft(id),
    CONSTRAINT draft_task_pkey PRIMARY KEY (draft, form)
);

CREATE TABLE file (
    seq bigint NOT NULL,
    hash text COLLATE "C" NOT NULL,
    media text COLLATE "C" NOT NULL,
    bytes bytea NOT NULL,
    recorded_at bigint NOT NULL,
    CONSTRAINT file_hash_check CHECK ((length(hash) = 64)),
    CONSTRAINT file_hash_key UNIQUE (hash),
    CONSTRAINT file_pkey PRIMARY KEY (seq),
    CONSTRAINT file_seq_fkey FOREIGN KEY (seq) REFERENCES journal(seq)
);

CREATE TABLE identity (
    id text COLLATE "C" NOT NULL,
    account text COLLATE "C" NOT NULL,
    issuer text COLLATE "C" NOT NULL,
    subject text COLLATE "C" NOT NULL,
    made_at bigint NOT NULL,
    used_at bigint,
    CONSTRAINT identity_account_fkey FOREIGN KEY (account) REFERENCES account(id),
    CONSTRAINT identity_id_check CHECK ((length(id) = 32)),
    CONSTRAINT identity_issuer_subject_key UNIQUE (issuer, subject),
    CONSTRAINT identity_pkey PRIMARY KEY (id)
);

CREATE TABLE invitation (
    id text COLLATE "C" NOT NULL,
    token text COLLATE "C" NOT NULL,
    office text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL,
    email text COLLATE "C" NOT NULL,
    language text COLLATE "C" NOT NULL,
    until_day text COLLATE "C",
    invited_by text COLLATE "C" NOT NULL,
    made_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    used_at bigint,
    withdrawn_at bigint,
    follows text COLLATE "C",
    CONSTRAINT invitation_follows_fkey FOREIGN KEY (follows) REFERENCES account(id),
    CONSTRAINT invitation_id_check CHECK ((length(id) = 32)),
    CONSTRAINT invitation_pkey PRIMARY KEY (id),
    CONSTRAINT invitation_token_check CHECK ((length(token) = 64)),
    CONSTRAINT invitation_token_key UNIQUE (token)
);

CREATE TABLE journal (
    seq bigint NOT NULL,
    recorded_at bigint NOT NULL,
    recorded_by text COLLATE "C" NOT NULL,
    kind text COLLATE "C" NOT NULL,
    item text COLLATE "C" NOT NULL,
    hash text COLLATE "C" NOT NULL,
    CONSTRAINT journal_hash_check CHECK ((length(hash) = 64)),
    CONSTRAINT journal_kind_check CHECK ((kind = ANY (ARRAY['file'::text, 'source'::text, 'statement'::text]))),
    CONSTRAINT journal_pkey PRIMARY KEY (seq),
    CONSTRAINT journal_seq_check CHECK ((seq > 0))
);

CREATE TABLE passkey (
    id text COLLATE "C" NOT NULL,
    account text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL,
    credential text COLLATE "C" NOT NULL,
    made_at bigint NOT NULL,
    used_at bigint,
    CONSTRAINT passkey_account_fkey FOREIGN KEY (account) REFERENCES account(id),
    CONSTRAINT passkey_pkey PRIMARY KEY (id)
);

CREATE TABLE password (
    account text COLLATE "C" NOT NULL,
    hash text COLLATE "C" NOT NULL,
    CONSTRAINT password_account_fkey FOREIGN KEY (account) REFERENCES account(id),
    CONSTRAINT password_pkey PRIMARY KEY (account)
);

CREATE TABLE point (
    id text COLLATE "C" NOT NULL,
    matter text COLLATE "C" NOT NULL,
    language text COLLATE "C" NOT NULL,
    words text COLLATE "C" NOT NULL,
    account text COLLATE "C" NOT NULL,
    office text COLLATE "C" NOT NULL,
    made_at bigint NOT NULL,
    CONSTRAINT point_account_fkey FOREIGN KEY (account) REFERENCES account(id),
    CONSTRAINT point_id_check CHECK ((length(id) = 32)),
    CONSTRAINT point_pkey PRIMARY KEY (id)
);

CREATE TABLE publication (
    id text COLLATE "C" NOT NULL,
    plan text COLLATE "C" NOT NULL,
    meeting text COLLATE "C" NOT NULL,
    number bigint NOT NULL,
    as_of text COLLATE "C" NOT NULL,
    known_by bigint NOT NULL,
    entry bigint NOT NULL,
    entry_hash text COLLATE "C" NOT NULL,
    content_hash text COLLATE "C" NOT NULL,
    figures_json text COLLATE "C" NOT NULL,
    figures_hash text COLLATE "C" NOT NULL,
    program text COLLATE "C" NOT NULL,
    account text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL,
    office text COLLATE "C" NOT NULL,
    published_at bigint NOT NULL,
    CONSTRAINT publication_account_fkey FOREIGN KEY (account) REFERENCES account(id),
    CONSTRAINT publication_content_hash_check CHECK ((length(content_hash) = 64)),
    CONSTRAINT publication_entry_fkey FOREIGN KEY (entry) REFERENCES journal(seq),
    CONSTRAINT publication_entry_hash_check CHECK ((length(entry_hash) = 64)),
    CONSTRAINT publication_figures_hash_check CHECK ((length(figures_hash) = 64)),
    CONSTRAINT publication_number_check CHECK ((number > 0)),
    CONSTRAINT publication_pkey PRIMARY KEY (id),
    CONSTRAINT publication_plan_meeting_number_key UNIQUE (plan, meeting, number)
);

CREATE TABLE recovery (
    account text COLLATE "C" NOT NULL,
    code text COLLATE "C" NOT NULL,
    used_at bigint,
    CONSTRAINT recovery_account_fkey FOREIGN KEY (account) REFERENCES account(id),
    CONSTRAINT recovery_code_check CHECK ((length(code) = 64)),
    CONSTRAINT recovery_pkey PRIMARY KEY (account, code)
);

CREATE TABLE session (
    token text COLLATE "C" NOT NULL,
    account text COLLATE "C" NOT NULL,
    opened_at bigint NOT NULL,
    seen_at bigint NOT NULL,
    browser text COLLATE "C" NOT NULL,
    awaits_code bigint NOT NULL,
    ended_at bigint,
    CONSTRAINT session_account_fkey FOREIGN KEY (account) REFERENCES account(id),
    CONSTRAINT session_awaits_code_check CHECK ((awaits_code = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT session_pkey PRIMARY KEY (token),
    CONSTRAINT session_token_check CHECK ((length(token) = 64))
);

CREATE TABLE source (
    seq bigint NOT NULL,
    id text COLLATE "C" NOT NULL,
    kind text COLLATE "C" NOT NULL,
    symbol text COLLATE "C",
    title text COLLATE "C" NOT NULL,
    author text COLLATE "C" NOT NULL,
    language text COLLATE "C",
    dated_on text COLLATE "C",
    received_on text COLLATE "C",
    covers_from text COLLATE "C",
    covers_to text COLLATE "C",
    verified bigint NOT NULL,
    replaces text COLLATE "C",
    file text COLLATE "C",
    digest text COLLATE "C" NOT NULL,
    recorded_at bigint NOT NULL,
    CONSTRAINT source_check CHECK (((covers_from IS NULL) = (covers_to IS NULL))),
    CONSTRAINT source_digest_check CHECK ((length(digest) = 64)),
    CONSTRAINT source_file_fkey FOREIGN KEY (file) REFERENCES file(hash),
    CONSTRAINT source_id_key UNIQUE (id),
    CONSTRAINT source_pkey PRIMARY KEY (seq),
    CONSTRAINT source_replaces_fkey FOREIGN KEY (replaces) REFERENCES source(id),
    CONSTRAINT source_seq_fkey FOREIGN KEY (seq) REFERENCES journal(seq),
    CONSTRAINT source_verified_check CHECK ((verified = ANY (ARRAY[(0)::bigint, (1)::bigint])))
);

CREATE TABLE statement (
    seq bigint NOT NULL,
    id text COLLATE "C" NOT NULL,
    subject text COLLATE "C" NOT NULL,
    question text COLLATE "C" NOT NULL,
    kind text COLLATE "C" NOT NULL,
    value text COLLATE "C",
    period_from text COLLATE "C" NOT NULL,
    period_to text COLLATE "C" NOT NULL,
    source text COLLATE "C" NOT NULL,
    place text COLLATE "C" NOT NULL,
    basis text COLLATE "C" NOT NULL,
    public bigint NOT NULL,
    corrects text COLLATE "C",
    recorded_at bigint NOT NULL,
    strung text COLLATE "C" NOT NULL GENERATED ALWAYS AS (((((((((((((((((((((id || chr(29)) || subject) || chr(29)) || COALESCE(value, kind)) || chr(29)) || period_from) || chr(29)) || period_to) || chr(29)) || source) || chr(29)) || place) || chr(29)) || basis) || chr(29)) || (public)::text) || chr(29)) || COALESCE(corrects, ''::text)) || chr(29)) || (recorded_at)::text)) STORED,
    CONSTRAINT statement_basis_check CHECK ((basis = ANY (ARRAY['said'::text, 'inferred'::text, 'carried'::text]))),
    CONSTRAINT statement_check CHECK (((kind = 'known'::text) = (value IS NOT NULL))),
    CONSTRAINT statement_check1 CHECK ((period_from <= period_to)),
    CONSTRAINT statement_corrects_fkey FOREIGN KEY (corrects) REFERENCES statement(id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT statement_id_check CHECK ((length(id) = 32)),
    CONSTRAINT statement_id_key UNIQUE (id),
    CONSTRAINT statement_kind_check CHECK ((kind = ANY (ARRAY['known'::text, 'not-known'::text, 'not-applicable'::text, 'none'::text, 'not-reported'::text]))),
    CONSTRAINT statement_pkey PRIMARY KEY (seq),
    CONSTRAINT statement_public_check CHECK ((public = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT statement_seq_fkey FOREIGN KEY (seq) REFERENCES journal(seq),
    CONSTRAINT statement_source_fkey FOREIGN KEY (source) REFERENCES source(id)
);

CREATE TABLE token (
    id text COLLATE "C" NOT NULL,
    token text COLLATE "C" NOT NULL,
    account text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL,
    made_at bigint NOT NULL,
    until_day text COLLATE "C" NOT NULL,
    used_at bigint,
    ended_at bigint,
    CONSTRAINT token_account_fkey FOREIGN KEY (account) REFERENCES account(id),
    CONSTRAINT token_id_check CHECK ((length(id) = 32)),
    CONSTRAINT token_pkey PRIMARY KEY (id),
    CONSTRAINT token_token_check CHECK ((length(token) = 64)),
    CONSTRAINT token_token_key UNIQUE (token)
);

CREATE UNIQUE INDEX account_email ON account USING btree (email) WHERE (ended_at IS NULL);

CREATE INDEX draft_comment_draft ON draft_comment USING btree (draft, made_at);

CREATE UNIQUE INDEX draft_open ON draft USING btree (state, kind, from_day, to_day) WHERE (closed_at IS NULL);

CREATE INDEX identity_account ON identity USING btree (account);

CREATE INDEX passkey_account ON passkey USING btree (account);

CREATE INDEX point_matter ON point USING btree (matter, made_at);

CREATE INDEX session_account ON session USING btree (account) WHERE (ended_at IS NULL);

CREATE INDEX source_replaces ON source USING btree (replaces) WHERE (replaces IS NOT NULL);

CREATE INDEX statement_asked ON statement USING btree (question, period_to, period_from);

CREATE INDEX statement_corrects ON statement USING btree (corrects) WHERE (corrects IS NOT NULL);

CREATE INDEX statement_latest ON statement USING btree (question, subject, period_to, period_from);

CREATE INDEX statement_long ON statement USING btree (question, period_to, period_from) WHERE (((substr(period_to, 1, 4))::integer - (substr(period_from, 1, 4))::integer) > 1);

CREATE INDEX statement_yes ON statement USING btree (question, subject, period_to, period_from) WHERE (value = '{"yes-no":true}'::text);

CREATE INDEX token_account ON token USING btree (account) WHERE (ended_at IS NULL);

CREATE OR REPLACE FUNCTION refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
    RAISE EXCEPTION 'the record is never changed or deleted: record a correction (table %)', TG_TABLE_NAME;
END
$function$;

CREATE TRIGGER act_never_changed BEFORE DELETE OR UPDATE ON act FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER act_never_emptied BEFORE TRUNCATE ON act FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER file_never_changed BEFORE DELETE OR UPDATE ON file FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER file_never_emptied BEFORE TRUNCATE ON file FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER journal_never_changed BEFORE DELETE OR UPDATE ON journal FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER journal_never_emptied BEFORE TRUNCATE ON journal FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER point_never_changed BEFORE DELETE OR UPDATE ON point FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER point_never_emptied BEFORE TRUNCATE ON point FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER publication_never_changed BEFORE DELETE OR UPDATE ON publication FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER publication_never_emptied BEFORE TRUNCATE ON publication FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER source_never_changed BEFORE DELETE OR UPDATE ON source FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER source_never_emptied BEFORE TRUNCATE ON source FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER statement_never_changed BEFORE DELETE OR UPDATE ON statement FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER statement_never_emptied BEFORE TRUNCATE ON statement FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
