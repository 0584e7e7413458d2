"""Which way a paragraph runs."""

from __future__ import annotations

import re

_RIGHT = re.compile(
    "[\u05d0-\u05f4\u0620-\u064a\u066e-\u06d3\u06d5\u06fa-\u08c9\ufb1d-\ufdfb\ufe70-\ufefc]+"
)
_LEFT = re.compile("[A-Za-z\u00c0-\u02af\u0370-\u0556\u1e00-\u1fff\u3040-\ud7a3]+")
_RTL_LANGUAGES = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})
_ENOUGH = 4096


def is_rtl(paragraph: str, language: str | None = None) -> bool:
    """Whether most strong letters run right to left; the language decides a tie.

    Only the first 4,096 code points of a very long paragraph are looked at.
    """
    head = paragraph[:_ENOUGH]
    right = sum(len(m.group()) for m in _RIGHT.finditer(head))
    left = sum(len(m.group()) for m in _LEFT.finditer(head))
    if right == left:
        return language is not None and is_rtl_language(language)
    return right > left


def is_rtl_language(language: str) -> bool:
    """Whether a BCP 47 tag names a language that is written right to left."""
    primary, *rest = language.lower().replace("_", "-").split("-")
    if "arab" in rest or "hebr" in rest:
        return True
    return primary in _RTL_LANGUAGES and not {"latn", "cyrl"} & set(rest)
