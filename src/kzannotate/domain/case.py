"""A conflict as a desk works on it: what is claimed, what speaks for each side, the rating."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kzannotate.domain.entity import Evidence
from kzannotate.domain.span import Passage

SCALE_ID = "scale"
"""Id of the project's one RatingScale."""


class CaseState(StrEnum):
    """How far the work on a case has come."""

    OPEN = "open"
    SECOND_READING = "second_reading"
    DECIDED = "decided"
    PUBLISHED = "published"


class Stance(StrEnum):
    """What an exhibit does to the side that it is about."""

    SUPPORTS = "supports"
    REFUTES = "refutes"
    CONTEXT = "context"


class SecondOpinion(StrEnum):
    """What the second reader said."""

    AGREES = "agrees"
    DISAGREES = "disagrees"


@dataclass(frozen=True, slots=True)
class Rating:
    """One step of a rating scale, as ClaimReview's ``reviewRating`` has it.

    Args:
        value: from 1, the worst, upwards; None for one outside the order, such as satire.
        labels: pairs of language and words, Arabic and English at least.
    """

    id: str
    value: int | None
    labels: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class RatingScale:
    """The ratings that a project's cases are given, from the worst to the best.

    Args:
        id: ``SCALE_ID``.
    """

    id: str
    ratings: tuple[Rating, ...]


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file kept in the project under its digest.

    Args:
        sha256: hex digest of its bytes.
        size: in bytes.
        media_type: such as ``application/pdf``; guessed from the name, never acted on.
    """

    sha256: str
    file_name: str
    size: int
    media_type: str = "application/octet-stream"


@dataclass(frozen=True, slots=True)
class Exhibit:
    """One piece of evidence in a case: a quotation, an address, a file, or several at once.

    Args:
        id: unique in the case.
        side: number of the side it is about, from 0; None: the matter as a whole.
        source: title, address, dates and quotation.
        passage: words of an article of the project.
    """

    id: str
    stance: Stance
    source: Evidence
    side: int | None = None
    passage: Passage | None = None
    attachment: Attachment | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Case:
    """One matter under review, common to all reviewers; verdicts on its findings stay their own.

    Args:
        findings: ids of the findings that it is about, the first the one it was opened for.
        claim: what is reviewed, in the desk's words.
        rating: id of a Rating of the project's scale.
        reasoning: why, for readers.
        lead: id of the reviewer who has it.
        second: id of the second reader, never the lead.
        page: address of the desk's own page about it, which ClaimReview needs.
        opened: day on which it was opened, ISO 8601.
        decided: day on which it was rated last, ISO 8601.
    """

    id: str
    title: str
    findings: tuple[str, ...]
    claim: str = ""
    rating: str | None = None
    reasoning: str = ""
    exhibits: tuple[Exhibit, ...] = ()
    state: CaseState = CaseState.OPEN
    lead: str | None = None
    second: str | None = None
    opinion: SecondOpinion | None = None
    opinion_note: str = ""
    page: str | None = None
    opened: str = ""
    decided: str | None = None
