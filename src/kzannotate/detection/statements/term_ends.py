"""When a term of office of somebody ends, as an article tells it and as facts have it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.lexicon.fact_groups import widened
from kzannotate.detection.lexicon.property_words import Cues, cues_of, wanted_for
from kzannotate.text.fold import folded_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.mentions.mentions import Found
    from kzannotate.detection.names.glossary import Glossary
    from kzannotate.detection.names.roles import Role
    from kzannotate.text.dates import DateSpan

_ENDS = folded_words(
    "until till ends end ending expires expire expiring runs run running through to حتى تنتهي ينتهي"
    " لغاية انتهاء вплоть истекает истечет истекают заканчивается закончится завершится до дейін"
    " аяқталады бітеді"
)
_SHORTER = folded_words(
    "extended resign resigned early replaced first previous مدد تمديد استقال مبكر الأولى السابقة"
    " продлен досрочно первый предыдущий ұзартылды мерзімінен бірінші"
)
_ENDING = folded_words("ends ending expires expire expiring تنتهي ينتهي истекает истечет истекают")
_REACH, _FAR, _BEHIND, _AROUND = 4, 12, 2, 45
_PERSON = "person"


class TermEnd(NamedTuple):
    """When somebody's term ends, and the fact of that term."""

    person: str
    day: DateSpan
    role: Role
    fits: bool


def term_ends(text: ArticleText, names: Sequence[Found], glossary: Glossary) -> Iterator[TermEnd]:
    """Each end of a term in a sentence that names whose it is, where a fact has its end."""
    by_holder = glossary.roles.by_holder
    people = [n for n in names if n.use.entity.kind == _PERSON and n.entity in by_holder]
    cues, written = cues_of(text.language), text.period
    if not people or cues is None or written is None:
        return
    for day in text.dates:
        place = text.tokens.at_folded(day.start)
        if day.last < written[0] or any(n.first <= place <= n.last for n in names):
            continue
        if not _is_end(text, cues, day):
            continue
        person = _whose(text, people, names, day)
        roles = [r for r in by_holder.get(person or "", ()) if _runs(r, written)]
        right = [r for r in roles if day.overlaps(widened((r.last, r.last), _AROUND))]
        if person is not None and right:
            yield TermEnd(person, day, right[0], fits=True)
        elif person is not None and roles:
            role = roles[0] if len(roles) == 1 else _said(text, names, day, roles)
            if role is not None:
                yield TermEnd(person, day, role, fits=False)


def _said(
    text: ArticleText, names: Sequence[Found], day: DateSpan, roles: Sequence[Role]
) -> Role | None:
    """The only one of some roles whose body the sentence of a date names."""
    start, end = text.sentence_words(text.tokens.at_folded(day.start))
    here = {n.entity for n in names if start <= n.first <= end}
    named = [r for r in roles if r.body in here]
    return named[0] if len({r.body for r in named}) == 1 and named else None


def _runs(role: Role, days: tuple[date, date]) -> bool:
    known = role.fact.valid_to is not None
    return known and role.first <= days[1] and days[0] <= role.last


def _is_end(text: ArticleText, cues: Cues, day: DateSpan) -> bool:
    """Whether a date is the end of a term: a word for ends beside it, one for terms before."""
    tokens = text.tokens
    words = tokens.words
    first, last = tokens.at_folded(day.start), tokens.at_folded(day.end - 1)
    start, end = text.sentence_words(first)
    beside = {*words[max(start, first - _REACH) : first]}
    low = max(start, first - _FAR)
    if not text.dates_between(tokens.starts[low], tokens.starts[first]):
        beside |= _ENDING & {w.removeprefix("و") for w in words[low:first]}
    if text.language in ("kk", "ru"):
        beside.update(words[last + 1 : min(end, last + _BEHIND) + 1])
    beside |= {w.removeprefix("و") for w in beside}
    if beside.isdisjoint(_ENDS) or not _SHORTER.isdisjoint(words[start : end + 1]):
        return False
    term = wanted_for("term")
    return term is not None and any(term.head in cues.at(words, n) for n in range(start, end + 1))


def _whose(
    text: ArticleText, people: Sequence[Found], names: Sequence[Found], day: DateSpan
) -> str | None:
    """The only person of a sentence; where it names several, the nearest before the date."""
    first = text.tokens.at_folded(day.start)
    start, end = text.sentence_words(first)
    here = [n for n in names if start <= n.first <= end and n.use.entity.kind == _PERSON]
    before = [n for n in here if n.last < first]
    nearest = before[-1] if before else (here[0] if len(here) == 1 else None)
    known = {n.entity for n in people}
    return nearest.entity if nearest is not None and nearest.entity in known else None
