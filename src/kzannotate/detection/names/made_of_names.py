"""What tables of names make of each name by itself, handed on to the tables of the next reference.

When a name changes all tables are made anew, so that they come out as if nothing had been before;
what costs most of that is what the other names bring, and that is the same as it was. A changed
reference holds the very same objects for what it leaves alone: they are known by identity.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzannotate.detection.names.alignments import Listed
    from kzannotate.detection.names.name_uses import NamePhrases
    from kzannotate.detection.names.spellings import Spelling


class MadeOfNames:
    """What the tables of the last reference made, as far as they were asked for."""

    def __init__(self) -> None:
        self.phrases: Sequence[NamePhrases] = ()
        self.spellings: Sequence[Spelling] = ()
        self.listed: Sequence[Listed] = ()
        self.listed_beside: object = None
        """What those depend on besides their names."""
