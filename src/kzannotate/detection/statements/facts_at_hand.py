"""Which facts of the reference an article may tell of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.text.dates import period
from kzannotate.text.noun_stems import noun_stems

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.lexicon.fact_groups import FactGroup
    from kzannotate.detection.mentions.mentions import Found
    from kzannotate.detection.names.glossary import Glossary

_AFTER_EVENT, _BEFORE_EVENT = 45, 3
"""Days around an event in which an article with a noun for it tells of it."""


def groups_told_of(
    text: ArticleText, names: Sequence[Found], glossary: Glossary
) -> list[FactGroup]:
    """The facts of entities that an article names, and of events that befell them lately."""
    about = dict.fromkeys(n.entity for n in names)
    for entity in tuple(about):
        for event in sorted(glossary.happenings.get(entity, ())):
            if event not in about and _is_of(text, glossary, event):
                about[event] = None
    return [g for entity in about for g in glossary.fact_groups(entity)]


def _is_of(text: ArticleText, glossary: Glossary, event: str) -> bool:
    """Whether an article is of the days of an event, and has the noun for what it was."""
    written = text.period
    if written is None:
        return False
    facts = (f for f in glossary.facts_of[event] if f.property_name == "event_date")
    days = [d for f in facts if (d := period(str(f.value)))]
    if not any(-_BEFORE_EVENT <= (written[0] - d[0]).days <= _AFTER_EVENT for d in days):
        return False
    heads = glossary.heads.of.get(event, frozenset())
    words = dict.fromkeys(text.tokens.words)
    return any(not heads.isdisjoint(noun_stems(w, text.language)) for w in words)
