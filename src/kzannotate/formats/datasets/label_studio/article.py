"""One article of Label Studio's, with what several people and machines say of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from kzannotate.formats.datasets import foreign_json as fj
from kzannotate.formats.datasets.addresses import entity_at, is_address
from kzannotate.formats.datasets.beside import maker_retold, mark_retold
from kzannotate.formats.datasets.label_studio.writing import KIND, region_id
from kzannotate.formats.datasets.model import DataDocument, DataEntity, Mark, Tie
from kzannotate.formats.datasets.placing import Places, Sought
from kzannotate.formats.datasets.taking import Ids, Troubles, kind_named, mark_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.domain.span import Span
    from kzannotate.formats.datasets.label_studio.regions import Opinion, Stretch

_ACCEPTED = ("standing", "accepted")


class Article:
    """Collects the marks of one article.

    Args:
        document: the article.
        ours: what we wrote besides, if the task is one of ours.
        entities: takes those that regions link to.
        troubles: takes what is left out.
    """

    def __init__(
        self,
        document: DataDocument,
        ours: dict[str, Any],
        entities: dict[str, DataEntity],
        troubles: Troubles,
    ) -> None:
        self._document, self._ours, self._entities = document, ours, entities
        self._troubles, self._ids = troubles, Ids()
        self._id, self._text = document.document.id, document.text
        self._opinions: list[Opinion] = []
        self._has_machines = True
        self._beside: dict[str, Mark] = {}
        self._at: dict[tuple[Span, str], list[str]] = {}
        for told in fj.list_in(ours, "marks"):
            mark = mark_retold(told, self._text, "")
            if mark is not None and mark.id:
                self._beside[mark.id] = mark
                self._at.setdefault((mark.cover, mark.label), []).append(mark.id)

    def hear_no_machines(self) -> None:
        """The file does not tell what machines say: what they said when it went out stays."""
        self._has_machines = False

    def hear(self, opinion: Opinion) -> None:
        """One annotation or prediction."""
        self._opinions.append(opinion)

    def made(self) -> DataDocument:
        """The article with all marks and ties."""
        places = self._places()
        marks: list[Mark] = []
        named: list[dict[str, Mark]] = []
        for opinion in self._opinions:
            found = {}
            for id_, region in opinion.regions.items():
                mark = self._mark(region, opinion, places)
                if mark is not None:
                    found[id_] = mark
                    marks.append(mark)
            if opinion.broken:
                self._troubles.tell(f"{opinion.broken} results of {self._id} are none")
            named.append(found)
        hidden = [m for m in self._beside.values() if self._is_hidden(m)]
        marks = sorted((*marks, *hidden), key=lambda m: (m.cover.start, -m.cover.end))
        return replace(
            self._document,
            marks=tuple(marks),
            ties=tuple(self._ties(named, {mark.id for mark in marks})),
            tags=(*self._document.tags, *(t for o in self._opinions for t in o.tags)),
            notes=(*self._document.notes, *(n for o in self._opinions for n in o.notes)),
        )

    def _is_hidden(self, mark: Mark) -> bool:
        """Whether the file could not show a mark of ours."""
        is_machine = mark.maker is not None and mark.maker.is_machine
        return not len(mark.cover) or (is_machine and not self._has_machines)

    def _places(self) -> Places:
        return Places(self._text, [r.sought for o in self._opinions for r in o.regions.values()])

    def _mark(self, region: Stretch, opinion: Opinion, places: Places) -> Mark | None:
        span = _found(region.sought, places)
        if span is None or not len(span):
            self._troubles.tell(f"the region {region.id[:40]} of {self._id} stands nowhere")
            return None
        label = (*region.labels, *(words for _, words in region.said), "region")[0]
        own = self._own(region, span, label)
        is_machine = opinion.maker is not None and opinion.maker.is_machine
        if own is None:
            id_ = self._ids.free(f"{self._id}:{region.id}" if region.id else "", self._id + ":1")
            mark = replace(mark_of(self._text, id_, label, (span,)), maker=opinion.maker)
        else:
            self._ids.free(own.id, own.id)
            mark = own if is_machine else _accepted(own, opinion)
        return self._with_said(mark, region, is_own=own is not None)

    def _own(self, region: Stretch, span: Span, label: str) -> Mark | None:
        """The mark as it went out, if it is where it was; each comes back but once."""
        for id_ in self._at.get((span, label), ()):
            if id_ in self._beside and region.id in ("", region_id(id_)):
                return self._beside.pop(id_)
        return None

    def _with_said(self, mark: Mark, region: Stretch, *, is_own: bool) -> Mark:
        links = [words for name, words in region.said if name != KIND and is_address(words)]
        kinds = [words for name, words in region.said if name == KIND]
        entity = mark.entity if is_own else None
        if links:
            words, own = mark.quote.exact, mark.entity
            entity = entity_at(links[0], self._entities, kind=mark.label, name=words, own=own)
        elif is_own and region.id:
            entity = None  # the link was taken away
        properties = mark.properties if is_own else tuple(_told(region, mark.label))
        note = region.note if region.id or region.note else mark.note
        kind = kind_named(kinds[0]) if kinds else mark.kind
        return replace(mark, kind=kind, entity=entity, properties=properties, note=note)

    def _ties(self, named: list[dict[str, Mark]], ids: set[str]) -> Iterator[Tie]:
        told = {_ends(t): t for t in fj.list_in(self._ours, "ties") if isinstance(t, dict)}
        shown = [{mark.id for mark in found.values()} for found in named]
        has_relations = any(opinion.relations for opinion in self._opinions)
        for (kind, first, second), ours in told.items():
            together = any({first, second} <= marks for marks in shown)
            if {first, second} <= ids and not (together and (has_relations or self._is_whole())):
                yield self._tie(kind, first, second, ours, "")
        for found, opinion in zip(named, self._opinions, strict=True):
            for number, (first, second, kind) in enumerate(opinion.relations, 1):
                if first not in found or second not in found:
                    self._troubles.tell(
                        f"the relation {number} of {self._id} leads to a region that is not there"
                    )
                    continue
                ends = found[first].id, found[second].id
                ours = told.get((kind, *ends), {})
                yield self._tie(kind, *ends, ours, f"{self._id}:{first}-{second}-{number}")

    def _is_whole(self) -> bool:
        """Whether regions have ids, so that relations between them would be there."""
        return any(r.id for opinion in self._opinions for r in opinion.regions.values())

    def _tie(self, kind: str, first: str, second: str, told: dict[str, Any], otherwise: str) -> Tie:
        id_ = fj.text_in(told, "id") or otherwise
        note, maker = fj.text_in(told, "note"), maker_retold(told.get("maker"))
        return Tie(id_, kind, first, second, self._id, self._id, note, maker)


def _found(sought: Sought, places: Places) -> Span | None:
    """Where words stand; some versions write line ends in them as two signs."""
    span = places.find(sought)
    if span is None and sought.exact and "\\n" in sought.exact:
        span = places.find(replace(sought, exact=sought.exact.replace("\\n", "\n")))
    return span


def _accepted(own: Mark, opinion: Opinion) -> Mark:
    """A machine's mark that stands in a person's annotation is accepted by that person."""
    if own.maker is None or not own.maker.is_machine:
        return own
    rest = tuple(pair for pair in own.properties if pair[0] != _ACCEPTED[0])
    return replace(own, maker=opinion.maker, properties=(*rest, _ACCEPTED))


def _told(region: Stretch, label: str) -> Iterator[tuple[str, str]]:
    if region.score is not None:
        yield "score", f"{region.score:.6g}"
    for tag in region.labels[1:]:
        yield "tag", tag
    for name, words in region.said:
        if name != KIND and words != label and not is_address(words):
            yield name or "said", words


def _ends(told: dict[str, Any]) -> tuple[str, str, str]:
    return fj.text_in(told, "label"), fj.text_in(told, "first"), fj.text_in(told, "second")
