"""Signs that turn words round, and letters that look like others, deceive nobody in the window."""

import sqlite3
from contextlib import closing
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QLabel, QMessageBox

from kzannotate.domain.case import Attachment
from kzannotate.gui.desks.cases.gestures import CaseGestures
from kzannotate.gui.reader.hidden import hidden_signs

OVERRIDES = {chr(code) for code in range(0x202A, 0x202F)} - {"\u202c"}
SPOOFED = "invoice\u202efdp.exe"
COLUMNS = {
    "document": ("title", "file_name"),
    "source": ("name",),
    "name": ("text",),
    "project_info": ("title",),
    "reviewer": ("name",),
}
PLACES = ("comparison", "cases", "terms", "facts", "corrections", "translation", "read")


@pytest.fixture
def at_spoofed(program, sample, qtbot):
    """The window on a project where every name ends in words that are turned round."""
    with closing(sqlite3.connect(sample)) as db, db:
        for table, columns in COLUMNS.items():
            for column in columns:
                db.execute(f"UPDATE {table} SET {column} = ?", (SPOOFED,))  # noqa: S608 - ours
    program.desk.open(sample)
    qtbot.waitUntil(lambda: program.navigator.document is not None, timeout=20_000)
    qtbot.waitUntil(lambda: program.jobs.at_rest, timeout=20_000)
    return program


ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)


def shown_in(window):
    """Every text of labels and lists that can be seen, with its tooltip."""
    for label in window.findChildren(QLabel):
        if label.isVisible():
            yield from (label.text(), label.toolTip())
    for view in window.findChildren(QAbstractItemView):
        if view.isVisible() and view.model() is not None:
            cells = (view.model().index(row, column) for row in range(20) for column in range(12))
            for index in cells:
                texts = (index.data(role) for role in ROLES) if index.isValid() else ()
                yield from (text for text in texts if isinstance(text, str))


@pytest.mark.parametrize("place", PLACES)
def test_no_name_turns_round_what_stands_beside_it(at_spoofed, qtbot, place):
    at_spoofed.window.actions_[f"place_{place}"].trigger()
    qtbot.waitUntil(lambda: at_spoofed.jobs.at_rest, timeout=20_000)
    QTest.qWait(20)
    texts = list(shown_in(at_spoofed.window))
    assert texts
    assert sorted({repr(text)[:90] for text in texts if OVERRIDES & set(text)}) == []
    assert not OVERRIDES & set(at_spoofed.window.windowTitle())


def test_an_attached_file_is_opened_after_a_question_that_shows_its_true_name(program, monkeypatch):
    opened = []
    tools = SimpleNamespace(window=program.window)
    asking = SimpleNamespace(_tools=tools, tr=lambda words: words, _open=opened.append)
    kept = Attachment("0" * 64, SPOOFED, 3)
    for answer in (QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Open):
        CaseGestures.ask_to_open(asking, kept)
        (box,) = [b for b in program.window.findChildren(QMessageBox) if b.isVisible()]
        assert "invoicefdp.exe" in box.text()
        assert not OVERRIDES & set(box.text())
        assert opened == []
        box.button(answer).click()
    assert opened == [kept]


def test_what_turns_the_text_of_an_article_is_a_sign_of_its_own():
    assert [sign.tag for sign in hidden_signs(SPOOFED)] == ["RLO"]
