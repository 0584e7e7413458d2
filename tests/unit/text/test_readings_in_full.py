"""Everything that is read from a sentence: which words, which ends, which unit; line by line.

Each line of ``tests/data/text_readings.tsv`` is a language, what is read, a sentence, and all
that is read from it; nothing where it only looks like something.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kzannotate.text.amounts import amounts
from kzannotate.text.intervals import as_written
from kzannotate.text.numerals import numeral_at
from kzannotate.text.ordinals import ordinal_at
from kzannotate.text.times_of_day import times_of_day
from kzannotate.text.tokens import tokens_in
from kzannotate.text.told_dates import dates_in

LINES = Path(__file__).parents[2] / "data" / "text_readings.tsv"
WRITTEN = date(2025, 5, 14)


def of(tokens, text, first, last):
    return f"[{tokens.span(first, last).of(text)}]"


def amount(tokens, text, a):
    loose, rounded = as_written(tokens, a), as_written(tokens, a, rounded=True)
    parts = [
        of(tokens, text, a.first, a.last),
        of(tokens, text, a.number.first, a.number.last),
        f"{a.low:g}..{a.high:g}",
        a.relation.value,
        a.unit or a.counted or "-",
        "" if a.noun is None else of(tokens, text, a.noun, a.noun),
        "others" if a.others else "",
        f"{loose.low:g}..{loose.high:g}",
        f"{rounded.low:g}..{rounded.high:g}",
    ]
    return " ".join(filter(None, parts))


def ordinals(tokens, text, language):
    places = range(len(tokens.words))
    found = filter(None, (ordinal_at(tokens, place, language) for place in places))
    return [f"{of(tokens, text, o.first, o.last)} {o.value}" for o in found]


def numerals(tokens, text, language):
    places = range(len(tokens.words))
    found = filter(None, (numeral_at(tokens, place, language) for place in places))
    kinds = {(True, False): " share", (False, True): " year"}
    return [
        f"{of(tokens, text, n.first, n.last)} {n.value:.9g}{kinds.get((n.share, n.year), '')}"
        for n in found
    ]


def told(kind, text, language):
    """All readings of a kind, as the lines have them."""
    tokens = tokens_in(text)
    if kind == "numerals":
        return "; ".join(numerals(tokens, text, language))
    if kind == "amounts":
        return "; ".join(amount(tokens, text, a) for a in amounts(tokens, language))
    if kind == "ordinals":
        return "; ".join(ordinals(tokens, text, language))
    if kind == "times":
        found = times_of_day(tokens, language)
        return "; ".join(f"{of(tokens, text, a.first, a.last)} {a.low:g}" for a in found)
    days = dates_in(tokens, WRITTEN, WRITTEN)
    return "; ".join(
        f"[{tokens.folded.text[d.start : d.end]}] {d.first}..{d.last} {d.precision.value}"
        + ("" if d.dated else " undated")
        for d in days
    )


def lines():
    return [line.split("\t") for line in LINES.read_text("utf-8").splitlines()]


@pytest.mark.parametrize("kind", ["amounts", "numerals", "ordinals", "times", "dates"])
@pytest.mark.parametrize("language", ["ar", "en", "ru", "kk"])
def test_all_that_is_read_is_what_the_line_says(kind, language):
    asked = [
        (text, said) for where, what, text, said in lines() if (where, what) == (language, kind)
    ]
    assert asked
    assert [(text, told(kind, text, language)) for text, _ in asked] == asked
