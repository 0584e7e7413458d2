"""Which figures are of one kind, and when two of them agree or exclude each other."""

from __future__ import annotations

from functools import lru_cache
from operator import ne
from typing import TYPE_CHECKING

from kzannotate.detection.passages.amount_pairs import apart
from kzannotate.detection.statements.figure_marks import SIZES_OF_CHANGE, Mark
from kzannotate.detection.statements.ranks import RANK
from kzannotate.domain.claim import Bound
from kzannotate.text.counted_nouns import IN_BASE, MONEY, PEOPLE, akin
from kzannotate.text.sound_keys import sound_key
from kzannotate.text.times_of_day import CLOCK

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.detection.statements.figures import Figure, Noun

SAME_VALUE = 0.002
"""Which part of a number two may be apart that are the same."""
_ONE_LIMIT = 1.12
"""How far apart two limits may be that are told as one."""
_NEARLY = frozenset({Bound.ABOUT, Bound.MORE, Bound.LESS})
_EXACT_DIGITS = 3
"""Digits that nobody writes of a number that is only about right."""
_OPPOSED = frozenset(("profit", "loss"))
_FOR_PEOPLE = frozenset({"seat", "bed", "job"})
"""What each stands for somebody."""
_GENERAL = frozenset({"person", "member"}) | _FOR_PEOPLE
_OF_BODIES = PEOPLE | _FOR_PEOPLE | {"state"}
_MEASURED = MONEY | IN_BASE.keys() | {"share"} | PEOPLE | _FOR_PEOPLE | {"state", RANK, CLOCK}
_LOOSE = frozenset({"exhibit", "piece", "item", "find"})
"""What stands for a thing of any kind."""
_SAID_FOR_EACH_OTHER = (
    frozenset({"hall", "room", "pavilion"}),
    frozenset({"book", "volume", "copy", "edition", "publication"}),
    frozenset({"home", "dwelling", "family"}),
    frozenset({"home", "flat", "dwelling"}),
    frozenset({"shop", "store", "branch", "kiosk", "bakery", "cafe", "restaurant", "pharmacy"}),
    frozenset({"kiosk", "pavilion", "seat"}),
    frozenset({"seat", "parking space", "berth", "bed", "room"}),
    frozenset({"case", "case of disease", "instance", "infected person", "patient", "disease"}),
    frozenset({"instance", "incident", "accident", "crime", "violation", "case"}),
    frozenset({"crime", "violation", "theft", "fraud"}),
    frozenset({"document", "treaty", "memorandum", "contract", "protocol", "agreement draft"}),
    frozenset({"law", "decree", "resolution", "amendment"}),
    frozenset({"tree", "plant"}),
    frozenset({"strike", "attack", "raid", "explosion"}),
    frozenset({"rocket", "shell", "projectile", "bomb"}),
    frozenset({"drone", "aircraft"}),
    frozenset({"application form", "applicant", "candidate", "appeal", "complaint"}),
    frozenset({"visit", "person", "spectator", "tourist", "viewer"}),
    frozenset({"ticket", "spectator", "person"}),
    frozenset({"birth", "newborn", "baby", "child"}),
    frozenset({"marriage", "couple"}),
    frozenset({"arrest", "detainee", "suspect", "person"}),
    frozenset({"concert", "performance", "play", "screening"}),
    frozenset({"excursion", "tour", "trip"}),
    frozenset({"message", "letter", "email", "call"}),
    frozenset({"device", "machine", "instrument", "sensor"}),
    frozenset({"wagon", "car", "tank car"}),
    frozenset({"car", "machine", "truck"}),
    frozenset({"painting", "drawing", "portrait", "artwork", "watercolour", "sketch"}),
    frozenset({"prize", "award", "cup", "title"}),
    frozenset({"exhibition", "fair"}),
    frozenset({"recommendation", "proposal", "idea", "initiative"}),
    frozenset({"clause", "article", "paragraph", "section"}),
    frozenset({"grant", "scholarship", "seat"}),
    frozenset({"well", "well of water"}),
    frozenset({"plot", "field", "site", "facility"}),
    frozenset({"sheep", "lamb", "livestock", "animal"}),
    frozenset({"cow", "bull", "calf", "livestock", "animal"}),
    frozenset({"grave", "tomb", "mound"}),
    frozenset({"skeleton", "body", "bone"}),
    frozenset({"coin", "find", "jewel"}),
    frozenset({"application form", "request", "petition"}),
    frozenset({"company", "enterprise", "startup", "organisation"}),
    frozenset({"village", "settlement", "settlement of old", "community"}),
    frozenset({"home", "dwelling", "building", "structure"}),
    frozenset({"flight", "trip", "voyage"}),
    frozenset({"competition", "tournament"}),
    frozenset({"ship", "boat"}),
    frozenset({"lesson", "lecture", "class"}),
    frozenset({"meeting", "session", "hearing"}),
    frozenset({"vote", "deputy", "senator"}),
)
"""Things of which newsrooms say one for the other, not least in translations."""
_MAY_BE_ONE_CURRENCY = (
    frozenset({"riyal", "real", "toman"}),
    frozenset({"lira", "pound", "Lebanese pound", "Syrian pound", "Egyptian pound"}),
    frozenset({"pound", "Sudanese pound"}),
    frozenset({"som", "soum", "somoni"}),
    frozenset({"ruble", "Belarusian ruble"}),
    frozenset({"usd", "Canadian dollar", "Australian dollar", "Singapore dollar"}),
    frozenset({"usd", "Hong Kong dollar"}),
    frozenset({"rupee", "rupiah"}),
    frozenset({"krona", "koruna"}),
    frozenset({"dinar", "dirham"}),
    frozenset({"cent", "tiyn", "kopeck"}),
)
"""Currencies that go by one word in some language."""
ONE_NUMBER = "one number"
"""The tie of what has no rate to go by: sums in two currencies are of one thing where they are
written with one number."""
_DEGREES = frozenset({"degree Celsius", "degree Fahrenheit"})
OTHERWISE = "otherwise"
"""The tie of nouns not known to go together, where digits of one number have changed places."""
STRONG = frozenset({"same", "general", "person"})
"""Ties of nouns that make two figures rivals of each other."""
_COUNTED_OFTEN = MONEY | IN_BASE.keys() | _GENERAL | {"share"}
"""What counts so much that it says nothing of what is counted."""
_LONG_KEY = 4
"""Consonants that two words of two languages seldom share by chance."""
FEWEST_OF_A_SLIP = 2
"""Words that two sentences of one article share at least where digits of one stand in another
order in the other."""
_COMMON_NOUNS = PEOPLE | {"share", "state", "organisation", "city", "company", "project", "event"}
"""What news counts more than once in one article."""


