"""What is counted: nouns of four languages by concept."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from kzannotate.text.counted_nouns import IN_BASE, LANGUAGES, MONEY, NOUNS
from kzannotate.text.fold import fold_word, folded_words
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.kazakh_endings import undeclined
from kzannotate.text.matching import is_arabic, without_article, without_proclitics
from kzannotate.text.noun_stems import arabic_stem, noun_stems
from kzannotate.text.number_adjectives import unit_in_adjective

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_DECLINED = ("ru", "kk")
_ARABIC_DUALS = {
    "دولتان دولتين بلدان بلدين": "state",
    "منظمتان منظمتين": "organisation",
    "سنتان سنتين عامان عامين": "year",
    "شهران شهرين": "month",
    "يومان يومين": "day",
    "مرتان مرتين": "time",
}
_AMBIGUOUS_DUALS = frozenset({"بلدان"})
_NO_DUALS = folded_words(
    "بحران بحرين شعبان إيلان إيلين جيلان رمزان نسرين والدان والدين زوجان زوجين توأمان توأمين"
    " عروسان عروسين فارين ثوران فوزان مالكين شاهدين حاكمين كاتبين حارسين عاملين ساكنين منتجين"
    " موقعين محولين عقدان عقدين التان التين ذيبان لقيتين مدانين كرمان كرمين متابعين مصورين"
)
"""What looks like two of something, but is a name, a plural or a word of its own."""
_ENDS_NO_SINGULAR = ("ات", "ا", "ين", "ون")
_SHORTEST_OF_TWO = 3
_SQUARE = ("square", "sq", "квадрат", "кв", "шаршы", "مربع")
_WEAK_LETTERS = str.maketrans(dict.fromkeys("اويى"))
_KAZAKH_ADJECTIVES = ("лық", "лік", "дық", "дік", "тық", "тік")
_SHORTEST_OPEN = 3
_ADJECTIVES = {
    "ru": ("ых", "их", "ые", "ие", "ого", "его", "ими", "ыми", "ая", "ую"),
    "kk": ("түрлі", "жаңа", "жас", "үлкен", "ірі", "кіші"),
}
_ENGLISH_PLURAL = (("ies", "y"), ("ches", "ch"), ("shes", "sh"), ("sses", "ss"), ("xes", "x"))
_RUSSIAN_PLURAL = re.compile("(?<=...)(?:ов|ев)$")
_RUSSIAN_CASE = re.compile("(?<=....)(?:ов|ев|ами|ах|ам|ом|а|у|ы|и|е)$")
_KAZAKH_OF = re.compile("(?<=...)[лдт][ыі][қк]$")
_RUSSIAN_VERB = re.compile(
    ".{3,}(?:л[аои]?с[ья]|[аеиоуыя]тс[ья])|.{4,}(?:[аиоуяы]л|или|[оы]вали|овано|ованы)"
)
"""What stands right behind a number as its verb: 14 получил, 9 высказались."""
_RUSSIAN_NOUNS_LIKE_VERBS = frozenset(("правил", "могил", "начал", "зеркал", "одеял", "покрывал"))
_KAZAKH_VERB = re.compile(
    ".{2,}[ыі]п|(?:бол|жет|кел|өт|өс|арт|кет|құра)(?:ды|ді|ты|ті|ған|ген|қан|кен)"
)
_KAZAKH_NO_VERBS = frozenset(
    ("тәртіп", "әріп", "әдіп", "кәсіп", "нәсіп", "ғарып", "калып", "қалып")
)
_ARABIC_AND = re.compile("و(?!رد|رش|رق|صف|قف|قع|كيل|كال|لي|سا|جب|فد|ثا|حد|حش|دي|سم)")
"""What "and" with a noun begins with, and no noun that begins so itself."""
_NO_NOUN_WORDS = (
    "this was is has does its his always perhaps times others less across plus versus as us minus"
    " years yes towards thus besides"
)
_NO_ARABIC_NOUN = folded_words(
    "بعد قبل خلال منذ أثناء ضمن عند فقط وفق وفقا حسب بحسب جراء إثر نتيجة رغم بينما حين مقابل أمام"
    " كما لكن حيث عقب منهم منها بينهم بينها"
)
_NO_NOUN = frozenset(_NO_NOUN_WORDS.split())
_NO_DECLINED_NOUN = folded_words(
    "уже еще ещё лишь только либо или затем потом также тоже там тут здесь сейчас теперь сразу"
    " вместе около почти снова вновь пока всего итого против раз более менее был была были было"
    " будет будут ғана енді тек емес бар жоқ екен еді болды болып деп деді рет жетті жеткен тең"
    " құрады құрайды болса болған"
)
_REFERENCE_UNITS = {
    "states": "state",
    "countries": "state",
    "members": "member",
    "people": "person",
    "delegates": "person",
    "participants": "person",
    "fraction": "share",
    "percent": "share",
    "%": "share",
    "ha": "hectare",
    "USD": "usd",
    "US dollars": "usd",
    "EUR": "euro",
    "KZT": "tenge",
    "t": "tonne",
    "min": "minute",
    "h": "hour",
    "km2": "square kilometre",
    "km²": "square kilometre",
    "sq km": "square kilometre",
    "m2": "square metre",
    "m3": "cubic metre",
    "km3": "cubic kilometre",
    "m³": "cubic metre",
    "m²": "square metre",
    "km³": "cubic kilometre",
    "sq m": "square metre",
    "cu m": "cubic metre",
    "bcm": "cubic kilometre",
    "km/h": "kilometre per hour",
    "kph": "kilometre per hour",
    "mph": "mile per hour",
}
_RATE = re.compile(
    r"/(?:year|yr|y|a|day|d|month|hour|h|s|week|шт|год|сутки)$"
    r"| (?:per|a|an|each|every) (?:year|annum|day|month|hour|second|week|season|shift)$"
    r"| (?:annually|yearly|daily|monthly)$",
    re.IGNORECASE,
)
"""What a unit of references is for: a year, a day."""
_SCALES = {
    "thousand": 1e3,
    "k": 1e3,
    "million": 1e6,
    "mln": 1e6,
    "m": 1e6,
    "billion": 1e9,
    "bn": 1e9,
    "bln": 1e9,
    "trillion": 1e12,
    "trn": 1e12,
}


@cache
def _forms() -> dict[str, dict[str, str]]:
    """For each language the unit of each folded form; of two units the first one listed."""
    found: dict[str, dict[str, str]] = {language: {} for language in LANGUAGES}
    for unit, forms in zip(NOUNS, _folded_forms(), strict=True):
        for language, words in zip(LANGUAGES, forms, strict=True):
            known = found[language]
            for word in words:
                known.setdefault(word, unit)
    return found


@cache
def _folded_forms() -> list[list[list[str]]]:
    """The folded forms of every noun in every language; all are folded at once, for speed."""
    forms = fold_word("\n".join(f for noun in NOUNS.values() for f in noun.forms))
    cells = [cell.split() for cell in forms.split("\n")]
    return [cells[n : n + len(LANGUAGES)] for n in range(0, len(cells), len(LANGUAGES))]


@lru_cache
def _stems(language: str) -> dict[str, str]:
    """For each stem of a declined language its unit; of two units the first one listed."""
    found: dict[str, str] = {}
    for form, unit in _forms()[language].items() if language in _DECLINED else ():
        for stem in noun_stems(form, language):
            found.setdefault(stem, unit)
    return found


@cache
def _duals() -> dict[str, str]:
    """Listed duals, and those made from the singulars, where no other form is written so."""
    forms = _forms()["ar"]
    found: dict[str, str] = {}
    for unit, (words, *_) in zip(NOUNS, _folded_forms(), strict=True):
        for form in _singulars(words):
            base = form[:-1] + "ت" if form.endswith("ه") else form
            for dual in (base + "ان", base + "ين"):
                if dual not in forms and dual not in _NO_DUALS:
                    found.setdefault(dual, unit)
    for listed, unit in _ARABIC_DUALS.items():
        found |= {fold_word(w): unit for w in listed.split() if w not in _AMBIGUOUS_DUALS}
    return found


def _singulars(words: list[str]) -> Iterator[str]:
    """Which Arabic forms of one noun are singular: the first, those with ة or an accusative."""
    for word in words:
        if len(word) < _SHORTEST_OF_TWO or "_" in word or word.endswith(_ENDS_NO_SINGULAR):
            continue
        if word == words[0] or word.endswith("ه") or f"{word}ا" in words:
            yield word


@lru_cache(maxsize=16_384)
def concept_of(word: str, language: str) -> str | None:
    """The concept that a folded noun counts, such as ``state``; None for others."""
    if is_arabic(word):
        return next((u for w in _bare(word) if (u := _forms()["ar"].get(w))), None)
    forms = _forms().get(language, {})
    if word in forms:
        return forms[word]
    if language == "kk":
        found = next((forms[bare] for bare in undeclined(word) if bare in forms), None)
        found = found or _of_length(word, forms)
        if found is not None:
            return found
    stems = _stems(language)
    found = next((stems[s] for s in noun_stems(word, language) if s in stems), None)
    return found or _of_its_form(word, language)


def _of_its_form(word: str, language: str) -> str | None:
    """The concept of a Russian noun by its dictionary form: граммов is грамм.

    Adjectives are known by their nouns: метровый, шақырымдық.
    """
    if language == "kk":
        bare = _KAZAKH_OF.sub("", word)
        return _forms()["kk"].get(bare) if bare != word else None
    if language != "ru":
        return None
    bare = _RUSSIAN_CASE.sub("", word)
    known = _forms()["ru"].get(bare) if bare != word else None
    return known or unit_in_adjective(word)


def _of_length(word: str, forms: dict[str, str]) -> str | None:
    """The unit of a Kazakh adjective made of one: 4 секундтық рекорд, 300 метрлік көпір."""
    unit = forms.get(word[:-3]) if word.endswith(_KAZAKH_ADJECTIVES) else None
    return unit if unit in IN_BASE or unit in MONEY else None


def noun_behind(word: str, language: str) -> str | None:
    """The concept of a noun right behind its number, where Arabic nouns have no proclitics."""
    return _forms()["ar"].get(word) if is_arabic(word) else concept_of(word, language)


@lru_cache(maxsize=16_384)
def unit_of(word: str, language: str) -> str | None:
    """The concept of a noun that says little of the topic; None for others, for no noun too."""
    concept = concept_of(word, language)
    return concept if concept is not None and NOUNS[concept].plain else None


@lru_cache(maxsize=2_048)
def dual_of(word: str) -> str | None:
    """The unit of which a folded Arabic dual means two; None for other words.

    "The two ministers" were named before: with an article only plain nouns are a count.
    """
    for told in without_proclitics(word):
        bare = without_article(told)
        unit = _duals().get(bare)
        if unit is not None and (bare == told or NOUNS[unit].plain):
            return unit
    return None


def phrase_at(words: Sequence[str], place: int, language: str) -> tuple[str, int] | None:
    """The concept of a phrase of folded words that begins at a place, and its last word."""
    opening = _key(words[place], language)
    for more, unit in _phrases(language).get(opening, ()):
        last = place + len(more)
        if tuple(_key(w, language) for w in words[place + 1 : last + 1]) == more:
            return unit, last
    return None


@lru_cache
def _phrases(language: str) -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """For each first word of a phrase what goes on behind it, the longest first, and its unit."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for form, unit in _forms().get(language, {}).items():
        if "_" in form:
            first, *more = (_key(word, language) for word in form.split("_"))
            found.setdefault(first, []).append((tuple(more), unit))
    for going_on in found.values():
        going_on.sort(key=lambda told: -len(told[0]))
    return found


