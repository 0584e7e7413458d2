"""What OASIS XLIFF 2.1 asks of the elements that we write, and its ITS module of quality issues.

Restated from the text of the standard (13 February 2018, sections 4.2, 4.3, 4.7 and 5.9) as
patterns of children, sets of attributes, and the rules that tie ids together.
"""

from __future__ import annotations

import re
from xml.etree import ElementTree

CORE, ITS = "{urn:oasis:names:tc:xliff:document:2.0}", "{http://www.w3.org/2005/11/its}"
XML = "{http://www.w3.org/XML/1998/namespace}"
CHILDREN = {
    "xliff": "(?:file )+",
    "file": "(?:skeleton )?(?:notes )?(?:(?:unit|group) )+",
    "notes": "(?:note )+",
    "unit": "(?:notes )?(?:originalData )?(?:(?:segment|ignorable) )+",
    "segment": "source (?:target )?",
    **dict.fromkeys(("source", "target", "mrk"), "(?:(?:cp|mrk|sm|em) )*"),
    **dict.fromkeys(("note", "cp", "sm", "em"), ""),
}
REQUIRED = {
    "xliff": {"version", "srcLang", "trgLang", f"{ITS}version"},
    "cp": {"hex"},
    "em": {"startRef"},
    **{key: {"id"} for key in ("file", "unit", "mrk", "sm")},
}
ISSUE = {f"{ITS}locQualityIssue{name}" for name in ("Type", "Comment", "Severity", "Enabled")}
OPTIONAL = {
    "file": {"original", f"{XML}space"},
    "note": {"id", "category"},
    "segment": {"id", "state"},
    **dict.fromkeys(("mrk", "sm"), {"type"} | ISSUE),
}
TYPES = {
    *("terminology", "mistranslation", "omission", "untranslated", "addition", "duplication"),
    *("inconsistency", "grammar", "legal", "register", "locale-specific-content"),
    *("locale-violation", "style", "characters", "misspelling", "typographical", "formatting"),
    *("inconsistent-entities", "numbers", "markup", "pattern-problem", "whitespace"),
    *("internationalization", "length", "non-conformance", "uncategorized", "other"),
}
"""Values of the ITS 2.0 localization quality issue type."""
STATES = {"initial", "translated", "reviewed", "final"}


def complaints(document: str) -> list[str]:
    """What in a document breaks a rule of the standard."""
    root = ElementTree.fromstring(document.encode())  # noqa: S314 - we wrote it ourselves
    found = [said for element in root.iter() for said in _about(element)]
    for unit in root.iter(f"{CORE}unit"):
        ids = [e.get("id") for e in unit.iter() if e.tag in (f"{CORE}mrk", f"{CORE}sm")]
        ends = [e.get("startRef") for e in unit.iter(f"{CORE}em")]
        begins = [e.get("id") for e in unit.iter(f"{CORE}sm")]
        if len(set(ids)) != len(ids) or sorted(ends) != sorted(begins):
            found.append(f"ids of {unit.get('id')}")
    return found


def _about(element: ElementTree.Element) -> list[str]:
    name = element.tag.removeprefix(CORE)
    children = "".join(f"{child.tag.removeprefix(CORE)} " for child in element)
    have, needed = set(element.keys()), REQUIRED.get(name, set())
    rules = {
        "children": re.fullmatch(CHILDREN.get(name, "-"), children),
        "attributes": needed <= have <= needed | OPTIONAL.get(name, set()),
        "version": name != "xliff" or element.get("version") == "2.1",
        "state": element.get("state", "initial") in STATES,
        "type": element.get("type", "its:generic") == "its:generic",
        "issue": element.get(f"{ITS}locQualityIssueType", "other") in TYPES,
        "severity": 0 <= float(element.get(f"{ITS}locQualityIssueSeverity", 0)) <= 100,
        "id": re.fullmatch(r"[\w.:-]+", element.get("id", "x")),
    }
    return [f"{name}: {rule}" for rule, holds in rules.items() if not holds]


def target_text(document: str) -> str:
    """The targets of all units, one after the other."""
    root = ElementTree.fromstring(document.encode())  # noqa: S314 - we wrote it ourselves
    return "\n".join("".join(t.itertext()) for t in root.iter(f"{CORE}target"))
