"""What makes two words look alike: slips, dropped letters, paronyms, shared triples."""

import pytest

from kzannotate.text.likeness import TrigramIndex, are_paronyms, is_dropped, is_slip_of


@pytest.mark.parametrize(
    ("one", "other", "slip"),
    [
        ("astana", "astama", True),
        ("astana", "asatna", True),
        ("astana", "astana", False),
        ("astana", "astanan", False),
        ("abcd", "badc", False),  # two pairs
        ("abcd", "cbad", False),  # letters apart that changed places
        ("abcd", "abyx", False),  # two others
        ("abcd", "abdc", True),
        ("a", "b", True),
    ],
)
def test_a_slip_is_one_letter_or_two_that_changed_places(one: str, other: str, slip: bool) -> None:
    assert is_slip_of(one, other) is slip


@pytest.mark.parametrize(
    ("one", "other", "dropped"),
    [
        ("astana", "asana", True),
        ("asana", "astana", True),
        ("astana", "stana", False),  # the first letter
        ("astana", "astan", False),  # the last
        ("astana", "asna", False),  # two letters
        ("abc", "ac", True),
        ("zz", "zbz", True),
        ("abcd", "axd", False),
        ("abcde", "abce", True),
        ("abcde", "acde", True),
        ("ab", "a", False),
    ],
)
def test_a_letter_is_dropped_inside_alone(one: str, other: str, dropped: bool) -> None:
    assert is_dropped(one, other) is dropped


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("совет", "свет", True),
        ("свет", "совет", True),
        ("советов", "совета", False),  # forms of one word
        ("форум", "банк", False),
        ("бор", "бур", False),  # too short
        ("мира", "мера", False),  # three of four letters are too little
        ("abcde", "abxde", True),  # four of five are enough
        ("abcd", "abcx", False),  # another ending
        ("الصناعة", "الصناعه", False),
        ("منسق", "مستنسق", True),
    ],
)
def test_paronyms_look_alike_and_are_not_forms_of_one(one: str, other: str, alike: bool) -> None:
    assert are_paronyms(one, other) is alike


def test_the_likest_strings_come_first_and_then_the_earlier() -> None:
    index = TrigramIndex(["water fund", "fund water", "water funds", "steppe", "water"])
    found = index.likest("water fund", least=70)
    assert [n for n, _ in found] == [0, 1, 2]
    assert found[0][1] == found[1][1] == 100


def test_no_more_are_found_than_asked_for() -> None:
    index = TrigramIndex(["abc"] * 9)
    assert [n for n, _ in index.likest("abc", least=0, limit=2)] == [0, 1]
    assert len(TrigramIndex(["abc"] * 60).likest("abc", least=0)) == 50


def test_what_shares_most_triples_is_looked_at_though_it_stands_last() -> None:
    index = TrigramIndex([*["abc xyz"] * 8, "abc def"])
    assert index.likest("abc def", least=0, limit=1)[0][0] == 8


def test_exactly_as_alike_as_asked_is_enough() -> None:
    index = TrigramIndex(["abcde"])
    ((_, score),) = index.likest("abcdx", least=0)
    assert index.likest("abcdx", least=score) == [(0, score)]
    assert index.likest("abcdx", least=score + 0.1) == []


def test_one_letter_is_found_by_the_blanks_around_it() -> None:
    assert TrigramIndex(["a", "b"]).likest("a", least=50) == [(0, 100.0)]
