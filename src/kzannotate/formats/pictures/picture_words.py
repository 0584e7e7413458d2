"""The few words that pictures say themselves, in the languages of the interface."""

from __future__ import annotations

from kzannotate.domain.comparison import CellState

_WORDS = {
    "values": (
        "Values over time", "القيم عبر الزمن", "Значения во времени", "Уақыт бойынша мәндер",
    ),
    "agreement": (
        "Who agrees with whom", "من يتفق مع من", "Кто с кем согласен", "Кім кіммен келіседі",
    ),
    "wording": ("Shared wording", "صياغة مشتركة", "Общие формулировки", "Ортақ сөздер"),
    "reference": ("Reference", "المرجع", "Справочник", "Анықтамалық"),
    "no date": ("no date", "بلا تاريخ", "без даты", "күні жоқ"),
    "nothing": (
        "Nothing to draw yet",
        "لا شيء لرسمه بعد",
        "Пока нечего рисовать",
        "Әзірге салатын ештеңе жоқ",
    ),
    "others": ("others", "مصادر أخرى", "другие", "басқалары"),
    "agreed": (
        "{a} of {n} alike", "{a} من {n} متطابقة", "{a} из {n} совпали", "{n} ішінде {a} бірдей",
    ),
    "words": ("{n} words", "{n} كلمة", "слов: {n}", "{n} сөз"),
    CellState.AGREES: ("agrees", "يتفق", "совпадает", "сәйкес"),
    CellState.DIFFERS: ("differs", "يختلف", "расходится", "өзгеше"),
    CellState.OUTDATED: ("outdated", "قديم", "устарело", "ескірген"),
    CellState.CONTESTED: ("contested", "محل خلاف", "спорно", "даулы"),
    CellState.ALONE: ("alone", "منفرد", "единственное", "жалғыз"),
    CellState.MISSING: ("missing", "غير مذكور", "нет", "жоқ"),
}  # fmt: skip
_LANGUAGES = ("en", "ar", "ru", "kk")


def said(key: str, language: str) -> str:
    """A word in a language, in English where we do not speak it."""
    code = language.partition("-")[0]
    number = _LANGUAGES.index(code) if code in _LANGUAGES else 0
    return _WORDS[key][number]
