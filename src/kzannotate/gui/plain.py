"""The only way in which dynamic text reaches labels, tooltips and messages: as plain text.

Qt takes any text with a tag in its first line for markup and then loads the pictures it names
from the disk, which leaks and can hang the window. Text from articles, references, file names
and errors therefore goes through here.
"""

from __future__ import annotations

import html

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QToolTip, QWidget

from kzannotate.text.direction import is_rtl

_FSI, _PDI = "\u2068", "\u2069"
_RLM, _LRM = "\u200f", "\u200e"
_BIDI_CONTROLS = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)))


def isolate(text: str) -> str:
    """The text fenced off from the direction of the sentence it is put into.

    Direction overrides inside it are dropped, or they would reach past the fence.
    """
    return f"{_FSI}{without_bidi_controls(text)}{_PDI}"


def without_bidi_controls(text: str) -> str:
    """The text without embeddings, overrides and isolates; marks such as RLM stay."""
    return text.translate(_BIDI_CONTROLS)


def plain_label(text: str = "", parent: QWidget | None = None) -> QLabel:
    """A label that shows its text literally, now and after every later ``setText``."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    return label


def set_plain_text(label: QLabel, text: str) -> None:
    """Show the text literally, on the side and in the direction that most of it runs in.

    Alone, a label goes by the first strong letter, which in Arabic news is often Latin.
    """
    rtl = is_rtl(text)
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
    label.setText(f"{_RLM if rtl else _LRM}{text}" if text else "")


def tooltip_markup(text: str) -> str:
    """Markup that shows the text literally in a tooltip, each line in its own direction."""
    lines = (
        f'<p style="margin:0" dir="{"rtl" if is_rtl(line) else "ltr"}">{html.escape(line)}</p>'
        for line in without_bidi_controls(text).splitlines()
    )
    return f"<qt>{''.join(lines)}</qt>" if text else ""


def set_plain_tooltip(widget: QWidget, text: str) -> None:
    """Give the widget a tooltip that is shown literally."""
    widget.setToolTip(tooltip_markup(text))


def show_plain_tooltip(where: QPoint, text: str, widget: QWidget) -> None:
    """Show a tooltip now, at a place on the screen; no text hides it."""
    QToolTip.showText(where, tooltip_markup(text), widget)


def message(
    parent: QWidget | None,
    title: str,
    text: str,
    *,
    detail: str = "",
    icon: QMessageBox.Icon = QMessageBox.Icon.Information,
    buttons: QMessageBox.StandardButton = QMessageBox.StandardButton.Ok,
) -> QMessageBox:
    """A message box, not yet shown, that shows all its texts literally."""
    box = QMessageBox(parent)
    box.setIcon(icon)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    box.setStandardButtons(buttons)
    if detail:
        box.setInformativeText(detail)
    # Not every Qt hands the format on to the second label.
    for label in box.findChildren(QLabel):
        label.setTextFormat(Qt.TextFormat.PlainText)
    return box
