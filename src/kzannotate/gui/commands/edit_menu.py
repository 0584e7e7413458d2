"""Taking back, searching, checking."""

from kzannotate.gui.commands.spec import Spec
from kzannotate.gui.i18n import QT_TRANSLATE_NOOP

COMMANDS = (
    Spec(
        "undo", "edit", QT_TRANSLATE_NOOP("Actions", "&Undo"), "Ctrl+Z", icon="undo", needs="undo"
    ),
    Spec(
        "redo",
        "edit",
        QT_TRANSLATE_NOOP("Actions", "&Redo"),
        "Ctrl+Shift+Z; Ctrl+Y",
        icon="redo",
        needs="redo",
    ),
    Spec(
        "find",
        "edit",
        QT_TRANSLATE_NOOP("Actions", "&Find in the article"),
        "Ctrl+F",
        icon="search",
        rule=True,
        needs="project",
    ),
    Spec("find_next", "edit", QT_TRANSLATE_NOOP("Actions", "Ne&xt hit"), "F3", needs="project"),
    Spec(
        "find_previous",
        "edit",
        QT_TRANSLATE_NOOP("Actions", "&Previous hit"),
        "Shift+F3",
        needs="project",
    ),
    Spec(
        "find_everywhere",
        "edit",
        QT_TRANSLATE_NOOP("Actions", "Find in &all articles"),
        "Ctrl+Shift+F",
        needs="project",
    ),
    Spec(
        "find_same",
        "edit",
        QT_TRANSLATE_NOOP("Actions", "Find the &same words everywhere"),
        "Ctrl+F3",
        needs="project",
    ),
    Spec(
        "filter",
        "edit",
        QT_TRANSLATE_NOOP("Actions", "Find an article by its &title"),
        "Ctrl+P",
        needs="project",
    ),
    Spec(
        "check",
        "edit",
        QT_TRANSLATE_NOOP("Actions", "&Check again"),
        "F5",
        icon="check",
        rule=True,
        needs="project",
    ),
    Spec("palette", "edit", QT_TRANSLATE_NOOP("Actions", "Co&mmands…"), "Ctrl+K", rule=True),
    Spec("reviewer", "edit", QT_TRANSLATE_NOOP("Actions", "Your &name…"), icon="person"),
    Spec(
        "settings",
        "edit",
        QT_TRANSLATE_NOOP("Actions", "Settin&gs…"),
        "Ctrl+,",
        icon="settings",
        rule=True,
    ),
    Spec(
        "project_rules",
        "edit",
        QT_TRANSLATE_NOOP("Actions", "Rules of this project…"),
        needs="project",
    ),
)
