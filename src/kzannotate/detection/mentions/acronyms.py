"""Acronyms that an article explains itself, in brackets behind a name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kzannotate.domain.span import Span
from kzannotate.text.fold import fold_word
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.likeness import is_slip_of
from kzannotate.text.tokens import words_of

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.names.glossary import Glossary
    from kzannotate.detection.names.name_uses import NameUse
    from kzannotate.domain.entity import Name

_CAPITALS = "A-ZА-ЯЁӘҒҚҢӨҰҮҺІ"
_TAUGHT = re.compile(
    r"[»”\"]?\s?\([^\w()]{0,2}(?:(?:далее|hereinafter|the|or|اختصارا|бұдан әрі)\W{1,4}){0,2}"
    r"[«“\"]?(?P<acronym>[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ]{2,8})[»”\"]?[^\w()]{0,2}\)"
)
_REACH = 3
_BEFORE = re.compile(f'(?<![\\w-])(?P<acronym>[{_CAPITALS}]{{3,8}})\\s?\\([«“"]?$')
_ALONE = re.compile(f"(?<![\\w-])(?P<acronym>[{_CAPITALS}]{{3,8}})(?![\\w-])")
_WINDOW = 14
_SHORTEST = 3
_CYRILLIC = ("ru", "kk")
SHORT_KINDS = ("organisation", "event", "document", "programme")
"""Kinds of entities that have acronyms."""


def bracketed(raw: str, end: int) -> re.Match[str] | None:
    """The acronym in brackets right behind a raw position, as the group ``acronym``."""
    if raw.find("(", end, end + _REACH) < 0:
        return None
    return _TAUGHT.match(raw, end)


def acronym_beside(raw: str, name: Span) -> Span | None:
    """Where an acronym stands that a name explains: "Name (ABC)" or "ABC (Name)"."""
    found = bracketed(raw, name.end)
    if found is None and raw[name.end : name.end + 2].lstrip('»”"').startswith(")"):
        before = max(0, name.start - _WINDOW)
        found = _BEFORE.search(raw, before, name.start)
    return Span(found.start("acronym"), found.end("acronym")) if found else None


def meant_acronym(acronym: str, use: NameUse, glossary: Glossary) -> str | None:
    """The listed acronym that one in an article is a slip of; None where it may be another.

    An acronym that a name's own initials make up is right, whoever lists it.
    """
    names = glossary.names_of.get(use.entity.id, ())
    if len(acronym) < _SHORTEST or glossary.is_name((fold_word(acronym),), ""):
        return None
    listed = sorted({own for n in names for own in glossary.acronyms_of(n)})
    if acronym in listed or any(_may_stand_for(acronym, n.text) for n in names):
        return None
    return next((own for own in listed if _is_slip(acronym, own)), None)


def _is_slip(acronym: str, own: str) -> bool:
    """Whether an acronym has another letter, one too few or too many, or its letters mixed up."""
    longer = max(len(acronym), len(own))
    mixed_up = longer > _SHORTEST and sorted(acronym) == sorted(own)
    return (
        is_slip_of(acronym, own) or mixed_up or (longer > _SHORTEST + 1 and _is_near(acronym, own))
    )


def _is_near(one: str, other: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    rest = (longer[:n] + longer[n + 1 :] for n in range(len(longer)))
    return len(longer) == len(shorter) + 1 and shorter in rest


def slips(
    text: ArticleText, glossary: Glossary, named: Mapping[str, NameUse]
) -> Iterator[tuple[Span, NameUse, str]]:
    """Acronyms that stand alone and are a slip of that of a body which the article names in full.

    Args:
        text: the article.
        glossary: the reference.
        named: bodies that it names in words, by id.

    Yields:
        Where it stands, whose it is, and the acronym meant.
    """
    told_alone = list(_ALONE.finditer(text.raw)) if named else []
    if not told_alone:
        return
    names = (n for entity in named for n in glossary.names_of.get(entity, ()))
    lengths = {len(own) for n in names for own in glossary.acronyms_of(n)}
    for found in told_alone:
        told = found["acronym"]
        if len(told) not in lengths or glossary.is_name((fold_word(told),), ""):
            continue
        meant = [
            (use, own) for use in named.values() if (own := meant_acronym(told, use, glossary))
        ]
        if len(meant) == 1 and _is_sure(told, meant[0][1]):
            yield Span(*found.span("acronym")), *meant[0]


def _is_sure(told: str, own: str) -> bool:
    """Whether an acronym that stands alone is made of the letters of another, or all but one."""
    return sorted(told) == sorted(own) or min(len(told), len(own)) > _SHORTEST


def _may_stand_for(acronym: str, name: str) -> bool:
    """Whether the initials of a name, with those of its small words or without, are an acronym."""
    words = words_of(name)
    initials = "".join(w[0] for w in words)
    telling = "".join(w[0] for w in words if w not in FUNCTION_WORDS)
    return fold_word(acronym) in (initials, telling)


def in_other_letters(
    text: ArticleText, glossary: Glossary, named: Container[str]
) -> Iterator[tuple[int, Name, bool]]:
    """Numbers of the words that are a listed Latin acronym letter by letter in Cyrillic ones.

    Args:
        text: the article.
        glossary: the reference.
        named: ids of the entities that it names in words.

    Yields:
        The word's number, the name meant, and whether its body has another Cyrillic acronym.
    """
    if text.language not in _CYRILLIC or glossary.cyrillic_acronyms.keys().isdisjoint(
        text.tokens.words
    ):
        return
    for number, word in enumerate(text.tokens.words):
        for latin, name, other in glossary.cyrillic_acronyms.get(word, ()):
            raw = text.tokens.raw_word(number)
            if len(raw) != len(latin) or glossary.is_name((word,), ""):
                continue
            cased = [a.isupper() == b.isupper() for a, b in zip(raw, latin, strict=True)]
            if all(cased) and (name.entity in named or not latin.isupper()):
                yield number, name, other
                break


def taught(
    text: ArticleText, glossary: Glossary, names: Iterable[tuple[Span, NameUse]]
) -> Iterator[tuple[int, NameUse]]:
    """Numbers of the words that are acronyms which the article explains, and what for.

    Acronyms that the reference lists are found as names anyway.
    """
    known: dict[str, tuple[int, NameUse]] = {}
    for span, use in names:
        found = bracketed(text.raw, span.end) if use.entity.kind in SHORT_KINDS else None
        if found and not glossary.is_name((fold_word(found["acronym"]),), ""):
            known.setdefault(found["acronym"], (span.end, use))
    if not known:
        return
    folded = {fold_word(acronym): acronym for acronym in known}
    for number, word in enumerate(text.tokens.words):
        if word in folded and text.tokens.raw_word(number) == folded[word]:
            start, use = known[folded[word]]
            if text.tokens.raw_start(number) >= start:
                yield number, use
