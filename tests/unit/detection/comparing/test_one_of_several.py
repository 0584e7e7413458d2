"""The strongest of some things is no measure of the thing itself, and fires spread."""

import pytest

from kzannotate.detection.running.checker import Checker
from kzannotate.domain.document import Article, Document, digest
from kzannotate.domain.entity import Reference
from kzannotate.domain.finding import Severity


def loud(language, *told):
    articles = []
    for number, (day, text) in enumerate(told):
        document = Document(f"d{number}", "", digest(text), len(text), language, published=day)
        articles.append(Article(document, text))
    findings = Checker(Reference()).check(articles).findings
    return [f for f in findings if f.severity is Severity.WARNING]


TODAY, LATER = "2026-03-04", "2026-03-06"
SHOCK = {
    "ar": "ضرب زلزال بقوة 5.6 درجات محافظة تارفا.",
    "en": "A quake of 5.6 degrees shook the Tarva district.",
    "ru": "Землетрясение силой 5,6 балла произошло в районе Тарвы.",
    "kk": "Тарва ауданында күші 5,6 балл болатын жер сілкінді.",
}
AFTERSHOCK = {
    "ar": "سجلت محافظة تارفا 40 هزة بعد الزلزال أقواها بقوة 4.1 درجات.",
    "en": "After the quake 40 tremors shook the Tarva district, the strongest of 4.1 degrees.",
    "ru": "После землетрясения в районе Тарвы было 40 толчков, сильнейший из них силой 4,1 балла.",
    "kk": "Тарва ауданында жер 40 рет сілкінді, ең күштісі 4,1 балл болды.",
}
OTHERWISE = {
    "ar": "ضرب زلزال بقوة 6.5 درجات محافظة تارفا.",
    "en": "The quake that shook the Tarva district was of 6.5 degrees.",
    "ru": "В районе Тарвы произошло землетрясение силой 6,5 балла.",
    "kk": "Тарва ауданында күші 6,5 балл болған жер сілкінді.",
}


@pytest.mark.parametrize("language", SHOCK)
def test_the_strongest_of_some_is_not_set_against_the_first(language):
    assert loud(language, (TODAY, SHOCK[language]), (TODAY, AFTERSHOCK[language])) == []
    assert loud(language, (TODAY, SHOCK[language]), (TODAY, OTHERWISE[language]))


FIRE = {
    "ar": ("التهم حريق في غابات تارفا 3200 هكتار.", "التهم الحريق في غابات تارفا 3900 هكتار."),
    "en": (
        "A fire burned 3,200 hectares of forest in Tarva.",
        "The fire in Tarva burned 3,900 hectares of forest.",
    ),
    "ru": ("Лесной пожар в Тарве охватил 3200 гектаров.", "Пожар в Тарве охватил 3900 гектаров."),
    "kk": ("Тарвада орман өрті 3200 гектарды шарпыды.", "Тарвадағы өрт 3900 гектарды шарпыды."),
}


@pytest.mark.parametrize("language", FIRE)
def test_a_fire_may_have_spread_in_two_days_but_not_in_none(language):
    one, other = FIRE[language]
    assert loud(language, (TODAY, one), (LATER, other)) == []
    assert loud(language, (TODAY, one), (TODAY, other))


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        (
            "ar",
            "وقعت تارفيا وخمس دول شريكة اتفاق تمويل خط سكة حديد بينيو.",
            "وقعت ست دول اتفاق تمويل خط سكة حديد بينيو.",
        ),
        (
            "en",
            "Tarvia and five partner countries signed the Beyneu railway loan.",
            "The Beyneu railway loan was signed by six countries.",
        ),
    ],
)
def test_a_state_and_five_are_six(language, one, other):
    assert loud(language, (TODAY, one), (TODAY, other)) == []
    eight = other.replace("ست دول", "ثماني دول").replace("six", "eight")
    assert loud(language, (TODAY, one), (TODAY, eight))
