"""What sets two figures apart for certain, however much else they share."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from kzannotate.detection.comparing.bars_of_days import AROUND, of_other_days
from kzannotate.detection.comparing.figure_kinds import bounds, has_slipped
from kzannotate.detection.comparing.one_day import tell_of_one_day
from kzannotate.detection.lexicon.contrasts import classes_of
from kzannotate.detection.lexicon.measures import FATES
from kzannotate.detection.lexicon.scores import stages_of
from kzannotate.detection.passages.passage_pairs import (
    TOLLS,
    named_apart,
    negated,
    of_plan_and_outcome,
)
from kzannotate.detection.passages.said_in_words import one_word_apart
from kzannotate.detection.statements.figure_marks import Mark
from kzannotate.domain.claim import Bound
from kzannotate.text.counted_nouns import MONEY
from kzannotate.text.fold import fold_word, folded_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzannotate.detection.comparing.account import Account
    from kzannotate.detection.comparing.setting import Setting
    from kzannotate.detection.passages.telling_words import Stems
    from kzannotate.detection.statements.figures import Figure

_AS_EXACT = (frozenset({Bound.EXACT}), frozenset({Bound.AT_MOST}))
"""Relations of two numbers of which none is rough: two limits are as good as two values."""
_BEYOND = 1.12
"""How far apart rough figures may be: over 40."""
_IN_HALVES, _HALF = frozenset({"hour", "day", "week", "month", "year", "kilometre"}), 0.5
_LARGE = 1000
"""From here on a number may be set against another though nobody says what it counts."""
_SURE_NAMES = 2
"""So many names that both sentences have leave little doubt, whoever else is named."""
ONLY_ONE = (Mark.OTHERS, Mark.BESIDES, Mark.EACH)
"""Marks that two figures of one thing have both, or neither."""
_OF_EACH = frozenset({Mark.EACH})
_NEAR = 3
"""How many times the other one number may be that is told without "each" in another language."""
_SWAPPED = 0.4
_MUCH_SMALLER = 0.25
"""A ratio of sizes, as its feature has it: about three to one."""
_RACES = frozenset((50, 60, 100, 110, 200, 400, 500, 800, 1500, 3000, 5000, 10_000))
"""Metres that races are run, swum or skated over."""
_BESIDE_A_SCORE = frozenset({"half"})
"""Before a crowd, after beating them: a match has one result."""
_OF_CONTESTS = frozenset({"rank", "score"})
_NEVER = (
    (frozenset({"damaged", "destroyed"}), frozenset({"dead", "injured"})),
    (frozenset({"moved"}), frozenset({"dead", "injured"})),
    (frozenset({"cost"}), frozenset({"revenue"})),
    (frozenset({"observer"}), frozenset({"present"})),
)
"""Measures that nobody takes for each other: what was spent, and what was earned."""
_PASSING = frozenset({"missing", "moved"})
"""Who is found again, or comes home: their number may fall."""
_FAR_SUMS = 1000
"""How far apart two sums in any currencies are not of one thing."""
_FORMER = folded_words("سابقا previously formerly прежде раньше бұрынғы")
_PEAK = folded_words(
    "peak maximum highest пик пика пике пиковый максимум الذروة ذروته ذروتها أوجه шыңы шыңында"
)
_NOW = folded_words(
    "now today currently اليوم الآن حاليا الحالي الحالية сегодня сейчас нынешний теперь"
    " бүгін бүгінгі қазір қазіргі"
)
_RUMOURS = folded_words(
    "rumour rumours rumor rumors hoax untrue false شائعة شائعات الشائعات إشاعة слухи слухам ложные"
    " недостоверная фейк фейки қауесет жалған"
)
_BEFORE_THAT = ("قبل", fold_word("ذلك"))
_LARGEST_OF_THEM = folded_words(
    "أقواها أكبرها أطولها أعلاها أصغرها أثقلها أقدمها أغلاها أشدها أكثرها أقلها أكبرهم"
)
_THEM = frozenset({"них", "которых", "этих"})
_RUSSIAN_MOST = ("сам", "наиб", "наим")
_RUSSIAN_ENDINGS = tuple(map(fold_word, ("ейш", "айш")))
_MOST_IN_KAZAKH, _KAZAKH_OF_THEM = "ең", ("сі", "сы", "ені")
_GROWING = frozenset({"fire", "flood"})
"""What spreads from day to day."""


def barred_by_kind(one: Figure, other: Figure, counted: Callable[[], bool]) -> bool:
    """Whether the figures themselves are of other things: others, of each, days of other acts.

    Args:
        one: a figure.
        other: another.
        counted: tells, when asked, whether both sentences hold amounts.
    """
    if _only_one_differs(one, other):
        return True
    if _of_two_distances(one, other) or _is_one_race_time(one, other):
        return True
    changed = Mark.CHANGE in one.marks | other.marks or _may_have_moved(one, other)
    if changed or _of_other_fates(one, other) or _never_taken_for_each_other(one, other):
        return True
    if one.day is not None and other.day is not None:
        return of_other_days(one, other, counted)
    bare = Mark.BARE in one.marks and Mark.BARE in other.marks
    if bare and one.amount and one.amount.unit is None and not is_large(one) & is_large(other):
        return True
    return (Mark.CLAIMED in one.marks and Mark.CLAIMED in other.marks) or _rough(one, other)


def _only_one_differs(one: Figure, other: Figure) -> bool:
    """Whether one alone is of others, of some besides, or of each.

    What is said of each in one language may be left to the verb in another, if the numbers are
    near each other.
    """
    apart = (one.marks ^ other.marks).intersection(ONLY_ONE)
    if apart == _OF_EACH and one.language != other.language:
        low, high = sorted((one.number, other.number))
        return not 0 < high < _NEAR * low
    return bool(apart)


def is_large(figure: Figure) -> bool:
    """Whether a number is large enough to tell by itself."""
    return figure.amount is not None and figure.amount.value >= _LARGE


def _of_two_distances(one: Figure, other: Figure) -> bool:
    """Whether two lengths name races, of which a meeting has several: the 100 and the 200 m."""
    if "distance" not in one.about | other.about:
        return False
    return {f.size.in_base for f in (one, other) if f.size} <= _RACES


def _is_one_race_time(one: Figure, other: Figure) -> bool:
    """Whether two times have the same digits, the last ones behind another sign: 2:07.15."""
    return _is_race_time(one) and _is_race_time(other) and one.digits == other.digits


def _is_race_time(figure: Figure) -> bool:
    amount = figure.amount
    return amount is not None and amount.unit == "minute" and amount.noun is None


def barred_by_entities(one: Figure, other: Figure, here: Account, there: Account) -> bool:
    """Whether each sentence names entities, and the other article none of them."""
    if not one.entities or not other.entities:
        return False
    return one.entities.isdisjoint(there.entities) and other.entities.isdisjoint(here.entities)


def _may_have_moved(one: Figure, other: Figure) -> bool:
    """Whether one is where a change ended, and their articles are more than a day apart.

    A change that both tell of one day is one.
    """
    if Mark.REACHED not in one.marks | other.marks:
        return False
    here, there = one.text.period, other.text.period
    apart = here is not None and there is not None and abs((here[0] - there[0]).days) > 1
    return apart and not tell_of_one_day(one, other)


def _of_other_fates(one: Figure, other: Figure) -> bool:
    """Whether one tells of the dead, say, and the other of the injured."""
    here, there = one.about & FATES, other.about & FATES
    return bool(here and there) and here.isdisjoint(there)


def _never_taken_for_each_other(one: Figure, other: Figure) -> bool:
    """Whether one tells what was spent, say, and the other what was earned."""
    return any(
        (one.about & these and other.about & those) or (other.about & these and one.about & those)
        for these, those in _NEVER
    )


def _rough(one: Figure, other: Figure) -> bool:
    """Whether two figures are near each other, and one of them is rough."""
    if 0 < roughness(one, other) <= _BEYOND and not has_slipped(one, other):
        return True
    return _within_half(one, other)


def _within_half(one: Figure, other: Figure) -> bool:
    """Whether two small numbers of one unit are a half apart: an hour and a half, about two."""
    x, y = one.amount, other.amount
    if x is None or y is None or x.unit != y.unit or x.unit not in _IN_HALVES:
        return False
    return roughness(one, other) > 0 and abs(x.value - y.value) <= _HALF


def roughness(one: Figure, other: Figure) -> float:
    """How many times as large one of two figures is, where one of them is rough; else 0."""
    told = {f.amount.relation for f in (one, other) if f.amount}
    low, high = sorted(bounds(one, other))
    return high / low if low > 0 and told not in _AS_EXACT else 0.0


def barred_by_plan(one: Setting, other: Setting) -> bool:
    """Whether one figure is of a plan and the other of its outcome, or of a toll that grew."""
    if one.figure.day is not None:
        return False
    if one.language == other.language and of_plan_and_outcome(one.passage, other.passage):
        return True
    if TOLLS.isdisjoint(one.figure.about | other.figure.about) and not _spreads(one, other):
        return False
    here, there = one.passage, other.passage
    early = here.is_early != there.is_early and not here.is_final | there.is_final
    if early or Mark.AFTERWARDS in one.figure.marks ^ other.figure.marks:
        return True  # at first; four of the injured have died
    first, second = one.figure.text.period, other.figure.text.period
    if first is None or second is None or first == second:
        return False
    return _may_have_grown(one, other, first < second)


def _spreads(one: Setting, other: Setting) -> bool:
    """Whether areas are of a fire or a flood."""
    told = one.meanings | other.meanings
    return one.figure.dimension == "area" and not _GROWING.isdisjoint(told)


def _may_have_grown(one: Setting, other: Setting, in_order: bool) -> bool:
    """Whether the earlier of two tolls is not called the last one, and the later not smaller."""
    earlier, later = (one, other) if in_order else (other, one)
    if earlier.passage.is_final:
        return False
    low, high = bounds(earlier.figure, later.figure)
    lasting = not (one.figure.about | other.figure.about) & _PASSING
    return not (lasting and high < low)


def barred_by_words(
    one: Setting, other: Setting, known: tuple[Stems, Stems], *, at_any_time: bool = False
) -> bool:
    """Whether words set two figures apart: other times, names, rounds, men against women.

    Args:
        one: a figure's sentence.
        other: another's.
        known: stems of their two articles.
        at_any_time: their numbers themselves say that they are of one thing.
    """
    if _other_times(one, other) or _contrasted(one, other) or _of_other_wholes(one, other):
        return True
    if _of_other_contests(one, other) or _is_former(one) != _is_former(other):
        return True
    several = _is_one_of_several(one) != _is_one_of_several(other)
    rumoured = _tells_of(one, _RUMOURS) != _tells_of(other, _RUMOURS)
    if several or rumoured or _of_peak_and_now(one, other):
        return True
    if one.language != other.language or one.passage is other.passage:
        return False
    here, there = one.passage, other.passage
    if named_apart(here, there, known) or negated(here, there) or one_word_apart(here, there):
        return True
    heads = not at_any_time and _other_heads(one, other, known)
    return heads or _other_names(one, other, known)


def _of_other_wholes(one: Setting, other: Setting) -> bool:
    """Whether shares are of a rise or a fall of sums far from each other: to 86 bn, to 14 m."""
    if one.figure.dimension != "change of share":
        return False
    here, there = _sums(one), _sums(other)
    far = (max(x, y) > _FAR_SUMS * min(x, y) for x in here for y in there)
    return bool(here and there) and all(far)


def _sums(setting: Setting) -> list[float]:
    """Sums of money that a figure's sentence tells of."""
    amounts = setting.passage.amounts
    return [a.value for a in amounts if a.unit in MONEY and a.value > 0]


