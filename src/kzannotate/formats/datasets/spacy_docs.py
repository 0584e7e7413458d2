"""spaCy: a DocBin of documents with ``ents``, ``spans`` and links.

Source: https://spacy.io/api/docbin. Tokens are ours, cut at every mark, so that no mark is lost:
all of them are in ``doc.spans["marks"]``, those that share no token in ``doc.ents`` too.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any

from kzannotate.errors import UserError
from kzannotate.formats.datasets.model import MarkKind
from kzannotate.formats.datasets.spacy_bin import SpacyBin
from kzannotate.formats.datasets.tokens import flat_on, tokenised

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kzannotate.formats.datasets.format import Target
    from kzannotate.formats.datasets.model import DataDocument, DataSet
    from kzannotate.formats.datasets.tokens import TokenText

SPANS = "marks"
"""Key of the span group."""
_ATTRIBUTES = ("ENT_IOB", "ENT_TYPE", "ENT_KB_ID", "ENT_ID")
_PART, _WORDS = 200, 200_000
"""Documents, and words, that are kept in memory."""


def write(data: DataSet, target: Target, _options: Mapping[str, str]) -> None:
    """Write all documents into one file.

    Raises:
        UserError: spaCy is not installed, or there are too many for one file.
    """
    try:
        import spacy
        from spacy.tokens import DocBin
    except ImportError as error:
        raise UserError("DocBin needs spaCy: pip install 'kzannotate[spacy]'.") from error
    with SpacyBin() as whole:
        documents = data.documents()
        vocabulary = spacy.blank("xx").vocab
        more = True
        while more:
            if len(vocabulary.strings) > _WORDS:
                # It keeps every word and mark for ever, and is slow to learn them.
                vocabulary = spacy.blank("xx").vocab
            part = DocBin(attrs=_ATTRIBUTES, store_user_data=True)
            for document in islice(documents, _PART):
                part.add(_doc(data, document, vocabulary))
            whole.add(part)
            more = len(part) == _PART
        with target.open() as file:
            whole.put(file)


def _doc(data: DataSet, document: DataDocument, vocabulary: Any) -> Any:
    from spacy.tokens import Doc, Span

    found = tokenised(document, at_marks=True)
    words, spaces, places = zip(*_words(found), strict=True) if document.text else ((), (), ())
    doc = Doc(vocabulary, words=list(words), spaces=list(spaces))
    index = {token: place for place, token in enumerate(places) if token is not None}
    about = document.document
    doc.user_data["id"] = about.id
    doc.user_data["text"] = document.text
    for name in ("title", "language", "published"):
        if value := getattr(about, name):
            doc.user_data[name] = value
    made = {}
    for each in found.on(document.marks):
        entity = data.entities.get(each.mark.entity or "")
        made[each.mark.id] = Span(
            doc,
            index[each.first],
            index[each.last] + 1,
            label=each.mark.label,
            kb_id=(entity.wikidata or entity.id) if entity else "",
            span_id=each.mark.id,
        )
    doc.spans[SPANS] = list(made.values())
    mentions = [m for m in document.marks if m.kind is MarkKind.MENTION and len(m.cover)]
    flat = {each.mark.id for each in flat_on(found, mentions)}
    doc.set_ents([span for id_, span in made.items() if id_ in flat])
    return doc


def _words(found: TokenText) -> Iterator[tuple[str, bool, int | None]]:
    """Words, whether a space follows, and their tokens; other gaps are tokens of their own."""
    if found.before:
        yield found.before, False, None
    for number, (word, gap) in enumerate(zip(found.words, found.spaces, strict=True)):
        space = gap.startswith(" ")
        yield word, space, number
        rest = gap[space:]
        if rest:
            yield rest, False, None
