"""Amounts in a row of words: a number with what qualifies it and what it counts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from kzannotate.domain.claim import Bound, Quantity
from kzannotate.text.counted_nouns import MONEY, NOUNS
from kzannotate.text.counted_things import NOUN_REACH, is_within, unit_after
from kzannotate.text.dates import YEAR_WORDS
from kzannotate.text.fold import fold_word, folded_words
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.halves import added_behind, may_open_half, one_and_part
from kzannotate.text.number_adjectives import number_in_adjective
from kzannotate.text.number_uses import (
    in_a_compound,
    is_in_points,
    is_label,
    is_ordinal,
)
from kzannotate.text.numerals import Numeral, may_begin, numeral_at, shared_scale
from kzannotate.text.qualifiers import (
    after,
    before,
    closing_before,
    denied,
    exceeding,
    is_of_verb,
    is_other,
    joins_range,
    opening_after,
    opens_others,
    opens_range,
)
from kzannotate.text.units import dual_of, open_noun
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from kzannotate.text.tokens import Tokens

_KAZAKH_FROM = frozenset(("дан", "ден", "тан", "тен", "нан", "нен"))
_SUFFIX_ENDINGS = (
    "дан ден тан тен нан нен ға ге қа ке на не да де та те дың дің тың тің ның нің ды ді ты ті ны"
    " ні ы і сы сі мен бен пен лық лік дық дік тық тік х ти ми ю"
)
_SUFFIX = frozenset(_SUFFIX_ENDINGS.split())
"""What Kazakh and Russian hang on a number in digits: 120-дан, 15-ке, 20-ти."""
_CASES = folded_words("ға ге қа ке на не ның нің дың дің тың тің ды ді ты ті ны ні")
_OWNED = frozenset({"і", "ы", "сі", "сы"})
"""What a Kazakh number of some has: 64-і."""
_NEARLY = folded_words("жуық таяу жақын дейін шейін астам тарта")
"""What stands between a Kazakh number with a case and its noun: 25-ке жуық адам."""
_OF_THEM = ("еуі", "ауы", "еуін", "ауын")
"""How a Kazakh number ends that counts some of a whole."""
_UP_TO_KAZAKH = "дейін"
_AMONG = frozenset(fold_word(w) for w in ("منهم", "منها", "بينهم", "بينها", "و"))
_LARGEST = 1e30
"""What has more digits measures nothing."""
_ABOUT_SHARE = 0.1
_BEFORE_YEARS = frozenset({"the", "in", "of", "since", "for", "during", "after", "before", "s"})
_SUBJECT_REACH = 4
_DENIAL = 2
"""How far before a qualifier a word may deny it: not cost more than."""
_LONGEST_QUALIFIER = 4
_CLITICS = "ولب"


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with its qualifier and its noun.

    Args:
        first: number of its first word, the qualifier's; ``last`` of its last, the noun's.
        number: the numeral's own words.
        noun: number of the counted noun's word; None where there is none.
        unit: concept counted, such as ``state``; ``share`` for percents and fractions.
        others: the number is of others besides some that are named.
        counted: key of the counted noun that no table knows, in the text's language.
    """

    first: int
    last: int
    number: Numeral
    low: float
    high: float
    relation: Bound
    unit: str | None
    noun: int | None
    others: bool = False
    counted: str | None = None

    @property
    def value(self) -> float:
        """The number as stated; the middle of a range."""
        return (self.low + self.high) / 2 if self.relation is Bound.EXACT else self.number.value

    def quantity(self) -> Quantity:
        """The interval that the stated number allows."""
        low, high = interval(self.low, self.high, self.relation)
        return Quantity(low, high, self.unit, self.relation, int(self.others))


def interval(low: float, high: float, relation: Bound) -> tuple[float | None, float | None]:
    """Bounds that a qualified number allows; None where there is no bound."""
    if relation in (Bound.MORE, Bound.AT_LEAST):
        return low, None
    if relation in (Bound.LESS, Bound.AT_MOST):
        return None, high
    if relation is Bound.ABOUT:
        return low * (1 - _ABOUT_SHARE), high * (1 + _ABOUT_SHARE)
    return low, high


