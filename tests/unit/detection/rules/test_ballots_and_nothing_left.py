"""Votes beyond those present, sums told to the end, parts that are told a sentence later."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("حضر الجلسة 90 نائبا، وافق منهم 61 على البيان وعارضه 22 وامتنع 9 عن التصويت.", "ar"),
        ("The 51-seat assembly met. The Union took 22, the Liberals 17 and the Greens 8, with"
         " independents holding six.", "en"),
        ("На дороги дали 8,5 млрд тенге. Из них 3,2 млрд пойдут на трассу, 2,6 млрд – на мосты"
         " и 1,9 млрд – на сёла. Других статей программа не содержит.", "ru"),
        ("Биыл 95 мектеп бітірушіге грант бұйырды. Оның 41-і техникалық, 28-і педагогикалық,"
         " 16-сы мамандықты таңдады, басқа мамандық болған жоқ.", "kk"),
        ("شارك 870 شخصا، من بينهم 520 رجل إطفاء و210 جنود و120 متطوعا، ولا أحد غيرهم.", "ar"),
        ("Мұнда 620 адам жұмыс істейді, оның 250-і – әйелдер, 390-ы – ерлер.", "kk"),
        ("أيد 48 في المئة الفكرة، وعارضها 39 في المئة، ولم يبد الباقون، وهم 23 في المئة، رأيا.",
         "ar"),
    ],
)  # fmt: skip
def test_parts_that_are_told_to_the_end_and_do_not_fit_are_reported(sums_found, text, language):
    assert len(sums_found(text, language)) == 1


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("حضر الجلسة 92 نائبا، وافق منهم 61 على البيان وعارضه 22 وامتنع 9 عن التصويت.", "ar"),
        ("حضر الجلسة 95 نائبا، وافق منهم 61 على البيان وعارضه 22 وامتنع 9 عن التصويت.", "ar"),
        ("The 53-seat assembly met. The Union took 22, the Liberals 17 and the Greens 8, with"
         " independents holding six.", "en"),
        ("На дороги дали 8,5 млрд тенге. Из них 3,2 млрд пойдут на трассу, 2,6 млрд – на мосты"
         " и 1,9 млрд – на сёла. Других новостей ждут в мае.", "ru"),
        ("شارك 870 شخصا، من بينهم 520 رجل إطفاء و210 جنود و120 متطوعا.", "ar"),
        ("Үкімет 12 үйдің әрқайсысына 25 миллион теңгеден, барлығы 300 миллион теңге бөледі.",
         "kk"),
    ],
)  # fmt: skip
def test_parts_that_fit_or_may_leave_some_out_are_left_alone(sums_found, text, language):
    assert not sums_found(text, language)
