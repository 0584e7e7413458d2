"""Checks in steps: what is read, what is kept, how it stops."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kzannotate.detection.running.checker import Checker
from kzannotate.detection.running.progress import Cancelled
from kzannotate.domain.entity import Name, NameStatus
from kzannotate.domain.finding import Severity

NAMES = {
    "fund": ["ar + صندوق حماية النهر", "ar - صندوق حماية البحيرة"],
    "council": ["ar + مجلس المدن الجبلية", "en + Council of Mountain Cities", "en ~ CMC"],
    "omarov": ["ar + سريك عمروف"],
}
TEXTS = {
    "a": "افتتح صندوق حماية البحيرة مقره.",
    "b": "اجتمع مجلس المدن الجبلية ويضم 12 دولة عضوا.",
    "c": "تحدث سريك عمروف عن الطقس.",
}


@pytest.fixture
def articles(article_of):
    return [article_of(text, id_) for id_, text in TEXTS.items()]


@pytest.fixture
def reference(reference_of, fact_of):
    fact = fact_of("council", "member_count", 14, "states", valid_from="2020")
    return reference_of(NAMES, (fact,), omarov="person")


def read_again(checker, reference, articles):
    """The checker for a changed reference, after it has checked."""
    checker.check(articles)
    other = checker.with_reference(reference)
    assert other.check(articles) == Checker(reference).check(articles)
    return other.articles_read


def with_name(reference, entity, text, language="ar"):
    name = Name(f"{entity}.new", entity, text, language, NameStatus.ADMITTED)
    return replace(reference, names=(*reference.names, name))


def test_the_second_check_reads_nothing_again(reference, articles):
    checker = Checker(reference)
    first = checker.check(articles)
    assert (checker.articles_read, checker.check(articles)) == (3, first)
    assert checker.articles_read == 0


def test_a_changed_fact_makes_no_article_be_read_again(reference, articles):
    changed = replace(reference, facts=(replace(reference.facts[0], value=12),))
    assert read_again(Checker(reference), changed, articles) == 0


def test_a_new_name_makes_only_articles_be_read_that_may_hold_it(reference, articles):
    changed = with_name(reference, "omarov", "سيريك عماروف")
    assert read_again(Checker(reference), changed, articles) == 1


def test_a_name_of_words_that_stand_nowhere_touches_only_its_own_entity(reference, articles):
    changed = with_name(reference, "council", "Bergstädterat", "de")
    assert read_again(Checker(reference), changed, articles) == 1


def test_a_name_that_holds_another_touches_the_articles_of_that_one(reference, articles):
    changed = with_name(reference, "fund", "Fund of the Council of Mountain Cities", "en")
    assert read_again(Checker(reference), changed, articles) == 2


def test_a_name_whose_words_stand_far_apart_makes_nothing_be_read_again(reference, article_of):
    apart = "مصرف النجوم قريب." + " بقي الطقس جميلا." * 5 + " ثم أغلق البنك القديم."
    changed = with_name(reference, "omarov", "مصرف الأنهار القديم الكبير")
    assert read_again(Checker(reference), changed, [article_of(apart)]) == 0


def test_a_surname_that_two_people_share_from_now_on_is_looked_at_again(reference_of, article_of):
    names = {"omarov": ["en + Serik Omarov"], "else": ["en + Dana Aitova"]}
    reference = reference_of(names, omarov="person", **{"else": "person"})
    article = article_of("Serik Omarov spoke. Later Omarov left.", language="en")
    changed = with_name(reference, "else", "Dana Omarov", "en")
    assert read_again(Checker(reference), changed, [article]) == 1


def test_a_removed_name_is_forgotten(reference, articles):
    names = tuple(n for n in reference.names if n.entity != "fund")
    assert read_again(Checker(reference), replace(reference, names=names), articles) == 1


def test_progress_counts_articles(reference, articles):
    told = []
    Checker(reference).check(articles, progress=lambda done, of: told.append((done, of)))
    assert told == [(1, 3), (2, 3), (3, 3)]


def test_a_check_can_be_cancelled_between_articles(reference, articles):
    checker, answers = Checker(reference), iter([False, True])
    with pytest.raises(Cancelled):
        checker.check(articles, cancelled=lambda: next(answers))
    assert checker.articles_read == 1


def test_what_was_read_before_a_cancellation_is_kept(reference, articles):
    checker, answers = Checker(reference), iter([False, False, True])
    with pytest.raises(Cancelled):
        checker.check(articles, cancelled=lambda: next(answers))
    checker.check(articles)
    assert checker.articles_read == 1


def test_a_rule_that_is_switched_off_finds_nothing(reference, articles):
    off = Checker(reference, switched_off=frozenset({"deprecated-name"}))
    assert "deprecated-name" not in {f.rule for f in off.check(articles).findings}


def test_findings_have_the_same_ids_each_time(reference, articles):
    one, other = (Checker(reference).check(articles) for _ in range(2))
    assert [f.id for f in one.findings] == [f.id for f in other.findings]
    assert len({f.id for f in one.findings}) == len(one.findings)


def test_every_passage_quotes_the_words_at_its_span(reference, articles):
    texts = {a.document.id: a.text for a in articles}
    for finding in Checker(reference).check(articles).findings:
        for passage in (p for side in finding.sides for p in side.passages):
            assert passage.quote.stands_at(texts[passage.document], passage.span)


def test_agreement_with_a_fact_is_a_finding_too(check, article_of, fact_of):
    fact = fact_of("council", "member_count", 12, "states")
    article = article_of(TEXTS["b"], published="2024-01-01")
    severities = [f.severity for f in check(NAMES, article, [fact]).findings]
    assert severities == [Severity.AGREEMENT]


def test_two_processes_find_what_one_finds(reference, article_of):
    articles = [
        article_of(f"{text} {number}", f"{id_}{number}")
        for number in range(50)
        for id_, text in TEXTS.items()
    ]
    apart = Checker(reference)
    assert apart.check(articles, processes=2) == Checker(reference).check(articles)
    assert apart.articles_read == len(articles)
