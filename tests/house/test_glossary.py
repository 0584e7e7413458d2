"""One word for one thing: the code keeps to docs/glossary.md."""

import re

import pytest

from kzannotate.domain.records import RECORDS
from source_tree import ROOT, classes

DESIGN = {
    *("Project", "Source", "Document", "Span", "Quote", "Entity", "Name", "Term", "Mention"),
    *("Fact", "Claim", "Finding", "Conflict", "Verdict", "Evidence", "Correction", "Reviewer"),
    *("Change", "Revision", "Detector", "Rule", "Glossary", "Agreement"),
}
NAMED_OTHERWISE = {"ProjectInfo": "Project"}
ENTRY = re.compile(
    r"^### (?P<word>\w+)\n(?P<meaning>.+?)\n\n"
    r"- avoid: (?P<avoid>[^\n]+)\n- says: (?P<says>[^\n]+)\n",
    re.MULTILINE | re.DOTALL,
)
GLOSSARY = (ROOT / "docs" / "glossary.md").read_text("utf-8")


def entries():
    blocks = re.split(r"(?=^### )", GLOSSARY, flags=re.MULTILINE)[1:]
    return [re.match(ENTRY, re.sub(r"\n## .*", "\n", b, flags=re.DOTALL)) for b in blocks]


def words_of(class_name):
    """``finding`` and ``model`` of ``FindingModel``."""
    return [w.lower() for w in re.findall(r"[A-Z]+(?![a-z])|[A-Z][a-z]*", class_name)]


AVOIDED = {
    avoided: entry["word"]
    for entry in entries()
    if entry
    for avoided in entry["avoid"].split(", ")
    if " " not in avoided
}


def test_every_entry_has_a_meaning_words_to_avoid_and_four_languages():
    found = entries()
    assert None not in found
    assert {len(entry["says"].split(" · ")) for entry in found} == {4}


def test_every_word_of_the_design_has_an_entry():
    assert DESIGN - {entry["word"] for entry in entries()} == set()


def test_every_record_is_called_by_a_word_of_the_glossary():
    words = {entry["word"] for entry in entries()}
    assert {NAMED_OTHERWISE.get(name, name) for name in RECORDS} - words == set()


def test_each_language_stands_in_its_own_letters():
    says = [entry["says"].split(" · ") for entry in entries()]
    assert all(re.fullmatch(r"[\u0600-\u06FF ]+", arabic) for arabic, *_ in says)
    assert all(re.fullmatch(r"[А-Яа-яё ]+", russian) for _, _, russian, _ in says)
    assert all(re.fullmatch(r"[А-Яа-яёӘәҒғҚқҢңӨөҰұҮүҺһІі ]+", kazakh) for *_, kazakh in says)


def test_no_class_bears_an_avoided_word():
    ours = [(s, n) for s, n in classes() if not n.name.endswith("Error")]
    bad = [(s, n, w) for s, n in ours for w in words_of(n.name) if w in AVOIDED]
    assert [f"{s.place(n)}: {n.name}: say {AVOIDED[w]}, not {w}" for s, n, w in bad] == []


def test_no_class_is_called_an_annotation():
    assert [n.name for _, n in classes() if "annotation" in words_of(n.name)] == []


@pytest.mark.parametrize(("name", "word"), [("FindingAlert", "alert"), ("_HTTPOrigin", "origin")])
def test_an_avoided_word_would_be_seen(name, word):
    assert word in words_of(name)
    assert word in AVOIDED
