"""A report as one HTML page that needs nothing else and prints well: no script, no font, no link.

Every word is escaped, each paragraph carries its own direction, and the page's own policy forbids
loading anything.
"""

from __future__ import annotations

from html import escape
from itertools import chain
from typing import TYPE_CHECKING

from kzannotate.formats.report.paper import (
    Drawn,
    Heading,
    PageBreak,
    PaperRows,
    PaperSides,
    Paragraph,
    Quotation,
)
from kzannotate.resources import resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kzannotate.formats.report.paper import Block, Paper, PaperSide, Run

_TAGS = {"": "bdi", "strong": "b", "instead": "ins", "wrong": "del"}
_UNSAFE = dict.fromkeys([*range(0x20), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF])
"""What no page may hold, and directional overrides; isolates are ours, and end with a paragraph."""
_UNSAFE.update(dict.fromkeys((*range(0x202A, 0x202F), 0x2066, 0x2067)))
del _UNSAFE[0x0A], _UNSAFE[0x09]


def pieces(paper: Paper) -> Iterator[str]:
    """The page, piece by piece."""
    side = "rtl" if paper.rtl else "ltr"
    style = resource("report", "paper.css").read_text(encoding="utf-8")
    yield (
        f'<!DOCTYPE html>\n<html lang="{_safe(paper.language)}" dir="{side}"><head>'
        '<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" '
        "content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{_safe(paper.title)}</title><style>{style}</style></head>\n<body><main>\n"
    )
    for block in paper.blocks:
        yield f"{_block(block)}\n"
    yield "</main></body></html>\n"


def write(paper: Paper) -> str:
    """The whole page."""
    return "".join(pieces(paper))


def _block(block: Block) -> str:
    match block:
        case Heading(text=text, level=level, rtl=rtl):
            return f"<h{level}{_dir(rtl)}>{_safe(text)}</h{level}>"
        case Paragraph(runs=runs, look=look, rtl=rtl):
            kind = f' class="{look}"' if look else ""
            return f"<p{kind}{_dir(rtl)}>{_runs(runs)}</p>"
        case Quotation():
            return _quotation(block)
        case PageBreak():
            return '<hr class="page">'
    return _group(block)


def _group(block: PaperSides | PaperRows | Drawn) -> str:
    match block:
        case PaperSides(sides=sides):
            return f'<div class="sides">{"".join(map(_side, sides))}</div>'
        case PaperRows(rows=rows):
            cells = (f"<dt>{_safe(name)}</dt><dd>{_runs(runs)}</dd>" for name, runs in rows)
            return f"<dl>{''.join(cells)}</dl>"
        case Drawn(svg=svg, caption=caption):
            below = f"<figcaption>{_safe(caption)}</figcaption>" if caption else ""
            return f'<figure class="picture">{svg}{below}</figure>'


def _side(side: PaperSide) -> str:
    value = f'<p class="value" dir="auto">{_safe(side.value)}</p>' if side.value else ""
    more = f'<p class="muted">{_safe(side.more)}</p>' if side.more else ""
    quotes = "".join(map(_quotation, side.quotations))
    return f"<section><h4>{_safe(side.title)}</h4>{value}{quotes}{more}</section>"


def _quotation(quote: Quotation) -> str:
    words = f"{_safe(quote.before)}<mark>{_safe(quote.exact)}</mark>{_safe(quote.after)}"
    return (
        f'<figure class="{_safe(quote.tone)}"><blockquote{_dir(quote.rtl)}>{words}</blockquote>'
        f"<figcaption>{_runs(quote.origin)}</figcaption></figure>"
    )


def _runs(runs: Iterable[Run]) -> str:
    return "".join(chain.from_iterable(map(_run, runs)))


def _run(run: Run) -> str:
    words = _safe(run.text)
    if not run.look and not run.apart:
        return words
    inside = f"<bdi>{words}</bdi>" if run.apart and run.look else words
    tag = _TAGS[run.look]
    return f"<{tag}>{inside}</{tag}>"


def _dir(rtl: bool | None) -> str:
    return "" if rtl is None else ' dir="rtl"' if rtl else ' dir="ltr"'


def _safe(text: str) -> str:
    return escape(text.translate(_UNSAFE))
