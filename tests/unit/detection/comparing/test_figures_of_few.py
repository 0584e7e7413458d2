"""Two short articles need less to show that figures are of one thing than long ones do."""

import pytest

from kzannotate.detection.running.checker import Checker
from kzannotate.domain.document import Article, Document, digest
from kzannotate.domain.entity import Reference
from kzannotate.domain.finding import Severity

ONE = "The union of weavers in Karvel called off its strike after three days of talks."
OTHER = "Weavers of Karvel went back to their looms on Monday. Their strike had lasted two days."
MUCH_ELSE = " The river was calm and the market was open." * 20


def severities(*texts):
    articles = [
        Article(Document(f"d{n}", "", digest(text), len(text), "en", published="2026-03-04"), text)
        for n, text in enumerate(texts)
    ]
    return {f.severity for f in Checker(Reference()).check(articles).findings}


@pytest.mark.parametrize(
    ("more", "told"), [("", Severity.WARNING), (MUCH_ELSE, Severity.NOTE)], ids=["short", "long"]
)
def test_doubtful_figures_of_short_articles_are_set_against_each_other(more, told):
    assert severities(ONE, OTHER + more) == {told}
