from collections import defaultdict

import pytest

from kzannotate.text.counted_nouns import (
    IN_BASE,
    LANGUAGES,
    MONEY,
    MONEY_SIGNS,
    NOUNS,
    PEOPLE,
    akin,
    counted_nouns,
    kinds,
)
from kzannotate.text.fold import fold_word
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.months import MONTHS
from kzannotate.text.noun_stems import noun_stems
from kzannotate.text.number_words import NUMBERS, ONES, SCALES
from kzannotate.text.units import unit_of
from kzannotate.text.weekdays import weekday_of

SHARED_STEMS = {"суд", "фотограф", "учен", "ранен", "сет", "баспа"}
"""Russian and Kazakh stems of two nouns, all of whose usual forms are listed."""
DEEPEST = 5
FOLDED = {
    concept: {c: [fold_word(w) for w in forms.split()] for c, forms in by_language.items()}
    for concept, by_language in counted_nouns().items()
}


def owners(language, keys):
    """The concepts of each key of the forms in one language."""
    found = defaultdict(set)
    for concept, forms in FOLDED.items():
        for form in forms.get(language, ()):
            for key in keys(form):
                found[key].add(concept)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_noun_has_forms_in_every_language(language):
    assert [concept for concept, forms in FOLDED.items() if not forms.get(language)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_form_belongs_to_two_nouns(language):
    shared = owners(language, lambda form: [form])
    assert {form: told for form, told in shared.items() if len(told) > 1} == {}


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_no_stem_belongs_to_two_nouns_unless_it_is_listed(language):
    shared = owners(language, lambda form: () if "_" in form else noun_stems(form, language))
    assert {stem for stem, told in shared.items() if len(told) > 1} <= SHARED_STEMS


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_forms_of_a_noun_fold_alike(language):
    twice = [c for c, forms in FOLDED.items() if len(set(forms[language])) < len(forms[language])]
    assert twice == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_form_is_a_number_or_a_day_or_a_small_word(language):
    forms = {form for told in FOLDED.values() for form in told[language]}
    numbers = {*NUMBERS[language], *ONES[language], *SCALES[language]}
    assert forms.isdisjoint(numbers | FUNCTION_WORDS | set(MONTHS))
    assert [form for form in forms if weekday_of(form) is not None] == []


def test_what_a_noun_is_a_kind_of_is_a_noun():
    assert {noun.broader for noun in NOUNS.values()} - {""} <= set(NOUNS)


def test_no_noun_is_a_kind_of_itself():
    found = set(NOUNS)
    for _ in range(DEEPEST):
        found = {NOUNS[concept].broader for concept in found} - {""}
    assert found == set()


def test_miners_are_workers_and_people():
    assert kinds("miner") == ("miner", "worker", "person")
    assert {"miner", "worker", "person", "student", "man"} <= PEOPLE
    assert PEOPLE.isdisjoint({"seat", "state", "tenge", "hospital"})


def test_kinds_are_akin_and_siblings_are_not():
    assert akin("hospital", "building")
    assert akin("person", "miner")
    assert not akin("hospital", "school")


def test_currencies_have_signs():
    signs = {"$": "usd", "€": "euro", "£": "pound", "¥": "yen", "₸": "tenge", "₽": "ruble"}
    assert signs.items() <= MONEY_SIGNS.items()
    assert MONEY_SIGNS["₺"] == "lira"
    assert {"tenge", "yuan", "hryvnia"} <= MONEY


@pytest.mark.parametrize("code", ["eur", "kzt", "rub", "cny", "aed", "sar", "uzs", "kgs", "jpy"])
def test_currencies_are_known_by_their_codes(code):
    assert unit_of(code, "en") in MONEY


@pytest.mark.parametrize(
    ("unit", "base", "held"),
    [
        ("square kilometre", "area", 1e6),
        ("gigawatt", "power", 1e9),
        ("barrel", "volume", 0.158987),
        ("century", "duration", 1200),
    ],
)
def test_units_convert(unit, base, held):
    assert IN_BASE[unit] == (base, held)
