"""What can be set, done and noticed, as lists for the guide's reference pages, in English."""

from __future__ import annotations

from typing import NamedTuple

from kzannotate.gui.commands.table import MENUS, TABLE
from kzannotate.gui.settings_table import PAGES, SETTINGS, Kind, Setting


class ListedSetting(NamedTuple):
    """A setting as the guide tells of it.

    Args:
        values: what it can be, such as ``80 to 160 %`` or ``Light, Dark``.
        default: what it is at first, in the same words.
    """

    key: str
    page: str
    title: str
    help: str
    values: str
    default: str


class ListedCommand(NamedTuple):
    """A command as the guide tells of it.

    Args:
        keys: in Qt's portable form, the first one first.
        letter: that does it while an article has the focus; empty: none.
    """

    id: str
    menu: str
    title: str
    keys: tuple[str, ...]
    letter: str


class ListedRule(NamedTuple):
    """A rule as the guide tells of it, in the words of the code."""

    name: str
    title: str
    type: str
    severity: str
    basis: str


def listed_settings() -> list[ListedSetting]:
    """Every setting, page by page in the order of the dialog."""
    order = list(PAGES)
    rows = sorted(SETTINGS, key=lambda s: order.index(s.page))
    return [
        ListedSetting(s.key, PAGES[s.page], s.title, s.help, _values(s), _said(s, s.default))
        for s in rows
    ]


def listed_commands() -> list[ListedCommand]:
    """Every command in the order of the menus."""
    return [
        ListedCommand(
            spec.id,
            MENUS[spec.menu].replace("&", ""),
            spec.text.replace("&", "").removesuffix("…"),
            tuple(key for key in spec.key.split("; ") if key),
            spec.reading,
        )
        for spec in TABLE
    ]


def listed_rules() -> list[ListedRule]:
    """Every rule in the order in which they run."""
    from kzannotate.detection.rule import ALL_RULES

    return [
        ListedRule(i.name, i.title, i.type.value, i.severity.value, i.basis.value)
        for i in (rule.info for rule in ALL_RULES)
    ]


def _values(setting: Setting) -> str:
    if setting.kind is Kind.NUMBER:
        least, most, _ = setting.bounds
        return f"{_said(setting, least)} to {_said(setting, most)}"
    if setting.kind is Kind.SWITCH:
        return "on, off"
    if setting.choices:
        return ", ".join(words for _, words in setting.choices)
    return "a name" if setting.kind is Kind.NAME else "a typeface of this machine"


def _said(setting: Setting, value: object) -> str:
    if setting.kind is Kind.SWITCH:
        return "on" if value else "off"
    if isinstance(value, (int, float)):
        return f"{round(value * setting.scale)}{' %' if setting.scale == 100 else ''}"
    unsaid = "the system’s user" if setting.kind is Kind.NAME else "ours"
    return dict(setting.choices).get(str(value), str(value)) or unsaid
