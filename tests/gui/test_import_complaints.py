"""What may differ from an article's original is said in the window's language."""

import ast
from pathlib import Path

import pytest
from test_complaints import example

from kzannotate.formats import articles
from kzannotate.gui import complaints
from kzannotate.workbench import article_files, importing

ROOM = Path(articles.__file__).parent
FILES = [*sorted(ROOM.rglob("*.py")), Path(article_files.__file__), Path(importing.__file__)]


def _is_sentence(text):
    return text[:1].isalnum() and text.count(" ") > 3 and text.isascii()


def _sentences():
    for path in FILES:
        tree = ast.parse(path.read_text("utf-8"))
        told = {n.value for n in ast.walk(tree) if isinstance(n, ast.Expr)}
        parts = {v for n in ast.walk(tree) if isinstance(n, ast.JoinedStr) for v in n.values}
        for node in ast.walk(tree):
            if node not in told | parts and (said := example(node)) and _is_sentence(said):
                yield said


def test_every_sentence_about_articles_is_known_to_the_window():
    assert len(set(_sentences())) > 30
    assert [s for s in set(_sentences()) if not _known(s)] == []


def _known(sentence):
    return any(pattern.fullmatch(sentence) for _, pattern in complaints._patterns())


@pytest.mark.parametrize("sentence", ["only 12 % of the words on the page are taken for nothing"])
def test_other_sentences_are_not(sentence):
    assert not _known(sentence)
