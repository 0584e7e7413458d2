"""Pairing sentences of an article with those of its original: each gesture one revision.

A pair is a Relation ``translation_of`` in the reviewer's own layer; that a sentence stands for
none is said in the own layer's Translation. An alignment that is worked out anew respects both.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from itertools import zip_longest
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.domain.relation import Relation, RelationKind
from kzannotate.domain.revision import Change
from kzannotate.domain.span import Passage, Span
from kzannotate.domain.translation import Translation
from kzannotate.errors import UserError
from kzannotate.text.sentences import sentences
from kzannotate.workbench.alignment import relations_between
from kzannotate.workbench.relating import relation_id
from kzannotate.workbench.translations import still_linked

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kzannotate.workbench.alignment import Aligned, PairRow
    from kzannotate.workbench.session import Workbench

PAIR, PART, FREE = "pair sentences", "part sentences", "free sentences"


class Pair(NamedTuple):
    """Words of the original and of the translation that stand for each other."""

    original: Span
    translation: Span


def keep(bench: Workbench, seen: Aligned, rows: Sequence[PairRow]) -> None:
    """Say that rows are right as they are; those with one side stand alone."""
    pairs = [p for row in rows if (p := _pair_of(row)) is not None and row.kept is None]
    alone = [p for row in rows if not row.whole and not row.parted for p in _sentences(seen, row)]
    _write(bench, PAIR if pairs else PART, seen, pairs, alone)


def merge(bench: Workbench, seen: Aligned, rows: Sequence[PairRow]) -> None:
    """Pair all that stands in some neighbouring rows as one.

    Raises:
        UserError: nothing stands on one side of all of them.
    """
    spans = [
        [s for s in side if s is not None]
        for side in ([r.original for r in rows], [r.translation for r in rows])
    ]
    if not spans[0] or not spans[1]:
        raise UserError("Choose rows with a sentence on either side, to pair them.")
    _write(bench, PAIR, seen, [Pair(*(_around(side) for side in spans))], ())


def split(bench: Workbench, seen: Aligned, row: PairRow) -> None:
    """Pair the sentences of a row one by one; those left over stand alone, as do the only two."""
    if row.count == (1, 1):
        part(bench, seen, [row])
        return
    sides = [_sentences_of(seen.texts[n], s) for n, s in enumerate((row.original, row.translation))]
    pairs, alone = [], []
    for one, other in zip_longest(*sides):
        if one is not None and other is not None:
            pairs.append(Pair(one, other))
        else:
            alone.append(_passage(seen, 0 if one is not None else 1, one or other))
    _write(bench, PAIR if pairs else PART, seen, pairs, alone)


def part(bench: Workbench, seen: Aligned, rows: Sequence[PairRow]) -> None:
    """Say that the sentences of rows stand for none."""
    _write(bench, PART, seen, (), [p for row in rows for p in _sentences(seen, row)])


def free(bench: Workbench, seen: Aligned, rows: Sequence[PairRow]) -> None:
    """Take back what was said of rows: they are aligned anew."""
    _write(bench, FREE, seen, (), (), freed=[p for row in rows for p in _sentences(seen, row)])


def pair(bench: Workbench, seen: Aligned, pairs: Sequence[Pair]) -> None:
    """Pair words that stand for each other.

    Raises:
        UserError: they cross a pair that the reviewer made before.
    """
    _write(bench, PAIR, seen, pairs, ())


def pairing(
    bench: Workbench,
    seen: Aligned,
    pairs: Sequence[Pair],
    alone: Sequence[Passage] = (),
    freed: Sequence[Passage] = (),
) -> list[Change]:
    """What writes pairs and what stands alone in place of all that was said of the same words.

    Raises:
        UserError: they cross a pair that stays.
        StaleRevisionError: the link was changed meanwhile.
    """
    still_linked(bench, seen.link)
    made = {r.id: r for r in (_relation(seen, p) for p in pairs)}
    told = _Places([*(p for r in made.values() for p in (r.first, r.second)), *alone, *freed])
    known = {r.id: r for r in relations_between(bench, seen.original.id, seen.document.id)}
    gone = {i: r for i, r in known.items() if told.touch(r.first) or told.touch(r.second)}
    _refuse_crossing([*made.values(), *(r for i, r in known.items() if i not in gone)])
    changes = [Change(bench.layer, known.get(i), made.get(i)) for i in {**gone, **made}]
    return [*changes, *_said_alone(bench, seen.link, told, alone)]


def _write(
    bench: Workbench,
    verb: str,
    seen: Aligned,
    pairs: Sequence[Pair],
    alone: Sequence[Passage],
    freed: Sequence[Passage] = (),
) -> None:
    bench.commit(verb, pairing(bench, seen, pairs, alone, freed))


def _said_alone(
    bench: Workbench, link: Translation, told: _Places, alone: Iterable[Passage]
) -> list[Change]:
    own = bench.store.record(Translation, link.id, bench.layer)
    before = own.alone if own is not None else ()
    staying = [p for p in before if not told.touch(p)]
    after = sorted({*staying, *alone}, key=lambda p: (p.document, p.span))
    made = replace(link, alone=tuple(after)) if after else None
    return [Change(bench.layer, own, made)] if own != made else []


class _Places:
    """Stretches of texts, none of which shares a letter with another."""

    def __init__(self, passages: Iterable[Passage]) -> None:
        self._spans: dict[str, list[Span]] = {}
        for passage in sorted(passages, key=lambda p: (p.document, p.span)):
            self._spans.setdefault(passage.document, []).append(passage.span)

    def touch(self, passage: Passage) -> bool:
        """Whether a passage shares a letter with one of them."""
        spans = self._spans.get(passage.document, [])
        before = bisect_left(spans, passage.span.end, key=lambda s: s.start)
        return before > 0 and spans[before - 1].overlaps(passage.span)


def _refuse_crossing(relations: Iterable[Relation]) -> None:
    furthest = 0
    for there in (r.first.span for r in sorted(relations, key=lambda r: r.second.span)):
        if there.start < furthest:
            raise UserError("These sentences cross a pair that you made before. Part that first.")
        furthest = there.end


def _relation(seen: Aligned, pair: Pair) -> Relation:
    first = _passage(seen, 1, pair.translation)
    second = _passage(seen, 0, pair.original)
    return Relation(relation_id(first, second), RelationKind.TRANSLATION_OF, first, second)


def _pair_of(row: PairRow) -> Pair | None:
    if row.original is None or row.translation is None:
        return None
    return Pair(row.original, row.translation)


def _passage(seen: Aligned, side: int, span: Span) -> Passage:
    document = (seen.original, seen.document)[side]
    return Passage.at(document.id, seen.texts[side], span)


def _sentences(seen: Aligned, row: PairRow) -> list[Passage]:
    """Every sentence of a row, of either side."""
    return [
        _passage(seen, side, span)
        for side, whole in enumerate((row.original, row.translation))
        for span in _sentences_of(seen.texts[side], whole)
    ]


def _sentences_of(text: str, whole: Span | None) -> list[Span]:
    if whole is None:
        return []
    return [Span(whole.start + s.start, whole.start + s.end) for s in sentences(whole.of(text))]


def _around(spans: Sequence[Span]) -> Span:
    return Span(min(s.start for s in spans), max(s.end for s in spans))
