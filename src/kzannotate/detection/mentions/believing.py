"""Whether a stretch with other words in it is a listed body's name, by what is around it."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from kzannotate.detection.mentions.namesakes import (
    is_set_apart,
    is_title_of,
    is_written_as_name,
)
from kzannotate.detection.mentions.torn_names import cut_in, stands_by_name
from kzannotate.detection.names.alignments import Rewording
from kzannotate.text.distinctions import DISTINGUISHING, HEADS
from kzannotate.text.matching import without_proclitics
from kzannotate.text.noun_stems import noun_stems
from kzannotate.text.tokens import words_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.names.glossary import Glossary
    from kzannotate.detection.names.rewordings import Reworded
    from kzannotate.domain.entity import Name
    from kzannotate.text.matching import Hit

_UNSURE = (Rewording.TAIL_CHANGED, Rewording.CONFUSED, Rewording.TRUNCATED)
_REPLACED = (Rewording.REPLACED, Rewording.LENGTHENED)
"""What takes more to believe than the words that are left."""
_CHANGES = (*_UNSURE, Rewording.CHANGED, *_REPLACED)
_OTHER_WORDS = (*_CHANGES, Rewording.TRAPPED)
_LIKE = (Rewording.INFLECTED, Rewording.ARRANGED, Rewording.SHORTENED, Rewording.SYNONYM)
_LESS = (Rewording.SHORTENED, Rewording.TRUNCATED)
_ARTICLE = "ال"
_FOR = "ل"
_HEAD_AND_OWNER = 2
_HEAD_FIRST = ("ar", "ru")
_TELLING = 5
"""Smaller numbers are many bodies'."""
_YEAR = re.compile("[12][0-9]{3}")
_UNTELLING = ("year", "day", "month", "share", "%")
_FEW = 8
"""So many places of one entity are looked at in a sentence."""


def belief(
    text: ArticleText,
    glossary: Glossary,
    found: Reworded,
    certain: Mapping[str, list[tuple[int, int]]],
) -> bool | None:
    """Whether a stretch is this entity's name; None where it is not.

    False where only other articles can show it, which tell the same of the entity.
    """
    if found.short and found.what is Rewording.REPLACED:
        return None if found.name.entity in certain else False
    if _is_believed(text, glossary, found, certain):
        return found.what not in _REPLACED or _is_borne_out(text, glossary, found, certain)
    entity = found.name.entity
    if found.what not in _UNSURE or found.what in _LESS or entity in certain:
        return None
    if not _is_believed(text, glossary, found, {**certain, entity: []}):
        return None
    return _is_borne_out(text, glossary, found, certain)


def _is_believed(
    text: ArticleText,
    glossary: Glossary,
    found: Reworded,
    certain: Mapping[str, list[tuple[int, int]]],
) -> bool:
    """Whether a stretch is this entity's name and not another's, judged by what is around it."""
    hit, what, entity = found.hit, found.what, found.name.entity
    # Another word may well make another body, unless the article is about this one.
    if what in _UNSURE and entity not in certain and not _speaks_of(text, found.head):
        return False
    if found.short and entity not in certain and not _is_told(text, glossary, found):
        return False
    apart = what in _CHANGES and is_set_apart(text, hit)
    apart = apart or (what in _LIKE and _is_described(text, hit, found.name.text))
    if apart or (what in _LESS and _is_indefinite(text, hit, found.name.text)):
        return False
    if what in _OTHER_WORDS and _is_named_beside(text, hit, certain.get(entity, [])):
        return False
    cut = cut_in(text, hit) if what is Rewording.CUT else -1
    if cut >= 0 and stands_by_name(text, hit, cut, glossary):
        return False
    return is_written_as_name(text, hit, found.name.text)


def _is_indefinite(text: ArticleText, hit: Hit, name: str) -> bool:
    """Whether an Arabic stretch tells of one such thing: a national campaign, not the one."""
    tokens, listed = text.tokens, words_of(name)[:2]
    here = tokens.words[hit.first][hit.skip :], *tokens.words[hit.first + 1 : hit.first + 2]
    return all(
        w.startswith(_ARTICLE) and not any(b.startswith(_ARTICLE) for b in without_proclitics(h))
        for h, w in zip(here, listed, strict=False)
    )


