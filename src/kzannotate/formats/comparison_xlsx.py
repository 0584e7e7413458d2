"""A comparison table as a workbook (Office Open XML), the same bytes for the same table.

All cells are texts; one that a spreadsheet might take for a formula begins with an apostrophe.
"""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

from kzannotate.domain.comparison import CellState
from kzannotate.text.formula_cells import defused

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.domain.comparison import Sheet, SheetCell

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_DECLARED = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_LONGEST = 32_767
"""Letters that a cell may hold."""
_UNWRITABLE = dict.fromkeys((*range(9), 11, 12, *range(14, 32), *range(0xD800, 0xE000), 0xFFFE,
                             0xFFFF))  # fmt: skip
_FILLS = {
    CellState.AGREES: "FFE2F1E8",
    CellState.DIFFERS: "FFFBE0DC",
    CellState.OUTDATED: "FFFBEED3",
    CellState.CONTESTED: "FFEFE2F7",
}
_HEAD, _PLAIN = 1, 0
_STYLES = {state: number for number, state in enumerate(_FILLS, start=2)}
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
_WIDTHS = (30, 26, 24, 26)
_WIDTH = 22


def write(sheet: Sheet) -> bytes:
    """The workbook, ready to be written to a file."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as file:
        for name, text in _files(sheet):
            info = zipfile.ZipInfo(name, _FIRST_DAY)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            file.writestr(info, _DECLARED + text)
    return made.getvalue()


def _files(sheet: Sheet) -> Iterator[tuple[str, str]]:
    parts = {"/xl/workbook.xml": "sheet.main", "/xl/worksheets/sheet1.xml": "worksheet",
             "/xl/styles.xml": "styles"}  # fmt: skip
    overrides = "".join(
        f'<Override PartName="{name}" ContentType="{_TYPE}.{kind}+xml"/>'
        for name, kind in parts.items()
    )
    rels = "application/vnd.openxmlformats-package.relationships+xml"
    yield (
        "[Content_Types].xml",
        f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" ContentType="{rels}"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>',
    )
    yield "_rels/.rels", _relations(("officeDocument", "xl/workbook.xml"))
    yield (
        "xl/workbook.xml",
        f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>'
        f'<sheet name={quoteattr(_sheet_name(sheet.title))} sheetId="1" r:id="rId1"/>'
        "</sheets></workbook>",
    )
    targets = (("worksheet", "worksheets/sheet1.xml"), ("styles", "styles.xml"))
    yield "xl/_rels/workbook.xml.rels", _relations(*targets)
    yield "xl/styles.xml", _styles()
    yield "xl/worksheets/sheet1.xml", "".join(_worksheet(sheet))


def _relations(*targets: tuple[str, str]) -> str:
    told = "".join(
        f'<Relationship Id="rId{number}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, start=1)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{told}</Relationships>'


def _styles() -> str:
    """Plain, bold for the head, then one ground for each loud state."""
    fills = "".join(
        f'<fill><patternFill patternType="solid"><fgColor rgb="{rgb}"/></patternFill></fill>'
        for rgb in ("FFEFEDE8", *_FILLS.values())
    )
    alignment = '<alignment vertical="top" wrapText="1"/></xf>'
    formats = "".join(
        f'<xf numFmtId="49" fontId="{int(n == _HEAD)}" fillId="{fill}" borderId="0" xfId="0"'
        f' applyFont="1" applyFill="1" applyAlignment="1">{alignment}'
        for n, fill in enumerate((0, *range(2, 3 + len(_FILLS))))
    )
    return (
        f'<styleSheet xmlns="{_MAIN}"><fonts count="2"><font><sz val="11"/><name val="Noto Sans"/>'
        '</font><font><b/><sz val="11"/><name val="Noto Sans"/></font></fonts>'
        f'<fills count="{3 + len(_FILLS)}"><fill><patternFill patternType="none"/></fill>'
        f'<fill><patternFill patternType="gray125"/></fill>{fills}</fills>'
        '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'
        f'</cellStyleXfs><cellXfs count="{2 + len(_FILLS)}">{formats}</cellXfs>'
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'
        "</styleSheet>"
    )


def _worksheet(sheet: Sheet) -> Iterator[str]:
    turned = ' rightToLeft="1"' if sheet.rtl else ""
    across = f' xSplit="{sheet.pinned}"' if sheet.pinned else ""
    down = ' ySplit="1"' if sheet.head else ""
    corner = f"{_letters(sheet.pinned)}{2 if sheet.head else 1}"
    active = "bottomRight" if across and down else "topRight" if across else "bottomLeft"
    pane = f'<pane{across}{down} topLeftCell="{corner}" activePane="{active}" state="frozen"/>'
    pane = pane if across or down else ""
    widths = [*_WIDTHS, *([_WIDTH] * max(0, len(sheet.head) - len(_WIDTHS)))]
    columns = "".join(
        f'<col min="{n}" max="{n}" width="{w}" customWidth="1"/>' for n, w in enumerate(widths, 1)
    )
    yield (
        f'<worksheet xmlns="{_MAIN}"><sheetViews><sheetView{turned} workbookViewId="0">{pane}'
        f"</sheetView></sheetViews><cols>{columns}</cols><sheetData>"
    )
    number = 0
    if sheet.head:
        number = 1
        yield f'<row r="1">{"".join(_cell(1, c, h, _HEAD) for c, h in enumerate(sheet.head))}</row>'
    for row in sheet.rows:
        number += 1
        style = _HEAD if len(row) == 1 and len(sheet.head) > 1 else None
        cells = "".join(_stated(number, c, cell, style) for c, cell in enumerate(row))
        yield f'<row r="{number}">{cells}</row>'
    yield "</sheetData></worksheet>"


def _stated(row: int, column: int, cell: SheetCell, style: int | None) -> str:
    quiet = cell.state in (None, CellState.MISSING, CellState.ALONE) or not cell.note
    text = cell.text if quiet else f"{cell.text} [{cell.note}]"
    own = _STYLES.get(cell.state, _PLAIN) if cell.state is not None else _PLAIN
    return _cell(row, column, text, own if style is None else style)


def _cell(row: int, column: int, text: str, style: int) -> str:
    if not text:
        return ""
    written = escape(defused(text).translate(_UNWRITABLE)[:_LONGEST])
    place = f"{_letters(column)}{row}"
    words = f'<is><t xml:space="preserve">{written}</t></is>'
    return f'<c r="{place}" s="{style}" t="inlineStr">{words}</c>'


def _letters(column: int) -> str:
    """The name of a column: A to Z, then AA and so on."""
    letters, column = "", column + 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def _sheet_name(title: str) -> str:
    """As much of the title as may name a sheet."""
    kept = "".join(c for c in title.translate(_UNWRITABLE) if c not in "[]:*?/\\\t\r\n'")
    return kept.strip()[:31] or "Comparison"
