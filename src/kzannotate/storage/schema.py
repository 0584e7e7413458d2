"""The tables of a project file, as steps from nothing to today, and what they must look like.

A step is never edited once a release has shipped with it: a change is a new step at the end.
``user_version`` is the number of steps taken.
"""

from __future__ import annotations

import sqlite3
from functools import cache
from typing import TYPE_CHECKING

from kzannotate.errors import BugError
from kzannotate.storage import finding_places, touches

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlite_utils import Database
    from sqlite_utils.migrations import Migrations

APPLICATION_ID = 0x6B7A616E
"""``kzan`` in the file's header, by which desktops recognise a project."""

_LOG = (
    """CREATE TABLE revision (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  device TEXT NOT NULL,
  number INTEGER NOT NULL,
  reviewer TEXT,
  verb TEXT NOT NULL,
  of TEXT,
  previous TEXT NOT NULL,
  time TEXT NOT NULL,
  digest TEXT NOT NULL
) STRICT""",
    "CREATE INDEX revision_device ON revision (device, number)",
    """CREATE TABLE revision_parent (
  revision INTEGER NOT NULL REFERENCES revision (seq),
  parent TEXT NOT NULL,
  PRIMARY KEY (revision, parent)
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE change (
  revision INTEGER NOT NULL REFERENCES revision (seq),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  record TEXT NOT NULL,
  layer TEXT NOT NULL,
  before TEXT,
  after TEXT,
  PRIMARY KEY (revision, position)
) STRICT""",
    "CREATE INDEX change_record ON change (record, kind, layer)",
    """CREATE TABLE content (
  number INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE,
  body TEXT NOT NULL
) STRICT""",
)
_APPEND_ONLY = tuple(
    f"CREATE TRIGGER {table}_is_never_{word} BEFORE {verb} ON {table} "
    f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
    for table in ("revision", "revision_parent", "change", "content")
    for word, verb in (("changed", "UPDATE"), ("deleted", "DELETE"))
)
_HEADS = (
    """CREATE TABLE head (
  kind TEXT NOT NULL,
  record TEXT NOT NULL,
  layer TEXT NOT NULL,
  revision INTEGER NOT NULL REFERENCES revision (seq),
  PRIMARY KEY (kind, record, layer)
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE branch (
  kind TEXT NOT NULL,
  record TEXT NOT NULL,
  layer TEXT NOT NULL,
  revision INTEGER NOT NULL REFERENCES revision (seq),
  PRIMARY KEY (kind, record, layer, revision),
  FOREIGN KEY (kind, record, layer) REFERENCES head (kind, record, layer)
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE finding_document (
  document TEXT NOT NULL,
  layer TEXT NOT NULL,
  finding TEXT NOT NULL,
  PRIMARY KEY (document, layer, finding)
) STRICT, WITHOUT ROWID""",
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
)
_SPAN = """document TEXT NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  quote_exact TEXT NOT NULL,
  quote_prefix TEXT NOT NULL,
  quote_suffix TEXT NOT NULL,"""
