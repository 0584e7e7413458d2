"""Two passages that differ in words alone: who, where, which, whether at all."""

from __future__ import annotations

import pytest

from kzannotate.detection.comparing.compare import compare_passages


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("A Norwegian climber was the first to reach the summit.",
         "Первым на вершину поднялся шведский альпинист."),
        ("اعتقلت الشرطة تاجرًا تركيًا في المطار.",
         "Police arrested an Iranian trader at the airport."),
        ("صُنع التمثال من البرونز.", "The statue is made of marble."),
        ("Ұшақ апатында ұшқыш аман қалды.", "Лётчик погиб в авиакатастрофе."),
        ("Delegates were led by the culture minister.", "Делегацию возглавил министр образования."),
        ("Фестиваль мамыр айында өтеді.", "Фестиваль состоится в июне."),
    ],
)  # fmt: skip
def test_other_members_of_a_field_conflict(one, other):
    assert compare_passages(one, other).verdict == "conflict"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The council approved the new stadium.", "The council did not approve the new stadium."),
        ("لم توافق اللجنة على المشروع.", "وافقت اللجنة على المشروع."),
        ("Кеніш қазір жабылмайды, деді министр.", "Министр заявил, что рудник будет закрыт."),
        ("Келісім күшіне енген жоқ.", "Соглашение вступило в силу."),
        ("Every signatory has ratified the treaty.",
         "Two signatories have not ratified the treaty."),
    ],
)  # fmt: skip
def test_what_one_denies_and_the_other_tells_conflicts(one, other):
    assert compare_passages(one, other).verdict == "conflict"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The orchestra is conducted by Ilya Brandt.", "Оркестром дирижирует Марта Вольф."),
        ("Команданы Ержан Қалиев жаттықтырады.", "Тренер команды – Олег Самойлов."),
        ("ألّف كلمات النشيد الشاعر بدر الغانم.",
         "The words of the anthem were written by Salem Mansour."),
        ("«Сокол» уступил «Волне» со счётом 0:2.", "Sokol beat Volna 2-0."),
    ],
)  # fmt: skip
def test_other_names_and_winners_conflict(one, other):
    assert compare_passages(one, other).verdict == "conflict"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The bridge has not yet been opened.", "لم يُفتح الجسر بعد."),
        ("The orchestra is conducted by Ilya Brandt.", "Оркестром дирижирует Илья Брандт."),
        ("Жүлдені қырғыз жазушысы алды.", "Премия досталась киргизскому писателю."),
        ("أُلغي الحفل بسبب المطر.", "The concert was called off because of rain."),
    ],
)  # fmt: skip
def test_the_same_in_other_words_is_no_conflict(one, other):
    assert compare_passages(one, other).verdict == "no_conflict"
