"""Everything that the interface says is said in Arabic too, and the shipped file is up to date."""

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from kzannotate.gui import wording
from kzannotate.gui.reasons import REASONS
from kzannotate.resources import resource

ROOT = Path(__file__).resolve().parents[2]
GUI = ROOT / "src" / "kzannotate" / "gui"
DETECTION = ROOT / "src" / "kzannotate" / "detection"
TOOLS = Path(sys.prefix) / "bin"
RENEW = "see resources/translations/README.md"


def messages(path):
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            yield context.findtext("name"), message


def arabic():
    return list(messages(resource("translations", "kzannotate_ar.ts")))


def test_nothing_is_left_to_translate():
    unfinished = [
        (context, message.findtext("source"))
        for context, message in arabic()
        if message.find("translation").get("type") or not "".join(message[-1].itertext()).strip()
    ]
    assert unfinished == [], RENEW


def test_every_count_has_the_six_forms_of_arabic():
    counts = [m for _, m in arabic() if m.get("numerus") == "yes"]
    assert counts
    assert {len(list(m.iter("numerusform"))) for m in counts} == {6}


def test_each_translation_keeps_the_places_of_its_source():
    places = re.compile(r"\{\w+\}")
    for context, message in arabic():
        said = message.findtext("translation") or ""
        if message.get("numerus") != "yes":
            source = message.findtext("source")
            assert sorted(places.findall(said)) == sorted(places.findall(source)), context


@pytest.fixture(scope="module")
def fresh(tmp_path_factory):
    """The Arabic file as lupdate would make it now."""
    tool = TOOLS / "pyside6-lupdate"
    if not tool.exists():
        pytest.skip("lupdate is not installed")
    made = tmp_path_factory.mktemp("ts") / "kzannotate_ar.ts"
    made.write_bytes(resource("translations", "kzannotate_ar.ts").read_bytes())
    sources = [str(p) for p in sorted(GUI.rglob("*.py"))]
    options = ["-locations", "none", "-no-obsolete", "-silent"]
    subprocess.run([tool, *options, *sources, "-ts", made], check=True, capture_output=True)
    return made


def test_the_arabic_file_holds_every_string_of_the_interface(fresh):
    now = {(c, m.findtext("source")) for c, m in messages(fresh)}
    shipped = {(c, m.findtext("source")) for c, m in arabic()}
    assert now == shipped, RENEW


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_shipped_translation_is_made_of_the_present_file(language, tmp_path):
    tool = TOOLS / "pyside6-lrelease"
    if not tool.exists():
        pytest.skip("lrelease is not installed")
    made = tmp_path / "made.qm"
    source = resource("translations", f"kzannotate_{language}.ts")
    subprocess.run([tool, "-silent", source, "-qm", made], check=True, capture_output=True)
    assert made.read_bytes() == source.with_suffix(".qm").read_bytes(), RENEW


def test_the_shipped_translation_speaks_arabic(qapp):
    translator = QTranslator()
    assert translator.load(str(resource("translations", "kzannotate_ar.qm")))
    assert translator.translate("Severity", "Warning") == "تحذير"
    assert translator.translate("FindingsPanel", "%n left", "", 2) == "بقيت اثنتان"


def templates():
    """Every literal that detection makes a reason of."""
    for path in sorted(DETECTION.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) in ("Reason.of", "Reason"):
                yield from literals(node.args[0])


def literals(node):
    if isinstance(node, ast.Constant):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from (*literals(node.body), *literals(node.orelse))


def test_every_reason_of_detection_can_be_said_in_arabic():
    found = set(templates())
    assert found
    assert found - REASONS == set()


def test_every_rule_has_a_title_that_can_be_translated():
    from kzannotate.detection.rule import ALL_RULES

    titles = {rule.info.name: rule.info.title for rule in ALL_RULES}
    assert {name: wording.RULES.get(name) for name in titles} == titles


@pytest.mark.parametrize(
    ("table", "kind"),
    [
        ("SEVERITIES", "Severity"),
        ("SEVERITY_GROUPS", "Severity"),
        ("TYPES", "FindingType"),
        ("BASES", "Basis"),
    ],
)
def test_every_word_of_the_taxonomy_can_be_said(table, kind):
    from kzannotate.domain import finding

    assert set(getattr(wording, table)) == {each.value for each in getattr(finding, kind)}


def test_rulings_states_and_statuses_can_be_said():
    from kzannotate.domain.document import DocumentState
    from kzannotate.domain.entity import NameStatus
    from kzannotate.domain.mention import MentionStatus
    from kzannotate.domain.verdict import Ruling

    assert set(wording.RULINGS) == set(Ruling)
    assert set(wording.STATES) == set(DocumentState)
    assert set(wording.NAME_STATUSES) == set(NameStatus)
    assert set(wording.MENTION_STATUSES) == set(MentionStatus)


def test_every_gesture_of_the_workbench_has_words():
    calls = re.compile(r"commit\(\s*\"([a-z ]+)\"")
    workbench = GUI.parent / "workbench"
    verbs = {v for path in workbench.rglob("*.py") for v in calls.findall(path.read_text("utf-8"))}
    assert verbs
    assert verbs - set(wording.VERBS) == set()
