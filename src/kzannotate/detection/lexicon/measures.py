"""What an amount measures, by words beside it: dead or injured, exports or imports."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from kzannotate.detection.lexicon.beginnings import Beginnings
from kzannotate.detection.lexicon.properties import begins_so
from kzannotate.resources import resource
from kzannotate.text.counted_nouns import IN_BASE, MONEY, PEOPLE
from kzannotate.text.fold import fold_word, folded_in_order, folded_words
from kzannotate.text.matching import is_arabic
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kzannotate.text.amounts import Amount
    from kzannotate.text.tokens import Tokens

_REACH = 7


def _cues() -> tuple[dict[str, tuple[str, ...]], dict[str, frozenset[str]]]:
    """Of each measure of ``lexicon/measures.tsv`` beginnings of words, and whole words."""
    beginnings: dict[str, tuple[str, ...]] = {}
    whole: dict[str, frozenset[str]] = {}
    text = resource("lexicon", "measures.tsv").read_text(encoding="utf-8")
    for line in text.splitlines():
        if not line.startswith(("#", "measure\t")):
            measure, *cells = line.split("\t")
            words = " ".join(cells).split()
            beginnings[measure] = tuple(fold_word(w) for w in words if not w.endswith("_"))
            whole[measure] = frozenset(fold_word(w[:-1]) for w in words if w.endswith("_"))
    return beginnings, whole


_BEGINNINGS, _WORDS = _cues()
_MEASURES = Beginnings(_BEGINNINGS, _WORDS)
_PART = ("part", frozenset({"present"}))
_BY_TWO = {
    "turned": ("out", frozenset({"turnout"})),
    "took": _PART,
    "room": ("for", frozenset({"capacity"})),
    "taking": _PART,
    "take": _PART,
    "рабочих": ("мест", frozenset({"jobs"})),
    "рабочие": ("места", frozenset({"jobs"})),
    "жұмыс": ("орнын", frozenset({"jobs"})),
}
"""Pairs of words that tell of a measure."""
_ENDS = frozenset(".;؛!?؟\n")
_SETS_APART = frozenset("،,")


_FORECASTS = folded_in_order(
    "تخطط يخطط تعتزم يعتزم تنوي ينوي"
    " متوقع يتوقع تتوقع نتوقع توقعات مقرر يستهدف سيصل ستصل expect forecast projected"
    " projection target aims aimed planned planning intend ожида прогноз"
    " планир может намерен күтіл жоспар болжам"
    " hope hoping يأمل تأمل نأمل يأملون надею надеем үміттен"
)


def is_forecast(words: Iterable[str]) -> bool:
    """Whether folded words speak of what is planned or expected."""
    return any(map(_foretells, words))


@lru_cache(maxsize=2_048)
def _foretells(word: str) -> bool:
    return begins_so(word, _FORECASTS) or word == "plans"


_WILLS = folded_words(
    "will shall plan plans could سيتم سيبلغ ستبلغ سيضم ستضم سيشمل ستشمل سيحضر ستحضر سيبني"
    " ستبني سيصل ستصل سينشئ"
    " ستنشئ سيكلف ستكلف سيوفر ستوفر ستخصص سيخصص ستزرع سيزرع будет будут построит построят"
    " намерены салынады болады салмақ"
)


def is_ahead(words: Iterable[str]) -> bool:
    """Whether folded words speak of what is yet to be: planned, expected, or in the future."""
    return any(_AHEAD.of(words))


@lru_cache(maxsize=2_048)
def is_future(word: str) -> bool:
    """Whether a folded word is a verb in the future; Arabic ones begin with a sin."""
    if word in _WILLS:
        return True
    if word.endswith(_SURNAME_ENDINGS):
        return False
    return bool(_ARABIC_FUTURE.match(word)) and word.removeprefix("و") not in _NO_FUTURE


_AHEAD = WordMemo(lambda word: _foretells(word) or is_future(word))
_ARABIC_FUTURE = re.compile("[وف]?س(?:ي[^ا]|ت[^ا]|ن[^ا])[^ ]{2,}")
_NO_FUTURE = folded_words(
    "سيدة سيدات سيدها سيرة سيرته سيطرة سيطرت سيطر سيناريو سيول سيولة سينما سينمائي سينمائية سيوف"
    " ستين ستون ستمئة ستمائة سترة سنوي سنوية سنويا سنوات سنتين سنغافورة سنجاب سنين سندات سنتات"
)
_SURNAME_ENDINGS = ("يف", "وف", "يفا", "وفا")
_SAYS = folded_words(
    "قال قالت ذكر ذكرت أفاد أفادت أكد أكدت said says told according reported сообщил сообщила"
    " заявил заявила данным словам хабарлады деді мәлімдеді"
)


def says_reported(words: Iterable[str]) -> bool:
    """Whether folded words give what somebody said."""
    return not _SAYS.isdisjoint(words)


_MONEY_WORDS = (
    "export import budget revenue profit cost loss loan grant debt invested raised salary fine"
    " growth fall rent tax prize compensation pension stolen saved"
)
_PEOPLE_WORDS = (
    "dead injured missing moved rescued held aboard present enrolled registered jobs women men"
    " children observer partner founder votes turnout unemployment crowd capacity growth fall"
    " infected vaccinated born hired dismissed"
)
_OF_MONEY = frozenset(_MONEY_WORDS.split())
_OF_PEOPLE = frozenset(_PEOPLE_WORDS.split())
_ALL = frozenset(_BEGINNINGS)
_OF_SHARES = frozenset({"stake", "ready"})
_OF_TERMS = frozenset({"sentence", "term"})
_OF_THINGS = (
    _ALL
    - _OF_SHARES
    - frozenset(("cost", "loan", "grant", "debt", "salary", "fine", "budget", "duration"))
    - frozenset(("stay", "rent", "tax", "compensation", "pension", "saved"))
    - _OF_TERMS
)
_LOSS = frozenset({"loss"})
"""What people lose as well: seventeen lost their lives."""
_LIVES = frozenset({"dead", "injured", "missing", "rescued", "held", "moved", "aboard"})
_LIVING = frozenset({"family", "sheep", "horse", "fish"})
OWN_NOUNS = frozenset({"child", "woman", "man", "spectator"})
"""Nouns that tell of a measure, unless another word beside them does: 5 children dead."""
_METALS = frozenset({"gold", "silver", "bronze"})
_DOERS = folded_in_order("منقذ rescuer спасател құтқарушы")
COUNTED_ALONE = frozenset({"dead", "injured", "missing", "moved", "rescued", "crowd", "magnitude"})
"""What is counted without a noun: killing 31; a crowd of 42,000; of magnitude 5.4."""


FATES = frozenset({"dead", "injured", "missing", "rescued", "held", "aboard"})
"""What became of people: who is dead is not injured."""

_CLOCK = frozenset({"minute", "hour", "day", "week"})
_STAYED = frozenset({"stay"})
"""How long somebody was somewhere; of years, only a sentence tells so."""
_OF_TIME = frozenset({"duration", "delay"})
_YEARS = _OF_TIME | _OF_TERMS | (_OF_THINGS - _LIVES)
_BY_UNIT = dict.fromkeys(_CLOCK, _OF_TIME | _STAYED) | {
    "year": _YEARS,
    "month": _YEARS,
    "share": _ALL - _OF_TIME - _OF_TERMS - _STAYED,
}


_LOST = frozenset({"missing"})
_BUILT = frozenset({"built"})
_EXTENTS = frozenset({"length", "width", "height", "depth"})
_CLOSE = 3
"""Words behind a number within which "in length" says more than "the building" before it."""


def _fitting(amount: Amount) -> frozenset[str]:
    """The measures that an amount of money, of people or of time can have; of others, most."""
    unit = amount.unit
    if unit is None:
        return _ALL - _OF_TIME - _OF_SHARES - _OF_TERMS - _LOSS - _STAYED
    if unit in MONEY:
        return _OF_MONEY
    if unit in PEOPLE:
        return _OF_PEOPLE
    return _BY_UNIT.get(unit) or (_OF_THINGS if unit in _LIVING else _OF_THINGS - _LIVES)


def measures(tokens: Tokens, amount: Amount) -> frozenset[str]:
    """What the nearest telling word says that an amount measures: its noun's own words first."""
    last = max(amount.last, amount.number.last)
    behind = range(amount.number.last + 1, min(len(tokens.words), last + 1 + _REACH))
    ahead = range(amount.first - 1, max(-1, amount.first - 1 - _REACH), -1)
    wanted = _fitting(amount)
    if amount.noun == amount.number.first and (dual := cued(tokens.words[amount.noun]) & wanted):
        return dual  # "two dead" in one Arabic word
    if amount.unit in OWN_NOUNS and amount.noun is not None:
        own = cued(tokens.words[amount.noun])
        return _nearest(tokens, ahead, behind, wanted - own) or own & wanted
    found = _nearest(tokens, ahead, behind, wanted)
    if found == _LOST and any("jobs" in cued(w) for w in tokens.words[last + 1 : last + 3]):
        return frozenset({"jobs"})  # who lost their jobs is not missing
    if found == _BUILT and amount.unit in IN_BASE and IN_BASE[amount.unit][0] == "length":
        return _nearest(tokens, range(0), behind[:_CLOSE], wanted & _EXTENTS) or found
    return found


