"""A corrected translation beside its original as XLIFF 2.1, its faults as ITS quality issues.

OASIS XLIFF 2.1 with its ITS module: the target is the article with the accepted corrections made;
proposed ones and faults are ``mrk`` elements with a localization quality issue, or pairs of ``sm``
and ``em`` where two would cross.
"""

from __future__ import annotations

import re
from html import escape
from itertools import count
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.domain.span import Span
from kzannotate.errors import BugError
from kzannotate.formats.corrected.model import (
    CorrectedArticle,
    Showing,
    open_faults,
    silent,
    tracked,
)
from kzannotate.text.sentences import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.formats.corrected.model import Original

_NAMESPACES = (
    'xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:its="http://www.w3.org/2005/11/its"'
)
_UNSAID = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_TAG = re.compile("[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*")
_PROPOSED, _MADE = 50, 25
"""Severity, from 0 to 100, of what a proposed correction and an accepted one are about."""


class _Noted(NamedTuple):
    """A stretch of the target with what is wrong there."""

    span: Span
    kind: str
    comment: str
    severity: int


class _Tag(NamedTuple):
    """A piece of markup at a place of the target, in the order in which pieces are written.

    Args:
        begins: 1 for what begins there, which comes after what ends there.
        rank: the outer begin first and end last.
    """

    place: int
    begins: int
    rank: int
    markup: str


def write(article: CorrectedArticle, showing: Showing) -> str:
    """The whole document.

    Args:
        article: with its original.
        showing: which corrections are made; the others are issues.
    """
    original = article.original
    if original is None:
        raise BugError("an XLIFF file needs a source text")
    made = silent(article, showing)
    target = made.of(article.text)
    issues = [*_issues(article, showing)]
    units = "".join(_units(original.text, target, issues))
    source, spoken = _language(original.language), _language(article.language)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<xliff {_NAMESPACES} version="2.1" its:version="2.0" '
        f'srcLang="{source}" trgLang="{spoken}">\n'
        f'<file id="f1" original="{_attribute(_named(original))}" xml:space="preserve">\n'
        f'<notes><note id="n1" category="target">{_text(article.title)}</note></notes>\n'
        f"{units}</file>\n</xliff>\n"
    )


def _issues(article: CorrectedArticle, showing: Showing) -> Iterator[_Noted]:
    made = silent(article, showing)
    for amendment in tracked(article, showing):
        said = f"Read instead: {amendment.words}" if amendment.words else "Leave these words out"
        comment = " – ".join(filter(None, (said, amendment.reason, amendment.author)))
        severity = _MADE if amendment.accepted else _PROPOSED
        yield _Noted(made.span(amendment.span), amendment.kind, comment, severity)
    for fault in open_faults(article, showing):
        comment = " – ".join(filter(None, (fault.name, fault.note, fault.author)))
        yield _Noted(made.span(fault.span), fault.kind, comment, fault.severity)


def _units(source: str, target: str, issues: Sequence[_Noted]) -> Iterator[str]:
    """A unit for each pair of paragraphs; one for all where their numbers differ."""
    sources, targets = paragraphs(source), paragraphs(target)
    if len(sources) != len(targets):
        sources, targets = [Span(0, len(source))], [Span(0, len(target))]
    numbers = count(1)
    for number, (ours, theirs) in enumerate(zip(sources, targets, strict=True), 1):
        inside = [i for i in issues if i.span.overlaps(theirs)]
        yield (
            f'<unit id="u{number}">\n<segment id="s{number}" state="reviewed">\n'
            f"<source>{_text(ours.of(source))}</source>\n"
            f"<target>{_marked(target, theirs, inside, numbers)}</target>\n</segment>\n</unit>\n"
        )


def _marked(text: str, within: Span, issues: Sequence[_Noted], numbers: Iterator[int]) -> str:
    parts, place = [], within.start
    for tag in sorted(_tags(_clipped(issues, within), numbers)):
        parts += [_text(text[place : tag.place]), tag.markup]
        place = tag.place
    return "".join([*parts, _text(text[place : within.end])])


def _clipped(issues: Sequence[_Noted], within: Span) -> list[_Noted]:
    """What of the issues lies in a paragraph, the outer before the inner."""
    start, end = within.start, within.end
    inside = (i._replace(span=Span(max(i.span.start, start), min(i.span.end, end))) for i in issues)
    return sorted(inside, key=lambda i: (i.span.start, -i.span.end))


def _tags(issues: Sequence[_Noted], numbers: Iterator[int]) -> Iterator[_Tag]:
    """An element around each issue, or two signs at its ends where it would cross another."""
    around: list[Span] = []
    for depth, issue in enumerate(issues):
        number, span, told = next(numbers), issue.span, _told(issue)
        while around and around[-1].end <= span.start:
            around.pop()
        if around and around[-1].end < span.end:
            yield _Tag(span.start, 1, depth, f'<sm id="m{number}" {told}/>')
            yield _Tag(span.end, 0, -depth, f'<em startRef="m{number}"/>')
        else:
            around.append(span)
            yield _Tag(span.start, 1, depth, f'<mrk id="m{number}" {told}>')
            yield _Tag(span.end, 0, -depth, "</mrk>")


def _told(issue: _Noted) -> str:
    return (
        f'type="its:generic" its:locQualityIssueType="{_attribute(issue.kind)}" '
        f'its:locQualityIssueComment="{_attribute(issue.comment)}" '
        f'its:locQualityIssueSeverity="{issue.severity}" its:locQualityIssueEnabled="yes"'
    )


def _text(text: str) -> str:
    """Text of an element; what XML cannot write as XLIFF's own element for it."""
    escaped = escape(text, quote=False).replace("\r", "&#13;")
    return _UNSAID.sub(lambda found: f'<cp hex="{ord(found[0]):04X}"/>', escaped)


def _attribute(text: str) -> str:
    return escape(_UNSAID.sub("", text)).replace("\n", "&#10;")


def _named(original: Original) -> str:
    return original.title or original.id


def _language(code: str | None) -> str:
    """A language tag; words that are none say nothing of the language."""
    tag = (code or "").replace("_", "-")
    return tag if _TAG.fullmatch(tag) else "und"
