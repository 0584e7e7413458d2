"""Reference files: entities with their names and dated facts, ``kzannotate-reference/1``."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from kzannotate.domain.entity import (
    TERM_KIND,
    Entity,
    Evidence,
    Fact,
    FactValue,
    Name,
    NameStatus,
    Reference,
)
from kzannotate.errors import ForeignFileError
from kzannotate.foreign import foreign_bytes, utf_8_text
from kzannotate.text.fold import fold_word

if TYPE_CHECKING:
    from pathlib import Path

FORMAT = "kzannotate-reference/1"
LARGEST = 200 * 2**20
"""Bytes that a reference may have."""

_LARGEST_NUMBER = 1e30
_LONGEST_QUOTE = 60
"""Letters of a stranger's words that a sentence repeats."""
_CLITICS = frozenset({"و", "ف", "ب", "ك", "ل", "س", "ال", "لل", "وال", "بال", "فال", "كال"})


class _TroubleError(ValueError):
    """What is wrong, and words of the file near which it stands."""

    def __init__(self, sentence: str, near: str | None = None, occurrence: int = 1) -> None:
        super().__init__(sentence)
        self.near, self.occurrence = near, occurrence


@dataclass(slots=True)
class _Builder:
    entities: dict[str, Entity] = field(default_factory=dict)
    names: dict[str, Name] = field(default_factory=dict)
    facts: dict[str, Fact] = field(default_factory=dict)


def read(path: Path) -> Reference:
    """Read a reference file.

    Raises:
        ForeignFileError: it is not one; the sentence names the line.
    """
    text = _text(path)
    try:
        return _reference(_parse(text, path))
    except _TroubleError as trouble:
        line = _line_of(text, trouble)
        raise ForeignFileError(str(trouble), path=path, line=line) from trouble


def _text(path: Path) -> str:
    found = foreign_bytes(path, LARGEST, "the file is too large to be a reference")
    return utf_8_text(found, path)


def _parse(text: str, path: Path) -> Any:
    try:
        return json.loads(text, object_pairs_hook=_pairs, parse_constant=_constant)
    except json.JSONDecodeError as error:
        raise ForeignFileError(
            f"this is not JSON ({error.msg})", path=path, line=error.lineno
        ) from error
    except RecursionError as error:
        raise ForeignFileError("this is nested too deeply for a reference", path=path) from error
    except ValueError as error:
        if isinstance(error, _TroubleError):
            raise
        # Python reads no whole number of more than some thousand digits.
        raise ForeignFileError("a number in it has too many digits", path=path) from error


def _pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            shown = _short(key)
            raise _TroubleError(f"the key {shown!r} stands twice in one object", json.dumps(key))
        found[key] = value
    return found


def _short(text: str) -> str:
    """Some words of the file as a sentence repeats them."""
    return text if len(text) <= _LONGEST_QUOTE else f"{text[: _LONGEST_QUOTE - 1]}…"


def _constant(name: str) -> None:
    raise _TroubleError(f"{name} is not a value", name)


def _line_of(text: str, trouble: _TroubleError) -> int | None:
    if trouble.near is None:
        return None
    place = -1
    for _ in range(trouble.occurrence):
        place = text.find(trouble.near, place + 1)
    return text.count("\n", 0, place) + 1 if place >= 0 else None


def _reference(root: Any) -> Reference:
    if not isinstance(root, dict) or root.get("format") != FORMAT:
        raise _TroubleError(f'this is not a reference: "format" must be "{FORMAT}"')
    built = _Builder()
    for item in _list(root, "entities", "the file"):
        _add_entity(built, item, None)
    for item in _list(root, "terms", "the file"):
        _add_entity(built, item, TERM_KIND)
    for name in built.names.values():
        if name.topic and name.topic not in built.entities:
            raise _TroubleError(
                f"{_short(name.text)!r} has the topic {_short(name.topic)!r}, which is no entity's "
                "id",
                json.dumps(name.topic),
            )
    return Reference(
        tuple(built.entities.values()),
        tuple(built.names.values()),
        tuple(built.facts.values()),
        _optional(root, "title", "the file") or "",
    )


def _add_entity(built: _Builder, item: Any, kind: str | None) -> None:
    what = "a term" if kind else "an entity"
    if not isinstance(item, dict):
        raise _TroubleError(f"{what} must be an object, not {item!r}"[:120])
    id_ = _required(item, "id", what)
    near = json.dumps(id_)
    if id_ in built.entities:
        sentence = f"the id {_short(id_)!r} is given twice: ids must differ"
        raise _TroubleError(sentence, f'"id": {near}', 2)
    if not id_.isprintable():
        raise _TroubleError(f"the id {_short(id_)!r} holds signs that cannot be seen", near)
    shown = _short(id_)
    built.entities[id_] = Entity(
        id_,
        kind or _required(item, "kind", shown),
        _optional(item, "wikidata", shown),
        _optional(item, "domain", shown),
        _optional(item, "note", shown),
    )
    for value in _list(item, "names", shown):
        name = _name(value, id_)
        built.names.setdefault(name.id, name)
    for number, value in enumerate(_list(item, "facts", shown), 1):
        _add_fact(built, value, id_, number)


