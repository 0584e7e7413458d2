"""ClaimReview as JSON-LD, read by a JSON-LD processor and held to a JSON schema."""

from __future__ import annotations

import json
from dataclasses import replace

import jsonschema
import pytest
from pyld import jsonld

from kzannotate.formats.claim_review import (
    LONGEST_CLAIM,
    Appearance,
    Review,
    Weight,
    lacks,
    may_go_out,
    write,
)

ARTICLE = Appearance(
    "عدد الأعضاء", "https://paper.example/a", "Paper", "https://paper.example", "2024-03-01"
)
FULL = Review(
    "case-1",
    "المنظمة تضم 27 دولة",
    "https://desk.example/check/1",
    "قديم، كان صحيحًا",
    *(2, 1, 5, "ar", "The list has 28.", "2026-01-15", "Desk", "https://desk.example"),
    appearances=(ARTICLE,),
    citations=("https://example.org/list",),
)
SCHEMA = {
    "type": "object",
    "required": ["@context", "@type", "url", "claimReviewed", "reviewRating", "itemReviewed"],
    "properties": {
        "@context": {"const": "https://schema.org"},
        "@type": {"const": "ClaimReview"},
        "url": {"type": "string", "pattern": "^https?://"},
        "claimReviewed": {"type": "string", "minLength": 1},
        "datePublished": {"type": "string", "pattern": r"^\d{4}-\d\d-\d\d$"},
        "author": {"$ref": "#/$defs/organisation"},
        "itemReviewed": {
            "type": "object",
            "required": ["@type"],
            "properties": {
                "@type": {"const": "Claim"},
                "appearance": {"type": "array", "items": {"$ref": "#/$defs/work"}},
                "firstAppearance": {"$ref": "#/$defs/work"},
                "author": {"$ref": "#/$defs/organisation"},
            },
        },
        "reviewRating": {
            "type": "object",
            "required": ["@type", "alternateName"],
            "dependentRequired": {"ratingValue": ["bestRating", "worstRating"]},
            "properties": {
                "@type": {"const": "Rating"},
                "ratingValue": {"type": "integer"},
                "bestRating": {"type": "integer"},
                "worstRating": {"type": "integer"},
            },
        },
    },
    "$defs": {
        "organisation": {
            "type": "object",
            "required": ["@type", "name"],
            "properties": {"@type": {"const": "Organization"}},
        },
        "work": {
            "type": "object",
            "required": ["@type", "headline"],
            "properties": {"@type": {"const": "CreativeWork"}, "url": {"type": "string"}},
        },
    },
}


def fields(review: Review) -> list[str]:
    return [lack.field for lack in lacks(review)]


def test_a_full_review_lacks_nothing() -> None:
    assert lacks(FULL) == []


def test_without_the_desk_s_own_page_it_is_marked_incomplete() -> None:
    review = replace(FULL, page=None)
    assert not may_go_out(review)
    assert json.loads(write([review]))["creativeWorkStatus"] == "Incomplete"
    assert "creativeWorkStatus" not in json.loads(write([FULL]))


@pytest.mark.parametrize(
    ("lacking", "field"),
    [
        ({"claim": ""}, "claimReviewed"),
        ({"rating": ""}, "reviewRating.alternateName"),
        ({"page": None}, "url"),
    ],
)
def test_what_is_needed_weighs_more_than_what_is_advised(lacking, field) -> None:
    found = lacks(replace(FULL, organisation="", **lacking))
    assert (found[0].field, found[0].weight) == (field, Weight.NEEDED)
    assert found[-1].weight is Weight.ADVISED


def test_long_claims_and_bodies_are_warned_of() -> None:
    review = replace(FULL, claim="x" * (LONGEST_CLAIM + 1), body="x" * 3001)
    assert fields(review) == ["claimReviewed", "reviewBody"]
    assert may_go_out(review)


def test_articles_without_an_address_are_warned_of() -> None:
    review = replace(FULL, appearances=(replace(ARTICLE, address=None),))
    assert fields(review) == ["itemReviewed.appearance.url"]


def test_a_rating_outside_the_order_has_words_alone() -> None:
    rating = json.loads(write([replace(FULL, value=None)]))["reviewRating"]
    assert rating == {"@type": "Rating", "alternateName": "قديم، كان صحيحًا"}


def test_several_reviews_are_a_graph() -> None:
    made = json.loads(write([FULL, replace(FULL, id="case-2")]))
    assert [r["identifier"] for r in made["@graph"]] == ["case-1", "case-2"]


def test_the_same_review_has_the_same_bytes() -> None:
    assert write([FULL]) == write([FULL])


def test_it_is_valid_against_a_schema() -> None:
    checker = jsonschema.Draft202012Validator(SCHEMA)
    checker.validate(json.loads(write([FULL])))
    assert not checker.is_valid(json.loads(write([replace(FULL, page=None)])))


def test_a_json_ld_processor_reads_every_property_as_schema_org_s() -> None:
    def local(_address, _options):
        context = {"@context": {"@vocab": "https://schema.org/"}}
        return {"contextUrl": None, "documentUrl": None, "document": context}

    (read,) = jsonld.expand(json.loads(write([FULL])), {"documentLoader": local})
    schema = "https://schema.org/"
    assert read["@type"] == [f"{schema}ClaimReview"]
    assert all(key.startswith((schema, "@")) for key in read)
    (rating,) = read[f"{schema}reviewRating"]
    assert rating[f"{schema}ratingValue"] == [{"@value": 2}]
    (item,) = read[f"{schema}itemReviewed"]
    (work,) = item[f"{schema}appearance"]
    assert work[f"{schema}url"] == [{"@value": "https://paper.example/a"}]
