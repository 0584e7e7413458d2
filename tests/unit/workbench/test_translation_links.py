"""Which article was made from which."""

from __future__ import annotations

import pytest

from bilingual import bilingual_project, put, say
from kzannotate.domain.translation import Translation
from kzannotate.errors import StaleRevisionError, UserError
from kzannotate.workbench import history, translations


@pytest.fixture
def desk(tmp_path):
    bench = bilingual_project(tmp_path / "pair.kza")
    yield bench
    bench.close()


def test_a_link_is_one_gesture_and_can_be_undone(desk):
    made = translations.link(desk, "ar", "en")
    assert translations.translations(desk) == [made] == [Translation("translation-ar", "ar", "en")]
    history.undo(desk)
    assert translations.translations(desk) == []


def test_an_article_has_one_original(desk):
    put(desk, "ru", "Плотина открыта.", "ru")
    translations.link(desk, "ar", "en")
    translations.link(desk, "ar", "ru")
    assert [t.original for t in translations.translations(desk)] == ["ru"]


@pytest.mark.parametrize(
    ("document", "original", "sentence"),
    [
        ("ar", "ar", "no translation of itself"),
        ("ar", "x", "no longer in the project"),
        ("en", "ar", "other way round"),
    ],
)
def test_what_makes_no_sense_is_refused(desk, document, original, sentence):
    translations.link(desk, "ar", "en")
    with pytest.raises(UserError, match=sentence):
        translations.link(desk, document, original)


def test_a_link_can_be_turned_in_one_gesture(desk):
    turned = translations.turn(desk, translations.link(desk, "ar", "en"))
    assert translations.translations(desk) == [turned]
    assert (turned.document, turned.original) == ("en", "ar")
    history.undo(desk)
    assert [t.document for t in translations.translations(desk)] == ["ar"]


def test_a_link_that_was_changed_meanwhile_is_not_taken_away(desk):
    seen = translations.link(desk, "ar", "en")
    translations.unlink(desk, seen)
    with pytest.raises(StaleRevisionError):
        translations.unlink(desk, seen)


def test_articles_that_speak_of_the_same_are_suggested(desk):
    (found,) = translations.suggestions(desk)
    assert (found.document.id, found.original.id, found.names) == ("ar", "en", 3)
    translations.link(desk, "ar", "en")
    assert translations.suggestions(desk) == []


def test_who_says_that_it_is_translated_is_the_translation(desk):
    put(desk, "old", "صندوق القصب هويس.", "ar", published="2020-01-01", translated_from="English")
    for entity, words in (("fund", "صندوق القصب"), ("sluice", "هويس")):
        say(desk, "old", words, entity)
    found = translations.suggestions(desk, "old")
    assert [(s.document.id, s.original.id, s.told) for s in found] == [("old", "en", "English")]


def test_articles_in_one_language_are_not_suggested(desk):
    put(desk, "again", "The Reed Fund has a sluice.", "en")
    for entity, words in (("fund", "Reed Fund"), ("sluice", "sluice")):
        say(desk, "again", words, entity)
    pairs = [{s.document.id, s.original.id} for s in translations.suggestions(desk)]
    assert pairs
    assert {"again", "en"} not in pairs
