"""What words mean, in four languages: a wide vocabulary of what news tells of.

Topics are few and tell what an article is about; these are many, and tell that two sentences
speak of one thing in other words. A word has its meaning only whole, but for what its language
adds to it: Arabic clitics and endings, Russian, Kazakh and English endings. What is found with the
least taken away is the meaning.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.lexicon.arabic_measures import forms_of
from kzannotate.resources import resource
from kzannotate.text.fold import fold_word
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.matching import is_arabic, without_proclitics

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Concepts = frozenset[str]
_NONE: Concepts = frozenset()
_SHORTEST = 3
_LONG = 5
_MOST_ENDING = 9
_ARTICLE = "ال"
_NO_CONCEPT = "-"


def _words(text: str) -> frozenset[str]:
    return frozenset(["", *fold_word(text).split()])


_OF_NOUNS = _words(
    "ات ان ين ون ي يه يا ا ه ها هم هما هن نا اته اتها اتهم يات يين يون يته يتها يتهم ييا اتنا"
)
_OF_FEMININES = _words("ه ات ته تها تهم تنا تي تين تان اته اتها اتهم اتنا") - {""}
_OF_VERBS = _words("ت وا ون ان ا تا ه ها هم ته تها تهم وه وها وهم نا ناه وا")
_CONJUNCTIONS = frozenset(("", "و", "ف"))
_BEFORE_VERBS = frozenset(("", "و", "ف", "ل", "ول", "فل"))
_PERSONS = frozenset("تن")

_THEMES = "(?:изирова|изова|ирова|ыва|ива|ова|ева|ева|ва|ну|а|я|и|е|у|ю)?"
_ADJECTIVE = (
    "(?:ыми|ими|ого|его|ому|ему|ая|яя|ое|ее|ые|ие|ую|юю|ыи|ии|ои|еи|ою|ею|ых|их|ым|им|ом|ем)"
)
_DEED = (
    "(?:ть|ти|тся|ться|л|ла|ло|ли|ет|ут|ют|ит|ат|ят|ем|им|ешь|ите|ете|у|ю|в|вши|я|ся|сь|н|на|но|ны"
    f"|т|та|то|ты|(?:вш|ш|ющ|ущ|ящ|ащ|нн|енн|ен|ем|им|ом|т|н){_ADJECTIVE}|ен|ена|ено|ены"
    "|(?:ени|ани|ни|ти|ци)(?:е|я|ю|и|ем|еи|ям|ями|ях|ею))(?:ся|сь)?"
)
_CASES = (
    "(?:ами|ями|ов|ев|еи|ои|ою|ею|ом|ем|ам|ям|ах|ях|ью|ия|ии|ию|ием|иям|иями|иях|ие"
    "|ь|а|я|о|е|и|ы|у|ю)"
)
_QUALITY = (
    f"(?:н|енн|анн|ян|ск|еск|ическ|ов|ев|тельн|очн|ичн|альн|ованн|ивн|лив)?(?:{_ADJECTIVE}|о|а|ы)"
)
_MAKER = "(?:к|ок|ник|ниц|щик|щиц|тель|тел|ость|ост|ств|еств|ци|аци)"
_RUSSIAN_NOUN = re.compile(f"(?:{_CASES}|{_QUALITY})?")
_RUSSIAN = re.compile(f"(?:{_THEMES}{_DEED}|{_QUALITY}|{_MAKER}?{_CASES}?)")

_PASSIVE = "(?:ыл|іл|л|ын|ін|н|дыр|дір|тыр|тір|т|ыс|іс)?"
_KAZAKH_DEED = (
    f"{_PASSIVE}(?:ма|ме|ба|бе|па|пе)?(?:ды|ді|ты|ті|дық|дік|тық|тік|ған|ген|қан|кен|ып|іп|п|атын"
    "|етін|итын|итін|а|е|и|ады|еді|иды|иді|ар|ер|р|мақ|мек|бақ|бек|са|се|сын|сін|уда|уде|ушы|уші"
    "|у|уы|уі|ғы|гі|ылды|ілді|уға|уге|удың|удің|ғалы|гелі|ған|ғаны|гені)?"
)
_KAZAKH_NOUN = (
    "(?:шы|ші|лық|лік|дық|дік|тық|тік|лығы|лігі|дығы|дігі|тығы|тігі|лы|лі|сыз|сіз|ғы|гі|қы|кі)?"
    "(?:лар|лер|дар|дер|тар|тер)?(?:ымыз|іміз|ым|ім|ың|ің|сы|сі|ы|і)?"
    "(?:ның|нің|дың|дің|тың|тің|нда|нде|нан|нен|на|не|ға|ге|қа|ке|а|е|ны|ні|ды|ді|ты|ті|н|да|де|та"
    "|те|дан|ден|тан|тен|мен|бен|пен)?(?:ғы|гі)?"
)
_KAZAKH = re.compile(f"(?:{_KAZAKH_DEED}{_KAZAKH_NOUN})")
_SHORT_KAZAKH = re.compile(
    "(?:ы|і|у|(?:ыл|іл|ын|ін)?(?:ды|ді|ты|ті|ған|ген|қан|кен|у|атын|етін|ады|еді)"
    "|(?:лар|лер|дар|дер|тар|тер|лы|лі|ды|ді|ты|ті|шы|ші)?(?:сы|сі|ы|і)?(?:ның|нің|дың|дің|тың|тің"
    "|нда|нде|нан|нен|на|не|ға|ге|қа|ке|ны|ні|ды|ді|ты|ті|н|да|де|та|те|дан|ден|тан|тен|мен|бен|пен"
    "|дағы|дегі|тағы|тегі|ндағы|ндегі)?)"
)
_HARDENED = str.maketrans({"ғ": "қ", "г": "к", "б": "п"})
_SOFTENING = frozenset("ыіаеуи")


class _Vocabulary(NamedTuple):
    """Concepts by folded form, with a tab between; Arabic nouns by the endings they take.

    Args:
        none: words that mean nothing.
    """

    nouns: dict[str, str]
    feminines: dict[str, str]
    finite: dict[str, str]
    english: dict[str, str]
    russian: dict[str, str]
    kazakh: dict[str, str]
    none: set[str]


@cache
def _vocabulary() -> _Vocabulary:
    found = _Vocabulary({}, {}, {}, {}, {}, {}, set())
    tables = (found.english, found.russian, found.kazakh)
    for line in _folded(resource("lexicon", "vocabulary.tsv").read_text(encoding="utf-8")):
        if line.startswith("#"):
            continue
        concept, arabic, *others = line.split("\t")
        if concept == _NO_CONCEPT:
            found.none.update(line.split())
            continue
        meant = f"={concept}"
        for word in arabic.split():
            _add_arabic(found, word, meant)
        for table, cell in zip(tables, others, strict=True):
            _add(table, cell.split(), meant)
    return found


def _folded(text: str) -> list[str]:
    """Lines of a text, folded letter by letter, which is much faster than word by word."""
    letters = {ord(letter): fold_word(letter) for letter in set(text) if not letter.isspace()}
    return text.translate(letters).splitlines()


def _add(table: dict[str, str], words: Iterable[str], meant: str) -> None:
    for word in words:
        known = table.get(word)
        table[word] = meant if known is None else f"{known}\t{meant}"


def _add_arabic(known: _Vocabulary, word: str, meant: str) -> None:
    """A word as it stands, or a root with the number of its measure before it: 8فتح."""
    nouns: Iterable[str] = (word,)
    if word[0].isdigit():
        root = word.lstrip("0123456789")
        finite, nouns = forms_of(int(word.removesuffix(root)), root)
        _add(known.finite, finite, meant)
    elif word[0] == "ي":
        _add(known.finite, nouns, meant)
    _add(known.nouns, nouns, meant)
    _add(known.feminines, [n[:-1] for n in nouns if n[-1] == "ه" and len(n) > _SHORTEST], meant)


@lru_cache(maxsize=2_048)
def concepts_of(word: str, language: str) -> Concepts:
    """What a folded word means, as concepts that no other lexicon names; none where unknown."""
    if word in FUNCTION_WORDS or word in _vocabulary().none:
        return _NONE
    found = _meant(word, language)
    return frozenset(found.split("\t")) if found else _NONE


def _meant(word: str, language: str) -> str | None:
    if is_arabic(word):
        return _of_arabic(word)
    if word.isascii():
        return _of_english(word)
    return _of_kazakh(word) if language == "kk" else _of_russian(word)


def _of_arabic(word: str) -> str | None:
    known = _vocabulary()
    for form in without_proclitics(word):
        clitic = word[: len(word) - len(form)]
        has_article = form.startswith(_ARTICLE) and len(form) > _SHORTEST + 1
        if has_article:
            bare = form[2:]
        elif len(form) <= _SHORTEST and clitic not in _CONJUNCTIONS:
            continue  # what looks like a preposition is the word's own letter
        else:
            bare = form
        found = _of_noun(bare, known)
        if not found and not has_article and clitic in _BEFORE_VERBS:
            found = _of_verb(form, known)
        if found:
            return found
    return None


def _of_noun(word: str, known: _Vocabulary) -> str | None:
    for length in range(min(5, len(word) - 1)):
        stem = word[: len(word) - length]
        if length and len(stem) < _SHORTEST:
            break
        ending = word[len(stem) :]
        if ending in _OF_NOUNS and (found := known.nouns.get(stem)):
            return found
        if ending in _OF_FEMININES and (found := known.feminines.get(stem)):
            return found
    return None


def _of_verb(word: str, known: _Vocabulary) -> str | None:
    for length in range(min(4, len(word) - 2)):
        stem = word[: len(word) - length]
        if word[len(stem) :] not in _OF_VERBS:
            continue
        for form in _as_listed(stem):
            if found := known.finite.get(form):
                return found
    return None


def _as_listed(stem: str) -> Iterator[str]:
    """A finite form as the vocabulary has it: without a future's letter, in the third person."""
    if len(stem) < _SHORTEST:
        return
    yield stem
    if stem[0] == "س" and len(stem) > _SHORTEST and stem[1] in "يتن":
        stem = stem[1:]
        yield stem
    if stem[0] in _PERSONS:
        yield "ي" + stem[1:]


