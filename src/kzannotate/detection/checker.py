"""Reads articles against a reference and compares them; reads again only what it must."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kzannotate.detection.article_text import ArticleText
from kzannotate.detection.differences import Difference
from kzannotate.detection.glossary import Glossary
from kzannotate.detection.progress import Cancelled
from kzannotate.detection.reading import Reading
from kzannotate.detection.rule import Scope, rules_of
from kzannotate.domain.claim import Claim
from kzannotate.domain.finding import Finding
from kzannotate.domain.mention import Mention

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from kzannotate.domain.document import Article, Document
    from kzannotate.domain.entity import Reference

    Key = tuple[Document, str | None]


@dataclass(frozen=True)
class CheckResult:
    """What a check proposes.

    Args:
        skipped: ids of documents that hold no text.
    """

    mentions: tuple[Mention, ...]
    claims: tuple[Claim, ...]
    findings: tuple[Finding, ...]
    skipped: tuple[str, ...]


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
        readings = []
        for done, article in enumerate(wanted):
            if cancelled and cancelled():
                raise Cancelled
            readings.append(self._read(article))
            if progress:
                progress(done + 1, len(wanted))
        self._forget_others(wanted)
        return CheckResult(
            tuple(m for r in readings for m in r.mentions),
            tuple(c for r in readings for c in r.claims),
            tuple(self._findings(readings, cancelled)),
            tuple(r.text.document for r in readings if not r.text.raw.strip()),
        )

    def _findings(
        self, readings: list[Reading], cancelled: Callable[[], bool] | None
    ) -> Iterator[Finding]:
        alone = tuple(rules_of(Scope.ARTICLE, self.switched_off))
        for reading in readings:
            key = _key(reading.text.article)
            if key not in self._alone:
                self._alone[key] = tuple(f for rule in alone for f in rule.find([reading]))
            yield from self._alone[key]
        for rule in rules_of(Scope.COLLECTION, self.switched_off):
            if cancelled and cancelled():
                raise Cancelled
            yield from rule.find(readings)

    def with_reference(self, reference: Reference) -> Checker:
        """A checker of another reference that keeps what the difference cannot touch."""
        other = Checker(reference, switched_off=self.switched_off)
        other._texts = dict(self._texts)
        difference = Difference(self.reference, reference)
        difference.widen(self._glossary)
        difference.widen(other._glossary)
        for key, reading in self._readings.items():
            entities = reading.entities()
            if difference.touches_names(reading.text, entities):
                continue
            other._readings[key] = reading.with_glossary(other._glossary)
            if key in self._alone and not difference.touches_facts(entities):
                other._alone[key] = self._alone[key]
        return other

    def _read(self, article: Article) -> Reading:
        key = _key(article)
        if key not in self._readings:
            text = self._texts.setdefault(key, ArticleText(article))
            reading = Reading(text, self._glossary)
            _ = reading.mentions, reading.claims  # read now, while progress is shown
            self._readings[key] = reading
            self.articles_read += 1
        return self._readings[key]

    def _forget_others(self, articles: list[Article]) -> None:
        wanted = {_key(a) for a in articles}
        caches: tuple[dict[Key, Any], ...] = (self._texts, self._readings, self._alone)
        for cache in caches:
            for key in [k for k in cache if k not in wanted]:
                del cache[key]


def _key(article: Article) -> Key:
    # The document carries the digest of its text, so the text itself need not be compared.
    return article.document, article.source_name
