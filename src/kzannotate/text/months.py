"""Names of months: three Arabic systems, English, Russian, Kazakh."""

from __future__ import annotations

from kzannotate.text.fold import fold_word

_MONTHS = (
    "يناير|كانون الثاني|جانفي|january|jan|январь|января|январе|қаңтар",
    "فبراير|شباط|فيفري|february|feb|февраль|февраля|феврале|ақпан",
    "مارس|آذار|march|mar|март|марта|марте|наурыз",
    "أبريل|نيسان|أفريل|إبريل|april|apr|апрель|апреля|апреле|сәуір",
    "مايو|أيار|ماي|may|май|мая|мае|мамыр",
    "يونيو|يونيه|حزيران|جوان|june|jun|июнь|июня|июне|маусым",
    "يوليو|يوليه|تموز|جويلية|يوليوز|july|jul|июль|июля|июле|шілде",
    "أغسطس|آب|أوت|غشت|august|aug|август|августа|августе|тамыз",
    "سبتمبر|أيلول|شتنبر|september|sept|sep|сентябрь|сентября|сентябре|қыркүйек",
    "أكتوبر|تشرين الأول|october|oct|октябрь|октября|октябре|қазан",
    "نوفمبر|تشرين الثاني|نونبر|november|nov|ноябрь|ноября|ноябре|қараша",
    "ديسمبر|كانون الأول|دجنبر|december|dec|декабрь|декабря|декабре|желтоқсан",
)

MONTHS: dict[str, int] = {
    fold_word(name): number
    for number, names in enumerate(_MONTHS, start=1)
    for name in names.split("|")
}
"""Folded name of a month to its number, 1 to 12."""
