"""Parts that do not make up their whole."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from kzannotate.detection.contract import RuleInfo, make_finding, side
from kzannotate.detection.lexicon.contrasts import classes_of
from kzannotate.detection.lexicon.properties import begins_so, tells_of_change
from kzannotate.detection.statements.carried_amounts import carried_over
from kzannotate.detection.statements.purposes import with_shared_scale
from kzannotate.detection.statements.shares_of_whole import are_of_one_whole
from kzannotate.detection.statements.sums_by_sex import wrong_by_sex
from kzannotate.detection.statements.told_ballots import wrong_ballots
from kzannotate.detection.statements.told_lists import wrong_lists
from kzannotate.detection.statements.told_remainders import wrong_remainders
from kzannotate.detection.statements.told_sums import wrong_sums
from kzannotate.detection.statements.told_totals import names_two, summed_up
from kzannotate.detection.statements.whole_shares import are_not_whole, with_bare_shares
from kzannotate.domain.claim import Bound
from kzannotate.domain.finding import Basis, FindingType, Reason, Severity
from kzannotate.text.counted_nouns import MONEY, PEOPLE, kinds
from kzannotate.text.fold import folded_in_order, folded_words
from kzannotate.text.number_words import ONES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.readings.reading import Reading
    from kzannotate.domain.finding import Finding
    from kzannotate.text.amounts import Amount

_FEWEST_PARTS, _MOST_PARTS = 2, 12
_FEWEST_SHARES = 3
_ROUNDING, _FAR = 0.006, 0.04
_MOST_OF_WHOLE = 1.5
_CUE_REACH = 3
_SPLIT = folded_in_order(
    "split divided comprising وزع موزعة توزع مقسمة تنقسم قسمت разделен распредел делится"
    " бөлінді бөлінген"
)
_ALL = folded_words(
    "all total altogether المجموع بالمجموع إجمالا مجموعها مجموعه إجمالي всего итого сложности"
    " барлығы жалпы"
)
_VOTES = folded_words("أصوات الأصوات votes vote ballots голосов голоса дауыс дауыстар дауысты")
_METALS = 3
_LARGE = 10**5
_NEARLY = 0.1
"""A list of people that lacks so little of its whole was to be complete."""
_SHARE_OUT = folded_in_order(
    "owns own owned holds hold held stake went goes allocated توزعت تتوزع تملك يملك حصة ملكية"
    " share divided تقاسم يتقاسم اقتسم поделил разделил бөлісті бөліскен"
    " пришлось приходится принадлежит достались направлено тиесілі"
)
_EACH = folded_words("each apiece كل لكل каждый каждая каждое каждую әрқайсысы әрқайсысына")


class SumOfParts:
    """A grant of 90 million in parts of 40, 30 and 25; shares of the votes beyond 100 %."""

    info = RuleInfo(
        "sum-of-parts",
        "Parts that do not make up their whole",
        FindingType.ARITHMETIC,
        Severity.WARNING,
        Basis.INTERNAL,
    )

    def find(self, readings: Sequence[Reading]) -> Iterator[Finding]:
        """At most one finding for each sentence."""
        for reading in readings:
            text = reading.text
            starts = [text.sentence_words(a.first)[0] for a in text.amounts]
            told: list[Finding] = []
            in_sentence = groupby(enumerate(text.amounts), key=lambda p: starts[p[0]])
            for _, group in in_sentence:
                numbered = list(group)
                told += self._in_sentence(text, numbered[0][0], [a for _, a in numbered])
            yield from told
            yield from self._left_or_listed(text, told)

    def _left_or_listed(self, text: ArticleText, told: list[Finding]) -> Iterator[Finding]:
        """What is left of a whole, and lists; what was found in their sentence says it already."""
        places = {p.span for f in told for s in f.sides for p in s.passages}
        for whole, parts in (*wrong_lists(text), *wrong_remainders(text)):
            if places.isdisjoint(text.amount_span(a) for a in (whole, *parts)):
                places |= {text.amount_span(a) for a in (whole, *parts)}
                yield self._shares(text, parts) if whole in parts else self._sum(text, whole, parts)

    def _in_sentence(self, text: ArticleText, at: int, amounts: list[Amount]) -> Iterator[Finding]:
        amounts = _as_exact(text, with_shared_scale(text, amounts))
        found = _wrong_sum(text, amounts) or wrong_by_sex(text, amounts)
        found = found or wrong_ballots(text, amounts) or wrong_sums(text, amounts)
        found = found or wrong_sums(text, carried_over(text, text.amounts, at))
        found = found or next(summed_up(text, text.amounts, at), None)
        if found is not None:
            yield self._sum(text, *found)
        elif _beyond_whole(text, shares := with_bare_shares(amounts)):
            yield self._shares(text, shares)

    def _sum(self, text: ArticleText, whole: Amount, parts: list[Amount]) -> Finding:
        return make_finding(
            self.info,
            [
                side([text.passage(text.amount_span(whole))], _number(whole.value)),
                side([text.passage(text.amount_span(p)) for p in parts], _number(_sum(parts))),
            ],
            Reason.of(
                "the parts make {sum}, not {whole}",
                sum=_number(_sum(parts)),
                whole=_number(whole.value),
            ),
        )

    def _shares(self, text: ArticleText, shares: list[Amount]) -> Finding:
        total = f"{100 * _sum(shares):.4g} %"
        return make_finding(
            self.info,
            [side([text.passage(text.amount_span(s)) for s in shares], total)],
            Reason.of("the shares make {sum}", sum=total),
        )


def _as_exact(text: ArticleText, amounts: list[Amount]) -> list[Amount]:
    """Amounts led by a rounded whole taken as it is, where a colon's parts are far from it.

    "Some 94,000" is rounded to its last digit, not to a tenth.
    """
    whole, *parts = amounts
    rough = whole.relation is Bound.ABOUT and len(parts) >= _FEWEST_PARTS
    if not rough or not _colon(text, whole, parts[0]) or not all(map(_is_plain, parts)):
        return amounts
    digits = f"{whole.value:.0f}".rstrip("0")
    far = abs(_sum(parts) - whole.value) > _FAR * whole.value
    exact = far and len(digits) >= _FEWEST_PARTS
    return [replace(whole, relation=Bound.EXACT), *parts] if exact else amounts


def _sum(parts: list[Amount]) -> float:
    return sum(p.value for p in parts)


def _number(value: float) -> str:
    return f"{value:,.0f}" if value == int(value) else f"{value:g}"


def _wrong_sum(text: ArticleText, amounts: list[Amount]) -> tuple[Amount, list[Amount]] | None:
    """A whole with parts behind a colon, or before "in all", that do not make it up."""
    if not amounts or len(amounts) > _MOST_PARTS:
        return None
    opened = [a for a in amounts[1:] if _colon(text, amounts[0], a)]
    for whole, parts in ((amounts[0], opened), (amounts[-1], amounts[:-1])):
        plain = all(map(_is_plain, (whole, *parts)))
        if not plain or len(parts) < _FEWEST_PARTS or not _are_parts(whole, parts):
            continue
        if _names_one(text, [whole, *parts]) or _names_each(text, [whole, *parts]):
            continue
        if names_two(text, whole) or _are_far(whole, parts):
            continue
        differ = _sum(parts) - whole.value
        if abs(differ) > _ROUNDING * whole.value and _is_exhausted(text, whole, parts, differ):
            return whole, parts
    return None


def _are_far(whole: Amount, parts: list[Amount]) -> bool:
    """Whether things and prices stand before a sum of money that is no sum of theirs."""
    things = whole.unit in MONEY and any(p.counted for p in parts)
    return things and whole.first > parts[0].first and _sum(parts) < whole.value / 2


def _names_one(text: ArticleText, amounts: list[Amount]) -> bool:
    """Whether "one" of something stands among the parts, which is not read as an amount."""
    places = [a.first for a in amounts]
    between = text.tokens.words[min(places) : max(places)]
    return not ONES.get(text.language, frozenset()).isdisjoint(between)


def _names_each(text: ArticleText, amounts: list[Amount]) -> bool:
    """Whether one of the numbers is of each of several, and so no part."""
    first = min(a.first for a in amounts)
    words = text.tokens.words[first : text.sentence_words(first)[1] + 1]
    return not _EACH.isdisjoint(words)


def _is_exhausted(text: ArticleText, whole: Amount, parts: list[Amount], differ: float) -> bool:
    """Whether the parts must make up the whole, or are more than it."""
    if whole.first > parts[0].first:
        return _says_all(text, whole)
    split = any(begins_so(w, _SPLIT) for w in _between(text, whole, parts[0]))
    staff = whole.unit in PEOPLE and len(parts) > _FEWEST_PARTS
    nearly = staff and -differ <= _NEARLY * whole.value and all(p.unit in PEOPLE for p in parts)
    return differ > 0 or split or nearly or _all_metals(text, parts)


def _is_plain(amount: Amount) -> bool:
    exact = amount.relation is Bound.EXACT and amount.low == amount.high
    return exact and amount.unit != "share" and not amount.others


def _are_parts(whole: Amount, parts: list[Amount]) -> bool:
    """Whether parts count what the whole counts, or leave it out."""
    units = {p.unit for p in parts}
    countless = whole.unit is None and whole.counted is None
    if countless and whole.value >= _LARGE and {p.unit or p.counted for p in parts} == {None}:
        return all(p.value < whole.value for p in parts)  # 90 million: 40, 30 and 25 million
    if countless or not all(u is None or _is_kind(u, whole.unit) for u in units):
        return _are_kinds_of_people(whole, parts)
    return all(p.value < whole.value for p in parts)


def _is_kind(unit: str, of: str | None) -> bool:
    """Whether what a part counts is a kind of what the whole counts; all people are one."""
    return of in kinds(unit) or (of in PEOPLE and unit in PEOPLE)


def _are_kinds_of_people(whole: Amount, parts: list[Amount]) -> bool:
    """Whether parts of a staff or a crew are people, where its noun is none of the listed ones."""
    people = [p for p in parts if p.unit in PEOPLE]
    smaller = all(p.value < whole.value for p in parts)
    return whole.unit is None and whole.counted is not None and len(people) > 1 and smaller


def _between(text: ArticleText, one: Amount, other: Amount) -> tuple[str, ...]:
    return text.tokens.words[max(one.last, one.number.last) + 1 : other.first]


def _colon(text: ArticleText, whole: Amount, part: Amount) -> bool:
    tokens = text.tokens
    last = max(whole.last, whole.number.last)
    return ":" in tokens.folded.text[tokens.ends[last] : tokens.starts[part.first]]


def _says_all(text: ArticleText, whole: Amount) -> bool:
    """Whether "in all" or the like stands beside a number."""
    start, end = text.sentence_words(whole.first)
    last = max(whole.last, whole.number.last)
    words = text.tokens.words
    near = (
        *words[max(start, whole.first - _CUE_REACH) : whole.first],
        *words[last + 1 : min(end, last + _CUE_REACH) + 1],
    )
    return not _ALL.isdisjoint(near)


def _all_metals(text: ArticleText, parts: list[Amount]) -> bool:
    """Whether the parts are gold, silver and bronze, so that none is left out."""
    start, end = parts[0].first, text.sentence_words(parts[-1].first)[1]
    named = {
        c for w in text.tokens.words[start : end + 1] for c in classes_of(w) if c[0] == "metal"
    }
    return len(named) == len(parts) == _METALS


def _sentence(text: ArticleText, amounts: Sequence[Amount]) -> tuple[str, ...]:
    start, end = text.sentence_words(amounts[0].first)
    return text.tokens.words[start : end + 1]


def _beyond_whole(text: ArticleText, shares: list[Amount]) -> bool:
    """Whether shares of one whole in one sentence are more than it, or less where all are told."""
    if shares and are_not_whole(text, shares):
        return not any(tells_of_change(w) for w in _sentence(text, shares))
    if any(s.unit != "share" for s in shares) or len(shares) < _FEWEST_SHARES:
        return False
    if any(s.relation is not Bound.EXACT for s in shares):
        return False
    words = _sentence(text, shares)
    shared_out = any(begins_so(w, _SHARE_OUT) or begins_so(w, _SPLIT) for w in words)
    if not shared_out and _VOTES.isdisjoint(words) and not are_of_one_whole(text, shares):
        return False
    if any(tells_of_change(w) for w in words):
        return False
    return 1 + _ROUNDING < _sum(shares) < _MOST_OF_WHOLE
