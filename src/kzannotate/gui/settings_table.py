"""Everything that a person can set, in one table: what the dialog, the file and the guide go by."""

from __future__ import annotations

import math
from enum import StrEnum
from typing import NamedTuple

from kzannotate.gui.i18n import LANGUAGES, QT_TRANSLATE_NOOP
from kzannotate.gui.preferences import Settings

LONGEST = 200
"""Letters of a name that is typed or read from a file."""


class Kind(StrEnum):
    """What a setting is changed by."""

    SWITCH = "switch"
    CHOICE = "choice"
    NUMBER = "number"
    NAME = "name"
    ARABIC_FACE = "arabic face"
    LATIN_FACE = "latin face"


class Setting(NamedTuple):
    """One line of the table.

    Args:
        key: field of Settings, which has the default; also its name in an exported file.
        page: id of the page that it stands on.
        title: English words, marked for translation in the context Settings.
        help: what it does, likewise.
        choices: values and their words, likewise, where it is one of several.
        bounds: the least, the greatest and the step, where it is a number.
        scale: what a number is multiplied by to be shown; 100 shows percent.
    """

    key: str
    page: str
    kind: Kind
    title: str
    help: str
    choices: tuple[tuple[str, str], ...] = ()
    bounds: tuple[float, float, float] = (0.0, 0.0, 1.0)
    scale: int = 1

    @property
    def default(self) -> object:
        """What holds until somebody sets it."""
        return getattr(_DEFAULTS, self.key)

    def admits(self, value: object) -> bool:
        """Whether it can have this value."""
        if self.kind is Kind.SWITCH:
            return isinstance(value, bool)
        if self.kind is Kind.NUMBER:
            return self._is_within(value)
        if not isinstance(value, str) or len(value) > LONGEST or not _is_one_line(value):
            return False
        return self.kind is not Kind.CHOICE or value in dict(self.choices)

    def _is_within(self, value: object) -> bool:
        if not isinstance(value, (int, float)) or type(value) is not type(self.default):
            return False
        return math.isfinite(value) and self.bounds[0] <= value <= self.bounds[1]


_DEFAULTS = Settings()


def _is_one_line(value: str) -> bool:
    # Names of people are spelt with joiners, which are not printable.
    return value.replace("\u200c", "").replace("\u200d", "").isprintable()


PAGES = {
    "look": QT_TRANSLATE_NOOP("Settings", "Look and language"),
    "reading": QT_TRANSLATE_NOOP("Settings", "Reading"),
    "work": QT_TRANSLATE_NOOP("Settings", "Work"),
    "rules": QT_TRANSLATE_NOOP("Settings", "Rules of this project"),
    "keys": QT_TRANSLATE_NOOP("Settings", "Shortcuts"),
    "privacy": QT_TRANSLATE_NOOP("Settings", "Privacy"),
}
"""The pages of the dialog in their order."""

_SYSTEM = ("system", QT_TRANSLATE_NOOP("Settings", "As the system has it"))

