"""One record in a few words, to tell two versions of it apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kzannotate.domain.adjudication import Adjudication
from kzannotate.domain.case import Case
from kzannotate.domain.claim import Claim
from kzannotate.domain.document import Document, Source
from kzannotate.domain.entity import Entity, Evidence, Fact, Name
from kzannotate.domain.finding import Finding
from kzannotate.domain.mention import Mention
from kzannotate.domain.project import Device, ProjectInfo, Reviewer
from kzannotate.domain.quality import Fault
from kzannotate.domain.relation import Relation
from kzannotate.domain.remark import Assignment, Comment, Note, Reading, Tag
from kzannotate.domain.rule_choice import RuleChoice
from kzannotate.domain.translation import Translation
from kzannotate.domain.verdict import Correction, Verdict
from kzannotate.gui import wording
from kzannotate.gui.fact_words import fact_words
from kzannotate.gui.plain import isolate

if TYPE_CHECKING:
    from kzannotate.gui.models.lexicon import Lexicon


def record_words(record: object, lexicon: Lexicon, language: str) -> str:
    """Such as «CICA · Conference on Interaction…»."""
    match record:
        case None:
            return QCoreApplication.translate("Record", "not there")
        case Mention(quote=quote, entity=entity):
            name = lexicon.called(entity, language) if entity else "–"
            return f"{wording.quoted(quote.exact)} · {isolate(name)}"
        case Verdict(ruling=given, reason=reason):
            return f"{wording.ruling(given)} {isolate(reason)}".strip()
        case Correction(replacement=words):
            return wording.quoted(words)
        case Finding(type=type_, reason=reason):
            return f"{wording.finding_type(type_)} · {wording.reason(reason)}"
    return _words_of_remark(record, lexicon) or _words_of_reference(record, lexicon, language)


def _words_of_remark(record: object, lexicon: Lexicon) -> str:
    match record:
        case Comment(text=text) | Note(text=text):
            return wording.quoted(text)
        case Tag(text=text, quote=quote):
            return f"{isolate(text)} · {wording.quoted(quote.exact)}" if quote else isolate(text)
        case Relation(kind=kind, first=first, second=second):
            ends = (wording.quoted(first.text), wording.quoted(second.text))
            return f"{ends[0]} {wording.relation(kind)} {ends[1]}"
        case Assignment(reviewer=reviewer):
            about = record.case or record.finding or record.document
            parts = (about, lexicon.people.get(reviewer, ""), record.due)
            return " · ".join(isolate(part) for part in parts if part)
        case Reading() | Adjudication():
            reason = record.reason if isinstance(record, Adjudication) else ""
            return " · ".join(isolate(part) for part in (record.document, reason) if part)
    return ""


def _words_of_reference(record: object, lexicon: Lexicon, language: str) -> str:
    match record:
        case Name(text=text, language=code, status=status):
            return (
                f"{wording.quoted(text)} · {wording.language(code)} · {wording.name_status(status)}"
            )
        case Fact():
            return fact_words(record, lexicon, language)
        case Entity(id=id_, kind=kind):
            return f"{isolate(lexicon.called(id_, language))} · {wording.kind(kind)}"
        case Document(title=title, state=state):
            return f"{isolate(title)} · {wording.state(state)}"
    return _words_of_others(record)


def _words_of_others(record: object) -> str:
    match record:
        case Source(name=name) | Reviewer(name=name) | Device(name=name):
            return isolate(name)
        case ProjectInfo(title=title) | Evidence(title=title):
            return isolate(title)
        case Case():
            return _words_of_case(record)
        case Translation(document=document, original=original):
            return f"{isolate(document)} → {isolate(original)}"
        case Claim(quote=quote) | Fault(quote=quote):
            return wording.quoted(quote.exact)
    words = _words_of_choice(record) if isinstance(record, RuleChoice) else ""
    return words or isolate(type(record).__name__)


def _words_of_choice(choice: RuleChoice) -> str:
    """The rule, whether it runs, and how loud it is where that was chosen."""
    off = QCoreApplication.translate("Record", "switched off")
    loud = wording.severity(choice.severity) if choice.severity is not None else ""
    parts = (wording.rule(choice.id), "" if choice.runs else off, loud)
    return " · ".join(part for part in parts if part)


def _words_of_case(case: Case) -> str:
    """Its title, claim, rating and reasoning: what two people may have written differently."""
    parts = (case.title, case.claim, case.rating or "", case.reasoning, case.opinion_note)
    return " · ".join(isolate(part) for part in parts if part)
