"""Events that an article gives a number in their row: the 14th festival, الدورة الرابعة عشرة."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.lexicon.measures import is_ahead
from kzannotate.detection.lexicon.row_nouns import EDITION, OFFICE, row_kind_of
from kzannotate.detection.lexicon.vocabulary import concepts_of
from kzannotate.detection.mentions.editions import tells_of_elsewhen
from kzannotate.detection.passages.telling_words import telling
from kzannotate.detection.statements.told_editions import ordinal_by
from kzannotate.text.fold import fold_word, folded_words
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.noun_stems import noun_stems
from kzannotate.text.sound_keys import sound_key
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.mentions.mentions import Found
    from kzannotate.domain.span import Span
    from kzannotate.text.ordinals import Ordinal

_ITS = ("ته", "تها")
_MAY_HAVE_NUMBER = WordMemo(row_kind_of)
_BEHIND = 5
_LONGEST_NAME = 20
_BEFORE_KAZAKH = 3
_BECOME = folded_words(
    "became becomes become is was as elected sworn named стал стала станет избран избрана является"
    " هو هي أصبح أصبحت بات باتت بصفته بصفتها انتخب انتخبت болды болып"
)
_LEADS = 4
_SHORTEST = 2
_JOINTS = frozenset(' «"“-')
_STOPPERS = folded_words("in at on under with в на с по في من على تحت")
_OF = frozenset({fold_word("من"), "of", "for"})


class NumberedEvent(NamedTuple):
    """An event's number.

    Args:
        entity: the listed event that is named there; None where none is.
        words: stems of the words of its name, as far as they are known.
        years: the years that its sentence names.
        kind: of what it is the number: a festival, a prize, an office.
        meant: of each word of the name what it means in any language, and how it sounds.
        said: how the names of its sentence sound.
        ahead: whether it is still to come.
    """

    span: Span
    value: int
    entity: str | None
    words: frozenset[str]
    years: frozenset[int]
    kind: str = EDITION
    meant: tuple[frozenset[str], ...] = ()
    said: frozenset[str] = frozenset()
    ahead: bool = False


def numbered_events(text: ArticleText, names: Sequence[Found]) -> Iterator[NumberedEvent]:
    """Every number beside a noun for an event or an edition, in order."""
    events = [f for f in names if f.use.entity.kind == "event"]
    firsts = [f.first for f in events]
    tokens = text.tokens
    for place in tokens.places(_MAY_HAVE_NUMBER):
        ordinal = ordinal_by(text, place)
        if ordinal is None:
            continue
        start, end = text.sentence_words(place)
        kind = row_kind_of(tokens.words[place]) or EDITION
        if kind == OFFICE and not _is_become(text, start, min(place, ordinal.first)):
            continue
        if tells_of_elsewhen(tokens.words[start : end + 1]):
            continue
        low, high = min(place, ordinal.first), max(place, ordinal.last)
        last = _last_of_name(text, high)
        owner = _owner(text, start, place)
        if owner is not None:
            kind = row_kind_of(tokens.words[owner[0]]) or kind
        named_from, named_to = owner or (low, last)
        here = events[
            bisect_left(firsts, named_from - _LONGEST_NAME) : bisect_right(firsts, named_to + 1)
        ]
        named = (f.entity for f in here if f.last >= named_from - 1)
        dates = text.dates_between(tokens.starts[start], tokens.ends[end])
        years = frozenset(d.first.year for d in dates if d.dated)
        if years and text.period is not None and text.period[0].year not in years:
            continue
        own = _own_words(text, ordinal, _widened(text, start, named_from), named_to)
        yield NumberedEvent(
            tokens.span(low, high),
            ordinal.value,
            next(named, None),
            _words(text, ordinal, named_from, named_to),
            years,
            kind,
            tuple(known_in_any(w, text.language) for w in own),
            frozenset(_said(text, start, end)),
            is_ahead(tokens.words[start : end + 1]),
        )


def _owner(text: ArticleText, start: int, place: int) -> tuple[int, int] | None:
    """The name of whose edition Arabic tells: opened the palm festival in its 12th edition."""
    tokens = text.tokens
    word = tokens.words[place]
    if text.language != "ar" or not (_is_edition(word) and word.endswith(_ITS)):
        return None
    for first in range(place - 1, max(start, place - _LONGEST_NAME) - 1, -1):
        if _is_event(tokens.words[first]):
            last = first
            while last + 1 < place and last < first + _BEHIND and _goes_on(text, last):
                last += 1
            return (first, last) if last > first else None
    return None


def _goes_on(text: ArticleText, last: int) -> bool:
    return text.tokens.gap(last) == " " and text.tokens.words[last + 1] not in _STOPPERS


def _is_become(text: ArticleText, start: int, first: int) -> bool:
    """Whether a sentence says of somebody that he is the fifth president, or became it."""
    words = text.tokens.words[max(start, first - _LEADS) : first]
    return not _BECOME.isdisjoint(words) or (text.language == "kk" and start == first)


def _widened(text: ArticleText, start: int, first: int) -> int:
    """Where a Kazakh name begins that stands before its number, as names of owners do elsewhere."""
    tokens, place = text.tokens, first
    while place > max(start, first - _BEFORE_KAZAKH) and not set(tokens.gap(place - 1)) - _JOINTS:
        if text.language != "kk" and not tokens.words[place - 1].endswith(("'s", "’s")):
            break
        place -= 1
    return place


def _own_words(text: ArticleText, ordinal: Ordinal, low: int, last: int) -> list[str]:
    """The telling words of a name, but for the number and nouns of what has one."""
    return [
        w
        for n, w in enumerate(text.tokens.words[low : last + 1], low)
        if not ordinal.first <= n <= ordinal.last
        and w not in FUNCTION_WORDS
        and row_kind_of(w) is None
        and telling(w, text.language)
    ]


def _said(text: ArticleText, start: int, end: int) -> Iterator[str]:
    """How the names of a sentence sound, as far as capitals tell."""
    for number, word in enumerate(text.tokens.words[start : end + 1], start):
        named = text.language == "ar" or text.tokens.is_capital(number)
        if named and len(key := sound_key(min(noun_stems(word, text.language)))) >= _SHORTEST:
            yield key


def known_in_any(word: str, language: str) -> frozenset[str]:
    """What a word means in any language, and how it sounds."""
    keys = (sound_key(form) for form in (word, *noun_stems(word, language)))
    return concepts_of(word, language) | {key for key in keys if len(key) >= _SHORTEST}


def _is_event(word: str) -> bool:
    return row_kind_of(word) not in (None, EDITION, OFFICE)


def _is_edition(word: str) -> bool:
    return row_kind_of(word) == EDITION


def _last_of_name(text: ArticleText, last: int) -> int:
    """The last word that seems to belong to a name that begins before."""
    tokens = text.tokens
    end = last
    if text.language == "kk":
        return last  # the noun is the last word
    if text.language == "en" and last + 1 < len(tokens.words) and tokens.words[last + 1] not in _OF:
        return last
    while end + 1 < len(tokens.words) and end < last + _BEHIND:
        word = tokens.words[end + 1]
        opens = end == last and word in _OF
        if set(tokens.gap(end)) - set(' «"“-') or (word in _STOPPERS and not opens):
            break
        end += 1
        if set(tokens.gap(end)) & set('»”"'):
            break
    return end


def _words(text: ArticleText, ordinal: Ordinal, low: int, last: int) -> frozenset[str]:
    """Stems of a name's words; all nouns for editions are one."""
    found: set[str] = set()
    for number in range(low, last + 1):
        word = text.tokens.words[number]
        if ordinal.first <= number <= ordinal.last or word in FUNCTION_WORDS:
            continue
        found |= {EDITION} if _is_edition(word) else {min(noun_stems(word, text.language), key=len)}
    return frozenset(found - {EDITION})
