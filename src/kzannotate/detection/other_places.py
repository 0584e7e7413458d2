"""Places' names that stand for something else: another place, a person, a club, a common noun."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from kzannotate.text.fold import fold_word
from kzannotate.text.matching import is_arabic, without_article

if TYPE_CHECKING:
    from kzannotate.detection.article_text import ArticleText
    from kzannotate.detection.glossary import Glossary
    from kzannotate.detection.name_uses import NameUse
    from kzannotate.text.matching import Hit

_BEFORE = (
    "new inner equatorial papua mainland بحر خليج مضيق محيط نهر قمر"
    " экваториальная новая новой папуа внутренняя внутренней экваторлық жаңа ішкі"
)
"""Words before a place's name that make it another place's."""
_AFTER = (
    "bissau sea gulf strait straits bay البيضاء بيساو الجديدة الاستوائية الداخلية бисау"
    " теңізі бұғазы шығанағы"
)
_COMMON = {
    "قطر": "نصف يبلغ بلغ متر مترا سنتيمتر سم ملم ميليمتر الأنبوب الدائرة الكرة الفوهة دائري طولها",
    "الأستانة": "عثماني العثماني عثمانية العثمانية السلطان الباب",
}
"""Names that are common nouns or another place's as well, and words that tell so."""
_GIVEN_NAMES = ("آسيا", "نور سلطان", "نورسلطان")
_SURNAMES = ("وف", "يف", "وفا", "يفا", "باي", "ويتش", "فيتش")
_TELLING_REACH = 3
_SHORTEST_SURNAME = 5


def is_no_place(text: ArticleText, hit: Hit, use: NameUse, glossary: Glossary) -> bool:
    """Whether the words around a place's name say that another thing is meant."""
    tokens = text.tokens
    words = tokens.words
    if hit.first and words[hit.first - 1] in _folded(_BEFORE) and tokens.gap(hit.first - 1) == " ":
        return True
    end = hit.last + 1
    after = words[end] if end < len(words) and tokens.gap(hit.last) in (" ", "-") else ""
    if after in _folded(_AFTER):
        return True
    name = " ".join(words[hit.first : end])[hit.skip :]
    if name in _common_nouns():
        return _is_common(text, hit, name)
    if name in _given_names() and after:
        return _is_surname(after) and not glossary.is_name((after,), text.language)
    return _is_in_quotes(text, hit, use)


@cache
def _folded(words: str) -> frozenset[str]:
    return frozenset(fold_word(word) for word in words.split())


@cache
def _common_nouns() -> dict[str, frozenset[str]]:
    return {fold_word(name): _folded(cues) for name, cues in _COMMON.items()}


@cache
def _given_names() -> frozenset[str]:
    return frozenset(map(fold_word, _GIVEN_NAMES))


def _is_common(text: ArticleText, hit: Hit, name: str) -> bool:
    low, high = max(0, hit.first - _TELLING_REACH), hit.last + 1 + _TELLING_REACH
    near = text.tokens.words[low:high]
    return not _common_nouns()[name].isdisjoint(near)


def _is_surname(word: str) -> bool:
    return (
        is_arabic(word)
        and len(word) >= _SHORTEST_SURNAME
        and word.endswith(_SURNAMES)
        and without_article(word) == word
    )


def _is_in_quotes(text: ArticleText, hit: Hit, use: NameUse) -> bool:
    """Whether quotes stand right around a place's name: a hotel or a club of that name."""
    folded, tokens = text.tokens.folded.text, text.tokens
    start, end = tokens.starts[hit.first], tokens.ends[hit.last]
    if start == 0 or folded[start - 1] != '"' or folded[end : end + 1] != '"':
        return False
    return not any(quote in use.name.text for quote in '«“"')
