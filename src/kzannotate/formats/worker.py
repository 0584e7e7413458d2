"""Reads foreign files in a process of its own: ``python -I -m kzannotate.formats.worker``.

A request and an answer are a line of JSON each, on standard input and output. What a hostile
file does to a reader happens here, within limits on time and memory, and not in the window.
"""

from __future__ import annotations

import dataclasses
import stat
from importlib import import_module
from pathlib import Path
from typing import Any

from kzannotate.confined import serve
from kzannotate.domain.codec import encode
from kzannotate.errors import ForeignFileError

READERS = frozenset(
    {
        *("articles.any_file", "articles.archive", "articles.article_list", "reference"),
        *("termbase.tbx_reading", "termbase.term_csv", "termbase.utx"),
        *("termbase.forbidden_list", "termbase.reconciliation", "tmx"),
        *("fact_lists.fact_csv", "fact_lists.fact_json"),
        *("datasets.reading", "project_reading", "articles.tables.look"),
        "corpus_result.reading",
    }
)
"""Modules of this package whose ``read`` may be asked for, each alone with its file."""

MEMORY = 1 << 30
"""Bytes of address space."""
SECONDS = 20
"""Processor time for one file."""


def main() -> None:
    """Answer requests until there are no more."""
    serve(_answer, memory=MEMORY, seconds=SECONDS)


def _answer(request: dict[str, Any]) -> dict[str, Any]:
    path = Path(request["path"])
    try:
        return {"found": _read(request["reader"], path, request.get("options"))}
    except ForeignFileError as error:
        return {"refused": _plain(error)}
    except MemoryError:
        return {"refused": _plain(ForeignFileError("reading this file takes too much memory"))}
    except Exception as error:  # noqa: BLE001 - whatever a file does to its reader is told
        kind = type(error).__name__
        return {"refused": _plain(ForeignFileError(f"this file cannot be read ({kind})"))}


def _read(reader: str, path: Path, options: dict[str, str] | None) -> Any:
    if reader not in READERS:
        raise ForeignFileError(f"there is no reader called {reader}")
    if path.exists() and not stat.S_ISREG(path.stat().st_mode) and not path.is_dir():
        raise ForeignFileError("this is not an ordinary file: choose another one")
    read = import_module(f"kzannotate.formats.{reader}").read
    return _plain(read(path) if options is None else read(path, options))


def _plain(value: Any) -> Any:
    """A JSON value of what a reader found, told troubles included."""
    if isinstance(value, ForeignFileError):
        return {"sentence": value.sentence, "line": value.line}
    if isinstance(value, tuple):
        return [_plain(v) for v in value]
    if dataclasses.is_dataclass(value) and any(
        isinstance(getattr(value, f.name), tuple) for f in dataclasses.fields(value)
    ):
        return {f.name: _plain(getattr(value, f.name)) for f in dataclasses.fields(value)}
    return encode(value)


if __name__ == "__main__":
    main()
