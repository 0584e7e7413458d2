"""Whether a day in an article is one that plans are of."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from kzannotate.detection.lexicon.property_words import wanted_for
from kzannotate.detection.statements.fact_times import fits_fact, is_same
from kzannotate.detection.statements.value_words import begins_then

if TYPE_CHECKING:
    from collections.abc import Collection

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.lexicon.fact_groups import FactGroup
    from kzannotate.detection.statements.fact_values import Value


def is_new_plan(
    text: ArticleText, value: Value, group: FactGroup, nearest: Collection[int]
) -> bool:
    """Whether a day that a plan is or was of is told as one to come, whatever is to come.

    Args:
        text: the article.
        value: one of its values.
        group: facts of a property.
        nearest: the lexicon's lines that the words beside the value are cues of.
    """
    if begins_then(text, value) or _is_stale(text, value, group):
        planned = group.is_planned or not _openings().isdisjoint(group.heads)
        return planned and any(fits_fact(value, v) for v in group.values)
    wanted = wanted_for("planned")
    expected = wanted is not None and wanted.head in nearest
    return expected and group.is_planned and any(fits_fact(value, v) for v in group.values[-1:])


def is_of_plan(text: ArticleText, value: Value, group: FactGroup) -> bool:
    """Whether a property is one of plans, or a value a day to come of an opening."""
    ahead = value.day is not None and _is_to_come(text, value)
    return group.is_planned or (ahead and not _openings().isdisjoint(group.heads))


def _is_to_come(text: ArticleText, value: Value) -> bool:
    written = text.period
    return value.day is not None and written is not None and value.day.last > written[1]


def _is_stale(text: ArticleText, value: Value, group: FactGroup) -> bool:
    """Whether a day to come is one that facts had for a plan until they put another."""
    written = text.period
    if written is None or not _is_to_come(text, value):
        return False
    return any(v.last < written[0] and is_same(value, v) for v in group.values)


@cache
def _openings() -> frozenset[int]:
    """The lexicon's lines of what plans are made for."""
    return frozenset(w.head for name in ("launch", "built") if (w := wanted_for(name)))
