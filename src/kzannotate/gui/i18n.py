"""The language of the interface: translators, direction, and how numbers are written."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator

from kzannotate.resources import resource

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

LANGUAGES = {"ar": "العربية", "en": "English", "kk": "Қазақша", "ru": "Русский"}
"""Languages that the interface speaks, each under the name that its speakers know."""

_RIGHT_TO_LEFT = frozenset({"ar"})

# News desks count 0-9 in Arabic too; QLocale("ar") would show other digits.
_LOCALES = {"ar": "ar_AE", "en": "en_US", "kk": "kk_KZ", "ru": "ru_RU"}


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001
    """Marks a text of a table for lupdate, which knows it by this name; Qt's own is untyped."""
    return text


WORDS_OF_QT = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
    QT_TRANSLATE_NOOP("QFileDialog", "My Computer"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive"),
    # lupdate knows no marker for texts that have a comment.
    QCoreApplication.translate("QAbstractFileIconProvider", "Folder", "All other platforms"),
    QCoreApplication.translate(
        "QAbstractFileIconProvider", "File Folder", "Match Windows Explorer"
    ),
    QCoreApplication.translate("QAbstractFileIconProvider", "Shortcut", "All other platforms"),
    QCoreApplication.translate("QAbstractFileIconProvider", "Alias", "macOS Finder"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Unknown"),
    QT_TRANSLATE_NOOP("QFileSystemModel", "Invalid filename"),
    QT_TRANSLATE_NOOP("QFileSystemModel", "My Computer"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Open"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Save"),
)
"""Words of Qt's own dialogs that Qt itself does not say in every language, or not as we do."""


def grouped(number: float) -> str:
    """The number as the interface's language writes it, such as «1,234.5» or «1 234,5»."""
    locale = QLocale()
    signs = str.maketrans(",.", locale.groupSeparator() + locale.decimalPoint())
    return f"{number:,}".translate(signs)


def spoken() -> str:
    """The code of the language that the interface speaks."""
    return QLocale().name().partition("_")[0]


def language_of_system() -> str:
    """The first language of the system that the interface speaks; English if none."""
    for wanted in QLocale.system().uiLanguages():
        code = wanted.split("-")[0]
        if code in LANGUAGES:
            return code
    return "en"


class Tongue:
    """The language that the whole interface speaks just now.

    Args:
        app: gets the translators; its widgets hear of a switch as LanguageChange.
    """

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._translators: list[QTranslator] = []
        self.language = "en"

    def speak(self, wanted: str) -> None:
        """Switch to a language of ``LANGUAGES``, or to the system's for ``system``."""
        self.language = wanted if wanted in LANGUAGES else language_of_system()
        rtl = self.language in _RIGHT_TO_LEFT
        QLocale.setDefault(QLocale(_LOCALES[self.language]))
        self._app.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        )
        for old in self._translators:
            self._app.removeTranslator(old)
        self._translators = [*self._qts_own(), *self._ours()]
        for new in self._translators:
            self._app.installTranslator(new)

    def _ours(self) -> list[QTranslator]:
        translator = QTranslator()
        return [translator] if translator.load(_words(self.language)) else []

    def _qts_own(self) -> list[QTranslator]:
        translator = QTranslator()
        place = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        return [translator] if translator.load(f"qtbase_{self.language}", place) else []


@cache
def _words(language: str) -> bytes:
    # Qt maps a file that it loads itself: one that is written anew in its place, as by some
    # installers, would take the open window down. It does not copy bytes, so they are kept.
    return resource("translations", f"kzannotate_{language}.qm").read_bytes()
