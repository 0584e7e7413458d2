"""What a check tells that it passed over."""

from __future__ import annotations

from kzannotate.detection.readings.skipped import Skipped
from kzannotate.detection.running.checker import Checker

NAMES = {"fund": ["ar + صندوق حماية النهر", "ar ~ ص"]}


def test_names_of_one_letter_are_told(reference_of, article_of):
    skipped = Checker(reference_of(NAMES)).check([article_of("ص")]).skipped
    assert [s.reason for s in skipped] == ["1 names of one letter or none are not looked for"]


def test_numbers_too_long_to_be_numbers_are_told(reference_of, article_of):
    skipped = Checker(reference_of({})).check([article_of(f"{'7' * 400} دولة")]).skipped
    assert skipped == (Skipped("a", "1 numbers of more than 308 digits are not read"),)


def test_what_was_skipped_is_told_again_when_nothing_is_read_anew(reference_of, article_of):
    checker, articles = Checker(reference_of(NAMES)), [article_of(" ")]
    assert checker.check(articles).skipped == checker.check(articles).skipped != ()
