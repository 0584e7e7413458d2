"""A result of a check of a corpus, looked into without a project."""

from __future__ import annotations

import json
import tempfile
import threading
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple, Self

from kzannotate.confined import ConfinedChild
from kzannotate.detection.running.progress import Cancelled
from kzannotate.domain.codec import decode
from kzannotate.domain.document import Article, Document, digest
from kzannotate.domain.finding import Finding, Severity
from kzannotate.errors import BugError, ForeignFileError, UserError
from kzannotate.formats.corpus_result import counting
from kzannotate.formats.corpus_result.manifest import Manifest, read_manifest
from kzannotate.formats.corpus_result.reading import MOST_ROWS
from kzannotate.formats.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path
    from types import TracebackType

PAGE = 200
"""Findings that are looked at together."""
MOST_TAKEN = 5_000
"""Findings that come into a project at a time."""
_AT_ONCE = 500
COUNTS = tuple(counting.QUERIES)
"""What can be counted by."""


@dataclass(frozen=True, slots=True)
class Narrow:
    """Which findings are to be seen; empty for all.

    Args:
        words: that stand in one of the quotes.
    """

    severity: str = ""
    rule: str = ""
    words: str = ""


class ResultRow(NamedTuple):
    """A finding as a list shows it: both quotes and why.

    Args:
        document: of the first quote, which begins at ``start``; ``other`` is the second one's.
    """

    id: str
    rule: str
    severity: str
    type: str
    entity: str | None
    document: str
    start: int
    first: str
    second: str | None
    other: str | None
    explanation: str


class Count(NamedTuple):
    """A table of counts."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]


def _asked(narrow: Narrow, offset: int, limit: int) -> dict[str, str]:
    asked = {"what": "findings", "offset": str(offset), "limit": str(limit)}
    return asked | {"severity": narrow.severity, "rule": narrow.rule, "words": narrow.words}


class CorpusResult:
    """A result that is open. Use it as a context manager, or close it.

    Args:
        folder: with ``manifest.json``.

    Raises:
        ForeignFileError: it holds no result.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.manifest: Manifest = read_manifest(folder)
        self._one_at_a_time, self._closed = threading.Lock(), False
        self._sandbox = Sandbox()
        self._counter = ConfinedChild(counting.MODULE, counting.SECONDS)

    def page(self, narrow: Narrow, offset: int = 0, limit: int = PAGE) -> list[ResultRow]:
        """Findings in the order of a report, from one on.

        Raises:
            ForeignFileError: the tables are damaged.
        """
        found = self._ask(_asked(narrow, offset, limit))
        return [ResultRow(*(row[name] for name in ResultRow._fields)) for row in found]

    def whole_page(self, narrow: Narrow, offset: int = 0, limit: int = PAGE) -> list[Finding]:
        """The same, each with all that it says.

        Raises:
            ForeignFileError: the tables are damaged, or a record is none of ours.
        """
        found = self._ask(_asked(narrow, offset, limit) | {"whole": "yes"})
        return [self._read(Finding, row["record"]) for row in found]

    def chosen(self, wanted: Iterable[str]) -> list[str]:
        """Ids of findings that are named by their ids, their rules or their severities.

        Raises:
            UserError: they are more than a project should take at a time.
        """
        ids: dict[str, None] = {}
        for name in wanted:
            if name.startswith("f-"):
                ids[name] = None
                continue
            is_severity = name in [s.value for s in Severity]
            narrow = Narrow(severity=name) if is_severity else Narrow(rule=name)
            ids.update(dict.fromkeys(self._all_of(narrow)))
        return list(ids)

    def _all_of(self, narrow: Narrow) -> list[str]:
        found: list[str] = []
        while page := self.page(narrow, len(found), MOST_ROWS):
            found += (row.id for row in page)
            if len(found) > MOST_TAKEN:
                raise UserError(
                    f"More than {MOST_TAKEN} findings are meant: name a rule of which there are "
                    "fewer, or their ids."
                )
        return found

    def findings(self, ids: Iterable[str]) -> list[Finding]:
        """Whole findings, in the order of the result.

        Raises:
            ForeignFileError: a record is none of ours.
        """
        return [self._read(Finding, row["record"]) for row in self._by_id("records", ids)]

    def articles(self, ids: Iterable[str]) -> list[Article]:
        """Articles with their texts.

        Raises:
            ForeignFileError: a record is none of ours, or a text is not the one that was checked.
        """
        return [self._article(row) for row in self._by_id("articles", ids)]

    def count(self, by: str) -> Count:
        """Counts over all of the result.

        Args:
            by: one of ``COUNTS``.

        Raises:
            ForeignFileError: the tables are damaged, or too large for it.
        """
        with self._while_open(), tempfile.TemporaryDirectory() as spill:
            asked = {"path": str(self.folder.absolute()), "by": by, "spill": spill}
            answer = self._counter.ask(asked)
        if answer is None:
            raise ForeignFileError("counting took too much time or memory", path=self.folder)
        if "refused" in answer:
            raise ForeignFileError(answer["refused"], path=self.folder)
        found = answer["found"]
        return Count(tuple(found["columns"]), tuple(map(tuple, found["rows"])))

    def close(self) -> None:
        """End the processes that read it, also in the middle of it."""
        self._closed = True
        self._sandbox.end()
        self._counter.end()

    def _by_id(self, what: str, ids: Iterable[str]) -> Iterator[dict[str, Any]]:
        wanted = list(dict.fromkeys(ids))
        for start in range(0, len(wanted), _AT_ONCE):
            part = json.dumps(wanted[start : start + _AT_ONCE])
            yield from self._ask({"what": what, "ids": part})

    def _ask(self, options: dict[str, str]) -> list[dict[str, Any]]:
        found: list[dict[str, Any]]
        with self._while_open():
            found = self._sandbox.read("corpus_result.reading", self.folder, options)
        return found

    @contextmanager
    def _while_open(self) -> Iterator[None]:
        """One question at a time; what comes of one when all is closed concerns nobody."""
        with self._one_at_a_time:
            if self._closed:
                raise Cancelled
            try:
                yield
            finally:
                if self._closed:
                    self.close()
                    raise Cancelled

    def _article(self, row: dict[str, Any]) -> Article:
        document = self._read(Document, row["document"])
        if document.id != row["id"] or document.sha256 != digest(row["text"]):
            raise ForeignFileError("an article is not the one that was checked", path=self.folder)
        return Article(document, row["text"], row["source"])

    def _read(self, kind: Any, told: str) -> Any:
        try:
            return decode(kind, json.loads(told))
        except (BugError, ValueError, RecursionError) as error:
            raise ForeignFileError("a record cannot be read", path=self.folder) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
