"""WebAnno TSV 3.3, as WebAnno and INCEpTION export it; only read.

Source: the user guides of WebAnno and INCEpTION, appendix "WebAnno TSV 3.3 File format". Offsets
count UTF-16 units of the whole document; what stood between two sentences is not in the file and
comes as line ends and blanks.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from kzannotate.errors import ForeignFileError
from kzannotate.formats.datasets.foreign_json import head
from kzannotate.formats.datasets.model import DataDocument, DataEntity, Mark, Tie, data_set_of
from kzannotate.formats.datasets.taking import Ids, Troubles, document_of, mark_of
from kzannotate.text.offset_units import OffsetMap, OffsetUnit

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from kzannotate.domain.span import Span
    from kzannotate.formats.datasets.model import DataSet

_FORMAT = "#FORMAT=WebAnno TSV 3"
_LARGEST = 64 * 2**20
_ROW = re.compile(r"(\d{1,9}-\d{1,9})(\.\d+)?\t(\d{1,9})-(\d{1,9})\t")
_INSTANCE = re.compile(r"(.*?)(?:\[(\d+)\])?", re.DOTALL)
_GOVERNOR = re.compile(r"(\d+-\d+(?:\.\d+)?)(?:\[(\d+)(?:_(\d+))?\])?")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_CONTROLS = {"n": "\n", "t": "\t", "r": "\r"}
_NONE, _NO_VALUE = "_", "*"
_WIKIDATA = re.compile(r"https?://www\.wikidata\.org/(?:entity|wiki)/(Q[1-9]\d*)")
_SKIPPED = ("segmentation.type", "lexmorph.type", "syntax.type")


@dataclass(frozen=True, slots=True)
class Layer:
    """The columns of one layer.

    Args:
        sort: ``T_SP`` for spans, ``T_RL`` for relations, ``T_CH`` for chains.
        name: of its type.
        features: names of the features, a column each.
        first: number of its first column.
    """

    sort: str
    name: str
    features: tuple[str, ...]
    first: int

    @property
    def width(self) -> int:
        """How many columns it has."""
        if self.sort == "T_CH":
            return 2
        return max(1, len(self.features)) + (self.sort == "T_RL")

    @property
    def is_marked(self) -> bool:
        """Whether a person marks such spans, and not a tagger."""
        return self.sort == "T_SP" and not any(part in self.name for part in _SKIPPED)


@dataclass(slots=True)
class _Unit:
    """A row: a token or a part of one."""

    address: str
    start: int
    end: int
    columns: list[str]


@dataclass(slots=True)
class _Instance:
    """One annotation, over the rows that bear its number."""

    layer: Layer
    start: int
    end: int
    values: dict[str, str] = field(default_factory=dict)


def recognises(path: Path) -> bool:
    """Whether the first line says so."""
    return head(path).startswith(_FORMAT)


def read(path: Path, _options: Mapping[str, str]) -> DataSet:
    """Read one file, which is one document.

    Raises:
        ForeignFileError: it is no such file.
    """
    lines = _lines(path)
    if not lines or not lines[0].startswith(_FORMAT):
        raise ForeignFileError("its first line is not that of WebAnno TSV 3", path=path, line=1)
    troubles = Troubles(path.name)
    found = _Reader(path, _layers(lines), troubles)
    found.rows(lines)
    document = found.document()
    return data_set_of(
        (document,), path.stem, entities=found.entities, left_out=troubles.left_out()
    )


def _lines(path: Path) -> list[str]:
    try:
        if path.stat().st_size > _LARGEST:
            raise ForeignFileError("the file is too large to be read", path=path)
        with path.open(encoding="utf-8-sig", newline="") as file:
            return file.read().split("\n")
    except UnicodeDecodeError as error:
        raise ForeignFileError("this is not in UTF-8: save it as UTF-8", path=path) from error
    except OSError as error:
        raise ForeignFileError(f"the file cannot be read ({error.strerror})", path=path) from error


def _layers(lines: Iterable[str]) -> list[Layer]:
    made: list[Layer] = []
    first = 3
    for line in lines:
        sort, sign, rest = line.removeprefix("#").partition("=")
        if not line.startswith("#T_") or not sign:
            if line and not line.startswith("#"):
                break
            continue
        name, *features = rest.strip().split("|")
        if sort == "T_RL":
            features = [f for f in features if not f.startswith("BT_")]
        made.append(Layer(sort, name, tuple(features), first))
        first += made[-1].width
    return made


class _Reader:
    """Collects text and annotations of one document."""

    def __init__(self, path: Path, layers: list[Layer], troubles: Troubles) -> None:
        self._path, self._layers, self._troubles = path, layers, troubles
        self._pieces: list[tuple[int, str]] = []
        self._units: list[_Unit] = []
        self._ids = Ids()
        self.entities: dict[str, DataEntity] = {}

    def rows(self, lines: list[str]) -> None:
        """Sentences and tokens."""
        sentence: list[str] = []
        for number, raw in enumerate(lines, 1):
            line = raw.removesuffix("\r")
            if line.startswith("#Text="):
                sentence.append(_plain(line.removeprefix("#Text=")))
            elif line and not line.startswith("#"):
                unit = self._unit(line, number)
                if unit is not None and sentence:
                    self._sentence("\n".join(sentence), unit)
                    sentence = []

    def document(self) -> DataDocument:
        """The document; marks that stand on other words are left out."""
        text = self._text()
        places = OffsetMap(text, OffsetUnit.UTF16)
        marks: dict[tuple[str, str, str], Mark] = {}
        for key, instance in self._instances():
            span = places.span_from_unit(instance.start, instance.end)
            if span is None:
                self._troubles.tell(f"{instance.layer.name} at {key[1]} is outside of the text")
            else:
                marks[key] = self._mark(text, instance, span)
        about = document_of(text, self._path.stem)
        ordered = sorted(marks.values(), key=lambda m: (m.cover.start, -m.cover.end, m.id))
        ties = tuple(self._ties(marks, about.id))
        return DataDocument(about, text, None, tuple(ordered), ties)

    def _unit(self, line: str, number: int) -> _Unit | None:
        found = _ROW.match(line)
        if found is None or int(found[4]) < int(found[3]):
            self._troubles.tell("this line is no token", number)
            return None
        address = found[1] + (found[2] or "")
        unit = _Unit(address, int(found[3]), int(found[4]), line.split("\t"))
        self._units.append(unit)
        return unit

    def _sentence(self, words: str, first: _Unit) -> None:
        """A sentence, placed by its first token, which blanks may stand before."""
        token = first.columns[2] if len(first.columns) > 2 else ""
        before = max(0, words.find(token))
        start = first.start - OffsetMap(words[:before], OffsetUnit.UTF16).length
        self._pieces.append((start, words))

    def _text(self) -> str:
        """The sentences where their offsets say, with line ends between them."""
        text: list[str] = []
        length = 0
        for start, sentence in self._pieces:
            gap = max(0, start - length)
            if gap > _LARGEST:
                raise ForeignFileError("an offset is far beyond the text", path=self._path)
            text.append("\n" + " " * (gap - 1) if gap else "")
            text.append(sentence)
            length = max(length, start) + OffsetMap(sentence, OffsetUnit.UTF16).length
        return "".join(text)

    def _instances(self) -> Iterator[tuple[tuple[str, str, str], _Instance]]:
        """Annotations by layer, address of their first row, and number."""
        numbered: dict[tuple[str, str], tuple[tuple[str, str, str], _Instance]] = {}
        for unit in self._units:
            for layer in self._layers:
                if not layer.is_marked:
                    continue
                for number, values in _stacked(layer, unit.columns):
                    key = layer.name, unit.address, number
                    known = numbered.get((layer.name, number)) if number else None
                    if known is not None:
                        known[1].end = max(known[1].end, unit.end)
                        continue
                    made = _Instance(layer, unit.start, unit.end, values)
                    if number:
                        numbered[layer.name, number] = key, made
                    else:
                        yield key, made
        yield from numbered.values()

    def _mark(self, text: str, instance: _Instance, span: Span) -> Mark:
        told = {name: value for name, value in instance.values.items() if value}
        link = told.pop("identifier", "")
        label = next(iter(told.values()), "") or instance.layer.name.rpartition(".")[2]
        rest = tuple(told.items())[1:]
        id_ = self._ids.free(f"{self._path.stem}-{span.start}-{span.end}-{label}", "mark")
        mark = replace(mark_of(text, id_, label, (span,)), properties=rest)
        if found := _WIKIDATA.fullmatch(link):
            item = found.group(1)
            entity = DataEntity(item, label.lower(), span.of(text), item)
            self.entities.setdefault(item, entity)
            return replace(mark, entity=item)
        return mark

    def _ties(self, marks: Mapping[tuple[str, str, str], Mark], document: str) -> Iterator[Tie]:
        by_number = {(layer, n): m for (layer, _, n), m in marks.items() if n}
        by_address = {(layer, a): m for (layer, a, n), m in marks.items() if not n}
        names = [layer.name for layer in self._layers if layer.is_marked]

        def end(address: str, number: str) -> Mark | None:
            found = (
                by_number.get((name, number))
                if number not in ("", "0")
                else by_address.get((name, address))
                for name in names
            )
            return next((m for m in found if m is not None), None)

        for layer in self._layers:
            if layer.sort != "T_RL" or any(part in layer.name for part in _SKIPPED):
                continue
            for unit in self._units:
                for label, told in _relations(layer, unit.columns):
                    first, second = end(told[1], told[2] or ""), end(unit.address, told[3] or "")
                    if first is not None and second is not None and first != second:
                        id_ = self._ids.free(f"{first.id}-{second.id}", "tie")
                        yield Tie(id_, label, first.id, second.id, document, document)


def _stacked(layer: Layer, columns: list[str]) -> Iterator[tuple[str, dict[str, str]]]:
    """Number (empty where there is none) and values of each annotation of a row."""
    cells = columns[layer.first : layer.first + layer.width]
    rows = [_split(cell) for cell in cells]
    for place in range(max(map(len, rows), default=0)):
        parts = [_INSTANCE.fullmatch(row[place]) if place < len(row) else None for row in rows]
        raw = [p.group(1) if p else _NONE for p in parts]
        if all(value == _NONE for value in raw):
            continue
        number = next((p.group(2) for p in parts if p and p.group(2)), "")
        names = layer.features or ("value",)
        values = ["" if v in (_NONE, _NO_VALUE) else _plain(v) for v in raw]
        yield number, dict(zip(names, values, strict=False))


def _relations(layer: Layer, columns: list[str]) -> Iterator[tuple[str, re.Match[str]]]:
    cells = columns[layer.first : layer.first + layer.width]
    if len(cells) < layer.width:
        return
    labels, governors = _split(cells[0]), _split(cells[-1])
    for place, governor in enumerate(governors):
        if found := _GOVERNOR.fullmatch(governor):
            raw = labels[place] if place < len(labels) else _NONE
            named = _plain((_INSTANCE.fullmatch(raw) or [raw, raw])[1])
            has_label = len(cells) > 1 and named not in (_NONE, _NO_VALUE)
            yield (named if has_label else layer.name.rpartition(".")[2]), found


def _split(cell: str) -> list[str]:
    """The stacked parts of a cell; a bar behind a backslash is a letter."""
    return re.split(r"(?<!\\)\|", cell)


def _plain(value: str) -> str:
    return _ESCAPED.sub(lambda m: _CONTROLS.get(m.group(1), m.group(1)), value)
