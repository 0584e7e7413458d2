"""Finding names and checking articles, as ratios to named rivals measured in the same run.

    python benchmarks/checking.py [--megabytes 1 10] [--names 1000 10000 100000]

The rivals are spaCy's blank Arabic pipeline with an EntityRuler or a PhraseMatcher that know the
same names; they read text that we folded before, ours folds as well. Where spaCy is not
installed, those columns stay empty. CPU time, median of rounds that take turns. Absolute speed
is the machine's; the ratios are what counts.
"""

from __future__ import annotations

import argparse
import gc
import multiprocessing
import resource
import statistics
import time
from collections import defaultdict, deque
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from corpus import World, world
from kzannotate.detection.articles.article_text import ArticleText
from kzannotate.detection.names.glossary import Glossary
from kzannotate.detection.readings.reading import STEPS, Reading
from kzannotate.detection.rule import Rule, Scope, rules_of
from kzannotate.detection.running.checker import Checker
from kzannotate.detection.running.streaming import Stream
from kzannotate.formats.check_jsonl import line
from kzannotate.text.fold import fold_word
from kzannotate.text.matching import PROCLITICS, PhraseMatcher, longest
from kzannotate.text.tokens import tokens_in

if TYPE_CHECKING:
    from kzannotate.detection.running.packing import ArticleResult
    from kzannotate.domain.document import Article
    from kzannotate.domain.entity import Reference
    from kzannotate.domain.finding import Finding
    from kzannotate.domain.span import Span

ROUNDS = 3
RIVAL_MEGABYTES = 1.0
CHECK_MEGABYTES = 1.0
LARGE = 50
NAMES = [1_000, 10_000, 100_000]
Rival = Callable[[str], int]
STEP_NAMES = (
    "folding and words",
    "sentences",
    "names",
    "mentions",
    "dates",
    "amounts",
    "claims",
    "figures",
)


def clock(tasks: dict[str, Callable[[], object]], rounds: int = ROUNDS) -> dict[str, float]:
    """Median CPU seconds of each task; the tasks take turns."""
    taken: dict[str, list[float]] = {name: [] for name in tasks}
    for _ in range(rounds):
        for name, task in tasks.items():
            gc.collect()
            start = time.process_time()
            task()
            taken[name].append(time.process_time() - start)
    return {name: statistics.median(times) for name, times in taken.items()}


def megabytes(articles: list[Article]) -> float:
    return sum(len(a.text.encode()) for a in articles) / 1e6


def matcher_of(listed: tuple[str, ...]) -> PhraseMatcher:
    return PhraseMatcher([" ".join(tokens_in(name).words) for name in listed])


def scan(matcher: PhraseMatcher, articles: list[Article]) -> list[list[Span]]:
    """Raw stretches of the longest names in each article, from the raw text."""
    found = []
    for article in articles:
        tokens = tokens_in(article.text)
        hits = longest(matcher.find(tokens))
        found.append(tokens.spans([(h.first, h.last, h.skip) for h in hits]))
    return found


def exhaustive(listed: tuple[str, ...], articles: list[Article]) -> list[list[Span]]:
    """The same by trying every word, every proclitic and every length; slow and simple."""
    phrases = {" ".join(tokens_in(name).words) for name in listed}
    longest_name = max(p.count(" ") for p in phrases) + 1
    found = []
    for article in articles:
        tokens = tokens_in(article.text)
        spans, next_free = [], 0
        for first in range(len(tokens.words)):
            best = None
            for count in range(longest_name, 0, -1):
                words = tokens.words[first : first + count]
                skips = [
                    s
                    for s, opening in openings(words[0])
                    if " ".join((opening, *words[1:])) in phrases
                ]
                if len(words) == count and skips and first >= next_free:
                    best = (count, skips[0])
                    break
            if best:
                spans.append(tokens.span(first, first + best[0] - 1, best[1]))
                next_free = first + best[0]
        found.append(spans)
    return found


def openings(word: str) -> list[tuple[int, str]]:
    """What a name may begin with inside a word, and how many letters stand before it."""
    found = []
    for clitic in PROCLITICS:
        rest = word[len(clitic) :]
        if word.startswith(clitic) and rest:
            found.append((len(clitic), rest))
            if clitic.endswith("ل") and rest.startswith("ل"):
                found += [(len(clitic), "ال" + rest[1:]), (len(clitic), "ال" + rest)]
    return sorted(found)


def recall(found: list[list[Span]], wanted: list[list[Span]]) -> float:
    hit = sum(len(set(f) & set(w)) for f, w in zip(found, wanted, strict=True))
    return hit / sum(map(len, wanted))


