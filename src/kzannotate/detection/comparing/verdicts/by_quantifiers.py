"""All, most or a few against a share, and against some who did not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.comparing.verdicts.comparison import Comparison, amount_value
from kzannotate.detection.comparing.verdicts.set_apart import of_other_scope, speak_of_others
from kzannotate.detection.comparing.verdicts.wording import aligned
from kzannotate.detection.lexicon.fields import SCOPES, members_in
from kzannotate.text.fold import folded_words

if TYPE_CHECKING:
    from kzannotate.detection.comparing.verdicts.comparison import Value
    from kzannotate.detection.passages.passage import Passage
    from kzannotate.text.amounts import Amount

_BOUNDS = {"all": (0.8, 1.0), "most": (0.5, 1.0), "few": (0.0, 0.5)}
"""Which shares a word allows."""
_QUANTITY = "+quantity"
_ONLY = folded_words("only just merely فقط سوى только лишь всего тек ғана небәрі")
_ONE = folded_words("one a an واحد واحدة одну один одна одно бір")


def by_quantifiers(one: Passage, other: Passage) -> Comparison | None:
    """A word such as "all" in one passage, a share or somebody who did not in the other."""
    for words, numbers in ((one, other), (other, one)):
        quantity, shares = _quantity(words), _shares(numbers)
        if quantity is None or _shares(words) or speak_of_others(one, other):
            continue
        if len(shares) == 1 and not of_other_scope(one, other):
            return _against(quantity, shares[0], words is one)
        if quantity == "all" and (_some_did_not(words, numbers) or _only_some(numbers)):
            return Comparison("conflict", {}, {}, "one says all, the other that some did not")
    return None


def _quantity(passage: Passage) -> str | None:
    told = {m.member for m in members_in(passage.tokens.words, SCOPES) if m.field == _QUANTITY}
    return told.pop() if len(told) == 1 else None


def _shares(passage: Passage) -> list[Amount]:
    return [a for a in passage.amounts if a.unit == "share"]


def _against(quantity: str, share: Amount, is_first: bool) -> Comparison:
    low, high = _BOUNDS[quantity]
    told: Value = {"low": low, "high": high, "unit": "share", "relation": "="}
    values = (told, amount_value(share)) if is_first else (amount_value(share), told)
    bounds = share.quantity()
    allowed = (bounds.high is None or bounds.high >= low) and (
        bounds.low is None or bounds.low <= high
    )
    if allowed:
        return Comparison("no_conflict", *values, "the share fits the word", alike="amount")
    return Comparison("conflict", *values, "the share does not fit the word")


def _only_some(passage: Passage) -> bool:
    """Whether it tells of but some: only one, just three."""
    words = passage.tokens.words
    return any(
        not _ONLY.isdisjoint(words[max(0, a.first - 2) : a.first + 1]) for a in passage.amounts
    ) or any(
        w in _ONLY and words[n + 1 : n + 2] and words[n + 1] in _ONE for n, w in enumerate(words)
    )


def _some_did_not(words: Passage, numbers: Passage) -> bool:
    """Whether some are said not to have done what all are said to have done."""
    told = aligned(words, numbers)
    here, there = told.one, told.other
    if here.denied:
        return False
    return any(w.place in there.denied and told.mates(w, here) for w in there.words)