_RECORDS = {
    "project_info": "title TEXT NOT NULL, languages TEXT NOT NULL,",
    "source": "name TEXT NOT NULL, address TEXT,",
    "document": """title TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  length INTEGER NOT NULL,
  language TEXT,
  source TEXT,
  published TEXT,
  as_of TEXT,
  translated_from TEXT,
  file_name TEXT,
  newlines TEXT NOT NULL,
  position INTEGER NOT NULL,
  state TEXT NOT NULL,""",
    "entity": "kind TEXT NOT NULL, wikidata TEXT, domain TEXT, note TEXT,",
    "name": """entity TEXT NOT NULL,
  text TEXT NOT NULL,
  language TEXT NOT NULL,
  status TEXT NOT NULL,
  note TEXT,
  topic TEXT,""",
    "fact": """entity TEXT NOT NULL,
  property_name TEXT NOT NULL,
  value TEXT NOT NULL,
  unit TEXT,
  valid_from TEXT,
  valid_to TEXT,
  note TEXT,
  sources TEXT NOT NULL,""",
    "mention": f"""{_SPAN}
  entity TEXT,
  status TEXT NOT NULL,
  name TEXT,
  score REAL NOT NULL,
  standing TEXT NOT NULL,
  reason TEXT NOT NULL,""",
    "claim": f"""{_SPAN}
  entity TEXT,
  property_name TEXT NOT NULL,
  value TEXT NOT NULL,
  quantity TEXT,
  "when" TEXT,
  status TEXT NOT NULL,""",
    "finding": """rule TEXT NOT NULL,
  type TEXT NOT NULL,
  basis TEXT NOT NULL,
  severity TEXT NOT NULL,
  sides TEXT NOT NULL,
  reason TEXT NOT NULL,
  entity TEXT,
  property_name TEXT,
  suggestion TEXT,
  fact TEXT,
  withdrawn INTEGER NOT NULL,""",
    "verdict": """finding TEXT NOT NULL,
  ruling TEXT NOT NULL,
  reason TEXT NOT NULL,
  evidence TEXT NOT NULL,""",
    "evidence": """title TEXT NOT NULL,
  address TEXT,
  date TEXT,
  retrieved TEXT,
  quote TEXT,
  document TEXT,""",
    "correction": f"{_SPAN} replacement TEXT NOT NULL, verdict TEXT,",
    "reviewer": "name TEXT NOT NULL, role TEXT NOT NULL,",
    "device": "name TEXT NOT NULL,",
    "layer": "kind TEXT NOT NULL, reviewer TEXT,",
}


def _tables(records: dict[str, str]) -> tuple[str, ...]:
    return tuple(
        f"CREATE TABLE {table} (\n  id TEXT NOT NULL,\n  in_layer TEXT NOT NULL,\n  {columns}\n"
        "  PRIMARY KEY (id, in_layer)\n) STRICT"
        for table, columns in records.items()
    )


_PLACES = tuple(
    f"CREATE INDEX {table}_place ON {table} (document, in_layer, span_start)"
    for table in ("mention", "claim", "correction")
)
_SEARCH = (
    # Contentless: the folded text can be made again from the content at any time.
    "CREATE VIRTUAL TABLE search USING fts5 (folded, content='', tokenize='unicode61')",
)
_MAYBE_SPAN = """span_start INTEGER,
  span_end INTEGER,
  quote_exact TEXT,
  quote_prefix TEXT,
  quote_suffix TEXT,"""
