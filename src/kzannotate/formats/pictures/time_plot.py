"""Values over time: what each source gave when, with bounds and spans drawn as such."""

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
from kzannotate.formats.pictures.scale import ordinal, scale_of
from kzannotate.formats.pictures.signs import draw_sign

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzannotate.domain.comparison import TimedValue

WIDTH, HEIGHT = 920.0, 420.0
_LEFT, _TOP, _BOTTOM, _RIGHT = 96.0, 56.0, 84.0, 40.0
_UNDATED = 92.0
"""Room for what has no date, in pixels."""
_RADIUS = 7.0
_ARROW = 34.0
"""How far an arrow goes from a bound that is open on its other side."""
_NAMED = 14
"""Values whose sources are written beside them, while there are no more than these."""
_LETTER, _LINE = 5.8, 14.0
"""About how wide a letter is, and how high a line, in pixels."""


def values_over_time(
    rows: Sequence[TimedValue], *, language: str = "en", title: str = "", look: Look = LIGHT
) -> str:
    """The picture as SVG.

    Args:
        rows: values of one thing, in one unit; those of the reference become bands.
        language: of the words, BCP 47; decides where time begins.
        title: heads the picture.
        look: colours.
    """
    return draw_values(rows, language=language, title=title, look=look).svg


def draw_values(
    rows: Sequence[TimedValue], *, language: str = "en", title: str = "", look: Look = LIGHT
) -> Picture:
    """The picture with what stands where."""
    rtl = language.partition("-")[0] in RIGHT_TO_LEFT
    drawing = Drawing(WIDTH, HEIGHT, look, rtl=rtl)
    plot = _Plot(drawing, [r for r in rows if _numbers(r)], language)
    drawing.words(_LEFT, 28, title or said("values", language), size=15, bold=True)
    plot.draw()
    return drawing.picture(title or said("values", language), language)


