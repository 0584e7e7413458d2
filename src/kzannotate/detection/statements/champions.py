"""How many times somebody has been champion: three-time, пятикратная, للمرة الرابعة, үш дүркін."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kzannotate.text.fold import fold_word, folded_words
from kzannotate.text.ordinals import ordinal_at
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.detection.articles.article_text import ArticleText

_TIMES = (
    (2, "two double двух дву екі"),
    (3, "three triple трех трёх үш ثلاث"),
    (4, "four четырех төрт أربع"),
    (5, "five пяти бес خمس"),
    (6, "six шести алты ست"),
    (7, "seven семи жеті سبع"),
    (8, "eight восьми сегіз ثماني ثمان"),
    (9, "nine девяти тоғыз تسع"),
    (10, "ten десяти он عشر"),
    (11, "eleven одиннадцати"),
    (12, "twelve двенадцати"),
)
_NUMBERS = {fold_word(w): n for n, words in _TIMES for w in words.split()}
_TITLES = folded_words(
    "champion champions title titles crown winner medallist titleholder чемпион чемпиона чемпионка"
    " чемпионки чемпионом чемпионкой чемпиону чемпионке титул титула обладатель обладателя призер"
    " победитель победительница"
    " чемпион чемпионы чемпионға жеңімпазы жүлдегері بطل بطلة البطل البطلة لقب اللقب بلقب لقبه"
    " لقبها بطلا"
)
_KRAT = "кратн"
_DURKIN = frozenset({fold_word("дүркін"), fold_word("мәрте")})
_ONCE_MORE, _TWICE = fold_word("للمرة"), frozenset({fold_word("مرتين"), "twice", "дважды"})
_SO_OFTEN = frozenset({fold_word("مرات"), "times"})
_REACH, _ORDINAL_REACH = 5, 6
_MANY = 30


class Championship(NamedTuple):
    """How often somebody won a title, with the words that say so."""

    times: int
    first: int
    last: int


def _tells(word: str) -> bool:
    return (
        word in ("time", "fold")
        or _KRAT in word
        or word in _DURKIN
        or word in _TWICE
        or word in _SO_OFTEN
        or word == _ONCE_MORE
        or word.startswith("титул")
    )


_MAY_TELL = WordMemo(_tells)


def championships(text: ArticleText) -> Iterator[Championship]:
    """Each number of titles beside a word for a title or a champion, in order."""
    for place in text.tokens.places(_MAY_TELL):
        found = _at(text, place)
        if found and 1 < found.times < _MANY and _is_of_title(text, found):
            yield found


def _at(text: ArticleText, place: int) -> Championship | None:
    words = text.tokens.words
    word, before = words[place], words[place - 1] if place else ""
    if word in _TWICE:
        return Championship(2, place, place)
    if word in ("time", "times", "fold") or word in _DURKIN or word in _SO_OFTEN:
        times = _number(before)
        return Championship(times, place - 1, place) if times else None
    if _KRAT in word:
        times = _number(word.split(_KRAT)[0])
        if times:
            return Championship(times, place, place)
        digits = before.isdecimal() and len(before) <= len("30")
        return Championship(int(before), place - 1, place) if digits else None
    if word == _ONCE_MORE and place + 1 < len(words):
        ordinal = ordinal_at(text.tokens, place + 1, "ar")
        return Championship(ordinal.value, place, ordinal.last) if ordinal else None
    return _behind_title(text, place) if word.startswith("титул") else None


def _number(word: str) -> int:
    if word.isdecimal() and len(word) <= len("30"):
        return int(word)
    return _NUMBERS.get(word, 0)


def _behind_title(text: ArticleText, place: int) -> Championship | None:
    """An ordinal soon behind a Russian title: титул для него уже пятый."""
    end = text.sentence_words(place)[1]
    for at in range(place + 1, min(end, place + _ORDINAL_REACH) + 1):
        ordinal = ordinal_at(text.tokens, at, "ru") if text.language == "ru" else None
        if ordinal:
            return Championship(ordinal.value, at, ordinal.last)
    return None


def _is_of_title(text: ArticleText, found: Championship) -> bool:
    start, end = text.sentence_words(found.first)
    low, high = max(start, found.first - _REACH), min(end, found.last + _REACH)
    return any(text.tokens.words[n] in _TITLES for n in range(low, high + 1))
