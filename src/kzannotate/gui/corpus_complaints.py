"""Sentences of users' errors where the result of a corpus is looked into.

See ``kzannotate.gui.complaints``.
"""

from kzannotate.gui.i18n import QT_TRANSLATE_NOOP

CORPUS_COMPLAINTS = (
    QT_TRANSLATE_NOOP(
        "Complaint", "this folder holds no result of a check: choose the one with manifest.json"
    ),
    QT_TRANSLATE_NOOP("Complaint", "this is no manifest of a result"),
    QT_TRANSLATE_NOOP(
        "Complaint", "another program made this result, or a newer kzannotate: use that one"
    ),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "Results of corpora are Parquet files, which the package pyarrow reads and writes: install "
        "kzannotate[corpora].",
    ),
    QT_TRANSLATE_NOOP("Complaint", "the result has no {table}: it is not whole"),
    QT_TRANSLATE_NOOP("Complaint", "this is no table of a result"),
    QT_TRANSLATE_NOOP("Complaint", "this table is damaged"),
    QT_TRANSLATE_NOOP(
        "Complaint", "counting needs the package duckdb: install kzannotate[corpora]"
    ),
    QT_TRANSLATE_NOOP("Complaint", "one can count by {names}"),
    QT_TRANSLATE_NOOP("Complaint", "the tables cannot be counted ({kind})"),
    QT_TRANSLATE_NOOP("Complaint", "counting took too much time or memory"),
    QT_TRANSLATE_NOOP("Complaint", "an article is not the one that was checked"),
    QT_TRANSLATE_NOOP("Complaint", "a record cannot be read"),
    QT_TRANSLATE_NOOP("Complaint", "a finding's words are not those of its article"),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "More than {most} findings are meant: name a rule of which there are fewer, or their ids.",
    ),
)
"""What can be wrong with a result, and with what is chosen of it."""
