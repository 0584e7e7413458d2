"""The closed list of what a project keeps."""

from __future__ import annotations

from kzannotate.domain.adjudication import Adjudication
from kzannotate.domain.case import Case, RatingScale
from kzannotate.domain.claim import Claim
from kzannotate.domain.document import Document, Source
from kzannotate.domain.entity import Entity, Evidence, Fact, Name
from kzannotate.domain.finding import Finding
from kzannotate.domain.mention import Mention
from kzannotate.domain.project import Device, Layer, ProjectInfo, Reviewer
from kzannotate.domain.quality import Fault
from kzannotate.domain.relation import Relation
from kzannotate.domain.remark import Assignment, Comment, Note, Reading, Seen, Tag
from kzannotate.domain.rule_choice import RuleChoice
from kzannotate.domain.translation import Translation
from kzannotate.domain.verdict import Correction, Verdict

Record = (
    ProjectInfo
    | Source
    | Document
    | Entity
    | Name
    | Fact
    | Mention
    | Claim
    | Finding
    | Verdict
    | Evidence
    | Correction
    | Relation
    | Comment
    | Tag
    | Note
    | Assignment
    | Reading
    | Seen
    | Adjudication
    | Case
    | RatingScale
    | Fault
    | Translation
    | RuleChoice
    | Reviewer
    | Device
    | Layer
)

RECORDS: dict[str, type[Record]] = {
    kind.__name__: kind
    for kind in (
        ProjectInfo,
        Source,
        Document,
        Entity,
        Name,
        Fact,
        Mention,
        Claim,
        Finding,
        Verdict,
        Evidence,
        Correction,
        Relation,
        Comment,
        Tag,
        Note,
        Assignment,
        Reading,
        Seen,
        Adjudication,
        Case,
        RatingScale,
        Fault,
        Translation,
        RuleChoice,
        Reviewer,
        Device,
        Layer,
    )
}
"""Every kind of record by its name, as the log and the data sets write it."""
