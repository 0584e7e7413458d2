"""ClaimReview of schema.org as JSON-LD, and what a review lacks to be one that others can use."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

LONGEST_CLAIM, LONGEST_BODY = 75, 3_000
"""Code points beyond which readers cut ``claimReviewed`` and ``reviewBody`` short."""


class Weight(StrEnum):
    """How bad it is that something is not there."""

    NEEDED = "needed"
    ADVISED = "advised"


@dataclass(frozen=True, slots=True)
class Lack:
    """Something that a review lacks, or has too much of, in a sentence."""

    field: str
    weight: Weight
    sentence: str


@dataclass(frozen=True, slots=True)
class Appearance:
    """An article in which the claim is made.

    Args:
        address: of the article, as the desk wrote it down; None: unknown.
        publisher: name of the source.
    """

    title: str
    address: str | None = None
    publisher: str = ""
    publisher_page: str | None = None
    published: str | None = None


@dataclass(frozen=True, slots=True)
class Review:
    """One case as it is published.

    Args:
        page: address of the desk's own page about it.
        rating: words of the rating, empty while there is none.
        value: of the rating, None outside the order.
        worst: lowest value of the scale; ``best`` its highest.
        reviewed: day of the rating, ISO 8601.
        organisation: name of the desk.
        citations: addresses of the evidence.
    """

    id: str
    claim: str
    page: str | None
    rating: str
    value: int | None
    worst: int
    best: int
    language: str
    body: str = ""
    reviewed: str | None = None
    organisation: str = ""
    organisation_page: str | None = None
    appearances: tuple[Appearance, ...] = ()
    citations: tuple[str, ...] = ()


def lacks(review: Review) -> list[Lack]:
    """What a review lacks, the worst first."""
    needed = (
        ("url", review.page, "Write the address of your own page about the case."),
        ("claimReviewed", review.claim, "Write the claim that is reviewed."),
        ("reviewRating.alternateName", review.rating, "Give the case a rating."),
    )
    advised = (
        ("author", review.organisation, "Say what your desk is called."),
        ("datePublished", review.reviewed, "Rate the case, so that it has a date."),
        ("reviewBody", review.body, "Write the reasoning, for readers."),
        (
            "itemReviewed.appearance.url",
            any(a.address for a in review.appearances),
            "No quoted article has an address: add it with “Change…” beside its quotation.",
        ),
    )
    found = [Lack(f, Weight.NEEDED, said) for f, there, said in needed if not there]
    found += [Lack(f, Weight.ADVISED, said) for f, there, said in advised if not there]
    return found + _too_long(review)


def may_go_out(review: Review) -> bool:
    """Whether nothing is missing that a ClaimReview must have."""
    return not any(lack.weight is Weight.NEEDED for lack in lacks(review))


def write(reviews: Sequence[Review]) -> str:
    """One review as an object, several as a graph; those that lack what is needed say so."""
    made = [_review(review) for review in reviews]
    whole = made[0] if len(made) == 1 else {"@graph": made}
    return (
        json.dumps({"@context": "https://schema.org", **whole}, ensure_ascii=False, indent=1) + "\n"
    )


def _too_long(review: Review) -> list[Lack]:
    found = []
    for field, name, text, most in (
        ("claimReviewed", "claim", review.claim, LONGEST_CLAIM),
        ("reviewBody", "reasoning", review.body, LONGEST_BODY),
    ):
        if len(text) > most:
            said = f"The {name} has {len(text)} letters; readers show {most}."
            found.append(Lack(field, Weight.ADVISED, said))
    return found


def _review(review: Review) -> dict[str, Any]:
    made = {
        "@type": "ClaimReview",
        "identifier": review.id,
        "url": review.page,
        "inLanguage": review.language,
        "datePublished": review.reviewed,
        "creativeWorkStatus": None if may_go_out(review) else "Incomplete",
        "author": _organisation(review.organisation, review.organisation_page),
        "claimReviewed": review.claim,
        "reviewBody": review.body,
        "itemReviewed": _claim(review),
        "reviewRating": _rating(review),
        "citation": list(review.citations),
    }
    return _without_nothing(made)


def _rating(review: Review) -> dict[str, Any] | None:
    if not review.rating:
        return None
    made: dict[str, Any] = {"@type": "Rating", "alternateName": review.rating}
    if review.value is not None:
        made |= {
            "ratingValue": review.value,
            "bestRating": review.best,
            "worstRating": review.worst,
        }
    return made


def _claim(review: Review) -> dict[str, Any]:
    works = [_work(appearance) for appearance in review.appearances]
    first = review.appearances[0] if review.appearances else None
    return _without_nothing(
        {
            "@type": "Claim",
            "author": _organisation(first.publisher, first.publisher_page) if first else None,
            "datePublished": first.published if first else None,
            "firstAppearance": works[0] if works else None,
            "appearance": works,
        }
    )


def _work(appearance: Appearance) -> dict[str, Any]:
    return _without_nothing(
        {
            "@type": "CreativeWork",
            "headline": appearance.title,
            "url": appearance.address,
            "datePublished": appearance.published,
            "publisher": _organisation(appearance.publisher, appearance.publisher_page),
        }
    )


def _organisation(name: str, page: str | None) -> dict[str, Any] | None:
    made = {"@type": "Organization", "name": name, "url": page}
    return _without_nothing(made) if name else None


def _without_nothing(made: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in made.items() if value not in (None, "", [])}
