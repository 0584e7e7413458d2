"""A check of more articles than memory holds: what one shows is handed on as soon as it is read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from kzannotate.detection.names.glossary import Glossary
from kzannotate.detection.readings.shelf import Shelf
from kzannotate.detection.readings.skipped import Skipped, unread_names
from kzannotate.detection.readings.undisturbed import so_many_undisturbed
from kzannotate.detection.running.found_together import found_together
from kzannotate.detection.running.packing import ArticleResult, Rules, packed_readings, plainly
from kzannotate.detection.running.progress import Watch

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from kzannotate.domain.document import Article
    from kzannotate.domain.entity import Reference
    from kzannotate.domain.finding import Finding, Severity

T = TypeVar("T")
_READ_AT_ONCE = 64
"""Articles that are read before the first of them is handed on."""
_FOUND_AT_ONCE = 500
"""Findings that are made before the first of them is handed on."""


class Stream(Generic[T]):
    """Checks articles that come one after the other; finds what ``Checker.check`` finds.

    To be gone through once, then asked for its findings. Of each article only what comparing
    needs is kept, packed in about four kilobytes.

    Args:
        reference: what to check against.
        articles: each is asked for when it is to be read.
        tell: makes of what an article shows what is handed on; where other processes read, it
            runs there, so that what is large need not travel. A function of a module.
        switched_off: names of rules that are not to run.
        severities: of the findings of some rules, instead of the rules' own.
        processes: how many may read, then compare; the result is the same.
        cancelled: asked now and then.
    """

    def __init__(  # noqa: PLR0913 - most checks need none of the last ones
        self,
        reference: Reference,
        articles: Iterable[Article],
        *,
        tell: Callable[[ArticleResult], T] = plainly,  # type: ignore[assignment]
        switched_off: frozenset[str] = frozenset(),
        severities: Mapping[str, Severity] | None = None,
        processes: int = 1,
        cancelled: Callable[[], bool] | None = None,
    ) -> None:
        self._articles = articles
        self._tell = tell
        self._rules = Rules(switched_off, dict(severities or {}))
        self._processes = processes
        self._watch = Watch(0, None, cancelled)
        self._glossary = Glossary(reference)
        self._shelf = Shelf(self._glossary)
        self.skipped: list[Skipped] = list(unread_names(reference))
        """What the check did not look at so far, and why."""

    def __iter__(self) -> Iterator[T]:
        """What is told of what each article shows by itself.

        Raises:
            Cancelled: ``cancelled`` said so.
        """
        read = packed_readings(
            self._glossary, self._articles, self._rules, self._tell, self._processes
        )
        for told, skipped, parcel in so_many_undisturbed(read, _READ_AT_ONCE):
            self._watch.go_on()
            yield told
            self.skipped += skipped
            self._shelf.put(parcel)

    def findings(self) -> Iterator[Finding]:
        """What the articles that were read show together.

        Raises:
            Cancelled: ``cancelled`` said so.
        """
        found = found_together(self._shelf, self._rules, self._watch, processes=self._processes)
        yield from so_many_undisturbed(found, _FOUND_AT_ONCE)
        self.skipped += self._shelf.skipped
        self._shelf.skipped.clear()