def _of_peak_and_now(one: Setting, other: Setting) -> bool:
    """Whether one tells of how much it was at most, and the other of how much it is now."""
    here, there = _tells_of(one, _PEAK), _tells_of(other, _PEAK)
    return here != there and _tells_of(other if here else one, _NOW)


def _tells_of(setting: Setting, words: frozenset[str]) -> bool:
    """Whether one of some words stands in a figure's sentence."""
    return not words.isdisjoint(setting.tokens.words)


def _is_former(setting: Setting) -> bool:
    """Whether a figure's clause says that it was so before: كان قبل ذلك 2800 متر."""
    words = [setting.tokens.words[n] for n in setting.clause]
    return not _FORMER.isdisjoint(words) or _BEFORE_THAT in pairwise(words)


def _is_one_of_several(setting: Setting) -> bool:
    """Whether a figure is of the largest of some: forty aftershocks, the strongest of 4.1."""
    words = [setting.tokens.words[n] for n in setting.clause]
    if not _LARGEST_OF_THEM.isdisjoint(words):
        return True
    for word, behind in pairwise(words):
        if setting.language == "en" and word.endswith("est") and behind == "of":
            return True
        if setting.language == "ru" and word == "из" and behind in _THEM:
            return any(map(_is_superlative, words))
        if word == _MOST_IN_KAZAKH and behind.endswith(_KAZAKH_OF_THEM):
            return True
    return False


