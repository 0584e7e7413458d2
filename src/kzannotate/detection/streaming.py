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


@dataclass(frozen=True, slots=True)
class StreamResult:
    """What is left to say when all articles are read.

    Args:
        findings: what articles show together.
        skipped: what the check did not look at, and why.
    """

    findings: tuple[Finding, ...]
    skipped: tuple[Skipped, ...]


def stream(  # noqa: PLR0913 - as a check takes them
    reference: Reference,
    articles: Iterable[Article],
    take: Callable[[ArticleResult], None],
    *,
    switched_off: frozenset[str] = frozenset(),
    of: int = 0,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> StreamResult:
    """Check articles that come one after the other; the result is that of ``Checker.check``.

    Of each article only what comparing needs is kept, packed; a hundred megabytes of text take
    as much room as ten do otherwise.

    Args:
        reference: what to check against.
        articles: each is asked for when it is to be read.
        take: is given what each article shows by itself, in order.
        switched_off: names of rules that are not to run.
        of: how many articles there are, as far as is known.
        progress: told how many articles of how many are done.
        cancelled: asked now and then.

    Raises:
        Cancelled: ``cancelled`` said so.
    """
    glossary = Glossary(reference)
    shelf, skipped = Shelf(glossary), list(unread_names(reference))
    watch = Watch(of, progress, cancelled)
    for done, read in enumerate(_read(Reader(glossary, switched_off), articles, watch), 1):
        reading = read.reading
        take(ArticleResult(reading.text.article, reading.mentions, reading.claims, read.findings))
        skipped += reading.skipped
        shelf.put(reading)
        watch.tell(done)
    findings: list[Finding] = []
    for rule in rules_of(Scope.COLLECTION, switched_off):
        watch.go_on()
        findings += rule.find(shelf)
    return StreamResult(tuple(findings), tuple(skipped))


def _read(reader: Reader, articles: Iterable[Article], watch: Watch) -> Iterator[ReadArticle]:
    rest = iter(articles)
    while batch := list(islice(rest, TOGETHER)):
        watch.go_on()
        yield from reader.read([ArticleText(a) for a in batch])
