"""The structure of TBX 3 in the dialect TBX-Basic (DCA), as the standard publishes it.

Each element with the sequence of its children as a pattern, each data category with its level and
picklist. Enough to say whether a file of ours keeps to the dialect, without any XML library.
"""

from __future__ import annotations

import re
from xml.etree import ElementTree

NAMESPACE = "{urn:iso:std:iso:30042:ed-2}"
AUX = r"(?:(?:descrip|descripGrp|admin|adminGrp|transacGrp|note|ref|xref) )*"
CHILDREN = {
    "tbx": "tbxHeader text ",
    "tbxHeader": "fileDesc (?:encodingDesc )?(?:revisionDesc )?",
    "fileDesc": "(?:titleStmt )?(?:publicationStmt )?(?:sourceDesc )+",
    "titleStmt": "title (?:note )*",
    "sourceDesc": "(?:p )+",
    "text": "body (?:back )?",
    "body": "(?:conceptEntry )+",
    "conceptEntry": f"{AUX}(?:langSec )+",
    "langSec": f"{AUX}(?:termSec )+",
    "termSec": f"term (?:(?:termNote|termNoteGrp) )*{AUX}",
    **dict.fromkeys(("title", "p", "term", "termNote", "note", "descrip", "admin", "xref"), ""),
}
ATTRIBUTES = {
    "tbx": {"style", "type", "lang"},
    "conceptEntry": {"id"},
    "langSec": {"lang"},
    "termSec": {"id"},
    **dict.fromkeys(("termNote", "descrip", "admin"), frozenset({"type"})),
    "xref": {"type", "target"},
}
LEVELS = {
    ("descrip", "subjectField"): {"conceptEntry"},
    ("descrip", "definition"): {"conceptEntry", "langSec"},
    ("descrip", "context"): {"termSec"},
    ("admin", "source"): {"conceptEntry", "langSec", "termSec"},
    ("xref", "externalCrossReference"): {"conceptEntry", "termSec"},
    **{
        ("termNote", category): {"termSec"}
        for category in (
            *("administrativeStatus", "partOfSpeech", "termType", "grammaticalGender"),
            *("geographicalUsage", "termLocation"),
        )
    },
}
STATUSES = {
    f"{word}Term-admn-sts" for word in ("preferred", "admitted", "deprecated", "superseded")
}
PICKLISTS = {
    "administrativeStatus": STATUSES,
    "partOfSpeech": {"noun", "verb", "adjective", "adverb", "other"},
    "termType": {"fullForm", "acronym", "abbreviation", "shortForm", "variant", "phrase"},
    "grammaticalGender": {"masculine", "feminine", "neuter", "other"},
}
NCNAME = re.compile(r"[A-Za-z_][A-Za-z0-9._-]*")


def faults(document):
    """What is wrong with a document; nothing: it keeps to the dialect."""
    root = ElementTree.fromstring(document.encode())  # noqa: S314 - we wrote it ourselves
    told = [] if _plain(root) == "tbx" else ["the root is not tbx"]
    if (root.get("style"), root.get("type")) != ("dca", "TBX-Basic"):
        told.append("it is not TBX-Basic in DCA style")
    seen = [e.get("id") for e in root.iter() if e.get("id") is not None]
    told += [f"the id {i} is none" for i in seen if not NCNAME.fullmatch(i)]
    told += ["an id is given twice"] if len(set(seen)) < len(seen) else []
    return told + [fault for element in root.iter() for fault in _faults_of(element)]


def _faults_of(element):
    name = _plain(element)
    children = "".join(f"{_plain(child)} " for child in element)
    if name not in CHILDREN or not re.fullmatch(CHILDREN[name], children):
        yield f"{name} holds {children}"
    if {key.rpartition("}")[2] for key in element.attrib} - ATTRIBUTES.get(name, set()):
        yield f"{name} has {element.attrib}"
    if name == "conceptEntry" and not element.get("id"):
        yield "an entry has no id"
    for child in element:
        yield from _misplaced(name, child)


def _misplaced(parent, child):
    category, name = child.get("type"), _plain(child)
    if category is None:
        return
    if parent not in LEVELS.get((name, category), ()):
        yield f"{name} {category} stands in {parent}"
    if category in PICKLISTS and child.text not in PICKLISTS[category]:
        yield f"{category} is {child.text}"
    if name == "xref" and not re.match("https?://.", child.get("target", "")):
        yield f"a reference leads to {child.get('target')}"


def _plain(element):
    assert element.tag.startswith(NAMESPACE), element.tag
    return element.tag.removeprefix(NAMESPACE)
