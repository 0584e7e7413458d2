"""Every sentence that tells of a user's mistake can be said in the window's language."""

import ast
import re
from dataclasses import replace
from pathlib import Path

import pytest

from kzannotate.formats.claim_review import Review, lacks
from kzannotate.formats.datasets.registry import all_formats
from kzannotate.gui import complaints
from kzannotate.gui.i18n import Tongue

SOURCE = Path(complaints.__file__).parents[1]
RAISED = re.compile(r"(Error|LeftOut)$|^foreign_bytes$")
CHECKS_CORPORA = (*("boxes", "dask_", "engines", "folder", "jobs", "plan", "running"), "settling")
ONLY_IN_A_TERMINAL = (
    "__main__.py",
    *("cli/", "api/", "__init__.py", "workbench/checking.py", "workbench/comparing.py"),
    *(f"workbench/corpora/{name}" for name in CHECKS_CORPORA),
)
NOT_SENTENCES = ("there is no reader called", "no day ", "x is not for this process")


def example(node):
    """The words of a literal, with an ``x`` in each place; None for anything else."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(v.value if isinstance(v, ast.Constant) else "x" for v in node.values)
    return None


def sentences():
    for path in sorted(SOURCE.rglob("*.py")):
        place = path.relative_to(SOURCE).as_posix()
        if place.startswith(("gui/", "domain/", *ONLY_IN_A_TERMINAL)):
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            name = getattr(getattr(node, "func", None), "id", "")
            if RAISED.search(name) and name not in ("BugError", "TypeError", "KeyError"):
                yield from (s for a in node.args if (s := example(a)) and s.count(" ") > 1)


@pytest.fixture
def arabic(qapp):
    tongue = Tongue(qapp)
    before = tongue.language
    tongue.speak("ar")
    yield
    tongue.speak(before)


def test_every_sentence_below_the_window_is_known_to_it(qapp):
    unknown = [
        s
        for s in sentences()
        if not s.startswith(NOT_SENTENCES)
        and not any(p.fullmatch(s) for _, p in complaints._patterns())
    ]
    assert unknown == []


def test_whatever_the_disk_refuses_is_known_to_the_window(qapp):
    from kzannotate.storage.refusals import _SENTENCES

    told = {s.format(name="x", error="y") for _, s in _SENTENCES.values()}
    known = complaints._patterns()
    assert [s for s in sorted(told) if not any(p.fullmatch(s) for _, p in known)] == []


def test_a_sentence_is_said_in_arabic_with_its_names_in_place(arabic):
    said = complaints.in_words("notes.kza is not a kzannotate project. Choose a .kza file.")
    assert "notes.kza" in said
    assert "ليس مشروع" in said


def test_a_sentence_that_nobody_translated_is_said_as_it_is(arabic):
    assert complaints.in_words("Something new went wrong.") == "Something new went wrong."


def test_braces_in_a_file_name_do_no_harm(arabic):
    assert "{x}.kza" in complaints.in_words("{x}.kza cannot be created (no space).")


def test_what_a_claim_review_lacks_is_known_to_it(qapp):
    empty = Review("case", "", None, "", None, 1, 5, "en")
    long = replace(empty, claim="claim " * 100, body="body " * 1_000)
    said = [lack.sentence for review in (empty, long) for lack in lacks(review)]
    assert [s for s in said if not any(p.fullmatch(s) for _, p in complaints._patterns())] == []


def told_of_data_sets():
    """What readers and the count of losses say, and how formats and their choices are called."""
    for folder in ("formats/datasets", "workbench/data_sets"):
        for path in sorted((SOURCE / folder).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                name = getattr(getattr(node, "func", None), "attr", "")
                if name in ("tell", "_tell") or (path.name == "losses.py" and name == "add"):
                    yield from (s for a in node.args[:1] if (s := example(a)) and " " in s)


def test_what_is_told_of_data_sets_is_known_to_the_window(qapp):
    told = {s.replace("{", "").replace("}", "") for s in told_of_data_sets()}
    told |= {f.title for f in all_formats()} | {o.about for f in all_formats() for o in f.options}
    known = complaints._patterns()
    assert [s for s in sorted(told) if not any(p.fullmatch(s) for _, p in known)] == []