def amounts(
    tokens: Tokens, language: str, taken: Collection[int] = frozenset()
) -> Iterator[Amount]:
    """Every amount, in order. Years and ordinals are none.

    Args:
        tokens: words of a text.
        language: whose numbers and nouns stand there.
        taken: numbers of words that are known to be something else, such as dates.
    """
    past = 0
    for place in tokens.places(_openings(language)):
        if place < past or place in taken:
            continue
        numeral = numeral_at(tokens, place, language)
        found = _amount_of(tokens, place, numeral, language)
        if found is not None and found.noun in taken and found.noun != found.number.first:
            found = _without_noun(found)  # 585 last year
        if found is not None:
            yield found
            past = max(found.last, found.number.last) + 1
        elif numeral is not None:
            past = numeral.last + 1


@cache
def _openings(language: str) -> WordMemo[bool]:
    def may_open(word: str) -> bool:
        if language == "ar" and dual_of(word) is not None:
            return True
        if language == "ru" and number_in_adjective(word) is not None:
            return True
        return may_begin(word, language) or may_open_half(word, language)

    return WordMemo(may_open)


def _amount_of(tokens: Tokens, place: int, numeral: Numeral | None, language: str) -> Amount | None:
    if numeral is None:
        found = _dual_at(tokens, place, language) or _with_part_at(tokens, place, language)
        return found or _in_adjective_at(tokens, place, language)
    if is_ordinal(tokens, numeral) or in_a_compound(tokens, numeral):
        return None
    if is_label(tokens, numeral) or is_in_points(tokens, numeral):
        return None
    if numeral.value > _LARGEST:
        return None
    low = numeral.value
    upper = _upper(tokens, numeral, language)
    last = _past_suffix(tokens, upper.last if upper else numeral.last)
    last = _past_up_to(tokens, last) if upper else last
    unit, counted, noun, last = _counted(tokens, numeral, last, language)
    more, last = added_behind(tokens, noun, unit, last)
    low = low * shared_scale(tokens, numeral, upper, language) if upper else low + more
    if numeral.year and (
        unit == "year"
        or (unit is None and not _is_counted(tokens, place, counted))
        or _is_year_of(tokens, place, unit, language)
    ):
        return None
    if unit == "share" and not numeral.share:
        low = low / 100
    high = low if upper is None else upper.value / (100 if unit == "share" else 1)
    relation, first, last = _qualified(tokens, place, last)
    if upper and relation is Bound.AT_MOST:
        relation = Bound.EXACT  # "up to" closes the range
    if upper and first > 0 and opens_range(tokens.words[first - 1]):
        first -= 1
    others = _speaks_of_others(tokens, numeral.last + 1, last, language)
    others = others or (first > 0 and opens_others(tokens.words[first - 1]))
    of_whole = numeral.share and unit == "share"
    number = Numeral(numeral.first, numeral.last, low, of_whole)
    last = last if counted is None or noun is None else max(last, noun)
    return Amount(first, last, number, low, high, relation, unit, noun, others, counted)


def _without_noun(amount: Amount) -> Amount:
    """An amount less the word behind it, which is part of a date."""
    last = amount.number.last
    return replace(amount, last=last, unit=None, noun=None, counted=None)


def _is_counted(tokens: Tokens, place: int, counted: str | None) -> bool:
    """Whether four digits count an unknown noun: a word that can qualify no year is before them."""
    relation, first, _ = _qualified(tokens, place, place)
    if _is_of_people(tokens, place):
        return True
    told = first < place and relation not in (Bound.EXACT, Bound.AT_MOST)
    return told and counted is not None


def _is_of_people(tokens: Tokens, place: int) -> bool:
    """Whether four digits are of some that an Arabic list names: منهم 1900 من الذكور."""
    words = tokens.words
    listed = place > 0 and (words[place - 1] in _AMONG or tokens.gap(place - 1) == "")
    behind = words[place + 1 : place + 3]
    return listed and len(behind) > 1 and behind[0] == "من" and behind[1].startswith("ال")


def _is_year_of(tokens: Tokens, place: int, unit: str | None, language: str) -> bool:
    """Whether four digits before a noun are the year it is of: the 2024 elections."""
    noun = NOUNS.get(unit or "")
    if language != "en" or noun is None or noun.plain or place == 0:
        return False
    return tokens.words[place - 1] in _BEFORE_YEARS


