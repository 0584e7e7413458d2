"""What an amount measures, by words beside it: dead or injured, exports or imports."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from kzannotate.detection.lexicon.properties import begins_so
from kzannotate.text.counted_nouns import MONEY, PEOPLE
from kzannotate.text.fold import fold_word
from kzannotate.text.matching import is_arabic
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kzannotate.text.amounts import Amount
    from kzannotate.text.tokens import Tokens

_REACH = 7
_CUES = {
    "dead": "قتل قتيل قتلى مقتل وفاة وفيات توفي توفوا مصرع بحياة حياتهم حتفهم حتفه ضحايا قضوا جثة"
    " جثث جثامين جثمان غرقا أرواح"
    " killed dead death died die fatalit kill claimed drowned perish bodies lives fatal погиб умер"
    " жертв смерт унес утонул скончал тела қаза өлді өлім қайтыс өмірін мерт жұмды ",
    "injured": "أصيب يصب إصابة أصاب مصاب جريح جرحى جرح للعلاج علاج العلاج إسعاف أسعف"
    " injur wounded hurt treated hospitalised hospitalized casualt ранен пострада травм"
    " госпитализ жаралан жарақат зардап ауруханаға",
    "missing": "مفقود فقد فقدان missing unaccounted пропавш пропал жоғал хабарсыз іздеуде",
    "moved": "إجلاء إجلاؤ أجلي أجلت أجلى أجلوا إخلاء أخلي أخلت نزح نازح شرد تشريد "
    " evacuat displac homes homeless منازلهم بيوتهم ديارهم منازلها بيوتها үйлерін fled flee"
    " эвакуир отселе переселе көшір",
    "rescued": "إنقاذ أنقذ انتشل rescu saved plucked спас құтқар",
    "aboard": "متنها متنه تقل يقل aboard onboard board carrying борту бортында",
    "present": "حضر حضور زار زائر استقطب جذب جذبت اجتذب توافد شارك مشارك بمشاركة متسابق احتشد"
    " attend went lined visit attract drew drawn gathered flocked participa "
    " came посети побыва участ собрал приня привлек пришл қатыс жина келді келген"
    " тамашала барды",
    "enrolled": "التحق يلتحق تلتحق يدرس تدرس مسجلين ملتحق enrol enroll welcomed учатся учится"
    " обучает обучают зачисл оқиды қабылда",
    "jobs": "وظيفة وظائف فرصة فرص job jobs posts vacanc redundan employ трудоустро работу توظيف"
    " وظف жұмыспен жұмысорын жұмысқа",
    "registered": "تسجيل سجل مسجل تقدم register registered applied зарегистр подал тіркел өтініш",
    "held": "اعتقل اعتقال موقوف أوقف arrest detain custody задерж арест ұста қамау",
    "export": "صادر صدر تصدير export экспорт",
    "import": "وارد استيراد استورد import импорт",
    "budget": "ميزانية موازنة budget бюджет خصص"
    " تخصيص مخصصات رصد اعتمادات allocat earmark выдел ассигн бөлінді бөлді қарастыр",
    "revenue": "إيراد revenue income доход выруч кіріс عائدات earn takings заработ",
    "profit": "أرباح ربح profit прибыл табыс пайда earnings",
    "cost": "كلف تكلف كلفة تكلفة ثمن بناؤ بنيت شيد cost price worth built стоим обош построен құны"
    " жұмсал салын أنفق إنفاق نفقات تكاليف فاتورة استنزف spent spend bill outlay expens потрач"
    " затра израсход расход цена стоил шығындал түсті صرف صرفت",
    "loss": "خسائر خسارة خسر أضرار damage loss losses ущерб убыт шығын залал",
    "loan": "قرض قروض اقترض loan lent lend borrow кредит заем займа займо займы займе ссуд несие"
    " credit lending",
    "grant": "منحة grant грант",
    "debt": "ديون مديونية debt долг қарыз",
    "invested": "استثمار invest инвест",
    "raised": "جمع جمعت تبرع raised donat собра пожертв жинал",
    "salary": "راتب رواتب أجور salar wage зарплат жалақы",
    "fine": "غرامة fined fine штраф айыппұл غرم penalt оштраф",
    "sentence": "سجن السجن الحبس بحبس حكم حكمت jail prison sentenc imprison custody bars приговор"
    " колони лишен лишения тюрьм тюрем осужд осуди сотталды соттады бостандығынан түрме айырды",
    "growth": "نمو ارتفع زيادة زاد growth grew rise rose increas рост вырос увелич өсім өсті",
    "fall": "انخفض انخفاض تراجع fall fell declin decreas drop сниз упал сократ төменде азай",
    "inflation": "تضخم inflation инфляц",
    "unemployment": "بطالة unemploy безработ жұмыссыз",
    "turnout": "إقبال turnout явк",
    "crowd": "متفرج جمهور مشجع spectator crowd зрител болельщик көрермен жанкүйер",
    "capacity": "طاقة سعة يتسع تتسع capacity seats holds accommodat"
    " мощност вместим вмеща рассчит сыйымды арналған қуат",
    "votes": "أصوات صوت vote votes voted голос дауыс",
    "length": "طول length long длин ұзын",
    "width": "عرض width wide ширин ені",
    "height": "ارتفاع علو height high tall высот биікт",
    "depth": "عمق depth deep глубин тереңд",
    "distance": "مسافة distance away расстоян қашықт",
    "area": "مساحة area площад аумағ аума",
    "women": "نساء امرأة women female женщин әйел",
    "men": "رجال men male мужчин ер",
    "children": "أطفال طفل children child дет ребен бала",
    "gold": "ذهب gold золот алтын",
    "silver": "فض silver серебр күміс",
    "bronze": "برونز bronze бронз қола",
    "observer": "مراقب observer наблюдат бақылаушы",
    "partner": "شريك شركاء partner партнер әріптес",
    "founder": "مؤسس founder founding основател құрылтайшы",
    "planted": "غرس زرع plant саж отырғыз",
    "destroyed": "دمر تدمير هدم destroy уничтож сгоре разруш қира өрт",
    "damaged": "تضرر متضرر damaged поврежд бүлін",
    "built": "بنى بناء شيد تشييد built build construct построи салын",
    "harvest": "محصول حصاد حصد جنى جني قطف harvest crop yield grower урожай намолот собра сжат"
    " өнім жинал жинады",
    "duration": "استغرق يستغرق تستغرق دام دامت مدة استمر يستمر تستمر lasted lasts lasting duration"
    " took takes needed длил длит продл продолжительн продолжал занял занима займет займут"
    " созыл ұзақты алды жалғас",
    "delay": "delay late опозд опазд تأخر تأخير кешік",
    "power": "قدرة طاقة تولد توليد generat output генер выработ өндір",
    "stake": "حصة يملك تملك أسهم ملكية stake stakes shares owns holds shareholding"
    " доля доли долей долю владе акци үлесі акция иелі",
    "ready": "إنجاز أنجز اكتمل اكتمال complete completed completion ready readiness готов дайын",
    "repaired": "ترميم إصلاح repair renovat ремонт жөнде",
}
_WHOLE_WORDS = frozenset(
    (
        "bill",
        "stake",
        "stakes",
        "shares",
        "owns",
        "holds",
        "complete",
        "completed",
        "completion",
        "ready",
        "readiness",
        "доля",
        "доли",
        "долей",
        "долю",
        "took",
        "takes",
        "needed",
        "алды",
        "түсті",
        "صرف",
        "صرفت",
        "vote",
        "votes",
        "voted",
        "جمع",
        "جمعت",
        "die",
        "men",
        "ер",
        "ені",
        "long",
        "бала",
        "bodies",
        "lives",
        "homes",
        "posts",
        "job",
        "jobs",
        "came",
        "went",
        "lined",
        "тела",
        "أرواح",
        "أجلت",
        "أجلى",
        "أجلوا",
        "سجل",
        "келді",
        "барды",
        "male",
        "fine",
        "late",
        "board",
        "carrying",
        "تقل",
        "يقل",
        "борту",
        "bars",
        "айырды",
        "حكم",
        "حكمت",
        "лишен",
    )
)
"""Cues that are words of their own, and no beginnings."""
_BEGINNINGS = {
    measure: tuple(fold_word(w) for w in words.split() if w not in _WHOLE_WORDS)
    for measure, words in _CUES.items()
}
_WORDS = {
    measure: frozenset(fold_word(w) for w in words.split() if w in _WHOLE_WORDS)
    for measure, words in _CUES.items()
}
_PART = ("part", frozenset({"present"}))
_BY_TWO = {
    "turned": ("out", frozenset({"turnout"})),
    "took": _PART,
    "room": ("for", frozenset({"capacity"})),
    "taking": _PART,
    "take": _PART,
    "рабочих": ("мест", frozenset({"jobs"})),
    "рабочие": ("места", frozenset({"jobs"})),
    "жұмыс": ("орнын", frozenset({"jobs"})),
}
"""Pairs of words that tell of a measure."""
_ENDS = frozenset(".;؛!?؟\n")
_SETS_APART = frozenset("،,")


_FORECAST = (
    "تخطط يخطط تعتزم يعتزم تنوي ينوي"
    " متوقع يتوقع تتوقع نتوقع توقعات مقرر يستهدف سيصل ستصل expect forecast projected"
    " projection target aims aimed planned planning intend ожида прогноз"
    " планир может намерен күтіл жоспар болжам"
)
_FORECASTS = tuple(fold_word(w) for w in _FORECAST.split())


def is_forecast(words: Iterable[str]) -> bool:
    """Whether folded words speak of what is planned or expected."""
    return any(map(_foretells, words))


@lru_cache(maxsize=16_384)
def _foretells(word: str) -> bool:
    return begins_so(word, _FORECASTS) or word == "plans"


_WILL = (
    "will shall plan plans could سيتم سيبلغ ستبلغ سيضم ستضم سيشمل ستشمل سيحضر ستحضر سيبني"
    " ستبني سيصل ستصل سينشئ"
    " ستنشئ سيكلف ستكلف سيوفر ستوفر ستخصص سيخصص ستزرع سيزرع будет будут построит построят"
    " намерены салынады болады салмақ"
)
_WILLS = frozenset(fold_word(w) for w in _WILL.split())


def is_ahead(words: Iterable[str]) -> bool:
    """Whether folded words speak of what is yet to be: planned, expected, or in the future."""
    return any(_AHEAD.of(words))


@lru_cache(maxsize=16_384)
def is_future(word: str) -> bool:
    """Whether a folded word is a verb in the future; Arabic ones begin with a sin."""
    if word in _WILLS:
        return True
    if word.endswith(_SURNAME_ENDINGS):
        return False
    return bool(_ARABIC_FUTURE.match(word)) and word.removeprefix("و") not in _NO_FUTURE


_AHEAD = WordMemo(lambda word: _foretells(word) or is_future(word))
_ARABIC_FUTURE = re.compile("[وف]?س(?:ي[^ا]|ت[^ا]|ن[^ا])[^ ]{2,}")
_NO_FUTURE_WORDS = (
    "سيدة سيدات سيدها سيرة سيرته سيطرة سيطرت سيطر سيناريو سيول سيولة سينما سينمائي سينمائية سيوف"
    " ستين ستون ستمئة ستمائة سترة سنوي سنوية سنويا سنوات سنتين سنغافورة سنجاب سنين سندات سنتات"
)
_NO_FUTURE = frozenset(fold_word(w) for w in _NO_FUTURE_WORDS.split())
_SURNAME_ENDINGS = ("يف", "وف", "يفا", "وفا")
_SAID = (
    "قال قالت ذكر ذكرت أفاد أفادت أكد أكدت said says told according reported сообщил сообщила"
    " заявил заявила данным словам хабарлады деді мәлімдеді"
)
_SAYS = frozenset(fold_word(w) for w in _SAID.split())


def says_reported(words: Iterable[str]) -> bool:
    """Whether folded words give what somebody said."""
    return not _SAYS.isdisjoint(words)


_MONEY_WORDS = (
    "export import budget revenue profit cost loss loan grant debt invested raised salary fine"
    " growth fall"
)
_PEOPLE_WORDS = (
    "dead injured missing moved rescued held aboard present enrolled registered jobs women men"
    " children observer partner founder votes turnout unemployment crowd capacity growth fall"
)
_OF_MONEY = frozenset(_MONEY_WORDS.split())
_OF_PEOPLE = frozenset(_PEOPLE_WORDS.split())
_ALL = frozenset(_CUES)
_OF_SHARES = frozenset({"stake", "ready"})
_OF_TERMS = frozenset({"sentence"})
_OF_THINGS = (
    _ALL
    - _OF_SHARES
    - frozenset(("cost", "loan", "grant", "debt", "salary", "fine", "budget", "duration"))
    - _OF_TERMS
)
_LIVES = frozenset({"dead", "injured", "missing", "rescued", "held", "moved", "aboard"})
_LIVING = frozenset({"family", "sheep", "horse", "fish"})
OWN_NOUNS = frozenset({"child", "woman", "man", "spectator"})
"""Nouns that tell of a measure, unless another word beside them does: 5 children dead."""
_METALS = frozenset({"gold", "silver", "bronze"})
_DOER_WORDS = "منقذ rescuer спасател құтқарушы"
_DOERS = tuple(fold_word(w) for w in _DOER_WORDS.split())
COUNTED_ALONE = frozenset({"dead", "injured", "missing", "moved", "rescued", "crowd"})
"""What is counted without a noun: killing 31; a crowd of 42,000."""


_CLOCK = frozenset({"minute", "hour", "day", "week"})
_OF_TIME = frozenset({"duration", "delay"})
_YEARS = _OF_TIME | _OF_TERMS | (_OF_THINGS - _LIVES)
_BY_UNIT = dict.fromkeys(_CLOCK, _OF_TIME) | {
    "year": _YEARS,
    "month": _YEARS,
    "share": _ALL - _OF_TIME - _OF_TERMS,
}


def _fitting(amount: Amount) -> frozenset[str]:
    """The measures that an amount of money, of people or of time can have; of others, most."""
    unit = amount.unit
    if unit is None:
        return _ALL - _OF_TIME - _OF_SHARES - _OF_TERMS
    if unit in MONEY:
        return _OF_MONEY
    if unit in PEOPLE:
        return _OF_PEOPLE
    return _BY_UNIT.get(unit) or (_OF_THINGS if unit in _LIVING else _OF_THINGS - _LIVES)


def measures(tokens: Tokens, amount: Amount) -> frozenset[str]:
    """What the nearest telling word says that an amount measures: its noun's own words first."""
    last = max(amount.last, amount.number.last)
    behind = range(amount.number.last + 1, min(len(tokens.words), last + 1 + _REACH))
    ahead = range(amount.first - 1, max(-1, amount.first - 1 - _REACH), -1)
    wanted = _fitting(amount)
    if amount.noun == amount.number.first and (dual := cued(tokens.words[amount.noun]) & wanted):
        return dual  # "two dead" in one Arabic word
    if amount.unit in OWN_NOUNS and amount.noun is not None:
        own = cued(tokens.words[amount.noun])
        return _nearest(tokens, ahead, behind, wanted - own) or own & wanted
    return _nearest(tokens, ahead, behind, wanted)


