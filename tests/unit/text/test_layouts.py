"""Every layout of a number that the desk's languages write: see tests/data/layouts."""

from __future__ import annotations

from pathlib import Path

import pytest

from kzannotate.detection.passages.passage import Passage
from kzannotate.domain.claim import Bound

LAYOUTS = Path(__file__).parents[2] / "data" / "layouts"
SIGNS = {relation: relation.value for relation in Bound} | {Bound.EXACT: ""}


def rows():
    for file in sorted(LAYOUTS.glob("*.tsv")):
        for line in file.read_text(encoding="utf-8").splitlines():
            yield pytest.param(file.stem, *line.split("\t"), id=f"{file.stem} {line}")


def written(number):
    return f"{number:.4g}" if number < 1 else f"{number:.0f}" if number > 10**6 else f"{number:g}"


def reading(amount):
    """An amount as the layouts write it: sign, number or range, whether of others; unit."""
    ends = dict.fromkeys((written(amount.low), written(amount.high)))
    others = " others" if amount.others else ""
    unit = amount.unit or ("*" if amount.counted else "-")
    return f"{SIGNS[amount.relation]}{'-'.join(ends)}{others}", unit


@pytest.mark.parametrize(("language", "phrase", "value", "unit"), list(rows()))
def test_a_number_is_read_in_every_layout(language, phrase, value, unit):
    found = [reading(a) for a in Passage.read(phrase, language).amounts]
    assert found == ([(value, unit)] if value != "none" else [])


@pytest.mark.parametrize("language", ["ar", "en", "ru", "kk"])
def test_each_language_has_forty_layouts(language):
    assert len((LAYOUTS / f"{language}.tsv").read_text(encoding="utf-8").splitlines()) >= 40
