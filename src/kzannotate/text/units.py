"""What is counted: nouns of four languages by concept."""

from __future__ import annotations

from functools import cache, lru_cache

from kzannotate.text.fold import fold_word
from kzannotate.text.matching import is_arabic, without_article, without_proclitics
from kzannotate.text.noun_stems import noun_stems

_NOUNS = {
    "state": {
        "ar": "دولة دول دولا بلد بلدا بلدان",
        "en": "country countries state states nation nations",
        "ru": "страна страны стран странах государство государства государств государствам",
        "kk": "ел елге елден елдің елі елдер мемлекет мемлекеттер мемлекеті",
    },
    "member": {
        "ar": "عضو عضوا أعضاء",
        "en": "member members",
        "ru": "член члены членов",
        "kk": "мүше мүшелер мүшесі",
    },
    "organisation": {
        "ar": "منظمة منظمات هيئة هيئات",
        "en": "organization organizations organisation organisations bodies",
        "ru": "организация организации организаций организациям",
        "kk": "ұйым ұйымдар ұйымы",
    },
    "person": {
        "ar": "مشارك مشاركا مشاركين شخص شخصا أشخاص ضيف ضيفا ضيوف مندوب مندوبا مندوبين نسمة فرد"
        " فردا زائر زائرا",
        "en": "people person persons participants participant delegates guests attendees visitors"
        " inhabitants",
        "ru": "человек человека людей участник участника участников гостей делегатов жителей",
        "kk": "адам адамды қатысушы қонақ делегат тұрғын",
    },
    "leader": {
        "ar": "رؤساء زعماء قادة",
        "en": "presidents leaders heads",
        "ru": "президентов лидеров глав",
        "kk": "президент көшбасшы",
    },
    "event": {
        "ar": "فعالية فعاليات حدث حدثا أحداث نشاطا",
        "en": "events event activities",
        "ru": "мероприятие мероприятия мероприятий",
        "kk": "шара іс-шара",
    },
    "project": {
        "ar": "مشروع مشروعا مشاريع",
        "en": "projects project",
        "ru": "проект проекта проектов",
        "kk": "жоба жобалар",
    },
    "document": {
        "ar": "اتفاقية اتفاقيات وثيقة وثائق",
        "en": "agreements agreement documents document",
        "ru": "соглашение соглашения соглашений документ документа документов",
        "kk": "келісім құжат",
    },
    "year": {
        "ar": "سنة سنوات عام عاما أعوام",
        "en": "years year",
        "ru": "год года лет",
        "kk": "жыл жылдық",
    },
    "month": {"ar": "شهر شهرا أشهر", "en": "months month", "ru": "месяца месяцев", "kk": "ай"},
    "day": {"ar": "يوم يوما أيام", "en": "days day", "ru": "дня дней", "kk": "күн"},
    "time": {"ar": "مرة مرات", "en": "times", "ru": "раз раза", "kk": "рет"},
    "hectare": {
        "ar": "هكتار هكتارا هكتارات",
        "en": "hectares hectare ha",
        "ru": "гектар гектара гектаров га",
        "kk": "гектар га",
    },
    "kilometre": {
        "ar": "كيلومتر كيلومترا كم",
        "en": "kilometres kilometers kilometre kilometer km",
        "ru": "километр километра километров км",
        "kk": "километр шақырым км",
    },
    "tonne": {
        "ar": "طن طنا أطنان",
        "en": "tonnes tons tonne ton",
        "ru": "тонна тонны тонн",
        "kk": "тонна",
    },
    "usd": {
        "ar": "دولار دولارا دولارات",
        "en": "dollars dollar usd",
        "ru": "доллар доллара долларов долл",
        "kk": "доллар",
    },
    "euro": {"ar": "يورو", "en": "euros euro eur", "ru": "евро", "kk": "еуро"},
    "tenge": {"ar": "تنغي تنغة", "en": "tenge kzt", "ru": "тенге", "kk": "теңге"},
}
_ARABIC_DUALS = {
    "دولتان دولتين بلدان بلدين": "state",
    "منظمتان منظمتين": "organisation",
    "سنتان سنتين عامان عامين": "year",
    "شهران شهرين": "month",
    "يومان يومين": "day",
    "مرتان مرتين": "time",
}
_AMBIGUOUS_DUALS = frozenset({"بلدان"})
_REFERENCE_UNITS = {
    "states": "state",
    "countries": "state",
    "members": "state",
    "member": "state",
    "people": "person",
    "delegates": "person",
    "participants": "person",
    "fraction": "share",
    "percent": "share",
    "%": "share",
    "ha": "hectare",
    "USD": "usd",
    "US dollars": "usd",
    "EUR": "euro",
    "KZT": "tenge",
}


@cache
def _forms() -> dict[str, dict[str, str]]:
    """For each language the unit of each folded form."""
    found: dict[str, dict[str, str]] = {"ar": {}, "en": {}, "ru": {}, "kk": {}}
    for unit, by_language in _NOUNS.items():
        for language, words in by_language.items():
            found[language] |= {fold_word(w): unit for w in words.split()}
    return found


@cache
def _stems() -> dict[str, dict[str, str]]:
    return {
        language: {s: unit for form, unit in forms.items() for s in noun_stems(form, language)}
        for language, forms in _forms().items()
        if language in ("ru", "kk")
    }


@cache
def _duals() -> dict[str, str]:
    return {
        fold_word(w): unit
        for words, unit in _ARABIC_DUALS.items()
        for w in words.split()
        if w not in _AMBIGUOUS_DUALS
    }


@lru_cache(maxsize=65_536)
def unit_of(word: str, language: str) -> str | None:
    """The concept that a folded noun counts, such as ``state``; None for others."""
    if is_arabic(word):
        return next((u for w in _bare(word) if (u := _forms()["ar"].get(w))), None)
    forms = _forms().get(language, {})
    if word in forms:
        return forms[word]
    stems = _stems().get(language, {})
    return next((stems[s] for s in noun_stems(word, language) if s in stems), None)


@lru_cache(maxsize=65_536)
def dual_of(word: str) -> str | None:
    """The unit of which a folded Arabic dual means two; None for other words."""
    return next((u for w in _bare(word) if (u := _duals().get(w))), None)


def _bare(word: str) -> list[str]:
    return [without_article(w) for w in without_proclitics(word)]


def reference_unit(unit: str | None) -> str | None:
    """The concept for the unit of a fact, whichever of its usual names stands there."""
    if unit is None:
        return None
    return _REFERENCE_UNITS.get(unit) or unit_of(fold_word(unit), "en") or unit
