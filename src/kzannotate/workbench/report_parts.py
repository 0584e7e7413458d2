"""What reports are made of: findings, quotations, facts and pictures, in one language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.running.progress import Cancelled
from kzannotate.domain.document import Document, Source
from kzannotate.domain.finding import Severity
from kzannotate.domain.span import AROUND
from kzannotate.formats.report.paper import (
    Heading,
    PaperSide,
    PaperSides,
    Paragraph,
    Quotation,
    Run,
)
from kzannotate.formats.report.report_words import words
from kzannotate.text.direction import is_rtl
from kzannotate.workbench.case_file import in_context
from kzannotate.workbench.labels import labels
from kzannotate.workbench.report_speech import Speech

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from kzannotate.domain.entity import Fact
    from kzannotate.domain.finding import Side
    from kzannotate.domain.span import Passage
    from kzannotate.formats.report.paper import Block
    from kzannotate.workbench.session import Workbench
    from kzannotate.workbench.viewing import FindingRow

QUOTED = 6
"""Passages of one side that are quoted; the others are counted."""
_SIGNS = {
    Severity.ERROR: "✗",
    Severity.WARNING: "!",
    Severity.NOTE: "i",
    Severity.AGREEMENT: "✓",
}


class Teller:
    """Tells what a project holds, in one language.

    Args:
        cancelled: asked between findings.
    """

    def __init__(
        self, bench: Workbench, language: str, cancelled: Callable[[], bool] | None = None
    ) -> None:
        self.bench, self.language = bench, language
        self.speech = Speech(language)
        self.cancelled = cancelled
        others = [code for code in ("en", "ar") if code != language]
        self._called = labels(bench.reference(), (language, *others))
        self._sources = {s.id: s.name for s in bench.store.records(Source)}
        self._documents: dict[str, Document | None] = {}

    def pause(self) -> None:
        """Go on, unless nobody wants it any more.

        Raises:
            Cancelled: nobody does.
        """
        if self.cancelled is not None and self.cancelled():
            raise Cancelled

    def called(self, entity: str | None) -> str:
        """What an entity is called."""
        return self._called.get(entity or "", entity or "")

    def finding(self, row: FindingRow) -> Iterator[Block]:
        """One finding with its sides, why, and the ruling on it."""
        finding, speech = row.finding, self.speech
        about = self.called(finding.entity)
        named = about or speech.rule(finding.rule)
        sign = _SIGNS[finding.severity]
        yield Heading(f"{sign} {named}", 3, is_rtl(named))
        yield Paragraph((Run(speech.reason(finding.reason)),))
        yield PaperSides(tuple(self.sides(finding.sides, finding.severity.value)))
        if finding.suggestion:
            instead = Run(finding.suggestion, "instead", apart=True)
            yield Paragraph((Run(words("instead", self.language)), instead))
        if row.verdict is not None:
            yield self.ruling(row)

    def ruling(self, row: FindingRow) -> Paragraph:
        """What the reviewer decided."""
        verdict = row.verdict
        assert verdict is not None  # noqa: S101 - asked before
        given = self.speech.said("Ruling", verdict.ruling.value.capitalize())
        name = self.bench.reviewer.name
        runs = [Run(words("verdict", self.language, ruling=given, name=name), "strong")]
        for instead in row.replacements:
            runs += [Run(" · "), Run(instead, "instead", apart=True)]
        if verdict.reason:
            runs += [Run(" · "), Run(verdict.reason, apart=True)]
        return Paragraph(tuple(runs), "note")

    def sides(self, sides: Sequence[Side], tone: str) -> Iterator[PaperSide]:
        """Sides with their quotations in context; the first is in doubt."""
        for number, side in enumerate(sides):
            passages = in_context(self.bench, side.passages[:QUOTED])
            yield self.side(number, side.value, passages, len(side.passages), tone)

    def side(
        self, number: int, value: str, passages: Sequence[Passage], count: int, tone: str
    ) -> PaperSide:
        """One side.

        Args:
            number: from 0.
            value: normalised.
            passages: to be quoted.
            count: of all passages.
            tone: of the first side; others are noted.
        """
        shown = passages[:QUOTED]
        rest = count - len(shown)
        return PaperSide(
            words("side", self.language, number=number + 1),
            self.speech.value(value) if value else "",
            tuple(self.quotation(p, tone if number == 0 else "note") for p in shown),
            words("more", self.language, number=rest) if rest > 0 else "",
        )

    def quotation(self, passage: Passage, tone: str) -> Quotation:
        """Words of an article, with where they stand."""
        quote, document = passage.quote, self.document(passage.document)
        language = document.language if document is not None else None
        around = f"{quote.prefix}{quote.exact}{quote.suffix}"
        return Quotation(
            _cut(quote.prefix.rpartition("\n")[2], at_start=True),
            quote.exact,
            _cut(quote.suffix.partition("\n")[0], at_start=False),
            is_rtl(around, language),
            self.origin(passage.document),
            tone,
        )

    def origin(self, document: str) -> tuple[Run, ...]:
        """Source, day and title of an article."""
        found = self.document(document)
        if found is None:
            return (Run(document, apart=True),)
        source, day = self._sources.get(found.source or "", ""), (found.published or "")[:10]
        return joined([p for p in (source, day, found.title) if p])

    def document(self, id_: str) -> Document | None:
        """An article by its id."""
        if id_ not in self._documents:
            self._documents[id_] = self.bench.store.record(Document, id_)
        return self._documents[id_]

    def fact(self, fact: Fact) -> Iterator[Block]:
        """A fact with the time it holds for, how far it may be relied on, and its sources."""
        speech, language = self.speech, self.language
        parts = [self.called(fact.entity), speech.property_name(fact.property_name)]
        value = self._value(fact)
        times = [
            words(key, language, day=day)
            for key, day in (("from", fact.valid_from), ("until", fact.valid_to))
            if day
        ]
        runs = [*joined(parts), Run(": "), Run(value, "strong", apart=True)]
        for said in (*times, words(fact.status.value, language)):
            runs += [Run(" · "), Run(said, apart=True)]
        yield Paragraph(tuple(runs))
        for source in fact.sources:
            told = [p for p in (source.title, source.address or "", source.date or "") if p]
            if source.against:
                told.insert(0, words("refutes", language))
            yield Paragraph(joined(list(dict.fromkeys(told))), "muted")

    def _value(self, fact: Fact) -> str:
        if isinstance(fact.value, tuple):
            return ", ".join(map(self.called, fact.value))
        return self._called.get(str(fact.value)) or self.speech.fact_value(fact)


def joined(parts: Sequence[str]) -> tuple[Run, ...]:
    """Parts from elsewhere with points between them."""
    runs: list[Run] = []
    for part in parts:
        runs += [Run(" · "), Run(part, apart=True)] if runs else [Run(part, apart=True)]
    return tuple(runs)


def _cut(text: str, *, at_start: bool) -> str:
    """Context from or to a whole word, where it is as long as it can be."""
    if len(text) < AROUND:
        return text
    return f"… {text.partition(' ')[2]}" if at_start else f"{text.rpartition(' ')[0]} …"
