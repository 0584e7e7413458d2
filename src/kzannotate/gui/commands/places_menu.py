"""Going to a desk and back to the articles."""

from kzannotate.gui.commands.spec import Spec
from kzannotate.gui.i18n import QT_TRANSLATE_NOOP

COMMANDS = (
    Spec(
        "place_read",
        "places",
        QT_TRANSLATE_NOOP("Actions", "&Read articles"),
        "F4",
        needs="project",
    ),
    Spec(
        "place_comparison",
        "places",
        QT_TRANSLATE_NOOP("Actions", "Com&pare sources"),
        "F6",
        needs="project",
    ),
    Spec(
        "place_cases",
        "places",
        QT_TRANSLATE_NOOP("Actions", "&Cases"),
        "Shift+F6",
        needs="project",
    ),
    Spec(
        "place_terms",
        "places",
        QT_TRANSLATE_NOOP("Actions", "Terms and names"),
        "F11",
        needs="project",
    ),
    Spec(
        "place_facts",
        "places",
        QT_TRANSLATE_NOOP("Actions", "Reference facts"),
        "Shift+F11",
        needs="project",
    ),
    Spec(
        "place_corrections",
        "places",
        QT_TRANSLATE_NOOP("Actions", "Corrections and &quality"),
        "F12",
        needs="project",
    ),
    Spec(
        "place_translation",
        "places",
        QT_TRANSLATE_NOOP("Actions", "Trans&lations"),
        "Shift+F12",
        needs="project",
    ),
    Spec(
        "place_worklist",
        "places",
        QT_TRANSLATE_NOOP("Actions", "Who does &what"),
        "Ctrl+F6",
        needs="project",
    ),
    Spec(
        "place_adjudication",
        "places",
        QT_TRANSLATE_NOOP("Actions", "Where reviewers &differ"),
        "Ctrl+F11",
        needs="project",
    ),
    Spec(
        "place_agreement",
        "places",
        QT_TRANSLATE_NOOP("Actions", "How far reviewers a&gree"),
        "Ctrl+F12",
        needs="project",
    ),
)
