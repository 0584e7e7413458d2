"""How many times somebody has won what they are champions of: eight-time, восьмикратный."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.lexicon.terms import whole_or_beginning
from kzannotate.text.fold import folded_words
from kzannotate.text.numerals import numeral_at
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.detection.articles.article_text import ArticleText

_REACH, _MOST = 5, 60
_CHAMPION = whole_or_beginning(
    "champion title_ titles_ trophy_ cup_ crown_ winner_ winners_ чемпион титул победител обладател"
    " кубка_ кубок_ трофе лауреат بطل_ بطلة_ بطلا_ لقب ألقاب توج تتويج كأس_ حامل_ حاملة_ الفائز_"
    " чемпион жеңімпаз титул кубо кубог атағы_ атағын_"
)
_TIMES = folded_words("time times раз раза مرة مرات مرتين дүркін мәрте рет қайтара")
_RUSSIAN = {
    "двукратн": 2,
    "двухкратн": 2,
    "трехкратн": 3,
    "четырехкратн": 4,
    "пятикратн": 5,
    "шестикратн": 6,
    "семикратн": 7,
    "восьмикратн": 8,
    "девятикратн": 9,
    "десятикратн": 10,
    "одиннадцатикратн": 11,
    "двенадцатикратн": 12,
    "тринадцатикратн": 13,
    "четырнадцатикратн": 14,
    "пятнадцатикратн": 15,
    "двадцатикратн": 20,
}
_FOLD = re.compile("(.+кратн)(?:ыи|ая|ое|ые|ого|ои|ому|ым|ом|ую|ых|ыми)")


def _in_one_word(word: str) -> int | None:
    match = _FOLD.fullmatch(word)
    return _RUSSIAN.get(match[1]) if match else None


_IS_TIMES = WordMemo(lambda word: word in _TIMES or None)
_HOW_OFTEN = WordMemo(_in_one_word)


class TimesWon(NamedTuple):
    """So many times, from the first word to the last, beside a word for a champion."""

    first: int
    last: int
    number: int
    champion: int


def times_won(text: ArticleText) -> Iterator[TimesWon]:
    """Each number of times that a sentence tells together with a champion or a title."""
    words = text.tokens.words
    if not any(_CHAMPION[w] for w in dict.fromkeys(words)):
        return
    if text.language == "ru":
        for place in text.tokens.places(_HOW_OFTEN):
            champion = _champion(text, place, place)
            if champion is not None:
                yield TimesWon(place, place, _HOW_OFTEN[words[place]] or 0, champion)
    for times in text.tokens.places(_IS_TIMES):
        found = (numeral_at(text.tokens, n, text.language) for n in range(max(0, times - 3), times))
        numeral = next((n for n in found if n is not None and n.last == times - 1), None)
        if numeral is None or not 1 < numeral.value < _MOST:
            continue
        champion = _champion(text, numeral.first, times)
        if champion is not None:
            yield TimesWon(numeral.first, times, int(numeral.value), champion)


def _champion(text: ArticleText, first: int, last: int) -> int | None:
    """The nearest word for a champion in the same part of the sentence."""
    start, end = text.sentence_words(first)
    near = range(max(start, first - _REACH), min(end, last + _REACH) + 1)
    words = text.tokens.words
    found = [n for n in near if not first <= n <= last and _CHAMPION[words[n]]]
    return min(found, key=lambda n: min(abs(n - first), abs(n - last)), default=None)
