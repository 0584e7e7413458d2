"""The only way in which dynamic text reaches labels, tooltips and messages: as plain text.

Qt takes any text with a tag in its first line for markup and then loads the pictures it names
from the disk, which leaks and can hang the window. Text from articles, references, file names
and errors therefore goes through here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QMessageBox, QWidget

_FSI, _PDI = "\u2068", "\u2069"
_RLM, _LRM = "\u200f", "\u200e"
_ESCAPED = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;"})
_COMMAND, _END = "speaks_of", "</p></qt>"
_OVERRIDES = dict.fromkeys(range(0x202A, 0x202F))
_BIDI_CONTROLS = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)))


def isolate(text: str) -> str:
    """The text fenced off from the direction of the sentence it is put into.

    Direction overrides inside it are dropped, or they would reach past the fence.
    """
    return f"{_FSI}{without_bidi_controls(text)}{_PDI}"


def without_bidi_controls(text: str) -> str:
    """The text without embeddings, overrides and isolates; marks such as RLM stay."""
    return text.translate(_BIDI_CONTROLS)


def without_overrides(text: str) -> str:
    """The text without embeddings and overrides, which let words look like others; isolates stay.

    What is shown so stands in the order in which it is read.
    """
    return text.translate(_OVERRIDES)


def plain_label(text: str = "", parent: QWidget | None = None) -> QLabel:
    """A label that shows its text literally, now and after every later ``setText``."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(without_overrides(text))
    return label


def set_plain_text(label: QLabel, text: str) -> None:
    """Show the text literally, on the side and in the direction that most of it runs in.

    Alone, a label goes by the first strong letter, which in Arabic news is often Latin.
    """
    from kzannotate.text.direction import is_rtl

    rtl = is_rtl(text)
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
    label.setText(f"{_RLM if rtl else _LRM}{without_overrides(text)}" if text else "")


def tooltip_markup(text: str) -> str:
    """Markup that shows the text literally in a tooltip, each line in its own direction."""
    lines = (
        f'<p style="margin:0" dir="{_side(line)}">{line.translate(_ESCAPED)}</p>'
        for line in without_bidi_controls(text).splitlines()
    )
    return f"<qt>{''.join(lines)}</qt>" if text else ""


def _side(line: str) -> str:
    # Its patterns take longer to compile than a start may.
    from kzannotate.text.direction import is_rtl

    return "rtl" if is_rtl(line) else "ltr"


def set_plain_tooltip(widget: QWidget, text: str) -> None:
    """Give the widget a tooltip that is shown literally."""
    widget.setToolTip(tooltip_markup(text))


def speak_of(widget: QWidget, command: str) -> None:
    """Say that the tooltip of a widget, with our keys in brackets at its end, is of a command."""
    widget.setProperty(_COMMAND, command)


def retell_keys(window: QWidget, keys: Callable[[str], str]) -> None:
    """Exchange the keys in tooltips that speak of commands.

    Args:
        window: all that is in it.
        keys: of a command by its id, as they hold now; empty: none.
    """
    from PySide6.QtWidgets import QWidget

    for widget in window.findChildren(QWidget):
        command = widget.property(_COMMAND)
        if isinstance(command, str):
            widget.setToolTip(_with_keys(widget.toolTip(), keys(command)))


def _with_keys(words: str, keys: str) -> str:
    end = _END if words.endswith(_END) else ""
    bare = _without_brackets(words.removesuffix(end))
    keyed = f"{bare} ({keys.translate(_ESCAPED)})" if bare and keys else bare
    return f"{keyed}{end}"


def _without_brackets(words: str) -> str:
    """Words less what stands in brackets at their end, if no brackets or markup are in these."""
    before, opened, inside = words.removesuffix(")").rpartition("(")
    in_brackets = bool(opened) and words.endswith(")") and not {*inside} & {*")<>"}
    return before.rstrip() if in_brackets else words


def show_plain_tooltip(where: QPoint, text: str, widget: QWidget) -> None:
    """Show a tooltip now, at a place on the screen; no text hides it."""
    from PySide6.QtWidgets import QToolTip

    QToolTip.showText(where, tooltip_markup(text), widget)


def message(
    parent: QWidget | None,
    title: str,
    text: str,
    *,
    detail: str = "",
    icon: QMessageBox.Icon | None = None,
    buttons: QMessageBox.StandardButton | None = None,
) -> QMessageBox:
    """A message box, not yet shown, that shows all its texts literally; of information with OK."""
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox(parent)
    box.setIcon(icon if icon is not None else QMessageBox.Icon.Information)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    box.setStandardButtons(buttons or QMessageBox.StandardButton.Ok)
    if detail:
        box.setInformativeText(detail)
    # Not every Qt hands the format on to the second label.
    for label in box.findChildren(QLabel):
        label.setTextFormat(Qt.TextFormat.PlainText)
    return box


_MARKS = '«»“”„‟‹›"'
"""Quotation marks of the languages that articles are in."""


def unquoted(words: str) -> str:
    """Words without quotation marks around all of them, to be put between others.

    Marks in the middle stay: those of «Samruk» fund belong to a part of the words.
    """
    bare = words.strip(f"{_MARKS} ")
    return words if any(mark in bare for mark in _MARKS) else bare
