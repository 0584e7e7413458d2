"""People and places that the reference does not hold: where they are named, and how."""

from __future__ import annotations

import itertools
import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.lexicon.given_names import given_names
from kzannotate.detection.mentions.introduced_names import introduced_names, noun_of
from kzannotate.domain.span import Span
from kzannotate.text.fold import fold_word, folded_words
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.matching import without_proclitics
from kzannotate.text.name_keys import name_key, voiceless
from kzannotate.text.noun_stems import noun_stems
from kzannotate.text.respelling import is_other_spelling
from kzannotate.text.stems import stem
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kzannotate.detection.articles.article_text import ArticleText

_CAPITAL = "A-ZÀ-ÖØ-ÞА-ЯЁӘҒҚҢӨҰҮҺІ"
_RUN = re.compile(f"[{_CAPITAL}][\\w’'-]{{2,30}}(?: [{_CAPITAL}][\\w’'-]{{2,30}}){{1,4}}")
_ROLES = folded_words(
    "مدير المدير مديرة المديرة رئيس الرئيس رئيسة الرئيسة وزير الوزير الوزيرة السيد السيدة الشيخ"
    " الدكتور الدكتورة الأستاذ الأستاذة الشاعر الشاعرة المخرج المخرجة المهندس المهندسة الكاتب"
    " الكاتبة الروائي الروائية المدرب المدربة اللاعب اللاعبة القائد الجنرال السفير السفيرة النائب"
    " النائبة المتحدث المتحدثة الناطق الباحث الباحثة الخبير الخبيرة العالم العالمة الطبيب الطبيبة"
    " المحافظ العمدة الحارس المهاجم الرسام الرسامة الفنان الفنانة النحات الموسيقي المغني المغنية"
    " الممثل الممثلة العداء العداءة السباح السباحة البطل البطلة الصحفي الصحفية المؤرخ المؤرخة"
    " المعلم المعلمة القاضي المحامي المحامية التاجر المزارع العقيد العميد اللواء الملازم الوكيل"
    " الأمين المستشار المستشارة المنسق المنسقة الفائز الفائزة الناقد الملحن المصور الطاهي"
    " القاضية المتحدثة الناطقة الناقدة الملحنة المصورة الطاهية المؤلف المؤلفة المنتج المنتجة"
    " المترجم المترجمة الأستاذ المحاضر المحاضرة البروفيسور البروفيسورة العميدة العقيدة المدعي"
    " المدعية المتهم المتهمة الشاهد الشاهدة المحقق المحققة الضابط الضابطة الرائد النقيب الفريق"
    " المزارعة التاجرة الراعي الراعية الصياد الصيادة السائق السائقة الطيار الطيارة القبطان"
    " الملاكم الملاكمة المصارع المصارعة الرباع الرباعة الدراج الدراجة الرامي الرامية اللاعبة"
    " العازف العازفة الراقص الراقصة الحرفي الحرفية النساج النساجة الخزاف الخزافة المعمارية"
    " الممرض الممرضة الجراح الجراحة عالم عالمة خبير خبيرة طبيب طبيبة شاعر شاعرة مخرج مخرجة"
    " المحللة المحلل الناشط الناشطة المتطوع المتطوعة رائد رائدة الملياردير العمدة المحافظة"
)
_SPEECH = folded_words(
    "قال وقال قالت وقالت أكد وأكد أكدت أضاف وأضاف أضافت وأضافت ذكر وذكر ذكرت أوضح وأوضح أوضحت"
    " وأوضحت صرح وصرح أعلن وأعلن أعلنت أشار وأشار أشارت رأى ورأى يرى ويرى يعتقد يقول ويقول تقول"
    " أردف وأردف أردفت وأردفت تابع وتابع تابعت وتابعت كشف وكشف كشفت وكشفت أفاد وأفاد أفادت وأفادت"
    " ختم وختم ختمت وختمت استطرد واستطرد نبه ونبه نوه ونوه حذر وحذر حذرت وحذرت رأت ورأت علق وعلق"
    " صرحت وصرحت بينت وبينت"
    " وتقول كتب وكتب شدد وشدد لفت ولفت بين وبين يعمل ويعمل وتعمل ولد وولد فاز وفاز"
)
_VERBS = folded_words(
    "كان كانت ليس بدأ بدأت عاد عادت غادر غادرت زار زارت التقى التقت تسلم حصل حصلت وصل وصلت سافر دعا"
    " دعت وعد وعدت طلب طلبت حضر حضرت افتتح افتتحت ترأس ترأست تولى تولت وقع وقعت شكر شكرت رفض رفضت"
    " نفى نفت أبلغ اعتبر اعتبرت تعهد تعهدت استقبل استقبلت تفقد نشر نشرت كشف كشفت ويقول وتقول قد"
    " بحسب حسب وفق وفقا وبحسب ووفق أيضا هنأ هنأت خسر هزم سجل أحرز تغلب بدا بدوره وكذلك أمس اليوم"
)
_IS_ROLE = WordMemo(lambda word: any(w in _ROLES for w in without_proclitics(word)))
_CUES = WordMemo(lambda word: word in _SPEECH or _IS_ROLE[word])
_PAIRED = (("дж", "ж"), ("تس", "س"), ("tz", "s"), ("ts", "s"), ("тц", "с"), ("ц", "с"))
_HEARD = (
    *(("يو", "جو"), ("يا", "جا"), ("yu", "ju"), ("ya", "ja"), ("yo", "jo")),
    *(("ю", "жу"), ("я", "жа"), ("йо", "жо")),
)
"""Beginnings of names that Turkic languages say otherwise: Yoldas, Zholdas."""
QUOTED = '"'
"""What stands in the place of a given name before what is in quotes."""
_ARTICLE = "ال"
_SERVANT = "عبد"
"""What makes one name with the word behind it."""
_SHORTEST, _SHORTEST_BEHIND_GIVEN = 5, 3
_LONG = 7
_POSSESSED = ("'s", "s'")
_SHORTEST_GIVEN = 3
_SHORTEST_KEYS, _LONG_IN_ALL = 6, 12
_BEGINNINGS = {
    **dict.fromkeys("zjжчcs", "j"),
    **dict.fromkeys("ghkqгғкқхһ", "k"),
    **dict.fromkeys("aeiouyаеиоуыэюяіәөүұй", "a"),
    **dict.fromkeys("اعيء", "ا"),
    **dict.fromkeys("قكغخگ", "ك"),
    **dict.fromkeys("تط", "ت"),
    **dict.fromkeys("سصث", "س"),
    **dict.fromkeys("جزژظ", "ج"),
}
"""Letters with which two spellings of a name may begin."""
_AT_FIRST = str.maketrans("hх", "kк")


