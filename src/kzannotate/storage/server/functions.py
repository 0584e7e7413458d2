"""What the server does itself: let somebody in or not, append to the log, keep heads in step.

All writing goes through these functions, which run as the project's owner and believe nobody:
logins have no right to write into any table.
"""

from __future__ import annotations

from kzannotate.domain.revision import RESOLVE

ORDER_BY_LOCK, ORDER_BY_FENCE = "lock", "fence"
"""How the server orders what arrives: one writer at a time, or by transactions known to be done."""

CHANNEL = "kzannotate"
"""Of the empty poke that says that something arrived."""
NOT_AT_ONCE = "KZ001"
"""Code of what is taken back because leaves have to be worked out first."""
LOCK = 0x6B7A616E
"""Number of the lock that a writer holds."""

_DEFINER = "LANGUAGE plpgsql SECURITY DEFINER SET search_path = kzannotate, pg_temp"

_NUL, _MARK = "\\u0000", "\\ufdd0"
_READABLE = f"replace(body, '{_NUL}', '{_MARK}')"
"""PostgreSQL reads nothing out of a JSON that holds a NUL: a mark stands for it meanwhile, which
JSON of ours never escapes."""

_WHO = (
    """CREATE FUNCTION admitted() RETURNS boolean LANGUAGE sql STABLE
SET search_path = kzannotate, pg_temp AS $$
  -- Not a definer's: a login sees only of itself whether its line is encrypted.
  SELECT role_of_login() IS NOT NULL AND (
    inet_client_addr() IS NULL OR inet_client_addr() <<= '127.0.0.0/8'
    OR inet_client_addr() = '::1'
    OR coalesce((SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()), false))
$$""",
    f"""CREATE FUNCTION role_of_login() RETURNS text STABLE {_DEFINER} AS $$
BEGIN
  RETURN (SELECT role FROM member WHERE login = session_user);
END $$""",
)

_AUTHOR = """(SELECT searchable(c.after)->>'author' FROM change AS c
    WHERE c.record = k.record AND c.kind = 'Comment' AND c.layer = k.layer AND c.after IS NOT NULL
    ORDER BY c.revision, c.position LIMIT 1)"""

_CHANGES = """SELECT n - 1 AS position, (c->>0)::word AS layer,
    coalesce(c->2->>0, c->1->>0)::word AS kind,
    coalesce(c->2->1->>'id', c->1->1->>'id')::word AS record,
    c->1 AS before, c->2 AS after
  FROM json_array_elements($1->'changes') WITH ORDINALITY AS t (c, n)"""

_REFUSAL = f"""CREATE FUNCTION refusal(b json, me member) RETURNS text STABLE {_DEFINER} AS $$
DECLARE
  said text := b->>'reviewer';
BEGIN
  IF me.role = 'lead' THEN RETURN ''; END IF;
  IF said IS NOT NULL AND said <> me.reviewer THEN RETURN 'forged'; END IF;
  RETURN coalesce((SELECT min(why) FROM (SELECT CASE
      WHEN k.layer = 'machine' THEN NULL
      WHEN k.layer = 'shared' AND k.kind IN ('Device', 'Layer', 'Reviewer')
        THEN people_refusal(k.kind, k.record, k.layer, k.before->1, k.after->1, me.reviewer)
      WHEN said IS NULL THEN 'forged'
      WHEN k.layer = 'layer-' || me.reviewer THEN NULL
      WHEN k.layer = 'agreed' THEN 'agreed'
      WHEN k.layer <> 'shared' THEN 'layer'
      WHEN k.kind IN ('ProjectInfo', 'RatingScale', 'RuleChoice') THEN 'lead'
      WHEN k.kind = 'Assignment' THEN CASE WHEN
        coalesce(k.before->1->>'reviewer', said) = said
        AND coalesce(k.after->1->>'reviewer', said) = said
        AND coalesce(h.j->>'reviewer', said) = said THEN NULL ELSE 'lead' END
      WHEN k.kind = 'Comment' THEN CASE WHEN
        coalesce({_AUTHOR}, k.after->1->>'author') = said
        AND coalesce(k.after->1->>'author', said) = said THEN NULL
        WHEN h.j->>'text' = k.after->1->>'text' AND h.j->>'author' = k.after->1->>'author' THEN NULL
        ELSE 'author' END
      END AS why
    FROM ({_CHANGES}) AS k
    LEFT JOIN head AS h ON h.kind = k.kind AND h.record = k.record AND h.layer = k.layer
  ) AS found), '');
END $$"""

