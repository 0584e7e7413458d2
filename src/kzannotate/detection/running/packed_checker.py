"""Checks more articles than memory holds, and remembers on a disk what it read of them."""

from __future__ import annotations

from array import array
from hashlib import blake2b
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.names.glossary import Glossary
from kzannotate.detection.readings.boxes import Box, BoxFile
from kzannotate.detection.readings.by_number import ByNumber
from kzannotate.detection.readings.shelf import Shelf
from kzannotate.detection.readings.skipped import Skipped, unread_names
from kzannotate.detection.readings.undisturbed import undisturbed
from kzannotate.detection.running.differences import Difference
from kzannotate.detection.running.found_together import found_together
from kzannotate.detection.running.packing import ArticleResult, Rules, packed_readings, plainly
from kzannotate.domain.document import Article, Document

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from kzannotate.detection.running.progress import Watch
    from kzannotate.domain.entity import Reference
    from kzannotate.domain.finding import Finding, Severity


class Unread(NamedTuple):
    """An article whose text is asked for only if it must be read."""

    document: Document
    source_name: str | None
    text: Callable[[str], str]

    def key(self) -> bytes:
        """What tells it from an article that would be read otherwise."""
        return blake2b(repr((self.document, self.source_name)).encode(), digest_size=16).digest()


class _Known(NamedTuple):
    """What is held of an article.

    Args:
        place: of its box.
        findings: ids of those that it showed by itself, in lines.
        odd: numbers of the names that it spells in a way that nobody lists.
        skipped: what of it was not looked at.
    """

    place: int
    findings: str
    odd: tuple[int, ...]
    skipped: tuple[Skipped, ...]


class PackedChecker:
    """Finds what ``Checker`` finds; of each article one packed reading is kept.

    Args:
        reference: what to check against.
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
        self.rules = Rules(switched_off, dict(severities or {}))
        self._glossary = glossary or Glossary(reference)
        self._boxes = BoxFile()
        self._known: dict[bytes, _Known] = {}
        self._odd: dict[tuple[str, str], int] = {}
        self._uncompared: tuple[Skipped, ...] = ()

    def read(
        self, articles: Iterable[Unread], watch: Watch, *, processes: int = 1
    ) -> Iterator[ArticleResult]:
        """What each article shows by itself that was not read before.

        Raises:
            Cancelled: somebody said so; what was read so far is kept.
        """
        new = self._new(articles, watch)
        read = packed_readings(self._glossary, new, self.rules, plainly, processes)
        for told, skipped, parcel in read:
            document, source = told.article.document, told.article.source_name
            self._boxes.append(parcel.box)
            ids = "\n".join(f.id for f in told.findings)
            odd = (self._odd.setdefault(name, len(self._odd)) for name in parcel.odd)
            known = _Known(len(self._boxes) - 1, ids, tuple(odd), skipped)
            self._known[Unread(document, source, str).key()] = known
            yield told

    def _new(self, articles: Iterable[Unread], watch: Watch) -> Iterator[Article]:
        for done, each in enumerate(articles, 1):
            watch.go_on()
            if each.key() not in self._known:
                text = each.text(each.document.id)
                yield Article(each.document, text, each.source_name)
            watch.tell(done)

    def forget(self, article: Unread) -> None:
        """Read it again next time."""
        self._known.pop(article.key(), None)

    def compare(self, articles: Sequence[bytes], watch: Watch) -> Iterator[Finding]:
        """What articles that were read show together.

        Args:
            articles: their keys, in order.
            watch: asked before each rule.
        """
        known = [self._known[key] for key in articles]
        names = list(self._odd)
        odd = frozenset(names[number] for k in known for number in k.odd)
        boxes = _Chosen(self._boxes, array("L", (k.place for k in known)))
        shelf = Shelf.over(self._glossary, boxes, odd)
        try:
            yield from found_together(shelf, self.rules, watch)
        finally:
            self._uncompared = tuple(shelf.skipped)
            shelf.let_go()

    def skipped(self, articles: Iterable[bytes]) -> Iterator[Skipped]:
        """What of some articles was not looked at, when they were read and compared last."""
        yield from unread_names(self.reference)
        for key in articles:
            yield from self._known[key].skipped
        yield from self._uncompared

    def found_alone(self, articles: Iterable[bytes]) -> Iterator[str]:
        """Ids of the findings that articles showed by themselves."""
        for key in articles:
            yield from self._known[key].findings.split()

    @undisturbed()
    def with_reference(self, reference: Reference) -> PackedChecker:
        """A checker of another reference that keeps what the difference cannot touch."""
        switched_off, severities = self.rules
        glossary = Glossary(reference, self._glossary)
        other = PackedChecker(
            reference, switched_off=switched_off, severities=severities, glossary=glossary
        )
        difference = Difference(self.reference, reference)
        difference.widen(self._glossary)
        other._boxes, other._odd = self._boxes, dict(self._odd)
        shelf = Shelf.over(self._glossary, self._boxes)
        for key, known in self._known.items():
            entities = self._boxes[known.place].entities
            touched = difference.touches_facts(entities)
            if not touched and not difference.touches_names(shelf.text(known.place), entities):
                other._known[key] = known
        return other


class _Chosen(ByNumber[Box]):
    """Some of the boxes of a file, in another order."""

    def __init__(self, boxes: BoxFile, places: array[int]) -> None:
        self._boxes, self._places = boxes, places

    def __len__(self) -> int:
        return len(self._places)

    def _fetch(self, number: int) -> Box:
        return self._boxes[self._places[number]]
