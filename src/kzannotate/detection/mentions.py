"""Which words of an article are names of the reference."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzannotate.detection.glossary import NameUse, Way
from kzannotate.detection.ids import mention_id
from kzannotate.detection.topics import Topics
from kzannotate.domain.entity import NameStatus
from kzannotate.domain.mention import Mention, MentionStatus
from kzannotate.domain.span import Quote, Span
from kzannotate.text.matching import is_arabic, longest
from kzannotate.text.tokens import tokens_in

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kzannotate.detection.article_text import ArticleText
    from kzannotate.detection.glossary import Glossary
    from kzannotate.text.matching import Hit

_HARMLESS = frozenset(" -'\"()")
_STOPS = frozenset(".:!…")
_STATUS = {
    NameStatus.PREFERRED: MentionStatus.PREFERRED,
    NameStatus.ADMITTED: MentionStatus.ADMITTED,
    NameStatus.DEPRECATED: MentionStatus.DEPRECATED,
}
_SCORE = {Way.LISTED: 1.0, Way.ALIAS: 1.0, Way.DECLINED: 0.98, Way.SURNAME: 0.9}


@dataclass(frozen=True, slots=True)
class Found:
    """A name found in an article.

    Args:
        first: number of its first word; ``last`` of its last.
        use: the phrase's meaning that was chosen.
        topical: the name is wrong only because the section is about its topic.
    """

    span: Span
    first: int
    last: int
    use: NameUse
    status: MentionStatus
    score: float
    reason: str = ""
    topical: bool = False

    @property
    def entity(self) -> str:
        """Id of the entity meant."""
        return self.use.entity.id

    def mention(self, text: ArticleText) -> Mention:
        """The record of it."""
        return Mention(
            mention_id(text.document, self.span, self.entity),
            text.document,
            self.span,
            Quote.at(text.raw, self.span),
            self.entity,
            self.status,
            self.use.name.id,
            self.score,
            reason=self.reason,
        )


@dataclass(frozen=True, slots=True)
class NamesFound:
    """All names of one article.

    Args:
        names: the longest ones, in order; what a mention is made of.
        nested: names inside longer names, which tell what the longer ones are about.
        topics: which sections are about what.
    """

    names: tuple[Found, ...]
    nested: tuple[Found, ...]
    topics: Topics


def find_names(text: ArticleText, glossary: Glossary) -> NamesFound:
    """Every name of the reference in an article, the longest ones and those inside them."""
    hits = _plausible(text, glossary)
    best = set(longest([hit for hit, _ in hits]))
    chosen = [(hit, uses) for hit, uses in hits if hit in best]
    inner = [(hit, uses) for hit, uses in hits if hit not in best]
    topics = Topics(text, glossary, _plain(text, [*chosen, *inner]))
    found = _settled(text, chosen, topics)
    return NamesFound(
        tuple(_without_lone_surnames(found)), tuple(_settled(text, inner, topics)), topics
    )


def _plausible(text: ArticleText, glossary: Glossary) -> list[tuple[Hit, tuple[NameUse, ...]]]:
    found: dict[Hit, tuple[NameUse, ...]] = {}
    taken: set[tuple[int, int]] = set()
    for hit, uses in glossary.lookup(text.tokens, text.language):
        fitting = tuple(u for u in uses if _fits(text, hit, u))
        # Exact hits come first; a declined form of the same words adds nothing to them.
        if fitting and ((hit.first, hit.last) not in taken or fitting[0].way is not Way.DECLINED):
            taken.add((hit.first, hit.last))
            found.setdefault(hit, fitting)
    return list(found.items())


def _fits(text: ArticleText, hit: Hit, use: NameUse) -> bool:
    raw = text.tokens.span(hit.first, hit.last, hit.skip).of(text.raw)
    if use.case is not None and "".join(filter(str.isalnum, raw)) != use.case:
        return False
    if use.capital and not is_arabic(text.tokens.words[hit.first]) and not raw[0].isupper():
        return False
    return hit.words == 1 or _joined(text, hit, use)


def _joined(text: ArticleText, hit: Hit, use: NameUse) -> bool:
    """Whether only such signs stand between the words as the name has itself."""
    own = tokens_in(use.name.text)
    allowed = {own.gap(i).strip() for i in range(len(own.words) - 1)}
    gaps = [text.tokens.gap(i) for i in range(hit.first, hit.last)]
    return all(set(g) <= _HARMLESS or g.strip() in allowed for g in gaps)


def _plain(
    text: ArticleText, hits: Iterable[tuple[Hit, tuple[NameUse, ...]]]
) -> list[tuple[Span, str]]:
    """Places where an entity is named beyond doubt, whatever the section is about."""
    return [
        (text.tokens.span(hit.first, hit.last, hit.skip), use.entity.id)
        for hit, uses in hits
        for use in uses
        if use.name.topic is None and use.way is not Way.SURNAME
    ]


def _settled(
    text: ArticleText, hits: Iterable[tuple[Hit, tuple[NameUse, ...]]], topics: Topics
) -> list[Found]:
    found: dict[Span, Found] = {}
    for hit, uses in hits:
        span = text.tokens.span(hit.first, hit.last, hit.skip)
        use = _chosen(uses, span, text, topics)
        if use is not None and span not in found:
            found[span] = Found(
                span,
                hit.first,
                hit.last,
                use,
                _STATUS[use.name.status],
                _SCORE[use.way],
                topical=use.name.topic is not None,
            )
    return sorted(found.values(), key=lambda f: f.span)


def _chosen(
    uses: tuple[NameUse, ...], span: Span, text: ArticleText, topics: Topics
) -> NameUse | None:
    """The likeliest meaning: one whose topic the section is about, else the best status."""
    topical = [u for u in uses if u.name.topic is not None]
    plain = [u for u in uses if u.name.topic is None]
    for use in topical:
        if topics.guard_holds(use.name, span, ambiguous=bool(plain)):
            return use
    order = list(NameStatus)
    return min(
        plain,
        key=lambda u: (u.name.language != text.language, order.index(u.name.status), u.name.id),
        default=None,
    )


def _without_lone_surnames(found: list[Found]) -> list[Found]:
    """Surnames count only where the article gives the whole name somewhere."""
    whole = {f.entity for f in found if f.use.way is not Way.SURNAME}
    return [f for f in found if f.use.way is not Way.SURNAME or f.entity in whole]
