"""By how much something changed, as a factor: doubled, вдвое, екі есе, 20 percent more."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.lexicon.changes import End, direction_near, end_of, moves
from kzannotate.text.fold import fold_word
from kzannotate.text.number_words import NUMBERS

if TYPE_CHECKING:
    from kzannotate.detection.passages.passage import Passage

_FACTORS = {
    0.5: "halved halving",
    2: "doubled doubling doubles twofold twice вдвое удвоил удвоилась удвоился удвоилось удвоились"
    " تضاعف تضاعفت الضعف ضعفين الضعفين مرتين дважды",
    3: "tripled trebled tripling threefold втрое утроил утроился утроилась утроилось утроились",
    4: "quadrupled fourfold вчетверо",
    5: "fivefold впятеро",
    6: "sixfold вшестеро",
    10: "tenfold вдесятеро",
}
_FACTOR_OF = {fold_word(w): float(f) for f, words in _FACTORS.items() for w in words.split()}
_TIMES = frozenset(map(fold_word, ("times", "fold", "أضعاف", "раз", "раза", "есе", "есеге")))
_BY_ITSELF = frozenset(("halved", "halving"))
_GROWS = ("doubl", "tripl", "trebl", "quadrupl", "удво", "утро", "تضاعف", "еселен")
_ROUGHLY = 0.07
_SHARE_SLACK = 0.02


class Factor(NamedTuple):
    """What something was multiplied by, at least and at most."""

    low: float
    high: float
    told_in_percent: bool


def grows(word: str) -> bool:
    """Whether a folded word tells of a factor by which something grew: doubled."""
    return word.removeprefix("و").startswith(_GROWS)


def factor_of(passage: Passage) -> Factor | None:
    """The one factor or change in percent that a passage tells; None where there is none."""
    words = passage.tokens.words
    bounds = 0, len(words) - 1
    for place, word in enumerate(words):
        size = _FACTOR_OF.get(word.removeprefix("و")) or _times(passage, place)
        if size is None:
            continue
        down = any(moves(w) < 0 for w in words)
        up = grows(word) or any(moves(w) > 0 for w in words)
        if word in _BY_ITSELF or up or down:
            factor = 1 / size if down and not up else size
            return Factor(factor * (1 - _ROUGHLY), factor * (1 + _ROUGHLY), False)
    shares = [a for a in passage.amounts if a.unit == "share"]
    if len(shares) != 1 or len(passage.amounts) != 1:
        return None
    share = shares[0]
    if end_of(passage.tokens, share, bounds, passage.language) is not End.BY:
        return None
    factor = 1 + direction_near(passage.tokens, share, bounds) * share.value
    return Factor(factor - _SHARE_SLACK, factor + _SHARE_SLACK, True)


def _times(passage: Passage, place: int) -> float | None:
    """Three times, в 3 раза, екі есе."""
    words = passage.tokens.words
    if words[place] not in _TIMES or not place:
        return None
    before = words[place - 1]
    if before.isdecimal() and len(before) < len("100"):
        return float(before) or None
    return NUMBERS.get(passage.language, {}).get(before) or (2.0 if before == "екі" else None)
