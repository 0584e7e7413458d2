"""TBX version 2 (``martif``): what OmegaT, Weblate and the Translate Toolkit read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.formats.termbase.tbx_writing import Shape, write_tbx

if TYPE_CHECKING:
    from kzannotate.domain.loss import WrittenFile
    from kzannotate.formats.termbase.model import Termbase

_ANY = frozenset[str]()
_SHAPE = Shape(
    declaration=(
        '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">'
    ),
    root="martif",
    root_attributes={"type": "TBX", "xml__lang": "en"},
    header="martifHeader",
    entry="termEntry",
    language="langSet",
    name="tig",
    term_notes={
        "partOfSpeech": _ANY,
        "termType": _ANY,
        "grammaticalGender": _ANY,
        "geographicalUsage": _ANY,
        "termLocation": _ANY,
    },
)


def write(termbase: Termbase, *, with_facts: bool = False) -> WrittenFile:
    """The termbase as TBX 2.

    Args:
        termbase: what to write.
        with_facts: tell facts in notes.

    Raises:
        UserError: there is no name in it, which TBX does not allow.
    """
    return write_tbx(termbase, _SHAPE, with_facts=with_facts)
