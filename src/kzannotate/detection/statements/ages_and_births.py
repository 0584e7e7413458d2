"""How old an article says that somebody is, against the day of birth that a fact has."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.statements.told_ages import as_age
from kzannotate.text.dates import period
from kzannotate.text.fold import folded_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.mentions.mentions import Found
    from kzannotate.detection.names.glossary import Glossary
    from kzannotate.domain.entity import Fact
    from kzannotate.domain.span import Span
    from kzannotate.text.amounts import Amount

_BIRTHS = frozenset({"birth_date", "birth_year", "date_of_birth", "year_of_birth", "born", "birth"})
_ONCE = folded_words(
    "when was were then had at began started first joined since عندما حين كان كانت وهو وهي منذ بدأ"
    " когда был была было начал начала с в впервые кезінде болған бастап бастаған алғаш"
)
"""What says that somebody was so old at another time."""
_REACH = 3


class ToldAge(NamedTuple):
    """An age in an article, and the fact of that person's birth."""

    person: str
    span: Span
    fact: Fact
    fits: bool


def told_age_facts(
    text: ArticleText, names: Sequence[Found], glossary: Glossary
) -> Iterator[ToldAge]:
    """Each age right beside the name of somebody whose birth a fact has."""
    born = {n.entity: f for n in names if (f := _birth(glossary, n.entity)) is not None}
    written = text.period
    if not born or written is None:
        return
    people = [n for n in names if n.entity in born]
    for amount in text.amounts:
        age = as_age(text, amount)
        person = _whose(text, people, amount) if age is not None else None
        days = period(str(born[person.entity].value)) if person is not None else None
        if age is None or person is None or days is None or _is_of_before(text, amount, person):
            continue
        low = _years(days[1], written[0])
        high = _years(days[0], written[1])
        fits = low <= age.value <= high
        yield ToldAge(person.entity, text.amount_span(amount), born[person.entity], fits)


def _birth(glossary: Glossary, person: str) -> Fact | None:
    facts = glossary.facts_of.get(person, ())
    return next((f for f in facts if f.property_name in _BIRTHS), None)


def _whose(text: ArticleText, people: Sequence[Found], amount: Amount) -> Found | None:
    """Who stands right beside an age: Anna Berg, 52; 52-летняя Анна Берг."""
    start, end = text.sentence_words(amount.first)
    last = max(amount.last, amount.number.last)
    for person in people:
        if not start <= person.first <= end:
            continue
        ahead = person.last < amount.first and amount.first - person.last <= 1
        behind = last < person.first and person.first - last <= _REACH
        if (ahead and text.language != "kk") or (behind and text.language in ("ru", "kk")):
            return person
        if behind and text.language == "en" and text.tokens.gap(amount.number.last) == "-":
            return person
    return None


def _is_of_before(text: ArticleText, amount: Amount, person: Found) -> bool:
    start, end = text.sentence_words(amount.first)
    low = max(start, min(amount.first, person.first) - 2)
    words = text.tokens.words[low : amount.first]
    last = max(amount.last, amount.number.last)
    days = text.dates_between(text.tokens.starts[start], text.tokens.ends[end])
    past = any(text.period and d.last < text.period[0] and d.dated for d in days)
    behind = text.tokens.words[last + 1 : last + 2]
    joined = text.tokens.gap(last) == " " and not _ONCE.isdisjoint(behind)
    return joined or not _ONCE.isdisjoint(words) or (past and text.language == "ar")


def _years(born: date, day: date) -> int:
    """How many birthdays lie between two days."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))
