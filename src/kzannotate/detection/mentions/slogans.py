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
from kzannotate.text.likeness import likeness
from kzannotate.text.noun_stems import noun_stems
from kzannotate.text.tokens import words_of
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.mentions.mentions import Found
    from kzannotate.detection.names.glossary import Glossary
    from kzannotate.domain.entity import Name

KIND = "slogan"
_CUES = {
    "ar": "شعار عنوان لافتة لافتات يافطة وسم هتاف هتف",
    "en": "theme motto slogan title banner tagline poster placard hashtag chant",
    "ru": "девиз лозунг тем слоган назван транспарант плакат баннер растяжк хештег",
    "kk": "ұран тақырып девиз плакат баннер хештег",
}
_ANY_QUOTED = re.compile('"([^"\\n]{8,80})"')
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
_SHORTEST, _LIKE_LETTERS, _LIKE_LETTERS_TOLD = 10, 80.0, 72.0


@dataclass(frozen=True, slots=True)
class Slogan:
    """Words in quotes with a cue beside them.

    Args:
        stems: of the content words, in order.
        event: id of the event that the sentence names; None for none or several.
        cued: whether a word such as motto tells of it; else it is much like a listed one.
    """

    span: Span
    language: str
    stems: tuple[frozenset[str], ...]
    event: str | None
    text: str = ""
    cued: bool = True

    def likeness(self, stems: Sequence[frozenset[str]]) -> float:
        """How many of the words stand in other words as well, 0 to 1."""
        longest = max(len(self.stems), len(stems), 1)
        left = list(stems)
        for own in self.stems:
            same = next((other for other in left if own & other), None)
            if same is not None:
                left.remove(same)
        return (len(stems) - len(left)) / longest


def slogans_in(
    text: ArticleText, names: Sequence[Found], listed: Sequence[Name] = ()
) -> Iterator[Slogan]:
    """The slogans of an article: what a word tells to be one, and quotes much like a listed one."""
    folded = text.tokens.folded
    pattern = _pattern(text.language)
    if pattern is None:
        return
    told: set[Span] = set()
    cued = any(cue in folded.text for cue in _cues(text.language))
    for found in pattern.finditer(folded.text) if cued else ():
        group = found.lastindex or 0
        said = " ".join(words_of(found[group]))
        stems = _stems(said.split(), text.language)
        span = folded.raw_span(found.start(group), found.end(group))
        told.add(span)
        if len(stems) >= _FEWEST_WORDS and not _is_of_part(text, span):
            yield Slogan(span, text.language, stems, _event(text, span, names), said)
    yield from _in_quotes(text, told, [n for n in listed if n.language == text.language])


def _in_quotes(
    text: ArticleText, told: Container[Span], listed: Sequence[Name]
) -> Iterator[Slogan]:
    """Quotes that have a listed slogan's letters but for a few: Beyond the Horizontal."""
    folded = text.tokens.folded
    for found in _ANY_QUOTED.finditer(folded.text) if listed else ():
        span = folded.raw_span(found.start(1), found.end(1))
        said = " ".join(words_of(found[1]))
        if span not in told and any(is_much_like(said, n) for n in listed):
            stems = _stems(said.split(), text.language)
            yield Slogan(span, text.language, stems, None, said, cued=False)


def is_much_like(said: str, name: Name, least: float = _LIKE_LETTERS) -> bool:
    """Whether words have most letters of a slogan's; those of two words differ in one of these."""
    own = " ".join(words_of(name.text))
    return min(len(said), len(own)) >= _SHORTEST and likeness(said, own) >= least


def rendering(slogan: Slogan, glossary: Glossary) -> tuple[Name | None, bool]:
    """The listed slogan that is likest, if any is like it, and whether it says the same."""
    known = [n for n in glossary.slogans if n.language == slogan.language]
    least = _LIKE_LETTERS_TOLD if slogan.cued else _LIKE_LETTERS
    letters = next((n for n in known if is_much_like(slogan.text, n, least)), None)
    rated = [(slogan.likeness(_stems(words_of(n.text), n.language)), n) for n in known]
    like, name = max(rated, key=lambda pair: pair[0], default=(0.0, None))
    if like >= 1.0 or letters is None:
        return (name, like >= 1.0) if like >= _LIKE else (None, False)
    return letters, slogan.text == " ".join(words_of(letters.text))


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