_PEOPLE = f"""CREATE FUNCTION people_refusal(
  kind text, record text, layer text, before json, after json, me text
) RETURNS text STABLE {_DEFINER} AS $$
DECLARE
  now jsonb := (SELECT j FROM head AS h WHERE h.kind = people_refusal.kind
    AND h.record = people_refusal.record AND h.layer = people_refusal.layer AND body IS NOT NULL);
BEGIN
  IF kind = 'Device' THEN RETURN CASE WHEN after IS NULL THEN 'lead' END; END IF;
  IF kind = 'Layer' THEN
    RETURN CASE WHEN after IS NOT NULL AND before IS NULL
      AND (after->>'reviewer' IS NULL OR record = 'layer-' || (after->>'reviewer'))
      AND (now IS NULL OR now = after::jsonb) THEN NULL ELSE 'lead' END;
  END IF;
  -- A person may be named by anybody who gives them work; only leads make others leads.
  IF after IS NULL OR (now IS NOT NULL AND record <> me AND now <> after::jsonb) THEN
    RETURN 'lead';
  END IF;
  RETURN CASE WHEN after->>'role' = coalesce(now->>'role', '') OR after->>'role' <> 'lead'
    THEN NULL ELSE 'lead' END;
END $$"""

_ARRANGE = f"""CREATE FUNCTION arrange(bodies text[]) RETURNS void {_DEFINER} AS $$
BEGIN
  IF (SELECT value FROM meta WHERE key = 'order') = 'lock' THEN
    PERFORM pg_advisory_xact_lock({LOCK});
  ELSE
    -- Only writers of the same records wait for one another.
    PERFORM pg_advisory_xact_lock({LOCK}, bucket) FROM (
      SELECT DISTINCT abs(hashtext(coalesce(c->2->1->>'id', c->1->1->>'id')) % 64) AS bucket
      FROM unnest(bodies) AS b (body),
        json_array_elements({_READABLE.replace("body", "b.body")}::json->'changes') AS t (c)
      ORDER BY bucket) AS buckets;
  END IF;
END $$"""