def _nearest(tokens: Tokens, ahead: range, behind: range, wanted: frozenset[str]) -> frozenset[str]:
    """What the telling word says that stands nearest on either side."""
    found = [_first(tokens, ahead, wanted, back=1), _first(tokens, behind, wanted, back=0)]
    near = [f for f in found if f]
    if not near:
        return frozenset()
    nearest = min(distance for distance, _ in near)
    return frozenset(m for distance, names in near if distance == nearest for m in names)


def _first(
    tokens: Tokens, places: range, wanted: frozenset[str], *, back: int
) -> tuple[int, frozenset[str]] | None:
    """Distance and meaning of the first telling word, up to a sign that ends the clause."""
    further = 0
    for distance, place in enumerate(places, start=1):
        gap = tokens.gap(place) if back else tokens.gap(place - 1)
        if gap != " ":
            if not _ENDS.isdisjoint(gap):
                return None
            if not _SETS_APART.isdisjoint(gap):
                further = _REACH  # a comma sets what stands past it further off
        names = (_cued_at(tokens, place) or _cued_by_two(tokens, place)) & wanted
        if names <= _METALS and further:
            continue  # "14 medals, three of them gold"
        if names and not back and _opens_another(tokens.words[place]):
            further = _REACH  # "and its length": of the next number
        if names:
            return distance + further, names
    return None


