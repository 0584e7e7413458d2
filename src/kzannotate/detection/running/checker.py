"""Reads articles against a reference and compares them; reads again only what it must."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from kzannotate.detection.articles.article_text import ArticleText
from kzannotate.detection.names.glossary import Glossary
from kzannotate.detection.readings.reading import forget_passages
from kzannotate.detection.readings.readings_at_hand import ReadingsAtHand
from kzannotate.detection.readings.skipped import Skipped, unread_names
from kzannotate.detection.readings.undisturbed import undisturbed
from kzannotate.detection.rule import Scope, as_loud_as_chosen, rules_of
from kzannotate.detection.running.differences import Difference
from kzannotate.detection.running.progress import Cancelled, Watch
from kzannotate.detection.running.reader import TOGETHER, ReadArticle, Reader
from kzannotate.detection.running.reading_pool import are_worth_it, read_apart
from kzannotate.domain.claim import Claim
from kzannotate.domain.finding import Finding
from kzannotate.domain.mention import Mention

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from kzannotate.detection.readings.reading import Reading
    from kzannotate.domain.document import Article, Document
    from kzannotate.domain.entity import Reference
    from kzannotate.domain.finding import Severity

    Key = tuple[Document, str | None]


_MANY = 2_000
"""Articles of which no sentence is kept for the next check, to save room."""


@dataclass(frozen=True)
class CheckResult:
    """What a check proposes.

    Args:
        skipped: what it did not look at, and why.
    """

    mentions: tuple[Mention, ...]
    claims: tuple[Claim, ...]
    findings: tuple[Finding, ...]
    skipped: tuple[Skipped, ...]


class Checker:
    """Checks articles against one reference and remembers what it read.

    Args:
        switched_off: names of rules that are not to run.
        severities: of the findings of some rules, instead of the rules' own.
        glossary: of the reference, if it is ready.
    """

    def __init__(
        self,
        reference: Reference,
        *,
        switched_off: frozenset[str] = frozenset(),
        severities: Mapping[str, Severity] | None = None,
        glossary: Glossary | None = None,
    ) -> None:
        self.reference = reference
        self.switched_off = switched_off
        self.severities = dict(severities or {})
        self._glossary = glossary or Glossary(reference)
        self._reader = Reader(self._glossary, switched_off)
        self._texts: dict[Key, ArticleText] = {}
        self._readings: dict[Key, Reading] = {}
        self._alone: dict[Key, tuple[Finding, ...]] = {}
        self._compared: dict[str, Any] = {}
        """What comparing keeps of pairs of articles."""
        self.articles_read = 0
        """How many articles the last check had to read anew."""

    @undisturbed()
    def check(
        self,
        articles: Iterable[Article],
        *,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
        processes: int = 1,
    ) -> CheckResult:
        """Read the articles that are new or changed, and compare all of them.

        Args:
            articles: all articles; those that an earlier check read and this one leaves out
                are forgotten.
            progress: told how many articles of how many are done.
            cancelled: asked before each article and each rule.
            processes: how many may read where there is much to read; the result is the same.

        Raises:
            Cancelled: ``cancelled`` said so; what was read so far is kept.
        """
        wanted = list(articles)
        watch = Watch(len(wanted), progress, cancelled)
        self.articles_read = 0
        self._read_apart(wanted, processes, watch)
        self._read_here(wanted, watch)
        self._forget_others(wanted)
        readings = ReadingsAtHand((self._readings[_key(a)] for a in wanted), self._compared)
        found = self._findings(readings, watch)
        findings = tuple(as_loud_as_chosen(found, self.severities))
        for reading in readings:
            reading.text.rest()
            if len(readings) > _MANY:
                forget_passages(reading)
        return CheckResult(
            tuple(m for r in readings for m in r.mentions),
            tuple(c for r in readings for c in r.claims),
            findings,
            (*self._unread, *(s for r in readings for s in r.skipped), *readings.skipped),
        )

    @cached_property
    def _unread(self) -> tuple[Skipped, ...]:
        return tuple(unread_names(self.reference))

    def _read_apart(self, articles: list[Article], processes: int, watch: Watch) -> None:
        """Read what is new in other processes, if it is much."""
        new = [a for a in articles if _key(a) not in self._readings]
        if not are_worth_it(new, processes):
            return
        read = read_apart(self._glossary, self.switched_off, new, processes)
        with closing(read):
            for article, each in read:
                watch.go_on()
                self._keep(_key(article), each)
                watch.tell(self.articles_read)

    def _read_here(self, articles: list[Article], watch: Watch) -> None:
        """Read what is new, a few articles together."""
        for start in range(0, len(articles), TOGETHER):
            batch = articles[start : start + TOGETHER]
            stop = next((n for n, _ in enumerate(batch) if watch.says_stop()), len(batch))
            new = {_key(a): a for a in batch[:stop] if _key(a) not in self._readings}
            texts = [self._texts.setdefault(key, ArticleText(a)) for key, a in new.items()]
            for key, each in zip(new, self._reader.read(texts), strict=True):
                self._keep(key, each)
            for done in range(start + 1, start + stop + 1):
                watch.tell(done)
            if stop < len(batch):
                raise Cancelled

    def _keep(self, key: Key, read: ReadArticle) -> None:
        self._texts[key] = read.reading.text
        self._readings[key], self._alone[key] = read
        self.articles_read += 1

    def _findings(self, readings: Sequence[Reading], watch: Watch) -> Iterator[Finding]:
        for reading in readings:
            key = _key(reading.text.article)
            if key not in self._alone:
                self._alone[key] = self._reader.found_in([reading])[0]
            yield from self._alone[key]
        for rule in rules_of(Scope.COLLECTION, self.switched_off):
            watch.go_on()
            yield from rule.find(readings)

    @undisturbed()
    def with_reference(self, reference: Reference) -> Checker:
        """A checker of another reference that keeps what the difference cannot touch."""
        other = Checker(
            reference,
            switched_off=self.switched_off,
            severities=self.severities,
            glossary=Glossary(reference, self._glossary),
        )
        other._texts = dict(self._texts)
        other._compared = dict(self._compared)
        difference = Difference(self.reference, reference)
        difference.widen(self._glossary)
        for key, reading in self._readings.items():
            entities = reading.entities
            if difference.touches_names(reading.text, entities):
                continue
            other._readings[key] = reading.with_glossary(other._glossary)
            if key in self._alone and not difference.touches_facts(entities):
                other._alone[key] = self._alone[key]
        return other

    def with_rules(
        self, switched_off: frozenset[str], severities: Mapping[str, Severity]
    ) -> Checker:
        """A checker with other rules that keeps everything that was read."""
        other = Checker(
            self.reference,
            switched_off=switched_off,
            severities=severities,
            glossary=self._glossary,
        )
        other._texts = dict(self._texts)
        other._readings = dict(self._readings)
        other._compared = dict(self._compared)
        if switched_off == self.switched_off:
            other._alone = dict(self._alone)
        return other

    def _forget_others(self, articles: list[Article]) -> None:
        wanted = {_key(a) for a in articles}
        caches: tuple[dict[Key, Any], ...] = (self._texts, self._readings, self._alone)
        for cache in caches:
            for key in [k for k in cache if k not in wanted]:
                del cache[key]


def _key(article: Article) -> Key:
    # The document carries the digest of its text, so the text itself need not be compared.
    return article.document, article.source_name
