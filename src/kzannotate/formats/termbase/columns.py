"""Which column of a table holds what: said by a person, or guessed from the head."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from kzannotate.domain.entity import NameStatus
from kzannotate.errors import UserError
from kzannotate.formats.termbase.statuses import status_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Role(StrEnum):
    """What the cells of a column are."""

    ID = "id"
    KIND = "kind"
    LANGUAGE = "language"
    NAME = "name"
    STATUS = "status"
    NOTE = "note"
    TOPIC = "topic"
    DOMAIN = "domain"
    WIKIDATA = "wikidata"
    ENTITY_NOTE = "entity note"
    NAME_ID = "name id"
    PASSED_OVER = "-"


@dataclass(frozen=True, slots=True)
class Column:
    """One column; written as ``note``, ``ar`` or ``ar:deprecated``.

    Args:
        language: of the names in it; None: another column or a guess says.
        status: of the names in it.
    """

    role: Role
    language: str | None = None
    status: NameStatus | None = None

    def __str__(self) -> str:
        if self.role is not Role.NAME or self.language is None:
            return self.role.value
        return f"{self.language}:{self.status.value}" if self.status else self.language


_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")
_LANGUAGES = {
    "ar": ("arabic", "عربي", "العربية", "عربية", "арабский", "arabe"),
    "en": ("english", "إنجليزي", "الإنجليزية", "английский", "anglais"),
    "ru": ("russian", "روسي", "الروسية", "русский", "russe"),
    "kk": ("kazakh", "قازاقي", "الكازاخية", "казахский", "қазақша", "kz"),
    "fr": ("french", "فرنسي", "الفرنسية", "французский", "français"),
}
_HEADS = {
    Role.ID: ("id", "concept id", "entry id", "entity", "المعرف"),
    Role.KIND: ("kind", "type", "category", "النوع"),
    Role.LANGUAGE: ("language", "lang", "اللغة", "язык", "тіл"),
    Role.NAME: ("name", "term", "text", "source", "target", "source term", "target term",
                "الاسم", "المصطلح", "термин", "название"),
    Role.STATUS: ("status", "term status", "usage status", "الحالة", "статус"),
    Role.NOTE: ("note", "notes", "comment", "comments", "ملاحظة", "ملاحظات", "примечание"),
    Role.TOPIC: ("topic", "guard", "context", "الموضوع"),
    Role.DOMAIN: ("domain", "subject", "subject field", "field", "المجال", "область"),
    Role.WIKIDATA: ("wikidata", "qid"),
    Role.ENTITY_NOTE: ("entity note", "definition", "description", "التعريف", "определение"),
    Role.NAME_ID: ("name id", "term id"),
}  # fmt: skip
_ROLE_OF = {word: role for role, words in _HEADS.items() for word in words}
_LANGUAGE_OF = {word: code for code, words in _LANGUAGES.items() for word in words}

LONG = tuple(
    Column(role)
    for role in (
        *(Role.ID, Role.KIND, Role.LANGUAGE, Role.NAME, Role.STATUS, Role.NOTE, Role.TOPIC),
        *(Role.DOMAIN, Role.WIKIDATA, Role.ENTITY_NOTE, Role.NAME_ID),
    )
)
"""A row for each name: all that a table can hold."""


def columns_from(words: str) -> tuple[Column, ...]:
    """The columns that somebody lists, such as ``id,en,ar:preferred,note``.

    Raises:
        UserError: one is none, or no column holds names.
    """
    found = []
    for word in words.split(","):
        column = _column(word)
        if column is None:
            known = ", ".join(role.value for role in Role)
            raise UserError(
                f"“{word.strip()}” is no column. Write a language such as ar, ar:deprecated, "
                f"or one of: {known}."
            )
        found.append(column)
    return with_names(found)


def with_names(columns: Iterable[Column]) -> tuple[Column, ...]:
    """The columns, if a termbase can be read from them.

    Raises:
        UserError: no column holds names.
    """
    found = tuple(columns)
    if not any(column.role is Role.NAME for column in found):
        raise UserError("No column holds names. Say which one does: name, or a language.")
    return found


def guessed_columns(head: Sequence[str]) -> tuple[Column, ...] | None:
    """What the cells of a head say of their columns; None where it is no head."""
    found = [_column(cell) for cell in head]
    if not any(column is not None and column.role is Role.NAME for column in found):
        return None
    return tuple(column or Column(Role.PASSED_OVER) for column in found)


def _column(words: str) -> Column | None:
    told = " ".join(words.replace("_", " ").split()).strip().lower()
    if told == Role.PASSED_OVER.value:
        return Column(Role.PASSED_OVER)
    if told in _ROLE_OF:
        return Column(_ROLE_OF[told])
    language, _, rest = told.replace("(", ":").replace(")", "").partition(":")
    if not rest:
        language, _, rest = told.partition(" ")
    status = status_of(rest) if rest.strip() else None
    code = _code(language.strip(), words.strip())
    if code is None or (rest.strip() and status is None):
        return None
    return Column(Role.NAME, code, status)


def _code(language: str, written: str) -> str | None:
    if language in _LANGUAGE_OF:
        return _LANGUAGE_OF[language]
    if not _TAG.fullmatch(language):
        return None
    primary, *rest = written[: len(language)].split("-")
    return "-".join([primary.lower(), *rest])
