"""Which of the desk's languages a text is in, by script and letters."""

from __future__ import annotations

import re

_SAMPLE = 20_000
_SCRIPTS = {
    "ar": re.compile("[\u0620-\u064a\ufb50-\ufdfb\ufe70-\ufefc]"),
    "ru": re.compile("[\u0400-\u052f]"),
    "en": re.compile("[A-Za-z]"),
}
_KAZAKH_ONLY = re.compile("[әғқңөұүһӘҒҚҢӨҰҮҺ]")
_KAZAKH_SHARE = 0.02
_FEWEST_LETTERS = 4


def guess_language(text: str) -> str | None:
    """``ar``, ``en``, ``ru`` or ``kk``; None where there are hardly any letters to go by."""
    sample = text[:_SAMPLE]
    counts = {code: len(letters.findall(sample)) for code, letters in _SCRIPTS.items()}
    best = max(counts, key=lambda code: counts[code])
    if counts[best] < _FEWEST_LETTERS:
        return None
    if best == "ru" and len(_KAZAKH_ONLY.findall(sample)) > _KAZAKH_SHARE * counts["ru"]:
        return "kk"
    return best
