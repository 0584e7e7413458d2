"""Boys and girls of all pupils, sums with their purposes, and changes that look like ranges."""

import pytest


@pytest.fixture
def within(found_by, article_of):
    def run(rule, text, language):
        return found_by(rule, {}, article_of(text, language=language))

    return run


NINE_HUNDRED = "The academy took in 900 pupils, among them 470 boys and {} girls. The gym is new."
SIX_HUNDRED = "В лицей приняли 600 учеников, в том числе 320 мальчиков и {} девочек."
CAMP = "شارك في المخيم 450 طالبًا وطالبة، بينهم 230 طالبًا و{} طالبة."
PLAY = "Алаңға 360 бала келді: 180 ұл мен {} қыз."


@pytest.mark.parametrize(
    ("text", "language", "wrong", "right"),
    [
        (NINE_HUNDRED, "en", 410, 430),
        (SIX_HUNDRED, "ru", 260, 280),
        (CAMP, "ar", 200, 220),
        (PLAY, "kk", 170, 180),
    ],
)
def test_boys_and_girls_make_up_all_pupils(within, text, language, wrong, right):
    assert len(within("sum-of-parts", text.format(wrong), language)) == 1
    assert within("sum-of-parts", text.format(right), language) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("يدرس في المعهد 700 طالب وطالبة، بينهم 90 طالبًا و60 طالبة من الخارج.", "ar"),
        ("В забеге 600 участников, среди них 40 мужчин и 35 женщин старше сорока.", "ru"),
        ("В посёлке 50 человек: 20 женщин, 18 мужчин и 12 детей.", "ru"),
    ],
)
def test_a_few_men_and_women_are_some_of_many(within, text, language):
    assert within("sum-of-parts", text, language) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "The town will spend £5.6 million: £2.1 million on roads, £1.5 million on parks and"
            " £0.9 million on lamps.",
            "en",
        ),
        ("На парк дадут 740 миллионов рублей: 340 — на аллеи, 210 — на пруд, 90 — на сцену.", "ru"),
        ("أقر المجلس 930 مليون دينار: 450 مليونًا للطرق و320 للمدارس و60 للمتنزهات.", "ar"),
    ],
)
def test_parts_with_purposes_make_up_their_sum(within, text, language):
    assert len(within("sum-of-parts", text, language)) == 1


def test_parts_told_in_the_scale_of_their_sum_are_right(within):
    text = "На парк дадут 640 миллионов рублей: 340 — на аллеи, 210 — на пруд, 90 — на сцену."
    assert within("sum-of-parts", text, "ru") == []


def test_a_sum_that_is_told_in_part_is_left_alone(within):
    text = "The trust gave £9 million: £3 million for piers, £2 million for sails so far and £1"
    assert within("sum-of-parts", f"{text} million for oars.", "en") == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The number of ferries rose from 240 to 300, an increase of {} per cent.", "en"),
        ("The number of ferries rose from 240 to 300 ({}%).", "en"),
        ("Число рейсов выросло с 240 до 300, то есть на {} %.", "ru"),
        ("ارتفع عدد الرحلات من 240 إلى 300 رحلة، بزيادة قدرها {} في المئة.", "ar"),
        ("Рейс саны 240-тан 300-ге дейін, {} пайызға өсті.", "kk"),
    ],
)
def test_from_one_number_to_another_is_a_change_of_so_much(within, text, language):
    assert len(within("share-of-count", text.format(20), language)) == 1
    assert within("share-of-count", text.format(25), language) == []


def test_a_rounded_whole_is_not_a_twentieth_off(within):
    text = "Some 94,000 visitors were counted: {} adults and 38,000 schoolchildren."
    assert len(within("sum-of-parts", text.format("61,000"), "en")) == 1
    assert within("sum-of-parts", text.format("55,700"), "en") == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Елде 3 миллион 910 мың киік бар. Былтыр 2,83 миллион болған, яғни {} пайызға артты.",
            "kk",
        ),
        ("The herd counts 3,910 deer. Last year it was 2,830, that is an increase of {}%.", "en"),
        ("В стаде 3910 оленей. В прошлом году их было 2830, то есть рост в {} %.", "ru"),
        ("يضم القطيع 3910 غزلان. وكان العدد في العام الماضي 2830، أي بزيادة {} في المئة.", "ar"),
    ],
)
def test_last_year_in_the_next_sentence_sizes_the_growth(within, text, language):
    assert len(within("share-of-count", text.format(48), language)) == 1
    assert within("share-of-count", text.format(38), language) == []
