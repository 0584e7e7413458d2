"""Translation memories: aligned sentences out as TMX, and pairs of another program in."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

import kzannotate
from kzannotate.domain.codec import decode
from kzannotate.domain.document import Document
from kzannotate.domain.project import SHARED_LAYER, Reviewer
from kzannotate.domain.report import LeftOut
from kzannotate.domain.span import Passage, Span
from kzannotate.errors import UserError
from kzannotate.formats import tmx
from kzannotate.formats.sandbox import Sandbox
from kzannotate.formats.tmx import Memory, MemoryUnit, Wording
from kzannotate.text.sentences import sentences
from kzannotate.workbench.alignment import Aligned, PairRow, aligned, relations_between
from kzannotate.workbench.relating import relation_id
from kzannotate.workbench.sentence_pairs import Pair, pairing
from kzannotate.workbench.translations import translations
from kzannotate.workbench.whole_files import write_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from kzannotate.domain.past import Written
    from kzannotate.domain.revision import Change
    from kzannotate.domain.translation import Translation
    from kzannotate.workbench.session import Workbench

_UNKNOWN = "und"
_LONGEST_RUN = 3
"""Sentences that one unit of a memory may hold."""
_REPEATED = 12
"""Places of one sentence that are tried."""


@dataclass(frozen=True, slots=True)
class MemoryReport:
    """What became of a memory that was read.

    Args:
        paired: pairs of sentences that came in.
        known: pairs that were there already.
        elsewhere: units whose sentences stand in no linked pair of articles, or out of order.
    """

    paired: int
    known: int
    elsewhere: int
    left_out: tuple[LeftOut, ...] = ()


def export_memory(
    bench: Workbench,
    path: Path,
    links: Sequence[Translation] | None = None,
    *,
    only_kept: bool = False,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> int:
    """Write aligned sentences as TMX; how many pairs are told.

    Args:
        bench: the open project.
        path: of the file.
        links: which articles; all linked ones if not said.
        only_kept: only pairs that the reviewer confirmed or made.
        progress: told how many articles of how many are done.
        cancelled: asked now and then.

    Raises:
        UserError: there is no pair, or the file cannot be written.
        Cancelled: ``cancelled`` said so; nothing is written.
    """
    if path.resolve() == bench.store.path:
        raise UserError(f"{path.name} is the open project itself: choose another name.")
    units: list[MemoryUnit] = []
    chosen = translations(bench) if links is None else links
    languages = set()
    for done, link in enumerate(chosen):
        if progress is not None:
            progress(done, len(chosen))
        pair = aligned(bench, link, cancelled=cancelled)
        made = list(_units(bench, pair, only_kept=only_kept))
        languages |= {_language(pair.original)} if made else set()
        units += made
    if not units:
        raise UserError("There is no pair of sentences to write. Link an article first.")
    source = languages.pop() if len(languages) == 1 else "*all*"
    write_whole(path, tmx.write(Memory(tuple(units), source), kzannotate.__version__))
    return len(units)


def import_memory(bench: Workbench, path: Path) -> MemoryReport:
    """Pair sentences as a TMX file does, as one revision; what the reviewer paired stays.

    Raises:
        ForeignFileError: it is none; the sentence names the line, and nothing is changed.
    """
    with Sandbox() as sandbox:
        memory = decode(Memory, sandbox.read("tmx", path))
    changes: list[Change] = []
    known = 0
    used: set[MemoryUnit] = set()
    paired = 0
    for link in translations(bench):
        matching = _Matching(bench, link)
        pairs = matching.pairs(memory)
        changes += pairing(bench, matching.seen, pairs)
        paired, known, used = paired + len(pairs), known + matching.known, used | matching.used
    bench.commit("import memory", changes)
    return MemoryReport(paired, known, len(set(memory.units) - used), memory.left_out)


def _units(bench: Workbench, pair: Aligned, *, only_kept: bool) -> Iterator[MemoryUnit]:
    rows = [r for r in pair.rows if r.whole and (r.kept is not None or not only_kept)]
    kept = [("Relation", r.kept.id, bench.layer) for r in rows if r.kept is not None]
    link = "Translation", pair.link.id, SHARED_LAYER
    written = bench.store.past.written([link, *kept])
    names = {r.id: r.name for r in bench.store.records(Reviewer)}
    for row in rows:
        key = ("Relation", row.kept.id, bench.layer) if row.kept is not None else link
        yield _unit(pair, row, written.get(key), names)


def _unit(
    pair: Aligned, row: PairRow, written: Written | None, names: dict[str, str]
) -> MemoryUnit:
    assert row.original is not None and row.translation is not None  # noqa: S101, PT018 - whole rows
    told = [("x-original", pair.original.id), ("x-translation", pair.document.id)]
    told.append(("x-pair", "confirmed" if row.kept is not None else "aligned"))
    places = _places(pair, Pair(row.original, row.translation))
    return MemoryUnit(
        (
            Wording(_language(pair.original), _on_one_line(row.original.of(pair.texts[0]))),
            Wording(_language(pair.document), _on_one_line(row.translation.of(pair.texts[1]))),
        ),
        relation_id(*places),
        written.last if written is not None else None,
        names.get(written.reviewer or "") if written is not None and row.kept else None,
        tuple(told),
    )


def _places(pair: Aligned, spans: Pair) -> tuple[Passage, Passage]:
    one = Passage.at(pair.original.id, pair.texts[0], spans.original)
    return Passage.at(pair.document.id, pair.texts[1], spans.translation), one


class _Matching:
    """Finds the sentences of a memory in one article and its original."""

    def __init__(self, bench: Workbench, link: Translation) -> None:
        documents = [bench.store.record(Document, i) for i in (link.original, link.document)]
        original, document = (d for d in documents if d is not None)
        texts = bench.store.text(original.id), bench.store.text(document.id)
        self.seen = Aligned(link, original, document, texts, ())
        self.known = 0
        self.used: set[MemoryUnit] = set()
        self._runs = tuple(_runs(text) for text in texts)
        self._kept = sorted(
            (r.second.span, r.first.span)
            for r in relations_between(bench, original.id, document.id)
        )

    def pairs(self, memory: Memory) -> list[Pair]:
        """Pairs that are new, in order, and cross none that is there."""
        held = [Pair(*spans) for spans in self._kept]
        found = []
        for one, other, unit in tmx.of_languages(
            memory, _language(self.seen.original), _language(self.seen.document)
        ):
            places = [
                runs.get(_key(text), [])
                for runs, text in zip(self._runs, (one, other), strict=True)
            ]
            tried = [Pair(x, y) for x in places[0][:_REPEATED] for y in places[1][:_REPEATED]]
            if any(p in held for p in tried):
                self.known += not any(p in found for p in tried)
                self.used.add(unit)
                continue
            fitting = next((p for p in tried if _fits(p, held)), None)
            if fitting is not None:
                held.append(fitting)
                found.append(fitting)
                self.used.add(unit)
        return found


def _fits(pair: Pair, held: Iterable[Pair]) -> bool:
    """Whether a pair lies before or behind every other, on both sides."""
    return all(
        (pair.original.end <= h.original.start and pair.translation.end <= h.translation.start)
        or (h.original.end <= pair.original.start and h.translation.end <= pair.translation.start)
        for h in held
    )


def _runs(text: str) -> dict[str, list[Span]]:
    """Where each sentence stands, and each run of a few, by their words."""
    found: dict[str, list[Span]] = defaultdict(list)
    spans = sentences(text)
    for first in range(len(spans)):
        for last in spans[first : first + _LONGEST_RUN]:
            whole = Span(spans[first].start, last.end)
            found[_key(whole.of(text))].append(whole)
    return found


def _key(text: str) -> str:
    return " ".join(text.split())


def _on_one_line(text: str) -> str:
    return _key(text)


def _language(document: Document) -> str:
    return document.language or _UNKNOWN