def _nearest(tokens: Tokens, ahead: range, behind: range, wanted: frozenset[str]) -> frozenset[str]:
    """What the telling word says that stands nearest on either side."""
    found = [_first(tokens, ahead, wanted, back=1), _first(tokens, behind, wanted, back=0)]
    near = [f for f in found if f]
    if not near:
        return frozenset()
    nearest = min(distance for distance, _ in near)
    return frozenset(m for distance, names in near if distance == nearest for m in names)


def _first(
    tokens: Tokens, places: range, wanted: frozenset[str], *, back: int
) -> tuple[int, frozenset[str]] | None:
    """Distance and meaning of the first telling word, up to a sign that ends the clause."""
    further = 0
    for distance, place in enumerate(places, start=1):
        gap = tokens.gap(place) if back else tokens.gap(place - 1)
        if gap != " ":
            if not _ENDS.isdisjoint(gap):
                return None
            if not _SETS_APART.isdisjoint(gap):
                further = _REACH  # a comma sets what stands past it further off
        names = (_cued_at(tokens, place) or _cued_by_two(tokens, place)) & wanted
        if names <= _METALS and further:
            continue  # "14 medals, three of them gold"
        if names and not back and _opens_another(tokens.words[place]):
            further = _REACH  # "and its length": of the next number
        if names:
            return distance + further, names
    return None


