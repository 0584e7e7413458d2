"""What can be done to a finding."""

from kzannotate.gui.commands.spec import Spec
from kzannotate.gui.i18n import QT_TRANSLATE_NOOP

COMMANDS = (
    Spec(
        "next_finding",
        "finding",
        QT_TRANSLATE_NOOP("Actions", "&Next open finding"),
        "F8",
        icon="next",
        needs="project",
    ),
    Spec(
        "previous_finding",
        "finding",
        QT_TRANSLATE_NOOP("Actions", "&Previous open finding"),
        "Shift+F8",
        icon="previous",
        needs="project",
    ),
    Spec(
        "confirm",
        "finding",
        QT_TRANSLATE_NOOP("Actions", "&Confirm"),
        "Ctrl+1",
        icon="confirm",
        rule=True,
        needs="finding",
    ),
    Spec(
        "correct",
        "finding",
        QT_TRANSLATE_NOOP("Actions", "C&orrect"),
        "Ctrl+2",
        icon="correct",
        needs="finding",
    ),
    Spec(
        "dismiss",
        "finding",
        QT_TRANSLATE_NOOP("Actions", "&Dismiss"),
        "Ctrl+3",
        icon="dismiss",
        needs="finding",
    ),
    Spec(
        "unclear",
        "finding",
        QT_TRANSLATE_NOOP("Actions", "Leave &unclear"),
        "Ctrl+4",
        icon="unclear",
        needs="finding",
    ),
    Spec(
        "withdraw",
        "finding",
        QT_TRANSLATE_NOOP("Actions", "&Take the ruling back"),
        "Ctrl+Backspace",
        needs="ruled",
    ),
    Spec(
        "comment_finding",
        "finding",
        QT_TRANSLATE_NOOP("Actions", "Co&mment on the finding…"),
        "Ctrl+Shift+C",
        icon="comment",
        needs="finding",
    ),
    Spec(
        "pair",
        "finding",
        QT_TRANSLATE_NOOP("Actions", "&Side by side"),
        "Ctrl+B",
        icon="pair",
        rule=True,
        needs="paired",
    ),
    Spec(
        "compare",
        "finding",
        QT_TRANSLATE_NOOP("Actions", "Compare with another article…"),
        "Ctrl+Shift+B",
        needs="span",
    ),
)