def _is_superlative(word: str) -> bool:
    return word.startswith(_RUSSIAN_MOST) or any(part in word for part in _RUSSIAN_ENDINGS)


def _other_heads(one: Setting, other: Setting, known: tuple[Stems, Stems]) -> bool:
    """Whether each tells of a thing that the other article does not have: a library, a bridge."""
    if not one.heads or not other.heads or not one.heads.isdisjoint(other.heads):
        return False
    return one.heads.isdisjoint(known[1]) and other.heads.isdisjoint(known[0])


def _stages(setting: Setting) -> frozenset[str]:
    """Rounds of a contest that a figure's clause names; where it names none, its sentence."""
    words = setting.tokens.words
    return stages_of([words[n] for n in setting.clause]) or stages_of(words)


def _of_other_contests(one: Setting, other: Setting) -> bool:
    """Whether rounds or distances are of two contests: the final, a semi-final; 100 and 200 m."""
    stages = _stages(one), _stages(other)
    if all(stages) and stages[0].isdisjoint(stages[1]):
        return True
    if one.figure.dimension not in _OF_CONTESTS:
        return False
    kind = one.figure.dimension
    none: set[float] = set()
    here, there = one.sizes(kind).get("length", none), other.sizes(kind).get("length", none)
    return bool(here and there) and here.isdisjoint(there)


