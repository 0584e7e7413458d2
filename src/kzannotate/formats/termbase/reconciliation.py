"""Entities in the shape of the Reconciliation Service API 0.2, which OpenRefine speaks."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from kzannotate.domain.entity import NameStatus
from kzannotate.domain.loss import Tally, WrittenFile
from kzannotate.errors import ForeignFileError
from kzannotate.formats.termbase.file_text import read_text
from kzannotate.formats.termbase.left_out import LeftOutList
from kzannotate.formats.termbase.model import (
    LONGEST_NAME,
    LONGEST_NOTE,
    MOST_NAMES,
    Entry,
    EntryName,
    Termbase,
    best_name,
    kind_of,
)
from kzannotate.formats.termbase.statuses import status_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kzannotate.domain.entity import Fact

_SPACE = "urn:kzannotate:entity"
_SCHEMA = "urn:kzannotate:property"
_NAME, _FACT = "name", "fact"
_TEXTS = ("wikidata", "domain", "note")


def write(termbase: Termbase) -> WrittenFile:
    """One JSON object: the service's ``manifest``, its ``entities``, and an ``extend`` answer."""
    lost = Tally()
    kinds = sorted({kind_of(entry) for entry in termbase.entries})
    rows = {e.id or f"entry-{n}": e for n, e in enumerate(termbase.entries, 1)}
    values = {id_: dict(_values(entry, lost)) for id_, entry in rows.items()}
    properties = sorted({key for found in values.values() for key in found})
    made = {
        "manifest": {
            "versions": ["0.2"],
            "name": termbase.title or "kzannotate",
            "identifierSpace": _SPACE,
            "schemaSpace": _SCHEMA,
            "defaultTypes": [_type(kind) for kind in kinds],
        },
        "entities": [_entity(id_, entry) for id_, entry in rows.items()],
        "extend": {
            "meta": [{"id": key, "name": key.replace(".", " ")} for key in properties],
            "rows": {
                id_: {key: found.get(key, []) for key in properties}
                for id_, found in values.items()
            },
        },
    }
    return WrittenFile(json.dumps(made, ensure_ascii=False, indent=1) + "\n", lost.losses())


def _type(kind: str) -> dict[str, str]:
    return {"id": kind, "name": kind}


def _entity(id_: str, entry: Entry) -> dict[str, Any]:
    name = best_name(entry, "en") or best_name(entry)
    found: dict[str, Any] = {"id": id_, "name": name.text if name else id_}
    if entry.note:
        found["description"] = entry.note
    return {**found, "type": [_type(kind_of(entry))]}


def _values(entry: Entry, lost: Tally) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    names: dict[str, list[dict[str, Any]]] = {}
    for name in entry.names:
        status = name.status or NameStatus.ADMITTED
        names.setdefault(f"{_NAME}.{name.language}.{status.value}", []).append({"str": name.text})
        lost.add("notes of names have no place here", name.note or "", int(bool(name.note)))
        lost.add("topics have no place here", name.text, int(bool(name.topic)))
        for further in (*name.further, *entry.further):
            lost.add(f"“{further.category}” has no place here", further.text)
    yield from names.items()
    for key in _TEXTS:
        said = getattr(entry, key)
        if said:
            yield key, [{"str": said}]
    facts: dict[str, list[dict[str, Any]]] = {}
    for fact in entry.facts:
        facts.setdefault(f"{_FACT}.{fact.property_name}", []).extend(_fact_values(fact))
        if fact.valid_from or fact.valid_to or fact.sources or fact.note or fact.unit:
            lost.add("facts lose their unit, time and sources", fact.property_name)
    yield from facts.items()


def _fact_values(fact: Fact) -> list[dict[str, Any]]:
    parts = fact.value if isinstance(fact.value, tuple) else (fact.value,)
    return [{"str": part} if isinstance(part, str) else {"float": part} for part in parts]


def read(path: Path) -> Termbase:
    """Read what ``write`` wrote; facts are not taken, as they have lost their time and sources.

    Raises:
        ForeignFileError: it is something else.
    """
    try:
        found = json.loads(read_text(path), parse_int=str, parse_float=str)
    except (ValueError, RecursionError) as error:
        line = getattr(error, "lineno", None)
        raise ForeignFileError("this is not JSON", path=path, line=line) from error
    shape = "this is no list of entities of a reconciliation service"
    if not isinstance(found, dict) or not isinstance(found.get("entities"), list):
        raise ForeignFileError(shape, path=path)
    left_out = LeftOutList(path.name)
    title = _text(_dict(found.get("manifest")).get("name"))
    rows = _dict(_dict(found.get("extend")).get("rows"))
    entries = []
    for item in found["entities"]:
        entry = _read_entity(_dict(item), rows, left_out)
        entries += [entry] if entry else []
        if sum(len(e.names) for e in entries[-1:]) > MOST_NAMES or len(entries) > MOST_NAMES:
            sentence = f"there are more than {MOST_NAMES} names in it: split it"
            raise ForeignFileError(sentence, path=path)
    ours = _dict(found.get("manifest")).get("identifierSpace") == _SPACE
    plain_title = title if title != "kzannotate" else None
    return Termbase(plain_title or "", tuple(entries), "", ours, left_out.told())


def _read_entity(item: dict[str, Any], rows: dict[str, Any], left_out: LeftOutList) -> Entry | None:
    id_, name = _text(item.get("id")), _text(item.get("name"))
    if id_ is None:
        left_out.count("an entity without an id", None)
        return None
    types = item.get("type")
    kind = _text(_dict(types[0]).get("id")) if isinstance(types, list) and types else None
    values = _dict(rows.get(id_))
    names = tuple(_read_names(values, left_out))
    if not names and name and name != id_:
        names = tuple(_guessed(name, left_out))
    said = {key: _text(_first(values.get(key))) for key in _TEXTS}
    note = said["note"] or _text(item.get("description"))
    return Entry(id_, kind, said["wikidata"], said["domain"], note, names)


def _read_names(values: dict[str, Any], left_out: LeftOutList) -> Iterator[EntryName]:
    for key, cells in values.items():
        about, _, rest = key.partition(".")
        language, _, status = rest.rpartition(".")
        if about != _NAME:
            if cells and key not in _TEXTS:
                left_out.count(about, None)
            continue
        for cell in cells if isinstance(cells, list) else ():
            text = _text(_dict(cell).get("str"))
            if text and len(text) <= LONGEST_NAME:
                yield EntryName(text, language, status_of(status))
            else:
                left_out.add(f"the name has more than {LONGEST_NAME} letters", None)


def _guessed(name: str, left_out: LeftOutList) -> Iterator[EntryName]:
    from kzannotate.text.language import guess_language

    language = guess_language(name)
    if language is None or len(name) > LONGEST_NAME:
        left_out.add("nobody says which language the name is in", None)
    else:
        yield EntryName(name, language)


def _dict(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _first(cells: Any) -> Any:
    return _dict(cells[0]).get("str") if isinstance(cells, list) and cells else None


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) and 0 < len(value) <= LONGEST_NOTE else None
