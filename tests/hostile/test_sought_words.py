"""Whatever is typed into a search box is words: no operator, no column, no pattern of ours."""

import shutil

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kzannotate.errors import UserError
from kzannotate.workbench import linking
from kzannotate.workbench.pattern_trial import PatternTrial
from kzannotate.workbench.session import open_session

PROBES = (
    *('"', "'", "''", '"a', "a AND", "NOT", "NEAR(a b", "a OR b", "(", ")", "*", "a*", "^a"),
    *("folded:a", "search:a", "rowid:1", "-a", "+a", "a:b", "C++", "27%", "_", "%", "\\", "{a}"),
    *(
        "'; DROP TABLE head; --",
        '" OR 1=1 --',
        "a\x00b",
        "\ud800",
        "a\ud800",
        "x" * 100_000,
        "a " * 500,
    ),
    *("\u202eabc", "؛", "--", "/*", "?", "?1", ":a", "@a", "$a", "[", "]", "\n", "ﷺ" * 500),
)


@pytest.fixture(scope="module")
def bench(sample_file, tmp_path_factory):
    path = shutil.copy(sample_file, tmp_path_factory.mktemp("sought") / "sample.kza")
    bench = open_session(path, reviewer_name="Aliya")
    yield bench
    bench.close()


def ask_everywhere(bench, words):
    """Each search box of the window, by its verb."""
    found = bench.store.search(words)
    held = bench.store.holding([words])
    candidates = linking.candidates(bench, words)
    return found, held, candidates


@pytest.mark.parametrize("words", PROBES, ids=lambda w: repr(w[:12]))
def test_operators_and_quotes_are_only_letters(bench, words):
    found, held, candidates = ask_everywhere(bench, words)
    assert len(found) <= 100
    assert len(candidates) <= 12
    assert set(found) <= set(bench.store.holding([]))
    assert held is not None


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    words=st.text(max_size=30) | st.text(st.sampled_from("\"'*():^-+%_ ANDORT\x00قأ"), max_size=20)
)
def test_any_words_can_be_sought(bench, words):
    ask_everywhere(bench, words)


def test_no_word_reaches_a_column_or_an_operator(bench):
    assert bench.store.search("the")
    assert bench.store.search("folded:the") == []
    assert bench.store.search("the NOT the") == bench.store.search("not the the")


@pytest.mark.parametrize("lookalike", ["ЅСО", "SСO", "ВRІСЅ"])
def test_letters_that_look_like_others_are_not_taken_for_them(bench, lookalike):
    honest = {c.entity.id for word in ("SCO", "AIF", "BRICS") for c in candidates_of(bench, word)}
    sure = {c.entity.id for c in candidates_of(bench, lookalike) if c.score >= 100}
    assert honest
    assert not sure & honest


def candidates_of(bench, words):
    return linking.candidates(bench, words)


@pytest.mark.parametrize("pattern", [r"(a+)+$", r"(\w+\s?)*:", r"(?:a|a)*b"])
def test_a_pattern_that_explodes_is_ended(pattern):
    with PatternTrial(pattern, seconds=0.5) as trial, pytest.raises(UserError, match="too long"):
        trial.find("a" * 60 + "!", 10)
