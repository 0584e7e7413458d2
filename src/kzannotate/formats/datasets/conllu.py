"""CoNLL-U: ten columns, a comment for each sentence; marks as IOB2 and links in MISC.

Source: https://universaldependencies.org/format.html. Nothing is analysed: lemma, tags and heads
are empty. ``SpaceAfter=No`` and ``SpacesAfter`` give the text back letter for letter.
"""

from __future__ import annotations

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
_EMPTY = "\t".join("_" * 7)


def write(data: DataSet, target: Target, options: Mapping[str, str]) -> None:
    """Write the mentions of all documents into one file.

    Options: ``tokens`` (``marks`` or ``words``).
    """
    with target.open() as file:
        for document in data.documents():
            lines = _lines(data, document, at_marks=options["tokens"] == "marks")
            file.write("".join(f"{line}\n" for line in lines).encode())


def _lines(data: DataSet, document: DataDocument, *, at_marks: bool) -> Iterator[str]:
    found = tokenised(document, at_marks=at_marks)
    mentions = [m for m in document.marks if m.kind is MarkKind.MENTION and len(m.cover)]
    marks = flat_on(found, mentions)
    tags = tags_of(len(found.words), marks, "iob2")
    links = _links(data, marks)
    for number, (first, end) in enumerate(found.sentences):
        yield from _head(document, number, document.text[found.starts[first] : found.ends[end - 1]])
        before = found.before if not first else ""
        for place in range(first, end):
            tag, space = tags[place], found.spaces[place]
            plain = tag == "O" and space == " " and not before
            misc = "_" if plain else _misc(space, tag, links.get(place), before)
            before = ""
            yield f"{place - first + 1}\t{found.words[place]}\t{_EMPTY}\t{misc}"
        yield ""


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
    return {
        each.first: known[each.mark.entity].address
        for each in marks
        if each.mark.entity and each.mark.entity in known
    }


def _misc(space: str, tag: str, link: str | None, before: str) -> str:
    found = []
    if tag != "O":
        found.append(f"NER={tag.replace('|', '/')}")
    if link:
        found.append(f"Link={link.translate(_SPACES)}")
    if before:
        found.append(f"SpacesBefore={before.translate(_SPACES)}")
    if not space:
        found.append("SpaceAfter=No")
    elif space != " ":
        found.append(f"SpacesAfter={space.translate(_SPACES)}")
    return "|".join(found) or "_"


def _one_line(text: str) -> str:
    return " ".join(text.split())
