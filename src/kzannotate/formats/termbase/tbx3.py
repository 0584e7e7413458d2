"""TBX version 3 (ISO 30042:2019), dialect TBX-Basic, data categories as attributes (DCA)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.formats.termbase.tbx_writing import Shape, write_tbx

if TYPE_CHECKING:
    from kzannotate.domain.loss import WrittenFile
    from kzannotate.formats.termbase.model import Termbase

NAMESPACE = "urn:iso:std:iso:30042:ed-2"
TERM_NOTES = {
    "partOfSpeech": frozenset({"noun", "verb", "adjective", "adverb", "other"}),
    "termType": frozenset(
        {"fullForm", "acronym", "abbreviation", "shortForm", "variant", "phrase"}
    ),
    "grammaticalGender": frozenset({"masculine", "feminine", "neuter", "other"}),
    "geographicalUsage": frozenset[str](),
}
"""Categories of the dialect with their picklists; an empty one allows any text."""

_SHAPE = Shape(
    declaration='<?xml version="1.0" encoding="UTF-8"?>',
    root="tbx",
    root_attributes={"style": "dca", "type": "TBX-Basic", "xml__lang": "en", "xmlns": NAMESPACE},
    header="tbxHeader",
    entry="conceptEntry",
    language="langSec",
    name="termSec",
    term_notes=TERM_NOTES,
)


def write(termbase: Termbase, *, with_facts: bool = False) -> WrittenFile:
    """The termbase as TBX 3.

    Args:
        termbase: what to write.
        with_facts: tell facts in notes.

    Raises:
        UserError: there is no name in it, which TBX does not allow.
    """
    return write_tbx(termbase, _SHAPE, with_facts=with_facts)
