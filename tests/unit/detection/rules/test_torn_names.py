"""Names that a sign or a line end tears."""

from __future__ import annotations

import pytest

NAMES = {
    "bank": [
        "ar + بنك السهوب الزراعي",
        "en + Steppe Farming Bank",
        "ru + Степной аграрный банк",
        "kk + Дала аграрлық банкі",
    ],
    "union": ["ar + الاتحاد الجبلي", "en + Mountain Union of Rivers and Lakes"],
    "moon": ["ar + جمعية القمر الأزرق", "ar ~ القمر الأزرق"],
    "steppe": ["en + Steppe", "ar + السهوب"],
}
WRAPPED = "A letter set in narrow columns that ends its lines anywhere and\n"


@pytest.fixture
def found(found_by, article_of, quotes_of):
    def run(text, language):
        article = article_of(text, language=language)
        findings = found_by("broken-name", NAMES, article, steppe="place")
        return [q for f in findings for q in quotes_of(f)[0]]

    return run


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("ar", "قدم بنك السهوب. الزراعي قرضا كبيرا للقرية.", "بنك السهوب. الزراعي"),
        ("ar", "قدم بنك السهوب، الزراعي قرضا كبيرا.", "بنك السهوب، الزراعي"),
        ("ar", "وافق الاتحاد. الجبلي على الخطة.", "الاتحاد. الجبلي"),
        ("ar", "قدم بنك السهوب\nالزراعي قرضا كبيرا.", "بنك السهوب\nالزراعي"),
        ("ar", "وصل رجال. وقامت جمعية. القمر الأزرق بتوزيع الماء.", "جمعية. القمر الأزرق"),
        ("en", "The Steppe Farming. Bank lent money.", "Steppe Farming. Bank"),
        ("ru", "Пришли из Степного аграрного. банка вчера.", "Степного аграрного. банка"),
        ("kk", "Ауыл Дала аграрлық. банкімен келісті.", "Дала аграрлық. банкімен"),
    ],
)
def test_a_torn_name_is_reported(found, language, text, name):
    assert found(text, language) == [name]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "They rode into the Steppe. Farming Bank clerks waved."),
        ("en", f"{WRAPPED}{WRAPPED}the office of the Steppe Farming\nBank and so on"),
        ("en", "The Mountain Union of Rivers (and) Lakes met."),
        ("en", "He sold the mountain. Union leaders met."),
        ("ar", "قدم بنك السهوب. الزراعيون يرحبون بالقرض."),
        ("ar", "قدم بنك السهوب الزراعي. قرض كبير."),
    ],
)
def test_two_sentences_are_no_torn_name(found, language, text):
    assert found(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("ar", "قدم بنكالسهوب الزراعي قرضا كبيرا.", "بنكالسهوب الزراعي"),
        ("ar", "قدم بنك السهوب الز راعي قرضا كبيرا.", "بنك السهوب الز راعي"),
        ("ar", "قدم بنك بنك السهوب الزراعي قرضا كبيرا.", "بنك بنك السهوب الزراعي"),
        ("en", "The SteppeFarming Bank lent money.", "SteppeFarming Bank"),
        ("en", "The Steppe Far ming Bank lent money.", "Steppe Far ming Bank"),
        ("en", "The Steppe Farming Farming Bank lent money.", "Steppe Farming Farming Bank"),
        ("ru", "Степной аграрныйбанк дал заём.", "Степной аграрныйбанк"),
    ],
)
def test_a_space_too_few_or_too_many_and_a_doubled_word_break_a_name(found, language, text, name):
    assert found(text, language) == [name]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "قال بنك وبنك السهوب الزراعي إنهما وافقا."),
        ("en", "The bank. Bank after bank the Steppe Farming Bank grew."),
        ("en", "Steppe far from a farming bank."),
    ],
)
def test_other_words_beside_a_name_do_not_break_it(found, language, text):
    assert found(text, language) == []


def test_a_stop_behind_closed_quotes_tears_a_name(found_by, article_of):
    names = {"choir": ["kk + «Қарлығаш» балалар хоры"]}
    article = article_of("Ол «Қарлығаш». балалар хоры концертіне келді.", language="kk")
    assert len(found_by("broken-name", names, article)) == 1
