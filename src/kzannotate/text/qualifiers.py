"""Words beside a number that qualify it, as data: more than, about, other, between."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from kzannotate.domain.claim import Bound
from kzannotate.text.fold import fold_word

if TYPE_CHECKING:
    from collections.abc import Sequence

_BEFORE = {
    Bound.MORE: "أكثر من|أكثر بقليل من|أكثر قليلا من|ما يزيد قليلا على|ما يزيد على|ما يزيد عن"
    "|تزيد على|يزيد على|يزيد عن|يفوق|تفوق|تتجاوز"
    "|يتجاوز|تجاوز|تجاوزت|فوق|more than|over|above|exceeding|exceeds|exceeded|exceed|in excess of"
    "|upwards of|greater than|более|более чем|больше|больше чем|свыше|превышает|превысило|превысил"
    "|превысила|превысили|превысит|превысят|превышать|превышающей|превышающую",
    Bound.AT_LEAST: "ما لا يقل عن|لا يقل عن|لا تقل عن|ليس أقل من|at least|no fewer than"
    "|no less than|not less than|not fewer than|a minimum of|не менее|не менее чем|как минимум"
    "|не меньше|по меньшей мере|минимум|кемінде",
    Bound.LESS: "أقل من|أقل بقليل من|أقل قليلا من|دون|less than|fewer than|under|below|just under"
    "|менее|менее чем|меньше|меньше чем|ниже",
    Bound.AT_MOST: "لا يزيد على|لا يزيد عن|لا تزيد عن|لا يتجاوز|لا تتجاوز|بحد أقصى|حتى"
    "|ما يصل إلى|up to|at most|no more than|not more than|as many as|a maximum of|не более"
    "|не более чем|не больше|максимум|до|көп дегенде",
    Bound.ABOUT: "حوالي|نحو|قرابة|زهاء|ما يقارب|ما يقرب من|يقارب|تقارب|ناهز|يناهز|about|around"
    "|approximately|roughly|nearly|almost|some|close to|approx|circa|an estimated|estimated"
    "|около|примерно|порядка|почти|приблизительно|где-то|ориентировочно|шамамен|жуық",
}
_AFTER = {
    Bound.MORE: "астам|артық|аса|көп",
    Bound.AT_LEAST: "على الأقل|أو أكثر|فأكثر|at least|or more|and more|or over|и более"
    "|или более|и больше|или больше|как минимум|кем емес|аз емес",
    Bound.LESS: "аз|кем",
    Bound.AT_MOST: "أو أقل|على الأكثر|at most|or less|or fewer|и менее|или менее|максимум|дейін"
    "|аспайды|артық емес|көп емес|асырмай",
    Bound.ABOUT: "تقريبا|or so|or thereabouts|жуық|шамасында|шақты|таяу",
}
_EXCEEDS = "تجاوز|تجاوزت|يتجاوز|تتجاوز|تخطى|تخطت|يفوق|فاق|فاقت"
"""Arabic verbs that stand before their subject: the number follows the noun."""
_NOT = frozenset(fold_word(w) for w in ("not", "never", "cannot", "не", "لا", "لم", "لن", "ولن"))
_DENIED = {
    Bound.MORE: Bound.AT_MOST,
    Bound.AT_LEAST: Bound.LESS,
    Bound.LESS: Bound.AT_LEAST,
}
_OVER, _LIES = "over", ("spread", "scatter", "stretch", "extend", "sprawl", "distribut")
_UP_TO = "до"
_GROWN = (
    "вырос|выраст|возрос|возраст|увелич|сократ|снизи|снижен|подня|упал|довед|довел|дове"
    "|уменьш|дорож|подорож|подешев|дешев|повы|понизи|пониж|раст|сниж|сокращ|расшир|расти"
    "|опуст|поднял|взлет|доход"
)
"""What makes "up to" the end of a change: grew to 40."""
_OTHERS = (
    "أخرى|اخرين|آخرين|آخرون|آخر|other|others|more|further|additional|другие|других|другим|другими"
    "|иных|остальных|остальные|дополнительных|басқа|өзге"
)
_OTHERS_BEFORE = "another|other|further|additional|еще|другие|других|остальные|остальных|тағы|басқа"
_OPEN_END = ("or", "and", "и", "или", "او")
_TO = "إلى|الى|حتى|to|and|до|و|и|till"
_FROM = "من|بين|from|between|от|с|между"
_BARE_TO = "to|إلى|до"

Phrases = frozenset[str]


@cache
def phrases(alternatives: str) -> Phrases:
    """Folded phrases of a list with upright strokes."""
    return frozenset(fold_word(phrase) for phrase in alternatives.split("|"))


@cache
def before() -> dict[str, Bound]:
    """Folded phrases that stand before a number, with what they mean."""
    return {p: relation for relation, listed in _BEFORE.items() for p in phrases(listed)}


@cache
def after() -> dict[str, Bound]:
    """Folded phrases that stand behind a number or its noun, with what they mean."""
    return {p: relation for relation, listed in _AFTER.items() for p in phrases(listed)}


@cache
def closing_before() -> Phrases:
    """The last words of phrases that stand before a number."""
    return frozenset(phrase.split()[-1] for phrase in before())


@cache
def opening_after() -> Phrases:
    """The first words of phrases that stand behind a number."""
    return frozenset(phrase.split()[0] for phrase in after())


def denied(relation: Bound, words: Sequence[str]) -> Bound:
    """What a bound means behind some words, one of which may deny it: will not exceed 70."""
    if _NOT.isdisjoint(words):
        return relation
    return _DENIED.get(relation, relation)


@cache
def exceeding() -> Phrases:
    """Arabic verbs of exceeding, which the subject may part from their number."""
    return phrases(_EXCEEDS)


def is_of_verb(phrase: str, earlier: str) -> bool:
    """Whether words that bound elsewhere only go with the verb before them.

    "Up to" is then where something has grown to, and "over" is what it lies on.
    """
    if phrase == _OVER:
        return earlier.startswith(_LIES)
    return phrase == _UP_TO and earlier.startswith(tuple(_GROWN.split("|")))


def is_other(word: str, earlier: str) -> bool:
    """Whether a folded word behind a number says that it is of others: five other states."""
    return word in phrases(_OTHERS) and earlier not in _OPEN_END


def opens_others(word: str) -> bool:
    """Whether a folded word right before a number says that it is of others."""
    return word in phrases(_OTHERS_BEFORE)


def opens_range(word: str) -> bool:
    """Whether a folded word stands before the lower end of a range."""
    return word in phrases(_FROM)


def joins_range(word: str, *, opened: bool) -> bool:
    """Whether a folded word stands between the ends of a range, which another word opened."""
    return word in phrases(_TO if opened else _BARE_TO)
