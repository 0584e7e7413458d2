"""A comparison table as one HTML page that needs nothing else: no script, no font, no picture."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from kzannotate.domain.comparison import CellState

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.domain.comparison import Sheet, SheetCell

_SIGNS = {
    CellState.AGREES: "✓",
    CellState.DIFFERS: "✗",
    CellState.OUTDATED: "▲",
    CellState.CONTESTED: "◆",
    CellState.ALONE: "○",
    CellState.MISSING: "–",
}
_STYLE = """
:root{color-scheme:light dark}
body{font:15px/1.5 "Noto Sans","Noto Naskh Arabic",sans-serif;margin:1.5rem;
background:#fffefb;color:#1b1e23}
h1{font-size:1.25rem}
table{border-collapse:separate;border-spacing:0}
th,td{border:0 solid #c9c5bc;border-width:0 0 1px 1px;padding:.35rem .6rem;text-align:start;
vertical-align:top;max-width:22rem}
thead th{position:sticky;top:0;background:#efede8;z-index:2}
tbody th{background:#f9f8f5;font-weight:600}
.group th{background:#e4e1da}
.sign{display:inline-block;min-width:1.2em}
.agrees{background:#e2f1e8}.agrees .sign{color:#16603a}
.differs{background:#fbe0dc}.differs .sign{color:#a41d17}
.outdated{background:#fbeed3}.outdated .sign{color:#6e3f00}
.contested{background:#efe2f7}.contested .sign{color:#76389b}
.alone .sign,.missing .sign,.missing{color:#4d545e}
ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.3rem 1.2rem}
li{padding:.1rem .6rem;border-radius:.4rem}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
@media(prefers-color-scheme:dark){body{background:#15171b;color:#e4e1da}
thead th{background:#1d2025}tbody th{background:#292d34}.group th{background:#333944}
th,td{border-color:#454b55}
.agrees{background:#173524}.agrees .sign{color:#6fcf95}
.differs{background:#46201d}.differs .sign{color:#ff8a80}
.outdated{background:#413012}.outdated .sign{color:#f0b54a}
.contested{background:#362246}.contested .sign{color:#d0a2f2}
.alone .sign,.missing .sign,.missing{color:#abb1bb}}
@media print{body{margin:0;font-size:9pt}thead{display:table-header-group}
thead th{position:static}tr{break-inside:avoid}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
"""


def write(sheet: Sheet) -> str:
    """The whole page."""
    direction = "rtl" if sheet.rtl else "ltr"
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(sheet.language)}" dir="{direction}"><head>'
        '<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" '
        "content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(sheet.title)}</title><style>{_STYLE}</style></head>\n"
        f"<body><h1><bdi>{escape(sheet.title)}</bdi></h1>{_legend(sheet)}{table(sheet)}"
        "</body></html>\n"
    )


def table(sheet: Sheet) -> str:
    """The table alone, such as for the clipboard or as a part of another page."""
    direction = "rtl" if sheet.rtl else "ltr"
    return f'<table dir="{direction}">{"".join(_parts(sheet))}</table>'


def _parts(sheet: Sheet) -> Iterator[str]:
    if sheet.head:
        heads = "".join(f'<th scope="col"><bdi>{escape(h)}</bdi></th>' for h in sheet.head)
        yield f"<thead><tr>{heads}</tr></thead>"
    yield "<tbody>"
    for row in sheet.rows:
        if len(row) == 1 and len(sheet.head) > 1:
            words = escape(row[0].text)
            yield (
                f'<tr class="group"><th scope="rowgroup" colspan="{len(sheet.head)}">'
                f"<bdi>{words}</bdi></th></tr>\n"
            )
            continue
        cells = "".join(_cell(cell, first=n < min(2, sheet.pinned)) for n, cell in enumerate(row))
        yield f"<tr>{cells}</tr>\n"
    yield "</tbody>"


def _cell(cell: SheetCell, *, first: bool) -> str:
    words = f"<bdi>{escape(cell.text)}</bdi>"
    if first:
        return f'<th scope="row">{words}</th>'
    if cell.state is None:
        return f"<td>{words}</td>"
    note = escape(cell.note)
    sign = f'<span class="sign" aria-hidden="true">{_SIGNS[cell.state]}</span>'
    told = f'<span class="hidden"> {note}</span>'
    return f'<td class="{cell.state.value}" title="{note}">{sign}{words}{told}</td>'


def _legend(sheet: Sheet) -> str:
    told = "".join(
        f'<li class="{state.value}"><span class="sign" aria-hidden="true">{_SIGNS[state]}</span> '
        f"{escape(words)}</li>"
        for state, words in sheet.legend.items()
    )
    return f"<ul>{told}</ul>" if told else ""
