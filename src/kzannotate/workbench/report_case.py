"""One case as a report tells it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.domain.case import CaseState, Stance
from kzannotate.domain.claim import Claim
from kzannotate.domain.comparison import CellState, TimedValue
from kzannotate.domain.project import MACHINE_LAYER
from kzannotate.formats.pictures.time_plot import values_over_time
from kzannotate.formats.report.paper import (
    Drawn,
    Heading,
    PaperRows,
    PaperSides,
    Paragraph,
    Run,
)
from kzannotate.formats.report.report_words import words
from kzannotate.text.direction import is_rtl
from kzannotate.workbench.case_file import in_context
from kzannotate.workbench.rating import label_of, rating_in
from kzannotate.workbench.report_parts import joined

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.domain.case import Exhibit
    from kzannotate.formats.report.paper import Block
    from kzannotate.workbench.case_file import CaseFile, GivenVerdict
    from kzannotate.workbench.report_parts import Teller

_STATES = {
    CaseState.OPEN: "open",
    CaseState.SECOND_READING: "second_reading",
    CaseState.DECIDED: "decided_state",
    CaseState.PUBLISHED: "published",
}
_TONES = {Stance.SUPPORTS: "agreement", Stance.REFUTES: "error", Stance.CONTEXT: "note"}
_FEWEST = 2
"""Values below which there is no picture of them."""


def case_blocks(teller: Teller, file: CaseFile) -> Iterator[Block]:
    """Everything that there is to a case, in the order of its page."""
    case, language = file.case, teller.language
    yield Heading(case.title, 1, is_rtl(case.title))
    yield PaperRows(tuple(_head(teller, file)))
    if case.claim:
        yield Heading(words("claim", language))
        yield from prose(case.claim)
    if case.reasoning:
        yield Heading(words("reasoning", language))
        yield from prose(case.reasoning)
    yield Heading(words("sides", language))
    sides = (
        teller.side(s.number, s.value, s.passages, len(s.passages), "error") for s in file.sides
    )
    yield PaperSides(tuple(sides))
    yield from _picture(teller, file)
    if file.facts:
        yield Heading(words("facts", language))
        for fact in file.facts:
            yield from teller.fact(fact)
    if case.exhibits:
        yield Heading(words("evidence", language))
        for exhibit in case.exhibits:
            yield from _exhibit(teller, exhibit)
    if file.verdicts or file.earlier:
        yield Heading(words("earlier", language))
        for given in (*file.verdicts, *file.earlier):
            yield _given(teller, given)


def prose(text: str) -> Iterator[Paragraph]:
    """What a person wrote, each line in its own direction."""
    for line in text.splitlines():
        if line.strip():
            yield Paragraph((Run(line),), rtl=is_rtl(line))


def _head(teller: Teller, file: CaseFile) -> Iterator[tuple[str, tuple[Run, ...]]]:
    case, language = file.case, teller.language
    rating = rating_in(file.scale, case.rating)
    said = label_of(rating, language) if rating else words("unrated", language)
    yield words("rating", language), (Run(said, "strong", apart=True),)
    yield words("state", language), (Run(words(_STATES[case.state], language)),)
    for key, who in (("lead", case.lead), ("second", case.second)):
        if who is not None:
            name = Run(file.people.get(who, who), apart=True)
            yield words(key, language), (name, *(_opinion(teller, file) if key == "second" else ()))
    for key, day in (("opened", case.opened), ("decided", case.decided), ("page", case.page)):
        if day:
            yield words(key, language), (Run(day, apart=True),)


def _opinion(teller: Teller, file: CaseFile) -> tuple[Run, ...]:
    case = file.case
    if case.opinion is None:
        return ()
    said = [Run(" · "), Run(words(case.opinion.value, teller.language))]
    if case.opinion_note:
        said += [Run(" · "), Run(case.opinion_note, apart=True)]
    return tuple(said)


def _exhibit(teller: Teller, exhibit: Exhibit) -> Iterator[Block]:
    language, source = teller.language, exhibit.source
    about = words("side", language, number=exhibit.side + 1) if exhibit.side is not None else ""
    stance = words(exhibit.stance.value, language)
    head = [part for part in (stance, about) if part]
    yield Paragraph((Run(" · ".join(head), "strong"),))
    if exhibit.passage is not None:
        (passage,) = in_context(teller.bench, [exhibit.passage])
        yield teller.quotation(passage, _TONES[exhibit.stance])
    else:
        seen = words("seen", language, day=source.retrieved) if source.retrieved else ""
        kept = words("file", language) if exhibit.attachment else ""
        parts = (source.title, source.address or "", source.date or "", seen, kept)
        yield Paragraph(joined(list(dict.fromkeys(p for p in parts if p))))
        yield from prose(source.quote or "")
    for paragraph in prose(exhibit.note):
        yield Paragraph(paragraph.runs, "note", paragraph.rtl)


def _given(teller: Teller, given: GivenVerdict) -> Paragraph:
    ruling = teller.speech.said("Ruling", given.verdict.ruling.value.capitalize())
    said = words("verdict", teller.language, ruling=ruling, name=given.reviewer)
    quoted = given.finding.sides[0].passages[0].text if given.finding.sides else ""
    parts = [p for p in (said, quoted, given.verdict.reason) if p]
    return Paragraph(joined(parts))


def _picture(teller: Teller, file: CaseFile) -> Iterator[Block]:
    values = list(_values(teller, file))
    if len(values) >= _FEWEST:
        yield Drawn(values_over_time(values, language=teller.language))


def _values(teller: Teller, file: CaseFile) -> Iterator[TimedValue]:
    """What all sources state of the case's matter in numbers, and what the reference has."""
    about = {(f.entity, f.property_name) for f in file.findings if f.entity and f.property_name}
    doubted = {(p.document, p.span) for s in file.sides[:1] for p in s.passages}
    for entity, named in sorted(about, key=str):
        for claim in teller.bench.store.records(Claim, layer=MACHINE_LAYER, entity=entity):
            if claim.property_name == named and claim.quantity is not None:
                yield _timed(teller, claim, doubted=(claim.document, claim.span) in doubted)
    for fact in file.facts:
        if isinstance(fact.value, (int, float)):
            low = float(fact.value)
            said = words("facts", teller.language)
            yield TimedValue(
                said, str(fact.value), low, low, fact.valid_from, fact.valid_to, reference=True
            )


def _day(when: str | None) -> str | None:
    """The day from which something is stated, where it is one; a year alone is none."""
    first = (when or "").partition("/")[0]
    return first if len(first) == len("2024-02-29") else None


def _timed(teller: Teller, claim: Claim, *, doubted: bool) -> TimedValue:
    document, quantity = teller.document(claim.document), claim.quantity
    origin = teller.origin(claim.document)
    published = (document.published or "")[:10] if document is not None else ""
    as_of = document.as_of if document is not None else None
    return TimedValue(
        origin[0].text,
        teller.speech.value(claim.value),
        quantity.low if quantity else None,
        quantity.high if quantity else None,
        _day(claim.when) or _day(as_of) or _day(published),
        unit=quantity.unit if quantity else None,
        state=CellState.DIFFERS if doubted else CellState.ALONE,
    )
