"""Names of the Web Annotation vocabulary and of what we add to it."""

from __future__ import annotations

from kzannotate.formats.datasets.addresses import OURS
from kzannotate.formats.datasets.model import MarkKind

ANNO = "http://www.w3.org/ns/anno.jsonld"

CONTEXT = [
    ANNO,
    {
        "kz": f"{OURS}ns#",
        "kz:document": {"@id": f"{OURS}ns#document", "@type": "@json"},
        "kz:entity": {"@id": f"{OURS}ns#entity", "@type": "@json"},
        "kz:mark": {"@id": f"{OURS}ns#mark", "@type": "@json"},
        "kz:tie": {"@id": f"{OURS}ns#tie", "@type": "@json"},
    },
]
"""The context of our files; what is not of the model stands in JSON literals."""

MOTIVATIONS = {
    MarkKind.MENTION: "identifying",
    MarkKind.CLAIM: "describing",
    MarkKind.FINDING: "assessing",
    MarkKind.CORRECTION: "editing",
    MarkKind.FAULT: "assessing",
    MarkKind.TAG: "tagging",
    MarkKind.COMMENT: "commenting",
    MarkKind.PASSAGE: "highlighting",
}