def _key(word: str, language: str) -> str:
    """A word of a phrase as it is compared: its stem where it is declined."""
    return min(noun_stems(word, language)) if language in _DECLINED else word


def _bare(word: str) -> list[str]:
    return [without_article(w) for w in without_proclitics(word)]


def reference_unit(unit: str | None) -> str | None:
    """The concept for the unit of a fact, whichever of its usual names stands there."""
    return scaled_unit(unit)[0]


@lru_cache(maxsize=4_096)
def scaled_unit(unit: str | None) -> tuple[str | None, float]:
    """The concept for the unit of a fact, and how many of it one such unit is.

    What a rate is for ("tonnes per year", "t/year", "vehicles a day") is left out: articles seldom
    say it twice. "Million passengers" are a million of them each.
    """
    if unit is None:
        return None, 1.0
    if unit in _REFERENCE_UNITS:
        return _REFERENCE_UNITS[unit], 1.0
    first, *more = _RATE.sub("", unit).split() or [unit]
    scale = _SCALES.get(fold_word(first), 1.0) if more else 1.0
    if not more and fold_word(first) in _SCALES and len(first) > 1:
        return None, _SCALES[fold_word(first)]
    bare = " ".join(more if scale != 1.0 else [first, *more])
    return _of_reference(bare) or (bare if scale != 1.0 else unit), scale


