"""What is known of words is kept while they are asked again, and no more than has room."""

import pytest

from kzannotate.text import word_memo
from kzannotate.text.word_memo import WordMemo


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    monkeypatch.setattr(word_memo, "_MOST_AT_A_TIME", 2)
    return []


@pytest.fixture
def memo(asked: list[str]) -> WordMemo[int]:
    return WordMemo(lambda word: asked.append(word) or len(word))


def test_a_word_that_is_asked_again_is_kept(memo, asked):
    assert list(memo.of(["flood", "dam", "river", "flood", "town", "flood"])) == [5, 3, 5, 5, 4, 5]
    assert asked == ["flood", "dam", "river", "town"]


def test_a_word_that_nobody_asked_again_is_forgotten(memo, asked):
    list(memo.of(["flood", "a", "b", "c", "d", "flood"]))
    assert asked.count("flood") == 2
    assert len(memo) <= 2
