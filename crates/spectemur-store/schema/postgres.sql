-- What the migrations make, for reading. A test compares it with them.

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

CREATE INDEX source_replaces ON source USING btree (replaces) WHERE (replaces IS NOT NULL);

CREATE INDEX statement_asked ON statement USING btree (question, period_to, period_from);

CREATE INDEX statement_corrects ON statement USING btree (corrects) WHERE (corrects IS NOT NULL);

CREATE INDEX statement_latest ON statement USING btree (question, subject, period_to, period_from);

CREATE INDEX statement_long ON statement USING btree (question, period_to, period_from) WHERE (((substr(period_to, 1, 4))::integer - (substr(period_from, 1, 4))::integer) > 1);

CREATE INDEX statement_yes ON statement USING btree (question, subject, period_to, period_from) WHERE (value = '{"yes-no":true}'::text);

CREATE OR REPLACE FUNCTION refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
    RAISE EXCEPTION 'the record is never changed or deleted: record a correction (table %)', TG_TABLE_NAME;
END
$function$;

CREATE TRIGGER file_never_changed BEFORE DELETE OR UPDATE ON file FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER file_never_emptied BEFORE TRUNCATE ON file FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER journal_never_changed BEFORE DELETE OR UPDATE ON journal FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER journal_never_emptied BEFORE TRUNCATE ON journal FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER source_never_changed BEFORE DELETE OR UPDATE ON source FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER source_never_emptied BEFORE TRUNCATE ON source FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER statement_never_changed BEFORE DELETE OR UPDATE ON statement FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER statement_never_emptied BEFORE TRUNCATE ON statement FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
