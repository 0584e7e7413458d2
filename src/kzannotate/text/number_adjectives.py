"""Numbers in Russian adjectives: шестичасовой, двадцатиметровый, двухнедельный."""

from __future__ import annotations

from functools import lru_cache

from kzannotate.text.fold import fold_word

_ONES = "двух трех четырех пяти шести семи восьми девяти"
_PREFIXES = {fold_word(w): float(n) for n, w in enumerate(_ONES.split(), 2)} | {
    "десяти": 10.0,
    "одиннадцати": 11.0,
    "двенадцати": 12.0,
    "тринадцати": 13.0,
    "четырнадцати": 14.0,
    "пятнадцати": 15.0,
    "шестнадцати": 16.0,
    "семнадцати": 17.0,
    "восемнадцати": 18.0,
    "девятнадцати": 19.0,
    "двадцати": 20.0,
    "тридцати": 30.0,
    "сорока": 40.0,
    "пятидесяти": 50.0,
    "шестидесяти": 60.0,
    "семидесяти": 70.0,
    "восьмидесяти": 80.0,
    "девяносто": 90.0,
    "сто": 100.0,
    "двухсот": 200.0,
    "трехсот": 300.0,
    "пятисот": 500.0,
    "полутора": 1.5,
}
_UNITS = {
    "минутн": "minute",
    "часов": "hour",
    "дневн": "day",
    "суточн": "day",
    "недельн": "week",
    "месячн": "month",
    "метров": "metre",
    "километров": "kilometre",
    "сантиметров": "centimetre",
    "тонн": "tonne",
    "килограммов": "kilogram",
    "литров": "litre",
    "градусн": "degree",
    "процентн": "share",
    "этажн": "floor",
    "местн": "seat",
    "рублев": "ruble",
    "долларов": "usd",
}
"""Stems of adjectives; ages (пятилетний) are told elsewhere."""
_CASES = "ыи ои ая ое ые ого ому ым ом ую ых ыми ими ии его ему им ем юю их яя ее ие"
_ENDINGS = tuple(_CASES.split())
_HUNDREDTH = 0.01


@lru_cache(maxsize=16_384)
def number_in_adjective(word: str) -> tuple[float, str] | None:
    """The number that a folded Russian adjective tells, and its unit; None for other words."""
    stem = next((word.removesuffix(e) for e in _ENDINGS if word.endswith(e)), None)
    unit = next((u for s, u in _UNITS.items() if stem and stem.endswith(s)), None)
    if stem is None or unit is None:
        return None
    for told, concept in _UNITS.items():
        number = _PREFIXES.get(stem.removesuffix(told)) if stem.endswith(told) else None
        if number is not None:
            return (number * _HUNDREDTH if concept == "share" else number), concept
    return None


@lru_cache(maxsize=16_384)
def unit_in_adjective(word: str) -> str | None:
    """The unit of a folded Russian adjective behind digits: 13-часовой."""
    stem = next((word.removesuffix(e) for e in _ENDINGS if word.endswith(e)), None)
    return _UNITS.get(stem) if stem else None
