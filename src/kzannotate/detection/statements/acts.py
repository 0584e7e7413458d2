"""What articles tell of the secretariats, members and chairs of single bodies."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.mentions.body_parts import has_part
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.noun_stems import noun_stems

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.mentions.mentions import Found
    from kzannotate.domain.span import Span

_ORGANISATION = "organisation"


class Act(NamedTuple):
    """A sentence about what belongs to one body.

    Args:
        span: the body's name.
        stems: of the sentence's other content words, one each.
    """

    entity: str
    span: Span
    stems: frozenset[str]


def acts_in(text: ArticleText, names: Sequence[Found]) -> Iterator[Act]:
    """Sentences that name one body only, beside a word for what a body has."""
    bodies: dict[tuple[int, int], list[Found]] = defaultdict(list)
    for found in names:
        if found.use.entity.kind == _ORGANISATION:
            bodies[text.sentence_words(found.first)].append(found)
    for (first, last), (found, *others) in bodies.items():
        if not others and has_part(text, found, first, last):
            words = text.tokens.words
            rest = (*words[first : found.first], *words[found.last + 1 : last + 1])
            told = (noun_stems(w, text.language) for w in rest if w not in FUNCTION_WORDS)
            yield Act(found.entity, found.span, frozenset(map(min, told)))
