"""The report's own words in the four languages of the product."""

from __future__ import annotations

LANGUAGES = ("en", "ar", "ru", "kk")
"""The languages that a report is written in, in the order of the table."""

_WORDS: dict[str, tuple[str, str, str, str]] = {
    "case": ("Case", "قضية", "Дело", "Іс"),
    "claim": ("The claim", "الادعاء", "Утверждение", "Тұжырым"),
    "rating": ("Rating", "التقييم", "Оценка", "Баға"),
    "unrated": ("not rated yet", "لم يُقيَّم بعد", "ещё не оценено", "әлі бағаланбаған"),
    "state": ("State", "الحالة", "Состояние", "Күйі"),
    "lead": ("Lead", "المسؤول", "Ведёт", "Жауапты"),
    "second": ("Second reader", "القارئ الثاني", "Второй читатель", "Екінші оқушы"),
    "opened": ("Opened", "فُتحت", "Открыто", "Ашылған күні"),
    "decided": ("Rated", "قُيّمت", "Оценено", "Бағаланған күні"),
    "page": ("Published at", "نُشرت في", "Опубликовано", "Жарияланған жері"),
    "sides": (
        "What the sources say",
        "ما تقوله المصادر",
        "Что говорят источники",
        "Дереккөздер не дейді",
    ),
    "side": ("Side {number}", "الطرف {number}", "Сторона {number}", "{number}-тарап"),
    "more": (
        "and {number} more places",
        "و{number} مواضع أخرى",
        "и ещё мест: {number}",
        "тағы {number} жерде",
    ),
    "facts": (
        "What the reference says",
        "ما يقوله المرجع",
        "Что говорит справочник",
        "Анықтамалық не дейді",
    ),
    "evidence": ("Evidence", "الأدلة", "Доказательства", "Дәлелдер"),
    "reasoning": ("Reasoning", "التعليل", "Обоснование", "Негіздеме"),
    "earlier": (
        "Decided on the same matter",
        "ما بُتّ فيه من قبل",
        "Решено ранее по тому же вопросу",
        "Осы мәселе бойынша бұрын шешілген",
    ),
    "file": ("attached file", "ملف مرفق", "приложенный файл", "тіркелген файл"),
    "seen": ("seen on {day}", "اطُّلع عليه في {day}", "просмотрено {day}", "{day} күні қаралды"),
    "from": ("from {day}", "من {day}", "с {day}", "{day} бастап"),
    "until": ("until {day}", "حتى {day}", "по {day}", "{day} дейін"),
    "open": ("open", "مفتوحة", "открыто", "ашық"),
    "second_reading": ("second reading", "قراءة ثانية", "второе чтение", "екінші оқу"),
    "decided_state": ("decided", "محسومة", "решено", "шешілді"),
    "published": ("published", "منشورة", "опубликовано", "жарияланды"),
    "supports": ("supports", "يؤيد", "подтверждает", "растайды"),
    "refutes": ("refutes", "ينقض", "опровергает", "теріске шығарады"),
    "context": ("context", "سياق", "контекст", "мәнмәтін"),
    "agrees": ("agrees", "موافق", "согласен", "келіседі"),
    "disagrees": ("disagrees", "غير موافق", "не согласен", "келіспейді"),
    "established": ("established", "ثابتة", "установлено", "анықталған"),
    "contested": ("contested", "متنازع عليها", "оспаривается", "даулы"),
    "withdrawn": ("withdrawn", "مسحوبة", "отозвано", "қайтарып алынған"),
    "article": ("Article", "مقال", "Статья", "Мақала"),
    "text": ("The text", "النص", "Текст", "Мәтін"),
    "check": ("The whole check", "الفحص كاملًا", "Вся проверка", "Толық тексеріс"),
    "articles": ("Articles", "المقالات", "Статьи", "Мақалалар"),
    "cases": ("Cases", "القضايا", "Дела", "Істер"),
    "loud": (
        "What to look at",
        "ما يستحق النظر",
        "На что обратить внимание",
        "Назар аударатын жайттар",
    ),
    "quiet": (
        "Notes and agreements",
        "ملاحظات وتوافقات",
        "Замечания и совпадения",
        "Ескертпелер мен сәйкестіктер",
    ),
    "nothing": ("Nothing disagrees.", "لا تعارض.", "Противоречий нет.", "Қайшылық жоқ."),
    "instead": ("Read instead: ", "يُقرأ بدلًا منه: ", "Читать: ", "Дұрысы: "),
    "wording": (
        "Sources that share words",
        "مصادر تشترك في الصياغة",
        "Источники с общими формулировками",
        "Сөзі ортақ дереккөздер",
    ),
    "source": ("Source", "المصدر", "Источник", "Дереккөз"),
    "date": ("Date", "التاريخ", "Дата", "Күні"),
    "left_out": (
        "{number} more are left out.",
        "تُرك {number} غيرها.",
        "Ещё {number} не показано.",
        "Тағы {number} көрсетілмеді.",
    ),
    "verdict": ("{ruling}, {name}", "{ruling}، {name}", "{ruling}, {name}", "{ruling}, {name}"),
}


def words(key: str, language: str, **inserts: object) -> str:
    """Words in a language; in English where it is none of ours."""
    column = LANGUAGES.index(language) if language in LANGUAGES else 0
    day = inserts.get("day")
    if day is not None:
        # Digits with hyphens between them would run backwards in an Arabic sentence.
        inserts["day"] = f"\u2068{day}\u2069"
    return _WORDS[key][column].format(**inserts)


def keys() -> tuple[str, ...]:
    """All that can be said."""
    return tuple(_WORDS)
