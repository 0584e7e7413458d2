"""Amounts in the words of four languages: how numbers are laid out, and what units are called.

Layout and plurals are those of CLDR, with the digits 0-9 that news desks count in.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.resources import resource

if TYPE_CHECKING:
    from kzannotate.text.counted_nouns import Noun

LANGUAGES = ("en", "ar", "ru", "kk")
_SIGNS = {"en": ",.", "ar": ",.", "ru": "\u00a0,", "kk": "\u00a0,"}
"""What stands between groups of three digits, and before a fraction."""
_SHARES = ("share", "fraction")
_PERCENT = {"ru": "\u00a0%"}
_BIG = (("trillion", 10**12), ("billion", 10**9), ("million", 10**6))
_SHORT = 3
"""Digits behind the point of a number of millions that is said as one."""
_ALIASES = {
    "states": "state",
    "countries": "country",
    "members": "member",
    "people": "person",
    "organisations": "organisation",
    "delegates": "delegate",
    "events": "event",
    "clusters": "cluster",
    "ha": "hectare",
    "USD": "usd",
    "EUR": "euro",
    "KZT": "tenge",
    "years": "year",
    "months": "month",
    "days": "day",
    "hours": "hour",
    "t": "tonne",
    "m": "metre",
    "km": "kilometre",
    "km2": "square kilometre",
    "km²": "square kilometre",
    "seats": "seat",
    "votes": "vote",
}


_READ = re.compile(r"(>=|<=|[<>~])?(\d+(?:,\d{3})*(?:\.\d+)?(?:e[+-]?\d+)?)(?: (\D+))?")
_KIND = re.compile(r"(?<=\d) (?:interval|date|ordinal)$|(?<=^\d{4}) year$")
_FIRST_YEAR, _LAST_YEAR = 1000, 2999
"""Numbers of years that are no lengths of time."""
BOUNDS = {
    ">": "more than {value}",
    ">=": "at least {value}",
    "<": "less than {value}",
    "<=": "at most {value}",
    "~": "about {value}",
}
"""How a bound is said, by its sign: sentences of the interface in the context ``Unit``."""


BARE = ("year", "ordinal", "date", "interval")
"""Units of what is no amount: nothing stands behind it, and no sign between its digits."""


class ReadAmount(NamedTuple):
    """An amount as detection writes it for people.

    Args:
        sign: one of ``BOUNDS``, or empty.
        unit: a concept; empty for none.
    """

    sign: str
    number: float
    unit: str

    def said(self, language: str) -> str:
        """Number and unit, without the bound."""
        called = amount_said(self.number, self.unit, language)
        if self.unit == "share" or unit_said(self.unit, self.number, language):
            return called
        noun = noun_said(self.unit, self.number, language)
        return f"{called} ({noun})" if noun else called


class _Forms(NamedTuple):
    """What a unit is called behind 1, behind a few, and behind many."""

    one: str
    few: str
    many: str


def number_said(number: float, language: str) -> str:
    """A number as the language lays it out, such as ``1,700,000`` or ``3.5 billion``.

    Millions and more that have few digits are said in words.
    """
    for name, size in _BIG:
        short = round(number / size, _SHORT)
        if abs(short) >= 1 and short * size == number:
            return f"{_digits(short, language)} {_form(name, short, language)}"
    return _digits(number, language)


def amount_said(number: float, unit: str | None, language: str) -> str:
    """A number with its unit; of a unit that has no word the number alone.

    Args:
        number: of a share, the part of one.
        unit: a concept of detection, or as references name it.
        language: BCP 47; others than ours are said in English.
    """
    if unit in _SHARES:
        sign = _PERCENT.get(_code(language), "%")
        return f"{_digits(round(number * 100, 6), language)}{sign}"
    called = unit_said(unit, number, language)
    return f"{number_said(number, language)} {called}".strip()


def unit_said(unit: str | None, number: float, language: str) -> str:
    """What a unit is called behind a number; empty where there is no word for it."""
    name = _ALIASES.get(unit or "", unit or "")
    if name in _table()[_code(language)]:
        return _form(name, number, language)
    return _currency(name)


def reference_amount_said(number: float, unit: str | None, language: str) -> str:
    """A number with the unit that a reference gives it, which is shown as it is if unknown."""
    said = amount_said(number, unit, language)
    known = unit in _SHARES or unit_said(unit, number, language)
    return said if known else f"{said} {unit or ''}".strip()


def noun_said(concept: str, number: float, language: str) -> str:
    """What is counted, in its first form; empty for no concept.

    The lexicon does not tell which of its forms stands behind which number.
    """
    noun, code = _noun(concept), _code(language)
    forms = dict(zip(("ar", "en", "ru", "kk"), noun.forms, strict=True)) if noun else {}
    said = forms.get(code, "").split()
    if code == "en":
        said = [form for form in said if form.endswith("s") is (abs(number) != 1)] or said
    return said[0].replace("_", " ") if said else ""


def read_amount(value: str) -> ReadAmount | None:
    """An amount such as ``>5000 person`` or ``50 %``; None for any other value, years too."""
    found = _READ.fullmatch(value)
    if found is None:
        return None
    sign, number, unit = found[1] or "", float(found[2].replace(",", "")), found[3] or ""
    if unit == "%":
        return ReadAmount(sign, number / 100, "share")
    if unit == "year" and not sign and _FIRST_YEAR <= number <= _LAST_YEAR:
        return None
    if unit and not _is_known(unit):
        return None
    return ReadAmount(sign, number, unit) if unit or sign or "," in value else None


def without_kind(value: str) -> str:
    """A value that is no amount without what a reference says it is: «1993» of «1993 year»."""
    return _KIND.sub("", value)


def _digits(number: float, language: str) -> str:
    plain = int(number) if number == int(number) else round(number, 6)
    return f"{plain:,}".translate(str.maketrans(",.", _SIGNS[_code(language)]))


def _form(name: str, number: float, language: str) -> str:
    code = _code(language)
    forms = _table()[code][name]
    size, whole = abs(number), number == int(number)
    if code == "kk" or (code == "en" and size == 1):
        return forms.one
    if code == "en":
        return forms.many
    return _russian(forms, int(size), whole) if code == "ru" else _arabic(forms, int(size), whole)


def _russian(forms: _Forms, size: int, whole: bool) -> str:
    if not whole:
        return forms.few
    if 11 <= size % 100 <= 14:
        return forms.many
    return forms.one if size % 10 == 1 else forms.few if 2 <= size % 10 <= 4 else forms.many


def _arabic(forms: _Forms, size: int, whole: bool) -> str:
    rest = size % 100
    if not whole or rest < 3:
        return forms.one
    return forms.few if rest <= 10 else forms.many


def _code(language: str) -> str:
    code = language.partition("-")[0]
    return code if code in LANGUAGES else "en"


def _currency(concept: str) -> str:
    """The code of a currency."""
    noun = _noun(concept)
    kind, *more = noun.measure.split() if noun and noun.measure else ("",)
    return more[0] if kind == "money" and more else ""


def _is_known(unit: str) -> bool:
    return unit in _ALIASES or unit in _SHARES or unit in _table()["en"] or bool(_noun(unit))


def _noun(concept: str) -> Noun | None:
    """A line of the lexicon, which is not read before the first amount is said."""
    from kzannotate.text.counted_nouns import NOUNS

    return NOUNS.get(concept)


@cache
def _table() -> dict[str, dict[str, _Forms]]:
    lines = resource("lexicon", "unit_words.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")][1:]
    return {
        "en": {r[0]: _Forms(r[1], r[2], r[2]) for r in rows},
        "ar": {r[0]: _Forms(r[3], r[4], r[5]) for r in rows},
        "ru": {r[0]: _Forms(r[6], r[7], r[8]) for r in rows},
        "kk": {r[0]: _Forms(r[9], r[9], r[9]) for r in rows},
    }
