"""Announced numbers and the lists behind them, of any noun."""

from __future__ import annotations

import pytest


@pytest.fixture
def lists(found_by, article_of):
    def run(text, language):
        return found_by("list-count", {}, article_of(text, language=language))

    return run


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Three groups: firefighters, divers, dog handlers and soldiers joined.", "en"),
        ("Іздеуге үш топ: сөндірушілер, сүңгуірлер, кинологтар және әскерилер жұмылдырылды.", "kk"),
        (
            "It has five departments: surgery, children, births and intensive care.",
            "en",
        ),
        ("ستتعاون في أربعة مجالات: الطاقة، والمياه، والطب.", "ar"),
        ("أغلقت الوزارة أربعة معابر: باب الريح، ووادي التين، والسد.", "ar"),
        ("غرّمت الهيئة أربع شركات، هي دلما للزجاج ونورا وأوليف، مبلغًا قدره 3 ملايين دينار.", "ar"),
        ("В больнице четыре отделения: хирургия, терапия и педиатрия.", "ru"),
        ("Жоба төрт бағытты қамтиды: білім, ғылым және өнер.", "kk"),
        ("Сеть назвала пять городов, где откроют клиники: Бишкек, Баку, Самарканд и Ош.", "ru"),
        (
            "وقعت أربع مؤسسات عليه، وهي: دار الحكمة ومتحف النسيج ومعهد الخزف والمكتبة والمرسم.",
            "ar",
        ),
        (
            "The jury named six winners: Ola Brand, Hugh Pell, Nadia Ser, Kemi Ade and Tom Ryle.",
            "en",
        ),
        ("The menu has two dishes: soup, rice and salad.", "en"),
        (
            "Two parties have passed the 4 percent hurdle: Free Dale, the Grain League and"
            " the Hill Front.",
            "en",
        ),
        (
            "Программа охватывает три отрасли: энергетику, металлургию, химию и машиностроение.",
            "ru",
        ),
        ("Two pillars - finance, skills and infrastructure - carry the plan.", "en"),
        ("Three countries: France, Italy, Spain and Malta.", "en"),
        ("Five sectors (energy, transport, water and housing) get money.", "en"),
    ],
)
def test_a_list_of_another_number_of_items_is_noticed(lists, text, language):
    assert len(lists(text, language)) == 1


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("He keeps 12 animals: horses, sheep and goats.", "en"),
        ("Seven passengers survived: a family, a student and a nurse.", "en"),
        ("The team scored five goals: Silva, Costa and Ramos.", "en"),
        ("Three departments: sales, marketing, research and development.", "en"),
        ("ثلاثة مجالات: الثقافة والفنون، والشباب والرياضة، والسياحة.", "ar"),
        ("مجالان: البحث والتطوير والتعليم.", "ar"),
        ("في مجالين: البحث والتطوير، والتعليم.", "ar"),
        ("Two reasons: the price was high, and nobody was ready.", "en"),
        ("He met five ministers: of health, of trade and others.", "en"),
        ("Three of the five sectors: energy and water.", "en"),
        ("Four sectors, including: energy, water.", "en"),
        ("Two groups: 5 boys, 4 girls and 3 adults.", "en"),
        ("Two colours: red and white, the city said.", "en"),
        ("Пять врачей: хирурги, терапевты и педиатр.", "ru"),
        ("Три направления: наука и образование, культура и спорт, туризм.", "ru"),
        ("Үш бағыт: ғылым және білім, мәдениет, спорт.", "kk"),
        ("Four fields: energy, water, medicine and farming.", "en"),
        ("أربعة مجالات: الطاقة، والمياه، والطب، والزراعة.", "ar"),
        ("أربعة مجالات: الطاقة والمياه والطب والزراعة.", "ar"),
        ("Two cities and three companies: Almaty, Taraz and Shymkent wait.", "en"),
        ("Three languages: Arabic, English and Russian, spoken by most.", "en"),
        ("Two words: never again.", "en"),
        ("Three sets: 6-4, 3-6, 7-5.", "en"),
        ("The plan has two phases: design and tender, building.", "en"),
        ("Four victims: a couple, their son and his wife.", "en"),
        ("He gave three reasons: cost, time, and people who would not wait.", "en"),
        ("В двух районах: Северном и Южном, где живут рыбаки.", "ru"),
        ("Visited three cities: Almaty, Taraz, Shymkent, and met officials.", "en"),
        ("خمسة أطباء: جراحون وممرضون، وصيدلي.", "ar"),
        ("Five victims (two women, a man and two children) were named.", "en"),
        ("Three bridges - old, narrow and dangerous - were closed.", "en"),
        ("Two ships – the Aurora and the Bess – sank.", "en"),
        ("They left two questions: who pays, when and how.", "en"),
    ],
)
def test_lists_that_may_hold_the_number_are_left_alone(lists, text, language):
    assert lists(text, language) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("تُبنى على الخط ست محطات للشحن هي: النخيل، والواحة، والجسر، والسد، والميناء.", "ar"),
        (
            "تألفت اللجنة من أربعة أعضاء هم: الناقد سامي نور، والممثلة ليلى حداد، والكاتب عمر زين.",
            "ar",
        ),
        (
            "تصل الحافلات إلى ثلاث مدن هي: الواحة والنخيل وتل الصفا والميناء، وتبدأ الخدمة غدا.",
            "ar",
        ),
        (
            "Опубликованы имена пяти первых спасённых: Анна Берг, Олег Цой, Мария Лим и Иван Дым.",
            "ru",
        ),
        (
            "В жюри пять человек: критик Анна Берг, актёр Олег Цой, певица Мария Лим и Иван Дым.",
            "ru",
        ),
        ("Five people won: Anna Berg, a mayor; Ilya Frost, a poet; Omar Said; and Li Wen.", "en"),
        (
            "The jury named four winners:\n- Anna Berg, poet\n- Ilya Frost\n- Omar Said\nThe end.",
            "en",
        ),
    ],
)
def test_lists_of_people_and_places_of_another_length_are_noticed(lists, text, language):
    assert len(lists(text, language)) == 1


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("She has two brothers: Omar, a singer, and Ali.", "en"),
        ("Five projects stood out: the dam, the library and three schools.", "en"),
        ("Three rivers rose: Aksu, Karasu and Sarysu; the fourth, Talas, is calm.", "en"),
        ("Three of the five towns: Selby, Torr and Nant.", "en"),
        ("Speaking at 5: Anna Berg, Omar Said and Li Wen.", "en"),
        ("Пять лет назад: Анна Берг, Олег Цой и Мария Лим.", "ru"),
        ("ثلاثة مجالات هي: البحث والتطوير والابتكار، والتعليم، والصحة.", "ar"),
    ],
)
def test_lists_that_tell_more_of_an_item_or_of_others_are_left_alone(lists, text, language):
    assert lists(text, language) == []


