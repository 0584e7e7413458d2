"""Counts over a result's tables, which may be larger than memory: DuckDB reads them as they lie.

``python -I -m kzannotate.formats.corpus_result.counting`` is a confined process of its own, since
DuckDB wants more room for addresses than the reader of files has, whatever it uses of it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from kzannotate.confined import serve
from kzannotate.errors import ForeignFileError

MODULE = "kzannotate.formats.corpus_result.counting"
"""What a ``ConfinedChild`` runs."""
MOST_ROWS = 200
_MEMORY = "500MB"
_ADDRESSES = 8 << 30
SECONDS = 600
"""Processor time for one count."""
QUERIES = {
    "rule": """
        SELECT rule, severity, count(*) AS findings
        FROM findings GROUP BY ALL ORDER BY findings DESC, rule, severity
    """,
    "source": """
        SELECT coalesce(a.source, '') AS source, count(*) AS findings,
            count(*) FILTER (severity IN ('error', 'warning')) AS loud
        FROM findings f JOIN articles a ON f.document = a.id
        GROUP BY ALL ORDER BY loud DESC, findings DESC, source
    """,
    "sources": """
        SELECT coalesce(a.source, '') AS source, coalesce(b.source, '') AS other,
            count(*) AS findings, count(*) FILTER (severity IN ('error', 'warning')) AS loud
        FROM findings f JOIN articles a ON f.document = a.id JOIN articles b ON f.other = b.id
        WHERE f.other <> f.document
        GROUP BY ALL ORDER BY loud DESC, findings DESC, source, other
    """,
    "entity": """
        SELECT entity, count(*) AS findings,
            count(*) FILTER (severity IN ('error', 'warning')) AS loud
        FROM findings WHERE entity IS NOT NULL
        GROUP BY ALL ORDER BY loud DESC, findings DESC, entity
    """,
    "values": """
        SELECT c.entity, c.property, count(DISTINCT c.value) AS values, count(*) AS claims,
            count(DISTINCT a.source) AS sources, min(c.low) AS least, max(c.high) AS most
        FROM claims c JOIN articles a ON c.document = a.id
        WHERE c.entity IS NOT NULL
        GROUP BY c.entity, c.property HAVING count(DISTINCT c.value) > 1
        ORDER BY sources DESC, values DESC, c.entity, c.property
    """,
}
"""What can be counted: findings by rule, by source, by pairs of sources and by entity, and the
properties of which there are several values."""
_TABLES = ("findings", "articles", "claims")


def main() -> None:
    """Answer requests until there are no more."""
    serve(_answer, memory=_ADDRESSES, seconds=SECONDS)


def _answer(request: dict[str, Any]) -> dict[str, Any]:
    try:
        return {"found": count(Path(request["path"]), request["by"], request["spill"])}
    except ForeignFileError as error:
        return {"refused": error.sentence}


def count(path: Path, by: str, spill: str) -> dict[str, Any]:
    """Names of columns, and rows, the greatest first.

    Args:
        path: of the result's folder.
        by: a key of ``QUERIES``.
        spill: a folder for what does not fit into memory.

    Raises:
        ForeignFileError: the tables are damaged, or the library is not installed.
    """
    try:
        import duckdb
    except ImportError as error:
        raise ForeignFileError(
            "counting needs the package duckdb: install kzannotate[corpora]"
        ) from error
    query = QUERIES.get(by)
    if query is None:
        raise ForeignFileError(f"one can count by {', '.join(QUERIES)}")
    try:
        with duckdb.connect(config={"memory_limit": _MEMORY, "threads": 1}) as base:
            _shut(base, path, spill)
            for table in _TABLES:
                files = _quoted(f"{path / table}/part-*.parquet")
                base.execute(f"CREATE VIEW {table} AS SELECT * FROM read_parquet({files})")  # noqa: S608
            answer = base.execute(query)
            names = [column[0] for column in answer.description]
            return {"columns": names, "rows": [list(row) for row in answer.fetchmany(MOST_ROWS)]}
    except duckdb.Error as error:
        raise ForeignFileError(f"the tables cannot be counted ({type(error).__name__})") from error


def _shut(base: Any, folder: Path, spill: str) -> None:
    """Let nothing but a folder be read, and nothing be written but beside the memory."""
    base.execute(f"SET temp_directory = {_quoted(spill)}")
    base.execute(f"SET allowed_directories = [{_quoted(f'{folder}/')}]")
    base.execute("SET enable_external_access = false")
    base.execute("SET lock_configuration = true")


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


if __name__ == "__main__":
    main()
