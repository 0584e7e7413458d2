"""Who agrees with whom: a square of all sources with figures, one colour from none to all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.domain.comparison import CellState
from kzannotate.formats.pictures.drawing import (
    LIGHT,
    RIGHT_TO_LEFT,
    Drawing,
    Look,
    Picture,
    apart,
    shortened,
)
from kzannotate.formats.pictures.picture_words import said

if TYPE_CHECKING:
    from kzannotate.domain.comparison import SourceAgreement

_NAMES, _CELL, _HEAD, _FOOT = 230.0, 46.0, 96.0, 44.0
_LEAST = 560.0
_LETTERS = 30


def agreement_map(
    agreement: SourceAgreement, *, language: str = "en", title: str = "", look: Look = LIGHT
) -> str:
    """The picture as SVG.

    Args:
        agreement: of the sources, a few dozen at most.
        language: of the words, BCP 47; decides on which side the names stand.
        title: heads the picture.
        look: colours.
    """
    return draw_agreement(agreement, language=language, title=title, look=look).svg


def draw_agreement(
    agreement: SourceAgreement, *, language: str = "en", title: str = "", look: Look = LIGHT
) -> Picture:
    """The picture with what stands where."""
    count = len(agreement.names)
    rtl = language.partition("-")[0] in RIGHT_TO_LEFT
    width = max(_LEAST, _NAMES + count * _CELL + 24)
    drawing = Drawing(width, _HEAD + max(count, 2) * _CELL + _FOOT, look, rtl=rtl)
    heading = title or said("agreement", language)
    drawing.words(20, 30, heading, size=15, bold=True)
    if not count:
        drawing.words(width / 2, _HEAD + 30, said("nothing", language), at="middle", size=14)
    for row, name in enumerate(agreement.names):
        _draw_row(drawing, agreement, row, language)
        y = _HEAD + (row + 0.5) * _CELL + 4
        drawing.words(
            _NAMES - 8,
            y,
            apart(str(row + 1), shortened(name, _LETTERS), by="  "),
            at="end",
            size=12,
        )
        across = _NAMES + (row + 0.5) * _CELL
        drawing.words(across, _HEAD - 10, str(row + 1), at="middle", ink=look.muted)
    _draw_foot(drawing, agreement, language)
    return drawing.picture(heading, language)


def _draw_row(drawing: Drawing, agreement: SourceAgreement, row: int, language: str) -> None:
    look, y = drawing.look, _HEAD + row * _CELL
    for column in range(len(agreement.names)):
        x = _NAMES + column * _CELL
        inside = ((x + 1, y + 1), (_CELL - 2, _CELL - 2))
        if row == column:
            drawing.box(*inside, look.line, opacity=0.5)
            continue
        alike, unlike = agreement.agreed[row][column], agreement.differed[row][column]
        if not alike + unlike:
            drawing.box(*inside, look.paper, edge=look.line)
            drawing.words(x + _CELL / 2, y + _CELL / 2 + 4, "·", at="middle", ink=look.muted)
            continue
        share = alike / (alike + unlike)
        state = CellState.AGREES if share >= 0.5 else CellState.DIFFERS
        strength = 0.12 + 0.5 * abs(2 * share - 1)
        drawing.box(*inside, look.states[state], opacity=strength, edge=look.states[state])
        words = f"{alike}/{alike + unlike}"
        drawing.words(x + _CELL / 2, y + _CELL / 2 + 4, words, at="middle", size=12)
        if column > row:
            names = apart(agreement.names[row], agreement.names[column], by=" – ")
            told = said("agreed", language).format(a=alike, n=alike + unlike)
            drawing.part(*inside, f"{names}: {told}", f"{row},{column}")


def _draw_foot(drawing: Drawing, agreement: SourceAgreement, language: str) -> None:
    y, x = drawing.height - 16, 20.0
    for state in (CellState.AGREES, CellState.DIFFERS):
        ink = drawing.look.states[state]
        drawing.box((x, y - 11), (14, 14), ink, opacity=0.6, edge=ink)
        words = said(state, language)
        drawing.words(x + 20, y, words, size=12, ink=drawing.look.muted)
        x += 40 + 8 * len(words)
    if agreement.left_out:
        words = f"+ {agreement.left_out} {said('others', language)}"
        drawing.words(x, y, words, size=12, ink=drawing.look.muted)