def _of_reference(unit: str) -> str | None:
    """The concept for a unit without a rate or a big number."""
    if unit in _REFERENCE_UNITS:
        return _REFERENCE_UNITS[unit]
    words = fold_word(unit).split()
    return concept_of(words[0], "en") if len(words) == 1 else _of_phrase(words)


def _of_phrase(words: Sequence[str]) -> str | None:
    """The concept of a unit of several words: passenger seats are seats, tonnes of coal tonnes."""
    told = phrase_at(words, 0, "en") if words else None
    if told is not None and told[1] == len(words) - 1:
        return told[0]
    last = words.index("of") if "of" in words[1:] else len(words)
    return concept_of(words[last - 1], "en") if all(w.isalpha() for w in words) else None


@lru_cache(maxsize=16_384)
def is_square(word: str) -> bool:
    """Whether a folded word makes a length an area."""
    return any(w.startswith(_SQUARE) for w in (word, *_bare(word)))


@lru_cache(maxsize=16_384)
def open_noun(word: str, language: str) -> str | None:
    """A key of a counted noun that no table knows, the same for its forms; None for no noun.

    Arabic is known by its consonants, since its plurals change the vowels; English by its
    plural; Russian and Kazakh by stems.
    """
    if len(word) < _SHORTEST_OPEN or word in FUNCTION_WORDS or not word.isalpha():
        return None
    if is_arabic(word):
        return _arabic_noun(word)
    if language == "en":
        return _singular(word)
    if language == "kk" and _KAZAKH_VERB.fullmatch(word) and word not in _KAZAKH_NO_VERBS:
        return None
    adjectives = _ADJECTIVES.get(language)
    if adjectives is None or word in _NO_DECLINED_NOUN or word.endswith(adjectives):
        return None
    return _russian_noun(word) if language == "ru" else next(iter(noun_stems(word, language)), None)


def _arabic_noun(word: str) -> str | None:
    if word.startswith(("ال", "لل")) or word in _NO_ARABIC_NOUN or _is_for_a_body(word):
        return None
    if _ARABIC_AND.match(word):
        return None  # 14 and a list
    return arabic_stem(word.removesuffix("ا")).translate(_WEAK_LETTERS) or None


def _russian_noun(word: str) -> str | None:
    if _RUSSIAN_VERB.fullmatch(word) and word not in _RUSSIAN_NOUNS_LIKE_VERBS:
        return None
    return next(iter(noun_stems(_RUSSIAN_PLURAL.sub("", word), "ru")), None)


def _is_for_a_body(word: str) -> bool:
    """Whether an Arabic word is "for" with a noun: 23 seats for a bloc, not 23 of something."""
    whose = concept_of(word[1:], "ar") if word[0] == "ل" else None
    return whose is not None and concept_of(word, "ar") is None


def _singular(word: str) -> str | None:
    if not word.endswith("s") or word.endswith(("ss", "us", "is")) or word in _NO_NOUN:
        return None
    for ending, single in _ENGLISH_PLURAL:
        if word.endswith(ending):
            return word.removesuffix(ending) + single
    return word[:-1]
