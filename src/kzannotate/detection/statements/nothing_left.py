"""Words that say that nothing is left out: no other expenses, ولا أحد غيرهم, басқасы жоқ."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kzannotate.text.fold import fold_word

if TYPE_CHECKING:
    from kzannotate.detection.articles.article_text import ArticleText

_PHRASES = (
    r"no seat is vacant|none is vacant|nothing else|no one else|no others?|لا غير"
    r"|(?:ولا|دون|وليس|وليست|ولم|بلا)(?: \w{1,24}){0,3} (?:غيرها|غيرهم|غيره|سواها|سواهم)"
    r"|ولا(?: \w{1,24}){1,2} (?:أخرى|آخر)"
    r"|(?:других|иных|прочих|другого|иного|вакантных)(?: \w{1,24}){0,3} нет"
    r"|(?:других|иных|прочих|другого|иного)(?: \w{1,24}){1,3} не|больше (?:ничего|никого)"
    r"|(?:басқа|басқасы|өзге|өзгесі)(?: \w{1,24}){0,2} (?:жоқ|болмады|болмаған|қарастырылмаған)"
    r"|басқа ешкім"
)
_NOTHING = re.compile(
    r"\b(?:" + re.sub(r"(?<!\\)[^\W\d_]+", lambda m: fold_word(m[0]), _PHRASES) + r")\b"
)


def is_nothing_left(text: ArticleText, first: int) -> bool:
    """Whether the rest of a sentence, or one right behind it without numbers, says that."""
    tokens = text.tokens
    end = text.sentence_words(first)[1]
    if end + 1 < len(tokens.words):
        after = text.sentence_words(end + 1)[1]
        end = end if text.amounts_between(end + 1, after) else after
    told = " ".join(tokens.words[first : end + 1])
    return _NOTHING.search(told) is not None
