"""The first pass: files become parts of articles, each with the id that it wants."""

from __future__ import annotations

import json
import zlib
from array import array
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, NamedTuple

from kzannotate.domain.codec import decode, encode
from kzannotate.domain.document import Article
from kzannotate.domain.report import LeftOut
from kzannotate.formats.sandbox import Sandbox
from kzannotate.text import spread_sets
from kzannotate.workbench.gathering import Found, article_of, free_id, read_file

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from kzannotate.workbench.corpora.folder import WorkFolder

STAGE = "survey"
PARTS = "parts.json"
_ABOUT, _ROOTS = "about.json", "roots.npy"
_IDS_AT_ONCE = 16_000_000


class Part(NamedTuple):
    """Articles that are read together.

    Args:
        group: number of the files that they come from.
        own: its number among the parts of those.
        first: number of the first article.
        articles: how many there are.
        renamed: new ids for articles whose own were taken, by their numbers in the part.
    """

    group: int
    own: int
    first: int
    articles: int
    renamed: dict[str, str]


def survey(folder: WorkFolder, number: int) -> None:
    """Read the files of a group in a confined process, and write their articles in parts."""
    plan = folder.plan()
    missed: list[LeftOut] = []
    with folder.making(STAGE, number) as room, Sandbox() as sandbox:
        found = (f for file in plan.groups[number] for f in read_file(file, sandbox, missed))
        counts = [_write(room, own, part) for own, part in enumerate(_in_parts(found, plan.part))]
        about = {"counts": counts, "left_out": encode(tuple(missed))}
        (room / _ABOUT).write_text(json.dumps(about), "utf-8")


def _in_parts(found: Iterator[Found], largest: int) -> Iterator[list[Article]]:
    part: list[Article] = []
    size = 0
    for each in found:
        article = article_of(each, 0, frozenset())
        own = len(article.text.encode("utf-8", "surrogatepass"))
        if part and size + own > largest:
            yield part
            part, size = [], 0
        part.append(article)
        size += own
    if part:
        yield part


def _write(room: Path, own: int, articles: list[Article]) -> int:
    ids = [a.document.id for a in articles]
    told = json.dumps([encode(a) for a in articles]).encode()
    (room / f"{own}.articles").write_bytes(zlib.compress(told, 1))
    (room / f"{own}.ids").write_text(json.dumps(ids), "utf-8")
    roots = array("Q", sorted(_hash(_root(id_)) for id_ in ids))
    spread_sets.save(room / f"{own}.{_ROOTS}", spread_sets.keys_from(roots.tobytes()))
    return len(articles)


def articles_of(folder: WorkFolder, part: Part) -> list[Article]:
    """The articles of a part, with their ids and places."""
    file = folder.done(STAGE, part.group) / f"{part.own}.articles"
    told = json.loads(zlib.decompress(file.read_bytes()))
    return [_placed(decode(Article, a), part, number) for number, a in enumerate(told)]


def _placed(article: Article, part: Part, number: int) -> Article:
    from dataclasses import replace

    id_ = part.renamed.get(str(number), article.document.id)
    document = replace(article.document, id=id_, position=part.first + number)
    return Article(document, article.text, article.source_name)


def parts_of(folder: WorkFolder) -> list[Part]:
    """All parts in the order of their articles."""
    return [Part(*told) for told in folder.get(PARTS)]


def left_out_of(folder: WorkFolder, groups: int) -> list[LeftOut]:
    """What could not be read."""
    return [
        decode(LeftOut, told)
        for number in range(groups)
        for told in _about(folder, number)["left_out"]
    ]


def number_parts(folder: WorkFolder, groups: int) -> list[Part]:
    """Give all articles their numbers, and ids that are taken another ending.

    Raises:
        LookupError: there is no article.
    """
    counts = [(g, n, c) for g in range(groups) for n, c in enumerate(_about(folder, g)["counts"])]
    if not counts:
        raise LookupError
    files = [folder.done(STAGE, group) / f"{own}.{_ROOTS}" for group, own, _ in counts]
    twice = _twice(files, sum(count for _, _, count in counts))
    taken: set[str] = set()
    parts: list[Part] = []
    first = 0
    for (group, own, count), file in zip(counts, files, strict=True):
        renamed: dict[str, str] = {}
        if spread_sets.has_any(spread_sets.load(file), twice):
            renamed = _renamed(folder.done(STAGE, group) / f"{own}.ids", set(twice), taken)
        parts.append(Part(group, own, first, count, renamed))
        first += count
    folder.put(PARTS, parts)
    return parts


def _twice(files: Sequence[Path], count: int) -> array[int]:
    """Hashes of beginnings of ids that several articles have."""
    found = array("Q")
    for low, high in spread_sets.ranges(count // _IDS_AT_ONCE + 1):
        found.frombytes(spread_sets.repeated(map(spread_sets.load, files), low, high))
    return found


def _renamed(file: Path, twice: set[int], taken: set[str]) -> dict[str, str]:
    renamed = {}
    for number, wanted in enumerate(json.loads(file.read_text("utf-8"))):
        if _hash(_root(wanted)) in twice:
            free = free_id(wanted, taken)
            taken.add(free)
            if free != wanted:
                renamed[str(number)] = free
    return renamed


def _root(id_: str) -> str:
    """What an id and all those that it may be given instead begin with."""
    head, sign, number = id_.rpartition("~")
    while sign and number.isdecimal():
        id_ = head
        head, sign, number = id_.rpartition("~")
    return id_


def _hash(text: str) -> int:
    data = text.encode("utf-8", "surrogatepass")
    return int.from_bytes(blake2b(data, digest_size=8).digest(), "little")


def _about(folder: WorkFolder, group: int) -> dict[str, Any]:
    told: dict[str, Any] = json.loads((folder.done(STAGE, group) / _ABOUT).read_text("utf-8"))
    return told
