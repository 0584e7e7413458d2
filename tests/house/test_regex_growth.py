"""Every regular expression of ours takes time in proportion to the text it reads."""

from __future__ import annotations

import ast
import importlib

import pytest

from kzannotate.detection.lexicon import sports
from kzannotate.detection.mentions import slogans
from kzannotate.text import seeking
from kzannotate.text.seeking import Sought
from regex_growth import trouble
from source_tree import sources
from test_patterns import patterns_in

AT_THE_START = {"match", "fullmatch"}
TAKES = {"sub", "subn", "search", "split", "findall", "finditer", *AT_THE_START}
TRUSTED = {"workbench/doctor.py"}
"""Modules that read only what the system says of itself."""


MADE_OF_SENTENCES = ("src/kzannotate/gui/complaints.py",)
"""Modules that make patterns of our own sentences, and look at sentences that are cut short."""


MADE_WHEN_ASKED = (
    "src/kzannotate/detection/lexicon/sports.py",
    "src/kzannotate/detection/mentions/slogans.py",
    "src/kzannotate/text/seeking.py",
    "src/kzannotate/workbench/searching.py",
)
"""Make one pattern for each language, or for the words that a reader seeks: looked at below."""


TRIED_APART = "src/kzannotate/text/pattern_worker.py"
"""Tries patterns of strangers in a process with limits on time and memory, whatever they are."""


def called(source):
    """Names with the methods that are called on them: ``_WORD`` with ``finditer``."""
    found = {}
    for node in source.nodes:
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            found.setdefault(node.value.id, set()).add(node.attr)
    return found


def kept(source):
    """Patterns that a module keeps, with whether they are searched for."""
    path = source.name.removeprefix("src/").removesuffix(".py").removesuffix("/__init__")
    if path.endswith("__main__"):
        return
    methods = called(source)
    for name, value in vars(importlib.import_module(path.replace("/", "."))).items():
        for pattern in patterns_in(value):
            if isinstance(pattern.pattern, str):
                searched = (
                    methods.get(name, TAKES) & TAKES != methods.get(name, set()) & AT_THE_START
                )
                yield pattern.pattern, searched


def calls(source):
    """Every ``re.something(…)``: its node and what is called."""
    for node in source.nodes:
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            owner = node.func.value
            if isinstance(owner, ast.Name) and owner.id == "re":
                yield node, node.func.attr


def audited():
    """Every pattern of the program: where it stands, it, and whether it is searched for."""
    for source in sources("src"):
        if not any(source.name.endswith(trusted) for trusted in TRUSTED):
            yield from ((source.name, *found) for found in kept(source))
            for node, method in calls(source):
                if method in TAKES and isinstance(node.args[0], ast.Constant):
                    yield source.place(node), node.args[0].value, method not in AT_THE_START


def test_no_pattern_can_take_more_than_linear_time():
    found = list(audited())
    assert len(found) > 40
    slow = [(p, where, t) for where, p, s in found if (t := trouble(p, searched=s)) is not None]
    assert slow == []


@pytest.mark.parametrize("language", ["ar", "en", "ru", "kk"])
def test_the_patterns_for_sports_take_linear_time(language):
    patterns = sports._patterns(language)
    assert patterns
    assert [s for s, p in patterns.items() if trouble(p.pattern) is not None] == []


@pytest.mark.parametrize("language", ["ar", "en", "ru", "kk"])
def test_the_patterns_for_slogans_take_linear_time(language):
    pattern = slogans._pattern(language)
    assert pattern
    assert trouble(pattern.pattern) is None


@pytest.mark.parametrize(
    "words", ["بنك", "الصندوق الدولي", "للجنة", "a+ (b*)*", "два  слова", "ال"]
)
@pytest.mark.parametrize("whole", [True, False])
@pytest.mark.parametrize("exact", [True, False])
def test_the_patterns_for_sought_words_take_linear_time(words, whole, exact):
    assert trouble(seeking.expression(Sought(words, whole, exact=exact))) is None


def test_only_the_process_with_limits_tries_patterns_of_strangers():
    (worker,) = [s for s in sources("src") if s.name == TRIED_APART]
    (confined,) = [s for s in sources("src") if s.name == "src/kzannotate/confined.py"]
    limits = {node.attr for node in confined.nodes if isinstance(node, ast.Attribute)}
    users = [s.name for s in sources("src") if "pattern_worker" in s.text and s is not worker]
    assert "serve(_answer, memory=MEMORY, seconds=SECONDS)" in worker.text
    assert {"RLIMIT_CPU", "RLIMIT_AS"} <= limits
    assert users == ["src/kzannotate/workbench/pattern_trial.py"]


def kept_lines(source):
    assigned = [n for n in source.tree.body if isinstance(n, ast.Assign | ast.AnnAssign)]
    return {line for n in assigned for line in range(n.lineno, n.end_lineno + 1)}


def test_patterns_that_are_made_are_kept_where_they_can_be_audited():
    hidden = []
    for source in sources("src"):
        kept = kept_lines(source)
        for node, method in calls(source):
            made = method in TAKES and not isinstance(node.args[0], ast.Constant)
            if made or (method == "compile" and node.lineno not in kept):
                hidden.append(source.name)
    assert set(hidden) <= {*MADE_OF_SENTENCES, *MADE_WHEN_ASKED, TRIED_APART}


@pytest.mark.parametrize(
    "pattern",
    ["(?:a*)*b", "(?:a+)+b", "(?:a|a)*b", "a*a*b", r"x\s*,?\s*y", r"\w+\s*\w+x", "a(?:b?b?a*)*c"],
)
def test_a_pattern_that_is_slow_at_one_place_is_seen(pattern):
    assert trouble(pattern, searched=False) is not None


@pytest.mark.parametrize(
    "pattern", ["a+$", "[ab]+c", r"\s*\(", "a.*b", r"1(?: and 1)* may", "x(?:xy?)+z"]
)
def test_a_pattern_that_is_slow_to_search_for_is_seen(pattern):
    assert trouble(pattern) is not None
    assert trouble(pattern, searched=False) is None


@pytest.mark.parametrize(
    "pattern",
    [
        "a+",
        "x[ab]*c",
        "(?<=x)a+b",
        "(?<!a)a+b",
        "^a+b",
        "a{1,3}b",
        r"(.)\1+",
        "(?:ab)+",
        r"\d+(?:,\d+)*",
    ],
)
def test_a_pattern_that_is_quick_is_let_through(pattern):
    assert trouble(pattern) is None
