"""What the sections of an article are about, for names that are wrong only there."""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.articles.article_words import Section
    from kzannotate.detection.names.glossary import Glossary
    from kzannotate.domain.entity import Name
    from kzannotate.domain.span import Span

_OFTEN = 2


class Topics:
    """Which entities each section names, in its heading and below it.

    Args:
        named: where an entity is named beyond doubt; not looked at unless somebody asks.
    """

    def __init__(
        self, text: ArticleText, glossary: Glossary, named: Iterable[tuple[Span, str]]
    ) -> None:
        self._text = text
        self._glossary = glossary
        self._named = named

    @cached_property
    def _places(self) -> _Places:
        return _Places(self._text, self._named)

    def about(self, span: Span, topic: str, *, strictly: bool = False) -> bool:
        """Whether the section around a span, or the whole article, is about an entity.

        A section is about what its heading names, or names at least twice; entities whose
        names hold the topic's name (its funds, summits, offices) count as the topic.
        Taken ``strictly``, only headings and the title count.
        """
        places = self._places
        kin = self._glossary.kin.get(topic, frozenset({topic}))
        key = _key(self._text.section_at(span.start))
        if kin & (places.in_heading[key] | places.in_title):
            return True
        named = sum(places.entities_of[key][entity] for entity in kin)
        return not strictly and named >= _OFTEN

    def guard_holds(self, name: Name, span: Span, *, ambiguous: bool) -> bool:
        """Whether a name that is wrong only under a topic is wrong at this place.

        An ``ambiguous`` name is another entity's right name as well; then the sentence must
        not name the topic properly, since it speaks of both.
        """
        if name.topic is None:
            return True
        if not self.about(span, name.topic, strictly=ambiguous):
            return False
        sentence = self._text.sentence_number(span.start)
        return not (ambiguous and name.topic in self._places.in_sentence[sentence])


class _Places:
    """The places of all entities, counted by section and sentence."""

    def __init__(self, text: ArticleText, named: Iterable[tuple[Span, str]]) -> None:
        self.entities_of = defaultdict[tuple[int, int], Counter[str]](Counter)
        self.in_heading = defaultdict[tuple[int, int], set[str]](set)
        self.in_sentence = defaultdict[int, set[str]](set)
        self.in_title: set[str] = set()
        for span, entity in named:
            section = text.section_at(span.start)
            self.entities_of[_key(section)][entity] += 1
            self.in_sentence[text.sentence_number(span.start)].add(entity)
            if section.heading is not None and section.heading.covers(span):
                self.in_heading[_key(section)].add(entity)
            if text.title.covers(span):
                self.in_title.add(entity)


def _key(section: Section) -> tuple[int, int]:
    return section.span.start, section.span.end
