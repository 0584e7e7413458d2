"""From when to when somebody is said to have led a body, where facts know when it was."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.lexicon.properties import begins_so
from kzannotate.detection.statements.told_spans import years_joined
from kzannotate.text.fold import folded_in_order
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.mentions.mentions import Found
    from kzannotate.detection.names.glossary import Glossary
    from kzannotate.detection.names.roles import Role
    from kzannotate.detection.statements.subjects import Subjects
    from kzannotate.domain.span import Span

_LEADING = folded_in_order(
    "chaired headed led leading presided directed ran chairman chairwoman president director head"
    " rector mayor governor minister"
    " ترأس يترأس رئيس رئاسة قاد قيادة أدار إدارة تولى شغل مدير محافظ وزير"
    " возглав руковод директор председател президент ректор министр аким губернатор"
    " басқар төраға директор президент ректор министр әкім"
)
_OTHER = folded_in_order(
    "deputy vice member twice second again under predecessor successor نائب وكيل عضو مرتين مجددا"
    " заместител вице член дважды снова преемник предшественник орынбасар мүше екінші"
)
_PERSON = "person"
_AROUND = timedelta(days=45)
_LEADS = WordMemo(lambda word: begins_so(word.removeprefix("و"), _LEADING) or None)


class ToldTerm(NamedTuple):
    """A stretch of years for which somebody is said to have led a body, and the fact of it."""

    person: str
    span: Span
    role: Role
    fits: bool


def told_terms(
    text: ArticleText, subjects: Subjects, names: Sequence[Found], glossary: Glossary
) -> Iterator[ToldTerm]:
    """Each stretch of years in a sentence that names a body, and who led it, perhaps before."""
    by_body = glossary.roles.by_body
    people = {n.entity for n in names if n.use.entity.kind == _PERSON}
    if not by_body or people.isdisjoint(glossary.roles.by_holder):
        return
    for years in years_joined(text):
        start, end = text.sentence_words(years.first)
        words = text.tokens.words[start : end + 1]
        if not any(_LEADS.of(words)) or any(begins_so(w, _OTHER) for w in words):
            continue
        told = {s.entity for s in subjects.told(start, end + 1)}
        here = {n.entity for n in names if start <= n.first <= end} & people
        roles = [r for b in told & by_body.keys() for r in by_body[b]]
        roles = [r for r in roles if r.holder in (here or people)]
        if len(roles) == 1 and roles[0].fact.valid_from and roles[0].fact.valid_to:
            role = roles[0]
            fits = _is_in(role.first, years.start) and _is_in(role.last, years.end)
            span = text.tokens.span(years.first, years.last)
            yield ToldTerm(role.holder, span, role, fits)


def _is_in(day: date, year: str) -> bool:
    """Whether a day lies in a year, or not far from it."""
    near = {(day - _AROUND).year, day.year, (day + _AROUND).year}
    return int(year) in near
