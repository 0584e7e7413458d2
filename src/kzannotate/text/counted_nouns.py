"""Nouns that news counts, by concept: which of them are people or money, and which convert."""

from __future__ import annotations

from functools import cache

from kzannotate.resources import resource


@cache
def counted_nouns() -> dict[str, dict[str, str]]:
    """Concept to forms by language, as ``lexicon/nouns.tsv`` among the resources has them."""
    lines = resource("lexicon", "nouns.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    languages = rows[0][1:]
    return {
        concept: {code: words for code, words in zip(languages, forms, strict=True) if words}
        for concept, *forms in rows[1:]
    }


_CURRENCIES = "usd euro tenge ruble pound dirham dinar riyal lira yuan som"
MONEY = frozenset(_CURRENCIES.split())
"""Concepts that are currencies."""
_HUMANS = (
    "person member passenger worker soldier student child woman leader doctor nurse teacher"
    " patient athlete journalist farmer candidate deputy judge volunteer refugee tourist"
    " firefighter rescuer spectator man adult boy girl sailor researcher artist exhibitor"
)
PEOPLE = frozenset(_HUMANS.split())
"""Concepts of which one may be said for another: workers are people."""
IN_BASE = {
    "hectare": ("area", 10_000.0),
    "acre": ("area", 4_046.86),
    "square kilometre": ("area", 1e6),
    "square metre": ("area", 1.0),
    "square mile": ("area", 2.58999e6),
    "square foot": ("area", 0.092903),
    "kilometre": ("length", 1_000.0),
    "metre": ("length", 1.0),
    "centimetre": ("length", 0.01),
    "foot": ("length", 0.3048),
    "mile": ("length", 1_609.34),
    "tonne": ("weight", 1_000.0),
    "kilogram": ("weight", 1.0),
    "pound_weight": ("weight", 0.453592),
    "year": ("duration", 12.0),
    "month": ("duration", 1.0),
    "week": ("span", 10_080.0),
    "day": ("span", 1_440.0),
    "hour": ("span", 60.0),
    "minute": ("span", 1.0),
}
"""Units with what they measure and how many of its base unit they hold."""
