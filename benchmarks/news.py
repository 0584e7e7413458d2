"""News as it comes in: days run on, matters last a few of them, names and words grow.

The benchmark's corpus. Every topic region has about seven articles a day, so that more articles
are more days and not more articles on the same ones. Two thirds of an article's matters are told
by others too, within one to four days, mostly with the same figures. What is told of a body in
passing stays as it is. New names and words keep coming, ever more rarely. The articles of
``corpus.py``, in which all names are of all matters and all is random, are the worst case.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import corpus

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.domain.document import Article

REGIONS = 8
A_DAY = 7
FIRST_DAY = date(2012, 1, 1)
_GOES_ON = 0.6
"""How many articles are of a matter that is being told of already."""
_LONGEST = 4
_SLIPS, _TOLD = 0.03, 0.6
"""How often a figure is told otherwise, and how many of its matter's figures an article tells."""
_NEW_WORD, _WORDS_AT_FIRST, _NAMES_AT_FIRST = 0.25, 800, 40
_FIGURES = (
    "{act} {name} {number} {noun} في {word} قرب {place}",
    "{act} {word} {plain} {number} {noun} كما قالت {name}",
    "{act} {name} على {word} {number} مليون دولار {plain}",
    "{act} {word} إلى {place} {number} طنا من {plain}",
    "ارتفعت حصة {name} في {word} إلى {share}%",
    "{act} {word} التي {act} {name} حتى {day} {month}",
    "{act} {word} {number} كيلومترا قرب {place}",
)
_STANDING = (
    "{act} {name} التي تضم {members} عضوا {word} {plain} {plain} {word}",
    "{plain} {word} {name} التي تأسست في عام {founded} {act} {plain} {word}",
    "{act} {name} {plain} {word} حيث يعمل {size} باحثا {plain} {word}",
)
_PASSING = (
    "{act} {name} {word} {plain} في {place}، {act} {plain} {word}",
    "{act} {plain} مع {name} على {word} {plain} فوق {plain}",
    "ولم {act} {name} أي {plain} على {word} حتى {plain}",
    "{act} {plain} {word} ب{name} قبل {plain}، ثم {act} إلى {place}",
    "{plain} {plain} {word} {act} {plain}، {plain} {word} {plain} {plain}",
    "{word} {act} {plain} إن {plain} {word} {plain} {act} على {plain} {word}",
    "{act} {name} إلى {place} {plain} عن {word} {plain} {plain}",
)


@dataclass
class _Region:
    """A part of the news with names and words of its own."""

    names: tuple[str, ...]
    words: list[str] = field(default_factory=list)
    matters: list[_Matter] = field(default_factory=list)
    told: int = 0

    def name(self, random_: random.Random) -> str:
        """A name, mostly a well-known one."""
        known = min(len(self.names), _NAMES_AT_FIRST + int(6 * self.told**0.6))
        return self.names[int(known * random_.random() ** 2)]

    def word(self, random_: random.Random) -> str:
        """A word, now and then one that nobody wrote before."""
        if len(self.words) < _WORDS_AT_FIRST or random_.random() < _NEW_WORD / self._age():
            self.words.append(f"ال{corpus.made_up(random_)}")
            return self.words[-1]
        return self.words[int(len(self.words) * random_.random() ** 2)]

    def _age(self) -> float:
        return float(max(1, self.told) ** 0.3)


@dataclass
class _Matter:
    """What several articles tell of: who, what, and how much of it.

    Args:
        names: of those that take part.
        words: by which it is known.
        figures: sentences with a place for one number each, and the numbers.
        left: days on which it is still told of.
    """

    names: list[str]
    words: list[str]
    figures: list[tuple[str, int]]
    left: int