def _of_english(word: str) -> str | None:
    known = _vocabulary().english
    for form in _english_forms(word):
        if found := known.get(form):
            return found
    return None


def _english_forms(word: str) -> Iterator[str]:
    yield word
    word = word.removesuffix("'s").removesuffix("'")
    if len(word) < _SHORTEST + 1:
        return
    if word.endswith("s"):
        yield word[:-1]
        if word.endswith("es"):
            yield word[:-2]
        if word.endswith("ies"):
            yield word[:-3] + "y"
    for ending in ("ing", "ed"):
        if word.endswith(ending):
            base = word[: -len(ending)]
            yield base
            yield base + "e"
            if base[-1:] == base[-2:-1]:
                yield base[:-1]
            if ending == "ed" and base.endswith("i"):
                yield base[:-1] + "y"


def _of_russian(word: str) -> str | None:
    known = _vocabulary().russian
    for length in range(min(_MOST_ENDING, len(word) - 2) + 1):
        stem = word[: len(word) - length]
        found = known.get(stem)
        if found and _is_russian_ending(word[len(stem) :], len(stem) < _LONG):
            return found
    return None


@lru_cache(maxsize=4_096)
def _is_russian_ending(ending: str, of_noun: bool) -> bool:
    return (_RUSSIAN_NOUN if of_noun else _RUSSIAN).fullmatch(ending) is not None


def _of_kazakh(word: str) -> str | None:
    known = _vocabulary().kazakh
    for length in range(len(word) - 1):
        stem = word[: len(word) - length]
        ending = word[len(stem) :]
        found = known.get(stem)
        if not found and ending[:1] in _SOFTENING:
            found = known.get(stem[:-1] + stem[-1].translate(_HARDENED))
        if found and _is_kazakh_ending(ending, len(stem) <= _SHORTEST):
            return found
    return None


@lru_cache(maxsize=4_096)
def _is_kazakh_ending(ending: str, is_short: bool) -> bool:
    return (_SHORT_KAZAKH if is_short else _KAZAKH).fullmatch(ending) is not None
