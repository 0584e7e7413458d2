"""What the window's side of an installed copy must be able to do."""

from __future__ import annotations

import os
import sys
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QPointF, QTranslator, qInstallMessageHandler, qVersion
from PySide6.QtGui import QFontDatabase, QGlyphRun, QGuiApplication, QImage, QRawFont, QTextLayout
from PySide6.QtWidgets import QApplication

from kzannotate.gui.fonts import NASKH, SANS, load_fonts, reading_font
from kzannotate.gui.i18n import LANGUAGES
from kzannotate.resources import resource
from kzannotate.workbench.doctor import has_display
from kzannotate.workbench.self_test import NotRightError

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QMessageLogContext, QtMsgType

    from kzannotate.workbench.self_test import Step

_WORD = "شاهد"
"""Four letters, which all look otherwise when they stand alone, and are joined in two pieces."""


def window_steps(project: Path) -> list[Step]:
    """What is tried with Qt: on the display if there is one, in memory if not.

    Args:
        project: that the window shows.
    """
    return [
        ("Qt", _platform),
        ("fonts", _fonts),
        ("Arabic", _arabic),
        ("languages", _languages),
        ("window", partial(_window, project)),
    ]


def _platform() -> str:
    if QApplication.instance() is None:
        if not has_display():
            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        qInstallMessageHandler(_pass_on)
        # Kept by Qt itself until the process ends.
        QApplication([*sys.argv[:1], "-style", "Fusion"])
    return f"{qVersion()}, platform {QGuiApplication.platformName()}"


def _pass_on(_kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
    if "propagateSizeHints" not in words:  # the offscreen platform says it each time
        print(f"      Qt: {words}", file=sys.stderr)  # noqa: T201 - a report for people


def _fonts() -> str:
    load_fonts()
    missing = {NASKH, SANS} - set(QFontDatabase.families())
    _must(not missing, f"not known to Qt: {', '.join(missing)}")
    return f"{NASKH}, {SANS}"


def _arabic() -> str:
    layout = QTextLayout(_WORD, reading_font("ar"))
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1000)
    line.setPosition(QPointF(0, 0))
    layout.endLayout()
    runs = line.glyphRuns()
    face = QRawFont.fromFont(reading_font("ar"))
    alone = [index for letter in _WORD for index in face.glyphIndexesForString(letter)]
    joined = [index for run in runs for index in run.glyphIndexes()]
    _must(all(run.rawFont().familyName() == NASKH for run in runs), "another font was taken")
    _must(bool(joined) and not set(joined) & set(alone), "its letters stand alone")
    _must(all(_is_rtl(run) for run in runs), "it runs left to right")
    return f"{len(_WORD)} letters, {len(joined)} glyphs, joined, right to left"


def _is_rtl(run: QGlyphRun) -> bool:
    return bool(run.isRightToLeft())


def _languages() -> str:
    qts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for language in LANGUAGES:
        words = resource("translations", f"kzannotate_{language}.qm").read_bytes()
        _must(QTranslator().load(words), f"{language} is not to be had")
        _must(QTranslator().load(f"qtbase_{language}", qts), f"Qt's own {language} is missing")
    return f"{', '.join(LANGUAGES)}, ours and Qt's own"


def _window(project: Path) -> str:
    from kzannotate.gui.app import screenshot

    target = project.with_name("window.png")
    screenshot(project, target)
    drawn = QImage(str(target))
    colours = {drawn.pixel(x, y) for x in range(0, drawn.width(), 7) for y in range(90, 600, 7)}
    _must(len(colours) > 20, "nothing is drawn in it")
    return f"{drawn.width()} × {drawn.height()} pixels"


def _must(right: bool, told: str) -> None:
    if not right:
        raise NotRightError(told)
