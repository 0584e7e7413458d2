"""One number in two units, scales, currencies or times, of one thing in two articles."""

import pytest

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


def values(findings):
    return [[side.value for side in f.sides] for f in findings]


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        (
            ("en", "The new road between Oskel and Tarva is 240 kilometres long."),
            ("en", "Drivers can use the Oskel–Tarva road, 240 miles long, from Monday."),
            ["240 kilometre", "240 mile"],
        ),
        (
            ("ru", "На складе в порту Тальвик сгорело 85 тонн сахара."),
            ("ru", "В порту Тальвик потушили пожар. Огонь уничтожил 85 килограммов сахара."),
            ["85 tonne", "85 kilogram"],
        ),
        (
            ("en", "Ostrava Mining paid €72 million for the licence in Tarva."),
            ("en", "The licence in Tarva cost Ostrava Mining £72 million."),
            ["72,000,000 euro", "72,000,000 pound"],
        ),
        (
            ("ar", "بلغت ميزانية المهرجان في تالفيك 2.7 مليار دينار، بحسب المنظمين."),
            ("ar", "قال المنظمون إن ميزانية المهرجان في تالفيك بلغت 2.7 مليون دينار."),
            ["2,700,000,000", "2,700,000"],
        ),
        (
            ("kk", "Облыста орман өрті 1 450 гектар жерді шарпыды. Өртті 300 адам сөндірді."),
            ("kk", "Облыстағы орман өрті 1 450 шаршы шақырым аумақты шарпыды, өртті 300 адам."),
            ["1450 hectare", "1450 square kilometre"],
        ),
        (
            ("ar", "أنتج حقل تارفا 340 ألف برميل يوميا في شباط."),
            ("ar", "بلغ إنتاج حقل تارفا 340 ألف برميل شهريا في شباط."),
            ["340,000 / day", "340,000 / month"],
        ),
        (
            ("ru", "Средняя зарплата шахтёров Тарвы – 480 тысяч тенге в месяц, сообщил профсоюз."),
            ("kk", "Тарва кеншілерінің орташа жалақысы жылына 480 мың теңге, деді кәсіподақ."),
            ["480,000 / month", "480,000 / year"],
        ),
        (
            ("en", "Temperatures in Oskel fell to 38 degrees Fahrenheit overnight."),
            ("en", "Overnight temperatures in Oskel fell to 38 degrees Celsius."),
            ["38 degree Fahrenheit", "38 degree Celsius"],
        ),
    ],
)
def test_one_number_in_two_units_is_a_warning(one, other, told):
    assert values(loud(one, other)) == [told]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            ("en", "The new road between Oskel and Tarva is 240 miles (386 km) long."),
            ("en", "The Oskel–Tarva road is 386 km long. A railway of 240 km runs beside it."),
        ),
        (
            ("en", "The plant in Oskel will process 120 tonnes of milk a day."),
            ("en", "The plant in Oskel will process 3,600 tonnes of milk a month."),
        ),
        (
            ("ar", "بلغت كلفة جسر تالفيك 25 مليون ريال."),
            ("ar", "بلغت كلفة جسر تالفيك 25 مليون ريال قطري."),
        ),
        (
            ("ru", "В порт Тальвик доставили 30 тонн муки."),
            ("ru", "В порту Тальвик изъяли 30 килограммов янтаря."),
        ),
        (
            ("kk", "Банк 12 миллиард теңге пайда тапты."),
            ("kk", "Банк 12 миллион карта шығарды."),
        ),
        (
            ("ru", "Население Оскеля – 36 тысяч человек. В городе одна школа."),
            ("ru", "В Оскеле 36 человек получили награды за спасение людей на пожаре."),
        ),
    ],
)
def test_conversions_and_other_things_are_left_alone(one, other):
    assert loud(one, other) == []
