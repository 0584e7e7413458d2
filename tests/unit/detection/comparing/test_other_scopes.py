"""Numbers that differ because they are of another part, round, measure or kind."""

from __future__ import annotations

import pytest

from kzannotate.detection.comparing.compare import compare_passages


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("В полуфинале «Барс» победил 4:1.", "«Барс» выиграл финал 2:0."),
        ("Turnout by noon was 21 percent.", "بلغت نسبة المشاركة النهائية 58.3 في المئة."),
        ("يضم المترو الآن 13 محطة.", "В метро открылись три новые станции."),
        ("Самому младшему участнику конкурса 9 лет.",
         "Средний возраст участников конкурса — 15 лет."),
        ("Базалық мөлшерлеме 14,25 пайыз болды.", "Annual inflation slowed to 10.4 per cent."),
        ("The potato crop came to 41,000 tonnes.", "Growers lifted 12,500 tonnes of carrots."),
        ("До ремонта зал вмещал 300 человек.", "После ремонта в зале 450 мест."),
    ],
)  # fmt: skip
def test_both_may_be_right(one, other):
    assert compare_passages(one, other).verdict in ("incomparable", "no_conflict")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The fare doubled to 200 tenge.", "Жолақы 100 теңгеден 200 теңгеге көтерілді."),
        ("تضم القائمة تسع نساء و16 رجلًا.", "There are 25 people on the list."),
        ("Women make up 62 per cent of the students.",
         "Men account for 38 per cent of the students."),
        ("الحصاد 14 مليون طن، أي أقل بمليونين من العام السابق.", "الحصاد 14 مليون طن."),
    ],
)  # fmt: skip
def test_numbers_that_follow_from_each_other_agree(one, other):
    assert compare_passages(one, other).verdict == "no_conflict"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The painting sold for 2 million euros.", "The painting fetched 2 million dollars."),
        ("اندلع الحريق عند الساعة الثالثة فجرًا.", "Пожар вспыхнул в 15:00."),
        ("The bank cut its key rate to 9.5 per cent.",
         "Банк повысил ключевую ставку до 9,5 процента."),
        ("تضم القائمة تسع نساء و16 رجلًا.", "There are 27 people on the list."),
        ("Сауалнамаға қатысқандардың көпшілігі тыйымды қолдады.",
         "Запрет поддержали только 22 % опрошенных."),
    ],
)  # fmt: skip
def test_other_currencies_halves_of_the_day_and_shares_conflict(one, other):
    assert compare_passages(one, other).verdict == "conflict"
