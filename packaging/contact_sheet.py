"""Photographs every state of the window in four languages and two sizes, and says what is cut off.

``python packaging/contact_sheet.py [FOLDER] [--states WORDS] [--quick]``; the folder is
``build/pictures`` unless named. Each language, theme and size has one sheet, and each state its own
picture beside it. ``--quick`` takes English and Arabic at the usual size only.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QTabBar, QWidget

from kzannotate.gui.app import Program, _application
from kzannotate.gui.settings import SettingsFile
from kzannotate.workbench.beginning import Beginning
from kzannotate.workbench.sample import sample_project
from kzannotate.workbench.session import open_session

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence


ROOT = Path(__file__).resolve().parents[1]
SIZE = {1: (1440, 880), 2: (1024, 640)}
"""Of the window by scale: a desk's screen, and one of 2048 × 1280 at twice the size."""
WORN = {
    1: (("en", "light"), ("ar", "light"), ("ru", "light"), ("kk", "light")),
    2: (("en", "light"), ("ar", "light"), ("ru", "light"), ("kk", "light")),
}
ALSO = (("ar", "dark"), ("en", "dark"), ("ar", "contrast"), ("en", "contrast_dark"))
"""Worn at the usual size besides."""
_THUMB, _ACROSS, _EDGE = 480, 4, 12
_SETTLED = 120
_GRACE = 1.5
"""Pixels that a word may be wider than its place before it counts as cut off."""


class Studio:
    """A program that is posed and photographed."""

    def __init__(self, workplace: Path, scale: int) -> None:
        self.app = _application()
        self.workplace = workplace
        self.differ = False
        """Whether other reviewers have read the sample."""
        self.program = Program(self.app, SettingsFile(workplace / "settings.json"))
        self.program.desk.reviewer = "Aigul"
        self.window = self.program.window
        self.window.resize(*SIZE[scale])
        self.window.show()
        self.sample = workplace / "sample.kza"
        sample_project(self.sample, reviewer_name="Aigul").close()
        self.window.files.sample_place = lambda: self.sample  # type: ignore[method-assign]
        self.settle()

    def settle(self) -> None:
        """Let everything be laid out and painted."""
        loop, rest = QEventLoop(), QTimer()
        rest.setInterval(_SETTLED)
        rest.timeout.connect(lambda: loop.quit() if self.program.jobs.at_rest else None)
        rest.start()
        loop.exec()

    def do(self, id_: str) -> None:
        """Do what a command does."""
        self.window.actions_.do(id_)
        self.settle()

    def open(self, path: Path) -> None:
        """Open a project."""
        self.program.desk.open(path)
        self.settle()
        self.settle()

    def top(self) -> QWidget:
        """What is to be photographed: the dialog that is open, else the window."""
        shown = [w for w in self.app.topLevelWidgets() if w.isVisible() and w is not self.window]
        dialogs = [w for w in shown if w.isWindow() and w.parentWidget() is not None]
        return dialogs[-1] if dialogs else self.window

    def leave(self) -> None:
        """Close whatever stands over the window."""
        for _ in range(4):
            top = self.top()
            if top is self.window:
                break
            top.close()
            self.settle()


def _by_command(id_: str) -> Callable[[Studio], None]:
    return lambda studio: studio.do(id_)


def _settings(page: str) -> Callable[[Studio], None]:
    def pose(studio: Studio) -> None:
        studio.window.setting.open(page)
        studio.settle()

    return pose


def _new(studio: Studio) -> None:
    studio.do("new")
    dialog = studio.top()
    getattr(dialog, "title").setText("Six chairs")  # noqa: B009 - any dialog for all we know


def _tour(number: int) -> Callable[[Studio], None]:
    def pose(studio: Studio) -> None:
        tour = studio.window.tour
        tour.go(number)
        studio.settle()

    return pose


def _end_tour(studio: Studio) -> None:
    studio.window.tour.stop()


def _empty(studio: Studio) -> None:
    path = studio.workplace / "empty.kza"
    if path.exists():
        studio.open(path)
    else:
        studio.program.desk.begin(Beginning(path, "Empty", reviewer="Aigul"))
        studio.settle()
        studio.settle()


def _sample(studio: Studio) -> None:
    studio.open(studio.sample)


def _conflict(studio: Studio) -> None:
    studio.do("place_read")
    rows = studio.program.projection.findings.rows()
    row = next(r for r in rows if r.finding.is_conflict and r.finding.severity.loud)
    studio.program.navigator.choose_finding(row.finding.id)
    studio.settle()


def _mention(studio: Studio) -> None:
    studio.do("place_read")
    studio.do("go_reader")
    navigator = studio.program.navigator
    navigator.open_document(studio.program.projection.documents.at(0).document.id)
    mentions = studio.program.projection.mentions(navigator.document or "")
    navigator.choose_mention(next(m for m in mentions if m.entity))
    studio.settle()


def _palette(studio: Studio) -> None:
    _mention(studio)
    studio.window.linking.link()
    studio.settle()


