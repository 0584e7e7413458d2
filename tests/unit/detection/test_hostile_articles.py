"""Whatever articles hold, a check ends without an error, and says the same of the same words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hostile_texts import hostile_stories, hostile_texts, languages
from kzannotate.detection.comparing.compare import compare_passages
from kzannotate.detection.names.candidates import CandidateIndex
from kzannotate.detection.running.checker import Checker
from kzannotate.domain.document import Article, Document, digest
from kzannotate.domain.entity import Entity, Fact, Name, NameStatus, Reference
from kzannotate.text.matching import PROCLITICS
from kzannotate.text.tokens import tokens_in

if TYPE_CHECKING:
    import random

LISTED = {
    "dams": [
        ("ar", "+", "هيئة السدود الجبلية"),
        ("ar", "-", "لجنة السدود الجبلية"),
        ("en", "+", "Council of Mountain Dams (CMD)"),
        ("ru", "+", "Совет горных плотин"),
    ],
    "omarov": [("ar", "+", "سريك عمروف"), ("en", "+", "Serik Omarov"), ("ru", "+", "Серик Омаров")],
    "letter": [("ar", "+", "ب ت"), ("en", "+", "x")],
    "signs": [("en", "+", "((("), ("ar", "+", "\u202e«»"), ("en", "~", "a.b - c/d?")],
}
STATUS = {"+": NameStatus.PREFERRED, "-": NameStatus.DEPRECATED, "~": NameStatus.ADMITTED}
REFERENCE = Reference(
    tuple(Entity(e, "person" if e == "omarov" else "organisation") for e in LISTED),
    tuple(
        Name(f"{e}.{n}", e, text, language, STATUS[sign])
        for e, names in LISTED.items()
        for n, (language, sign, text) in enumerate(names)
    ),
    (
        Fact("dams.members", "dams", "member_count", 14, "states", valid_from="2020"),
        Fact("dams.founded", "dams", "founded", "1996", "year"),
        Fact("dams.odd", "dams", "member_count", ">=9e999", "states"),
    ),
)
published = st.sampled_from([None, "2024-07-01", "2023", "not a date", "9999-12-31", "2024-02-30"])


def article(number: int, text: str, language: str, day: str | None) -> Article:
    id_ = f"a{number}"
    return Article(Document(id_, id_, digest(text), len(text), language, published=day), text, id_)


collections = st.lists(
    st.tuples(hostile_stories, languages, published), min_size=1, max_size=4
).map(lambda rows: [article(n, *row) for n, row in enumerate(rows)])


def check(articles):
    return Checker(REFERENCE).check(articles)


several_checks = settings(max_examples=40)
"""For tests that check everything two or three times."""


@given(collections)
def test_everything_quotes_the_words_at_its_span(articles):
    texts = {a.document.id: a.text for a in articles}
    result = check(articles)
    places = [(m.document, m.span, m.quote) for m in (*result.mentions, *result.claims)]
    places += [
        (p.document, p.span, p.quote) for f in result.findings for s in f.sides for p in s.passages
    ]
    for document, span, quote in places:
        assert 0 <= span.start < span.end <= len(texts[document])
        assert quote.stands_at(texts[document], span)


@given(collections)
def test_mentions_begin_and_end_with_words(articles):
    texts = {a.document.id: tokens_in(a.text) for a in articles}
    for mention in check(articles).mentions:
        words = texts[mention.document]
        folded = words.folded
        start, end = (folded.index_of(i) for i in (mention.span.start, mention.span.end))
        before = folded.text[words.starts[words.at_folded(start)] : start]
        assert before in {*PROCLITICS, "ل"}
        assert end in words.ends or (end - 1 in words.ends and folded.text[end - 1] == '"')


@several_checks
@given(collections)
def test_a_check_says_the_same_twice(articles):
    checker = Checker(REFERENCE)
    assert checker.check(articles) == checker.check(articles) == check(articles)


@given(collections)
def test_ids_are_given_once(articles):
    result = check(articles)
    for kind in (result.mentions, result.claims, result.findings):
        ids = [record.id for record in kind]
        assert sorted(ids) == sorted(set(ids))


@several_checks
@given(collections, st.randoms(use_true_random=False))
def test_the_order_of_the_articles_does_not_matter(articles, chance: random.Random):
    mixed = chance.sample(articles, len(articles))
    assert said(check(mixed)) == said(check(articles))


@several_checks
@given(collections)
def test_articles_that_come_later_end_in_the_same_findings(articles):
    checker = Checker(REFERENCE)
    for number in range(len(articles)):
        checker.check(articles[: number + 1])
    assert checker.check(articles) == check(articles)


@several_checks
@given(collections)
def test_an_article_that_goes_takes_its_findings_along(articles):
    checker = Checker(REFERENCE)
    checker.check(articles)
    left = checker.check(articles[1:])
    assert left == check(articles[1:])
    assert not any(articles[0].document.id in f.documents for f in left.findings)


@several_checks
@given(collections, st.sampled_from(REFERENCE.names))
def test_a_changed_name_ends_in_the_same_findings_as_a_new_check(articles, name):
    names = tuple(n if n != name else replace(n, text=f"{n.text} الثاني") for n in REFERENCE.names)
    other = replace(REFERENCE, names=names)
    checker = Checker(REFERENCE)
    checker.check(articles)
    assert checker.with_reference(other).check(articles) == Checker(other).check(articles)


@given(hostile_stories, hostile_stories, languages, languages)
def test_two_passages_are_compared_whichever_comes_first(a, b, one, other):
    here = compare_passages(a, b, one or None, other or None)
    there = compare_passages(b, a, other or None, one or None)
    assert here.verdict == there.verdict
    assert here.reason


@given(hostile_texts)
def test_any_query_has_its_candidates(query):
    found = CandidateIndex(REFERENCE).find(query)
    assert all(0 <= c.score <= 100 for c in found)


@pytest.mark.parametrize("text", ["", " ", "\u202e", "\x00", "\n\u2028\n", "\ufeff"])
def test_an_article_of_nothing_says_nothing(text):
    result = check([article(0, text, "ar", None)])
    assert (result.mentions, result.claims, result.findings) == ((), (), ())


def said(result):
    """Ids and sides of all findings, the sides of each in any order."""
    return {
        (f.id, f.rule, f.severity, frozenset(frozenset(s.passages) for s in f.sides))
        for f in result.findings
    }


def test_a_sign_over_the_last_letter_of_all_stands_over_a_name(check, article_of):
    text = "وكتب إلى ليلى فوشاشيكلُ"
    assert check({"dams": ["ar + هيئة السدود الجبلية"]}, article_of(text)).findings == ()
