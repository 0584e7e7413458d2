"""What an amount measures, by words beside it: dead or injured, exports or imports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.properties import begins_so
from kzannotate.text.fold import fold_word

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kzannotate.text.amounts import Amount
    from kzannotate.text.tokens import Tokens

_REACH = 7
_CUES = {
    "dead": "قتل قتيل مقتل وفاة وفيات توفي مصرع killed dead death died fatalit погиб умер жертв"
    " смерт қаза өлді өлім",
    "injured": "أصيب إصابة أصاب مصاب جريح جرحى جرح"
    " injur wounded hurt ранен пострада жаралан жарақат",
    "missing": "مفقود فقد missing пропавш пропал жоғал",
    "moved": "إجلاء أجلي نزح نازح evacuat displac эвакуир көшір",
    "held": "اعتقل اعتقال موقوف أوقف arrest detain задерж арест ұста қамау",
    "export": "صادر صدر تصدير export экспорт",
    "import": "وارد استيراد استورد import импорт",
    "budget": "ميزانية موازنة budget бюджет",
    "revenue": "إيراد أرباح revenue income profit доход выруч прибыл табыс кіріс",
    "loan": "قرض loan кредит заем несие",
    "grant": "منحة grant грант",
    "debt": "ديون دين debt долг қарыз",
    "growth": "نمو ارتفع زيادة زاد growth grew rise rose increas рост вырос увелич өсім өсті",
    "fall": "انخفض انخفاض تراجع fall fell declin decreas drop сниз упал сократ төменде азай",
    "inflation": "تضخم inflation инфляц",
    "unemployment": "بطالة unemploy безработ жұмыссыз",
    "length": "طول length long длин ұзын",
    "width": "عرض width wide ширин",
    "height": "ارتفاع علو height high tall высот биікт",
    "depth": "عمق depth deep глубин тереңд",
    "area": "مساحة area площад аумағ аума",
    "women": "نساء امرأة women female женщин әйел",
    "children": "أطفال طفل children child дет ребен бала",
}
_BEGINNINGS = {
    measure: tuple(fold_word(w) for w in words.split()) for measure, words in _CUES.items()
}


_FORECAST = (
    "متوقع يتوقع تتوقع نتوقع توقعات مقرر يستهدف سيصل ستصل expect forecast project target aim could"
    " plan ожида прогноз планир может намерен күтіл жоспар болжам"
)
_FORECASTS = tuple(fold_word(w) for w in _FORECAST.split())


def is_forecast(words: Iterable[str]) -> bool:
    """Whether folded words speak of what is planned or expected."""
    return any(begins_so(w, _FORECASTS) for w in words)


def measures(tokens: Tokens, amount: Amount) -> frozenset[str]:
    """What the nearest telling word on either side says that an amount measures."""
    last = max(amount.last, amount.number.last)
    behind = range(last + 1, min(len(tokens.words), last + 1 + _REACH))
    ahead = range(amount.first - 1, max(-1, amount.first - 1 - _REACH), -1)
    found = [_first(tokens, ahead, back=1), _first(tokens, behind, back=0)]
    near = [f for f in found if f]
    if not near:
        return frozenset()
    nearest = min(distance for distance, _ in near)
    return frozenset(m for distance, names in near if distance == nearest for m in names)


def _first(tokens: Tokens, places: range, *, back: int) -> tuple[int, frozenset[str]] | None:
    """Distance and meaning of the first telling word, up to a sign that ends the clause."""
    for distance, place in enumerate(places, start=1):
        gap = tokens.gap(place) if back else tokens.gap(place - 1)
        if set(gap) & set(".;؛!?؟\n"):
            return None
        if set(gap) & set("،,"):
            distance += _REACH  # noqa: PLW2901 - a comma sets a word further off
        names = frozenset(
            m for m, cues in _BEGINNINGS.items() if begins_so(tokens.words[place], cues)
        )
        if names:
            return distance, names
    return None
