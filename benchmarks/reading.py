"""Folding and looking up names, as ratios to named rivals measured in the same run.

    python benchmarks/reading.py [--kilobytes 1000] [--names 5000]

Folding runs against the chain of pyarabic's normalisers that searches usually use; it gives no
way back to the raw text, ours does. The look-up of names runs against spaCy's EntityRuler where
spaCy is installed, else against one compiled ``re`` alternation; both read text that we folded
before, ours folds as well. CPU time, median of five rounds that take turns. Absolute speed is
the machine's; the ratios are what counts.
"""

from __future__ import annotations

import argparse
import random
import re
import statistics
import time
from typing import TYPE_CHECKING

from pyarabic import araby
from pyarabic.trans import normalize_digits

from kzannotate.text.fold import fold, fold_word
from kzannotate.text.matching import PhraseMatcher, longest
from kzannotate.text.tokens import tokens_in

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS = 5
SENTENCES = [
    "أعلنت {name} افتتاح مقر جديد في المدينة الساحلية، ورحب الضيوف بالخطوة.",
    "وقال المتحدث إن وفدا من {name} سيزور المعرض يوم ٢٧ مارس القادم.",
    "تَعَاوَنَ المهندسون مع {name} على إصـلاح الجسر القديم فوق النهر.",
    "ولم تصدر و{name} أي تعليق على الخبر حتى مساء الأحد 😀.",
]
BODIES = ["منظمة", "هيئة", "جمعية", "رابطة", "مؤسسة", "لجنة", "شركة", "دار"]
FIELDS = ["البحوث", "الزراعة", "المناجم", "الملاحة", "الفنون", "السدود", "النقل", "الغابات"]
PLACES = ["الشمالية", "الجبلية", "الساحلية", "الشرقية", "الجديدة", "الملكية", "الأهلية"]


def names(count: int, random_: random.Random) -> list[str]:
    """Made-up bodies, no two alike."""
    found = set()
    while len(found) < count:
        town = "".join(random_.choices("بتجدرسشعفقكلمنهوي", k=random_.randint(4, 7)))
        parts = (random_.choice(BODIES), random_.choice(FIELDS), random_.choice(PLACES), town)
        found.add(" ".join(parts))
    return sorted(found)


def corpus(kilobytes: int, listed: list[str], random_: random.Random) -> list[str]:
    """Articles of about 4 KB."""
    articles, size = [], 0
    while size < 1000 * kilobytes:
        lines = [random_.choice(SENTENCES).format(name=random_.choice(listed)) for _ in range(25)]
        articles.append("\n".join(lines))
        size += len(articles[-1].encode())
    return articles


def seconds(tasks: dict[str, Callable[[], object]]) -> dict[str, float]:
    """Median CPU seconds of each task; the tasks take turns."""
    taken: dict[str, list[float]] = {name: [] for name in tasks}
    for _ in range(ROUNDS):
        for name, task in tasks.items():
            start = time.process_time()
            task()
            taken[name].append(time.process_time() - start)
    return {name: statistics.median(times) for name, times in taken.items()}


def pyarabic_chain(text: str) -> str:
    text = araby.strip_tatweel(araby.strip_diacritics(text))
    return normalize_digits(araby.normalize_teh(araby.normalize_alef(text)))


def rival(listed: list[str]) -> tuple[str, Callable[[str], int]]:
    """The other look-up: its name, and what counts its hits in a folded text."""
    folded = [fold_word(name) for name in listed]
    try:
        import spacy
    except ImportError:
        pattern = re.compile(rf"\b(?:{'|'.join(sorted(folded, key=len, reverse=True))})\b")
        return "re alternation", lambda text: sum(1 for _ in pattern.finditer(text))
    nlp = spacy.blank("ar")
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "ORG", "pattern": f, "id": str(i)} for i, f in enumerate(folded)])
    return f"spaCy {spacy.__version__} EntityRuler", lambda text: len(nlp(text).ents)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kilobytes", type=int, default=1000)
    parser.add_argument("--names", type=int, default=5000)
    wanted = parser.parse_args()
    random_ = random.Random(20240613)
    listed = names(wanted.names, random_)
    articles = corpus(wanted.kilobytes, listed, random_)
    folded = [fold_word(a) for a in articles]
    matcher = PhraseMatcher([" ".join(tokens_in(n).words) for n in listed])
    other, count = rival(listed)
    megabytes = sum(len(a.encode()) for a in articles) / 1e6
    times = seconds(
        {
            "fold": lambda: [fold(a) for a in articles],
            "chain": lambda: [pyarabic_chain(a) for a in articles],
            "ours": lambda: [longest(matcher.find(tokens_in(a))) for a in articles],
            "rival": lambda: [count(a) for a in folded],
        }
    )
    hits = sum(len(longest(matcher.find(tokens_in(a)))) for a in articles)
    theirs = sum(count(a) for a in folded)
    print(f"{megabytes:.1f} MB, {len(articles)} articles, {wanted.names} names")
    rows = [
        ("fold with a way back", "pyarabic chain without", "fold", "chain", ""),
        ("names, folding included", other, "ours", "rival", f"{hits} : {theirs} hits"),
    ]
    print(f"{'what':26}{'against':32}{'MB/s':>8}{'MB/s':>8}{'ratio':>8}")
    for what, against, own, theirs_, note in rows:
        speeds = [megabytes / times[own], megabytes / times[theirs_]]
        ratio = speeds[0] / speeds[1]
        print(f"{what:26}{against:32}{speeds[0]:8.1f}{speeds[1]:8.1f}{ratio:7.1f}x  {note}")


if __name__ == "__main__":
    main()
