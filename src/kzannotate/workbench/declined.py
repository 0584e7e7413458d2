"""The same name in another case: Казахстан and Казахстана, Қазақстан and Қазақстанның.

Stems are good for likeness and not for proof: a form that some other name could have too, or that
may be another person's, is told apart as unsure.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING

from kzannotate.domain.document import Document
from kzannotate.domain.span import Span
from kzannotate.workbench.likewise import is_one_piece

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.text.tokens import Tokens
    from kzannotate.workbench.session import Workbench

LANGUAGES = frozenset({"ru", "kk"})
"""Languages whose names are declined by endings."""
_SHORTEST_STEM = 5
_LOST = 2
"""Letters of the known form that an ending may have taken the place of."""
_ADDED = 6
"""Letters that the endings of a case may have."""
_SURNAMES = ("ов", "ев", "ин", "ын", "ова", "ева", "ина", "ына", "ский", "ская")
"""Endings with which a man's genitive is a woman's name."""


@dataclass(frozen=True, slots=True)
class Form:
    """Where a name stands in another form.

    Args:
        sure: no other name that the project knows could read like this.
    """

    span: Span
    sure: bool


class Declined:
    """A name, made ready to be found in other cases in many texts of its language.

    Args:
        words: as they stand somewhere, in any case.
        language: one of ``LANGUAGES``.
        others: names of other entities in that language.
    """

    def __init__(self, words: str, language: str, others: Sequence[str] = ()) -> None:
        from kzannotate.text.tokens import tokens_in

        self.language, self._tokens = language, tokens_in(words)
        self._words = self._tokens.words
        self._stems = _stems(self._words, language)
        self._gaps = [self._tokens.gap(n).strip() for n in range(len(self._words) - 1)]
        begins = self._words[0][:3] if self._words else ""
        near = (w for w in map(_words, others) if w and w[0].startswith(begins))
        self._shared = any(self._stems & _stems(w, language) for w in near)

    @property
    def fragments(self) -> list[str]:
        """What stands inside each word, whatever its ending."""
        from kzannotate.text.stems import stem

        # The last letter of a stem may be softened in the text.
        found = (stem(word, self.language) for word in self._words)
        return [f[:-1] if len(f) > _SHORTEST_STEM else f for f in found]

    def forms(self, text: str) -> Iterator[Form]:
        """Where the name stands otherwise than in the words given, in order."""
        from kzannotate.text.stems import stem
        from kzannotate.text.tokens import tokens_in

        if not self._words:
            return
        tokens, count = tokens_in(text), len(self._words)
        stems = [stem(word, self.language) for word in tokens.words]
        first = {stemmed.split(" ")[0] for stemmed in self._stems}
        for n in range(len(stems) - count + 1):
            if stems[n] in first and self._stands_at(tokens, stems, n):
                here = tokens.words[n : n + count]
                yield Form(tokens.span(n, n + count - 1), self._is_sure(here))

    def _stands_at(self, tokens: Tokens, stems: list[str], n: int) -> bool:
        count = len(self._words)
        if " ".join(stems[n : n + count]) not in self._stems:
            return False
        if tokens.words[n : n + count] == self._words:
            return False
        if self._tokens.is_capital(0) and not tokens.is_capital(n):
            return False
        return all(is_one_piece(tokens.gap(n + k), gap) for k, gap in enumerate(self._gaps))

    def _is_sure(self, words: Sequence[str]) -> bool:
        if self._shared or any(w.endswith(_SURNAMES) for w in self._words):
            return False
        return all(map(_is_a_case_of, words, self._words))


def declined_in(bench: Workbench, document: str, words: str, entity: str | None) -> Declined | None:
    """The name of an entity, to be found in other cases; None where its language has none."""
    record = bench.store.record(Document, document)
    language = record.language if record is not None else None
    if language not in LANGUAGES or not words.strip():
        return None
    others = [n.text for n in bench.reference().names if n.entity != entity]
    return Declined(words, language, others)


def _words(name: str) -> tuple[str, ...]:
    from kzannotate.text.tokens import words_of

    return words_of(name)


def _stems(words: Sequence[str], language: str) -> frozenset[str]:
    from kzannotate.text.stems import declined_stems

    return frozenset(declined_stems(words, language)) if words else frozenset()


def _is_a_case_of(form: str, known: str) -> bool:
    """Whether two forms of a word have all but their endings in common."""
    if form == known:
        return True
    same = sum(
        1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(form, known, strict=False))
    )
    lost, added = len(known) - same, len(form) - same
    return same >= _SHORTEST_STEM and min(lost, added) <= _LOST and max(lost, added) <= _ADDED
