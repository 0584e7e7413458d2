"""The tables of a changed reference come out as if there had been none before."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kzannotate.detection.names.glossary import Glossary

NAMES = {
    "fund": ["en + Fund of the Green Valley", "ar + صندوق الوادي الأخضر", "kk + Жасыл алқап қоры"],
    "valley": ["en + Green Valley", "ru + Зелёная долина"],
    "summit": ["en + Third Summit of the Fund of the Green Valley"],
    "omar": ["en + Salem Omarov", "ru + Салем Омаров", "ar + سالم عمروف"],
    "other": ["ru + Дамир Омаров"],
}
KINDS = {"omar": "person", "other": "person", "valley": "place", "summit": "event"}
TABLES = ("uses", "phrases", "place_stems", "kin", "cyrillic_acronyms")


def tables_of(glossary):
    spellings, rewordings = glossary.spellings, glossary.rewordings
    near = spellings._near
    return [
        *(list(getattr(glossary, table)) for table in TABLES),
        list(glossary.uses.values()),
        [list(t.items()) for t in (spellings._entries, spellings._persons, near._people)],
        (rewordings.listed, rewordings._telling),
    ]


@pytest.mark.parametrize("number", range(sum(map(len, NAMES.values()))))
@pytest.mark.parametrize("change", ["renamed", "removed", "moved"])
def test_tables_after_others_are_those_made_at_once(reference_of, number, change):
    reference = reference_of(NAMES, **KINDS)
    before = Glossary(reference)
    tables_of(before)
    names = list(reference.names)
    name = names.pop(number)
    if change == "renamed":
        names.insert(number, replace(name, text=f"{name.text} Today"))
    elif change == "moved":
        names.append(name)
    other = replace(reference, names=tuple(names))
    assert tables_of(Glossary(other, before)) == tables_of(Glossary(other))


def test_names_of_an_entity_of_another_kind_are_looked_at_anew(reference_of):
    reference = reference_of(NAMES, **KINDS)
    before = Glossary(reference)
    tables_of(before)
    entities = tuple(replace(e, kind="organisation") for e in reference.entities)
    other = replace(reference, entities=entities)
    assert tables_of(Glossary(other, before)) == tables_of(Glossary(other))