def _is_described(text: ArticleText, hit: Hit, name: str) -> bool:
    """Whether an Arabic stretch tells what a thing is for: a centre for books, not their centre."""
    listed, words = words_of(name), text.tokens.words
    if hit.last == hit.first or len(listed) < _HEAD_AND_OWNER:
        return False
    head, purpose = words[hit.first][hit.skip :], words[hit.first + 1]
    if head != listed[0] or head.startswith(_ARTICLE) or not purpose.startswith(_FOR):
        return False
    # The centre of Tarkent for books has an owner, who makes it that centre.
    own = purpose in listed or purpose.removeprefix(_FOR) in listed
    return own and not listed[1].startswith(_FOR)


def _is_told(text: ArticleText, glossary: Glossary, found: Reworded) -> bool:
    """Whether a name of two words is a title in quotes, or its thing stands elsewhere.

    The landmine of Akzhar is a mine where the article tells of mines; another kind of body, such
    as a company for a society, may well be another body.
    """
    hit, name = found.hit, found.name
    if is_title_of(text, hit, glossary, name.entity):
        return True
    own = noun_stems(words_of(name.text)[0], name.language)
    here = noun_stems(text.tokens.words[hit.first][hit.skip :], text.language)
    if own & here or here & HEADS or name.language not in _HEAD_FIRST:
        return False
    slots = glossary.traps.slots([own], name.language).get(0, ())
    right = own.union(*(s.fellows for s in slots if s.trap == found.trap))
    return _speaks_of(text, right)


def _is_named_beside(text: ArticleText, hit: Hit, places: list[tuple[int, int]]) -> bool:
    """Whether the sentence has the entity's right name as well, so that two bodies are meant."""
    first, last = text.sentence_words(hit.first)
    start = bisect_left(places, (first, 0))
    here = itertools.takewhile(lambda place: place[0] <= last, places[start : start + _FEW])
    return any(end < hit.first or begin > hit.last for begin, end in here)


def _speaks_of(text: ArticleText, head: frozenset[str]) -> bool:
    """Whether a kind of body stands in the article: the conference, after a committee's name."""
    if not head:
        return False
    return any(not head.isdisjoint(noun_stems(w, text.language)) for w in set(text.tokens.words))


def _is_borne_out(
    text: ArticleText,
    glossary: Glossary,
    found: Reworded,
    certain: Mapping[str, list[tuple[int, int]]],
) -> bool:
    """Whether an article itself shows that a name with another word in it is a body's.

    The sentence has figures that facts give the body; or somebody stands beside it whom a fact
    gives a part in that body, or it stands in the title and the body's right name in the sentence
    below, unless the odd word is one that sets bodies apart.
    """
    first, last = text.sentence_words(found.hit.first)
    if _tells_facts(text, glossary, found.name.entity, (first, last)):
        return True
    if is_of_another(text, found.hit, found.name):
        return False
    roles = glossary.roles.by_body.get(found.name.entity, ())
    for holder in sorted({r.holder for r in roles}):
        if any(first <= begin <= last for begin, _ in certain.get(holder, ())):
            return True
    if first or last + 1 >= len(text.tokens.words) or "\n" not in text.tokens.gap(last):
        return False
    below = text.sentence_words(last + 1)
    return any(below[0] <= begin <= below[1] for begin, _ in certain.get(found.name.entity, ()))


def is_of_another(text: ArticleText, hit: Hit, name: Name) -> bool:
    """Whether a stretch has a word that sets bodies apart where a name has none or another."""
    own = frozenset().union(*(noun_stems(w, name.language) for w in words_of(name.text)))
    words = text.tokens.words[hit.first : hit.last + 1]
    told = frozenset().union(*(noun_stems(w, text.language) for w in words))
    return bool((told - own) & DISTINGUISHING)


def _tells_facts(
    text: ArticleText, glossary: Glossary, entity: str, sentence: tuple[int, int]
) -> bool:
    """Whether a sentence has a year or a number of things that a fact gives a body."""
    facts = glossary.facts_of.get(entity, ())
    known = {f.value for f in facts if isinstance(f.value, int | float) and f.value >= _TELLING}
    if not known:
        return False
    first, last = sentence
    years = {w for w in text.tokens.words[first : last + 1] if _YEAR.fullmatch(w)}
    if any(int(year) in known for year in years):
        return True
    return any(
        a.number.value in known
        for a in text.amounts
        if first <= a.first <= last and a.unit not in _UNTELLING
    )
