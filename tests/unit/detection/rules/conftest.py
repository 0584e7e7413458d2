import pytest


@pytest.fixture
def sums_found(found_by, article_of):
    """What `sum-of-parts` finds in a text."""

    def run(text, language="en"):
        article = article_of(text, language=language, published="2026-06-10")
        return found_by("sum-of-parts", {}, article)

    return run
