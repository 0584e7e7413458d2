"""The repository belongs to no machine: no path of one, no address that packages come from."""

import re

import pytest

from source_tree import ROOT, _not_ignored, tracked, tracked_texts

MACHINE_PATH = re.compile(r"(?<![\w.~$}*:/])/(?:work|root|opt|home/\w+|Users/\w+)/\w")
REGISTRY = re.compile(
    r"https?://[^\s\"'<>/]*(?:pypi|pythonhosted|registry|artifact|mirror)[^\s\"'<>]*"
    r"|https?://[^\s\"'<>]+/simple\b"
)


def hits(pattern):
    return [
        f"{name}: {m.group()}" for name, text in tracked_texts() for m in pattern.finditer(text)
    ]


def test_no_file_names_a_path_of_one_machine():
    assert hits(MACHINE_PATH) == []


def test_no_file_names_where_packages_come_from():
    assert hits(REGISTRY) == []


@pytest.mark.parametrize(
    ("pattern", "pieces"),
    [(MACHINE_PATH, ["", "home", "x", "y"]), (REGISTRY, ["https:", "", "a.example", "simple"])],
)
def test_the_search_would_find_one(pattern, pieces):
    assert pattern.search("/".join(pieces))


def test_every_font_has_its_licence_beside_it():
    fonts = [p for p in tracked() if p.suffix in (".ttf", ".otf", ".woff2")]
    bare = [p.name for p in fonts if not (p.parent / "OFL.txt").is_file()]
    assert fonts
    assert bare == []


def test_every_tracked_text_ends_with_a_line_end():
    code = (".py", ".md", ".toml", ".txt", ".lock", ".json", ".jsonl")
    texts = [(name, text) for name, text in tracked_texts() if name.endswith(code)]
    assert [n for n, text in texts if text and not text.endswith("\n")] == []


def test_nothing_big_is_tracked_by_accident():
    sizes = {p.relative_to(ROOT).as_posix(): p.stat().st_size for p in tracked()}
    assert {name: size for name, size in sizes.items() if size > 2_000_000} == {}


def test_without_git_the_same_files_are_read():
    assert set(_not_ignored()) == set(tracked())
