"""Corrected translations as XLIFF 2.1 with quality issues of ITS."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from kzannotate.domain.span import Span
from kzannotate.formats.corrected import xliff
from kzannotate.formats.corrected.model import (
    Amendment,
    CorrectedArticle,
    MarkedFault,
    Original,
    Showing,
)
from xliff_shape import complaints, target_text

TEXT = "Il fondo vecchio è qui.\nAstana è la capitale."
ORIGINAL = Original("o", "Fund", "en", "The old fund is here.\nAstana is the capital.")
OLD = Amendment("c1", Span(3, 16), "fondo nuovo", accepted=True, reason="renamed", author="Aigul")
CITY = Amendment("c2", Span(24, 30), "Almaty", accepted=False, reason="<wrong>")
FAULT = MarkedFault("f1", Span(28, 35), "style", "style", 25, "clumsy & long")
ARTICLE = CorrectedArticle("a", "Il fondo", "it", TEXT, (OLD, CITY), (FAULT,), ORIGINAL)
OASIS = etree.XMLSchema(file=Path(__file__).parents[2] / "data/schemas/xliff_core_2.0.xsd")
LANGUAGE = re.compile("[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*")


def refused(document: str) -> list[str]:
    """What the standard and the schema of OASIS say against a document."""
    OASIS.validate(etree.fromstring(document.encode()))
    return [*complaints(document), *(error.message for error in OASIS.error_log)]


@pytest.mark.parametrize("showing", Showing)
def test_the_file_keeps_to_the_standard(showing: Showing) -> None:
    assert refused(xliff.write(ARTICLE, showing)) == []


def test_the_schema_refuses_a_state_that_there_is_not() -> None:
    wrong = xliff.write(ARTICLE, Showing.TRACKED).replace('"reviewed"', '"read"')
    assert len(refused(wrong)) >= 2


@pytest.mark.parametrize("said", [None, "", "it", "sr-Latn", "ar_KZ", "in italiano", "عربي"])
def test_a_language_is_a_tag_whatever_an_article_says(said: str | None) -> None:
    article = replace(ARTICLE, language=said, original=replace(ORIGINAL, language=said))
    root = etree.fromstring(xliff.write(article, Showing.TRACKED).encode())
    assert LANGUAGE.fullmatch(root.get("srcLang"))
    assert root.get("srcLang") == root.get("trgLang")


def test_the_target_has_the_accepted_corrections() -> None:
    said = target_text(xliff.write(ARTICLE, Showing.PROPOSED))
    assert said == "Il fondo nuovo è qui.\nAstana è la capitale."


def test_a_proposed_correction_is_a_quality_issue() -> None:
    written = xliff.write(replace(ARTICLE, faults=()), Showing.PROPOSED)
    assert 'its:locQualityIssueComment="Read instead: Almaty – &lt;wrong&gt;"' in written
    assert ">Astana</mrk>" in written


def test_issues_that_cross_are_marked_at_their_ends() -> None:
    written = xliff.write(ARTICLE, Showing.TRACKED)
    assert '<em startRef="m' in written


def test_paragraphs_stand_beside_those_of_the_original() -> None:
    written = xliff.write(ARTICLE, Showing.ACCEPTED)
    assert written.count("<unit ") == 2
    assert "<source>Astana is the capital.</source>" in written


def test_texts_of_other_shapes_stand_beside_each_other_whole() -> None:
    shorter = replace(ARTICLE, original=replace(ORIGINAL, text="All in one."))
    assert xliff.write(shorter, Showing.ACCEPTED).count("<unit ") == 1


@given(
    st.text("ab\n<&'\x01ق", min_size=1, max_size=30),
    st.lists(
        st.tuples(st.integers(0, 30), st.integers(1, 9), st.sampled_from([0, 50])), max_size=5
    ),
)
def test_any_faults_make_a_file_of_the_standard(
    text: str, places: list[tuple[int, int, int]]
) -> None:
    spans = [Span(min(a, len(text) - 1), min(a + n, len(text))) for a, n, _ in places]
    faults = [
        MarkedFault(f"f{n}", span, "style", "style", 25)
        for n, span in enumerate(spans)
        if len(span)
    ]
    article = CorrectedArticle("a", "t", "it", text, (), tuple(faults), ORIGINAL)
    assert refused(xliff.write(article, Showing.TRACKED)) == []
