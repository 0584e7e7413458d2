"""The desk's words: what departs in a row, and what it stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kzannotate.detection.passages.bilingual import DepartureKind
from kzannotate.gui import wording
from kzannotate.gui.plain import isolate

if TYPE_CHECKING:
    from kzannotate.detection.passages.bilingual import Departure
    from kzannotate.domain.document import Document
    from kzannotate.workbench.alignment import PairRow, TermUse


def languages_words(original: Document, translation: Document) -> str:
    """Such as «English → Arabic»."""
    said = QCoreApplication.translate("Translation", "{original} → {translation}")
    one, other = (isolate(wording.language(d.language)) for d in (original, translation))
    return said.format(original=one, translation=other)


def departure_words(departure: Departure) -> str:
    """Such as «Number: 27 against 28»."""
    template = _template(departure)
    one, other = (isolate(w or "") for w in (departure.original, departure.translation))
    return template.format(one=one, other=other)


def _template(departure: Departure) -> str:
    if departure.opposed:
        return {
            DepartureKind.NUMBER: QCoreApplication.translate(
                "Translation", "Number: {one} against {other}"
            ),
            DepartureKind.DATE: QCoreApplication.translate(
                "Translation", "Date: {one} against {other}"
            ),
            DepartureKind.NAME: QCoreApplication.translate(
                "Translation", "Name: {one} against {other}"
            ),
        }[departure.kind]
    if departure.translation is None:
        return {
            DepartureKind.NUMBER: QCoreApplication.translate(
                "Translation", "Number missing: {one}"
            ),
            DepartureKind.DATE: QCoreApplication.translate("Translation", "Date missing: {one}"),
            DepartureKind.NAME: QCoreApplication.translate("Translation", "Name missing: {one}"),
        }[departure.kind]
    return {
        DepartureKind.NUMBER: QCoreApplication.translate("Translation", "Number added: {other}"),
        DepartureKind.DATE: QCoreApplication.translate("Translation", "Date added: {other}"),
        DepartureKind.NAME: QCoreApplication.translate("Translation", "Name added: {other}"),
    }[departure.kind]


def term_words(use: TermUse) -> str:
    """Such as «Term not used: sluice»."""
    if use.used is None:
        said = QCoreApplication.translate("Translation", "Term not used: {term}")
    elif use.wrong:
        said = QCoreApplication.translate("Translation", "Wrong name of a term: {used}")
    else:
        said = QCoreApplication.translate("Translation", "Term: {term} → {used}")
    return said.format(term=isolate(use.words), used=isolate(use.used or ""))


def standing_words(row: PairRow) -> str:
    """What a person said of a row, or that one side is empty; empty for any other."""
    if row.kept is not None:
        return QCoreApplication.translate("Translation", "Confirmed")
    if row.parted:
        return QCoreApplication.translate("Translation", "Stands alone, as you said")
    if row.translation is None:
        return QCoreApplication.translate("Translation", "Not translated")
    if row.original is None:
        return QCoreApplication.translate("Translation", "Not in the original")
    return ""


def problem_words(row: PairRow) -> str:
    """What somebody must look at, on one line."""
    told = [departure_words(d) for d in row.departures]
    told += [term_words(t) for t in row.terms if t.wrong]
    return "  ·  ".join(told)


def quiet_words(row: PairRow) -> str:
    """What else there is to say, on one line."""
    told = [standing_words(row), *(term_words(t) for t in row.terms if not t.wrong)]
    return "  ·  ".join(filter(None, told))
