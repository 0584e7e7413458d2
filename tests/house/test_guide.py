"""The user guide: every page in both languages, every button and picture there."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from kzannotate.gui.commands.table import TABLE
from source_tree import ROOT

GUIDE = ROOT / "docs" / "guide"
COMMANDS = {spec.id for spec in TABLE}
PAGES = sorted(GUIDE.glob("??/*.md"))


def test_every_page_stands_in_english_and_in_arabic():
    english, arabic = ({p.name for p in (GUIDE / code).glob("*.md")} for code in ("en", "ar"))
    assert english == arabic
    assert len(english) > 20


@pytest.mark.parametrize("page", PAGES, ids=lambda p: f"{p.parent.name}-{p.stem}")
def test_a_page_names_commands_pictures_and_pages_that_are_there(page):
    text = page.read_text("utf-8")
    told = set(re.findall(r"\{(?:do|name|key|letter)\}`(\w+)`", text))
    assert told <= COMMANDS
    links = re.findall(r"\]\(((?!https?:)[^)#]+)", text)
    assert [link for link in links if not (page.parent / link).exists()] == []


@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_page_is_in_the_contents(language):
    contents = (GUIDE / language / "index.md").read_text("utf-8")
    listed = set(re.findall(r"^([\w-]+)$", contents, re.MULTILINE)) | {"index"}
    assert {p.stem for p in (GUIDE / language).glob("*.md")} <= listed


def test_the_facts_of_the_reference_pages_come_out_of_the_program(tmp_path):
    target = tmp_path / "facts.json"
    script = Path(ROOT, "packaging", "guide_facts.py")
    subprocess.run([sys.executable, str(script), str(target)], check=True, timeout=50)
    told = target.read_text("utf-8")
    assert all(f'"id": "{command}"' in told for command in COMMANDS)
    assert '"kzannotate check' in told
