"""What the process for strangers' patterns answers."""

import pytest

from kzannotate.text import pattern_worker


def answer(pattern: str, text: str, most: int = 10):
    return pattern_worker._answer({"pattern": pattern, "text": text, "most": most})


@pytest.mark.parametrize(
    ("pattern", "text", "most", "found"),
    [
        ("a+", "aa b a", 10, [(0, 2), (5, 6)]),
        ("a*", "aa b a", 10, [(0, 2), (5, 6)]),  # nothing is no hit
        ("a", "aaaa", 2, [(0, 1), (1, 2)]),
        ("a", "aaaa", 1, [(0, 1)]),
        ("^b$", "a\nb\nc", 10, [(2, 3)]),  # lines have ends of their own
        ("A", "a", 10, []),
    ],
)
def test_the_first_hits_are_answered(pattern: str, text: str, most: int, found: list) -> None:
    assert answer(pattern, text, most) == {"found": found}


def test_a_faulty_pattern_is_refused_with_its_place() -> None:
    assert answer("ab(", "") == {"refused": "missing ), unterminated subpattern", "at": 2}


def test_a_pattern_too_deep_is_refused_by_the_name_of_the_trouble(monkeypatch) -> None:
    def too_deep(_pattern: str) -> None:
        raise RecursionError

    monkeypatch.setattr(pattern_worker, "_compiled", too_deep)
    assert answer("a", "a") == {"refused": "RecursionError", "at": None}


def test_it_serves_within_its_limits(monkeypatch) -> None:
    seen: list = []
    monkeypatch.setattr(pattern_worker, "serve", lambda *a, **k: seen.append((a, k)))
    pattern_worker.main()
    limits = {"memory": pattern_worker.MEMORY, "seconds": pattern_worker.SECONDS}
    assert seen == [((pattern_worker._answer,), limits)]
