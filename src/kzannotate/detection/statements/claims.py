"""What an article states: entity, property, value, time."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from kzannotate.detection.articles.article_text import ArticleText
from kzannotate.detection.ids import claim_id
from kzannotate.detection.lexicon.measures import is_ahead, says_reported
from kzannotate.detection.lexicon.openings import held_first, is_of_events, tells_of_opening
from kzannotate.detection.lexicon.properties import (
    EDITION,
    EVENT,
    FOUNDED,
    PROPERTIES,
    TOLD,
    Property,
    says_cancelled,
    tells_of_change,
)
from kzannotate.detection.lexicon.terms import whole_or_beginning
from kzannotate.detection.mentions.editions import editions
from kzannotate.detection.statements.fact_values import OF
from kzannotate.detection.statements.told_editions import (
    ToldEdition,
    editions_beside,
    told_editions,
)
from kzannotate.domain.claim import Bound, Claim, ClaimStatus, Quantity
from kzannotate.domain.span import Quote, Span
from kzannotate.text.amounts import Amount
from kzannotate.text.dates import DateSpan, Precision
from kzannotate.text.numerals import may_begin

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.mentions.mentions import Found
    from kzannotate.detection.names.glossary import Glossary
    from kzannotate.detection.statements.nouns_for_names import Subject
    from kzannotate.detection.statements.subjects import Subjects
    from kzannotate.text.ordinals import Ordinal

_THESE_DAYS = 31
_IS_NEW = whole_or_beginning(
    "new_ renovated rebuilt restored reopen جديد_ جديدة_ الجديد_ الجديدة_ مجددا_ ترميم новый_"
    " новое_ новая_ новую_ нового_ новом_ новой_ обновл реконструк жаңа_ жаңар"
)
_REACH, _BARRED_REACH = 8, 4
_DATE_REACH = 12
_FOUNDING_REACH, _RIGHT_BEHIND = 6, 3
_MILLION = 10**6
_AROUND = 4
_FROM_REACH = 5
_SOME_REACH, _OF_PEOPLE = 4, 3
_POPULATION = "population"
_PEOPLE = next(p for p in PROPERTIES if p.name == _POPULATION)
_JOINED_REACH = 5
_APART_REACH = 3
_APART = frozenset(("after", "before", "بعد", "قبل", "после", "до"))
"""Right before what happened at another time than the date that stands before them."""
_FROM = frozenset(("من", "from", "из"))


@dataclass(frozen=True)
class KeyedClaim:
    """A claim with what rules need to compare it.

    Args:
        text: the article that states it.
        about: the property that it gives a value of.
        during: the days that the sentence names for it; None where it names none.
        amount: None where the value is a date.
    """

    text: ArticleText
    span: Span
    entity: str
    about: Property
    quantity: Quantity
    during: tuple[date, date] | None
    amount: Amount | None = None

    @property
    def period(self) -> tuple[date, date] | None:
        """The days it holds for: those the sentence names, else those of the article."""
        return self.during or self.text.period

    @property
    def around(self) -> tuple[date, date] | None:
        """The days it holds for, with some around where only the article's date is known."""
        if self.during or not self.text.period:
            return self.during
        first, last = self.text.period
        begin = max(first.toordinal() - _AROUND, date.min.toordinal())
        end = min(last.toordinal() + _AROUND, date.max.toordinal())
        return date.fromordinal(begin), date.fromordinal(end)

    @property
    def value(self) -> str:
        """The value for people."""
        if self.amount is None:
            return self.span.of(self.text.raw)
        value = self.amount.value
        number = f"{value:g}" if value < _MILLION else f"{value:,.0f}"
        relation = self.quantity.relation
        sign = "" if relation is Bound.EXACT else relation.value
        return f"{sign}{number} {self.quantity.unit or ''}".strip()

    @cached_property
    def status(self) -> ClaimStatus:
        """How its sentence puts it: called off, planned, said by somebody, or plainly."""
        start, end = self.text.sentence_words(self.text.tokens.at_raw(self.span.start))
        words = self.text.tokens.words[start : end + 1]
        if any(says_cancelled(w) for w in words):
            return ClaimStatus.CANCELLED
        if is_ahead(words):
            return ClaimStatus.PLANNED
        return ClaimStatus.REPORTED if says_reported(words) else ClaimStatus.ASSERTED

    def record(self) -> Claim:
        """The record of it."""
        return Claim(
            claim_id(self.text.document, self.span, self.entity, self.about.name),
            self.text.document,
            self.span,
            Quote.at(self.text.raw, self.span),
            self.entity,
            self.about.name,
            self.value,
            self.quantity,
            _when(self),
            self.status,
        )


