"""What one article says, read with one reference."""

from __future__ import annotations

from functools import cached_property
from sys import intern
from typing import TYPE_CHECKING, Any

from kzannotate.detection.mentions.everybody import everybody_in
from kzannotate.detection.mentions.holders import Holder, holders_in
from kzannotate.detection.mentions.mentions import Found, NamesFound, find_names
from kzannotate.detection.mentions.named_places import names_in
from kzannotate.detection.mentions.quoted_names import quoted_names
from kzannotate.detection.mentions.slogans import Slogan, slogans_in
from kzannotate.detection.mentions.unlisted_names import (
    Spelled,
    people_in,
    places_in,
    with_sentence,
)
from kzannotate.detection.names.listed_names import bare_name
from kzannotate.detection.names.name_uses import NameUse, Way
from kzannotate.detection.names.spellings import skeleton
from kzannotate.detection.readings.skipped import Skipped, unread_parts
from kzannotate.detection.statements.acts import Act, acts_in
from kzannotate.detection.statements.bouts import Bout, bouts
from kzannotate.detection.statements.claims import KeyedClaim, keyed_claims
from kzannotate.detection.statements.figure_claims import figure_claims
from kzannotate.detection.statements.figures_of_article import figures
from kzannotate.detection.statements.involvements import Involvement, involvements
from kzannotate.detection.statements.named_days import NamedDay, named_days
from kzannotate.detection.statements.numbered_events import NumberedEvent, numbered_events
from kzannotate.detection.statements.occasions import Occasion, occasions
from kzannotate.detection.statements.since_when import SinceWhen, since_when
from kzannotate.detection.statements.subjects import Subjects
from kzannotate.detection.statements.tellings import Telling, tellings
from kzannotate.detection.statements.told_of_people import ToldOf, told_of_people
from kzannotate.text.tokens import words_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.names.glossary import Glossary
    from kzannotate.detection.statements.figures import Figure
    from kzannotate.domain.claim import Claim
    from kzannotate.domain.mention import Mention

_WAYS = (Way.LISTED, Way.SPELLED)
RESULTS = (
    "mentions",
    "claims",
    "keyed_claims",
    "figures",
    "spellings",
    "slogans",
    "people",
    "holders",
    "beginnings_of_office",
    "acts",
    "involvements",
    "occasions",
    "named_days",
    "numbered_events",
    "tellings",
    "told_of_names",
    "entities",
    "skipped",
    "sheet",
)
"""The results, which a resting reading keeps."""


