"""Answers in words that two articles give to one question."""

import pytest

from kzannotate.detection.comparing.compare import compare_passages
from kzannotate.detection.running.checker import Checker
from kzannotate.domain.document import Article, Document, digest
from kzannotate.domain.entity import Reference

DAY = "2026-03-17"


def told(*articles):
    made = [
        Article(Document(str(n), "", digest(text), len(text), language, published=DAY), text)
        for n, (language, text) in enumerate(articles)
    ]
    found = Checker(Reference()).check(made).findings
    return [
        tuple(p.text for side in f.sides for p in side.passages)
        for f in found
        if f.rule == "told-otherwise" and f.severity.loud
    ]


@pytest.mark.parametrize(
    ("one", "other", "answers"),
    [
        (
            ("en", "A court in Dunmore acquitted the banker Lars Fenn of fraud."),
            ("en", "The banker Lars Fenn was convicted of fraud by a court in Dunmore."),
            ("acquitted", "convicted"),
        ),
        (
            ("ru", "Директором Велижанского театра назначен Игорь Пасечник."),
            ("ru", "Велижанский театр возглавила Нина Караваева."),
            ("Игорь Пасечник", "Нина Караваева"),
        ),
        (
            ("kk", "Жас суретшілер көрмесі Таразда ашылды."),
            ("kk", "Түркістанда жас суретшілер көрмесі ашылды."),
            ("Таразда", "Түркістанда"),
        ),
        (
            ("ar", "وافق مجلس بلدية الربوة على مشروع خط الترام."),
            ("ar", "رفض مجلس بلدية الربوة مشروع خط الترام."),
            ("وافق", "رفض"),
        ),
        (
            ("en", "Kenya's Samuel Kiptanga set a Torzhinsk marathon record."),
            ("ru", "Рекорд марафона в Торжинске установил эфиоп Абель Ворку."),
            ("Samuel Kiptanga", "Абель Ворку"),
        ),
    ],
)
def test_two_answers_to_one_question_are_set_together(one, other, answers):
    assert told(one, other) == [answers]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Corley beat Ashton in the cup final.", "Ashton lost to Corley in the cup final."),
        (
            "The lower house passed the water bill, but the senate rejected it.",
            "The senate rejected the water bill.",
        ),
        (
            "Nora Blythe directed the play; Sam Outram composed the music.",
            "The play, with music composed by Sam Outram, runs until August.",
        ),
        (
            "The chamber rejected an amendment to the forest bill.",
            "The chamber passed the forest bill.",
        ),
        (
            "The summit in Dorlan ends on Friday; the next one will be held in Pelmira.",
            "The summit held in Dorlan ends on Friday.",
        ),
    ],
)
def test_answers_that_can_both_be_right_are_left_alone(one, other):
    assert told(("en", one), ("en", other)) == []


@pytest.mark.parametrize(
    ("one", "other", "answers"),
    [
        (
            ("ar", "يلتقي وزراء الزراعة الشهر المقبل في مسقط لبحث مكافحة الجراد."),
            ("ar", "تستضيف الدوحة الشهر المقبل اجتماع وزراء الزراعة بشأن الجراد."),
            ("مسقط", "الدوحة"),
        ),
        (
            ("kk", "Көлік министрлерінің кездесуі маусымда Ақтауда өтеді."),
            ("ru", "Встреча министров транспорта состоится в июне в Вологде."),
            ("Ақтауда", "Вологде"),
        ),
        (
            ("en", "The Lindgren bridge contract went to Volta Construction on Friday."),
            ("en", "Skyline Group won the contract for the Lindgren bridge on Friday."),
            ("Volta Construction", "Skyline Group"),
        ),
        (
            ("ru", "Катер с туристами перевернулся на реке Суре, все спасены."),
            ("ru", "Все пассажиры катера, перевернувшегося на реке Мокше, спасены."),
            ("Суре", "Мокше"),
        ),
    ],
)
def test_one_happening_has_one_place_and_one_contractor(one, other, answers):
    assert answers in told(one, other)


@pytest.mark.parametrize(("town", "other"), [("ألماتي", "Алматы"), ("طشقند", "Ташкенте")])
def test_one_town_in_two_scripts_is_one(town, other):
    one = f"يعقد وزراء النقل اجتماعهم حول السكك الحديدية في {town} في يونيو."
    there = f"Встреча министров транспорта о железных дорогах состоится в июне в {other}."
    assert told(("ar", one), ("ru", there)) == []


def test_the_next_meeting_is_held_elsewhere():
    one = "The meeting of transport ministers was held in Tarvel."
    other = "The next meeting of transport ministers will be held in Osmund."
    assert told(("en", one), ("en", other)) == []


def test_an_article_that_names_both_contradicts_nobody():
    one = "The mayor of Tolberg, Helen Marsh, opened the Tolberg fair."
    other = "Ivor Penn, the mayor of Tolberg until May, saw Helen Marsh open the Tolberg fair."
    assert told(("en", one), ("en", other)) == []


def test_one_quotation_has_one_speaker():
    quote = '"This river does not belong to any one country,"'
    one, other = f"{quote} Greta Olin said.", f"{quote} Marek Dusza said at the talks."
    assert told(("en", one), ("en", other)) == [("Greta Olin", "Marek Dusza")]


def test_passages_with_two_winners_conflict():
    one, other = "Redmoor beat Lasswade in the final.", "Lasswade won the final against Redmoor."
    assert compare_passages(one, other, "en", "en").verdict == "conflict"


def test_passages_with_one_rector_do_not():
    one = "Ректором института в Сарыозеке стала Айгуль Бекенова."
    other = "Айгуль Бекенова избрана ректором института в Сарыозеке."
    assert compare_passages(one, other, "ru", "ru").verdict == "no_conflict"


def test_a_check_of_more_articles_than_are_compared_in_words_says_so(monkeypatch):
    monkeypatch.setattr("kzannotate.detection.comparing.told_otherwise.MOST_READINGS", 1)
    made = [Article(Document(n, "", digest(n), 1, "en", published=DAY), n) for n in "ab"]
    skipped = Checker(Reference()).check(made).skipped
    assert [s.reason for s in skipped] == [
        "answers in words are not compared in more than 1 articles"
    ]
