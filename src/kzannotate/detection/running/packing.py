"""Articles that are read one after the other and packed away, here or in other processes."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from functools import partial
from itertools import chain, islice
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from kzannotate.detection.articles.article_text import ArticleText
from kzannotate.detection.names.glossary import Glossary
from kzannotate.detection.readings.shelf import Parcel, parcel_of
from kzannotate.detection.rule import as_loud_as_chosen
from kzannotate.detection.running.forgetting import Room
from kzannotate.detection.running.reader import TOGETHER, ReadArticle, Reader
from kzannotate.detection.running.reading_pool import SHARE, in_order
from kzannotate.domain.claim import Claim
from kzannotate.domain.document import Article
from kzannotate.domain.finding import Finding, Severity
from kzannotate.domain.mention import Mention

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from kzannotate.detection.readings.skipped import Skipped
    from kzannotate.domain.entity import Reference

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class ArticleResult:
    """What one article shows by itself."""

    article: Article
    mentions: tuple[Mention, ...]
    claims: tuple[Claim, ...]
    findings: tuple[Finding, ...]


def plainly(result: ArticleResult) -> ArticleResult:
    """The result as it is."""
    return result


class Rules(NamedTuple):
    """Which rules do not run, and how loud others are."""

    switched_off: frozenset[str]
    severities: Mapping[str, Severity]


class ReadAndPacked(NamedTuple, Generic[T]):
    """What is handed on of an article, and what comparing needs of it."""

    told: T
    skipped: tuple[Skipped, ...]
    parcel: Parcel


class _Desk(Generic[T]):
    """Reads articles and packs them, here or in another process."""

    def __init__(
        self, glossary: Glossary, rules: Rules, tell: Callable[[ArticleResult], T]
    ) -> None:
        self._reader = Reader(glossary, rules.switched_off)
        self._severities = rules.severities
        self._tell = tell
        self._room = Room()

    @classmethod
    def of(
        cls,
        reference: Reference,
        rules: Rules,
        tell: Callable[[ArticleResult], T],
    ) -> _Desk[T]:
        """One that makes the reference ready for itself."""
        return cls(Glossary(reference), rules, tell)

    def read(self, articles: Sequence[Article]) -> list[ReadAndPacked[T]]:
        """What is handed on of each article."""
        self._room.make()
        return [self._done(r) for r in self._reader.read([ArticleText(a) for a in articles])]

    def _done(self, read: ReadArticle) -> ReadAndPacked[T]:
        reading = read.reading
        findings = tuple(as_loud_as_chosen(read.findings, self._severities))
        shown = reading.text.article, reading.mentions, reading.claims, findings
        return ReadAndPacked(self._tell(ArticleResult(*shown)), reading.skipped, parcel_of(reading))


def packed_readings(
    glossary: Glossary,
    articles: Iterable[Article],
    rules: Rules,
    tell: Callable[[ArticleResult], T],
    processes: int,
) -> Iterator[ReadAndPacked[T]]:
    """Read articles, each of which is asked for when it is to be read.

    Args:
        glossary: names that are looked for.
        articles: in their order.
        rules: which run.
        tell: makes of what an article shows what is handed on, in the process that reads.
        processes: how many may read; the result is the same.
    """
    rest = iter(articles)
    first = list(islice(rest, SHARE))
    if processes == 1 or len(first) < SHARE:
        desk, everything = _Desk(glossary, rules, tell), chain(first, rest)
        while batch := list(islice(everything, TOGETHER)):
            yield from desk.read(batch)
        return
    shares = chain([first], iter(lambda: list(islice(rest, SHARE)), []))
    make = partial(_Desk.of, glossary.reference, rules, tell)
    with closing(in_order(make, shares, processes)) as answers:
        for answer in answers:
            yield from answer
