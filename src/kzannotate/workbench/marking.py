"""Marking: which words speak of which entity. Each verb is one gesture and one revision.

A reviewer writes in their own layer. What the machine proposed stays as it is underneath; the
reviewer's record with the same id stands before it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kzannotate.domain.entity import Entity, Name, NameStatus
from kzannotate.domain.mention import Mention, MentionStatus, Standing
from kzannotate.domain.project import MACHINE_LAYER
from kzannotate.domain.revision import Change
from kzannotate.domain.span import Quote, Span
from kzannotate.errors import UserError
from kzannotate.workbench.ids import new_id

if TYPE_CHECKING:
    from kzannotate.workbench.session import Workbench


def mark(bench: Workbench, document_id: str, span: Span, entity_id: str) -> Mention:
    """Link a span of a document to an entity.

    Where a mention stands at exactly this span already, that one is linked.

    Raises:
        UserError: the span is empty or outside the text, or the entity is gone.
    """
    known = mention_at(bench, document_id, span)
    if known is not None:
        return relink(bench, known, entity_id)
    mention = new_mention(bench, document_id, span, entity_id)
    bench.commit("link", [Change(bench.layer, None, mention)])
    return mention


def relink(bench: Workbench, mention: Mention, entity_id: str) -> Mention:
    """Link a mention to another entity, or take over the machine's link if it is the same."""
    if mention.entity == entity_id:
        return accept(bench, mention)
    return _change(bench, "link", mention, linked(bench, mention, entity_id))


def unlink(bench: Workbench, mention: Mention) -> Mention:
    """Keep a mention without an entity."""
    return _change(bench, "unlink", mention, bare(mention))


def accept(bench: Workbench, mention: Mention) -> Mention:
    """Take over what the machine proposed."""
    return _change(bench, "accept", mention, replace(mention, standing=_OWN))


def remove(bench: Workbench, mention: Mention) -> None:
    """Take an own mention away; reject one that the machine proposed."""
    bench.commit("delete", [removal(bench, mention)])


def move(bench: Workbench, mention: Mention, span: Span) -> Mention:
    """Let a mention begin or end elsewhere."""
    return _change(bench, "move", mention, moved(bench, mention, span))


def linked(bench: Workbench, mention: Mention, entity_id: str) -> Mention:
    """A mention linked to an entity, not committed yet.

    Raises:
        UserError: the entity is gone.
    """
    status, name = _how_called(bench, entity_id, mention.quote.exact)
    return replace(
        mention, entity=entity_id, status=status, name=name, score=1.0, reason="", standing=_OWN
    )


def bare(mention: Mention) -> Mention:
    """A mention without its entity, not committed yet."""
    return replace(mention, entity=None, name=None, score=1.0, reason="", standing=_OWN)


def moved(bench: Workbench, mention: Mention, span: Span) -> Mention:
    """A mention that begins or ends elsewhere, not committed yet.

    Raises:
        UserError: the span is empty or outside the text, or the entity is gone.
    """
    quote = Quote.at(_text_of(bench, mention.document, span), span)
    status, name = mention.status, mention.name
    if mention.entity is not None:
        status, name = _how_called(bench, mention.entity, quote.exact)
    return replace(mention, span=span, quote=quote, status=status, name=name, standing=_OWN)


def removal(bench: Workbench, mention: Mention) -> Change:
    """What takes an own mention away, or rejects a proposal; not committed yet.

    Raises:
        StaleRevisionError: the mention was changed meanwhile.
    """
    own = bench.own(mention)
    if bench.store.record(Mention, mention.id, MACHINE_LAYER) is None:
        return Change(bench.layer, own, None)
    return Change(bench.layer, own, replace(mention, standing=Standing.REJECTED))


def new_mention(
    bench: Workbench, document: str, span: Span, entity: str, *, of_new_entity: bool = False
) -> Mention:
    """A reviewer's own mention, not committed yet.

    Raises:
        UserError: the span is empty or outside the text, or the entity is gone.
    """
    quote = Quote.at(_text_of(bench, document, span), span)
    status, name = MentionStatus.PREFERRED, None
    if not of_new_entity:
        status, name = _how_called(bench, entity, quote.exact)
    return Mention(new_id("m"), document, span, quote, entity, status, name=name, standing=_OWN)


def mention_at(bench: Workbench, document: str, span: Span) -> Mention | None:
    """The mention that stands at exactly this span, as the reviewer sees it."""
    own = bench.store.records(Mention, layer=bench.layer, document=document)
    ids = {m.id for m in own}
    machine = bench.store.records(Mention, layer=MACHINE_LAYER, document=document)
    found = [m for m in (*own, *(m for m in machine if m.id not in ids)) if m.span == span]
    found.sort(key=lambda m: m.standing is Standing.REJECTED)
    return found[0] if found else None


_OWN = Standing.ACCEPTED


def _change(bench: Workbench, verb: str, mention: Mention, after: Mention) -> Mention:
    own = bench.own(mention)
    bench.commit(verb, [Change(bench.layer, own, after)])
    return after


def _text_of(bench: Workbench, document: str, span: Span) -> str:
    text = bench.store.text(document)
    if not 0 <= span.start < span.end <= len(text):
        raise UserError("Select at least one letter of the article first.")
    return text


def _how_called(bench: Workbench, entity: str, words: str) -> tuple[MentionStatus, str | None]:
    """Which name of the entity stands there, folded, and what kind of name it is."""
    from kzannotate.text.fold import fold

    if bench.store.record(Entity, entity) is None:
        raise UserError("This entity is no longer in the project. Choose another one.")
    folded = " ".join(fold(words).text.split())
    names = [n for n in bench.store.records(Name) if n.entity == entity]
    same = [n for n in names if " ".join(fold(n.text).text.split()) == folded]
    if not same:
        return MentionStatus.VARIANT, None
    best = min(same, key=lambda n: (n.text != words, _RANK[n.status], n.id))
    return MentionStatus(best.status.value), best.id


_RANK = {NameStatus.PREFERRED: 0, NameStatus.ADMITTED: 1, NameStatus.DEPRECATED: 2}
