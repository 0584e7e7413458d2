"""Names that stand for something else than the reference's entity."""

from __future__ import annotations

import pytest

from kzannotate.detection.running.checker import Checker

NAMES = {
    "russia": ["ar + روسيا"],
    "astana": ["ar + نور سلطان", "en + Astana", "ru + Астана", "kk + Астана"],
    "guinea": ["ar + غينيا", "en + Guinea", "ru + Гвинея"],
    "qatar": ["ar + قطر"],
    "asia": ["ar + آسيا"],
    "china": ["ar + الصين", "en + China"],
    "aral": ["ar - الجزيرة @aral", "ar + بحر آرال", "kk + Арал"],
    "council": ["ar + مجلس الأمن الدولي"],
}


@pytest.fixture
def linked(reference_of, article_of):
    kinds = dict.fromkeys(("russia", "astana", "guinea", "qatar", "asia", "china"), "place")
    checker = Checker(reference_of(NAMES, aral="body-of-water", **kinds))

    def find(text, language):
        return [m.entity for m in checker.check([article_of(text, language=language)]).mentions]

    return find


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "زار الوفد روسيا البيضاء."),
        ("ar", "قال نور سلطان عمروف إن المطر كثير."),
        ("ar", "قالت آسيا عمروفا إنها متعبة."),
        ("ar", "يبلغ قطر الأنبوب مترين."),
        ("ar", "زار غينيا بيساو."),
        ("ar", "أبحرت السفن في بحر الصين."),
        ("ar", "حضر مجلس الأمن الجماعي."),
        ("en", "He flew to Papua New Guinea."),
        ("en", "Guinea-Bissau held a vote."),
        ("en", "Her fine china broke."),
        ("ru", "Экваториальная Гвинея проголосовала."),
        ("ru", "Клуб «Астана» выиграл."),
        ("kk", "Көлдегі аралда құстар көп."),
        ("kk", "Жаңа астана салынды."),
    ],
)
def test_something_else_of_that_name_is_left_alone(linked, language, text):
    assert linked(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "entity"),
    [
        ("ar", "زار الوفد روسيا.", "russia"),
        ("ar", "عقد الاجتماع في نور سلطان عام 2021.", "astana"),
        ("ar", "وصل الأمير إلى قطر.", "qatar"),
        ("ar", "نمت التجارة في آسيا.", "asia"),
        ("en", "She flew to Guinea in May.", "guinea"),
        ("en", "New trains run in China.", "china"),
        ("ru", "В Астане идёт дождь.", "astana"),
    ],
)
def test_the_place_itself_is_linked(linked, language, text, entity):
    assert linked(text, language) == [entity]


def test_a_broadcaster_that_reports_is_not_the_sea(linked):
    assert linked("نقلت الجزيرة عن شهود أن بحر آرال يجف وأن بحر آرال صغير.", "ar") == [
        "aral",
        "aral",
    ]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("فاز سالم الزاملي. وقال الزاملي ذلك.", 2),
        ("فاز سالم الزاملي. واحتج على الزاملي حكم.", 2),
        ("فاز سالم الزاملي. وحضر حمد الزاملي.", 1),
    ],
)
def test_an_arabic_given_name_before_a_surname_tells_of_somebody_else(
    check, article_of, text, count
):
    names = {"z": ["ar + سالم الزاملي", "ar ~ الزاملي"]}
    assert len(check(names, article_of(text), z="person").mentions) == count
