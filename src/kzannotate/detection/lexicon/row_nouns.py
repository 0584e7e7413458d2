"""Nouns of what has a number in a row, by kind, in the desk's languages: the 23rd prize."""

from __future__ import annotations

from functools import cache, lru_cache

from kzannotate.text.fold import fold_word
from kzannotate.text.matching import bare_forms

EDITION, OFFICE = "edition", "office"
_KINDS = {
    "festival": "festival biennale مهرجان بينالي фестивал кинофестивал биеннале",
    "forum": "forum منتدى форум",
    "summit": "summit قمة саммит",
    "congress": "congress kurultai كونغرس съезд конгресс курултай құрылтай съез",
    "conference": "conference مؤتمر конференци",
    "championship": "championship بطولة чемпионат первенств",
    "tournament": "tournament турнир",
    "cup": "cup_ كأس кубок кубк кубогы",
    "games": "olympi olympics games_ أولمبياد ألعاب олимпи игр_ игры_ ойындар",
    "fair": "exhibition fair_ معرض выставк ярмарк жәрмеңке көрме",
    "race": "marathon race_ ماراثون سباق марафон забег гонк жарыс",
    "prize": "prize award_ awards_ جائزة جوائز преми сыйлығы сыйлық",
    "session": "session sitting_ meeting_ جلسة اجتماع заседани сесси совещани отырыс"
    " мәжіліс жиналыс",
    "contest": "contest competition مسابقة конкурс байқау",
    "anniversary": "anniversary jubilee ذكرى годовщин юбилей мерейтой",
    OFFICE: "president_ rector_ director_ chairman_ chairwoman_ secretary_ governor_ mayor_ رئيس_"
    " رئيسة_ رئيسا_ مدير_ مديرة_ أمين_ президент ректор директор председател",
    EDITION: "edition_ editions_ دورة_ دورته دورتها نسخة_ نسخته نسختها طبعة_ طبعته طبعتها",
}


@cache
def _table() -> tuple[dict[str, str], dict[str, str], tuple[int, ...]]:
    """Kinds by whole words and by beginnings of words, and how long these are."""
    whole: dict[str, str] = {}
    begun: dict[str, str] = {}
    for kind, words in _KINDS.items():
        for word in words.split():
            table = whole if word.endswith("_") else begun
            table.setdefault(fold_word(word.rstrip("_")), kind)
    return whole, begun, tuple(sorted({len(b) for b in begun}))


@lru_cache(maxsize=16_384)
def row_kind_of(word: str) -> str | None:
    """The kind of what a folded word is a noun for; None where it has no number in a row."""
    whole, begun, lengths = _table()
    forms = bare_forms(word)
    for form in forms:
        if form in whole:
            return whole[form]
    for form in forms:
        for length in lengths:
            found = begun.get(form[:length])
            if found is not None:
                return found
    return None
