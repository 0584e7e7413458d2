"""Words that tell which part somebody plays, and where something takes place."""

from __future__ import annotations

from functools import cache, lru_cache

from kzannotate.text.fold import fold_word
from kzannotate.text.matching import bare_forms

CONTRACT = "contract"
"""What a word tells that says who got some work."""
_PARTS: dict[str, str] = {
    "winner": (
        "winner won_ wins_ victory champion prize_ award_ medal_ title_ triumph فاز_ فازت_ الفائز"
        " الفائزة أحرز_ أحرزت_ توج_ توجت_ جائزة بلقب لقب_ победител победил выигра чемпион приз_"
        " преми титул золото_ жеңімпаз жеңіп_ жеңді_ жүлде сыйлығы чемпионы"
    ),
    "head": (
        "director head_ heads_ headed_ chief chair_ chairs_ chairman chairwoman leader president"
        " appointed_ elected_ mayor governor rector dean_ chosen_ led_ leads_ مدير المدير مديرة"
        " رئيس الرئيس رئيسة ترأس يترأس تترأس رئاسة لرئاسة برئاسة عين_ عينت_ تعيين انتخب_ انتخبت_"
        " عمدة محافظ_ عميد_ يقود_"
        " يدير_ تولى_ директор глава_ главой_ главу_ возглав председател президент назначен"
        " назначил избран избрал мэр_ мэром_ мэра_ губернатор ректор_ ректором_ руководит"
        " начальник директоры басшы төраға президенті басқар тағайында сайланды_ сайлады_ әкімі"
        " әкім_ ректоры"
    ),
    "minister": "minister ministers وزير الوزير وزيرة министр министрі",
    "scorer": (
        "scored_ scorer goal_ goals_ سجل_ سجلت_ هدف_ الهدف أحرز_ забил_ забила_ гол_ автор_"
        " соқты_ голын_"
    ),
    "record": "record_ записал_ рекорд الرقم رقما_",
    "maker": (
        "directed_ wrote_ written_ author_ novel_ painted_ composed_ designed_ architect_ built_"
        " مؤلف المؤلف مؤلفة كتب_ كتبت_ إخراج_ أخرج_ أخرجت_ يخرج_ المخرج رسم_ لحن_ صمم_ المهندس"
        " написал автор_ автором_ режиссер снял_ сняла_ архитектор художник композитор авторы"
        " режиссері суретшісі жазған_ түсірген_"
    ),
    "coach": "coach_ trainer_ مدرب المدرب тренер бапкері жаттықтырушы",
    "captain": "captain_ skipper_ قبطان ربان_ قائد_ капитан капитаны",
    "finder": (
        "found_ discovered_ discover اكتشف_ اكتشفت_ عثر_ عثرت_ обнаружил нашел_ нашла_ открыл_"
        " тапты_ тапқан_"
    ),
    "founder": "founder_ founded_ مؤسس المؤسس أسس_ أسست_ основал основател негізін_ құрған_",
    "buyer": (
        "bought_ buyer_ acquired_ owner_ owns_ اشترى_ اشترت_ استحوذ مالك_ купил_ купила_ приобре"
        " владелец сатып_ иесі_"
    ),
    "suspect": (
        "arrested_ suspect_ detained_ charged_ اعتقل_ أوقف_ المشتبه المتهم задержан арестован"
        " подозрева обвиня ұсталды_ күдікті"
    ),
    CONTRACT: (
        "contract_ contracts_ tender_ bid_ bidder_ contractor_ auction_ lender_ developer_"
        " مناقصة المناقصة مزايدة عقد_ بعقد_ العقد_ ترسية رست_ أرست_ ترسو_ المقاول المتعاقد"
        " тендер торги_ торгов_ конкурс_ аукцион контракт подряд подрядчик концесси"
        " тендер конкурсты_ келісімшарт мердігер аукцион"
    ),
    "envoy": (
        "ambassador envoy spokesman spokeswoman spokesperson سفير السفير المتحدث الناطق посол_"
        " послом_ представител елшісі өкілі"
    ),
}
_SCENES = (
    "held_ hold_ holds_ host_ hosts_ hosted_ hosting_ gather met_ meet_ meets_ takes_ took_"
    " place_ born_ landed_ staged_ venue_ crashed_ opened_ opens_ signed_ ينعقد_ تنعقد_ سينعقد_"
    " ستنعقد_ ملتقى_ الملتقى_ talks_ meeting_ meetings_ summit_ forum_ festival conference_"
    " congress_ tournament_ championship_ عقد_ يعقد_ تعقد_ سيعقد_"
    " ستعقد_ عقدت_ انعقد_ انعقدت_ تستضيف_ يستضيف_ ستستضيف_ استضاف احتضنت_ تحتضن_ يقام_"
    " تقام_ أقيم_ أقيمت_ سيقام_ ستقام_ ولد_ ولدت_ هبطت_ تحطمت_ التقى_ اجتمع_ وقع_ пройдет_"
    " пройдут_ прошел_ прошла_ прошло_ прошли_ состоится_ состоятся_ состоялась_ состоялся_"
    " состоялось_ примет_ принимает_ родился_ родилась_ сел_ села_ приземл посадк прошедш собер"
    " встрети открылся_ открылась_ проходит_ проходят_ өтеді_ өтті_ өтетін өтпек өткізіл өткен_"
    " туған_ келген_"
    " жиналды_ жиналады_ қабылдайды_ кездесті_ ашылды_ қонды_"
    " host_ stage_ stages_ staging_ convene moved_ move_ moves_ picked_ chosen_ ceremony_ aground_"
    " شهدت_ تشهد_ ستشهد_ يلتقي_ يجتمع_ تستضيفه_ تستضيفها_ ستستضيفه_ ستستضيفها_ ستحتضن_ وقعت_ توقيع_"
    " اجتماع_ اجتماعهم_ قمة_ القمة_ مؤتمر_ منتدى_ مهرجان_ معرض_ المقرر_"
    " соберутся_ собираются_ съедутся_ пройдёт_ прошёл_ родился_ подписан встреч саммит форум"
    " конференци фестивал ярмарк переговор"
    " off_ grounded_ sank_ capsized_ collided_ derailed_ overturned_ جنح_ جنحت_ جنوح_ بجنوح_ غرق_"
    " غرقت_"
    " انقلب_ انقلبت_ اصطدم_ اصطدمت_ لاحتضان_ لاستضافة_ провести_ проведут_ проведет_ перевернул"
    " затонул разбил столкнул құлады_ съезд чемпионат турнир"
    " өткізеді_ кездесу жиын қабылдады_ қол_ форум_ форумы саммит"
)


@cache
def _tables() -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]], tuple[int, ...]]:
    words: dict[str, frozenset[str]] = {}
    beginnings: dict[str, frozenset[str]] = {}
    for part, listed in {**_PARTS, SCENE: _SCENES}.items():
        for word in listed.split():
            table = words if word.endswith("_") else beginnings
            folded = fold_word(word.removesuffix("_"))
            table[folded] = table.get(folded, frozenset()) | {part}
    return words, beginnings, tuple(sorted({len(b) for b in beginnings}))


SCENE = "scene"
"""What a word tells that says where something takes place."""


@lru_cache(maxsize=16_384)
def parts_of(word: str) -> frozenset[str]:
    """The parts that a folded word tells of."""
    words, beginnings, lengths = _tables()
    found = words.get(word, frozenset())
    for form in bare_forms(word):
        found |= words.get(form, frozenset())
        for length in lengths:
            told = beginnings.get(form[:length])
            if told:
                found |= told
    return found