class Spelled(NamedTuple):
    """A given name and a surname as they stand in an article.

    Args:
        stems: both, folded and less their endings.
        keys: the consonants of both, which all their spellings share.
        around: stems of the other words of the sentence.
        introduced: whether it is no person's: a noun stands in the place of a given name.
        alone: whether it is a surname without a given name, that of somebody of the like surname.
    """

    span: Span
    stems: tuple[str, str]
    keys: tuple[str, str]
    around: frozenset[str] = frozenset()
    introduced: bool = False
    alone: bool = False


def named_in_full(text: ArticleText) -> Iterator[Spelled]:
    """Whoever is named by a given name and a surname, as it seems."""
    found = _in_arabic(text) if text.language == "ar" else _in_capitals(text)
    return (p for span, words in found if (p := spelled(span, words, text.language)))


def people_in(text: ArticleText, named: Iterable[Spelled]) -> Iterator[Spelled]:
    """Those whose names have letters enough to know them again, and surnames alone like theirs."""
    people = [p for p in named if text.language == "ar" or _has_enough(p)]
    yield from people
    yield from _surnames_alone(text, people)


def _has_enough(person: Spelled) -> bool:
    sounds, letters = (sum(map(len, words)) for words in (person.keys, person.stems))
    return sounds >= _SHORTEST_KEYS or letters >= _LONG_IN_ALL


def places_in(text: ArticleText) -> Iterator[Spelled]:
    """Places, companies and the like that a noun introduces, which stands for a given name."""
    for one in introduced_names(text):
        word = text.tokens.words[one.name]
        # A Kazakh name stands bare before its noun, which is declined in its place.
        name = word if text.language == "kk" else _stem(word, text.language)
        stems = noun_of(text, one), name
        keys = _key(stems[0]), _key(name)
        if all(keys):
            span = text.tokens.span(one.name, one.name)
            yield Spelled(span, stems, keys, introduced=True)


def spelled(span: Span, words: tuple[str, str], language: str) -> Spelled | None:
    """A given name and a surname with their stems and keys; None where they are too short."""
    stems = _stem(words[0], language), _stem(words[1], language)
    keys = _key(stems[0]), _key(stems[1])
    return Spelled(span, stems, keys) if all(keys) else None


def _surnames_alone(text: ArticleText, people: list[Spelled]) -> Iterator[Spelled]:
    """Surnames without a given name, in other letters than that of a person named in full."""
    long = [p for p in people if len(p.stems[1]) >= _LONG]
    begun = {p.stems[1][:2] for p in long}
    known = {s for p in people for s in p.stems}
    for word in text.distinct if long else ():
        if word[:2] not in begun or len(word) < _LONG or word.endswith(_POSSESSED):
            continue
        bare = _stem(word, text.language)
        if bare in known:
            continue
        meant = next((p for p in long if is_other_spelling(bare, p.stems[1])), None)
        for place, other in enumerate(text.tokens.words) if meant else ():
            if other == word and meant and _stands_alone(text, place):
                stems, keys = (meant.stems[0], bare), (meant.keys[0], _key(bare))
                yield Spelled(text.tokens.span(place, place), stems, keys, alone=True)


