"""Small projects for tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.domain.document import Document, digest
from kzannotate.domain.entity import Entity
from kzannotate.domain.finding import (
    Basis,
    Finding,
    FindingType,
    Reason,
    Severity,
    Side,
)
from kzannotate.domain.mention import Mention, MentionStatus
from kzannotate.domain.project import MACHINE_LAYER, SHARED_LAYER
from kzannotate.domain.revision import Change
from kzannotate.domain.span import Passage, Quote, Span

if TYPE_CHECKING:
    from kzannotate.domain.records import Record
    from kzannotate.workbench.session import Workbench

ARTICLE = "اجتمعت منظمة شنغهاي للتعاون أمس، وحضرت منظمة شنغهاي ورشة."
SCO = Entity("sco", "organisation")
FULL = Span(7, 27)
SHORT = Span(39, 51)


def put_article(bench: Workbench, id_: str, text: str) -> Document:
    document = Document(id_, id_, digest(text), len(text), "ar")
    change = Change(SHARED_LAYER, None, document)
    bench.commit("import", [change], texts={document.sha256: text}, machine=True)
    return document


def propose(bench: Workbench, *records: Record) -> None:
    """Let the machine propose."""
    bench.commit("check", [Change(MACHINE_LAYER, None, r) for r in records], machine=True)


def mention(id_: str = "m-1", span: Span = FULL, entity: str | None = "sco") -> Mention:
    quote = Quote.at(ARTICLE, span)
    return Mention(id_, "a", span, quote, entity, MentionStatus.PREFERRED, score=0.9, reason="why")


def finding(id_: str = "f-1", span: Span = FULL, severity: Severity = Severity.ERROR) -> Finding:
    side = Side((Passage.at("a", ARTICLE, span),), "sco")
    kind, reason = FindingType.WRONG_NAME, Reason.of("a trap")
    return Finding(id_, "trap", kind, Basis.GLOSSARY, severity, (side,), reason)
