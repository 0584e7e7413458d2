"""Opening, importing, writing out."""

from kzannotate.gui.commands.spec import Spec
from kzannotate.gui.i18n import QT_TRANSLATE_NOOP

COMMANDS = (
    Spec("new", "file", QT_TRANSLATE_NOOP("Actions", "&New project…"), "Ctrl+N", icon="new"),
    Spec("open", "file", QT_TRANSLATE_NOOP("Actions", "&Open project…"), "Ctrl+O", icon="open"),
    Spec("open_read_only", "file", QT_TRANSLATE_NOOP("Actions", "Open rea&d-only…")),
    Spec("open_shared", "file", QT_TRANSLATE_NOOP("Actions", "Open a shared project…")),
    Spec("sample", "file", QT_TRANSLATE_NOOP("Actions", "Open the &sample project"), icon="sample"),
    Spec(
        "close", "file", QT_TRANSLATE_NOOP("Actions", "&Close project"), "Ctrl+W", needs="project"
    ),
    Spec(
        "import_files",
        "file",
        QT_TRANSLATE_NOOP("Actions", "&Import articles…"),
        "Ctrl+I",
        icon="import",
        rule=True,
        needs="project",
    ),
    Spec(
        "import_folder",
        "file",
        QT_TRANSLATE_NOOP("Actions", "Import a &folder…"),
        "Ctrl+Shift+I",
        icon="folder",
        needs="project",
    ),
    Spec(
        "paste_article",
        "file",
        QT_TRANSLATE_NOOP("Actions", "Paste as an article…"),
        "Ctrl+Shift+V",
        needs="project",
    ),
    Spec(
        "import_reference",
        "file",
        QT_TRANSLATE_NOOP("Actions", "Impor&t a reference…"),
        icon="reference",
        needs="project",
    ),
    Spec(
        "starter_reference",
        "file",
        QT_TRANSLATE_NOOP("Actions", "Import the starter reference"),
        needs="project",
    ),
    Spec(
        "import_termbase",
        "file",
        QT_TRANSLATE_NOOP("Actions", "Import a termbase…"),
        needs="project",
    ),
    Spec(
        "import_data_set",
        "file",
        QT_TRANSLATE_NOOP("Actions", "Import a data set…"),
        needs="project",
    ),
    Spec(
        "import_data_folder",
        "file",
        QT_TRANSLATE_NOOP("Actions", "Import a folder of data…"),
        needs="project",
    ),
    Spec(
        "open_result",
        "file",
        QT_TRANSLATE_NOOP("Actions", "Open the result of a corpus…"),
    ),
    Spec(
        "merge_copy",
        "file",
        QT_TRANSLATE_NOOP("Actions", "Merge another copy…"),
        needs="project",
    ),
    Spec(
        "not_taken",
        "file",
        QT_TRANSLATE_NOOP("Actions", "Not taken by the server…"),
        needs="project",
    ),
    Spec(
        "export",
        "file",
        QT_TRANSLATE_NOOP("Actions", "&Export as JSON lines…"),
        "Ctrl+E",
        icon="export",
        rule=True,
        needs="project",
    ),
    Spec(
        "export_data_set",
        "file",
        QT_TRANSLATE_NOOP("Actions", "Export a data set…"),
        icon="export",
        needs="project",
    ),
    Spec(
        "export_termbase",
        "file",
        QT_TRANSLATE_NOOP("Actions", "Export the glossary…"),
        needs="project",
    ),
    Spec(
        "report",
        "file",
        QT_TRANSLATE_NOOP("Actions", "Write a re&port…"),
        "Ctrl+Shift+E",
        icon="report",
        needs="project",
    ),
    Spec(
        "report_article",
        "file",
        QT_TRANSLATE_NOOP("Actions", "Report of the open article…"),
        rule=True,
        needs="document",
    ),
    Spec(
        "report_all",
        "file",
        QT_TRANSLATE_NOOP("Actions", "Report of the whole check…"),
        needs="project",
    ),
    Spec(
        "earlier_copies",
        "file",
        QT_TRANSLATE_NOOP("Actions", "Earlier copies…"),
        rule=True,
        needs="project",
    ),
    Spec("recover", "file", QT_TRANSLATE_NOOP("Actions", "Bring back a damaged project…")),
    Spec("quit", "file", QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q", rule=True),
)
