"""Sentences of users' errors where copies of a project are merged and kept in step.

See ``kzannotate.gui.complaints``.
"""

from kzannotate.gui.i18n import QT_TRANSLATE_NOOP

SHARING_COMPLAINTS = (
    QT_TRANSLATE_NOOP(
        "Complaint",
        "{file} did not grow from the same project as {name}. Only copies of one project can be "
        "merged: import its articles and its glossary instead.",
    ),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "{file} is not what its own digests say ({why}). Nothing was taken from it. Ask for "
        "another copy of it, or bring it back first.",
    ),
    QT_TRANSLATE_NOOP("Complaint", "{file} is the open project itself. Choose another file."),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "Both copies took in an article as {article}, with different texts. Take one of them back "
        "where it came in, import it under another file name, and merge again.",
    ),
    QT_TRANSLATE_NOOP(
        "Complaint", "This is in somebody else's layer: only they can say what holds."
    ),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "The server has another project under this address now. Nothing is sent or taken in: open "
        "the shared project again, and merge this copy into it if it is a copy of it.",
    ),
)
