"""Puts the window together and runs it; importing this is what first imports Qt."""

from __future__ import annotations

import faulthandler
import logging
import os
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from PySide6.QtCore import (
    QEventLoop,
    QMessageLogContext,
    QObject,
    Qt,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from kzannotate import breakdown
from kzannotate.errors import KzError, UserError
from kzannotate.gui.desk import Desk
from kzannotate.gui.flows.dressing import Wardrobe
from kzannotate.gui.fonts import SANS, load_fonts
from kzannotate.gui.i18n import Tongue
from kzannotate.gui.jobs import Jobs
from kzannotate.gui.main_window import MainWindow
from kzannotate.gui.settings import SettingsFile, wanted_settings
from kzannotate.gui.theme import FUSED, system_theme

if TYPE_CHECKING:
    from types import TracebackType

    from PySide6.QtGui import QPixmap

    from kzannotate.gui.gestures import Gestures
    from kzannotate.gui.navigator import Navigator
    from kzannotate.gui.projection import Projection

log = logging.getLogger(__name__)
_PICTURE = (1500, 940)
"""Pixels of a picture that is drawn without a display."""


class Program(QObject):
    """Everything that lives as long as the window.

    Args:
        app: the one application.
        settings: what to remember in.
    """

    def __init__(self, app: QApplication, settings: SettingsFile) -> None:
        super().__init__()
        self._told: set[str] = set()
        self._log: logging.Handler | None = None
        self._death: TextIO | None = None
        load_fonts(SANS)
        app.setApplicationName("kzannotate")
        app.setApplicationDisplayName("kzannotate")
        # By this Wayland finds the desktop entry, and with it the icon.
        app.setDesktopFileName("org.kzannotate.kzannotate")
        self.wardrobe = Wardrobe(app, settings, Tongue(app), system_theme(app))
        self.wardrobe.lay_out()
        self.jobs = Jobs(self)
        self.desk = Desk(self.jobs, self)
        self.desk.reviewer = self.wardrobe.settings.reviewer
        self.window = MainWindow(self.desk, self.wardrobe)
        self.wardrobe.put_on()
        self.jobs.failed.connect(self.report)
        self.wardrobe.signed.connect(self._sign)
        self.window.closed.connect(self.put_away)

    @property
    def projection(self) -> Projection:
        """What the panels show of the open project."""
        return self.window.room.projection

    @property
    def navigator(self) -> Navigator:
        """Where the reviewer is."""
        return self.window.room.navigator

    @property
    def gestures(self) -> Gestures:
        """What the reviewer can do."""
        return self.window.room.gestures

    def report(self, error: BaseException) -> None:
        """Tell the user: a sentence for what they can mend, a report for what is ours."""
        if isinstance(error, UserError):
            log.info("refused: %s", type(error).__name__)
            self.window.complain(error)
            return
        log.error("a fault of ours", exc_info=error)
        where = _place(error)
        if where in self._told:
            return  # a fault of painting would come again sixty times a second
        self._told.add(where)
        from kzannotate.gui.dialogs.reports import breakdown_dialog

        breakdown_dialog(breakdown.report(error, breakdown.state_folder()), self.window).open()

    def keep_watch(self) -> None:
        """Write down from now on what goes wrong; tell of it where the last process died."""
        folder = breakdown.state_folder()
        self._log = breakdown.keep_log(folder)
        left, self._death = breakdown.watch_for_death(folder)
        if left is not None:
            from kzannotate.gui.dialogs.reports import death_dialog

            death_dialog(left, self.window).open()

    def end_watch(self) -> None:
        """Let go of the files; the process will end as it should."""
        if self._death is not None:
            faulthandler.disable()
            self._death.close()
        if self._log is not None:
            logging.getLogger("kzannotate").removeHandler(self._log)
            self._log.close()

    def put_away(self) -> None:
        """Finish what is under way and let go of the project."""
        self.desk.close()
        self.jobs.shut_down()

    def _sign(self, name: str) -> None:
        """Work under another name from now on: the project is opened again with it."""
        self.desk.reviewer = name
        if self.desk.bench is not None:
            self.desk.open(self.desk.bench.store.path, read_only=self.desk.read_only)


def run(project: Path | None, *, read_only: bool = False) -> int:
    """Open the window, on a project if one is given, until it is closed; returns the exit code."""
    app = _application()
    program = Program(app, wanted_settings())
    before = sys.excepthook
    sys.excepthook = _hook(program)
    program.window.show()
    project = project or program.wardrobe.settings.wanted_at_start
    if project is not None:
        # After the first paint: opening loads what the window does not need to appear.
        opening = partial(program.desk.open, project, read_only=read_only)
        QTimer.singleShot(0, program, opening)
    # After the first paint as well.
    QTimer.singleShot(0, program, program.keep_watch)
    program.window.furnish_in_steps()
    code = app.exec()
    program.end_watch()
    _let_go_of_the_clipboard(app)
    sys.excepthook = before
    return code


def screenshot(project: Path, target: Path) -> None:
    """Draw the window with a project at its first conflict into a picture, without a display.

    Raises:
        KzError: the project cannot be opened, or the picture not written.
    """
    if QApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = _application()
    with tempfile.TemporaryDirectory() as nowhere:
        program = Program(app, SettingsFile(Path(nowhere) / "settings.json"))
        try:
            picture = _picture_of(program, project)
        finally:
            program.window.close()
    if not picture.save(str(target)):
        raise UserError(f"{target.name} cannot be written. Choose another place.")


def _picture_of(program: Program, project: Path) -> QPixmap:
    errors: list[BaseException] = []
    program.jobs.failed.disconnect(program.report)
    program.jobs.failed.connect(errors.append)
    program.window.resize(*_PICTURE)
    program.window.show()
    program.desk.open(project)
    _wait(program, errors)
    rows = [row for row in program.projection.findings.rows() if row.finding.severity.loud]
    best = next((row for row in rows if row.finding.is_conflict), rows[0] if rows else None)
    program.navigator.choose_finding(best.finding.id if best else None)
    _wait(program, errors)
    if errors:
        raise errors[0]
    return program.window.grab()


def _let_go_of_the_clipboard(app: QApplication) -> None:
    """Leave words on the clipboard that Qt alone owns: ours would be freed after Python's end."""
    clipboard = app.clipboard()
    if clipboard.ownsClipboard():
        clipboard.setText(clipboard.text())


def _application() -> QApplication:
    known = QApplication.instance()
    if isinstance(known, QApplication):
        return known
    qInstallMessageHandler(_pass_on)
    QApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    if sys.platform != "linux":
        # Elsewhere the desktop's own style must be there first, to see its colours.
        return QApplication(sys.argv[:1])
    app = QApplication([*sys.argv[:1], "-style", "Fusion"])
    app.setObjectName(FUSED)
    return app


def _pass_on(kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
    """Hand what Qt says to the log, but for what the offscreen platform says each time."""
    if "propagateSizeHints" not in words:
        log.log(_LEVELS.get(kind, logging.WARNING), "%s", words)


_LEVELS = {QtMsgType.QtDebugMsg: logging.DEBUG, QtMsgType.QtInfoMsg: logging.INFO}


def _wait(program: Program, errors: list[BaseException]) -> None:
    """Let things happen until nothing is on its way and all is painted."""
    loop = QEventLoop()
    timer = QTimer()
    timer.setInterval(50)
    timer.timeout.connect(lambda: loop.quit() if errors or program.jobs.at_rest else None)
    timer.start()
    loop.exec()
    QApplication.processEvents()


def _place(error: BaseException) -> str:
    """Where in the code an error was raised, and which."""
    step = error.__traceback__
    while step is not None and step.tb_next is not None:
        step = step.tb_next
    where = f"{step.tb_frame.f_code.co_filename}:{step.tb_lineno}" if step is not None else ""
    return f"{type(error).__qualname__} {where}"


_Hook = Callable[[type[BaseException], BaseException, "TracebackType | None"], object]


def _hook(program: Program) -> _Hook:
    def told(kind: type[BaseException], error: BaseException, where: TracebackType | None) -> None:
        if isinstance(error, KzError):
            program.report(error)
        elif issubclass(kind, Exception):
            program.report(error.with_traceback(where))
        else:
            sys.__excepthook__(kind, error, where)

    return told
