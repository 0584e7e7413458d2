"""Draws the pictures of the documentation from the sample project, without a display.

``python packaging/pictures.py [FOLDER]``; the folder is ``docs/pictures`` unless named.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from kzannotate.gui.app import Program
from kzannotate.gui.dialogs.settings.dialog import SettingsDialog
from kzannotate.gui.i18n import LANGUAGES
from kzannotate.gui.settings import SettingsFile
from kzannotate.workbench.sample import sample_project
from kzannotate.workbench.viewing import articles, findings

if TYPE_CHECKING:
    from kzannotate.workbench.session import Workbench

ROOT = Path(__file__).resolve().parents[1]
WIDTH, HEIGHT = 1440, 880
SETTLED = 300
"""Milliseconds of rest after which everything is laid out, what waits for a pause in typing too."""
DRESSED = 120
"""The same where only words and colours change."""

_ROUNDS = 10
"""In which widgets that ask each other for room agree, however slow the machine is."""
_STORY = "01-"
_DIALOG = 1080
"""Pixels that a dialog has at least; the display that nobody sees is narrower than a desk's."""


class Studio:
    """A window on the sample project that can be dressed, posed and photographed."""

    def __init__(self, folder: Path, workplace: Path) -> None:
        self._app = QApplication(sys.argv[:1])
        self._folder = folder
        self._program = Program(self._app, SettingsFile(workplace / "settings.json"))
        self._program.desk.reviewer = "Aigul"
        self._program.window.resize(WIDTH, HEIGHT)
        self._program.window.show()
        self.shoot("welcome", "en", "light")
        project = workplace / "sample.kza"
        sample_project(project, reviewer_name="Aigul").close()
        self._program.desk.open(project)
        self._settle()

    def shoot(self, pose: str, language: str, theme: str) -> None:
        """Save a picture of the window as it stands, in a language and a theme."""
        self._program.wardrobe.speak(language)
        self._settle(DRESSED)
        self._program.wardrobe.wear(theme)
        self._settle(DRESSED)
        target = self._folder / f"{pose}-{language}-{theme}.png"
        self._program.window.grab().save(str(target))

    def turn_to_the_story(self) -> None:
        """Open the article with the first conflict."""
        every = articles(self._bench)
        story = next(a.document.id for a in every if a.document.id.startswith(_STORY))
        self._program.navigator.open_document(story)
        self._settle()

    def open_the_story(self) -> None:
        """Open the article with the first conflict and choose that."""
        self.turn_to_the_story()
        self._program.window.reviewing.step(1)
        self._settle()

    def do(self, id_: str) -> None:
        """Do what a command of the menus does."""
        self._program.window.actions_[id_].trigger()
        self._settle()

    def take_in_hand(self, entity: str) -> None:
        """Choose the first mention of an entity in the open article."""
        document = self._program.navigator.document or ""
        mentions = self._program.projection.mentions(document)
        mention = next(m for m in mentions if m.entity == entity)
        self._program.window.linking.choose(mention.id, [document])
        self._settle()

    def ask(self, words: str) -> None:
        """Open the palette on the mention in hand and type."""
        window = self._program.window
        self.take_in_hand("ifas")
        window.linking.link()
        self._settle()
        window.linking.palette.field.setText(words)
        self._settle()

    def leave_the_palette(self) -> None:
        """Close it again."""
        self._program.window.linking.palette.hide()

    def face_two_articles(self) -> None:
        """Show the first conflict between two articles side by side."""
        reviewing = self._program.window.reviewing
        rows = findings(self._bench)
        row = next(r for r in rows if r.finding.severity.loud and reviewing.pair_of(r))
        self._program.navigator.choose_finding(row.finding.id)
        self._settle()
        reviewing.show_pair()
        self._settle()

    def shoot_dialog(self, pose: str, language: str, theme: str) -> None:
        """Save a picture of the dialog that is open, and close it."""
        dialog = self._app.activeModalWidget()
        if dialog is None:
            raise SystemExit(f"No dialog is open for {pose}.")
        dialog.resize(max(dialog.width(), _DIALOG), dialog.height())
        self._settle()
        dialog.grab().save(str(self._folder / f"{pose}-{language}-{theme}.png"))
        dialog.close()

    def shoot_settings(self, page: str, language: str, theme: str) -> None:
        """Save a picture of a page of the settings."""
        self._program.wardrobe.speak(language)
        self._program.wardrobe.wear(theme)
        self._program.window.setting.open(page)
        self._settle()
        dialog = self._program.window.findChild(SettingsDialog)
        if dialog is None:
            raise SystemExit("The settings did not open.")
        dialog.grab().save(str(self._folder / f"settings-{language}-{theme}.png"))
        dialog.close()
        self._settle()

    def shoot_tour(self, number: int, language: str, theme: str) -> None:
        """Save a picture of a step of the tour."""
        tour = self._program.window.tour
        tour.go(number)
        self.shoot("tour", language, theme)
        tour.stop()

    def look_at_an_import(self) -> None:
        """Show what papers and texts would bring, some of them the same."""
        tests = ROOT / "tests"
        self._program.window.files.bringing.look_at([tests / "data/papers", tests / "stories/pair"])
        self._settle()

    @property
    def _bench(self) -> Workbench:
        bench = self._program.desk.bench
        if bench is None:
            raise SystemExit("The sample project did not open.")
        return bench

    def close(self) -> None:
        """Put everything away."""
        self._program.put_away()

    def _settle(self, milliseconds: int = SETTLED) -> None:
        for _ in range(_ROUNDS):
            self._app.processEvents()
        loop = QEventLoop()
        rest = QTimer(loop)
        rest.setInterval(milliseconds)
        rest.timeout.connect(lambda: loop.quit() if self._program.jobs.at_rest else None)
        rest.start()
        loop.exec()


def main(folder: Path) -> None:
    """Draw all of them."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as workplace:
        studio = Studio(folder, Path(workplace))
        studio.open_the_story()
        for language in LANGUAGES:
            for theme in ("light", "dark"):
                studio.shoot("window", language, theme)
        studio.shoot("window", "ar", "contrast")
        studio.shoot("window", "kk", "contrast_dark")
        studio.do("language_ar")
        studio.ask("aral")
        studio.shoot("palette", "ar", "light")
        studio.leave_the_palette()
        studio.face_two_articles()
        studio.shoot("pair", "en", "dark")
        studio.shoot("pair", "ar", "light")
        studio.shoot("pair", "ru", "light")
        studio.turn_to_the_story()
        studio.take_in_hand("ifas")
        studio.do("open_entity")
        for language in LANGUAGES:
            studio.shoot("entity", language, "light")
        for place in ("comparison", "terms", "corrections"):
            studio.do(f"place_{place}")
            studio.shoot(place, "ar", "light")
        _dialogs(studio)
        studio.close()


def _dialogs(studio: Studio) -> None:
    studio.do("place_read")
    studio.do("export_data_set")
    studio.shoot_dialog("export", "ar", "light")
    studio.shoot_settings("rules", "en", "light")
    studio.shoot_tour(3, "en", "light")
    studio.do("language_ar")
    studio.look_at_an_import()
    studio.shoot_dialog("import", "ar", "light")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "pictures")