class _Plot:
    """One plot while it is drawn."""

    def __init__(self, drawing: Drawing, rows: Sequence[TimedValue], language: str) -> None:
        self._drawing, self._rows, self._language = drawing, rows, language
        days = [d for r in rows for d in (ordinal(r.first), ordinal(r.last)) if d is not None]
        self._undated = any(ordinal(r.first) is None and not r.reference for r in rows)
        left = _LEFT + (_UNDATED if self._undated else 0)
        self._time = scale_of(map(float, days), left, WIDTH - _RIGHT, days=True) if days else None
        as_days = bool(rows) and all(r.unit == "day" for r in rows)
        values = [v for r in rows for v in _numbers(r)]
        self._value = scale_of(values, HEIGHT - _BOTTOM, _TOP, days=as_days)
        self._taken: list[tuple[float, float]] = []
        self._written: list[tuple[float, float, float]] = []
        """Upper left corner and width of each name, in pixels."""

    def draw(self) -> None:
        if not self._rows:
            words = said("nothing", self._language)
            self._drawing.words(
                WIDTH / 2, HEIGHT / 2, words, at="middle", ink=self._drawing.look.muted, size=14
            )
            return
        self._draw_axes()
        for row in self._rows:
            if row.reference:
                self._draw_band(row)
        stated = [r for r in self._rows if not r.reference]
        places = [self._across(row) for row in stated]
        # No name is written over the sign of another value.
        self._written += [(x - _RADIUS, y, 2 * _RADIUS) for x, y in self._taken]
        for row, x in zip(stated, places, strict=True):
            self._draw_value(row, x, named=len(stated) <= _NAMED)
        self._draw_legend({r.state for r in stated})

    def _draw_axes(self) -> None:
        drawing, look = self._drawing, self._drawing.look
        for value in self._value.steps(6):
            y = self._value.at(value)
            drawing.line((_LEFT, y), (WIDTH - _RIGHT, y), look.line, 1)
            drawing.words(
                _LEFT - 8, y + 4, self._value.words(value), ink=look.muted, at="end", size=11
            )
        base = HEIGHT - _BOTTOM
        drawing.line((_LEFT, base), (WIDTH - _RIGHT, base), look.muted, 1)
        if self._time is not None:
            for day in self._time.steps(7):
                x = self._time.at(day)
                drawing.line((x, base), (x, base + 5), look.muted, 1)
                words = self._time.words(day)
                drawing.words(x, base + 19, words, ink=look.muted, at="middle", size=11)
        if self._undated:
            words = said("no date", self._language)
            drawing.words(
                _LEFT + _UNDATED / 2, base + 19, words, ink=look.muted, at="middle", size=11
            )
            edge = _LEFT + _UNDATED
            drawing.line((edge, _TOP), (edge, base), look.line, 1, "3 3")

    def _draw_band(self, row: TimedValue) -> None:
        """A value of the reference, for as long as it holds."""
        drawing, time = self._drawing, self._time
        start = time.start if time else _LEFT
        end = time.end if time else WIDTH - _RIGHT
        first, last = ordinal(row.first), ordinal(row.last)
        left = time.at(first) if time and first is not None else start
        right = time.at(last) if time and last is not None else end
        top, bottom = self._ends(row)
        height = max(5.0, bottom - top)
        size = (max(4.0, right - left), height)
        middle = (top + bottom) / 2
        drawing.box((left, middle - height / 2), size, drawing.look.accent, opacity=0.22)
        drawing.line((left, middle), (left + size[0], middle), drawing.look.accent, 2, "8 4")
        words = apart(shortened(row.who, 20), shortened(row.value, 24), by=": ")
        drawing.words(left + 4, middle - height / 2 - 4, words, size=11, ink=drawing.look.accent)
        drawing.part(
            (left, middle - height / 2 - 16),
            (size[0], height + 16),
            _told(row, self._language),
            row.key,
        )

    def _draw_value(self, row: TimedValue, x: float, *, named: bool) -> None:
        top, bottom = self._ends(row)
        ink = self._drawing.look.states[row.state]
        middle = (top + bottom) / 2
        if row.high is None:
            middle = bottom
            self._draw_arrow(x, bottom, max(_TOP - 10, bottom - _ARROW), ink)
        elif row.low is None:
            middle = top
            self._draw_arrow(x, top, min(HEIGHT - _BOTTOM, top + _ARROW), ink)
        elif bottom - top > 2 * _RADIUS:
            self._draw_span(x, top, bottom, ink)
        draw_sign(self._drawing, x, middle, _RADIUS, row.state)
        if named:
            who = shortened(row.who, 20)
            self._write(apart(who, shortened(row.value, 20)), len(who) + len(row.value), x, middle)
        high = max(2 * _RADIUS, bottom - top) + 6
        self._drawing.part(
            (x - _RADIUS - 3, middle - high / 2),
            (2 * _RADIUS + 6, high),
            _told(row, self._language),
            row.key,
        )

    def _write(self, words: str, letters: int, x: float, y: float) -> None:
        """The source's name beside its value, where no other name stands."""
        wide, gap = (letters + 3) * _LETTER, _RADIUS + 4
        for lift in (0, -_LINE, _LINE, -2 * _LINE, 2 * _LINE):
            for left, at in ((x + gap, "start"), (x - gap - wide, "end")):
                fits = left >= _LEFT and left + wide <= WIDTH - 8
                box = (left, y + lift)
                if fits and not any(_meet(box, wide, other) for other in self._written):
                    self._written.append((left, y + lift, wide))
                    start = x + gap if at == "start" else x - gap
                    ground = self._drawing.look.paper
                    self._drawing.box((left - 2, y + lift - 6), (wide, 12), ground, opacity=0.85)
                    self._drawing.words(start, y + lift + 4, words, size=11, at=at)
                    return

    def _draw_arrow(self, x: float, start: float, end: float, ink: str) -> None:
        """From a bound to where the value may lie."""
        head = 6.0 if end < start else -6.0
        self._drawing.line((x, start), (x, end), ink, 2)
        self._drawing.shape(
            [(x, end - head), (x - 5, end + head / 3), (x + 5, end + head / 3)], ink
        )
        self._drawing.line((x - 8, start), (x + 8, start), ink, 2)

    def _draw_span(self, x: float, top: float, bottom: float, ink: str) -> None:
        self._drawing.line((x, top), (x, bottom), ink, 2)
        for y in (top, bottom):
            self._drawing.line((x - 6, y), (x + 6, y), ink, 2)

    def _across(self, row: TimedValue) -> float:
        """Where a value stands in time; beside what stands there already."""
        day = ordinal(row.first)
        known = self._time is not None and day is not None
        x = self._time.at(day) if known and self._time and day is not None else _LEFT + _RADIUS * 2
        y = sum(self._ends(row)) / 2
        while any(
            abs(x - a) < 2 * _RADIUS + 2 and abs(y - b) < 2 * _RADIUS for a, b in self._taken
        ):
            x += 2 * _RADIUS + 3
            if x > WIDTH - _RADIUS:
                break
        self._taken.append((x, y))
        return x

    def _ends(self, row: TimedValue) -> tuple[float, float]:
        """The upper and the lower end in pixels."""
        low = row.low if row.low is not None else row.high
        high = row.high if row.high is not None else row.low
        return self._value.at(high or 0.0), self._value.at(low or 0.0)

    def _draw_legend(self, states: set[CellState]) -> None:
        x, y = _LEFT, HEIGHT - 24
        for state in (s for s in CellState if s in states):
            draw_sign(self._drawing, x + _RADIUS, y - 4, _RADIUS, state)
            words = said(state, self._language)
            self._drawing.words(
                x + 2 * _RADIUS + 6, y, words, size=12, ink=self._drawing.look.muted
            )
            x += 2 * _RADIUS + 24 + 8 * len(words)


def _meet(place: tuple[float, float], wide: float, other: tuple[float, float, float]) -> bool:
    """Whether words at a place run into other words."""
    x, y, width = other
    return abs(place[1] - y) < _LINE and place[0] < x + width and x < place[0] + wide


def _numbers(row: TimedValue) -> list[float]:
    return [v for v in (row.low, row.high) if v is not None]


def _told(row: TimedValue, language: str) -> str:
    return apart(row.who, row.value, _when(row), _state(row, language))


def _when(row: TimedValue) -> str:
    if row.reference and (row.first or row.last):
        return f"{row.first or '…'} – {row.last or '…'}"
    return row.first or ""


def _state(row: TimedValue, language: str) -> str:
    return "" if row.reference else said(row.state, language)