def _name(value: Any, entity: str) -> Name:
    if not isinstance(value, dict):
        sentence = f"a name of {_short(entity)!r} must be an object"
        raise _TroubleError(sentence, json.dumps(entity))
    text = _required(value, "text", f"a name of {_short(entity)}")
    near = json.dumps(text, ensure_ascii=False)
    status = value.get("status")
    if status not in list(NameStatus):
        raise _TroubleError(
            f"the name {_short(text)!r} of {_short(entity)!r} has the status "
            f"{_short(str(status))!r}: it must be preferred, admitted or deprecated",
            near,
        )
    folded = fold_word(text).strip()
    if not folded or folded in _CLITICS:
        raise _TroubleError(
            f"the name {_short(text)!r} of {_short(entity)!r} is only a particle that clings to "
            "other words and would be found everywhere: take it out",
            near,
        )
    language = _required(value, "language", f"the name {_short(text)}")
    return Name(
        _identity("n", entity, language, text),
        entity,
        text,
        language,
        NameStatus(status),
        _optional(value, "note", _short(text)),
        _optional(value, "topic", _short(text)),
    )


def _add_fact(built: _Builder, item: Any, entity: str, number: int) -> None:
    shown = _short(entity)
    if not isinstance(item, dict):
        raise _TroubleError(f"fact {number} of {shown!r} must be an object", json.dumps(entity))
    property_name = _required(item, "property", f"a fact of {shown}")
    given = _optional(item, "id", f"a fact of {shown}")
    id_ = given or _identity("t", entity, property_name, str(number))
    what = _short(given or f"{property_name} of {entity}")
    if id_ in built.facts:
        raise _TroubleError(f"the id {what!r} is given twice: ids must differ", json.dumps(id_), 2)
    sources = tuple(
        _source(source, id_, what, n) for n, source in enumerate(_list(item, "sources", what), 1)
    )
    built.facts[id_] = Fact(
        id_,
        entity,
        property_name,
        _value(item.get("value"), what, given or property_name),
        _optional(item, "unit", what),
        _optional(item, "valid_from", what),
        _optional(item, "valid_to", what),
        _optional(item, "note", what),
        sources,
    )


def _value(value: Any, what: str, near: str) -> FactValue:
    if isinstance(value, list) and all(isinstance(v, str) for v in value):
        return tuple(value)
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        raise _TroubleError(
            f"the value of {what!r} must be a text, a number or a list of texts", json.dumps(near)
        )
    if not isinstance(value, str) and not -_LARGEST_NUMBER <= value <= _LARGEST_NUMBER:
        raise _TroubleError(f"the value of {what!r} has too many digits", json.dumps(near))
    return value


def _source(item: Any, fact: str, what: str, number: int) -> Evidence:
    if not isinstance(item, dict):
        raise _TroubleError(f"a source of {what!r} must be an object", json.dumps(fact))
    return Evidence(
        f"{fact}/{number}",
        _optional(item, "title", what) or _optional(item, "url", what) or "",
        _optional(item, "url", what),
        _optional(item, "date", what),
        _optional(item, "retrieved", what),
        against=item.get("against") is True,
    )


def _list(item: dict[str, Any], key: str, what: str) -> list[Any]:
    found = item.get(key)
    if found is None:
        return []
    if not isinstance(found, list):
        raise _TroubleError(f'"{key}" of {what} must be a list', json.dumps(what))
    return found


def _required(item: dict[str, Any], key: str, what: str) -> str:
    found = _optional(item, key, what)
    if not found:
        near = next((json.dumps(v, ensure_ascii=False) for v in item.values() if v), None)
        raise _TroubleError(f'{what} lacks "{key}"', near if isinstance(near, str) else None)
    return found


def _optional(item: dict[str, Any], key: str, what: str) -> str | None:
    found = item.get(key)
    if found is None:
        return None
    if not isinstance(found, str):
        raise _TroubleError(
            f'"{key}" of {what} must be a text, not {found!r}'[:160], json.dumps(f"{key}")
        )
    if any("\ud800" <= c <= "\udfff" for c in found):
        raise _TroubleError(f'"{key}" of {what} holds half a character', json.dumps(found))
    return found.strip() or None


def _identity(letter: str, *parts: str) -> str:
    digest = hashlib.sha256("\x1f".join(parts).encode("utf-8")).hexdigest()
    return f"{letter}-{digest[:16]}"
