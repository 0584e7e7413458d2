"""What several bodies may do for one thing, in any language: to lend, to investigate, to award."""

from __future__ import annotations

from kzannotate.detection.lexicon.beginnings import Beginnings
from kzannotate.text.fold import fold_word
from kzannotate.text.word_memo import WordMemo

_DEEDS = {
    "loan": "قرض قروض loan lend lent credit кредит заем займ долг ссуд несие қарыз",
    "grant": "منحة منح grant грант",
    "tariff": "تعرفة تعريفة tariff тариф",
    "tender": "مناقصة tender bid тендер",
    "inquiry": "تحقيق inquir investigat probe расследован проверк тергеу",
    "experts": "خبراء بعثة expert specialist mission эксперт специалист мисси маман сарапшы",
    "award": "جائزة جوائز award prize преми наград сыйлық",
    "rescue": "إنقاذ rescue спас құтқар",
    "observers": "مراقب مراقبون observ monitor наблюд бақылау",
    "forecast": "توقع توقعت forecast прогноз болжам",
    "relief": "إغاثة مساعدات خيمة خيام relief tent помощ палат көмек шатыр",
    "heritage": "تراث heritage наслед мұра",
    "accreditation": "اعتماد معتمد accredit аккредит",
    "judging": "تحكيم referee judges суде төреші",
    "fine": "غرامة fined штраф айыппұл",
    "licence": "ترخيص رخصة licen лиценз",
    "vaccine": "لقاح لقاحات vaccin вакцин",
    "funding": "تمويل يمول تمول fund financ финанс қаржыландыр",
    "sponsor": "رعاية sponsor спонсор демеуші",
    "compensation": "تعويض compensat компенсац өтемақы",
    "election": "انتخاب اقتراع elect poll выбор голосован сайлау",
    "results": "نتائج results итог результат нәтиже қорытынды",
    "tests": "عينات فحص samples doping tests проб анализ сынама",
}
_LISTED = Beginnings({name: map(fold_word, words.split()) for name, words in _DEEDS.items()})
_ORDER = {name: number for number, name in enumerate(_DEEDS)}


def _deed(word: str) -> str | None:
    return min(_LISTED.of(word), key=_ORDER.__getitem__, default=None)


DEED: WordMemo[str | None] = WordMemo(_deed)
"""Which deed a folded word tells of."""
