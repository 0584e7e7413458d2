"""Acronyms that an article explains itself, in brackets behind a name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kzannotate.text.fold import fold_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.names.glossary import Glossary
    from kzannotate.detection.names.name_uses import NameUse
    from kzannotate.domain.span import Span

_TAUGHT = re.compile(
    r"[»”\"]?\s?\([^\w()]{0,2}(?:(?:далее|hereinafter|the|or|اختصارا|бұдан әрі)\W{1,4}){0,2}"
    r"[«“\"]?(?P<acronym>[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ]{2,8})[»”\"]?[^\w()]{0,2}\)"
)
_REACH = 3
_SHORT = ("organisation", "event", "document", "programme")


def bracketed(raw: str, end: int) -> re.Match[str] | None:
    """The acronym in brackets right behind a raw position, as the group ``acronym``."""
    if raw.find("(", end, end + _REACH) < 0:
        return None
    return _TAUGHT.match(raw, end)


def taught(
    text: ArticleText, glossary: Glossary, names: Iterable[tuple[Span, NameUse]]
) -> Iterator[tuple[int, NameUse]]:
    """Numbers of the words that are acronyms which the article explains, and what for.

    Acronyms that the reference lists are found as names anyway.
    """
    known: dict[str, tuple[int, NameUse]] = {}
    for span, use in names:
        found = bracketed(text.raw, span.end) if use.entity.kind in _SHORT else None
        if found and not glossary.is_name((fold_word(found["acronym"]),), ""):
            known.setdefault(found["acronym"], (span.end, use))
    if not known:
        return
    folded = {fold_word(acronym): acronym for acronym in known}
    for number, word in enumerate(text.tokens.words):
        if word in folded and text.tokens.raw_word(number) == folded[word]:
            start, use = known[folded[word]]
            if text.tokens.raw_start(number) >= start:
                yield number, use