def is_count(tokens: Tokens, place: int, language: str) -> bool:
    """Whether four digits that look like a year count something: 1900 participants."""
    if place and tokens.words[place - 1] in YEAR_WORDS:
        return False
    found = _amount_of(tokens, place, numeral_at(tokens, place, language), language)
    if found is None:
        return False
    qualified = found.relation is not Bound.EXACT and found.number.first == place
    counted = found.unit is not None or (qualified and found.counted is not None)
    return counted or _is_of_people(tokens, place)


def _past_suffix(tokens: Tokens, last: int) -> int:
    """The last word of a number with the ending that hangs on its digits."""
    after = tokens.words[last + 1] if last + 1 < len(tokens.words) else ""
    hangs = tokens.words[last].isdecimal() and tokens.gap(last) == "-" and after in _SUFFIX
    return last + 1 if hangs else last


def _counted(
    tokens: Tokens, numeral: Numeral, last: int, language: str
) -> tuple[str | None, str | None, int | None, int]:
    """Unit, key of an unknown noun, place of either, and the amount's last word."""
    unit, noun, end = unit_after(tokens, numeral, last, language)
    if unit not in MONEY and _is_declined(tokens, numeral, last):
        return None, None, None, last
    if unit is not None:
        return unit, None, noun, end
    return None, *_open_noun(tokens, end, language), end


def _is_declined(tokens: Tokens, numeral: Numeral, last: int) -> bool:
    """Whether a case hangs on a Kazakh number, so that no noun follows: 130-ға жетті, үшеуі."""
    if last > numeral.last:
        told = tokens.words[last] in _OWNED or tokens.words[last] in _CASES
        return told and _NEARLY.isdisjoint(tokens.words[last + 1 : last + 2])
    return tokens.words[last].endswith(_OF_THEM)


def _open_noun(tokens: Tokens, last: int, language: str) -> tuple[str | None, int | None]:
    """Key and place of a counted noun that no table knows, right behind or past an adjective."""
    reach = 1 if language == "ar" else NOUN_REACH
    for noun in range(last + 1, min(len(tokens.words), last + 1 + reach)):
        word = tokens.words[noun]
        behind = after()
        if word in behind or behind.get(" ".join(tokens.words[noun : noun + 2])):
            continue
        if not is_within(tokens.gap(noun - 1)) or word in FUNCTION_WORDS:
            break
        if word.isdecimal() or (noun > last + 1 and may_begin(word, language)):
            break  # 68 after three decades
        if tokens.raw_word(noun)[0].isupper():
            break
        key = open_noun(word, language)
        if key is not None:
            return key, noun
    return None, None


def _dual_at(tokens: Tokens, place: int, language: str) -> Amount | None:
    unit = dual_of(tokens.words[place]) if language == "ar" else None
    if unit is None:
        return None
    more, last = added_behind(tokens, place, unit, place)
    number = Numeral(place, place, 2.0 + more)
    bound, first, last = _qualified(tokens, place, last)
    return Amount(first, last, number, number.value, number.value, bound, unit, place)


def _in_adjective_at(tokens: Tokens, place: int, language: str) -> Amount | None:
    """What a Russian adjective tells in one word: шестичасовой."""
    told = number_in_adjective(tokens.words[place]) if language == "ru" else None
    if told is None:
        return None
    value, unit = told
    number = Numeral(place, place, value, unit == "share")
    relation, first, last = _qualified(tokens, place, place)
    return Amount(first, last, number, value, value, relation, unit, place)


def _with_part_at(tokens: Tokens, place: int, language: str) -> Amount | None:
    """One of a unit and a half or a quarter: an hour and a half."""
    found = one_and_part(tokens, place, language)
    if found is None:
        return None
    number, noun, unit, last = found
    value = number.value
    relation, first, last = _qualified(tokens, place, last)
    return Amount(first, last, number, value, value, relation, unit, noun)


def _upper(tokens: Tokens, numeral: Numeral, language: str) -> Numeral | None:
    """The upper end of a range that begins with a number: 10-15, من 10 إلى 15."""
    place = numeral.last + 1
    if place >= len(tokens.words):
        return None
    if tokens.gap(numeral.last) == "-":
        place = _past_suffix(tokens, numeral.last) + 1  # 5-тен 7-ге
        hung = place > numeral.last + 1 and tokens.words[place - 1] not in _KAZAKH_FROM
    else:
        opened = numeral.first > 0 and opens_range(tokens.words[numeral.first - 1])
        joined = joins_range(tokens.words[place], opened=opened)
        hung = not joined and not (opened and _is_joined(tokens.words[place], language))
        place += joined
    if hung or place >= len(tokens.words) or not set(tokens.gap(place - 1)) <= {" ", "-"}:
        return None
    upper = numeral_at(tokens, place, language) if place < len(tokens.words) else None
    return upper if upper and numeral.value < upper.value <= _LARGEST else None


