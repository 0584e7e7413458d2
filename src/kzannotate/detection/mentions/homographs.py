"""Places whose names are written alike but for marks, and adjectives that are places' names too."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.text.fold import fold_word, folded_words
from kzannotate.text.matching import without_proclitics

if TYPE_CHECKING:
    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.names.glossary import Glossary
    from kzannotate.detection.names.name_uses import NameUse
    from kzannotate.text.matching import Hit

_MARKS = re.compile("[\u064b-\u0652]")
_SHADDA = "\u0651"
_LETTERS = re.compile("[\u0621-\u064a][\u064b-\u0652]*")
_COLOUR = re.compile("ال[\u0621-\u064a]{3}اء")
"""The measure of colours, which towns are called by, too: الزرقاء, البيضاء."""
_ARTICLE, _OF_ARTICLE = "ال", 2


class _Pair(NamedTuple):
    """Two places of one spelling, told apart by marks and by what the article speaks of.

    Args:
        marked: marks in the raw word for the first; ``other`` for the second.
        names: how the first is called in other languages; ``others`` how the second is.
        around: words about the first; ``elsewhere`` about the second.
    """

    marked: re.Pattern[str]
    other: re.Pattern[str]
    names: tuple[str, ...]
    others: tuple[str, ...]
    around: frozenset[str]
    elsewhere: frozenset[str]


_PAIRS = {
    fold_word("عمان"): _Pair(
        re.compile("م[\u064e\u064f\u0650]?\u0651"),
        re.compile("ع\u064f"),
        ("amman", "амман"),
        ("oman", "оман"),
        folded_words("الأردن الأردني الأردنية أردني أردنية الأردنيين إربد الكرك العقبة مأدبا"),
        folded_words("سلطنة السلطنة مسقط عماني عمانية العماني العمانية صلالة صحار نزوى ظفار"),
    ),
}


def is_homograph(text: ArticleText, hit: Hit, use: NameUse, glossary: Glossary) -> bool:
    """Whether an Arabic word that may be a place's name is another place's, or an adjective."""
    if hit.first != hit.last or text.language != "ar":
        return False
    raw = text.tokens.raw_word(hit.first)
    if _is_colour(text, hit, use):
        return True
    pair = _PAIRS.get(text.tokens.words[hit.first][hit.skip :])
    if pair is not None:
        own = {name.text.casefold() for name in glossary.names_of.get(use.entity.id, ())}
        return _is_the_others(text, raw, pair, own)
    return bool(_MARKS.search(raw)) and _has_other_marks(raw, use, glossary)


def _is_the_others(text: ArticleText, raw: str, pair: _Pair, own: set[str]) -> bool:
    """Whether a word is the place of a pair that an entity, told by its names, is not."""
    meant = _first_is_meant(text, raw, pair)
    if meant is None:
        return False
    return not own.isdisjoint(pair.others if meant else pair.names)


def _first_is_meant(text: ArticleText, raw: str, pair: _Pair) -> bool | None:
    if pair.marked.search(raw):
        return True
    if pair.other.search(raw):
        return False
    words = set(text.tokens.words)
    bare = words | {b for w in words for b in without_proclitics(w)}
    told = not pair.around.isdisjoint(bare), not pair.elsewhere.isdisjoint(bare)
    return told[0] if told[0] is not told[1] else None


def _has_other_marks(raw: str, use: NameUse, glossary: Glossary) -> bool:
    """Whether a word doubles a letter that no listed name with marks doubles."""
    letters = _LETTERS.findall(raw)
    doubled = [n for n, letter in enumerate(letters) if n > _OF_ARTICLE and _SHADDA in letter]
    listed = [
        [*[""] * (len(letters) - len(found)), *found]
        for name in glossary.names_of.get(use.entity.id, ())
        if name.language == "ar" and _MARKS.search(name.text) and " " not in name.text
        if len(found := _LETTERS.findall(name.text)) <= len(letters)
    ]
    return bool(listed) and any(all(_SHADDA not in one[n] for one in listed) for n in doubled)


def _is_colour(text: ArticleText, hit: Hit, use: NameUse) -> bool:
    """Whether a town's name is the colour of what stands before it: الخيمة الزرقاء."""
    if not _COLOUR.fullmatch(_MARKS.sub("", use.name.text)) or not hit.first:
        return False
    if text.tokens.gap(hit.first - 1) != " " or hit.skip:
        return False
    before = text.tokens.words[hit.first - 1]
    return any(w.startswith(_ARTICLE) for w in without_proclitics(before))
