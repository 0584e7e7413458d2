"""Generated data sets: texts of many scripts, marks that overlap, nest, break off and are empty."""

from __future__ import annotations

from hypothesis import strategies as st

from kzannotate.domain.document import Document, digest
from kzannotate.domain.span import Quote, Span
from kzannotate.formats.datasets.losses import is_whole
from kzannotate.formats.datasets.model import (
    DataDocument,
    DataEntity,
    DataSet,
    Mark,
    MarkKind,
    Tie,
    data_set_of,
)

PIECES = (
    *("الصندوق", "الدولي", "لإنقاذ", "بحر", "آرال", "شدّة", "للأزمة", "٢٧", "Astana", "Тоқаев"),
    *("Қазақстан", "COP-28", "👍🏽", "👨‍👩‍👧", "e\u0301", "\u200fقال\u200e", "a\u200db", "𐎀𐎁"),
)
GAPS = (" ", " ", " ", "، ", ". ", ".\n", "\n\n", "\u00a0", " «", "» ", "-", "\t")
ENTITIES = {
    "e1": DataEntity("e1", "organisation", "Aral fund", "Q1520", (("en", "Aral fund"),)),
    "e2": DataEntity("e2", "person", "توكاييف", None, (("ar", "توكاييف"),)),
}
LABELS = ("organisation", "person", "place of event")


@st.composite
def texts(draw: st.DrawFn, most: int = 12) -> str:
    """A text of words in several scripts with all sorts of gaps."""
    words = draw(st.lists(st.sampled_from(PIECES), min_size=1, max_size=most))
    gaps = draw(st.lists(st.sampled_from(GAPS), min_size=len(words), max_size=len(words)))
    return "".join(word + gap for word, gap in zip(words, gaps, strict=True))


@st.composite
def _spans(draw: st.DrawFn, text: str, *, fragments: bool, empty: bool) -> tuple[Span, ...]:
    count = draw(st.sampled_from((1, 1, 1, 2, 3))) if fragments else 1
    ends = st.integers(0, len(text))
    places = sorted(draw(st.lists(ends, min_size=2 * count, max_size=2 * count)))
    spans = [Span(a, b) for a, b in zip(places[::2], places[1::2], strict=True)]
    apart = [s for n, s in enumerate(spans) if len(s) and (not n or spans[n - 1].end < s.start)]
    if apart:
        return tuple(apart)
    return (spans[0],) if empty else (Span(0, 1),)


@st.composite
def documents(
    draw: st.DrawFn, number: int = 0, *, fragments: bool = True, empty: bool = False,
    whole_words: bool = False,
) -> DataDocument:  # fmt: skip
    """A document with marks anywhere."""
    text = draw(texts())
    marks: list[Mark] = []
    for place in range(draw(st.integers(0, 5))):
        spans = draw(_spans(text, fragments=fragments, empty=empty))
        if whole_words and not all(is_whole(text, span) for span in spans):
            continue
        cover = Span(spans[0].start, spans[-1].end)
        entity = draw(st.sampled_from((None, "e1", "e2")))
        label = ENTITIES[entity].kind if entity else draw(st.sampled_from(LABELS))
        id_ = f"m{number}-{place}"
        marks.append(
            Mark(id_, MarkKind.MENTION, label, spans, Quote.at(text, cover), entity)
        )  # fmt: skip
    marks.sort(key=lambda m: (m.cover.start, -m.cover.end, m.id))
    document = Document(
        f"d{number}",
        text.split("\n")[0],
        digest(text),
        len(text),
        draw(st.sampled_from(("ar", "ru"))),
    )
    return DataDocument(document, text, "Outlet", tuple(marks), _ties(marks, document.id))


def _ties(marks: list[Mark], document: str) -> tuple[Tie, ...]:
    pairs = zip(marks[::2], marks[1::2], strict=False)
    return tuple(Tie(f"t-{a.id}", "contradicts", a.id, b.id, document, document) for a, b in pairs)


@st.composite
def data_sets(draw: st.DrawFn, most: int = 3, **shape: bool) -> DataSet:
    """Up to some documents; ``shape`` says which marks there may be."""
    count = draw(st.integers(1, most))
    made = tuple(draw(documents(number, **shape)) for number in range(count))
    return data_set_of(made, "Set", entities=ENTITIES)


def places(data: DataSet) -> list[tuple[object, ...]]:
    """What every format that holds spans and labels must bring back."""
    return [
        (d.text, sorted((m.label, m.spans, m.quote.exact) for m in d.marks))
        for d in data.documents()
    ]