def _is_joined(word: str, language: str) -> bool:
    """Whether an Arabic number word brings its own و: بين خمس وسبع."""
    return language == "ar" and word.startswith("و") and may_begin(word, language)


def _past_up_to(tokens: Tokens, last: int) -> int:
    """The last word of a Kazakh range, whose "up to" stands behind it: 5-тен 7-ге дейін."""
    behind = tokens.words[last + 1] if last + 1 < len(tokens.words) else ""
    return last + 1 if behind == _UP_TO_KAZAKH else last


def _qualified(tokens: Tokens, first: int, last: int) -> tuple[Bound, int, int]:
    """The qualifier's meaning, and the amount's first and last word with it."""
    closes = first > 0 and _may_close_qualifier(tokens.words[first - 1])
    for length in range(min(first, _LONGEST_QUALIFIER), 0, -1) if closes else ():
        phrase = _joined(tokens, first - length, length)
        relation = before().get(phrase)
        earlier = tokens.words[first - length - 1] if first > length else ""
        if relation is not None and not is_of_verb(phrase, earlier):
            ahead = tokens.words[max(0, first - length - _DENIAL) : first - length]
            return denied(relation, ahead), first - length, last
    for start in range(first + 1, min(last + 2, len(tokens.words))):
        if tokens.words[start] not in opening_after():
            continue
        for length in range(min(2, len(tokens.words) - start), 0, -1):
            relation = after().get(" ".join(tokens.words[start : start + length]))
            if relation is not None and is_within(tokens.gap(start - 1).lstrip("%")):
                return relation, first, max(last, start + length - 1)
    return _exceeded(tokens, first), first, last


def _exceeded(tokens: Tokens, first: int) -> Bound:
    """More, where an Arabic verb of exceeding stands before the noun: تجاوز عدد القتلى 40."""
    if not any(map(_exceeds, tokens.words[max(0, first - _SUBJECT_REACH) : first])):
        return Bound.EXACT
    for place in range(first - 1, max(-1, first - 1 - _SUBJECT_REACH), -1):
        if not is_within(tokens.gap(place)):
            return Bound.EXACT
        if _exceeds(tokens.words[place]):
            return denied(Bound.MORE, tokens.words[max(0, place - 1) : place])
    return Bound.EXACT


@lru_cache(maxsize=16_384)
def _exceeds(word: str) -> bool:
    return word.removeprefix("و") in exceeding()


@lru_cache(maxsize=16_384)
def _may_close_qualifier(word: str) -> bool:
    """A quick look: whether some qualifier before a number ends with a word."""
    return word in closing_before() or (word[0] in _CLITICS and word[1:] in closing_before())


def _speaks_of_others(tokens: Tokens, start: int, last: int, language: str) -> bool:
    end = min(len(tokens.words), last + 1 + NOUN_REACH)
    for place in range(start, end):
        behind = place > start or "." in tokens.gap(place - 1)
        if behind and not is_within(tokens.gap(place - 1).lstrip("%")):
            return False
        if is_other(tokens.words[place], tokens.words[place - 1]):
            return True
        if place > last and may_begin(tokens.words[place], language):
            return False  # "nine killed and 14 others hurt"
    return False


def _joined(tokens: Tokens, start: int, length: int) -> str:
    """Some words as one phrase, less a proclitic where a qualifier is left without it."""
    phrase = " ".join(tokens.words[start : start + length])
    bare = phrase[1:]
    return bare if phrase[0] in _CLITICS and bare in before() else phrase


def complement(tokens: Tokens, amount: Amount, length: int = 4) -> tuple[str, ...]:
    """The content words after an amount up to the next sign: what it is an amount of."""
    words: list[str] = []
    start = amount.last + 1 if amount.noun is None else amount.noun
    for place in range(start, min(len(tokens.words), start + 2 * length)):
        if place > start and not is_within(tokens.gap(place - 1)):
            break
        if tokens.words[place] not in FUNCTION_WORDS:
            words.append(tokens.words[place])
    return tuple(words[:length])
