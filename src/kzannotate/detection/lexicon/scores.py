"""Scores of matches: two small numbers with a dash or a colon, in a sentence about a game."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from kzannotate.detection.lexicon.properties import begins_so
from kzannotate.detection.lexicon.scores_in_words import scores_in_words
from kzannotate.text.fold import fold_word, folded_in_order, folded_words
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.text.tokens import Tokens

_GAME = folded_in_order(
    "فاز فوز فوزه هزم تغلب تعادل نتيجة مباراة هدف beat defeat won win victory draw drew score lost"
    " خسر خسارة اللقاء نتائج الجولة الشوط обыгра побед выигра проигра матч счет ничь"
    " вничь уступи переигра разгром"
    " жеңді есеб ұтты ұтыл жеңіс тең"
)
_EARLIER = folded_words(
    "ذهاب ذهابا سابق سابقا الأول تعادلا تعادل المجموعات group earlier previously drew drawn drawing"
    " league first group season группе группового ранее вничью первом топта топтық тең бірінші"
)
_STAGES = {
    "semi": "semi semifinal semifinals نصف полуфинал полуфинале полуфинала жартылай",
    "quarter": "quarter quarterfinal quarterfinals ربع четвертьфинал четвертьфинале ширек",
    "group": "group المجموعات مجموعات группе группового топта топтық",
    "first": "first opening الأولى الافتتاحية первом первый бірінші алғашқы",
    "final": "final نهائي النهائي النهائية نهائية финал финале финала финалда финалы финалында"
    " финалға",
}
_STAGE_WORDS = {k: frozenset(fold_word(w) for w in words.split()) for k, words in _STAGES.items()}
_REACHED = folded_in_order(
    "reach advance qualif book تأهل بلغ بلوغ حجز صعد عبر مقعد بطاقة вышл вышел вышла выход"
    " пробил путевк"
)
_SEATS = frozenset({"into", "seat", "place", "spot", "berth", "ticket"})
_INTO_FINAL = frozenset({"финалға"})
_LEAD = 4
_SIGNS = ("-", ":")
_NIL = fold_word("صفر")
_WON = frozenset(fold_word(w) for w in ("won", "выиграл", "выиграла", "выиграли", "жеңді", "ұтты"))
_LOST = frozenset(
    fold_word(w) for w in ("lost", "проиграл", "проиграла", "проиграли", "жеңілді", "ұтылды")
)
_CLAUSES = frozenset(",،;؛:(")
_LARGEST = 150
_BETWEEN_SETS = frozenset((", ", " ", "; ", "، "))
_FEWEST_SETS, _MOST_SETS = 2, 5
_REACH = 14
_DIGITS = WordMemo(str.isdecimal)


@dataclass(frozen=True, slots=True)
class Score:
    """A result of a match.

    Args:
        first: number of the word with the first number; ``last`` of the other.
        points: the larger number first: who won is said in words. A row of sets has two numbers
            for each, the winner's first.
        told: the numbers in the order of the text.
    """

    first: int
    last: int
    points: tuple[int, ...]
    told: tuple[int, ...] = ()

    @property
    def value(self) -> str:
        """The score for people."""
        sets = zip(self.points[::2], self.points[1::2], strict=True)
        return ", ".join(f"{one}:{other}" for one, other in sets)

    @property
    def is_of_sets(self) -> bool:
        """Whether it tells one set after the other."""
        return len(self.points) > len(_SIGNS)


def scores(tokens: Tokens, language: str | None = None) -> Iterator[Score]:
    """Every score of a row of words that speaks of a game; sets in a row are one.

    Args:
        tokens: words of a text.
        language: whose numbers in words are read too; none are where nobody knows.
    """
    found = [*_in_digits(tokens), *(_in_words(tokens, language) if language else ())]
    row: list[Score] = []
    for score in sorted(found, key=lambda s: s.first):
        if row and not _is_next_set(tokens, row[-1], score):
            yield from _joined(row)
            row = []
        row.append(score)
    yield from _joined(row)


def _is_next_set(tokens: Tokens, one: Score, other: Score) -> bool:
    return other.first == one.last + 1 and tokens.gap(one.last) in _BETWEEN_SETS


def _joined(row: list[Score]) -> Iterator[Score]:
    """One score of a row of sets, or the single one."""
    if len(row) < _FEWEST_SETS or len(row) > _MOST_SETS:
        yield from row
        return
    points = [p for score in row for p in score.told]
    won = sum(a > b for a, b in zip(points[::2], points[1::2], strict=True))
    if 2 * won < len(row):
        points = [p for a, b in zip(points[::2], points[1::2], strict=True) for p in (b, a)]
    yield Score(row[0].first, row[-1].last, tuple(points), tuple(points))


def _in_words(tokens: Tokens, language: str) -> Iterator[Score]:
    for first, last, points in scores_in_words(tokens, language):
        near = tokens.words[max(0, first - _REACH) : last + _REACH]
        if any(map(tells_of_game, near)):
            yield Score(first, last, points, points)


def _in_digits(tokens: Tokens) -> Iterator[Score]:
    words = tokens.words
    for digits in tokens.places(_DIGITS):
        nil_first = digits > 0 and words[digits - 1] == _NIL  # صفر-3
        place = digits - (nil_first and tokens.gap(digits - 1) in _SIGNS)
        following = words[place + 1] if place + 1 < len(words) else ""
        if not (following.isdecimal() or following == _NIL):
            continue
        if tokens.gap(place) not in _SIGNS or _goes_on(tokens, place):
            continue
        numbers = _points(words[place]), _points(following)
        near = words[max(0, place - _REACH) : place + _REACH]
        if max(numbers) <= _LARGEST and any(map(tells_of_game, near)):
            yield Score(place, place + 1, (max(numbers), min(numbers)), numbers)


def _points(word: str) -> int:
    return 0 if word == _NIL else int(word)


@lru_cache(maxsize=16_384)
def tells_of_game(word: str) -> bool:
    """Whether a folded word speaks of a match."""
    return begins_so(word, _GAME)


def stages_of(words: Sequence[str]) -> frozenset[str]:
    """Which rounds of a contest folded words name; a semi-final is no final."""
    found = {k for k, names in _STAGE_WORDS.items() if not names.isdisjoint(words)}
    if found == {"final"} and _is_reached(words):
        return frozenset()
    if "semi" in found and _is_reached(words, "semi"):
        return frozenset(found - {"semi", "final"})
    return frozenset(found - {"final"} if found & {"semi", "quarter"} else found)


def _is_reached(words: Sequence[str], stage: str = "final") -> bool:
    """Whether a final is told as the next match: a seat in the final, вышли в финал."""
    at = next(n for n, w in enumerate(words) if w in _STAGE_WORDS[stage])
    near = words[max(0, at - _LEAD) : at]
    return words[at] in _INTO_FINAL or any(begins_so(w, _REACHED) or w in _SEATS for w in near)


def won_and_lost(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether one and the same side is said to have won and to have lost."""
    for won, lost in ((one, other), (other, one)):
        at = next((n for n, w in enumerate(won) if w in _WON), 0)
        if at and lost[at : at + 1] and lost[at] in _LOST and won[:at] == lost[:at]:
            return True
    return False


def leads(tokens: Tokens, found: Sequence[Score]) -> bool:
    """Whether all scores behind the first are of earlier matches, told of in other clauses."""
    for before, score in pairwise(found):
        opened = [n for n in range(before.last, score.first) if set(tokens.gap(n)) & _CLAUSES]
        own = tokens.words[opened[-1] + 1 : score.last + 4] if opened else ()
        if _EARLIER.isdisjoint(own):
            return False
    return bool(found)


def _goes_on(tokens: Tokens, place: int) -> bool:
    """Whether the two numbers are part of a date, a time or a longer row."""
    before = tokens.gap(place - 1) if place else " "
    after = tokens.gap(place + 1)
    following = tokens.words[place + 2] if place + 2 < len(tokens.words) else ""
    joined = after[:1] in (*_SIGNS, "/", "%") or (after == "." and following.isdecimal())
    long = max(len(tokens.words[place]), len(tokens.words[place + 1])) > len(str(_LARGEST))
    return joined or long or before in (*_SIGNS, "/", ".", "")
