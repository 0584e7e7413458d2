"""Shared wording: two articles as bars, with bands between the words that both have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.formats.pictures.drawing import (
    LIGHT,
    RIGHT_TO_LEFT,
    Drawing,
    Look,
    Picture,
    shortened,
)
from kzannotate.formats.pictures.picture_words import said

if TYPE_CHECKING:
    from kzannotate.domain.comparison import SharedWording

_WIDTH, _HEIGHT, _EDGE, _BAR = 920.0, 230.0, 24.0, 22.0
_UPPER, _LOWER = 78.0, 168.0
_LETTERS = 90


def shared_wording(
    wording: SharedWording, *, language: str = "en", title: str = "", look: Look = LIGHT
) -> str:
    """The picture as SVG.

    Args:
        wording: of two articles.
        language: of the words, BCP 47; decides where the articles begin.
        title: heads the picture.
        look: colours.
    """
    return draw_wording(wording, language=language, title=title, look=look).svg


def draw_wording(
    wording: SharedWording, *, language: str = "en", title: str = "", look: Look = LIGHT
) -> Picture:
    """The picture with what stands where."""
    rtl = language.partition("-")[0] in RIGHT_TO_LEFT
    drawing = Drawing(_WIDTH, _HEIGHT, look, rtl=rtl)
    share = f"{wording.share:.0%}"
    heading = title or f"{said('wording', language)} · {share}"
    drawing.words(_EDGE, 30, heading, size=15, bold=True)
    room = _WIDTH - 2 * _EDGE
    for number, y in ((0, _UPPER), (1, _LOWER)):
        drawing.box((_EDGE, y), (room, _BAR), look.line, opacity=0.45)
        above = y - 8 if number == 0 else y + _BAR + 18
        drawing.words(_EDGE, above, shortened(wording.titles[number], _LETTERS), size=12)
    scales = [room / max(1, length) for length in wording.lengths]
    for number, run in enumerate(wording.runs):
        (a, b), (c, d) = (
            (_EDGE + start * scale, _EDGE + max(end * scale, start * scale + 2))
            for (start, end), scale in zip((run.first, run.second), scales, strict=True)
        )
        drawing.shape(
            [(a, _UPPER + _BAR), (b, _UPPER + _BAR), (d, _LOWER), (c, _LOWER)],
            look.accent,
            opacity=0.18,
        )
        for left, right, y in ((a, b, _UPPER), (c, d, _LOWER)):
            drawing.box((left, y), (right - left, _BAR), look.accent, opacity=0.75)
        told = f"{said('words', language).format(n=run.length)}: {run.words}"
        drawing.part((a, _UPPER), (b - a, _BAR), told, str(number))
    return drawing.picture(heading, language)
