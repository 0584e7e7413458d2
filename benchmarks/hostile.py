"""How the cost of a check grows when bad input doubles: 2 is linear, 4 is quadratic.

    python benchmarks/hostile.py [--only numbers dates] [--share 0.1]

Each input is checked in a process of its own at a quarter, a half and the whole of its size; a
process that takes too long is stopped, which is shown as "stopped".
"""

from __future__ import annotations

import argparse
import multiprocessing
import resource
import sys
import time
from typing import TYPE_CHECKING

from kzannotate.detection.running.checker import Checker
from kzannotate.domain.document import Article, Document, digest
from kzannotate.domain.entity import Entity, Name, NameStatus, Reference
from kzannotate.formats import reference as reference_format
from kzannotate.resources import resource as resource_path

if TYPE_CHECKING:
    from collections.abc import Callable

    Input = Callable[[float], tuple[list[Article], Reference | None]]

MOST_SECONDS = 120
MOST_MEMORY = 6 * 2**30
FEWEST_SECONDS = 0.05
"""Below this a ratio says nothing."""
FOUNDED = "تأسست منظمة شنغهاي للتعاون في {day} يناير {year}"
TEXT = "بني الجسر الجديد فوق النهر في المدينة الساحلية وعاد الفريق إلى القرية مساء"
WORDS = TEXT.split()


def article(text: str, id_: str = "a", language: str | None = "ar") -> Article:
    document = Document(id_, id_, digest(text), len(text), language, published="2024-07-01")
    return Article(document, text)


def one(text: str, language: str = "ar", names: Reference | None = None):
    return [article(text, language=language)], names


def listed(texts: list[str], kind: str = "organisation") -> Reference:
    entities = tuple(Entity(f"e{n}", kind) for n in range(len(texts)))
    names = tuple(
        Name(f"n{n}", f"e{n}", text, "ar", NameStatus.PREFERRED) for n, text in enumerate(texts)
    )
    return Reference(entities, names)


def repeated(piece: str, count: float) -> str:
    return piece * max(1, int(count))


def many_articles(share: float):
    text = "وبلغ عدد ضحايا الفيضان في المدينة 17 قتيلا و40 جريحا بحسب وزارة الصحة. " * 3
    other = text.replace("17", "23")
    return [article(text if n % 2 else other, f"a{n}") for n in range(int(2000 * share))], None


def many_values(share: float):
    piece = "وتضم منظمة شنغهاي للتعاون {} دولة عضوا. "
    articles = [article(piece.format(8 + n % 3), f"a{n}") for n in range(int(2000 * share))]
    return articles, None


def one_letter_names(share: float):
    letters = [chr(c) for c in range(0x621, 0x64B) if c != 0x640] + [chr(c) for c in range(97, 123)]
    single = [a + b for a in "بتجد" for b in letters][:200]
    names = [f"{a}{b}" for a in letters for b in ("", " ا", " ب ت", " ج", " و")][: 1000 - 200]
    rest = [f"هيئة {WORDS[n % 9]} {chr(0x628 + n % 20)}{n}" for n in range(int(99_000 * share))]
    text = " ".join(f"{letters[n % 30]} {WORDS[n % len(WORDS)]}" for n in range(50_000))
    return [article(text)], listed([*single, *names, *rest])


def nested_names(share: float):
    names = listed(["ب " * n + "ب" for n in range(1, int(200 * share))])
    return one(repeated("ب ", 2e4), names=names)


def swapped_names(share: float):
    names = listed([f"لجنة الجبلية السدود الملكية {w}" for w in WORDS])
    return one(repeated("لجنة السدود الجبلية النهر الملكية ", 1e4 * share), names=names)


def words(count: float) -> str:
    """Words that hardly come again."""
    endings = "ابتثجحخدذرزسشصضطظعغف"
    made = (f"{WORDS[n % 13]}{endings[n % 20]}{endings[n // 20 % 20]}" for n in range(int(count)))
    return " ".join(f"{word}{endings[n // 400 % 20]}" for n, word in enumerate(made))


def joined(template: str, count: float, joint: str = " ") -> str:
    """A piece again and again with other numbers: n, a day of a month and a year."""
    numbers = range(max(1, int(count)))
    return joint.join(template.format(n=n, day=1 + n % 28, year=1991 + n % 30) for n in numbers)


