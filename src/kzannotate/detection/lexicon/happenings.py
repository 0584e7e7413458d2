"""What takes place somewhere, by kind: two sentences of one place name one of these."""

from __future__ import annotations

from functools import lru_cache

from kzannotate.detection.lexicon.classed_words import ClassedWords

_GATHERING = "gathering"
_KINDS = {
    "meeting": "meeting_ meetings_ talks_ negotiations_ consultations_ session_ sitting_"
    " اجتماع اجتماعا_ لقاء_ محادثات مفاوضات مباحثات جلسة"
    " встреч заседани переговор совещани кездесу келіссөз отырыс жиналыс жиын_ жиыны",
    "summit": "summit قمة_ القمة_ قمته саммит",
    "forum": "forum منتدى ملتقى форум",
    "conference": "conference symposium seminar مؤتمر ندوة конференци симпозиум семинар",
    "congress": "congress kurultai كونغرس съезд конгресс курултай құрылтай съез",
    "festival": "festival biennale carnival مهرجان بينالي كرنفال фестивал биеннале карнавал"
    " мерекесі айтыс_ айтысы айтысын",
    "fair": "fair_ exhibition expo_ معرض выставк ярмарк жәрмеңке көрме",
    "contest": "championship tournament cup_ games_ olympi marathon race_ contest competition"
    " بطولة دورة_ كأس أولمبياد ألعاب ماراثون سباق مسابقة"
    " чемпионат первенств турнир кубок кубк игр_ игры_ олимпи марафон забег гонк конкурс"
    " турнир кубогы біріншіліг ойындары жарыс байқау",
    "match": "match_ final_ semi semifinal derby مباراة نهائي المباراة матч_ матче_ матча_ финал"
    " ойын_ ойыны матчы",
    "signing": "treaty agreement_ memorandum accord_ pact_ contract_ معاهدة اتفاق_ اتفاقية مذكرة"
    " عقدا_ договор_ договора_ соглашени меморандум келісім меморандум шарт_ шартқа",
    "contract": "contract tender_ tenders_ مناقصة مزايدة عقد_ بعقد_ العقد_ тендер торги_ торгов_"
    " контракт подряд аукцион конкурс тендер келісімшарт мердіг",
    "landing": "landed_ landing_ هبط_ هبطت_ هبوط_ هبوطا_ сел_ села_ посадк приземл қонды_ қонған",
    "crash": "crashed_ crash_ collided_ collision_ aground_ derailed_ sank_ capsized_ تحطم تحطمت"
    " اصطدم جنح جنحت_ غرق غرقت_ разбил столкн потерпел сошел_ сошёл_ затонул опрокинул"
    " құлап_ құлады_ соқтығыс апат_ апаты",
    "birth": "born_ ولد_ ولدت_ مولده_ родился_ родилась_ уроженец уроженка туған_ туып_ дүниеге_",
    "concert": "concert premiere performance حفل_ حفلة عرض_ концерт премьер спектакл концерт",
    "training": "exercise_ exercises_ drills_ training_ مناورات تدريبات учени сборы_ жаттығу оқу_",
    "fire": "fire_ blaze_ حريق пожар_ пожара_ өрт_ өрті",
    "blast": "blast explosion انفجار взрыв жарылыс",
    "ceremony": "ceremony award مراسم церемони рәсім салтанат",
    "opening": "opened_ opening_ inaugurat افتتح افتتاح открыл открыва открыт ашылды_ ашылу",
}
_GATHER = {
    _GATHERING: "meet_ meets_ met_ gather gathers convene assemble_ gathered_ يلتقي_ يجتمع_"
    " اجتمع_ التقى_ تجتمع_ تلتقي_ собираются_ соберутся_ собрались_ встрет съедутся_"
    " жиналады_ жиналды_ бас_+қосады_ бас_+қосты_ кездеседі_ кездесті_ кездес"
}
"""Verbs of those who come together for anything of the kinds below."""
_GATHERINGS = frozenset({"meeting", "summit", "forum", "conference", "congress", "festival"})
_WORDS = ClassedWords({kind: (words,) for kind, words in {**_KINDS, **_GATHER}.items()})


@lru_cache(maxsize=8_192)
def happenings_of(word: str) -> frozenset[str]:
    """The kinds of what takes place that a folded word tells of."""
    found = {classed.group for classed in _WORDS.at((word,), 0)}
    if _GATHERING in found:
        found = (found - {_GATHERING}) | _GATHERINGS
    return frozenset(found)
