"""Projects and files: opening, bringing in, sending out, and what is dropped onto the window."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QStandardPaths, Signal

from kzannotate.gui.plain import isolate
from kzannotate.resources import resource

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QFileDialog, QWidget

    from kzannotate.gui.actions import Acts
    from kzannotate.gui.desk import Desk
    from kzannotate.gui.dialogs.new_project import NewProjectDialog
    from kzannotate.gui.flows.bringing_in import BringingIn
    from kzannotate.workbench.beginning import Beginning
    from kzannotate.workbench.importing import ImportReport

SUFFIX, _REFERENCE = ".kza", ".json"


class FileFlow(QObject):
    """Asks for paths and hands them to the desk; dialogs never stop the window."""

    named = Signal(str)
    """How somebody who begins a project calls themselves."""

    def __init__(self, window: QWidget, desk: Desk, say: Callable[[str], None]) -> None:
        super().__init__(window)
        self._window, self._desk, self._say = window, desk, say
        desk.imported.connect(self._on_imported)
        desk.written.connect(self._on_written)

    @cached_property
    def bringing(self) -> BringingIn:
        """What reads and shows articles before they come in; made when it is first wanted."""
        from kzannotate.gui.flows.bringing_in import BringingIn

        return BringingIn(self._window, self._desk, self._say)

    def acts(self) -> Acts:
        """What actions do here."""
        return {
            "new": self.new,
            "open": self.open,
            "sample": self.open_sample,
            "close": self._desk.close,
            "check": self._desk.check,
            "import_files": self.import_files,
            "import_folder": self.import_folder,
            "paste_article": self.paste,
            "import_reference": self.import_reference,
            "starter_reference": self.import_starter_reference,
            "export": self.export,
            "report": self.report,
        }

    def new(self) -> None:
        """Ask what a new project begins with, and make it."""
        from kzannotate.gui.dialogs.new_project import NewProjectDialog

        places = QStandardPaths.StandardLocation
        folder = Path(QStandardPaths.writableLocation(places.DocumentsLocation) or Path.home())
        folder = folder if folder.is_dir() else Path.home()
        dialog = NewProjectDialog(self._desk.signature, folder, self._window)
        dialog.wanted.connect(self._begin)
        dialog.place_wanted.connect(lambda: self._ask_place(dialog))
        dialog.reference_wanted.connect(lambda: self._ask_reference(dialog))
        dialog.open()

    def open(self) -> None:
        """Ask which project to open."""
        from kzannotate.gui.flows.asking import ask_for_project

        ask_for_project(self._window, self.tr("Open project"), self._desk.open)

    def open_sample(self) -> None:
        """Open the sample project; it is made where it is not there yet."""
        place = self.sample_place()
        place.parent.mkdir(parents=True, exist_ok=True)
        self._desk.open_sample(place)

    def has_sample_open(self) -> bool:
        """Whether the open project is the sample."""
        bench = self._desk.bench
        return bench is not None and bench.store.path == self.sample_place()

    @staticmethod
    def sample_place() -> Path:
        """Where the sample project lies, or will lie."""
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
        return Path(place) / "kzannotate" / f"sample{SUFFIX}"

    def import_files(self) -> None:
        """Ask which articles to import."""
        from kzannotate.formats.articles.kinds import LIST_NAME, SUFFIXES

        patterns = " ".join((*(f"*{suffix}" for suffix in sorted(SUFFIXES)), LIST_NAME))
        words = "{} ({});;{}".format(self.tr("Articles"), patterns, self.tr("All files (*)"))
        dialog = self._asking(self.tr("Import articles"), "ExistingFiles", words)
        dialog.filesSelected.connect(self._bring_in)
        dialog.open()

    def import_folder(self) -> None:
        """Ask which folder of articles to import."""
        dialog = self._asking(self.tr("Import a folder"), "Directory", "")
        dialog.filesSelected.connect(self._bring_in)
        dialog.open()

    def paste(self) -> None:
        """Make an article of the text on the clipboard, or bring in the files that are on it."""
        from PySide6.QtGui import QGuiApplication

        # An empty clipboard has none, whatever Qt's stubs say.
        held = cast("QMimeData | None", QGuiApplication.clipboard().mimeData())
        if held is not None and self.takes(held):
            self.drop(held)
        else:
            self.bringing.look_at_text(QGuiApplication.clipboard().text())

    def import_reference(self) -> None:
        """Ask which reference to import."""
        words = self.tr("References (*.json);;All files (*)")
        dialog = self._asking(self.tr("Import a reference"), "ExistingFile", words)
        dialog.fileSelected.connect(lambda path: self._desk.bring_in_reference(Path(path)))
        dialog.open()

    def import_starter_reference(self) -> None:
        """Import the reference that ships with the program."""
        self._desk.bring_in_reference(resource("reference", "kazakhstan.json"))

    def export(self) -> None:
        """Ask where to write the reviewed project."""
        self._send_out(self.tr("Export"), self.tr("JSON lines (*.jsonl)"), "jsonl")

    def report(self) -> None:
        """Ask where to write a report to read."""
        self._send_out(self.tr("Report"), self.tr("Web page (*.html)"), "html")

    def takes(self, data: QMimeData) -> bool:
        """Whether what is dragged is files, told by their addresses; nothing else is looked at."""
        return any(url.isLocalFile() for url in data.urls()) if data.hasUrls() else False

    def drop(self, data: QMimeData) -> None:
        """Open a dropped project, or import dropped references, articles and folders of them."""
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        projects = [path for path in paths if path.suffix == SUFFIX]
        if projects:
            self._desk.open(projects[0])
        elif self._desk.bench is None:
            self._say(self.tr("Open or make a project first; then drop the articles again."))
        else:
            references = [p for p in paths if p.suffix.lower() == _REFERENCE and not p.is_dir()]
            if references:
                self._desk.bring_in_reference(*references)
            if articles := [path for path in paths if path not in references]:
                self.bringing.look_at(articles)

    def _ask_place(self, over: NewProjectDialog) -> None:
        from kzannotate.gui.flows.asking import ask_where

        title = self.tr("Where the project is to lie")
        ask_where(over, title, over.title.text().strip(), over.place_at)

    def _ask_reference(self, over: NewProjectDialog) -> None:
        from kzannotate.gui.flows.asking import asking

        words = self.tr("References (*.json);;All files (*)")
        dialog = asking(over, self.tr("A reference of your own"), "ExistingFile", words)
        dialog.fileSelected.connect(lambda path: over.take_reference(Path(path)))
        dialog.rejected.connect(over.leave_reference)
        dialog.open()

    def _begin(self, wanted: Beginning) -> None:
        self.named.emit(wanted.reviewer)
        self._desk.begin(wanted)

    def _bring_in(self, paths: Sequence[str]) -> None:
        self.bringing.look_at([Path(path) for path in paths])

    def _send_out(self, title: str, words: str, form: str) -> None:
        from kzannotate.gui.saving import named_after, saving

        dialog = saving(self._window, title, named_after(self._desk.bench), {words: form})
        dialog.fileSelected.connect(lambda path: self._desk.send_out(Path(path), form))
        dialog.open()

    def _asking(self, title: str, mode: str, words: str) -> QFileDialog:
        from kzannotate.gui.flows.asking import asking

        return asking(self._window, title, mode, words)

    def _on_imported(self, report: ImportReport) -> None:
        if report.left_out:
            from kzannotate.gui.dialogs.reports import import_report

            import_report(report, self._window).open()

    def _on_written(self, path: str) -> None:
        self._say(self.tr("Written: {path}").format(path=isolate(path)))
