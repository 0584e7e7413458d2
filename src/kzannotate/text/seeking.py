"""Finding words in a text as a person means them: folded, behind prefixes, as whole words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from kzannotate.domain.span import Span
from kzannotate.text.fold import Folded, fold, fold_word

_MARKS = "\u064b-\u065f\u0670\u0640\u0300-\u036f"
_BEGIN, _END = rf"(?<![\w{_MARKS}])", rf"(?![\w{_MARKS}])"
_ARTICLE, _LAM = "ال", "ل"
_BEFORE_WORD = "[وف]?(?:[بكس]?(?:ال)?|لل?)"
"""What may stand before a word inside one written word: and, with, as, to, shall, the."""
_BEFORE_ARTICLE = "[وف]?[بك]?"
_ANY_SPACE = r"\s{1,3}"
_FRAGMENT = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Sought:
    """What is looked for.

    Args:
        words: as they were typed.
        whole: the hit must begin and end where words do.
        prefixes: with ``whole``, Arabic prefixes (و ف ب ك ل س ال) may stand before it.
        exact: vowel signs, forms of hamza and case count too.
        pattern: ``words`` is a regular expression.
    """

    words: str
    whole: bool = False
    prefixes: bool = True
    exact: bool = False
    pattern: bool = False

    @property
    def blank(self) -> bool:
        """Whether there is nothing to look for."""
        return not (self.words if self.pattern else self.words.strip())


class Ground(NamedTuple):
    """A text as it is searched; ``folded`` is None where it is searched as it was written."""

    text: str
    folded: Folded | None

    def span(self, start: int, end: int) -> Span:
        """The raw code points of a stretch of ``text``."""
        return Span(start, end) if self.folded is None else self.folded.raw_span(start, end)

    def index_of(self, raw_index: int) -> int:
        """The place in ``text`` of a raw position."""
        return raw_index if self.folded is None else self.folded.index_of(raw_index)


def ground(text: str, sought: Sought) -> Ground:
    """A text made ready to be searched, in time proportional to its length."""
    if sought.exact:
        return Ground(text, None)
    folded = fold(text)
    return Ground(folded.text, folded)


def expression(sought: Sought) -> str:
    """The regular expression that finds what is sought in a ground.

    Where it has groups of its own, the last one that took part is the hit.
    """
    if sought.pattern:
        body = sought.words if sought.exact else folded_pattern(sought.words)
        return f"{_BEGIN}(?:{body}){_END}" if sought.whole else body
    words = sought.words.split() if sought.exact else fold_word(sought.words).split()
    body = _ANY_SPACE.join(map(re.escape, words))
    if not sought.whole:
        return body
    if not sought.prefixes or not "\u0620" <= body[:1] <= "\u06d3":
        return f"{_BEGIN}{body}{_END}"
    return f"{_BEGIN}(?:{_behind_prefixes(words[0], body)}){_END}"


def spans(sought: Sought, text: str) -> list[Span]:
    """Where what is sought stands in a raw text, in order; not for patterns of strangers."""
    searched = ground(text, sought)
    found = re.finditer(expression(sought), searched.text)
    return [searched.span(*hit_of(match)) for match in found if match.end() > match.start()]


def hit_of(match: re.Match[str]) -> tuple[int, int]:
    """The hit of a match of words' ``expression``, prefixes left out."""
    return match.span(match.lastindex or 0)


def fragments(sought: Sought) -> tuple[str, ...]:
    """Folded pieces of words that every text with a hit holds inside its words; may be none."""
    if sought.pattern:
        return ()
    return tuple(dict.fromkeys(_FRAGMENT.findall(_without_article(fold_word(sought.words)))))


def folded_pattern(pattern: str) -> str:
    """A regular expression with its letters folded, and its signs left as they are."""
    made: list[str] = []
    place = 0
    while place < len(pattern):
        # An escape stays whole, and so does what says of which kind a group is.
        width = 2 if pattern[place] == "\\" else 3 if pattern.startswith("(?", place) else 1
        piece = pattern[place : place + width]
        made.append(piece if width > 1 else _folded_letter(piece))
        place += width
    return "".join(made)


def _behind_prefixes(first: str, body: str) -> str:
    if not first.startswith(_ARTICLE):
        return f"{_BEFORE_WORD}({body})"
    rest = body[len(_ARTICLE) :]
    # ل + الصندوق is written للصندوق; ل + اللجنة is written للجنة.
    lost = rest if rest.startswith(_LAM) else _LAM + rest
    return f"{_BEFORE_ARTICLE}({body})|[وف]?ل({lost})"


def _without_article(words: str) -> str:
    return words.removeprefix(_ARTICLE) if len(words) > len(_ARTICLE) + 1 else words


def _folded_letter(letter: str) -> str:
    plain = fold_word(letter)
    return "\\-" if plain == "-" != letter else plain
