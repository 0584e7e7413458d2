"""The tables of a shared project in PostgreSQL: the log, what is made of it, and who may come in.

Texts are compared by their bytes, as SQLite does. Records are kept as the log has them; what is
searched by is read out of that by PostgreSQL itself, so that it cannot differ.
"""

from __future__ import annotations

from kzannotate.domain.finding import Severity

SCHEMA = "kzannotate"

_LOG = (
    'CREATE DOMAIN word AS text COLLATE "C"',
    """CREATE TABLE member (
  login word PRIMARY KEY,
  reviewer word NOT NULL,
  role word NOT NULL CHECK (role IN ('reader', 'reviewer', 'lead'))
)""",
    "CREATE SEQUENCE place",
    """CREATE TABLE revision (
  seq bigint PRIMARY KEY,
  id word NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 200),
  device word NOT NULL CHECK (length(device) <= 200),
  number bigint NOT NULL,
  reviewer word CHECK (length(reviewer) <= 200),
  verb word NOT NULL,
  of word,
  previous word NOT NULL,
  time word NOT NULL,
  digest word NOT NULL,
  xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
  login word NOT NULL DEFAULT session_user,
  received timestamptz NOT NULL DEFAULT clock_timestamp()
)""",
    "CREATE INDEX revision_device ON revision (device, number)",
    "CREATE INDEX revision_reviewer ON revision (reviewer)",
    "CREATE INDEX revision_fence ON revision (xid, seq)",
    """CREATE TABLE revision_parent (
  revision bigint NOT NULL REFERENCES revision (seq),
  parent word NOT NULL CHECK (length(parent) <= 200),
  PRIMARY KEY (revision, parent)
)""",
    "CREATE INDEX revision_parent_parent ON revision_parent (parent)",
    """CREATE TABLE change (
  revision bigint NOT NULL REFERENCES revision (seq),
  position integer NOT NULL,
  kind word NOT NULL,
  record word NOT NULL CHECK (length(record) BETWEEN 1 AND 200),
  layer word NOT NULL CHECK (length(layer) BETWEEN 1 AND 200),
  before word,
  after word,
  PRIMARY KEY (revision, position)
)""",
    "CREATE INDEX change_record ON change (record, kind, layer)",
    """CREATE TABLE content (
  sha256 word PRIMARY KEY,
  body bytea NOT NULL,
  folded word NOT NULL,
  terms tsvector NOT NULL
)""",
    "CREATE INDEX content_terms ON content USING gin (terms)",
    "CREATE TABLE file (sha256 word PRIMARY KEY, body bytea NOT NULL)",
    # Numbers of devices that never come: what was refused, what was lost before it was put here.
    """CREATE TABLE gap (
  device word NOT NULL,
  first bigint NOT NULL,
  last bigint NOT NULL,
  why word NOT NULL,
  login word NOT NULL DEFAULT session_user,
  received timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (device, first, last, why, login)
)""",
)
"""Never altered: see ``_APPEND_ONLY``. Texts are bytes, for PostgreSQL's own hold no NUL."""

_SEARCHABLE = """CREATE FUNCTION searchable(body text) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  -- PostgreSQL's own JSON holds no NUL; what is searched by has none.
  RETURN replace(body, '\\u0000', '\\ufffd')::jsonb;
EXCEPTION WHEN others THEN
  RETURN '{}'::jsonb;
END $$"""

_HEADS = (
    _SEARCHABLE,
    """CREATE TABLE head (
  kind word NOT NULL,
  record word NOT NULL,
  layer word NOT NULL,
  revision bigint NOT NULL REFERENCES revision (seq),
  body word,
  j jsonb GENERATED ALWAYS AS (searchable(body)) STORED,
  PRIMARY KEY (kind, record, layer)
)""",
    # By hash: an id of any length may stand there.
    "CREATE INDEX head_document ON head USING hash ((j->>'document'))",
    "CREATE INDEX head_finding ON head USING hash ((j->>'finding'))",
    "CREATE INDEX head_entity ON head USING hash ((j->>'entity'))",
    "CREATE INDEX head_record ON head (record, kind)",
    """CREATE TABLE branch (
  kind word NOT NULL,
  record word NOT NULL,
  layer word NOT NULL,
  revision bigint NOT NULL REFERENCES revision (seq),
  PRIMARY KEY (kind, record, layer, revision),
  FOREIGN KEY (kind, record, layer) REFERENCES head (kind, record, layer)
)""",
    # Records whose leaves have to be worked out before the transaction ends.
    """CREATE TABLE unfolded (
  kind word NOT NULL,
  record word NOT NULL,
  layer word NOT NULL,
  PRIMARY KEY (kind, record, layer)
)""",
    """CREATE TABLE touch (
  kind word NOT NULL,
  subject word NOT NULL,
  revision bigint NOT NULL REFERENCES revision (seq),
  position integer NOT NULL
)""",
    "CREATE INDEX touch_subject ON touch USING hash (subject)",
    "CREATE INDEX touch_revision ON touch (revision, position)",
)

