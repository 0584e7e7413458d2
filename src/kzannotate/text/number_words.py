"""Numbers in words, as data: Arabic, English, Russian, Kazakh."""

from __future__ import annotations

from functools import cache

from kzannotate.text.fold import fold_word

_ARABIC: dict[float, str] = {
    2: "اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي",
    3: "ثلاث ثلاثة ثلاثا",
    4: "أربع أربعة أربعا",
    5: "خمس خمسة خمسا",
    6: "ست ستة ستا",
    7: "سبع سبعة سبعا",
    8: "ثمان ثماني ثمانية ثمانيا",
    9: "تسع تسعة تسعا",
    10: "عشر عشرة",
    20: "عشرون عشرين",
    30: "ثلاثون ثلاثين",
    40: "أربعون أربعين",
    50: "خمسون خمسين",
    60: "ستون ستين",
    70: "سبعون سبعين",
    80: "ثمانون ثمانين",
    90: "تسعون تسعين",
    100: "مئة مائة",
    200: "مئتان مئتين مائتان مائتين مئتا مئتي",
    2000: "ألفان ألفين ألفا ألفي",
    2_000_000: "مليونان مليونين مليونا مليوني",
    2_000_000_000: "ملياران مليارين مليارا ملياري",
}
_ENGLISH: dict[float, str] = {
    2: "two",
    3: "three",
    4: "four",
    5: "five",
    6: "six",
    7: "seven",
    8: "eight",
    9: "nine",
    10: "ten",
    11: "eleven",
    12: "twelve",
    13: "thirteen",
    14: "fourteen",
    15: "fifteen",
    16: "sixteen",
    17: "seventeen",
    18: "eighteen",
    19: "nineteen",
    20: "twenty",
    30: "thirty",
    40: "forty",
    50: "fifty",
    60: "sixty",
    70: "seventy",
    80: "eighty",
    90: "ninety",
}
_RUSSIAN: dict[float, str] = {
    1.5: "полтора полторы полутора",
    500_000: "полмиллиона полумиллиона",
    500_000_000: "полмиллиарда",
    2: "два две двух двум двумя двое двоих",
    3: "три трех трем тремя трое троих",
    4: "четыре четырех четырем четырьмя четверо четверых",
    5: "пять пяти пятью пятеро пятерых",
    6: "шесть шести шестью шестеро шестерых",
    7: "семь семи семью семеро семерых",
    8: "восемь восьми восемью",
    9: "девять девяти девятью",
    10: "десять десяти десятью",
    11: "одиннадцать одиннадцати",
    12: "двенадцать двенадцати",
    13: "тринадцать тринадцати",
    14: "четырнадцать четырнадцати",
    15: "пятнадцать пятнадцати",
    16: "шестнадцать шестнадцати",
    17: "семнадцать семнадцати",
    18: "восемнадцать восемнадцати",
    19: "девятнадцать девятнадцати",
    20: "двадцать двадцати двадцатью",
    30: "тридцать тридцати тридцатью",
    40: "сорок сорока",
    50: "пятьдесят пятидесяти пятьюдесятью полсотни",
    60: "шестьдесят шестидесяти",
    70: "семьдесят семидесяти",
    80: "восемьдесят восьмидесяти",
    90: "девяносто девяноста",
    100: "сто ста",
    200: "двести двухсот",
    300: "триста трехсот",
    400: "четыреста четырехсот",
    500: "пятьсот пятисот",
    600: "шестьсот шестисот",
    700: "семьсот семисот",
    800: "восемьсот восьмисот",
    900: "девятьсот девятисот",
}
_KAZAKH: dict[float, str] = {
    0.5: "жарым",
    2: "екі екеу екеуі",
    3: "үш үшеу үшеуі",
    4: "төрт төртеу төртеуі",
    5: "бес бесеу бесеуі",
    6: "алты алтау алтауы",
    7: "жеті жетеу жетеуі",
    8: "сегіз",
    9: "тоғыз",
    10: "он",
    20: "жиырма",
    30: "отыз",
    40: "қырық",
    50: "елу",
    60: "алпыс",
    70: "жетпіс",
    80: "сексен",
    90: "тоқсан",
}
_ONES = {"ar": "واحد واحدة إحدى أحد", "en": "one", "ru": "один одна одну одного", "kk": "бір"}
_SCALES = {
    "ar": {
        100: "مئة مائة مئات",
        1_000: "ألف آلاف ألفا",
        10**6: "مليون مليونا ملايين",
        10**9: "مليار مليارا مليارات بليون بلايين",
        10**12: "تريليون تريليونات",
    },
    "en": {
        12: "dozen",
        100: "hundred",
        1_000: "thousand",
        10**6: "million mln",
        10**9: "billion bln bn",
        10**12: "trillion trln",
    },
    "ru": {
        12: "дюжина дюжины дюжину",
        100: "сотня сотни сотню",
        1_000: "тысяча тысячи тысяч тысячу тысячам тысячами тыс",
        10**6: "миллион миллиона миллионов миллиону млн",
        10**9: "миллиард миллиарда миллиардов миллиарду млрд",
        10**12: "триллион триллиона триллионов трлн",
    },
    "kk": {
        100: "жүз",
        1_000: "мың",
        10**6: "миллион млн",
        10**9: "миллиард млрд",
        10**12: "триллион трлн",
    },
}
_FRACTIONS = {
    "ar": {0.25: "ربع", 1 / 3: "ثلث", 0.5: "نصف", 2 / 3: "ثلثي ثلثا ثلثين"},
    "en": {
        0.5: "half",
        1 / 3: "third",
        0.25: "quarter",
        0.2: "fifth",
        1 / 6: "sixth",
        1 / 7: "seventh",
        0.125: "eighth",
        1 / 9: "ninth",
        0.1: "tenth",
    },
    "ru": {0.25: "четверть четверти", 1 / 3: "треть трети", 0.5: "половина половину половины"},
    "kk": {0.25: "ширек ширегі ширегін", 0.5: "жарты жартысы жартысын"},
}
_FRACTION_PLURALS = {
    "ar": {0.25: "أرباع", 1 / 3: "أثلاث", 0.2: "أخماس", 0.1: "أعشار"},
    "en": {0.25: "quarters", 1 / 3: "thirds", 0.2: "fifths", 0.1: "tenths"},
    "ru": {0.25: "четверти", 1 / 3: "трети", 0.2: "пятых", 0.1: "десятых"},
}


