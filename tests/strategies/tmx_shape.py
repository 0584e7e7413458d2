"""The structure of TMX 1.4b, as its document type definition has it.

Each element with the sequence of its children as a pattern, and its attributes, those that must
be there first. Enough to say whether a file of ours keeps to the DTD, without any XML library.
"""

from __future__ import annotations

import re
from xml.etree import ElementTree

CHILDREN = {
    "tmx": "header body ",
    "header": "(?:(?:note|prop|ude) )*",
    "body": "(?:tu )*",
    "tu": "(?:(?:note|prop) )*(?:tuv )+",
    "tuv": "(?:(?:note|prop) )*seg ",
    **dict.fromkeys(("seg", "note", "prop"), ""),
}
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
DATES = {"creationdate", "changedate"}
USAGE = {"usagecount", "lastusagedate", "creationid", "changeid", "o-encoding", "o-tmf"} | DATES
REQUIRED = {
    "tmx": {"version"},
    "header": {
        *("creationtool", "creationtoolversion", "segtype", "o-tmf"),
        *("adminlang", "srclang", "datatype"),
    },
    "tuv": {LANGUAGE},
    "prop": {"type"},
}
ALLOWED = {
    "header": {"creationid", "changeid", "o-encoding"} | DATES,
    "tu": {"tuid", "datatype", "creationtool", "creationtoolversion", "segtype", "srclang"} | USAGE,
    "tuv": {"datatype", "creationtool", "creationtoolversion"} | USAGE,
    "prop": {LANGUAGE, "o-encoding"},
    "note": {LANGUAGE, "o-encoding"},
}
SEGMENTS = {"block", "paragraph", "sentence", "phrase"}
STAMP = re.compile(r"\d{8}T\d{6}Z")


def faults(document):
    """What is wrong with a document; nothing: it keeps to the definition."""
    root = ElementTree.fromstring(document.encode())  # noqa: S314 - we wrote it ourselves
    told = [] if (root.tag, root.get("version")) == ("tmx", "1.4") else ["the root is wrong"]
    return told + [fault for element in root.iter() for fault in _faults_of(element)]


def _faults_of(element):
    name, has = element.tag, set(element.attrib)
    children = "".join(f"{child.tag} " for child in element)
    if name not in CHILDREN or not re.fullmatch(CHILDREN[name], children):
        yield f"{name} holds {children}"
    if REQUIRED.get(name, set()) - has:
        yield f"{name} has only {element.attrib}"
    if has - REQUIRED.get(name, set()) - ALLOWED.get(name, set()):
        yield f"{name} has {element.attrib}"
    if name == "header" and element.get("segtype") not in SEGMENTS:
        yield f"segtype is {element.get('segtype')}"
    for date in DATES & has:
        if not STAMP.fullmatch(element.get(date)):
            yield f"{date} is {element.get(date)}"
