"""Names with a word mistranslated, and like names that are right."""

from __future__ import annotations

import pytest

from kzannotate.detection.running.checker import Checker
from kzannotate.domain.entity import Entity, Name, NameStatus, Reference
from kzannotate.domain.finding import FindingType, Severity

NAMES = {
    "highlands": [
        "en + Turkic Highland Fund",
        "ru + Тюркский горный фонд",
        "kk + Түркі таулы қоры",
    ],
    "lake": [
        "ar + الصندوق الدولي لإنقاذ بحر آرال وقراه",
        "en + International Fund for Saving the Aral Villages",
        "ru + Международный фонд спасения Аральского моря",
    ],
    "dialogue": [
        "ar + مؤتمر الحوار وتدابير الثقة في السهوب",
        "en + Conference on Dialogue and Confidence Measures in the Steppe",
        "ru + Совещание по диалогу и мерам доверия в степи",
        "kk + Дала диалогы және сенім шаралары кеңесі",
    ],
    "ministry": [
        "en + Ministry of Roads and Bridges of Tarkent",
        "ru + Министерство дорог Таркента",
    ],
    "guard": ["ru + Союз горных пожарных", "en + Union of Mountain Firemen", "en ~ UMF"],
    "grants": ["ru + Фонд сельских гарантий"],
    "tarkent": ["en + Tarkent", "ru + Таркент"],
    "springs": ["ru + программа «Живые родники»", "kk + «Тірі бұлақтар» бағдарламасы"],
    "relief": ["ar + معهد دراسة التضاريس الجبلية", "ru + Институт изучения горного рельефа"],
    "farming": ["ar + أكاديمية الزراعة والأغذية", "ru + Академия сельского хозяйства и питания"],
    "affairs": ["en + Ministry of Rural Affairs of Tarkent"],
}


@pytest.fixture
def found(found_by, article_of):
    def run(rule, text, language):
        return found_by(rule, NAMES, [article_of(text, language=language)], tarkent="place")

    return run


@pytest.mark.parametrize(
    ("language", "text", "entity"),
    [
        ("en", "The Turkish Highland Fund built a road.", "highlands"),
        ("ru", "Дорогу построил Турецкий горный фонд.", "highlands"),
        ("kk", "Түрік таулы қорының жолы ашылды.", "highlands"),
        ("ar", "زرع الصندوق الدولي لإنقاذ الجزيرة وقراها أشجارا.", "lake"),
        ("ru", "Встретил гостей Международный фонд спасения острова.", "lake"),
        ("en", "The Conference on Dialogue and Faith Measures in the Steppe met.", "dialogue"),
        ("ar", "عقد مؤتمر الحوار وتدابير الإيمان في السهوب دورته.", "dialogue"),
        ("kk", "Дала диалогы және иман шаралары кеңесі жиналды.", "dialogue"),
        ("ru", "По программе «Живые ключи» чистят ручьи.", "springs"),
        ("kk", "Биыл «Тірі кілттер» бағдарламасы басталды.", "springs"),
        ("ar", "نشر معهد دراسة الإغاثة الجبلية خرائط.", "relief"),
        ("ru", "Институт изучения горной помощи издал карты.", "relief"),
        ("ru", "Академия деревенской экономики и питания открыта.", "farming"),
        ("en", "The Ministry of Rural Cases of Tarkent replied.", "affairs"),
    ],
)
def test_a_wrong_rendering_in_a_name_is_reported(found, language, text, entity):
    (finding,) = found("mistranslated-name", text, language)
    assert (finding.entity, finding.severity) == (entity, Severity.WARNING)
    assert finding.suggestion in " ".join(NAMES[entity])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Turkish highland funds bought land."),
        ("en", "The Turkish Ski Fund opened a lodge on the island."),
        ("ru", "Турецкий фонд купил остров."),
        ("ru", "На острове спасли лодку, а Международный фонд закрылся."),
        ("ar", "زار الوفد الجزيرة وشكر الصندوق الدولي."),
        ("kk", "Түрік туристері таулы жерге барды."),
    ],
)
def test_a_trap_s_word_outside_the_name_is_right(found, language, text):
    assert found("mistranslated-name", text, language) == []


def test_another_word_in_a_name_is_a_wrong_name(found):
    text = "The Committee on Dialogue and Confidence Measures in the Steppe met."
    (finding,) = found("reworded-name", text, "en")
    assert (finding.type, finding.entity) == (FindingType.WRONG_NAME, "dialogue")


def test_another_body_s_last_word_is_no_rewording_where_it_is_last_in_kazakh(found):
    text = "Дала диалогы және сенім шаралары комитеті жиналды."
    assert [f.entity for f in found("reworded-name", text, "kk")] == ["dialogue"]


def test_another_country_s_ministry_is_another_ministry(found):
    text = "The Ministry of Roads and Bridges of Tarkent wrote to the Ministry of Roads and Bridges"
    assert found("reworded-name", f"{text} of Ostland.", "en") == []


def test_another_right_rendering_is_a_note(found):
    text = "The International Fund to Save the Aral Villages met."
    (finding,) = found("reworded-name", text, "en")
    assert finding.severity is Severity.NOTE


def test_a_reference_may_bring_traps_of_its_own(article_of):
    entities = (Entity("mill", "organisation"), Entity("t", "term", domain="translation-trap"))
    names = (
        Name("1", "mill", "Great Steppe Mill", "en", NameStatus.PREFERRED),
        Name("2", "t", "Steppe", "en", NameStatus.PREFERRED),
        Name("3", "t", "Field", "en", NameStatus.DEPRECATED),
    )
    articles = [article_of("The Great Field Mill stands in a Field.", language="en")]
    found = Checker(Reference(entities, names)).check(articles).findings
    assert [(f.rule, f.entity) for f in found] == [("mistranslated-name", "mill")]


@pytest.mark.parametrize(
    ("language", "text", "entity"),
    [
        ("ru", "Фонд сельских грантов ждёт. Фонд сельских гарантий основан давно.", "grants"),
        ("ru", "Лига горных пожарных собралась. Союз горных пожарных рад.", "guard"),
        ("en", "The Council of Mountain Firemen met, the UMF said.", "guard"),
    ],
)
def test_a_word_like_the_name_s_is_a_wrong_name_where_the_body_is_named(
    found, language, text, entity
):
    (finding,) = found("reworded-name", text, language)
    assert (finding.entity, finding.severity) == (entity, Severity.WARNING)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Фонд сельских грантов ждёт заявок."),
        ("ru", "Фонд сельских дорог ждёт. Фонд сельских гарантий основан давно."),
        ("ru", "Лига горных пожарных – другая. Союз горных пожарных рад."),
        ("en", "The School of Mountain Firemen met, the UMF said."),
    ],
)
def test_bodies_of_three_words_with_another_word_are_left_alone(found, language, text):
    assert found("reworded-name", text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Turkish Highland Fund is not the Turkic Highland Fund."),
        ("en", "The Capital International Fund for Bridges met."),
        ("ar", "حضر مؤتمر الحوار وتدابير الثقة في السهوب ومجلس الحوار وتدابير الثقة في السهوب."),
    ],
)
def test_two_like_names_in_one_sentence_mean_two_bodies(found, language, text):
    assert found("mistranslated-name", text, language) == []
    assert found("reworded-name", text, language) == []