APPEND_ONLY = ("revision", "revision_parent", "change", "content", "file")
READ = (*APPEND_ONLY, "gap", "head", "branch", "unfolded", "touch", "meta")
"""What every member may read."""

_REFUSE = (
    """CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$""",
)
_APPEND_ONLY = tuple(
    f"CREATE TRIGGER {table}_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table}"
    " FOR EACH STATEMENT EXECUTE FUNCTION refuse()"
    for table in APPEND_ONLY
)

_LOUDNESS = ", ".join(f"'{severity.value}'" for severity in Severity)
_PASSAGES = (
    "FROM head AS h CROSS JOIN LATERAL jsonb_array_elements(h.j->'sides') AS s (side)"
    " CROSS JOIN LATERAL jsonb_array_elements(s.side->'passages') AS p (passage)"
)
_VIEWS = {
    "document": "record AS id, layer AS in_layer, (j->>'position')::bigint AS \"position\","
    " (j->>'title')::word AS title, (j->>'language')::word AS language,"
    " (j->>'source')::word AS source, (j->>'published')::word AS published,"
    " (j->>'sha256')::word AS sha256 FROM head WHERE kind = 'Document' AND body IS NOT NULL",
    "source": "record AS id, layer AS in_layer, (j->>'name')::word AS name"
    " FROM head WHERE kind = 'Source' AND body IS NOT NULL",
    "verdict": "record AS id, layer AS in_layer, (j->>'finding')::word AS finding"
    " FROM head WHERE kind = 'Verdict' AND body IS NOT NULL",
    "mention": "record AS id, layer AS in_layer, (j->>'document')::word AS document,"
    " (j->'span'->>'start')::bigint AS span_start, (j->'span'->>'end')::bigint AS span_end,"
    " (j->>'entity')::word AS entity, (j->>'score')::float8 AS score,"
    " (j->>'standing')::word AS standing FROM head WHERE kind = 'Mention' AND body IS NOT NULL",
    "finding": "record AS id, layer AS in_layer, (j->>'rule')::word AS rule,"
    " (j->>'type')::word AS type, (j->>'entity')::word AS entity,"
    " (j->>'property_name')::word AS property_name, (j->>'suggestion')::word AS suggestion,"
    " (j->>'fact')::word AS fact FROM head WHERE kind = 'Finding' AND body IS NOT NULL",
    "finding_document": "DISTINCT (passage->>'document')::word AS document, h.layer,"
    f" h.record AS finding {_PASSAGES} WHERE h.kind = 'Finding' AND h.body IS NOT NULL",
    "finding_place": f"""h.layer,
  array_position(ARRAY[{_LOUDNESS}], h.j->>'severity') - 1 AS loudness,
  coalesce(o.at[1], 0)::bigint AS "position", coalesce(o.at[2], 0)::bigint AS start,
  h.record AS finding, coalesce(o.document, '')::word AS document, (h.j->>'rule')::word AS rule,
  (h.j->>'entity')::word AS entity, (h.j->>'withdrawn')::boolean::integer AS withdrawn
FROM head AS h LEFT JOIN LATERAL (
  SELECT ARRAY[d."position", (passage->'span'->>'start')::bigint] AS at, d.id AS document,
    bool_or(d.id IS NULL) OVER () AS lacking
  FROM jsonb_array_elements(h.j->'sides') AS s (side)
  CROSS JOIN LATERAL jsonb_array_elements(s.side->'passages') AS p (passage)
  LEFT JOIN document AS d ON d.id = (passage->>'document')::word AND d.in_layer = 'shared'
  ORDER BY 1, 2 LIMIT 1
) AS o ON true
WHERE h.kind = 'Finding' AND h.body IS NOT NULL AND NOT coalesce(o.lacking, false)""",
}
"""What the lists of articles and findings are asked of, by the names that they have in SQLite."""

VIEWS = tuple(_VIEWS)
_MADE_VIEWS = tuple(
    f"CREATE VIEW {name} WITH (security_invoker = true) AS SELECT {body}"
    for name, body in _VIEWS.items()
)

TABLES: tuple[str, ...] = (*_LOG, *_HEADS, *_REFUSE, *_APPEND_ONLY, *_MADE_VIEWS)
"""The statements of the first step, but for rights and functions."""