def test_for_how_long_something_is_given_is_no_item(lists):
    text = (
        "سيتولى تشغيل ثلاثة موانئ هي: ميناء الجزيرة، وميناء العقيق، وميناء الصدف، لمدة عشرين عاما."
    )
    assert not lists(text, "ar")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The divers raised six objects: an anchor, two jugs and a bell.", "en"),
        ("He keeps seven animals: three goats, two cows and a dog.", "en"),
        ("В ящике нашли пять предметов: медный чайник, два блюда и складной нож.", "ru"),
        ("Қоймада бес зат сақталды: шам, екі ыдыс және тарақ.", "kk"),
    ],
)
def test_things_with_numbers_of_their_own_are_summed(lists, text, language):
    assert len(lists(text, language)) == 1


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The divers raised four objects: an anchor, two jugs and a bell.", "en"),
        ("The divers raised nine objects: coins, two jugs and a bell.", "en"),
        ("В ящике нашли девять предметов: медные монеты, два блюда и складной нож.", "ru"),
        ("It has five departments: surgery, 20 beds for children and a pharmacy.", "en"),
    ],
)
def test_things_whose_number_is_right_or_untold_are_left_alone(lists, text, language):
    assert lists(text, language) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("«هنا ثلاثة أقسام: قسم الجلد للكبار، وقسم الصغار، وقسم العيون»، أضافت المديرة.", "ar"),
        ("هنا ثلاثة أقسام: الجلد، والعيون، والأسنان، قال المدير سامي.", "ar"),
        ("«Здесь три отделения: хирургия, терапия и педиатрия», – добавил врач.", "ru"),
        ("– Мұнда үш бөлім бар: хирургия, терапия және педиатрия, – деді дәрігер.", "kk"),
    ],
)
def test_who_says_so_is_no_item_of_a_list(lists, text, language):
    assert lists(text, language) == []


def test_a_list_in_a_quotation_is_counted_to_its_end(lists):
    text = "«هنا أربعة أقسام: قسم الجلد للكبار، وقسم الصغار، وقسم العيون»، أضافت المديرة."
    assert len(lists(text, "ar")) == 1
