"""Single words that are a listed name, but somebody else's here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.mentions.other_places import is_no_place
from kzannotate.text.fold import folded_in_order, folded_words
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.matching import is_arabic, without_article, without_proclitics
from kzannotate.text.tokens import words_of

if TYPE_CHECKING:
    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.names.glossary import Glossary
    from kzannotate.detection.names.name_uses import NameUse
    from kzannotate.text.matching import Hit

_TITLES = folded_in_order(
    "president minister mr mrs ms dr prof speaker chair secretary general ambassador senator"
    " governor leader mayor director head premier sir deputy"
    " президент министр спикер председател глава господин посол директор секретарь премьер"
    " аким генерал сенатор депутат лидер төраға басшы елші мырза"
)
_MEDIA = folded_words(
    "قناة شبكة موقع صحيفة فضائية وكالة إذاعة مراسل شبه نقلت قالت ذكرت بثت أفادت كشفت أوردت"
)
"""Words after which a word is the name of a broadcaster, a newspaper or a peninsula."""
_NO_GIVEN = ("على",)
"""Words that look like a given name when folded."""
_GIVEN = folded_words(
    "محمد أحمد حمد محمود حامد علي حسن حسين سالم سليم سعيد سعد سعود ناصر نصر خالد راشد رشيد سلطان"
    " سلمان سليمان فيصل فهد عمر عثمان عمار عامر يوسف يعقوب إبراهيم إسماعيل إسحاق موسى عيسى داود"
    " زكريا يحيى طارق زياد وليد ماجد هاشم قاسم بدر بندر تركي مشعل منصور مبارك جابر جاسم صالح صلاح"
    " كمال جمال نبيل عادل عبدالله عبدالرحمن عبدالعزيز عبداللطيف مصطفى مرتضى رضا حمزة بلال أنس أيمن"
    " أمجد باسم بسام رامي سامي سمير شادي طلال عصام غسان فادي فؤاد كريم لؤي مازن مروان معاذ نزار"
    " هيثم وائل ياسر ياسين فاطمة عائشة مريم زينب خديجة سارة هدى منى ليلى نورة لطيفة موزة شيخة"
    " أسماء آمنة حصة ريم رنا دينا سعاد سلمى سميرة شيماء عبير غادة لينا لبنى مها نادية نجلاء هند"
    " وفاء ياسمين"
    " أنور إلياس بشير توفيق جعفر جميل حبيب حكيم حيدر ربيع رفيق زهير شريف صباح ضياء عزيز عماد"
    " فارس فريد كاظم لطفي مجيد مراد منير نوري هادي هاني وسام"
    " سيريك نورلان أسقر مرات بولات دانيار تيمور ألماس أيدوس أيبيك نورسلطان قيرات باوريجان عليخان"
    " ساكن رسلان أيغول غولنار دينارا ديمتري سيرغي إيفان نيكولاي أليكسي فلاديمير ألكسندر أندريه"
)
_APART = folded_words(
    "another other separate different rival unlike distinct أخرى آخر اخرى منفصل منفصلة مختلف"
    " مختلفة بخلاف خلافا الخلط منافس منافسة иной иная иное путать отличие басқа өзге бөлек"
)
_TITLED = ("work", "slogan", "award", "prize", "film", "book")
_QUOTES = "«»“”\"„‘’'"
_PLURAL = ("ые", "ие", "ых", "их")
_APART_STEMS = ("друг", "отдельн", "конкурир", "шатастыр")


def is_anothers(text: ArticleText, hit: Hit, use: NameUse, glossary: Glossary) -> bool:
    """Whether a name belongs to a longer name that is not the entity's, or is a common noun."""
    if use.entity.kind == "place" and is_no_place(text, hit, use, glossary):
        return True
    tokens, place = text.tokens, hit.first
    if hit.last != place or place == 0 or tokens.gap(place - 1) != " ":
        return False
    before = tokens.words[place - 1]
    if use.name.topic is not None and is_arabic(before):
        return any(without_article(w) in _MEDIA for w in without_proclitics(before))
    if use.entity.kind == "person" and is_arabic(before):
        given = before in _GIVEN and tokens.raw_word(place - 1) not in _NO_GIVEN
        return given and before not in words_of(use.name.text)
    if use.entity.kind != "person" or not _is_other_given_name(text, place - 1, use):
        return False
    return not glossary.is_name((before,), text.language, but="person")


def is_set_apart(text: ArticleText, hit: Hit) -> bool:
    """Whether the sentence says that it speaks of another body."""
    first, last = text.sentence_words(hit.first)
    words = text.tokens.words[first : last + 1]
    return any(word in _APART or word.startswith(_APART_STEMS) for word in words)


def is_title_of(text: ArticleText, hit: Hit, glossary: Glossary, entity: str) -> bool:
    """Whether a stretch is all that stands in quotes, and the name is a work's or an award's."""
    if glossary.entities[entity].kind not in _TITLED:
        return False
    first = hit.first
    while (
        first
        and text.tokens.words[first - 1] in FUNCTION_WORDS
        and text.tokens.gap(first - 1) == " "
    ):
        first -= 1
    span = text.tokens.span(first, hit.last)
    before, after = text.raw[max(0, span.start - 1) : span.start], text.raw[span.end : span.end + 1]
    return before in _QUOTES and after in _QUOTES and bool(before and after)


def is_written_as_name(text: ArticleText, hit: Hit, name: str) -> bool:
    """Whether a stretch in Latin or Cyrillic has the capitals and the number of a name.

    English writes all words of a name with capitals but one perhaps, the others the first.
    """
    if text.language == "ru" and text.tokens.words[hit.first].endswith(_PLURAL):
        return words_of(name)[0].endswith(_PLURAL)
    words = range(hit.first, hit.last + 1)
    small = [n for n in words if text.tokens.raw_word(n)[:1].islower()]
    if text.language != "en":
        return hit.first not in small or _opens_quote(text, hit)
    plain = [n for n in small if text.tokens.words[n] not in FUNCTION_WORDS]
    return hit.first not in plain and len(plain) <= 1


def _opens_quote(text: ArticleText, hit: Hit) -> bool:
    """Whether all but a noun stands in quotes with a capital: the fund "Kind Hands"."""
    tokens, second = text.tokens, hit.first + 1
    return second <= hit.last and '"' in tokens.gap(hit.first) and tokens.is_capital(second)


def _is_other_given_name(text: ArticleText, place: int, use: NameUse) -> bool:
    """Whether the word before a surname is a given name, and not the person's own."""
    word = text.tokens.words[place]
    if not text.tokens.raw_word(place)[0].isupper() or word.startswith(_TITLES):
        return False
    if word in FUNCTION_WORDS or word in words_of(use.name.text):
        return False
    if text.sentence_words(place)[0] != place:
        return True
    # A sentence begins with a capital anyway; it is no name if it is written small elsewhere.
    return word not in text.small_words
