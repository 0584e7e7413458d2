"""Several reviewers: who works, who has what, whose decisions are shown, what is new."""

from kzannotate.gui.commands.spec import Spec
from kzannotate.gui.i18n import QT_TRANSLATE_NOOP

COMMANDS = (
    Spec(
        "reviewers",
        "reviewers",
        QT_TRANSLATE_NOOP("Actions", "&Reviewers…"),
        icon="person",
        needs="project",
    ),
    Spec(
        "whats_new",
        "reviewers",
        QT_TRANSLATE_NOOP("Actions", "What is &new for me"),
        "Ctrl+Shift+N",
        icon="bell",
        needs="project",
    ),
    Spec(
        "finish_reading",
        "reviewers",
        QT_TRANSLATE_NOOP("Actions", "I have &finished this article"),
        "Ctrl+Shift+F9",
        icon="confirm",
        rule=True,
        needs="span",
    ),
    Spec(
        "reopen_reading",
        "reviewers",
        QT_TRANSLATE_NOOP("Actions", "&Take up this article again"),
        needs="span",
    ),
    Spec(
        "hand_out_article",
        "reviewers",
        QT_TRANSLATE_NOOP("Actions", "Hand the &article out…"),
        "Ctrl+Shift+U",
        rule=True,
        needs="span",
    ),
    Spec(
        "hand_out_finding",
        "reviewers",
        QT_TRANSLATE_NOOP("Actions", "Hand the f&inding out…"),
        needs="finding",
    ),
    Spec(
        "hand_out_case",
        "reviewers",
        QT_TRANSLATE_NOOP("Actions", "Hand the &case out…"),
        needs="project",
    ),
    Spec(
        "layers_own",
        "reviewers",
        QT_TRANSLATE_NOOP("Actions", "Show my decisions a&lone"),
        group="layers",
        rule=True,
    ),
    Spec(
        "layers_beside",
        "reviewers",
        QT_TRANSLATE_NOOP("Actions", "Show &everybody's decisions"),
        group="layers",
    ),
    Spec(
        "layers_differences",
        "reviewers",
        QT_TRANSLATE_NOOP("Actions", "Show where others &differ from me"),
        group="layers",
    ),
)
