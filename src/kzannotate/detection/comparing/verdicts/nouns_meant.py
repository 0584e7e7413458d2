"""Whether the nouns of two amounts may be of one thing, by what they mean in any language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.lexicon.vocabulary import concepts_of
from kzannotate.detection.passages.amount_pairs import countable_together
from kzannotate.text.counted_nouns import IN_BASE, MONEY, PEOPLE

if TYPE_CHECKING:
    from kzannotate.detection.passages.passage import Passage
    from kzannotate.text.amounts import Amount

_MEASURED = MONEY | IN_BASE.keys() | PEOPLE | {"share"}


def may_count_one(one: Passage, x: Amount, other: Passage, y: Amount, *, measured: bool) -> bool:
    """Whether two amounts may count the same thing, by what nouns mean that no table knows.

    ``measured`` says that words beside both tell of one measure.
    """
    same = one.language == other.language
    alike = countable_together(x, y, same_language=same, measured=measured)
    if None not in (x.unit, y.unit) or not _MEASURED.isdisjoint((x.unit, y.unit)):
        return alike
    here, there = noun_meant(one, x), noun_meant(other, y)
    if not here or not there:
        return alike
    return (alike or same) and not here.isdisjoint(there)


def noun_meant(passage: Passage, amount: Amount) -> frozenset[str]:
    """What the word of an amount's noun means; nothing where there is none."""
    if amount.noun is None:
        return frozenset()
    return concepts_of(passage.tokens.words[amount.noun], passage.language)