_TAKE_IN = f"""CREATE FUNCTION take_in(b json, body text) RETURNS void {_DEFINER} AS $$
DECLARE
  place bigint := nextval('place');
  whole boolean := json_array_length(b->'changes') = 1 OR b->>'verb' = '{RESOLVE}';
  built_on boolean;
  nul text := CASE WHEN strpos(body, '{_NUL}') > 0 THEN '{_NUL}' ELSE '{_MARK}' END;
BEGIN
  IF nul = '{_NUL}' AND strpos(body, '{_MARK}') > 0 OR EXISTS (SELECT 1 FROM ({_CHANGES}) AS k
    WHERE k.kind <> coalesce(k.before->>0, k.kind) OR k.kind NOT IN (SELECT name FROM kind)
    OR k.record <> coalesce(k.before->1->>'id', k.record)) THEN
    RAISE EXCEPTION 'a change is about one record' USING ERRCODE = 'data_exception';
  END IF;
  INSERT INTO revision (seq, id, device, number, reviewer, verb, of, previous, time, digest)
  VALUES (place, b->>'id', b->>'device', (b->>'number')::bigint, b->>'reviewer', b->>'verb',
    b->>'of', b->>'previous', b->>'time', encode(sha256(convert_to(body, 'UTF8')), 'hex'));
  INSERT INTO revision_parent
  SELECT DISTINCT place, p FROM json_array_elements_text(b->'parents') AS t (p);
  INSERT INTO change SELECT place, k.position, k.kind, k.record, k.layer,
    replace((k.before->1)::text, '{_MARK}', nul), replace((k.after->1)::text, '{_MARK}', nul)
  FROM ({_CHANGES}) AS k;
  INSERT INTO touch SELECT DISTINCT s.kind, s.subject, place, c.position
  FROM change AS c CROSS JOIN LATERAL subjects(c.kind, c.record, c.before, c.after) AS s
  WHERE c.revision = place AND c.layer <> 'machine';
  built_on := EXISTS (SELECT 1 FROM revision_parent WHERE parent = b->>'id');
  WITH told AS MATERIALIZED (
    SELECT c.kind, c.record, c.layer, c.after, NOT built_on
      AND count(*) OVER (PARTITION BY c.kind, c.record, c.layer) = 1
      AND (h.revision IS NULL OR (
        (whole OR h.body IS NOT DISTINCT FROM c.before)
        AND EXISTS (SELECT 1 FROM revision AS r JOIN revision_parent AS p ON p.parent = r.id
          WHERE r.seq = h.revision AND p.revision = place)
        AND NOT EXISTS (SELECT 1 FROM branch AS o
          WHERE (o.kind, o.record, o.layer) = (c.kind, c.record, c.layer))
        AND NOT EXISTS (SELECT 1 FROM unfolded AS o
          WHERE (o.kind, o.record, o.layer) = (c.kind, c.record, c.layer)))) AS plain
    FROM change AS c LEFT JOIN head AS h USING (kind, record, layer) WHERE c.revision = place
  ), moved AS (
    INSERT INTO head (kind, record, layer, revision, body)
    SELECT kind, record, layer, place, after FROM told WHERE plain
    ON CONFLICT (kind, record, layer)
    DO UPDATE SET revision = excluded.revision, body = excluded.body
  )
  INSERT INTO unfolded SELECT DISTINCT kind, record, layer FROM told WHERE NOT plain
  ON CONFLICT DO NOTHING;
END $$"""
"""The one case that is decided here is that which ``lineage.leaves`` answers the same way: a
record's first revision, or one that builds on its only leaf while nothing builds on it. All others
wait in ``unfolded`` for that function."""

_SUBJECTS = """CREATE FUNCTION subjects(kind text, record text, before text, after text)
RETURNS TABLE (kind word, subject word) LANGUAGE sql STABLE
SET search_path = kzannotate, pg_temp AS $$
  WITH ends AS (SELECT searchable(body) AS j FROM unnest(ARRAY[$3, $4]) AS t (body)
    WHERE body IS NOT NULL)
  SELECT lower($1), $2 WHERE lower($1) IN ('document', 'entity', 'finding')
  UNION SELECT f, j->>f FROM ends, unnest(ARRAY['document', 'entity', 'finding']) AS t (f)
    WHERE jsonb_typeof(j->f) = 'string'
  UNION SELECT 'document', j->>'original' FROM ends WHERE jsonb_typeof(j->'original') = 'string'
  UNION SELECT 'document', j->f->>'document' FROM ends, unnest(ARRAY['first', 'second']) AS t (f)
    WHERE jsonb_typeof(j->f->'document') = 'string'
  UNION SELECT 'finding', f FROM ends, jsonb_array_elements_text(
    CASE jsonb_typeof(j->'findings') WHEN 'array' THEN j->'findings' ELSE '[]' END) AS t (f)
$$"""
"""The same as ``storage.touches`` says in Python; the check of a project compares them."""

