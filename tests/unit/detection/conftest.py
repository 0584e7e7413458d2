"""Small references and articles to check."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kzannotate.domain.document import Article, Document, digest
from kzannotate.domain.entity import Entity, Fact, Name, NameStatus, Reference

if TYPE_CHECKING:
    from collections.abc import Callable


def make_reference(
    names: dict[str, list[str]], facts: tuple[Fact, ...] = (), **kinds: str
) -> Reference:
    """A reference from ``{entity: ["ar + name", "en - wrong name @topic", …]}``.

    The sign is ``+`` preferred, ``~`` admitted, ``-`` deprecated.
    """
    status = {
        "+": NameStatus.PREFERRED,
        "~": NameStatus.ADMITTED,
        "-": NameStatus.DEPRECATED,
    }
    entities = tuple(Entity(e, kinds.get(e.replace("-", "_"), "organisation")) for e in names)
    listed = []
    for entity, lines in names.items():
        for number, line in enumerate(lines):
            language, sign, text = line.split(" ", 2)
            text, _, topic = text.partition(" @")
            listed.append(
                Name(
                    f"{entity}.{number}",
                    entity,
                    text,
                    language,
                    status[sign],
                    topic=topic or None,
                )
            )
    return Reference(entities, tuple(listed), facts)


def make_article(
    text: str,
    id_: str = "a",
    language: str | None = "ar",
    published: str | None = None,
    as_of: str | None = None,
) -> Article:
    """An article with a text of our own."""
    document = Document(
        id_, id_, digest(text), len(text), language, published=published, as_of=as_of
    )
    return Article(document, text, source_name=id_)


@pytest.fixture
def reference_of() -> Callable[..., Reference]:
    return make_reference


@pytest.fixture
def article_of() -> Callable[..., Article]:
    return make_article
