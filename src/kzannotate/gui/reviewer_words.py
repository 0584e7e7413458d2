"""Roles, colours, days and rulings of reviewers in the language of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from kzannotate.domain.adjudication import Matter
from kzannotate.domain.mention import Mention, Standing
from kzannotate.domain.relation import Relation
from kzannotate.domain.remark import Tag
from kzannotate.domain.verdict import Correction
from kzannotate.gui import wording
from kzannotate.gui.i18n import QT_TRANSLATE_NOOP
from kzannotate.gui.plain import isolate
from kzannotate.workbench.reviewers import Person

if TYPE_CHECKING:
    from kzannotate.workbench.adjudicating.dispute import Opinion, Thing

ROLES = {
    "fact-checker": QT_TRANSLATE_NOOP("Reviewers", "Fact-checker"),
    "translator": QT_TRANSLATE_NOOP("Reviewers", "Translator"),
    "editor": QT_TRANSLATE_NOOP("Reviewers", "Editor"),
    "lead": QT_TRANSLATE_NOOP("Reviewers", "Lead"),
    "reader": QT_TRANSLATE_NOOP("Reviewers", "Reader"),
}
HUES = {
    "blue": QT_TRANSLATE_NOOP("Reviewers", "Blue"),
    "orange": QT_TRANSLATE_NOOP("Reviewers", "Orange"),
    "green": QT_TRANSLATE_NOOP("Reviewers", "Green"),
    "purple": QT_TRANSLATE_NOOP("Reviewers", "Purple"),
    "red": QT_TRANSLATE_NOOP("Reviewers", "Red"),
    "teal": QT_TRANSLATE_NOOP("Reviewers", "Teal"),
    "brown": QT_TRANSLATE_NOOP("Reviewers", "Brown"),
    "pink": QT_TRANSLATE_NOOP("Reviewers", "Pink"),
}

MATTERS = {
    Matter.TAGS: QT_TRANSLATE_NOOP("Reviewers", "Tags"),
    Matter.RELATION: QT_TRANSLATE_NOOP("Reviewers", "Relation"),
    Matter.CORRECTION: QT_TRANSLATE_NOOP("Reviewers", "Correction"),
}


def agreed_person(layer: str) -> Person:
    """The agreed layer as one more who decides."""
    name = QCoreApplication.translate("Reviewers", "Agreed")
    return Person("", name, "", "", "✓", layer)


def role(of: str) -> str:
    """Such as «Lead»; a word of somebody's own as it is."""
    return _said(ROLES, of)


def hue(of: str) -> str:
    """Such as «Teal»."""
    return _said(HUES, of)


def matter(of: Matter | None) -> str:
    """What a dispute is about, such as «Relation»; None: a mention."""
    if of is None:
        return QCoreApplication.translate("Reviewers", "Mention")
    return QCoreApplication.translate("Reviewers", MATTERS[of])


def day(of: str) -> str:
    """A day as the language writes it, such as «3 Mar 2026»; empty: none."""
    found = QDate.fromString(of, "yyyy-MM-dd")
    return QLocale().toString(found, "d MMM yyyy") if found.isValid() else isolate(of)


def said(opinion: Opinion, called: dict[str | None, str]) -> str:
    """What a reviewer says of a dispute.

    Args:
        opinion: of one reviewer.
        called: entities' names by their ids.
    """
    if opinion.ruled is not None:
        instead = dict.fromkeys(c.replacement for c in opinion.ruled.held)
        parts = [wording.ruling(opinion.ruled.verdict.ruling)]
        parts += [wording.quoted(words) for words in instead]
        return " · ".join((*parts, *filter(None, [isolate(opinion.ruled.verdict.reason)])))
    told = [held(m, called.get(m.entity) or "") for m in opinion.mentions]
    told += [held(thing) for thing in opinion.things]
    return " · ".join(told) or QCoreApplication.translate("Reviewers", "passed over it")


def held(each: Mention | Thing, called: str = "") -> str:
    """One mention, tag, relation or correction that holds for a reviewer.

    Args:
        each: of an opinion.
        called: a mention's entity.
    """
    match each:
        case Mention(quote=quote):
            return f"{wording.quoted(quote.exact)} → {isolate(called or '–')}"
        case Tag(text=text):
            return isolate(f"#{text}")
        case Relation(first=first, second=second):
            ends = (wording.quoted(first.text), wording.quoted(second.text))
            said = f"{ends[0]} {wording.relation(each.kind)} {ends[1]}"
        case Correction(standing=Standing.REJECTED, replacement=words):
            refused = QCoreApplication.translate("Reviewers", "does not take {words}")
            said = refused.format(words=wording.quoted(words))
        case _:
            said = f"{wording.quoted(each.quote.exact)} → {wording.quoted(each.replacement)}"
    return f"{said} · {isolate(each.note)}" if each.note else said


def _said(table: dict[str, str], key: str) -> str:
    source = table.get(key)
    return isolate(key) if source is None else QCoreApplication.translate("Reviewers", source)
