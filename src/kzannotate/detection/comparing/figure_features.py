"""What speaks for and against two figures being of one thing, by name.

Each feature is a number from 0 to 1; what each weighs stands in ``lexicon/figure_weights.json``
among the resources. What excludes a pair for certain is in ``bars``.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from kzannotate.detection.comparing.bars_of_days import is_turned, told_alike
from kzannotate.detection.comparing.figure_kinds import bounds, is_headline
from kzannotate.detection.comparing.swaps import strange_things, swaps
from kzannotate.detection.lexicon.measures import measure_alike
from kzannotate.detection.passages.telling_words import many_among
from kzannotate.detection.statements.figure_marks import Mark
from kzannotate.text.counted_nouns import PEOPLE
from kzannotate.text.dates import Precision
from kzannotate.text.times_of_day import CLOCK

if TYPE_CHECKING:
    from collections.abc import Container

    from kzannotate.detection.comparing.setting import Setting
    from kzannotate.detection.passages.telling_words import Stems
    from kzannotate.detection.statements.figures import Figure

Features = dict[str, float]
_FAMILIES = {
    "area": "measure",
    "length": "measure",
    "weight": "measure",
    "duration": "time",
    "span": "time",
}
_KINDS = frozenset(
    (
        "sex",
        "age",
        "staff",
        "turn",
        "means",
        "home",
        "settlement",
        "direction",
        "owner",
        "arms",
        "metal",
    )
)
"""Groups of contrasting words of which one alone tells of a part: paintings by women."""
_OTHER_SIZE = "other_size"
OF_DEAR_WORDS = frozenset({_OTHER_SIZE})
_LEAD = 2
"""The title and the first sentences, which tell what matters most."""
_LEAD_OF_MANY = 2 * _LEAD
_CLOSE = 0.7
_TENFOLD = 2.2
_FARTHEST = 4.6
_SWAPPED = 0.15
_HALF_DAY = 720.0
"""Minutes after which a clock shows the same."""
_MARKED = (Mark.PART, Mark.BARE)


def shared_words(one: Setting, other: Setting) -> Features:
    """What the words around two figures share."""
    across = one.language != other.language
    found = _shared_across(one, other) if across else _shared(one, other)
    meant = len(one.meanings & other.meanings)
    return found | {"sentence_meanings": min(3, meant) / 3}


def words_apart(
    one: Setting,
    other: Setting,
    known: tuple[Stems, Stems],
    shared: Features,
    asked: Container[str] = OF_DEAR_WORDS,
) -> Features:
    """What sets the words around two figures apart.

    Args:
        one: a figure's setting.
        other: another's.
        known: stems of all words of the first figure's article and of the other's.
        shared: what they share.
        asked: signs that count; one that is dear is looked for only where it does.
    """
    found = {
        "of_a_part": float(one.tells_of_part != other.tells_of_part),
        _OTHER_SIZE: float(_OTHER_SIZE in asked and _sizes(one, other)),
        "one_kind": float(_one_of_a_kind(one, other)),
    }
    if one.language != other.language:
        return found
    return found | _told_apart(one, other, known, shared["sentence_part"])


def _one_of_a_kind(one: Setting, other: Setting) -> bool:
    """Whether words in one clause alone tell of a part; those of two languages seldom match."""
    same = one.language == other.language
    return same and bool((one.classes.keys() ^ other.classes.keys()) & _KINDS)


def _shared_across(one: Setting, other: Setting) -> Features:
    """What the words around two figures of two languages have in common."""
    near, part = _overlap(one.near_meant, other.near_meant, one.near_meanings, other.near_meanings)
    far, whole = _overlap(one.meant, other.meant, one.meanings, other.meanings)
    least = min(len(one.meant), len(other.meant))
    return {
        "across_near_names": min(2, len(one.sounds & other.sounds)) / 2,
        "across_clause_meanings": min(4, near) / 4,
        "across_clause_part": part,
        "across_sentence_meanings": min(6, far) / 6,
        "across_sentence_part": whole,
        "across_strange": float(least > 1 and not far),
    }


def _shared(one: Setting, other: Setting) -> Features:
    near, part = _overlap(one.near, other.near, one.near_known, other.near_known)
    far, whole = _overlap(one.far, other.far, one.far_known, other.far_known)
    if one.figure.text is not other.figure.text:
        far, _ = _overlap(one.wide, other.wide, one.wide_known, other.wide_known)
    names = one.names & other.names
    beside = one.near_known & other.near_known & (one.names | other.names)
    return {
        "clause_words": min(near, 4) / 4,
        "clause_part": part,
        "sentence_words": min(far, 6) / 6,
        "sentence_part": whole,
        "shared_names": min(2, len(names)) / 2,
        "shared_near_names": float(bool(beside)),
    }


def _overlap(one: list[Stems], other: list[Stems], here: Stems, there: Stems) -> tuple[int, float]:
    """How many telling words two rows share, and which part of the shorter that is."""
    shared = min(many_among(one, there), many_among(other, here))
    least = min(len(one), len(other))
    return shared, shared / least if least else 0.0


def _told_apart(one: Setting, other: Setting, known: tuple[Stems, Stems], alike: float) -> Features:
    """Words that name another thing in a sentence that is much like the other."""
    found = {name: value * alike for name, value in swaps(one, other, known).items()}
    strange = min(strange_things(one, known[1]), strange_things(other, known[0]))
    found["swapped_once"] = float(found["swapped"] >= _SWAPPED)
    found["alike_but_words"] = alike if strange else 0.0
    found["strange_words"] = min(3, strange) / 3
    return found


def _sizes(one: Setting, other: Setting) -> bool:
    """Whether measures beside the figures set them apart: 100 metres, 200 metres."""
    kind = one.figure.dimension
    here, there = one.sizes(kind), other.sizes(kind)
    return any(here[k].isdisjoint(there[k]) for k in here.keys() & there.keys())


def kinds(one: Figure, other: Figure, tie: str) -> Features:
    """What two figures are by themselves: what they count, measure and say how surely."""
    family = _family(one)
    found: Features = {f"of_{family}": 1.0, f"noun_{tie}": 1.0}
    if one.about and other.about:
        alike = measure_alike(one.about, other.about)
        broad = "money" if family == "money" else "else"
        found["measure" if alike else f"other_measure_{broad}"] = 1.0
    elif one.about or other.about:
        told = (one.told & other.about) | (other.told & one.about)
        found["measure_told" if told else "one_measure"] = 1.0
    for mark in _MARKED:
        has = (mark in one.marks) + (mark in other.marks)
        if has:
            found[f"{'both' if has > 1 else 'one'}_{mark.value}"] = 1.0
    found["lead"] = float(all(map(_leads, (one, other))))
    found["headline"] = float(one.text is other.text and is_headline(one))
    found["plan"] = 0.0  # its sentences tell
    found["far_down"] = _far_down(one, other)
    return found | _days(one, other) | _numbers(one, other)


def _far_down(one: Figure, other: Figure) -> float:
    """How much further down one of two figures stands in its article than the other in its own."""
    last = [len(f.text.sentences) - 1 for f in (one, other)]
    if one.text is other.text or min(last) < _LEAD_OF_MANY:
        return 0.0
    return abs(max(0, one.sentence) / last[0] - max(0, other.sentence) / last[1])


def _days(one: Figure, other: Figure) -> Features:
    """How two days or years are told: as yesterday, one as a claim."""
    if one.day is None or other.day is None:
        return {}
    if one.dimension == Precision.YEAR.value:
        return {"year_otherwise": float(not told_alike(one, other))}
    return {"day_in_words": float(any(map(_is_in_words, (one, other))))}


def _is_in_words(figure: Figure) -> bool:
    """Whether a day is told without a number: yesterday, on Monday."""
    if figure.day is None or figure.day.precision is not Precision.DAY:
        return False
    return not any(map(str.isdecimal, figure.span.of(figure.text.raw)))


def _leads(figure: Figure) -> bool:
    """Whether a figure stands at the beginning of an article that goes on behind it."""
    return figure.sentence <= _LEAD and len(figure.text.sentences) > _LEAD_OF_MANY


def _family(figure: Figure) -> str:
    kind = figure.dimension
    if kind.startswith("change"):
        return "change"
    if kind == "count":
        return "people" if figure.amount and figure.amount.unit in PEOPLE else "count"
    return _FAMILIES.get(kind, kind)


def _on_one_clock(x: float, y: float) -> tuple[float, float]:
    """Two times of day as far apart as the hand goes from one to the other: 11:50 and 0:10."""
    low, high = sorted((x, y))
    apart = high - low
    return _HALF_DAY, _HALF_DAY + min(apart, _HALF_DAY - apart)


def _has_one_more(one: str, other: str) -> bool:
    """Whether two numbers are the same but for one digit that one of them has besides: 8, 18."""
    short, long = sorted((one, other), key=len)
    if len(long) != len(short) + 1 or long == f"{short}0":
        return False
    return any(long[:n] + long[n + 1 :] == short for n in range(len(long)))


def _numbers(one: Figure, other: Figure) -> Features:
    if one.day and other.day:
        days = one.day.first, other.day.first
        more = one.dimension == "day" and days[0].month == days[1].month
        more = more and _has_one_more(*(str(d.day) for d in days))
        return {"digits_swapped": float(is_turned(one, other)), "digit_more": float(more)}
    x, y = bounds(one, other)
    if one.dimension == CLOCK:
        x, y = _on_one_clock(x, y)
    if min(x, y) <= 0:
        return {"close": float(max(x, y) > 0)}  # nobody, where another counts some
    ratio = abs(math.log(x / y))
    found = {"ratio": min(ratio, _FARTHEST) / _FARTHEST, "close": float(ratio < _CLOSE)}
    if one.amount and other.amount and one.amount.unit == other.amount.unit:
        more = _has_one_more(f"{one.amount.value:g}", f"{other.amount.value:g}")
        found["digit_more"] = float(more)
    here, there = one.digits, other.digits
    found["scale"] = float(here == there and ratio > _TENFOLD)
    if len(here) == len(there) > 1 and here != there:
        swapped = sorted(here) == sorted(there)
        off = sum(a != b for a, b in zip(here, there, strict=True))
        found["digits_swapped"], found["one_digit"] = float(swapped), float(off == 1)
        if len(here) > 2:  # of two digits it may be chance
            found["swapped_of_many"], found["one_of_many"] = float(swapped), float(off == 1)
    return found
