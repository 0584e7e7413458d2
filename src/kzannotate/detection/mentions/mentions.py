"""Which words of an article are names of the reference."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.ids import mention_id
from kzannotate.detection.mentions.acronyms import in_other_letters, taught
from kzannotate.detection.mentions.believing import belief
from kzannotate.detection.mentions.edition_names import editions_meant
from kzannotate.detection.mentions.guard_words import is_in_context
from kzannotate.detection.mentions.lone_surnames import without_lone_surnames
from kzannotate.detection.mentions.namesakes import (
    is_anothers,
)
from kzannotate.detection.mentions.respelled_people import respelled_people
from kzannotate.detection.mentions.topics import Topics
from kzannotate.detection.mentions.torn_names import is_torn
from kzannotate.detection.names.alignments import BROKEN, Rewording
from kzannotate.detection.names.name_uses import NameUse, Way
from kzannotate.detection.names.sureness import features, sureness
from kzannotate.domain.entity import NameStatus
from kzannotate.domain.mention import Mention, MentionStatus
from kzannotate.domain.span import Quote, Span
from kzannotate.text.matching import Hit, is_arabic, longest, without_proclitics
from kzannotate.text.stems import is_another_vowel
from kzannotate.text.tokens import tokens_in, words_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.names.glossary import Glossary

_OPENING = {"»": "«", "”": "“"}
_ORDER = {status: place for place, status in enumerate(NameStatus)}
_HARMLESS = frozenset(" -'\"()")
_STATUS = {
    NameStatus.PREFERRED: MentionStatus.PREFERRED,
    NameStatus.ADMITTED: MentionStatus.ADMITTED,
    NameStatus.DEPRECATED: MentionStatus.DEPRECATED,
}
_SAME_WORDS = (Rewording.INFLECTED, Rewording.ARRANGED)
_CERTAIN = (Way.LISTED, Way.ALIAS, Way.DECLINED)


class Found(NamedTuple):
    """A name found in an article.

    Args:
        first: number of its first word; ``last`` of its last.
        use: the phrase's meaning that was chosen.
        rewording: what became of the name's words, where they are not all there in order.
        trap: id of the trap that one of its words fell into.
    """

    span: Span
    first: int
    last: int
    use: NameUse
    status: MentionStatus
    rewording: Rewording | None = None
    trap: str | None = None

    @property
    def entity(self) -> str:
        """Id of the entity meant."""
        return self.use.entity.id

    @property
    def topical(self) -> bool:
        """Whether the name is wrong only because of what the section is about."""
        return self.use.name.topic is not None

    @property
    def is_misspelled(self) -> bool:
        """Whether it is known by its consonants alone, in a spelling that nobody lists."""
        return self.use.way is Way.SPELLED and self.status is MentionStatus.VARIANT

    def form(self, text: ArticleText) -> str:
        """The folded words of it as the article has them, less proclitics."""
        tokens = text.tokens
        words = " ".join(tokens.words[self.first : self.last + 1])
        if self.span.start == tokens.raw_start(self.first):
            return words
        return words[tokens.folded.index_of(self.span.start) - tokens.starts[self.first] :]

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
            sureness(self.use.way, self.rewording, topical=self.topical),
            reason=features(self.use.way, self.rewording, self.trap, topical=self.topical),
        )


@dataclass(frozen=True, slots=True)
class NamesFound:
    """All names of one article.

    Args:
        names: the longest ones, in order; what a mention is made of.
        nested: names inside longer names, which tell what the longer ones are about.
        doubtful: what only other articles can show to be a name with a word replaced.
    """

    names: tuple[Found, ...]
    nested: tuple[Found, ...]
    doubtful: tuple[Found, ...] = ()


class _Candidate(NamedTuple):
    hit: Hit
    span: Span
    uses: tuple[NameUse, ...]
    rewording: Rewording | None = None
    trap: str | None = None

    @property
    def certain(self) -> bool:
        if self.rewording is not None:
            return False
        return any(u.way in _CERTAIN and not u.name.is_guarded for u in self.uses)

    @property
    def rank(self) -> int:
        """Which to believe first where two loose ones take the same words."""
        if self.rewording is None or self.rewording in BROKEN:
            return 1
        return 0 if self.rewording in _SAME_WORDS else 2

    @property
    def words(self) -> set[int]:
        return set(range(self.hit.first, self.hit.last + 1))


def find_names(text: ArticleText, glossary: Glossary) -> NamesFound:
    """Every name of the reference in an article, the longest ones and those inside them."""
    exact = _exact(text, glossary)
    held = _held_until(exact)
    reworded, doubtful = _reworded(text, glossary, exact, held)
    loose = [
        *_spelled(text, glossary, exact, held),
        *reworded,
        *_spaced(text, glossary),
    ]
    candidates = [*exact, *_beyond(exact, sorted(loose, key=lambda c: c.rank))]
    best = set(longest([c.hit for c in candidates]))
    chosen = [c for c in candidates if c.hit in best]
    inner = [c for c in exact if c.hit not in best]
    topics = Topics(text, glossary, _named([*chosen, *inner]))
    settled = _with_taught(text, glossary, _settled(text, chosen, topics))
    settled = _with_other_letters(text, glossary, settled)
    settled = _with_editions(text, glossary, settled)
    names = [_with_own_ending(text, f) for f in without_lone_surnames(text, glossary, settled)]
    named = {n for f in names for n in range(f.first, f.last + 1)}
    open_ = [c for c in doubtful if named.isdisjoint(c.words)]
    return NamesFound(
        tuple(sorted(names, key=lambda f: f.span)),
        tuple(_settled(text, inner, topics)),
        tuple(_settled(text, open_, topics)),
    )


def _with_own_ending(text: ArticleText, found: Found) -> Found:
    """A name, misspelled where its last vowel is another one and no ending of a case."""
    if found.use.way not in (Way.DECLINED, Way.SURNAME) or found.use.entity.kind != "person":
        return found
    last, listed = text.tokens.words[found.last], words_of(found.use.name.text)[-1]
    if not is_another_vowel(last, listed, text.language):
        return found
    return found._replace(use=replace(found.use, way=Way.SPELLED), status=MentionStatus.VARIANT)


def _held_until(candidates: Iterable[_Candidate]) -> dict[int, int]:
    """For each word of some names the last word of the names that hold it."""
    held: dict[int, int] = {}
    for candidate in candidates:
        first, last = candidate.hit.first, candidate.hit.last
        for word in range(first, last + 1):
            if held.get(word, -1) < last:
                held[word] = last
    return held


def _beyond(exact: list[_Candidate], loose: list[_Candidate]) -> list[_Candidate]:
    """Loose candidates that hold more words than the exact names they overlap."""
    if not loose:
        return []
    by_word: dict[int, list[_Candidate]] = defaultdict(list)
    for candidate in exact:
        for word in range(candidate.hit.first, candidate.hit.last + 1):
            by_word[word].append(candidate)
    return [
        c
        for c in loose
        if all(
            _outgrows(c, e)
            for word in range(c.hit.first, c.hit.last + 1)
            for e in by_word.get(word, ())
        )
    ]


def _outgrows(loose: _Candidate, exact: _Candidate) -> bool:
    if not loose.words > exact.words:
        return False
    # A wrong spelling that the reference lists says more than a likeness to a longer name.
    listed = exact.uses[0]
    wrong = listed.name.status is NameStatus.DEPRECATED and not listed.name.is_guarded
    return not (wrong and (loose.trap is not None or listed.entity == loose.uses[0].entity))


def _exact(text: ArticleText, glossary: Glossary) -> list[_Candidate]:
    found: dict[tuple[int, int, int], _Candidate] = {}
    hits = glossary.lookup(text.tokens, text.language)
    spans = text.tokens.spans([(h.first, h.last, h.skip) for h, _ in hits])
    for (hit, uses), span in zip(hits, spans, strict=True):
        fitting = tuple([u for u in uses if _fits(text, hit, span, u, glossary)])
        if not fitting:
            continue
        if text.tokens.is_plain(hit.first, hit.last):
            found.setdefault(hit[1:], _Candidate(hit, span, fitting))
            continue
        whole = tuple([u for u in fitting if _joined(text, hit, u)])
        torn = "\n" in span.of(text.raw) if whole else True
        if torn and is_torn(text, hit, fitting[0], glossary):
            found.setdefault(hit[1:], _Candidate(hit, span, fitting, Rewording.CUT))
        elif whole:  # exact hits come first; a declined form of the same words adds nothing
            found.setdefault(hit[1:], _Candidate(hit, span, whole))
    return list(found.values())


def _spelled(
    text: ArticleText, glossary: Glossary, exact: list[_Candidate], held: Mapping[int, int]
) -> Iterator[_Candidate]:
    people = {
        u.entity.id
        for c in exact
        for u in c.uses
        if u.entity.kind == "person" and c.certain and c.hit.last > c.hit.first
    }
    bodies = {u.entity.id for c in exact for u in c.uses if c.certain} - people
    holders: dict[str, frozenset[int]] = {}
    for role in (r for b in sorted(bodies) for r in glossary.roles.by_body.get(b, ())):
        holders[role.holder] = holders.get(role.holder, frozenset()) | role.heads
    near = respelled_people(text, glossary, sorted(people), held, holders)
    for hit, name in (*glossary.spellings.find(text.tokens, text.language, held), *near):
        use = glossary.use_of(name, Way.SPELLED, capital=True)
        span = text.tokens.span(hit.first, hit.last, hit.skip)
        if _fits(text, hit, span, use, glossary) and _joined(text, hit, use):
            yield _Candidate(hit, span, (use,))


def _reworded(
    text: ArticleText, glossary: Glossary, exact: list[_Candidate], taken: Collection[int]
) -> tuple[list[_Candidate], list[_Candidate]]:
    """Names in other words that are believed, and those that only other articles may bear out."""
    reworded = list(glossary.rewordings.find(text.tokens, text.language, taken))
    reworded += glossary.numbered.find(text.tokens, text.language)
    reworded += glossary.short_names.find(text.tokens, text.language)
    certain = _places_of(exact) if reworded else {}
    believed: list[_Candidate] = []
    doubtful: list[_Candidate] = []
    for found in reworded:
        sure = belief(text, glossary, found, certain)
        if sure is not None:
            use = glossary.use_of(found.name, Way.REWORDED)
            span = text.tokens.span(found.hit.first, found.hit.last, found.hit.skip)
            (believed if sure else doubtful).append(
                _Candidate(found.hit, span, (use,), found.what, found.trap)
            )
    return believed, doubtful


def _places_of(candidates: Iterable[_Candidate]) -> dict[str, list[tuple[int, int]]]:
    """Entities named beyond doubt, and first and last words of their names but for acronyms."""
    found: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for candidate in candidates:
        if candidate.certain:
            for use in candidate.uses:
                places = found[use.entity.id]
                if use.case is None:
                    places.append((candidate.hit.first, candidate.hit.last))
    return {entity: sorted(places) for entity, places in found.items()}


def _spaced(text: ArticleText, glossary: Glossary) -> Iterator[_Candidate]:
    lookup = partial(glossary.lookup, language=text.language)
    for hit, uses, what in glossary.spaced.find(text.tokens, lookup):
        span = text.tokens.span(hit.first, hit.last, hit.skip)
        fitting = tuple(u for u in uses if _fits(text, hit, span, u, glossary))
        if fitting and _joined(text, hit, fitting[0]):
            yield _Candidate(hit, span, fitting, what)


def _fits(text: ArticleText, hit: Hit, span: Span, use: NameUse, glossary: Glossary) -> bool:
    if use.case is not None and "".join(filter(str.isalnum, span.of(text.raw))) != use.case:
        return False
    foreign = use.capital and not is_arabic(text.tokens.words[hit.first])
    if foreign and not text.raw[span.start].isupper():
        return False
    return not is_anothers(text, hit, use, glossary)


def _joined(text: ArticleText, hit: Hit, use: NameUse) -> bool:
    """Whether only such signs stand between the words as the name has itself."""
    gaps = [g for i in range(hit.first, hit.last) if (g := text.tokens.gap(i)) != " "]
    odd = [gap.strip() for gap in gaps if not set(gap) <= _HARMLESS]
    return not odd or _signs_of(use.name.text).issuperset(odd)


@lru_cache(maxsize=4096)
def _signs_of(name: str) -> frozenset[str]:
    """What stands between the words of a name besides spaces."""
    own = tokens_in(name)
    return frozenset(own.gap(i).strip() for i in range(len(own.words) - 1))


def _named(candidates: Iterable[_Candidate]) -> Iterator[tuple[Span, str]]:
    """Places where an entity is named, whatever the section is about."""
    return (
        (c.span, use.entity.id)
        for c in candidates
        for use in c.uses
        if not use.name.is_guarded and use.way is not Way.SURNAME
    )


def _settled(text: ArticleText, candidates: Iterable[_Candidate], topics: Topics) -> list[Found]:
    found: dict[tuple[int, int], Found] = {}
    for hit, plain, uses, rewording, trap in candidates:
        span = _with_quote(text, plain)
        place = span.start, span.end
        use = _chosen(uses, hit, span, text, topics)
        if use is not None and place not in found:
            status = _status(use, rewording)
            found[place] = Found(span, hit.first, hit.last, use, status, rewording, trap)
    return [found[place] for place in sorted(found)]


def _with_taught(text: ArticleText, glossary: Glossary, names: list[Found]) -> list[Found]:
    """The names and the acronyms that the article explains in brackets behind one of them."""
    found = taught(text, glossary, ((f.span, f.use) for f in names))
    alias = ((n, replace(use, way=Way.ALIAS), MentionStatus.ADMITTED) for n, use in found)
    return _with_words(text, names, alias)


def _with_other_letters(text: ArticleText, glossary: Glossary, names: list[Found]) -> list[Found]:
    """The names, and Latin acronyms letter by letter in Cyrillic ones."""
    in_words = {f.entity for f in names if f.use.case is None}
    spelled = (
        (number, glossary.use_of(name, Way.SPELLED), MentionStatus.VARIANT)
        if other
        else (number, glossary.use_of(name, Way.ALIAS), MentionStatus.ADMITTED)
        for number, name, other in in_other_letters(text, glossary, in_words)
    )
    return _with_words(text, names, spelled)


def _with_words(
    text: ArticleText, names: list[Found], words: Iterable[tuple[int, NameUse, MentionStatus]]
) -> list[Found]:
    """The names, and single words that are names as well and that no name holds yet."""
    held = {word for f in names for word in range(f.first, f.last + 1)}
    more = [
        Found(text.tokens.span(number, number), number, number, use, status)
        for number, use, status in words
        if number not in held
    ]
    return sorted([*names, *more], key=lambda f: (f.span.start, f.span.end)) if more else names


def _with_editions(text: ArticleText, glossary: Glossary, names: list[Found]) -> list[Found]:
    """The names, and editions of events that are told by their number alone."""
    places = list(editions_meant(text, glossary, ((f.first, f.use) for f in names)))
    if not places:
        return names
    held = {word for f in names for word in range(f.first, f.last + 1)}
    more = [
        Found(
            text.tokens.span(place, place + 1, _article_skip(text, place)),
            place,
            place + 1,
            replace(use, way=Way.DECLINED),
            MentionStatus.ADMITTED,
        )
        for place, use in places
        if held.isdisjoint((place, place + 1))
    ]
    return sorted([*names, *more], key=lambda f: (f.span.start, f.span.end))


def _article_skip(text: ArticleText, place: int) -> int:
    """Letters before the article of an Arabic word."""
    word = text.tokens.words[place]
    bare = next((w for w in without_proclitics(word) if w.startswith("ال")), word)
    return len(word) - len(bare) if word.endswith(bare) else 0


def _with_quote(text: ArticleText, span: Span) -> Span:
    """A span with the closing quote that belongs to an opening one inside it."""
    after = text.raw[span.end : span.end + 1]
    if after in _OPENING:
        opening = _OPENING[after]
        words = span.of(text.raw)
        if words.count(opening) > words.count(after):
            return Span(span.start, span.end + 1)
    return span


def _status(use: NameUse, rewording: Rewording | None) -> MentionStatus:
    if rewording in BROKEN:
        return MentionStatus.BROKEN
    if rewording is Rewording.ARRANGED and use.name.status is not NameStatus.DEPRECATED:
        return MentionStatus.VARIANT
    if use.way is Way.SPELLED or rewording not in (None, *_SAME_WORDS):
        return MentionStatus.VARIANT
    return _STATUS[use.name.status]


def _chosen(
    uses: tuple[NameUse, ...], hit: Hit, span: Span, text: ArticleText, topics: Topics
) -> NameUse | None:
    """The likeliest meaning: one whose guard lets it be wrong here, else the best status."""
    if len(uses) == 1 and not uses[0].name.is_guarded:
        return uses[0]
    plain = [u for u in uses if not u.name.is_guarded]
    for use in uses:
        if not use.name.is_guarded or not is_in_context(text, hit, use.name):
            continue
        if topics.guard_holds(use.name, span, ambiguous=bool(plain)):
            return use
    return min(
        plain,
        key=lambda u: (u.name.language != text.language, _ORDER[u.name.status], u.name.id),
        default=None,
    )
