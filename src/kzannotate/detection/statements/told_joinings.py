"""When somebody joined a body, and as which member, as an article tells it and as facts have it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.lexicon.fact_groups import valid_time, widened
from kzannotate.detection.lexicon.terms import whole_or_beginning
from kzannotate.text.dates import Precision
from kzannotate.text.fold import folded_words
from kzannotate.text.ordinals import ordinal_at

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.mentions.mentions import Found
    from kzannotate.detection.names.glossary import Glossary
    from kzannotate.domain.entity import Fact
    from kzannotate.domain.span import Span
    from kzannotate.text.dates import DateSpan

_JOINED = frozenset({"member_joined", "joined", "new_member", "accession", "member_since"})
_COUNTS = frozenset({"member_count", "members", "number_of_members"})
_JOINS = whole_or_beginning(
    "join_ joins_ joined_ joining_ acced accession_ admitted_ became_ member_ membership_ انضم"
    " انضمام التحق التحاق عضوا_ عضو_ العضو_ عضوية_ присоедин вступ принят член_ членом_ членства_"
    " қосыл мүше"
)
_MEMBERS = whole_or_beginning("member_ members_ عضو_ العضو_ عضوا_ член мүше")
_OTHER = folded_words(
    "observer observers application applied talks partner candidate wants plans hopes ratified"
    " before until مراقب طلب محادثات تسعى تعتزم قبل حتى наблюдател наблюдателя заявку заявка до"
    " намерена бақылаушы өтінім дейін"
)
_REACH, _SLACK = 8, 60
_BODY = "organisation"


class Joining(NamedTuple):
    """A date or a number that tells of a joining, and the fact that it is set against."""

    body: str
    span: Span
    fact: Fact
    value: str
    fits: bool


def told_joinings(
    text: ArticleText, names: Sequence[Found], glossary: Glossary
) -> Iterator[Joining]:
    """Each joining of which a sentence tells who, to what and when, or as which member."""
    known = dict(_facts(glossary, {n.entity for n in names}))
    if not known:
        return
    words = text.tokens.words
    done: set[int] = set()
    for name in names:
        start, end = text.sentence_words(name.first)
        if start in done:
            continue
        here = {n.entity: n.use.entity.kind for n in names if start <= n.first <= end}
        told = _told_of(name.entity, known, here)
        joins = [n for n in range(start, end + 1) if _JOINS[words[n]]]
        if told is None or not joins or not _OTHER.isdisjoint(words[start : end + 1]):
            continue
        body, fact = told
        done.add(start)
        taken = {n for f in names for n in range(f.first, f.last + 1)}
        yield from _dated(text, body, fact, joins)
        sentence = [n for n in range(start, end + 1) if n not in taken]
        yield from _numbered(text, glossary.facts_of.get(body, ()), body, fact, sentence)


def _told_of(
    entity: str, known: dict[str, list[Fact]], here: dict[str, str]
) -> tuple[str, Fact] | None:
    """Who joined what in a sentence: of the body that it names, or else of the only one told of."""
    if entity in known:
        facts = [f for f in known[entity] if f.value in here]
        return (entity, facts[0]) if len(facts) == 1 else None
    if _BODY in here.values():
        return None
    joined = [(body, f) for body, facts in known.items() for f in facts if f.value == entity]
    return joined[0] if len(joined) == 1 else None


def _facts(glossary: Glossary, named: set[str]) -> Iterator[tuple[str, list[Fact]]]:
    for body in named:
        facts = glossary.facts_of.get(body, ())
        found = [f for f in facts if f.property_name in _JOINED and f.value in named]
        found = [f for f in found if f.valid_from]
        if found:
            yield body, found


def _dated(text: ArticleText, body: str, fact: Fact, joins: Sequence[int]) -> Iterator[Joining]:
    """The year or the day beside a word for joining, if the sentence has but one."""
    tokens = text.tokens
    start, end = text.sentence_words(joins[0])
    days = text.dates_between(tokens.starts[start], tokens.ends[end])
    joined = valid_time(fact)[0]
    if len(days) != 1 or not days[0].dated or days[0].precision is Precision.WEEK:
        return
    day = days[0]
    first, last = tokens.at_folded(day.start), tokens.at_folded(day.end - 1)
    near = min(max(first - n, n - last) for n in joins)
    if near <= _REACH:
        yield Joining(
            body, text.date_span(day), fact, fact.valid_from or "", _fits(day, joined, fact)
        )


def _fits(day: DateSpan, joined: date, fact: Fact) -> bool:
    exact = day.precision is Precision.DAY and len(fact.valid_from or "") > len("2024-06")
    return day.overlaps(widened((joined, joined), _SLACK if exact else _SLACK // 2))


def _numbered(
    text: ArticleText, facts: Sequence[Fact], body: str, fact: Fact, sentence: Sequence[int]
) -> Iterator[Joining]:
    """The eleventh member: so many a body had when it joined, by the count from that day on."""
    counts = [f for f in facts if f.property_name in _COUNTS]
    same = [f for f in counts if f.valid_from and f.valid_from == fact.valid_from]
    if len(same) != 1 or not isinstance(same[0].value, int | float):
        return
    words = text.tokens.words
    for place in sentence:
        ordinal = ordinal_at(text.tokens, place, text.language)
        if ordinal is None:
            continue
        beside = {*words[max(0, place - 2) : place], *words[ordinal.last + 1 : ordinal.last + 3]}
        if any(_MEMBERS[w] for w in beside):
            span = text.tokens.span(ordinal.first, ordinal.last)
            yield Joining(body, span, same[0], str(same[0].value), ordinal.value == same[0].value)
            return
