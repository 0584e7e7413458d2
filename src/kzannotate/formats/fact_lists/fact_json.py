"""Facts as JSON, ``kzannotate-facts/1``: a line for each, so that a trouble has its line."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from kzannotate.domain.codec import decode, encode
from kzannotate.domain.entity import Fact
from kzannotate.domain.report import LeftOut
from kzannotate.errors import BugError, ForeignFileError
from kzannotate.formats.fact_lists.model import (
    LARGEST_NUMBER,
    LONGEST,
    MOST,
    FactList,
    ListedFact,
    text_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

FORMAT = "kzannotate-facts/1"
_NAME = "entity_name"
_NEEDED = ("property_name", "value")
_LIST = re.compile(r'"facts"\s*:\s*\[')


def write(facts: Iterable[Fact], called: Mapping[str, str]) -> str:
    """All facts with everything that is known of them.

    Args:
        facts: in their order.
        called: names of entities by their ids, for people.
    """
    rows = ",\n".join(
        json.dumps({_NAME: called.get(f.entity, ""), **encode(f)}, ensure_ascii=False)
        for f in facts
    )
    return f'{{"format": "{FORMAT}", "facts": [\n{rows}\n]}}\n'


def read(path: Path) -> FactList:
    """Read such a file; a fact that is none is left out with its line.

    Raises:
        ForeignFileError: it is something else; the sentence names the line.
    """
    text = text_of(path)
    _refuse_others(text, path)
    place = _LIST.search(text)
    if place is None:
        raise ForeignFileError("there is no list of facts in it", path=path)
    facts: list[ListedFact] = []
    left_out: list[LeftOut] = []
    ids: set[str] = set()
    for line, told in _each(text, place.end()):
        try:
            facts.append(_listed(line, told, ids))
        except ValueError as trouble:
            left_out.append(LeftOut(path.name, line, str(trouble)))
        if len(facts) > MOST:
            sentence = f"there are more than {MOST} facts in it: split it"
            raise ForeignFileError(sentence, path=path, line=line)
    return FactList(tuple(facts), tuple(left_out))


def _refuse_others(text: str, path: Path) -> None:
    try:
        whole = json.loads(text, parse_constant=_refuse_constant)
    except json.JSONDecodeError as error:
        sentence = f"this is not JSON ({error.msg})"
        raise ForeignFileError(sentence, path=path, line=error.lineno) from error
    except (RecursionError, ValueError) as error:
        raise ForeignFileError("this is no JSON that can be read", path=path) from error
    named = whole.get("format") if isinstance(whole, dict) else None
    if named != FORMAT or not isinstance(whole.get("facts"), list) or next(iter(whole)) == "facts":
        sentence = f'this is no list of facts: its "format" must come first and be {FORMAT}'
        raise ForeignFileError(sentence, path=path)


def _refuse_constant(word: str) -> None:
    raise ValueError(word)


def _each(text: str, place: int) -> Iterator[tuple[int, Any]]:
    """Each element of the list that begins at a place, with its line."""
    decoder, line, counted = json.JSONDecoder(), 1, 0
    while True:
        while text[place] in " \t\r\n,":
            place += 1
        if text[place] == "]":
            return
        line += text.count("\n", counted, place)
        counted = place
        told, place = decoder.raw_decode(text, place)
        yield line, told


def _listed(line: int, told: Any, ids: set[str]) -> ListedFact:
    """The fact of an element.

    Raises:
        ValueError: says what is wrong.
    """
    if not isinstance(told, dict):
        raise ValueError("this is no fact but something else")  # noqa: TRY004
    called = told.pop(_NAME, "")
    if not told.get("entity") and not called:
        raise ValueError("the fact names no entity")
    for key in _NEEDED:
        if told.get(key) in (None, "", []):
            raise ValueError(f'the fact has no "{key}"')
    told = {"id": "", "entity": "", **told}
    told["sources"] = [
        {"id": "", **source} for source in told.get("sources") or [] if isinstance(source, dict)
    ]
    try:
        fact = decode(Fact, told)
    except BugError:
        sentence = "a key of the fact is unknown, or what it holds is of a wrong sort"
        raise ValueError(sentence) from None
    _refuse_giants(fact)
    if fact.id and fact.id in ids:
        raise ValueError("a fact above has this id already")
    ids.add(fact.id)
    return ListedFact(line, fact, str(called))


def _refuse_giants(fact: Fact) -> None:
    texts = [fact.id, fact.entity, fact.property_name, fact.unit, fact.note, fact.value]
    for source in fact.sources:
        texts += [source.title, source.address, source.date, source.retrieved, source.quote]
    if any(isinstance(text, str) and len(text) > LONGEST for text in texts):
        raise ValueError(f"a text of the fact has more than {LONGEST} letters")
    if isinstance(fact.value, (int, float)) and abs(fact.value) > LARGEST_NUMBER:
        raise ValueError("the number is too large")
