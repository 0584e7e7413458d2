"""What a reviewer does at the desks: menus of buttons, forms, files, cells of tables."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox, QScrollArea
from reviewer import LEFT, NONE, pause

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QModelIndex
    from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QDialog, QWidget
    from reviewer import Reviewer

    Shown = TypeVar("Shown", bound=QDialog)

PICTURES = "KZANNOTATE_STORY_PICTURES"
"""A folder, named in the environment, that a picture of each step is put into."""


def look(reviewer: Reviewer, step: str) -> None:
    """Keep a picture of the whole screen, where pictures are wanted."""
    folder = os.environ.get(PICTURES)
    if folder:
        pause(250)
        number = len(os.listdir(folder))
        QGuiApplication.primaryScreen().grabWindow(0).save(f"{folder}/{number:02}-{step}.png")


def choose(reviewer: Reviewer, button: QAbstractButton, words: str) -> None:
    """Open the menu of a button with the mouse, and click an entry in it."""

    def pick(left: int = 100) -> None:
        menu = QApplication.activePopupWidget()
        if not isinstance(menu, QMenu):
            assert left, f"no menu with {words}"
            QTimer.singleShot(20, lambda: pick(left - 1))
            return
        look(reviewer, "menu")
        found = [a for a in menu.actions() if a.text().startswith(words)]
        if found:
            QTest.mouseClick(menu, LEFT, NONE, menu.actionGeometry(found[0]).center())
        else:
            menu.close()
        assert found, f"no {words} in {[a.text() for a in menu.actions()]}"

    QTimer.singleShot(200, pick)
    reach(reviewer, button)
    pause(20)


def form(reviewer: Reviewer, kind: type[Shown]) -> Shown:
    """The form that opens."""
    reviewer.wait(lambda: isinstance(QApplication.activeModalWidget(), kind), kind.__name__)
    pause(30)
    return QApplication.activeModalWidget()


def form_closes(reviewer: Reviewer) -> None:
    """No form is open any more, and all of it is in the file."""
    reviewer.wait(lambda: QApplication.activeModalWidget() is None, "the form closes")
    reviewer.come_back()
    reviewer.wait_until_saved()


def save_as(reviewer: Reviewer, name: str) -> Path:
    """Type where a file goes into the dialog that asks, and wait until it is there."""
    path = reviewer.folder / name
    reviewer.give_path(path)
    reviewer.wait(path.exists, f"{name} is written")
    reviewer.wait_until_saved()
    return path


def agree(reviewer: Reviewer) -> str:
    """Read a message, press Enter; returns what it said."""
    box = form(reviewer, QMessageBox)
    said = f"{box.text()}\n{box.informativeText()}\n{box.detailedText()}"
    look(reviewer, "message")
    QTest.mouseClick(box.defaultButton() or box.buttons()[0], LEFT)
    pause(30)
    return said


def click_cell(reviewer: Reviewer, view: QAbstractItemView, index: QModelIndex) -> None:
    """Click on a row or a cell."""
    view.scrollTo(index)
    pause(20)
    reviewer.click(view.viewport(), view.visualRect(index).center())
    assert view.selectionModel().isSelected(index) or view.currentIndex() == index


def reach(reviewer: Reviewer, widget: QWidget) -> None:
    """Scroll to a widget, as with the wheel, and click it."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    place = None
    while above is not None and place != (place := widget.mapTo(above, QPoint())):
        # What stands before it may still be growing.
        above.ensureWidgetVisible(widget, 20, 60)
        pause(60)
    reviewer.click(widget)


def pick(reviewer: Reviewer, box: QComboBox, words: str) -> None:
    """Open a list of choices with the mouse, go to one with the arrows, Enter."""
    reach(reviewer, box)
    reviewer.wait(box.view().isVisible, "the choices")
    place = next(n for n in range(box.count()) if words in box.itemText(n))
    while (here := box.view().currentIndex().row()) != place:
        QTest.keyClick(box.view(), Qt.Key.Key_Down if here < place else Qt.Key.Key_Up)
        pause(20)
    QTest.keyClick(box.view(), Qt.Key.Key_Return)
    reviewer.wait(lambda: not box.view().isVisible(), "the choices close")