def rivals(listed: tuple[str, ...]) -> dict[str, Rival]:
    """spaCy's two matchers with the same names; none where spaCy is absent."""
    try:
        import spacy
        from spacy.matcher import PhraseMatcher as SpacyMatcher
        from spacy.util import filter_spans
    except ImportError:
        return {}
    folded = [fold_word(name) for name in listed]
    ruled = spacy.blank("ar")
    ruler = ruled.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "NAME", "pattern": name} for name in folded])
    plain = spacy.blank("ar")
    matcher = SpacyMatcher(plain.vocab)
    matcher.add("NAME", list(plain.tokenizer.pipe(folded)))
    return {
        "EntityRuler": lambda text: len(ruled(text).ents),
        "PhraseMatcher": lambda text: len(filter_spans(matcher(plain(text), as_spans=True))),
    }


def against_rivals(made: World, count: int) -> None:
    articles = made.articles(RIVAL_MEGABYTES)
    size = megabytes(articles)
    folded = [fold_word(a.text) for a in articles]
    matcher = matcher_of(made.listed)
    Checker(made.reference).check(articles[:2])
    others = rivals(made.listed)
    wanted = exhaustive(made.listed, articles)
    expected = sum(map(len, wanted))
    checker = Checker(made.reference)
    checker.check(articles[:1])  # the reference is made ready once for all articles
    tasks: dict[str, Callable[[], object]] = {
        "scan": lambda: scan(matcher, articles),
        "check": lambda: afresh(checker, articles),
    }
    tasks |= {name: partial(each, rival, folded) for name, rival in others.items()}
    times = clock(tasks)
    share = {name: each(rival, folded) / expected for name, rival in others.items()}
    print(f"\n{count:,} names, {size:.1f} MB, {expected:,} mentions by exhaustive search")
    print(f"  {'what':16}{'MB/s':>8}{'found':>8}  {'scan is':>8}  {'check is':>8}")
    share |= {"scan": recall(scan(matcher, articles), wanted)}
    for name, seconds in times.items():
        cells = [f"{size / seconds:8.2f}", f"{share[name]:8.1%}" if name in share else " " * 8]
        if name in others:
            cells += [f"  {seconds / times[own]:7.1f}x" for own in ("scan", "check")]
        print(f"  {name:16}{''.join(cells)}")
    if not others:
        print("  spaCy is not installed: nothing to compare with")


def each(rival: Rival, texts: list[str]) -> int:
    return sum(map(rival, texts))


def afresh(checker: Checker, articles: list[Article]) -> Checker:
    """A check that has read nothing yet, with a reference that is ready."""
    checker.check([])
    checker.check(articles)
    return checker


