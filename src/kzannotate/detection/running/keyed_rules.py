"""What rules compare articles by, so that those with one key can be compared apart from others.

A rule of the scope of collections takes a few things of each article (claims, spellings, days) and
sets those with one key against each other. Where it is listed here, it finds in all articles what
it finds in the articles of each key, given only what has that key. Rules that compare by more than
one key at a time are given all that they look at (``WHOLE``); there is little of it.

The rules about figures of any kind compare pairs of articles (``figure_pass``) and are not here.
"""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING, Any, NamedTuple

from kzannotate.detection.comparing import bodies_apart, told_otherwise, two_holders
from kzannotate.detection.comparing.figure_pass import ToldElsewhere
from kzannotate.detection.comparing.two_offices import key_of
from kzannotate.detection.mentions.unlisted_names import beginning
from kzannotate.detection.readings.reading import Reading
from kzannotate.detection.rule import Scope, rules_of
from kzannotate.detection.rules.scale_slip import measured
from kzannotate.detection.statements.bouts import Bout
from kzannotate.detection.statements.told_of_people import ToldOf
from kzannotate.domain.claim import ClaimStatus

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from kzannotate.detection.rule import Rule
    from kzannotate.domain.finding import Finding

    Key = tuple[str, ...] | None

OF_PAIRS = frozenset({"figure-conflict", "date-conflict", "outdated-plan"})
"""Rules that also, or only, tell what pairs of articles show."""


class Keyed(NamedTuple):
    """How a rule compares.

    Args:
        what: of a reading is compared: a row of things.
        key: of one of them; None where it is compared with nothing.
        tells: whether one of them is enough for a finding; else two with one key are.
    """

    what: str
    key: Callable[[Reading, Any], Key]
    tells: Callable[[Any], bool] | None = None


class Row(NamedTuple):
    """One thing of one article that a rule compares.

    Args:
        rule: its number in ``RULES``.
        key: hash of what it is compared by; 0 where all are compared with all.
        number: of the thing in its row.
        tells: whether it is enough for a finding by itself.
    """

    rule: int
    key: int
    number: int
    tells: bool


def _of_claim(_: Reading, claim: Any) -> Key:
    return claim.entity, claim.about.name


def _of_plain_claim(reading: Reading, claim: Any) -> Key:
    return None if claim.quantity.others else _of_claim(reading, claim)


def _of_person(reading: Reading, person: Any) -> Key:
    return reading.text.language, beginning(person)


def _of_given_name(reading: Reading, holder: Any) -> Key:
    return reading.text.language, holder.person.stems[0]


def _of_kind(kind: type[Any]) -> Callable[[Reading, Any], Key]:
    """The key that things of a kind have themselves; of a row of several kinds the others none."""
    return lambda _, each: each.key if isinstance(each, kind) else None


def _of_size(_: Reading, figure: Any) -> Key:
    found = None if figure.marks else measured(figure)
    return found and found[:2]


SPELLINGS = "spelling-variant"
KEYED: Mapping[str, Keyed] = {
    SPELLINGS: Keyed("spellings", lambda _, s: (s[0].entity, s[2]), lambda s: s[0].is_misspelled),
    "unlisted-spelling": Keyed("people", _of_person),
    "two-surnames": Keyed("holders", _of_given_name),
    "two-offices": Keyed("holders", lambda _, h: key_of(h)),
    "told-of-one": Keyed("told_of_names", _of_kind(ToldOf)),
    "two-winners": Keyed("told_of_names", _of_kind(Bout)),
    "since-when": Keyed("beginnings_of_office", lambda _, s: (s.key,)),
    "slogan-conflict": Keyed("slogans", lambda _, s: (s.event or "",)),
    "value-conflict": Keyed("keyed_claims", _of_plain_claim),
    "outdated-plan": Keyed(
        "keyed_claims", _of_claim, lambda c: bool(c.status is ClaimStatus.PLANNED)
    ),
    "scale-slip": Keyed("figures", _of_size),
    "weekday-date": Keyed(
        "named_days", lambda _, d: (d.day.isoformat(),), lambda d: not d.is_right
    ),
}
WHOLE: Mapping[str, Mapping[str, int | None]] = {
    "other-body": {"acts": None, "involvements": bodies_apart.MOST_READINGS},
    "told-otherwise": {"tellings": told_otherwise.MOST_READINGS},
    "two-holders": {"holders": two_holders.MOST_READINGS},
    "edition-conflict": {"numbered_events": None},
    "called-off": {"occasions": None},
}
"""What of a reading is compared, and among how many articles at most, where that is bounded."""
RULES: tuple[str, ...] = (*KEYED, *WHOLE)


