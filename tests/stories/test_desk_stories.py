"""Two long days at the desks, in a real window; what went out is read by programs not ours.

Each day is played once, in one window; the tests look at what it left behind.
"""

from __future__ import annotations

import csv
import json
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path
from zipfile import ZipFile

import docx
import jsonschema
import openpyxl
import pytest
from lxml import etree
from pyld import jsonld
from translate.storage import tbx, tmx

pytestmark = [pytest.mark.gui, pytest.mark.timeout(180)]

DATA = Path(__file__).parents[1] / "data"
WORDS = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
PAIR = {
    "type": "object",
    "required": ["id", "a", "b", "verdict", "value_a", "value_b"],
    "properties": {
        "verdict": {"enum": ["compatible", "contradiction", "unrelated"]},
        "a": {"$ref": "#/$defs/place"},
        "b": {"$ref": "#/$defs/place"},
    },
    "$defs": {
        "place": {
            "type": "object",
            "required": ["doc", "start", "end", "text", "sha256"],
            "properties": {"start": {"type": "integer"}, "text": {"minLength": 1}},
        }
    },
}


@pytest.fixture(scope="module")
def checked(played) -> Path:
    """What the fact-checker's day left behind."""
    return played("fact_checker")


@pytest.fixture(scope="module")
def translated(played) -> Path:
    """What the translator's day left behind."""
    return played("translator")


