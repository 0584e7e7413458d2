"""Articles and references that nobody wrote to be read, which must not take for ever."""

from __future__ import annotations

import pytest

from kzannotate.detection.names.listed_names import bare_name
from kzannotate.text.matching import PhraseMatcher
from kzannotate.text.tokens import tokens_in

NAMES = {"dams": ["ar + هيئة السدود الجبلية", "en + Council of Mountain Dams"]}


@pytest.mark.parametrize(
    "piece",
    [
        "تضم هيئة السدود الجبلية 12 دولة عضوا ",
        "تأسست هيئة السدود الجبلية في 3 مايو 1996 ",
        "(هيئة السدود الجبلية ",
        "17 قتيلا و",
        "1 و",
        "وبالوال",
        "«",
        "\n",
    ],
)
def test_a_line_without_an_end_is_checked_in_time(check, article_of, piece):
    result = check(NAMES, article_of(piece * 3000, published="2024-05-01"))
    assert {m.entity for m in result.mentions} <= {"dams"}


def test_a_sentence_that_is_read_in_pieces_is_told_of(check, article_of):
    text = "بني الجسر. " + "فوق النهر " * 300 + ".\nعاد الفريق."
    assert [(s.where, s.reason) for s in check(NAMES, article_of(text)).skipped] == [
        ("a", "1 sentences of more than 2000 letters are read in pieces")
    ]


def test_many_articles_of_two_values_are_one_conflict(found_by, article_of):
    articles = [
        article_of(f"تضم هيئة السدود الجبلية {12 + n % 2} دولة عضوا.", f"a{n}", published=day)
        for n in range(600)
        for day in [f"2024-{1 + n // 2 % 12:02}-{1 + n // 24:02}"]
    ]
    found = [f for f in found_by("value-conflict", NAMES, articles) if f.is_conflict]
    assert len(found) == 1


def test_names_inside_names_are_found_up_to_a_depth():
    phrases = [" ".join(["ب"] * n) for n in range(1, 200)]
    hits = PhraseMatcher(phrases).find(tokens_in("ب " * 400))
    assert max(h.words for h in hits) == 199
    assert len(hits) <= 12 * 400


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("هيئة (سابقا لجنة) السدود", "هيئة السدود"),
        ("Council  (CMD) ", "Council"),
        ("(CMD)", "(CMD)"),
        ("a (b) (c) d", "a d"),
        ("«Dams»", "Dams"),
        ("ب" + " " * 200_000 + "ت", "ب" + " " * 200_000 + "ت"),
    ],
)
def test_a_name_loses_its_brackets(text, bare):
    assert bare_name(text) == bare
