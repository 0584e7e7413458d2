"""Names and the nouns that stand for them: "the organisation", "the committee", "the city"."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING

from kzannotate.detection.lexicon.head_nouns import body_nouns
from kzannotate.detection.names.name_uses import Way
from kzannotate.text.distinctions import KIN_HEADS
from kzannotate.text.fold import fold_word, folded_words
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.matching import is_arabic, without_proclitics
from kzannotate.text.noun_stems import noun_stems
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.mentions.mentions import Found
    from kzannotate.detection.names.glossary import Glossary


def _stems(by_language: Mapping[str, str]) -> frozenset[str]:
    return frozenset().union(
        *(
            noun_stems(fold_word(word), language)
            for language, words in by_language.items()
            for word in words.split()
        )
    )


_GENERIC_WORDS = {
    "organisation": {
        "ar": "منظمة",
        "en": "organization organisation bloc body grouping",
        "ru": "организация объединение структура",
        "kk": "ұйым ұйымы бірлестік",
    },
    "event": {
        "ar": "بطولة مسابقة فعالية حدث",
        "en": "tournament competition championship event",
        "ru": "турнир соревнование мероприятие",
        "kk": "турнир жарыс додасы",
    },
}
_GENERIC = {kind: _stems(words) for kind, words in _GENERIC_WORDS.items()}
"""Stems of nouns that any entity of a kind may be called by."""
_CITIES = _stems({"ar": "مدينة بلدة", "en": "city town", "ru": "город", "kk": "қала"})
"""Stems of nouns that mean the one place of the article of which facts tell who lives there."""
_POPULATION = "population"
_FARTHEST_BEFORE = 40
_STRANGER, _PLACE = "stranger", "place"
_RELATIVE = frozenset(fold_word(word) for word in ("التي", "الذي", "الذين", "اللتان"))
_OTHER = folded_words(
    "another other rival separate different neighbouring second другой другая другое"
    " другого соседний басқа өзге көрші"
)
_RUSSIAN_GENITIVE = ("ых", "их", "ого", "его", "ои", "еи")
_KAZAKH_ADVERBS = folded_words(
    "қазір бүгін бүгінде бүгінгі биыл былтыр кеше ертең енді осыдан сонымен алайда бірақ сондай"
    " айта айтуынша жалпы барлығы содан кейін бұрын өткен тиіс мәліметінше бойынша тағы алдағы"
)
"""What may stand before a Kazakh noun and says nothing of it."""
_THIS = folded_words("هذه هذا لهذه وهذه эта этот это данная данный бұл осы аталған")


@dataclass(frozen=True, slots=True)
class Subject:
    """An entity and the words by which a sentence means it.

    Args:
        oblique: the name is declined, so that it is hardly what the verb is about.
    """

    entity: str
    kind: str
    place: int
    last: int
    oblique: bool = False


@cache
def body_words(language: str) -> WordMemo[bool]:
    """Whether words are nouns for a kind of body, event or place."""
    nouns = body_nouns().union(_CITIES, *_GENERIC.values())
    return WordMemo(lambda word: not noun_stems(word, language).isdisjoint(nouns))


class NounsForNames:
    """What is told of in one article, word by word, by a name or by a noun that means it."""

    def __init__(self, text: ArticleText, names: Sequence[Found], glossary: Glossary) -> None:
        self._names = names
        self._own_heads = glossary.heads.of
        self._facts_of = glossary.facts_of
        self._words_beside = glossary.heads.words_beside
        self._tokens = text.tokens
        self._language = text.language

    @cached_property
    def taken(self) -> set[int]:
        """Places of the words of names."""
        return {n for f in self._names for n in range(f.first, f.last + 1)}

    @cached_property
    def told(self) -> list[Subject]:
        """In order; bodies that the reference does not hold have no entity."""
        found: list[Subject] = []
        names = {f.first: f for f in self._names}
        words = self._tokens.words
        for place in sorted({*names, *self._tokens.places(body_words(self._language))}):
            word = words[place]
            if place in names:
                name = names[place]
                entity, oblique = name.use.entity, name.use.way is Way.DECLINED
                found.append(Subject(entity.id, entity.kind, place, name.last, oblique))
            elif place in self.taken:
                continue
            elif self._is_definite_head(place, word):
                meant = self._meant(word, found)
                if meant is not None:
                    found.append(Subject(meant.entity, meant.kind, place, place))
            elif not self.is_city(word) and self._is_stranger(place):
                found.append(Subject("", _STRANGER, place, place))
        return found

    def _is_stranger(self, place: int) -> bool:
        """Whether a noun is the head of a name that the reference does not hold."""
        owner = self._owner(place)
        if owner is None or owner in self.taken:
            return False
        stems = noun_stems(self._tokens.words[place], self._language)
        told = noun_stems(self._tokens.words[owner], self._language)
        return not any(told & self._words_beside(s) for s in stems)

    def _owner(self, place: int) -> int | None:
        """The word beside a head noun that makes it another body's name; None for a bare noun."""
        words, gap = self._tokens.words, self._tokens.gap
        ahead = place - 1 if place and gap(place - 1) == " " else None
        behind = place + 1 if place + 1 < len(words) and gap(place) == " " else None
        if ahead is not None and words[ahead] in _OTHER:
            return ahead
        if self._language == "ar":
            described = behind is not None and words[behind].startswith("ال")
            return behind if described else None
        if self._language == "ru":
            genitive = behind is not None and words[behind].endswith(_RUSSIAN_GENITIVE)
            return behind if genitive else None
        if ahead is None or words[ahead] in FUNCTION_WORDS:
            return None
        if self._language == "kk" and words[ahead] in _KAZAKH_ADVERBS:
            return None
        capital = self._tokens.raw_word(ahead)[0].isupper()
        return ahead if capital or self._language == "kk" else None

    def _is_definite_head(self, place: int, word: str) -> bool:
        """Whether a noun for a kind of body is definite."""
        if is_arabic(word):
            definite = any(w.startswith("ال") for w in without_proclitics(word))
            return definite and not self._is_described(place)
        before = self._tokens.words[place - 1] if place else ""
        if self._language not in ("ru", "kk"):
            return before in ("the", "this", "its")
        # Without articles: "the committee" has no adjective or owner before it.
        opens = place == 0 or self._tokens.gap(place - 1) != " "
        return opens or before in FUNCTION_WORDS or before in _THIS

    def _is_described(self, place: int) -> bool:
        """Whether an adjective makes an Arabic noun another thing: "the next summit"."""
        words = self._tokens.words
        shown = place > 0 and words[place - 1] in _THIS
        behind = words[place + 1] if place + 1 < len(words) else ""
        described = behind.startswith("ال") and behind not in _RELATIVE
        return not shown and self._tokens.gap(place) == " " and described

    def _meant(self, word: str, before: list[Subject]) -> Subject | None:
        """The latest entity that a noun fits: its name is of that noun, or any organisation.

        None where another body of that noun was told of since.
        """
        if self.is_city(word):
            return self._city(before)
        stems = noun_stems(word, self._language)
        near = before[-_FARTHEST_BEFORE:]
        for subject in reversed(near):
            heads = self._heads_of(subject)
            if stems & heads:
                return subject if subject.entity else None
        for kind, generic in _GENERIC.items():
            if stems & generic:
                return _known(s for s in reversed(near) if s.kind in (kind, _STRANGER))
        for kin in KIN_HEADS:
            if stems & kin:
                like = (s for s in reversed(near) if self._heads_of(s) & kin)
                return _known(s for s in like if s.kind in ("organisation", _STRANGER))
        return None

    def is_city(self, word: str) -> bool:
        """Whether a word may mean the place of the article."""
        return not noun_stems(word, self._language).isdisjoint(_CITIES)

    def _city(self, before: list[Subject]) -> Subject | None:
        """The only place told of whose population facts tell."""
        places = [s for s in before if s.kind == _PLACE and self._has_population(s.entity)]
        return places[-1] if len({s.entity for s in places}) == 1 else None

    def _has_population(self, entity: str) -> bool:
        facts = self._facts_of.get(entity, ())
        return any(f.property_name == _POPULATION for f in facts)

    def _heads_of(self, subject: Subject) -> frozenset[str]:
        if subject.entity:
            return self._own_heads.get(subject.entity, frozenset())
        return noun_stems(self._tokens.words[subject.place], self._language)


def _known(subjects: Iterator[Subject]) -> Subject | None:
    """The first of some, if the reference holds it."""
    found = next(subjects, None)
    return found if found is not None and found.entity else None
