"""The rhythm of reviewing: one key for each decision while the text has the focus."""

from kzannotate.gui.commands.spec import Spec
from kzannotate.gui.i18n import QT_TRANSLATE_NOOP

COMMANDS = (
    Spec(
        "next_duty",
        "review",
        QT_TRANSLATE_NOOP("Actions", "&Next to decide"),
        "F9",
        icon="next",
        needs="queue",
        reading="N",
    ),
    Spec(
        "previous_duty",
        "review",
        QT_TRANSLATE_NOOP("Actions", "&Previous to decide"),
        "Shift+F9",
        icon="previous",
        needs="queue",
        reading="P",
    ),
    Spec(
        "accept_duty",
        "review",
        QT_TRANSLATE_NOOP("Actions", "&Accept: the link, or the finding"),
        "Ctrl+Shift+Return",
        icon="accept",
        rule=True,
        needs="duty",
        reading="A",
    ),
    Spec(
        "reject_duty",
        "review",
        QT_TRANSLATE_NOOP("Actions", "&Reject: the link, or the finding"),
        "Ctrl+Shift+Delete",
        icon="dismiss",
        needs="duty",
        reading="R",
    ),
    Spec(
        "same_again",
        "review",
        QT_TRANSLATE_NOOP("Actions", "&Same again"),
        "Ctrl+D",
        icon="redo",
        needs="same",
        reading="S",
    ),
    Spec(
        "apply_elsewhere",
        "review",
        QT_TRANSLATE_NOOP("Actions", "Same words &elsewhere, one by one"),
        "Ctrl+J",
        icon="search",
        needs="elsewhere",
        reading="O",
    ),
    Spec(
        "order_loud",
        "review",
        QT_TRANSLATE_NOOP("Actions", "&Loudest first"),
        group="order",
        rule=True,
    ),
    Spec(
        "order_frequent",
        "review",
        QT_TRANSLATE_NOOP("Actions", "&Most frequent entity first"),
        group="order",
    ),
    Spec(
        "order_reading",
        "review",
        QT_TRANSLATE_NOOP("Actions", "As the articles are rea&d"),
        group="order",
    ),
    Spec(
        "advance",
        "review",
        QT_TRANSLATE_NOOP("Actions", "&Go on by itself after a decision"),
        rule=True,
        toggle=True,
    ),
)