def _when(claim: KeyedClaim) -> str | None:
    if claim.during:
        first, last = claim.during
        return first.isoformat() if first == last else f"{first.isoformat()}/{last.isoformat()}"
    document = claim.text.article.document
    return document.as_of or document.published


def keyed_claims(
    text: ArticleText, subjects: Subjects, names: Sequence[Found], glossary: Glossary
) -> Iterator[KeyedClaim]:
    """Every value whose entity and property are both beyond doubt, numbers before dates."""
    own = any(p.own for p in glossary.properties)
    for amount in text.amounts:
        place, last = amount.number.first, max(amount.last, amount.number.last)
        if not own and not any(map(TOLD.__getitem__, _near(text, place, last))):
            continue
        counted = replace(amount, unit="person") if _is_population(text, amount) else amount
        wanted = (
            p for p in glossary.properties if p.counts(counted.unit) and counted.unit != "day"
        )
        found = (_from_amount(text, subjects, glossary, counted, w) for w in wanted)
        yield from itertools.islice(filter(None, found), 1)
    named = {n for f in names for n in range(f.first, f.last + 1)}
    told = [*told_editions(text, names, glossary), *editions_beside(text, names, glossary)]
    yield from (_from_edition(text, edition) for edition in told)
    named.update(edition.ordinal.first for edition in told)
    for ordinal in editions(text, named):
        yield from filter(None, [_from_ordinal(text, subjects, glossary, ordinal)])
    dated = [p for p in glossary.properties if "day" in p.units]
    for day in text.dates:
        place, last = text.tokens.at_folded(day.start), text.tokens.at_folded(day.end - 1)
        if own or any(map(TOLD.__getitem__, _near(text, place, last))):
            found = (_from_date(text, subjects, glossary, day, wanted) for wanted in dated)
            yield from filter(None, found)


def _from_amount(
    text: ArticleText, subjects: Subjects, glossary: Glossary, amount: Amount, wanted: Property
) -> KeyedClaim | None:
    place, last = amount.number.first, max(amount.last, amount.number.last)
    if not _cued(text, place, last, wanted) or _comes_from(text, place):
        return None
    if amount.unit not in wanted.units and not _joined(text, amount, wanted):
        return None
    if _are_some(text, last, wanted):
        return None
    subject = subjects.of(place, last, wanted)
    if subject is None:
        return None
    span, during = text.amount_span(amount), _during(text, place, last, wanted)
    entity = subject.entity
    if during and during[0].year == during[1].year:
        entity = glossary.edition(entity, during[0].year) or entity
    return KeyedClaim(text, span, entity, wanted, amount.quantity(), during, amount)


def _is_population(text: ArticleText, amount: Amount) -> bool:
    """Whether a bare number follows a word for how many live there: a population of 98,000."""
    if amount.unit is not None or amount.noun is not None or amount.counted is not None:
        return False
    first = amount.number.first
    ahead = text.tokens.words[max(text.sentence_words(first)[0], first - _OF_PEOPLE) : first]
    return any(map(_PEOPLE.cued_by, ahead))


def _are_some(text: ArticleText, last: int, wanted: Property) -> bool:
    """Whether a number is told as some of all: 40,000 of the city's residents."""
    end = text.sentence_words(last)[1]
    behind = text.tokens.words[last + 1 : min(end, last + _SOME_REACH) + 1]
    return bool(behind) and behind[0] in OF and any(map(wanted.cued_by, behind[1:]))


def _comes_from(text: ArticleText, place: int) -> bool:
    """Whether others come from what is counted: four teams from four countries."""
    words = text.tokens.words
    counted = place > 1 and words[place - 1] in _FROM and text.tokens.gap(place - 2) == " "
    start = text.sentence_words(place)[0]
    near = words[max(start, place - _FROM_REACH) : place - 1]
    return counted and any(may_begin(w, text.language) for w in near)


def _joined(text: ArticleText, amount: Amount, wanted: Property) -> bool:
    """Whether a verb of joining stands close before an amount, or behind it in Kazakh."""
    start, end = text.sentence_words(amount.first)
    words, last = text.tokens.words, max(amount.last, amount.number.last)
    near = words[max(start, amount.first - _JOINED_REACH) : amount.first]
    if text.language == "kk":
        near = (*near, *words[last + 1 : min(end, last + _JOINED_REACH) + 1])
    return any(wanted.joined_by(w) for w in near)


