"""Two figures for one thing in one sentence."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from kzannotate.detection.contract import RuleInfo, make_finding, side
from kzannotate.detection.statements.title_and_lead import title_and_lead
from kzannotate.detection.statements.told_twice import shares_told_twice
from kzannotate.domain.finding import Basis, FindingType, Reason, Severity
from kzannotate.text.amounts import complement
from kzannotate.text.fold import fold_word, folded_words
from kzannotate.text.noun_stems import noun_stems

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.readings.reading import Reading
    from kzannotate.domain.finding import Finding
    from kzannotate.domain.span import Span
    from kzannotate.text.amounts import Amount

_FEWEST_WORDS = 2
_SAME = 0.005
_EQUATING = frozenset(
    fold_word(word) for word in ["أو", "أي", "or", "ie", "namely", "или", "то", "яғни", "немесе"]
)
"""Words that set a second figure beside the first for the same thing."""
_FARTHEST = 12
_SUMMING = folded_words(
    "كل لكل مجموعه مجموعها المجموع إجمالي each every total altogether каждый каждая всего итого"
    " әрқайсысы барлығы"
)
"""Words by which the second figure is several times the first."""
_THAT_IS = frozenset(fold_word(word) for word in ["أي", "ie", "or", "есть", "яғни"])
_IN_OTHER_WORDS = ("that", "is")
_JOINT_REACH = 3
_OF_THEM = folded_words("منهم منها منهن them которых них олардың it")


class SelfContradiction:
    """A quarter of world output, or more than 15 % of world output: which of the two?"""

    info = RuleInfo(
        "self-contradiction",
        "Two figures for one thing in one sentence",
        FindingType.VALUE,
        Severity.WARNING,
        Basis.INTERNAL,
    )

    def find(self, readings: Sequence[Reading]) -> Iterator[Finding]:
        """One finding for each pair of figures."""
        for reading in readings:
            text = reading.text
            for one, other in title_and_lead(text):
                spans = [text.amount_span(a) for a in (one, other)]
                title, lead = (span.of(text.raw) for span in spans)
                yield make_finding(
                    self.info,
                    [side([text.passage(s)]) for s in spans],
                    Reason.of("the title has {title}, the text {body}", title=title, body=lead),
                )
            for one, other in shares_told_twice(text):
                shown = [text.amount_span(a) for a in (one, other)]
                told = complement(text.tokens, one)[:_FEWEST_WORDS]
                yield make_finding(
                    self.info,
                    [side([text.passage(s)]) for s in shown],
                    Reason.of(
                        "two figures for “{what}”", what=" ".join(told) or shown[0].of(text.raw)
                    ),
                )
            for one, other in itertools.pairwise(text.amounts):
                words = _common_words(text, one, other)
                if words and _differ(one, other):
                    yield make_finding(
                        self.info,
                        [side([text.passage(_with(text, a, len(words)))]) for a in (one, other)],
                        Reason.of("two figures for “{what}”", what=" ".join(words)),
                    )


def _common_words(text: ArticleText, one: Amount, other: Amount) -> tuple[str, ...]:
    """The words that both figures are of, if an "or" joins them; empty otherwise."""
    between = text.tokens.words[one.number.last + 1 : other.number.first]
    apart = text.sentence_words(one.first) != text.sentence_words(other.first)
    if apart or one.unit != other.unit or len(between) > _FARTHEST:
        return ()
    near = (*text.tokens.words[max(0, one.first - 2) : one.first], *between)
    joined = _EQUATING & set(between) or _that_is(text, one, other)
    if not joined or _SUMMING & set(near):
        return ()
    first, second = complement(text.tokens, one), complement(text.tokens, other)
    if _that_is(text, one, other):
        same = _same_whole(text, one, other)
        if same:
            return same
    shared = tuple(
        a for a, b in itertools.takewhile(lambda p: p[0] == p[1], zip(first, second, strict=False))
    )
    if shared and shared == first == second and between[-1] in _EQUATING:
        return shared  # two thirds of the pupils, or 56 % of the pupils
    return shared if len(shared) >= _FEWEST_WORDS else ()


def _that_is(text: ArticleText, one: Amount, other: Amount) -> bool:
    """Whether "that is" joins two shares: half of the pupils, that is 62 % of them."""
    words = text.tokens.words[max(one.number.last + 1, other.first - _JOINT_REACH) : other.first]
    joined = not _THAT_IS.isdisjoint(words) or words[-2:] == _IN_OTHER_WORDS
    return one.unit == other.unit == "share" and joined


def _same_whole(text: ArticleText, one: Amount, other: Amount) -> tuple[str, ...]:
    """What two shares that "that is" joins are of: the other's words name it again, or nothing."""
    first, second = complement(text.tokens, one), complement(text.tokens, other)
    between = text.tokens.words[one.number.last + 1 : other.first]
    if not first:
        return first
    named = noun_stems(second[0], text.language) if second else frozenset[str]()
    again = any(named & noun_stems(w, text.language) for w in between)
    return first[:_FEWEST_WORDS] if again or not second or second[0] in _OF_THEM else ()


def _differ(one: Amount, other: Amount) -> bool:
    return abs(one.value - other.value) > _SAME * max(abs(one.value), abs(other.value))


def _with(text: ArticleText, amount: Amount, words: int) -> Span:
    """An amount with the words that it is of."""
    first = amount.first
    last = max(amount.last, amount.number.last)
    stop = text.sentence_words(last)[1]
    return text.tokens.span(first, min(last + words, stop))
