"""Two passages about the same thing."""

from __future__ import annotations

import pytest

from kzannotate.detection.comparing.compare import compare_passages


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("يضم الاتحاد 27 دولة", "The union has 28 member states"),
        ("حضر أكثر من 5000 مشارك", "لم يحضر سوى 900 مشارك"),
        ("13–14 June 2024", "يومي 15 و16 يونيو 2024"),
        ("ربع الإنتاج", "12 percent of output"),
        ("Tea prices fell by 6 per cent in May.", "Tea became 6 per cent dearer in May."),
        ("Ол сынақта 273 келі көтерді.", "Спортшы сынақта 237 келі нәтиже көрсетті."),
        ("Форум отменен", "The forum will be held in Baku"),
        ("Ұйымға 12 мемлекет кіреді", "В организацию входят 14 государств"),
        ("took place in October 2022", "عقد في سبتمبر 2022"),
        ("14 people died and 40 were injured", "9 people died and 40 were injured"),
        ("The bridge opened on 3 May", "The bridge opened on 5 May 2021"),
        ("The bridge opens on 3 May", "The bridge is expected to open on 5 May"),
        ("ينطلق المعرض في 4 مايو", "من المقرر أن ينطلق المعرض في 14 مايو"),
        ("He was elected mayor for a six-year term", "His term as mayor will last four years"),
        ("The fare was set at 35 crowns", "The fare will be 45 crowns"),
        ("Лыжник прошёл трассу за 14 минут", "Лыжник финишировал через 16 минут"),
        ("Nobody died in the blaze", "Three people died in the blaze"),
        ("لم يصب أحد في الحادث", "أصيب خمسة أشخاص في الحادث"),
        ("النسخة الثالثة من المعرض", "النسخة الخامسة من المعرض"),
        ("Сборная заняла третье место", "Сборная заняла пятое место"),
        ("The mayor is Aigul Omarova", "The mayor is Daniyar Seitov"),
        ("The Reds beat the Greens 2-1", "فاز الحمر على الخضر 3-1"),
        ("five climbers died on the ridge", "nine people died on the ridge"),
        ("The park covers 40 square kilometres", "مساحة الحديقة 400 هكتار"),
        ("The mill made a profit of 3 million euros.", "The mill made a loss of 3 million euros."),
        ("Число больных сократилось вдвое.", "Число больных выросло вдвое."),
        ("تضاعف عدد الزوار.", "زاد عدد الزوار بنسبة 20 بالمئة."),
        ("Жиын сағат 10:00-де басталады.", "Жиын сағат 15:00-де басталады."),
        ("The hall seats 450.", "The hall has room for 540 spectators."),
        ("The college is ranked 48th in Asia.", "Колледж занимает 84-е место в Азии."),
        ("Мост открыли в 1987 году.", "Мост был открыт в 1978 году."),
        ("ارتفع سعر القطن 5 في المئة", "انخفض سعر القطن 5 في المئة"),
        ("The envoy landed on Tuesday", "Посланник прилетел в среду"),
        ("В аварии никто не погиб", "В аварии погиб один человек"),
    ],
)
def test_values_that_exclude_each_other_conflict(a, b):
    assert compare_passages(a, b).verdict == "conflict"


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("٢٧ دولة", "twenty-seven countries"),
        ("يومي 13 و14 يونيو 2024", "13–14 June 2024"),
        ("خمس منظمات أخرى", "six organisations"),
        ("العديد من المنظمات", "six organisations"),
        ("أكثر من 35 دولة", "41 states"),
        ("ربع الإنتاج", "25% of output"),
        ("1.2 million hectares", "1,215,000 hectares"),
        ("in June 2024", "14 июня 2024 года"),
        ("سريك عماروف", "سيريك عمروف"),
        ("The park covers 40 square kilometres", "مساحة الحديقة 4000 هكتار"),
        ("The Reds beat the Greens 2-1", "2:1 есебімен жеңді"),
        ("two thirds of the pupils", "67 percent of the pupils"),
        ("Шеруге 1500-ден астам адам қатысты", "Шеруге 1700 адам қатысты"),
        ("nine member clubs", "девять клубов"),
        ("Завод получил два миллиона рублей.", "Заводу перечислили 2 млн рублей."),
        ("نقل المركز ألفًا وثلاثمئة كتاب.", "بلغ عدد الكتب التي نقلها المركز 1300 كتاب."),
        ("Twelve of the school's boats need paint.", "The school has 90 boats."),
        ("Пожар прошёл 300 гектаров.", "Огнём пройдено три квадратных километра."),
        ("Верфь сократит 2,5 тысячи рабочих.", "The shipyard will cut 2,500 jobs."),
        ("The ferry sails at 6:30 p.m.", "تبحر العبارة في السادسة والنصف مساء."),
    ],
)
def test_values_that_can_both_be_right_do_not(a, b):
    assert compare_passages(a, b).verdict == "no_conflict"


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("5000 مشارك", "50 دولة"),
        ("في عام 2019 ضم 27 دولة", "in 2024 it had 28 states"),
        ("منتدى السهوب الدولي 2024", "Steppe International Forum 2025"),
        ("تحدث الوزير", "The minister spoke"),
        ("14 people died", "21 people were injured"),
        ("exports of 3 million dollars", "imports of 5 million dollars"),
        ("It yields 300 tonnes", "It is expected to yield 500 tonnes"),
        ("Цены на хлеб выросли на 12 процентов", "Цены на бензин выросли на 20 процентов"),
        ("Revenue reached 5 million euros", "Profit reached 2 million euros"),
        ("صوت 120 نائبا لصالح القانون", "صوت 95 نائبا ضد القانون"),
        ("The bridge opened on 3 May", "The bridge is expected to open on 5 May"),
        ("The town will plant 900 trees", "The town planted 70 trees"),
        ("three gold medals", "five silver medals"),
        ("The fire killed 5 people, first reports say: preliminary", "The fire killed 9 people"),
        ("12 villages in Dorne were flooded", "19 villages in Arkhal were flooded"),
        ("The fair opens on 3 May 2025", "The fair ends on 9 May 2025"),
        ("in March 12 people drowned", "in April 15 people drowned"),
        ("the harvest fell last year by 5 percent", "the harvest fell this year by 9 percent"),
        ("Sales fell to 40 million.", "Sales fell by 4 million."),
    ],
)
def test_values_of_different_things_do_not_contradict(a, b):
    assert compare_passages(a, b).verdict in ("incomparable", "no_conflict")


def test_the_values_read_are_told():
    found = compare_passages("أكثر من 27 دولة", "20 states", "ar", "en")
    assert found.a == {"low": 27, "high": None, "unit": "state", "relation": ">"}
    assert (found.b["high"], found.verdict) == (20, "conflict")


@pytest.mark.parametrize("text", ["", " ", "(", "-"])
def test_a_passage_without_words_is_incomparable(text):
    assert compare_passages("7 boats", text).verdict == "incomparable"
    assert compare_passages("boats", text).verdict == "incomparable"
