"""What each reviewer holds, article by article: the ground of adjudication and agreement."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar, cast

from kzannotate.domain.document import Document
from kzannotate.domain.finding import Finding
from kzannotate.domain.mention import Mention, Standing
from kzannotate.domain.project import MACHINE_LAYER, Layer, LayerKind
from kzannotate.domain.records import Record
from kzannotate.domain.remark import Reading
from kzannotate.domain.span import Span
from kzannotate.domain.verdict import Correction, Verdict
from kzannotate.workbench.reviewers import people
from kzannotate.workbench.viewing import is_proposal, seen

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kzannotate.workbench.reviewers import Person
    from kzannotate.workbench.session import Workbench

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Ruled:
    """A reviewer's verdict with the words that they read instead, by place."""

    verdict: Verdict
    corrections: tuple[Correction, ...] = ()

    @property
    def instead(self) -> tuple[tuple[str, int, str], ...]:
        """Places and what is to be read there."""
        return tuple(sorted((c.document, c.span.start, c.replacement) for c in self.held))

    @property
    def held(self) -> tuple[Correction, ...]:
        """The corrections that the reviewer did not refuse afterwards."""
        return tuple(c for c in self.corrections if c.standing is not Standing.REJECTED)


class Standpoints:
    """Decisions of all reviewers as they are now; read once, for one look at them.

    A reviewer whose decisions are hidden from who looks, as in a blind reading, has none here.
    """

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench
        layers = {
            layer.id for layer in bench.store.records(Layer) if layer.kind is LayerKind.REVIEWER
        }
        self.people: tuple[Person, ...] = tuple(
            p for p in sorted(people(bench), key=lambda p: (p.name, p.id)) if p.layer in layers
        )
        self._machine: dict[str, list[Mention]] = {}
        self._held: dict[tuple[str, str], list[Mention]] = {}
        self._kept: dict[tuple[type[Any], str], list[Any]] = {}

    @cached_property
    def finished(self) -> dict[str, frozenset[str]]:
        """Who has read each article to its end, by the articles' ids."""
        found: defaultdict[str, set[str]] = defaultdict(set)
        for person in self.people:
            for reading in self._bench.store.records(Reading, layer=person.layer):
                found[reading.document].add(person.id)
        return {document: frozenset(ids) for document, ids in found.items()}

    @cached_property
    def rulings(self) -> dict[str, dict[str, Ruled]]:
        """What each reviewer ruled, by the findings' ids and the reviewers'."""
        found: defaultdict[str, dict[str, Ruled]] = defaultdict(dict)
        for person in self.people:
            words: defaultdict[str | None, list[Correction]] = defaultdict(list)
            for correction in self.kept(Correction, person):
                words[correction.verdict].append(correction)
            for verdict in self._bench.store.records(Verdict, layer=person.layer):
                found[verdict.finding][person.id] = Ruled(verdict, tuple(words[verdict.id]))
        return dict(found)

    @cached_property
    def refused(self) -> dict[str, dict[str, tuple[Correction, ...]]]:
        """What rules suggest and reviewers refused without a ruling, by finding and reviewer."""
        found: defaultdict[str, defaultdict[str, list[Correction]]]
        found = defaultdict(lambda: defaultdict(list))
        for person in self.people:
            for correction in self.kept(Correction, person):
                finding = (correction.verdict or "").removeprefix("verdict-")
                ruled = person.id in self.rulings.get(finding, {})
                if finding and not ruled and correction.standing is Standing.REJECTED:
                    found[finding][person.id].append(correction)
        return {f: {who: tuple(c) for who, c in by.items()} for f, by in found.items()}

    @cached_property
    def findings(self) -> dict[str, Finding]:
        """Findings that somebody has ruled on, by their ids."""
        found = (self._bench.store.record(Finding, f, MACHINE_LAYER) for f in self.rulings)
        return {f.id: f for f in found if f is not None}

    @cached_property
    def own(self) -> dict[str, dict[str, list[Mention]]]:
        """Every mention that reviewers decided on themselves, by article and reviewer."""
        found: defaultdict[str, defaultdict[str, list[Mention]]]
        found = defaultdict(lambda: defaultdict(list))
        for person in self.people:
            for mention in self._bench.store.records(Mention, layer=person.layer):
                found[mention.document][person.id].append(mention)
        return {document: dict(by) for document, by in found.items()}

    def kept(self, kind: type[R], person: Person) -> list[R]:
        """All records of a kind that a reviewer keeps; read once."""
        key = (kind, person.id)
        if key not in self._kept:
            self._kept[key] = self._bench.store.records(kind, layer=person.layer)
        return cast("list[R]", self._kept[key])

    def documents(self) -> list[Document]:
        """Articles that at least two reviewers have worked on, in the order of the project."""
        both = set(self.own) | set(self.finished)
        wanted = {d for d in both if len(self.readers(d)) > 1}
        return [d for d in self._bench.store.records(Document) if d.id in wanted]

    def readers(self, document: str) -> list[Person]:
        """Who has finished an article or marked something in it."""
        ids = self.finished.get(document, frozenset()) | self.own.get(document, {}).keys()
        return [p for p in self.people if p.id in ids]

    def has_finished(self, person: str, documents: Iterable[str]) -> bool:
        """Whether a reviewer has read all of these articles to their ends."""
        return all(person in self.finished.get(d, ()) for d in documents)

    def held(self, document: str, person: Person) -> list[Mention]:
        """The mentions that hold for a reviewer: their own, and what they let stand.

        What the machine is certain of holds unless they rejected it; its guesses do not.
        """
        key = (document, person.id)
        if key not in self._held:
            own = self.own.get(document, {}).get(person.id, [])
            shown = seen(own, self._certain(document))
            self._held[key] = shown
        return self._held[key]

    def machine(self, document: str) -> list[Mention]:
        """All that the machine proposes in an article."""
        if document not in self._machine:
            store = self._bench.store
            self._machine[document] = store.records(Mention, layer=MACHINE_LAYER, document=document)
        return self._machine[document]

    def touched(self, document: str, person: Person) -> list[Mention]:
        """What a reviewer decided on themselves, rejected ones too."""
        return self.own.get(document, {}).get(person.id, [])

    def _certain(self, document: str) -> list[Mention]:
        return [m for m in self.machine(document) if not is_proposal(m)]


def is_rejected(mention: Mention) -> bool:
    """Whether it says that there is no such mention."""
    return mention.standing is Standing.REJECTED


def stretches(spans: Iterable[Span]) -> Iterator[Span]:
    """Stretches of a text that overlapping spans cover together, in order."""
    begin = end = -1
    for span in sorted(spans):
        if begin >= 0 and span.start < end:
            end = max(end, span.end)
            continue
        if begin >= 0:
            yield Span(begin, end)
        begin, end = span.start, span.end
    if begin >= 0:
        yield Span(begin, end)


def within(mentions: Sequence[Mention], stretch: Span) -> list[Mention]:
    """Mentions that begin in a stretch, in order."""
    found = [m for m in mentions if stretch.start <= m.span.start < stretch.end]
    return sorted(found, key=lambda m: (m.span, m.id))