def noun_tie(one: Figure, other: Figure) -> str | None:
    """How what two figures of one kind count goes together; None where it cannot."""
    return tie_of(one.noun, other.noun, one.language == other.language)


@lru_cache(maxsize=65_536)
def tie_of(x: Noun | None, y: Noun | None, same_language: bool) -> str | None:
    """The same of what they count."""
    if x is None or y is None:
        return "same"
    one, other = x[0], y[0]
    if one is not None and other is not None:
        return _of_known(one, other) or _of_one_meaning(x, y, same_language)
    if one is None and other is None:
        return _of_unlisted(x, y, same_language)
    counted, known = (x[1], other) if one is None else (y[1], one)
    if counted is None:
        return "bare"
    return "person" if known in PEOPLE else _of_one_meaning(x, y, same_language)


def _of_unlisted(x: Noun, y: Noun, same_language: bool) -> str | None:
    one, other = x[1], y[1]
    if not one or not other:
        return "bare"
    if same_language:
        return "same" if one == other else None
    return "same" if _mean_the_same(x, y) or _sound_alike(one, other) else None


def _of_one_meaning(x: Noun, y: Noun, same_language: bool) -> str | None:
    """What is said of nouns of two languages that the vocabulary has for one, if not the tables."""
    if same_language:
        return "general" if _may_be_one_word(x, y) or _may_be_one_word(y, x) else None
    if not _mean_the_same(x, y) or not _MEASURED.isdisjoint((x[0], y[0])):
        return None
    return "general"


def _may_be_one_word(x: Noun, y: Noun) -> bool:
    """Whether a word that is written as another means what the other counts: أسرة, سرير."""
    return None not in (x[0], y[0]) and x[0] != y[0] and f"={y[0]}" in x[2]


def _mean_the_same(x: Noun, y: Noun) -> bool:
    return not set(x[2]).isdisjoint(y[2])


def _sound_alike(one: str, other: str) -> bool:
    """Whether two nouns that no table knows are one word of many languages: минивэн, مينيفان."""
    key = sound_key(one)
    return len(key) >= _LONG_KEY and key == sound_key(other)


def _of_known(one: str, other: str) -> str | None:
    if one == other or one in IN_BASE:
        return "same"
    if {one, other} <= MONEY or {one, other} <= _DEGREES:
        return ONE_NUMBER
    if {one, other} <= _OF_BODIES:
        told = None if "state" in (one, other) else "people"
        return "general" if _GENERAL & {one, other} else told
    if any({one, other} <= group for group in _SAID_FOR_EACH_OTHER):
        return "general"
    if (akin(one, other) or _LOOSE & {one, other}) and not _MEASURED & {one, other}:
        return "general"
    return None


def are_transposed(one: Figure, other: Figure) -> bool:
    """Whether two counts have the same digits in another order, whatever they are called."""
    if one.dimension != "count" or not 0 < one.drawn == other.drawn or one.digits == other.digits:
        return False
    return len(f"{one.number:.0f}") == len(f"{other.number:.0f}") and len(one.digits) == len(
        other.digits
    )


