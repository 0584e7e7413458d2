import pytest

from kzannotate.text.fold import fold_word
from kzannotate.text.units import concept_of, dual_of, noun_behind, phrase_at, unit_of


@pytest.mark.parametrize(
    ("word", "language", "concept"),
    [
        ("شاحنات", "ar", "truck"),
        ("الرهائن", "ar", "hostage"),
        ("مهندسًا", "ar", "engineer"),
        ("pilgrims", "en", "pilgrim"),
        ("medals", "en", "medal"),
        ("паломников", "ru", "pilgrim"),
        ("вагонами", "ru", "wagon"),
        ("контейнерлерді", "kk", "container"),
        ("түйеден", "kk", "camel"),
    ],
)
def test_counted_nouns_are_known_in_their_forms(word, language, concept):
    assert concept_of(fold_word(word), language) == concept


@pytest.mark.parametrize(
    ("word", "language"),
    [("حق", "ar"), ("left", "en"), ("may", "en"), ("second", "en"), ("для", "ru"), ("үшін", "kk")],
)
def test_words_that_are_mostly_no_nouns_are_none(word, language):
    assert concept_of(word, language) is None


def test_nouns_that_tell_the_topic_are_no_units():
    assert (unit_of("festivals", "en"), unit_of("countries", "en")) == (None, "state")


def test_arabic_nouns_behind_a_number_have_no_preposition():
    assert concept_of("لقايمه", "ar") == "list"
    assert noun_behind("لقايمه", "ar") is None
    assert noun_behind("قايمه", "ar") == "list"


@pytest.mark.parametrize(
    ("phrase", "language", "concept"),
    [
        ("polling stations", "en", "polling station"),
        ("كيلوواط ساعة", "ar", "kilowatt hour"),
        ("избирательных участках", "ru", "polling station"),
        ("кубических метров", "ru", "cubic metre"),
        ("текше метрге", "kk", "cubic metre"),
    ],
)
def test_phrases_are_known_in_their_forms(phrase, language, concept):
    words = fold_word(f"{phrase} x").split()
    assert phrase_at(words, 0, language) == (concept, 1)


def test_the_longest_phrase_counts():
    words = ("cubic", "metres", "per", "second")
    assert phrase_at(words, 0, "en") == ("cubic metre per second", 3)
    assert phrase_at(words[:3], 0, "en") == ("cubic metre", 1)
    assert phrase_at(words, 1, "en") == ("metre per second", 3)


@pytest.mark.parametrize(
    ("word", "unit"),
    [("دولتان", "state"), ("شاحنتين", "truck"), ("وزيران", "minister"), ("للدولتين", "state")],
)
def test_duals_are_made_of_singulars(word, unit):
    assert dual_of(fold_word(word)) == unit


@pytest.mark.parametrize("word", ["البحرين", "شعبان", "العاملين", "رمزان", "لبنان", "عقدين"])
def test_names_and_plurals_are_no_duals(word):
    assert dual_of(fold_word(word)) is None


def test_two_of_a_kind_with_an_article_were_named_before():
    assert dual_of(fold_word("الوزيران")) is None
    assert dual_of(fold_word("الدولتين")) == "state"
