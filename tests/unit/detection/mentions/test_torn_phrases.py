"""Full stops inside phrases."""

from __future__ import annotations

import pytest

from kzannotate.detection.articles.article_text import ArticleText
from kzannotate.detection.mentions.torn_phrases import torn_phrases


@pytest.fixture
def torn(article_of):
    def run(text, language):
        article = ArticleText(article_of(text, language=language))
        return [span.of(article.raw) for span in torn_phrases(article)]

    return run


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "Divers will search the upper. Selby valley in March.", "upper. Selby"),
        ("en", "Nurses of the village. hospital were thanked.", "village. hospital"),
        ("ru", "Геологи снимают склоны. Восточного кряжа до осени.", "склоны. Восточного"),
        ("kk", "Балалар Талды өзенінің. жағасында демалды.", "өзенінің. жағасында"),
        ("ar", "يبدأ العمل غدا في حوض. وادي الرمان ثم ينتقل جنوبا.", "حوض. وادي"),
        ("ar", "انتقل الفريق من. المدينة إلى القرية.", "من. المدينة"),
    ],
)
def test_a_stop_inside_a_phrase_is_seen(torn, language, text, words):
    assert torn(text, language) == [words]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The price is lower. Selby boats still run. Prof. Adams left."),
        ("ru", "Волки ушли в лес. Нового снега не было. Северного оленя видели дети."),
        ("kk", "Ол 2010 ж. ауылда туған. Кітап менің. Біз келдік."),
        ("ar", "عاد الفريق من السد. وادي الرمان بعيد. جاء بعد ذلك. نحن هنا."),
    ],
)
def test_ends_of_sentences_and_short_forms_are_left_alone(torn, language, text):
    assert torn(text, language) == []
