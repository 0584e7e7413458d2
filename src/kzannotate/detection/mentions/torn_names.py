"""Names whose words are all there, but with a sign or a line end between two of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.text.matching import is_arabic

if TYPE_CHECKING:
    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.names.glossary import Glossary
    from kzannotate.detection.names.name_uses import NameUse
    from kzannotate.text.matching import Hit

_SIGNS = frozenset(".,:;!?…،؛؟")
_CLOSED = frozenset('»”"')
_NEVER_TORN = ("person", "place")
_FEWEST_WORDS = 3
_ARTICLE = "ال"
_LONG_LINE = 40
_FEWEST_WRAPPED = 2


def is_torn(text: ArticleText, hit: Hit, use: NameUse, glossary: Glossary) -> bool:
    """Whether one sign or line end tears a name, neither side of which is a name by itself.

    Names of two words count only with a full stop in Arabic, where no sentence begins with the
    second one, an adjective or a genitive.
    """
    words = text.tokens.words[hit.first : hit.last + 1]
    if use.entity.kind in _NEVER_TORN:
        return False
    odd = [n for n in range(hit.first, hit.last) if _is_odd(text.tokens.gap(n))]
    if len(odd) != 1 or not _tears(text, odd[0]):
        return False
    if len(words) < _FEWEST_WORDS and not _is_arabic_stop(words[-1], text.tokens.gap(odd[0])):
        return False
    if _goes_on_small(text, odd[0]):
        return True
    if _breaks_off(text, hit, odd[0]):
        return True
    return not stands_by_name(text, hit, odd[0], glossary)


def _breaks_off(text: ArticleText, hit: Hit, place: int) -> bool:
    """Whether an Arabic stop follows a name's first word and a verb at most: no whole sentence.

    The Red Crescent may be a name by itself; "and the Society did." says nothing before it.
    """
    first, last = text.sentence_words(place)
    if place != hit.first or last != place or place - first != 1:
        return False
    words = text.tokens.words
    return _is_arabic_stop(words[place], text.tokens.gap(place)) and not words[place].startswith(
        _ARTICLE
    )


def _goes_on_small(text: ArticleText, place: int) -> bool:
    """Whether a small letter stands behind a full stop, which ends no sentence then."""
    following = text.tokens.raw_word(place + 1)
    return text.tokens.gap(place).strip() == "." and following[:1].islower()


def cut_in(text: ArticleText, hit: Hit) -> int:
    """Number of the word that the first odd sign in a stretch follows; -1 without one."""
    return next((n for n in range(hit.first, hit.last) if _is_odd(text.tokens.gap(n))), -1)


def stands_by_name(text: ArticleText, hit: Hit, place: int, glossary: Glossary) -> bool:
    """Whether a side of a stretch that is cut behind a word is a name by itself."""
    words = text.tokens.words[hit.first : hit.last + 1]
    cut = place + 1 - hit.first
    left = (words[0][hit.skip :], *words[1:cut])
    return any(glossary.is_name(side, text.language) for side in (left, words[cut:]))


def _is_odd(gap: str) -> bool:
    return gap != " " and ("\n" in gap or not _SIGNS.isdisjoint(gap))


def _is_arabic_stop(word: str, gap: str) -> bool:
    return is_arabic(word) and gap.strip() == "."


def _tears(text: ArticleText, place: int) -> bool:
    gap = text.tokens.gap(place)
    if not set(gap) <= _SIGNS | _CLOSED | {" ", "\n"} or len(gap.strip()) > len("..."):
        return False
    return bool(gap.strip()) or not _is_wrapped(text, text.tokens.raw_start(place))


def _is_wrapped(text: ArticleText, index: int) -> bool:
    """Whether the article's lines end anywhere, as those of a letter set in columns do."""
    open_lines = [
        line
        for line in text.paragraphs
        if len(line) >= _LONG_LINE and text.raw[line.end - 1] not in _SIGNS
    ]
    return sum(not line.start <= index < line.end for line in open_lines) >= _FEWEST_WRAPPED
