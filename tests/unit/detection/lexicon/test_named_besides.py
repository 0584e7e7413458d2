"""Some that are named, and others that are counted."""

from __future__ import annotations

import pytest

from kzannotate.detection.articles.article_text import ArticleText
from kzannotate.detection.lexicon.named_besides import in_all
from kzannotate.domain.document import Article, Document, digest


def whole(text, language):
    document = Document("d", "", digest(text), len(text), language)
    article = ArticleText(Article(document, text))
    (amount,) = article.amounts
    found = in_all(article.tokens, 0, amount, language)
    return found and found.low


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("The pact of Peru and four other states holds.", "en", 5),
        ("The pact of Peru, Chile and four other states holds.", "en", 6),
        ("Договор Перу и ещё четырёх стран действует.", "ru", 5),
        ("أعلنت مصر وثلاث دول أخرى اتفاقا.", "ar", 4),
    ],
)
def test_the_named_and_the_others_make_a_whole(text, language, value):
    assert whole(text, language) == value


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The pact binds four other states.", "en"),
        ("The hosts and four other states signed.", "en"),
        ("أعلنت مصر وجنوب أفريقيا وثلاث دول أخرى اتفاقا.", "ar"),
    ],
)
def test_a_whole_that_nobody_knows_is_not_guessed(text, language):
    assert whole(text, language) is None
