"""No pattern uses what Debian 12's Python gets wrong.

CPython before 3.11.5 loses characters after possessive repeats and atomic groups
(``*+``, ``(?>…)``). Where nothing follows that could fail, the plain repeat is as fast.
"""

import importlib
import pkgutil
import re
from re import _parser

import pytest

import kzannotate

WRONG_BEFORE_3_11_5 = ("POSSESSIVE_REPEAT", "ATOMIC_GROUP")


def patterns_in(value, depth=2):
    if isinstance(value, re.Pattern):
        yield value
    elif depth and isinstance(value, tuple | list | dict):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from patterns_in(inner, depth - 1)


def patterns():
    """Every pattern that a module of ours keeps, with the module's name."""
    names = [m.name for m in pkgutil.walk_packages(kzannotate.__path__, "kzannotate.")]
    for name in [n for n in names if not n.endswith("__main__")]:
        for kept in vars(importlib.import_module(name)).values():
            yield from ((name, pattern) for pattern in patterns_in(kept))


def is_wrong(pattern):
    tree = repr(_parser.parse(pattern.pattern, pattern.flags & ~re.DEBUG))
    return any(operation in tree for operation in WRONG_BEFORE_3_11_5)


def test_no_pattern_is_possessive_or_atomic():
    found = list(patterns())
    assert found
    assert sorted({f"{name}: {p.pattern[:60]}" for name, p in found if is_wrong(p)}) == []


@pytest.mark.parametrize("pattern", ["a*+b", "a++", "x?+", "a{2,3}+", "(?>a|b)c"])
def test_each_way_of_it_is_seen(pattern):
    assert is_wrong(re.compile(pattern))


@pytest.mark.parametrize("pattern", ["[*+]", "a+b*", r"\++"])
def test_plain_patterns_are_let_through(pattern):
    assert not is_wrong(re.compile(pattern))
