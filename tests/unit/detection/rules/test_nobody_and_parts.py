"""Nobody against some, a whole against its parts, and two winners of one match."""

import pytest


@pytest.fixture
def loud(check, article_of):
    """The rules of loud findings on articles of one day."""

    def run(*told):
        articles = [
            article_of(text, str(n), language, published="2026-05-04")
            for n, (language, text) in enumerate(told)
        ]
        return [f.rule for f in check({}, articles).findings if f.severity.loud]

    return run


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            ("en", "Nobody was hurt when a silo burst at the Halden mill on Sunday."),
            ("en", "Four workers were injured when the silo burst at the Halden mill on Sunday."),
        ),
        (
            ("ar", "لم يصب أحد في انقلاب عبارة الهلال."),
            ("ar", "أصيب سبعة أشخاص في انقلاب عبارة الهلال."),
        ),
        (
            ("ru", "При аварии канатной дороги в Ясногорье никто не пострадал."),
            ("ru", "При аварии канатной дороги в Ясногорье пострадали пять человек."),
        ),
        (
            ("kk", "Жосалыдағы жарылыстан ешкім зардап шеккен жоқ."),
            ("kk", "Жосалыдағы жарылыстан алты адам жараланды."),
        ),
    ],
)
def test_nobody_contradicts_some(loud, one, other):
    assert loud(one, other) == ["figure-conflict"]


def test_nobody_killed_and_some_injured_are_both_right(loud):
    one = ("en", "Nobody was killed when a silo burst at the Halden mill on Sunday.")
    other = ("en", "Four workers were injured when the silo burst at the Halden mill on Sunday.")
    assert loud(one, other) == []


def test_a_whole_agrees_with_its_parts(loud):
    one = ("kk", "Жарысқа 70 мерген қатысты, оның 30-ы қыз.")
    other = ("kk", "Жарыста 40 ұл мен 30 қыз садақ тартты.")
    assert loud(one, other) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            ("en", "Torvik beat Lunde 4-2 in the final on Saturday."),
            ("en", "Lunde defeated Torvik 4-2 in Saturday's final."),
        ),
        (
            ("ru", "«Маяк» обыграл «Сокол» 3:0 в финале."),
            ("ru", "Кубок взял «Сокол», одолевший «Маяк» 3:0."),
        ),
        (
            ("kk", "Финалда «Маяк» «Соколды» 3:1 есебімен жеңді."),
            ("kk", "Финалда «Сокол» «Маякты» 3:1 есебімен жеңді."),
        ),
    ],
)
def test_each_of_two_sides_cannot_have_won_by_one_result(loud, one, other):
    assert "told-otherwise" in loud(one, other)


def test_two_matches_with_other_results_are_left_alone(loud):
    one = ("en", "Torvik beat Lunde 4-2 at home on Wednesday.")
    assert loud(one, ("en", "Lunde beat Torvik 1-0 on Sunday.")) == []
