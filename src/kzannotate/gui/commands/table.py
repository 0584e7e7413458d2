"""All menus, and all that stands in them, in order."""

from kzannotate.gui.commands import (
    edit_menu,
    file_menu,
    finding_menu,
    help_menu,
    mention_menu,
    places_menu,
    review_menu,
    reviewers_menu,
    view_menu,
)
from kzannotate.gui.i18n import QT_TRANSLATE_NOOP

MENUS = {
    "file": QT_TRANSLATE_NOOP("Actions", "&File"),
    "edit": QT_TRANSLATE_NOOP("Actions", "&Edit"),
    "mention": QT_TRANSLATE_NOOP("Actions", "&Mention"),
    "finding": QT_TRANSLATE_NOOP("Actions", "F&inding"),
    "review": QT_TRANSLATE_NOOP("Actions", "&Review"),
    "reviewers": QT_TRANSLATE_NOOP("Actions", "Revie&wers"),
    "view": QT_TRANSLATE_NOOP("Actions", "&View"),
    "places": QT_TRANSLATE_NOOP("Actions", "&Desks"),
    "help": QT_TRANSLATE_NOOP("Actions", "&Help"),
}

TABLE = (
    *file_menu.COMMANDS,
    *edit_menu.COMMANDS,
    *mention_menu.COMMANDS,
    *finding_menu.COMMANDS,
    *review_menu.COMMANDS,
    *reviewers_menu.COMMANDS,
    *view_menu.COMMANDS,
    *places_menu.COMMANDS,
    *help_menu.COMMANDS,
)
