"""Who a number in a sentence is about."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING

from kzannotate.detection.articles.told_before import (
    names_another,
    opens_bare,
    points_back,
    tells_of_other,
)
from kzannotate.detection.lexicon.openings import leads_to, may_begin_bare, needs_no_passive
from kzannotate.detection.statements.nouns_for_names import NounsForNames, body_words
from kzannotate.text.matching import is_arabic

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.lexicon.properties import Property
    from kzannotate.detection.mentions.mentions import Found
    from kzannotate.detection.names.glossary import Glossary
    from kzannotate.detection.statements.nouns_for_names import Subject
    from kzannotate.text.tokens import Tokens

_AFTER = 5
_OWNER_REACH = 2
_AFTER_DATE = 10
_BRACKETS_REACH = 200
_LIST_SIGN = re.compile("[,،]")
_BESIDE = 3
_NEAR_SENTENCES = 2
_LEAD = 60
_PASSIVE = ("was", "were", "been", "is", "originally", "first", "officially")
_DONE = ("ған", "ген", "қан", "кен")
"""Endings of Kazakh participles, which stand before what something happened to."""
_PRONOUNS = frozenset({"it", "он", "она", "оно", "ол"})


class Subjects:
    """Names and the nouns that stand for them, word by word, in one article."""

    def __init__(self, text: ArticleText, names: Sequence[Found], glossary: Glossary) -> None:
        self._text = text
        self._names = names
        self._nouns = NounsForNames(text, names, glossary)
        self._tokens = text.tokens
        self._language = text.language

    @cached_property
    def all(self) -> list[Subject]:
        """Names, and definite nouns such as "the organisation" with the entity they mean."""
        return [s for s in self._nouns.told if s.entity]

    def told(self, start: int, end: int) -> list[Subject]:
        """What is told of in some words; bodies that the reference does not hold have no entity."""
        return [s for s in self._nouns.told if start <= s.place < end]

    @cached_property
    def named(self) -> tuple[Found, ...]:
        """Names, with definite nouns for what they name among them, in order."""
        first = {f.entity: f for f in reversed(self._names)}
        nouns = (s for s in self.all if s.place not in self._nouns.taken and s.entity in first)
        meant = (
            first[s.entity]._replace(
                span=self._tokens.span(s.place, s.last), first=s.place, last=s.last
            )
            for s in nouns
        )
        return tuple(sorted((*self._names, *meant), key=lambda f: f.first))

    @cached_property
    def _places(self) -> list[int]:
        return [s.place for s in self.all]

    @cached_property
    def _at(self) -> frozenset[int]:
        return frozenset(self._places)

    def of(self, place: int, last: int, wanted: Property) -> Subject | None:
        """Who a number from ``place`` to ``last`` is about, for a property.

        Right behind the number first ("28 members of the union"), then the nearest before it in
        the sentence; the sentence before where this one names nobody.
        """
        start, end = self._text.sentence_words(place)
        reach = _AFTER_DATE if "day" in wanted.units else _AFTER
        behind = self._between(last + 1, min(end, last + reach) + 1, wanted)
        ahead = self._between(start, place, wanted)
        owner = ahead and place - ahead[-1].last <= _OWNER_REACH and self._language == "en"
        apart = bool(ahead and behind) and _is_parted(self._tokens, last, behind[0].place)
        if behind and not owner and not apart:
            return behind[0]
        return ahead[-1] if ahead else self._told_before(start, place, wanted)

    def _told_before(self, start: int, place: int, wanted: Property) -> Subject | None:
        """Who a sentence that names nobody goes on about.

        That is who the sentence before begins with, if a verb or a pronoun takes it up; else
        whom the article is about, if nobody else was told of since.
        """
        if start == 0 or self._names_unknown(start, place):
            return None
        if self._goes_on(start):
            before = self._between(self._text.sentence_words(start - 1)[0], start, wanted)
            if before:
                return before[0]
        low = bisect_left([s.place for s in self._nouns.told], start)
        told = reversed(self._nouns.told[:low])
        fitting = (s for s in told if not s.entity or wanted.fits(s.kind))
        latest = next(fitting, None)
        if latest is None or latest.entity != self._main(wanted):
            return None
        if tells_of_other(self._text, start, place, wanted, self._nouns.taken):
            return None
        words = self._tokens.words[start:place]
        near = self._sentences_between(latest.place, start) <= _NEAR_SENTENCES
        return latest if near or points_back(words, self._language) else None

    def _names_unknown(self, start: int, place: int) -> bool:
        """Whether a noun for a body stands there that means none of the reference."""
        nouns = self._body_nouns
        here = nouns[bisect_left(nouns, start) : bisect_left(nouns, place)]
        return any(n not in self._at for n in here)

    def _sentences_between(self, place: int, start: int) -> int:
        number, starts = self._text.sentence_number, self._tokens.folded.starts
        at = [int(starts[self._tokens.starts[n]]) for n in (place, start)]
        return number(at[1]) - number(at[0])

    @cached_property
    def _body_nouns(self) -> list[int]:
        """Places of nouns for kinds of bodies outside of names."""
        places = self._tokens.places(body_words(self._language))
        words = self._tokens.words
        return [
            n for n in places if n not in self._nouns.taken and not self._nouns.is_city(words[n])
        ]

    def _main(self, wanted: Property) -> str | None:
        """The entity that an article is about, of the kinds that have a property.

        It stands in the title or the first lines, and is named more often than any other.
        """
        named = [s for s in self.all if wanted.fits(s.kind)]
        if not named:
            return None
        lead = self._text.sentence_words(0)[1]
        lead = max(lead, min(_LEAD, len(self._tokens.words)))
        early = [s.entity for s in named if s.place <= lead]
        (main, most), *others = Counter(s.entity for s in named).most_common(2)
        tied = others and others[0][1] == most
        if main not in early or (tied and others[0][0] in early):
            return None
        return main

    def beside(self, cue: int, day: int, wanted: Property) -> Subject | None:
        """Who a cue word right beside a name speaks of, with a date at ``day``.

        The name stands before the cue ("the union was founded in"), behind an Arabic verb, or
        behind the date where the cue opens the sentence ("Founded in 2001, the union").
        """
        start, end = self._text.sentence_words(cue)
        around = [s for s in self._between(start, end + 1, wanted) if not s.oblique]
        bare = not around and not self._is_active(cue)
        if bare and opens_bare(self._text, start, cue, day):
            another = cue == start and names_another(self._text, day)
            return None if another else self._told_before(start, start, wanted)
        before = [s for s in around if s.last < cue and cue - s.last <= _BESIDE]
        before = [s for s in before if leads_to(self._tokens, s.last, cue)]
        if before and not self._is_active(cue):
            return before[-1]
        if self._language == "kk" and self._tokens.words[cue].endswith(_DONE):
            owned = [s for s in around if s.place == cue + 1]  # 1999 жылы құрылған лига
            if owned:
                return owned[0]
        if is_arabic(self._tokens.words[cue]):
            return next((s for s in around if 0 < s.place - cue <= 2), None)
        first, words = min(cue, day), self._tokens.words
        kazakh = [s for s in around if s.last < first and may_begin_bare(words[s.last + 1 : first])]
        if self._language == "kk" and kazakh:
            return kazakh[-1]
        opened = [s for s in around if 0 < s.place - day <= _BESIDE]
        return opened[0] if cue == start and opened else None

    def _is_active(self, cue: int) -> bool:
        """Whether an English "founded" has no passive before it: the union founded a prize."""
        if self._language != "en" or needs_no_passive(self._tokens.words[cue]):
            return False
        passive = self._tokens.words[cue - 1] in _PASSIVE
        return not passive and set(self._tokens.gap(cue - 1)) == {" "}

    def _between(self, start: int, end: int, wanted: Property) -> list[Subject]:
        low, high = bisect_left(self._places, start), bisect_left(self._places, end)
        here = [s for s in self.all[low:high] if wanted.fits(s.kind)]
        return [s for s in here if not self._in_brackets(s.place, start)]

    def _in_brackets(self, place: int, start: int) -> bool:
        """Whether a word stands in brackets opened after ``start``: one of a list, no subject."""
        text, starts = self._tokens.folded.text, self._tokens.starts
        before = text[max(starts[start], starts[place] - _BRACKETS_REACH) : starts[place]]
        if before.count("(") <= before.count(")"):
            return False
        after = text[starts[place] : starts[place] + _BRACKETS_REACH].split(")", 1)[0]
        return bool(_LIST_SIGN.search(before.rsplit("(", 1)[1] + after))

    def _goes_on(self, start: int) -> bool:
        """Whether a sentence goes on about the one before: a verb with و, or a pronoun."""
        word = self._tokens.words[start]
        return word in _PRONOUNS or (is_arabic(word) and word[0] in "وتي")


def _is_parted(tokens: Tokens, last: int, place: int) -> bool:
    """Whether a comma stands between a number and a name behind it."""
    return any(_LIST_SIGN.search(tokens.gap(n)) for n in range(last, place))
