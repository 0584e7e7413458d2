import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzannotate.text.near_copies import LEAST, NearCopies, count_words

CHANCE = random.Random(7)  # noqa: S311
WORDS = [f"كلمة{n}" if n % 2 else f"word{n}" for n in range(4_000)]


def _story(length=300):
    return [CHANCE.choice(WORDS) for _ in range(length)]


@given(st.text(min_size=1).filter(count_words))
def test_a_text_is_like_itself(text):
    near = NearCopies()
    assert near.add("first", text) is None
    assert near.add("second", text) == ("first", 1.0)


@pytest.mark.parametrize("changed", [3, 15, 30])
def test_a_story_that_was_edited_is_recognised(changed):
    near = NearCopies()
    story = _story()
    near.add("first", " ".join(story))
    for place in CHANCE.sample(range(len(story)), changed):
        story[place] = "other"
    found = near.add("second", " ".join(story))
    assert found
    assert 1 - 3 * changed / 298 <= found.share + 1e-9 < 1


def test_a_story_that_was_cut_is_recognised():
    near = NearCopies()
    story = _story()
    near.add("whole", " ".join(story))
    assert near.add("half", " ".join(story[:160])) == ("whole", 1.0)


def test_spelling_and_pointing_do_not_count():
    near = NearCopies()
    near.add("plain", "وصل الوفد الى العاصمه امس")
    assert near.add("pointed", "وَصَلَ الوفدُ إلى العاصمة أمس!") == ("plain", 1.0)


def test_other_stories_in_the_same_words_are_not_like_each_other():
    near = NearCopies()
    assert [near.add(n, " ".join(_story())) for n in range(60)] == [None] * 60
    assert LEAST < 1


@pytest.mark.parametrize("text", ["", " \n", "…"])
def test_a_text_without_words_is_like_none(text):
    near = NearCopies()
    assert [near.add(n, text) for n in range(2)] == [None, None]
