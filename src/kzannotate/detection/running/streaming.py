"""A check of more articles than memory holds: what one shows is handed on as soon as it is read."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from functools import partial
from itertools import chain, islice
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from kzannotate.detection.articles.article_text import ArticleText
from kzannotate.detection.names.glossary import Glossary
from kzannotate.detection.readings.shelf import Parcel, Shelf, parcel_of
from kzannotate.detection.readings.skipped import Skipped, unread_names
from kzannotate.detection.rule import Scope, as_loud_as_chosen, rules_of
from kzannotate.detection.running.progress import Watch
from kzannotate.detection.running.reader import TOGETHER, ReadArticle, Reader
from kzannotate.detection.running.reading_pool import SHARE, in_order
from kzannotate.domain.claim import Claim
from kzannotate.domain.document import Article
from kzannotate.domain.finding import Finding, Severity
from kzannotate.domain.mention import Mention

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

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
        processes: how many may read; the result is the same.
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
        self._rules = _Rules(switched_off, dict(severities or {}))
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
        for told, skipped, parcel in self._read():
            yield told
            self.skipped += skipped
            self._shelf.put(parcel)

    def findings(self) -> Iterator[Finding]:
        """What the articles that were read show together.

        Raises:
            Cancelled: ``cancelled`` said so.
        """
        for rule in rules_of(Scope.COLLECTION, self._rules.switched_off):
            self._watch.go_on()
            yield from as_loud_as_chosen(rule.find(self._shelf), self._rules.severities)
        self.skipped += self._shelf.skipped
        self._shelf.skipped.clear()

    def _read(self) -> Iterator[_Read[T]]:
        desk = _Desk(self._glossary, self._rules, self._tell)
        rest = iter(self._articles)
        first = list(islice(rest, SHARE))
        if self._processes == 1 or len(first) < SHARE:
            everything = chain(first, rest)
            while batch := list(islice(everything, TOGETHER)):
                self._watch.go_on()
                yield from desk.read(batch)
            return
        shares = chain([first], iter(lambda: list(islice(rest, SHARE)), []))
        make = partial(_Desk.of, self._glossary.reference, self._rules, self._tell)
        with closing(in_order(make, shares, self._processes)) as answers:
            for answer in answers:
                self._watch.go_on()
                yield from answer


class _Rules(NamedTuple):
    switched_off: frozenset[str]
    severities: Mapping[str, Severity]


class _Read(NamedTuple, Generic[T]):
    told: T
    skipped: tuple[Skipped, ...]
    parcel: Parcel


class _Desk(Generic[T]):
    """Reads articles and packs them, here or in another process."""

    def __init__(
        self, glossary: Glossary, rules: _Rules, tell: Callable[[ArticleResult], T]
    ) -> None:
        self._reader = Reader(glossary, rules.switched_off)
        self._severities = rules.severities
        self._tell = tell

    @classmethod
    def of(
        cls,
        reference: Reference,
        rules: _Rules,
        tell: Callable[[ArticleResult], T],
    ) -> _Desk[T]:
        """One that makes the reference ready for itself."""
        return cls(Glossary(reference), rules, tell)

    def read(self, articles: Sequence[Article]) -> list[_Read[T]]:
        """What is handed on of each article."""
        return [self._done(r) for r in self._reader.read([ArticleText(a) for a in articles])]

    def _done(self, read: ReadArticle) -> _Read[T]:
        reading = read.reading
        findings = tuple(as_loud_as_chosen(read.findings, self._severities))
        shown = reading.text.article, reading.mentions, reading.claims, findings
        return _Read(self._tell(ArticleResult(*shown)), reading.skipped, parcel_of(reading))
