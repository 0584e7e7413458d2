"""Two articles that tell the same but for one answer: who won, where it was, passed or rejected."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import partial
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.comparing.answers_kept import AnswersKept
from kzannotate.detection.comparing.one_happening import of_one_happening
from kzannotate.detection.comparing.set_apart import are_two_bills, are_two_matches, words_around
from kzannotate.detection.lexicon.nations import nation_of
from kzannotate.detection.lexicon.opposites import AMBIGUOUS, DRAWN, OF_PERSONS, OF_SUBJECTS
from kzannotate.detection.lexicon.outcomes import NO_FACTS, is_of_appeal
from kzannotate.detection.lexicon.parts_played import CONTRACT, SCENE
from kzannotate.detection.passages.telling_words import Stems, many_among, telling
from kzannotate.detection.readings.shelf import leave_out
from kzannotate.detection.statements.landmarks import AT
from kzannotate.detection.statements.tellers import known_by
from kzannotate.detection.statements.tellings import QUOTE
from kzannotate.text.fold import fold_word
from kzannotate.text.likeness import likeness

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from kzannotate.detection.readings.reading import Reading
    from kzannotate.detection.statements.tellings import Telling

    Place = tuple[int, Telling]

MOST_READINGS = 4_000
_COMMON = 16
"""A word that more tellings of one question share tells too little to find partners by."""
_DAYS_APART = 7
_MATCH_DAYS = 3
"""Two reports of one match lie no further apart; two legs do."""
_OF_HAPPENINGS = frozenset({SCENE, CONTRACT})
"""Questions about a thing that takes place, or is given away, once."""
_OF_COURTS = frozenset({"verdict"})
_AROUND = 62
_LIKE = 75.0
_FEWEST_ACROSS = 3
_SURE_TOPICS = 2
_FEW = 3
_SHORT = 2
_MOST_CANDIDATES = 24
_LOUD, ENOUGH = 1.0, 0.6
_NOTHING, _SOFTLY, _LOUDLY, _WON_BY_BOTH = range(4)
_RESULT = re.compile(r"\b(\d{1,3})\s?[-:–]\s?(\d{1,3})\b")


class Otherwise(NamedTuple):
    """Two tellings that differ in their answers, and whether they are almost certainly of one."""

    one: Telling
    other: Telling
    is_loud: bool
    of_winners: bool = False


def told_otherwise(readings: Sequence[Reading]) -> Iterator[Otherwise]:
    """Every two tellings of two articles that give other answers to one question."""
    if len(readings) > MOST_READINGS:
        leave_out(
            readings, f"answers in words are not compared in more than {MOST_READINGS} articles"
        )
        return
    told = [(n, t) for n, reading in enumerate(readings) for t in reading.tellings]
    shared = _shared(one for _, one in told)
    kept, articles = AnswersKept(readings, __name__), _Articles(readings)
    for number, place in enumerate(told):
        earlier = [told[n] for n in _candidates(shared[number], number)]
        ask = partial(_answer, articles, place, earlier)
        one = place[1]
        answers = kept.of(one, [before for _, before in earlier], ask)
        for (_, before), answer in zip(earlier, answers, strict=True):
            if answer:
                yield Otherwise(before, one, answer >= _LOUDLY, answer == _WON_BY_BOTH)
    kept.keep()


def _answer(articles: _Articles, place: Place, earlier: Sequence[Place], number: int) -> int:
    """What a telling and an earlier one, given by its number, show."""
    (reading, one), (article, before) = place, earlier[number]
    if article == reading:
        return _NOTHING
    score = _score(before, one)
    if score < ENOUGH:
        return _WON_BY_BOTH if won_by_each_other(before, one) else _NOTHING
    if not _are_strange(before, articles.known(article), one, articles.known(reading)):
        return _NOTHING
    return _LOUDLY if score >= _LOUD else _SOFTLY


def _shared(told: Iterable[Telling]) -> list[list[list[int]]]:
    """For each telling the numbers of all those that have a key of its own, one row for a key."""
    index: dict[tuple[str, str], dict[str, list[int]]] = defaultdict(partial(defaultdict, list))
    shared: list[list[list[int]]] = []
    for number, one in enumerate(told):
        # Found by stems in its language, by how names sound in any.
        by_stem, by_sound = index[one.question, one.language], index[one.question, ""]
        rows = [by_stem[stem] for stem in frozenset().union(*one.words)]
        rows += [by_sound[sound] for sound in _sounds(one.names)]
        if _is_of_happening(one):
            rows += [by_sound[m] for m in frozenset().union(*one.words) if m.startswith("=")]
        for row in rows:
            row.append(number)
        shared.append(rows)
    return shared


def _sounds(known: Iterable[Stems]) -> Stems:
    """How names sound, of all that they are known by; short ones tell too little."""
    return frozenset(k for keys in known for k in keys if k[0] != "=" and len(k) > _SHORT)


def _candidates(rows: Iterable[Sequence[int]], number: int) -> list[int]:
    """Earlier tellings of a question that share rare words with one: those that share the most."""
    counts: dict[int, int] = defaultdict(int)
    for row in rows:
        if 1 < len(row) <= _COMMON:
            for other in row:
                if other >= number:
                    break
                counts[other] += 1
    ranked = sorted(counts, key=lambda other: (-counts[other], -other))
    return sorted(ranked[:_MOST_CANDIDATES])


def _score(one: Telling, other: Telling) -> float:
    """How surely two tellings are of one thing; 1 for almost certainly."""
    if not exclude_each_other(one, other) or not _may_meet(one, other) or _set_apart(one, other):
        return 0.0
    alike = alikeness(one, other)
    if _is_of_happening(one) and alike < _LOUD:
        alike = max(alike, of_one_happening(one, other))
    return alike


def _is_of_happening(told: Telling) -> bool:
    """Whether a question is about what takes place, or lies somewhere, once."""
    return told.question in _OF_HAPPENINGS or told.question.startswith(AT)


def _set_apart(one: Telling, other: Telling) -> bool:
    """Whether sentences tell of two matches, or of a law and of a part of it."""
    if one.question in _OF_COURTS:
        courts = (is_of_appeal(words_around(t.text, t.span)) for t in (one, other))
        return _wishes(one) != _wishes(other) or len(set(courts)) > 1
    if _is_of_happening(one) and (_is_country(one) != _is_country(other) or _are_kin(one, other)):
        return True
    asked = {"result": are_two_matches, "decision": are_two_bills}.get(one.question)
    return asked is not None and asked(*(words_around(t.text, t.span) for t in (one, other)))


def _is_country(told: Telling) -> bool:
    """Whether an answer is a country, in which the other may lie."""
    words = told.span.of(told.text.raw).split()
    return any(nation_of(fold_word(w), told.language) for w in words)


def _are_kin(one: Telling, other: Telling) -> bool:
    """Whether one name may be the other in an adjective or another script: Сарысуйского, Sarysu."""
    heard = [{k for k in t.answer if k[0] != "="} for t in (one, other)]
    across = one.language != other.language
    return any(
        a.startswith(b) or b.startswith(a) or (across and likeness(a, b) >= _LIKE)
        for a, b in product(*heard)
    )


def _wishes(told: Telling) -> bool:
    """Whether a sentence tells what somebody asks of a court."""
    return not NO_FACTS.isdisjoint(words_around(told.text, told.span))


def exclude_each_other(one: Telling, other: Telling) -> bool:
    """Whether two answers cannot both be right: of a result, those of one side."""
    if not one.answer.isdisjoint(other.answer):
        return False
    if one.question not in OF_SUBJECTS:
        return True
    return not ((one.answer | other.answer) & DRAWN or one.subject.isdisjoint(other.subject))


def give_other_winners(one: Telling, other: Telling) -> bool:
    """Whether each of two sides is said to have won against the other, or one drew."""
    if one.question not in OF_SUBJECTS:
        return False
    if (one.answer ^ other.answer) & DRAWN:
        return True
    here, there = frozenset().union(*one.names), frozenset().union(*other.names)
    crossed = one.subject.isdisjoint(other.subject) and one.answer == other.answer
    return crossed and not (one.subject.isdisjoint(there) or other.subject.isdisjoint(here))


def won_by_each_other(one: Telling, other: Telling) -> bool:
    """Whether each of two sides is said to have beaten the other by one and the same result."""
    if one.question not in OF_SUBJECTS or one.answer != other.answer or one.answer & DRAWN:
        return False
    here, there = frozenset().union(*one.names), frozenset().union(*other.names)
    if not one.subject & there or not other.subject & here or one.subject & other.subject:
        return False
    results = _results(one), _results(other)
    return bool(results[0]) and results[0] == results[1] and _may_meet(one, other)


def _results(told: Telling) -> list[list[int]]:
    """The results in digits of a sentence, the larger number first."""
    sentence = told.text.sentence_around(told.span)
    found = _RESULT.findall(told.text.raw, sentence.start, sentence.end)
    return [sorted(map(int, result)) for result in found]


def alikeness(one: Telling, other: Telling) -> float:
    """How surely two sentences are about one thing; 1 for almost certainly."""
    same = one.language == other.language
    return _alike(one, other) if same else _alike_across(one, other)


def _may_meet(one: Telling, other: Telling) -> bool:
    """Whether two tellings are of one time, and of the same bearer."""
    first, second = one.text.period, other.text.period
    if first is None or second is None or abs((first[0] - second[0]).days) > _DAYS_APART:
        return False
    if one.days and other.days and not _overlap(one, other):
        return False
    if one.question in OF_SUBJECTS and abs((first[0] - second[0]).days) > _MATCH_DAYS:
        return False
    if _is_long_ago(one, first) or _is_long_ago(other, second):
        return False
    if one.question in AMBIGUOUS and one.numbers and other.numbers:
        return bool(_equal(one, other))
    return one.question not in OF_PERSONS or not (one.numbers or other.numbers)


def _is_long_ago(one: Telling, period: tuple[date, date]) -> bool:
    """Whether a sentence names days, none of which is of about its article's time."""
    first, last = (day.toordinal() for day in period)
    planned = _is_of_happening(one)
    near = ((planned or a - _AROUND <= last) and first <= b + _AROUND for a, b in one.days)
    return bool(one.days) and not any(near)


