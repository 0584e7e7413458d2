"""A check of more articles than memory holds: what one shows is handed on as soon as it is read."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from kzannotate.detection.article_text import ArticleText
from kzannotate.detection.glossary import Glossary
from kzannotate.detection.progress import Watch
from kzannotate.detection.reader import TOGETHER, ReadArticle, Reader
from kzannotate.detection.rule import Scope, rules_of
from kzannotate.detection.shelf import Shelf
from kzannotate.detection.skipped import Skipped, unread_names
from kzannotate.domain.claim import Claim
from kzannotate.domain.document import Article
from kzannotate.domain.finding import Finding
from kzannotate.domain.mention import Mention

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from kzannotate.domain.entity import Reference


@dataclass(frozen=True, slots=True)
class ArticleResult:
    """What one article shows by itself."""

    article: Article
    mentions: tuple[Mention, ...]
    claims: tuple[Claim, ...]
    findings: tuple[Finding, ...]


class Stream:
    """Checks articles that come one after the other; finds what ``Checker.check`` finds.

    To be gone through once. Of each article only what comparing needs is kept, packed: a hundred
    megabytes of text take as much room as twelve do otherwise.

    Args:
        reference: what to check against.
        articles: each is asked for when it is to be read.
        switched_off: names of rules that are not to run.
        cancelled: asked now and then.
    """

    def __init__(
        self,
        reference: Reference,
        articles: Iterable[Article],
        *,
        switched_off: frozenset[str] = frozenset(),
        cancelled: Callable[[], bool] | None = None,
    ) -> None:
        self._articles = articles
        self._switched_off = switched_off
        self._watch = Watch(0, None, cancelled)
        self._glossary = Glossary(reference)
        self.findings: list[Finding] = []
        """What articles show together, known when all are read."""
        self.skipped: list[Skipped] = list(unread_names(reference))
        """What the check did not look at so far, and why."""

    def __iter__(self) -> Iterator[ArticleResult]:
        """What each article shows by itself; at the end all are compared.

        Raises:
            Cancelled: ``cancelled`` said so.
        """
        shelf = Shelf(self._glossary)
        for reading, findings in self._read():
            yield ArticleResult(reading.text.article, reading.mentions, reading.claims, findings)
            self.skipped += reading.skipped
            shelf.put(reading)
        for rule in rules_of(Scope.COLLECTION, self._switched_off):
            self._watch.go_on()
            self.findings += rule.find(shelf)

    def _read(self) -> Iterator[ReadArticle]:
        reader, rest = Reader(self._glossary, self._switched_off), iter(self._articles)
        while batch := list(islice(rest, TOGETHER)):
            self._watch.go_on()
            yield from reader.read([ArticleText(a) for a in batch])
