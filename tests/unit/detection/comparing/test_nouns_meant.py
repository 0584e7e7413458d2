"""What nouns that no table knows mean in another language."""

import pytest

from kzannotate.detection.comparing.compare import compare_passages
from kzannotate.detection.running.checker import Checker
from kzannotate.domain.document import Article, Document, digest
from kzannotate.domain.entity import Reference
from kzannotate.domain.finding import Severity


def loud(*told):
    articles = []
    for number, (language, text) in enumerate(told):
        document = Document(
            f"d{number}", "", digest(text), len(text), language, published="2026-03-04"
        )
        articles.append(Article(document, text))
    findings = Checker(Reference()).check(articles).findings
    return [f for f in findings if f.severity is Severity.WARNING]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            ("en", "Inspectors found 36 handbags hidden in a lorry at the border."),
            ("ru", "Инспекторы нашли на границе 63 сумочки, спрятанные в грузовике."),
        ),
        (
            ("ar", "سرق اللصوص 24 منشارا من مستودع في ضاحية المدينة."),
            ("en", "Thieves stole 42 chainsaws from a warehouse in a suburb of the town."),
        ),
    ],
)
def test_articles_without_a_common_name_are_found_by_what_words_mean(one, other):
    assert len(loud(one, other)) == 1


def test_things_of_two_meanings_are_not_set_against_each_other():
    one = "The museum received 118 lanterns."
    assert compare_passages(one, "Музею подарили 6 ковров.", "en", "ru").verdict == "incomparable"
    assert compare_passages(one, "Музею подарили 6 фонарей.", "en", "ru").verdict == "conflict"


def test_men_are_firemen_too_and_tell_of_no_part_of_those_counted():
    one = "أنقذ رجال الإطفاء 27 عاملا من المنجم."
    other = "Firefighters rescued 72 workers from the mine."
    assert compare_passages(one, other, "ar", "en").verdict == "conflict"


@pytest.mark.parametrize(("told", "found"), [("42,000", 1), ("420,000", 0)])
def test_of_each_may_be_left_to_the_verb_where_numbers_are_near(told, found):
    one = ("ru", "Каждой семье шахтёров, погибших в Оскеле, завод выплатит по 24 тысячи долларов.")
    other = (
        "en",
        f"Families of the miners killed in Oskel will get {told} dollars from the plant.",
    )
    assert len(loud(one, other)) == found


def test_short_articles_that_mean_half_the_same_are_of_one_matter():
    one = ("kk", "Фильмді 85 мың көрермен тамашалады.")
    other = ("en", "The film was seen by 58 thousand spectators.")
    assert len(loud(one, other)) == 1
