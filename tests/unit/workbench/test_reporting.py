"""Reports of a case, an article and the whole check."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from functools import partial

import pytest
from desks import ARTICLE, FULL, finding, propose, put_article

from kzannotate.detection.running.progress import Cancelled
from kzannotate.domain.case import Stance
from kzannotate.domain.claim import Claim, Quantity
from kzannotate.domain.document import Document, Source
from kzannotate.domain.entity import Evidence, Fact, FactStatus
from kzannotate.domain.finding import Side
from kzannotate.domain.project import SHARED_LAYER
from kzannotate.domain.revision import Change
from kzannotate.domain.span import Passage, Quote
from kzannotate.domain.verdict import Ruling
from kzannotate.errors import UserError
from kzannotate.formats.report import page
from kzannotate.formats.report.paper import Drawn
from kzannotate.workbench import casework, reporting
from kzannotate.workbench.report_speech import Speech
from kzannotate.workbench.ruling import rule_on


@pytest.fixture
def case(bench):
    sides = (
        Side((Passage.at("a", ARTICLE, FULL),), "9 state"),
        Side((Passage.at("b", ARTICLE, FULL),), "8 state"),
    )
    put_article(bench, "b", ARTICLE)
    found = replace(finding(), sides=sides, entity="sco", property_name="member_count")
    quote = Quote.at(ARTICLE, FULL)
    claims = [
        Claim(f"c-{d}", d, FULL, quote, "sco", "member_count", f"{n} state", Quantity(n, n))
        for d, n in (("a", 9.0), ("b", 8.0))
    ]
    propose(bench, found, *claims)
    source = Evidence("e", "A <b>yearbook</b>", "https://example.org/y")
    fact = Fact(
        "f", "sco", "member_count", 10, "states", sources=(source,), status=FactStatus.CONTESTED
    )
    bench.commit("add fact", [Change(SHARED_LAYER, None, fact)])
    rule_on(bench, found, Ruling.CONFIRMED, "Counted.")
    made = casework.open_case(bench, [found])
    casework.change_case(bench, made, claim="Nine members.", reasoning="Ten.\nعشر دول.")
    return casework.quote_exhibit(bench, made, sides[0].passages[0], Stance.REFUTES, 0)


def html(bench, case, language: str = "en") -> str:
    return page.write(reporting.case_paper(bench, case.id, language))


def test_a_case_is_told_with_sides_facts_evidence_and_verdicts(bench, case) -> None:
    text = html(bench, case)
    for words in ("Nine members.", "9 states", "8 states", "contested", "refutes", "Counted."):
        assert words in text
    assert "A &lt;b&gt;yearbook&lt;/b&gt;" in text
    assert "https://example.org/y" in text
    assert "href" not in text


@pytest.mark.parametrize(
    ("language", "words"),
    [("ar", "ما تقوله المصادر"), ("ru", "Что говорят источники"), ("kk", "Дереккөздер не дейді")],
)
def test_a_report_speaks_four_languages(bench, case, language, words) -> None:
    assert words in html(bench, case, language)


def test_reasons_are_said_with_the_translations_of_the_window() -> None:
    reason = finding().reason.of("the parts make {sum}, not {whole}", sum="9", whole="10")
    assert Speech("ar").reason(reason) != Speech("en").reason(reason)
    assert "9" in Speech("ar").reason(reason)
    assert Speech("ru").property_name("member_count") != "member count"


def test_values_that_can_be_drawn_are_drawn(bench, case) -> None:
    drawn = [b for b in reporting.case_paper(bench, case.id, "ar").blocks if isinstance(b, Drawn)]
    assert len(drawn) == 1
    assert drawn[0].svg.startswith("<svg")


def test_an_article_is_told_with_its_text_and_findings(bench, case) -> None:
    text = page.write(reporting.article_paper(bench, "a", "en"))
    assert f'<p dir="rtl">{ARTICLE}</p>' in text
    assert "Confirmed, Aigul" in text


def test_the_whole_check_holds_its_cases(bench, case) -> None:
    text = page.write(reporting.whole_paper(bench, "en"))
    assert "Nine members." in text
    assert '<hr class="page">' in text


def test_the_whole_check_shows_who_agrees_and_who_shares_words(bench, case) -> None:
    for name in ("a", "b"):
        document = bench.store.record(Document, name)
        source = Source(f"s-{name}", f"Desk {name}")
        named = Change(SHARED_LAYER, document, replace(document, source=source.id))
        bench.commit("name source", [Change(SHARED_LAYER, None, source), named])
    paper = reporting.whole_paper(bench, "ru")
    told = " ".join(block.svg for block in paper.blocks if isinstance(block, Drawn))
    assert "Кто с кем согласен" in told
    assert "Desk a" in told
    assert "Источники с общими формулировками" in page.write(paper)


@pytest.mark.parametrize("tell", [reporting.case_paper, reporting.article_paper])
def test_what_is_not_there_is_said_in_a_sentence(bench, tell) -> None:
    with pytest.raises(UserError, match="There is no"):
        tell(bench, "nothing", "en")


def test_a_long_report_is_cancelled(bench, case) -> None:
    with pytest.raises(Cancelled):
        reporting.whole_paper(bench, "en", cancelled=lambda: True)


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("chromium") is None, reason="no Chromium here")
def test_chromium_opens_the_report_and_prints_it(bench, case, tmp_path) -> None:
    (tmp_path / "case.html").write_text(html(bench, case, "ar"), "utf-8")
    run = partial(subprocess.run, check=True, capture_output=True, timeout=50)
    chromium = [
        "chromium",
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        f"--user-data-dir={tmp_path}/p",
    ]
    seen = run([*chromium, "--dump-dom", f"{tmp_path}/case.html"]).stdout.decode("utf-8")
    assert "ما تقوله المصادر" in seen
    assert 'dir="rtl"' in seen
    run([*chromium, f"--print-to-pdf={tmp_path}/case.pdf", f"{tmp_path}/case.html"])
    assert (tmp_path / "case.pdf").read_bytes().startswith(b"%PDF")
