"""The comparison table as it is shown, in a file or for the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.errors import BugError, UserError
from kzannotate.formats import comparison_csv, comparison_html, comparison_xlsx
from kzannotate.workbench.whole_files import write_bytes_whole

if TYPE_CHECKING:
    from pathlib import Path

    from kzannotate.domain.comparison import Sheet
    from kzannotate.workbench.session import Workbench

FORMS = ("xlsx", "csv", "html")
"""Forms of a table in a file, by the ends of their names."""


def write_comparison(bench: Workbench, path: Path, sheet: Sheet, form: str) -> None:
    """Write a table.

    Args:
        bench: the open project, which the table is not written over.
        path: where to.
        sheet: as it is shown.
        form: one of ``FORMS``.

    Raises:
        UserError: the file cannot be written; what was there before is still there.
    """
    write_beside(bench, path, table_bytes(sheet, form))


def write_beside(bench: Workbench, path: Path, body: bytes) -> None:
    """Write any file that is not the project itself, whole or not at all.

    Raises:
        UserError: it cannot be written; what was there before is still there.
    """
    if path.resolve() == bench.store.path:
        raise UserError(f"{path.name} is the open project itself: choose another name.")
    write_bytes_whole(path, body)


def table_bytes(sheet: Sheet, form: str) -> bytes:
    """The table in one of ``FORMS``."""
    if form == "xlsx":
        return comparison_xlsx.write(sheet)
    if form == "csv":
        return comparison_csv.write(sheet).encode()
    if form == "html":
        return comparison_html.write(sheet).encode()
    raise BugError(f"no table has the form {form}")


def for_clipboard(sheet: Sheet) -> tuple[str, str]:
    """The table with tabs, and as HTML."""
    return comparison_csv.write_tabs(sheet), comparison_html.table(sheet)
