"""Which bodies take part in what an article tells, and what else is told there."""

from __future__ import annotations

from array import array
from collections import defaultdict
from functools import cache
from itertools import islice, pairwise
from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

from kzannotate.detection.lexicon.deeds import DEED
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.noun_stems import noun_stems
from kzannotate.text.sound_keys import sound_key
from kzannotate.text.stems import stem
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.mentions.mentions import Found
    from kzannotate.domain.span import Span
    from kzannotate.text.amounts import Amount

_BODY, _PLACE, _PERSON = "organisation", "place", "person"
_NEAR = 9
_SHORTEST, _FEWEST_SOUNDS = 3, 5
_FEWEST_TELLING, _LARGE = 10.0, 1000.0
_MOST_BODIES = 4
_PAIR = 2
_FEWEST_HELD, _HELD_NEAR = 2.0, 7
_MEMBERS = frozenset(
    {"country", "state", "member", "member_state", "%", "year", "person", "people"}
)
_ARTICLE = "ال"

LISTED, SOMEBODY, FIGURE, LARGE, WORD, BESIDE, HELD = range(7)
"""What signs are of, in their lowest bits: entities, people, figures, deeds, the words right
beside a name, and the number of things that stands by it."""
KINDS = 8


class Involvement(NamedTuple):
    """A body in a sentence.

    Args:
        entity: its id; of a doubtful name whom it may mean.
        span: its name.
        signs: numbers for what else the sentence tells, the same in all languages.
        near: those of people that stand close to the name.
        doubtful: the name has another word in it, so that it may be nobody's.
        told: what the sentence says besides, as ``told_words`` packs it.
    """

    entity: str
    span: Span
    signs: tuple[int, ...]
    near: tuple[int, ...]
    doubtful: bool
    told: bytes = b""


def told_words(one: Involvement) -> frozenset[int]:
    """Numbers for the words, the figures and the places of the sentence of a name."""
    return frozenset(array("I", one.told))


def involvements(
    text: ArticleText, names: Sequence[Found], doubtful: Sequence[Found]
) -> Iterator[Involvement]:
    """Each name of a body in a sentence that names few; those of events and the like, unsigned."""
    bodies: dict[int, list[tuple[Found, bool]]] = defaultdict(list)
    listed = (f for f in names if f.use.entity.kind == _BODY)
    for found, doubted in (*((f, False) for f in listed), *((f, True) for f in doubtful)):
        bodies[text.sentence_words(found.first)[0]].append((found, doubted))
    others = [f for f in names if f.use.entity.kind not in (_BODY, _PERSON, _PLACE)]
    if not bodies and not others:
        return
    here: dict[int, list[Found]] = defaultdict(list)
    for found in names:
        here[text.sentence_words(found.first)[0]].append(found)
    amounts: dict[int, list[Amount]] = defaultdict(list)
    for amount in text.amounts:
        amounts[text.sentence_words(amount.first)[0]].append(amount)
    for found in others:
        start = text.sentence_words(found.first)[0]
        packed = _packed(text, found, (here[start], amounts[start]))
        yield Involvement(found.entity, found.span, (), (), doubtful=False, told=packed)
    taken = {n for f in names for n in range(f.first, f.last + 1)}
    for start, told in bodies.items():
        if len(told) <= _MOST_BODIES:
            signs = dict(_named(here[start]))
            signs |= dict(_counted(amounts[start]))
            signs |= dict(_said(text, taken, text.sentence_words(start)))
            for found, doubted in told:
                beside = dict(_beside(text, found, text.sentence_words(start)))
                beside |= dict(_held(found, amounts[start]))
                packed = _packed(text, found, (here[start], amounts[start]))
                yield _of_body(found, signs | beside, doubtful=doubted)._replace(told=packed)


def _packed(
    text: ArticleText, name: Found, told: tuple[Sequence[Found], Sequence[Amount]]
) -> bytes:
    """What a sentence says besides a name: stems, figures without their nouns, and places."""
    names, amounts = told
    first, last = text.sentence_words(name.first)
    places = {n for f in names for n in range(f.first, f.last + 1)}
    places |= {n for a in amounts for n in range(a.number.first, a.number.last + 1)}
    words = (text.tokens.words[n] for n in range(first, last + 1) if n not in places)
    said = {
        min(noun_stems(w, text.language))
        for w in words
        if len(w) >= _SHORTEST and w not in FUNCTION_WORDS
    }
    said |= {f"{a.number.value:g}" for a in amounts}
    said |= {f"={f.entity}" for f in names if f.entity != name.entity}
    return array("I", sorted(crc32(w.encode()) for w in said)).tobytes()


