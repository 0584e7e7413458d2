"""Words that set two passages apart although they measure the same: men and women, May and June."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.text.fold import fold_word
from kzannotate.text.matching import bare_forms
from kzannotate.text.months import MONTHS
from kzannotate.text.weekdays import weekday_of

if TYPE_CHECKING:
    from collections.abc import Iterable

_GROUPS: dict[str, tuple[str, ...]] = {
    "sex": (
        "women female girl نساء إناث امرأة فتيات طالبات بنات женщин женск девоч девуш әйел қыз_"
        " қызы_ қыздар",
        "_men _male _boy _boys رجل رجال ذكور أولاد بنين فتيان мужчин мужск юнош мальчик ер_ ерлер"
        " ұл_ ұлдар",
    ),
    "staff": (
        "hired hiring create creating recruit تعيين عين_ وظفت توظيف нанял создал создас"
        " жұмысқа_алды",
        "dismiss laid_ cut_ cuts_ shed_ axe sack تسريح سرح استغن أقال увол сокра қысқар",
        "employs_ employees_ работают_ трудятся_ трудится_ يعمل_ يعملون_ يشغل_ істейді_",
    ),
    "leg": ("ذهاب_", "إياب_"),
    "means": ("_direct_ прям", "indirect косвен жанама"),
    "newness": (
        "_old_ _former_ قديم старый_ старая_ старое_ старои_ старом_ ескі_",
        "_new_ جديد новый_ новая_ новое_ новои_ новом_ жаңа_",
    ),
    "age": ("child أطفال дет бала", "adult بالغ взросл ересек", "elderly مسن пожил қарт"),
    "side": (
        "north شمال север солтүстік",
        "south جنوب юг_ южн юга_ юге_ оңтүстік",
        "eastern _east شرق восто шығыс",
        "western _west غرب запад батыс",
    ),
    "home": (
        "domestic internal محلي داخلي внутренн отечеств ішкі",
        "foreign أجنب خارجي иностр внешн шетел",
    ),
    "settlement": ("urban حضري городск", "rural ريفي сельск"),
    "direction": ("export صادر تصدير экспорт", "import وارد استيراد импорт"),
    "share of": ("gross إجمالي валов", "_net صافي чист"),
    "owner": ("private خاص частн жеке", "public حكومي государств мемлекеттік"),
    "bound": ("maxim أقصى максим", "minim أدنى миним", "averag متوسط средн орта"),
    "part": ("_half _quarter полугод квартал жартыжылд тоқсан", "whole_ _entire _full весь бүкіл"),
    "rhythm": (
        "annual yearly سنوي ежегод годов жыл сайын",
        "monthly شهري ежемес месячн ай_сайын",
        "daily يومي_ ежеднев суточн",
        "weekly أسبوعي еженед",
    ),
    "season": (
        "spring ربيع весн",
        "summer صيف лето_ летом летн жаз",
        "autumn خريف осен күз",
        "winter شتاء зим қыс",
    ),
    "metal": ("gold ذهب золот алтын", "silver فضي серебр күміс", "bronze برونز бронз қола"),
    "lift": (
        "_snatch خطف рывок_ рывка_ рывке_ жұлқа",
        "_jerk نتر толчок_ толчка_ толчке_ серпе",
    ),
    "order": (
        "_first أول_ أولى первое_ первый_ первая_ первую_ первой_ бірінші",
        "_second ثاني ثانية_ второе_ второй_ вторая_ вторую_ екінші",
        "_third ثالث третье_ третий_ третья_ третью_ третьей_ үшінші",
        "_fourth رابع четверт төртінші",
        "_fifth خامس пятое_ пятый_ пятая_ пятую_ пятой_ бесінші",
        "_sixth سادس шестой_ шестая_ шестое_ шестую_ алтыншы",
        "_seventh سابع седьм жетінші",
        "_eighth ثامن восьмой_ восьмая_ восьмое_ восьмую_ сегізінші",
        "_ninth تاسع девятый_ девятая_ девятое_ девятую_ девятой_ тоғызыншы",
        "_tenth عاشر десятый_ десятая_ десятое_ десятую_ десятой_ оныншы",
    ),
    "vote": ("favour favor approv لصالح поддерж жақтап", "_against ضد_ против_ қарсы_"),
    "verdict": (
        "_asked _sought _seek _seeking _demand _demanded _requested طالبت_ طالب_ تطالب_ يطالب_"
        " طلبت_ запросил просил_ просила_ требова потребова сұрады_ сұраған_ талап_",
        "sentenc _jailed _convicted _fined قضت_ حكمت_ حكم_ الحكم_ غرمت_ غرم_ приговор осужд"
        " оштраф үкім сотталды_ соттады_",
    ),
    "turn": (
        "_current حالي нынешн ағымдағы",
        "_next _following مقبل قادم следующ будущ келесі",
    ),
    "half": ("_before قبل до_ дейін", "_after بعد после кейін"),
    "arms": ("civilian مدني гражданск", "military عسكري военн"),
    "rank": ("_members أعضاء_", "observer مراقب наблюдат", "partner شريك شركاء партнер"),
    "role": (
        "preliminary initial أولي предварит алдын_ала",
        "final نهائي окончат итогов соңғы_ қорытынды",
    ),
}
"""Groups of classes; each class holds beginnings of words, or whole words with a "_" at an end."""


Class = tuple[str, int]


class _Classes(NamedTuple):
    """Classes by the words and by the beginnings of words that are in them."""

    words: dict[str, set[Class]]
    beginnings: dict[str, set[Class]]
    lengths: tuple[int, ...]


@cache
def _classes() -> _Classes:
    words: dict[str, set[Class]] = {}
    beginnings: dict[str, set[Class]] = {}
    for group, classes in _GROUPS.items():
        for number, listed in enumerate(classes):
            for word in listed.split():
                folded = fold_word(word.strip("_") if "_" in word else word)
                (words if "_" in word else beginnings).setdefault(folded, set()).add(
                    (group, number)
                )
    return _Classes(words, beginnings, tuple(sorted({len(b) for b in beginnings})))


@lru_cache(maxsize=16_384)
def classes_of(word: str) -> frozenset[Class]:
    """Groups and classes that a folded word belongs to."""
    known, none = _classes(), frozenset[Class]()
    found: set[Class] = set()
    for whole in (word, word.removeprefix("ال")):
        found |= known.words.get(whole, none)
    for form in bare_forms(word):
        for length in known.lengths:
            found |= known.beginnings.get(form[:length], none)
    if word in MONTHS:
        found.add(("month", MONTHS[word]))
    day = weekday_of(word)
    if day is not None:
        found.add(("weekday", day))
    return frozenset(found)


def contrasted(one: Iterable[str], other: Iterable[str], *, times: bool = True) -> bool:
    """Whether folded words of two passages fall into different classes of one group.

    Months and days of the week are left out unless ``times`` is true.
    """
    here, there = _by_group(one), _by_group(other)
    shared = here.keys() & there.keys() - (set() if times else {"month", "weekday"})
    return any(here[group].isdisjoint(there[group]) for group in shared)


def _by_group(words: Iterable[str]) -> dict[str, set[int]]:
    found: dict[str, set[int]] = {}
    for word in words:
        for group, number in classes_of(word):
            found.setdefault(group, set()).add(number)
    return found
