"""A report as one HTML page."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest

from kzannotate.formats.report import page
from kzannotate.formats.report.paper import (
    Drawn,
    Heading,
    PageBreak,
    Paper,
    PaperRows,
    PaperSide,
    PaperSides,
    Paragraph,
    Quotation,
    Run,
)
from kzannotate.formats.report.report_words import LANGUAGES, keys, words

EVIL = "<script>alert(1)</script><img src=x onerror=y>\u202e&"


def paper(*blocks, language: str = "ar", rtl: bool = True) -> Paper:
    return Paper(EVIL, language, rtl, blocks)


def evil_blocks() -> tuple:
    run = Run(EVIL, "strong", apart=True)
    quotation = Quotation(EVIL, EVIL, EVIL, True, (run,), "error")
    return (
        *(Heading(EVIL, 1), Paragraph((run, Run(EVIL))), quotation, PageBreak()),
        PaperSides((PaperSide(EVIL, EVIL, (quotation,), EVIL),)),
        *(PaperRows(((EVIL, (run,)),)), Drawn("<svg></svg>", EVIL)),
    )


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.seen: list[tuple[str, dict]] = []

    def handle_starttag(self, tag, attrs) -> None:
        self.seen.append((tag, dict(attrs)))


def tags(text: str) -> list[tuple[str, dict]]:
    reader = _Tags()
    reader.feed(text)
    return reader.seen


def test_nothing_from_outside_becomes_markup() -> None:
    seen = tags(page.write(paper(*evil_blocks())))
    assert not {"script", "img", "link", "iframe", "a"} & {tag for tag, _ in seen}
    assert not any(name.startswith("on") for _, given in seen for name in given)


def test_directional_overrides_are_left_out() -> None:
    assert "\u202e" not in page.write(paper(*evil_blocks()))


def test_the_page_names_nothing_outside_itself() -> None:
    text = page.write(paper(*evil_blocks()))
    assert not re.search(r"(?:src|href)\s*=|url\(|@import", text.replace("src=x", ""))
    assert "default-src 'none'" in text


@pytest.mark.parametrize(("rtl", "side"), [(True, "rtl"), (False, "ltr")])
def test_each_paragraph_carries_its_own_direction(rtl, side) -> None:
    text = page.write(paper(Paragraph((Run("x"),), rtl=rtl)))
    assert f'<p dir="{side}">x</p>' in text


def test_the_page_runs_as_its_language_does() -> None:
    assert '<html lang="ar" dir="rtl">' in page.write(paper())
    assert '<html lang="en" dir="ltr">' in page.write(paper(language="en", rtl=False))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_report_can_say_everything_in_each_language(language) -> None:
    inserts = {"number": 2, "day": "2024", "ruling": "r", "name": "n"}
    said = [words(key, language, **inserts) for key in keys()]
    assert all(said)
    assert len(set(said)) > len(said) * 0.9


def test_each_language_keeps_the_places_of_a_sentence() -> None:
    held = {name: f"{{{name}}}" for name in ("number", "day", "ruling", "name")}
    for key in keys():
        said = [re.findall(r"\{(\w+)\}", words(key, code, **held)) for code in LANGUAGES]
        assert all(set(places) == set(said[0]) for places in said), key
