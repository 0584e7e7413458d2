"""What ministers are of, in the desk's languages: words that tell one ministry from another."""

from __future__ import annotations

from functools import lru_cache

from kzannotate.detection.lexicon.properties import begins_so
from kzannotate.text.fold import fold_word
from kzannotate.text.matching import bare_forms

_WORDS = {
    "transport": "transport road railway نقل مواصلات طرق транспорт дорог путей көлік жол",
    "finance": "financ treasury مالية خزانة финанс минфин қаржы",
    "economy": "econom اقتصاد эконом экономика",
    "trade": "trade commerce تجارة торгов сауда",
    "energy": "energ oil_ petroleum طاقة نفط بترول كهرباء энерг нефт энергетика мұнай",
    "health": "health صحة здравоохранен здоровья минздрав денсаулық",
    "education": "education تربية تعليم образовани просвещени білім ағарту",
    "science": "science research علوم علمي بحث науки наук ғылым",
    "agriculture": "agricultur farming زراعة сельск аграр ауыл",
    "water": "water irrigation مياه ري_ موارد водн ирригац су_",
    "environment": "environment ecolog climate بيئة مناخ эколог природн окружающ экология",
    "culture": "cultur ثقافة культур мәдениет",
    "information": "information media إعلام информац ақпарат",
    "tourism": "touris سياحة туризм",
    "sport": "sport رياضة спорт",
    "youth": "youth شباب молодеж жастар",
    "defence": "defen دفاع оборон қорғаныс",
    "interior": "interior internal home_ داخلية внутренн мвд ішкі",
    "foreign": "foreign خارجية иностран мид_ сыртқы",
    "justice": "justice عدل_ юстиц әділет",
    "labour": "labour labor employment عمل_ عمال труда труд_ занятост еңбек",
    "social affairs": "social اجتماعي социальн әлеуметтік",
    "industry": "industr صناعة промышлен индустри өнеркәсіп индустрия",
    "digital": "digital communication رقمي اتصالات цифров связи_ цифрлық байланыс",
    "emergencies": "emergenc طوارئ чрезвычайн мчс_ төтенше",
    "planning": "planning تخطيط планирован жоспарлау",
    "housing": "housing construction إسكان أشغال строительств жилищ құрылыс тұрғын",
}
_BEGUN = {
    name: tuple(fold_word(w) for w in words.split() if not w.endswith("_"))
    for name, words in _WORDS.items()
}
_WHOLE = {
    name: frozenset(fold_word(w[:-1]) for w in words.split() if w.endswith("_"))
    for name, words in _WORDS.items()
}


@lru_cache(maxsize=4_096)
def portfolios_of(word: str) -> frozenset[str]:
    """The ministries that a folded word tells of."""
    forms = {word, *bare_forms(word)}
    return frozenset(
        name
        for name in _WORDS
        if any(begins_so(form, _BEGUN[name]) or form in _WHOLE[name] for form in forms)
    )
