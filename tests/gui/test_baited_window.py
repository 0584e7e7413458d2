"""A project whose every name, title and note asks for a picture: no page, list or dialog loads it.

The texts stand in labels, tooltips, lists, headings, menus, titles and dialogs of the whole window.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QLabel, QWidget

from baits import baited
from kzannotate.breakdown import BreakdownReport
from kzannotate.domain.report import LeftOut
from kzannotate.errors import UserError
from kzannotate.formats.articles.model import FoundArticle
from kzannotate.formats.datasets.registry import all_formats
from kzannotate.gui.dialogs.data_set_export import DataSetExportForm
from kzannotate.gui.dialogs.import_preview import ImportPreview
from kzannotate.gui.dialogs.reports import BreakdownDialog, ReadingDialog
from kzannotate.workbench.article_files import ArticleFile
from kzannotate.workbench.gathering import Found
from kzannotate.workbench.proposing import Proposal, ProposedRow, Twin

TEXTS = {
    "project_info": ("title",),
    "source": ("name", "address"),
    "document": ("title", "file_name"),
    "entity": ("note", "domain"),
    "name": ("text", "note"),
    "fact": ("note", "unit"),
    "reviewer": ("name",),
}
"""Columns that people write in, by their tables."""
PLACES = ("comparison", "cases", "terms", "facts", "corrections", "translation", "read")
DIALOGS = ("export_data_set", "shortcuts", "diagnosis", "about", "link", "look_back", "reviewer")


@pytest.fixture
def bait(qapp, tmp_path):
    with baited(tmp_path) as found:
        yield found


@pytest.fixture
def at_bait(program, bait, sample, qtbot):
    """The window on a project where every text of people is the bait."""
    with closing(sqlite3.connect(sample)) as db, db:
        for table, columns in TEXTS.items():
            for column in columns:
                db.execute(f"UPDATE {table} SET {column} = ?", (bait[0],))  # noqa: S608 - ours
    program.desk.open(sample)
    qtbot.waitUntil(lambda: program.navigator.document is not None, timeout=20_000)
    settle(program, qtbot)
    return program


def settle(program, qtbot):
    qtbot.waitUntil(lambda: program.jobs.at_rest, timeout=20_000)
    QTest.qWait(20)


def look_at(widget):
    """Paint it, and hover over what it holds."""
    widget.grab()
    for view in [v for v in widget.findChildren(QAbstractItemView) if v.isVisible()]:
        for row in range(min(4, view.model().rowCount()) if view.model() else 0):
            hover(view.viewport(), view.visualRect(view.model().index(row, 0)).center())
    for label in [w for w in widget.findChildren(QLabel) if w.isVisible()][:80]:
        hover(label, label.rect().center())


def hover(widget, place: QPoint):
    event = QHelpEvent(QEvent.Type.ToolTip, place, widget.mapToGlobal(place))
    QApplication.sendEvent(widget, event)


@pytest.mark.qt_log_ignore(r"does not support raise\(\)", extend=True)
@pytest.mark.parametrize("place", PLACES)
def test_no_page_loads_what_a_text_asks_for(at_bait, bait, qtbot, place):
    at_bait.window.actions_[f"place_{place}"].trigger()
    settle(at_bait, qtbot)
    look_at(at_bait.window)
    assert not bait[1].opened()


@pytest.mark.qt_log_ignore(r"does not support raise\(\)", extend=True)
def test_no_dialog_of_the_window_loads_what_a_text_asks_for(at_bait, bait, qtbot):
    seen = 0
    at_bait.window.complain(UserError(bait[0]))
    for name in DIALOGS:
        at_bait.window.actions_[name].trigger()
        settle(at_bait, qtbot)
        for dialog in at_bait.window.findChildren(QDialog):
            seen += dialog.isVisible()
            look_at(dialog)
            dialog.reject()
    look_at(at_bait.window)
    assert seen >= 4
    assert not bait[1].opened()


def import_preview(text, parent):
    article = FoundArticle(f"{text}\nText.", encoding="utf-8", title=text, language="en")
    found = Found(article, "id", ArticleFile(Path("a.txt"), text))
    row = ProposedRow(0, found, words=10)
    twin = replace(row, number=1, twin=Twin(0, None, text, 0.9))
    return ImportPreview(Proposal((row, twin), (LeftOut(text, 3, text),)), parent)


def data_set_export(text, parent):
    return DataSetExportForm([f for f in all_formats() if f.writes], [(text, text)], parent)


def breakdown(text, parent):
    return BreakdownDialog(BreakdownReport(text, Path(text)), text, parent)


def reading(text, parent):
    return ReadingDialog(text, text, text, parent)


@pytest.mark.parametrize("make", [import_preview, data_set_export, breakdown, reading])
def test_no_dialog_loads_what_it_is_told(make, bait, qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = make(bait[0], parent)
    dialog.show()
    look_at(dialog)
    QTest.qWait(20)
    assert not bait[1].opened()
    dialog.close()


@pytest.mark.qt_log_ignore(r"does not support raise\(\)", extend=True)
def test_the_same_text_in_a_bare_tooltip_does_load_it(bait, qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.setToolTip(bait[0])
    widget.show()
    hover(widget, QPoint(3, 3))
    for tip in QApplication.topLevelWidgets():
        tip.grab()
    QTest.qWait(20)
    assert bait[1].opened()
