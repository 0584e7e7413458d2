"""Words of bodies' names that say the same: support, aid and assistance."""

from __future__ import annotations

from collections import defaultdict
from functools import cache

from kzannotate.resources import resource
from kzannotate.text.fold import fold_word
from kzannotate.text.noun_stems import noun_stems


def say_the_same(one: frozenset[str], other: frozenset[str], language: str) -> bool:
    """Whether two words, told by their stems, stand for one another in names."""
    concepts = _concepts(language)
    here = {c for s in one for c in concepts.get(s, ())}
    return any(c in here for s in other for c in concepts.get(s, ()))


@cache
def _concepts(language: str) -> dict[str, frozenset[str]]:
    """For each stem the concepts that its words stand for; none for other languages."""
    found: dict[str, set[str]] = defaultdict(set)
    header, *lines = resource("lexicon", "name_words.tsv").read_text("utf-8").splitlines()
    columns = header.split("\t")
    if language in columns:
        for line in lines:
            cells = line.split("\t")
            for word in cells[columns.index(language)].split():
                for stem in noun_stems(fold_word(word), language):
                    found[stem].add(cells[0])
    return {stem: frozenset(concepts) for stem, concepts in found.items()}
