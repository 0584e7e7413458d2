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
        "link_best",
        "mention",
        QT_TRANSLATE_NOOP("Actions", "Link to the &best candidate"),
        "Ctrl+Shift+K",
        needs="span",
        reading="B",
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
        "open_entity",
        "mention",
        QT_TRANSLATE_NOOP("Actions", "&Open the entity's page"),
        "Ctrl+Shift+O",
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
        "correct_ends",
        "mention",
        QT_TRANSLATE_NOOP("Actions", "Correct its &ends"),
        "Ctrl+Shift+M",
        needs="mention",
        reading="E",
    ),
    Spec(
        "remove",
        "mention",
        QT_TRANSLATE_NOOP("Actions", "&Delete the mention"),
        "Ctrl+Delete",
        icon="delete",
        needs="mention",
    ),
    Spec(
        "comment",
        "mention",
        QT_TRANSLATE_NOOP("Actions", "&Comment…"),
        "Ctrl+M",
        icon="comment",
        rule=True,
        needs="span",
    ),
    Spec(
        "comment_entity",
        "mention",
        QT_TRANSLATE_NOOP("Actions", "Comment on the entit&y…"),
        needs="linked",
    ),
    Spec(
        "tag",
        "mention",
        QT_TRANSLATE_NOOP("Actions", "&Tag…"),
        "Ctrl+T",
        icon="tag",
        needs="span",
    ),
    Spec(
        "relate",
        "mention",
        QT_TRANSLATE_NOOP("Actions", "&Relate to other words…"),
        "Ctrl+R",
        icon="relate",
        needs="span",
    ),
)
