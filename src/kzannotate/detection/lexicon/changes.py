"""Whether a figure is of a change: how much it came to, where it began, where it ended."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from kzannotate.detection.lexicon.properties import begins_so, tells_of_change
from kzannotate.text.counted_nouns import IN_BASE
from kzannotate.text.fold import fold_word, folded_in_order, folded_words
from kzannotate.text.numerals import may_begin
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from kzannotate.text.amounts import Amount
    from kzannotate.text.tokens import Tokens

_REACH, _FAR = 8, 12
_NUMBER_REACH = 3
_TO_WORDS = "to from by of إلى من بنسبة بمقدار до с на из"
_TO = folded_words(_TO_WORDS)
_FALLING_WORDS = "fell fall rose rising rise"
_FALLING = frozenset(_FALLING_WORDS.split())
"""Words that buses, rivers and people do too."""

_UP = folded_in_order(
    "rise rising rose grow grew climb jump soar surg increas gain ارتفع ارتفاع ترتفع يرتفع زاد"
    " زيادة تزيد يزيد ازداد نما نمو صعد صعود قفز رفع вырос вырас возрос рост прирост увелич повы"
    " подня подорож прибав подскоч өсті өсім өсіп өскен өсе артты артып артқан көбей ұлғай қымбатта"
    " көтеріл"
)
_DOWN = folded_in_order(
    "fall fell drop declin decreas slump slid slip shrink shrank shrunk reduc plung tumbl sank dip"
    " انخفض انخفاض تنخفض ينخفض تراجع هبط هبوط تقلص انكمش خفض تدنى сниз пони упал упад паден сокра"
    " уменьш подешев просел азай төменде қысқар кемі арзанда құлдыра"
)
_UP_WORDS = folded_words("up hike raise dearer")
_DOWN_WORDS = folded_words(
    "down cut cuts lowered lowers lowering cheaper retreated receded отступил"
)
_ITSELF = folded_in_order(
    "rose risen rises grew grown grows climbed climbs jumped jumps soared surged gained increased"
    " fell fallen falls dropped drops declined declines decreased slumped slid slipped shrank"
    " plunged tumbled sank dipped up down"
)
"""English verbs right behind which a number says by how much: fell 5 percent."""
_SAID_OF = folded_in_order(
    "rise increase growth jump surge gain hike fall drop decline decrease reduction slump dip cut"
    " raise higher lower dearer cheaper"
)
_NOUNS = folded_in_order(
    "زيادة ارتفاع نمو صعود قفزة انخفاض تراجع هبوط تقلص انكماش خفض рост роста прирост прироста"
    " подорожание повышение увеличение снижение снижения падение сокращение уменьшение удешевление"
    " rise increase growth jump surge gain fall drop decline decrease reduction slump dip өсім"
)
_CAME_TO = frozenset(
    folded_in_order(
        "قدرها قدره نسبتها نسبته بلغت بلغ تبلغ يبلغ بنسبة بمقدار نحو حوالي قرابة составил составила"
        " составило составляет составит почти около примерно более на в of about nearly almost some"
    )
)
_BY_WORDS = {
    "en": frozenset(("by",)),
    "ar": folded_words("بنسبة بمقدار بواقع بقيمة"),
    "ru": frozenset(("на",)),
}
_UP_TO = {"en": "to", "ar": fold_word("إلى"), "ru": "до"}
_OUT_OF = {"en": ("from",), "ar": ("من",), "ru": ("с", "со")}
_KAZAKH_INTO = ("ға", "ге", "қа", "ке", "на", "не")
_KAZAKH_OUT_OF = ("дан", "ден", "тан", "тен", "нан", "нен")
_KAZAKH_REACHED = tuple(map(fold_word, ("жет", "дейін", "шейін")))
_HIGH = folded_in_order("ارتفاع يرتفع ترتفع")
_CLAUSE = frozenset(".;؛!?؟\n")
_LEAD = 4


class End(StrEnum):
    """What a figure is of a change."""

    BY = "by"
    FROM = "from"
    TO = "to"


_PUT_DOWN = folded_words(
    "put puts putting break breaks broke shut shuts shutting tear tears tearing tore torn burn"
    " burned burnt bring brings brought track tracked turn turned shoot shot knock knocked lay"
    " laid lays hunt hunted gun gunned back backed stand stood blow blew blown dig dug pick"
    " picked set sets give gave given end ended make made sign signed show showed hand handed"
)
"""What "down" or "up" goes with that tells of no change: 21 calves were put down."""
_WITH_VERBS = frozenset(("up", "down"))


def _moves(word: str) -> int:
    if word in _UP_WORDS:
        return 1
    if word in _DOWN_WORDS or begins_so(word, _DOWN):
        return -1
    return int(begins_so(word, _UP))


_MOVES = WordMemo(_moves)


def moves(word: str) -> int:
    """1 for a folded word that tells of a rise, -1 for one that tells of a fall, else 0."""
    return _MOVES[word]


def direction_near(tokens: Tokens, amount: Amount, bounds: tuple[int, int]) -> int:
    """Up is 1, down is -1, by the nearest word of moving in its clause; 0 where there is none."""
    start, end = bounds
    last = max(amount.last, amount.number.last)
    ahead = _first_move(tokens, range(amount.first - 1, max(start, amount.first - _FAR) - 1, -1))
    behind = _first_move(tokens, range(last + 1, min(end, last + _FAR) + 1))
    known = [m for m in (ahead, behind) if m]
    return min(known)[1] if known else 0


def _first_move(tokens: Tokens, places: range) -> tuple[int, int] | None:
    for distance, place in enumerate(places):
        gap = tokens.gap(place if places.step < 0 else place - 1)
        if not _CLAUSE.isdisjoint(gap):
            return None
        found = _MOVES[tokens.words[place]]
        if found and not _goes_with_a_verb(tokens, place):
            return distance, found
    return None


def _goes_with_a_verb(tokens: Tokens, place: int) -> bool:
    """Whether "up" or "down" is part of an English verb that tells of no change."""
    at_hand = tokens.words[max(0, place - 1) : place]
    return tokens.words[place] in _WITH_VERBS and not _PUT_DOWN.isdisjoint(at_hand)


def end_of(tokens: Tokens, amount: Amount, bounds: tuple[int, int], language: str) -> End | None:
    """What an amount is of the change that words near it tell of; None where it is of none.

    Args:
        tokens: words of the text.
        amount: the figure.
        bounds: first and last word of its sentence.
        language: whose words stand there.
    """
    if not direction_near(tokens, amount, bounds) or _is_height(tokens, amount):
        return None
    if language == "kk":
        return _kazakh_end(tokens, amount, bounds[1])
    first = amount.number.first
    lead = tokens.words[max(bounds[0], first - _LEAD) : first]
    if language not in _BY_WORDS or not lead:
        return None
    found = _end_behind(lead, amount, language)
    sized = language == "en" and _is_size_in_english(tokens, amount, bounds[1])
    return found or (End.BY if sized else None)


def _is_height(tokens: Tokens, amount: Amount) -> bool:
    """Whether an Arabic word that tells of a rise tells how high something is: بارتفاع 40 مترا."""
    if IN_BASE.get(amount.unit or "", ("",))[0] != "length":
        return False
    near = tokens.words[max(0, amount.first - _LEAD) : amount.first]
    return any(begins_so(w, _HIGH) for w in near)


def _end_behind(lead: tuple[str, ...], amount: Amount, language: str) -> End | None:
    """What the words right before a number say that it is of a change."""
    if _stands_close(lead, amount, (_UP_TO[language],)):
        return End.TO
    if _stands_close(lead, amount, _OUT_OF[language]):
        return End.FROM
    named = _is_named_change(lead, language)
    return End.BY if named or not _BY_WORDS[language].isdisjoint(lead[-3:]) else None


def _stands_close(lead: tuple[str, ...], amount: Amount, words: tuple[str, ...]) -> bool:
    """Whether one of some words stands before a number with its qualifier."""
    at = amount.number.first - amount.first
    near = lead[max(0, len(lead) - at - 1) :]
    return any(w in words for w in near)


def _is_named_change(lead: tuple[str, ...], language: str) -> bool:
    """Whether "a rise of", "an increase that came to" or the like stands before a number."""
    for word in reversed(lead):
        bare = word.removeprefix("و").removeprefix("ب").removeprefix("ال")
        if bare in _NOUNS:
            return language != "en" or "of" in lead
        if word not in _CAME_TO:
            return False
    return False


def _is_size_in_english(tokens: Tokens, amount: Amount, end: int) -> bool:
    """Whether a verb of moving stands right before a number, or its noun behind: a 5 % rise."""
    words, last = tokens.words, max(amount.last, amount.number.last)
    before = amount.first - 1
    if amount.first and words[before] in _ITSELF and not _goes_with_a_verb(tokens, before):
        return True
    behind = range(last + 1, min(end, last + 2) + 1)
    return amount.unit == "share" and any(
        words[n] in _SAID_OF and all(tokens.gap(k) in (" ", "-") for k in range(last, n))
        for n in behind
    )


def _kazakh_end(tokens: Tokens, amount: Amount, end: int) -> End | None:
    last = max(amount.last, amount.number.last)
    own, behind = tokens.words[last], tokens.words[last + 1 : min(end, last + _NUMBER_REACH) + 1]
    if own.endswith(_KAZAKH_OUT_OF):
        return End.FROM
    if any(w.startswith(_KAZAKH_REACHED) for w in (own, *behind[:2])):
        return End.TO
    moved = any(_MOVES[w] for w in behind[:2])
    return End.BY if moved and (own.endswith(_KAZAKH_INTO) or amount.unit == "share") else None


def is_of_change(tokens: Tokens, amount: Amount, bounds: tuple[int, int], language: str) -> bool:
    """Whether words near an amount tell that it went up or down.

    Who falls from a bridge changes no number: for such words a number must follow.

    Args:
        tokens: words of the text.
        amount: the figure.
        bounds: first and last word of its sentence.
        language: whose numbers stand there.
    """
    start, end = bounds
    last = max(amount.last, amount.number.last)
    low = max(start, amount.first - _REACH)
    near = tokens.words[low : min(end, last + _REACH) + 1]
    return any(
        near[n] not in _FALLING or _leads_to_number(tokens, low + n, end, language)
        for n in _TELLING.places(near)
    )


_TELLING = WordMemo(tells_of_change)


def _leads_to_number(tokens: Tokens, place: int, end: int, language: str) -> bool:
    """Whether "to", "from" or "by" with a number stands behind a word of change."""
    for at in range(place + 1, min(end, place + _REACH) + 1):
        if may_begin(tokens.words[at], language) and at <= place + 2:
            return True
        behind = tokens.words[at + 1 : min(end, at + _NUMBER_REACH) + 1]
        if tokens.words[at] in _TO and any(may_begin(w, language) for w in behind):
            return True
    return False