def _opens_another(word: str) -> bool:
    """Whether an Arabic telling word brings "and" with it."""
    return word.startswith("و") and is_arabic(word) and bool(cued(word[1:]))


def _cued_at(tokens: Tokens, place: int) -> frozenset[str]:
    """What a word tells of; with an Arabic adjective, what its noun does: export capacity."""
    word = tokens.words[place]
    names = cued(word)
    if names and place and word.startswith("ال") and word.endswith("يه"):
        return cued(tokens.words[place - 1]) or names
    return names


def _cued_by_two(tokens: Tokens, place: int) -> frozenset[str]:
    known = _BY_TWO.get(tokens.words[place])
    return known[1] if known and tokens.words[place + 1 : place + 2] == known[:1] else frozenset()


@lru_cache(maxsize=16_384)
def cued(word: str) -> frozenset[str]:
    """The measures that a folded word tells of; who rescues is not rescued."""
    if begins_so(word, _DOERS):
        return frozenset()
    return frozenset(_MEASURES.of(word))


_FAMILIES = (
    frozenset({"cost", "budget", "invested", "built", "repaired"}),
    frozenset({"loan", "debt"}),
    frozenset({"present", "crowd"}),
    frozenset({"turnout", "present"}),
    frozenset({"turnout", "votes"}),
    frozenset({"revenue", "profit"}),
    frozenset({"loss", "damaged", "destroyed"}),
    frozenset({"length", "distance"}),
    frozenset({"duration", "stay", "delay"}),
    frozenset({"capacity", "power"}),
    frozenset({"harvest", "planted"}),
)
"""Measures that different writers take for one."""


@lru_cache(maxsize=4096)
def families_of(measures_: frozenset[str]) -> frozenset[str]:
    """Names of the families that some measures belong to."""
    return frozenset(f"family {n}" for n, f in enumerate(_FAMILIES) if measures_ & f)


def measure_alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether some measure of the one is one of the other's, or goes by another word."""
    if not one or not other:
        return False
    return not one.isdisjoint(other) or any(one & f and other & f for f in _FAMILIES)
