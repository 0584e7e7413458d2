"""Shares that must make up a whole by what they are of."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("In the poll 48 percent were for, 39 percent against and 19 percent undecided.", "en"),
        ("Women made up 58 percent of those polled and men 52 percent.", "en"),
        ("62 percent goes by rail, 21 percent by road and the remaining 27 percent by sea.", "en"),
        ("За высказались 48 % опрошенных, против — 39 %, затруднились ответить 19 %.", "ru"),
        ("Женщины составили 58 % опрошенных, мужчины — 52 %.", "ru"),
        ("أيد المشروع 48 في المئة وعارضه 39 في المئة ولم يحسم 19 في المئة رأيهم.", "ar"),
        ("Жұрттың 48 пайызы қолдады, 39 пайызы қарсы болды, 19 пайызы қиналды.", "kk"),
    ],
)
def test_more_than_a_whole_is_reported(sums_found, text, language):
    assert len(sums_found(text, language)) == 1


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("In the poll 48 percent were for, 39 percent against and 13 percent undecided.", "en"),
        ("In the survey 58 percent of women and 52 percent of men were for.", "en"),
        ("Women made up 58 percent of those polled and men 42 percent.", "en"),
        ("Среди женщин за выступили 58 %, среди мужчин — 52 %.", "ru"),
        ("يؤيد المشروع 58 في المئة من النساء و52 في المئة من الرجال.", "ar"),
    ],
)
def test_shares_of_two_wholes_are_left_alone(sums_found, text, language):
    assert sums_found(text, language) == []
