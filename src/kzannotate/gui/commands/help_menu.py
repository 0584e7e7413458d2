"""Help."""

from kzannotate.gui.commands.spec import Spec
from kzannotate.gui.i18n import QT_TRANSLATE_NOOP

COMMANDS = (
    Spec("guide", "help", QT_TRANSLATE_NOOP("Actions", "User &guide"), "F1", icon="guide"),
    Spec("tour", "help", QT_TRANSLATE_NOOP("Actions", "Guided &tour")),
    Spec(
        "shortcuts",
        "help",
        QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"),
        "Shift+F1",
        icon="keyboard",
    ),
    Spec("keys", "help", QT_TRANSLATE_NOOP("Actions", "&Change shortcuts…")),
    Spec(
        "diagnosis", "help", QT_TRANSLATE_NOOP("Actions", "About this &installation"), icon="doctor"
    ),
    Spec("safe_mode", "help", QT_TRANSLATE_NOOP("Actions", "Open again in sa&fe mode")),
    Spec(
        "about", "help", QT_TRANSLATE_NOOP("Actions", "&About kzannotate"), icon="about", rule=True
    ),
)
