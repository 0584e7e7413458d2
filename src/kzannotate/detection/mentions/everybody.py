"""Whoever an article names by a given name and a surname, known or not."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from kzannotate.detection.mentions.arabic_people import named_in_arabic
from kzannotate.detection.mentions.unlisted_names import Spelled, named_in_full

if TYPE_CHECKING:
    from kzannotate.detection.articles.article_text import ArticleText


@lru_cache(maxsize=1)  # two readers ask for it of one article, one after the other
def everybody_in(text: ArticleText) -> tuple[Spelled, ...]:
    """Each place where two words are a name, as it seems."""
    found = {p.span: p for p in named_in_full(text)}
    if text.language == "ar":
        found = {p.span: p for p in named_in_arabic(text)} | found
    return tuple(found.values())
