"""Parts that stand in a list: five of them: two from Almaty, one from Astana; a bill in lines."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kzannotate.detection.statements.parts_and_wholes import TOTAL, WrongSum
from kzannotate.domain.claim import Bound
from kzannotate.text.counted_nouns import IN_BASE, MONEY
from kzannotate.text.fold import fold_word, folded_words
from kzannotate.text.intervals import as_written, total
from kzannotate.text.number_words import NUMBERS, ONES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.text.amounts import Amount

_LINE = re.compile(r"[^\n]+")
_BULLET = re.compile(r"\s*(?:[-–—•*·▪◦‣]|\d{1,2}[.)])\s+\S")
_FEWEST, _MOST = 2, 10
_VERB = 3
_SHORTEST_ROOT = 3
_KAZAKH_WORDS = "біреуі екеуі үшеуі төртеуі бесеуі алтауы жетеуі"
_KAZAKH_OF_THEM = {w: float(n) for n, w in enumerate(_KAZAKH_WORDS.split(), 1)}
_SIGNS = (",", "،", ";", "؛")
_AND = frozenset(fold_word(w) for w in ("and", "и", "және", "و"))
_FROM = {
    "ar": frozenset({"من", "في", "عن"}),
    "en": frozenset({"from", "in", "of", "for", "by"}),
    "ru": frozenset({"из", "в", "с", "со", "от", "на", "под", "для", "у", "к"}),
}
"""What stands behind a number that holds no noun of its own: two from Almaty."""
_OF = frozenset(fold_word(w) for w in ("of", "out", "из", "من", "among", "среди"))
_KAZAKH_OF = ("дың", "дің", "тың", "тің", "ның", "нің")
_HAVING = folded_words(
    "also both with equipped access connected имеют имеется есть также оснащены получили пользуются"
    " лишены لديها لديهم فيها بها أيضا كذلك تملك يملكون бар сондай-ақ"
)
"""What several of some things may have at once."""
_PERFECT = ("ed", "en", "t", "wn")
_BEFORE_WHOLE, _FEWEST_BEYOND, _MOST_BEYOND = 3, 3, 1.2


def wrong_lists(text: ArticleText) -> Iterator[WrongSum]:
    """Every list of parts that do not make up the number before it."""
    yield from _in_lines(text)
    yield from _beyond(text)
    if (text.language in _FROM or text.language == "kk") and ":" in text.raw:
        for place, whole in enumerate(text.amounts):
            last = max(whole.last, whole.number.last)
            near = range(last, min(text.sentence_words(whole.first)[1], last + _VERB) + 1)
            colon = next((n for n in near if ":" in text.tokens.gap(n)), None)
            if colon is not None and _is_count(whole):
                yield from _in_sentence(text, whole, text.amounts[place + 1 :], colon)


def _beyond(text: ArticleText) -> Iterator[WrongSum]:
    """Of the 48 villages, 21 lost all, 15 lost a part and 17 were spared."""
    for whole in text.amounts:
        start, end = text.sentence_words(whole.first)
        if not _is_count(whole) or whole.first - start > _BEFORE_WHOLE:
            continue
        words = text.tokens.words
        last = max(whole.last, whole.number.last)
        of = not _OF.isdisjoint(words[start : whole.first])
        of = of or (text.language == "kk" and words[last].endswith(_KAZAKH_OF))
        parts = text.amounts_between(last + 1, end)
        if not of or len(parts) < _FEWEST_BEYOND or _may_overlap(words[start : end + 1]):
            continue
        made = sum(p.value for p in parts)
        plain = all(_is_count(p) and not p.others and 1 < p.value < whole.value for p in parts)
        # "Split three ways" counts the parts themselves.
        right_without_one = whole.value in {made - p.value for p in parts}
        if plain and not right_without_one and whole.value < made <= _MOST_BEYOND * whole.value:
            yield WrongSum(whole, parts)


def _may_overlap(words: Sequence[str]) -> bool:
    """Whether one thing may be told of twice: villages that have a school, those with a clinic."""
    if not _HAVING.isdisjoint(words):
        return True
    have = [n for n, w in enumerate(words[:-1]) if w in ("have", "has", "had")]
    return not all(words[n + 1].endswith(_PERFECT) for n in have)


def _in_sentence(
    text: ArticleText, whole: Amount, behind: Sequence[Amount], last: int
) -> Iterator[WrongSum]:
    """Five restorers: two from Almaty, one from Astana and one from Tashkent."""
    tokens, end = text.tokens, text.sentence_words(whole.first)[1]
    starts = [last + 1]
    for n in range(last + 1, end):
        if any(sign in tokens.gap(n) for sign in _SIGNS):
            starts.append(n + 1)
        elif tokens.words[n + 1] in _AND and n + 2 <= end:
            starts.append(n + 2)
    starts = [s + 1 if tokens.words[s] in _AND and s < end else s for s in dict.fromkeys(starts)]
    noun = tokens.words[whole.noun] if whole.noun is not None else ""
    counts = [_count_at(text, s) or _count_of(text, s, noun) for s in starts]
    if not _FEWEST <= len(counts) <= _MOST or None in counts or 1.0 not in counts:
        return
    here = [a for a in behind if a.first <= end]
    if sum(c or 0 for c in counts) != whole.value and here:
        yield WrongSum(whole, here)


def _count_at(text: ArticleText, place: int) -> float | None:
    """The number that an item of a list begins with, where where it is from stands behind it."""
    words, language = text.tokens.words, text.language
    bare = words[place]
    for word in (bare, bare.removeprefix("و")):
        value = 1.0 if word in ONES[language] else NUMBERS[language].get(word)
        following = words[place + 1] if place + 1 < len(words) else ""
        hung = language == "ar" and following.startswith("لل")
        if value and (hung or following in _FROM.get(language, ())):
            return value
    return None


def _count_of(text: ArticleText, place: int, noun: str) -> float | None:
    """Two by an Arabic dual of the noun that is counted, one by the noun alone; үшеуі, екеуі."""
    word = text.tokens.words[place]
    if text.language == "kk":
        return _KAZAKH_OF_THEM.get(word)
    if text.language != "ar" or not noun:
        return None
    bare, root = word.removeprefix("و"), _root(noun)
    if len(root) < _SHORTEST_ROOT or not bare.startswith(root):
        return None
    if bare.endswith(("تان", "تين", "ان", "ين")):
        return 2.0
    return 1.0 if bare in (root, f"{root}ه") else None


def _root(noun: str) -> str:
    """An Arabic plural less its ending: حاويات, حاوي."""
    for ending in ("ات", "ين", "ون"):
        if noun.endswith(ending):
            return noun.removesuffix(ending)
    return noun


def _in_lines(text: ArticleText) -> Iterator[WrongSum]:
    """A sum that is told to be the total, and lines below it with a sum in each."""
    lines = [(m.start(), m.end()) for m in _LINE.finditer(text.raw) if m[0].strip()]
    bulleted = [bool(_BULLET.match(text.raw, *line)) for line in lines]
    for number, line in enumerate(lines[:-_FEWEST] if any(bulleted) else ()):
        if bulleted[number] or not bulleted[number + 1]:
            continue
        stop = number + 1
        while stop < len(lines) and bulleted[stop]:
            stop += 1
        own = _within(text, line)
        parts = [_within(text, each) for each in lines[number + 1 : stop]]
        if not _FEWEST <= len(parts) <= _MOST or any(len(p) != 1 for p in parts):
            continue
        yield from _of_total(text, own, [p[0] for p in parts])


def _of_total(
    text: ArticleText, own: Sequence[Amount], parts: Sequence[Amount]
) -> Iterator[WrongSum]:
    units = {p.unit or p.counted for p in parts}
    wholes = [a for a in own if (a.unit or a.counted) in units]
    if len(units) != 1 or len(wholes) != 1 or not all(map(_is_exact, (*wholes, *parts))):
        return
    whole = wholes[0]
    start, end = text.sentence_words(whole.first)
    told = not TOTAL.isdisjoint(text.tokens.words[start : end + 1]) or "all" in text.tokens.words
    measured = whole.unit in MONEY or whole.unit in IN_BASE
    if not (told or measured) or any(p.value >= whole.value for p in parts):
        return
    made = total([as_written(text.tokens, p) for p in parts])
    near = 2 * sum(p.value for p in parts) > whole.value
    if near and not made.meets(as_written(text.tokens, whole)):
        yield WrongSum(whole, list(parts))


def _within(text: ArticleText, line: tuple[int, int]) -> list[Amount]:
    spans = ((a, text.amount_span(a)) for a in text.amounts)
    return [a for a, span in spans if line[0] <= span.start and span.end <= line[1]]


def _is_exact(amount: Amount) -> bool:
    return amount.relation is Bound.EXACT and amount.low == amount.high


def _is_count(amount: Amount) -> bool:
    measured = amount.unit in MONEY or amount.unit in IN_BASE or amount.unit == "share"
    return _is_exact(amount) and not measured and amount.value == int(amount.value)
