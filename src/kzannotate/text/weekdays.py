"""Names of the days of the week: Arabic, English, Russian, Kazakh."""

from __future__ import annotations

from kzannotate.text.fold import fold_word

_DAYS = (
    "الاثنين|الإثنين|monday|mon|понедельник|понедельника|дүйсенбі",
    "الثلاثاء|tuesday|tue|вторник|вторника|сейсенбі",
    "الأربعاء|wednesday|wed|среда|среду|среды|сәрсенбі",
    "الخميس|thursday|thu|четверг|четверга|бейсенбі",
    "الجمعة|friday|fri|пятница|пятницу|пятницы|жұма",
    "السبت|saturday|sat|суббота|субботу|субботы|сенбі",
    "الأحد|sunday|sun|воскресенье|воскресенья|жексенбі",
)

WEEKDAYS: dict[str, int] = {
    fold_word(name): number for number, names in enumerate(_DAYS) for name in names.split("|")
}
"""Folded name of a day to its number, Monday 0."""
_SHORTEST_ENDING = 4


def weekday_of(word: str) -> int | None:
    """The number of the day that a folded word names, Kazakh endings and a و in front included."""
    for bare in (word, word.removeprefix("و")):
        if bare in WEEKDAYS:
            return WEEKDAYS[bare]
    endings = ("де", "да", "нің", "ның", "ге", "ға", "сы", "сі")
    for ending in endings:
        if word.endswith(ending) and len(word) > _SHORTEST_ENDING:
            found = WEEKDAYS.get(word.removesuffix(ending))
            if found is not None:
                return found
    return None