def barred_by_swap(swapped: float) -> bool:
    """Whether another thing stands in one and the same place of two sentences much alike."""
    return swapped >= _SWAPPED


def barred_by_part(one_kind: float, ratio: float) -> bool:
    """Whether one alone tells of some of them, and is much the smaller: paintings by women."""
    return one_kind > 0 and ratio >= _MUCH_SMALLER


def _contrasted(one: Setting, other: Setting) -> bool:
    here, there = one.classes, other.classes
    groups = here.keys() & there.keys()
    if one.figure.dimension == "score":
        groups = groups - _BESIDE_A_SCORE
    if "half" in groups and not _tell_of_one_event(one, other):
        groups = groups - _BESIDE_A_SCORE
    return any(here[group].isdisjoint(there[group]) for group in groups)


def _tell_of_one_event(one: Setting, other: Setting) -> bool:
    """Whether "before" and "after" lead to one thing, or stand alone: before the flood, after it.

    Who waits before the crew lets him go and who goes after hours of waiting does the same.
    """
    here, there = _led_to(one), _led_to(other)
    return not here or not there or not here.isdisjoint(there)


def _led_to(setting: Setting) -> Stems:
    """Stems of the first telling word behind "before" or "after" in a figure's clause."""
    clause = setting.clause
    for at, place in enumerate(clause):
        if any(group == "half" for group, _ in classes_of(setting.tokens.words[place])):
            return next((t for n in clause[at + 1 : at + 4] if (t := setting.tell[n])), frozenset())
    return frozenset()


def _other_times(one: Setting, other: Setting) -> bool:
    """Whether both name days of which none is the other's, or one alone a time long past."""
    if one.figure.day is not None:
        return False
    here, there = one.times, other.times
    if here and there:
        return not any(a[0] <= b[1] and b[0] <= a[1] for a in here for b in there)
    return _is_of_another_time(one, other) or _is_of_another_time(other, one)


def _is_of_another_time(one: Setting, other: Setting) -> bool:
    """Whether a clause tells of a time long past, which the other's sentence does not name."""
    if not is_long_ago(one):
        return False
    named = [(d.first.toordinal(), d.last.toordinal()) for d in other.passage.dates]
    return not any(a[0] <= b[1] and b[0] <= a[1] for a in one.times for b in named)


def is_long_ago(setting: Setting) -> bool:
    """Whether its clause names days, none of which is of about the article's own time."""
    period = setting.figure.text.period
    if not setting.times or period is None:
        return False
    first, last = (day.toordinal() for day in period)
    return not any(a - AROUND <= last and first <= b + AROUND for a, b in setting.times)


def _opening_name(setting: Setting) -> Stems:
    """Stems of a word that opens a sentence and stands before another capital: Marlpit United."""
    tokens = setting.tokens
    named = len(tokens.words) > 1 and tokens.is_capital(0) and tokens.is_capital(1)
    return setting.tell[0] if named and tokens.gap(0) == " " else frozenset()


def _names_told(setting: Setting, shared: Stems) -> int:
    """How many words of a sentence are of some names; of a result, two sides that stand apart."""
    told = {n for n in setting.around if not setting.tell[n].isdisjoint(shared)}
    if setting.figure.dimension != "score":
        return len(told)
    return sum(n - 1 not in told or setting.tokens.gap(n - 1) != " " for n in told)


def _other_names(one: Setting, other: Setting, known: tuple[Stems, Stems]) -> bool:
    """Whether each sentence has a name that the other article has not, or its clause another."""
    shared = one.names & other.names
    if one.figure.dimension == "score":
        # Other scorers and the next rival set no two results of the same sides apart.
        shared = (one.names & other.far_known) | (other.names & one.far_known)
        shared |= _opening_name(one) & other.far_known
    if _names_told(one, shared) >= _SURE_NAMES:
        return False
    across = one.figure.text is not other.figure.text
    if across and one.names - known[1] and other.names - known[0]:
        return True
    near = (
        one.names & one.near_known - other.far_known,
        other.names & other.near_known - one.far_known,
    )
    return all(near)
