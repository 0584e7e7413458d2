"""Comparing two passages that speak of the same thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.domain.codec import decode
from kzannotate.errors import ForeignFileError, UserError
from kzannotate.formats.articles.model import FoundArticles
from kzannotate.formats.sandbox import Sandbox

if TYPE_CHECKING:
    from pathlib import Path

    from kzannotate.detection.comparing.verdicts.comparison import Comparison


LONGEST = 20_000
"""Code points of a passage; more than a page or two is no passage."""


def compare_texts(
    a: str, b: str, language_a: str | None = None, language_b: str | None = None
) -> Comparison:
    """Whether what two passages state can both be right.

    Raises:
        UserError: one of them says nothing, or is too long to be one passage.
    """
    for name, text in (("first", a), ("second", b)):
        if not text.strip():
            raise UserError(f"The {name} passage is empty: there is nothing to compare.")
        if len(text) > LONGEST:
            raise UserError(
                f"The {name} passage has {len(text):,} letters: give the sentence or two that "
                "state the value."
            )
    from kzannotate.detection.comparing.compare import compare_passages
    from kzannotate.text.language import guess_language

    return compare_passages(a, b, language_a or guess_language(a), language_b or guess_language(b))


def passage_of_file(path: Path) -> str:
    """The text of a file.

    Raises:
        ForeignFileError: it cannot be read.
    """
    with Sandbox() as sandbox:
        found = decode(FoundArticles, sandbox.read("articles.any_file", path, {}))
    if len(found.articles) != 1:
        raise ForeignFileError("the file holds more than one text, or none", path=path)
    return found.articles[0].text
