"""All that the interface says is said in four languages, and the shipped files are up to date."""

import ast
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QFileInfo, QTranslator
from PySide6.QtWidgets import QFileDialog, QFileIconProvider, QLabel

from kzannotate.domain.finding import Reason
from kzannotate.gui import value_words, wording
from kzannotate.gui.commands.table import MENUS, TABLE
from kzannotate.gui.i18n import LANGUAGES, Tongue
from kzannotate.gui.reasons import REASONS
from kzannotate.gui.reference_notes import note_words
from kzannotate.resources import resource

ROOT = Path(__file__).resolve().parents[2]
GUI = ROOT / "src" / "kzannotate" / "gui"
DETECTION = ROOT / "src" / "kzannotate" / "detection"
TOOLS = Path(sys.prefix) / "bin"
RENEW = "see resources/translations/README.md"
FORMS = {"ar": 6, "kk": 2, "ru": 3}
"""How many forms of a counted word lupdate gives a language."""

each_language = pytest.mark.parametrize("language", sorted(FORMS))


def messages(path):
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            yield context.findtext("name"), message


def shipped(language):
    return list(messages(resource("translations", f"kzannotate_{language}.ts")))


def access_key(words):
    """The letter behind a single &, in small."""
    return next((m.group(1).lower() for m in re.finditer("&(.)", words) if m.group(1) != "&"), None)


def test_every_language_of_the_interface_is_shipped():
    assert set(FORMS) | {"en"} == set(LANGUAGES)


@each_language
def test_nothing_is_left_to_translate(language):
    unfinished = [
        (context, message.findtext("source"))
        for context, message in shipped(language)
        if message.find("translation").get("type") or not "".join(message[-1].itertext()).strip()
    ]
    assert unfinished == [], RENEW


@each_language
def test_every_count_has_the_forms_of_its_language(language):
    counts = [m for _, m in shipped(language) if m.get("numerus") == "yes"]
    assert counts
    assert {len(list(m.iter("numerusform"))) for m in counts} == {FORMS[language]}


@each_language
def test_no_form_of_a_count_is_empty_or_loses_a_place(language):
    places = re.compile(r"\{\w+\}")
    for _, message in shipped(language):
        wanted = sorted(places.findall(message.findtext("source")))
        for form in message.iter("numerusform"):
            assert form.text, message.findtext("source")
            assert sorted(places.findall(form.text)) == wanted, form.text


@each_language
def test_no_two_commands_of_a_menu_have_one_access_key(language):
    said = {m.findtext("source"): m.findtext("translation") for _, m in shipped(language)}
    menus = {}
    for spec in TABLE:
        menus.setdefault(spec.menu, []).append(access_key(said.get(spec.text, "")))
    for menu, keys in menus.items():
        given = [key for key in keys if key]
        assert len(given) == len(set(given)), (menu, given)


@each_language
def test_no_two_menus_of_the_bar_have_one_access_key(language):
    said = {m[0].text: m.findtext("translation") for c, m in shipped(language) if c == "Actions"}
    keys = [access_key(said[text]) for text in MENUS.values()]
    assert len(keys) == len(set(keys)), keys


@each_language
def test_every_access_key_is_kept(language):
    for context, message in shipped(language):
        if access_key(message.findtext("source")):
            assert access_key(message.findtext("translation")), (context, message[0].text)


@each_language
def test_each_translation_keeps_the_places_of_its_source(language):
    places = re.compile(r"\{\w+\}")
    for context, message in shipped(language):
        said = message.findtext("translation") or ""
        if message.get("numerus") != "yes":
            source = message.findtext("source")
            assert sorted(places.findall(said)) == sorted(places.findall(source)), context


def parts(data, key):
    """Every value that a key has anywhere in nested data."""
    if isinstance(data, dict):
        yield from (value for name, value in data.items() if name == key)
        data = list(data.values())
    for part in data if isinstance(data, list) else ():
        yield from parts(part, key)


def references():
    return [json.loads(p.read_bytes()) for p in sorted(resource("reference").glob("*.json"))]


def test_every_property_that_facts_or_claims_can_have_is_said_in_words():
    facts = (f for data in references() for e in data["entities"] for f in e.get("facts", ()))
    read = json.loads(resource("lexicon", "properties.json").read_bytes())
    names = {fact["property"] for fact in facts} | {each["name"] for each in read}
    assert "founded" in names
    assert names - set(value_words.PROPERTIES) == set()