def is_special(one: Figure, other: Figure) -> bool:
    """Whether two figures count one thing that seldom is counted: turbines, paintings."""
    x, y = one.noun, other.noun
    if x is None or y is None:
        return False
    if x[0] is None or x[0] != y[0]:
        unlisted = x[0] is None and y[0] is None and bool(x[1])
        return unlisted and tie_of(x, y, one.language == other.language) == "same"
    return x[0] not in _COMMON_NOUNS and x[0] not in MONEY and x[0] not in IN_BASE


def counts_one_thing(one: Figure, other: Figure) -> bool:
    """Whether two figures count the same, but for money, measures and people of any kind."""
    x, y = one.noun, other.noun
    return x is not None and same_noun(x, y) and any(x[:2]) and x[0] not in _COUNTED_OFTEN


def same_noun(x: Noun | None, y: Noun | None) -> bool:
    """Whether two nouns of one language are the same."""
    return x == y or (x is not None and y is not None and x[:2] == y[:2])


def keys_of_noun(figure: Figure) -> Iterator[str]:
    """What tells a thing that is counted in any language: its unit, its meaning or its sound."""
    unit, counted, meant = figure.noun or (None, None, ())
    if unit is not None:
        yield f"#{unit}"
    else:
        yield from (f"#{concept}" for concept in meant)
        yield f"#~{sound_key(counted or '')}"


def same_value(one: Figure, other: Figure) -> bool:
    """Whether two figures give the same value, in whatever unit."""
    if one.size and other.size:
        if opposed(one, other) or _of_two_scales(one, other):
            return False
        a, b = bounds(one, other)
        return abs(a - b) <= SAME_VALUE * max(a, b) and not of_other_rates(one, other)
    if one.day and other.day:
        return (one.day.first, one.day.last) == (other.day.first, other.day.last)
    return bool(one.score and other.score and one.score.points == other.score.points)


def of_other_rates(one: Figure, other: Figure) -> bool:
    """Whether one is of a day, say, and the other of a year."""
    return one.rate is not None and other.rate is not None and one.rate != other.rate


def _of_two_scales(one: Figure, other: Figure) -> bool:
    """Whether two sums are in two currencies, or two temperatures in two kinds of degrees."""
    units = {f.size.unit for f in (one, other) if f.size}
    return len(units) > 1 and (units <= MONEY or units <= _DEGREES)


def _may_be_one_currency(one: Figure, other: Figure) -> bool:
    units = {f.size.unit for f in (one, other) if f.size}
    return any(units <= group for group in _MAY_BE_ONE_CURRENCY)


def opposed(one: Figure, other: Figure) -> bool:
    """Whether one tells of a profit or a rise, and the other of a loss or a fall."""
    if not one.marks.isdisjoint(SIZES_OF_CHANGE):
        return (Mark.RISE in one.marks) != (Mark.RISE in other.marks)
    return one.dimension == "money" and frozenset((*one.about, *other.about)) == _OPPOSED


def is_headline(figure: Figure) -> bool:
    """Whether a figure stands in the title of its article."""
    return figure.sentence == 0 and figure.span.start < figure.text.title.end


def differ(one: Figure, other: Figure) -> bool:
    """Whether two figures of one kind cannot both be right of the same thing."""
    if one.amount and other.amount:
        if _of_two_scales(one, other) or of_other_rates(one, other):
            low, high = sorted(f.size.number for f in (one, other) if f.size)
            return low == high and not _may_be_one_currency(one, other)
        if apart(one.amount, other.amount) or opposed(one, other):
            return True
        return _limits_differ(one, other) or has_slipped(one, other)
    if one.day and other.day:
        return not one.day.overlaps((other.day.first, other.day.last))
    return bool(one.score and other.score and one.score.points != other.score.points)


def _limits_differ(one: Figure, other: Figure) -> bool:
    """Whether both say up to how much, and not up to the same: lorries of up to 20, of up to 30."""
    if {f.amount.relation for f in (one, other) if f.amount} != {Bound.AT_MOST}:
        return False
    low, high = sorted(bounds(one, other))
    return low > 0 and high > _ONE_LIMIT * low


def has_slipped(one: Figure, other: Figure) -> bool:
    """Whether a number too exact to be rough has other digits: about 154, 145; over 167, 187."""
    told = {f.amount.relation for f in (one, other) if f.amount} - {Bound.EXACT}
    here, there = one.digits, other.digits
    if not told or not told <= _NEARLY or len(here) != len(there) or len(here) < _EXACT_DIGITS:
        return False
    return sorted(here) == sorted(there) or sum(map(ne, here, there)) == 1


def bounds(one: Figure, other: Figure) -> tuple[float, float]:
    """The two numbers in one unit; zeros for what is no amount."""
    x, y = one.size, other.size
    if x is None or y is None:
        return 0.0, 0.0
    if x.unit == y.unit or x.base is None or x.base != y.base:
        return x.number, y.number
    return x.in_base, y.in_base
