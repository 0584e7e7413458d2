"""What other programs call the status of a name."""

from __future__ import annotations

from kzannotate.domain.entity import NameStatus

_WORDS = {
    NameStatus.PREFERRED: (
        *("preferred", "standardized", "legal", "regulated", "recommended", "approved"),
        *("preferredterm", "standardizedterm", "legalterm", "regulatedterm", "مفضل", "معتمد"),
    ),
    NameStatus.ADMITTED: (
        *("admitted", "allowed", "provisional", "nonstandard", "proposed", "admittedterm"),
        *("new", "مقبول", "variant"),
    ),
    NameStatus.DEPRECATED: (
        *("deprecated", "forbidden", "obsolete", "superseded", "notrecommended", "rejected"),
        *("deprecatedterm", "supersededterm", "donotuse", "blacklisted", "wrong", "خاطئ", "مهجور"),
    ),
}
_KNOWN = {word: status for status, words in _WORDS.items() for word in words}


def status_of(text: str) -> NameStatus | None:
    """The status that a word means; None if it means none that we know."""
    word = text.strip().lower().removesuffix("-admn-sts").removesuffix("admnsts")
    return _KNOWN.get("".join(char for char in word if char.isalpha()))
