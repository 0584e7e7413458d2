"""Deprecated names that are wrong only beside certain words."""

from __future__ import annotations

import pytest

from kzannotate.detection.running.checker import Checker
from kzannotate.detection.running.streaming import Stream
from kzannotate.domain.entity import Entity, Name, NameStatus, Reference

ENTITY = Entity("bank", "organisation")
RIGHT = Name("n1", "bank", "بنك الوادي الأخضر", "ar", NameStatus.PREFERRED)


def _reference(text="الضفة", language="ar", context=("قرض", "سعر الفائدة")):
    wrong = Name("n2", "bank", text, language, NameStatus.DEPRECATED, context=context)
    return Reference((ENTITY,), (RIGHT, wrong))


@pytest.fixture
def wrong_in(article_of):
    """Wrong names in a text, alike in the check at one go and in the streamed one."""

    def found(text, reference, language="ar"):
        article = article_of(text, language=language)
        at_once = Checker(reference).check([article]).findings
        streamed = [f for part in Stream(reference, [article]) for f in part.findings]
        assert list(at_once) == streamed
        return [f.sides[0].passages[0].quote.exact for f in at_once if f.rule == "deprecated-name"]

    return found


def test_a_name_is_wrong_beside_one_of_its_guard_words(wrong_in):
    assert wrong_in("منحت الضفة قرضا جديدا للمزارعين.", _reference()) == ["الضفة"]


def test_a_guard_word_is_known_behind_proclitics_and_with_its_article(wrong_in):
    assert wrong_in("قالت الضفة إنها ستوافق على المشروع وبالقرض أيضا.", _reference())


def test_the_words_of_a_guard_must_stand_together(wrong_in):
    assert wrong_in("رفعت الضفة سعر الفائدة أمس.", _reference())
    assert not wrong_in("رفعت الضفة سعر القمح رغم قلة الفائدة.", _reference())


def test_without_a_guard_word_in_its_sentence_the_name_is_let_be(wrong_in):
    assert not wrong_in("جلس الصيادون على الضفة. ثم طلبوا قرضا من الحكومة.", _reference())


def test_the_words_of_the_name_itself_do_not_count(wrong_in):
    reference = _reference(context=("الضفة",))
    assert not wrong_in("جلس الصيادون على الضفة طويلا.", reference)


def test_declined_guard_words_count_in_russian(wrong_in):
    reference = _reference("Берег", "ru", ("кредит",))
    assert wrong_in("Вчера Берег отказал в кредите.", reference, "ru") == ["Берег"]
    assert not wrong_in("Вчера Берег был пуст.", reference, "ru")


def test_a_change_of_guard_words_is_followed_without_reading_everything_anew(article_of):
    articles = [article_of("منحت الضفة قرضا جديدا."), article_of("طال المطر.", "b")]
    checker = Checker(_reference(context=("سمك",)))
    assert not checker.check(articles).findings
    again = checker.with_reference(_reference())
    assert [f.rule for f in again.check(articles).findings] == ["deprecated-name"]
    assert again.articles_read == 1