def _from_edition(text: ArticleText, told: ToldEdition) -> KeyedClaim:
    value = float(told.ordinal.value)
    span = text.tokens.span(told.first, told.last)
    quantity = Quantity(value, value, "edition")
    return KeyedClaim(text, span, told.entity, EDITION, quantity, None)


def _from_ordinal(
    text: ArticleText, subjects: Subjects, glossary: Glossary, ordinal: Ordinal
) -> KeyedClaim | None:
    subject = subjects.of(ordinal.first, ordinal.last, EDITION)
    if subject is None:
        return None
    days = text.period
    entity = (glossary.edition(subject.entity, days[0].year) if days else None) or subject.entity
    value = float(ordinal.value)
    span = text.tokens.span(ordinal.first, ordinal.last)
    return KeyedClaim(text, span, entity, EDITION, Quantity(value, value, "edition"), None)


def _from_date(
    text: ArticleText, subjects: Subjects, glossary: Glossary, day: DateSpan, wanted: Property
) -> KeyedClaim | None:
    if not day.dated or (wanted.name == "event_date" and day.precision is Precision.YEAR):
        return None
    place, last = text.tokens.at_folded(day.start), text.tokens.at_folded(day.end - 1)
    if not _cued(text, place, last, wanted):
        return None
    if wanted.next_to_cue:
        cue = _cue_place(text, place, last, wanted)
        bounds = text.sentence_words(cue)
        opened = tells_of_opening(text.tokens, cue, bounds) and not _is_of_new_home(
            text, place, day
        )
        if not opened or _is_cue_of_another(text, cue, day) or _is_apart(text, cue, place):
            return None
        subject = subjects.beside(cue, place, wanted)
        subject = subject if subject and _is_beginning(text, subject, cue, day) else None
    else:
        subject = subjects.of(place, last, wanted)
    if subject is None:
        return None
    if not wanted.next_to_cue and not _is_nearest(text, subject.place, day):
        return None
    entity = glossary.edition(subject.entity, day.first.year) or subject.entity
    quantity = Quantity(day.first.toordinal(), day.last.toordinal(), "day")
    return KeyedClaim(text, text.date_span(day), entity, wanted, quantity, (day.first, day.last))


def _is_beginning(text: ArticleText, subject: Subject, cue: int, day: DateSpan) -> bool:
    """Whether a cue and a date are of the beginning of an event, or a body's own cue stands there.

    Events begin every year: only a year that is past, beside "first" or "since", is of the first.
    """
    of_events = is_of_events(text.tokens.words[cue])
    if subject.kind != EVENT:
        return not of_events
    if not of_events:
        return day.precision is Precision.YEAR
    past = text.written is None or day.first.year < text.written.year
    place = text.tokens.at_folded(day.start)
    return past and day.precision is Precision.YEAR and held_first(text.tokens, cue, place)


def _is_of_new_home(text: ArticleText, place: int, day: DateSpan) -> bool:
    """Whether what opened its doors these days is a new building, and not the body in it."""
    near = text.written is not None and abs((text.written - day.first).days) <= _THESE_DAYS
    if not near or day.precision is not Precision.DAY:
        return False
    start, end = text.sentence_words(place)
    tokens = text.tokens
    title = tokens.at_raw(text.title.end - 1) if text.title.end else -1
    return any(
        map(_IS_NEW.__getitem__, (*tokens.words[: title + 1], *tokens.words[start : end + 1]))
    )


def _cued(text: ArticleText, place: int, last: int, wanted: Property) -> bool:
    """Whether a cue stands near a value in its sentence, and nothing that forbids it."""
    near = _near(text, place, last)
    # A word that must stand beside the date is barred by others there alone.
    close = (
        _near(text, place, last, _BARRED_REACH) if wanted.next_to_cue else _own(text, place, last)
    )
    if wanted.own:
        cued, barred = any(map(wanted.cued_by, near)), any(map(wanted.barred_by, close))
    else:
        cued = any(t is not None and wanted.name in t.cued for t in TOLD.of(near))
        barred = any(t is not None and wanted.name in t.barred for t in TOLD.of(close))
    led = bool(wanted.right_before) and wanted.led_by(text.tokens.words[max(0, place - 2) : place])
    if barred or not (cued or led):
        return False
    return wanted.timeless or not any(map(tells_of_change, near))


