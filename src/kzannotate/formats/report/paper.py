"""A report before it is a page or a PDF: what stands on it, in order."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Run:
    """Words set alike.

    Args:
        look: ``""``, ``strong``, ``instead`` or ``wrong``.
        apart: they come from elsewhere and keep their direction to themselves.
    """

    text: str
    look: str = ""
    apart: bool = False


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 to 3.

    Args:
        rtl: which way it runs; None: as the report does.
    """

    text: str
    level: int = 2
    rtl: bool | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph.

    Args:
        look: ``""``, ``muted``, ``value`` or ``note``.
        rtl: which way it runs; None: as the report does.
    """

    runs: tuple[Run, ...]
    look: str = ""
    rtl: bool | None = None


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words of an article with what stands around them, and where that is.

    Args:
        tone: ``error``, ``warning``, ``note`` or ``agreement``.
    """

    before: str
    exact: str
    after: str
    rtl: bool
    origin: tuple[Run, ...]
    tone: str = "note"


@dataclass(frozen=True, slots=True)
class PaperSide:
    """One of several things that stand beside one another.

    Args:
        more: of the quotations that are left out, such as how many.
    """

    title: str
    value: str
    quotations: tuple[Quotation, ...]
    more: str = ""


@dataclass(frozen=True, slots=True)
class PaperSides:
    """Sides, two beside each other."""

    sides: tuple[PaperSide, ...]


@dataclass(frozen=True, slots=True)
class PaperRows:
    """Names and what they stand for, one under the other."""

    rows: tuple[tuple[str, tuple[Run, ...]], ...]


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture of ours.

    Args:
        svg: made by this program; nothing from outside is drawn.
    """

    svg: str
    caption: str = ""


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins a page of its own, where there are pages."""


Block = Heading | Paragraph | Quotation | PaperSides | PaperRows | Drawn | PageBreak


@dataclass(frozen=True, slots=True)
class Paper:
    """A report.

    Args:
        language: of its own words, BCP 47.
        rtl: which way these run.
    """

    title: str
    language: str
    rtl: bool
    blocks: tuple[Block, ...]