SETTINGS = (
    Setting(
        "language",
        "look",
        Kind.CHOICE,
        QT_TRANSLATE_NOOP("Settings", "Language of the window"),
        QT_TRANSLATE_NOOP(
            "Settings", "Holds at once, without a restart; articles keep their own language."
        ),
        (_SYSTEM, *LANGUAGES.items()),
    ),
    Setting(
        "theme",
        "look",
        Kind.CHOICE,
        QT_TRANSLATE_NOOP("Settings", "Colours"),
        QT_TRANSLATE_NOOP(
            "Settings", "High contrast has darker letters and full lines, on white or on black."
        ),
        (
            _SYSTEM,
            ("light", QT_TRANSLATE_NOOP("Settings", "Light")),
            ("dark", QT_TRANSLATE_NOOP("Settings", "Dark")),
            ("contrast", QT_TRANSLATE_NOOP("Settings", "High contrast")),
            ("contrast_dark", QT_TRANSLATE_NOOP("Settings", "High contrast on black")),
        ),
    ),
    Setting(
        "text_size",
        "look",
        Kind.NUMBER,
        QT_TRANSLATE_NOOP("Settings", "Size of the window’s words"),
        QT_TRANSLATE_NOOP(
            "Settings", "Of menus, lists and buttons; articles have a size of theirs."
        ),
        bounds=(0.8, 1.6, 0.05),
        scale=100,
    ),
    Setting(
        "zoom",
        "reading",
        Kind.NUMBER,
        QT_TRANSLATE_NOOP("Settings", "Size of articles"),
        QT_TRANSLATE_NOOP("Settings", "Ctrl and the wheel, or Ctrl with + and -, change it too."),
        bounds=(0.6, 3.0, 0.05),
        scale=100,
    ),
    Setting(
        "arabic_face",
        "reading",
        Kind.ARABIC_FACE,
        QT_TRANSLATE_NOOP("Settings", "Arabic letters"),
        QT_TRANSLATE_NOOP("Settings", "The typeface of Arabic articles."),
    ),
    Setting(
        "latin_face",
        "reading",
        Kind.LATIN_FACE,
        QT_TRANSLATE_NOOP("Settings", "Latin and Cyrillic letters"),
        QT_TRANSLATE_NOOP(
            "Settings", "The typeface of other articles, and of such words in Arabic."
        ),
    ),
    Setting(
        "line_letters",
        "reading",
        Kind.NUMBER,
        QT_TRANSLATE_NOOP("Settings", "Letters in a line"),
        QT_TRANSLATE_NOOP("Settings", "About 76 read best; a narrow window has fewer."),
        bounds=(44, 110, 2),
    ),
    Setting(
        "leading",
        "reading",
        Kind.NUMBER,
        QT_TRANSLATE_NOOP("Settings", "Room between lines"),
        QT_TRANSLATE_NOOP("Settings", "More room helps where many marks lie under one line."),
        bounds=(0.8, 1.5, 0.05),
        scale=100,
    ),
    Setting(
        "justified",
        "reading",
        Kind.SWITCH,
        QT_TRANSLATE_NOOP("Settings", "Even edges on both sides"),
        QT_TRANSLATE_NOOP("Settings", "Lines are stretched as in print."),
    ),
    Setting(
        "legend",
        "reading",
        Kind.SWITCH,
        QT_TRANSLATE_NOOP("Settings", "Legend over the article"),
        QT_TRANSLATE_NOOP("Settings", "Says what each line under the words means."),
    ),
    Setting(
        "reviewer",
        "work",
        Kind.NAME,
        QT_TRANSLATE_NOOP("Settings", "Your name"),
        QT_TRANSLATE_NOOP(
            "Settings", "Decisions are signed with it. Empty: the name of the system’s user."
        ),
    ),
    Setting(
        "at_start",
        "work",
        Kind.CHOICE,
        QT_TRANSLATE_NOOP("Settings", "At the start"),
        QT_TRANSLATE_NOOP("Settings", "What the window shows when it is opened without a project."),
        (
            ("welcome", QT_TRANSLATE_NOOP("Settings", "Show the ways in")),
            ("last", QT_TRANSLATE_NOOP("Settings", "Open the last project")),
        ),
    ),
    Setting(
        "check_by_itself",
        "work",
        Kind.SWITCH,
        QT_TRANSLATE_NOOP("Settings", "Check after changes"),
        QT_TRANSLATE_NOOP(
            "Settings", "New articles, names and facts are checked at once; otherwise with F5."
        ),
    ),
    Setting(
        "advance",
        "work",
        Kind.SWITCH,
        QT_TRANSLATE_NOOP("Settings", "Go on after a decision"),
        QT_TRANSLATE_NOOP("Settings", "The next thing to decide comes up by itself."),
    ),
    Setting(
        "queue_order",
        "work",
        Kind.CHOICE,
        QT_TRANSLATE_NOOP("Settings", "What comes first"),
        QT_TRANSLATE_NOOP("Settings", "The order in which things to decide come up."),
        (
            ("loud", QT_TRANSLATE_NOOP("Settings", "Errors, then warnings")),
            ("frequent", QT_TRANSLATE_NOOP("Settings", "What is named most often")),
            ("reading", QT_TRANSLATE_NOOP("Settings", "As the articles are read")),
        ),
    ),
    Setting(
        "remember_recent",
        "privacy",
        Kind.SWITCH,
        QT_TRANSLATE_NOOP("Settings", "Remember recent projects"),
        QT_TRANSLATE_NOOP(
            "Settings", "Their paths are kept in the settings’ file and nowhere else."
        ),
    ),
)
"""Every setting, page by page in the order of the dialog."""


def setting(key: str) -> Setting:
    """The line of a key."""
    return next(s for s in SETTINGS if s.key == key)
