"""Words without their endings, for names that are declined: Russian and Kazakh.

The stemmers need not be right, only the same for all forms of one name. Arabic and English
names are never stemmed.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_RUSSIAN = (
    r"(?:иями|(?:(?<=...)(?:ого|его|ому|ему|ыми|ими|ами|ями|иеи|иям|иях|ая|яя|ое|ее|ые|ыи|ии|ои|еи"
    r"|ую|юю|ых|их|ам|ям|ах|ях|ью|ия|ие|ию))|(?:(?<=....)(?:ым|им|ом|ем))"
    r"|(?:(?<=...)[аоеыиуюья]))$"
)
_KAZAKH = (
    "(?<=...)(?:(?:ы|і)н(?:ың|ің|ан|ен)|(?:ы|і)нд[ае]|(?:ы|і)н[ае]|(?:н|д|т)(?:ың|ің)"
    "|[лдт](?:ар|ер)|[дтн](?:ан|ен)|[мбп]ен|[дт](?:ағы|егі)|н?д[ае]|т[ае]|[нғқгк][ае]"
    "|[дтн][ыі]|[ыі]н?)$"
)
_ENDINGS = {"ru": re.compile(_RUSSIAN), "kk": re.compile(_KAZAKH)}
_ROUNDS = {"ru": 1, "kk": 4}
_SOFT = re.compile("(?<=...)[аеу]и$")
_POSSESSED = re.compile("(?<=..[дтн])[ыі]$")
_HARDENED = str.maketrans({"ғ": "қ", "г": "к", "б": "п"})

_VOWELS = frozenset("аеиоуыіүұөәя")
_FIXED_VOWELS = {"kk": _VOWELS, "ru": frozenset("еоиу")}
"""With what names end that no case changes."""


@lru_cache(maxsize=32_768)
def stem(word: str, language: str) -> str:
    """The stem of a folded word; the word itself in languages without a stemmer."""
    endings = _ENDINGS.get(language)
    if endings is None:
        return word
    for _ in range(_ROUNDS[language]):
        shorter = endings.sub("", word, count=1)
        if shorter == word:
            break
        word = shorter
    # Kazakh softens a last consonant before a vowel: ынтымақтастық, ынтымақтастығы.
    return word[:-1] + word[-1:].translate(_HARDENED) if language == "kk" else word


def declined_stems(words: Sequence[str], language: str) -> Iterator[str]:
    """The stems that a name of folded words may have in a text, in one string each.

    Russian names in -ай and -ей lose their last letter with the genitive's ending: Карасай has
    Карасая, which looks like an adjective's feminine. Kazakh қызметі is қызмет with the ending of
    what belongs to another, and looks like an accusative in -ті.
    """
    yield " ".join(stem(w, language) for w in words)
    if language == "kk" and any(map(_POSSESSED.search, words)):
        yield " ".join(stem(_POSSESSED.sub("", w), language) for w in words)
    if language == "ru" and any(map(is_soft, words)):
        genitive = (f"{w[:-1]}я" if is_soft(w) else w for w in words)
        yield " ".join(stem(w, language) for w in genitive)


def is_soft(word: str) -> bool:
    """Whether a Russian word ends in -ай, -ей or -уй, and drops its last letter in the genitive."""
    return _SOFT.search(word) is not None


def is_another_vowel(word: str, name: str, language: str) -> bool:
    """Whether a word is a name with another last vowel, which is no ending of a case.

    The stemmer takes it for one: Каримзада seems to be a locative, as Каримзаде does.
    """
    fixed = _FIXED_VOWELS.get(language, frozenset())
    if word == name or word[:-1] != name[:-1]:
        return False
    return name[-1:] in fixed and word[-1:] in _VOWELS
