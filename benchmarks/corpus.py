"""A made-up world to check: names, articles that use them, and the reference that lists them.

Everything comes from one seed, so that two runs read the same. The sentences are our own. Names
stand bare and behind proclitics; the text has tashkeel, tatweel, variants of letters, digits of
two scripts, dates, amounts, headings and emoji, roughly as often as news does, and more tashkeel.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzannotate.domain.document import Article, Document, digest
from kzannotate.domain.entity import Entity, Fact, Name, NameStatus, Reference

if TYPE_CHECKING:
    from collections.abc import Iterator

SEED = 20240613
ARTICLE_BYTES = 4096


def _words(text: str) -> list[str]:
    return text.split()


_LETTERS = "بتجدرسشعفقكلمنهوي"
_LONG_VOWELS = "اوي"
_BODIES = _words("منظمة هيئة جمعية رابطة مؤسسة لجنة شركة دار صندوق مجلس معهد اتحاد")
_FIELDS = _words(
    "البحوث الزراعة المناجم الملاحة الفنون السدود النقل الغابات الطاقة المياه التعليم الصحة"
    " السياحة الاتصالات الإسكان المصارف التجارة الصناعة الثقافة البيئة"
)
_TRAITS = _words("الشمالية الجبلية الساحلية الشرقية الجديدة الملكية الأهلية الدولية العامة الكبرى")
_GIVEN = _words(
    "سالم ماهر ليلى نبيل هدى كمال رانيا طارق سعاد جميل وليد أمينة فارس منى يوسف سمير نادية عادل"
    " إلياس ريم تيمور بولات أسيل دانيار"
)
NOUNS = _words("مشاركا دولة جسرا باحثا طنا كتابا عاملا مدرسة سفينة لوحة")
MONTHS = _words("يناير مارس أبريل يونيو يوليو سبتمبر أكتوبر ديسمبر")
FILLERS = _words(
    "في من على إلى عن مع خلال بعد قبل أمام حول نحو الجديد الكبير المحلي الأخير السابق المقبل"
    " المدينة الميناء الطريق السوق الجسر المعرض التقرير المشروع الخطة الموسم البرنامج القرار"
    " النهر الساحل الحديقة المتحف المسرح الجامعة الورشة القطار الحافلة المصنع الحقل القرية"
    " واسعة هادئة قديمة حديثة كبيرة صغيرة مهمة طويلة سريعة نادرة بوضوح بهدوء سريعا أخيرا"
    " يعمل يكتب يبني يزور يدرس يفتح ينقل يحفظ يجمع ينتظر شارك ناقش راجع أعد أكمل وصف شرح"
)
_SENTENCES = (
    "أعلنت {name} افتتاح مقر جديد في المدينة الساحلية، ورحب الضيوف بالخطوة.",
    "وقال المتحدث إن وفدا من {name} سيزور المعرض يوم {day} {month} {year}.",
    "تَعَاوَنَ المهندسون مع {name} على إصـلاح الجسر القديم فوق النهر.",
    "ولم تصدر و{name} أي تعليق على الخبر حتى مساء الأحد {emoji}.",
    "وبلغ عدد الحاضرين {number} {noun} وفقا ل{name} في بيان قصير.",
    "وتضم {name} {number} {noun}، بحسب تقرير صدر في {month} {year}.",
    "وسلم الفريق الوثائق ب{name} قبل موعد الافتتاح، ثم عاد إلى القرية.",
    "{filler} {filler} {filler} {filler} {filler} {filler}، {filler} {filler} {filler} {filler}.",
    "{filler} {filler} {word} {filler} {filler} {filler} {word} {filler} {filler} {filler}.",
    "وكتب {name} إلى {name} رسالة عن {filler} {filler} {filler} {filler}.",
    "وارتفعت حصة {name} إلى {share}% من السوق المحلية في عام {year}.",
    "{filler} {filler} {filler} إن {filler} {word} {filler} {filler} على {filler} {filler} {word}.",
)
_HEADINGS = ("أخبار الأسبوع", "من {filler} إلى {filler}", "{filler} {filler} {filler}")


@dataclass(frozen=True)
class World:
    """Names and what makes texts of them."""

    reference: Reference
    listed: tuple[str, ...]

    def articles(self, megabytes: float, seed: int = SEED) -> list[Article]:
        """So many megabytes of UTF-8 in articles of about 4 KB."""
        return list(self.stream(megabytes, seed))

    def stream(self, megabytes: float, seed: int = SEED) -> Iterator[Article]:
        """The same one by one, made when asked for."""
        random_ = random.Random(seed)
        number, size = 0, 0
        while size < megabytes * 1e6:
            text = _article(self.listed, random_)
            yield wrapped(f"made-{seed}-{number}", text)
            number, size = number + 1, size + len(text.encode())


def world(count: int) -> World:
    """A reference of so many names: bodies, persons and places, most with a fact."""
    random_ = random.Random(SEED + count)
    texts: dict[str, str] = {}
    while len(texts) < count:
        kind = random_.choices(("organisation", "person", "place"), (4, 4, 2))[0]
        texts.setdefault(_name(kind, random_), kind)
    entities, names, facts = [], [], []
    for number, (text, kind) in enumerate(texts.items()):
        entity = Entity(f"e-{number}", kind)
        entities.append(entity)
        names.append(Name(f"n-{number}", entity.id, text, "ar", NameStatus.PREFERRED))
        if kind == "organisation":
            facts.append(Fact(f"f-{number}", entity.id, "members", random_.randint(5, 90)))
    return World(Reference(tuple(entities), tuple(names), tuple(facts)), tuple(texts))


def _name(kind: str, random_: random.Random) -> str:
    pick = random_.choice
    if kind == "organisation":
        return f"{pick(_BODIES)} {pick(_FIELDS)} {pick(_TRAITS)} {made_up(random_)}"
    if kind == "person":
        return f"{pick(_GIVEN)} {made_up(random_)}"
    return f"{made_up(random_)}{pick(('ستان', 'ابة', 'وفة', 'ينا'))}"


def made_up(random_: random.Random) -> str:
    """A word that no dictionary holds: consonants with a long vowel here and there."""
    letters = []
    for _ in range(random_.randint(2, 4)):
        letters.append(random_.choice(_LETTERS))
        letters.append(random_.choice(_LETTERS if random_.random() < 0.4 else _LONG_VOWELS))
    return "".join(letters)


def _article(listed: tuple[str, ...], random_: random.Random) -> str:
    # News comes back to the same few names.
    at_hand = random_.choices(listed, k=8)
    lines = [_filled(random_.choice(_HEADINGS), at_hand, random_)]
    size = 0
    while size < ARTICLE_BYTES:
        line = " ".join(_filled(random_.choice(_SENTENCES), at_hand, random_) for _ in range(3))
        lines.append(noisy(line, random_))
        size += len(lines[-1].encode())
    return "\n".join(lines)


def _filled(sentence: str, at_hand: list[str], random_: random.Random) -> str:
    parts = []
    for piece in sentence.split("{"):
        slot, closing, rest = piece.partition("}")
        parts.append(_slot(slot, at_hand, random_) + rest if closing else piece)
    return "".join(parts)


def _slot(slot: str, at_hand: list[str], random_: random.Random) -> str:
    choices = {
        "name": at_hand,
        "filler": FILLERS,
        "month": MONTHS,
        "noun": NOUNS,
        "emoji": ("", "", "😀"),
    }
    if slot in choices:
        return random_.choice(choices[slot])
    if slot == "word":
        return made_up(random_)
    low, high = {"day": (1, 28), "year": (1991, 2024), "share": (1, 99)}.get(slot, (2, 4000))
    return str(random_.randint(low, high))


_EASTERN = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
_VARIANTS = str.maketrans("أإىة", "اايه")


def noisy(line: str, random_: random.Random) -> str:
    """The same line as various hands type it."""
    words = line.split(" ")
    for place, word in enumerate(words):
        chance = random_.random()
        if chance < 0.06:
            words[place] = "".join(c + random_.choice(("", "َ", "ُ", "ِ")) for c in word)
        elif chance < 0.08 and len(word) > 3:
            words[place] = f"{word[:2]}ـ{word[2:]}"
        elif chance < 0.13:
            words[place] = word.translate(_VARIANTS)
        elif chance < 0.43:
            words[place] = word.translate(_EASTERN)
    return " ".join(words)


def wrapped(id_: str, text: str) -> Article:
    title = text.partition("\n")[0]
    document = Document(id_, title, digest(text), len(text), "ar", published="2024-07-01")
    return Article(document, text)
