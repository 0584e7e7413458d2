"""Words that tell one body from another, and words that translators swap for each other."""

from __future__ import annotations

from kzannotate.text.fold import fold_word
from kzannotate.text.noun_stems import noun_stems

_DISTINGUISHING = {
    "ar": "عربي عربية إسلامي إسلامية آسيوي آسيوية إفريقي إفريقية أفريقي أفريقية أوروبي أوروبية"
    " أمريكي أمريكية تركي تركية روسي روسية صيني صينية خليجي خليجية أوراسي أوراسية وطني وطنية"
    " عالمي عالمية شمالي جنوبي شرقي غربي حكومات وزراء وزاري"
    " أول أولى ثاني ثانية ثالث ثالثة رابع رابعة خامس خامسة سادس سادسة سابع سابعة ثامن ثامنة تاسع"
    " تاسعة عاشر عاشرة عشرون",
    "en": "arab arabic islamic asian african european american turkic turkish russian chinese"
    " eurasian gulf national global world north south east west northern southern eastern"
    " western government governments first second third fourth fifth sixth seventh"
    " eighth ninth tenth ministers ministerial",
    "ru": "арабский арабская исламский исламская азиатский азиатская африканский африканская"
    " европейский европейская американский тюркский тюркская турецкий российский российская"
    " китайский евразийский евразийская национальный национальная всемирный всемирная северный"
    " южный первый второй третий четвертый пятый шестой седьмой восьмой девятый десятый"
    " восточный западный правительств министров",
    "kk": "араб ислам азия африка еуропа америка түркі түрік ресей қытай еуразия ұлттық"
    " дүниежүзілік солтүстік оңтүстік шығыс батыс үкімет министрлер",
}
_HEADS = {
    "ar": "منظمة مؤتمر مجلس لجنة صندوق هيئة مركز معهد بنك منتدى اتحاد رابطة جمعية وكالة مؤسسة"
    " برنامج قمة اجتماع ملتقى محفل تجمع",
    "en": "organization organisation conference council committee fund forum bank union"
    " commission agency centre center institute meeting assembly summit programme program league",
    "ru": "организация совещание совет комитет фонд форум банк союз комиссия агентство центр"
    " институт конференция ассамблея саммит лига объединение",
    "kk": "ұйым ұйымы кеңес кеңесі қор қоры форум форумы банк банкі одақ одағы комитет комитеті"
    " орталық орталығы институт институты конференция конференциясы",
}


def _stems(lists: dict[str, str]) -> frozenset[str]:
    found: set[str] = set()
    for language, words in lists.items():
        for word in words.split():
            found |= noun_stems(fold_word(word), language)
    return frozenset(found)


_INTERNATIONAL = {
    "ar": "دولي دولية",
    "en": "international",
    "ru": "международный международная",
    "kk": "халықаралық",
}
INTERNATIONAL = _stems(_INTERNATIONAL)
"""Stems of a word that short forms of names leave out."""
DISTINGUISHING = _stems(_DISTINGUISHING)
"""Stems of words without which, or with another of which, a name is another body's."""
HEADS = _stems(_HEADS)
"""Stems of what a body can be: council, conference, fund; a translator may take one for another."""
_KIN_HEADS = (
    {
        "ar": "مجلس لجنة هيئة مفوضية مؤتمر",
        "en": "council committee commission board conference",
        "ru": "совет комитет комиссия конференция совещание",
        "kk": "кеңес кеңесі комитет комитеті комиссия комиссиясы конференция конференциясы",
    },
    {
        "ar": "اتحاد رابطة جمعية تحالف مجلس",
        "en": "union league association alliance federation society council",
        "ru": "союз лига ассоциация альянс федерация объединение совет",
        "kk": "одақ одағы лига лигасы қауымдастық қауымдастығы альянс альянсы кеңес кеңесі",
    },
)
_LIKE_HEADS = (
    {
        "ar": "مجلس لجنة هيئة مفوضية مؤتمر اجتماع جمعية تجمع محفل ملتقى قمة",
        "en": "council committee commission board conference meeting assembly congress summit",
        "ru": "совет комитет комиссия конференция совещание ассамблея собрание саммит съезд",
        "kk": "кеңес кеңесі комитет комитеті комиссия комиссиясы конференция конференциясы"
        " жиналыс жиналысы ассамблея ассамблеясы",
    },
    {
        "ar": "منظمة اتحاد رابطة جمعية تحالف هيئة مجلس",
        "en": "organization organisation union league association alliance federation society"
        " council",
        "ru": "организация союз лига ассоциация альянс федерация объединение общество совет",
        "kk": "ұйым ұйымы одақ одағы лига лигасы қауымдастық қауымдастығы альянс альянсы",
    },
    {"ar": "صندوق مؤسسة", "en": "fund foundation", "ru": "фонд", "kk": "қор қоры"},
    {"ar": "مركز معهد", "en": "centre center institute", "ru": "центр институт"},
)
LIKE_HEADS = tuple(_stems(lists) for lists in _LIKE_HEADS)
"""Stems of kinds of bodies that stand for one another where all else is the name's."""
KIN_HEADS = tuple(_stems(lists) for lists in _KIN_HEADS)
"""The same for short names, whose other words tell less."""