_DAY_ORDINALS = {
    1: "الأول|first|первого|первое|бірінші",
    2: "الثاني|second|второго|второе|екінші",
    3: "الثالث|third|третьего|третье|үшінші",
    4: "الرابع|fourth|четвертого|четвертое|төртінші",
    5: "الخامس|fifth|пятого|пятое|бесінші",
    6: "السادس|sixth|шестого|шестое|алтыншы",
    7: "السابع|seventh|седьмого|седьмое|жетінші",
    8: "الثامن|eighth|восьмого|восьмое|сегізінші",
    9: "التاسع|ninth|девятого|девятое|тоғызыншы",
    10: "العاشر|tenth|десятого|десятое|оныншы",
    11: "الحادي عشر|eleventh|одиннадцатого",
    12: "الثاني عشر|twelfth|двенадцатого",
    13: "الثالث عشر|thirteenth|тринадцатого",
    14: "الرابع عشر|fourteenth|четырнадцатого",
    15: "الخامس عشر|fifteenth|пятнадцатого",
    16: "السادس عشر|sixteenth|шестнадцатого",
    17: "السابع عشر|seventeenth|семнадцатого",
    18: "الثامن عشر|eighteenth|восемнадцатого",
    19: "التاسع عشر|nineteenth|девятнадцатого",
    20: "العشرين|العشرون|twentieth|двадцатого|жиырмасыншы",
    30: "الثلاثين|الثلاثون|thirtieth|тридцатого|отызыншы",
}
_TENS = {
    20: "العشرين|العشرون|twenty|двадцать|жиырма",
    30: "الثلاثين|الثلاثون|thirty|тридцать|отыз",
}
_LAST_DAY = 31


@cache
def day_ordinals() -> dict[str, int]:
    """Folded ordinals of one or two words that may name a day of a month, with their first words.

    A first word that is no ordinal of its own stands for 0.
    """
    ones = {fold_word(w): n for n, words in _DAY_ORDINALS.items() for w in words.split("|")}
    ones |= {fold_word("الحادي"): 1}
    tens = {fold_word(w): n for n, words in _TENS.items() for w in words.split("|")}
    found = dict(ones)
    for one, small in ones.items():
        for ten, large in tens.items():
            if small < 10 and small + large <= _LAST_DAY and " " not in one:
                found[f"{one} و{ten}" if ten.startswith("ال") else f"{ten} {one}"] = small + large
    for phrase in list(found):
        found.setdefault(phrase.split()[0], 0)
    found[fold_word("الحادي")] = 0
    return found


def _table(rows: dict[int, str]) -> dict[str, int]:
    return {fold_word(w): number for number, words in rows.items() for w in words.split()}


def _floats(rows: dict[float, str]) -> dict[str, float]:
    return {fold_word(w): number for number, words in rows.items() for w in words.split()}


NUMBERS: dict[str, dict[str, float]] = {
    "ar": _floats(_ARABIC),
    "en": _floats(_ENGLISH),
    "ru": _floats(_RUSSIAN),
    "kk": _floats(_KAZAKH),
}
"""Folded word to value; "one" is left out, since it seldom counts."""
ONES = {language: frozenset(map(fold_word, words.split())) for language, words in _ONES.items()}
"""Words for one, which count only inside a longer number."""
SCALES = {language: _table(rows) for language, rows in _SCALES.items()}
"""Folded word to the factor it stands for."""
FRACTIONS = {language: _floats(rows) for language, rows in _FRACTIONS.items()}
"""Folded word to the share it stands for."""
FRACTION_PLURALS = {language: _floats(rows) for language, rows in _FRACTION_PLURALS.items()}
"""Folded word to the share that the number before it is to be multiplied with."""
