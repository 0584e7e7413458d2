"""What words of four languages tell of, by concept: a fire, a court, an election."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

from kzannotate.resources import resource
from kzannotate.text.fold import fold_word
from kzannotate.text.matching import bare_forms

_NONE: frozenset[str] = frozenset()


class _Topics(NamedTuple):
    """Concepts by the words and by the beginnings of words that tell of them."""

    words: dict[str, frozenset[str]]
    beginnings: dict[str, frozenset[str]]
    lengths: tuple[int, ...]


@cache
def _topics() -> _Topics:
    words: dict[str, frozenset[str]] = {}
    beginnings: dict[str, frozenset[str]] = {}
    for line in resource("lexicon", "topics.tsv").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        concept, *cells = line.split("\t")
        for word in " ".join(cells).split():
            table = words if word.endswith("_") else beginnings
            folded = fold_word(word.removesuffix("_"))
            table[folded] = table.get(folded, _NONE) | {concept}
    return _Topics(words, beginnings, tuple(sorted({len(b) for b in beginnings})))


@lru_cache(maxsize=2_048)
def topics_of(word: str) -> frozenset[str]:
    """The concepts that a folded word tells of, with or without its Arabic clitics."""
    known = _topics()
    found = known.words.get(word, _NONE)
    for form in bare_forms(word):
        found |= known.words.get(form, _NONE)
        for length in known.lengths:
            told = known.beginnings.get(form[:length])
            if told:
                found |= told
    return found
