"""What is counted: nouns of four languages by concept."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from kzannotate.text.counted_nouns import counted_nouns
from kzannotate.text.fold import fold_word
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.matching import is_arabic, without_article, without_proclitics
from kzannotate.text.noun_stems import arabic_stem, noun_stems

_ARABIC_DUALS = {
    "دولتان دولتين بلدان بلدين": "state",
    "منظمتان منظمتين": "organisation",
    "سنتان سنتين عامان عامين": "year",
    "شهران شهرين": "month",
    "يومان يومين": "day",
    "مرتان مرتين": "time",
}
_AMBIGUOUS_DUALS = frozenset({"بلدان"})
_SHORTEST_OF_TWO = 3
_SQUARE = ("square", "sq", "квадрат", "кв", "шаршы", "مربع")
_WEAK_LETTERS = str.maketrans(dict.fromkeys("اويى"))
_SHORTEST_OPEN = 3
_ADJECTIVES = {
    "ru": ("ых", "их", "ые", "ие", "ого", "его", "ими", "ыми", "ая", "ую"),
    "kk": ("жаңа", "жас", "үлкен", "ірі", "кіші"),
}
_ENGLISH_PLURAL = (("ies", "y"), ("ches", "ch"), ("shes", "sh"), ("sses", "ss"), ("xes", "x"))
_RUSSIAN_PLURAL = re.compile("(?<=...)(?:ов|ев)$")
_NO_NOUN_WORDS = (
    "this was is has does its his always perhaps times others less across plus versus as us minus"
    " years yes towards thus besides"
)
_NO_ARABIC_NOUN_WORDS = (
    "بعد قبل خلال منذ أثناء ضمن عند فقط وفق وفقا حسب بحسب جراء إثر نتيجة رغم بينما حين مقابل أمام"
    " كما لكن حيث عقب منهم منها بينهم بينها"
)
_NO_ARABIC_NOUN = frozenset(fold_word(word) for word in _NO_ARABIC_NOUN_WORDS.split())
_NO_NOUN = frozenset(_NO_NOUN_WORDS.split())
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
}


@cache
def _forms() -> dict[str, dict[str, str]]:
    """For each language the unit of each folded form."""
    found: dict[str, dict[str, str]] = {"ar": {}, "en": {}, "ru": {}, "kk": {}}
    for unit, by_language in counted_nouns().items():
        for language, words in by_language.items():
            found[language] |= {fold_word(w): unit for w in words.split()}
    return found


@cache
def _stems() -> dict[str, dict[str, str]]:
    return {
        language: {s: unit for form, unit in forms.items() for s in noun_stems(form, language)}
        for language, forms in _forms().items()
        if language in ("ru", "kk")
    }


@cache
def _duals() -> dict[str, str]:
    """Listed duals, and those made from the forms, where no other form is written so."""
    forms = _forms()["ar"]
    found: dict[str, str] = {}
    for form, unit in forms.items():
        if len(form) < _SHORTEST_OF_TWO or form.endswith(("ات", "ا", "ين", "ون")):
            continue
        base = form[:-1] + "ت" if form.endswith("ه") else form
        found |= {base + ending: unit for ending in ("ان", "ين") if base + ending not in forms}
    for words, unit in _ARABIC_DUALS.items():
        found |= {fold_word(w): unit for w in words.split() if w not in _AMBIGUOUS_DUALS}
    return found


@lru_cache(maxsize=65_536)
def unit_of(word: str, language: str) -> str | None:
    """The concept that a folded noun counts, such as ``state``; None for others."""
    if is_arabic(word):
        return next((u for w in _bare(word) if (u := _forms()["ar"].get(w))), None)
    forms = _forms().get(language, {})
    if word in forms:
        return forms[word]
    stems = _stems().get(language, {})
    return next((stems[s] for s in noun_stems(word, language) if s in stems), None)


@lru_cache(maxsize=65_536)
def dual_of(word: str) -> str | None:
    """The unit of which a folded Arabic dual means two; None for other words."""
    return next((u for w in _bare(word) if (u := _duals().get(w))), None)


def _bare(word: str) -> list[str]:
    return [without_article(w) for w in without_proclitics(word)]


def reference_unit(unit: str | None) -> str | None:
    """The concept for the unit of a fact, whichever of its usual names stands there."""
    if unit is None:
        return None
    return _REFERENCE_UNITS.get(unit) or unit_of(fold_word(unit), "en") or unit


@lru_cache(maxsize=65_536)
def is_square(word: str) -> bool:
    """Whether a folded word makes a length an area."""
    return any(w.startswith(_SQUARE) for w in (word, *_bare(word)))


@lru_cache(maxsize=65_536)
def open_noun(word: str, language: str) -> str | None:
    """A key of a counted noun that no table knows, the same for its forms; None for no noun.

    Arabic is known by its consonants, since its plurals change the vowels; English by its
    plural; Russian and Kazakh by stems.
    """
    if len(word) < _SHORTEST_OPEN or word in FUNCTION_WORDS or not word.isalpha():
        return None
    if is_arabic(word):
        if word.startswith("ال") or word in _NO_ARABIC_NOUN:
            return None
        return arabic_stem(word.removesuffix("ا")).translate(_WEAK_LETTERS) or None
    if language == "en":
        return _singular(word)
    adjectives = _ADJECTIVES.get(language)
    if adjectives is None or word.endswith(adjectives):
        return None
    if language == "ru":
        word = _RUSSIAN_PLURAL.sub("", word)
    return next(iter(noun_stems(word, language)), None)


def _singular(word: str) -> str | None:
    if not word.endswith("s") or word.endswith(("ss", "us", "is")) or word in _NO_NOUN:
        return None
    for ending, single in _ENGLISH_PLURAL:
        if word.endswith(ending):
            return word.removesuffix(ending) + single
    return word[:-1]
