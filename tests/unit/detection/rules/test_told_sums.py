"""Wholes and parts as newsrooms tell of them."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "وُزعت مقاعد النقابة الـ45 على ثلاث قوائم: 20 للنساجين، و15 لحزب الحدادين، و12"
            " لاتحاد الصباغين.",
            "ar",
        ),
        (
            "В трёх комнатах хранится 900 кукол: 400 — в первой, 300 — в жёлтой и 100 — в"
            " последней.",
            "ru",
        ),
        (
            "The guild's $24 million fund is made up of $11 million in fees, $8 million in gifts"
            " and $3 million in rent, with no other income.",
            "en",
        ),
        ("Of the guild's 45 seats, the weavers hold 19, the dyers 14 and the tailors 9.", "en"),
        (
            "The guild has 45 seats. Of these, 19 went to weavers, 14 to dyers and the"
            " remaining 9 to tailors.",
            "en",
        ),
        ("There were 54 people on the ferry; 39 were rescued and 13 died.", "en"),
        (
            "Shops sold $1.1 million in May and markets another $600,000, bringing the total"
            " to $1.9 million.",
            "en",
        ),
        ("The depot keeps 48 vessels, including 30 tankers and 25 trawlers.", "en"),
        ("كان على متن العبارة 54 شخصا، أُنقذ 39 منهم وقُتل 13.", "ar"),
        (
            "وُزعت 120 ألف دولار على أربع فئات: 50 ألفا للفيلم، و30 ألفا للإخراج، و25 ألفا"
            " للصورة، و20 ألفا لجائزة الجمهور.",
            "ar",
        ),
        ("جدد 47 ناديا الثقة بالرئيس بأغلبية 31 صوتا مقابل 17 لمنافسه.", "ar"),
        ("منح المعهد مقاعد لـ4200 طالب، منهم 1900 من الذكور و2700 من الإناث.", "ar"),
        ("Из 600 млн тенге 350 млн пойдут на мост, 150 млн – на школу и 200 млн – на парк.", "ru"),
        ("На борту были 54 человека, 39 удалось спасти, 13 погибли.", "ru"),
        ("Паромда 54 адам болған: 39 балықшы құтқарылды, 13 балықшы қаза тапты.", "kk"),
        ("Қорда 46 миллион теңге бар. Оның 30 миллионы жалақы, қалған 10 миллионы көмек.", "kk"),
    ],
)
def test_parts_that_do_not_make_up_their_whole_are_reported(sums_found, text, language):
    assert len(sums_found(text, language)) == 1


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("В забеге участвовали 120 человек из 14 сёл: 70 юношей и 50 девушек.", "ru"),
        ("Of 200 pupils, 120 study English and 90 French.", "en"),
        ("وُزعت مقاعد النقابة الـ45 على قائمتين: 30 للنساجين، و15 لحزب الحدادين.", "ar"),
        ("В трёх комнатах 900 кукол: 400 — в первой, 300 — в жёлтой и 200 — в последней.", "ru"),
        ("Of the 45 seats, the weavers hold 19, the dyers 14 and others the rest.", "en"),
        ("Its 200 guests, including 120 women and 90 pupils, left.", "en"),
        ("The hall showed 86 films. Of these, 31 were new and 60 were short.", "en"),
        ("В аварии пострадали 54 человека: 13 погибли, 20 в больнице.", "ru"),
        ("На борту были 54 человека, 41 удалось спасти, 13 погибли.", "ru"),
        ("كان 54 شخصا تحت الأرض، خرج 41 منهم أحياء، نُقل 12 منهم إلى المستشفى.", "ar"),
        (
            "بلغ الرصيد 62.3 مليون دولار، منها 38.1 مليون ذهبا و24.2 مليونا نقدا، وهي غير"
            " 61 مليون دولار أخرى.",
            "ar",
        ),
    ],
)
def test_parts_that_overlap_or_are_not_all_are_left_alone(sums_found, text, language):
    assert sums_found(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "is_wrong"),
    [
        (
            "Farmers lead the 60-seat assembly with 29 seats, ahead of Labour on 24 and the"
            " Liberals on 12.",
            "en",
            True,
        ),
        (
            "In the 60-seat assembly Labour holds 29 seats, two short of the 31 seats of a"
            " majority, and the Liberals 12.",
            "en",
            False,
        ),
        (
            "Выделено 5,4 млрд тенге: 2,1 млрд на дорогу, 1,8 млрд на мост и 1,3 млрд на свет.",
            "ru",
            True,
        ),
        (
            "Выделено 5,4 млрд тенге: 2,1 млрд на дорогу, 1,8 млрд на мост и 1,4 млрд на свет.",
            "ru",
            False,
        ),
    ],
)
def test_seats_beyond_a_chamber_and_money_short_of_its_sum(text, language, is_wrong, sums_found):
    assert bool(sums_found(text, language)) == is_wrong
