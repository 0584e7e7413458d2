"""Latin acronyms letter by letter in Cyrillic ones: ССК for SCC, where others write СШК."""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.domain.entity import Name, NameStatus
from kzannotate.text.fold import fold_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_KINDS = ("organisation", "event", "document", "programme")
_LATIN = re.compile("(?=[^A-Z]*(?:[A-Z][^A-Z]*){3})[A-Z][A-Za-z]{2,7}")
_OWN = re.compile("[А-ЯЁӘҒҚҢӨҰҮҺІ]{2,8}")
_ALPHABETS = "aа bб cкс dд eе fф gг hх iи jдж kк lл mм nн oо pп qк rр sс tт uу vв wв xк yйи zз"
_LETTERS = {letters[0]: letters[1:] for letters in _ALPHABETS.split()}
"""For each Latin letter the Cyrillic ones that it may become."""
_MOST = 16
"""So many readings of one acronym are looked for."""


class CyrillicAcronym(NamedTuple):
    """What a word of Cyrillic letters may stand for.

    Args:
        latin: the acronym that it spells, as it is listed.
        name: the listed name meant: the body's own Cyrillic acronym, where it has one.
        other: whether it has one.
    """

    latin: str
    name: Name
    other: bool


def cyrillic_acronyms(
    names: Mapping[str, Iterable[Name]], kinds: Mapping[str, str]
) -> dict[str, tuple[CyrillicAcronym, ...]]:
    """Folded words that spell the Latin acronyms of bodies in Cyrillic letters."""
    found: dict[str, list[CyrillicAcronym]] = defaultdict(list)
    for entity, every in names.items():
        if kinds.get(entity) not in _KINDS:
            continue
        right = [n for n in every if n.status is not NameStatus.DEPRECATED]
        for name in right:
            if name.text.isascii() and _LATIN.fullmatch(name.text):
                own = next((n for n in right if _OWN.fullmatch(n.text)), None)
                for word in _spelled(name.text):
                    found[word].append(CyrillicAcronym(name.text, own or name, own is not None))
    return {word: tuple(meant) for word, meant in found.items()}


def _spelled(latin: str) -> Iterable[str]:
    letters = [_LETTERS[c] for c in latin.lower()]
    words = ("".join(w) for w in itertools.product(*letters))
    return {fold_word(w) for w in itertools.islice(words, _MOST)}