class News:
    """Articles of one made-up world, the same at each run.

    Args:
        world: names and the reference.
        size: of an article, in bytes of UTF-8.
    """

    def __init__(self, world: corpus.World, size: int = corpus.ARTICLE_BYTES) -> None:
        self._size = size
        self._random = random.Random(corpus.SEED)
        listed = world.listed
        self._regions = [_Region(listed[n::REGIONS]) for n in range(REGIONS)]
        texts = {name.entity: name.text for name in world.reference.names}
        self._members = {texts[f.entity]: int(str(f.value)) for f in world.reference.facts}

    def stream(self, megabytes: float = float("inf")) -> Iterator[Article]:
        """So many megabytes, day after day."""
        day, number, size = FIRST_DAY, 0, 0
        while True:
            order = [r for r in self._regions for _ in range(A_DAY)]
            self._random.shuffle(order)
            for region in order:
                if size >= megabytes * 1e6:
                    return
                article = self._article(region, f"news-{number}", day)
                yield article
                number, size = number + 1, size + len(article.text.encode())
            day += timedelta(1)
            for region in self._regions:
                self._go_on(region)

    def _go_on(self, region: _Region) -> None:
        for matter in region.matters:
            matter.left -= 1
        region.matters = [m for m in region.matters if m.left > 0]

    def _article(self, region: _Region, id_: str, day: date) -> Article:
        random_ = self._random
        if not region.matters or random_.random() >= _GOES_ON:
            region.matters.append(self._matter(region))
        matter = random_.choice(region.matters)
        region.told += 1
        told = [f for f in matter.figures if random_.random() < _TOLD]
        waiting = [self._told(*figure) for figure in told]
        lines = [f"{matter.names[0]} {matter.words[0]} {matter.words[1]}"]
        size = len(lines[0].encode())
        while size < self._size:
            sentences = [waiting.pop(0)] if waiting else []
            sentences += [self._passing(region, matter) for _ in range(3 - len(sentences))]
            lines.append(corpus.noisy("".join(f"{s}. " for s in sentences).strip(), random_))
            size += len(lines[-1].encode())
        made = corpus.wrapped(id_, "\n".join(lines))
        return replace(made, document=replace(made.document, published=day.isoformat()))

    def _matter(self, region: _Region) -> _Matter:
        random_ = self._random
        matter = _Matter(
            [region.name(random_) for _ in range(4)],
            [region.word(random_) for _ in range(6)],
            [],
            random_.randint(1, _LONGEST),
        )
        for figure in random_.sample(_FIGURES, 3):
            shape = self._filled(figure, region, matter)
            most = 75 if "{share}" in figure else 20 if "{day}" in figure else 4000
            matter.figures.append((shape, random_.randint(2, most)))
        return matter

    def _told(self, shape: str, number: int) -> str:
        if self._random.random() < _SLIPS:
            number += 1 + number // 4
        return shape.replace("#", str(number))

    def _passing(self, region: _Region, matter: _Matter) -> str:
        if self._random.random() < 0.1:
            return self._filled(self._random.choice(_STANDING), region, matter)
        return self._filled(self._random.choice(_PASSING), region, matter)

    def _filled(self, sentence: str, region: _Region, matter: _Matter) -> str:
        parts, name = [], ""
        for piece in sentence.split("{"):
            slot, closing, rest = piece.partition("}")
            if not closing:
                parts.append(piece)
                continue
            found = self._slot(slot, region, matter, name)
            name = found if slot == "name" else name
            parts.append(found + rest)
        return "".join(parts)

    def _slot(self, slot: str, region: _Region, matter: _Matter, name: str) -> str:
        random_ = self._random
        if slot in ("name", "place"):
            return random_.choice(matter.names) if random_.random() < 0.7 else region.name(random_)
        if slot == "word":
            return random_.choice(matter.words) if random_.random() < 0.4 else region.word(random_)
        if slot in ("plain", "act"):
            often = random_.random() < 0.3
            return (
                random_.choice(corpus.FILLERS) if often else region.word(random_)[slot == "act" :]
            )
        if slot in _STANDS:  # what everybody tells alike of one body
            own = random.Random(f"{name}{slot}").randint(*_STANDS[slot])
            own = self._members.get(name, own) if slot == "members" else own
            return str(own + (random_.random() < _SLIPS / 2))
        if slot in ("number", "share", "day"):
            return "#"
        return random_.choice(
            {"noun": corpus.NOUNS, "month": corpus.MONTHS}.get(slot, corpus.FILLERS)
        )


_STANDS = {"members": (5, 90), "size": (5, 900), "founded": (1920, 2010)}
"""Numbers that belong to a body, and between which they lie."""
