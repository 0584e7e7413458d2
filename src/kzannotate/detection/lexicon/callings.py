"""Words for offices and callings, by what they mean, in the desk's languages."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

from kzannotate.text.fold import fold_word
from kzannotate.text.matching import bare_forms

_HELD_BY_ONE: dict[str, str] = {
    "minister": "minister_ وزير_ وزيرة_ министр",
    "mayor": "mayor_ عمدة_ мэр_ мэра_ мэру_ мэром_ аким_ акима_ акиму_ акимом_ әкім",
    "governor": "governor_ محافظ_ محافظة_ والي_ حاكم_ губернатор",
    "director": "director_ مدير_ مديرة_ директор гендиректор",
    "head": (
        "head_ chief_ chair_ chairman_ chairwoman_ chairperson_ leader_ رئيس_ رئيسة_ زعيم_ زعيمة_"
        " глава_ главы_ главе_ главой_ главу_ руководител начальник начальниц председател басшы"
        " төраға жетекші худрук"
    ),
    "president": "president_ رئيس_ رئيسة_ президент",
    "rector": "rector_ dean_ chancellor_ عميد_ عميدة_ ректор декан_ декана_ деканы",
    "teacher at the head": "headteacher_ headmaster_ headmistress_ principal_ ناظر_ ناظرة_ завуч",
    "envoy": (
        "ambassador_ envoy_ consul_ سفير_ سفيرة_ مبعوث_ مبعوثة_ قنصل_ посол_ посла_ послу_ послом_"
        " посланни консул елші консул"
    ),
    "spokesperson": (
        "spokesman_ spokeswoman_ spokesperson_ متحدث_ متحدثة_ ناطق_ ناطقة_ пресс-секретар баспасөз"
    ),
    "lawyer": "lawyer_ attorney_ solicitor_ محامي_ محام_ محامية_ адвокат қорғаушы",
    "prosecutor": "prosecutor_ مدعي_ مدع_ مدعية_ прокурор",
    "coach": "coach_ trainer_ manager_ مدرب_ مدربة_ тренер бапкер жаттықтырушы",
    "captain": "captain_ skipper_ قبطان_ كابتن_ ربان_ капитан",
    "commander": "commander_ قائد_ قائدة_ آمر_ командир командующ командовател қолбасшы",
    "secretary": "secretary_ أمين_ أمينة_ سكرتير_ سكرتيرة_ секретар хатшы",
    "editor": "editor_ محرر_ محررة_ редактор",
    "curator": "curator_ keeper_ قيم_ قيمة_ куратор хранител",
    "architect": "architect_ معماري_ معمارية_ архитектор зодч сәулетші",
    "conductor": "conductor_ مايسترو_ дирижер",
    "speaker": "speaker_ спикер",
    "founder": "founder_ مؤسس_ основател основательниц учредител негізін_",
    "inspector": "inspector_ مفتش_ مفتشة_ инспектор",
}
_HELD_BY_MANY: dict[str, str] = {
    "author": (
        "author_ novelist_ writer_ poet_ playwright_ مؤلف_ مؤلفة_ روائي_ روائية_ كاتب_ كاتبة_ شاعر_"
        " شاعرة_ писател автор_ автора_ автору_ автором_ поэт романист жазушы ақын"
    ),
    "winner": (
        "winner_ champion_ laureate_ medallist_ فائز_ فائزة_ بطل_ بطلة_ победител чемпион лауреат"
        " призер жеңімпаз жүлдегер"
    ),
    "artist": (
        "painter_ sculptor_ artist_ composer_ singer_ musician_ cellist_ pianist_ violinist_ actor_"
        " actress_ filmmaker_ رسام_ رسامة_ نحات_ نحاتة_ فنان_ فنانة_ مخرج_ مخرجة_ ملحن_ عازف_"
        " عازفة_ ممثل_ ممثلة_ художник художниц музыкант пианист скрипач скульптор композитор певец"
        " певиц певц актер_ актриса_ режиссер суретші мүсінші әнші сазгер күйші"
    ),
    "expert": (
        "expert_ scientist_ researcher_ professor_ engineer_ doctor_ surgeon_ خبير_ خبيرة_ باحث_"
        " باحثة_ عالم_ عالمة_ أستاذ_ أستاذة_ مهندس_ مهندسة_ طبيب_ طبيبة_ جراح_ جراحة_ دكتور_"
        " دكتورة_ эксперт ученый ученая исследовател профессор инженер врач хирург ғалым сарапшы"
        " дәрігер агроном зоолог"
    ),
    "player": (
        "striker_ defender_ midfielder_ goalkeeper_ forward_ wrestler_ لاعب_ لاعبة_ حارس_ مهاجم_"
        " مدافع_ عداء_ عداءة_ سباح_ سباحة_ مصارع_ нападающ защитник вратар полузащитник бегун"
        " борец балуан жүгіруші шабуылшы қақпашы"
    ),
    "judge": "judge_ قاضي_ قاض_ قاضية_ судья_ судьи_ судье_ судьей_ төреші",
    "member": (
        "member_ senator_ deputy_ councillor_ lawmaker_ representative_ عضو_ عضوة_ نائب_ نائبة_"
        " مندوب_ مندوبة_ مستشار_ مستشارة_ депутат сенатор член_ члена_ представител советник мүше"
        " өкіл кеңесші"
    ),
    "worker": (
        "farmer_ driver_ pilot_ fisherman_ rescuer_ volunteer_ مزارع_ مزارعة_ سائق_ سائقة_ طيار_"
        " طيارة_ متطوع_ متطوعة_ صياد_ фермер водител летчик пилот рыбак спасател доброволец"
        " жүргізуші ұшқыш балықшы"
    ),
}
_DEPUTY_WORDS = (
    "deputy_ vice_ assistant_ acting_ interim_ نائب_ نائبة_ مساعد_ مساعدة_ وكيل_ وكيلة_ قائم_"
    " заместител зам_ замести врио_ исполняющ помощник орынбасар көмекші уақытша_"
)
_CHIEF_WORDS = "chief_ head_ كبير_ كبيرة_ главн бас_"
_PAST_WORDS = (
    "former_ ex_ late_ predecessor_ successor_ incoming_ outgoing_ next_ previous_ سابق_ سابقة_"
    " سلف_ سلفه_ خلف_ خلفا_ خلفه_ راحل_ راحلة_ مقبل_ منتهية_ бывш экс_ прежн предшественни преемни"
    " будущ бұрынғы экс_ алдыңғы келесі_ ізбасар марқұм"
)


class Office(NamedTuple):
    """What a word tells of: an office or a calling.

    Args:
        name: of it.
        single: whether a body has one such person at a time.
    """

    name: str
    single: bool


class _Table:
    def __init__(self) -> None:
        self._whole: dict[str, set[Office]] = {}
        self._begun: dict[str, set[Office]] = {}
        self._lengths: tuple[int, ...] = ()

    def add(self, words: str, office: Office) -> None:
        """Take in words; those that end in a low line stand as they are, others begin so."""
        for word in words.split():
            table = self._whole if word.endswith("_") else self._begun
            table.setdefault(fold_word(word.removesuffix("_")), set()).add(office)
        self._lengths = tuple(sorted({len(b) for b in self._begun}))

    def of(self, word: str) -> frozenset[Office]:
        """What a folded word tells of."""
        found: set[Office] = set()
        for form in {word, *bare_forms(word)}:
            found |= self._whole.get(form, set())
            for length in self._lengths:
                if length <= len(form):
                    found |= self._begun.get(form[:length], set())
        return frozenset(found)


@cache
def _offices() -> _Table:
    table = _Table()
    for single, listed in ((True, _HELD_BY_ONE), (False, _HELD_BY_MANY)):
        for name, words in listed.items():
            table.add(words, Office(name, single))
    return table


@cache
def _marks(words: str) -> _Table:
    table = _Table()
    table.add(words, Office("", single=False))
    return table


@lru_cache(maxsize=2_048)
def offices_of(word: str) -> frozenset[Office]:
    """The offices and callings that a folded word is for."""
    return _offices().of(word)


@lru_cache(maxsize=16_384)
def is_deputy(word: str) -> bool:
    """Whether a folded word makes the office behind it another's: deputy, acting."""
    return bool(_marks(_DEPUTY_WORDS).of(word))


@lru_cache(maxsize=16_384)
def is_chief(word: str) -> bool:
    """Whether a folded word makes a calling of many one person's: the chief engineer."""
    return bool(_marks(_CHIEF_WORDS).of(word))


@lru_cache(maxsize=16_384)
def is_of_before(word: str) -> bool:
    """Whether a folded word tells of who held an office before, or will hold it."""
    return bool(_marks(_PAST_WORDS).of(word))
