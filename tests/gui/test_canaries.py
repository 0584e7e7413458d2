"""Doors that Qt leaves open, each with something that would be seen to go through."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6 import __version_info__ as qt_version
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolTip, QWidget

from baits import baited
from kzannotate.domain.report import LeftOut
from kzannotate.domain.span import Span
from kzannotate.formats.articles.model import FoundArticle
from kzannotate.formats.articles.tables.columns import Shape
from kzannotate.gui.dialogs.import_preview import ImportPreview
from kzannotate.gui.dialogs.table_columns import TableColumnsForm
from kzannotate.gui.plain import message, plain_label, set_plain_tooltip, show_plain_tooltip
from kzannotate.gui.reader.article_reader import ArticleReader
from kzannotate.gui.reader.marks import Mark, MarkRole
from kzannotate.gui.reader.pair import Header, PairReader, PairSide
from kzannotate.workbench.article_files import ArticleFile
from kzannotate.workbench.gathering import Found
from kzannotate.workbench.proposing import Proposal, ProposedRow, Twin

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from baits import Watch

VOID_CALLS = """
import sys
from PySide6.QtCore import QObject
thing = QObject()
before = sys.getrefcount(None)
for _ in range(1000):
    thing.setObjectName("x")
print(sys.getrefcount(None) - before)
"""

DROP = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListWidget, QTextEdit
from kzannotate.gui.app import Program
from kzannotate.gui.reader.article_reader import ArticleReader
from kzannotate.gui.reader.pair import PairReader
from kzannotate.gui.settings import SettingsFile

app = QApplication([])

def at_work():
    program = Program(app, SettingsFile(Path(sys.argv[2] + ".json")))
    program.desk.open(Path(sys.argv[2]))
    while program.navigator.document is None or not program.jobs.at_rest:
        app.processEvents()
        time.sleep(0.01)
    app.program = program
    return program.window

def control():
    made = QListWidget()
    made.setAcceptDrops(True)
    return made

kinds = {"reader": ArticleReader, "pair": PairReader, "window": at_work, "control": control}
widget = kinds[sys.argv[1]]()
widget.resize(1200, 800)
widget.show()
app.processEvents()
data = QMimeData()
data.setData("application/x-qabstractitemmodeldatalist", sys.stdin.buffer.read())
copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0)
inner = widget.findChildren(QAbstractItemView) + widget.findChildren(QTextEdit)
seen = [view for view in inner if view.isVisible()] or [widget]
for view in seen:
    place = view.mapTo(widget, view.rect().center())
    app.sendEvent(widget.windowHandle(), QDragEnterEvent(place, copy, data, left, none))
    app.sendEvent(widget.windowHandle(), QDropEvent(QPointF(place), copy, data, left, none))
    app.processEvents()
print(len(seen))
if hasattr(app, "program"):
    app.program.window.close()
"""


class Trap:
    """Unpickling it leaves a file behind."""

    def __init__(self, marker: Path) -> None:
        self._marker = marker

    def __reduce__(self) -> tuple[Callable[[Path], None], tuple[Path]]:
        return Path.touch, (self._marker,)


def dropped_items(trap: Trap) -> bytes:
    """One dragged list item, as Qt writes it, with a pickle for the binding to open."""
    name, load = b"PySide::PyObjectWrapper\x00", pickle.dumps(trap)
    numbers = [0, 0, 1, int(Qt.ItemDataRole.UserRole), 0x10000]
    head = b"".join(n.to_bytes(4, "big") for n in numbers) + b"\x00"
    return head + len(name).to_bytes(4, "big") + name + len(load).to_bytes(4, "big") + load


def run(code: str, *arguments: str, fed: bytes = b"") -> str:
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        input=fed,
        capture_output=True,
        timeout=50,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode()


def test_a_thousand_void_calls_do_not_lose_references_to_none() -> None:
    assert abs(int(run(VOID_CALLS))) < 20


