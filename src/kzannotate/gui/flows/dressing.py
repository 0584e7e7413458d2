"""How the window looks and speaks: theme, language, size of the text, the reviewer's name."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from kzannotate.gui.fonts import INTERFACE_POINTS, NASKH, interface_font, load_fonts
from kzannotate.gui.i18n import LANGUAGES
from kzannotate.gui.sheet import sheet
from kzannotate.gui.theme import THEMES, Theme, apply_theme, theme_for, wants_contrast

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication, QWidget

    from kzannotate.gui.actions import Acts
    from kzannotate.gui.i18n import Tongue
    from kzannotate.gui.settings import Settings, SettingsFile


class Wardrobe(QObject):
    """Applies and remembers what a person chose for themselves.

    Args:
        system: the theme nearest to what the desktop showed at the start.
    """

    dressed = Signal()
    """The colours are others now."""
    spoke = Signal(str)
    """Code of the language that is spoken now."""
    signed = Signal(str)
    """The name that gestures are signed with."""
    changed = Signal(object)
    """Settings as they were before others were chosen in the dialog of settings."""

    def __init__(
        self, app: QApplication, file: SettingsFile, tongue: Tongue, system: Theme
    ) -> None:
        super().__init__()
        self._app, self._file, self._tongue, self._system = app, file, tongue, system
        self.settings: Settings = file.read()
        if self.settings.theme not in THEMES:
            self.settings = replace(self.settings, theme="system")
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_scheme)
        if hasattr(hints, "accessibility"):
            hints.accessibility().contrastPreferenceChanged.connect(self._on_contrast)

    @property
    def language(self) -> str:
        """Code of the language that is spoken now."""
        return self._tongue.language

    @property
    def place(self) -> Path:
        """Of the file in which all this is remembered."""
        return self._file.path

    def lay_out(self) -> None:
        """Apply what is remembered, but for the style sheet.

        Every widget that finds its place would be dressed again with all that it holds.
        """
        self._say()
        apply_theme(self._app, self._theme())

    def put_on(self) -> None:
        """Apply the style sheet as well."""
        self._app.setStyleSheet(sheet(self._theme(), self.settings.text_size))

    def acts(self, window: QWidget) -> Acts:
        """What actions do here."""
        return {
            "reviewer": lambda: self.ask_name(window),
            "theme_system": lambda: self.wear("system"),
            "theme_light": lambda: self.wear("light"),
            "theme_dark": lambda: self.wear("dark"),
            "theme_contrast": lambda: self.wear("contrast"),
            "theme_contrast_dark": lambda: self.wear("contrast_dark"),
            **{f"language_{code}": partial(self.speak, code) for code in LANGUAGES},
        }

    def wear(self, theme: str) -> None:
        """Choose a theme by its name, or ``system``."""
        self.remember(replace(self.settings, theme=theme))
        self._dress()

    def speak(self, language: str) -> None:
        """Choose the language of the interface."""
        self.remember(replace(self.settings, language=language))
        self._say()
        self.spoke.emit(self._tongue.language)
        self.dressed.emit()

    def change(self, settings: Settings) -> None:
        """Let other settings hold at once, and remember them."""
        before = self.settings
        self.remember(settings)
        if (before.language, before.text_size) != (settings.language, settings.text_size):
            self._say()
            self.spoke.emit(self._tongue.language)
        if (before.theme, before.text_size) != (settings.theme, settings.text_size):
            self._dress()
        elif before.language != settings.language:
            self.dressed.emit()
        if before.reviewer != settings.reviewer:
            self.signed.emit(settings.reviewer)
        if before != settings:
            self.changed.emit(before)

    def ask_name(self, parent: QWidget) -> None:
        """Ask for the name that gestures are signed with."""
        from kzannotate.gui.dialogs.new_entity import ReviewerDialog

        dialog = ReviewerDialog(self.settings.reviewer, parent)
        dialog.named.connect(self.sign)
        dialog.open()

    def remember(self, settings: Settings) -> None:
        """Keep settings for the next start."""
        if settings != self.settings:
            self.settings = settings
            self._file.write(settings)

    def sign(self, name: str) -> None:
        """Sign gestures with another name from now on."""
        self.remember(replace(self.settings, reviewer=name))
        self.signed.emit(name)

    def _say(self) -> None:
        self._tongue.speak(self.settings.language)
        # Naskh is drawn smaller than Latin letters of the same size.
        arabic = self._tongue.language == "ar"
        if arabic:
            load_fonts(NASKH)
        points = INTERFACE_POINTS * self.settings.text_size
        self._app.setFont(interface_font(points * (1.08 if arabic else 1.0)))

    def _theme(self) -> Theme:
        return THEMES.get(self.settings.theme, self._system)

    def _dress(self) -> None:
        theme = self._theme()
        # A sheet that is in force would keep the old palette in the widgets it dressed.
        self._app.setStyleSheet("")
        apply_theme(self._app, theme)
        self._app.setStyleSheet(sheet(theme, self.settings.text_size))
        self.dressed.emit()

    def _on_scheme(self, scheme: Qt.ColorScheme) -> None:
        if scheme != Qt.ColorScheme.Unknown:
            dark = scheme == Qt.ColorScheme.Dark
            self._follow(theme_for(dark=dark, stark=self._system.contrasting))

    def _on_contrast(self) -> None:
        self._follow(theme_for(dark=self._system.dark, stark=wants_contrast()))

    def _follow(self, system: Theme) -> None:
        self._system = system
        if self.settings.theme == "system":
            self._dress()
