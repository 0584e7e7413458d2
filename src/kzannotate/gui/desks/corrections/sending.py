"""Where corrected articles and quality reports go: files that are asked for, written at length."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog

from kzannotate.gui import wording
from kzannotate.gui.saving import named_after, saving

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from kzannotate.gui.desks.page import Tools
    from kzannotate.gui.jobs import Pulse
    from kzannotate.workbench.corrections import CorrectionRow
    from kzannotate.workbench.session import Workbench

WRITING = "export"
"""Kind of long work, as Jobs knows it."""


class Sending(QObject):
    """Asks where to, and writes; the window goes on meanwhile."""

    left_out = Signal(int)
    """How many corrections cross others and are not in what was written."""

    def __init__(self, tools: Tools, parent: QWidget) -> None:
        super().__init__(parent)
        self._tools, self._parent = tools, parent

    def ask_for_article(self, document: str, showing: str) -> None:
        """Ask where the corrected article goes."""
        forms = {
            self.tr("Word document (*.docx)"): "docx",
            self.tr("Text (*.txt)"): "txt",
            self.tr("Page (*.html)"): "html",
            self.tr("XLIFF with the source text (*.xlf)"): "xlf",
        }
        title = self.tr("Save the corrected article")
        dialog = saving(self._parent, title, document, forms)
        dialog.fileSelected.connect(lambda path: self.write(Path(path), document, showing))
        dialog.open()

    def ask_for_all(self, showing: str) -> None:
        """Ask for a folder that all corrected articles go into, as Word documents."""
        dialog = QFileDialog(self._parent, self.tr("Save all corrected articles into a folder"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda path: self.write_all(Path(path), showing))
        dialog.open()

    def ask_for_quality(self) -> None:
        """Ask where the quality report goes."""
        forms = {self.tr("Page (*.html)"): "html", self.tr("Table (*.tsv)"): "tsv"}
        title = self.tr("Save the quality report")
        name = named_after(self._tools.desk.bench, self.tr("quality"))
        dialog = saving(self._parent, title, name, forms)
        dialog.fileSelected.connect(lambda path: self.write_quality(Path(path)))
        dialog.open()

    def write(self, path: Path, document: str, showing: str) -> None:
        """Write one corrected article in the form that the file's name tells."""
        language = self._tools.projection.language

        def work(bench: Workbench, _pulse: Pulse) -> Sequence[CorrectionRow]:
            from kzannotate.formats.corrected.model import Showing
            from kzannotate.workbench.corrected_text import Saying, write_corrected

            saying = Saying(wording.reason, language)
            return write_corrected(bench, path, document, Showing(showing), saying=saying)

        self._tools.do_at_length(WRITING, work, lambda left: self._tell(path, left))

    def write_all(self, folder: Path, showing: str) -> None:
        """Write every corrected article into a folder."""
        language = self._tools.projection.language

        def work(bench: Workbench, pulse: Pulse) -> Sequence[CorrectionRow]:
            from kzannotate.formats.corrected.model import Showing
            from kzannotate.workbench.corrected_text import Saying, write_all_corrected

            return write_all_corrected(
                bench, folder, Showing(showing), "docx", saying=Saying(wording.reason, language),
                progress=pulse.progress, cancelled=pulse.cancelled,
            )  # fmt: skip

        self._tools.do_at_length(WRITING, work, lambda left: self._tell(folder, left))

    def write_quality(self, path: Path) -> None:
        """Write the quality report in the form that the file's name tells."""
        language = self._tools.projection.language

        def work(bench: Workbench, pulse: Pulse) -> Sequence[CorrectionRow]:
            from kzannotate.workbench.quality import quality_report, write_quality

            report = quality_report(
                bench,
                say=wording.reason,
                language=language,
                progress=pulse.progress,
                cancelled=pulse.cancelled,
            )
            write_quality(path, report, language=language)
            return ()

        self._tools.do_at_length(WRITING, work, lambda left: self._tell(path, left))

    def _tell(self, path: Path, left: Sequence[CorrectionRow]) -> None:
        self._tools.desk.written.emit(str(path))
        if left:
            self.left_out.emit(len(left))