@pytest.mark.parametrize("kind", ["reader", "pair"])
def test_a_dropped_pickle_is_not_opened(kind: str, tmp_path: Path) -> None:
    marker = tmp_path / "opened"
    run(DROP, kind, fed=dropped_items(Trap(marker)))
    assert not marker.exists()


def test_a_pickle_dropped_on_any_list_of_the_window_is_not_opened(
    sample: Path, tmp_path: Path
) -> None:
    marker = tmp_path / "opened"
    places = run(DROP, "window", str(sample), fed=dropped_items(Trap(marker)))
    assert int(places) >= 3
    assert not marker.exists()


@pytest.mark.skipif(qt_version >= (6, 12), reason="this Qt opens no dropped pickles at all")
def test_the_same_drop_on_a_list_that_takes_drops_does_go_through(tmp_path: Path) -> None:
    marker = tmp_path / "opened"
    run(DROP, "control", fed=dropped_items(Trap(marker)))
    assert marker.exists()


@pytest.fixture
def bait(tmp_path: Path) -> Iterator[tuple[str, Watch]]:
    with baited(tmp_path) as found:
        yield found


def shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    widget.show()
    widget.grab()
    QTest.qWait(5)


def as_label(qtbot: QtBot, text: str) -> None:
    shown(qtbot, plain_label(text))


def as_message(qtbot: QtBot, text: str) -> None:
    shown(qtbot, message(None, text, text, detail=text))


def as_tooltip(qtbot: QtBot, text: str) -> None:
    widget = QWidget()
    set_plain_tooltip(widget, text)
    shown(qtbot, widget)
    show_plain_tooltip(QPoint(5, 5), text, widget)
    QTest.qWait(5)
    show_plain_tooltip(QPoint(5, 5), "", widget)


def as_article(qtbot: QtBot, text: str) -> None:
    reader = ArticleReader()
    reader.show_article(f"{text}\n{text}. End.", "en")
    reader.set_marks([Mark(text, Span(0, 9), MarkRole.ERROR, text, text)])
    reader.activate(text)
    shown(qtbot, reader)


def as_pair(qtbot: QtBot, text: str) -> None:
    pair = PairReader()
    side = PairSide(text, None, Header(text, text, text))
    pair.show_pair(side, side)
    shown(qtbot, pair)


def as_import(qtbot: QtBot, text: str) -> None:
    known = dict.fromkeys(("title", "source", "author", "published", "encoding"), text)
    article = FoundArticle(text, doubts=(text,), **known)
    found = Found(article, text, ArticleFile(Path("x.txt"), text))
    twin = Twin(None, text, text, 0.5)
    rows = (ProposedRow(0, found, languages=(text,), twin=twin),)
    dialog = ImportPreview(Proposal(rows, (LeftOut(text, 3, text),)), None)
    shown(qtbot, dialog)
    for column in range(dialog.model.columnCount()):
        tip = dialog.model.index(0, column).data(Qt.ItemDataRole.ToolTipRole)
        QToolTip.showText(QPoint(5, 5), tip or "", dialog)
        QTest.qWait(5)
    dialog.tabs.setCurrentIndex(1)
    dialog.grab()


def as_columns(qtbot: QtBot, text: str) -> None:
    shape = Shape((text, "text"), ((text, text),), (("title", text),))
    parent = QWidget()
    qtbot.addWidget(parent)
    form = TableColumnsForm(shape, text, parent)
    form.show()
    form.grab()
    QTest.qWait(5)


WAYS = [as_label, as_message, as_tooltip, as_article, as_pair, as_import, as_columns]


@pytest.mark.qt_log_ignore(r"does not support raise\(\)", extend=True)
@pytest.mark.parametrize("way", WAYS)
def test_a_picture_named_in_a_text_is_not_opened(
    way: Callable[[QtBot, str], None], bait: tuple[str, Watch], qtbot: QtBot
) -> None:
    text, watch = bait
    way(qtbot, text)
    assert not watch.opened()


def test_the_same_text_in_a_bare_label_does_open_it(bait: tuple[str, Watch], qtbot: QtBot) -> None:
    text, watch = bait
    shown(qtbot, QLabel(text))
    assert watch.opened()