_SIDES = "\n  ".join(
    f"""{side}_document TEXT NOT NULL,
  {side}_span_start INTEGER NOT NULL,
  {side}_span_end INTEGER NOT NULL,
  {side}_quote_exact TEXT NOT NULL,
  {side}_quote_prefix TEXT NOT NULL,
  {side}_quote_suffix TEXT NOT NULL,"""
    for side in ("first", "second")
)
_REMARKS = {
    "relation": f"kind TEXT NOT NULL,\n  {_SIDES}\n  note TEXT NOT NULL,",
    "comment": f"""author TEXT NOT NULL,
  text TEXT NOT NULL,
  document TEXT,
  {_MAYBE_SPAN}
  finding TEXT,
  entity TEXT,
  reply_to TEXT,
  resolved INTEGER NOT NULL,""",
    "tag": f"text TEXT NOT NULL, document TEXT NOT NULL, {_MAYBE_SPAN} mention TEXT,",
    "note": "document TEXT NOT NULL, text TEXT NOT NULL,",
    "assignment": "document TEXT NOT NULL, reviewer TEXT NOT NULL,",
}
_REMARK_PLACES = (
    "CREATE INDEX relation_first ON relation (first_document, in_layer)",
    "CREATE INDEX relation_second ON relation (second_document, in_layer)",
    "CREATE INDEX comment_document ON comment (document, in_layer)",
    "CREATE INDEX comment_finding ON comment (finding) WHERE finding IS NOT NULL",
    "CREATE INDEX comment_entity ON comment (entity) WHERE entity IS NOT NULL",
    "CREATE INDEX tag_document ON tag (document, in_layer)",
    "CREATE INDEX note_document ON note (document, in_layer)",
    "CREATE INDEX assignment_document ON assignment (document, in_layer)",
    "CREATE INDEX revision_reviewer ON revision (reviewer)",
)
_TOUCHES = (
    # Which documents, entities and findings a change that is not the machine's was about.
    """CREATE TABLE touch (
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  revision INTEGER NOT NULL REFERENCES revision (seq),
  position INTEGER NOT NULL,
  PRIMARY KEY (kind, subject, revision, position)
) STRICT, WITHOUT ROWID""",
)
_DOCKET = (
    # The list of findings in its order, and what it is narrowed by.
    """CREATE TABLE finding_place (
  layer TEXT NOT NULL,
  loudness INTEGER NOT NULL,
  position INTEGER NOT NULL,
  start INTEGER NOT NULL,
  finding TEXT NOT NULL,
  document TEXT NOT NULL,
  rule TEXT NOT NULL,
  entity TEXT,
  withdrawn INTEGER NOT NULL,
  PRIMARY KEY (layer, loudness, position, start, finding)
) STRICT, WITHOUT ROWID""",
    "CREATE INDEX finding_place_finding ON finding_place (finding, layer)",
    "CREATE INDEX finding_place_rule ON finding_place (layer, rule, entity)",
    "CREATE INDEX finding_document_finding ON finding_document (finding, layer)",
    "CREATE INDEX verdict_finding ON verdict (finding, in_layer)",
)
_DESKS = {
    "review_case": """title TEXT NOT NULL,
  findings TEXT NOT NULL,
  claim TEXT NOT NULL,
  rating TEXT,
  reasoning TEXT NOT NULL,
  exhibits TEXT NOT NULL,
  state TEXT NOT NULL,
  lead TEXT,
  second TEXT,
  opinion TEXT,
  opinion_note TEXT NOT NULL,
  page TEXT,
  opened TEXT NOT NULL,
  decided TEXT,""",
    "rating_scale": "ratings TEXT NOT NULL,",
    "fault": f"{_SPAN} kind TEXT NOT NULL, severity TEXT NOT NULL, note TEXT NOT NULL,",
    "translation": "document TEXT NOT NULL, original TEXT NOT NULL, alone TEXT NOT NULL,",
    "rule_choice": "runs INTEGER NOT NULL, severity TEXT,",
    "reading": "document TEXT NOT NULL, blind INTEGER NOT NULL,",
    "seen": "subject TEXT NOT NULL,",
    "adjudication": """document TEXT NOT NULL,
  way TEXT NOT NULL,
  opinions TEXT NOT NULL,
  finding TEXT,
  span_start INTEGER,
  span_end INTEGER,
  reason TEXT NOT NULL,""",
}
_FILES = (
    """CREATE TABLE file (
  sha256 TEXT PRIMARY KEY,
  body BLOB NOT NULL
) STRICT""",
    *(
        f"CREATE TRIGGER file_is_never_{word} BEFORE {verb} ON file "
        "BEGIN SELECT RAISE(ABORT, 'file is append-only'); END"
        for word, verb in (("changed", "UPDATE"), ("deleted", "DELETE"))
    ),
)
_GROWN = (
    "ALTER TABLE name ADD COLUMN context TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE fact ADD COLUMN status TEXT NOT NULL DEFAULT 'established'",
    "ALTER TABLE evidence ADD COLUMN against INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE project_info ADD COLUMN organisation TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE project_info ADD COLUMN organisation_page TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE mention ADD COLUMN fragments TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE document ADD COLUMN author TEXT",
    "ALTER TABLE document ADD COLUMN address TEXT",
    "ALTER TABLE document ADD COLUMN encoding TEXT",
    "ALTER TABLE correction ADD COLUMN standing TEXT NOT NULL DEFAULT 'proposed'",
    "ALTER TABLE correction ADD COLUMN note TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE reviewer ADD COLUMN hue TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE reviewer ADD COLUMN initials TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE assignment ADD COLUMN finding TEXT",
    'ALTER TABLE assignment ADD COLUMN "case" TEXT',
    "ALTER TABLE assignment ADD COLUMN due TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE assignment ADD COLUMN blind INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE assignment ADD COLUMN second INTEGER NOT NULL DEFAULT 0",
)
_DESK_PLACES = (
    "CREATE INDEX document_text ON document (sha256)",
    "CREATE INDEX fault_place ON fault (document, in_layer, span_start)",
    "CREATE INDEX translation_document ON translation (document, in_layer)",
    "CREATE INDEX translation_original ON translation (original, in_layer)",
    "CREATE INDEX reading_document ON reading (document, in_layer)",
    "CREATE INDEX adjudication_document ON adjudication (document, in_layer)",
)
_STEPS: tuple[tuple[str, ...], ...] = (
    (*_LOG, *_APPEND_ONLY, *_HEADS, *_tables(_RECORDS), *_PLACES, *_SEARCH),
    (*_tables(_REMARKS), *_REMARK_PLACES, *_TOUCHES),
    (*_tables(_DESKS), *_FILES, *_GROWN, *_DESK_PLACES, *_DOCKET),
)
"""The statements of each step, oldest first."""

