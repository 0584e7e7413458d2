"""The cells of the desk of terms in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kzannotate.gui import wording
from kzannotate.gui.desks.terms import rows
from kzannotate.gui.i18n import grouped
from kzannotate.gui.plain import isolate
from kzannotate.gui.reference_notes import note_words

if TYPE_CHECKING:
    from kzannotate.domain.entity import Name
    from kzannotate.gui.models.lexicon import Lexicon
    from kzannotate.workbench.term_table import TermRow
    from kzannotate.workbench.variants import Spellings


def name_titles() -> tuple[str, ...]:
    """Titles of the columns of the table of names."""
    return (
        QCoreApplication.translate("TermTable", "Term or entity"),
        QCoreApplication.translate("TermTable", "Name"),
        QCoreApplication.translate("TermTable", "Language"),
        QCoreApplication.translate("TermTable", "Status"),
        QCoreApplication.translate("TermTable", "Kind"),
        QCoreApplication.translate("TermTable", "Subject field"),
        QCoreApplication.translate("TermTable", "Wrong only"),
        QCoreApplication.translate("TermTable", "Note"),
        QCoreApplication.translate("TermTable", "Uses"),
        QCoreApplication.translate("TermTable", "Articles"),
    )


def form_titles() -> tuple[str, ...]:
    """Titles of the columns of the table of spellings."""
    return (
        QCoreApplication.translate("TermTable", "Term or entity"),
        QCoreApplication.translate("TermTable", "As articles write it"),
        QCoreApplication.translate("TermTable", "Language"),
        QCoreApplication.translate("TermTable", "Status"),
        QCoreApplication.translate("TermTable", "Uses"),
        QCoreApplication.translate("TermTable", "Articles"),
    )


def mixture_titles() -> tuple[str, ...]:
    """Titles of the columns of the table of articles that mix forms."""
    return (
        QCoreApplication.translate("TermTable", "Article"),
        QCoreApplication.translate("TermTable", "Term or entity"),
        QCoreApplication.translate("TermTable", "Language"),
        QCoreApplication.translate("TermTable", "Forms and how often"),
    )


def name_cell(
    row: TermRow, column: int, spellings: Spellings, lexicon: Lexicon, language: str
) -> str:
    """A cell of the table of names."""
    name = row.name
    if column in (rows.COUNT, rows.ARTICLES):
        form = spellings.names.get(row.id)
        if form is None:
            return ""
        return grouped(form.count if column == rows.COUNT else len(form.documents))
    if column == rows.GUARD:
        return guard_words(name, lexicon, language) if name is not None else ""
    if column == rows.NOTE:
        return note_words(name.note if name is not None else row.entity.note)
    if column in (rows.NAME, rows.LANGUAGE, rows.STATUS) and name is None:
        return ""
    return _plain_cell(row, column)


def _plain_cell(row: TermRow, column: int) -> str:
    name = row.name
    if column == rows.KIND:
        return wording.kind(row.entity.kind)
    if column == rows.FIELD:
        return row.entity.domain or ""
    if name is None or column == rows.CALLED:
        return row.called
    if column == rows.LANGUAGE:
        return wording.language(name.language)
    return wording.name_status(name.status) if column == rows.STATUS else name.text


def guard_words(name: Name, lexicon: Lexicon, language: str) -> str:
    """Where a deprecated name is wrong: about what, beside which words."""
    parts = []
    if name.topic is not None:
        words = QCoreApplication.translate("TermTable", "about {name}")
        parts.append(words.format(name=isolate(lexicon.called(name.topic, language))))
    if name.context:
        separator = QCoreApplication.translate("TermTable", ", ")
        words = QCoreApplication.translate("TermTable", "beside {words}")
        parts.append(words.format(words=separator.join(map(isolate, name.context))))
    return "  ·  ".join(parts)


def form_cell(row: rows.FormRow, column: int) -> str:
    """A cell of the table of spellings."""
    status = row.form.status
    cells = (
        row.called if row.leads else "",
        row.form.text,
        wording.language(row.group.language) if row.leads else "",
        wording.name_status(status)
        if status is not None
        else QCoreApplication.translate("TermTable", "not listed"),
        grouped(row.form.count),
        grouped(len(row.form.documents)),
    )
    return cells[column]


def mixture_cell(row: rows.MixtureRow, column: int) -> str:
    """A cell of the table of articles that mix forms."""
    mixture = row.mixture
    if column == 3:
        told = [f"{isolate(text)} ({grouped(count)})" for text, count in mixture.forms]
        return "  ·  ".join(told)
    return (row.title, row.called, wording.language(mixture.language))[column]
