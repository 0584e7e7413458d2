"""Sports, as names of federations and articles have them in four languages."""

from __future__ import annotations

import re
from functools import cache

from kzannotate.text.fold import fold_word

_SPORTS = {
    "football": "كرة_القدم|football footballer soccer|футбол|футбол",
    "basketball": "كرة_السلة|basketball|баскетбол|баскетбол",
    "volleyball": "الكرة_الطائرة للكرة_الطائرة كرة_الطائرة|volleyball|волейбол|волейбол",
    "handball": "كرة_اليد|handball|гандбол|гандбол қол_доб",
    "waterpolo": "كرة_الماء|water_polo|водно_поло водного_поло|су_добы",
    "hockey": "هوكي الهوكي|hockey|хоккей хоккеи хоккея|хоккей хоккеи",
    "tennis": "كرة_المضرب التنس للتنس تنس|tennis|теннис|теннис",
    "wrestling": "المصارعة للمصارعة مصارعة|wrestling wrestlers|борьб борцов|күрес",
    "boxing": "الملاكمة للملاكمة ملاكمة|boxing boxers|бокс|бокс",
    "judo": "الجودو للجودو جودو|judo|дзюдо|дзюдо",
    "chess": "الشطرنج للشطرنج شطرنج|chess|шахмат|шахмат",
    "athletics": "ألعاب_القوى لألعاب_القوى|athletics|легкой_атлетик легкоатлет|жеңіл_атлетика",
    "swimming": "السباحة للسباحة سباحة|swimming swimmers aquatics|плаван|жүзу",
    "cycling": "الدراجات للدراجات دراجات|cycling cyclists|велоспорт велосипедн|велоспорт",
    "gymnastics": "الجمباز للجمباز جمباز|gymnastics gymnasts|гимнастик|гимнастика",
    "weightlifting": "رفع_الأثقال لرفع_الأثقال|weightlifting|тяжелой_атлетик|ауыр_атлетика",
    "rugby": "الرغبي للرغبي الركبي|rugby|регби|регби",
    "skiing": "التزلج للتزلج|skiing ski|лыжн|шаңғы",
    "rowing": "التجديف للتجديف|rowing|гребл|ескек",
    "fencing": "المبارزة للمبارزة|fencing|фехтован|семсерлесу",
    "archery": "القوس_والسهم|archery|стрельб_из_лука стрельбы_из_лука|садақ",
    "equestrian": "الفروسية للفروسية|equestrian|конный_спорт конного_спорта|ат_спорты",
}
_LANGUAGES = ("ar", "en", "ru", "kk")


def sports_in(line: str, language: str) -> dict[str, int]:
    """How often each sport is spoken of in folded words with one space between them."""
    found: dict[str, int] = {}
    for sport, pattern in _patterns(language).items():
        count = sum(1 for _ in pattern.finditer(line))
        if count:
            found[sport] = count
    return found


@cache
def _patterns(language: str) -> dict[str, re.Pattern[str]]:
    """For each sport what its words begin with; Arabic ones may have letters before them."""
    if language not in _LANGUAGES:
        return {}
    column = _LANGUAGES.index(language)
    before = "(?:^| )[وفبل]{0,2}" if language == "ar" else "(?:^| )"
    return {
        sport: re.compile(f"{before}(?:{'|'.join(dict.fromkeys(map(_folded, words)))})")
        for sport, row in _SPORTS.items()
        if (words := row.split("|")[column].split())
    }


def _folded(words: str) -> str:
    return " ".join(re.escape(fold_word(w)) for w in words.split("_"))
