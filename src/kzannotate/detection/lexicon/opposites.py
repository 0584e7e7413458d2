"""Words of which one thing can bear one alone: acquitted or convicted, passed or rejected."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

from kzannotate.text.fold import fold_word
from kzannotate.text.matching import bare_forms

_GROUPS: dict[str, tuple[str, ...]] = {
    "verdict": (
        "acquit cleared_ exonerat برأت برأ_ براءة البراءة تبرئة оправда ақтады ақталды ақтал",
        "convict guilty_ sentenced_ jailed_ أدان أدين أدينت إدانة حكمت_ حكم_ осужд осудил осужде"
        " приговор виновн сотталды соттады кінәлі",
    ),
    "decision": (
        "approv backed_ backs_ adopted_ adopts_ passed_ passes_ ratif endors وافق وافقت أقر_ أقرت_"
        " صادق صادقت اعتمد اعتمدت принял_ приняла_ приняли_ принят_ принята_ одобр утверд ратифиц"
        " қабылдады_ қабылданды_ мақұлда бекіт",
        "reject voted_down_ vetoed_ vetoes_ رفض رفضت رفضه رد_ отклон отверг провалил забаллотир"
        " қабылдамады қабылданбады қайтарды",
    ),
    "result": (
        "won_ wins_ win_ winning_ beat_ beats_ defeated_ defeats_ فاز_ فازت_ يفوز_ تغلب تغلبت هزم_"
        " победи обыгра выигра одоле жеңді_ ұтты_ жеңіске_",
        "lost_ loses_ lose_ خسر_ خسرت_ يخسر_ проигра уступил уступила жеңілді_ ұтылды_ жеңіліп_",
        "drew_ draw_ drawn_ تعادل_ تعادلا_ بالتعادل ничья_ ничью_ вничью ничьей тең_ теңесті_",
    ),
    "move": (
        "rose_ rise_ rises_ rising_ grew_ grow_ grows_ increas climb raise_ raised_ raises_ surg"
        " gained_ ارتفع ارتفعت ارتفاع ترتفع يرتفع زاد_ زادت_ رفع_ صعد_ صعدت_ вырос увелич поднял"
        " поднялась подорожа повыси рост_ өсті_ артты_ көбейді_ көтерді_ көтеріл қымбатта",
        "fell_ fall_ falls_ falling_ drop_ drops_ dropped_ declin decreas slump slid_ lowered_"
        " cut_ cuts_ shrank_ انخفض انخفضت انخفاض تنخفض ينخفض تراجع تراجعت هبط_ هبطت_ خفض_ تقلص"
        " снизи снижен упал_ упала_ упали_ сократи понизи подешев падени төмендеді_ төмендет"
        " азайды_ арзандады_ кеміді_ қысқарды_",
    ),
    "going on": (
        "resume_ resumed_ resumes_ restart استأنف استأنفت استئناف возобнов қайта_",
        "suspend halted_ halts_ stopped_ أوقف_ أوقفت_ علق_ علقت_ تعليق приостан прекрат тоқтат",
    ),
    "fate": (
        "alive_ surviv жив_ жива_ живым_ живой_ выжил حيا_ نجا_ тірі_ аман_",
        "dead_ died_ dies_ killed_ погиб умер_ умерла_ скончал мертв قتل_ توفي مات_ مصرعه қайтыс_"
        " қаза_ өлді_ өлтірілді_",
    ),
    "amount": (
        "more_ higher_ larger_ bigger_ أكثر_ أعلى_ أكبر_ больше_ выше_ көп_ көбірек_ жоғары_",
        "fewer_ less_ lower_ smaller_ أقل_ أدنى_ أصغر_ меньше_ ниже_ аз_ азырақ_ кем_ төмен_",
    ),
    "side": (
        "north_ northern_ شمال_ شمالي الشمالي север солтүстік солтүстігі",
        "south_ southern_ جنوب_ جنوبي الجنوبي юг_ юге_ южн оңтүстік оңтүстігі",
        "east_ eastern_ شرق_ شرقي الشرقي восток восточн шығыс",
        "west_ western_ غرب_ غربي الغربي запад батыс",
    ),
    "order in time": (
        "before_ قبل_ قبيل_ до_ перед_ дейін_ бұрын_",
        "after_ بعد_ عقب_ после_ кейін_ соң_",
    ),
    "door": (
        "open_ opened_ opens_ reopen فتح_ فتحت_ افتتح افتتحت откры ашылды_ ашты_",
        "close_ closed_ closes_ shut_ أغلق أغلقت إغلاق закры жабылды_ жапты_",
    ),
    "with": (
        "with_ с_ со_",
        "without_ без_ بدون_ دون_",
    ),
    "time of day": (
        "morning_ صباح_ صباحا فجر_ утром_ таңертең_ таңда_",
        "evening_ night_ مساء_ ليل_ ليلا вечером_ ночью_ кешке_ түнде_",
    ),
    "consent": (
        "agreed_ agrees_ accepted_ accepts_ قبل_ قبلت_ согласил келісті_ келісім_",
        "refused_ refuses_ declined_ رفض رفضت отказал отказыва_ келіспеді_ тартты_",
    ),
}
"""Groups of classes; a class holds beginnings of words, or whole ones with a low line behind."""
AMBIGUOUS = frozenset({"order in time", "with", "amount", "time of day", "door", "going on"})
"""Groups whose words stand in much else: two sentences must be all but the same."""
OF_SUBJECTS = frozenset({"result"})
"""Groups in which who bears the word matters: the one's win is the other's loss."""
DRAWN = frozenset({"2"})
"""The class of a result that nobody bears alone."""
OF_PERSONS = frozenset({"fate"})
Class = tuple[str, int]
_NONE: frozenset[Class] = frozenset()


class _Classes(NamedTuple):
    words: dict[str, frozenset[Class]]
    beginnings: dict[str, frozenset[Class]]
    lengths: tuple[int, ...]


@cache
def _classes() -> _Classes:
    words: dict[str, frozenset[Class]] = {}
    beginnings: dict[str, frozenset[Class]] = {}
    for group, classes in _GROUPS.items():
        for number, listed in enumerate(classes):
            for word in listed.split():
                table = words if word.endswith("_") else beginnings
                folded = fold_word(word.removesuffix("_"))
                table[folded] = table.get(folded, _NONE) | {(group, number)}
    return _Classes(words, beginnings, tuple(sorted({len(b) for b in beginnings})))


@lru_cache(maxsize=2_048)
def opposites_of(word: str) -> frozenset[Class]:
    """Groups and classes that a folded word belongs to."""
    known = _classes()
    found = known.words.get(word, _NONE)
    for form in bare_forms(word):
        found |= known.words.get(form, _NONE)
        for length in known.lengths:
            told = known.beginnings.get(form[:length])
            if told:
                found |= told
    return found
