"""Cases in the shape of the AVeriTeC data set, with the spans that it has no place for."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

SUPPORTED, REFUTED = "Supported", "Refuted"
CONFLICTING, NOT_ENOUGH = "Conflicting Evidence/Cherrypicking", "Not Enough Evidence"
LABELS = (SUPPORTED, REFUTED, NOT_ENOUGH, CONFLICTING)


@dataclass(frozen=True, slots=True)
class Spanned:
    """Words of an article.

    Args:
        start: in code points of the stored text, whose digest is ``sha256``.
    """

    doc: str
    start: int
    end: int
    text: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What one source says to the question that a case asks."""

    asked_of: str
    answer: str
    address: str | None
    span: Spanned | None = None


@dataclass(frozen=True, slots=True)
class CheckedClaim:
    """One case.

    Args:
        day: on which the claim was made, ISO 8601; None: unknown.
        label: one of ``LABELS``.
        numerical: whether it is about a number.
        kind: type of the conflict; ``basis`` what it rests on.
        reviewers: names.
    """

    id: str
    claim: str
    label: str
    justification: str
    day: str | None
    speaker: str | None
    page: str | None
    numerical: bool
    kind: str
    basis: str
    entities: tuple[str, ...]
    answers: tuple[Answer, ...]
    reviewers: tuple[str, ...]


def write(claims: Sequence[CheckedClaim]) -> str:
    """A JSON list, as the data set's files are."""
    return json.dumps([_entry(c) for c in claims], ensure_ascii=False, indent=1) + "\n"


def label_of(value: int | None, worst: int, best: int) -> str:
    """The label of a rating: the ends of the scale are clear, what lies between is not."""
    if value is None:
        return NOT_ENOUGH
    if value == best:
        return SUPPORTED
    return REFUTED if value == worst else CONFLICTING


def _entry(claim: CheckedClaim) -> dict[str, Any]:
    return {
        "claim": claim.claim,
        "required_reannotation": False,
        "label": claim.label,
        "justification": claim.justification,
        "claim_date": _day(claim.day),
        "speaker": claim.speaker,
        "original_claim_url": None,
        "cached_original_claim_url": None,
        "fact_checking_article": claim.page,
        "reporting_source": claim.speaker,
        "location_ISO_code": None,
        "claim_types": ["Numerical Claim" if claim.numerical else "Event/Property Claim"],
        "fact_checking_strategies": ["Written Evidence"],
        "questions": [_question(answer) for answer in claim.answers],
        "kz": {
            "id": claim.id,
            "conflict_type": claim.kind,
            "basis": claim.basis,
            "entities": list(claim.entities),
            "reviewers": list(claim.reviewers),
        },
    }


def _question(answer: Answer) -> dict[str, Any]:
    span = answer.span
    told: dict[str, Any] = {
        "answer": answer.answer,
        "answer_type": "Extractive",
        "source_url": answer.address,
        "cached_source_url": None,
        "source_medium": "Web text",
    }
    if span is not None:
        told["kz"] = {
            "doc": span.doc,
            "start": span.start,
            "end": span.end,
            "text": span.text,
            "sha256": span.sha256,
        }
    return {"question": f"What does {answer.asked_of} say?", "answers": [told]}


def _day(day: str | None) -> str | None:
    """Day, month and year, as the data set writes dates; a part of one is none."""
    parts = (day or "")[:10].split("-")
    return "-".join(reversed(parts)) if len(parts) == 3 else None
