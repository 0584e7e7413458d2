"""Which article is a translation of which."""

from __future__ import annotations

from dataclasses import dataclass

from kzannotate.domain.growing import later
from kzannotate.domain.span import Passage


@dataclass(frozen=True, slots=True)
class Translation:
    """An article and the one that it was translated from, common to all reviewers.

    Sentences that a person has paired are Relations of the kind ``translation_of``. In a
    reviewer's own layer a record with the same id says which sentences have no counterpart.

    Args:
        id: ``translation-`` and the document's id.
        document: the translation.
        original: the article it was made from; another one.
        alone: sentences of either that stand for none of the other.
    """

    id: str
    document: str
    original: str
    alone: tuple[Passage, ...] = later(())
