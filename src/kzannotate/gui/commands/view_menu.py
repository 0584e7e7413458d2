"""Getting about, and how things look."""

from kzannotate.gui.commands.spec import Spec
from kzannotate.gui.i18n import LANGUAGES, QT_TRANSLATE_NOOP

COMMANDS = (
    Spec(
        "go_documents", "view", QT_TRANSLATE_NOOP("Actions", "&Articles"), "Alt+1", needs="project"
    ),
    Spec("go_reader", "view", QT_TRANSLATE_NOOP("Actions", "&Text"), "Alt+2", needs="project"),
    Spec(
        "go_findings", "view", QT_TRANSLATE_NOOP("Actions", "&Findings"), "Alt+3", needs="project"
    ),
    Spec("go_entity", "view", QT_TRANSLATE_NOOP("Actions", "&Entity"), "Alt+4", needs="project"),
    Spec("go_notes", "view", QT_TRANSLATE_NOOP("Actions", "&Notes"), "Alt+5", needs="project"),
    Spec("go_history", "view", QT_TRANSLATE_NOOP("Actions", "&History"), "Alt+6", needs="project"),
    Spec(
        "go_entities",
        "view",
        QT_TRANSLATE_NOOP("Actions", "All entities"),
        "Alt+7",
        needs="project",
    ),
    Spec(
        "lists_column",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Column with the lists"),
        "F7",
        needs="project",
    ),
    Spec(
        "review_column",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Column with findings and notes"),
        "Shift+F7",
        needs="project",
    ),
    Spec(
        "look_back",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Look back…"),
        "Ctrl+Shift+H",
        needs="project",
    ),
    Spec(
        "zoom_in",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Zoom &in"),
        "Ctrl++; Ctrl+=",
        rule=True,
        needs="project",
    ),
    Spec("zoom_out", "view", QT_TRANSLATE_NOOP("Actions", "Zoom &out"), "Ctrl+-", needs="project"),
    Spec(
        "zoom_reset", "view", QT_TRANSLATE_NOOP("Actions", "&Usual size"), "Ctrl+0", needs="project"
    ),
    Spec(
        "text_appearance",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Text a&ppearance…"),
        "Ctrl+Shift+T",
        needs="project",
    ),
    Spec(
        "legend",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Le&gend and filters"),
        "Ctrl+Shift+L",
        needs="project",
    ),
    Spec(
        "flip_paragraph",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Turn the paragraph &round"),
        "Ctrl+Shift+D",
        needs="project",
    ),
    Spec(
        "reset_paragraphs",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Turn bac&k every paragraph"),
        needs="project",
    ),
    Spec(
        "theme_system",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Colours of the &system"),
        group="theme",
        rule=True,
    ),
    Spec("theme_light", "view", QT_TRANSLATE_NOOP("Actions", "&Light"), group="theme"),
    Spec("theme_dark", "view", QT_TRANSLATE_NOOP("Actions", "&Dark"), group="theme"),
    Spec("theme_contrast", "view", QT_TRANSLATE_NOOP("Actions", "High &contrast"), group="theme"),
    Spec(
        "theme_contrast_dark",
        "view",
        QT_TRANSLATE_NOOP("Actions", "High contrast on &black"),
        group="theme",
    ),
    *(
        Spec(f"language_{code}", "view", name, group="language", rule=code == "ar")
        for code, name in LANGUAGES.items()
    ),
)
