"""What the sections of an article are about, for names that are wrong only there."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kzannotate.detection.article_text import ArticleText
    from kzannotate.detection.article_words import Section
    from kzannotate.detection.glossary import Glossary
    from kzannotate.domain.entity import Name
    from kzannotate.domain.span import Span

_OFTEN = 2


class Topics:
    """Which entities each section names, in its heading and below it.

    Args:
        named: where an entity is named beyond doubt.
    """

    def __init__(
        self, text: ArticleText, glossary: Glossary, named: Iterable[tuple[Span, str]]
    ) -> None:
        self._text = text
        self._kin = glossary.kin
        self._entities_of = defaultdict[tuple[int, int], Counter[str]](Counter)
        self._in_heading = defaultdict[tuple[int, int], set[str]](set)
        self._in_sentence = defaultdict[int, set[str]](set)
        self._in_article: Counter[str] = Counter()
        self._in_title: set[str] = set()
        for span, entity in named:
            self._take(span, entity)

    def _take(self, span: Span, entity: str) -> None:
        section = self._text.section_at(span.start)
        key = _key(section)
        self._entities_of[key][entity] += 1
        self._in_article[entity] += 1
        self._in_sentence[self._text.sentence_number(span.start)].add(entity)
        if section.heading is not None and section.heading.covers(span):
            self._in_heading[key].add(entity)
        if self._text.title.covers(span):
            self._in_title.add(entity)

    def about(self, span: Span, topic: str, *, strictly: bool = False) -> bool:
        """Whether the section around a span, or the whole article, is about an entity.

        A section is about what its heading names, or names at least twice; entities whose
        names hold the topic's name (its funds, summits, offices) count as the topic.
        Taken ``strictly``, only headings and the title count.
        """
        kin = self._kin.get(topic, frozenset({topic}))
        key = _key(self._text.section_at(span.start))
        if kin & (self._in_heading[key] | self._in_title):
            return True
        named = sum(self._entities_of[key][entity] for entity in kin)
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
        return not (ambiguous and name.topic in self._in_sentence[sentence])


def _key(section: Section) -> tuple[int, int]:
    return section.span.start, section.span.end
