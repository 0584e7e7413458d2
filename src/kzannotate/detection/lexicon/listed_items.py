"""Lists that a colon, a bracket, a dash or "namely" opens, and how many items they hold."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING

from kzannotate.domain.span import Span
from kzannotate.text.fold import fold_word
from kzannotate.text.matching import is_arabic
from kzannotate.text.noun_stems import noun_stems

if TYPE_CHECKING:
    from collections.abc import Sequence

_NAMELY = r"(?:و?هي|و?هم|وهما|namely|а\sименно|это|атап\sайтқанда)"
_OPENING = re.compile(
    r"(?P<gap>[^.!?؟\n;؛():]{0,60}?)"
    rf"(?:(?P<colon>:)|(?P<bracket>\()|(?P<dash>\s[-–—]\s)|(?P<namely>[،,]?\s{_NAMELY}\s(?!.{{0,30}}:)))\s*"
)
_SEPARATOR = re.compile(r"[;؛،,]\s*(?P<and>و(?=\S)|and\s|и\s|және\s)?")
_HEAVY = re.compile(r"[;؛]\s*(?P<and>و(?=\S)|and\s|и\s|және\s)?")
"""Between items that hold commas of their own: names with their offices."""
_BULLET = re.compile(r"\s*(?:[-–—•*·]|\d{1,2}[.)])\s+(?P<item>\S[^\n]*)(?:\n|$)")
_BULLETS_BEHIND = re.compile(r"(?P<gap>[^.!?؟\n;؛():]{0,60}?):[ \t]*\n")
_JOINED = re.compile(r"\s(?:و(?=\S)|(?:and|и|және|мен|пен)\s)")
_ROW_END = re.compile(r"[.;\n]")
_NAMES_APART = re.compile(r",?\s(?:and|и|және|мен)\s|,\s")
_INNER = re.compile(r"\([^()]*\)")
_ARTICLE = re.compile(r"\bthe\s(?=[A-Z])")
"""Before a name: it begins with a capital all the same."""
_END = re.compile(r"[.!?؟\n)]")
_DASH_END = re.compile(r"[.!?؟\n)]|\s[-–—]\s")
_QUOTES = "\"«»“”„'"
_QUOTE = re.compile('[«»“”„"]')
_AFTER_QUOTE = " ,.،؛;:!?؟)\n"
_SAID = re.compile(
    r"(?:[،,]|\s[-–—])\s?(?:[-–—]\s)?(?:"
    r"(?:أضاف|أضافت|قال|قالت|أوضح|أوضحت|ذكر|ذكرت|أكد|أكدت|صرح|صرحت)"
    r"|(?:сказал|добавил|отметил|заявил|уточнил|пояснил|рассказал|подчеркнул)[аи]?"
    r"|деді|дейді|деп\sқосты)\s"
)
"""Who says so, behind a list: أضاف الوزير, добавил министр."""
_TITLE = re.compile(r"«[^«»\n]{1,80}»|“[^“”\n]{1,80}”|„[^„“”\n]{1,80}[“”]|\"[^\"\n]{1,80}\"")
_BETWEEN_TITLES = re.compile(r"\s*[،,;؛]?\s*(?:و|and\s|и\s|және\s|мен\s)?\s*")
_QUALIFIED = re.compile(r"\s*(?:\(|[،,;؛]\s|و|(?:and|и|және)\s)")
"""What may go on with further items that are no titles in quotes."""
_LONGEST_LIST, _LONGEST_ROW, _LONGEST_NAME = 600, 300, 3
_RUN_ON = 2
_SHORT_LAST = 2
_FEWEST = 2
_COUPLED_WORDS = (
    "research development science technolog innovation education training trade invest industr"
    " culture art arts sport tourism youth health safety social water sanitation energy power food"
    " agriculture roads bridges transport communic logist oil gas planning finance econom security"
    " defence بحث تطوير علوم تكنولوجيا ابتكار تعليم تدريب تجارة استثمار صناعة ثقافة فنون رياضة"
    " سياحة شباب صحة سلامة مياه صرف طاقة غذاء زراعة طرق جسور نقل اتصالات نفط غاز تخطيط مالية"
    " اقتصاد أمن دفاع наук технолог инновац образован обучен торговл инвестиц промышлен культур"
    " искусств спорт туризм молодеж здравоохран вод энергет сельск дорог мост транспорт связ"
    " логистик нефт газ финанс экономик ғылым технология білім сауда инвестиция өнеркәсіп мәдениет"
    " өнер спорт туризм жастар денсаулық су энергетика ауыл жол көпір көлік мұнай газ қаржы"
)


class Opener(Enum):
    """What opens a list."""

    COLON = "colon"
    BRACKET = "bracket"
    DASH = "dash"
    NAMELY = "namely"


@dataclass(frozen=True)
class Listed:
    """A list behind a number.

    Args:
        span: raw place of the list.
        gap: the raw words between the number and the list.
        items: what stands between its separators; a last "and" is not split.
        anded: whether items but the last begin with "and", as Arabic ones do.
        heavy: semicolons or lines part the items, which may hold commas of their own.
    """

    span: Span
    gap: str
    opener: Opener
    items: tuple[str, ...]
    anded: bool
    heavy: bool = False

    @property
    def quoted(self) -> bool:
        """Whether each item is a title in quotes."""
        return all(i[0] in _QUOTES and i[-1] in _QUOTES for i in self.items)

    @property
    def parts(self) -> list[str]:
        """The items, split at each "and" where no more than that parts them."""
        if self.heavy:
            return list(self.items)
        return [p for i in self.items for p in _JOINED.split(i)]

    def count(self) -> tuple[int, int]:
        """How many things are listed at least and at most; (0, 0) where it is no list.

        "Trade and transport" may be one or two; a last "and" parts two, unless the two often
        go together.
        """
        if self.quoted or self.heavy:
            return len(self.items), len(self.items)
        if len(self.items) == 1:
            parts = self.parts
            if len(parts) <= _RUN_ON:
                return 0, 0
            return len(parts) - _couples(parts), len(parts)
        fewest = len(self.items) - self._appositions()
        opening = _JOINED.split(self.items[0])
        if len(self.items) == _FEWEST and len(opening) > _RUN_ON:
            longest = max(len(p.split()) for p in opening)
            runs_on = len(self.items[1].split()) > max(_SHORT_LAST, longest)
            fewest = len(opening) - _couples(opening) if runs_on else fewest
        *others, last = (_JOINED.split(i) for i in self.items)
        plain = not self.anded and all(len(o) == 1 for o in others)
        if plain and len(last) == _FEWEST and self._is_item(last[1]) and not _couples(last):
            fewest += 1
        return fewest, len(self.parts)

    def _appositions(self) -> int:
        """How many items may tell more of the name before them: Omar, a singer, and Ali."""
        pairs = itertools.pairwise(self.items)
        return sum(a[0].isupper() and b[0].islower() and not _JOINED.search(a) for a, b in pairs)

    def _is_item(self, last: str) -> bool:
        """Whether what stands behind the last "and" is an item, and no clause that goes on."""
        named = all(i[0].isupper() for i in self.items)
        return last[0].isupper() if named else len(last.split()) <= _SHORT_LAST


def list_behind(raw: str, place: int) -> Listed | None:
    """The list that opens behind a raw place, in the same sentence."""
    bullets = _bullets_behind(raw, place)
    if bullets is not None:
        return bullets
    opening = _OPENING.match(raw, place)
    if opening is None or opening.lastgroup is None:
        return None
    opener = next(o for o in Opener if opening[o.value])
    start = opening.end()
    if raw[start : start + 1] in tuple(_QUOTES):
        return _titles(raw, start, opening["gap"], opener)
    stop = min(len(raw), start + _LONGEST_LIST)
    hidden = _INNER.sub(lambda m: "_" * len(m.group()), raw[start:stop])
    found = (_DASH_END if opener is Opener.DASH else _END).search(hidden)
    closed = found is not None and (opener is not Opener.BRACKET or found.group() == ")")
    end = start + found.start() if found and closed else -1
    if found is None and stop == len(raw) and opener is not Opener.BRACKET:
        end = stop
    end = min(end, _end_of_speech(raw, start, stop))
    if end <= start:
        return None
    listed = _ARTICLE.sub("", _INNER.sub("", raw[start:end]))
    separator = _HEAVY if len(_HEAVY.findall(listed)) > 1 else _SEPARATOR
    signs = list(separator.finditer(listed))
    parted = [i.strip() for i in separator.sub("\0", listed).split("\0") if i.strip()]
    items = tuple(parted if separator is _HEAVY else _own(parted))
    if separator is _HEAVY:
        return Listed(
            Span(start, end), opening["gap"], opener, tuple(items), anded=False, heavy=True
        )
    if opener is Opener.NAMELY and _runs_on_with_and(items, signs):
        end, items = start + signs[0].start(), items[:1]
    anded = any(sign["and"] for sign in signs[: max(0, len(items) - 2)])
    return Listed(Span(start, end), opening["gap"], opener, tuple(items), anded) if items else None


def _runs_on_with_and(items: Sequence[str], signs: Sequence[re.Match[str]]) -> bool:
    """Whether an Arabic list has an "and" before each item, so that its first comma ends it."""
    if len(items) < _FEWEST or signs[0]["and"] or not is_arabic(items[0]):
        return False
    return sum(w.startswith("و") for w in items[0].split()[1:]) >= _RUN_ON


def names_behind(raw: str, place: int) -> Listed | None:
    """The row of names that nothing but a comma sets off: four towns, Aral, Kentau and Turan."""
    start = place + len(", ")
    if raw[place:start] != ", ":
        return None
    stop = _ROW_END.search(raw, start, start + _LONGEST_ROW)
    end = stop.start() if stop else min(len(raw), start + _LONGEST_ROW)
    names = _NAMES_APART.split(raw[start:end])
    joined = len(names) > _FEWEST and not raw[start:end].endswith(f", {names[-1]}")
    if not joined or not all(map(_is_name, names)):
        return None
    return Listed(Span(start, end), "", Opener.COLON, tuple(names), anded=True)


def _is_name(part: str) -> bool:
    """Whether a part of a row is up to three words with capitals."""
    words = part.split()
    return 0 < len(words) <= _LONGEST_NAME and all(w[0].isupper() for w in words)


def _end_of_speech(raw: str, start: int, stop: int) -> int:
    """Where words in quotes end that began before a list, or where the speaker is told behind it.

    «There are two wards: one for the old and one for the young», added the minister.
    """
    inside = False
    end = stop
    for sign in _QUOTE.finditer(raw, start, stop):
        opens = sign.group() in "«„“" or (sign.group() == '"' and not inside)
        at_word = raw[sign.end() : sign.end() + 1].strip(_AFTER_QUOTE)
        if not inside and not (opens and at_word):
            end = sign.start()
            break
        inside = not inside
    said = _SAID.search(raw, start, end)
    return said.start() if said else end


def _bullets_behind(raw: str, place: int) -> Listed | None:
    """A list in lines of their own, each with a bullet or a number."""
    opening = _BULLETS_BEHIND.match(raw, place)
    if opening is None:
        return None
    items, end = [], opening.end()
    line = _BULLET.match(raw, end)
    while line:
        items.append(line["item"].strip())
        end = line.end("item")
        line = _BULLET.match(raw, line.end())
    if len(items) < _FEWEST:
        return None
    span = Span(opening.end(), end)
    return Listed(span, opening["gap"], Opener.COLON, tuple(items), anded=False, heavy=True)


def _titles(raw: str, start: int, gap: str, opener: Opener) -> Listed | None:
    """A row of titles in quotes: «…», «…» and «…»."""
    items, end = [], start
    title = _TITLE.match(raw, start)
    while title:
        items.append(title.group())
        end = title.end()
        joint = _BETWEEN_TITLES.match(raw, end)
        title = _TITLE.match(raw, joint.end() if joint else end)
    if len(items) < _FEWEST or _QUALIFIED.match(raw, end):
        return None
    return Listed(Span(start, end), gap, opener, tuple(items), anded=False)


_FOR_HOW_LONG = ("لمدة ", "لفترة ", "وذلك ", "على مدى ", "خلال ", "for a ", "сроком ", "на срок ")


def _own(items: list[str]) -> list[str]:
    """The items less the clause that goes on behind the list.

    A list of names ends where an item begins small; a list that runs on with "and" ends at the
    first comma; no item tells for how long.
    """
    items = items[:1] + list(
        itertools.takewhile(lambda i: not i.startswith(_FOR_HOW_LONG), items[1:])
    )
    clause = len(items) > 1 and len(items[1].split()) > 1
    words = [len(i.split()) for i in _JOINED.split(items[0])] if items else []
    if clause and len(words) > _RUN_ON and max(words) == 1:
        return items[:1]
    if items and all(i[0].isupper() for i in items[:_FEWEST]):
        return list(itertools.takewhile(lambda i: not i[0].islower(), items))
    return items


@cache
def _coupled() -> tuple[str, ...]:
    return tuple(fold_word(w) for w in _COUPLED_WORDS.split())


def _couples(parts: Sequence[str]) -> int:
    """How many neighbours may be one thing said in two words: research and development."""
    known = [_is_coupled(p) for p in parts]
    found, place = 0, 0
    while place + 1 < len(known):
        pair = known[place] and known[place + 1]
        found += pair
        place += 2 if pair else 1
    return found


def _is_coupled(part: str) -> bool:
    words = [fold_word(w).removeprefix("ال") for w in part.split()]
    return bool(words) and words[0].startswith(_coupled())


def stems_of(words: str, language: str) -> frozenset[str]:
    """The stems of some words of a language."""
    return frozenset().union(*(noun_stems(fold_word(w), language) for w in words.split()))