def _near(text: ArticleText, place: int, last: int, reach: int = _REACH) -> tuple[str, ...]:
    """The words of its sentence around a value."""
    start, end = text.sentence_words(place)
    return text.tokens.words[max(start, place - reach) : min(end, last + reach) + 1]


def _own(text: ArticleText, place: int, last: int) -> tuple[str, ...]:
    """The words around a number, less those of another behind a comma: 7 states, 3 observers."""
    end = min(text.sentence_words(place)[1], last + _REACH)
    numbers = {a.number.first for a in text.amounts}
    commas = (n for n in range(last, end) if "," in text.tokens.gap(n) or "،" in text.tokens.gap(n))
    comma = next(commas, end)
    cut = comma if not numbers.isdisjoint(range(comma + 1, end + 1)) else end
    start = max(text.sentence_words(place)[0], place - _REACH)
    return text.tokens.words[start : cut + 1]


def _is_nearest(text: ArticleText, place: int, day: DateSpan) -> bool:
    """Whether no other day of the sentence stands nearer to a name than this one."""
    start, end = text.sentence_words(place)
    at = text.tokens.at_folded
    days = [
        d
        for d in text.dates_between(text.tokens.starts[start], text.tokens.ends[end])
        if d.precision is Precision.DAY
    ]
    nearest = min(days, key=lambda d: abs(at(d.start) - place), default=day)
    return abs(at(day.start) - place) <= abs(at(nearest.start) - place)


def _cue_place(text: ArticleText, place: int, last: int, wanted: Property) -> int:
    """Where the cue nearest to a value stands; a cue is known to stand there."""
    start, end = text.sentence_words(place)
    near = range(max(start, place - _REACH), min(end, last + _REACH) + 1)
    words = text.tokens.words
    if wanted.own:
        cues = [n for n in near if wanted.cued_by(words[n])]
    else:
        cues = [n for n in near if (t := TOLD[words[n]]) and wanted.name in t.cued]
    return min(cues, key=lambda n: abs(n - place))


def _is_cue_of_another(text: ArticleText, cue: int, day: DateSpan) -> bool:
    """Whether another date stands nearer to a cue."""
    start, end = text.sentence_words(cue)
    tokens = text.tokens
    days = text.dates_between(tokens.starts[start], tokens.ends[end])
    return any(_from(text, d, cue) < _from(text, day, cue) for d in days)


def _is_apart(text: ArticleText, cue: int, day: int) -> bool:
    """Whether a date before a cue is of something after or before that.

    Found in 1974 and given to the museum three years after its founding.
    """
    words = text.tokens.words
    near = words[max(text.sentence_words(cue)[0], day + 1, cue - _APART_REACH) : cue]
    return text.language != "kk" and day < cue and not _APART.isdisjoint(near)


def _from(text: ArticleText, day: DateSpan, place: int) -> int:
    """How many words a date stands from a place."""
    at = text.tokens.at_folded
    return min(abs(at(day.start) - place), abs(at(day.end - 1) - place))


def _during(text: ArticleText, place: int, last: int, wanted: Property) -> tuple[date, date] | None:
    """The days that the sentence names for a value: close before it, for events also behind.

    The day on which a body was founded is not the day for which its members are counted.
    """
    start, end = text.sentence_words(place)
    tokens = text.tokens
    behind = min(end, last + _REACH) if EVENT in wanted.kinds else _right_behind(text, last, end)
    low, high = tokens.starts[max(start, place - _DATE_REACH)], tokens.ends[max(0, behind)]
    found = [d for d in text.dates_between(low, high) if not _of_founding(text, d)]
    if not found:
        return None
    near = min(found, key=lambda d: abs(tokens.at_folded(d.start) - place))
    return near.first, near.last


def _right_behind(text: ArticleText, last: int, end: int) -> int:
    """The last of the few words behind a number that no comma sets apart: 13 states in 2018."""
    few = range(last, min(end, last + _RIGHT_BEHIND))
    return next((n for n in few if not text.tokens.gap(n).isspace()), max(last, few.stop))


def _of_founding(text: ArticleText, day: DateSpan) -> bool:
    place = text.tokens.at_folded(day.start)
    before = max(text.sentence_words(place)[0], place - _FOUNDING_REACH)
    near = text.tokens.words[before:place]
    if text.language == "kk":  # 2003 жылы құрылған
        last = text.tokens.at_folded(day.end - 1)
        near = (*near, *text.tokens.words[last + 1 : last + 3])
    told = TOLD.of(near)
    return any(t is not None and FOUNDED.name in t.cued for t in told)
