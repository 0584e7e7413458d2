"""What the program is, its keys, and what it runs on."""

from __future__ import annotations

import platform
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, qVersion
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from kzannotate import __version__
from kzannotate.gui.actions import plain_words
from kzannotate.gui.dialogs.reports import ReadingDialog
from kzannotate.gui.icons import app_icon
from kzannotate.gui.parts import GAP, Words, label
from kzannotate.gui.plain import plain_label

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QAction


class AboutDialog(QDialog):
    """Name, version, licence."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About kzannotate"))
        picture, name, claim, licence = plain_label(), label("title"), label(), label("muted")
        picture.setPixmap(app_icon().pixmap(QSize(64, 64)))
        version = plain_label(__version__)
        version.setProperty("role", "muted")
        name.setText(self.tr("kzannotate"))
        claim.setText(self.tr("Checks facts and mends terminology in the news, Arabic first."))
        licence.setText(
            self.tr(
                "Free software under the GNU General Public License, version 3 or later. The "
                "fonts Noto Naskh Arabic and Noto Sans are under the SIL Open Font License 1.1."
            )
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * GAP, 4 * GAP, 4 * GAP, 4 * GAP)
        layout.setSpacing(GAP)
        # Latin words alone would stand on the other side in a mirrored window.
        for widget in (picture, name, version):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeading)
        for widget in (claim, licence):
            layout.addWidget(widget)
        claim.setWordWrap(True)
        licence.setWordWrap(True)
        self.setFixedWidth(58 * GAP)


class ShortcutsDialog(QDialog):
    """Every action that has a key, and the keys of the reader."""

    def __init__(self, actions: Iterable[QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(70 * GAP, 75 * GAP)
        rows = [(_keys(action), plain_words(action)) for action in actions if _keys(action)]
        rows += [
            ("Enter", self.tr("On selected words: link them. On a mark: open it")),
            ("Tab", self.tr("In the text: go to the next mark")),
            ("Ctrl+→ / ←", self.tr("In the text: go word by word")),
            ("Shift+→ / ←", self.tr("In the text: select")),
            ("Ctrl+↓ / ↑", self.tr("In the text: go sentence by sentence")),
            ("Alt+→ / ←", self.tr("In the text: leave a prefix such as و or ب out, or take it in")),
            ("Alt+Shift+→ / ←", self.tr("In the text: move the selection's start by a letter")),
            ("Alt+Shift+↑ / ↓", self.tr("In the text: grow the selection, or shrink it")),
        ]
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setHorizontalSpacing(3 * GAP)
        grid.setVerticalSpacing(GAP)
        grid.setColumnStretch(1, 1)
        for line, (keys, words) in enumerate(rows):
            key = plain_label(keys)
            key.setProperty("role", "heading")
            grid.addWidget(key, line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Words(words, limit=2, aside=True), line, 1)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GAP, 2 * GAP, GAP, 2 * GAP)
        layout.addWidget(scroll)


def diagnosis(parent: QWidget, project: str) -> ReadingDialog:
    """What the program runs on, to be copied into a report."""
    title = QCoreApplication.translate("Diagnosis", "This installation")
    sentence = QCoreApplication.translate("Diagnosis", "Add this to a report of a fault.")
    lines = [
        f"kzannotate {__version__}",
        f"Python {sys.version.split()[0]}",
        f"Qt {qVersion()}, {QGuiApplication.platformName()}",
        platform.platform(),
        project,
    ]
    return ReadingDialog(title, sentence, "\n".join(line for line in lines if line), parent)


def _keys(action: QAction) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    keys = [key.toString(native) for key in action.shortcuts()]
    letter = action.property("reading")
    if letter:
        words = QCoreApplication.translate("ShortcutsDialog", "{letter} in the text")
        keys.append(words.format(letter=letter))
    return ", ".join(keys)