_APPEND = f"""CREATE FUNCTION append(bodies text[], at_once boolean)
RETURNS TABLE (outcome text, why text) {_DEFINER} AS $$
DECLARE
  me member;
  body text;
  b json;
  known text;
BEGIN
  me := writer();
  PERFORM arrange(bodies);
  FOREACH body IN ARRAY bodies LOOP
    BEGIN
      b := {_READABLE}::json;
      SELECT digest INTO known FROM revision WHERE id = b->>'id';
      IF known IS NOT NULL THEN
        outcome := 'known'; why := '';
        IF known <> encode(sha256(convert_to(body, 'UTF8')), 'hex') THEN
          outcome := 'refused'; why := 'taken';
        END IF;
      ELSE
        why := refusal(b, me);
        outcome := CASE why WHEN '' THEN 'added' ELSE 'refused' END;
        IF why = '' THEN PERFORM take_in(b, body);
        ELSE
          INSERT INTO gap VALUES (left(b->>'device', 200), (b->>'number')::bigint,
            (b->>'number')::bigint, why) ON CONFLICT DO NOTHING;
        END IF;
      END IF;
    EXCEPTION WHEN data_exception OR integrity_constraint_violation OR program_limit_exceeded THEN
      outcome := 'refused'; why := 'malformed';
    END;
    RETURN NEXT;
  END LOOP;
  IF at_once AND EXISTS (SELECT FROM unfolded) THEN
    RAISE EXCEPTION 'not at once' USING ERRCODE = '{NOT_AT_ONCE}';
  END IF;
  PERFORM pg_notify('{CHANNEL}', '');
END $$"""

_WRITER = f"""CREATE FUNCTION writer() RETURNS member {_DEFINER} AS $$
DECLARE
  me member;
BEGIN
  SELECT * INTO me FROM member WHERE login = session_user;
  -- Where the owner may see it: what comes over an open line from elsewhere is not taken.
  IF NOT (inet_client_addr() <<= '127.0.0.0/8' OR inet_client_addr() = '::1')
    AND (SELECT NOT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()) THEN
    RAISE EXCEPTION 'unencrypted' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF me.role IS NULL OR me.role = 'reader' THEN
    RAISE EXCEPTION 'reader' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN me;
END $$"""

_KEEP = (
    f"""CREATE FUNCTION keep_text(body bytea, folded text, terms text)
RETURNS void {_DEFINER} AS $$
BEGIN
  PERFORM writer();
  INSERT INTO content
  VALUES (encode(sha256($1), 'hex'), $1, $2, $3::tsvector) ON CONFLICT DO NOTHING;
END $$""",
    f"""CREATE FUNCTION keep_file(body bytea) RETURNS void {_DEFINER} AS $$
BEGIN
  PERFORM writer();
  INSERT INTO file VALUES (encode(sha256($1), 'hex'), $1) ON CONFLICT DO NOTHING;
END $$""",
)

_SETTLE = f"""CREATE FUNCTION settle(what text[], ends bigint[]) RETURNS void {_DEFINER} AS $$
BEGIN
  -- Only which leaves a record has is said by the client; what stands in them is the log's.
  PERFORM writer();
  DELETE FROM unfolded WHERE (kind, record, layer) = (what[1], what[2], what[3]);
  IF NOT FOUND THEN
    RAISE EXCEPTION 'nothing to settle' USING ERRCODE = 'insufficient_privilege';
  END IF;
  DELETE FROM branch WHERE (kind, record, layer) = (what[1], what[2], what[3]);
  INSERT INTO head (kind, record, layer, revision, body)
  SELECT kind, record, layer, revision, after FROM change
  WHERE (kind, record, layer, revision) = (what[1], what[2], what[3], ends[1])
  ORDER BY position DESC LIMIT 1
  ON CONFLICT (kind, record, layer)
  DO UPDATE SET revision = excluded.revision, body = excluded.body;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'no such leaf' USING ERRCODE = 'data_exception';
  END IF;
  INSERT INTO branch SELECT DISTINCT kind, record, layer, revision FROM change
  WHERE (kind, record, layer) = (what[1], what[2], what[3]) AND revision = ANY (ends[2:]);
END $$"""

FUNCTIONS = (
    "CREATE TABLE kind (name word PRIMARY KEY)",
    *reversed(_WHO),
    _SUBJECTS,
    _WRITER,
    _PEOPLE,
    _REFUSAL,
    _ARRANGE,
    _TAKE_IN,
    _APPEND,
    *_KEEP,
    _SETTLE,
)
CALLED = (
    "admitted()",
    "role_of_login()",
    "arrange(text[])",
    "append(text[], boolean)",
    "keep_text(bytea, text, text)",
    "keep_file(bytea)",
    "settle(text[], bigint[])",
)
"""Functions that a member may call; no others."""
