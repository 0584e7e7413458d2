"""The Hijri calendar as it is reckoned (tabular, civil epoch)."""

from __future__ import annotations

from datetime import date, timedelta

from kzannotate.text.fold import fold_word

_NAMES = (
    "محرم|المحرم",
    "صفر",
    "ربيع الأول",
    "ربيع الآخر|ربيع الثاني",
    "جمادى الأولى",
    "جمادى الآخرة|جمادى الثانية",
    "رجب",
    "شعبان",
    "رمضان",
    "شوال",
    "ذو القعدة|ذي القعدة",
    "ذو الحجة|ذي الحجة",
)
HIJRI_MONTHS = {
    fold_word(name): number
    for number, names in enumerate(_NAMES, start=1)
    for name in names.split("|")
}
"""Folded name of a month to its number, 1 to 12."""
_EPOCH = date(622, 7, 19)
"""The first day of the first year, in the Gregorian calendar reckoned backwards."""


def first_of_month(year: int, month: int) -> date:
    """The first day of a month; the sighted calendar may be a day off."""
    before = (year - 1) * 354 + (3 + 11 * year) // 30 + 29 * (month - 1) + month // 2
    return _EPOCH + timedelta(days=before)