def _overlap(one: Telling, other: Telling) -> bool:
    return any(a <= d and c <= b for a, b in one.days for c, d in other.days)


def _alike(one: Telling, other: Telling) -> float:
    """What two sentences of one language share, against what they should."""
    here, there = frozenset().union(*one.words), frozenset().union(*other.words)
    shared = min(many_among(one.words, there), many_among(other.words, here))
    theirs = frozenset().union(*other.names)
    named = one.language == "ar" or one.question == QUOTE
    named = named or any(not name.isdisjoint(theirs) for name in one.names)
    least, fewest = _wanted(one.question)
    part = shared / min(len(one.words), len(other.words))
    sure = named or shared > fewest or (part == 1 and shared == fewest > _SHORT)
    return part / least if sure and shared + _equal(one, other) >= fewest else 0.0


def _wanted(question: str) -> tuple[float, int]:
    """Which part of the words two sentences must share, and how many."""
    if question in AMBIGUOUS or question == QUOTE:
        return 0.75, 3
    return (0.5, 3) if question == SCENE else (0.5, 2)


def _equal(one: Telling, other: Telling) -> int:
    """How many telling numbers both sentences have."""
    return sum(n >= _FEW or 0 < n < 1 for n in one.numbers & other.numbers)


def _alike_across(one: Telling, other: Telling) -> float:
    """The same of two languages, by names, numbers and topics."""
    named = len(_sounds(one.names) & _sounds(other.names))
    if not named or one.question in AMBIGUOUS or one.question == QUOTE:
        return 0.0
    topics = len(one.topics & other.topics)
    least = min(len(one.topics), len(other.topics))
    found = min(2, named) + _equal(one, other) + topics
    if found < _FEWEST_ACROSS or 3 * topics < least:
        return 0.0
    sure = topics >= _SURE_TOPICS and 2 * topics >= least
    return _LOUD if sure or found > _FEWEST_ACROSS else ENOUGH


