"""Given names in Arabic letters, which have no capitals to tell names from other words."""

from __future__ import annotations

from functools import cache

from kzannotate.resources import resource
from kzannotate.text.fold import fold_word

_SURNAMES = ("وف", "يف", "وفا", "يفا", "ينا", "سكي", "فيتش", "ويتش", "باييف", "بيكوف", "شفيلي")
_SHORTEST_SURNAME = 5


@cache
def given_names() -> frozenset[str]:
    """All that are listed, folded."""
    lines = resource("lexicon", "given_names.txt").read_text(encoding="utf-8").splitlines()
    told = (line for line in lines if not line.startswith("#"))
    return frozenset(fold_word(word) for line in told for word in line.split())


def is_built_as_surname(word: str) -> bool:
    """Whether a folded word ends as Slavic and Turkic surnames do."""
    return len(word) >= _SHORTEST_SURNAME and word.endswith(_SURNAMES)
