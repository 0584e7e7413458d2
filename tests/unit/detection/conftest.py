"""Small references and articles to check."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kzannotate.detection.running.checker import Checker, CheckResult
from kzannotate.domain.document import Article, Document, digest
from kzannotate.domain.entity import Entity, Fact, FactValue, Name, NameStatus, Reference

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzannotate.domain.finding import Finding


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


def make_fact(
    entity: str, property_name: str, value: FactValue, unit: str | None = None, **rest: str | None
) -> Fact:
    """A fact; ``rest`` may hold ``valid_from`` and ``valid_to``."""
    return Fact(f"{entity}.{property_name}.{value}", entity, property_name, value, unit, **rest)


@pytest.fixture
def fact_of() -> Callable[..., Fact]:
    return make_fact


@pytest.fixture
def check() -> Callable[..., CheckResult]:
    """Checks ``(names, article or articles, facts=(), **kinds)`` in one go."""

    def run(names, articles, facts=(), **kinds):
        articles = [articles] if isinstance(articles, Article) else articles
        return Checker(make_reference(names, tuple(facts), **kinds)).check(articles)

    return run


@pytest.fixture
def found_by(check) -> Callable[..., list[Finding]]:
    """Findings of one rule."""

    def run(rule, *args, **kinds):
        return [f for f in check(*args, **kinds).findings if f.rule == rule]

    return run


def quotes(finding: Finding) -> list[list[str]]:
    """The words of each side."""
    return [[p.text for p in side.passages] for side in finding.sides]


@pytest.fixture
def quotes_of() -> Callable[[Finding], list[list[str]]]:
    return quotes


@pytest.fixture
def reference_of() -> Callable[..., Reference]:
    return make_reference


@pytest.fixture
def article_of() -> Callable[..., Article]:
    return make_article
