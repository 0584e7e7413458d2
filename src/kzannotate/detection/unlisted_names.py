"""People whom the reference does not hold, and two spellings of one of them in one article."""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.domain.span import Span
from kzannotate.text.fold import fold_word
from kzannotate.text.likeness import likeness
from kzannotate.text.name_keys import name_key, voiceless
from kzannotate.text.stems import stem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.detection.article_text import ArticleText

    Forms = dict[tuple[str, ...], list[Span]]

_CAPITAL = "A-ZÀ-ÖØ-ÞА-ЯЁӘҒҚҢӨҰҮҺІ"
_RUN = re.compile(f"[{_CAPITAL}][\\w’'-]{{2,30}}(?: [{_CAPITAL}][\\w’'-]{{2,30}}){{1,4}}")
_ROLE_WORDS = (
    "مدير المدير مديرة رئيس الرئيس رئيسة وزير الوزير السيد السيدة الدكتور الدكتورة الأستاذ الشاعر"
    " الشاعرة المخرج المهندس الكاتب الكاتبة المدرب اللاعب القائد الجنرال السفير النائب المتحدث"
    " الناطق الباحث الخبير العالم الطبيب المحافظ العمدة الحارس المهاجم"
)
_ROLES = frozenset(fold_word(word) for word in _ROLE_WORDS.split())
_ARTICLE = "ال"
_SHORTEST = 5
_SHORTEST_KEYS = 6
_LEAST_LIKENESS = 70.0
_VOWELS = frozenset("aeiouyаеиоуыэюяіәөүұь")


class Spelled(NamedTuple):
    """A given name and a surname as they stand in an article."""

    span: Span
    words: tuple[str, ...]


def pairs_of_spellings(text: ArticleText) -> Iterator[tuple[list[Span], list[Span]]]:
    """Places of the commoner spelling of a person's name and of each other one."""
    by_initials: dict[str, list[Spelled]] = defaultdict(list)
    for person in _people(text):
        by_initials[person.words[0][0] + person.words[1][0]].append(person)
    for people in by_initials.values():
        if len({person.words for person in people}) > 1:
            for forms in _by_keys(people, text.language):
                yield from _variants(forms)


def _by_keys(people: list[Spelled], language: str) -> list[Forms]:
    """The stems that share their consonants, with their places."""
    found: dict[tuple[str, ...], Forms] = defaultdict(dict)
    for span, words in people:
        stems = tuple(stem(_folded(word), language) for word in words)
        keys = tuple(voiceless(name_key(word)) for word in stems)
        if sum(map(len, keys)) >= _SHORTEST_KEYS:
            found[keys].setdefault(stems, []).append(span)
    return list(found.values())


def _variants(forms: Forms) -> Iterator[tuple[list[Span], list[Span]]]:
    ranked = sorted(forms, key=lambda form: (-len(forms[form]), forms[form][0]))
    for other in ranked[1:]:
        if _are_one(ranked[0], other):
            yield forms[ranked[0]], forms[other]


def _people(text: ArticleText) -> Iterator[Spelled]:
    return _in_arabic(text) if text.language == "ar" else _in_capitals(text)


def _in_capitals(text: ArticleText) -> Iterator[Spelled]:
    for run in _RUN.finditer(text.raw):
        words, start = run[0].split(" "), run.start()
        for given, surname in itertools.pairwise(words):
            span = Span(start, start + len(given) + 1 + len(surname))
            yield Spelled(span, (given, surname))
            start += len(given) + 1


def _in_arabic(text: ArticleText) -> Iterator[Spelled]:
    """Two words behind a role, or behind a role and what it is of: مدير المرصد."""
    words = text.tokens.words
    if _ROLES.isdisjoint(words):
        return
    for place, word in enumerate(words):
        if word in _ROLES:
            for first in (place + 1, place + 2):
                name = words[first : first + 2]
                if len(name) == 2 and _may_be_name(text, first):
                    yield Spelled(text.tokens.span(first, first + 1), tuple(name))


def _may_be_name(text: ArticleText, first: int) -> bool:
    tokens = text.tokens
    here = tokens.words[first : first + 2]
    whole = tokens.gap(first) == " " and tokens.gap(first - 1) == " "
    return whole and all(len(w) >= _SHORTEST and not w.startswith(_ARTICLE) for w in here)


@lru_cache(maxsize=16_384)
def _folded(word: str) -> str:
    return fold_word(word)


def _are_one(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two names are one; with one surname, like given names are brothers' and sisters'."""
    if one[-1] == other[-1]:
        return False
    return all(a == b or _is_respelled(a, b) for a, b in zip(one, other, strict=True))


def _is_respelled(one: str, other: str) -> bool:
    """Whether two stems differ inside, and not in an ending that declension may change."""
    if min(len(one), len(other)) < _SHORTEST or likeness(one, other) < _LEAST_LIKENESS:
        return False
    last = {one[-1], other[-1]}
    return len(last) == 1 or last.isdisjoint(_VOWELS)
