"""What is done at the desk of translations: each gesture one verb of the workbench."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QMessageBox

from kzannotate.gui.dialogs.article_picker import ArticlePicker
from kzannotate.gui.plain import isolate, message
from kzannotate.gui.saving import file_name, named_after, saving

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzannotate.domain.translation import Translation
    from kzannotate.gui.desks.page import Tools
    from kzannotate.workbench.alignment import Aligned, PairRow
    from kzannotate.workbench.translation_memory import MemoryReport


class TranslationGestures(QObject):
    """Carries what is chosen to the file."""

    linked = Signal(str)
    """Id of the link that was made."""

    def __init__(self, tools: Tools, parent: QObject) -> None:
        super().__init__(parent)
        self._tools = tools

    def link(self, document: str, original: str) -> None:
        """Say that an article is a translation of another."""
        from kzannotate.workbench import translations

        self._tools.do(
            lambda bench: translations.link(bench, document, original),
            lambda made: self.linked.emit(made.id),
        )

    def choose(self) -> None:
        """Ask for a translation, then for its original."""
        self._pick(self.tr("Which article is the translation?"), (), self._choose_original)

    def turn(self, pair: Aligned) -> None:
        """Say that it is the other way round."""
        from kzannotate.workbench import translations

        link = pair.link
        self._tools.do(
            lambda bench: translations.turn(bench, link), lambda made: self.linked.emit(made.id)
        )

    def unlink(self, pair: Aligned) -> None:
        """Say no longer that the one is a translation of the other."""
        from kzannotate.workbench import translations

        link = pair.link
        self._tools.do(lambda bench: translations.unlink(bench, link))

    def on_rows(self, deed: str, pair: Aligned, rows: Sequence[PairRow]) -> None:
        """Keep, merge, split, part or free rows."""
        from kzannotate.workbench import sentence_pairs

        if not rows:
            return
        if deed == "split":
            self._tools.do(lambda bench: sentence_pairs.split(bench, pair, rows[0]))
            return
        verbs = {
            "keep": sentence_pairs.keep,
            "merge": sentence_pairs.merge,
            "part": sentence_pairs.part,
            "free": sentence_pairs.free,
        }
        self._tools.do(lambda bench: verbs[deed](bench, pair, rows))

    def export(self, link: Translation | None) -> None:
        """Ask where pairs of sentences are written, and which."""
        name = named_after(self._tools.desk.bench, self.tr("sentence pairs"))
        forms = {self.tr("Translation memory (*.tmx)"): "tmx"}
        dialog = saving(self._tools.window, self.tr("Export pairs of sentences"), name, forms)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.selectFile(file_name(name, "tmx"))
        only_kept = QCheckBox(self.tr("Only confirmed pairs"))
        every = QCheckBox(self.tr("All linked articles"))
        every.setEnabled(link is not None)
        every.setChecked(link is None)
        below = dialog.layout()
        assert below is not None  # noqa: S101 - Qt's own dialog has one
        for box in (only_kept, every):
            below.addWidget(box)
        dialog.fileSelected.connect(
            lambda name: self.write(
                Path(name),
                None if link is None or every.isChecked() else [link],
                only_kept=only_kept.isChecked(),
            )
        )
        dialog.open()

    def write(self, path: Path, links: Sequence[Translation] | None, *, only_kept: bool) -> None:
        """Write pairs of sentences to a file."""
        from kzannotate.workbench.translation_memory import export_memory

        self._tools.do_at_length(
            "export",
            lambda bench, pulse: export_memory(
                bench, path, links, only_kept=only_kept, progress=pulse.progress,
                cancelled=pulse.cancelled,
            ),
            lambda count: self._tell(
                self.tr("Pairs of sentences in {file}: {count}.").format(
                    count=count, file=isolate(path.name)
                )
            ),
        )  # fmt: skip

    def ask_for_memory(self) -> None:
        """Ask which file pairs of sentences come from."""
        dialog = QFileDialog(self._tools.window, self.tr("Import pairs of sentences"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Translation memory (*.tmx)"))
        dialog.fileSelected.connect(lambda name: self.read(Path(name)))
        dialog.open()

    def read(self, path: Path) -> None:
        """Pair sentences as a file does."""
        from kzannotate.workbench.translation_memory import import_memory

        def told(report: MemoryReport) -> None:
            said = self.tr(
                "Pairs that came in: {paired}, known before: {known}; units that fit no linked "
                "article: {elsewhere}, that cannot be read: {left_out}."
            )
            self._tell(
                said.format(
                    paired=report.paired, known=report.known, elsewhere=report.elsewhere,
                    left_out=len(report.left_out),
                )
            )  # fmt: skip

        self._tools.do_at_length("import", lambda bench, _pulse: import_memory(bench, path), told)

    def _choose_original(self, document: str) -> None:
        title = self.tr("Which article was it translated from?")
        self._pick(title, (document,), lambda original: self.link(document, original))

    def _pick(self, title: str, taken: Sequence[str], done: object) -> None:
        picker = ArticlePicker(self._tools.projection.documents, taken, self._tools.window)
        picker.setWindowTitle(title)
        picker.picked.connect(done)
        picker.open()

    def _tell(self, sentence: str) -> None:
        box = message(
            self._tools.window, self.tr("Translations"), sentence,
            icon=QMessageBox.Icon.Information, buttons=QMessageBox.StandardButton.Ok,
        )  # fmt: skip
        box.open()