class Markup(HTMLParser):
    """Words of a page, its languages and directions, and what it would load or run."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.words, self.tags, self.loads = "", {}, []
        self.feed(path.read_text("utf-8"))

    def handle_starttag(self, tag, attrs):
        told = dict(attrs)
        self.tags[tag] = self.tags.get(tag, 0) + 1
        self.loads += [v for k, v in told.items() if k in ("src", "onclick", "onload")]

    def handle_data(self, data):
        self.words += data


def by_chromium(path: Path) -> str:
    """The page as a browser has built it; where there is none, as it stands."""
    if shutil.which("chromium") is None:
        return path.read_text("utf-8")
    command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom", str(path)]
    return subprocess.run(command, check=True, capture_output=True, timeout=60).stdout.decode()


def test_the_table_is_a_workbook_with_its_head_and_its_pins(checked):
    sheet = openpyxl.load_workbook(checked / "table.xlsx").active
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    head = [str(cell).split(" (")[0] for cell in rows[0]]
    assert head.index("Вечерний меридиан") < head.index("The Caravan Post"), "pinned to the front"
    assert any("attendance" in str(cell) for row in rows for cell in row)
    assert not any(str(cell.value).startswith("=") for row in sheet.iter_rows() for cell in row)


def test_the_table_is_a_page_and_a_list_of_the_same_values(checked):
    page = Markup(checked / "table.html")
    with (checked / "table.csv").open(encoding="utf-8-sig", newline="") as lines:
        cells = [cell for row in csv.reader(lines) for cell in row if "people" in cell]
    assert page.tags["table"] == 1
    assert not page.loads
    assert cells
    assert all(cell.split(" people")[0] in page.words for cell in cells)


def test_the_claim_review_is_schema_org_to_a_processor(checked):
    def local(_address, _options):
        context = {"@context": {"@vocab": "https://schema.org/"}}
        return {"contextUrl": None, "documentUrl": None, "document": context}

    told = json.loads((checked / "claimreview.json").read_text("utf-8"))
    (review,) = jsonld.expand(told, {"documentLoader": local})
    assert review["@type"] == ["https://schema.org/ClaimReview"]
    (rating,) = review["https://schema.org/reviewRating"]
    assert rating["https://schema.org/alternateName"] == [{"@value": "Mostly true"}]
    assert review["https://schema.org/url"] == [{"@value": "https://example.org/forum"}]


def test_the_case_has_the_shape_of_averitec_with_spans(checked):
    (case,) = json.loads((checked / "averitec.json").read_text("utf-8"))
    answers = [a for q in case["questions"] for a in q["answers"] if "kz" in a]
    assert case["claim"] == "The forum had 2400 guests"
    assert case["fact_checking_article"] == "https://example.org/forum"
    assert {a["kz"]["doc"] for a in answers} >= {"05-forum-closes", "07-forum-notebook"}


def test_the_pairs_are_labelled_passages_of_two_places(checked):
    lines = (checked / "pairs.jsonl").read_text("utf-8").splitlines()
    pairs = [json.loads(line) for line in lines]
    for pair in pairs:
        jsonschema.validate(pair, PAIR)
    assert {"compatible", "contradiction"} <= {pair["verdict"] for pair in pairs}


def test_the_report_opens_in_a_browser(checked):
    page, seen = Markup(checked / "case.html"), by_chromium(checked / "case.html")
    for words in ("The forum had 2400 guests", "Mostly true", "1900 участников", "Saya"):
        assert words in seen, words
    assert not page.loads
    assert "script" not in page.tags


def test_the_report_is_a_pdf_that_others_read(checked):
    path = checked / "case.pdf"
    assert path.read_bytes().startswith(b"%PDF-")
    if shutil.which("pdftotext") is None:
        assert path.read_bytes().rstrip().endswith(b"%%EOF")
        return
    read = subprocess.run(["pdftotext", str(path), "-"], check=True, capture_output=True)
    assert "The organisers published the lists." in " ".join(read.stdout.decode().split())


def test_the_facts_are_a_table_and_a_list_that_agree(checked):
    with (checked / "facts.csv").open(encoding="utf-8-sig", newline="") as lines:
        rows = {(row["id"], row["value"]) for row in csv.DictReader(lines) if row["value"]}
    facts = json.loads((checked / "facts.json").read_text("utf-8"))["facts"]
    told = {(f["id"], str(f["value"])) for f in facts if not isinstance(f["value"], list)}
    assert told <= rows
    assert any(value == "8" and id_.startswith("sco") for id_, value in rows)


def test_the_glossary_keeps_to_the_grammar_of_tbx(translated):
    grammar = etree.RelaxNG(etree.parse(DATA / "termbases" / "tbx_basic_dca.rng"))
    grammar.assertValid(etree.parse(translated / "terms3.tbx"))
    terms = etree.parse(translated / "terms3.tbx").findall(".//{*}term")
    assert "water diplomacy" in {term.text for term in terms}


def test_the_translate_toolkit_reads_the_older_glossary(translated):
    store = tbx.tbxfile.parsefile(str(translated / "terms2.tbx"))
    assert len(store.units) > 50
    pairs = {frozenset((str(unit.source), str(unit.target))) for unit in store.units}
    assert {"بنك التنمية الآسيوي", "Asian Development Bank"} in pairs


def test_the_glossary_is_a_table_with_each_name_once(translated):
    with (translated / "terms.csv").open(encoding="utf-8-sig", newline="") as lines:
        rows = list(csv.DictReader(lines))
    cells = [cell for row in rows for cell in row.values() if cell]
    assert any(cell == "water diplomacy" for cell in cells)
    assert not any(cell.startswith(("=", "+", "@")) for cell in cells)


def test_word_sees_tracked_changes_in_the_corrected_article(translated):
    document = docx.Document(str(translated / "article.docx"))
    body = document.element.body
    assert body.findall(f".//{WORDS}ins")
    assert body.findall(f".//{WORDS}del")
    struck = "".join(t.text for t in body.iter(f"{WORDS}delText"))
    assert struck in (translated / "article.html").read_text("utf-8") or struck
    assert ZipFile(translated / "article.docx").testzip() is None


def test_the_corrected_text_has_only_what_was_accepted(translated):
    text = (translated / "article.txt").read_text("utf-8")
    page = Markup(translated / "article.html")
    body = docx.Document(str(translated / "article.docx")).element.body
    offered = ["".join(t.text for t in ins.iter(f"{WORDS}t")) for ins in body.iter(f"{WORDS}ins")]
    assert any(words in text for words in offered), "accepted"
    assert any(words not in text for words in offered), "proposed only"
    assert page.tags.get("ins")
    assert page.tags.get("del")


def test_the_translation_is_xliff_with_the_corrected_words(translated):
    schema = etree.XMLSchema(file=DATA / "schemas" / "xliff_core_2.0.xsd")
    tree = etree.parse(translated / "article.xlf")
    schema.assertValid(tree)
    assert tree.getroot().get("srcLang") == "en"
    assert tree.getroot().get("trgLang") == "ar"
    targets = "".join("".join(t.itertext()) for t in tree.iter("{*}target"))
    assert "27 بوابة" in targets


def test_the_quality_report_counts_the_marked_fault(translated):
    with (translated / "quality.tsv").open(encoding="utf-8-sig", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t"))
    assert [row["Kind"] for row in rows if row["What"] == "fault"] == ["terminology/wrong-term"]
    page = Markup(translated / "quality.html")
    assert page.tags["table"] >= 2
    assert not page.loads


def test_the_translate_toolkit_reads_the_sentences(translated):
    store = tmx.tmxfile.parsefile(str(translated / "pairs.tmx"))
    pairs = {unit.source: unit.target for unit in store.units}
    assert len(pairs) == 8
    assert pairs["A second sluice for the northern sea"] == "هويس ثانٍ للبحر الشمالي"
