"""Which country a word calls somebody after, in four languages: Welsh, норвежка, مغربي, түрік."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

from kzannotate.resources import resource
from kzannotate.text.fold import fold_word
from kzannotate.text.matching import bare_forms

_LANGUAGES = ("ar", "en", "ru", "kk")
_ENDINGS = {"ar": ("", "ه", "ون", "ين", "ان", "ات", "تان", "تين"), "en": ("", "s")}
_LONGEST_ENDING = 7
_COUNTRY = "*"


class Nation(NamedTuple):
    """A country that a word tells of.

    Args:
        code: of the country.
        is_country: whether the word is the country's own name.
    """

    code: str
    is_country: bool


class _Words(NamedTuple):
    whole: dict[str, Nation]
    beginnings: dict[str, Nation]


@cache
def _words() -> dict[str, _Words]:
    found = {language: _Words({}, {}) for language in _LANGUAGES}
    for line in resource("lexicon", "nations.tsv").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        code, *cells = line.split("\t")
        for language, cell in zip(_LANGUAGES, cells, strict=True):
            for word in cell.split():
                nation = Nation(code, word.startswith(_COUNTRY))
                folded = fold_word(word.removeprefix(_COUNTRY).removesuffix("_"))
                whole = word.endswith("_") or language in _ENDINGS
                table = found[language].whole if whole else found[language].beginnings
                # What a person is called after a country begins as the country does.
                table.setdefault(folded, nation)
    return found


@lru_cache(maxsize=8_192)
def nation_of(word: str, language: str) -> Nation | None:
    """The country that a folded word tells of; None where it tells of none."""
    known = _words().get(language)
    if known is None:
        return None
    if word in known.whole:
        return known.whole[word]
    if language in _ENDINGS:
        return _with_ending(known.whole, word, _ENDINGS[language])
    for length in range(len(word), 2, -1):
        nation = known.beginnings.get(word[:length])
        if nation and len(word) - length <= _LONGEST_ENDING:
            return nation
    return None


def _with_ending(whole: dict[str, Nation], word: str, endings: tuple[str, ...]) -> Nation | None:
    for form in bare_forms(word):
        for ending in endings:
            nation = whole.get(form.removesuffix(ending)) if form.endswith(ending) else None
            if nation:
                return nation
    return None


def exclude(one: str, other: str) -> bool:
    """Whether nobody is called after both: a Scot is British, a Welshman no Scot."""
    same = one == other or one.startswith(f"{other}-") or other.startswith(f"{one}-")
    return not same