def _opens_another(word: str) -> bool:
    """Whether an Arabic telling word brings "and" with it."""
    return word.startswith("و") and is_arabic(word) and bool(cued(word[1:]))


def _cued_at(tokens: Tokens, place: int) -> frozenset[str]:
    """What a word tells of; with an Arabic adjective, what its noun does: export capacity."""
    word = tokens.words[place]
    names = cued(word)
    if names and place and word.startswith("ال") and word.endswith("يه"):
        return cued(tokens.words[place - 1]) or names
    return names


def _cued_by_two(tokens: Tokens, place: int) -> frozenset[str]:
    known = _BY_TWO.get(tokens.words[place])
    return known[1] if known and tokens.words[place + 1 : place + 2] == known[:1] else frozenset()


@lru_cache(maxsize=16_384)
def cued(word: str) -> frozenset[str]:
    """The measures that a folded word tells of; who rescues is not rescued."""
    if begins_so(word, _DOERS):
        return frozenset()
    return frozenset(
        measure
        for measure, cues in _BEGINNINGS.items()
        if begins_so(word, cues) or word in _WORDS[measure]
    )


_FAMILIES = (
    frozenset({"cost", "budget", "invested", "built", "repaired"}),
    frozenset({"loan", "debt"}),
    frozenset({"present", "crowd"}),
    frozenset({"turnout", "present"}),
    frozenset({"turnout", "votes"}),
    frozenset({"revenue", "profit"}),
    frozenset({"loss", "damaged", "destroyed"}),
    frozenset({"length", "distance"}),
    frozenset({"capacity", "power"}),
    frozenset({"harvest", "planted"}),
)
"""Measures that different writers take for one."""


@lru_cache(maxsize=4096)
def families_of(measures_: frozenset[str]) -> frozenset[str]:
    """Names of the families that some measures belong to."""
    return frozenset(f"family {n}" for n, f in enumerate(_FAMILIES) if measures_ & f)


def measure_alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether some measure of the one is one of the other's, or goes by another word."""
    if not one or not other:
        return False
    return not one.isdisjoint(other) or any(one & f and other & f for f in _FAMILIES)