def test_every_unit_of_a_fact_is_said_in_words():
    units = {unit for data in references() for unit in parts(data, "unit")}
    plain = {None, "date", "interval", "month", "ordinal", "phase", "time", "year"}
    assert units - plain - set(value_words.UNITS) == set()


def test_every_note_of_the_shipped_reference_is_told_in_every_language():
    told = json.loads(resource("translations", "notes.json").read_bytes())
    assert {note for data in references() for note in parts(data, "note")} == set(told)
    assert all(set(said) == set(FORMS) and all(said.values()) for said in told.values())


@pytest.mark.parametrize(
    ("language", "said"), [("ar", "خطأ إملائي"), ("en", "misspelling"), ("kk", "қате жазылған")]
)
def test_a_note_is_told_in_the_language_that_is_spoken(qapp, language, said):
    tongue = Tongue(qapp)
    tongue.speak(language)
    assert note_words("misspelling") == said
    assert note_words("a note of one's own") == "a note of one's own"
    given = Reason.of("the glossary lists this name as wrong ({note})", note="misspelling")
    assert said in wording.reason(given)
    tongue.speak("en")


@each_language
def test_the_file_dialog_is_not_left_in_english(qtbot, qapp, language):
    tongue = Tongue(qapp)
    tongue.speak(language)
    dialog = QFileDialog(options=QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    said = {label.text() for label in dialog.findChildren(QLabel)}
    kind = QFileIconProvider().type(QFileInfo("."))
    tongue.speak("en")
    assert not said & {"&Look in:", "Look in:", "Files of &type:", "Files of type:"}
    assert kind != "Folder"


@pytest.fixture(scope="module")
def fresh(tmp_path_factory):
    """The files as lupdate would make them now, by language."""
    tool = TOOLS / "pyside6-lupdate"
    if not tool.exists():
        pytest.skip("lupdate is not installed")
    made = {code: tmp_path_factory.mktemp("ts") / f"kzannotate_{code}.ts" for code in FORMS}
    for code, path in made.items():
        path.write_bytes(resource("translations", f"kzannotate_{code}.ts").read_bytes())
    sources = [str(p) for p in sorted(GUI.rglob("*.py"))]
    options = ["-locations", "none", "-no-obsolete", "-silent"]
    command = [tool, *options, *sources, "-ts", *made.values()]
    subprocess.run(command, check=True, capture_output=True)
    return made


@each_language
def test_the_file_of_a_language_holds_every_string_of_the_interface(fresh, language):
    now = {(c, m[0].text, m.get("numerus")) for c, m in messages(fresh[language])}
    assert now == {(c, m[0].text, m.get("numerus")) for c, m in shipped(language)}, RENEW


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_the_shipped_translation_is_made_of_the_present_file(language, tmp_path):
    tool = TOOLS / "pyside6-lrelease"
    if not tool.exists():
        pytest.skip("lrelease is not installed")
    made = tmp_path / "made.qm"
    source = resource("translations", f"kzannotate_{language}.ts")
    subprocess.run([tool, "-silent", source, "-qm", made], check=True, capture_output=True)
    assert made.read_bytes() == source.with_suffix(".qm").read_bytes(), RENEW


@pytest.mark.parametrize(
    ("language", "word", "count"),
    [
        ("ar", "تحذير", "بقيت اثنتان"),
        ("kk", "Ескерту", "%n қалды"),
        ("ru", "Предупреждение", "осталось %n"),
    ],
)
def test_the_shipped_translation_speaks(qapp, language, word, count):
    translator = QTranslator()
    assert translator.load(str(resource("translations", f"kzannotate_{language}.qm")))
    assert translator.translate("Severity", "Warning") == word
    assert translator.translate("FindingsPanel", "%n left", "", 2) == count


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


def test_every_reason_of_detection_can_be_said_in_every_language():
    found = set(templates())
    assert found
    assert found - REASONS == set()


def test_every_rule_has_a_title_that_can_be_translated():
    from kzannotate.detection.rule import ALL_RULES
    from kzannotate.gui.rule_titles import RULES

    titles = {rule.info.name: rule.info.title for rule in ALL_RULES}
    assert {name: RULES.get(name) for name in titles} == titles


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
    calls = re.compile(r"(?:commit\(|_(?:change|edit|write)\(\s*bench,)\s*\"([a-z ]+)\"")
    workbench = GUI.parent / "workbench"
    verbs = {v for path in workbench.rglob("*.py") for v in calls.findall(path.read_text("utf-8"))}
    assert verbs
    assert verbs - set(wording.VERBS) == set()
