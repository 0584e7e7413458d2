"""What can be done to a span."""

from kzannotate.gui.commands.spec import Spec
from kzannotate.gui.i18n import QT_TRANSLATE_NOOP

COMMANDS = (
    Spec(
        "link",
        "mention",
        QT_TRANSLATE_NOOP("Actions", "&Link to an entity…"),
        "Ctrl+L",
        icon="link",
        needs="span",
    ),
    Spec(
        "unlink",
        "mention",
        QT_TRANSLATE_NOOP("Actions", "&Unlink"),
        "Ctrl+U",
        icon="unlink",
        needs="linked",
    ),
    Spec(
        "accept",
        "mention",
        QT_TRANSLATE_NOOP("Actions", "&Accept"),
        "Ctrl+Return",
        icon="accept",
        needs="mention",
    ),
    Spec(
        "remove",
        "mention",
        QT_TRANSLATE_NOOP("Actions", "&Delete the mention"),
        "Ctrl+Delete",
        icon="delete",
        needs="mention",
    ),
)
