"""Two parts that nobody can be of at once and that are more than their whole.

Of the 36 boats inspected 21 passed and 17 failed; 31 hurt, 12 of them critically and 22 lightly.
Those who play chess and those who swim may be the same; those who passed and who failed are not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.lexicon.contrasts import classes_of
from kzannotate.detection.lexicon.opposites import OPPOSITES
from kzannotate.detection.lexicon.terms import whole_or_beginning
from kzannotate.detection.statements.parts_and_wholes import (
    OF_WHICH,
    OF_WHOLE,
    WrongSum,
    last_of,
    sum_of,
)
from kzannotate.domain.claim import Bound
from kzannotate.text.counted_nouns import IN_BASE, MONEY, PEOPLE
from kzannotate.text.fold import folded_words
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.text.amounts import Amount

_SIDES: dict[str, tuple[str, ...]] = {
    "health": (
        "critical serious_ seriously_ grave severe حرج خطير بالغ тяжел критич ауыр_ қиын_ сын",
        "minor_ light_ lightly_ slight stable_ mild satisfactory moderate طفيف خفيف مستقر متوسط"
        " легк стабильн удовлетвор средн жеңіл тұрақты орташа",
    ),
    "test": (
        "pass_ passed_ passes_ complied meet_ met_ fit_ sound_ safe_ healthy_ اجتاز نجح ناجح صالح"
        " مطابق سليم прошл сдал исправн годн соответств здоров өтті_ сай_ жарамды тапсыр дені",
        "fail unfit unsafe unsound faulty defect violat breach fined_ sick_ ill_ رسب فشل مخالف"
        " خالف معيب مريض тест_ провал неисправ негодн наруш оштраф несоответ бракован больны снят"
        " өтпе құлады_ айыппұл жарамсыз бұз ақау ауру",
    ),
    "state": (
        "open_ opened_ operat working_ reopened_ running_ مفتوح يعمل_ تعمل_ عامل افتتح откры"
        " работа действ ашық_ ашылды_ істейді_",
        "closed_ shut broken_ idle_ abandoned_ empty_ معطل متعطل مغلق متوقف مهجور أغلق توقف"
        " неисправн сломан закры простаив заброш пуст бұзыл жабық_ жабылды_ бос_ тоқта",
    ),
    "fate": (
        "found_ rescued_ survived_ alive_ returned_ unhurt_ freed_ released_ نجا نجوا أنقذ عاد_"
        " عثر أفرج найден_ найдены_ спас выжи верну жив_ живы_ отпущ освобо табылды_ құтқар аман"
        " тірі оралды_ босат",
        "missing_ dead_ killed_ died_ perished_ arrested_ detained_ jailed_ مفقود قتل توفي لقي"
        " اعتقل احتجز пропал погиб умер задерж арест қаза_ қайтыс жоғалды_ хабарсыз ұсталды_",
    ),
    "home": (
        "local_ locals_ domestic native citizens_ محلي مواطن местн отечеств жергілікті отандық",
        "foreign abroad_ overseas_ أجنب اجانب иностран зарубеж шетел",
    ),
    "done": (
        "complete finish built_ ready_ repaired_ restored_ paid_ sold_ delivered_ vaccinated_"
        " اكتمل أنجز جاهز رمم سدد بيع وصل_ وصلت_ готов_ готовы_ достро заверш отремонт оплач продан"
        " привит дайын_ аяқталды_ салынды_ жөндел төленді_ сатылды_",
        "unfinished_ unpaid_ unsold_ unvaccinated_ incomplete_ pending_ delayed_ construction_"
        " قيد_ متأخر недостро неоплач непродан строятся_ строится_ непривит салынуда_ салынып_"
        " бітпе",
    ),
    "answer": (
        "agreed_ accepted_ approve support yes_ favour_ favor_ backed_ وافق قبل_ أيد صوت_لصالح"
        " согласи поддерж принял_ одобр келіс қолдады_ қолдаған_ мақұл",
        "refuse declined_ rejected_ oppos against_ no_ رفض عارض ضد_ отказ против_ отверг отклон"
        " бас_тарт қарсы_ келіспе",
    ),
    "age": (
        "adult grown بالغ راشد взросл ересек",
        "child children_ minor_ minors_ teenag boys_ girls_ أطفال طفل قاصر дет ребен подрост"
        " несовершеннолет бала жасөспірім",
    ),
    "sex": (
        "women_ woman_ female girls_ نساء امرأة سيدة إناث فتيات женщин девуш девоч әйел қыз_"
        " қыздар",
        "men_ male_ males_ boys_ رجال رجل ذكور شبان мужчин юнош мальчик ер_ ерлер_ жігіт ұлдар_",
    ),
    "pay": (
        "permanent_ full-time_ staff_ paid_ دائم штатн постоянн тұрақты_",
        "temporary_ part-time_ unpaid_ volunteers_ مؤقت متطوع временн доброволь уақытша ерікті",
    ),
}
_CONTRASTS = frozenset(
    {"settlement", "owner", "home", "metal", "newness", "order", "arms", "direction"}
)
"""Groups of ``lexicon/contrasts.py`` of which one thing is one alone."""
_OPPOSITES = frozenset({"verdict", "decision", "result", "fate", "side"})
_READERS = {
    group: tuple(whole_or_beginning(words) for words in sides) for group, sides in _SIDES.items()
}
_BOTH = folded_words("both also some including كلا أيضا بعضهم в_том_числе также оба екеуі де да")
_NEITHER_MEASURED = MONEY | IN_BASE.keys() | {"share", "time", "year", "age"}
_OPENS, _BEFORE, _BEHIND = 3, 4, 6
_MOST, _ROW_MOST, _FEWEST_IN_ROW = 1.5, 1.2, 3
_KAZAKH_OF = ("ның", "нің", "дың", "дің", "тың", "тің")
_VERBS_AHEAD = ("ar", "ru")
"""Languages in which what so many do may stand before their number: работают 41."""
_STANDS = frozenset(";؛")


def _ask(word: str) -> frozenset[tuple[str, int]]:
    own = {
        (group, side)
        for group, sides in _READERS.items()
        for side, said in enumerate(sides)
        if said[word]
    }
    own |= {c for c in classes_of(word) if c[0] in _CONTRASTS}
    told = OPPOSITES.at((word,), 0)
    return frozenset(own | {(c[0], c[1]) for c in told if c[0] in _OPPOSITES})


_SIDES_OF = WordMemo(_ask)


def beyond_both(text: ArticleText, amounts: Sequence[Amount]) -> Iterator[WrongSum]:
    """A whole with two parts, or a row of three and more, that cannot share what they count."""
    for at, whole in enumerate(amounts):
        parts = [a for a in amounts[at + 1 :] if _is_part(whole, a)]
        if len(parts) < 2 or not _is_whole(text, whole, parts[0]):
            continue
        if any(p.value >= whole.value for p in parts) or sum_of(parts[:2]) == whole.value:
            return
        if len(parts) >= _FEWEST_IN_ROW:
            if _are_rowed(text, parts) and 1 < sum_of(parts) / whole.value <= _ROW_MOST:
                yield WrongSum(whole, parts)
            return
        made = sum_of(parts) / whole.value
        if 1 < made <= _MOST and _exclude_each_other(text, whole, parts):
            yield WrongSum(whole, parts)
        return


def _is_part(whole: Amount, part: Amount) -> bool:
    exact = part.low == part.high and part.relation is Bound.EXACT
    if not exact or part.unit in _NEITHER_MEASURED or part.value != int(part.value):
        return False
    people = whole.unit in PEOPLE or whole.unit is None
    known = part.unit is None or part.unit == whole.unit or (people and part.unit in PEOPLE)
    return known and part.value > 1


def _is_whole(text: ArticleText, whole: Amount, part: Amount) -> bool:
    """Whether "of" opens a number, or "of which" leads on from it to its parts."""
    exact = whole.low == whole.high and whole.relation is Bound.EXACT and not whole.others
    counts = whole.unit is not None or whole.counted is not None
    if not exact or not counts or whole.unit in _NEITHER_MEASURED:
        return False
    words, start = text.tokens.words, text.sentence_words(whole.first)[0]
    gaps = {s for n in range(last_of(whole), part.first) for s in text.tokens.gap(n)}
    if gaps & _STANDS:
        return False
    lead = words[max(start, whole.first - _OPENS) : whole.first]
    opened = whole.first - start <= _OPENS and not OF_WHOLE.isdisjoint(lead)
    between = words[last_of(whole) + 1 : part.first]
    behind = words[last_of(part) + 1 : last_of(part) + 3]
    which = not OF_WHICH.isdisjoint((*between, *behind))
    if text.language == "kk":
        opened = opened or words[last_of(whole)].endswith(_KAZAKH_OF)
    return opened or which


def _are_rowed(text: ArticleText, parts: Sequence[Amount]) -> bool:
    """Whether a dash behind each number says what so many are: 9 мыңы – қолжазба."""
    return all(text.tokens.gap(last_of(p)) == " - " for p in parts)


def _exclude_each_other(text: ArticleText, whole: Amount, parts: Sequence[Amount]) -> bool:
    """Whether the words around two numbers put them on two sides of one question."""
    one, other = parts
    end = text.sentence_words(one.first)[1]
    words = text.tokens.words
    ahead_too = text.language in _VERBS_AHEAD
    cut = max(last_of(one), other.first - (2 if ahead_too else 1))
    lead = max(last_of(whole) + 1, one.first - (_BEFORE if ahead_too else 0))
    first = (*words[lead : one.first], *words[one.number.first : cut + 1])
    ahead = words[cut + 1 : other.first] if ahead_too else ()
    stop = min(end, last_of(other) + _BEHIND)
    second = (*ahead, *words[other.number.first : stop + 1])
    if not _BOTH.isdisjoint((*first, *second)):
        return False
    here, there = ({c for w in told for c in _SIDES_OF[w]} for told in (first, second))
    groups = {g for g, _ in here} & {g for g, _ in there}
    return any(
        not {s for g, s in here if g == group} & {s for g, s in there if g == group}
        for group in groups
    )
