"""Which article is a translation of which."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Translation:
    """An article and the one that it was translated from, common to all reviewers.

    Sentences that a person has paired are Relations of the kind ``translation_of``.

    Args:
        id: ``translation-`` and the document's id.
        document: the translation.
        original: the article it was made from; another one.
    """

    id: str
    document: str
    original: str
