"""CoNLL-U: ten columns, a comment for each sentence; marks as IOB2 and links in MISC.

Source: https://universaldependencies.org/format.html. Nothing is analysed: lemma, tags and heads
are empty. ``SpaceAfter=No`` and ``SpacesAfter`` give the text back letter for letter.
"""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from kzannotate.formats.datasets.conll_tags import tags_of
from kzannotate.formats.datasets.model import MarkKind
from kzannotate.formats.datasets.tokens import flat_on, tokenised

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kzannotate.formats.datasets.format import Target
    from kzannotate.formats.datasets.model import DataDocument, DataSet
    from kzannotate.formats.datasets.tokens import TokenMark

_SPACES = str.maketrans(
    {" ": "\\s", "\t": "\\t", "\n": "\\n", "\r": "\\r", "|": "\\p", "\\": "\\\\"}
)
_LINE = f"{{}}\t{{}}\t{chr(9).join('_' * 7)}\t{{}}".format


def write(data: DataSet, target: Target, options: Mapping[str, str]) -> None:
    """Write the mentions of all documents into one file.

    Options: ``tokens`` (``marks`` or ``words``).
    """
    with target.open() as file:
        for document in data.documents():
            lines = _lines(data, document, at_marks=options["tokens"] == "marks")
            file.write("\n".join([*lines, ""]).encode())


def _lines(data: DataSet, document: DataDocument, *, at_marks: bool) -> list[str]:
    found = tokenised(document, at_marks=at_marks)
    mentions = [m for m in document.marks if m.kind is MarkKind.MENTION and len(m.cover)]
    marks = flat_on(found, mentions)
    tags = tags_of(len(found.words), marks, "iob2")
    links, spaces = _links(data, marks), found.spaces
    lines: list[str] = []
    for number, (first, end) in enumerate(found.sentences):
        stretch = document.text[found.starts[first] : found.ends[end - 1]]
        lines += _head(document, number, stretch)
        more = [
            "_"
            if tags[place] == "O" and spaces[place] == " " and place
            else _misc(spaces[place], tags[place], links.get(place), "" if place else found.before)
            for place in range(first, end)
        ]
        lines += map(_LINE, count(1), found.words[first:end], more)
        lines.append("")
    return lines


def _head(document: DataDocument, number: int, text: str) -> Iterator[str]:
    about = document.document
    if number == 0:
        yield f"# newdoc id = {_one_line(about.id)}"
        if about.language:
            yield f"# lang = {about.language}"
    yield f"# sent_id = {_one_line(about.id)}-{number + 1}"
    yield f"# text = {_one_line(text)}"


def _links(data: DataSet, marks: list[TokenMark]) -> dict[int, str]:
    """The entity's address at the first token of each mark."""
    known = data.entities
    used = {each.mark.entity for each in marks if each.mark.entity in known}
    written = {id_: known[id_].address.translate(_SPACES) for id_ in used if id_}
    return {each.first: written[each.mark.entity] for each in marks if each.mark.entity in written}


def _misc(space: str, tag: str, link: str | None, before: str) -> str:
    found = []
    if tag != "O":
        found.append(f"NER={tag.replace('|', '/')}")
    if link:
        found.append(f"Link={link}")
    if before:
        found.append(f"SpacesBefore={before.translate(_SPACES)}")
    if not space:
        found.append("SpaceAfter=No")
    elif space != " ":
        found.append(f"SpacesAfter={space.translate(_SPACES)}")
    return "|".join(found) or "_"


def _one_line(text: str) -> str:
    return " ".join(text.split())
