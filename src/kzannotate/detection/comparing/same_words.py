"""Two bodies of a kind in two sentences that are much alike, in articles of one matter."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from kzannotate.detection.comparing.article_pairs import days_between
from kzannotate.detection.lexicon.beginnings import Beginnings
from kzannotate.detection.statements.involvements import told_words
from kzannotate.text.fold import folded_in_order, folded_words
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.comparing.one_matter import OneMatter
    from kzannotate.detection.readings.reading import Reading
    from kzannotate.detection.statements.involvements import Involvement

    Place = tuple[Reading, Involvement]

_KIND = "organisation"
_DAYS = 7
_COMMON = 40
"""A word that more sentences have tells too little."""
_FEWEST, _FEWEST_IN_SHORT, _SHORT = 4, 3, 5
_LEAST_SHARE = 0.4
_OPINIONS = WordMemo(
    Beginnings(
        {
            "": folded_in_order(
                "أدان أعرب استنكر رحب هنأ هنأت ناشد حذر أوصى أوصت توقع أشاد تضامن تعاز"
                " condemn welcom congratul condolenc warn recommend forecast predict prais"
                " solidar приветств осудил осужда поздрав соболезн предупре рекоменд прогноз"
                " солидар құттықта айыпта көңіл ескерт болжа ұсыным"
            )
        },
        {
            "": folded_words(
                "دعا دعت حث حثت ترى يرى urged urges urge calls called призвал призвала шақырды"
            )
        },
    ).of
)
_FEWEST_NEAR, _LEAST_NEAR = 3, 0.35


def told_in_the_same_words(
    places: Sequence[Place], matters: OneMatter
) -> Iterator[tuple[Place, Place]]:
    """Each two bodies of which two articles of a week tell the same in much the same words."""
    known = [p for p in places if not p[1].doubtful and p[1].told]
    words = [told_words(one) for _, one in known]
    by_word: dict[tuple[str, int], list[int]] = defaultdict(list)
    for number, (reading, _) in enumerate(known):
        for word in words[number]:
            by_word[reading.text.language, word].append(number)
    for number, place in enumerate(known):
        language = place[0].text.language
        near = Counter(
            other
            for word in words[number]
            if len(by_word[language, word]) <= _COMMON
            for other in by_word[language, word]
            if other < number
        )
        for other in sorted(n for n, count in near.items() if count >= _FEWEST_IN_SHORT):
            alike = _are_alike(words[other], words[number])
            if alike and _are_taken(known[other], place, matters):
                yield known[other], place


def _are_alike(one: frozenset[int], other: frozenset[int]) -> bool:
    shorter = min(len(one), len(other))
    fewest = _FEWEST if shorter > _SHORT else _FEWEST_IN_SHORT
    return len(one & other) >= max(fewest, _LEAST_SHARE * shorter)


def tell_nearly_the_same(one: Involvement, other: Involvement) -> bool:
    """Whether the sentences of two like names share so much that these may be of one thing."""
    here, there = told_words(one), told_words(other)
    return len(here & there) >= max(_FEWEST_NEAR, _LEAST_NEAR * min(len(here), len(there)))


def _are_taken(one: Place, other: Place, matters: OneMatter) -> bool:
    """Whether the one body may stand where the other is meant, which its article does not name."""
    (reading, first), (another, second) = one, other
    if reading is another or first.entity == second.entity:
        return False
    if second.entity in reading.entities or first.entity in another.entities:
        return False
    days = days_between(reading.text.period, another.text.period)
    if days is None or days > _DAYS or reading.glossary.are_akin(first.entity, second.entity):
        return False
    if not _are_of_a_kind(one, other) or any(map(_is_opinion, (one, other))):
        return False
    return matters.holds(reading.text, another.text)


def _is_opinion(place: Place) -> bool:
    """Whether a sentence tells what a body thinks or wishes, as others may as well."""
    text, one = place[0].text, place[1]
    first, last = text.sentence_words(text.tokens.at_raw(one.span.start))
    return any(_OPINIONS.of(text.tokens.words[first : last + 1]))


def _are_of_a_kind(one: Place, other: Place) -> bool:
    """Whether both are called by one noun: two courts, two committees."""
    glossary = one[0].glossary
    heads = [glossary.heads.of.get(p[1].entity, frozenset()) for p in (one, other)]
    return bool(heads[0] & heads[1])
