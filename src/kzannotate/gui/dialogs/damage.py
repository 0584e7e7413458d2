"""A damaged project: what can be done about it, and the account of what was brought back."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout

from kzannotate.domain.salvage import FILE, TEXT
from kzannotate.gui.dialogs.reports import ReadingDialog
from kzannotate.gui.differences import counted
from kzannotate.gui.parts import GAP, Words
from kzannotate.gui.plain import isolate

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from kzannotate.domain.salvage import Salvaged


class DamageDialog(QDialog):
    """Offers the ways out of a damaged file; the file itself stays as it is."""

    recover_wanted = Signal()
    copies_wanted = Signal()

    def __init__(self, path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("A damaged project"))
        self.recover, self.copies, self.leave = QPushButton(), QPushButton(), QPushButton()
        self.recover.setText(self.tr("Bring back what can be read"))
        self.copies.setText(self.tr("Earlier copies…"))
        self.leave.setText(self.tr("Not now"))
        told = self.tr(
            "{file} is damaged. What can still be proven of it can be brought back as a new "
            "project, which says what is missing; or an earlier copy takes its place."
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GAP, 3 * GAP, 3 * GAP, 2 * GAP)
        layout.setSpacing(2 * GAP)
        layout.addWidget(Words(told.format(file=isolate(path.name)), limit=6, aside=True))
        buttons = QHBoxLayout()
        for button in (self.recover, self.copies, self.leave):
            buttons.addWidget(button)
        layout.addLayout(buttons)
        self.recover.clicked.connect(self.recover_wanted)
        self.copies.clicked.connect(self.copies_wanted)
        for button in (self.recover, self.copies, self.leave):
            button.clicked.connect(self.close)


class _Account(QObject):
    """Counts in words; the lupdate of older Qt knows a count by self.tr alone."""

    def sentence(self, account: Salvaged) -> str:
        gestures = self.tr("%n gesture(s) brought back.", "", account.revisions)
        texts = self.tr("%n text(s) brought back.", "", account.texts)
        rest = self.tr("Nothing is missing.") if account.whole else self.tr("This is missing:")
        return f"{gestures} {texts} {rest}"

    def lines(self, account: Salvaged) -> Iterator[str]:
        gone = sum(run.count for run in account.missing)
        if gone:
            yield self.tr("%n gesture(s)", "", gone)
        by_document: defaultdict[str | None, Counter[str]] = defaultdict(Counter)
        for (kind, document), count in account.counts().items():
            by_document[document][kind] += count
        for document, counts in sorted(by_document.items(), key=str):
            said = [counted(counts)]
            if counts[TEXT]:
                said.append(self.tr("the text"))
            if counts[FILE]:
                said.append(self.tr("%n attached file(s)", "", counts[FILE]))
            words = "  ·  ".join(word for word in said if word)
            yield f"{isolate(document)}: {words}" if document else words
        if account.cut:
            yield self.tr("The end of the file, and whatever only it spoke of.")


def account_report(account: Salvaged, parent: QWidget) -> ReadingDialog:
    """What was brought back, and what is missing, by article and kind."""
    words = _Account()
    title = QCoreApplication.translate("AccountReport", "Brought back")
    return ReadingDialog(title, words.sentence(account), "\n".join(words.lines(account)), parent)