VERSION = len(_STEPS)
"""``user_version`` of a project that this program writes."""

_WITH_TOUCHES = 2
"""The first version that keeps touches; those of an older log are made once."""
_WITH_PLACES = 3
"""The first version that keeps the order of findings."""

_FOREIGN = ("search_", "_sqlite_migrations", "idx__sqlite_migrations", "sqlite_")
"""Names that SQLite or sqlite-utils make themselves, each version in its own words."""


def migrate(connection: sqlite3.Connection) -> None:
    """Take all steps that the file has not taken yet, in one transaction that is already open."""
    from sqlite_utils import Database

    if not connection.in_transaction:
        raise BugError("a migration needs an open transaction")
    known = int(connection.execute("PRAGMA user_version").fetchone()[0])
    _migrations().apply(Database(connection, recursive_triggers=False, execute_plugins=False))
    if 0 < known < _WITH_TOUCHES:
        touches.rebuild(connection)
    if 0 < known < _WITH_PLACES:
        finding_places.rebuild(connection)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {VERSION}")


@cache
def _migrations() -> Migrations:
    from sqlite_utils.migrations import Migrations

    migrations = Migrations("kzannotate")
    for number, statements in enumerate(_STEPS, 1):
        migrations(name=f"step_{number:03}")(_step(statements))
    return migrations


def _step(statements: tuple[str, ...]) -> Callable[[Database], None]:
    def run(db: Database) -> None:
        for statement in statements:
            db.execute(statement)

    return run


def strange_objects(connection: sqlite3.Connection, version: int) -> list[str]:
    """Names of what a project of the version should not hold, or lacks, or has changed."""
    found, expected = _objects(connection), _expected(version)
    return sorted({name for name, _ in found ^ expected})


@cache
def _expected(version: int) -> frozenset[tuple[str, str]]:
    with sqlite3.connect(":memory:") as connection:
        for statements in _STEPS[:version]:
            for statement in statements:
                connection.execute(statement)
        objects = _objects(connection)
    connection.close()
    return objects


def _objects(connection: sqlite3.Connection) -> frozenset[tuple[str, str]]:
    rows = connection.execute("SELECT type, name, sql FROM sqlite_schema").fetchall()
    return frozenset(
        (name, f"{kind}: {sql}") for kind, name, sql in rows if not _made_by_others(kind, name)
    )


def _made_by_others(kind: str, name: str) -> bool:
    # A view or a trigger is never one of theirs, whatever its name says.
    return kind in ("table", "index") and name.startswith(_FOREIGN)