INPUTS: dict[str, Input] = {
    "line": lambda s: one(repeated("بني الجسر الجديد فوق النهر في المدينة ", 1.5e5 * s)),
    "words": lambda s: one(words(3e5 * s)),
    "digits": lambda s: one(repeated("7", 1e6 * s)),
    "digit words": lambda s: one(repeated("7 ", 1e6 * s)),
    "thousands": lambda s: one(repeated("777,", 3e5 * s)),
    "decimals": lambda s: one(repeated("7.", 3e5 * s)),
    "number words": lambda s: one(repeated("مليون ", 2e5 * s)),
    "number words ru": lambda s: one(repeated("сто двадцать тысяч ", 7e4 * s), "ru"),
    "waws": lambda s: one(repeated("و", 1e6 * s)),
    "clitics": lambda s: one(repeated("وال", 3e5 * s)),
    "brackets": lambda s: one(repeated("(", 1e5 * s)),
    "bracketed words": lambda s: one(repeated("(منظمة شنغهاي للتعاون ", 2e4 * s)),
    "quotes": lambda s: one(repeated("«منظمة شنغهاي للتعاون» ", 2e4 * s)),
    "one name": lambda s: one(repeated("منظمة شنغهاي للتعاون ", 1e5 * s)),
    "wrong name": lambda s: one(repeated("صندوق إنقاذ الجزر ", 5e4 * s)),
    "one-letter names": one_letter_names,
    "numbers": lambda s: one(joined("{n} دولة", 2e4 * s)),
    "member numbers": lambda s: one(repeated("تضم منظمة شنغهاي للتعاون 12 دولة ", 2e4 * s)),
    "people": lambda s: one(joined("{n} people killed,", 2e4 * s), "en"),
    "dollars": lambda s: one(joined("${n}k,", 1e5 * s), "en"),
    "scores": lambda s: one(joined("beat 3:{day} win,", 2e4 * s), "en"),
    "dates": lambda s: one(joined("{day} يناير {year}", 5e4 * s)),
    "founding dates": lambda s: one(joined(FOUNDED, 2e4 * s)),
    "days": lambda s: one(repeated("1و", 1e5 * s)),
    "days with and": lambda s: one(repeated("1 and ", 1e5 * s), "en"),
    "line ends": lambda s: one("march" + repeated("\n", 1e5 * s) + "x", "en"),
    "spaces": lambda s: one("x" + repeated(" ", 1e6 * s) + "x", "en"),
    "stops": lambda s: one(repeated(".", 1e6 * s)),
    "headings": lambda s: one(repeated("عنوان\nبني الجسر الجديد فوق النهر\n", 5e4 * s)),
    "fragments": lambda s: one(repeated("بني الجسر الجديد فوق النهر. جسر كبير. ", 2e4 * s)),
    "glued": lambda s: one(repeated("جسر.نهر،بحر:بر؛", 5e4 * s)),
    "same articles": many_articles,
    "same values": many_values,
    "controls": lambda s: one(repeated("\u202e\u200f\u2066", 1e6 * s)),
    "marks": lambda s: one("ب" + repeated("\u064b", 3e6 * s)),
    "mixed word": lambda s: one(repeated("aбب", 1.6e6 * s)),
    "dentals": lambda s: one(repeated("td", 1e5 * s) + "x", "en"),
    "long name": lambda s: one("x", names=listed([repeated("ب ", 1e4 * s) + "ب"])),
    "spaced name": lambda s: one("x", names=listed(["ب" + repeated(" ", 2e4 * s) + "ت"])),
    "nested names": nested_names,
    "swapped names": swapped_names,
}


def measure(name: str, share: float, answers) -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    articles, names = INPUTS[name](share)
    starter = reference_format.read(resource_path("reference", "kazakhstan.json"))
    checker = Checker(names or starter)
    if names is None:
        checker.check([article("منظمة شنغهاي للتعاون 5 دول", "warm")])
    start = time.process_time()
    result = checker.check(articles)
    spent = time.process_time() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    answers.put((spent, peak, len(result.findings)))


def in_a_process(name: str, share: float) -> tuple[float, float, int] | None:
    context = multiprocessing.get_context("fork")
    answers = context.Queue()
    process = context.Process(target=measure, args=(name, share, answers))
    process.start()
    process.join()
    return answers.get() if process.exitcode == 0 else None


def row(name: str, share: float) -> str:
    cells, last = [], None
    for part in (share / 4, share / 2, share):
        found = in_a_process(name, part)
        if found is None:
            return f"{name:18}{''.join(cells)}  stopped"
        ratio = found[0] / last if last and last > FEWEST_SECONDS else None
        cells.append(f"{found[0]:9.2f} s " + (f"{ratio:5.2f}x" if ratio else "      "))
        last = found[0]
        peak, count = found[1:]
    return f"{name:18}{''.join(cells)}{peak:7.0f} MB {count:7}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--only", nargs="+", choices=INPUTS, default=list(INPUTS))
    parser.add_argument("--share", type=float, default=1.0, help="of the full sizes")
    wanted = parser.parse_args()
    print(f"{'input':18}  a quarter         a half            all              peak    findings")
    for name in wanted.only:
        print(row(name, wanted.share), flush=True)


if __name__ == "__main__":
    sys.exit(main())
