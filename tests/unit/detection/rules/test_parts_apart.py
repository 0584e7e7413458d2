"""Two parts that nobody can be of at once, one number and another more, shares told twice."""

from __future__ import annotations

import pytest


@pytest.fixture
def found(found_by, article_of):
    def run(rule, text, language):
        return found_by(rule, {}, article_of(text, language=language))

    return run


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Of the 36 lifeboats inspected, 21 passed and 17 failed.", "en"),
        ("They dug out 14 people on Monday and 9 on Tuesday, bringing the number to 25.", "en"),
        ("They filled 48 sacks by noon and another 37 by dusk, 95 sacks over the day.", "en"),
        ("أصيب 31 عاملا، منهم 12 في حالة حرجة و22 حالتهم مستقرة.", "ar"),
        ("أنقذت الفرق 17 شخصا ليلا و12 آخرين فجرا، ليرتفع عدد الناجين إلى 31 شخصا.", "ar"),
        (
            "توزعت مقاعد البرلمان المئة والعشرين: نال الوفاق 54 مقعدا، والتكتل 41، والمستقلون 35.",
            "ar",
        ),
        ("Из шахты вывели 46 горняков, ночью – ещё 17, так что наверху уже 73 человека.", "ru"),
        ("За мост высказались 58 процентов, против – 35, ещё 17 процентов не определились.", "ru"),
        ("Тексерілген 38 дүкеннің 22-сі талапқа сай, 19-ы айыппұл төледі.", "kk"),
        ("Қорда 14 мың жәдігер бар, оның 9 мыңы – қолжазба, 4 мыңы – мүсін, 3 мыңы – бұйым.", "kk"),
    ],
)
def test_parts_that_exclude_each_other_and_do_not_make_their_whole(found, text, language):
    assert len(found("sum-of-parts", text, language)) == 1


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Of the 36 pupils, 21 play chess and 17 swim.", "en"),
        ("Of the 38 lifeboats inspected, 21 passed and 17 failed.", "en"),
        ("They filled 48 sacks by noon and another 37 by dusk, 85 sacks over the day.", "en"),
        ("شارك 150 عداء، بينهم 60 امرأة و100 عداء أجنبي.", "ar"),
        ("Утром привезли 30 тонн угля, вечером ещё 25, а всего за неделю 310 тонн.", "ru"),
        ("В хоре 45 человек: 20 сопрано, 15 альтов, остальные – мужчины.", "ru"),
        ("Қорда 500 кітап бар, оның 300-і қазақша, 120-сы сирек, 200-і жаңа.", "kk"),
    ],
)
def test_parts_that_may_overlap_or_fit_are_left_alone(found, text, language):
    assert found("sum-of-parts", text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "many"),
    [
        ("Каждый третий опрошенный (43 %) проведёт отпуск дома.", "ru", 1),
        ("Half of the voters, 62 percent, stayed at home.", "en", 1),
        ("أيد ثلث السكان (48 في المئة) المشروع.", "ar", 1),
        ("Тұрғындардың төрттен бірі (41 %) келіскен.", "kk", 1),
        ("Каждый третий опрошенный (34 %) проведёт отпуск дома.", "ru", 0),
        ("Half of the voters, against 62 percent last year, stayed at home.", "en", 0),
    ],
)
def test_a_share_in_words_is_held_against_its_percents(found, text, language, many):
    assert len(found("self-contradiction", text, language)) == many
