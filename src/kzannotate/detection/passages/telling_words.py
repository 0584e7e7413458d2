"""Which words tell what a text is about, and how they may sound as names in any script."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from kzannotate.detection.passages.anchors import ATTRIBUTED
from kzannotate.detection.passages.passage import GENERIC
from kzannotate.text.fold import fold_word
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.matching import is_arabic, without_article, without_proclitics
from kzannotate.text.months import MONTHS
from kzannotate.text.noun_stems import kin_stems, noun_stems
from kzannotate.text.numerals import may_begin
from kzannotate.text.sound_keys import sound_key
from kzannotate.text.weekdays import weekday_of

if TYPE_CHECKING:
    from collections.abc import Collection

Stems = frozenset[str]
_NONE: Stems = frozenset()
_SHORTEST_KEY = 3
_PLAIN_WORDS = (
    "was were is are be been has have had that this it he she they who which there not no after"
    " before when where while also than more about over some all one two new first last his her"
    " their would could into out up down as but or if so only still during since until between"
    " said says told reported announced added stated year years day days month week monday sunday"
    " قال قالت وقال وقالت أعلن أعلنت أكد أكدت ذكر ذكرت أفاد أفادت أضاف أضافت أوضح أوضحت"
    " сообщил сообщила сообщили заявил заявила рассказал рассказала отметил отметила уточнили"
    " хабарлады деді мәлімдеді айтты"
    " كان كانت وكان وكانت قد وقد لم لن لا ما كما بعد قبل منذ خلال عند أن إن أنه أنها وهو وهي كل بعض"
    " أحد أي حتى هناك مع غير دون عام العام سنة يوم شهر هذا أمس اليوم فيها فيه منها منه له لها بها"
    " به عليها عليه إليها وأن التى"
    " был была было были не что это как так также который которая которые которых его ее их она он"
    " они уже еще после до при чтобы но или если только год года году лет день дня между этом этого"
    " болды бар емес бұл ол осы да де та те еді деп үшін дейін кейін бір жыл жылы күні"
    " жылды жылғы былтыр былтырғы биыл биылғы жылдың былтырдан"
)
_PLAIN = frozenset(fold_word(w) for w in _PLAIN_WORDS.split()) | FUNCTION_WORDS


@lru_cache(maxsize=2_048)
def telling(word: str, language: str) -> Stems:
    """Stems of a folded word that tells what a text is about; none for all others."""
    if len(word) <= 1 or word in _PLAIN or word.isdecimal() or word in MONTHS:
        return _NONE
    if weekday_of(word) is not None or may_begin(word, language):
        return _NONE
    own = noun_stems(word, language) - GENERIC - ATTRIBUTED
    return kin_stems(word, language) - GENERIC - ATTRIBUTED if own else own


@lru_cache(maxsize=16_384)
def sounds_of(word: str) -> Stems:
    """How a folded word may sound as a name in any script."""
    forms = map(without_article, without_proclitics(word)) if is_arabic(word) else (word,)
    return frozenset(k for f in forms if len(k := sound_key(f)) >= _SHORTEST_KEY)


def many_among(words: Collection[Stems], others: Stems) -> int:
    """How many of some words, each told by its stems, are among others."""
    return len(words) - sum(map(others.isdisjoint, words))
