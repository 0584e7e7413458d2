"""Places' names that stand for something else: another place, a person, a club, a common noun."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.mentions.homographs import is_homograph
from kzannotate.text.fold import fold_word, folded_words
from kzannotate.text.matching import is_arabic, without_article

if TYPE_CHECKING:
    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.names.glossary import Glossary
    from kzannotate.detection.names.name_uses import NameUse
    from kzannotate.text.matching import Hit

_REACH = 3
_SHORTEST_SURNAME = 5
_SURNAMES = ("وف", "يف", "وفا", "يفا", "باي", "ويتش", "فيتش")

_BEFORE = folded_words(
    "new inner equatorial papua mainland بحر خليج مضيق محيط نهر قمر"
    " экваториальная новая новой папуа внутренняя внутренней экваторлық жаңа ішкі"
)
"""Words before a place's name that make it another place's."""
_AFTER = folded_words(
    "bissau sea gulf strait straits bay البيضاء بيساو الجديدة الاستوائية الداخلية бисау"
    " теңізі бұғазы шығанағы"
)
_COMMON = {
    fold_word("قطر"): folded_words(
        "نصف يبلغ بلغ متر مترا سنتيمتر سم ملم ميليمتر الأنبوب الدائرة الكرة الفوهة دائري طولها"
    ),
    fold_word("الأستانة"): folded_words("عثماني العثماني عثمانية العثمانية السلطان الباب"),
}
"""Names that are common nouns or another place's as well, and words that tell so."""
_GIVEN_NAMES = frozenset(map(fold_word, ("آسيا", "نور سلطان", "نورسلطان")))
_SUSPECTS = frozenset(name.split()[-1] for name in (*_COMMON, *_GIVEN_NAMES))


def is_no_place(text: ArticleText, hit: Hit, use: NameUse, glossary: Glossary) -> bool:
    """Whether the words around a place's name say that another thing is meant."""
    tokens, first, end = text.tokens, hit.first, hit.last + 1
    words = tokens.words
    if is_homograph(text, hit, use, glossary):
        return True
    if first and words[first - 1] in _BEFORE and tokens.gap(first - 1) == " ":
        return True
    after = words[end] if end < len(words) else ""
    if after in _AFTER and tokens.gap(end - 1) in (" ", "-"):
        return True
    if (words[end - 1] if end - 1 > first else words[first][hit.skip :]) in _SUSPECTS:
        name = " ".join(words[first:end])[hit.skip :]
        if name in _COMMON:
            return not _COMMON[name].isdisjoint(words[max(0, first - _REACH) : end + _REACH])
        if _is_surname(after) and tokens.gap(end - 1) == " ":
            return not glossary.is_name((after,), text.language)
    return _is_in_quotes(text, hit, use)


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
