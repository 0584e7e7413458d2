"""One number told in another unit, scale or currency: 310 kilometres and 310 miles."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from kzannotate.detection.comparing.figure_kinds import of_other_rates
from kzannotate.detection.passages.passage_pairs import TOLLS
from kzannotate.detection.statements.ranks import RANK
from kzannotate.text.counted_nouns import PEOPLE
from kzannotate.text.times_of_day import CLOCK

if TYPE_CHECKING:
    from kzannotate.detection.comparing.setting import Setting
    from kzannotate.detection.passages.telling_words import Stems
    from kzannotate.detection.statements.figures import Figure

_SLACK = 1e-9
_MOST_POWER = 9
_FEWEST_TELLING = 2
_OF_STUFF = frozenset({"weight", "volume"})
_OF = frozenset({"of", "من"})
_WITH_OF = ("en", "ar")
_ORDERED = frozenset({RANK, CLOCK})
_BONUS = (2.5, 4.6, 5.6)
"""What a number of one, two or more digits in another unit adds: the more digits, the less is it
chance. Too few passages have such pairs for a weight to be fitted."""
_OF_SIZE = frozenset({"ratio", "close", "scale", "one_digit", "digits_swapped"})
"""Signs that say nothing of two figures whose numbers are written alike."""


def is_slip(one: Figure, other: Figure) -> bool:
    """Whether two figures that differ are written with one number, but for its scale or unit."""
    x, y = one.size, other.size
    if x is None or y is None or x.number <= 0 or y.number <= 0 or x.unit in _ORDERED:
        return False
    if abs(x.number - y.number) <= _SLACK * x.number:
        return x.unit != y.unit or of_other_rates(one, other)
    if x.unit != y.unit or (x.unit in PEOPLE and not _of_one_crowd(one, other)):
        return False
    power = abs(math.log10(x.number / y.number))
    return abs(power - round(power)) <= _SLACK and round(power) <= _MOST_POWER


def _of_one_crowd(one: Figure, other: Figure) -> bool:
    """Whether two numbers of people are known to be of the same ones, and do not grow."""
    return bool(one.about & other.about) and TOLLS.isdisjoint(one.about | other.about)


def bonus(one: Figure, other: Figure) -> float:
    """What it adds to the score of two figures that they are written with one number."""
    if not is_slip(one, other):
        return 0.0
    if _is_short_across(one, other) and one.about.isdisjoint(other.about):
        return 0.0  # three years, three months: nothing says that they are of one thing
    found = _BONUS[min(len(one.digits), len(_BONUS)) - 1]
    return found / 2 if one.text is other.text else found  # its own writer seldom slips so


def _is_short_across(one: Figure, other: Figure) -> bool:
    """Whether two languages have one number of one digit, in two units."""
    units = {f.size.unit for f in (one, other) if f.size}
    across = one.language != other.language and len(units) > 1
    return across and len(one.digits) < _FEWEST_TELLING


def is_telling(one: Figure, other: Figure) -> bool:
    """Whether they are, and the number is seldom another's by chance."""
    return is_slip(one, other) and len(one.digits) >= _FEWEST_TELLING


def of_other_stuff(one: Setting, other: Setting, known: tuple[Stems, Stems]) -> bool:
    """Whether so much of another thing is told of: 30 tonnes of flour, 30 kilograms of amber.

    Args:
        one: a figure in its sentence.
        other: another.
        known: stems of all words of their articles.
    """
    if one.language != other.language or not is_slip(one.figure, other.figure):
        return False
    here, there = _stuff(one), _stuff(other)
    return bool(here and there) and here.isdisjoint(known[1]) and there.isdisjoint(known[0])


def _stuff(setting: Setting) -> Stems:
    """Stems of the word right behind a weight or a volume, which says what is weighed."""
    place = setting.last + 1
    words = setting.tokens.words
    if setting.figure.dimension not in _OF_STUFF or place >= len(words):
        return frozenset()
    if words[place] in _OF:
        place += 1
    elif setting.language in _WITH_OF:
        return frozenset()
    if place >= len(words) or setting.tokens.gap(place - 1) != " ":
        return frozenset()
    return setting.tell[place]


def as_written(found: dict[str, float], one: Figure, other: Figure) -> dict[str, float]:
    """Signs of a pair, but for those of its sizes that mislead.

    Numbers that are written alike are never near each other or far apart; and 36 people are often
    others than 36,000.
    """
    if is_slip(one, other):
        return {name: value for name, value in found.items() if name not in _OF_SIZE}
    if one.size and one.size.unit in PEOPLE and not one.about & other.about:
        return {name: value for name, value in found.items() if name != "scale"}
    return found
