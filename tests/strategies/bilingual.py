"""A small project with an article and its translation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.domain.document import Document, digest
from kzannotate.domain.entity import Entity, Name, NameStatus
from kzannotate.domain.mention import Mention, MentionStatus
from kzannotate.domain.project import MACHINE_LAYER, SHARED_LAYER
from kzannotate.domain.revision import Change
from kzannotate.domain.span import Quote, Span
from kzannotate.workbench.session import create_project_session

if TYPE_CHECKING:
    from pathlib import Path

    from kzannotate.workbench.session import Workbench

ENGLISH = (
    "A dam for the northern sea\n"
    "The Reed Fund opened the dam on 12 May 2024. It holds 27 gates. The works took five years and"
    " employed people from all villages around the bay.\n"
    "Fishermen sang. The sluice is new."
)
ARABIC = (
    "سد من أجل البحر الشمالي\n"
    "افتتح صندوق القصب السد في 13 مايو 2024. وله 28 بوابة. استغرقت الأعمال خمس سنوات وعمل فيها أناس"
    " من كل القرى حول الخليج.\n"
    "غنى الصيادون. الهويس جديد."
)
NAMES = {
    "fund": ("organisation", (("Reed Fund", "en"), ("صندوق القصب", "ar"))),
    "sluice": ("term", (("sluice", "en"), ("هويس", "ar"))),
    "village": ("term", (("villages", "en"), ("قرى", "ar"))),
}


def bilingual_project(path: Path) -> Workbench:
    """The two articles with their names marked, opened by Aigul."""
    bench = create_project_session(path, title="Desk", reviewer_name="Aigul")
    put(bench, "en", ENGLISH, "en", published="2024-05-13")
    put(bench, "ar", ARABIC, "ar", published="2024-05-14")
    records = [Entity(id_, kind) for id_, (kind, _) in NAMES.items()]
    named = [(id_, t, code) for id_, (_, names) in NAMES.items() for t, code in names]
    records += [Name(f"{i}.{c}", i, t, c, NameStatus.PREFERRED) for i, t, c in named]
    bench.commit("import", [Change(SHARED_LAYER, None, r) for r in records], machine=True)
    for entity, text, code in named:
        say(bench, code, text, entity)
    return bench


def put(bench, id_, text, language, **told):
    article = Document(id_, id_, digest(text), len(text), language, **told)
    change = Change(SHARED_LAYER, None, article)
    bench.commit("import", [change], texts={article.sha256: text}, machine=True)
    return article


def say(bench, document, words, entity, status=MentionStatus.PREFERRED):
    """Let the machine find a name."""
    text = bench.store.text(document)
    span = Span(text.index(words), text.index(words) + len(words))
    found = Mention(f"m-{document}-{entity}", document, span, Quote.at(text, span), entity, status)
    bench.commit("check", [Change(MACHINE_LAYER, None, found)], machine=True)
