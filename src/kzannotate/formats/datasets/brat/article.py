"""One article of brat's: its text, its annotation lines, and what stands beside them."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from kzannotate.formats.datasets import foreign_json as fj
from kzannotate.formats.datasets.beside import document_retold, maker_retold, mark_retold
from kzannotate.formats.datasets.brat.standoff import (
    Line,
    joined_spans,
    line_of,
    one_line,
    written_spans,
)
from kzannotate.formats.datasets.brat.writing import attributes_of, links_of
from kzannotate.formats.datasets.model import DataDocument, DataEntity, Mark, Tie
from kzannotate.formats.datasets.placing import Places, Sought
from kzannotate.formats.datasets.taking import (
    Ids,
    Troubles,
    kind_named,
    mark_of,
)
from kzannotate.text.offset_units import OffsetMap, OffsetUnit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzannotate.domain.span import Span

_ENDS = re.compile(r"(\d{1,15}) (\d{1,15})")
_NOTES = "AnnotatorNotes"
_WIKIDATA = re.compile(r"Q[1-9]\d{0,15}")
_UNITS = (OffsetUnit.CODE_POINTS, OffsetUnit.UTF16)


@dataclass(slots=True)
class Known:
    """What all articles of a folder share.

    Args:
        labels: what types are called.
        entities: by id; more come with the articles.
    """

    labels: dict[str, str]
    entities: dict[str, DataEntity] = field(default_factory=dict)


@dataclass(slots=True)
class _Told:
    """What lines say of one annotation."""

    links: list[tuple[str, str]] = field(default_factory=list)
    attributes: dict[str, str] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    properties: list[tuple[str, str]] = field(default_factory=list)


class ArticleFiles:
    """Reads the lines of one article.

    Args:
        name: of its files.
        text: of the article.
        beside: what our own file beside says, line by line.
        known: what all articles share.
        troubles: takes what is left out.
    """

    def __init__(
        self,
        name: str,
        text: str,
        beside: list[dict[str, Any]],
        known: Known,
        troubles: Troubles,
    ) -> None:
        self._name, self._text, self._known, self._troubles = name, text, known, troubles
        self._file = name
        self._maps = [OffsetMap(text, unit) for unit in _UNITS]
        self._beside = {fj.text_in(b, "line"): b for b in beside if "line" in b}
        self._head = next((b for b in beside if "document" in b), {})
        self._told: dict[str, _Told] = defaultdict(_Told)
        self._marks: dict[str, Mark] = {}
        self._triggers: dict[str, str] = {}
        self._ties: list[Tie] = []
        self._id = name

    def document(self, lines: Sequence[tuple[str, int, str]], ids: Ids) -> DataDocument:
        """The article with all that its lines say."""
        about = fj.object_in(self._head, "document")
        made = document_retold(about, self._text, ids, self._name)
        self._id = made.document.id
        by_sort = self._by_sort(lines)
        for line in by_sort["E"]:
            self._triggers[line.id] = line.data.split(" ")[0].partition(":")[2]
        for sort in "NAM#":
            for line in by_sort[sort]:
                self._say(line)
        for line in by_sort["T"]:
            self._text_bound(line)
        for line in (*by_sort["R"], *by_sort["*"], *by_sort["E"]):
            self._relate(line)
        marks = sorted(self._marks.values(), key=lambda m: (m.cover.start, -m.cover.end))
        return replace(made, marks=tuple(marks), ties=tuple(self._ties))

    def _by_sort(self, lines: Sequence[tuple[str, int, str]]) -> dict[str, list[Line]]:
        found: dict[str, list[Line]] = defaultdict(list)
        seen: set[str] = set()
        for file, number, text in lines:
            self._file = file
            line = line_of(number, text)
            if not text.strip():
                continue
            if line is None or line.sort not in "TREANM#*":
                self._tell("this is no line of brat's", number)
            elif line.id in seen and line.id != "*":
                self._tell(f"{line.id[:20]} is there twice", number)
            else:
                seen.add(line.id)
                found[line.sort].append(line)
        return found

    def _tell(self, sentence: str, number: int) -> None:
        self._troubles.tell(sentence, number, file=self._file)

    def _end(self, word: str) -> str:
        """The text-bound annotation that is meant, through events and roles."""
        id_ = word.rpartition(":")[2]
        return self._triggers.get(id_, id_)

    def _say(self, line: Line) -> None:
        """A line that says something of another."""
        words = line.data.split(" ")
        if len(words) < 2:
            self._tell(f"{line.id[:20]} says nothing of anything", line.number)
            return
        name, told = words[0], self._told[self._end(words[1])]
        if line.sort == "N":
            told.links.append((" ".join(words[2:]), line.words))
        elif line.sort == "#":
            if name == _NOTES:
                told.notes.append(line.words)
            else:
                told.properties.append((name, line.words))
        else:
            told.attributes[name] = " ".join(words[2:]) or "yes"

    def _text_bound(self, line: Line) -> None:
        type_, _, ends = line.data.partition(" ")
        spans = self._spans(ends, line.words)
        if spans is None:
            self._tell(f"{line.id[:20]} is not where it says", line.number)
            return
        label = self._known.labels.get(type_, type_)
        told = self._told[line.id]
        mark = self._restored(line.id, label, spans)
        if mark is None:
            whole = joined_spans(self._text, spans)
            mark = mark_of(self._text, f"{self._id}:{line.id}", label, whole)
        self._marks[line.id] = self._with_told(mark, told)

    def _spans(self, ends: str, words: str) -> tuple[Span, ...] | None:
        """Where the words stand; the words themselves judge of the numbers."""
        pairs = [_ENDS.fullmatch(pair.strip()) for pair in ends.split(";")]
        numbers = [(int(p.group(1)), int(p.group(2))) for p in pairs if p]
        if not numbers or len(numbers) != len(pairs):
            return None
        for places in self._maps:
            spans = [places.span_from_unit(*pair) for pair in numbers]
            good = [s for s in spans if s is not None]
            if len(good) == len(spans) and self._says(good, words) and _apart(good):
                return tuple(sorted(good))
        if len(numbers) > 1 or not words.strip():
            return None
        sought = Sought(*numbers[0], words)
        found = Places(self._text, (), _UNITS).find(sought)
        return (found,) if found is not None else None

    def _says(self, spans: list[Span], words: str) -> bool:
        if not words.strip():
            return True
        there = [one_line(span.of(self._text)) for span in spans]
        told = one_line(words).strip()
        return told in (" ".join(there).strip(), "".join(there).strip())

    def _restored(self, id_: str, label: str, spans: tuple[Span, ...]) -> Mark | None:
        """The mark as it went out, if nobody has moved or renamed it meanwhile."""
        mark = mark_retold(self._beside.get(id_), self._text, f"{self._id}:{id_}")
        if mark is None or one_line(mark.label) != label:
            return None
        return mark if written_spans(self._text, mark.spans) == spans else None

    def _with_told(self, mark: Mark, told: _Told) -> Mark:
        """The mark with what other lines say of it now."""
        expected = attributes_of(mark)
        kind, properties = mark.kind, [*mark.properties, *told.properties]
        for name, value in told.attributes.items():
            if name == "kind":
                kind = kind_named(value)
            elif expected.get(name) != value:
                properties = [p for p in properties if p[0] != name] + [(name, value)]
        said = "\n\n".join(told.notes)
        return replace(
            mark,
            kind=kind,
            properties=tuple(properties),
            note=mark.note if one_line(mark.note) == said else said,
            entity=self._entity(mark, told.links),
        )

    def _entity(self, mark: Mark, links: list[tuple[str, str]]) -> str | None:
        """The entity that lines link to; what stands beside only counts if they agree."""
        if not links:
            return None
        told = [link for link, _ in links]
        if mark.entity and told == links_of(mark.entity, self._known.entities.get(mark.entity)):
            return mark.entity
        link, words = links[0]
        base, _, key = link.partition(":")
        id_ = unquote(key) if base == "kzannotate" else key if base == "Wikidata" else link
        wikidata = key if base == "Wikidata" and _WIKIDATA.fullmatch(key) else None
        known = (e.id for e in self._known.entities.values() if wikidata and e.wikidata == wikidata)
        id_ = next(known, id_)
        name = words.strip() or mark.quote.exact
        self._known.entities.setdefault(id_, DataEntity(id_, mark.label, name, wikidata))
        return id_

    def _relate(self, line: Line) -> None:
        words = line.data.split()
        kind = words[0].partition(":")[0] if words else ""
        ends = [self._end(word) for word in words[1:]]
        if line.sort == "E":
            trigger = self._triggers[line.id]
            for word, end in zip(words[1:], ends, strict=True):
                role = word.partition(":")[0].rstrip("0123456789")
                self._tie(line, f"{line.id}-{role}", role, (trigger, end))
        elif line.sort == "*":
            for end in ends[1:]:
                self._tie(line, f"equiv-{ends[0]}-{end}", kind, (ends[0], end))
        elif len(ends) == 2:
            self._tie(line, line.id, kind, (ends[0], ends[1]))
        else:
            self._tell(f"{line.id[:20]} does not relate two things", line.number)

    def _tie(self, line: Line, id_: str, kind: str, ends: tuple[str, str]) -> None:
        first, second = (self._marks.get(end) for end in ends)
        if first is None or second is None:
            self._tell(f"{line.id[:20]} leads to what is not there", line.number)
            return
        label = self._known.labels.get(kind, kind)
        told, beside = self._told[line.id], self._beside.get(line.id, {})
        same = (one_line(fj.text_in(beside, "label")), beside.get("first"), beside.get("second"))
        ours = beside if same == (label, *ends) else {}
        note, own = "\n\n".join(told.notes), fj.text_in(ours, "note")
        for name, value in told.attributes.items():
            note = "\n\n".join(filter(None, (note, f"{name}: {value}")))
        self._ties.append(
            Tie(
                fj.text_in(ours, "id") or f"{self._id}:{id_}",
                fj.text_in(ours, "label") or label,
                first.id,
                second.id,
                self._id,
                self._id,
                own if one_line(own) == note else note,
                maker_retold(ours.get("maker")),
            )
        )


def _apart(spans: list[Span]) -> bool:
    return all(
        not a.overlaps(b) for n, a in enumerate(spans[:100]) for b in spans[n + 1 : 100]
    )  # fmt: skip
