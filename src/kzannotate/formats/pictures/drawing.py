"""Lines, shapes and words of an SVG picture that browsers and Qt draw alike.

Only what SVG Tiny 1.2 has is used; words are isolated, so that each runs in its own direction
whatever stands around it.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.domain.comparison import CellState

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    Points = Sequence[tuple[float, float]]

RIGHT_TO_LEFT = frozenset(("ar", "fa", "ur", "ps", "ckb"))
_LRI, _RLI, _FSI, _PDI = "\u2066", "\u2067", "\u2068", "\u2069"
_OVERRIDES = dict.fromkeys(range(0x202A, 0x202F))
_ISOLATES = dict.fromkeys(range(0x2066, 0x206A))
_UNWRITABLE = dict.fromkeys((*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF))
"""Characters that XML cannot hold."""


class Look(NamedTuple):
    """Colours of a picture, as ``#rrggbb``, and its faces."""

    paper: str
    ink: str
    muted: str
    line: str
    accent: str
    states: Mapping[CellState, str]
    family: str = "Noto Sans, Noto Naskh Arabic, sans-serif"


LIGHT = Look(
    *("#fffefb", "#1b1e23", "#4d545e", "#c9c5bc", "#1f5fa8"),
    {
        CellState.AGREES: "#16603a",
        CellState.DIFFERS: "#a41d17",
        CellState.OUTDATED: "#6e3f00",
        CellState.CONTESTED: "#76389b",
        CellState.ALONE: "#31565f",
        CellState.MISSING: "#4d545e",
    },
)
DARK = Look(
    *("#15171b", "#e4e1da", "#abb1bb", "#454b55", "#8ab8f2"),
    {
        CellState.AGREES: "#6fcf95",
        CellState.DIFFERS: "#ff8a80",
        CellState.OUTDATED: "#f0b54a",
        CellState.CONTESTED: "#d0a2f2",
        CellState.ALONE: "#86bdc9",
        CellState.MISSING: "#abb1bb",
    },
)


class Part(NamedTuple):
    """Something in a picture that one can go to.

    Args:
        words: what it says.
        key: what the window finds it again by.
    """

    x: float
    y: float
    width: float
    height: float
    words: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """An SVG picture with what stands where in it, in the order in which one reads."""

    svg: str
    width: float
    height: float
    parts: tuple[Part, ...] = ()


class Drawing:
    """A picture while it is drawn; places in pixels from the upper left corner.

    Args:
        rtl: what is drawn at a distance from the left is drawn as far from the right.
    """

    def __init__(self, width: float, height: float, look: Look, *, rtl: bool = False) -> None:
        self.width, self.height, self.look, self.rtl = width, height, look, rtl
        self._shapes: list[str] = []
        self._parts: list[Part] = []

    def line(
        self, start: tuple[float, float], end: tuple[float, float], ink: str,
        width: float = 1, dashes: str = "",
    ) -> None:  # fmt: skip
        """A straight line."""
        dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
        (x, y), (to_x, to_y) = start, end
        self._shapes.append(
            f'<line x1="{self._x(x)}" y1="{_n(y)}" x2="{self._x(to_x)}" y2="{_n(to_y)}"'
            f' stroke="{ink}" stroke-width="{_n(width)}"{dashed}/>'
        )

    def box(
        self, place: tuple[float, float], size: tuple[float, float], fill: str,
        *, edge: str = "none", opacity: float = 1,
    ) -> None:  # fmt: skip
        """A filled rectangle."""
        x = self.width - place[0] - size[0] if self.rtl else place[0]
        self._shapes.append(
            f'<rect x="{_n(x)}" y="{_n(place[1])}" width="{_n(size[0])}" height="{_n(size[1])}"'
            f' fill="{fill}" fill-opacity="{_n(opacity)}" stroke="{edge}"/>'
        )

    def disc(self, x: float, y: float, radius: float, fill: str, *, edge: str = "none") -> None:
        """A filled circle."""
        self._shapes.append(
            f'<circle cx="{self._x(x)}" cy="{_n(y)}" r="{_n(radius)}" fill="{fill}"'
            f' stroke="{edge}" stroke-width="2"/>'
        )

    def shape(self, points: Points, fill: str, *, edge: str = "none", opacity: float = 1) -> None:
        """A filled polygon."""
        told = " ".join(f"{self._x(x)},{_n(y)}" for x, y in points)
        self._shapes.append(
            f'<polygon points="{told}" fill="{fill}" fill-opacity="{_n(opacity)}"'
            f' stroke="{edge}" stroke-width="2"/>'
        )

    def words(  # noqa: PLR0913 - a line of text has so many sides
        self, x: float, y: float, text: str, *, size: float = 12, ink: str | None = None,
        at: str = "start", bold: bool = False,
    ) -> None:  # fmt: skip
        """A line of text on a base line; ``at`` start, middle or end of where lines begin."""
        if self.rtl and at != "middle":
            at = "end" if at == "start" else "start"
        weight = ' font-weight="bold"' if bold else ""
        self._shapes.append(
            f'<text x="{self._x(x)}" y="{_n(y)}" font-size="{_n(size)}" text-anchor="{at}"'
            f' fill="{ink or self.look.ink}"{weight}>{_written(text, rtl=self.rtl)}</text>'
        )

    def part(
        self, place: tuple[float, float], size: tuple[float, float], words: str, key: str = ""
    ) -> None:
        """Say what stands in a rectangle."""
        x = self.width - place[0] - size[0] if self.rtl else place[0]
        self._parts.append(Part(x, place[1], *size, words, key))

    def picture(self, title: str, language: str) -> Picture:
        """What was drawn."""
        size = f'width="{_n(self.width)}" height="{_n(self.height)}"'
        ground = f'<rect {size} fill="{self.look.paper}"/>'
        told = "".join(f"{escape(_clean(p.words))}. " for p in self._parts[:_TOLD]).strip()
        svg = (
            f'<svg xmlns="http://www.w3.org/2000/svg" version="1.2" baseProfile="tiny" {size}'
            f' viewBox="0 0 {_n(self.width)} {_n(self.height)}" role="img"'
            f' xml:lang="{escape(language)}" font-family="{escape(self.look.family)}">'
            f"<title>{escape(_clean(title))}</title><desc>{told}</desc>"
            f"{ground}{''.join(self._shapes)}</svg>\n"
        )
        return Picture(svg, self.width, self.height, tuple(self._parts))

    def _x(self, x: float) -> str:
        return _n(self.width - x if self.rtl else x)


_TOLD = 200
"""Parts that the description of a picture tells of."""


def shortened(text: str, letters: int) -> str:
    """A text, not of pieces, with dots where it is longer."""
    return text if len(text) <= letters else f"{text[: letters - 1].rstrip()}…"


def _n(number: float) -> str:
    return f"{number:.2f}".rstrip("0").rstrip(".")


def apart(*pieces: str, by: str = " · ") -> str:
    """Pieces in a row, each of which runs in its own direction."""
    kept = (p.translate(_OVERRIDES).translate(_ISOLATES) for p in pieces if p)
    return by.join(f"{_FSI}{piece}{_PDI}" for piece in kept)


def _clean(text: str) -> str:
    return text.translate(_OVERRIDES).translate(_ISOLATES).translate(_UNWRITABLE)


def _written(text: str, *, rtl: bool) -> str:
    """A line for the picture: pieces in the picture's direction, one text in its own."""
    begin = (_RLI if rtl else _LRI) if text.startswith(_FSI) else _FSI
    return f"{begin}{escape(text.translate(_OVERRIDES).translate(_UNWRITABLE))}{_PDI}"
