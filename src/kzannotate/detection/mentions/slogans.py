"""Slogans: words in quotes that an article calls the theme or the motto of something."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from kzannotate.detection.lexicon.beginnings import Beginnings
from kzannotate.detection.mentions.named_places import names_in
from kzannotate.domain.span import Span
from kzannotate.text.fold import fold_word, folded_words
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.noun_stems import noun_stems
from kzannotate.text.tokens import words_of
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.mentions.mentions import Found
    from kzannotate.detection.names.glossary import Glossary
    from kzannotate.domain.entity import Name

KIND = "slogan"
_CUES = {
    "ar": "شعار عنوان",
    "en": "theme motto slogan title banner tagline",
    "ru": "девиз лозунг тем слоган назван",
    "kk": "ұран тақырып девиз",
}
_QUOTED = '"([^"\\n]{6,160})"'
_BETWEEN = '[^"\\n.!?]{0,60}'
_BEHIND = '[^"\\n.!?]{0,16}'
_BETWEEN_APOSTROPHES = "(?<![a-z])'([^'\"\\n]{12,160})'(?![a-z])"
_PARTS = folded_words("جلسة الجلسة ورشة session panel workshop сессия сессии секция сессиясы")
"""Words for parts of an event, which have themes of their own."""
_NO_BODIES = ("place", "person", KIND)
_OTHER_YEAR = WordMemo(
    Beginnings(
        {"": folded_words("ماضي سابق منصرم مقبل قادم last previous next прошл предыдущ следующ")},
        {"": folded_words("былтыр былтырғы өткен алдыңғы келесі")},
    ).of
)
_LIKE = 0.5
_FEWEST_WORDS = 2


@dataclass(frozen=True, slots=True)
class Slogan:
    """Words in quotes with a cue beside them.

    Args:
        stems: of the content words, in order.
        event: id of the event that the sentence names; None for none or several.
    """

    span: Span
    language: str
    stems: tuple[frozenset[str], ...]
    event: str | None

    def likeness(self, stems: Sequence[frozenset[str]]) -> float:
        """How many of the words stand in other words as well, 0 to 1."""
        longest = max(len(self.stems), len(stems), 1)
        left = list(stems)
        for own in self.stems:
            same = next((other for other in left if own & other), None)
            if same is not None:
                left.remove(same)
        return (len(stems) - len(left)) / longest


def slogans_in(text: ArticleText, names: Sequence[Found]) -> Iterator[Slogan]:
    """The slogans of an article."""
    folded = text.tokens.folded
    pattern = _pattern(text.language)
    if pattern is None or not any(cue in folded.text for cue in _cues(text.language)):
        return
    for found in pattern.finditer(folded.text):
        group = found.lastindex or 0
        stems = _stems(words_of(found[group]), text.language)
        span = folded.raw_span(found.start(group), found.end(group))
        if len(stems) >= _FEWEST_WORDS and not _is_of_part(text, span):
            yield Slogan(span, text.language, stems, _event(text, span, names))


def rendering(slogan: Slogan, glossary: Glossary) -> tuple[Name | None, bool]:
    """The listed slogan that is likest, if any is like it, and whether it says the same."""
    rated = [
        (slogan.likeness(_stems(words_of(n.text), n.language)), n)
        for n in glossary.slogans
        if n.language == slogan.language
    ]
    like, name = max(rated, key=lambda pair: pair[0], default=(0.0, None))
    return (name, like >= 1.0) if like >= _LIKE else (None, False)


@cache
def _cues(language: str) -> tuple[str, ...]:
    return tuple(fold_word(cue) for cue in _CUES[language].split())


@cache
def _pattern(language: str) -> re.Pattern[str] | None:
    if language not in _CUES:
        return None
    cues = "|".join(_cues(language))
    before = f"(?:{cues}){_BETWEEN}{_QUOTED}"
    behind = f"{_QUOTED}{_BEHIND}(?:{cues})"
    if language != "en":
        return re.compile(f"{before}|{behind}")
    single = f"(?:{cues}){_BETWEEN}{_BETWEEN_APOSTROPHES}|{_BETWEEN_APOSTROPHES}{_BEHIND}(?:{cues})"
    return re.compile(f"{before}|{behind}|{single}")


def _stems(words: Sequence[str], language: str) -> tuple[frozenset[str], ...]:
    return tuple(noun_stems(w, language) for w in words if w not in FUNCTION_WORDS)


def _is_of_part(text: ArticleText, span: Span) -> bool:
    """Whether the sentence tells of a session, whose theme is its own."""
    first, last = text.sentence_words(text.tokens.at_raw(span.start))
    return not _PARTS.isdisjoint(text.tokens.words[first : last + 1])


def _event(text: ArticleText, span: Span, names: Sequence[Found]) -> str | None:
    """The one event that the sentence of a slogan names, or that the article is about.

    A sentence that names a body, or tells of another year, may give the body's or another slogan.
    """
    sentence = text.sentence_around(span)
    here = list(names_in(names, sentence))
    events = {f.entity for f in here if f.use.entity.kind == "event"}
    if len(events) == 1:
        return events.pop()
    if events or any(f.use.entity.kind not in _NO_BODIES for f in here):
        return None
    first, last = text.sentence_words(text.tokens.at_raw(span.start))
    if any(_OTHER_YEAR.of(text.tokens.words[first : last + 1])):
        return None
    told = {f.entity for f in names if f.use.entity.kind == "event"}
    return told.pop() if len(told) == 1 else None
