"""What happened on a date, by words beside it: a beginning, an end, a signing."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from kzannotate.detection.lexicon.beginnings import Beginnings
from kzannotate.text.fold import fold_word
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.text.dates import DateSpan
    from kzannotate.text.tokens import Tokens

_REACH, _FAR = 7, 12
_STOPS, _COMMAS = frozenset(".;؛!?؟\n"), frozenset(",،")
_FURTHER = (frozenset[str](),) * 3
"""By so many words is further off what a comma parts: in May, the builder announced."""
_CUES = {
    "start": "انطلق ينطلق تنطلق بدأ يبدأ تبدأ بدأت افتتح افتتاح يفتتح تفتتح دشن تدشن تدشين حيز عقد"
    " يعقد تعقد ستعقد أقيم يقام تقام"
    " open begin start launch kick held take took scheduled нача старт откр пройдет пройд состо"
    " баста аш өтеді өтті تفتح فتحت فتح welcom проводи жиналады"
    " запуск запуст пуст пуска launch debut admit receiv استقبل يستقبل تستقبل эксплуатац"
    " стартует қабылда іске",
    "end": "انتهى ينتهي تنتهي اختتم يختتم تختتم حتى end close conclud finish until expire заверш"
    " законч оконч истек закры аяқта жабыл",
    "signing": "وقع توقيع أبرم إبرام sign inked подпис заключ қол жасас",
    "birth": "ولد مولود مواليد born родил родивш туған",
    "death": "توفي وفاة died death скончал умер қайтыс",
    "founding": "تأسس أنشئ founde foundi foundati establish created основ учрежд құрыл",
    "election": "انتخب elect избра сайла",
    "sale": "تذاكر sale ticket продаж билет сату",
    "announcement": "أعلن announc объяви жариялан",
    "completion": "أنجز اكتمل complet built достро постро салын",
    "find": "عثر_ عثروا_ العثور_ اكتشف اكتشاف اكتشفت_ استخرج found_ discover unearth excavated_"
    " dug_ найден нашли_ обнаруж раскопан раскопали_ откопа табыл тапқан_ тапты_ қазып_",
    "making": "نسج حيك_ نحت نحتت رسمت_ woven_ painted_ carved_ sculpted_ соткан написан_ изваян"
    " тоқыл мүсінде",
    "office": "تولى يتولى تولت ترأس يترأس يشغل_ تشغل_ شغل_ شغلت_ منصبه_ منصبها_ became heads_"
    " headed helm_ возглав руковод руководи басқара басқарып",
    "arrival": "وصل_ يصل_ تصل_ وصول arriv прибы прибудет долет прилет_ жетеді_",
    "departure": "غادر يغادر تغادر depart leaves_ отправ вылет аттан",
    "entry": "انضم join accession вступи присоедин қосыл",
}
_LISTED = Beginnings(
    {r: [fold_word(w) for w in told.split() if not w.endswith("_")] for r, told in _CUES.items()},
    {r: [fold_word(w[:-1]) for w in told.split() if w.endswith("_")] for r, told in _CUES.items()},
)


def roles(tokens: Tokens, day: DateSpan) -> frozenset[str]:
    """What the telling word nearest to a date says that happened on it."""
    return roles_near(tokens, tokens.at_folded(day.start), tokens.at_folded(day.end - 1))


def roles_near(tokens: Tokens, first: int, last: int) -> frozenset[str]:
    """What the telling word nearest to some words says that happened."""
    words = tokens.words
    low = _up_to_stop(tokens, range(first - 1, max(-1, first - 1 - _FAR), -1), back=1)
    high = _up_to_stop(tokens, range(last + 1, min(len(words), last + 1 + _REACH)), back=0)
    none: frozenset[str] = frozenset()
    for ahead, behind in itertools.zip_longest(low, high, fillvalue=none):
        if ahead or behind:
            return ahead | behind
    return none


def _up_to_stop(tokens: Tokens, places: range, *, back: int) -> Iterator[frozenset[str]]:
    """What words that go one way say happened, up to the sign that ends the sentence."""
    for place in places:
        gap = tokens.gap(place if back else place - 1)
        if gap != " ":
            if not _STOPS.isdisjoint(gap):
                return
            if not _COMMAS.isdisjoint(gap):
                yield from _FURTHER
        yield _ROLES[tokens.words[place]]


def roles_of(word: str) -> frozenset[str]:
    """What a folded word says that happened."""
    return _ROLES[word]


_FUTURE = re.compile("و?س(?=[يتن])")
"""The Arabic sin of the future before a verb: سيفتتح."""
_ROLES = WordMemo(lambda word: frozenset(_LISTED.of(word) | _LISTED.of(_FUTURE.sub("", word, 1))))
