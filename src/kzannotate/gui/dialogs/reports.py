"""Longer messages to read in peace: what an import left out, a fault of ours, this machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
)

from kzannotate.gui.complaints import placed
from kzannotate.gui.i18n import QT_TRANSLATE_NOOP
from kzannotate.gui.parts import GAP, Words
from kzannotate.gui.plain import isolate, plain_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from kzannotate.breakdown import BreakdownReport
    from kzannotate.domain.report import LeftOut
    from kzannotate.workbench.importing import ImportReport


class ReadingDialog(QDialog):
    """A heading, a sentence, and a text that can be copied.

    Args:
        text: plain; its own lines stay.
    """

    def __init__(self, title: str, sentence: str, text: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(80 * GAP, 52 * GAP)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setPlainText(text)
        self.text.setAccessibleName(title)
        copy, close = QPushButton(), QPushButton()
        copy.setText(self.tr("Copy"))
        close.setText(self.tr("Close"))
        close.setDefault(True)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text.toPlainText()))
        close.clicked.connect(self.accept)
        self.closing, self.buttons = close, QHBoxLayout()
        self.buttons.addWidget(copy)
        self.buttons.addStretch(1)
        self.buttons.addWidget(close)
        layout = self.body = QVBoxLayout(self)
        layout.setContentsMargins(3 * GAP, 3 * GAP, 3 * GAP, 2 * GAP)
        layout.setSpacing(GAP + 4)
        layout.addWidget(Words(title, scale=1.3, bold=True, aside=True))
        layout.addWidget(Words(sentence, limit=6, aside=True))
        layout.addWidget(self.text, 1)
        layout.addLayout(self.buttons)


class _ImportWords(QObject):
    """Counts in words; the lupdate of older Qt knows a count by self.tr alone."""

    def sentence(self, count: int, missed: int) -> str:
        came = self.tr("%n article(s) imported.", "", count)
        left = self.tr("%n file(s) or line(s) left out:", "", missed)
        return f"{came} {left}"


def import_report(report: ImportReport, parent: QWidget) -> ReadingDialog:
    """What an import brought in, and what it left out and why."""
    count, missed = len(report.documents), len(report.left_out)
    sentence = _ImportWords().sentence(count, missed)
    lines = [placed(out.file, out.line, out.sentence) for out in report.left_out]
    title = QCoreApplication.translate("ImportReport", "Import")
    return ReadingDialog(title, sentence, "\n".join(lines), parent)


_ALL = {
    "all articles": QT_TRANSLATE_NOOP("CheckReport", "all articles"),
    "the reference": QT_TRANSLATE_NOOP("CheckReport", "the reference"),
}


def check_report(left: Sequence[LeftOut], parent: QWidget) -> ReadingDialog:
    """What the last check did not look at, and why."""
    lines = [placed(_where(out.file), out.line, out.sentence) for out in left]
    sentence = QCoreApplication.translate(
        "CheckReport",
        "The last check passed over these, or looked at them only in part. Read them yourself.",
    )
    title = QCoreApplication.translate("CheckReport", "Not looked at")
    return ReadingDialog(title, sentence, "\n".join(lines), parent)


def _where(named: str) -> str:
    words = _ALL.get(named)
    return QCoreApplication.translate("CheckReport", words) if words else named


class BreakdownDialog(ReadingDialog):
    """What went wrong inside the program: to be read, and kept or deleted.

    Args:
        sentence: what happened, for people.
    """

    def __init__(
        self, report: BreakdownReport, sentence: str, parent: QWidget | None = None
    ) -> None:
        title = QCoreApplication.translate("FaultReport", "Something went wrong inside kzannotate")
        super().__init__(title, sentence, report.text, parent)
        self._report = report
        if report.path is None:
            return
        self.closing.setText(self.tr("Keep"))
        self.forgetting = QPushButton()
        self.forgetting.setText(self.tr("Delete the report"))
        self.forgetting.clicked.connect(self._forget)
        self.buttons.insertWidget(self.buttons.count() - 1, self.forgetting)
        where = plain_label(isolate(str(report.path)))
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        where.setWordWrap(True)
        self.body.insertWidget(self.body.count() - 1, where)

    def _forget(self) -> None:
        self._report.delete()
        self.reject()


def breakdown_dialog(report: BreakdownReport, parent: QWidget | None) -> BreakdownDialog:
    """A fault of the program's own, with what helps to mend it."""
    sentence = QCoreApplication.translate(
        "FaultReport",
        "This is a fault of the program, not yours. Everything saved so far is safe. "
        "Please report it with the text below; it holds no article.",
    )
    return BreakdownDialog(report, sentence, parent)


def death_dialog(report: BreakdownReport, parent: QWidget | None) -> BreakdownDialog:
    """What the last process wrote down before it died."""
    sentence = QCoreApplication.translate(
        "FaultReport",
        "The program died the last time. Everything saved before is safe. "
        "Please report it with the text below; it holds no article.",
    )
    return BreakdownDialog(report, sentence, parent)
