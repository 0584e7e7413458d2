"""Terms told once, visits that begin, and what was before a change."""

from kzannotate.detection.comparing.figure_kinds import tie_of
from kzannotate.detection.running.checker import Checker
from kzannotate.domain.document import Article, Document, digest
from kzannotate.domain.entity import Reference
from kzannotate.domain.finding import Severity


def loud(language, *texts):
    articles = [
        Article(
            Document(f"d{n}", "", digest(text), len(text), language, published="2026-03-04"), text
        )
        for n, text in enumerate(texts)
    ]
    findings = Checker(Reference()).check(articles).findings
    return {f.sides[0].value for f in findings if f.severity is Severity.WARNING}


def test_what_was_before_a_cut_does_not_bear_out_that_nothing_changed():
    assert loud(
        "ar",
        "قرر المصرف المركزي في سيلم أمس خفض سعر الفائدة الرئيسي إلى 6.25 في المئة."
        " وكان السعر عند 6.75 في المئة منذ أيار.",
        "لم يغير المصرف المركزي في سيلم سعر الفائدة الرئيسي أمس، فأبقاه عند 6.75 في المئة.",
    )


def test_a_visit_begins_when_the_guest_arrives():
    assert loud(
        "ar",
        "يصل رئيس وزراء سيلم إلى العاصمة في 11 آذار/مارس في زيارة تستمر يومين.",
        "يبدأ رئيس وزراء سيلم زيارته للعاصمة في 15 آذار/مارس برفقة وفد كبير.",
    )


def test_teachers_are_not_countries():
    assert tie_of(("state", None, ()), ("lecturer", None, ()), False) is None
    assert tie_of(("state", None, ()), ("member", None, ()), False) == "general"