def _of_body(found: Found, signs: Mapping[int, int], *, doubtful: bool) -> Involvement:
    own = _sign(LISTED, found.entity)
    others = tuple(sorted(s for s in signs if s != own))
    near = (s for s in others if s % KINDS == SOMEBODY and _apart(found, signs[s]) <= _NEAR)
    return Involvement(found.entity, found.span, others, tuple(near), doubtful)


def _sign(kind: int, what: str) -> int:
    return crc32(what.encode()) * KINDS + kind


def deed_sign(deed: str) -> int:
    """The sign that a sentence tells of a deed has."""
    return _sign(WORD, deed)


def _apart(found: Found, place: int) -> int:
    return max(found.first - place, place - found.last, 0)


def _named(names: Sequence[Found]) -> Iterator[tuple[int, int]]:
    """Entities, less places, with where their names stand."""
    for found in names:
        kind = found.use.entity.kind
        if kind != _PLACE:
            yield _sign(SOMEBODY if kind == _PERSON else LISTED, found.entity), found.first


def _counted(amounts: Sequence[Amount]) -> Iterator[tuple[int, int]]:
    for amount in amounts:
        if amount.unit and amount.number.value >= _FEWEST_TELLING:
            kind = LARGE if amount.number.value >= _LARGE else FIGURE
            yield _sign(kind, f"{amount.unit} {amount.number.value:g}"), amount.first


def _said(text: ArticleText, taken: set[int], bounds: tuple[int, int]) -> Iterator[tuple[int, int]]:
    """Deeds, and people that the reference does not hold."""
    words = text.tokens.words[bounds[0] : bounds[1] + 1]
    for place, deed in enumerate(DEED.of(words), bounds[0]):
        if deed is not None and place not in taken:
            yield _sign(WORD, deed), place
    heard = list(_heard(text.language).of(words))
    for place, keys in enumerate(pairwise(heard), bounds[0]):
        if all(keys) and sum(map(len, keys)) >= _FEWEST_SOUNDS and _may_be(text, place, taken):
            yield _sign(SOMEBODY, " ".join(keys)), place


def words_beside(text: ArticleText, found: tuple[int, int], most: int) -> list[str]:
    """Stems of the content words before a name, the nearest first; behind it in Kazakh.

    Args:
        text: the article.
        found: numbers of the name's first and last words.
        most: how many of them.
    """
    start, end = text.sentence_words(found[0])
    behind = text.language == "kk"
    places = range(found[1] + 1, end + 1) if behind else range(found[0] - 1, start - 1, -1)
    words = (text.tokens.words[n] for n in places)
    telling = (w for w in words if w not in FUNCTION_WORDS and len(w) >= _SHORTEST)
    return [min(noun_stems(w, text.language)) for w in islice(telling, most)]


def _beside(text: ArticleText, found: Found, bounds: tuple[int, int]) -> Iterator[tuple[int, int]]:
    """The two words that stand nearest to a name, as one sign."""
    words = words_beside(text, (found.first, found.last), _PAIR)
    if len(words) == _PAIR:
        yield _sign(BESIDE, " ".join((text.language, *words))), bounds[0]


def _held(found: Found, amounts: Sequence[Amount]) -> Iterator[tuple[int, int]]:
    """A number of things right beside a name: three helicopters of the service."""
    for amount in amounts:
        telling = amount.unit and _FEWEST_HELD <= amount.number.value < _LARGE
        if telling and _apart(found, amount.first) <= _HELD_NEAR and amount.unit not in _MEMBERS:
            yield _sign(HELD, f"{amount.unit} {amount.number.value:g}"), amount.first


@cache
def _heard(language: str) -> WordMemo[str]:
    """What a word sounds like that may be a part of somebody's name; nothing for all others."""

    def heard(word: str) -> str:
        if len(word) < _SHORTEST or word in FUNCTION_WORDS:
            return ""
        has_article = language == "ar" and word.startswith(_ARTICLE)
        return "" if has_article else sound_key(stem(word, language))

    return WordMemo(heard)


def _may_be(text: ArticleText, place: int, taken: set[int]) -> bool:
    """Whether two words stand together as a name does, and are in none that is known."""
    tokens = text.tokens
    if place in taken or place + 1 in taken or tokens.gap(place) != " ":
        return False
    return text.language == "ar" or (tokens.is_capital(place) and tokens.is_capital(place + 1))
