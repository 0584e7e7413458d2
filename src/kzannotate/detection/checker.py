"""Reads articles against a reference and compares them; reads again only what it must."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from kzannotate.detection.article_text import ArticleText
from kzannotate.detection.differences import Difference
from kzannotate.detection.glossary import Glossary
from kzannotate.detection.progress import Cancelled
from kzannotate.detection.reading import STEPS, Reading
from kzannotate.detection.rule import Scope, rules_of
from kzannotate.detection.skipped import Skipped, unread_names
from kzannotate.domain.claim import Claim
from kzannotate.domain.finding import Finding
from kzannotate.domain.mention import Mention

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from kzannotate.domain.document import Article, Document
    from kzannotate.domain.entity import Reference

    Key = tuple[Document, str | None]


_TOGETHER = 16
"""Articles that are read together."""


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
    """

    def __init__(self, reference: Reference, *, switched_off: frozenset[str] = frozenset()) -> None:
        self.reference = reference
        self.switched_off = switched_off
        self._glossary = Glossary(reference)
        self._texts: dict[Key, ArticleText] = {}
        self._readings: dict[Key, Reading] = {}
        self._alone: dict[Key, tuple[Finding, ...]] = {}
        self.articles_read = 0
        """How many articles the last check had to read anew."""

    def check(
        self,
        articles: Iterable[Article],
        *,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> CheckResult:
        """Read the articles that are new or changed, and compare all of them.

        Args:
            articles: all articles; those that an earlier check read and this one leaves out
                are forgotten.
            progress: told how many articles of how many are done.
            cancelled: asked before each article and each rule.

        Raises:
            Cancelled: ``cancelled`` said so; what was read so far is kept.
        """
        wanted = list(articles)
        self.articles_read = 0
        self._read_all(wanted, progress, cancelled)
        self._forget_others(wanted)
        readings = [self._readings[_key(article)] for article in wanted]
        findings = tuple(self._findings(readings, cancelled))
        for reading in readings:
            reading.text.rest()
        return CheckResult(
            tuple(m for r in readings for m in r.mentions),
            tuple(c for r in readings for c in r.claims),
            findings,
            (*self._unread, *(s for r in readings for s in r.skipped)),
        )

    @cached_property
    def _unread(self) -> tuple[Skipped, ...]:
        return tuple(unread_names(self.reference))

    def _read_all(
        self,
        articles: list[Article],
        progress: Callable[[int, int], None] | None,
        cancelled: Callable[[], bool] | None,
    ) -> None:
        for start in range(0, len(articles), _TOGETHER):
            batch = articles[start : start + _TOGETHER]
            stop = next((n for n, _ in enumerate(batch) if cancelled and cancelled()), len(batch))
            self.read(batch[:stop])
            for done in range(start + 1, start + stop + 1):
                if progress:
                    progress(done, len(articles))
            if stop < len(batch):
                raise Cancelled

    def _findings(
        self, readings: list[Reading], cancelled: Callable[[], bool] | None
    ) -> Iterator[Finding]:
        for reading in readings:
            key = _key(reading.text.article)
            if key not in self._alone:
                self._alone[key] = self._found_in([reading])[0]
            yield from self._alone[key]
        for rule in rules_of(Scope.COLLECTION, self.switched_off):
            if cancelled and cancelled():
                raise Cancelled
            yield from rule.find(readings)

    def _found_in(self, readings: list[Reading]) -> list[tuple[Finding, ...]]:
        """What each of some articles shows by itself."""
        found: list[list[Finding]] = [[] for _ in readings]
        for rule in rules_of(Scope.ARTICLE, self.switched_off):
            for reading, own in zip(readings, found, strict=True):
                own.extend(rule.find([reading]))
        return [tuple(own) for own in found]

    def with_reference(self, reference: Reference) -> Checker:
        """A checker of another reference that keeps what the difference cannot touch."""
        other = Checker(reference, switched_off=self.switched_off)
        other._texts = dict(self._texts)
        difference = Difference(self.reference, reference)
        difference.widen(self._glossary)
        difference.widen(other._glossary)
        for key, reading in self._readings.items():
            entities = reading.entities
            if difference.touches_names(reading.text, entities):
                continue
            other._readings[key] = reading.with_glossary(other._glossary)
            if key in self._alone and not difference.touches_facts(entities):
                other._alone[key] = self._alone[key]
        return other

    def read(self, articles: Iterable[Article]) -> None:
        """Read the articles that are new, a step at a time for all of them.

        A step finds its code and its tables at hand when it comes to the next article, which
        saves a fifth of the time.
        """
        new = {_key(a): a for a in articles if _key(a) not in self._readings}
        texts = [self._texts.setdefault(key, ArticleText(a)) for key, a in new.items()]
        readings = [Reading(text, self._glossary) for text in texts]
        for step in STEPS:
            for reading in readings:
                step(reading)
        for key, reading, own in zip(new, readings, self._found_in(readings), strict=True):
            reading.rest()
            self._readings[key], self._alone[key] = reading, own
        self.articles_read += len(new)

    def _forget_others(self, articles: list[Article]) -> None:
        wanted = {_key(a) for a in articles}
        caches: tuple[dict[Key, Any], ...] = (self._texts, self._readings, self._alone)
        for cache in caches:
            for key in [k for k in cache if k not in wanted]:
                del cache[key]


def _key(article: Article) -> Key:
    # The document carries the digest of its text, so the text itself need not be compared.
    return article.document, article.source_name
