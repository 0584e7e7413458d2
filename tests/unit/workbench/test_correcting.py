"""Corrections proposed, accepted, refused, and made by hand; the corrected article."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from desks import ARTICLE, FULL, SHORT, finding, propose, put_article

from kzannotate.domain.mention import Standing
from kzannotate.domain.project import MACHINE_LAYER, SHARED_LAYER
from kzannotate.domain.revision import Change
from kzannotate.domain.span import Span
from kzannotate.domain.translation import Translation
from kzannotate.domain.verdict import Correction, Ruling, Verdict
from kzannotate.errors import StaleRevisionError, UserError
from kzannotate.formats.corrected.model import Showing
from kzannotate.workbench import correcting, history, ruling
from kzannotate.workbench.corrected_text import corrected, places, write_corrected
from kzannotate.workbench.corrections import corrections, elsewhere

if TYPE_CHECKING:
    from pathlib import Path

    from kzannotate.domain.finding import Finding
    from kzannotate.workbench.session import Workbench

FUND = "دعم للصندوق، وقال الصندوق: بالصندوق نبدأ."


def suggest(bench: Workbench, words: str = "رابطة شنغهاي", **changes: object) -> Finding:
    made = replace(finding(), suggestion=words, **changes)
    propose(bench, made)
    return made


def text_of(bench: Workbench, path: Path, showing: Showing = Showing.ACCEPTED) -> str:
    write_corrected(bench, path / "a.txt", "a", showing)
    return (path / "a.txt").read_text("utf-8")


def test_what_a_rule_suggests_is_listed_with_its_reason(bench: Workbench) -> None:
    made = suggest(bench)
    (row,) = corrections(bench)
    assert (row.words, row.rule, row.reason, row.record) == (
        "رابطة شنغهاي",
        "trap",
        made.reason,
        None,
    )


def test_an_accepted_suggestion_rules_on_its_finding(bench: Workbench, tmp_path: Path) -> None:
    suggest(bench)
    correcting.accept(bench, corrections(bench))
    assert bench.store.record(Verdict, "verdict-f-1", bench.layer).ruling is Ruling.CORRECTED
    assert text_of(bench, tmp_path) == ARTICLE.replace(FULL.of(ARTICLE), "رابطة شنغهاي")


def test_the_article_itself_is_never_written(bench: Workbench) -> None:
    suggest(bench)
    correcting.accept(bench, corrections(bench))
    assert bench.store.text("a") == ARTICLE


def test_a_proposed_correction_is_left_out_of_the_corrected_article(
    bench: Workbench, tmp_path: Path
) -> None:
    suggest(bench)
    assert text_of(bench, tmp_path) == ARTICLE
    assert "{++رابطة شنغهاي++}" in text_of(bench, tmp_path, Showing.PROPOSED)


def test_a_refused_correction_stays_refused_and_can_be_proposed_again(bench: Workbench) -> None:
    suggest(bench)
    correcting.refuse(bench, corrections(bench))
    (row,) = corrections(bench)
    assert row.standing is Standing.REJECTED
    correcting.propose_again(bench, [row])
    assert corrections(bench)[0].standing is Standing.PROPOSED


def test_many_corrections_are_one_undo(bench: Workbench) -> None:
    suggest(bench)
    propose(bench, replace(finding("f-2", SHORT), suggestion="الرابطة"))
    correcting.accept(bench, corrections(bench))
    history.undo(bench)
    assert [row.record for row in corrections(bench)] == [None, None]
    assert bench.store.records(Verdict, layer=bench.layer) == []


def test_a_dismissed_finding_suggests_nothing(bench: Workbench) -> None:
    ruling.rule_on(bench, suggest(bench), Ruling.DISMISSED)
    assert corrections(bench) == []


def test_a_ruling_that_corrects_awaits_its_acceptance(bench: Workbench) -> None:
    ruling.rule_on(bench, suggest(bench), Ruling.CORRECTED, "renamed", "المنظمة")
    (row,) = corrections(bench, "a")
    assert (row.words, row.note, row.standing) == ("المنظمة", "renamed", Standing.PROPOSED)


def test_crossing_corrections_are_told_and_only_one_is_made(bench: Workbench) -> None:
    suggest(bench)
    propose(bench, replace(finding("f-2", Span(12, 30)), suggestion="x"))
    one, other = corrections(bench)
    assert (one.crosses, other.crosses) == ((other.id,), (one.id,))
    assert correcting.accept(bench, [one, other]).left == (other.id,)
    assert [row.id for row in corrected(bench, "a").left] == [other.id]


def test_touching_corrections_are_told(bench: Workbench) -> None:
    suggest(bench)
    propose(bench, replace(finding("f-2", Span(FULL.end, 31)), suggestion="x"))
    one, other = corrections(bench)
    assert (one.touches, other.touches) == ((other.id,), (one.id,))


def test_two_rules_that_propose_the_same_are_one_correction(
    bench: Workbench, tmp_path: Path
) -> None:
    suggest(bench)
    propose(bench, replace(finding("f-2"), suggestion="رابطة شنغهاي"))
    assert correcting.accept(bench, corrections(bench)).left == ()
    assert text_of(bench, tmp_path) == ARTICLE.replace(FULL.of(ARTICLE), "رابطة شنغهاي")


def test_any_words_can_be_corrected_by_hand(bench: Workbench, tmp_path: Path) -> None:
    correcting.correct(bench, "a", Span(28, 31), "اليوم", "a slip")
    (row,) = corrections(bench)
    assert (row.rule, row.note, row.standing) == (None, "a slip", Standing.ACCEPTED)
    assert "اليوم" in text_of(bench, tmp_path)


def test_a_correction_by_hand_must_change_something(bench: Workbench) -> None:
    with pytest.raises(UserError, match="stand there already"):
        correcting.correct(bench, "a", SHORT, SHORT.of(ARTICLE))


def test_a_correction_by_hand_never_crosses_an_accepted_one(bench: Workbench) -> None:
    correcting.correct(bench, "a", FULL, "المنظمة")
    with pytest.raises(UserError, match="stands in these words already"):
        correcting.correct(bench, "a", Span(12, 30), "x")


def test_a_correction_by_hand_can_be_worded_anew_and_taken_back(bench: Workbench) -> None:
    correcting.correct(bench, "a", FULL, "المنظمة")
    correcting.reword(bench, corrections(bench)[0], "الرابطة", "why")
    (row,) = corrections(bench)
    assert (row.words, row.note) == ("الرابطة", "why")
    correcting.take_back(bench, [row])
    assert corrections(bench) == []


def test_a_stale_row_is_refused(bench: Workbench) -> None:
    suggest(bench)
    (row,) = corrections(bench)
    correcting.refuse(bench, [row])
    with pytest.raises(StaleRevisionError):
        correcting.accept(bench, [row])


def test_the_same_words_elsewhere_keep_their_proclitics(bench: Workbench, tmp_path: Path) -> None:
    put_article(bench, "b", FUND)
    start = FUND.index("الصندوق:")
    correcting.correct(bench, "b", Span(start, start + 7), "المؤسسة")
    row = corrections(bench, "b")[0]
    others = elsewhere(bench, row)
    correcting.correct_elsewhere(bench, others)
    write_corrected(bench, tmp_path / "b.txt", "b", Showing.ACCEPTED)
    said = (tmp_path / "b.txt").read_text("utf-8")
    assert said == "دعم للمؤسسة، وقال المؤسسة: بالمؤسسة نبدأ."


def test_other_places_are_found_again_in_the_corrected_article(bench: Workbench) -> None:
    correcting.correct(bench, "a", FULL, "المنظمة")
    text = corrected(bench, "a").article.text
    moved = places(bench, "a", Showing.ACCEPTED)
    assert moved.span(SHORT).of(moved.of(text)) == SHORT.of(text)


def test_who_corrected_and_when_comes_from_the_log(bench: Workbench) -> None:
    correcting.correct(bench, "a", FULL, "المنظمة")
    (made,) = corrected(bench, "a").article.amendments
    kept = bench.store.records(Correction, layer=bench.layer)[0]
    key = ("Correction", kept.id, bench.layer)
    assert (made.author, made.date) == ("Aigul", bench.store.past.written([key])[key].last)


def test_xliff_asks_for_an_original(bench: Workbench, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="link this article"):
        write_corrected(bench, tmp_path / "a.xlf", "a", Showing.ACCEPTED)
    put_article(bench, "o", "The organisation met.")
    link = Translation("translation-a", "a", "o")
    bench.commit("link original", [Change(SHARED_LAYER, None, link)])
    write_corrected(bench, tmp_path / "a.xlf", "a", Showing.ACCEPTED)
    assert "<source>The organisation met.</source>" in (tmp_path / "a.xlf").read_text("utf-8")


def test_a_failed_writing_leaves_the_old_file(bench: Workbench, tmp_path: Path) -> None:
    (tmp_path / "a.odt").write_text("old", "utf-8")
    with pytest.raises(UserError, match="none of"):
        write_corrected(bench, tmp_path / "a.odt", "a", Showing.ACCEPTED)
    assert (tmp_path / "a.odt").read_text("utf-8") == "old"


def test_a_suggestion_that_a_later_check_changed_is_refused(bench: Workbench) -> None:
    made = suggest(bench)
    (row,) = corrections(bench)
    later = Change(MACHINE_LAYER, made, replace(made, suggestion="x"))
    bench.commit("check", [later], machine=True)
    with pytest.raises(StaleRevisionError):
        correcting.accept(bench, [row])