def rows_of(reading: Reading, switched_off: frozenset[str]) -> Iterator[Row]:
    """What of an article is to be compared by some rule."""
    yield from keyed_rows_of(reading, switched_off)
    for number, name in enumerate(RULES):
        if name not in WHOLE or name in switched_off:
            continue
        if any(getattr(reading, what) for what in WHOLE[name]):
            yield Row(number, 0, 0, tells=True)


def keyed_rows_of(reading: Reading, switched_off: frozenset[str]) -> Iterator[Row]:
    """What of an article is to be compared by rules that compare what has one key."""
    for number, name in enumerate(RULES):
        if name in switched_off or name not in KEYED:
            continue
        what, key, tells = KEYED[name]
        for place, each in enumerate(getattr(reading, what)):
            found = key(reading, each)
            if found is not None:
                alone = tells is not None and tells(each)
                yield Row(number, _hash((name, *found)), place, alone)


def needs_telling(rule: int) -> bool:
    """Whether a rule finds nothing with a key of which nothing tells by itself."""
    keyed = KEYED.get(RULES[rule])
    return keyed is None or keyed.tells is not None


class _Part(Reading):
    """A reading of which a rule sees what has the keys at hand."""

    def __init__(self, whole: Reading, seen: Mapping[str, Sequence[Any]]) -> None:
        super().__init__(whole.text, whole.glossary)
        self.__dict__ |= seen
        self.__dict__["entities"] = whole.entities


def found_among(
    rule: int, readings: Sequence[Reading], rows: Iterable[tuple[int, Sequence[int]]]
) -> Iterator[Finding]:
    """What a rule finds in some things of some articles.

    Args:
        rule: its number in ``RULES``.
        readings: of all articles.
        rows: numbers of articles, ascending, each with the numbers of its things; of a rule that is
            given all, these do not matter.
    """
    name = RULES[rule]
    parts = [_part(name, readings[number], own, len(readings)) for number, own in rows]
    yield from _rule(name).find(ToldElsewhere({}).beside(parts))


def _part(name: str, whole: Reading, own: Sequence[int], of: int) -> _Part:
    if name in KEYED:
        what = KEYED[name].what
        every = getattr(whole, what)
        return _Part(whole, {what: tuple(every[n] for n in own)})
    seen = {
        what: () if most is not None and of > most else getattr(whole, what)
        for what, most in WHOLE[name].items()
    }
    return _Part(whole, seen)


def found_in_pairs(told: ToldElsewhere, switched_off: frozenset[str]) -> Iterator[Finding]:
    """What the rules about figures tell of pairs that were compared."""
    for rule in rules_of(Scope.COLLECTION, switched_off):
        if rule.info.name in OF_PAIRS:
            yield from rule.find(told.beside(()))


def _rule(name: str) -> Rule:
    return next(r for r in rules_of(Scope.COLLECTION, frozenset()) if r.info.name == name)


def _hash(key: tuple[str, ...]) -> int:
    """64 bits of a key, the same in all processes; never 0."""
    data = "\0".join(key).encode("utf-8", "surrogatepass")
    return int.from_bytes(blake2b(data, digest_size=8).digest(), "little") | 1
