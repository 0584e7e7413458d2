"""A person at the window: hands on mouse and keyboard, eyes on what is shown, nothing else."""

from __future__ import annotations

import sys
import time
import traceback
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMenu, QWidget

from kzannotate.gui import app as kzannotate_app
from kzannotate.gui.settings import SettingsFile

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton
PATIENCE = 60.0
"""Seconds that a person waits for something to appear."""


def pause(milliseconds: int) -> None:
    """Let the program go on; unlike ``QTest.qWait`` this leaves its other threads time."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class Reviewer:
    """Starts the program and works with it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.app = kzannotate_app._application()
        self.program = kzannotate_app.Program(self.app, SettingsFile.of_this_machine())
        self.faults: list[BaseException] = []
        sys.excepthook = lambda _k, error, _w: self.faults.append(error)
        self.program.jobs.failed.connect(self.faults.append)
        self.window = self.program.window
        self.window.resize(1400, 880)
        self.window.show()
        self.window.activateWindow()
        assert QTest.qWaitForWindowExposed(self.window)
        self.wait(lambda: QApplication.activeWindow() is not None, "the window is active")

    @property
    def platform(self) -> str:
        return QGuiApplication.platformName()

    # -- eyes

    def wait(self, seen: Callable[[], object], what: str) -> None:
        """Wait until something is seen."""
        until = time.monotonic() + PATIENCE
        while not seen():
            self._no_faults()
            if time.monotonic() > until:
                self.window.grab().save(str(self.folder / "failed.png"))
                raise AssertionError(f"never seen: {what}")
            pause(15)
        self._no_faults()

    def wait_until_saved(self) -> None:
        """Wait until the foot of the window says that all is in the file."""
        pause(30)
        self.wait(
            lambda: (
                self.program.jobs.at_rest
                and self.window.status.saved.text().startswith(("Saved", "محفوظ"))
            ),
            "saved",
        )

    def entity_of(self, words: str) -> str | None:
        """What the mention over these words is linked to, as the entity panel's data say."""
        document = self.program.navigator.document
        found = [m for m in self.program.projection.mentions(document) if m.quote.exact == words]
        return found[0].entity if found else "no mention"

    # -- hands

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        """Press a key where the focus is."""
        self._no_faults()
        QTest.keyClick(self._under_hands(), key, held)
        pause(20)

    def type(self, words: str) -> None:
        """Type words where the focus is."""
        target = self._under_hands()
        for letter in words:
            # QTest knows Latin keys only; other letters come as an input method gives them.
            if letter.isascii():
                QTest.keyClick(target, letter)
            else:
                QTest.sendKeyEvent(QTest.KeyAction.Click, target, Qt.Key.Key_unknown, letter, NONE)
        pause(60)

    def click(self, widget: QWidget, place: QPoint | None = None) -> None:
        """Click on a widget, through its window."""
        place = widget.rect().center() if place is None else place
        top = widget.window()
        QTest.mouseClick(top.windowHandle(), LEFT, NONE, widget.mapTo(top, place))
        pause(20)

    def drag(self, widget: QWidget, start: QPoint, end: QPoint) -> None:
        """Press at one place, move to another, let go."""
        top = widget.window()
        handle = top.windowHandle()
        begin, stop = widget.mapTo(top, start), widget.mapTo(top, end)
        QTest.mousePress(handle, LEFT, NONE, begin)
        for step in range(1, 9):
            QTest.mouseMove(handle, begin + (stop - begin) * step / 8)
            pause(10)
        QTest.mouseRelease(handle, LEFT, NONE, stop)
        pause(20)

    def choose_from_menu(self, menu: str, action: str) -> None:
        """Open a menu with the mouse and click an action in it."""
        bar = self.window.menuBar()
        title = self.window.actions_.menu(menu)
        self.click(bar, bar.actionGeometry(title.menuAction()).center())
        self.wait(title.isVisible, f"the menu {menu}")
        entry = self.window.actions_[action]
        QTest.mouseClick(title, LEFT, NONE, title.actionGeometry(entry).center())
        pause(20)

    def give_path(self, path: Path) -> None:
        """Type a path into the file dialog that is open, and Enter."""
        self.wait(lambda: self._dialog() is not None, "a file dialog")
        dialog = self._dialog()
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        self.click(field)
        self.press(Qt.Key.Key_A, CTRL)
        self.type(str(path))
        QTest.keyClick(field, Qt.Key.Key_Return)
        self.wait(lambda: self._dialog() is None, "the file dialog closes")
        self.come_back()

    def begin_project(self, path: Path) -> None:
        """Make a new project, to be checked against nothing yet."""
        from kzannotate.gui.dialogs.new_project import NONE as NO_REFERENCE
        from kzannotate.gui.dialogs.new_project import NewProjectDialog

        self.press(Qt.Key.Key_N, CTRL)
        self.wait(lambda: self.window.findChild(NewProjectDialog) is not None, "the dialog")
        dialog = self.window.findChild(NewProjectDialog)
        self.wait(dialog.isActiveWindow, "the dialog has the keys")
        self.type(path.stem)
        self.click(dialog.place)
        self.press(Qt.Key.Key_A, CTRL)
        self.type(str(path))
        dialog.reference.setCurrentIndex(dialog.reference.findData(NO_REFERENCE))
        self.press(Qt.Key.Key_Return)
        self.come_back()
        self.wait(lambda: self.program.desk.bench is not None, "a new project")
        self.wait_until_saved()

    def drag_over(self, words: str) -> None:
        """Drag the mouse over words of the open article."""
        reader = self.window.article.reader
        start = reader.text.index(words)
        first, last = self._place(start), self._place(start + len(words))
        self.drag(reader.viewport(), first, last)
        self.wait(lambda: reader.selected_span() is not None, f"«{words}» selected")
        assert reader.selected_span().of(reader.text) == words

    def click_on(self, words: str) -> None:
        """Click into the middle of words of the open article."""
        reader = self.window.article.reader
        middle = reader.text.index(words) + len(words) // 2
        self.click(reader.viewport(), self._place(middle))

    def link_to(self, typed: str, entity: str) -> None:
        """With the palette open, type letters, go down to an entity, Enter."""
        palette = self.window.linking.palette
        self.wait(palette.isVisible, "the palette")
        self.press(Qt.Key.Key_A, CTRL)
        self.type(typed)
        offered = lambda: [choice.entity for choice in palette.choices()]  # noqa: E731
        self.wait(lambda: entity in offered(), f"{entity} among the candidates")
        for _ in range(offered().index(entity)):
            self.press(Qt.Key.Key_Down)
        self.press(Qt.Key.Key_Return)
        self.wait(lambda: not palette.isVisible(), "the palette closes")
        self.wait_until_saved()

    def come_back(self) -> None:
        """Do what a window manager does when a dialog closes; the bare display has none."""
        self.window.activateWindow()
        active = lambda: self.window.isActiveWindow() or QApplication.activeModalWidget()  # noqa: E731
        self.wait(active, "the window is active again")

    def leave(self) -> None:
        """Close the window with the keyboard."""
        self.come_back()
        self.press(Qt.Key.Key_Q, CTRL)
        self.wait(lambda: not self.window.isVisible(), "the window closes")

    def _under_hands(self) -> QWidget:
        if QApplication.activeWindow() is None:
            self.come_back()
        popup = QApplication.activePopupWidget()
        return popup or QApplication.focusWidget() or self.window

    def _dialog(self) -> QFileDialog | None:
        shown = [d for d in self.window.findChildren(QFileDialog) if d.isVisible()]
        return shown[0] if shown else None

    def _place(self, index: int) -> QPoint:
        """Where a letter of the article stands in the reader's view, which is scrolled to it."""
        reader = self.window.article.reader
        cursor = reader.textCursor()
        cursor.setPosition(reader.display.to_qt(index))
        rect = reader.cursorRect(cursor)
        assert reader.viewport().rect().contains(rect.center()), "the words are out of view"
        return rect.center()

    def _no_faults(self) -> None:
        if self.faults:
            traceback.print_exception(self.faults[0])
            raise AssertionError("the program reported an error")


__all__ = ["CTRL", "SHIFT", "QMenu", "Reviewer"]
