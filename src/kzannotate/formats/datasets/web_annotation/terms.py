"""Names of the Web Annotation vocabulary and of what we add to it."""

from __future__ import annotations

import re
from urllib.parse import quote, unquote

from kzannotate.formats.datasets.model import MarkKind

ANNO = "http://www.w3.org/ns/anno.jsonld"
OURS = "urn:kzannotate:"

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

_WIKIDATA = re.compile(r"https?://(?:www\.)?wikidata\.org/(?:entity|wiki)/(Q[1-9]\d{0,15})/?")


def urn(sort: str, id_: str) -> str:
    """An address for something of ours, such as ``mark`` or ``document``."""
    return f"{OURS}{sort}:{quote(id_, safe='-._~')}"


def id_in(address: str, sort: str) -> str | None:
    """What ``urn`` made the address of; None where it is another's."""
    start = f"{OURS}{sort}:"
    return unquote(address.removeprefix(start)) if address.startswith(start) else None


def wikidata_in(address: str) -> str | None:
    """The Wikidata item that an address names."""
    found = _WIKIDATA.fullmatch(address)
    return found.group(1) if found else None