def growth(sizes: list[float], counts: list[int], worlds: dict[int, World]) -> None:
    print("\nseconds per MB of a whole check, against the first row (the reference is ready)")
    middle = counts[len(counts) // 2]
    rows = [(CHECK_MEGABYTES, count) for count in counts]
    rows += [(size, middle) for size in sizes if (size, middle) not in rows]
    first = None
    for size, count in rows:
        articles = worlds[count].articles(size)
        checker = Checker(worlds[count].reference)
        checker.check(articles[:1])
        spent = clock(
            {"check": partial(afresh, checker, articles)}, rounds=1 if size > 2 else ROUNDS
        )
        cost = spent["check"] / megabytes(articles)
        first = first or cost
        print(f"  {size:6.0f} MB {count:8,} names {cost:8.3f}  {cost / first:5.2f}x")


def again(made: World, count: int) -> None:
    articles = made.articles(CHECK_MEGABYTES)
    more = made.articles(0.001, seed=7)[:1]
    checker = Checker(made.reference)
    whole = clock({"all": partial(afresh, checker, articles)}, rounds=1)["all"]
    checker.check(articles)
    nothing = clock({"nothing": lambda: checker.check(articles)}, rounds=1)["nothing"]
    one = clock({"one": lambda: checker.check([*articles, *more])}, rounds=1)["one"]
    name = made.reference.names[0]
    names = (replace(name, text=name.text + " الثاني"), *made.reference.names[1:])
    other = replace(made.reference, names=names)
    changed = clock({"name": lambda: renewed(checker, other, articles)}, rounds=1)["name"]
    print(
        f"\nchecking again, {count:,} names, {len(articles)} articles, as shares of the first check"
    )
    rows = (
        ("nothing new", nothing),
        ("one more article", one),
        ("one changed name", changed),
    )
    for what, seconds in rows:
        print(f"  {what:18}{seconds / whole:7.1%}  {seconds * 1e3:8.1f} ms")


def renewed(checker: Checker, reference: Reference, articles: list[Article]) -> None:
    checker.with_reference(reference).check(articles)


def two_processes(made: World, count: int, size: float) -> None:
    """Wall and CPU time of one check with one process and with two, start and reference included.

    Results are made lines where the articles are read, as the command line does.
    """
    size = max(size, 2 * CHECK_MEGABYTES)
    articles = made.articles(size)
    print(f"\ntwo processes against one, {count:,} names, {size:.0f} MB")
    spent = {}
    for workers in (1, 2):
        start, before = time.perf_counter(), _cpu_seconds()
        streamed = Stream(made.reference, articles, tell=as_lines, processes=workers)
        deque(streamed, maxlen=0)
        deque(streamed.findings(), maxlen=0)
        wall, spent[workers] = time.perf_counter() - start, _cpu_seconds() - before
        print(f"  {workers} {wall:8.2f} s of wall, {spent[workers]:8.2f} s of CPU")
        spent[workers] = wall
    print(f"  {spent[1] / spent[2]:.2f}x")


def as_lines(shown: ArticleResult) -> tuple[str, tuple[Finding, ...]]:
    """What an article shows, its records as text."""
    return "\n".join(map(line, (*shown.mentions, *shown.claims))), shown.findings


def _cpu_seconds() -> float:
    """What this process and its finished children have used."""
    used = (resource.getrusage(w) for w in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(u.ru_utime + u.ru_stime for u in used)


def stages(made: World, count: int) -> None:
    """Where the time of a check goes, step by step and rule by rule."""
    articles = made.articles(CHECK_MEGABYTES)
    checker = Checker(made.reference)
    checker.check(articles)
    glossary = Glossary(made.reference)
    least: dict[str, float] = {}
    for _ in range(ROUNDS):
        spent: dict[str, float] = defaultdict(float)
        readings = [Reading(ArticleText(a), glossary) for a in articles]
        for start in range(0, len(readings), 16):
            batch = readings[start : start + 16]
            for name, step in zip(STEP_NAMES, STEPS, strict=True):
                spent[name] += _seconds(step, batch)
            for rule in rules_of(Scope.ARTICLE, frozenset()):
                spent["rules of one article"] += _seconds(
                    partial(_told, rule), [[r] for r in batch]
                )
            spent["results"] += _seconds(Reading.rest, batch)
        for rule in rules_of(Scope.COLLECTION, frozenset()):
            spent[f"rule {rule.info.name}"] += _seconds(partial(_told, rule), [readings])
        least = {k: min(v, least.get(k, v)) for k, v in spent.items()}
    size = megabytes(articles)
    print(f"\nmilliseconds per MB, {count:,} names; in all {1e3 * sum(least.values()) / size:.0f}")
    for name, seconds in sorted(least.items(), key=lambda item: -item[1]):
        print(f"  {name:28}{1e3 * seconds / size:7.1f}")


def _told(rule: Rule, readings: list[Reading]) -> int:
    return sum(1 for _ in rule.find(readings))


def _seconds(step: Callable[[Any], object], each: list[Any]) -> float:
    start = time.process_time()
    for one in each:
        step(one)
    return time.process_time() - start


def peak(task: Callable[[int, float], float], count: int, size: float) -> float:
    """Peak memory, in megabytes, of a process that makes the articles and checks them."""
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(task, (count, size))


def _peak_of_check(count: int, size: float) -> float:
    made = world(count)
    Checker(made.reference).check(made.articles(size))
    return _peak_megabytes()


def _peak_of_stream(count: int, size: float) -> float:
    made = world(count)
    streamed = Stream(made.reference, made.stream(size))
    deque(streamed, maxlen=0)
    deque(streamed.findings(), maxlen=0)
    return _peak_megabytes()


def _peak_megabytes() -> float:
    # A new process's resource usage begins with its parent's peak; Linux also tells its own.
    status = Path("/proc/self/status")
    if status.exists():
        own = next(li for li in status.read_text().splitlines() if li.startswith("VmHWM"))
        return int(own.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


PARTS = ("rivals", "stages", "growth", "again", "processes", "memory")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--megabytes", type=float, nargs="+", default=[1, 10])
    parser.add_argument("--names", type=int, nargs="+", default=NAMES)
    parser.add_argument("--only", nargs="+", choices=PARTS, default=PARTS)
    wanted = parser.parse_args()
    worlds = {count: world(count) for count in wanted.names}
    middle = wanted.names[len(wanted.names) // 2]
    parts: dict[str, Callable[[], object]] = {
        "rivals": lambda: [against_rivals(made, count) for count, made in worlds.items()],
        "stages": lambda: stages(worlds[middle], middle),
        "growth": lambda: growth(wanted.megabytes, wanted.names, worlds),
        "again": lambda: again(worlds[middle], middle),
        "processes": lambda: two_processes(worlds[middle], middle, wanted.megabytes[-1]),
        "memory": lambda: memory(wanted.megabytes, wanted.names),
    }
    for name in PARTS:
        if name in wanted.only:
            parts[name]()


def memory(sizes: list[float], counts: list[int]) -> None:
    print("\npeak memory, streamed and with one result for all")
    middle = counts[len(counts) // 2]
    for count, size in [*((c, sizes[0]) for c in counts), *((middle, s) for s in sizes[1:])]:
        print(f"  {count:8,} names, {size:4.0f} MB of articles", end="", flush=True)
        print(f"  {peak(_peak_of_stream, count, size):5.0f} MB", end="", flush=True)
        whole = f"{peak(_peak_of_check, count, size):5.0f} MB" if size < LARGE else "not tried"
        print(f"  {whole}")


if __name__ == "__main__":
    main()
