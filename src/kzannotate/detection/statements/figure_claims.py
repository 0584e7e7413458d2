"""Figures of any kind as claims: what a table of all values shows beside those of entities."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kzannotate.detection.ids import claim_id
from kzannotate.detection.lexicon.measures import says_reported
from kzannotate.detection.lexicon.properties import says_cancelled
from kzannotate.detection.passages.amount_pairs import said
from kzannotate.detection.statements.figures import Figure, FigureKind
from kzannotate.domain.claim import Claim, ClaimStatus, Quantity
from kzannotate.domain.span import Quote
from kzannotate.text.times_of_day import CLOCK
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


def figure_claims(figures: Iterable[Figure]) -> Iterator[Claim]:
    """A claim of no entity for each figure whose property has a name.

    The property is the one measure that words beside the figure tell of ("dead", "cost", "start"),
    else what is counted: a concept of the lexicon ("bed"), or the noun as the text has it.
    """
    for figure in figures:
        name = _property_name(figure)
        if name is None or figure.marks or figure.dimension == CLOCK:
            continue
        yield Claim(
            claim_id(figure.text.document, figure.span, None, name),
            figure.text.document,
            figure.span,
            Quote.at(figure.text.raw, figure.span),
            None,
            name,
            _value(figure),
            _quantity(figure),
            _when(figure),
            _status(figure),
        )


def _property_name(figure: Figure) -> str | None:
    if figure.kind is FigureKind.SCORE:
        return "score"
    if len(figure.about) == 1:
        return next(iter(figure.about))
    amount = figure.amount
    if amount is None:
        return None
    if amount.unit is None and amount.noun is not None:
        return figure.text.tokens.raw_word(amount.noun)
    return amount.unit


def _value(figure: Figure) -> str:
    if figure.amount is not None:
        unit = figure.amount.unit
        return said(figure.amount) + (f" {unit}" if unit and unit != "share" else "")
    if figure.score is not None:
        return figure.score.value
    return figure.span.of(figure.text.raw)


def _quantity(figure: Figure) -> Quantity | None:
    if figure.amount is not None:
        found = figure.amount.quantity()
        # The unit "day" is that of dates.
        return replace(found, unit="days") if found.unit == "day" else found
    if figure.day is not None:
        return Quantity(figure.day.first.toordinal(), figure.day.last.toordinal(), "day")
    return None


def _when(figure: Figure) -> str | None:
    document = figure.text.article.document
    return document.as_of or document.published


_CANCELLED = WordMemo(says_cancelled)


def _status(figure: Figure) -> ClaimStatus:
    if any(_CANCELLED.of(figure.words)):
        return ClaimStatus.CANCELLED
    if figure.is_ahead:
        return ClaimStatus.PLANNED
    return ClaimStatus.REPORTED if says_reported(figure.words) else ClaimStatus.ASSERTED
