from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import QLabel, QWidget

from kzannotate.gui.plain import (
    isolate,
    message,
    plain_label,
    retell_keys,
    set_plain_text,
    set_plain_tooltip,
    speak_of,
    tooltip_markup,
    unquoted,
    without_overrides,
)

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

TAGS = '<img src="file:///etc/hostname"><b>27 & 28</b>'


def test_a_label_stays_plain_whatever_it_is_given(qtbot: QtBot) -> None:
    label = plain_label(TAGS)
    label.setText(f"<h1>{TAGS}</h1>")
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_a_tooltip_says_its_text_literally(qtbot: QtBot) -> None:
    shown = QTextDocumentFragment.fromHtml(tooltip_markup(f"{TAGS}\nسطر"))
    assert shown.toPlainText() == f"{TAGS}\nسطر"


def test_each_line_of_a_tooltip_runs_its_own_way() -> None:
    markup = tooltip_markup("AIF هو منتدى دولي\nan English line")
    assert markup.index('dir="rtl"') < markup.index('dir="ltr"')


def test_no_text_makes_no_tooltip() -> None:
    assert tooltip_markup("") == ""


def test_all_parts_of_a_message_are_plain(qtbot: QtBot) -> None:
    box = message(None, "title", TAGS, detail=TAGS)
    qtbot.addWidget(box)
    words = [label for label in box.findChildren(QLabel) if label.text()]
    assert [label.text() for label in words] == [TAGS, TAGS]
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in words)


def test_an_isolated_text_cannot_break_out() -> None:
    assert isolate("a\u2069\u202eb") == "\u2068ab\u2069"


def test_words_in_marks_of_their_own_get_no_second_ones() -> None:
    assert unquoted("«Egemen Qazaqstan»") == "Egemen Qazaqstan"
    assert unquoted("«Samruk» fund") == "«Samruk» fund"
    assert unquoted("عنوان") == "عنوان"


@pytest.mark.parametrize("sign", [*range(0x202A, 0x202F), *range(0x2066, 0x206A)], ids=hex)
def test_no_sign_that_turns_words_comes_through_a_fence_or_a_tooltip(sign: int) -> None:
    text = f"a{chr(sign)}b"
    assert isolate(text) == "\u2068ab\u2069"
    assert chr(sign) not in tooltip_markup(text)


@pytest.mark.parametrize("sign", range(0x202A, 0x202F), ids=hex)
def test_no_sign_that_turns_words_comes_into_a_label(qtbot: QtBot, sign: int) -> None:
    label = QLabel()
    set_plain_text(label, f"a{chr(sign)}b")
    assert plain_label(f"a{chr(sign)}b").text() == "ab"
    assert label.text().endswith("ab")
    assert without_overrides(f"\u2067a{chr(sign)}b\u2069") == "\u2067ab\u2069"


def test_a_label_that_goes_by_its_text_is_plain(qtbot: QtBot) -> None:
    label = QLabel()
    set_plain_text(label, TAGS)
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_keys_in_a_tooltip_are_no_markup(qtbot: QtBot) -> None:
    window = QWidget()
    button = QWidget(window)
    set_plain_tooltip(button, "Undo (Z)")
    speak_of(button, "undo")
    retell_keys(window, lambda command: f"<{command}>")
    assert "Undo (&lt;undo&gt;)" in button.toolTip()
