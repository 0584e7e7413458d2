"""What the documents promise about files is so."""

import importlib
import pkgutil
import re

import pytest

import kzannotate.detection.rules
import kzannotate.formats
from source_tree import ROOT, tracked

CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
RECIPES = re.split(
    r"^### ", CONTRIBUTING.partition("## Recipes")[2].partition("\n## ")[0], flags=re.M
)
NOT_A_FORMAT = {"worker", "sandbox"}


def modules(package):
    return {m.name for m in pkgutil.iter_modules(package.__path__) if not m.name.startswith("_")}


def paths(recipe):
    return re.findall(r"`((?:src|tests|docs|resources|packaging)/[^`]+|[A-Z]+\.md)`", recipe)


def test_there_is_a_recipe_for_a_rule_a_format_and_a_panel():
    titles = {recipe.splitlines()[0] for recipe in RECIPES[1:]}
    assert {"A new rule", "A new format", "A new panel"} <= titles


@pytest.mark.parametrize("recipe", RECIPES[1:], ids=lambda r: r.splitlines()[0])
def test_a_recipe_has_at_most_ten_lines(recipe):
    lines = [line for line in recipe.splitlines()[1:] if line.strip()]
    assert 3 <= len(lines) <= 10


@pytest.mark.parametrize("recipe", RECIPES[1:], ids=lambda r: r.splitlines()[0])
def test_every_file_of_a_recipe_is_there(recipe):
    """Where the name is free, its folder must be there."""
    named = [p.rpartition("/")[0] if "<" in p else p for p in paths(recipe)]
    assert named
    assert [p for p in named if not (ROOT / p).exists()] == []


def test_every_make_target_that_is_spoken_of_is_there():
    makefile = (ROOT / "Makefile").read_text("utf-8")
    targets = set(" ".join(re.findall(r"^([a-z][a-z -]*):", makefile, re.M)).split())
    texts = [CONTRIBUTING, (ROOT / "README.md").read_text("utf-8")]
    assert {t for text in texts for t in re.findall(r"make ([a-z][a-z-]+)\b", text)} <= targets


DOCUMENTS = [p for p in tracked() if p.suffix == ".md"]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_no_link_between_documents_is_broken(document):
    links = re.findall(r"\]\((?!\w+:|#)([^)#]+)", document.read_text("utf-8"))
    assert [link for link in links if not (document.parent / link).exists()] == []


def test_every_rule_is_in_the_rules_document():
    text = (ROOT / "docs" / "rules.md").read_text("utf-8")
    from kzannotate.detection.rule import ALL_RULES

    assert ALL_RULES
    assert [rule.info.name for rule in ALL_RULES if f"`{rule.info.name}`" not in text] == []


def test_every_module_of_rules_is_in_use():
    from kzannotate.detection.rule import ALL_RULES

    used = {type(rule).__module__.rpartition(".")[2] for rule in ALL_RULES}
    assert modules(kzannotate.detection.rules) - used == set()


def test_every_format_is_in_the_formats_document():
    text = (ROOT / "docs" / "formats.md").read_text("utf-8")
    formats = modules(kzannotate.formats) - NOT_A_FORMAT
    assert formats
    assert [n for n in formats if not re.search(rf"`formats/{n}(\.py|/)`", text)] == []


def test_every_module_can_be_imported_by_itself():
    names = [m.name for m in pkgutil.walk_packages(kzannotate.__path__, "kzannotate.")]
    quiet = [n for n in names if not n.endswith("__main__")]
    assert all(importlib.import_module(name) for name in quiet)


def test_each_decision_stands_in_the_list_of_decisions():
    folder = ROOT / "docs" / "decisions"
    listed = re.findall(r"\]\((\d{4}-[^)]+)\)", (folder / "README.md").read_text("utf-8"))
    assert listed == sorted(p.name for p in folder.glob("0*.md"))
