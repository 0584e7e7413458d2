"""What differs between passages that say the same."""

import pytest

from kzannotate.text.contrast import _script_of, contrast


def _told(*texts: str) -> list[list[str]]:
    return [
        [span.of(text) for span in spans]
        for text, spans in zip(texts, contrast(texts), strict=True)
    ]


def test_only_the_words_that_differ_are_told():
    assert _told("27 دولة ساحلية", "28 دولة ساحلية") == [["27"], ["28"]]


def test_prefixes_marks_and_case_make_no_difference():
    assert _told("والدُّول العشر", "دول عشر") == [[], []]
    assert _told("The Northern States", "the northern states") == [[], []]


def test_across_scripts_only_numbers_are_compared():
    assert _told("27 دولة", "28 member states") == [["27"], ["28"]]
    assert _told("٢٧ دولة", "27 states") == [[], []]


def test_of_several_texts_a_word_is_told_that_one_of_them_lacks():
    assert _told("ten boats", "ten boats", "ten big boats") == [[], [], ["big"]]


@pytest.mark.parametrize("texts", [(), ("alone",), ("", "")])
def test_what_stands_alone_differs_from_nothing(texts):
    assert _told(*texts) == [[] for _ in texts]


def test_a_text_of_signs_alone_is_in_no_script():
    assert [_script_of(text) for text in ("27 %", "قال BBC", "Astana қала", "қала BBC")] == [
        "", "arabic", "latin", "cyrillic",
    ]  # fmt: skip