class Reading:
    """Names and claims of one article; worked out when first asked for, then kept."""

    def __init__(self, text: ArticleText, glossary: Glossary) -> None:
        self.text = text
        self.glossary = glossary
        self.sheet = b""
        """What comparing must know of its figures, once somebody has packed it."""

    @cached_property
    def found(self) -> NamesFound:
        """Names of the reference in the article."""
        return find_names(self.text, self.glossary)

    @property
    def names(self) -> tuple[Found, ...]:
        """The longest names, in order."""
        return self.found.names

    def with_glossary(self, glossary: Glossary) -> Reading:
        """The same names and claims under another reference, which differs only elsewhere."""
        other = Reading(self.text, glossary)
        other.__dict__ |= {name: value for name, value in self.__dict__.items() if name in RESULTS}
        return other

    @classmethod
    def of_results(
        cls, text: ArticleText, glossary: Glossary, results: Mapping[str, Any]
    ) -> Reading:
        """A resting reading with the results of another."""
        reading = cls(text, glossary)
        reading.__dict__ |= results
        return reading

    def rest(self) -> None:
        """Let go of what takes much room and can be worked out again; the results stay."""
        for name in RESULTS:
            getattr(self, name)
        self.__dict__.pop("found", None)
        self.__dict__.pop("subjects", None)
        self.text.rest()

    @cached_property
    def entities(self) -> frozenset[str]:
        """Ids of all entities that the article names or states something of."""
        found = (*self.found.names, *self.found.nested)
        return frozenset({f.entity for f in found} | {s.entity for s in self.keyed_claims})

    @cached_property
    def spellings(self) -> tuple[tuple[Found, str, str], ...]:
        """Names that might be spelled otherwise: each with its form and what all spellings share.

        Forms and what they share are the same strings for all articles.
        """
        formed = ((f, f.form(self.text)) for f in self.names if _may_vary(f.use))
        return tuple((f, intern(form), intern(_shared(f, form))) for f, form in formed)

    @cached_property
    def skipped(self) -> tuple[Skipped, ...]:
        """What of the article nobody reads."""
        return tuple(unread_parts(self.text))

    @cached_property
    def subjects(self) -> Subjects:
        """Names, and nouns that stand for what they name."""
        return Subjects(self.text, self.names, self.glossary)

    @cached_property
    def keyed_claims(self) -> tuple[KeyedClaim, ...]:
        """What the article states of entities of the reference."""
        return tuple(keyed_claims(self.text, self.subjects, self.names, self.glossary))

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        """Figures of any kind, those that are no plain values with the marks that say why."""
        return tuple(figures(self.text, self.subjects.named, self.keyed_claims))

    @cached_property
    def occasions(self) -> tuple[Occasion, ...]:
        """What it tells is to come, or was called off."""
        return occasions(self.text, self.names)

    @cached_property
    def named_days(self) -> tuple[NamedDay, ...]:
        """Dates with the days of the week that it gives them."""
        return tuple(named_days(self.text))

    @cached_property
    def numbered_events(self) -> tuple[NumberedEvent, ...]:
        """Events with the number that it gives them in their row."""
        return tuple(numbered_events(self.text, self.names))

    @cached_property
    def tellings(self) -> tuple[Telling, ...]:
        """Answers that it gives in words: who won, where it was held, passed or rejected."""
        return tellings(self.text, self.names)

    @cached_property
    def told_of_names(self) -> tuple[ToldOf | Bout, ...]:
        """What it tells of people (nationality, verdict, medal), and which side of a match won."""
        return (*told_of_people(self.text), *bouts(self.text))

    @cached_property
    def slogans(self) -> tuple[Slogan, ...]:
        """Words in quotes that the article calls a theme or a motto."""
        return tuple(slogans_in(self.text, self.names, self.glossary.slogans))

    @cached_property
    def people(self) -> tuple[Spelled, ...]:
        """People and places that the reference does not hold."""
        places = tuple(places_in(self.text))
        known = {p.span.start for p in places}
        quoted = (q for q in quoted_names(self.text) if q.span.start not in known)
        found = (*people_in(self.text, everybody_in(self.text)), *places, *quoted)
        unlisted = (p for p in found if not any(names_in(self.names, p.span)))
        return tuple(with_sentence(person, self.text) for person in unlisted)

    @cached_property
    def holders(self) -> tuple[Holder, ...]:
        """People with the office or the deed that the article tells of them."""
        return tuple(holders_in(self.text, self.names))

    @cached_property
    def beginnings_of_office(self) -> tuple[SinceWhen, ...]:
        """Since when people hold offices, as the article tells it."""
        return tuple(since_when(self.text, self.holders))

    @cached_property
    def acts(self) -> tuple[Act, ...]:
        """What the article tells of what belongs to single bodies."""
        return tuple(acts_in(self.text, self.names))

    @cached_property
    def involvements(self) -> tuple[Involvement, ...]:
        """Which bodies take part in what the article tells."""
        return tuple(involvements(self.text, self.names, self.found.doubtful))

    @cached_property
    def claims(self) -> tuple[Claim, ...]:
        """The records of the keyed claims, and of figures of any kind."""
        return (*(s.record() for s in self.keyed_claims), *figure_claims(self.figures))

    @cached_property
    def mentions(self) -> tuple[Mention, ...]:
        """The records of the names."""
        return tuple(name.mention(self.text) for name in self.names)


def odd_spellings_of(reading: Reading) -> frozenset[tuple[str, str]]:
    """Names, as entity and skeleton, that stand in a spelling that nobody lists."""
    return frozenset((f.entity, key) for f, _, key in reading.spellings if f.is_misspelled)


def results_of(reading: Reading) -> dict[str, Any]:
    """The results of a resting reading, by name."""
    return {name: reading.__dict__[name] for name in RESULTS}


def forget_passages(reading: Reading) -> None:
    """Let go of sentences, and of the keys of figures, which comparing made."""
    reading.text.__dict__.pop("sentences", None)
    for figure in reading.figures:
        for name in ("passage", "context", "is_ahead", "dimension"):
            figure.__dict__.pop(name, None)


def _may_vary(use: NameUse) -> bool:
    """Whether a name may be spelled in more than one way."""
    ways = (*_WAYS, Way.DECLINED) if use.entity.kind == "person" else _WAYS
    return use.way in ways and not use.case and not use.name.topic


def _shared(found: Found, form: str) -> str:
    """What all spellings of a name share, which is what the listed one has."""
    words = words_of(bare_name(found.use.name.text)) if found.is_misspelled else form.split()
    return skeleton(tuple(words), found.use.name.language)


STEPS: tuple[Callable[[Reading], object], ...] = (
    lambda reading: reading.text.tokens.words,
    lambda reading: reading.text.sentences,
    lambda reading: reading.found,
    lambda reading: reading.mentions,
    lambda reading: reading.text.dates,
    lambda reading: reading.text.amounts,
    lambda reading: reading.keyed_claims,
    lambda reading: reading.figures,
)
"""How an article is read, one step after the other."""
