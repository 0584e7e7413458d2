"""Short forms of names that hold quotes: фонд «Мейірім» for the charity fund of that name.

What stands in a name's quotes is the body's own name; the words around say what kind of body it is.
One of them is enough with it. Alone it counts where the article has the whole name, in another
language too where it sounds the same there: Meiirim, for the Meiirim Charity Fund.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from kzannotate.domain.entity import NameStatus
from kzannotate.text.sound_keys import sound_key
from kzannotate.text.tokens import words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kzannotate.domain.entity import Name

_QUOTED = re.compile('[«“„"]([^«»“”„"]{3,40})[»”“"]')
_KIND_BEHIND = ("kk",)
"""Languages in which the last word says what a body is."""
_KIND_FIRST = ("ar",)
_SHORTEST, _SHORTEST_KEY = 4, 3
_MOST_WORDS = 3


def with_its_kind(name: Name) -> Iterator[tuple[str, ...]]:
    """The words in a name's quotes with the one beside them that says what the body is."""
    found = _QUOTED.search(name.text)
    if found is None or name.status is NameStatus.DEPRECATED:
        return
    core = words_of(found[1])
    before, after = words_of(name.text[: found.start()]), words_of(name.text[found.end() :])
    if len(before) + len(after) < len(core) + 1 and len(before) + len(after) < _MOST_WORDS - 1:
        return
    if before:
        yield (before[0 if name.language in _KIND_FIRST else -1], *core)
    elif after and name.language in _KIND_BEHIND:
        yield (*core, after[-1])


def own_names(names: Iterable[Name]) -> Iterator[tuple[Name, tuple[str, ...]]]:
    """What one body is called by itself, in each language in which its name has that."""
    right = [n for n in names if n.status is not NameStatus.DEPRECATED]
    keys: dict[int, set[str]] = defaultdict(set)
    for name in right:
        found = _QUOTED.search(name.text)
        if found is not None:
            words = words_of(found[1])
            if len("".join(words)) >= _SHORTEST and len(words) < len(words_of(name.text)):
                keys[len(words)].add(sound_key("".join(words)))
                yield name, tuple(words)
    for name in right if keys else ():
        words = words_of(name.text)
        if _QUOTED.search(name.text):
            continue
        for length, sounds in keys.items():
            for first in range(len(words) - length + 1):
                part = words[first : first + length]
                key = sound_key("".join(part))
                if len(key) >= _SHORTEST_KEY and key in sounds and length < len(words):
                    yield name, tuple(part)