def tells_of_somebody(word: str) -> bool:
    """Whether a surname may stand alone behind an Arabic word: a role, a verb, a small word."""
    if word in FUNCTION_WORDS or _CUES[word]:
        return True
    return word in _VERBS or (word[:1] in "وف" and word[1:] in _VERBS)


def _stands_alone(text: ArticleText, place: int) -> bool:
    """Whether a word is written as a surname, and no other name stands beside it."""
    tokens = text.tokens
    if text.language == "ar":
        return bool(place) and tells_of_somebody(tokens.words[place - 1])
    if not tokens.is_capital(place):
        return False
    joined = place and tokens.gap(place - 1) in (" ", "-") and tokens.is_capital(place - 1)
    last = place + 1 >= len(tokens.words)
    followed = not last and tokens.gap(place) in (" ", "-") and tokens.is_capital(place + 1)
    return not joined and not followed


def beginning(person: Spelled) -> str:
    """What all spellings of a person's name begin with, in whatever order."""
    return "".join(sorted(_BEGINNINGS.get(w[0], w[0]) for w in map(_plain, person.stems)))


def with_sentence(person: Spelled, text: ArticleText) -> Spelled:
    """A person with the words that the sentence tells of them."""
    first, last = text.sentence_words(text.tokens.at_raw(person.span.start))
    words = text.tokens.words[first : last + 1]
    named = {w for part in person.stems for w in part.split()}
    own = {w for w in words if _stem(w, text.language) in named}
    told = (w for w in words if w not in FUNCTION_WORDS and w not in own)
    stems = frozenset(min(noun_stems(w, text.language)) for w in told)
    return person._replace(around=stems)


def _in_capitals(text: ArticleText) -> Iterator[tuple[Span, tuple[str, str]]]:
    for run in _RUN.finditer(text.raw):
        words, start = run[0].split(" "), run.start()
        for given, surname in itertools.pairwise(words):
            span = Span(start, start + len(given) + 1 + len(surname))
            yield span, (given, surname)
            start += len(given) + 1


def _in_arabic(text: ArticleText) -> Iterator[tuple[Span, tuple[str, str]]]:
    """Two words behind a role or a verb of speech, and others that begin with such a given name."""
    words = text.tokens.words
    cued = list(text.tokens.places(_CUES))
    if not cued:
        return
    first = {n + 1 for n in cued} | {n + 2 for n in cued if _IS_ROLE[words[n]]}
    sure = {n for n in first if _may_be_name(text, n)}
    given = {words[n] for n in sure}
    if not given:
        return
    for place in itertools.compress(itertools.count(), map(given.__contains__, words)):
        if place in sure or _may_be_name(text, place):
            last, pair = _pair_at(words, place)
            yield text.tokens.span(place, last), pair


def _pair_at(words: Sequence[str], first: int) -> tuple[int, tuple[str, str]]:
    """The last place of a given name and a surname, and both: Abd al-Ghani is one word."""
    middle, given = joined_at(words, first)
    last, surname = joined_at(words, middle + 1)
    return last, (given, surname)


def joined_at(words: Sequence[str], place: int) -> tuple[int, str]:
    """The last place of a part of a name, and the part as others write it, in one word."""
    word, following = ("", *words[place : place + 2], "", "")[1:3]
    if word == _SERVANT and following.startswith(_ARTICLE):
        return place + 1, word + following.removeprefix(_ARTICLE)
    return place, word


def _may_be_name(text: ArticleText, first: int) -> bool:
    tokens = text.tokens
    last, (given, surname) = _pair_at(tokens.words, first)
    if last >= len(tokens.words) or any(tokens.gap(n) != " " for n in range(first, last)):
        return False
    if given in _ROLES or given in _SPEECH or given in FUNCTION_WORDS:
        return False
    fits = len(given) >= _SHORTEST_GIVEN and not given.startswith(_ARTICLE)
    shortest = _SHORTEST_BEHIND_GIVEN if given in given_names() else _SHORTEST
    return fits and len(surname) >= shortest and surname not in _ROLES


@lru_cache(maxsize=16_384)
def _stem(word: str, language: str) -> str:
    return stem(fold_word(word), language)


@lru_cache(maxsize=16_384)
def _key(word: str) -> str:
    key = voiceless(name_key(_plain(word)))
    return key[:1].translate(_AT_FIRST) + key[1:]


def _plain(word: str) -> str:
    """A word with one letter for the sounds that some languages write with two."""
    for letters, sound in _PAIRED:
        word = word.replace(letters, sound)
    for letters, sound in _HEARD:
        if word.startswith(letters):
            return sound + word[len(letters) :]
    return word
