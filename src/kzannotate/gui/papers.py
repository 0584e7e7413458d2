"""Asks where a report goes, and writes it there as a page or a PDF beside the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kzannotate.gui.desk import EXPORT
from kzannotate.gui.saving import saving

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QFileDialog, QWidget

    from kzannotate.formats.report.paper import Paper
    from kzannotate.gui.desk import Desk
    from kzannotate.gui.jobs import Pulse
    from kzannotate.workbench.session import Workbench

    Telling = Callable[[Workbench, Pulse], Paper]

PAGE, PDF = "html", "pdf"


def ask_for_paper(window: QWidget, desk: Desk, name: str, tell: Telling) -> QFileDialog:
    """Ask where a report goes; it is told and written when that is said.

    Args:
        window: parent of the dialog.
        desk: with the project.
        name: of the file, proposed without its ending.
        tell: makes the report, in the writer's thread.
    """
    page = QCoreApplication.translate("Papers", "Web page (*.html)")
    pdf = QCoreApplication.translate("Papers", "PDF (*.pdf)")
    title, forms = QCoreApplication.translate("Papers", "Report"), {page: PAGE, pdf: PDF}
    dialog = saving(window, title, name, forms)
    dialog.fileSelected.connect(lambda path: write_paper(desk, Path(path), tell))
    dialog.open()
    return dialog


def write_paper(desk: Desk, path: Path, tell: Telling) -> None:
    """Tell a report and write it, by its ending as a page or a PDF."""
    bench = desk.bench
    if bench is None:
        return

    def work(pulse: Pulse) -> None:
        from kzannotate.formats.report.page import pieces
        from kzannotate.workbench.whole_files import write_whole

        paper = tell(bench, pulse)
        if path.suffix.lower() == f".{PDF}":
            from kzannotate.gui.printing import print_paper

            print_paper(paper, path)
        else:
            write_whole(path, pieces(paper))

    desk.jobs.write_long(EXPORT, work, lambda _: desk.written.emit(str(path)))
