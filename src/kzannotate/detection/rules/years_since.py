"""Anniversaries and ages that do not fit the year in which they began."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from kzannotate.detection.contract import RuleInfo, make_finding, side
from kzannotate.detection.lexicon.date_roles import roles
from kzannotate.detection.lexicon.properties import FOUNDED
from kzannotate.detection.passages.facts import dated_values
from kzannotate.detection.statements.subjects import Subjects
from kzannotate.detection.statements.years_reached import (
    YearsReached,
    ages,
    ages_now,
    anniversaries,
    named_anniversaries,
    turnings,
)
from kzannotate.domain.finding import Basis, FindingType, Reason, Severity
from kzannotate.text.fold import folded_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.readings.reading import Reading
    from kzannotate.domain.finding import Finding
    from kzannotate.domain.span import Span
    from kzannotate.text.dates import DateSpan

_OWNER_REACH = 3
_FARTHEST = 8
_AGO = folded_words("ago earlier قبل назад ранее бұрын")
_RELATIVE = frozenset({"who", "which", "that", "whose"})
_RELATIVE_RUSSIAN = "котор"
_RELATIVE_REACH = 4
_AT_OTHER_TIMES = folded_words(
    "published moved married joined graduated debut first نشر أصدر انتقل تزوج التحق تخرج الأول"
    " опубликовал издал переехал женился окончил поступил первый первую первая шығарды жариялады"
    " көшті түсті алғашқы"
)
"""What somebody did at an age that is over."""
_AT_AGE = "жасында"
_PRONOUNS = folded_words("he she ему ей он она وعمره وعمرها ол")
_NOW = folded_words("now today currently الآن اليوم сейчас сегодня қазір бүгін")
_OPENING = 3
_OWN = folded_words("its their свое свои своего өзінің")


class YearsSince:
    """The 35th anniversary, in 2022, of a body founded in 1992; 42 years old, but born in 1990.

    Sentences that give the year of founding themselves are left to the rule for those.
    """

    info = RuleInfo(
        "years-since",
        "Anniversary or age that does not fit the year of the beginning",
        FindingType.ARITHMETIC,
        Severity.WARNING,
        Basis.INTERNAL,
    )

    def find(self, readings: Sequence[Reading]) -> Iterator[Finding]:
        """One finding for each anniversary and each age."""
        for reading in readings:
            text = reading.text
            if text.period is None:
                continue
            reached = [*anniversaries(text), *named_anniversaries(text)]
            told = {r.first for r in reached}
            reached += [r for r in turnings(text) if r.first not in told and _is_own(text, r)]
            subjects = Subjects(text, reading.names, reading.glossary) if reached else None
            for jubilee in reached:
                if subjects is not None:
                    yield from self._jubilee(reading, subjects, jubilee)
            for age in {
                a.first: a for a in (*turnings(text), *ages_now(text), *ages(text))
            }.values():
                yield from self._age(text, age)

    def _jubilee(
        self, reading: Reading, subjects: Subjects, reached: YearsReached
    ) -> Iterator[Finding]:
        text = reading.text
        subject = subjects.of(reached.first, reached.last, FOUNDED)
        if subject is None:
            return
        before = text.tokens.words[max(0, reached.first - 2) : reached.first]
        near = min(abs(subject.place - reached.last), abs(reached.first - subject.last))
        if not reached.founding and near > _OWNER_REACH and _OWN.isdisjoint(before):
            return
        known = _beginning(reading, subject.entity)
        if known is None or _tells_beginning(reading, reached):
            return
        year, fact, stated = known
        if _may_be(text, reached, year):
            return
        sides = [side([text.passage(_span(text, reached))], str(reached.years))]
        if stated is not None:
            sides.append(side([text.passage(stated)], str(year)))
        yield make_finding(
            self.info,
            sides,
            _reason(text, reached, year),
            entity=subject.entity,
            property_name=FOUNDED.name,
            finding_type=FindingType.REFERENCE if fact else None,
            basis=Basis.REFERENCE if fact else None,
            fact=fact,
        )

    def _age(self, text: ArticleText, reached: YearsReached) -> Iterator[Finding]:
        born = _birth(text, reached)
        if _AT_AGE in text.tokens.words[reached.first : reached.last + 2]:
            return  # at seventeen, which is over
        if born is None or _may_be(text, reached, born.first.year, early=0):
            return
        yield make_finding(
            self.info,
            [
                side([text.passage(_span(text, reached))], str(reached.years)),
                side([text.passage(text.date_span(born))], str(born.first.year)),
            ],
            _reason(text, reached, born.first.year),
        )


def _is_own(text: ArticleText, reached: YearsReached) -> bool:
    """Whether what turns so old is what the sentence is about, and not what that tells of."""
    start = text.sentence_words(reached.first)[0]
    ahead = text.tokens.words[max(start, reached.first - _RELATIVE_REACH) : reached.first]
    return not any(w in _RELATIVE or w.startswith(_RELATIVE_RUSSIAN) for w in ahead)


def _span(text: ArticleText, reached: YearsReached) -> Span:
    return text.tokens.span(reached.first, reached.last)


def _reason(text: ArticleText, reached: YearsReached, year: int) -> Reason:
    written = text.period[0].year if text.period else 0
    return Reason.of(
        "{years} years from {start} are over in {right}, and the article is of {written}",
        years=str(reached.years),
        start=str(year),
        right=str(year + reached.years),
        written=str(written),
    )


def _beginning(reading: Reading, entity: str) -> tuple[int, str | None, Span | None] | None:
    """The year in which a body began, with the fact or the words that give it."""
    for value in dated_values(reading.glossary.facts_of.get(entity, ())):
        if value.about is FOUNDED and value.quantity.low is not None:
            return _year(value.quantity.low), value.fact.id, None
    for claim in reading.keyed_claims:
        if claim.entity == entity and claim.about is FOUNDED and claim.quantity.low is not None:
            return _year(claim.quantity.low), None, claim.span
    return None


def _tells_beginning(reading: Reading, reached: YearsReached) -> bool:
    """Whether the sentence of an anniversary gives the year of founding too."""
    text = reading.text
    sentence = text.sentence_number(_span(text, reached).start)
    founded = (c.span.start for c in reading.keyed_claims if c.about is FOUNDED)
    return any(text.sentence_number(place) == sentence for place in founded)


def _year(day: float) -> int:
    return date.fromordinal(int(day)).year


def _may_be(text: ArticleText, reached: YearsReached, year: int, *, early: int = 1) -> bool:
    """Whether so many years may be over when the article is of, or when its sentence says.

    An anniversary is kept a year early or late; a birthday may be still to come.
    """
    start, end = text.sentence_words(reached.first)
    tokens = text.tokens
    if not _AGO.isdisjoint(tokens.words[start : end + 1]):
        return True
    days = text.dates_between(tokens.starts[start], tokens.ends[end])
    told = {d.first.year for d in days if d.first.year != year}
    written = text.period[0].year if text.period else year
    over = year + reached.years
    return any(y - 1 <= over <= y + early for y in {*told, written})


def _birth(text: ArticleText, reached: YearsReached) -> DateSpan | None:
    """The only date of birth near an age in its sentence."""
    start, end = text.sentence_words(reached.first)
    tokens = text.tokens
    days = text.dates_between(tokens.starts[start], tokens.ends[end])
    born = [d for d in days if d.dated and "birth" in roles(tokens, d)]
    near = [d for d in born if abs(tokens.at_folded(d.start) - reached.first) <= _FARTHEST]
    if not days and born == [] and _is_of_now(text, start, end):
        before = text.sentence_words(start - 1)[0]
        earlier = text.dates_between(tokens.starts[before], tokens.starts[start])
        near = born = [d for d in earlier if d.dated and "birth" in roles(tokens, d)]
    elif not _AT_OTHER_TIMES.isdisjoint(tokens.words[start : end + 1]):
        return None
    return near[0] if len(born) == 1 and near else None


def _is_of_now(text: ArticleText, start: int, end: int) -> bool:
    """Whether a sentence goes on about who the one before was of, and tells how it is now."""
    words = text.tokens.words[start : end + 1]
    return start > 0 and bool(_PRONOUNS & {*words[:_OPENING]}) and not _NOW.isdisjoint(words)