def _are_strange(one: Telling, here: Stems, other: Telling, there: Stems) -> bool:
    """Whether each answer is a name that the other article does not have; opposites always are."""
    opposed = all(a.isdecimal() for a in one.answer | other.answer)
    same = one.language == other.language
    answers = [frozenset(k for k in t.answer if (k[0] == "=") is same) for t in (one, other)]
    if not opposed and not (
        all(answers) and answers[0].isdisjoint(there) and answers[1].isdisjoint(here)
    ):
        return False
    if not same:
        return True
    if one.language == "ar" or one.question == QUOTE:
        return True
    return not (_has_strange(one, there) and _has_strange(other, here))


def _has_strange(one: Telling, known: Stems) -> bool:
    """Whether it has a name that another article does not have."""
    return any(name.isdisjoint(known) for name in one.names)


class _Articles:
    """What the words of articles are known by, each asked when it is first needed."""

    def __init__(self, readings: Sequence[Reading]) -> None:
        self._readings = readings
        self._known: dict[int, Stems] = {}

    def known(self, number: int) -> Stems:
        """What the words of an article are known by."""
        found = self._known.get(number)
        if found is None:
            text = self._readings[number].text
            words = (w for w in text.distinct if telling(w, text.language))
            known = (known_by(w, text.language) for w in words)
            found = self._known[number] = frozenset().union(*known)
        return found
