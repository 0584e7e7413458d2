"""Tagging: short words on an article, on words in it or on a mention.

A tag is a judgement: it lies in its reviewer's own layer, under an id that follows from the word
and what bears it, so that two reviewers' same tags are one id in two layers.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from typing import TYPE_CHECKING

from kzannotate.domain.project import Layer, LayerKind
from kzannotate.domain.remark import Tag
from kzannotate.domain.revision import Change
from kzannotate.errors import UserError
from kzannotate.workbench.relating import passage_at
from kzannotate.workbench.writing import one_line

if TYPE_CHECKING:
    from kzannotate.domain.mention import Mention
    from kzannotate.domain.span import Span
    from kzannotate.workbench.session import Workbench

LONGEST = 60
"""Letters that a tag may have."""


def tag(
    bench: Workbench,
    text: str,
    document: str,
    span: Span | None = None,
    mention: Mention | None = None,
) -> Tag:
    """Put a tag on a whole article, on words in it, or on a mention.

    Raises:
        UserError: the word is empty or too long, or the span is empty or outside the text.
    """
    word = _word(text)
    if mention is not None:
        document, span = mention.document, mention.span
    passage = passage_at(bench, document, span) if span is not None else None
    made = Tag(
        tag_id(word, document, span, mention.id if mention else None),
        word,
        document,
        passage.span if passage else None,
        passage.quote if passage else None,
        mention.id if mention else None,
    )
    known = bench.store.record(Tag, made.id, bench.layer)
    bench.commit("tag", [Change(bench.layer, known, made)])
    return made


def tag_word(text: str) -> str:
    """A tag as it is kept, of what somebody typed; empty for nothing but spaces.

    Raises:
        UserError: it is too long, or holds a character that cannot be kept.
    """
    return _word(text) if text.strip() else ""


def _word(text: str) -> str:
    word = one_line(text.strip().removeprefix("#"), "tag")
    if len(word) > LONGEST:
        raise UserError(f"A tag has at most {LONGEST} letters. Write a comment instead.")
    return word


def untag(bench: Workbench, seen: Tag) -> None:
    """Take an own tag away."""
    bench.commit("untag", [Change(bench.layer, seen, None)])


def tag_id(word: str, document: str, span: Span | None, mention: str | None) -> str:
    """Id of every reviewer's same tag on the same thing."""
    place = mention or ([span.start, span.end] if span is not None else None)
    bearer = json.dumps([word.casefold(), document, place], ensure_ascii=False)
    return f"tag-{hashlib.sha256(bearer.encode()).hexdigest()[:16]}"


def known_tags(bench: Workbench) -> list[str]:
    """All words that tags were made of, the most used first."""
    used: Counter[str] = Counter()
    for layer in bench.store.records(Layer):
        if layer.kind in (LayerKind.REVIEWER, LayerKind.AGREED):
            used.update(t.text for t in bench.store.records(Tag, layer=layer.id))
    return [word for word, _ in sorted(used.items(), key=lambda pair: (-pair[1], pair[0]))]