def _end_palette(studio: Studio) -> None:
    studio.window.linking.palette.leave()


def _commands(studio: Studio) -> None:
    studio.do("palette")


def _end_commands(studio: Studio) -> None:
    studio.window.commanding.palette.leave()


def _end_finding(studio: Studio) -> None:
    studio.window.concordance.hide()


def _import(studio: Studio) -> None:
    studio.window.files.bringing.look_at([ROOT / "tests/stories/pair"])
    studio.settle()


def _notes(studio: Studio) -> None:
    studio.do("place_read")
    studio.do("go_notes")


def _differ(studio: Studio) -> None:
    """Two more reviewers read an article, and differ in whatever one can differ in."""
    studio.program.desk.close()
    studio.settle()
    for name, agrees in (("Bota Sarsen", True), ("عائشة بنت سالم المنصورية", False)):
        if not studio.differ:
            _read_as(studio.sample, name, agrees=agrees)
    studio.differ = True
    studio.open(studio.sample)


def _read_as(project: Path, name: str, *, agrees: bool) -> None:
    from contextlib import closing

    from kzannotate.domain.finding import Finding
    from kzannotate.domain.relation import RelationKind
    from kzannotate.domain.span import Span
    from kzannotate.domain.verdict import Ruling
    from kzannotate.text.words import words_in
    from kzannotate.workbench import assigning, correcting, relating, ruling, tagging

    with closing(open_session(project, reviewer_name=name)) as bench:
        finding = bench.store.records(Finding, layer="machine")[0]
        document = min(finding.documents)
        one, other = words_in(bench.store.text(document), Span(0, 60))[:2]
        here, there = (relating.passage_at(bench, document, span) for span in (one, other))
        kinds = RelationKind.SAME_CLAIM, RelationKind.CONTRADICTS
        ruling.rule_on(bench, finding, Ruling.CONFIRMED if agrees else Ruling.DISMISSED, "so it is")
        tagging.tag(bench, "figures" if agrees else "sums", document, one)
        relating.relate(bench, here, there, kinds[not agrees])
        correcting.correct(bench, document, other, "بدل" if agrees else "عوض")
        assigning.entrust(bench, assigning.Errand(document, second=True, due="2026-03-31"), name)
        assigning.finish(bench, document)


def _dispute(number: int) -> Callable[[Studio], None]:
    def pose(studio: Studio) -> None:
        studio.do("place_adjudication")
        page = studio.window.places.page("adjudication")
        grid = getattr(page, "grid")  # noqa: B009 - any desk for all we know
        grid.setCurrentIndex(grid.model().index(number, 0))
        studio.settle()

    return pose


_DESKS = ("comparison", "cases", "terms", "facts", "corrections", "translation")
_MANY = ("worklist", "adjudication", "agreement")
"""Desks of several reviewers."""
_DIALOGS = (
    *("shortcuts", "diagnosis", "about", "reviewer", "export_data_set", "export_termbase"),
    *("report_all", "earlier_copies", "look_back", "text_appearance", "open_shared"),
)
STATES: tuple[tuple[str, Callable[[Studio], None], Callable[[Studio], None] | None], ...] = (
    ("welcome", lambda studio: studio.program.desk.close(), None),
    ("new", _new, None),
    *((f"settings-{page}", _settings(page), None) for page in ("look", "reading", "keys")),
    ("empty", _empty, None),
    *((f"empty-{desk}", _by_command(f"place_{desk}"), None) for desk in (*_DESKS, *_MANY)),
    ("empty-notes", _notes, None),
    ("empty-history", _by_command("go_history"), None),
    ("empty-entities", _by_command("go_entities"), None),
    ("sample", _sample, None),
    *((f"tour-{number + 1}", _tour(number), None) for number in range(6)),
    ("tour-7", _tour(6), _end_tour),
    ("mention", _mention, None),
    ("conflict", _conflict, None),
    ("link", _palette, _end_palette),
    ("commands", _commands, _end_commands),
    ("notes", _by_command("go_notes"), None),
    ("history", _by_command("go_history"), None),
    ("legend", _by_command("legend"), _by_command("legend")),
    ("find", _by_command("find_everywhere"), _end_finding),
    ("import", _import, None),
    *((f"settings-{page}", _settings(page), None) for page in ("work", "rules", "privacy")),
    *((f"dialog-{id_}", _by_command(id_), None) for id_ in _DIALOGS),
    *((f"desk-{desk}", _by_command(f"place_{desk}"), None) for desk in _DESKS),
    ("reviewers", _differ, None),
    *((f"desk-{desk}", _by_command(f"place_{desk}"), None) for desk in _MANY),
    *((f"dispute-{number + 1}", _dispute(number), None) for number in range(4)),
    *((f"dialog-{id_}", _by_command(id_), None) for id_ in ("reviewers", "not_taken")),
)
"""Name, what brings it about, and what is done away with afterwards, in an order that works."""


