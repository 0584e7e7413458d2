"""Nothing grows past what fits in a head."""

import ast

import pytest

from source_tree import classes, sources

OURS = ("src", "packaging", "tests", "benchmarks")
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


def height(node):
    return node.end_lineno - node.lineno + 1


def too_high(nodes, limit):
    return [f"{s.place(n)}: {n.name} has {height(n)} lines" for s, n in nodes if height(n) > limit]


def functions(*folders):
    nodes = [(s, n) for s in sources(*folders) for n in s.definitions]
    return [(s, n) for s, n in nodes if isinstance(n, FUNCTIONS)]


def test_no_function_is_longer_than_50_lines():
    assert too_high(functions(*OURS), 50) == []


def test_no_class_is_longer_than_350_lines():
    assert too_high(classes(), 350) == []


def test_no_class_has_more_than_25_methods():
    counts = [(s, n, sum(isinstance(m, FUNCTIONS) for m in n.body)) for s, n in classes()]
    assert [f"{s.place(n)}: {n.name} has {c} methods" for s, n, c in counts if c > 25] == []


def test_no_file_is_longer_than_450_lines():
    lines = {s.name: s.text.count("\n") for s in sources(*OURS)}
    assert {name: count for name, count in lines.items() if count > 450} == {}


def test_half_of_all_functions_have_nine_lines_or_fewer():
    heights = sorted(height(n) for _, n in functions("src"))
    assert heights[len(heights) // 2] <= 9


@pytest.mark.parametrize("drawer", ["utils", "helpers", "common", "misc", "manager", "base"])
def test_there_are_no_drawers_for_odds_and_ends(drawer):
    named = [s.name for s in sources(*OURS) if drawer in (s.path.stem, s.path.parent.name)]
    assert named == []
