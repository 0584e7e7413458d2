"""A corrected article as plain text; tracked changes in the signs of CriticMarkup."""

from __future__ import annotations

from kzannotate.formats.corrected.model import CorrectedArticle, Fate, Showing, pieces

_SIGNS = {
    Fate.KEPT: "{}",
    Fate.STRUCK: "{{--{}--}}",
    Fate.NEW: "{{++{}++}}",
}


def write(article: CorrectedArticle, showing: Showing) -> str:
    """The text; without tracked changes it is the article's own with the corrections made."""
    return "".join(_SIGNS[p.fate].format(p.text) for p in pieces(article, showing))
