import json
import re
from dataclasses import replace

import pytest

from kzannotate.domain.document import Article, Document, digest
from kzannotate.domain.finding import Basis, Finding, FindingType, Reason, Severity, Side
from kzannotate.domain.report import CheckReport, LeftOut
from kzannotate.domain.span import Passage, Span
from kzannotate.formats import check_html, check_jsonl, check_text

TEXT = (
    "العنوان\nيضم المؤتمر 27 دولة <script>alert(1)</script> وفق البيان الصادر عن أمانة المؤتمر أمس."
)
START = TEXT.index("27")


@pytest.fixture
def report():
    document = Document("a", "العنوان", digest(TEXT), len(TEXT), "ar", published="2024-02-01")
    side = Side((Passage.at("a", TEXT, Span(START, START + 7)),), "27 states")
    finding = Finding(
        "f-1", "reference-fact", FindingType.REFERENCE, Basis.REFERENCE, Severity.WARNING,
        (side,), Reason.of("differs from reference {value}", value="28"), "cica",
        suggestion="28 دولة",
    )  # fmt: skip
    left_out = (LeftOut("bad.txt", 3, "the text is not in UTF-8"),)
    return CheckReport(
        (Article(document, TEXT, "<b>وكالة</b>"),), (), (), (finding,), left_out, {"cica": "CICA"}
    )


def test_a_line_of_json_slices_to_its_own_text(report):
    (line,) = check_jsonl.lines(report)
    (((place,),), found) = json.loads(line)["sides"], json.loads(line)
    assert TEXT[place["start"] : place["end"]] == place["text"] == "27 دولة"
    assert (found["type"], found["severity"]) == ("reference", "warning")
    assert found["explanation"] == "differs from reference 28"


def test_the_terminal_shows_quote_reason_and_suggestion(report):
    shown = check_text.write(report)
    for words in ("27 دولة", "differs from reference 28", "28 دولة", "CICA", "bad.txt, line 3"):
        assert words in shown


def test_the_page_shows_words_from_articles_literally_and_loads_nothing(report):
    page = check_html.write(report)
    assert "<script" not in page
    assert "&lt;script&gt;alert(1)" in page
    assert "&lt;b&gt;وكالة" in page
    assert not re.search(r'(src|href)="(?!#)|url\(', page)


def test_arabic_paragraphs_and_quotes_run_right_to_left(report):
    page = check_html.write(report)
    assert re.search(r'<blockquote dir="rtl">[^/]*<mark>27 دولة</mark>', page)
    assert '<p dir="rtl">يضم المؤتمر <mark class="warning">27 دولة</mark>' in page


def test_the_page_of_twice_as_many_articles_takes_twice_the_work(report, steps_of):
    def page_of(count):
        ((article,), (finding,)) = report.articles, report.findings
        articles = [
            replace(article, document=replace(article.document, id=str(n))) for n in range(count)
        ]
        findings = [
            replace(finding, id=f"f-{n}", sides=(Side((Passage.at(str(n), TEXT, Span(8, 12)),)),))
            for n in range(count)
        ]
        many = replace(report, articles=articles, findings=tuple(findings))
        return steps_of(lambda: check_html.write(many))

    assert page_of(80) < 2.5 * page_of(40)