def cut_off(top: QWidget) -> Iterator[str]:
    """Words that have less room than they need."""
    for widget in top.findChildren(QWidget):
        if not widget.isVisible() or widget.width() == 0:
            continue
        if isinstance(widget, (QAbstractButton, QTabBar)):
            said = widget.text() if isinstance(widget, QAbstractButton) else "tabs"
            if said and widget.width() + _GRACE < widget.minimumSizeHint().width():
                yield f"{type(widget).__name__} “{said}”: {widget.width()} px wide"
        elif isinstance(widget, QLabel) and widget.text():
            yield from _of_label(widget)
        elif isinstance(widget, QComboBox):
            yield from _of_box(widget)


def _of_label(label: QLabel) -> Iterator[str]:
    if label.wordWrap():
        if label.height() + _GRACE < label.heightForWidth(label.width()):
            yield f"label “{label.text()[:50]}”: {label.height()} px high"
    elif label.width() + _GRACE < label.sizeHint().width():
        yield f"label “{label.text()[:50]}”: {label.width()} px wide"


def _of_box(box: QComboBox) -> Iterator[str]:
    metrics = QFontMetrics(box.font())
    room = box.width() - 40
    if metrics.horizontalAdvance(box.currentText()) > room + _GRACE:
        yield f"box “{box.currentText()}”: {box.width()} px wide"


def photograph(folder: Path, scale: int, words: Sequence[str], *, quick: bool) -> list[str]:
    """Take all pictures of one scale; returns what is cut off."""
    found: list[str] = []
    with tempfile.TemporaryDirectory() as workplace:
        studio = Studio(Path(workplace), scale)
        worn = [*WORN[scale], *(ALSO if scale == 1 else ())]
        for language, theme in worn[:2] if quick else worn:
            studio.program.wardrobe.speak(language)
            studio.program.wardrobe.wear(theme)
            name = f"{language}-{theme}-{scale}"
            taken = list(_round(studio, words, name, found))
            for state, picture in taken:
                picture.save(str(folder / f"{state}-{name}.png"))
            _sheet(taken, name).save(str(folder / f"sheet-{name}.png"))
        studio.program.put_away()
    return found


def _round(
    studio: Studio, words: Sequence[str], name: str, found: list[str]
) -> Iterator[tuple[str, QImage]]:
    for state, pose, after in STATES:
        wanted = not words or any(word in state for word in words)
        # What stands on the way to a state that is wanted is posed all the same.
        if wanted or state in ("welcome", "empty", "sample"):
            pose(studio)
            studio.settle()
        if wanted:
            top = studio.top()
            found += [f"{state} {name}: {each}" for each in cut_off(top)]
            yield state, top.grab().toImage()
        if wanted and after is not None:
            after(studio)
        studio.leave()


def _sheet(taken: Sequence[tuple[str, QImage]], name: str) -> QImage:
    """All pictures of a round side by side, each under its name."""
    high = _THUMB * 2 // 3 + 3 * _EDGE
    rows = -(-len(taken) // _ACROSS)
    sheet = QImage(
        _ACROSS * (_THUMB + _EDGE) + _EDGE, rows * high + 3 * _EDGE, QImage.Format.Format_RGB32
    )
    sheet.fill(Qt.GlobalColor.lightGray)
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawText(QPoint(_EDGE, 2 * _EDGE), name)
    for number, (state, picture) in enumerate(taken):
        column, row = number % _ACROSS, number // _ACROSS
        place = QRect(_EDGE + column * (_THUMB + _EDGE), 3 * _EDGE + row * high, _THUMB, high)
        painter.drawText(place.topLeft() + QPoint(0, _EDGE), state)
        small = picture.scaled(
            _THUMB,
            high - 2 * _EDGE,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        painter.drawImage(place.topLeft() + QPoint(0, 2 * _EDGE), small)
    painter.end()
    return sheet


def main(arguments: Sequence[str]) -> int:
    """Take the pictures of one scale here, or those of all in processes of their own."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "build" / "pictures")
    parser.add_argument("--states", nargs="*", default=[])
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--scale", type=int, choices=SIZE)
    asked = parser.parse_args(arguments)
    asked.folder.mkdir(parents=True, exist_ok=True)
    if asked.scale is not None:
        print(*photograph(asked.folder, asked.scale, asked.states, quick=asked.quick), sep="\n")
        return 0
    for scale in SIZE if not asked.quick else (1,):
        # Qt reads the scale once, when it begins.
        own = {**os.environ, "QT_SCALE_FACTOR": str(scale), "QT_QPA_PLATFORM": _desk(asked.folder)}
        command = [sys.executable, __file__, *arguments, "--scale", str(scale)]
        subprocess.run(command, env=own, check=True)
    return 0


def _desk(folder: Path) -> str:
    """The platform with a screen of a desk's size; the one that Qt pretends is 800 wide."""
    screen = {"name": "desk", "x": 0, "y": 0, "width": 2560, "height": 1600, "logicalDpi": 96}
    screen |= {"logicalBaseDpi": 96, "dpr": 1}
    path = folder / "screen.json"
    path.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    return f"offscreen:configfile={path}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
